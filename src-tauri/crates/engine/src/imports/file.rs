//! The first step: a file as it lies there, with guesses that a person can correct.

use std::path::Path;

use super::columns::{AS_SHEET, head, how_written, repeated_headers, sheet_of};
use super::headers::guess_mapping;
use super::values::lost_digits;
use super::{ImportFile, ImportWarning, Mapping, encoding};
use crate::Result;
use crate::db::ReadTx;

/// `how` says what a mapping file may say of the file; the rest is guessed. A workbook is read by its first sheet.
pub fn open_file(path: &Path, how: &Mapping, tx: &ReadTx) -> Result<ImportFile> {
    let (_, size) = encoding::open(path)?;
    let found = sheet_of(path, how.sheet.as_deref())?;
    let (encoding, delimiter) = match found {
        Some(_) => AS_SHEET,
        None => how_written(path, how.delimiter.as_deref(), how.encoding.as_deref())?,
    };
    let (sheet, sheets) = found.unzip();
    let (headers, rows) = head(path, encoding, delimiter, sheet.as_deref(), how)?;
    let mapping = guess_mapping(tx, &headers, &rows)?;
    let mut flags = repeated_headers(&headers);
    for (index, header) in headers.iter().enumerate() {
        if rows.iter().any(|row| row.get(index).is_some_and(|cell| lost_digits(cell))) {
            flags.push(ImportWarning {
                row: None,
                column: Some(header.clone()),
                message: "A spreadsheet has shortened long numbers in this column: digits were lost.".to_owned(),
            });
        }
    }
    Ok(ImportFile {
        path: path.to_string_lossy().into_owned(),
        file_name: path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
        delimiter: char::from(delimiter).to_string(),
        encoding: encoding::name(encoding),
        sheet,
        sheets: sheets.unwrap_or_default(),
        headers,
        rows,
        mapping,
        flags,
        size,
    })
}
