//! The SQL of stored segments.

use rusqlite::{OptionalExtension, Row, named_params, params_from_iter};

use super::Predicate;
use crate::db::{ReadTx, WriteTx};
use crate::profiles::{Filter, store::json};
use crate::{Error, Result};

/// Key, name and predicate of those in use, or of all.
pub fn list(tx: &ReadTx, archived_too: bool) -> Result<Vec<(String, String, Option<Predicate>)>> {
    const SQL: &str = "SELECT key, name, predicate FROM segments WHERE archived_at IS NULL OR ?1 ORDER BY name, key";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([archived_too], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Key, name and predicate of each in use; of those put away, whom a campaign still writes to.
pub fn list_in_use(tx: &ReadTx) -> Result<Vec<(String, String, Option<Predicate>)>> {
    const SQL: &str = "SELECT key, name, predicate FROM segments s WHERE archived_at IS NULL
           OR EXISTS (SELECT 1 FROM campaigns c WHERE c.archived_at IS NULL AND c.segment = s.key) ORDER BY name, key";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row) -> rusqlite::Result<(String, String, Option<Predicate>)> {
    let predicate: Option<String> = row.get(2)?;
    Ok((row.get(0)?, row.get(1)?, predicate.and_then(|text| serde_json::from_str(&text).ok())))
}

/// The predicate of a segment, also of an archived one.
pub fn predicate(tx: &ReadTx, key: &str) -> Result<Option<Predicate>> {
    let mut statement = tx.sql().prepare_cached("SELECT predicate FROM segments WHERE key = ?1")?;
    let stored: Option<Option<String>> = statement.query_row([key], |row| row.get(0)).optional()?;
    let stored = stored.ok_or_else(|| Error::NotFound(format!("There is no segment “{key}”.")))?;
    let unreadable = |_| Error::invalid(format!("The rules of the segment “{key}” cannot be read. Save it again."));
    stored.map(|json| serde_json::from_str(&json).map_err(unreadable)).transpose()
}

pub fn put(tx: &WriteTx, key: &str, name: &str, predicate: Option<&Predicate>) -> Result<()> {
    const SQL: &str = "INSERT INTO segments (key, name, predicate) VALUES (:key, :name, :predicate)
         ON CONFLICT (key) DO UPDATE SET name = excluded.name, predicate = excluded.predicate, archived_at = NULL";
    let predicate = predicate.map(json);
    tx.sql().prepare_cached(SQL)?.execute(named_params! { ":key": key, ":name": name, ":predicate": predicate })?;
    Ok(())
}

/// `at` None brings it back.
pub fn set_archived(tx: &WriteTx, key: &str, at: Option<&str>) -> Result<()> {
    const SQL: &str = "UPDATE segments SET archived_at = ?2 WHERE key = ?1";
    if tx.sql().prepare_cached(SQL)?.execute((key, at))? == 0 {
        return Err(Error::NotFound(format!("There is no segment “{key}”.")));
    }
    Ok(())
}

pub fn exists(tx: &ReadTx, key: &str) -> Result<bool> {
    Ok(tx.sql().prepare_cached("SELECT 1 FROM segments WHERE key = ?1")?.exists([key])?)
}

pub fn count(tx: &ReadTx, filter: &Filter) -> Result<u32> {
    let sql = format!("SELECT count(*) FROM profiles p WHERE {}", filter.sql);
    Ok(tx.sql().prepare_cached(&sql)?.query_row(params_from_iter(&filter.params), |row| row.get(0))?)
}

/// The one column of `sql` as texts.
pub fn distinct(tx: &ReadTx, sql: &'static str) -> Result<Vec<String>> {
    let mut statement = tx.sql().prepare_cached(sql)?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
