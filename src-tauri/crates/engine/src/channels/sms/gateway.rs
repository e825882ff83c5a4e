//! The tables that SMS gateways take. The columns are named like the fields of each gateway's own sending interface, so
//! that its import finds them. Not here: who is written into them.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::count;
use crate::spreadsheet::safe_cell;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Gateway {
    /// For people to read in a spreadsheet, and for gateways that let one choose the columns.
    #[default]
    Plain,
    /// Message resource of the Twilio API: To, From, Body; numbers with +.
    Twilio,
    /// Vonage SMS API: to, from, text; numbers without +.
    Vonage,
    /// MessageBird (Bird) SMS API: originator, recipients, body; numbers without +.
    Bird,
}

/// One message as a table shows it.
pub struct Row<'a> {
    pub name: &'a str,
    /// E.164.
    pub to: &'a str,
    pub country: &'a str,
    /// A sender's name or number; empty leaves it to the gateway's account.
    pub from: &'a str,
    pub text: &'a str,
    pub receipt: &'a str,
}

impl Gateway {
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Gateway::Plain => &["name", "to", "country", "text", "parts", "alphabet", "receipt"],
            Gateway::Twilio => &["To", "From", "Body"],
            Gateway::Vonage => &["to", "from", "text", "client-ref"],
            Gateway::Bird => &["originator", "recipients", "body", "reference"],
        }
    }

    /// What stands before the first message: for a spreadsheet the mark that makes it read UTF-8, then the columns.
    pub fn head(self) -> Vec<u8> {
        let mark = if self == Gateway::Plain { "\u{feff}" } else { "" };
        [mark.as_bytes(), &record(self.columns())].concat()
    }

    /// Whether cells that a spreadsheet would run carry an apostrophe in front. A gateway would send the apostrophe.
    pub fn is_safe_for_spreadsheets(self) -> bool {
        self == Gateway::Plain
    }

    /// The cells below `columns`, as they are.
    pub fn cells<'a>(self, row: &Row<'a>) -> Vec<Cow<'a, str>> {
        let digits = row.to.trim_start_matches('+');
        let cells: &[&'a str] = match self {
            Gateway::Plain => {
                let found = count(row.text);
                let (parts, alphabet) = (Cow::from(found.segments.to_string()), found.encoding.as_str());
                let told = [row.name, row.to, row.country, row.text].map(Cow::from);
                return told.into_iter().chain([parts, Cow::from(alphabet), Cow::from(row.receipt)]).collect();
            }
            Gateway::Twilio => &[row.to, row.from, row.text],
            Gateway::Vonage => &[digits, row.from, row.text, row.receipt],
            Gateway::Bird => &[row.from, digits, row.text, row.receipt],
        };
        cells.iter().copied().map(Cow::from).collect()
    }

    pub fn record(self, row: &Row) -> Vec<u8> {
        let cells = self.cells(row);
        if self.is_safe_for_spreadsheets() {
            record(&cells.iter().map(|cell| safe_cell(cell)).collect::<Vec<_>>())
        } else {
            record(&cells)
        }
    }
}

/// Every cell is quoted: a number stays text, and line ends of a message stay inside their cell.
fn record(cells: &[impl AsRef<str>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .quote_style(csv::QuoteStyle::Always)
        .from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(cells.iter().map(|cell| cell.as_ref().as_bytes()));
    writer.into_inner().unwrap_or_default()
}

/// What a telephone shows as the sender: up to eleven letters and digits (3GPP TS 23.040, 9.1.2.5), or a number. None for
/// anything else, an email address among it: the gateway's account then says who it is from.
pub fn sender(from: &str) -> Option<&str> {
    let from = from.trim();
    let named = from.len() <= 11
        && from.chars().any(|c| c.is_ascii_alphabetic())
        && from.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ');
    let digits = from.strip_prefix('+').unwrap_or(from);
    let numbered = (3..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    (named || numbered).then_some(from)
}
