//! A message's saved states as somebody looks back at them: when, by whom and under which name, and what its readers read
//! otherwise than before. A state is immutable and stands under its own address; what is said of it is kept beside it.

mod store;

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::coverage::SUBJECT;
use super::document::{Block, Cell, Document};
use super::marked::{Piece, marked, words_of};
use super::preview::{Ground, Preview, preview_for};
use super::sides::words_in;
use super::{CellName, Press, Whom, document_of, get_template};
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;
use crate::profiles::labels;
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

/// How many states are listed at once.
const PAGE: u32 = 40;

/// The longest name, in letters.
const LONGEST: usize = 80;

/// States, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct History {
    pub revisions: Vec<PastRevision>,
    /// There are earlier ones.
    pub more: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PastRevision {
    pub number: u32,
    pub revision: String,
    pub saved_at: String,
    pub name: Option<String>,
    /// Who saved it, where that was said.
    pub by: Option<String>,
    /// The texts that say something else than before.
    pub changed: Vec<CellName>,
    /// Parts were added, moved or taken out, or it looks otherwise.
    pub rebuilt: bool,
    /// It says and looks what this earlier state did.
    pub same_as: Option<u32>,
}

/// `before` None begins with the newest.
pub fn list_history(tx: &ReadTx, key: &str, before: Option<u32>) -> Result<History> {
    // One more than is listed tells what the last one changed.
    let mut rows = store::list(tx, key, before, PAGE + 1)?;
    let documents = rows.iter().map(|row| document_of(tx, &row.revision)).collect::<Result<Vec<_>>>()?;
    for (at, row) in rows.iter_mut().enumerate() {
        let Some(earlier) = documents.get(at + 1) else { continue };
        row.changed = changed(earlier, &documents[at]);
        row.rebuilt = earlier.blocks != documents[at].blocks || earlier.theme != documents[at].theme;
    }
    let more = rows.len() > PAGE as usize;
    rows.truncate(PAGE as usize);
    Ok(History { revisions: rows, more })
}

fn changed(before: &Document, now: &Document) -> Vec<CellName> {
    let other = |cell: &&Cell| before.cells.iter().find(|one| CellName::of(one) == CellName::of(cell)) != Some(cell);
    let gone = |cell: &&Cell| !now.cells.iter().any(|one| CellName::of(one) == CellName::of(cell));
    let changed = now.cells.iter().filter(other).chain(before.cells.iter().filter(gone));
    changed.map(CellName::of).collect()
}

/// Names a state, or takes its name away where `name` is empty.
pub fn name_revision(tx: &WriteTx, key: &str, number: u32, name: &str) -> Result<()> {
    let name = name.trim();
    if name.chars().count() > LONGEST {
        return Err(Error::invalid_at("name", format!("A name has at most {LONGEST} letters.")));
    }
    store::revision(tx, key, number)?;
    store::set_name(tx, key, number, Some(name).filter(|name| !name.is_empty()))
}

/// Notes who saved the newest state, if nobody is noted yet.
pub fn note_saver(tx: &WriteTx, key: &str, by: &str, now: Timestamp) -> Result<()> {
    let by = by.trim();
    if by.is_empty() { Ok(()) } else { store::set_saver(tx, key, by, &stored(now)) }
}

/// What an unsaved document says in one text otherwise than what is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Change {
    pub cell: CellName,
    /// Empty where what changed is no word.
    pub pieces: Vec<Piece>,
}

/// As written: what is not saved yet is nobody's message.
pub fn list_changes(tx: &ReadTx, key: &str, document: &Document) -> Result<Vec<Change>> {
    let saved = get_template(tx, key)?.document;
    let labels = labels(tx)?;
    let words = |document: &Document, name: &CellName| {
        cell_in(document, name).map(|cell| as_written(&document.blocks, cell, &labels)).unwrap_or_default()
    };
    let change = |cell: CellName| {
        let pieces = marked(&words(&saved, &cell), &words(document, &cell));
        Change { cell, pieces }
    };
    if saved.blocks == document.blocks {
        return Ok(changed(&saved, document).into_iter().map(change).collect());
    }
    // Blocks are shared by all texts: those that read otherwise are told.
    let all = changed(&saved, document).into_iter().chain(document.cells.iter().map(CellName::of));
    let mut told: Vec<Change> = Vec::new();
    for one in all.map(change) {
        if !one.pieces.is_empty() && !told.iter().any(|known| known.cell == one.cell) {
            told.push(one);
        }
    }
    Ok(told)
}

/// What a text said before and says in a state, for somebody.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Compared {
    /// None: there was no such text.
    pub before: Option<Preview>,
    pub now: Option<Preview>,
    /// The words of both in one text; empty where no word changed.
    pub pieces: Vec<Piece>,
    /// The texts of either state.
    pub cells: Vec<CellName>,
}

pub struct Comparison<'a> {
    pub template: &'a str,
    /// The state, and the one it is compared with; None is the one before it.
    pub number: u32,
    pub with: Option<u32>,
    pub cell: &'a CellName,
    pub person: Option<ProfileId>,
}

/// Rendered for the person where that can be done, and as written where something is missing.
pub fn compare_revisions(tx: &ReadTx, asked: &Comparison, now: Timestamp, press: &mut Press) -> Result<Compared> {
    let earlier = asked.with.or(asked.number.checked_sub(1).filter(|number| *number > 0));
    let at = |number: u32| document_of(tx, &store::revision(tx, asked.template, number)?);
    let (before, after) = (earlier.map(at).transpose()?, at(asked.number)?);
    let mut cells: Vec<CellName> = after.cells.iter().map(CellName::of).collect();
    let gone = before.iter().flat_map(|document| &document.cells).map(CellName::of);
    for cell in gone {
        if !cells.contains(&cell) {
            cells.push(cell);
        }
    }
    let mut shown = |document: &Document| -> Result<Option<Preview>> {
        if cell_in(document, asked.cell).is_none() {
            return Ok(None);
        }
        let ground = Ground::of(tx, asked.template, Some(document.clone()), now)?;
        let whom = Whom { person: asked.person, cell: Some(asked.cell), ..Whom::default() };
        preview_for(tx, &ground, &whom, press).map(Some)
    };
    let (seen_before, seen_now) = (before.as_ref().map(&mut shown).transpose()?.flatten(), shown(&after)?);
    let labels = labels(tx)?;
    let written = |document: Option<&Document>| -> Vec<String> {
        let cell = document.and_then(|document| Some((document, cell_in(document, asked.cell)?)));
        cell.map(|(document, cell)| as_written(&document.blocks, cell, &labels)).unwrap_or_default()
    };
    let read = |preview: &Option<Preview>| preview.as_ref().map_or(Some(Vec::new()), rendered);
    let pieces = match (read(&seen_before), read(&seen_now)) {
        (Some(before), Some(now)) => marked(&before, &now),
        _ => marked(&written(before.as_ref()), &written(Some(&after))),
    };
    Ok(Compared { before: seen_before, now: seen_now, pieces, cells })
}

fn cell_in<'a>(document: &'a Document, name: &CellName) -> Option<&'a Cell> {
    document.cells.iter().find(|cell| CellName::of(cell) == *name)
}

/// What somebody reads; None where the message cannot be made.
fn rendered(preview: &Preview) -> Option<Vec<String>> {
    let text = preview.text.as_deref()?;
    // The marks that keep a value's direction to itself are no words.
    let text: String = text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect();
    let subject = preview.subject.as_deref().filter(|subject| !subject.is_empty());
    let whole = subject.map(|subject| format!("{subject}\n\n")).unwrap_or_default() + text.trim();
    Some(words_of(&whole))
}

/// What the author wrote, a block after the other.
fn as_written(blocks: &[Block], cell: &Cell, labels: &HashMap<String, String>) -> Vec<String> {
    let mut said = words_in(cell, SUBJECT, labels);
    each(blocks, cell, &mut |id| {
        let words = words_in(cell, id, labels);
        if !words.is_empty() && !said.is_empty() {
            said.push("\n\n".to_owned());
        }
        said.extend(words);
    });
    said
}

fn each(blocks: &[Block], cell: &Cell, say: &mut impl FnMut(&str)) {
    for block in blocks.iter().filter(|block| !cell.hidden.contains(&block.id)) {
        if block.kind.has_words() {
            say(&block.id);
        }
        block.inside().into_iter().for_each(|blocks| each(blocks, cell, say));
    }
}

#[cfg(test)]
mod tests;
