//! The content document: one tree of blocks shared by all cells, and per cell the words of each block.
//! The editor edits this and nothing else; kits and revisions carry it as it is.

mod attachment;
mod block;
mod marks;
mod said;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::theme::Theme;
use crate::cultures::PluralForm;
use crate::profiles::Register;

pub use attachment::{Attachment, Invitation, in_item};
pub use block::{Block, BlockKind, ContactLink, PictureWidth, SOURCE, Service, SpacerSize};
pub use marks::Marks;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub blocks: Vec<Block>,
    pub cells: Vec<Cell>,
    /// In what its messages look otherwise than the workspace's; once it is whole, the look itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub theme: Option<Theme>,
    /// What goes with its emails: at most one of each kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Attachment>>")]
    pub attachments: Vec<Attachment>,
}

/// The words of one (locale, register). `register` None serves every register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    pub locale: String,
    pub register: Option<Register>,
    pub subject: Inline,
    /// By block id. A visible block without its field makes the cell incomplete.
    #[serde(default)]
    pub fields: BTreeMap<String, Field>,
    /// Where touching a notification leads: Tera source, a plain address or the app's own scheme. None: where its first
    /// button does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub link: Option<String>,
    /// Blocks this cell leaves out.
    #[serde(default)]
    pub hidden: Vec<String>,
    /// By "subject" or block id, in what this cell differs from its source on purpose: placeholders by name, and
    /// "#numbers", "#links", "#conditions", "#register".
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(optional, as = "Option<BTreeMap<String, Vec<String>>>")]
    pub meant: BTreeMap<String, Vec<String>>,
    /// By "subject" or block id, the address of the source's words that this cell's words were read against and found
    /// to fit still. Where the source says exactly that, a part is not out of date, however old its words are.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(optional, as = "Option<BTreeMap<String, String>>")]
    pub kept: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(untagged)]
pub enum Inline {
    /// Tera source.
    Source {
        source: String,
    },
    Runs {
        runs: Vec<Run>,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Run {
    Text {
        text: String,
        #[serde(flatten)]
        marks: Marks,
    },
    Break,
    /// A placeholder: a profile field, an attribute key, or the functions "greeting" and "closing".
    Chip {
        name: String,
        /// For dates short, medium, long, full, year, time or relative; for texts capitals; for numbers number, percent (0.25 is 25%),
        /// percent:100 (25 is 25%) or currency:EUR (any ISO 4217 code); for lists list (or list:and) and list:or.
        /// None prints the value as it is.
        #[serde(default)]
        format: Option<String>,
        /// None: a person without the value is MissingValue.
        #[serde(default)]
        missing: Option<Missing>,
        #[serde(flatten)]
        marks: Marks,
    },
    /// Words that change with a number. In each form `#` stands for the number as the language writes it, and `##` for
    /// the sign itself.
    Plural {
        /// A placeholder that holds a number.
        name: String,
        /// Every form that the cell's language has must be there; others are kept and never used.
        #[serde(default)]
        forms: BTreeMap<PluralForm, String>,
        #[serde(default)]
        missing: Option<Missing>,
        #[serde(flatten)]
        marks: Marks,
    },
    /// Words that depend on a choice. A value without words of its own takes those of `other`, and so does a gender
    /// that is not known.
    Select {
        name: String,
        #[serde(default)]
        cases: Vec<Case>,
        other: String,
        #[serde(default)]
        missing: Option<Missing>,
        #[serde(flatten)]
        marks: Marks,
    },
    /// One idea in the words of the cell's culture: "good_luck".
    Saying {
        idea: String,
        #[serde(flatten)]
        marks: Marks,
    },
}

/// What is written for one value; yes and no are "true" and "false". Capital and small letters are the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub value: String,
    pub words: String,
}

impl Run {
    pub fn plain(text: &str) -> Run {
        Run::Text { text: text.to_owned(), marks: Marks::default() }
    }

    /// How it looks; None for a break, which cannot be seen.
    pub fn marks(&self) -> Option<&Marks> {
        match self {
            Run::Text { marks, .. }
            | Run::Chip { marks, .. }
            | Run::Plural { marks, .. }
            | Run::Select { marks, .. }
            | Run::Saying { marks, .. } => Some(marks),
            Run::Break => None,
        }
    }

    pub fn marks_mut(&mut self) -> Option<&mut Marks> {
        match self {
            Run::Text { marks, .. }
            | Run::Chip { marks, .. }
            | Run::Plural { marks, .. }
            | Run::Select { marks, .. }
            | Run::Saying { marks, .. } => Some(marks),
            Run::Break => None,
        }
    }

    pub fn link(&self) -> Option<&str> {
        self.marks().and_then(|marks| marks.link.as_deref())
    }

    /// The same with another look.
    pub fn looking(mut self, look: &Marks) -> Run {
        if let Some(marks) = self.marks_mut() {
            look.clone_into(marks);
        }
        self
    }

    /// The placeholder it reads, and what stands there for a person without the value.
    pub fn reads(&self) -> Option<(&str, Option<&Missing>)> {
        match self {
            Run::Chip { name, missing, .. } | Run::Plural { name, missing, .. } | Run::Select { name, missing, .. } => {
                Some((name, missing.as_ref()))
            }
            Run::Text { .. } | Run::Break | Run::Saying { .. } => None,
        }
    }
}

impl Field {
    /// Every run of its words, in reading order.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        let lines: Vec<&[Run]> = match self {
            Field::Text { paragraphs } => paragraphs.iter().map(|paragraph| paragraph.runs.as_slice()).collect(),
            Field::Heading { runs } | Field::Button { label: runs, .. } => vec![runs],
            Field::Lines { .. } => self.lines().map(|(_, runs)| runs).collect(),
            Field::Source { .. } => Vec::new(),
        };
        lines.into_iter().flatten()
    }

    /// The short things it says, by what each is, in reading order; empty for what is no such field.
    pub fn lines(&self) -> impl Iterator<Item = (&str, &[Run])> {
        let mut lines: Vec<(&str, &[Run])> = match self {
            Field::Lines { lines } => lines.iter().map(|(key, runs)| (key.as_str(), runs.as_slice())).collect(),
            _ => Vec::new(),
        };
        // The tenth row of a table comes behind its second.
        lines.sort_by_key(|(key, _)| (key.len(), *key));
        lines.into_iter()
    }

    /// One of them; empty where it is not said.
    pub fn line(&self, key: &str) -> &[Run] {
        match self {
            Field::Lines { lines } => lines.get(key).map_or(&[], Vec::as_slice),
            _ => &[],
        }
    }
}

impl Inline {
    pub fn runs(&self) -> &[Run] {
        match self {
            Inline::Runs { runs } => runs,
            Inline::Source { .. } => &[],
        }
    }
}

/// What a chip says for a person who has no value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    Fallback(String),
    OmitSentence,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(untagged)]
pub enum Field {
    /// Of a text block.
    Text { paragraphs: Vec<Paragraph> },
    /// Of a heading.
    Heading { runs: Vec<Run> },
    /// Of a button; `url` is Tera source or a plain address.
    Button { label: Vec<Run>, url: String },
    /// Of a block that says several short things, by what each is: "quote" and "source" of a quote, "item" and "none" of a
    /// list, "1.1" (row and column) of a table, "words" of a contact.
    Lines { lines: BTreeMap<String, Vec<Run>> },
    /// Of a source block, sent as it is. `text` None is derived from the HTML.
    Source { html: String, text: Option<String> },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Paragraph {
    pub style: ParagraphStyle,
    pub runs: Vec<Run>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphStyle {
    Plain,
    Bullet,
    Number,
}
