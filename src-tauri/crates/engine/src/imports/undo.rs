//! Taking an import back to exactly what was before. What has been changed, sent or removed since is left and listed.
//! Opt-outs the import brought stay; consents it brought are annulled by a new entry of the ledger.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::history::{self, Change};
use super::store::{self, Stored, StoredValue};
use super::{Left, UndoReport};
use crate::db::WriteTx;
use crate::id::{ImportId, ProfileId};
use crate::profiles::store::{ProfileRow, delete_profile, delete_value, json, put_profile, put_value};
use crate::profiles::{Attribute, AttributeId, CoreField, attribute_rows, display_name};
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

pub fn undo(tx: &WriteTx, import: ImportId, now: Timestamp) -> Result<UndoReport> {
    let entry = history::get(tx, import)?;
    if let Some(at) = &entry.undone_at {
        return Err(Error::Refused(format!("This import was already undone on {}.", at.get(..10).unwrap_or(at))));
    }
    let mut undoing = Undoing {
        tx,
        source: format!("import:{import}"),
        last_batch: entry.last_batch,
        attributes: attribute_rows(tx)?,
        report: UndoReport { import, removed: 0, restored: 0, left: Vec::new() },
    };
    undoing.annul_consents(&stored(now), &format!("undo of the import of {}", entry.file_name))?;
    // The attributes come last, when their values are gone.
    for kind in ["created", "updated", "attribute"] {
        history::each_change(tx, import, kind, |change| match kind {
            "created" => undoing.remove(change),
            "updated" => undoing.restore(change),
            _ => undoing.remove_attribute(change),
        })?;
    }
    history::set_undone(tx, import, &stored(now))?;
    Ok(undoing.report)
}

struct Undoing<'a, 'c> {
    tx: &'a WriteTx<'c>,
    source: String,
    /// The newest batch when the import was applied.
    last_batch: i64,
    attributes: Vec<(AttributeId, Attribute)>,
    report: UndoReport,
}

/// What `apply` kept of a person it changed.
#[derive(Deserialize)]
struct Before {
    fields: Map<String, Value>,
    values: BTreeMap<String, Option<(Value, String, String)>>,
    origins: Option<String>,
    search: String,
}

#[derive(Deserialize)]
struct After {
    fields: Map<String, Value>,
    values: BTreeMap<String, Value>,
    origins: Option<String>,
    search: String,
    tags: Vec<String>,
}

type Origins = BTreeMap<String, (String, String)>;

impl Undoing<'_, '_> {
    /// Only what is still the last word is annulled, so that an opt-out given since is never covered up.
    fn annul_consents(&self, at: &str, how: &str) -> Result<()> {
        for given in history::standing_consents(self.tx, &self.source)? {
            store::record(
                self.tx,
                &store::Entry {
                    person: given.person,
                    address: given.address.as_deref(),
                    purpose: &given.purpose,
                    channel: &given.channel,
                    state: "annulled",
                    at,
                    how,
                    evidence: None,
                    source: &self.source,
                },
            )?;
        }
        Ok(())
    }

    fn remove(&mut self, change: &Change) -> Result<()> {
        let id = ProfileId(change.subject);
        let Some(person) = store::stored(self.tx, id)? else {
            self.leave_the_gone();
            return Ok(());
        };
        let why = if history::messaged_since(self.tx, id, self.last_batch)? {
            "A message was exported for them since."
        } else if self.is_changed(&person)? {
            "Something about them was changed since."
        } else {
            delete_profile(self.tx, id)?;
            self.report.removed += 1;
            return Ok(());
        };
        self.leave(display_name(&person.core), "the person", why);
        Ok(())
    }

    /// Whether anything about a person this import created now comes from elsewhere.
    fn is_changed(&self, person: &Stored) -> Result<bool> {
        let origins = origins(person.origins.as_deref());
        Ok(person.source != self.source
            || origins.values().any(|(source, _)| *source != self.source)
            || history::has_other_sources(self.tx, person.id, &self.source)?)
    }

    fn restore(&mut self, change: &Change) -> Result<()> {
        let id = ProfileId(change.subject);
        let Some(person) = store::stored(self.tx, id)? else {
            self.leave_the_gone();
            return Ok(());
        };
        let name = display_name(&person.core);
        if history::messaged_since(self.tx, id, self.last_batch)? {
            self.leave(name, "everything", "A message was exported for them since.");
            return Ok(());
        }
        let (before, after): (Before, After) = (read(change.before.as_deref())?, read(change.after.as_deref())?);
        let values = self.restore_values(id, &name, &before, &after)?;
        let mut tags = 0;
        for tag in &after.tags {
            tags += usize::from(store::remove_tag(self.tx, id, tag, &self.source)?);
        }
        let fields = self.restore_row(person, &name, &before, &after, tags)?;
        self.report.restored += u32::from(values + tags + fields > 0);
        Ok(())
    }

    fn restore_values(&mut self, id: ProfileId, name: &str, before: &Before, after: &After) -> Result<usize> {
        let mut restored = 0;
        for (key, written) in &after.values {
            let attribute = AttributeId(key.parse().unwrap_or_default());
            let held = store::value(self.tx, id, attribute)?;
            let untouched = |held: &StoredValue| held.value == *written && held.source == self.source;
            if !held.as_ref().is_some_and(untouched) {
                let known = self.attributes.iter().find(|(known, _)| *known == attribute);
                let what = known.map_or("an attribute", |(_, attribute)| attribute.name.as_str()).to_owned();
                self.leave(name.to_owned(), &what, "It was changed since.");
                continue;
            }
            match before.values.get(key).and_then(Option::as_ref) {
                Some((value, source, at)) => put_value(self.tx, id, attribute, value, source, at)?,
                None => delete_value(self.tx, id, attribute)?,
            }
            restored += 1;
        }
        Ok(restored)
    }

    /// The fields, their origins and the search text. `tags`: how many were just taken away.
    fn restore_row(
        &mut self,
        person: Stored,
        name: &str,
        before: &Before,
        after: &After,
        tags: usize,
    ) -> Result<usize> {
        let mut core = person.core.clone();
        let mut known = origins(person.origins.as_deref());
        let earlier = origins(before.origins.as_deref());
        let mut restored = 0;
        for (key, written) in &after.fields {
            let Some(field) = CoreField::from_key(key) else { continue };
            let source = known.get(key).map_or(person.source.as_str(), |(source, _)| source);
            if person.core.get(field) != written.as_str() || source != self.source {
                self.leave(name.to_owned(), field.words(), "It was changed since.");
                continue;
            }
            core[field] = before.fields.get(key).and_then(Value::as_str).map(str::to_owned);
            match earlier.get(key) {
                Some(origin) => known.insert(key.clone(), origin.clone()),
                None => known.remove(key),
            };
            restored += 1;
        }
        if restored + tags == 0 {
            return Ok(0);
        }
        // Untouched since: then not only the values but the very text of both columns comes back.
        let origins = if restored == after.fields.len() && person.origins == after.origins {
            before.origins.clone()
        } else {
            (!known.is_empty()).then(|| json(&known))
        };
        let held = store::tags(self.tx, person.id)?;
        let held: Vec<&str> = held.iter().map(String::as_str).collect();
        let (source, recorded_at) = (person.source.as_str(), person.recorded_at.as_str());
        put_profile(
            self.tx,
            &ProfileRow { id: person.id, core: &core, tags: &held, source, recorded_at, origins: origins.as_deref() },
        )?;
        if restored == after.fields.len() && tags == after.tags.len() && person.search == after.search {
            store::set_search(self.tx, person.id, &before.search)?;
        }
        Ok(restored)
    }

    fn remove_attribute(&mut self, change: &Change) -> Result<()> {
        let id = AttributeId(change.subject);
        let Some((_, attribute)) = self.attributes.iter().find(|(known, _)| *known == id) else { return Ok(()) };
        let created: Attribute = read(change.after.as_deref())?;
        let name = attribute.name.clone();
        let why = if *attribute != created {
            "It was changed since."
        } else if history::attribute_is_used(self.tx, id, &attribute.key)? {
            "It is used since."
        } else {
            return history::delete_attribute(self.tx, id);
        };
        self.leave("Everyone".to_owned(), &format!("the attribute “{name}”"), why);
        Ok(())
    }

    fn leave(&mut self, person: String, what: &str, why: &str) {
        self.report.left.push(Left { person, what: what.to_owned(), why: why.to_owned() });
    }

    fn leave_the_gone(&mut self) {
        self.leave("Someone who is no longer here".to_owned(), "the person", "They were removed since.");
    }
}

fn origins(json: Option<&str>) -> Origins {
    json.map(|json| serde_json::from_str(json).unwrap_or_default()).unwrap_or_default()
}

fn read<T: serde::de::DeserializeOwned>(json: Option<&str>) -> Result<T> {
    serde_json::from_str(json.unwrap_or("null"))
        .map_err(|_| Error::Refused("The record of this import is damaged. Nothing was changed.".to_owned()))
}
