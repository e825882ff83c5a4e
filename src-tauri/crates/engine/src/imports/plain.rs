//! The rows of any table as they are, for whoever only looks for something in them.

use std::path::Path;

use super::columns::{AS_SHEET, how_written, sheet_of};
use super::encoding;
use super::rows::{Row, Rows};
use crate::Result;

/// Calls `each` for every row of a CSV file or of a workbook's first sheet, the heading included.
pub fn each_row(path: &Path, mut each: impl FnMut(&[&str]) -> Result<()>) -> Result<()> {
    encoding::open(path)?;
    let sheet = sheet_of(path, None)?.map(|(sheet, _)| sheet);
    let (encoding, delimiter) = match sheet {
        Some(_) => AS_SHEET,
        None => how_written(path, None, None)?,
    };
    let mut rows = Rows::open(path, encoding, delimiter, sheet.as_deref())?;
    let mut row = Row::default();
    while rows.read(&mut row)? {
        let cells: Vec<&str> = row.cells().collect();
        each(&cells)?;
    }
    Ok(())
}
