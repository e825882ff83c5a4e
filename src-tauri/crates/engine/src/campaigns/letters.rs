//! A person's message as a letter: the same words as in every other form, on the campaign's paper.

use super::{Candidate, Prepared};
use crate::channels::letter::{Letter, Stationery};
use crate::render::Rendered;
use crate::templates::pieces_of;

/// `stationery` is the campaign's, with the paper and the envelope of one export.
pub fn letter_of(prepared: &Prepared, stationery: &Stationery, person: &Candidate, message: &Rendered) -> Letter {
    let locale = person.cell.map_or("", |cell| prepared.template.document.cells[cell].locale.as_str());
    stationery.letter(&person.core, locale, message.subject.clone(), pieces_of(message))
}
