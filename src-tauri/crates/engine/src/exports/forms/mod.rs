//! One message in each form a batch is written in; what a form is like stands in its own file. Encoding runs on the render
//! threads. Not here: who gets a message.

pub mod cards;
mod line;
mod page;
mod spoken;
pub mod table;
pub mod workbook;

use std::path::PathBuf;

use super::desk::Desk;
use super::sheets::Sheets;
use super::{ExportFormat, Order};
use crate::campaigns::{Candidate, Exclusion, Made};
use crate::channels::app::Platform;
use crate::channels::letter::Line;
use crate::channels::sms::gateway::{Row, sender};
use crate::id::{BatchId, ProfileId};
use crate::render::Rendered;
use cards::{Files, Page};

pub use page::OnPaper;
pub use spoken::Aloud;

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

/// Where a piece of each message goes.
pub enum Outlet<'a> {
    /// A file of its own, with this extension.
    Each(&'static str),
    /// One file for all; `head` stands before the first message.
    One { name: &'static str, head: Vec<u8> },
    /// A row of `messages.xlsx` below these columns.
    Table(&'static [&'static str]),
    /// Pages that are laid out together with others.
    Sheets(Sheets<'a>),
    /// Files with names of their own.
    Beside,
}

/// A piece of one message, as its outlet takes it.
pub enum Encoded {
    Bytes(Vec<u8>),
    /// A file that was made on the way, in the batch's folder.
    File(PathBuf),
    Cells(Vec<String>),
    Page(Box<Page>),
    Label(Vec<Line>),
    Files(Files),
    /// This message has no piece there.
    Nothing,
}

/// Names one message in files and on the command line.
pub fn receipt_name(batch: BatchId, person: ProfileId) -> String {
    // With a letter: a spreadsheet takes 1.10 for the number 1.1.
    format!("b{batch}.{person}")
}

/// The platforms a push export is for: the chosen one, or all.
fn platforms(chosen: Option<Platform>) -> impl Iterator<Item = Platform> {
    Platform::ALL.into_iter().filter(move |platform| chosen.is_none_or(|chosen| chosen == *platform))
}

/// The files of a form, in the order of the pieces that `encode` makes.
pub fn outlets<'a>(desk: &Desk<'a>, order: &Order) -> Vec<Outlet<'a>> {
    let channel = desk.prepared.campaign.channel;
    let one = |name, head| vec![Outlet::One { name, head }];
    let mut outlets = match desk.format {
        ExportFormat::Eml => vec![Outlet::Each("eml")],
        ExportFormat::Mbox => one("messages.mbox", Vec::new()),
        ExportFormat::Ndjson => one("messages.ndjson", Vec::new()),
        ExportFormat::Csv => one("messages.csv", table::head(channel)),
        ExportFormat::SmsCsv => one("messages.csv", order.gateway.head()),
        ExportFormat::Pdf => desk.paper.outlets(),
        ExportFormat::Xlsx => vec![Outlet::Table(table::columns(channel))],
        ExportFormat::Push => {
            platforms(order.platform).map(|one| Outlet::One { name: one.file(), head: Vec::new() }).collect()
        }
        // The mark lets every editor read the script as UTF-8.
        ExportFormat::Ssml | ExportFormat::Wav => {
            let (name, head) = ("messages.script.txt", "\u{feff}".as_bytes().to_vec());
            vec![Outlet::Each(desk.format.as_str()), Outlet::One { name, head }]
        }
    };
    if desk.has_cards_beside() {
        outlets.push(Outlet::Beside);
    }
    outlets
}

/// One message as it will stand in the files: a piece for each outlet.
pub fn encode(desk: &Desk, batch: BatchId, person: &Candidate, made: &Made) -> Result<Vec<Encoded>, Exclusion> {
    if !desk.has_cards_beside() {
        return messages(desk, batch, person, made);
    }
    let (message, files) = cards::beside(&made.message, &receipt_name(batch, person.id));
    let mut pieces = messages(desk, batch, person, &Made { message, ..made.clone() })?;
    pieces.push(Encoded::Files(files));
    Ok(pieces)
}

fn messages(desk: &Desk, batch: BatchId, person: &Candidate, made: &Made) -> Result<Vec<Encoded>, Exclusion> {
    let Desk { prepared, format, envelope, paper, aloud, attaching } = desk;
    let message = &made.message;
    // Paper shows the pictures themselves.
    let fetching = if *format == ExportFormat::Pdf { None } else { envelope.enclosed.fetching(message) };
    let message = fetching.as_ref().unwrap_or(message);
    let told = || Told {
        person,
        locale: person.cell.map_or("", |cell| prepared.template.document.cells[cell].locale.as_str()),
        message,
        receipt: receipt_name(batch, person.id),
    };
    let channel = prepared.campaign.channel;
    let from = || sender(&prepared.sender.address).unwrap_or_default();
    let bytes = match format {
        ExportFormat::Pdf => return paper.encode(person, message),
        ExportFormat::Eml => envelope.eml(person, message, &attaching.parts(person, made)?),
        ExportFormat::Mbox => envelope.mbox(person, message, &attaching.parts(person, made)?),
        ExportFormat::Ndjson => line::line(channel, &told(), from()),
        ExportFormat::SmsCsv => envelope.gateway.record(&told().sms(&person.name(), from())),
        ExportFormat::Csv => table::record(&table::cells(channel, &told())),
        ExportFormat::Xlsx => {
            let told = told();
            let cells = table::cells(channel, &told).into_iter().map(|cell| cell.into_owned()).collect();
            return Ok(vec![Encoded::Cells(cells)]);
        }
        ExportFormat::Push => {
            let receipt = receipt_name(batch, person.id);
            let notification = prepared.notification(person, message, &receipt);
            let line = |platform: Platform| {
                if !platform.takes(notification.known_by) {
                    return Encoded::Nothing;
                }
                Encoded::Bytes(format!("{}\n", notification.json(platform)).into_bytes())
            };
            return Ok(platforms(envelope.platform).map(line).collect());
        }
        ExportFormat::Ssml => {
            let told = told();
            let (heard, script) = (spoken::ssml(channel, &told), spoken::script(channel, &told));
            return Ok(vec![Encoded::Bytes(heard.into_bytes()), Encoded::Bytes(script)]);
        }
        ExportFormat::Wav => {
            let told = told();
            let sound = aloud.encode(channel, &told)?;
            return Ok(vec![sound, Encoded::Bytes(spoken::script(channel, &told))]);
        }
    };
    Ok(vec![Encoded::Bytes(bytes)])
}
