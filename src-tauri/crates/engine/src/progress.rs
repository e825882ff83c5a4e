//! How long work says how far it is, and learns that nobody wants it any more.

use crate::{Error, Result};

/// `total` is None while it is not known. Called a few times a second, not for every row.
pub trait Progress: Sync {
    fn report(&self, done: u64, total: Option<u64>);
    fn cancelled(&self) -> bool;
}

/// For work that nobody watches.
pub struct Unwatched;

impl Progress for Unwatched {
    fn report(&self, _done: u64, _total: Option<u64>) {}
    fn cancelled(&self) -> bool {
        false
    }
}

/// Reports every 256th step and stops a cancelled one.
pub fn step(progress: &dyn Progress, done: u64, total: Option<u64>) -> Result<()> {
    if done.is_multiple_of(256) {
        if progress.cancelled() {
            return Err(Error::Cancelled);
        }
        progress.report(done, total);
    }
    Ok(())
}
