//! What goes with every email made of a document.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Attachment {
    /// The person's own letter, as PDF.
    Letter {
        /// The key of a letter's template.
        template: String,
    },
    /// The person's appointments, for their calendar.
    Invitation(Invitation),
}

/// Which of a person's facts make an appointment. Facts are named as chips name them: "item.with" is one of each item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// The key of an attribute: a date, or a list whose items say when.
    pub of: String,
    /// What an item of the list says of when; None where `of` is a date.
    #[serde(default)]
    pub when: Option<String>,
    /// In minutes; 0 is not said.
    #[serde(default)]
    pub lasts: u16,
    /// What it is called. None: as the email's subject says.
    #[serde(default)]
    pub title: Option<String>,
    /// Where it is. None: at the organisation's address.
    #[serde(default)]
    pub place: Option<String>,
}

impl Invitation {
    /// The names of a person's facts that it reads.
    pub fn reads(&self) -> impl Iterator<Item = &str> {
        let facts = [&self.title, &self.place].into_iter().flatten().filter(|name| in_item(name).is_none());
        let roots = facts.map(|name| name.split('.').next().unwrap_or_default());
        std::iter::once(self.of.as_str()).chain(roots)
    }
}

/// What an item of a list is asked for, where it is not the person: "item.with" asks for "with".
pub fn in_item(name: &str) -> Option<&str> {
    name.strip_prefix("item.")
}
