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
    let delimiter =
        if text.lines().next().is_some_and(|line| line.contains(';') && !line.contains(',')) { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| Error::invalid(format!("The table cannot be read: {error}.")))?;
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
        let target = if target.trim().is_empty() { Ok(Vec::new()) } else { tokens(&target) };
        said.push(Said { unit: record.get(unit).unwrap_or_default().trim().to_owned(), source: cell(source), target });
    }
    Ok(said)
}
