//! Opening, making and closing workspaces, and the organisation's settings.

use std::path::{Path, PathBuf};

use attune_engine::channels::sms::SmsPrices;
use attune_engine::db::{self, ReadTx, There, Workspace};
use attune_engine::progress::Progress;
use attune_engine::settings::{self, Settings};
use attune_engine::{Error, sample};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::recent::{self, Recent};
use crate::{ApiError, Session};

/// A request without anything in it.
#[derive(Debug, Default, Deserialize, TS)]
pub struct Nothing {}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WorkspaceInfo {
    pub name: String,
    pub sample: bool,
    pub path: String,
    pub people: u32,
    pub today: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct WorkspacePath {
    pub path: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CopiedFile {
    /// With the ending of a workspace, whatever was asked for.
    pub path: String,
    pub bytes: f64,
}

#[derive(Debug, Deserialize, TS)]
pub struct NewWorkspace {
    pub path: String,
    pub name: String,
}

pub fn get_workspace(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Option<WorkspaceInfo>, ApiError> {
    match session.opened() {
        Some(open) => session.read(|tx| described(session, tx, &open.path)).map(Some),
        None => Ok(None),
    }
}

fn described(session: &Session, tx: &ReadTx, path: &Path) -> attune_engine::Result<WorkspaceInfo> {
    let settings = settings::get_settings(tx)?;
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    Ok(WorkspaceInfo {
        name: if settings.organisation.is_empty() { stem.unwrap_or_default() } else { settings.organisation },
        // A copy of it is somebody's own.
        sample: settings::is_sample(tx)? && path == sample_path(session),
        path: path.to_string_lossy().into_owned(),
        people: attune_engine::segments::count_segment(tx, None, session.now())?.count,
        today: session.now().strftime("%Y-%m-%d").to_string(),
    })
}

pub fn list_recent(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<Recent>, ApiError> {
    Ok(recent::list(session))
}

pub fn forget_recent(session: &Session, file: WorkspacePath, _: &dyn Progress) -> Result<(), ApiError> {
    recent::forget(session, &file.path);
    Ok(())
}

fn adopt(session: &Session, workspace: Workspace) -> Result<WorkspaceInfo, ApiError> {
    let path = workspace.path().to_owned();
    session.adopt(workspace)?;
    let described = session.read(|tx| described(session, tx, &path))?;
    recent::remember(session, &path, &described.name);
    Ok(described)
}

fn sample_path(session: &Session) -> PathBuf {
    session.setup.home.join("Riverside Clinic.attune")
}

pub fn open_sample(session: &Session, _: Nothing, _: &dyn Progress) -> Result<WorkspaceInfo, ApiError> {
    let path = sample_path(session);
    if session.opened().is_some_and(|open| open.path == path) {
        return session.read(|tx| described(session, tx, &path));
    }
    session.close();
    let workspace = if path.exists() { db::open(&path)? } else { new_sample(session, &path)? };
    adopt(session, workspace)
}

/// The sample is made beside its place, so that a half-made one is never opened.
fn new_sample(session: &Session, path: &Path) -> Result<Workspace, ApiError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, "made", error))?;
    let mut workspace = db::create(path)?;
    let filled = (|| {
        let tx = workspace.write()?;
        settings::begin(&tx, path, session.now())?;
        sample::fill(&tx, session.now())?;
        tx.commit()
    })();
    if let Err(error) = filled {
        drop(workspace);
        db::delete(path)?;
        return Err(error.into());
    }
    Ok(workspace)
}

pub fn reset_sample(session: &Session, nothing: Nothing, progress: &dyn Progress) -> Result<WorkspaceInfo, ApiError> {
    delete_sample(session, nothing, progress)?;
    open_sample(session, Nothing {}, progress)
}

/// Only the sample itself: whoever has another file open does not see what would go.
pub fn delete_sample(session: &Session, _: Nothing, _: &dyn Progress) -> Result<(), ApiError> {
    let path = sample_path(session);
    match session.opened() {
        Some(open) if open.path == path => session.close(),
        Some(_) => return Err(Error::Refused("Another workspace is open than the sample.".to_owned()).into()),
        None => {}
    }
    if path.exists() {
        db::delete(&path)?;
    }
    Ok(())
}

pub fn create_workspace(session: &Session, new: NewWorkspace, _: &dyn Progress) -> Result<WorkspaceInfo, ApiError> {
    let mut path = PathBuf::from(&new.path);
    if path.extension().is_none() {
        path.set_extension("attune");
    }
    let mut workspace = db::create(&path)?;
    let tx = workspace.write()?;
    settings::begin(&tx, &path, session.now())?;
    settings::save_settings(&tx, &Settings { organisation: new.name, ..Settings::default() })?;
    tx.commit()?;
    adopt(session, workspace)
}

pub fn open_workspace(session: &Session, file: WorkspacePath, _: &dyn Progress) -> Result<WorkspaceInfo, ApiError> {
    let path = PathBuf::from(&file.path);
    if session.opened().is_some_and(|open| open.path == path) {
        return session.read(|tx| described(session, tx, &path));
    }
    adopt(session, db::open(&path)?)
}

pub fn close_workspace(session: &Session, _: Nothing, _: &dyn Progress) -> Result<(), ApiError> {
    session.close();
    Ok(())
}

pub fn get_settings(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Settings, ApiError> {
    session.read(settings::get_settings)
}

pub fn save_settings(session: &Session, new: Settings, _: &dyn Progress) -> Result<Settings, ApiError> {
    session.write(|tx| {
        settings::save_settings(tx, &new)?;
        settings::get_settings(tx)
    })
}

pub fn get_sms_prices(session: &Session, _: Nothing, _: &dyn Progress) -> Result<SmsPrices, ApiError> {
    session.read(settings::sms_prices)
}

pub fn save_sms_prices(session: &Session, prices: SmsPrices, _: &dyn Progress) -> Result<SmsPrices, ApiError> {
    session.write(|tx| {
        settings::save_sms_prices(tx, &prices)?;
        settings::sms_prices(tx)
    })
}

/// Without a command all long work is stopped.
#[derive(Debug, Default, Deserialize, TS)]
pub struct JobOf {
    #[serde(default)]
    #[ts(optional)]
    pub command: Option<String>,
}

pub fn cancel_job(session: &Session, job: JobOf, _: &dyn Progress) -> Result<(), ApiError> {
    session.cancel(job.command.as_deref());
    Ok(())
}

/// The window has asked before it replaces a file; only a name it was not asked about is never replaced. And nothing but an
/// earlier copy is: another workspace would be gone with all that was sent from it.
pub fn copy_workspace(session: &Session, to: WorkspacePath, progress: &dyn Progress) -> Result<CopiedFile, ApiError> {
    let mut path = PathBuf::from(&to.path);
    if path.file_name().is_none() {
        return Err(Error::invalid_at("path", "Say what the copy is to be called.").into());
    }
    let mut there = There::Replace;
    if path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("attune")) {
        let mut name = path.into_os_string();
        name.push(".attune");
        (path, there) = (PathBuf::from(name), There::Keep);
    }
    if there == There::Replace {
        session.read(|tx| settings::check_replaced(tx, &path))?;
    }
    let bytes = session.job("copy_workspace", progress, |progress| {
        session.with_reader(|reader| reader.copy_to(&path, there, progress))
    })?;
    Ok(CopiedFile { path: path.to_string_lossy().into_owned(), bytes: bytes as f64 })
}
