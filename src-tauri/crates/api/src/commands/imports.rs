//! Importing a contact file: look, plan, apply, undo.

use std::path::PathBuf;

use attune_engine::id::ImportId;
use attune_engine::imports::{
    self, ImportEntry, ImportFile, ImportPlan, ImportReport, ImportTarget, Mapping, UndoReport,
};
use attune_engine::progress::Progress;
use serde::Deserialize;
use ts_rs::TS;

use super::workspace::Nothing;
use crate::{ApiError, Session};

#[derive(Debug, Deserialize, TS)]
pub struct OpenImport {
    #[ts(type = "string")]
    pub path: PathBuf,
    pub delimiter: Option<String>,
    pub encoding: Option<String>,
    /// Of a workbook; null is the first.
    #[serde(default)]
    #[ts(optional)]
    pub sheet: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct MappedFile {
    #[ts(type = "string")]
    pub path: PathBuf,
    pub mapping: Mapping,
}

#[derive(Debug, Deserialize, TS)]
pub struct ImportById {
    pub import: ImportId,
}

pub fn open_import(session: &Session, request: OpenImport, _: &dyn Progress) -> Result<ImportFile, ApiError> {
    let OpenImport { path, delimiter, encoding, sheet } = request;
    let how = Mapping { delimiter, encoding, sheet, ..Mapping::default() };
    session.read(|tx| imports::open_file(&path, &how, tx))
}

pub fn list_import_targets(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<ImportTarget>, ApiError> {
    session.read(imports::targets)
}

pub fn plan_import(session: &Session, request: MappedFile, progress: &dyn Progress) -> Result<ImportPlan, ApiError> {
    session.job("plan_import", progress, |progress| {
        session.read(|tx| imports::plan(tx, &request.path, &request.mapping, progress))
    })
}

pub fn apply_import(session: &Session, request: MappedFile, progress: &dyn Progress) -> Result<ImportReport, ApiError> {
    let now = session.now();
    session.job("apply_import", progress, |progress| {
        session.write(|tx| imports::apply(tx, &request.path, &request.mapping, now, progress))
    })
}

pub fn list_imports(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<ImportEntry>, ApiError> {
    session.read(imports::list)
}

pub fn undo_import(session: &Session, request: ImportById, _: &dyn Progress) -> Result<UndoReport, ApiError> {
    let now = session.now();
    session.write(|tx| imports::undo(tx, request.import, now))
}
