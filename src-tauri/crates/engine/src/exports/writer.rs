//! The forms a batch is written in. Encoding runs on the render threads, writing in the audience's order.

use std::path::Path;

use serde::Serialize;

use super::ExportFormat;
use super::email::{Envelope, as_mbox};
use super::enclosed::Enclosed;
use crate::Result;
use crate::campaigns::Candidate;
use crate::channels::Channel;
use crate::channels::sms::gateway::{Gateway, Row, sender};
use crate::channels::sms::{Count, Encoding, count};
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

/// One line of an NDJSON export of SMS. `units` and `segments` are as `channels::sms` counts them.
#[derive(Serialize)]
struct SmsLine<'a> {
    to: &'a str,
    /// Empty: as the gateway's account says.
    from: &'a str,
    country: &'a str,
    locale: &'a str,
    text: &'a str,
    encoding: Encoding,
    units: u32,
    segments: u32,
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
    if envelope.prepared.campaign.channel == Channel::Sms {
        let locale = person.cell.map_or("", |cell| document.cells[cell].locale.as_str());
        return encode_sms(format, envelope, receipt_name(batch, person), (person, locale), &message.text);
    }
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
            write_line(&mut bytes, &line());
            bytes
        }
        // Only SMS are written so: `ExportFormat::check` refuses all else.
        ExportFormat::SmsCsv => Vec::new(),
        ExportFormat::Csv => {
            let line = line();
            csv_record(&[&person.name(), line.to, line.locale, line.subject, line.html, line.text, &line.receipt])
        }
    }
}

fn encode_sms(
    format: ExportFormat,
    envelope: &Envelope,
    receipt: String,
    (person, locale): (&Candidate, &str),
    text: &str,
) -> Vec<u8> {
    let from = sender(&envelope.prepared.sender.address).unwrap_or_default();
    let (to, country) = (person.address(), person.country.as_str());
    if format == ExportFormat::SmsCsv {
        let name = &person.name();
        return envelope.gateway.record(&Row { name, to, country, from, text, receipt: &receipt });
    }
    let Count { encoding, units, segments, .. } = count(text);
    let mut bytes = Vec::with_capacity(text.len() + 256);
    let line = SmsLine { to, from, country, locale, text, encoding, units, segments, variant: None, receipt };
    write_line(&mut bytes, &line);
    bytes
}

fn write_line(bytes: &mut Vec<u8>, line: &impl Serialize) {
    // Serialising texts to memory cannot fail.
    let _ = serde_json::to_writer(&mut *bytes, line);
    bytes.push(b'\n');
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
    pub fn begin(format: ExportFormat, gateway: Gateway, folder: &'a Path) -> Result<Self> {
        let single = match format {
            ExportFormat::Eml => None,
            ExportFormat::SmsCsv => Some(HashedFile::create(folder, "messages.csv")?),
            _ => Some(HashedFile::create(folder, &format!("messages.{}", format.as_str()))?),
        };
        let mut writer = BatchWriter { format, folder, single, files: Vec::new() };
        if format == ExportFormat::SmsCsv {
            writer.write(&gateway.head())?;
        }
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

    /// Emails carry their pictures; a table has them beside it.
    pub fn finish(mut self, enclosed: &Enclosed) -> Result<Vec<FileEntry>> {
        if let Some(file) = self.single.take() {
            self.files.push(file.finish()?);
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
