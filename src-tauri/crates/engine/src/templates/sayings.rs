//! The sayings of a template's cells, as the coverage matrix counts them: whose words each cell takes. Writing them into
//! a text is `compile`.

use std::collections::BTreeSet;

use super::coverage::PartState;
use super::document::{Cell, Document, Run};
use super::illustrated::each_visible;
use crate::cultures::{Culture, Ours, same_locale};

/// The column of the sayings; all of a cell's count as one part.
pub const SAYINGS: &str = "idioms";

/// The ideas that a cell's visible text says in its culture's words.
pub fn ideas(document: &Document, cell: &Cell) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut note = |run: &Run| {
        if let Run::Saying { idea, .. } = run {
            found.insert(idea.clone());
        }
    };
    cell.subject.runs().iter().for_each(&mut note);
    each_visible(&document.blocks, cell, &mut |block| {
        if let Some(field) = cell.fields.get(&block.id) {
            field.runs().for_each(&mut note);
        }
    });
    found
}

/// Whether all of them are the culture's own words, some are those of cultures it inherits from (which are named), or
/// one is nobody's. A cell without sayings leaves them out.
pub fn state(cell: &Cell, ideas: &BTreeSet<String>, ours: &Ours) -> (PartState, Vec<String>) {
    if ideas.is_empty() {
        return (PartState::LeftOut, Vec::new());
    }
    let culture = Culture::of(&cell.locale, ours);
    let mut lenders = BTreeSet::new();
    for idea in ideas {
        match culture.saying(idea) {
            None => return (PartState::Missing, Vec::new()),
            Some((_, tag)) if same_locale(tag, &cell.locale) => {}
            Some((_, tag)) => {
                lenders.insert(tag.to_owned());
            }
        }
    }
    let state = if lenders.is_empty() { PartState::Authored } else { PartState::Borrowed };
    (state, lenders.into_iter().collect())
}
