//! A batch's files, in the audience's order. What is written stands in `forms`, and into which files in their outlets.

use std::path::PathBuf;

use super::enclosed::Enclosed;
use super::forms::workbook::{Direction, Table};
use super::forms::{Encoded, Outlet};
use super::sheets::Sheets;
use crate::Result;
use crate::files::{FileEntry, HashedFile, sync_files, take_file, write_file};
use crate::time::Timestamp;

/// Writes encoded messages into a folder.
pub struct BatchWriter<'a> {
    folder: PathBuf,
    sinks: Vec<Sink<'a>>,
    written: u64,
    files: Vec<FileEntry>,
}

enum Sink<'a> {
    /// One file for each message, with this extension.
    Each(&'static str),
    One(HashedFile),
    Table(Box<Table>),
    Sheets(Box<Sheets<'a>>),
    Beside,
}

impl<'a> BatchWriter<'a> {
    pub fn begin(outlets: Vec<Outlet<'a>>, direction: Direction, now: Timestamp, folder: PathBuf) -> Result<Self> {
        let sink = |outlet| {
            Ok(match outlet {
                Outlet::Each(extension) => Sink::Each(extension),
                Outlet::One { name, head } => {
                    let mut file = HashedFile::create(&folder, name)?;
                    file.write(&head)?;
                    Sink::One(file)
                }
                Outlet::Table(columns) => Sink::Table(Box::new(Table::begin(&folder, columns, direction, now)?)),
                Outlet::Sheets(sheets) => Sink::Sheets(Box::new(sheets)),
                Outlet::Beside => Sink::Beside,
            })
        };
        let sinks = outlets.into_iter().map(sink).collect::<Result<_>>()?;
        Ok(BatchWriter { folder, sinks, written: 0, files: Vec::new() })
    }

    /// Whether no message was written yet.
    pub fn is_empty(&self) -> bool {
        self.written == 0
    }

    /// One message: a piece for each outlet. Bytes that are written go to `spent`.
    pub fn write(&mut self, message: Vec<Encoded>, spent: impl Fn(Vec<u8>)) -> Result<()> {
        self.written += 1;
        for (sink, piece) in self.sinks.iter_mut().zip(message) {
            match (sink, piece) {
                (Sink::One(file), Encoded::Bytes(bytes)) => {
                    file.write(&bytes)?;
                    spent(bytes);
                }
                (Sink::Each(extension), Encoded::Bytes(bytes)) => {
                    let name = format!("{:06}.{extension}", self.written);
                    self.files.push(write_file(&self.folder, name, &bytes)?);
                    spent(bytes);
                }
                (Sink::Each(extension), Encoded::File(made)) => {
                    let name = format!("{:06}.{extension}", self.written);
                    self.files.push(take_file(&self.folder, name, &made)?);
                }
                (Sink::Table(table), Encoded::Cells(cells)) => table.write(&cells)?,
                (Sink::Beside, Encoded::Files(files)) => {
                    for (name, bytes) in files {
                        self.files.push(write_file(&self.folder, name, &bytes)?);
                    }
                }
                (Sink::Sheets(sheets), Encoded::Page(page)) => {
                    self.files.extend(sheets.letter(*page, &self.folder)?);
                }
                (Sink::Sheets(sheets), Encoded::Label(label)) => self.files.extend(sheets.label(label, &self.folder)?),
                // A form encodes what its outlet takes.
                _ => {}
            }
        }
        Ok(())
    }

    /// With the pictures that stand beside the messages.
    pub fn finish(mut self, beside: Option<&Enclosed>) -> Result<Vec<FileEntry>> {
        for sink in self.sinks {
            match sink {
                Sink::One(file) => self.files.push(file.finish()?),
                Sink::Table(table) => self.files.push(table.finish(&self.folder, "messages.xlsx")?),
                Sink::Each(_) | Sink::Beside => sync_files(&self.folder)?,
                Sink::Sheets(mut sheets) => self.files.extend(sheets.flush(&self.folder)?),
            }
        }
        for (name, bytes) in beside.into_iter().flat_map(Enclosed::files) {
            let mut file = HashedFile::create(&self.folder, &name)?;
            file.write(bytes)?;
            self.files.push(file.finish()?);
        }
        Ok(self.files)
    }
}
