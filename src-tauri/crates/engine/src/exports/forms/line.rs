//! NDJSON: one JSON object a line, for programs.

use serde::Serialize;

use super::Told;
use crate::channels::Channel;
use crate::channels::app::KnownBy;
use crate::channels::sms::{Count, Encoding, count};
use crate::profiles::CoreField;

/// `variant` is an experiment's.
#[derive(Serialize)]
struct Line<'a> {
    to: &'a str,
    locale: &'a str,
    subject: &'a str,
    html: &'a str,
    text: &'a str,
    variant: Option<&'a str>,
    receipt: &'a str,
}

/// `units` and `segments` are as `channels::sms` counts them.
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
    receipt: &'a str,
}

#[derive(Serialize)]
struct LetterLine<'a> {
    to: &'a str,
    name: &'a str,
    postal: Postal<'a>,
    locale: &'a str,
    subject: &'a str,
    text: &'a str,
    variant: Option<&'a str>,
    receipt: &'a str,
}

#[derive(Serialize)]
struct Postal<'a> {
    line1: Option<&'a str>,
    postcode: Option<&'a str>,
    city: Option<&'a str>,
    country: Option<&'a str>,
}

/// `subject` is the title and `text` the body of a notification.
#[derive(Serialize)]
struct AppLine<'a> {
    to: &'a str,
    known_by: KnownBy,
    locale: &'a str,
    subject: &'a str,
    text: &'a str,
    /// Empty: into the app and no further.
    link: &'a str,
    variant: Option<&'a str>,
    receipt: &'a str,
}

/// `from` is what a telephone shows as the sender of an SMS.
pub fn line(channel: Channel, told: &Told, from: &str) -> Vec<u8> {
    let Told { person, locale, message, .. } = *told;
    let (to, receipt, variant) = (person.address(), told.receipt.as_str(), None);
    let (subject, html, text) = (message.subject.as_str(), message.html.as_str(), message.text.as_str());
    let mut bytes = Vec::with_capacity(html.len() + text.len() + 512);
    match channel {
        Channel::Email => write(&mut bytes, &Line { to, locale, subject, html, text, variant, receipt }),
        Channel::Sms => {
            let Count { encoding, units, segments, .. } = count(text);
            let country = person.country.as_str();
            let line = SmsLine { to, from, country, locale, text, encoding, units, segments, variant, receipt };
            write(&mut bytes, &line);
        }
        Channel::Letter => {
            let part = |field| person.core.get(field);
            let postal = Postal {
                line1: part(CoreField::Line1),
                postcode: part(CoreField::Postcode),
                city: part(CoreField::City),
                country: part(CoreField::Country),
            };
            let name = &person.name();
            write(&mut bytes, &LetterLine { to, name, postal, locale, subject, text, variant, receipt });
        }
        Channel::Push | Channel::InApp => {
            let (known_by, link) = (person.known_by, message.link.as_str());
            write(&mut bytes, &AppLine { to, known_by, locale, subject, text, link, variant, receipt });
        }
    }
    bytes
}

fn write(bytes: &mut Vec<u8>, line: &impl Serialize) {
    // Serialising texts to memory cannot fail.
    let _ = serde_json::to_writer(&mut *bytes, line);
    bytes.push(b'\n');
}
