//! What each command does: open the right transaction, ask the engine, answer.

pub mod campaigns;
pub mod cultures;
pub mod dialects;
pub mod fragments;
pub mod guardrails;
pub mod holidays;
pub mod imports;
pub mod people;
pub mod personas;
pub mod pictures;
pub mod segments;
pub mod templates;
pub mod theme;
pub mod translate;
pub mod vouching;
pub mod workspace;
