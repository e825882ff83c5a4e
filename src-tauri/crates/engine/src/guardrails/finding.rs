//! What a rule found: where, in which words, and how it can be mended.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rule::{Level, Rule};
use super::says::english;
use crate::render::Part;
use crate::templates::CellName;

/// A finding of one cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Finding {
    pub rule: Rule,
    pub severity: Level,
    pub cell: CellName,
    pub place: Place,
    /// In English.
    pub message: String,
    /// The sentence's name, for the interface's own language, and what stands in it.
    pub says: String,
    pub args: BTreeMap<String, String>,
    pub mend: Option<Mend>,
    /// Who lets it stand, and why.
    pub overridden: Option<Overridden>,
}

/// Where the author finds it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(rename = "FindingPlace")]
pub struct Place {
    pub part: Part,
    /// None in the subject, and for the message as a whole.
    pub block: Option<String>,
    /// The words themselves, as the author wrote them; empty where there are none to point at.
    pub words: String,
    /// 1-based, in the source of a block; blocks without source have no lines.
    pub line: Option<u32>,
    pub column: Option<u32>,
}

impl Place {
    pub fn whole(part: Part) -> Place {
        Place { part, block: None, words: String::new(), line: None, column: None }
    }
}

/// A change of the document that makes the finding silent, at the finding's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Mend {
    /// Other words in the place of these. `at` is their byte in a source.
    Replace { from: String, to: String, at: Option<u32> },
    /// Whoever has no value does not get the sentence around it.
    OmitSentence { name: String },
}

/// A person's decision to leave a finding as it is, bound to the words it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Overridden {
    pub by: String,
    pub reason: String,
    /// A day like 2026-05-03.
    pub on: String,
}

/// A finding before it is known how much it weighs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub rule: Rule,
    pub says: &'static str,
    pub args: BTreeMap<String, String>,
    pub place: Place,
    pub mend: Option<Mend>,
}

impl Told {
    pub fn new(rule: Rule, says: &'static str, place: Place) -> Told {
        Told { rule, says, args: BTreeMap::new(), place, mend: None }
    }

    pub fn with(mut self, name: &str, value: impl ToString) -> Told {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    pub fn mended_by(mut self, mend: impl Into<Option<Mend>>) -> Told {
        self.mend = mend.into();
        self
    }

    pub fn into_finding(self, severity: Level, cell: CellName) -> Finding {
        Finding {
            rule: self.rule,
            severity,
            cell,
            place: self.place,
            message: english(self.says, &self.args),
            says: self.says.to_owned(),
            args: self.args,
            mend: self.mend,
            overridden: None,
        }
    }
}
