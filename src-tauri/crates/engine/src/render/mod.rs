//! The one renderer: Tera sources of a cell and one person's fields in, one message out, for preview, check and export alike.
//! Templates are programs from strangers, so they run in a worker process with limits on time, memory and output.
//! Deliberately not here: how blocks become Tera, which cell a person gets, MIME.

mod around;
mod card;
mod cell;
mod deep;
mod faults;
mod filters;
mod guard;
mod inspect;
mod judge;
mod limits;
mod page;
mod parent;
mod person;
mod printed;
mod protocol;
mod readers;
mod salutation;
mod tags;
mod unguarded;
mod words;
mod worker;

#[cfg(test)]
mod attacks;
#[cfg(test)]
mod spoken;
#[cfg(test)]
pub(crate) mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cultures::Ours;
use crate::profiles::Register;

pub use card::{Card, Drawer, DrawnCard, NoDrawer, StandIn};
pub use deep::{leads_into_app, nowhere};
pub use inspect::{asked_in, inspect, inspect_and_read, names_in, places_of, printed_in, reads, reads_of};
pub use limits::CARD_BYTES;
pub use parent::{Worker, WorkerPath};
pub use printed::{in_letters, is_in_address};
pub use readers::written_for;
pub use salutation::greets;
pub use tags::{byte_of, place as place_in, ranges as tags_in};
pub use unguarded::{Unguarded, first_read, unguarded};
pub use worker::{WORKER_ARGUMENT, run_worker};

/// What one cell of one revision compiles to: a Tera source per message part.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Compiled {
    /// BCP 47: the language of the words, in which dates, numbers and greetings are written.
    pub locale: String,
    /// None serves every register; greetings then follow the person's own.
    pub register: Option<Register>,
    /// What the workspace says of the locale, for greetings and closings.
    pub ours: Ours,
    pub subject: String,
    pub html: String,
    pub text: String,
    /// Where touching a notification leads.
    pub link: String,
    /// The cards its messages show, each once.
    pub cards: Vec<Card>,
}

impl Compiled {
    /// The parts its messages have. Emails and letters have a page, and all but emails may be without a title; only where
    /// there is no page can there be a link.
    pub fn parts(&self) -> &'static [Part] {
        use Part::{Html, Link, Subject, Text};
        if !self.html.is_empty() {
            return if self.subject.is_empty() { &[Html, Text] } else { &[Subject, Html, Text] };
        }
        match (self.subject.is_empty(), self.link.is_empty()) {
            (false, false) => &[Subject, Text, Link],
            (false, true) => &[Subject, Text],
            (true, false) => &[Text, Link],
            (true, true) => &[Text],
        }
    }

    pub fn part(&self, part: Part) -> &str {
        match part {
            Part::Subject => &self.subject,
            Part::Html => &self.html,
            Part::Text => &self.text,
            Part::Link => &self.link,
            Part::Card => self.cards.first().map_or("", |card| &card.source),
        }
    }

    /// Every source with its part.
    pub fn sources(&self) -> impl Iterator<Item = (Part, &str)> {
        let cards = self.cards.iter().map(|card| (Part::Card, card.source.as_str()));
        Part::ALL.into_iter().map(|part| (part, self.part(part))).chain(cards)
    }
}

/// What a template may read of one person: names to strings, numbers, yes/no, lists of strings and the map `postal`.
/// Null, "" and empty lists count as missing. `locale`, `time_zone`, `register`, `title`, `gender`, `first_name` and
/// `last_name` also steer dates, numbers, greetings and closings. `now` (RFC 3339) is the moment the message is made for;
/// whoever fills the fields puts it there when `reads` names it, so that a receipt keeps it and its replay is the same.
pub type Fields = serde_json::Map<String, serde_json::Value>;

/// One message. The subject is one line without control characters; no part that its `Compiled` has is empty, and those it
/// has not are. A link may be empty: then touching the message leads nowhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rendered {
    pub subject: String,
    pub html: String,
    pub text: String,
    pub link: String,
    pub cards: Vec<DrawnCard>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Subject,
    Html,
    Text,
    /// Where touching a notification leads.
    Link,
    /// A drawing that the message shows.
    Card,
}

impl Part {
    /// Those that every message may have, each once.
    pub const ALL: [Part; 4] = [Part::Subject, Part::Html, Part::Text, Part::Link];

    pub fn as_str(self) -> &'static str {
        match self {
            Part::Subject => "subject",
            Part::Html => "html",
            Part::Text => "text",
            Part::Link => "link",
            Part::Card => "card",
        }
    }
}

/// Why one person gets no message. `line` and `column` are 1-based in the part's Tera source, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// The template prints or computes with something this person does not have; `field` may be dotted (postal.city).
    Missing {
        field: String,
        part: Part,
        line: u32,
        column: u32,
    },
    /// `message` is in plain words, for the author.
    Failed {
        message: String,
        part: Part,
        line: u32,
        column: u32,
    },
    Empty {
        part: Part,
    },
    /// More than 1 MiB of output.
    TooLong {
        part: Part,
        line: u32,
    },
    /// `line` is the loop or component most likely to be at fault: nothing outside can know the exact one.
    TimedOut {
        part: Part,
        line: u32,
    },
    /// The worker died of it, as a rule because it asked for more than 512 MiB.
    Crashed {
        part: Part,
        line: u32,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Error,
    Warning,
}

/// A finding that the author can fix. `line` and `column` are 1-based in the part's Tera source, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Diagnostic {
    pub line: u32,
    pub column: u32,
    pub message: String,
    pub severity: Severity,
    pub part: Part,
    /// The block the place belongs to, where the compiler of blocks knows it.
    pub block: Option<String>,
    /// The name a template reads, when the finding is about it.
    pub placeholder: Option<String>,
    /// A difference from the cell this one is written after: what its author writes into the cell's `meant` to keep it.
    pub differs: Option<String>,
}
