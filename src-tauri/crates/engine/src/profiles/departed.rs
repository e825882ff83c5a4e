//! What somebody refused waits for them after they were removed: by prints of their number and addresses, so that it finds
//! them again under another address. Nothing else of them is kept, and the prints name nobody.

use sha2::{Digest, Sha256};

use super::normalise::{email_key, phone_key};
use super::store::departed as store;
use super::{Core, CoreField};
use crate::Result;
use crate::db::{ReadTx, WriteTx};
use crate::id::{ProfileId, hex};

/// What a person is recognised by, in normal form.
#[derive(Debug, Clone, Copy, Default)]
pub struct KnownAs<'a> {
    pub number: Option<&'a str>,
    pub email: Option<&'a str>,
    pub phone: Option<&'a str>,
}

impl KnownAs<'_> {
    /// As the ledger writes them where it writes an address: `#` and SHA-256 in hexadecimal.
    pub fn prints(&self) -> Vec<String> {
        let of = |kind: &str, key: &str| format!("#{}", hex(&Sha256::digest(format!("{kind}\n{key}"))));
        let known = [("number", self.number), ("email", self.email), ("phone", self.phone)];
        known.into_iter().filter_map(|(kind, key)| Some(of(kind, key?))).collect()
    }
}

/// Whether anything waits for anybody.
pub fn anything_waits(tx: &ReadTx) -> Result<bool> {
    store::anything_waits(tx)
}

/// Whether a no, or never to be contacted, waits under one of these.
pub fn waits(tx: &ReadTx, prints: &[String]) -> Result<bool> {
    prints.iter().try_fold(false, |found, print| Ok(found || store::waits(tx, print)?))
}

/// Before a person's row goes: what they refused is left under their prints, and what they allowed since is taken away
/// from there.
pub fn leave(tx: &WriteTx, id: ProfileId) -> Result<()> {
    if !store::has_a_word(tx, id)? {
        return Ok(());
    }
    for print in store::known_as(tx, id)?.iter().flat_map(|known| known.borrowed().prints()) {
        store::leave_choices(tx, id, &print)?;
        store::leave_suppression(tx, id, &print)?;
    }
    Ok(())
}

/// Before a person has other addresses: what they refused stays at those they leave, as it does at the one they refused at.
pub fn leave_addresses(tx: &WriteTx, id: ProfileId, addresses: &[String]) -> Result<()> {
    for address in addresses {
        store::stay_choices(tx, id, address)?;
        store::stay_suppression(tx, id, address)?;
    }
    Ok(())
}

/// The addresses that a person has no longer, in normal form.
pub fn left_behind(before: &Core, core: &Core) -> Vec<String> {
    let phone =
        |core: &Core| core.get(CoreField::Phone).and_then(|phone| phone_key(phone, core.get(CoreField::Country)));
    let email = |core: &Core| core.get(CoreField::Email).and_then(email_key);
    let pairs = [(email(before), email(core)), (phone(before), phone(core))];
    pairs.into_iter().filter(|(old, new)| old != new).filter_map(|(old, _)| old).collect()
}

/// What an import does for somebody whose addresses it changes. It writes to the ledger alone: undoing it puts every other
/// table back.
pub fn leave_choices(tx: &WriteTx, id: ProfileId, addresses: &[String], source: &str) -> Result<()> {
    for address in addresses {
        store::take_choices(tx, id, address, source)?;
        store::stay_reached(tx, id, address)?;
    }
    Ok(())
}

/// What waits under these becomes the person's own, where they have not said anything themselves.
pub fn meet(tx: &WriteTx, id: ProfileId, prints: &[String], source: &str) -> Result<()> {
    for print in prints {
        store::take_choices(tx, id, print, source)?;
        store::take_suppression(tx, id, print)?;
    }
    Ok(())
}

/// The same for somebody who was just added.
pub fn meet_added(tx: &WriteTx, id: ProfileId, source: &str) -> Result<()> {
    if !anything_waits(tx)? {
        return Ok(());
    }
    let prints = store::known_as(tx, id)?.map(|known| known.borrowed().prints()).unwrap_or_default();
    meet(tx, id, &prints, source)
}
