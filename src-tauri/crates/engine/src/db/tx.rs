//! Reading and writing are different types: a function that takes ReadTx cannot write.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::Result;

/// One consistent view of the workspace.
pub struct ReadTx<'c>(Transaction<'c>);

impl<'c> ReadTx<'c> {
    pub fn begin(connection: &'c mut Connection) -> Result<Self> {
        Ok(ReadTx(connection.transaction_with_behavior(TransactionBehavior::Deferred)?))
    }

    pub fn sql(&self) -> &Connection {
        &self.0
    }
}

/// Everything or nothing: what is not committed is rolled back when this is dropped.
/// It lends itself as a ReadTx, so that a writer can ask what readers ask.
pub struct WriteTx<'c>(ReadTx<'c>);

impl<'c> WriteTx<'c> {
    pub fn begin(connection: &'c mut Connection) -> Result<Self> {
        Ok(WriteTx(ReadTx(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)))
    }

    pub fn commit(self) -> Result<()> {
        Ok(self.0.0.commit()?)
    }

    /// Does bulky work with `room` KiB of the file kept in memory instead of the little that everyday work needs, and without
    /// SQLite looking each row's closed words up in a list it builds anew per row: that takes longer than writing the row.
    /// `work` must write such words (gender, state of a consent, …) from enums only.
    pub fn in_bulk<T>(&self, room: u64, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let before: i64 = self.sql().pragma_query_value(None, "cache_size", |row| row.get(0))?;
        self.sql().pragma_update(None, "cache_size", -room.cast_signed())?;
        self.sql().pragma_update(None, "ignore_check_constraints", true)?;
        let done = work();
        self.sql().pragma_update(None, "ignore_check_constraints", false)?;
        self.sql().pragma_update(None, "cache_size", before)?;
        done
    }
}

impl<'c> std::ops::Deref for WriteTx<'c> {
    type Target = ReadTx<'c>;

    fn deref(&self) -> &ReadTx<'c> {
        &self.0
    }
}
