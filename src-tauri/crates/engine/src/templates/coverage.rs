//! What each cell of a template consists of, and how each part stands against the cell it was written after.
//! Who lands in which cell is the campaigns' part.

use serde::Serialize;
use ts_rs::TS;

use super::document::{Block, BlockKind, Cell, Document, Field, Inline, Run};
use super::since::{key, stale_places};
use super::{CellName, Template};
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
    let others: Vec<&Cell> = document.cells.iter().filter(|cell| key(cell) != key(source)).collect();
    let stale = stale_places(tx, template, source, &others, columns)?;
    let of_cell = |cell: &Cell| CellStates {
        name: CellName::of(cell),
        states: columns
            .iter()
            .map(|column| match stands(source, cell, &column.id) {
                PartState::Authored if stale.contains(&(key(cell), column.id.clone())) => PartState::Stale,
                state => state,
            })
            .collect(),
    };
    Ok(document.cells.iter().map(of_cell).collect())
}

/// What the cell itself tells of a part: left out, missing, or authored, whatever happened to the source since.
pub(super) fn stands(source: &Cell, cell: &Cell, id: &str) -> PartState {
    if cell.hidden.iter().any(|hidden| hidden == id) {
        PartState::LeftOut
    } else if words(cell, id).trim().is_empty() || lacks_words(source, cell, id) {
        PartState::Missing
    } else {
        PartState::Authored
    }
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

/// What a cell says of a part that has placeholders and no words of its own where the source has words: `meant` in it
/// says that this is so on purpose.
pub const WORDS: &str = "#words";

/// Whether a part has placeholders and no words of its own where the source has words: its structure stands, and nothing
/// is said in it yet. A greeting or a closing is a sentence by itself.
pub(super) fn lacks_words(source: &Cell, cell: &Cell, id: &str) -> bool {
    let is_meant = cell.meant.get(id).is_some_and(|meant| meant.iter().any(|what| what == WORDS));
    let (Some(here), Some(there)) = (runs_of(cell, id), runs_of(source, id)) else { return false };
    let says = |runs: &[&Run], counts: fn(char) -> bool| {
        runs.iter().any(|run| matches!(run, Run::Text { text, .. } if text.contains(counts)))
    };
    let is_phrase = |run: &&Run| matches!(run, Run::Chip { name, .. } if PHRASES.contains(&name.as_str()));
    // An ellipsis stands where the words of a link will go.
    let nothing = !says(&here, |letter| !letter.is_whitespace() && letter != '…') && !here.iter().any(is_phrase);
    !is_meant && nothing && !here.is_empty() && says(&there, char::is_alphanumeric)
}

/// What a culture writes rather than a person's data.
const PHRASES: [&str; 2] = ["greeting", "closing"];

/// The runs of a part; None for source and for what is not there.
pub(super) fn runs_of<'a>(cell: &'a Cell, id: &str) -> Option<Vec<&'a Run>> {
    if id == SUBJECT {
        return match &cell.subject {
            Inline::Runs { runs } => Some(runs.iter().collect()),
            Inline::Source { .. } => None,
        };
    }
    match cell.fields.get(id)? {
        Field::Heading { runs } | Field::Button { label: runs, .. } => Some(runs.iter().collect()),
        Field::Text { paragraphs } => Some(paragraphs.iter().flat_map(|paragraph| &paragraph.runs).collect()),
        Field::Source { .. } => None,
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
