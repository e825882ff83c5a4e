//! The SQL of settings.

use rusqlite::OptionalExtension;

use crate::Result;
use crate::db::{ReadTx, WriteTx};

pub fn get(tx: &ReadTx, key: &str) -> Result<Option<String>> {
    let mut statement = tx.sql().prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

/// None forgets the setting.
pub fn put(tx: &WriteTx, key: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) => {
            const SQL: &str =
                "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value";
            tx.sql().prepare_cached(SQL)?.execute([key, value])?
        }
        None => tx.sql().prepare_cached("DELETE FROM settings WHERE key = ?1")?.execute([key])?,
    };
    Ok(())
}
