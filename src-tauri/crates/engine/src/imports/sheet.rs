//! One sheet of a workbook as the text of a CSV file, a piece at a time, so that everything behind reads one kind of row.
//! Empty rows are empty lines: every row keeps the number that a spreadsheet shows.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};

use calamine::{DataRef, ExcelDateTime};

use super::masks::Mask;
use super::workbook::{self, Book, damaged};
use crate::{Error, Result};

/// In bytes of UTF-8.
const MAX_CELL: usize = 1024 * 1024;
const MAX_COLUMNS: u32 = 1024;
const PIECE: usize = 64 * 1024;

/// Read on a thread of its own, which ends when nobody asks for more.
pub(super) struct Sheet {
    pieces: Receiver<Result<Vec<u8>>>,
    /// How far the file is read, in bytes.
    position: Arc<AtomicU64>,
}

impl Sheet {
    pub fn open(path: &Path, name: &str) -> Result<Self> {
        let (book, _, position) = workbook::open(path)?;
        let name = name.to_owned();
        let (pieces, read) = sync_channel(2);
        let work = move || {
            let mut book = book;
            let told = write(&mut book, &name, |piece| pieces.send(Ok(piece)).map_err(|_| Error::Cancelled));
            if let Err(error) = told {
                // Whoever asked may have stopped reading.
                let _ = pieces.send(Err(error));
            }
        };
        std::thread::Builder::new()
            .name("sheet".to_owned())
            .spawn(work)
            .map_err(|source| Error::Io { what: "The workbook could not be read".to_owned(), source })?;
        Ok(Sheet { pieces: read, position })
    }

    /// How far the file is read, in bytes. Its parts lie in any order, so this is about as much.
    pub fn position(&self) -> u64 {
        self.position.load(Ordering::Relaxed)
    }

    /// Appends some text; false at the end.
    pub fn read_into(&mut self, text: &mut Vec<u8>) -> Result<bool> {
        match self.pieces.recv() {
            Ok(piece) => {
                text.extend_from_slice(&piece?);
                Ok(true)
            }
            Err(_) => Ok(false),
        }
    }
}

/// The cells, by row and column from 0, whose formula has no result in the file: a program that only writes workbooks works
/// none out. At most so many.
pub(super) fn unworked(path: &Path, name: &str, most: usize) -> Result<Vec<(u32, u32)>> {
    let (mut book, _, _) = workbook::open(path)?;
    let mut cells = book.worksheet_cells_reader(name).map_err(|error| damaged(&error))?;
    let mut found = Vec::new();
    while found.len() < most
        && let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|error| damaged(&error))?
    {
        let has_result =
            !matches!(&cell.value, DataRef::Empty) && !matches!(&cell.value, DataRef::String(text) if text.is_empty());
        if cell.formula.is_some() && !has_result {
            found.push(cell.pos);
        }
    }
    Ok(found)
}

fn write(book: &mut Book, name: &str, mut send: impl FnMut(Vec<u8>) -> Result<()>) -> Result<()> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|error| damaged(&error))?;
    let styles = cells.styles();
    let formats: Vec<Shape> = styles
        .iter()
        .map(|style| style.number_format.as_ref().map_or(Shape::General, |format| shape(&format.format_code)))
        .collect();
    let mut out: Vec<u8> = Vec::with_capacity(2 * PIECE);
    let (mut row, mut column) = (0, 0);
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|error| damaged(&error))? {
        let (at_row, at_column) = cell.get_position();
        let format = formats.get(style).unwrap_or(&Shape::General);
        let Some(text) = seen(cell.get_value(), format) else { continue };
        if at_row < row || (at_row == row && at_column < column) {
            return Err(refused(at_row, "comes after a later one: this workbook is damaged"));
        }
        if at_column >= MAX_COLUMNS {
            return Err(refused(at_row, "has more than 1,024 columns. This is not a contact list we can read"));
        }
        if text.len() > MAX_CELL {
            return Err(refused(at_row, "has a cell of more than 1 MB"));
        }
        while row < at_row {
            out.push(b'\n');
            (row, column) = (row + 1, 0);
            if out.len() >= PIECE {
                send(std::mem::take(&mut out))?;
            }
        }
        while column < at_column {
            out.push(b',');
            column += 1;
        }
        quote(&mut out, &text);
    }
    out.push(b'\n');
    send(out)
}

fn refused(row: u32, what: &str) -> Error {
    Error::Refused(format!("Row {} {what}. Nothing was imported.", u64::from(row) + 1))
}

fn quote(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    out.extend(text.bytes().flat_map(|byte| std::iter::repeat_n(byte, if byte == b'"' { 2 } else { 1 })));
    out.push(b'"');
}

/// What a cell's format makes of a number, as far as a contact list needs it.
#[derive(Debug, Clone, PartialEq)]
enum Shape {
    General,
    /// 00000: so many digits at least.
    Masked(Mask),
    Percent,
}

fn shape(code: &str) -> Shape {
    let otherwise = if code.ends_with('%') { Shape::Percent } else { Shape::General };
    Mask::of(code).map_or(otherwise, Shape::Masked)
}

/// What a person sees in the cell; None where there is nothing.
fn seen(value: &DataRef, shape: &Shape) -> Option<String> {
    let text = match value {
        DataRef::Empty => return None,
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => (if *yes { "TRUE" } else { "FALSE" }).to_owned(),
        DataRef::Int(number) => numbered(*number as f64, shape),
        DataRef::Float(number) => numbered(*number, shape),
        DataRef::DateTime(at) => day(at),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.trim_end_matches("T00:00:00").to_owned(),
        DataRef::Error(error) => error.to_string(),
    };
    (!text.trim().is_empty()).then_some(text)
}

/// Fifteen digits are all that a spreadsheet keeps of a number. A longer one is written as it writes it, so that whoever
/// checks for lost digits finds it, and with every digit that the file has.
fn numbered(number: f64, shape: &Shape) -> String {
    match shape {
        Shape::Percent => format!("{}%", (number * 100.0 * 1e9).round() / 1e9),
        _ if number.abs() >= 1e15 => format!("{number:E}").replace('E', "E+"),
        Shape::Masked(mask) if number >= 0.0 && number.fract() == 0.0 => {
            mask.shown(number).unwrap_or_else(|| number.to_string())
        }
        _ => number.to_string(),
    }
}

fn day(at: &ExcelDateTime) -> String {
    if at.is_duration() {
        let minutes = (at.as_f64() * 24.0 * 60.0).round() as i64;
        return format!("{}:{:02}", minutes / 60, minutes % 60);
    }
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    match (hour, minute, second) {
        _ if at.as_f64() < 1.0 => format!("{hour:02}:{minute:02}"),
        (0, 0, 0) => date,
        (_, _, 0) => format!("{date} {hour:02}:{minute:02}"),
        _ => format!("{date} {hour:02}:{minute:02}:{second:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_what_a_person_sees_and_one_that_lost_digits_looks_like_it() {
        assert_eq!(numbered(2110.0, &shape("General")), "2110");
        assert_eq!(numbered(2110.0, &shape("00000")), "02110");
        assert_eq!(numbered(491_701_234_567.0, &Shape::General), "491701234567");
        assert_eq!(numbered(4_917_012_345_678_901.0, &Shape::General), "4.917012345678901E+15");
        assert_eq!(numbered(1e15, &Shape::General), "1E+15");
        assert_eq!(numbered(0.145, &shape("0.0%")), "14.5%");
        assert_eq!(numbered(-5.5, &Shape::General), "-5.5");
    }
}
