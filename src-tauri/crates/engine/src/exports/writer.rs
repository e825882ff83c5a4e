//! A batch's files: one for each message, or one for all, in the audience's order. What is written stands in `forms`.

use std::path::Path;

use super::ExportFormat;
use super::enclosed::Enclosed;
use crate::Result;
use crate::files::{FileEntry, HashedFile, sync_files, write_file};

/// Writes encoded messages into a folder.
pub struct BatchWriter<'a> {
    format: ExportFormat,
    folder: &'a Path,
    single: Option<HashedFile>,
    files: Vec<FileEntry>,
}

impl<'a> BatchWriter<'a> {
    /// `head` stands before the messages of a single file.
    pub fn begin(format: ExportFormat, head: &[u8], folder: &'a Path) -> Result<Self> {
        let single = match format {
            ExportFormat::Eml => None,
            ExportFormat::SmsCsv => Some(HashedFile::create(folder, "messages.csv")?),
            _ => Some(HashedFile::create(folder, &format!("messages.{}", format.as_str()))?),
        };
        let mut writer = BatchWriter { format, folder, single, files: Vec::new() };
        if !head.is_empty() {
            writer.write(head)?;
        }
        Ok(writer)
    }

    pub fn write(&mut self, message: &[u8]) -> Result<()> {
        match &mut self.single {
            Some(file) => file.write(message),
            None => {
                let name = format!("{:06}.{}", self.files.len() + 1, self.format.as_str());
                self.files.push(write_file(self.folder, name, message)?);
                Ok(())
            }
        }
    }

    /// Emails carry their pictures; a table has them beside it.
    pub fn finish(mut self, enclosed: &Enclosed) -> Result<Vec<FileEntry>> {
        match self.single.take() {
            Some(file) => self.files.push(file.finish()?),
            None => sync_files(self.folder)?,
        }
        if matches!(self.format, ExportFormat::Csv | ExportFormat::Ndjson) {
            for (name, bytes) in enclosed.files() {
                let mut file = HashedFile::create(self.folder, &name)?;
                file.write(bytes)?;
                self.files.push(file.finish()?);
            }
        }
        Ok(self.files)
    }
}
