//! The product without a screen: what a workspace holds and what can be asked of it.
//! Deliberately not here: Tauri, HTTP, async, the clock and ambient randomness. Time, seeds and paths are arguments.

pub mod campaigns;
pub mod channels;
pub mod consent;
pub mod cultures;
pub mod db;
pub mod dialects;
pub mod error;
pub mod exports;
pub mod files;
pub mod guardrails;
pub mod id;
pub mod imports;
pub mod kits;
pub mod pictures;
pub mod privacy;
pub mod profiles;
pub mod progress;
pub mod render;
pub mod sample;
#[cfg(test)]
mod scratch;
pub mod segments;
pub mod settings;
pub mod spreadsheet;
pub mod templates;
pub mod time;

pub use error::{Error, Result, place};
