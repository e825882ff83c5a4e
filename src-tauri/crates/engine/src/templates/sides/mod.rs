//! A cell beside the one it is written after, part by part: how each part stands, and what changed in the source since its
//! words were written. Who reads a cell is the campaigns' part, what a message looks like the preview's.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::coverage::{PartState, belongs, cell_states, columns, runs_of, source_cell, words};
use super::document::{Cell, Field, Run};
use super::illustrated::pictures_for;
use super::marked::{Piece, marked, words_of, words_of_run};
use super::sayings::SAYINGS;
use super::since::{address_of, key, sources_then};
use super::{CellName, find_cell, get_template};
use crate::Result;
use crate::db::ReadTx;
use crate::profiles::labels;

/// A saved cell beside its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Sides {
    /// The cell it is written after.
    pub source: CellName,
    #[serde(flatten)]
    pub cell: CellName,
    /// The number of the revision this is told of.
    pub revision: u32,
    /// The subject and every block with words, in reading order.
    pub parts: Vec<Side>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Side {
    /// "subject" or a block's id.
    pub id: String,
    pub state: PartState,
    /// The address of the source's words: what the cell's `kept` holds once somebody finds that its own still fit them.
    pub address: String,
    /// Out of date: the source's words from then to now. Empty where the history does not tell, or no word changed.
    pub changed: Vec<Piece>,
}

/// How each part of a saved cell stands beside its source. Errors: there is no such template or cell.
pub fn list_sides(tx: &ReadTx, template: &str, cell: &CellName) -> Result<Sides> {
    let template = get_template(tx, template)?;
    let cell = find_cell(&template, cell)?;
    // There is one: the cell itself, if no other.
    let source = source_cell(&template.document, &template.default_locale).unwrap_or(cell);
    let pictures = pictures_for(tx, &template.document)?;
    let labels = labels(tx)?;
    let mut columns = columns(&template.document, Some(source), &pictures, &labels);
    // Sayings stand in the parts they are said in; pictures are not written here.
    columns.retain(|column| ![SAYINGS, "picture", "alternative"].contains(&column.kind.as_str()));
    columns.retain(|column| belongs(column, &template));
    let states = cell_states(tx, &template, &columns, &pictures)?;
    let states = states.into_iter().find(|states| states.name == CellName::of(cell));
    let states = states.map(|states| states.states).unwrap_or_default();
    let of = |wanted: PartState| {
        let those = columns.iter().zip(&states).filter(move |(_, state)| **state == wanted);
        those.map(|(column, _)| column.id.as_str()).collect::<Vec<_>>()
    };
    let then = sources_then(tx, &template, source, cell, &of(PartState::Stale))?;
    let parts = columns.iter().zip(&states).map(|(column, state)| {
        let then = then.iter().find(|(id, _)| *id == column.id);
        Side {
            id: column.id.clone(),
            state: *state,
            address: address_of(source, &column.id),
            changed: then.map(|(id, then)| changed(then, source, id, &labels)).unwrap_or_default(),
        }
    });
    let parts = parts.collect();
    debug_assert!(key(source) != key(cell) || of(PartState::Stale).is_empty());
    Ok(Sides { source: CellName::of(source), cell: CellName::of(cell), revision: template.revision_number, parts })
}

/// The words before and now in one text.
fn changed(then: &Cell, now: &Cell, id: &str, labels: &HashMap<String, String>) -> Vec<Piece> {
    marked(&words_in(then, id, labels), &words_in(now, id, labels))
}

/// What a cell says in a part, as an author reads it.
pub(super) fn words_in(cell: &Cell, id: &str, labels: &HashMap<String, String>) -> Vec<String> {
    let of_run = |run: &Run| words_of_run(run, labels);
    if let Some(Field::Text { paragraphs }) = cell.fields.get(id) {
        let lines = paragraphs.iter().map(|paragraph| paragraph.runs.iter().flat_map(of_run).collect::<Vec<_>>());
        return lines.collect::<Vec<_>>().join(&"\n".to_owned());
    }
    if let Some(field @ Field::Lines { .. }) = cell.fields.get(id) {
        // Cells of a table and items of a list are told apart.
        let lines = field.lines().map(|(_, runs)| runs.iter().flat_map(of_run).collect::<Vec<_>>());
        return lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(&"\n".to_owned());
    }
    match runs_of(cell, id) {
        Some(runs) => runs.into_iter().flat_map(of_run).collect(),
        None => words_of(&words(cell, id)),
    }
}

#[cfg(test)]
mod tests;
