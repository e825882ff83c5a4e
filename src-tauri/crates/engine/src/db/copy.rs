//! A copy of a workspace that is whole although others go on writing: what it holds is what the file held when it was begun.
//! It is written beside its place and gets its name when all of it is on the disk.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup, StepResult};

use super::lock::Lock;
use super::open::{Reader, connect_new, remove_unfinished, sibling};
use crate::error::of_sqlite;
use crate::files::{check_place, part_of, sync_parent};
use crate::progress::Progress;
use crate::{Error, Result};

/// Pages of 8 KiB between two looks at whether anybody still wants it.
const PAGES: i32 = 512;

/// What becomes of a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum There {
    Keep,
    Replace,
}

impl Reader {
    /// Copies the workspace to `target`: all of it, or nothing. Returns the size in bytes. Progress counts them too.
    pub fn copy_to(&mut self, target: &Path, there: There, progress: &dyn Progress) -> Result<u64> {
        let source = self.path()?;
        if is_same(&source, target) {
            return Err(Error::Refused("A copy needs another name or another folder than the workspace.".to_owned()));
        }
        if there == There::Keep && target.exists() {
            return Err(taken(target));
        }
        check_place(target)?;
        let part = Part::begin(target)?;
        // Within one transaction the copy never starts anew because somebody writes.
        let tx = self.read()?;
        tx.sql().query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
        let mut copy = connect_new(&part.path)?;
        {
            let page: u32 = tx.sql().pragma_query_value(None, "page_size", |row| row.get(0))?;
            let backup = Backup::new(tx.sql(), &mut copy)?;
            loop {
                if progress.cancelled() {
                    return Err(Error::Cancelled);
                }
                let step = backup.step(PAGES).map_err(|error| unwritten(&part.path, error))?;
                let state = backup.progress();
                let (left, all) = (state.remaining.unsigned_abs(), state.pagecount.unsigned_abs());
                progress.report(
                    u64::from(all.saturating_sub(left)) * u64::from(page),
                    Some(u64::from(all) * u64::from(page)),
                );
                match step {
                    StepResult::Done => break,
                    StepResult::Busy | StepResult::Locked => std::thread::sleep(std::time::Duration::from_millis(20)),
                    _ => {}
                }
            }
        }
        drop(tx);
        let verdict: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(Error::Refused("The copy turned out damaged and was not kept. Try another disk.".to_owned()));
        }
        copy.close().map_err(|(_, error)| unwritten(&part.path, error))?;
        part.finish(target, there)
    }

    fn path(&mut self) -> Result<PathBuf> {
        let tx = self.read()?;
        let path = tx.sql().path().unwrap_or_default();
        Ok(PathBuf::from(path))
    }
}

fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn taken(target: &Path) -> Error {
    Error::Refused(format!("There is already a file at “{}”. It was not touched.", target.display()))
}

fn unwritten(path: &Path, error: rusqlite::Error) -> Error {
    use rusqlite::ErrorCode::{DiskFull, SystemIoFailure};
    match error.sqlite_error_code() {
        Some(DiskFull | SystemIoFailure) => Error::io(path, "written", of_sqlite(&error)),
        _ => error.into(),
    }
}

/// The half-written copy. Dropped before `finish`, it vanishes with all SQLite keeps beside it.
struct Part {
    path: PathBuf,
}

impl Part {
    fn begin(target: &Path) -> Result<Part> {
        if let Some(folder) = target.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
            return Err(Error::invalid_at("path", format!("The folder “{}” does not exist.", folder.display())));
        }
        let path = part_of(target);
        refuse_foreign(&path)?;
        let part = Part { path };
        part.clear();
        File::create_new(&part.path).map_err(|error| Error::io(&part.path, "made", error))?;
        Ok(part)
    }

    fn clear(&self) {
        remove_unfinished(&self.path);
    }

    fn finish(self, target: &Path, there: There) -> Result<u64> {
        let error = |error| Error::io(target, "written", error);
        let file = File::open(&self.path).map_err(error)?;
        file.sync_all().map_err(error)?;
        let bytes = file.metadata().map_err(error)?.len();
        drop(file);
        let lock = if target.exists() {
            if there == There::Keep {
                return Err(taken(target));
            }
            // A workspace that somebody has open keeps its file.
            let lock = Lock::take(target)?;
            for suffix in ["-wal", "-shm"] {
                // What belonged to the old file would be read into the new one.
                match fs::remove_file(sibling(target, suffix)) {
                    Err(failed) if failed.kind() != ErrorKind::NotFound => return Err(error(failed)),
                    _ => {}
                }
            }
            Some(lock)
        } else {
            None
        };
        fs::rename(&self.path, target).map_err(error)?;
        drop(lock);
        sync_parent(target)?;
        Ok(bytes)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        self.clear();
    }
}

/// A file that happens to have the name of a half-written copy but holds something else is never removed.
fn refuse_foreign(path: &Path) -> Result<()> {
    let Ok(mut file) = File::open(path) else { return Ok(()) };
    let mut head = [0_u8; 16];
    let length = file.metadata().map_or(0, |metadata| metadata.len());
    let ours = length == 0 || file.read_exact(&mut head).is_ok() && &head == b"SQLite format 3\0";
    let name: OsString = path.file_name().unwrap_or_default().to_owned();
    if ours {
        Ok(())
    } else {
        Err(Error::Refused(format!("“{}” is in the way. It was not touched.", name.display())))
    }
}

#[cfg(test)]
mod tests;
