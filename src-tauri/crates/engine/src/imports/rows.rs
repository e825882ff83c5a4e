//! Rows of a delimited file, streamed: each with the number a spreadsheet shows, within bounds, and with a quotation
//! mark that is stray or never closed named instead of silently swallowing what follows.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use encoding_rs::Encoding;
use std::path::Path;

use super::delimiter;
use super::encoding::Text;
use super::sheet::Sheet;
use super::torn::torn;
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
    /// Some cell is written over several lines.
    pub has_lines: bool,
    text: String,
    /// Where each cell ends in `text`; the next one starts `gap` later.
    ends: Vec<usize>,
    gap: usize,
}

impl Row {
    /// The cell without what surrounds it: white space, signs that take no room, and what keeps a spreadsheet from
    /// reading it as a formula or a number. Empty when the row has no such cell.
    pub fn cell(&self, column: usize) -> &str {
        let raw = self.raw(column);
        let plain = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_graphic() && !b"='".contains(byte));
        if plain(raw.as_bytes().first()) && plain(raw.as_bytes().last()) {
            return raw;
        }
        unwrapped(raw.trim_matches(is_blank))
    }

    pub fn cells(&self) -> impl Iterator<Item = &str> + Clone {
        (0..self.ends.len()).map(|column| self.cell(column))
    }

    /// How many cells there are up to the last that is not empty.
    pub fn used(&self) -> usize {
        (0..self.ends.len()).rev().find(|column| !self.cell(*column).is_empty()).map_or(0, |last| last + 1)
    }

    fn raw(&self, column: usize) -> &str {
        let Some(end) = self.ends.get(column) else { return "" };
        let start = if column == 0 { 0 } else { self.ends[column - 1] + self.gap };
        &self.text[start..*end]
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

/// The text was decoded piece by piece and cut only at ASCII, so this cannot fail.
fn set_text(text: &mut String, bytes: &[u8]) -> Result<()> {
    let read =
        std::str::from_utf8(bytes).map_err(|_| Error::invalid_at("encoding", "The text of this file is damaged."))?;
    text.clear();
    text.push_str(read);
    Ok(())
}

/// Where the text of the rows comes from.
enum Source {
    File(Text),
    Sheet(Sheet),
}

pub(super) struct Rows {
    source: Source,
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
    /// Where the parser puts a row.
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Rows {
    /// `sheet` is the one to read of a workbook, and None for a file of text.
    pub fn open(path: &Path, encoding: &'static Encoding, delimiter: u8, sheet: Option<&str>) -> Result<Self> {
        let source = match sheet {
            Some(sheet) => Source::Sheet(Sheet::open(path, sheet)?),
            None => Source::File(Text::open(path, encoding)?),
        };
        let mut rows = Rows {
            source,
            delimiter,
            parser: ReaderBuilder::new().delimiter(delimiter).build(),
            input: Vec::new(),
            at: 0,
            ended: false,
            after_cr: false,
            number: 0,
            carried: Vec::new(),
            bytes: vec![0; 4096],
            ends: vec![0; 64],
        };
        rows.fill()?;
        if sheet.is_none() {
            rows.at = delimiter::named_in_file(&rows.input).map_or(0, |(_, length)| length);
        }
        Ok(rows)
    }

    /// How far the file is read, in bytes.
    pub fn position(&self) -> u64 {
        match &self.source {
            Source::File(text) => text.position(),
            Source::Sheet(sheet) => sheet.position(),
        }
    }

    /// Reads the next row that is not a blank line; false at the end.
    pub fn read(&mut self, row: &mut Row) -> Result<bool> {
        self.skip_blank_lines()?;
        if self.ended {
            return Ok(false);
        }
        self.number += 1;
        row.number = self.number;
        (row.unclosed, row.torn, row.has_lines) = (None, None, false);
        // The first row is for the parser, which skips a byte order mark there.
        if self.number > 1 && self.read_plain(row)? { Ok(true) } else { self.parse(row) }
    }

    /// Reads a row that is one line of this piece of the file without any quotation mark, as nearly all are: cut at its
    /// delimiters it is what the parser would make of it, in a fraction of the time. False when it is another.
    fn read_plain(&mut self, row: &mut Row) -> Result<bool> {
        let rest = &self.input[self.at..];
        let Some(length) = memchr::memchr2(b'\n', b'\r', rest) else { return Ok(false) };
        let line = &rest[..length];
        if memchr::memchr(b'"', line).is_some() {
            return Ok(false);
        }
        row.ends.clear();
        row.ends.extend(memchr::memchr_iter(self.delimiter, line));
        row.ends.push(length);
        row.gap = 1;
        set_text(&mut row.text, line)?;
        self.after_cr = rest[length] == b'\r';
        self.at += length + 1;
        self.check_columns(row.ends.len())?;
        Ok(true)
    }

    fn parse(&mut self, row: &mut Row) -> Result<bool> {
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
                self.parser.read_record(&self.input[self.at..], &mut self.bytes[written..], &mut self.ends[columns..]);
            self.at += read;
            written += wrote;
            columns += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => {
                    let cell_start = if columns == 0 { 0 } else { self.ends[columns - 1] };
                    self.check_size(written - cell_start, written)?;
                    self.bytes.resize(self.bytes.len() * 2, 0);
                }
                ReadRecordResult::OutputEndsFull => {
                    self.check_columns(columns)?;
                    self.ends.resize(self.ends.len() * 2, 0);
                }
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        self.check_columns(columns)?;
        self.after_cr = self.at > 0 && self.input.get(self.at - 1) == Some(&b'\r');
        row.ends.clear();
        row.ends.extend_from_slice(&self.ends[..columns]);
        row.gap = 0;
        let mut cell_start = 0;
        for end in &row.ends {
            self.check_size(end - cell_start, written)?;
            cell_start = *end;
        }
        let bytes = &self.bytes[..written];
        row.has_lines = memchr::memchr2(b'\n', b'\r', bytes).is_some();
        set_text(&mut row.text, bytes)?;
        if !unclosed && row.has_lines {
            let lines = torn(self.carried.iter().chain(&self.input[start..self.at]).copied(), self.delimiter);
            row.torn = (lines > 0).then_some(lines);
            self.number += lines;
        }
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
        let more = match &mut self.source {
            Source::File(text) => text.read_into(&mut self.input, self.number.max(1))?,
            Source::Sheet(sheet) => sheet.read_into(&mut self.input)?,
        };
        self.ended = !more;
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
