//! What the history keeps of what an import had to say: where to look and why, and nothing that stood in the file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ImportWarning, Rejected};

/// How many rows of a column there was one thing to say of, and the first of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "WarnedColumn")]
pub struct Warned {
    /// None is the row, or the file, as a whole.
    pub column: Option<String>,
    /// With “…” for what the file said. None where the sentence is not kept.
    #[serde(default)]
    pub message: Option<String>,
    pub count: u32,
    pub rows: Vec<u32>,
}

/// Rows that are named; the file itself has the others.
const MOST_ROWS: usize = 12;
/// A file that is wrong in more ways is a wrong file.
const MOST_WAYS: usize = 60;

impl Warned {
    /// By column and sentence, in the order of the file's first word on each.
    pub fn of(warnings: &[ImportWarning]) -> Vec<Warned> {
        counted(warnings.iter().map(|ImportWarning { row, column, message }| (*row, column.as_ref(), message.as_str())))
    }

    /// Why rows were not imported.
    pub fn of_rejected(rejected: &[Rejected]) -> Vec<Warned> {
        counted(rejected.iter().map(|Rejected { row, reason }| (Some(*row), None, reason.as_str())))
    }
}

fn counted<'a>(said: impl Iterator<Item = (Option<u32>, Option<&'a String>, &'a str)>) -> Vec<Warned> {
    let mut all: Vec<Warned> = Vec::new();
    for (row, column, message) in said {
        let mut what = Warned { column: column.cloned(), message: without_values(message), ..Warned::default() };
        let place = |all: &[Warned], what: &Warned| {
            all.iter().position(|one| (&one.column, &one.message) == (&what.column, &what.message))
        };
        let mut at = place(&all, &what);
        if at.is_none() && all.len() >= MOST_WAYS {
            what = Warned::default();
            at = place(&all, &what);
        }
        let at = at.unwrap_or_else(|| {
            all.push(what);
            all.len() - 1
        });
        let one = &mut all[at];
        one.count += 1;
        one.rows.extend(row.filter(|row| one.rows.len() < MOST_ROWS && !one.rows.contains(row)));
    }
    all
}

/// Sentences that hold nothing of the file's but its rows, cells and columns, with a hole for what is filled in.
const PLAIN: [&str; 22] = [
    "A quotation mark in this row is never closed.",
    "A cell of this row holds whole other rows: a quotation mark is missing or too many.",
    "The row is empty.",
    "The row has {used} cells, but there are only {width} columns.",
    "The row has no number, email address or phone to recognise the person by.",
    "It could not be told apart from row {row}, whose quotation mark is stray or never closed.",
    "Ambiguous: the number belongs to one person and the email address to another.",
    "Ambiguous: several people here share this email address.",
    "Ambiguous: several people here share this phone number.",
    "The email address belongs to a person with another number.",
    "An opt-out was given for the address we have, so it is not replaced.",
    "The yes in this column rests on no named evidence. It was not recorded.",
    "{count} yes in this column rest on no named evidence. None of them was recorded.",
    "No date in this column shows whether day or month comes first. They were read as month first for people with \
     American English, as day first for everyone else.",
    "The dates are written in two orders: day first in row {day}, month first in row {month}. Those that could be either \
     were left out.",
    "A spreadsheet has shortened long numbers in this column: digits were lost.",
    "The file holds a formula here and not its result, so the cell counts as empty. Open the file in a spreadsheet \
     program, save it, and import it again.",
    "This person opted out, and the column goes nowhere: the no was not recorded.",
    "This column says who opted out: a yes in it was read as a no, and a no says nothing.",
    "Nothing here is called so. The column was left out.",
    "Two columns are called “{header}”. Only the first is used.",
    "There are {unlisted} more warnings.",
];

/// Sentences with somebody's name or the file's words in them, and what is kept instead.
const REPLACED: [(&str, &str); 7] = [
    ("{person} said no to “{purpose}” ({channel}). The no stays.", SAID_NO),
    ("Somebody known by the same number or address was removed after saying no. The no holds for them.", SAID_NO),
    (
        "{person} is never to be contacted. The yes was not recorded.",
        "A yes for somebody who is never to be contacted was not recorded.",
    ),
    (
        "The address belongs to {person}, whose first and last name both differ from this row.",
        "The address belongs to somebody here whose first and last name both differ.",
    ),
    (
        "The same {what} is already in row {row} of this file.",
        "The same person is already in another row of this file.",
    ),
    ("There are several here. Only “{cell}” was used.", "There are several here. Only “…” was used."),
    (
        "The row has nothing to recognise the person by. {more}",
        "The row has no number, email address or phone to recognise the person by.",
    ),
];
const SAID_NO: &str = "Somebody here said no before. The no stays.";

/// What stands beside the reason when a row that is left out says no.
const ITS_NO: [&str; 2] = [
    "{reason} Its no to “{purpose}” ({channel}) was recorded for row {row}.",
    "{reason} It says no to “{purpose}” ({channel}), which was not recorded.",
];

/// A sentence of an import without what it says of the file, and so of people. None for one that is not known here.
fn without_values(message: &str) -> Option<String> {
    let reason = |pattern: &&str| message.find(pattern.split(['{', '}']).nth(2)?).and_then(|at| message.get(..at));
    let message = ITS_NO.iter().find_map(reason).unwrap_or(message);
    if let Some((_, instead)) = REPLACED.iter().find(|(pattern, _)| is(message, pattern)) {
        return Some((*instead).to_owned());
    }
    if PLAIN.iter().any(|pattern| is(message, pattern)) {
        return Some(message.to_owned());
    }
    // “12.13.” is not a date …: whatever stood there ends with the last closing mark.
    let (_, rest) = message.strip_prefix('“')?.rsplit_once('”')?;
    Some(format!("“…”{rest}"))
}

/// Begins and ends as the pattern does before its first hole and after its last.
fn is(message: &str, pattern: &str) -> bool {
    match pattern.split_once('{').zip(pattern.rsplit_once('}')) {
        Some(((start, _), (_, end))) => message.starts_with(start) && message.ends_with(end),
        None => message == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::without_values;

    #[test]
    fn a_reason_is_kept_and_nothing_that_stood_in_the_file() {
        for (said, kept) in [
            (
                "“31.2.2020” is not a date we can read; it was left out.",
                "“…” is not a date we can read; it was left out.",
            ),
            ("“a” Anna ”b” is not a phone number; it was left out.", "“…” is not a phone number; it was left out."),
            ("Anna Schäfer said no to “News” (email). The no stays.", "Somebody here said no before. The no stays."),
            (
                "The row has nothing to recognise the person by. “anna@” is not an email address; it was left out.",
                "The row has no number, email address or phone to recognise the person by.",
            ),
            (
                "The same email address is already in row 3 of this file. Its no to “News” (email) was recorded for row 3.",
                "The same person is already in another row of this file.",
            ),
            (
                "The row has 9 cells, but there are only 4 columns.",
                "The row has 9 cells, but there are only 4 columns.",
            ),
        ] {
            assert_eq!(without_values(said).as_deref(), Some(kept));
        }
        assert_eq!(without_values("Anna Schäfer wrote a new sentence."), None, "what is not known here is not kept");
    }
}
