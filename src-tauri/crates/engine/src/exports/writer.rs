//! The four forms a batch is written in. Encoding runs on the render threads, writing in the audience's order.

use std::path::Path;

use serde::Serialize;

use super::ExportFormat;
use super::email::{Envelope, as_mbox};
use crate::Result;
use crate::campaigns::Candidate;
use crate::files::{FileEntry, HashedFile};
use crate::id::BatchId;
use crate::render::Rendered;
use crate::spreadsheet::safe_cell;

/// One line of an NDJSON export; `variant` is an experiment's.
#[derive(Serialize)]
struct Line<'a> {
    to: &'a str,
    locale: &'a str,
    subject: &'a str,
    html: &'a str,
    text: &'a str,
    variant: Option<&'a str>,
    receipt: String,
}

/// Names one message in files and on the command line.
pub fn receipt_name(batch: BatchId, person: &Candidate) -> String {
    format!("{batch}.{}", person.id)
}

/// One message as it will stand in the file.
pub fn encode(
    format: ExportFormat,
    envelope: &Envelope,
    batch: BatchId,
    person: &Candidate,
    message: &Rendered,
) -> Vec<u8> {
    let document = &envelope.prepared.template.document;
    let line = || Line {
        to: person.address(),
        locale: person.cell.map_or("", |cell| document.cells[cell].locale.as_str()),
        subject: &message.subject,
        html: &message.html,
        text: &message.text,
        variant: None,
        receipt: receipt_name(batch, person),
    };
    match format {
        ExportFormat::Eml => envelope.email(person, message),
        ExportFormat::Mbox => {
            as_mbox(&envelope.email(person, message), &envelope.prepared.sender.address, envelope.now)
        }
        ExportFormat::Ndjson => {
            let mut bytes = Vec::with_capacity(message.html.len() + message.text.len() + 512);
            // Serialising texts to memory cannot fail.
            let _ = serde_json::to_writer(&mut bytes, &line());
            bytes.push(b'\n');
            bytes
        }
        ExportFormat::Csv => {
            let line = line();
            csv_record(&[&person.name(), line.to, line.locale, line.subject, line.html, line.text, &line.receipt])
        }
    }
}

fn csv_record(cells: &[&str]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(cells.iter().map(|cell| safe_cell(cell).into_owned()));
    writer.into_inner().unwrap_or_default()
}

/// Writes encoded messages into a folder: one file each, or one file for all.
pub struct BatchWriter<'a> {
    format: ExportFormat,
    folder: &'a Path,
    single: Option<HashedFile>,
    files: Vec<FileEntry>,
}

impl<'a> BatchWriter<'a> {
    pub fn begin(format: ExportFormat, folder: &'a Path) -> Result<Self> {
        let single = match format {
            ExportFormat::Eml => None,
            _ => Some(HashedFile::create(folder, &format!("messages.{}", format.as_str()))?),
        };
        let mut writer = BatchWriter { format, folder, single, files: Vec::new() };
        if format == ExportFormat::Csv {
            // The mark that makes spreadsheets read UTF-8.
            writer.write("\u{FEFF}".as_bytes())?;
            writer.write(&csv_record(&["name", "to", "locale", "subject", "html", "text", "receipt"]))?;
        }
        Ok(writer)
    }

    pub fn write(&mut self, message: &[u8]) -> Result<()> {
        match &mut self.single {
            Some(file) => file.write(message),
            None => {
                let name = format!("{:06}.{}", self.files.len() + 1, self.format.as_str());
                let mut file = HashedFile::create(self.folder, &name)?;
                file.write(message)?;
                self.files.push(file.finish()?);
                Ok(())
            }
        }
    }

    pub fn finish(mut self) -> Result<Vec<FileEntry>> {
        if let Some(file) = self.single.take() {
            self.files.push(file.finish()?);
        }
        Ok(self.files)
    }
}
