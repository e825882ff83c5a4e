//! Saved predicates over people.

pub mod predicate;

pub use predicate::{Op, Predicate};
