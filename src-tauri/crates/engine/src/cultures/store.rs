//! The SQL of what staff say about cultures, and of what batches keep of it.

use rusqlite::OptionalExtension;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::ours::Ours;
use crate::db::{ReadTx, WriteTx};
use crate::id::hex;
use crate::{Error, Result};

pub fn ours(tx: &ReadTx) -> Result<Ours> {
    let mut statement = tx.sql().prepare_cached("SELECT tag, key, value FROM culture_values ORDER BY tag, key")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?)))?;
    let mut ours = Ours::default();
    for row in rows {
        let (tag, key, value) = row?;
        // Only what was checked is ever written; a value from elsewhere that is not JSON says nothing.
        if let Ok(value) = serde_json::from_str(&value) {
            ours.put(tag, key, value);
        }
    }
    Ok(ours)
}

/// None gives the value back to the product.
pub fn put(tx: &WriteTx, tag: &str, key: &str, value: Option<&Value>, at: &str) -> Result<()> {
    match value {
        Some(value) => {
            const SQL: &str = "INSERT INTO culture_values (tag, key, value, recorded_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET value = excluded.value, recorded_at = excluded.recorded_at";
            tx.sql().prepare_cached(SQL)?.execute([tag, key, &value.to_string(), at])?
        }
        None => {
            tx.sql().prepare_cached("DELETE FROM culture_values WHERE tag = ?1 AND key = ?2")?.execute([tag, key])?
        }
    };
    Ok(())
}

/// Keeps what a batch was made with; None when there is nothing to keep.
pub fn keep(tx: &WriteTx, ours: &Ours) -> Result<Option<String>> {
    if ours.is_empty() {
        return Ok(None);
    }
    let json = serde_json::to_string(ours).map_err(|error| Error::invalid(error.to_string()))?;
    let hash = hex(&Sha256::digest(json.as_bytes()));
    const SQL: &str = "INSERT OR IGNORE INTO culture_snapshots (hash, said) VALUES (?1, ?2)";
    tx.sql().prepare_cached(SQL)?.execute([&hash, &json])?;
    Ok(Some(hash))
}

/// What was kept under a hash.
pub fn kept(tx: &ReadTx, hash: Option<&str>) -> Result<Ours> {
    let Some(hash) = hash else { return Ok(Ours::default()) };
    let mut statement = tx.sql().prepare_cached("SELECT said FROM culture_snapshots WHERE hash = ?1")?;
    let said: Option<String> = statement.query_row([hash], |row| row.get(0)).optional()?;
    let said = said.and_then(|json| serde_json::from_str(&json).ok());
    said.ok_or_else(|| Error::Refused("What the cultures said then is gone.".to_owned()))
}

/// The locales of people, with how many read each, and those of the cells of templates in use.
pub fn served(tx: &ReadTx) -> Result<Vec<(String, u32)>> {
    const SQL: &str = "SELECT locale, count(*) FROM profiles WHERE locale IS NOT NULL GROUP BY locale
         UNION ALL
         SELECT DISTINCT json_extract(cell.value, '$.locale'), 0
         FROM templates t JOIN revisions r ON r.hash = t.revision, json_each(r.document, '$.cells') AS cell
         WHERE t.archived_at IS NULL
         ORDER BY 1, 2 DESC";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
