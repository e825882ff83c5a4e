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
}

impl<'c> std::ops::Deref for WriteTx<'c> {
    type Target = ReadTx<'c>;

    fn deref(&self) -> &ReadTx<'c> {
        &self.0
    }
}
