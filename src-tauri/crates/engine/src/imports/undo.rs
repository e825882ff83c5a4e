//! Taking an import back.

use super::UndoReport;
use crate::db::WriteTx;
use crate::id::ImportId;
use crate::time::Timestamp;
use crate::{Error, Result};

pub fn undo(_tx: &WriteTx, _import: ImportId, _now: Timestamp) -> Result<UndoReport> {
    Err(Error::Refused("not yet".to_owned()))
}
