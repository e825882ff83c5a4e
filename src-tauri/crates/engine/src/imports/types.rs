//! What an import says: the opened file, the plan, the report, the history and the undo.
//! Row numbers are those a spreadsheet shows: the header is row 1, blank lines count.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Mapping, Warned};
use crate::id::ImportId;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportFile {
    pub path: String,
    pub file_name: String,
    pub delimiter: String,
    pub encoding: String,
    /// The one that is read of a workbook; null for every other file.
    pub sheet: Option<String>,
    /// All that a workbook has.
    pub sheets: Vec<String>,
    pub headers: Vec<String>,
    /// The first 20.
    pub rows: Vec<Vec<String>>,
    /// The guess.
    pub mapping: Mapping,
    pub flags: Vec<ImportWarning>,
    /// In bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// `row` None: about the whole file. `column` None: about the whole row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportWarning {
    pub row: Option<u32>,
    pub column: Option<String>,
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rejected {
    pub row: u32,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldChange {
    /// As in a mapping file.
    pub target: String,
    /// In words.
    pub field: String,
    pub before: Option<String>,
    pub after: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlannedRow {
    pub row: u32,
    pub person: String,
    pub changes: Vec<FieldChange>,
}

/// A row said yes for someone who had said no: the no stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OptOutKept {
    pub row: u32,
    pub person: String,
    /// The purpose's key.
    pub purpose: String,
    pub purpose_name: String,
    pub channel: String,
}

/// `rows` = `created` + `updated` + `unchanged` + rejected.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct ImportPlan {
    pub rows: u32,
    pub created: u32,
    pub updated: u32,
    pub unchanged: u32,
    pub rejected: Vec<Rejected>,
    pub warnings: Vec<ImportWarning>,
    pub opt_outs_kept: Vec<OptOutKept>,
    pub opt_outs_brought: u32,
    pub consents_brought: u32,
    /// The first 200.
    pub new_people: Vec<PlannedRow>,
    /// The first 200.
    pub changed_people: Vec<PlannedRow>,
}

/// `import` None: nothing was imported.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportReport {
    pub import: Option<ImportId>,
    pub rows: u32,
    pub created: u32,
    pub updated: u32,
    pub unchanged: u32,
    pub rejected: Vec<Rejected>,
    pub warnings: Vec<ImportWarning>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportEntry {
    pub import: ImportId,
    pub file_name: String,
    pub at: String,
    pub rows: u32,
    pub created: u32,
    pub updated: u32,
    pub unchanged: u32,
    pub rejected: u32,
    /// Where the file was to be looked at, and why. What stood there is not kept: it is the people's.
    pub warned: Vec<Warned>,
    /// Why rows were not imported; empty for an import of older days.
    pub refused: Vec<Warned>,
    pub undone_at: Option<String>,
}

/// What could not be brought back, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LeftByUndo")]
pub struct Left {
    pub person: String,
    pub what: String,
    pub why: String,
}

/// People removed and people restored.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UndoReport {
    pub import: ImportId,
    pub removed: u32,
    pub restored: u32,
    /// The names of the attributes that it had made and that are gone again.
    pub attributes: Vec<String>,
    pub left: Vec<Left>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ImportTargetGroup")]
pub enum TargetGroup {
    Person,
    Postal,
    Attributes,
    Consent,
    Other,
}

/// Where a column may go: `target` as in a mapping file, `name` on screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportTarget {
    pub target: String,
    pub name: String,
    pub group: TargetGroup,
}
