//! A cell beside the one it is written after, part by part: how each part stands, and what changed in the source since its
//! words were written. Who reads a cell is the campaigns' part, what a message looks like the preview's.

use std::collections::HashMap;

use serde::Serialize;
use similar::{Algorithm, ChangeTag, TextDiff};
use ts_rs::TS;
use unicode_segmentation::UnicodeSegmentation;

use super::coverage::{PartState, belongs, cell_states, columns, runs_of, source_cell, words};
use super::document::{Cell, Field, Run};
use super::illustrated::pictures_for;
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

/// Some words of a text that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Piece {
    pub text: String,
    pub stood: Stood,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stood {
    Both,
    /// Before, and no longer.
    Before,
    /// Only now.
    Now,
}

/// How each part of a saved cell stands beside its source. Errors: there is no such template or cell.
pub fn list_sides(tx: &ReadTx, template: &str, cell: &CellName) -> Result<Sides> {
    let template = get_template(tx, template)?;
    let cell = find_cell(&template, cell)?;
    // There is one: the cell itself, if no other.
    let source = source_cell(&template.document, &template.default_locale).unwrap_or(cell);
    let pictures = pictures_for(tx, &template.document)?;
    let mut columns = columns(&template.document, Some(source), &pictures);
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
    let labels = labels(tx)?;
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

/// The words before and now in one text; neighbours of one standing are one piece.
fn changed(then: &Cell, now: &Cell, id: &str, labels: &HashMap<String, String>) -> Vec<Piece> {
    let (then, now) = (tokens(then, id, labels), tokens(now, id, labels));
    let (then, now): (Vec<&str>, Vec<&str>) =
        (then.iter().map(String::as_str).collect(), now.iter().map(String::as_str).collect());
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::configure().algorithm(Algorithm::Patience).diff_slices(&then, &now).iter_all_changes() {
        let stood = match change.tag() {
            ChangeTag::Equal => Stood::Both,
            ChangeTag::Delete => Stood::Before,
            ChangeTag::Insert => Stood::Now,
        };
        match pieces.last_mut() {
            Some(last) if last.stood == stood => last.text.push_str(change.value()),
            _ => pieces.push(Piece { text: change.value().to_owned(), stood }),
        }
    }
    if pieces.iter().all(|piece| piece.stood == Stood::Both) { Vec::new() } else { pieces }
}

/// A text in words and what stands between them; a chip is one word, by the name staff know it by.
fn tokens(cell: &Cell, id: &str, labels: &HashMap<String, String>) -> Vec<String> {
    let words_of = |text: &str| text.split_word_bounds().map(str::to_owned).collect::<Vec<_>>();
    let label = |name: &String| labels.get(name).unwrap_or(name).clone();
    let of_run = |run: &Run| match run {
        Run::Text { text, .. } => words_of(text),
        Run::Break => vec!["\n".to_owned()],
        Run::Chip { name, .. } => vec![format!("[{}]", label(name))],
        // With all its forms, so that one that changed is seen to have.
        Run::Plural { name, forms, .. } => {
            vec![format!("[{}: {}]", label(name), forms.values().cloned().collect::<Vec<_>>().join(" / "))]
        }
        Run::Select { name, cases, other, .. } => {
            let words = cases.iter().map(|case| case.words.as_str()).chain([other.as_str()]);
            vec![format!("[{}: {}]", label(name), words.collect::<Vec<_>>().join(" / "))]
        }
        Run::Saying { idea } => vec![format!("[{}]", idea.replace('_', " "))],
    };
    if let Some(Field::Text { paragraphs }) = cell.fields.get(id) {
        let lines = paragraphs.iter().map(|paragraph| paragraph.runs.iter().flat_map(of_run).collect::<Vec<_>>());
        return lines.collect::<Vec<_>>().join(&"\n".to_owned());
    }
    match runs_of(cell, id) {
        Some(runs) => runs.into_iter().flat_map(of_run).collect(),
        None => words_of(&words(cell, id)),
    }
}

#[cfg(test)]
mod tests;
