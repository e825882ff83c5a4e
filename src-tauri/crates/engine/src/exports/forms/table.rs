//! The table people open: a row a message, with the columns of its channel.

use std::borrow::Cow;

use super::Told;
use crate::channels::Channel;
use crate::channels::sms::Gateway;
use crate::profiles::CoreField;
use crate::spreadsheet::safe_cell;

pub fn columns(channel: Channel) -> &'static [&'static str] {
    match channel {
        Channel::Email => &["name", "to", "locale", "subject", "html", "text", "receipt"],
        Channel::Sms => Gateway::Plain.columns(),
        Channel::Letter => &["name", "line1", "postcode", "city", "country", "locale", "subject", "text", "receipt"],
        Channel::Push | Channel::InApp => &["name", "to", "locale", "title", "text", "link", "receipt"],
    }
}

/// The cells below `columns`, as they are.
pub fn cells<'a>(channel: Channel, told: &'a Told) -> Vec<Cow<'a, str>> {
    let Told { person, locale, message, .. } = *told;
    let name = Cow::from(person.name());
    let (to, receipt) = (person.address(), told.receipt.as_str());
    let (subject, html, text) = (message.subject.as_str(), message.html.as_str(), message.text.as_str());
    let part = |field| person.core.get(field).unwrap_or_default();
    let rest: Vec<&str> = match channel {
        Channel::Email => vec![to, locale, subject, html, text, receipt],
        Channel::Sms => {
            let cells = Gateway::Plain.cells(&told.sms(&name, ""));
            return cells.into_iter().map(|cell| Cow::from(cell.into_owned())).collect();
        }
        Channel::Letter => {
            let address = [CoreField::Line1, CoreField::Postcode, CoreField::City, CoreField::Country].map(part);
            address.into_iter().chain([locale, subject, text, receipt]).collect()
        }
        Channel::Push | Channel::InApp => vec![to, locale, subject, text, &message.link, receipt],
    };
    std::iter::once(name).chain(rest.into_iter().map(Cow::from)).collect()
}

/// The mark that makes spreadsheets read UTF-8, and the columns.
pub fn head(channel: Channel) -> Vec<u8> {
    let columns: Vec<Cow<str>> = columns(channel).iter().map(|column| Cow::from(*column)).collect();
    ["\u{FEFF}".as_bytes(), &record(&columns)].concat()
}

/// One line of CSV that no spreadsheet runs.
pub fn record(cells: &[Cow<str>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(cells.iter().map(|cell| safe_cell(cell).into_owned()));
    writer.into_inner().unwrap_or_default()
}
