//! A letter as plain data: what stands on its pages and where. Turning it into pages is behind `Typesetter`, whose
//! implementation knows fonts and files and is not here.

mod labels;
mod lines;
mod stationery;
mod window;
mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use labels::{LabelGrid, LabelSheet};
pub use lines::address_lines;
pub use stationery::Stationery;
pub use window::{Envelope, Frame, Paper, Zone};

use crate::cultures::region;
use crate::time::Timestamp;
use crate::{Error, Result};

/// All of one letter. Every text is printed as it is typed: nothing in it is markup.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Letter {
    /// BCP 47: the language of the words.
    pub locale: String,
    pub rtl: bool,
    pub paper: Paper,
    pub frame: Frame,
    /// The letterhead: the organisation, then its address.
    pub sender: Vec<Line>,
    /// Small and on one line above the address; empty where the envelope has no room for it.
    pub return_line: String,
    pub address: Vec<Line>,
    pub date: String,
    pub subject: String,
    pub body: Vec<Piece>,
    /// What lies with the letter, with the word for it in front; empty when nothing does.
    pub enclosures: String,
}

/// A line that may be in another script than the letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    pub text: String,
    pub rtl: bool,
}

impl Line {
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        let rtl = crate::cultures::runs_from_right(&text);
        Line { text, rtl }
    }
}

/// One thing of a letter's body, in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Piece {
    Heading {
        /// 1 is the highest.
        level: u8,
        spans: Vec<Span>,
    },
    Paragraph {
        spans: Vec<Span>,
    },
    Item {
        /// None in a list without numbers.
        number: Option<u32>,
        /// 0 is the outermost list.
        depth: u8,
        spans: Vec<Span>,
    },
    Rule,
    /// Room, as for a signature.
    Space {
        pixels: u32,
    },
    Picture {
        /// Into the `Pictures` the typesetter gets.
        name: String,
        alt: String,
    },
}

/// Words in one look. A line end in `text` is one on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Span {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
}

impl Letter {
    /// Every text on its pages.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let spans = self.body.iter().flat_map(|piece| match piece {
            Piece::Heading { spans, .. } | Piece::Paragraph { spans } | Piece::Item { spans, .. } => spans.as_slice(),
            Piece::Rule | Piece::Space { .. } | Piece::Picture { .. } => &[],
        });
        let lines = [&self.return_line, &self.date, &self.subject, &self.enclosures].into_iter().map(String::as_str);
        let named = self.sender.iter().chain(&self.address).map(|line| line.text.as_str());
        lines.chain(named).chain(spans.map(|span| span.text.as_str()))
    }
}

/// Why something cannot be printed, in words for staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unprintable(pub String);

/// A picture by the name a letter calls it, as the bytes of its file.
pub type Pictures<'a> = &'a [(String, Vec<u8>)];

/// What makes pages. One serves a whole batch, from several threads.
pub trait Typesetter: Sync {
    /// Whether every character of the letter can be printed.
    fn check(&self, letter: &Letter) -> Result<(), Unprintable>;

    /// One PDF of all letters, each beginning on a page of its own. The same letters and `at` give the same bytes.
    fn pdf(&self, letters: &[Letter], pictures: Pictures, at: Timestamp) -> Result<Vec<u8>, Unprintable>;

    /// The pages of one letter as SVG, for a screen.
    fn pages(&self, letter: &Letter, pictures: Pictures) -> Result<Vec<String>, Unprintable>;

    /// One PDF with an address on each label; a label without lines stays blank.
    fn labels(&self, sheet: LabelSheet, addresses: &[Vec<Line>], at: Timestamp) -> Result<Vec<u8>, Unprintable>;
}

/// Stands where the program was built without a typesetter.
pub struct NoTypesetter;

impl NoTypesetter {
    fn refusal<T>(&self) -> Result<T, Unprintable> {
        Err(Unprintable("This build of the program cannot make pages".to_owned()))
    }
}

impl Typesetter for NoTypesetter {
    fn check(&self, _: &Letter) -> Result<(), Unprintable> {
        self.refusal()
    }

    fn pdf(&self, _: &[Letter], _: Pictures, _: Timestamp) -> Result<Vec<u8>, Unprintable> {
        self.refusal()
    }

    fn pages(&self, _: &Letter, _: Pictures) -> Result<Vec<String>, Unprintable> {
        self.refusal()
    }

    fn labels(&self, _: LabelSheet, _: &[Vec<Line>], _: Timestamp) -> Result<Vec<u8>, Unprintable> {
        self.refusal()
    }
}

/// Whether people get a file each, or the printer gets one for all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    #[default]
    FileEach,
    OneFile,
}

/// How letters are put on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PrintOptions {
    /// None: the size that goes with the envelope.
    pub paper: Option<Paper>,
    /// None: the one that goes with the country the letters are posted in.
    pub envelope: Option<Envelope>,
    pub binding: Binding,
    /// What is put into the envelope beside the letter.
    pub enclosures: Vec<String>,
    /// Sheets of address labels beside the letters.
    pub labels: Option<LabelSheet>,
    /// The first label that is free on the first sheet, counted from 1 as one reads; None: a whole sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub first_label: Option<u32>,
    /// The country they are posted in, where it is another one than the workspace's: its code or its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub posted_in: Option<String>,
}

impl PrintOptions {
    pub fn check(&self) -> Result<()> {
        if let Some(word) = self.posted_in.as_ref().filter(|word| region(word).is_none()) {
            return Err(Error::invalid_at("posted_in", format!("“{word}” is not a country that is known here.")));
        }
        match (self.labels, self.first_label) {
            (Some(sheet), Some(first)) if !(1..=sheet.count()).contains(&first) => Err(Error::invalid_at(
                "first_label",
                format!("A sheet has {} of these labels, so the first free one cannot be {first}.", sheet.count()),
            )),
            _ => Ok(()),
        }
    }
}
