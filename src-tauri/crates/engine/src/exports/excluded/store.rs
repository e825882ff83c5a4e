//! The SQL of who got nothing in a batch.

use rusqlite::{CachedStatement, params};

use super::Excluded;
use crate::Result;
use crate::db::{ReadTx, WriteTx};
use crate::id::{BatchId, ProfileId};

/// Keeps them while the batch is written.
pub struct KeptExcluded<'tx> {
    batch: BatchId,
    insert: CachedStatement<'tx>,
}

impl<'tx> KeptExcluded<'tx> {
    pub fn begin(tx: &'tx WriteTx, batch: BatchId) -> Result<Self> {
        const SQL: &str =
            "INSERT INTO batch_excluded (batch_id, profile_id, name, address, reason, detail, cell, locale)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        Ok(KeptExcluded { batch, insert: tx.sql().prepare_cached(SQL)? })
    }

    pub fn put(&mut self, person: ProfileId, excluded: &Excluded) -> Result<()> {
        let Excluded { name, address, reason, detail, cell, locale } = excluded;
        self.insert.execute(params![self.batch, person, name, address, reason, detail, cell, locale])?;
        Ok(())
    }
}

pub fn count(tx: &ReadTx, batch: BatchId) -> Result<u32> {
    const SQL: &str = "SELECT count(*) FROM batch_excluded WHERE batch_id = ?1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row([batch], |row| row.get(0))?)
}

/// In the audience's order.
pub fn each(tx: &ReadTx, batch: BatchId, mut each: impl FnMut(Excluded) -> Result<()>) -> Result<()> {
    const SQL: &str = "SELECT name, address, reason, detail, cell, locale FROM batch_excluded WHERE batch_id = ?1
         ORDER BY profile_id";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let mut rows = statement.query([batch])?;
    while let Some(row) = rows.next()? {
        each(Excluded {
            name: row.get(0)?,
            address: row.get(1)?,
            reason: row.get(2)?,
            detail: row.get(3)?,
            cell: row.get(4)?,
            locale: row.get(5)?,
        })?;
    }
    Ok(())
}

/// The default language of the batch's template.
pub fn language(tx: &ReadTx, batch: BatchId) -> Result<String> {
    const SQL: &str = "SELECT t.default_locale FROM batches b JOIN campaigns c ON c.key = b.campaign
         JOIN templates t ON t.key = c.template WHERE b.id = ?1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row([batch], |row| row.get(0))?)
}

pub fn forget(tx: &WriteTx, batch: BatchId) -> Result<()> {
    tx.sql().prepare_cached("DELETE FROM batch_excluded WHERE batch_id = ?1")?.execute([batch])?;
    Ok(())
}
