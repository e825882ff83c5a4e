//! Kits: templates and what they need, as one file that colleagues share. The file format is foreign and versioned,
//! so it has types of its own.

mod apply;
mod export;
mod format;
mod house;
mod strict;
#[cfg(test)]
mod tests;

pub use apply::{KitReport, apply};
pub use export::export;
pub use format::{FORMAT, Kit, parse};
