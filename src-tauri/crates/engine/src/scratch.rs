//! A place on the disk for a test of its own, gone when the test's thread ends.

use std::cell::RefCell;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::db::{self, Workspace};

thread_local! {
    static FOLDERS: RefCell<Vec<TempDir>> = const { RefCell::new(Vec::new()) };
}

/// An empty folder.
pub fn folder() -> PathBuf {
    let folder = TempDir::with_prefix("attune-").unwrap_or_else(|error| panic!("no folder for a test: {error}"));
    let path = folder.path().to_owned();
    FOLDERS.with_borrow_mut(|folders| folders.push(folder));
    path
}

/// An empty workspace.
pub fn workspace() -> Workspace {
    db::create(&folder().join("a.attune")).unwrap_or_else(|error| panic!("no workspace for a test: {error}"))
}
