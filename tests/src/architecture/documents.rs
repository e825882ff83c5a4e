//! What the documents promise about the tree, and the tree's own shape: its top level and the size of its files.

use super::Tree;

const DOCUMENTS: &[&str] = &["README.md", "src-tauri/ARCHITECTURE.md"];

/// Every path in a code span or a link of the documents exists, from the root or from the document's own folder.
pub fn named_paths_that_are_not_there(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for document in DOCUMENTS {
        let Some(text) = tree.text(document) else {
            found.push(format!("{document} is missing"));
            continue;
        };
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        for path in named_paths(text) {
            let beside = format!("{folder}/{path}");
            let any_of_that_name = || tree.below("", &[]).any(|(file, _)| file.ends_with(&format!("/{path}")));
            let there = tree.holds(path) || tree.holds(&beside) || (!path.contains('/') && any_of_that_name());
            if !there {
                found.push(format!("{document} names {path}, which does not exist"));
            }
        }
    }
    found
}

fn named_paths(text: &str) -> Vec<&str> {
    let spans = text.split('`').skip(1).step_by(2);
    let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    spans.chain(links).map(str::trim).filter(|name| looks_like_a_path(name)).collect()
}

/// With a folder in it, or a file by its ending; not a command, a pattern, an address or a flag.
fn looks_like_a_path(name: &str) -> bool {
    const ENDINGS: &[&str] = &[".rs", ".toml", ".json", ".md", ".ts", ".svelte", ".sql", ".csv", ".png", ".lock"];
    let plain = !name.is_empty() && !name.contains([' ', '*', '<', '…', '{', '(', '#', '$', ':', '\n', '@']);
    let starts = !name.starts_with(['/', '~', '-', '.']) || name.starts_with("./") || name.starts_with(".c");
    plain && starts && (name.contains('/') || ENDINGS.iter().any(|ending| name.ends_with(ending)))
}

const TOP: &[&str] = &["Cargo.toml", "Cargo.lock", "LICENSE", "README.md", "icons", "src-tauri", "tests", "ui"];

pub fn strangers_at_the_top(tree: &Tree) -> Vec<String> {
    let mut found: Vec<String> = tree
        .below("", &[])
        .filter_map(|(path, _)| path.split('/').next())
        .filter(|name| !TOP.contains(name) && !name.starts_with('.'))
        .map(|name| format!("{name} does not belong at the top level"))
        .collect();
    found.dedup();
    found
}

/// Lines above which a file fails, and above which it is only named.
const FAIL: usize = 500;
pub const WARN: usize = 300;

pub fn files_that_are_too_long(tree: &Tree) -> Vec<String> {
    longer_than(tree, FAIL)
        .map(|(path, lines)| format!("{path} has {lines} lines: split it by what its parts are about"))
        .collect()
}

pub fn longer_than(tree: &Tree, most: usize) -> impl Iterator<Item = (&str, usize)> {
    tree.below("", &[".rs", ".ts", ".svelte", ".css", ".js"])
        .filter(|(path, _)| !path.contains("/generated/"))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(move |(_, lines)| *lines > most)
}

/// Window tests that would run without a window, because their manifest does not ask for the feature.
pub fn window_tests_without_a_window(tree: &Tree) -> Vec<String> {
    let manifest = tree.text("tests/Cargo.toml").unwrap_or_default();
    let names =
        tree.below("tests/tests", &[".rs"]).filter_map(|(path, _)| path.rsplit('/').next()?.strip_suffix(".rs"));
    names
        .filter(|name| name.starts_with("desktop"))
        .filter(|name| !manifest.contains(&format!("name = \"{name}\"\nrequired-features = [\"window\"]")))
        .map(|name| format!("tests/Cargo.toml does not say that {name} needs a window"))
        .collect()
}
