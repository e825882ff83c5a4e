//! Which part may know which library or part: the rules of design about what must stay absent.

use std::path::Path;

use super::Tree;
use super::rust::named;

/// A manifest's folder and the dependencies it must not have (a prefix ending in `*` stands for all that start so).
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "src-tauri/crates/engine",
        &[
            "tauri*",
            "attune*",
            "tokio",
            "async-std",
            "reqwest",
            "ureq",
            "hyper",
            "rand",
            "tracing-subscriber",
            "typst*",
            "resvg",
            "usvg",
        ],
    ),
    ("src-tauri/crates/api", &["tauri*", "attune", "attune-studio", "tera", "rusqlite", "mrml", "tokio"]),
    ("src-tauri/crates/cli", &["tauri*", "attune-studio", "tera", "rusqlite", "mrml"]),
    ("src-tauri/crates/cards", &["tauri*", "attune-api", "attune-letters", "typst*", "tokio"]),
    ("src-tauri/crates/letters", &["tauri*", "attune-api", "attune-cards", "resvg", "usvg", "tokio"]),
    ("src-tauri/crates/fonts", &["attune*"]),
    ("src-tauri/crates/xtask", &["tauri*", "attune*"]),
    ("src-tauri", &["tera", "rusqlite", "mrml", "tauri-plugin-fs", "tauri-plugin-shell", "tauri-plugin-http"]),
    ("tests", &["tauri*", "attune-studio"]),
];

pub fn dependencies_that_must_not_be(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (folder, forbidden) in FORBIDDEN {
        let path = format!("{folder}/Cargo.toml");
        for dependency in dependencies(tree.text(&path).unwrap_or_default()) {
            let matches = |pattern: &&&str| match pattern.strip_suffix('*') {
                Some(start) => dependency.starts_with(start),
                None => dependency == **pattern,
            };
            if forbidden.iter().any(|pattern| matches(&pattern)) {
                found.push(format!("{path}: must not depend on {dependency}"));
            }
        }
    }
    found
}

/// The names in every dependency table of a manifest, build and dev tables included.
fn dependencies(manifest: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            let header = header.trim_end_matches(']');
            inside = header.ends_with("dependencies");
            if let Some((_, name)) = header.split_once("dependencies.") {
                names.push(name);
            }
        } else if inside && !line.starts_with('#') {
            names.extend(line.split(['=', '.', ' ']).next().filter(|name| !name.is_empty()));
        }
    }
    names
}

/// No Tauri below the host, Tera only where messages are rendered, and who draws in the one crate that does.
pub fn libraries_out_of_place(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree.below("src-tauri/crates", &[".rs"]) {
        let Some(named) = named(text) else {
            found.push(format!("{path}: could not be read as Rust"));
            continue;
        };
        if let Some((root, _)) = named.paths.iter().find(|(root, _)| root.starts_with("tauri")) {
            found.push(format!("{path}: names {root}, which only the host may"));
        }
        for (library, home) in [("typst", "letters"), ("resvg", "cards"), ("usvg", "cards")] {
            let at_home = path.starts_with(&format!("src-tauri/crates/{home}/"));
            if !at_home && named.paths.iter().any(|(root, _)| root.split('_').next() == Some(library)) {
                found.push(format!("{path}: names {library}, which only src-tauri/crates/{home} may"));
            }
        }
        let renders = path.starts_with("src-tauri/crates/engine/src/render/");
        if !renders && named.paths.iter().any(|(root, _)| root == "tera") {
            found.push(format!("{path}: names tera, which only the engine's render folder may"));
        }
    }
    found
}

const SQL: &[&str] =
    &["SELECT ", "INSERT INTO ", "INSERT OR ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA ", "DROP TABLE "];
const SQL_CALLS: &[&str] = &["prepare", "prepare_cached", "execute_batch", "query_row"];

/// SQL stands in store.rs (or a folder named store), in db, and in the segment compiler.
pub fn sql_out_of_place(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree.below("src-tauri", &[".rs"]) {
        let stored = path.ends_with("/store.rs")
            || path.contains("/store/")
            || path.ends_with("/tests.rs")
            || path.contains("/tests/");
        if stored || path.contains("/engine/src/db/") || path.contains("/segments/sql") {
            continue;
        }
        let Some(named) = named(text) else {
            found.push(format!("{path}: could not be read as Rust"));
            continue;
        };
        let said = named.strings.iter().find(|string| SQL.iter().any(|word| string.contains(word)));
        let called = named.calls.iter().find(|call| SQL_CALLS.contains(&call.as_str()));
        if let Some(what) = said.or(called) {
            let start: String = what.chars().take(60).collect();
            found.push(format!("{path}: SQL belongs in store.rs, not here: {start}"));
        }
    }
    found
}

const SCREENS: &[&str] = &[".ts", ".svelte", ".js"];

pub fn window_toolkit_out_of_place(tree: &Tree) -> Vec<String> {
    tree.below("ui/src", SCREENS)
        .filter(|(path, text)| {
            !path.starts_with("ui/src/host/") && imports(text).any(|name| name.starts_with("@tauri-apps"))
        })
        .map(|(path, _)| format!("{path}: imports @tauri-apps, which only ui/src/host may"))
        .collect()
}

/// A feature imports neither another feature nor the shell; what two need goes to ui/src/shared.
pub fn features_that_know_features(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree.below("ui/src/features", SCREENS) {
        let own = path.split('/').nth(3).unwrap_or_default();
        for wanted in imports(text).filter(|name| name.starts_with('.')) {
            let target = resolve(path, wanted);
            let other = target.strip_prefix("ui/src/features/").and_then(|rest| rest.split('/').next());
            if other.is_some_and(|other| other != own) || target.starts_with("ui/src/app/") {
                found.push(format!("{path}: imports {wanted}"));
            }
        }
    }
    found
}

/// The modules a screen's file imports: whatever stands quoted behind `from` or `import`.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    text.split(['"', '\''])
        .collect::<Vec<_>>()
        .windows(2)
        .filter_map(|pair| {
            let before = pair[0].trim_end().trim_end_matches('(');
            (before.ends_with("from") || before.ends_with("import")).then_some(pair[1])
        })
        .collect::<Vec<_>>()
        .into_iter()
}

fn resolve(path: &str, wanted: &str) -> String {
    let mut parts: Vec<&str> = Path::new(path).parent().and_then(Path::to_str).unwrap_or_default().split('/').collect();
    for part in wanted.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}
