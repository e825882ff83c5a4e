//! Rows of a delimited file, streamed: each with the number a spreadsheet shows, within bounds, and with a quotation
//! mark that is stray or never closed named instead of silently swallowing what follows.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use encoding_rs::Encoding;
use std::path::Path;

use super::delimiter;
use super::encoding::Text;
use crate::spreadsheet::plain_cell;
use crate::{Error, Result};

/// In bytes of UTF-8.
const MAX_CELL: usize = 1024 * 1024;
const MAX_ROW: usize = 16 * MAX_CELL;
const MAX_COLUMNS: usize = 1024;

/// One row. It is filled again for each row, so that reading allocates nothing.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// As a spreadsheet counts: the header is row 1.
    pub number: u32,
    /// The row opens a quotation mark that is never closed: how many lines after it were swallowed.
    pub unclosed: Option<u32>,
    /// A cell over several lines goes on after its closing quotation mark, so that mark opened another cell: how many
    /// lines were swallowed.
    pub torn: Option<u32>,
    text: String,
    ends: Vec<usize>,
    columns: usize,
}

impl Row {
    /// The cell without what surrounds it: white space, signs that take no room, and what keeps a spreadsheet from
    /// reading it as a formula or a number. Empty when the row has no such cell.
    pub fn cell(&self, column: usize) -> &str {
        unwrapped(self.raw(column).trim_matches(is_blank))
    }

    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.columns).map(|column| self.cell(column))
    }

    /// How many cells there are up to the last that is not empty.
    pub fn used(&self) -> usize {
        (0..self.columns).rev().find(|column| !self.cell(*column).is_empty()).map_or(0, |last| last + 1)
    }

    fn raw(&self, column: usize) -> &str {
        if column >= self.columns {
            return "";
        }
        let start = if column == 0 { 0 } else { self.ends[column - 1] };
        &self.text[start..self.ends[column]]
    }
}

/// White space, and signs that show nothing: zero-width spaces, byte order marks, soft hyphens, direction marks.
fn is_blank(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// ="02110" is how files keep a zero in a spreadsheet; '+47 is how our own exports keep a number from being a formula.
fn unwrapped(cell: &str) -> &str {
    match cell.as_bytes().first() {
        Some(b'=') => {
            let inner = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
            inner.filter(|inner| !inner.contains('"')).map_or(cell, |inner| inner.trim_matches(is_blank))
        }
        _ => plain_cell(cell),
    }
}

/// How many lines lie in cells that go on after the quotation mark that closes them. `row` is as it stands in the file.
fn torn(row: impl Iterator<Item = u8>, delimiter: u8) -> u32 {
    #[derive(PartialEq)]
    enum At {
        Start,
        Plain,
        Quoted,
        Closed,
    }
    let (mut at, mut lines, mut swallowed, mut before) = (At::Start, 0, 0, 0);
    for byte in row {
        let line_ended = byte == b'\r' || (byte == b'\n' && before != b'\r');
        before = byte;
        at = match (at, byte) {
            (At::Start, b'"') => At::Quoted,
            (At::Quoted, b'"') => At::Closed,
            (At::Quoted, _) => {
                lines += u32::from(line_ended);
                At::Quoted
            }
            (At::Closed, b'"') => At::Quoted,
            (_, end) if end == delimiter || end == b'\r' || end == b'\n' => {
                lines = 0;
                At::Start
            }
            (At::Closed, b' ' | b'\t') => At::Closed,
            (At::Closed, _) => {
                swallowed += std::mem::take(&mut lines);
                At::Plain
            }
            (At::Start | At::Plain, _) => At::Plain,
        };
    }
    swallowed
}

pub(super) struct Rows {
    source: Text,
    delimiter: u8,
    parser: Reader,
    input: Vec<u8>,
    at: usize,
    ended: bool,
    /// The last row ended with CR, so that an LF right after it belongs to it.
    after_cr: bool,
    number: u32,
    /// The beginning of the row being read, when it lies in an earlier piece of the file.
    carried: Vec<u8>,
}

impl Rows {
    pub fn open(path: &Path, encoding: &'static Encoding, delimiter: u8) -> Result<Self> {
        let mut rows = Rows {
            source: Text::open(path, encoding)?,
            delimiter,
            parser: ReaderBuilder::new().delimiter(delimiter).build(),
            input: Vec::new(),
            at: 0,
            ended: false,
            after_cr: false,
            number: 0,
            carried: Vec::new(),
        };
        rows.fill()?;
        rows.at = delimiter::named_in_file(&rows.input).map_or(0, |(_, length)| length);
        Ok(rows)
    }

    /// How far the file is read, in bytes.
    pub fn position(&self) -> u64 {
        self.source.position()
    }

    /// Reads the next row that is not a blank line; false at the end.
    pub fn read(&mut self, row: &mut Row) -> Result<bool> {
        self.skip_blank_lines()?;
        if self.ended {
            return Ok(false);
        }
        self.number += 1;
        row.number = self.number;
        row.unclosed = None;
        let mut bytes = std::mem::take(&mut row.text).into_bytes();
        bytes.resize(bytes.capacity().max(4096), 0);
        row.ends.resize(row.ends.len().max(64), 0);
        let (mut written, mut columns) = (0, 0);
        let mut unclosed = false;
        self.carried.clear();
        let mut start = self.at;
        loop {
            if self.at == self.input.len() && !self.ended {
                self.carried.extend_from_slice(&self.input[start..]);
                start = 0;
                self.fill()?;
                if self.ended {
                    // A line end closes the last row, unless the row is within quotation marks.
                    self.input.push(b'\n');
                }
            } else if self.at == self.input.len() {
                unclosed = true;
            }
            let (result, read, wrote, ended) =
                self.parser.read_record(&self.input[self.at..], &mut bytes[written..], &mut row.ends[columns..]);
            self.at += read;
            written += wrote;
            columns += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => {
                    let cell_start = if columns == 0 { 0 } else { row.ends[columns - 1] };
                    self.check_size(written - cell_start, written)?;
                    bytes.resize(bytes.len() * 2, 0);
                }
                ReadRecordResult::OutputEndsFull => {
                    self.check_columns(columns)?;
                    row.ends.resize(row.ends.len() * 2, 0);
                }
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        self.check_columns(columns)?;
        self.after_cr = self.at > 0 && self.input.get(self.at - 1) == Some(&b'\r');
        let mut cell_start = 0;
        for end in &row.ends[..columns] {
            self.check_size(end - cell_start, written)?;
            cell_start = *end;
        }
        bytes.truncate(written);
        row.torn = None;
        if !unclosed && memchr::memchr2(b'\n', b'\r', &bytes).is_some() {
            let lines = torn(self.carried.iter().chain(&self.input[start..self.at]).copied(), self.delimiter);
            row.torn = (lines > 0).then_some(lines);
            self.number += lines;
        }
        // The text was decoded piece by piece and cut only at ASCII, so this cannot fail.
        row.text =
            String::from_utf8(bytes).map_err(|_| Error::invalid_at("encoding", "The text of this file is damaged."))?;
        row.columns = columns;
        if unclosed {
            let last = row.raw(columns.saturating_sub(1));
            let swallowed = last.lines().skip(1).filter(|line| !line.trim().is_empty()).count();
            row.unclosed = Some(u32::try_from(swallowed).unwrap_or(u32::MAX));
        }
        Ok(true)
    }

    /// They are no rows, but a spreadsheet counts them.
    fn skip_blank_lines(&mut self) -> Result<()> {
        loop {
            if self.at == self.input.len() {
                self.fill()?;
                if self.ended {
                    return Ok(());
                }
            }
            match self.input[self.at] {
                b'\n' if self.after_cr => self.after_cr = false,
                b'\n' => self.number += 1,
                b'\r' => {
                    self.number += 1;
                    self.after_cr = true;
                }
                _ => return Ok(()),
            }
            self.at += 1;
        }
    }

    fn fill(&mut self) -> Result<()> {
        self.input.clear();
        self.at = 0;
        if !self.source.read_into(&mut self.input, self.number.max(1))? {
            self.ended = true;
        }
        Ok(())
    }

    fn check_columns(&self, columns: usize) -> Result<()> {
        if columns > MAX_COLUMNS {
            return Err(Error::Refused(format!(
                "Row {} has more than 1,024 columns. This is not a contact list we can read.",
                self.number
            )));
        }
        Ok(())
    }

    fn check_size(&self, cell: usize, row: usize) -> Result<()> {
        if cell > MAX_CELL || row > MAX_ROW {
            return Err(Error::Refused(format!(
                "Row {} has a cell of more than 1 MB. Perhaps a quotation mark in it is never closed.",
                self.number
            )));
        }
        Ok(())
    }
}
