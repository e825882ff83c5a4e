//! A migration that has been recorded never changes: workspaces out there have already run it.
//! HASHES has the form of sha256sum, so `sha256sum --check HASHES` says the same.

use sha2::{Digest, Sha256};

use super::Tree;

pub const FOLDER: &str = "src-tauri/crates/engine/migrations";

pub fn migrations_not_as_recorded(tree: &Tree) -> Vec<String> {
    let recorded = recorded(tree);
    let mut found = Vec::new();
    for (hash, name) in &recorded {
        match tree.text(&format!("{FOLDER}/{name}")) {
            None => found.push(format!("{name} is recorded and gone: a migration is never removed")),
            Some(text) if hash_of(text) != *hash => {
                found.push(format!("{name} was changed after it was recorded: write a new migration instead"));
            }
            Some(_) => {}
        }
    }
    for line in unrecorded(tree) {
        let name = line.rsplit(' ').next().unwrap_or_default();
        found.push(format!("{name} is not recorded: run cargo xtask tidy"));
    }
    found
}

/// The lines HASHES lacks, in order.
pub fn unrecorded(tree: &Tree) -> Vec<String> {
    let recorded = recorded(tree);
    tree.below(FOLDER, &[".sql"])
        .map(|(path, text)| (&path[FOLDER.len() + 1..], text))
        .filter(|(name, _)| !recorded.iter().any(|(_, known)| known == name))
        .map(|(name, text)| format!("{}  {name}", hash_of(text)))
        .collect()
}

fn recorded(tree: &Tree) -> Vec<(&str, &str)> {
    tree.text(&format!("{FOLDER}/HASHES"))
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.split_once("  "))
        .collect()
}

fn hash_of(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
