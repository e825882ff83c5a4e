//! What each cell of a template consists of, and how each part stands against the cell it was written after.
//! Who lands in which cell is the campaigns' part.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::document::{Block, BlockKind, Cell, Document, Field, Inline, Run};
use super::{CellName, Template, document_of, list_revisions};
use crate::Result;
use crate::cultures::same_locale;
use crate::db::ReadTx;

/// The column of the subject line; all others are block ids.
pub const SUBJECT: &str = "subject";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartState {
    /// Written for this cell.
    Authored,
    /// There is no cell of this locale and register; another one's is used.
    Borrowed,
    /// Written, but the source changed since.
    Stale,
    Missing,
    /// This cell leaves the block out on purpose.
    LeftOut,
}

impl PartState {
    pub fn as_str(self) -> &'static str {
        match self {
            PartState::Authored => "authored",
            PartState::Borrowed => "borrowed",
            PartState::Stale => "stale",
            PartState::Missing => "missing",
            PartState::LeftOut => "left out",
        }
    }
}

/// One thing a cell consists of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Column {
    pub id: String,
    /// subject, heading, text, button or source.
    pub kind: String,
    /// How it begins in the source's words.
    pub begins: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellStates {
    pub name: CellName,
    /// In the order of the columns.
    pub states: Vec<PartState>,
}

/// The cell that others are written after: the default language's, for every register if there is one such.
pub fn source_cell<'a>(document: &'a Document, default_locale: &str) -> Option<&'a Cell> {
    let of_default = || document.cells.iter().filter(|cell| same_locale(&cell.locale, default_locale));
    of_default().find(|cell| cell.register.is_none()).or_else(|| of_default().next()).or(document.cells.first())
}

/// The subject and every block with words, in reading order.
pub fn columns(document: &Document, source: Option<&Cell>) -> Vec<Column> {
    let begins = |id: &str| source.map(|cell| beginning(&words(cell, id))).unwrap_or_default();
    let subject = Column { id: SUBJECT.to_owned(), kind: SUBJECT.to_owned(), begins: begins(SUBJECT) };
    let mut columns = vec![subject];
    each_block(&document.blocks, &mut |block| {
        if let Some(kind) = written(&block.kind) {
            columns.push(Column { id: block.id.clone(), kind: kind.to_owned(), begins: begins(&block.id) });
        }
    });
    columns
}

/// The state of every part of every cell, from the template's saved history.
pub fn cell_states(tx: &ReadTx, template: &Template, columns: &[Column]) -> Result<Vec<CellStates>> {
    let document = &template.document;
    let Some(source) = source_cell(document, &template.default_locale) else { return Ok(Vec::new()) };
    let changed = last_changes(tx, template, columns)?;
    let when = |cell: &Cell, id: &str| changed.get(&(key(cell), id.to_owned())).copied().unwrap_or(u32::MAX);
    let state = |cell: &Cell, column: &Column| {
        if cell.hidden.contains(&column.id) {
            PartState::LeftOut
        } else if words(cell, &column.id).trim().is_empty() {
            PartState::Missing
        } else if key(cell) != key(source) && when(source, &column.id) > when(cell, &column.id) {
            PartState::Stale
        } else {
            PartState::Authored
        }
    };
    let of_cell = |cell: &Cell| CellStates {
        name: CellName { locale: cell.locale.clone(), register: cell.register },
        states: columns.iter().map(|column| state(cell, column)).collect(),
    };
    Ok(document.cells.iter().map(of_cell).collect())
}

pub(super) type CellKey = (String, Option<crate::profiles::Register>);

pub(super) fn key(cell: &Cell) -> CellKey {
    (cell.locale.clone(), cell.register)
}

/// The number of the revision in which each part of each present cell got the words it has now.
fn last_changes(tx: &ReadTx, template: &Template, columns: &[Column]) -> Result<BTreeMap<(CellKey, String), u32>> {
    let mut changed = BTreeMap::new();
    let mut open: Vec<(CellKey, String)> = Vec::new();
    for cell in &template.document.cells {
        open.extend(columns.iter().map(|column| (key(cell), column.id.clone())));
    }
    let mut newer = (template.document.clone(), template.revision_number);
    // The newest first; the current one compares equal to itself.
    for row in list_revisions(tx, &template.key)?.into_iter().skip(1) {
        if open.is_empty() {
            break;
        }
        let older = document_of(tx, &row.revision)?;
        open.retain(|(cell, id)| {
            let same = part(&older, cell, id) == part(&newer.0, cell, id);
            if !same {
                changed.insert((cell.clone(), id.clone()), newer.1);
            }
            same
        });
        newer = (older, row.number);
    }
    // What never changed is as old as the template.
    changed.extend(open.into_iter().map(|place| (place, newer.1)));
    Ok(changed)
}

#[derive(PartialEq)]
enum Part<'a> {
    Subject(&'a Inline),
    Field(Option<&'a Field>),
}

fn part<'a>(document: &'a Document, (locale, register): &CellKey, id: &str) -> Option<Part<'a>> {
    let cell = document.cells.iter().find(|cell| cell.locale == *locale && cell.register == *register)?;
    Some(if id == SUBJECT { Part::Subject(&cell.subject) } else { Part::Field(cell.fields.get(id)) })
}

/// Every block with the ones inside conditions, in reading order.
pub fn each_block<'a>(blocks: &'a [Block], each: &mut impl FnMut(&'a Block)) {
    for block in blocks {
        each(block);
        if let BlockKind::Condition { blocks, .. } = &block.kind {
            each_block(blocks, each);
        }
    }
}

fn written(kind: &BlockKind) -> Option<&'static str> {
    match kind {
        BlockKind::Heading => Some("heading"),
        BlockKind::Text => Some("text"),
        BlockKind::Button => Some("button"),
        BlockKind::Source => Some("source"),
        BlockKind::Divider | BlockKind::Condition { .. } => None,
    }
}

/// The words of one part of a cell, chips as their names in brackets.
pub fn words(cell: &Cell, id: &str) -> String {
    if id == SUBJECT {
        return match &cell.subject {
            Inline::Source { source } => source.clone(),
            Inline::Runs { runs } => of_runs(runs),
        };
    }
    match cell.fields.get(id) {
        None => String::new(),
        Some(Field::Heading { runs } | Field::Button { label: runs, .. }) => of_runs(runs),
        Some(Field::Text { paragraphs }) => {
            paragraphs.iter().map(|paragraph| of_runs(&paragraph.runs)).collect::<Vec<_>>().join("\n")
        }
        Some(Field::Source { html, .. }) => html.clone(),
    }
}

pub(super) fn of_runs(runs: &[Run]) -> String {
    let words = |run: &Run| match run {
        Run::Text { text, .. } => text.clone(),
        Run::Break => "\n".to_owned(),
        Run::Chip { name, .. } => format!("[{name}]"),
    };
    runs.iter().map(words).collect()
}

pub(super) fn beginning(words: &str) -> String {
    let mut begins: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((at, _)) = begins.char_indices().nth(40) {
        begins.truncate(at);
        begins.push('…');
    }
    begins
}
