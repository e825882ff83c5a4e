//! Words that were already read once: files repeat a few hundred of them in every row.

use std::collections::HashMap;

use super::values::{Unreadable, read_core};
use crate::profiles::CoreField;

/// A file with more different words than this is not remembered further.
const REMEMBERED: usize = 2000;

#[derive(Debug, Default)]
pub(super) struct Words(HashMap<CoreField, HashMap<String, Result<String, Unreadable>>>);

impl Words {
    /// As read_core, remembered where few words are usual.
    pub fn read(&mut self, field: CoreField, cell: &str) -> Result<String, Unreadable> {
        use CoreField::{Gender, Locale, PreferredChannel, Register, TimeZone};
        if !matches!(field, Locale | TimeZone | Gender | Register | PreferredChannel) {
            return read_core(field, cell);
        }
        let known = self.0.entry(field).or_default();
        if let Some(read) = known.get(cell) {
            return read.clone();
        }
        let read = read_core(field, cell);
        if known.len() < REMEMBERED {
            known.insert(cell.to_owned(), read.clone());
        }
        read
    }
}
