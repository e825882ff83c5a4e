//! `attune` itself, started. Having one test here makes `cargo test --workspace` build the program, which the
//! acceptance tests in the tests member then drive.

use std::process::Command;

#[test]
fn without_words_it_shows_its_usage_and_exits_with_2() {
    let run = Command::new(env!("CARGO_BIN_EXE_attune")).output().unwrap();
    assert_eq!(run.status.code(), Some(2));
    assert!(run.stdout.is_empty(), "usage after a mistake is no answer");
    assert!(String::from_utf8_lossy(&run.stderr).contains("Usage: attune"));
}
