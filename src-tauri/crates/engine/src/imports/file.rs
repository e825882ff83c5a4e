//! The first step: a file as it lies there, with guesses that a person can correct.

use std::path::Path;

use super::columns::{head, how_written, repeated_headers};
use super::headers::guess_mapping;
use super::values::lost_digits;
use super::{ImportFile, ImportWarning, encoding};
use crate::Result;
use crate::db::ReadTx;

/// `delimiter` and `encoding` as a mapping file names them; None is guessed.
pub fn open_file(path: &Path, delimiter: Option<&str>, encoding: Option<&str>, tx: &ReadTx) -> Result<ImportFile> {
    let (_, size) = encoding::open(path)?;
    let (encoding, delimiter) = how_written(path, delimiter, encoding)?;
    let (headers, rows) = head(path, encoding, delimiter)?;
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
        headers,
        rows,
        mapping,
        flags,
        size,
    })
}
