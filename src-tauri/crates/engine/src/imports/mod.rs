//! Contact files: opened, mapped, planned, applied and undone. Plan and apply take the same decision for each row.
//! Not here: other kinds of files, and people changed by hand (profiles).

mod apply;
mod cells;
mod columns;
mod consents;
mod dates;
mod decide;
mod delimiter;
mod encoding;
mod evidence;
mod file;
mod foreign;
mod genders;
mod headers;
mod here;
mod history;
mod late;
mod malformed;
mod mapping;
mod masks;
mod matching;
mod opt_outs;
mod plain;
mod plan;
mod reading;
mod replaced;
mod rows;
mod seen;
mod sheet;
mod store;
mod torn;
mod types;
mod undo;
mod values;
mod warned;
mod words;
mod workbook;

#[cfg(test)]
mod tests;

pub use apply::apply;
pub use encoding::utf16;
pub use file::open_file;
pub use headers::{guess_mapping, known_as, targets};
pub use history::forget_attribute;
pub use mapping::{Mapping, Target};
pub use plain::each_row;
pub use plan::plan;
pub use types::{
    FieldChange, ImportEntry, ImportFile, ImportPlan, ImportReport, ImportTarget, ImportWarning, Left, OptOutKept,
    PlannedRow, Rejected, TargetGroup, UndoReport,
};
pub use undo::undo;
pub use warned::Warned;

use crate::Result;
use crate::db::ReadTx;

/// The import history, the newest first.
pub fn list(tx: &ReadTx) -> Result<Vec<ImportEntry>> {
    history::list(tx)
}
