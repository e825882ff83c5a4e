//! Cells of a table as a spreadsheet keeps them: never run as a formula, and read back as they were.

use std::borrow::Cow;

/// What a spreadsheet would run or take apart at the start of a cell; full-width forms count (OWASP, CSV injection). The
/// apostrophe is among them, so that taking one off gives back every cell as it was.
const TRIGGERS: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\'', '＝', '＋', '－', '＠'];

/// A cell that a spreadsheet would take for a formula gets an apostrophe in front. "+4915123456789" and "-5" are data.
pub fn safe_cell(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(TRIGGERS) && !is_number(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['+', '-']).unwrap_or_default();
    digits.starts_with(|digit: char| digit.is_ascii_digit())
        && digits.chars().all(|digit| digit.is_ascii_digit() || matches!(digit, ' ' | '.' | ','))
}

/// The way back. An apostrophe that somebody wrote before a word ("'s Avonds") stays.
pub fn plain_cell(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(TRIGGERS)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_comes_back_as_it_was_and_none_is_run() {
        for cell in
            ["=1+1", "'s Avonds", "''", "'=x", "+47 22-1", "+1+cmd", "-x", "＝1", "plain", "", "-", "\tx", "'+47"]
        {
            let safe = safe_cell(cell);
            assert_eq!(plain_cell(&safe), cell);
            assert!(!safe.starts_with(['=', '+', '-', '@', '\t', '＝']), "{safe}");
        }
        for number in ["+4915123456789", "-5", "+47 22 33", "-1.234,50"] {
            assert_eq!((safe_cell(number).as_ref(), plain_cell(number)), (number, number));
        }
        assert_eq!(plain_cell("'s Avonds"), "'s Avonds", "written by hand, without ours in front");
    }
}
