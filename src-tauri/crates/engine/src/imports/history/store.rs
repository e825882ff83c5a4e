//! The SQL of the import history.

use rusqlite::{OptionalExtension, Row};
use serde::Deserialize as _;
use serde_json::Value;

use super::super::{ImportEntry, Warned};
use super::{Change, Entry, StandingConsent};
use crate::db::{ReadTx, WriteTx};
use crate::id::{ImportId, ProfileId};
use crate::profiles::AttributeId;
use crate::render::names_in;
use crate::{Error, Result};

pub(in super::super) fn next_import(tx: &ReadTx) -> Result<ImportId> {
    Ok(tx.sql().query_row("SELECT 1 + ifnull(max(id), 0) FROM imports", [], |row| row.get(0))?)
}

pub(in super::super) fn insert(tx: &WriteTx, import: ImportId, file_name: &str, at: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO imports (id, file_name, at, report)
         VALUES (?1, ?2, ?3, json_object('last_batch', (SELECT ifnull(max(id), 0) FROM batches)))";
    tx.sql().execute(SQL, (import, file_name, at))?;
    Ok(())
}

/// Only counts and reasons are kept: what the rows said is in the people, and can be erased there.
pub(in super::super) fn save_report(tx: &WriteTx, import: ImportId, counts: &str) -> Result<()> {
    tx.sql().execute("UPDATE imports SET report = json_patch(report, ?2) WHERE id = ?1", (import, counts))?;
    Ok(())
}

/// `kind`: 'created', 'updated', or 'attribute' (then `subject` is the attribute).
pub(in super::super) fn record_change(tx: &WriteTx, import: ImportId, kind: &str, change: &Change) -> Result<()> {
    const SQL: &str =
        "INSERT INTO import_changes (import_id, profile_id, kind, before, after) VALUES (?1, ?2, ?3, ?4, ?5)";
    tx.sql().prepare_cached(SQL)?.execute((import, change.subject, kind, &change.before, &change.after))?;
    Ok(())
}

pub(in super::super) fn each_change(
    tx: &ReadTx,
    import: ImportId,
    kind: &str,
    mut each: impl FnMut(&Change) -> Result<()>,
) -> Result<()> {
    const SQL: &str = "SELECT profile_id, before, after FROM import_changes
         WHERE import_id = ?1 AND kind = ?2 ORDER BY profile_id";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let mut rows = statement.query((import, kind))?;
    while let Some(row) = rows.next()? {
        each(&Change { subject: row.get(0)?, before: row.get(1)?, after: row.get(2)? })?;
    }
    Ok(())
}

/// What an import changed of somebody who was there before.
pub(in super::super) fn change(tx: &ReadTx, import: ImportId, person: ProfileId) -> Result<Option<Change>> {
    const SQL: &str = "SELECT profile_id, before, after FROM import_changes
         WHERE import_id = ?1 AND kind = 'updated' AND profile_id = ?2";
    let read = |row: &Row| Ok(Change { subject: row.get(0)?, before: row.get(1)?, after: row.get(2)? });
    Ok(tx.sql().prepare_cached(SQL)?.query_row((import, person), read).optional()?)
}

/// The import that `source` names, when it is undone.
pub(in super::super) fn undone(tx: &ReadTx, source: &str) -> Result<Option<Entry>> {
    let Some(import) = import_of(source) else { return Ok(None) };
    Ok(entry(tx, import)?.filter(|entry| entry.undone_at.is_some()))
}

/// "import:3".
pub(in super::super) fn import_of(source: &str) -> Option<ImportId> {
    source.strip_prefix("import:")?.parse().ok().map(ImportId)
}

/// The attributes that imports undone by now had made.
pub(in super::super) fn attributes_of_the_undone(tx: &ReadTx) -> Result<Vec<Change>> {
    const SQL: &str = "SELECT profile_id, before, after FROM import_changes
         WHERE kind = 'attribute' AND import_id IN (SELECT id FROM imports WHERE undone_at IS NOT NULL)";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows =
        statement.query_map([], |row| Ok(Change { subject: row.get(0)?, before: row.get(1)?, after: row.get(2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The newest first.
pub(in super::super) fn list(tx: &ReadTx) -> Result<Vec<ImportEntry>> {
    let mut statement =
        tx.sql().prepare("SELECT id, file_name, at, report, undone_at FROM imports ORDER BY id DESC")?;
    let rows = statement.query_map([], |row| {
        let report: String = row.get(3)?;
        let report: Value = serde_json::from_str(&report).unwrap_or_default();
        let count = |name: &str| report[name].as_u64().and_then(|count| u32::try_from(count).ok()).unwrap_or(0);
        Ok(ImportEntry {
            import: row.get(0)?,
            file_name: row.get(1)?,
            at: row.get(2)?,
            rows: count("rows"),
            created: count("created"),
            updated: count("updated"),
            unchanged: count("unchanged"),
            rejected: count("rejected"),
            warned: Vec::<Warned>::deserialize(&report["warned"]).unwrap_or_default(),
            refused: Vec::<Warned>::deserialize(&report["refused"]).unwrap_or_default(),
            undone_at: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(in super::super) fn get(tx: &ReadTx, import: ImportId) -> Result<Entry> {
    entry(tx, import)?.ok_or_else(|| Error::NotFound("There is no such import in the history.".to_owned()))
}

fn entry(tx: &ReadTx, import: ImportId) -> Result<Option<Entry>> {
    const SQL: &str = "SELECT file_name, undone_at, ifnull(json_extract(report, '$.last_batch'), 0),
           ifnull(json_extract(report, '$.purposes'), '[]') FROM imports WHERE id = ?1";
    let read = |row: &Row| {
        let purposes: String = row.get(3)?;
        let purposes = serde_json::from_str(&purposes).unwrap_or_default();
        Ok(Entry { file_name: row.get(0)?, undone_at: row.get(1)?, last_batch: row.get(2)?, purposes })
    };
    Ok(tx.sql().prepare_cached(SQL)?.query_row([import], read).optional()?)
}

pub(in super::super) fn set_undone(tx: &WriteTx, import: ImportId, at: &str) -> Result<()> {
    tx.sql().execute("UPDATE imports SET undone_at = ?2 WHERE id = ?1", (import, at))?;
    Ok(())
}

pub(in super::super) fn messaged_since(tx: &ReadTx, person: ProfileId, last_batch: i64) -> Result<bool> {
    const SQL: &str = "SELECT 1 FROM receipts WHERE profile_id = ?1 AND batch_id > ?2";
    Ok(tx.sql().prepare_cached(SQL)?.exists((person, last_batch))?)
}

/// Whether a person has values, tags or choices from elsewhere, or must not be contacted. What an import that was itself
/// undone has left in the ledger does not count: its yes is annulled, and its no outlives the person.
pub(in super::super) fn has_other_sources(tx: &ReadTx, person: ProfileId, source: &str) -> Result<bool> {
    const SQL: &str = "SELECT 1 FROM attribute_values WHERE profile_id = ?1 AND source <> ?2
         UNION ALL SELECT 1 FROM profile_tags WHERE profile_id = ?1 AND source <> ?2
         UNION ALL SELECT 1 FROM consent_records WHERE profile_id = ?1 AND source <> ?2
           AND source NOT IN (SELECT 'import:' || id FROM imports WHERE undone_at IS NOT NULL)";
    const SUPPRESSED: &str = "SELECT 1 FROM suppressions WHERE profile_id = ?1";
    Ok(tx.sql().prepare_cached(SQL)?.exists((person, source))?
        || tx.sql().prepare_cached(SUPPRESSED)?.exists([person])?)
}

/// The consents of an import that no later entry of the person has replaced.
pub(in super::super) fn standing_consents(tx: &ReadTx, source: &str) -> Result<Vec<StandingConsent>> {
    const SQL: &str = "SELECT r.profile_id, r.purpose, r.channel,
           CASE WHEN r.id = (SELECT max(a.id) FROM consent_records a
                    WHERE a.address = r.address AND a.purpose = r.purpose AND a.channel = r.channel)
                AND ifnull((SELECT o.state FROM consent_records o
                    WHERE o.address = r.address AND o.purpose = r.purpose AND o.channel = r.channel
                      AND o.profile_id <> r.profile_id ORDER BY o.id DESC LIMIT 1), '') <> 'given'
                THEN r.address END
         FROM consent_records r
         WHERE r.source = ?1 AND r.state = 'given' AND r.id = (SELECT max(l.id) FROM consent_records l
             WHERE l.profile_id = r.profile_id AND l.purpose = r.purpose AND l.channel = r.channel)
         ORDER BY r.id";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([source], |row| {
        Ok(StandingConsent { person: row.get(0)?, purpose: row.get(1)?, channel: row.get(2)?, address: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether anybody has a value, or a segment or template reads it.
pub(in super::super) fn attribute_is_used(tx: &ReadTx, attribute: AttributeId, key: &str) -> Result<bool> {
    const VALUES: &str = "SELECT 1 FROM attribute_values WHERE attribute_id = ?1";
    const SEGMENTS: &str = "SELECT 1 FROM segments WHERE instr(predicate, '\"attribute:' || ?1 || '\"') > 0";
    const MENTIONS: &str = "SELECT document FROM revisions WHERE instr(document, ?1) > 0";
    if tx.sql().prepare_cached(VALUES)?.exists([attribute.0])? || tx.sql().prepare_cached(SEGMENTS)?.exists([key])? {
        return Ok(true);
    }
    let mut statement = tx.sql().prepare_cached(MENTIONS)?;
    let mut rows = statement.query([key])?;
    while let Some(row) = rows.next()? {
        let document: Value = serde_json::from_str(&row.get::<_, String>(0)?).unwrap_or_default();
        if reads(&document, key) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a document reads what is called so: in a placeholder, a list, a condition or its source. Its words may have the
/// same letters in them.
fn reads(part: &Value, key: &str) -> bool {
    match part {
        Value::Array(parts) => parts.iter().any(|part| reads(part, key)),
        Value::Object(parts) => parts.iter().any(|(what, part)| match part.as_str() {
            Some(name) if ["name", "of", "field"].contains(&what.as_str()) => {
                name.strip_prefix("attribute:").unwrap_or(name).split('.').next() == Some(key)
            }
            Some(source) if source.contains(['{']) => {
                names_in(source).iter().any(|name| name.split('.').next() == Some(key))
            }
            Some(_) => false,
            None => reads(part, key),
        }),
        _ => false,
    }
}

/// What imports remember of an attribute goes with it: its values are gone, and its number may be another one's.
pub fn forget_attribute(tx: &WriteTx, attribute: AttributeId) -> Result<()> {
    const VALUES: &str = "UPDATE import_changes SET before = json_remove(before, ?1), after = json_remove(after, ?1)
         WHERE kind = 'updated' AND json_type(after, ?1) IS NOT NULL";
    let value = format!("$.values.\"{}\"", attribute.0);
    tx.sql().prepare_cached(VALUES)?.execute([value])?;
    const MADE: &str = "DELETE FROM import_changes WHERE kind = 'attribute' AND profile_id = ?1";
    tx.sql().prepare_cached(MADE)?.execute([attribute.0])?;
    Ok(())
}
