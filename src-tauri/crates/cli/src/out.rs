//! What is printed: one JSON value with --json, words without.

use std::io::{self, Write};

use serde::Serialize;

/// How answers are printed.
pub struct Out {
    json: bool,
}

impl Out {
    pub fn new(json: bool) -> Self {
        Out { json }
    }

    /// Prints the answer. A reader that has gone away (`| head`) is no failure.
    pub fn print(&self, answer: &impl Serialize, words: impl FnOnce() -> String) {
        let text = if self.json { serde_json::to_string(answer).unwrap_or_default() } else { words() };
        let mut stdout = io::stdout().lock();
        let printed = stdout.write_all(text.as_bytes()).and_then(|()| stdout.write_all(b"\n"));
        drop(printed);
    }
}

/// "1 person", "3 people".
pub fn people(count: u32) -> String {
    if count == 1 { "1 person".to_owned() } else { format!("{count} people") }
}
