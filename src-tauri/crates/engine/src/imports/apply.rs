//! Writing what the plan showed, with what is needed to undo it. The caller commits, or drops everything.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::columns::Layout;
use super::consents::Said;
use super::decide::{Accepted, Kind, Outcome, run};
use super::here::Here;
use super::history::{self, Change, Created};
use super::late::LateNo;
use super::matching::Keys;
use super::{ImportPlan, ImportReport, Mapping, Warned, store};
use crate::Result;
use crate::consent::save_purpose;
use crate::db::WriteTx;
use crate::id::{ImportId, ProfileId};
use crate::profiles::normalise::found_by;
use crate::profiles::store::{ProfileRow, json as to_json, next_profile_id, put_profile, put_value, to_sql};
use crate::profiles::{KnownAs, anything_waits, insert_attribute, leave_choices, left_behind, meet};
use crate::progress::Progress;
use crate::time::{Timestamp, stored};

/// Cancelled is an error like any other: the caller drops the transaction and nothing was written.
pub fn apply(
    tx: &WriteTx,
    path: &Path,
    mapping: &Mapping,
    now: Timestamp,
    progress: &dyn Progress,
) -> Result<ImportReport> {
    let mut layout = Layout::of(tx, path, mapping)?;
    let import = history::next_import(tx)?;
    let file_name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let is_ledger_empty = store::is_ledger_empty(tx)?;
    let writing = Writing {
        tx,
        import,
        is_ledger_empty,
        anything_waits: anything_waits(tx)?,
        source: format!("import:{import}"),
        at: stored(now),
        how: format!("import of {file_name}"),
    };
    history::insert(tx, import, &file_name, &writing.at)?;
    create_attributes(&writing, &mut layout)?;
    layout.new_purposes.iter().try_for_each(|purpose| save_purpose(tx, purpose))?;
    let here = Here::of(tx, &layout)?;
    let first = next_profile_id(tx)?;
    let load = || {
        let mut people = store::NewPeople::of(tx, layout.fields(), &writing.source, &writing.at)?;
        let mut next = first;
        let outcome = run(tx, &layout, &here, progress, |accepted| match accepted.kind() {
            Kind::Unchanged => Ok(()),
            Kind::Updated => writing.update(&layout, accepted),
            Kind::Created => {
                let id = next;
                next = ProfileId(id.0 + 1);
                writing.create(&layout, accepted, &mut people, id)?;
                if writing.anything_waits {
                    meet(tx, id, &accepted.keys.prints(), &writing.source)?;
                }
                writing.record_choices(&layout, accepted, id)
            }
        })?;
        if next > first {
            let change =
                Change { subject: next.0 - 1, before: None, after: Some(to_json(&Created { first: first.0 })) };
            history::record_change(tx, import, "created", &change)?;
        }
        Ok(outcome)
    };
    // Indexes are made faster from all rows than row by row, when nobody is looked up in them meanwhile.
    let mut tables = Vec::new();
    if here.may_lose_indexes() {
        tables.extend(["profiles", "attribute_values", "profile_tags"]);
    }
    if is_ledger_empty {
        tables.push("consent_records");
    }
    let outcome = tx.in_bulk(room(&layout, &here), || store::indexed_afterwards(tx, &tables, load))?;
    outcome.late.iter().try_for_each(|late| writing.record_late(late))?;
    let mut kept = counts(&outcome);
    if !layout.new_purposes.is_empty() {
        kept["purposes"] = json!(layout.new_purposes);
    }
    history::save_report(tx, import, &kept.to_string())?;
    Ok(ImportReport {
        import: Some(import),
        rows: outcome.rows,
        created: outcome.created,
        updated: outcome.updated,
        unchanged: outcome.unchanged,
        rejected: outcome.rejected,
        warnings: outcome.warnings,
    })
}

impl From<ImportPlan> for ImportReport {
    /// The report of a dry run.
    fn from(plan: ImportPlan) -> Self {
        ImportReport {
            import: None,
            rows: plan.rows,
            created: plan.created,
            updated: plan.updated,
            unchanged: plan.unchanged,
            rejected: plan.rejected,
            warnings: plan.warnings,
        }
    }
}

fn counts(outcome: &Outcome) -> Value {
    json!({
        "rows": outcome.rows, "created": outcome.created, "updated": outcome.updated,
        "unchanged": outcome.unchanged, "rejected": outcome.rejected.len(),
        "warned": Warned::of(&outcome.warnings), "refused": Warned::of_rejected(&outcome.rejected),
    })
}

fn create_attributes(writing: &Writing, layout: &mut Layout) -> Result<()> {
    for mapped in layout.attributes.iter_mut().filter(|mapped| mapped.id.is_none()) {
        let id = insert_attribute(writing.tx, &mapped.attribute)?;
        let after = Some(to_json(&mapped.attribute));
        let change = Change { subject: id.0, before: None, after };
        history::record_change(writing.tx, writing.import, "attribute", &change)?;
        mapped.id = Some(id);
    }
    Ok(())
}

/// How much of the workspace is kept in memory meanwhile, in KiB. New people are appended, so that little is enough: it must
/// hold the index of their numbers, which come in any order. Among many people every index is written to all over.
fn room(layout: &Layout, here: &Here) -> u64 {
    if here.may_lose_indexes() { (4_000 + layout.rows_about() / 32).min(64_000) } else { 64_000 }
}

/// One import being written.
struct Writing<'a, 'c> {
    tx: &'a WriteTx<'c>,
    import: ImportId,
    /// Before it.
    is_ledger_empty: bool,
    /// For somebody who was removed after saying no.
    anything_waits: bool,
    source: String,
    at: String,
    how: String,
}

impl Writing<'_, '_> {
    fn create(&self, layout: &Layout, accepted: &Accepted, people: &mut store::NewPeople, id: ProfileId) -> Result<()> {
        let tags: Vec<&str> = accepted.tags.iter().map(String::as_str).collect();
        let with_tags = (!tags.is_empty()).then(|| found_by(&accepted.core, &tags));
        people.insert(&store::NewPerson {
            id,
            core: &accepted.core,
            email_key: accepted.keys.email.as_deref(),
            phone_key: accepted.keys.phone.as_deref(),
            found_by: with_tags.as_ref().unwrap_or(&accepted.found_by),
        })?;
        self.put_values(layout, accepted, id)
    }

    fn update(&self, layout: &Layout, accepted: &Accepted) -> Result<()> {
        let Some(before) = &accepted.stored else { return Ok(()) };
        let mut origins = before.origins.clone();
        let mut search = before.search.clone();
        if !accepted.fields.is_empty() || !accepted.tags.is_empty() {
            let mut known: BTreeMap<String, (String, String)> = before
                .origins
                .as_deref()
                .map(|json| serde_json::from_str(json).unwrap_or_default())
                .unwrap_or_default();
            for field in &accepted.fields {
                known.insert(field.key().to_owned(), (self.source.clone(), self.at.clone()));
            }
            if !accepted.fields.is_empty() {
                origins = Some(to_json(&known));
            }
            let mut tags = store::tags(self.tx, before.id)?;
            tags.extend(accepted.tags.iter().cloned());
            let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
            put_profile(
                self.tx,
                &ProfileRow {
                    id: before.id,
                    core: &accepted.core,
                    tags: &tags,
                    source: &before.source,
                    recorded_at: &before.recorded_at,
                    origins: origins.as_deref(),
                },
            )?;
            search = store::search(self.tx, before.id)?;
            if !self.is_ledger_empty {
                leave_choices(self.tx, before.id, &left_behind(&before.core, &accepted.core), &self.source)?;
            }
            if self.anything_waits {
                meet(self.tx, before.id, &gained(&before.keys(), &accepted.keys).prints(), &self.source)?;
            }
        }
        self.put_values(layout, accepted, before.id)?;
        self.record_choices(layout, accepted, before.id)?;
        let (old, new) = changes(layout, accepted, origins.as_deref(), &search);
        let change = Change { subject: before.id.0, before: Some(old), after: Some(new) };
        history::record_change(self.tx, self.import, "updated", &change)
    }

    fn put_values(&self, layout: &Layout, accepted: &Accepted, id: ProfileId) -> Result<()> {
        for value in &accepted.values {
            if let Some(attribute) = layout.attributes[value.attribute].id {
                put_value(self.tx, id, attribute, &value.after, &self.source, &self.at)?;
            }
        }
        for tag in &accepted.tags {
            store::add_tag(self.tx, id, tag, &self.source)?;
        }
        Ok(())
    }

    fn record_choices(&self, layout: &Layout, accepted: &Accepted, id: ProfileId) -> Result<()> {
        for choice in &accepted.choices {
            let state = match choice.said {
                Said::Given => "given",
                Said::Withdrawn => "withdrawn",
            };
            let (address, evidence) = (choice.address.as_deref(), layout.evidence.as_deref());
            self.record(id, address, (&choice.purpose, choice.channel, state), evidence)?;
        }
        Ok(())
    }

    /// The no of a rejected row is that of whoever has its key, as an earlier row has it.
    fn record_late(&self, late: &LateNo) -> Result<()> {
        for id in late.people(self.tx)? {
            let Some(address) = late.opens(self.tx, id)? else { continue };
            let choice = (late.purpose.as_str(), late.channel, "withdrawn");
            self.record(id, address.as_deref(), choice, None)?;
            if let Some(said) = late.address().filter(|said| address.as_deref() != Some(said)) {
                self.record(id, Some(said), choice, None)?;
            }
        }
        Ok(())
    }

    fn record(
        &self,
        person: ProfileId,
        address: Option<&str>,
        (purpose, channel, state): (&str, &str, &str),
        evidence: Option<&str>,
    ) -> Result<()> {
        let (at, how, source) = (self.at.as_str(), self.how.as_str(), self.source.as_str());
        store::record(self.tx, &store::Entry { person, address, purpose, channel, state, at, how, evidence, source })
    }
}

/// What somebody is recognised by that they were not before.
fn gained<'k>(before: &Keys, now: &'k Keys) -> KnownAs<'k> {
    let new = |before: &Option<String>, now: &'k Option<String>| now.as_deref().filter(|_| before != now);
    KnownAs {
        number: new(&before.number, &now.number),
        email: new(&before.email, &now.email),
        phone: new(&before.phone, &now.phone),
    }
}

/// Before and after as undo reads them: fields by name, values by attribute as they are stored.
fn changes(layout: &Layout, accepted: &Accepted, origins: Option<&str>, search: &str) -> (String, String) {
    let (mut old_fields, mut new_fields) = (Map::new(), Map::new());
    let (mut old_values, mut new_values) = (Map::new(), Map::new());
    let stored = accepted.stored.as_ref();
    for field in &accepted.fields {
        old_fields.insert(field.key().to_owned(), Value::from(stored.and_then(|stored| stored.core[*field].clone())));
        new_fields.insert(field.key().to_owned(), Value::from(accepted.core[*field].clone()));
    }
    for value in &accepted.values {
        let Some(attribute) = layout.attributes[value.attribute].id else { continue };
        let before = value.before.as_ref().map(|before| json!([before.value, before.source, before.recorded_at]));
        old_values.insert(attribute.0.to_string(), before.unwrap_or_default());
        new_values.insert(attribute.0.to_string(), store::as_json(&to_sql(&value.after)));
    }
    let old = json!({
        "fields": old_fields, "values": old_values,
        "origins": stored.and_then(|stored| stored.origins.clone()), "search": stored.map(|stored| stored.search.clone()),
    });
    let new = json!({
        "fields": new_fields, "values": new_values, "origins": origins, "search": search, "tags": accepted.tags,
    });
    (old.to_string(), new.to_string())
}
