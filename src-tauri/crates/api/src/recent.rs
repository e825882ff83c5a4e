//! The files opened last, kept beside the sample.

use std::path::Path;

use attune_engine::time::stored;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Session;

const KEPT: usize = 10;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recent {
    pub path: String,
    pub name: String,
    pub opened_at: String,
    /// Whether the file is still there.
    #[serde(default)]
    pub exists: bool,
}

pub fn list(session: &Session) -> Vec<Recent> {
    let file = session.setup.home.join("recent.json");
    let kept: Vec<Recent> =
        std::fs::read(file).ok().and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default();
    kept.into_iter().map(|recent| Recent { exists: Path::new(&recent.path).is_file(), ..recent }).collect()
}

/// Puts a file first in the list.
pub fn remember(session: &Session, path: &Path, name: &str) {
    let path = path.to_string_lossy().into_owned();
    let mut kept = list(session);
    kept.retain(|recent| recent.path != path);
    kept.insert(0, Recent { path, name: name.to_owned(), opened_at: stored(session.now()), exists: true });
    kept.truncate(KEPT);
    keep(session, &kept);
}

/// Takes a file off the list; the file itself, where it still is, stays as it is.
pub fn forget(session: &Session, path: &str) {
    let mut kept = list(session);
    kept.retain(|recent| recent.path != path);
    keep(session, &kept);
}

/// The list is a convenience: a failure to keep it is not worth stopping for.
fn keep(session: &Session, kept: &[Recent]) {
    if let Ok(json) = serde_json::to_vec_pretty(kept) {
        let part = session.setup.home.join("recent.json.part");
        let written = std::fs::create_dir_all(&session.setup.home)
            .and_then(|()| std::fs::write(&part, json))
            .and_then(|()| std::fs::rename(&part, session.setup.home.join("recent.json")));
        drop(written);
    }
}
