//! What a batch keeps of the pictures it was made with, so that its messages can be made again.

use sha2::{Digest, Sha256};

use super::{Pictures, store};
use crate::db::{ReadTx, WriteTx};
use crate::id::hex;
use crate::{Error, Result};

/// None when there is nothing to keep.
pub fn keep(tx: &WriteTx, pictures: &Pictures) -> Result<Option<String>> {
    if pictures.is_empty() {
        return Ok(None);
    }
    let json = serde_json::to_string(pictures).map_err(|error| Error::invalid(error.to_string()))?;
    let hash = hex(&Sha256::digest(json.as_bytes()));
    store::keep(tx, &hash, &json)?;
    Ok(Some(hash))
}

/// What was kept under a hash.
pub fn kept(tx: &ReadTx, hash: Option<&str>) -> Result<Pictures> {
    let Some(hash) = hash else { return Ok(Pictures::default()) };
    let shown = store::kept(tx, hash)?.and_then(|json| serde_json::from_str(&json).ok());
    let shown: Pictures = shown.ok_or_else(|| Error::Refused("The pictures of then are gone.".to_owned()))?;
    shown.drawn(tx)
}
