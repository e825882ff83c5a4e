//! Cells that a spreadsheet shows instead of running them.

use std::borrow::Cow;

/// A cell that a spreadsheet would take for a formula gets an apostrophe in front; so does one that begins with an
/// apostrophe, so that taking one off gives back every cell as it was. Full-width forms count (OWASP, CSV injection).
pub fn safe_cell(cell: &str) -> Cow<'_, str> {
    const TRIGGERS: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\'', '＝', '＋', '－', '＠'];
    if cell.starts_with(TRIGGERS) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}
