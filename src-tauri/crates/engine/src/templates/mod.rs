//! Templates: named content in cells, its immutable revisions, and how a cell compiles to Tera.

pub mod compile;
pub mod document;
