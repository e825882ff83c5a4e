//! The SQL of what is said of revisions.

use rusqlite::{OptionalExtension, named_params};

use super::PastRevision;
use crate::Result;
use crate::db::{ReadTx, WriteTx};
use crate::templates::store::never_saved;

/// The newest first, below `before`.
pub fn list(tx: &ReadTx, template: &str, before: Option<u32>, most: u32) -> Result<Vec<PastRevision>> {
    const SQL: &str = "SELECT r.number, r.revision, r.saved_at, m.name, m.saved_by,
            (SELECT max(number) FROM template_revisions e
             WHERE e.template = r.template AND e.revision = r.revision AND e.number < r.number) AS same_as
         FROM template_revisions r LEFT JOIN revision_notes m ON m.template = r.template AND m.number = r.number
         WHERE r.template = :template AND (:before IS NULL OR r.number < :before) ORDER BY r.number DESC LIMIT :most";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows =
        statement.query_map(named_params! { ":template": template, ":before": before, ":most": most }, |row| {
            Ok(PastRevision {
                number: row.get("number")?,
                revision: row.get("revision")?,
                saved_at: row.get("saved_at")?,
                name: row.get("name")?,
                by: row.get("saved_by")?,
                changed: Vec::new(),
                rebuilt: false,
                same_as: row.get("same_as")?,
            })
        })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The address of a state. NotFound: there is none of that number.
pub fn revision(tx: &ReadTx, template: &str, number: u32) -> Result<String> {
    const SQL: &str = "SELECT revision FROM template_revisions WHERE template = ?1 AND number = ?2";
    let found = tx.sql().prepare_cached(SQL)?.query_row((template, number), |row| row.get(0)).optional()?;
    found.ok_or_else(never_saved)
}

pub fn set_name(tx: &WriteTx, template: &str, number: u32, name: Option<&str>) -> Result<()> {
    const SQL: &str = "INSERT INTO revision_notes (template, number, name) VALUES (?1, ?2, ?3)
         ON CONFLICT (template, number) DO UPDATE SET name = excluded.name";
    tx.sql().prepare_cached(SQL)?.execute((template, number, name))?;
    Ok(())
}

/// Only a state that was saved at `at`, which is now: an earlier one was somebody else's.
pub fn set_saver(tx: &WriteTx, template: &str, by: &str, at: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO revision_notes (template, number, saved_by)
         SELECT template, number, ?2 FROM template_revisions r
         WHERE template = ?1 AND saved_at = ?3
           AND number = (SELECT max(number) FROM template_revisions WHERE template = r.template)
         ON CONFLICT (template, number) DO UPDATE SET saved_by = coalesce(saved_by, excluded.saved_by)";
    tx.sql().prepare_cached(SQL)?.execute((template, by, at))?;
    Ok(())
}
