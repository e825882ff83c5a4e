//! Adds the migrations that HASHES does not list yet. What is listed is left as it is.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use attune_tests::architecture::Tree;
use attune_tests::architecture::migrations::{FOLDER, unrecorded};

fn main() -> std::io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(FOLDER).join("HASHES");
    let lines = unrecorded(&Tree::repository());
    let mut file = OpenOptions::new().create(true).append(true).open(path)?;
    lines.iter().try_for_each(|line| writeln!(file, "{line}"))
}
