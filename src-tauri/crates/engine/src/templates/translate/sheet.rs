//! Units as a CSV table: unit, source, target. Cells are made safe for spreadsheets on the way out and read back as they
//! were.

use super::Said;
use super::inline::{markup, tokens};
use super::units::Unit;
use crate::spreadsheet::{plain_cell, safe_cell};
use crate::{Error, Result};

const HEADER: [&str; 3] = ["unit", "source", "target"];

pub fn write(units: &[Unit]) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(HEADER);
    for unit in units {
        let (source, target) = (markup(&unit.source), markup(&unit.target));
        let _ = writer.write_record([unit.id.as_str(), &safe_cell(&source), &safe_cell(&target)]);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    // The mark that makes spreadsheets read UTF-8.
    format!("\u{FEFF}{}", String::from_utf8_lossy(&bytes))
}

pub fn read(file: &str) -> Result<Vec<Said>> {
    let text = file.trim_start_matches('\u{FEFF}');
    let first = text.lines().next().unwrap_or_default();
    let delimiter = [b'\t', b','].into_iter().find(|sign| first.contains(char::from(*sign))).unwrap_or(b';');
    closed(text, delimiter)?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let header =
        reader.headers().cloned().map_err(|error| Error::invalid(format!("The table cannot be read: {error}.")))?;
    let column = |name: &str| {
        let at = header.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
        at.ok_or_else(|| Error::invalid(format!("The table has no column “{name}”; it needs {}.", HEADER.join(", "))))
    };
    let [unit, source, target] = [column(HEADER[0])?, column(HEADER[1])?, column(HEADER[2])?];
    let mut said = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| Error::invalid(format!("The table cannot be read: {error}.")))?;
        let cell = |at: usize| plain_cell(record.get(at).unwrap_or_default()).replace("\r\n", "\n");
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let target = cell(target);
        let target = match target.trim() {
            _ if record.iter().skip(header.len()).any(|more| !more.trim().is_empty()) => {
                Err("Its line has more cells than the table has columns.".to_owned())
            }
            "" => Ok(Vec::new()),
            _ => tokens(&target),
        };
        said.push(Said { unit: record.get(unit).unwrap_or_default().trim().to_owned(), source: cell(source), target });
    }
    Ok(said)
}

/// A quotation mark that is never closed takes every later line into its cell.
fn closed(text: &str, delimiter: u8) -> Result<()> {
    let delimiter = char::from(delimiter);
    let (mut line, mut record, mut opened) = (1, 0, None);
    let mut begins = true;
    for (at, letter) in text.char_indices() {
        line += usize::from(letter == '\n');
        match (opened, letter) {
            (None, '"') if begins => opened = Some((line, record)),
            (None, '\n') => (record, begins) = (at + 1, true),
            (None, letter) => begins = letter == delimiter,
            // One that is doubled opens the cell again at once.
            (Some(_), '"') => (opened, begins) = (None, true),
            (Some(_), _) => {}
        }
    }
    let Some((line, record)) = opened else { return Ok(()) };
    let unit = text[record..].split([delimiter, '\n']).next().unwrap_or_default().trim().trim_matches('"');
    Err(Error::invalid(format!("Line {line}: a quotation mark in “{unit}” is never closed.")))
}
