//! The workspace file: opening, creating, refusing and migrating it, and the two kinds of transaction.
//! Not here: what the tables mean. Each noun's store.rs has its own SQL.

mod copy;
mod lock;
mod migrate;
mod open;
mod tx;

pub use copy::There;
pub use migrate::SCHEMA_VERSION;
pub use open::{APOSTROPHES, Reader, Workspace, create, delete, folded, open, open_to_read, straight};
pub use tx::{ReadTx, WriteTx};

#[cfg(test)]
mod tests;
