//! Taking an import back to exactly what was before. What has been changed, sent or removed since is left and listed.
//! Opt-outs the import brought stay; consents it brought are annulled by a new entry of the ledger.

use super::history::{self, Change, Created};
use super::replaced::{After, Before, Replaced, origins, read};
use super::store::{self, Stored, StoredValue};
use super::{Left, UndoReport};
use crate::consent::{Purpose, list_purposes, remove_unused_purpose};
use crate::db::WriteTx;
use crate::id::{ImportId, ProfileId};
use crate::profiles::store::{ProfileRow, delete_attribute, delete_profile, delete_value, put_profile, put_value};
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
        report: UndoReport { import, removed: 0, restored: 0, attributes: Vec::new(), left: Vec::new() },
    };
    // From now on what this import brought counts as undone.
    history::set_undone(tx, import, &stored(now))?;
    undoing.annul_consents(&stored(now), &format!("undo of the import of {}", entry.file_name))?;
    // The attributes come last, when their values are gone.
    for kind in ["created", "updated", "attribute"] {
        history::each_change(tx, import, kind, |change| match kind {
            "created" => undoing.remove_created(change),
            "updated" => undoing.restore(change),
            _ => undoing.remove_attribute(change),
        })?;
    }
    undoing.remove_attributes_left_over()?;
    undoing.remove_purposes(&entry.purposes)?;
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

    fn remove_created(&mut self, change: &Change) -> Result<()> {
        let first = match change.after {
            Some(_) => read::<Created>(change.after.as_deref())?.first,
            None => change.subject,
        };
        (first..=change.subject).try_for_each(|id| self.remove(ProfileId(id)))
    }

    fn remove(&mut self, id: ProfileId) -> Result<()> {
        let Some(person) = store::stored(self.tx, id)? else {
            self.leave_the_gone();
            return Ok(());
        };
        let why = if history::messaged_since(self.tx, id, self.last_batch)? {
            "A message was exported for them since."
        } else if self.is_changed(&person, &self.source)? {
            "Something about them was changed since."
        } else {
            delete_profile(self.tx, id)?;
            self.report.removed += 1;
            return Ok(());
        };
        self.leave(display_name(&person.core), "the person", why);
        Ok(())
    }

    /// Whether anything about a person whom `source` created now comes from elsewhere.
    fn is_changed(&self, person: &Stored, source: &str) -> Result<bool> {
        let origins = origins(person.origins.as_deref());
        Ok(person.source != source
            || origins.values().any(|(other, _)| other != source)
            || history::has_other_sources(self.tx, person.id, source)?)
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
        let made_by = person.source.clone();
        let mut replaced = Replaced::of(self.tx, id, &made_by, before);
        let values = self.restore_values(id, &name, &mut replaced, &after)?;
        let mut tags = 0;
        for tag in &after.tags {
            tags += usize::from(store::remove_tag(self.tx, id, tag, &self.source)?);
        }
        let fields = self.restore_row(person, &name, &mut replaced, &after, tags)?;
        if values + tags + fields > 0 {
            if self.remove_left_over(id)? {
                self.report.removed += 1;
            } else {
                self.report.restored += 1;
            }
        }
        Ok(())
    }

    /// An import that was undone earlier made this person, and left them only for what this one had changed: now they go.
    fn remove_left_over(&self, id: ProfileId) -> Result<bool> {
        let Some(person) = store::stored(self.tx, id)? else { return Ok(false) };
        let Some(made_by) = history::undone(self.tx, &person.source)? else { return Ok(false) };
        if self.is_changed(&person, &person.source)? || history::messaged_since(self.tx, id, made_by.last_batch)? {
            return Ok(false);
        }
        delete_profile(self.tx, id)?;
        Ok(true)
    }

    fn restore_values(&mut self, id: ProfileId, name: &str, replaced: &mut Replaced, after: &After) -> Result<usize> {
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
            match replaced.value(key)? {
                Some((value, source, at)) => put_value(self.tx, id, attribute, &value, &source, &at)?,
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
        replaced: &mut Replaced,
        after: &After,
        tags: usize,
    ) -> Result<usize> {
        let mut core = person.core.clone();
        let mut known = origins(person.origins.as_deref());
        let mut restored = 0;
        for (key, written) in &after.fields {
            let Some(field) = CoreField::from_key(key) else { continue };
            let source = known.get(key).map_or(person.source.as_str(), |(source, _)| source);
            if person.core.get(field) != written.as_str() || source != self.source {
                self.leave(name.to_owned(), field.words(), "It was changed since.");
                continue;
            }
            let (value, origin) = replaced.field(key)?;
            core[field] = value;
            match origin {
                Some(origin) => known.insert(key.clone(), origin),
                None => known.remove(key),
            };
            restored += 1;
        }
        if restored + tags == 0 {
            return Ok(0);
        }
        let held = store::tags(self.tx, person.id)?;
        let held: Vec<&str> = held.iter().map(String::as_str).collect();
        put_profile(
            self.tx,
            &ProfileRow {
                id: person.id,
                core: &core,
                tags: &held,
                source: &person.source,
                recorded_at: &person.recorded_at,
                origins: replaced.origins_as_written(&known).as_deref(),
            },
        )?;
        // Where nothing else changed, not only what they say comes back, but the very text of both columns.
        if let Some(search) = replaced.search_as_written(&store::search(self.tx, person.id)?) {
            store::set_search(self.tx, person.id, search)?;
        }
        Ok(restored)
    }

    fn remove_attribute(&mut self, change: &Change) -> Result<()> {
        let id = AttributeId(change.subject);
        let Some((_, attribute)) = self.attributes.iter().find(|(known, _)| *known == id) else { return Ok(()) };
        let name = attribute.name.clone();
        if let Some(why) = self.keeps(id, attribute, change)? {
            self.leave("Everyone".to_owned(), &format!("the attribute “{name}”"), why);
            return Ok(());
        }
        self.report.attributes.push(name);
        delete_attribute(self.tx, id)
    }

    fn remove_purposes(&mut self, created: &[Purpose]) -> Result<()> {
        let there = list_purposes(self.tx)?;
        for purpose in created.iter().filter(|made| there.iter().any(|known| known.key == made.key)) {
            if !remove_unused_purpose(self.tx, purpose)? {
                let what = format!("the purpose “{}”", purpose.name);
                self.leave("Everyone".to_owned(), &what, "Choices stay on record, and what they are about with them.");
            }
        }
        Ok(())
    }

    /// Attributes that imports undone earlier had made, and left because this one used them too.
    fn remove_attributes_left_over(&self) -> Result<()> {
        for change in history::attributes_of_the_undone(self.tx)? {
            let id = AttributeId(change.subject);
            let Some((_, attribute)) = self.attributes.iter().find(|(known, _)| *known == id) else { continue };
            if self.keeps(id, attribute, &change)?.is_none() {
                delete_attribute(self.tx, id)?;
            }
        }
        Ok(())
    }

    /// Why an attribute that an import created stays.
    fn keeps(&self, id: AttributeId, attribute: &Attribute, change: &Change) -> Result<Option<&'static str>> {
        let created: Attribute = read(change.after.as_deref())?;
        Ok(if *attribute != created {
            Some("It was changed since.")
        } else if history::attribute_is_used(self.tx, id, &attribute.key)? {
            Some("It is used since.")
        } else {
            None
        })
    }

    fn leave(&mut self, person: String, what: &str, why: &str) {
        self.report.left.push(Left { person, what: what.to_owned(), why: why.to_owned() });
    }

    fn leave_the_gone(&mut self) {
        self.leave("Someone who is no longer here".to_owned(), "the person", "They were removed since.");
    }
}
