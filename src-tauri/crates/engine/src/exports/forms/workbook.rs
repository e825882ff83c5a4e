//! The table as an XLSX workbook: text cells only, so that nothing in them is run or turned into a number, and rows go to
//! a file without a name as they come, so that memory stays flat.

use std::io::{self, Write};
use std::path::Path;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use crate::files::{FileEntry, HashedFile};
use crate::time::Timestamp;
use crate::{Error, Result};

/// What a cell of a spreadsheet holds, in UTF-16 units.
const LONGEST: usize = 32_767;

/// Stands at the end of what a cell has no room for: the other forms have all of it.
const CUT: &str = "… [too long for a spreadsheet; the other forms have all of it]";

pub struct Table {
    workbook: Workbook,
    row: u32,
}

/// How wide a column is, in characters.
fn width(column: &str) -> f64 {
    match column {
        "text" | "html" => 60.0,
        "subject" | "title" | "to" | "line1" | "link" | "address" | "reason" => 32.0,
        "detail" => 48.0,
        "name" => 26.0,
        _ => 14.0,
    }
}

impl Table {
    /// `now` is when it was made: the same input gives the same bytes.
    pub fn begin(folder: &Path, columns: &[&str], direction: Direction, now: Timestamp) -> Result<Table> {
        let mut workbook = Workbook::new();
        workbook.set_tempdir(folder).map_err(unwritten)?;
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&moment(now)));
        let mut table = Table { workbook, row: 0 };
        table.open(columns, direction).map_err(unwritten)?;
        Ok(table)
    }

    fn open(&mut self, columns: &[&str], direction: Direction) -> std::result::Result<(), XlsxError> {
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet.set_right_to_left(direction == Direction::RightToLeft);
        sheet.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for (at, column) in (0..).zip(columns) {
            sheet.set_column_width(at, width(column))?;
            sheet.write_string_with_format(0, at, *column, &bold)?;
        }
        self.row = 1;
        Ok(())
    }

    pub fn write(&mut self, cells: &[String]) -> Result<()> {
        let row = self.row;
        let sheet = self.workbook.worksheet_from_index(0).map_err(unwritten)?;
        for (at, cell) in (0..).zip(cells) {
            if !cell.is_empty() {
                sheet.write_string(row, at, fitting(cell)).map_err(unwritten)?;
            }
        }
        self.row += 1;
        Ok(())
    }

    pub fn finish(mut self, folder: &Path, name: &str) -> Result<FileEntry> {
        let mut file = Hashing { file: HashedFile::create(folder, name)?, failed: None };
        let saved = self.workbook.save_to_writer(&mut file);
        if let Some(error) = file.failed {
            return Err(error);
        }
        saved.map_err(unwritten)?;
        file.file.finish()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    /// The first column stands at the right.
    RightToLeft,
}

/// Cut between characters where it is longer than a cell holds.
fn fitting(cell: &str) -> String {
    if cell.len() <= LONGEST || cell.encode_utf16().count() <= LONGEST {
        return cell.to_owned();
    }
    let mut room = LONGEST - CUT.encode_utf16().count();
    let fits = |letter: &char| {
        let left = room.checked_sub(letter.len_utf16());
        room = left.unwrap_or(0);
        left.is_some()
    };
    cell.chars().take_while(fits).chain(CUT.chars()).collect()
}

fn moment(now: Timestamp) -> ExcelDateTime {
    ExcelDateTime::from_timestamp(now.as_second()).unwrap_or_default()
}

fn unwritten(error: XlsxError) -> Error {
    match error {
        XlsxError::IoError(source) => Error::Io { what: "The workbook could not be written".to_owned(), source },
        XlsxError::RowColumnLimitError => Error::Refused(
            "A workbook holds 1,048,575 messages and these are more. Export them as csv. Nothing was exported."
                .to_owned(),
        ),
        _ => Error::Refused("The workbook could not be written. Nothing was exported.".to_owned()),
    }
}

/// A file that is hashed while the workbook is packed into it.
struct Hashing {
    file: HashedFile,
    /// The first thing that went wrong, in the words of the file.
    failed: Option<Error>,
}

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.file.write(bytes) {
            Ok(()) => Ok(bytes.len()),
            Err(error) => {
                self.failed = Some(error);
                Err(io::Error::other("the file could not be written"))
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_for_a_cell_is_cut_between_characters_and_says_so() {
        let long = "😀".repeat(20_000);
        let cut = fitting(&long);
        assert!(cut.encode_utf16().count() <= LONGEST && cut.ends_with(CUT));
        assert!(cut.trim_end_matches(CUT).chars().all(|letter| letter == '😀'));
        let exact = "é".repeat(LONGEST);
        assert_eq!(fitting(&exact), exact);
    }
}
