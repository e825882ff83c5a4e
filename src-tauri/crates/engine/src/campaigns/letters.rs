//! A person's message as a letter: the same words as in every other form, on the campaign's paper.

use super::{Candidate, Prepared};
use crate::channels::letter::{Letter, Stationery};
use crate::render::Rendered;
use crate::templates::{CellState, letter_on_paper, pieces_of};

/// `stationery` is the campaign's, with the paper and the envelope of one export.
pub fn letter_of(prepared: &Prepared, stationery: &Stationery, person: &Candidate, message: &Rendered) -> Letter {
    match person.cell.and_then(|cell| prepared.cells.get(cell)) {
        Some(CellState::Complete(compiled)) => letter_on_paper(stationery, &person.core, compiled, message),
        _ => stationery.letter(&person.core, "", message.subject.clone(), pieces_of(message)),
    }
}
