//! Reads the source tree and says where it breaks a rule of src-tauri/ARCHITECTURE.md.
//! A rule is a function from a tree to sentences; an empty list means it holds.

pub mod boundaries;
pub mod documents;
pub mod layers;
pub mod migrations;
pub mod rust;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What is built, fetched or generated into the clone, and is therefore not the source.
const NOT_OURS: &[&str] = &[".git", "target", "ui/node_modules", "ui/dist", "src-tauri/gen"];

/// Every file by its path from the root, with `/` between folders. A file that is not text has an empty one.
pub struct Tree {
    files: BTreeMap<String, String>,
}

impl Tree {
    /// The repository this test was built from.
    pub fn repository() -> Tree {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut files = BTreeMap::new();
        collect(&root, "", &mut files);
        Tree { files }
    }

    /// A small tree written down in a test.
    pub fn of(files: &[(&str, &str)]) -> Tree {
        Tree { files: files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect() }
    }

    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Whether a file or a folder has this path.
    pub fn holds(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.files.keys().any(|file| file == path || file.starts_with(&folder))
    }

    /// The files below `folder` (all of them for "") whose name ends with one of `endings`.
    pub fn below<'a>(&'a self, folder: &'a str, endings: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(path, _)| {
                folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
            })
            .filter(move |(path, _)| endings.is_empty() || endings.iter().any(|ending| path.ends_with(ending)))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

fn collect(root: &Path, folder: &str, files: &mut BTreeMap<String, String>) {
    let entries = fs::read_dir(root.join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    for entry in entries {
        let entry = entry.unwrap_or_else(|error| panic!("{folder}: {error}"));
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        if NOT_OURS.contains(&path.as_str()) {
            continue;
        }
        if entry.path().is_dir() {
            collect(root, &path, files);
        } else {
            let bytes = fs::read(entry.path()).unwrap_or_else(|error| panic!("{path}: {error}"));
            files.insert(path, String::from_utf8(bytes).unwrap_or_default());
        }
    }
}
