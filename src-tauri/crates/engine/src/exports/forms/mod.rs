//! One message in each form a batch is written in; what a form is like stands in its own file. Everything here runs on the
//! render threads. Not here: writing, and who gets a message.

mod line;
pub mod table;

use super::ExportFormat;
use super::email::Envelope;
use crate::campaigns::Candidate;
use crate::channels::Channel;
use crate::channels::sms::Gateway;
use crate::channels::sms::gateway::{Row, sender};
use crate::id::BatchId;
use crate::render::Rendered;

/// What every form says of one message.
pub struct Told<'a> {
    pub person: &'a Candidate,
    /// Of the text, not of the person.
    pub locale: &'a str,
    pub message: &'a Rendered,
    pub receipt: String,
}

impl Told<'_> {
    fn sms<'a>(&'a self, name: &'a str, from: &'a str) -> Row<'a> {
        let (to, country) = (self.person.address(), self.person.country.as_str());
        Row { name, to, country, from, text: &self.message.text, receipt: &self.receipt }
    }
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
    let prepared = envelope.prepared;
    let told = || Told {
        person,
        locale: person.cell.map_or("", |cell| prepared.template.document.cells[cell].locale.as_str()),
        message,
        receipt: receipt_name(batch, person),
    };
    let channel = prepared.campaign.channel;
    match format {
        ExportFormat::Eml => envelope.eml(person, message),
        ExportFormat::Mbox => envelope.mbox(person, message),
        ExportFormat::Ndjson => line::line(channel, &told(), sender(&prepared.sender.address).unwrap_or_default()),
        ExportFormat::SmsCsv => {
            let (told, from) = (told(), sender(&prepared.sender.address).unwrap_or_default());
            envelope.gateway.record(&told.sms(&person.name(), from))
        }
        ExportFormat::Csv => table::record(&table::cells(channel, &told())),
    }
}

/// What stands before the first message.
pub fn head(format: ExportFormat, channel: Channel, gateway: Gateway) -> Vec<u8> {
    match format {
        ExportFormat::SmsCsv => gateway.head(),
        ExportFormat::Csv => table::head(channel),
        ExportFormat::Eml | ExportFormat::Mbox | ExportFormat::Ndjson => Vec::new(),
    }
}
