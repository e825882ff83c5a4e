//! Inside the engine, arrows only downward: a folder knows its own row and the rows below it.

use super::Tree;
use super::rust::named;

const ENGINE: &str = "src-tauri/crates/engine/src";

/// From the top. Folders of one row may know each other.
const ROWS: &[&[&str]] = &[
    &["privacy", "insights", "sample", "kits", "dialects"],
    &["exports", "campaigns", "experiments"],
    &["guardrails"],
    &["templates", "consent", "segments", "imports", "channels", "settings"],
    &["render", "profiles", "pictures", "cultures"],
    &["db", "files", "id", "time", "error", "progress", "spreadsheet", "scratch"],
];

/// What every folder may name without an arrow: the error's two names at the root of the crate.
const ROOT_NAMES: &[&str] = &["Error", "Result"];

pub fn arrows_point_upward(tree: &Tree) -> Vec<String> {
    let row = |noun: &str| ROWS.iter().position(|row| row.contains(&noun));
    let mut found = Vec::new();
    for (path, text) in tree.below(ENGINE, &[".rs"]) {
        let inside = &path[ENGINE.len() + 1..];
        let noun = inside.split('/').next().unwrap_or_default().trim_end_matches(".rs");
        if noun == "lib" || path.ends_with("tests.rs") {
            continue;
        }
        let Some(here) = row(noun) else {
            found.push(format!("{path}: “{noun}” has no row in the engine's layers; give it one"));
            continue;
        };
        let Some(named) = named(text) else {
            found.push(format!("{path}: could not be read as Rust"));
            continue;
        };
        for (root, wanted) in named.paths {
            if root != "crate" || ROOT_NAMES.contains(&wanted.as_str()) {
                continue;
            }
            match row(&wanted) {
                Some(there) if there < here => {
                    found.push(format!("{path}: {noun} must not know {wanted}, which is above it"))
                }
                Some(_) => {}
                None => found.push(format!("{path}: crate::{wanted} has no row in the engine's layers")),
            }
        }
    }
    found.sort();
    found.dedup();
    found
}
