//! Rows that cannot be used whatever they say: cells that cannot be told apart, and nothing to recognise anybody by.

use super::ImportWarning;
use super::columns::{Layout, Slot};
use super::rows::Row;
use crate::profiles::CoreField;

/// What a row can be recognised by, the plainest first.
const KEYS: [CoreField; 3] = [CoreField::Email, CoreField::Phone, CoreField::ExternalId];

/// Why the row is rejected, when its cells cannot be told apart.
pub(super) fn malformed(row: &Row, layout: &Layout) -> Option<String> {
    if row.unclosed.is_some() {
        return Some("A quotation mark in this row is never closed.".to_owned());
    }
    if row.used() > layout.width {
        return Some(format!("The row has {} cells, but there are only {} columns.", row.used(), layout.width));
    }
    if row.used() == 0 {
        return Some("The row is empty.".to_owned());
    }
    if row.torn.is_some() || (row.has_lines && row.cells().any(|cell| cell.contains('\n') && swallows(cell, layout))) {
        return Some("A cell of this row holds whole other rows: a quotation mark is missing or too many.".to_owned());
    }
    None
}

/// A stray quotation mark joins whole rows into one cell until the next one closes it. A note over several lines has
/// commas too, so a line only counts as a row when it has a key where a row has it.
fn swallows(cell: &str, layout: &Layout) -> bool {
    let separator = char::from(layout.delimiter);
    let Some(key) = KEYS.into_iter().find_map(|field| layout.core(field)) else { return false };
    let address = matches!(key.slot, Slot::Core(CoreField::Email));
    let holds_key = |line: &str| {
        let found = line.split(separator).nth(key.index).map(|key| key.trim_matches(['"', ' ']));
        found.is_some_and(
            |found| if address { found.contains('@') } else { found.contains(|c: char| c.is_ascii_digit()) },
        )
    };
    let whole_row = |line: &str| line.matches(separator).count() + 1 >= layout.width && holds_key(line);
    layout.width > 1 && cell.lines().skip(1).any(whole_row)
}

/// Why the row is rejected, when nothing in it tells whose it is.
pub(super) fn no_key(warnings: &[ImportWarning], layout: &Layout) -> String {
    let unusable: Vec<&str> =
        warnings.iter().filter(|warning| is_key(warning, layout)).map(|warning| warning.message.as_str()).collect();
    if unusable.is_empty() {
        "The row has no number, email address or phone to recognise the person by.".to_owned()
    } else {
        format!("The row has nothing to recognise the person by. {}", unusable.join(" "))
    }
}

fn is_key(warning: &ImportWarning, layout: &Layout) -> bool {
    KEYS.into_iter()
        .filter_map(|field| layout.core(field))
        .any(|column| warning.column.as_ref() == Some(&column.header))
}
