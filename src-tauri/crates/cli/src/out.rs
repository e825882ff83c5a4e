//! What is printed: one JSON value with --json, words without.

use std::cell::Cell;
use std::io::{self, ErrorKind, Write};

use serde::Serialize;

/// How answers are printed.
pub struct Out {
    json: bool,
    lost: Cell<bool>,
}

impl Out {
    pub fn new(json: bool) -> Self {
        Out { json, lost: Cell::new(false) }
    }

    /// Prints the answer. A reader that has gone away (`| head`) is no failure.
    pub fn print(&self, answer: &impl Serialize, words: impl FnOnce() -> String) {
        let text = if self.json { serde_json::to_string(answer).unwrap_or_default() } else { words() };
        let mut stdout = io::stdout().lock();
        let printed = stdout.write_all(text.as_bytes()).and_then(|()| stdout.write_all(b"\n"));
        let printed = printed.and_then(|()| stdout.flush());
        if printed.is_err_and(|error| error.kind() != ErrorKind::BrokenPipe) {
            self.lost.set(true);
        }
    }

    /// Whether an answer could not be written, for example to a full disk.
    pub fn lost(&self) -> bool {
        self.lost.get()
    }
}

/// "1 person", "3 people".
pub fn people(count: u32) -> String {
    if count == 1 { "1 person".to_owned() } else { format!("{count} people") }
}
