//! What an import replaced of a person, as its undo reads it. Where that had come from an import that is itself undone
//! by now, what comes back is what that one had replaced.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::history;
use crate::db::ReadTx;
use crate::id::{ImportId, ProfileId};
use crate::profiles::store::json;
use crate::{Error, Result};

/// What `apply` kept of a person it changed.
#[derive(Deserialize)]
pub(super) struct Before {
    pub fields: Map<String, Value>,
    pub values: BTreeMap<String, Option<HeldValue>>,
    pub origins: Option<String>,
    pub search: String,
}

#[derive(Deserialize)]
pub(super) struct After {
    pub fields: Map<String, Value>,
    pub values: BTreeMap<String, Value>,
    pub tags: Vec<String>,
}

/// Value, source, date.
pub(super) type HeldValue = (Value, String, String);

/// Source and date.
type Origin = (String, String);

/// By field.
pub(super) type Origins = BTreeMap<String, Origin>;

pub(super) fn origins(json: Option<&str>) -> Origins {
    json.map(|json| serde_json::from_str(json).unwrap_or_default()).unwrap_or_default()
}

pub(super) fn read<T: serde::de::DeserializeOwned>(json: Option<&str>) -> Result<T> {
    serde_json::from_str(json.unwrap_or("null"))
        .map_err(|_| Error::Refused("The record of this import is damaged. Nothing was changed.".to_owned()))
}

/// What one import replaced of one person.
pub(super) struct Replaced<'a, 'c> {
    tx: &'a ReadTx<'c>,
    person: ProfileId,
    /// Where the person came from, and with them every field that has no origin of its own.
    made_by: &'a str,
    before: Before,
    /// What imports undone meanwhile had replaced, by source; None: it is none, or did not change the person.
    undone: BTreeMap<String, Option<Before>>,
}

impl<'a, 'c> Replaced<'a, 'c> {
    pub fn of(tx: &'a ReadTx<'c>, person: ProfileId, made_by: &'a str, before: Before) -> Self {
        Replaced { tx, person, made_by, before, undone: BTreeMap::new() }
    }

    pub fn value(&mut self, key: &str) -> Result<Option<HeldValue>> {
        let mut held = self.before.values.get(key).cloned().flatten();
        let mut newest = i64::MAX;
        while let Some((_, source, _)) = &held {
            let Some((import, before)) = self.undone(source)? else { break };
            match before.values.get(key) {
                Some(earlier) if import.0 < newest => held = earlier.clone(),
                _ => break,
            }
            newest = import.0;
        }
        Ok(held)
    }

    /// The value, and its origin where that is not the person's.
    pub fn field(&mut self, key: &str) -> Result<(Option<String>, Option<Origin>)> {
        let found = |before: &Before| {
            let value = before.fields.get(key).and_then(Value::as_str).map(str::to_owned);
            (value, origins(before.origins.as_deref()).remove(key))
        };
        let mut held = found(&self.before);
        let mut newest = i64::MAX;
        loop {
            let source = held.1.as_ref().map_or(self.made_by, |(source, _)| source).to_owned();
            match self.undone(&source)? {
                Some((import, before)) if import.0 < newest && before.fields.contains_key(key) => {
                    newest = import.0;
                    held = found(before);
                }
                _ => return Ok(held),
            }
        }
    }

    /// The origins as text: as it was written when it says the same.
    pub fn origins_as_written(&self, known: &Origins) -> Option<String> {
        let same = self.records().find(|before| origins(before.origins.as_deref()) == *known);
        same.map_or_else(|| (!known.is_empty()).then(|| json(known)), |before| before.origins.clone())
    }

    /// The search text as it was written, when it has the same lines.
    pub fn search_as_written(&self, search: &str) -> Option<&str> {
        let lines = |text: &str| {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        let wanted = lines(search);
        self.records().map(|before| before.search.as_str()).find(|search| lines(search) == wanted)
    }

    fn records(&self) -> impl Iterator<Item = &Before> {
        std::iter::once(&self.before).chain(self.undone.values().flatten())
    }

    fn undone(&mut self, source: &str) -> Result<Option<(ImportId, &Before)>> {
        let Some(import) = history::import_of(source) else { return Ok(None) };
        if !self.undone.contains_key(source) {
            let change = match history::undone(self.tx, source)? {
                Some(_) => history::change(self.tx, import, self.person)?,
                None => None,
            };
            let before = change.map(|change| read(change.before.as_deref())).transpose()?;
            self.undone.insert(source.to_owned(), before);
        }
        Ok(self.undone.get(source).and_then(Option::as_ref).map(|before| (import, before)))
    }
}
