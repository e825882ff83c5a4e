//! What all letters of a batch share: whose they are, the paper, the date.

use super::words::enclosures_in_words;
use super::{Envelope, Letter, Line, Paper, Piece, PrintOptions, address_lines};
use crate::cultures;
use crate::profiles::{Core, CoreField};
use crate::time::{Timestamp, stored};

#[derive(Debug, Clone)]
pub struct Stationery {
    /// The letterhead: the organisation, then its address.
    pub sender: Vec<String>,
    /// Where letters are posted, ISO 3166-1 alpha-2; None: not known.
    pub country: Option<String>,
    pub options: PrintOptions,
    pub now: Timestamp,
}

impl Stationery {
    /// The lines of somebody's address; empty where no address is known.
    pub fn address(&self, core: &Core) -> Vec<Line> {
        address_lines(core, self.posted_in(&self.options))
    }

    fn posted_in<'a>(&'a self, options: &'a PrintOptions) -> Option<&'a str> {
        options.posted_in.as_deref().and_then(cultures::region).or(self.country.as_deref())
    }

    fn paper_and_envelope(&self, options: &PrintOptions) -> (Paper, Envelope) {
        let usual = || Envelope::of_country(self.posted_in(options).unwrap_or_default());
        let envelope = options.envelope.unwrap_or_else(usual);
        (options.paper.unwrap_or(envelope.paper()), envelope)
    }

    /// The options with the paper and the envelope that are taken where none is chosen.
    pub fn taken(&self, options: &PrintOptions) -> PrintOptions {
        let (paper, envelope) = self.paper_and_envelope(options);
        PrintOptions { paper: Some(paper), envelope: Some(envelope), ..options.clone() }
    }

    /// Of the letter, in the locales of the text and of its reader.
    pub fn date(&self, language: &str, reader: Option<&str>) -> String {
        cultures::format_date(&stored(self.now), "long", language, reader, None).unwrap_or_default()
    }

    /// `locale` is the text's. Without a street the place for the address stays blank.
    pub fn letter(&self, core: &Core, locale: &str, subject: String, body: Vec<Piece>) -> Letter {
        let enclosures = &self.options.enclosures;
        let (paper, envelope) = self.paper_and_envelope(&self.options);
        let known = core.get(CoreField::Line1).is_some();
        Letter {
            locale: locale.to_owned(),
            rtl: cultures::is_rtl(locale),
            paper,
            frame: envelope.frame(),
            return_line: self.sender.join(" · "),
            sender: self.sender.iter().map(Line::new).collect(),
            address: if known { self.address(core) } else { Vec::new() },
            date: self.date(locale, None),
            subject,
            body,
            enclosures: enclosures_in_words(locale, enclosures),
        }
    }
}
