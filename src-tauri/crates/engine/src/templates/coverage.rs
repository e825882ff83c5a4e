//! What each cell of a template consists of, and how each part stands against the cell it was written after.
//! Who lands in which cell is the campaigns' part.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;
use ts_rs::TS;

use super::compile::lacks_forms;
use super::document::{Block, BlockKind, Cell, Document, Field, Inline, Run};
use super::illustrated::{alternative_column, illustrations, picture_column};
use super::sayings::{self, SAYINGS};
use super::since::{key, stale_places};
use super::{CellName, Template};
use crate::Result;
use crate::channels::Channel;
use crate::cultures::{self, PluralForm, same_locale};
use crate::db::ReadTx;
use crate::pictures::Pictures;

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
    /// subject, picture, alternative, idioms, or the kind of a block with words.
    pub kind: String,
    /// How it begins in the source's words; what a picture is called.
    pub begins: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellStates {
    pub name: CellName,
    /// In the order of the columns.
    pub states: Vec<PartState>,
    /// The cultures whose words the cell's sayings are, where they are not its own.
    pub sayings_from: Vec<String>,
    /// By column, whose a borrowed picture or alternative text is; empty for the one for every culture.
    pub lenders: BTreeMap<String, String>,
}

/// The cell that others are written after: the default language's, for every register if there is one such.
pub fn source_cell<'a>(document: &'a Document, default_locale: &str) -> Option<&'a Cell> {
    let of_default = || document.cells.iter().filter(|cell| same_locale(&cell.locale, default_locale));
    of_default().find(|cell| cell.register.is_none()).or_else(|| of_default().next()).or(document.cells.first())
}

/// Whether a template has the column's part: only an email has a subject and pictures, and a fragment has no subject.
pub fn belongs(column: &Column, template: &Template) -> bool {
    let kind = column.kind.as_str();
    let is_email = template.channel == Channel::Email;
    (is_email || ![SUBJECT, "picture", "alternative"].contains(&kind)) && !(template.is_fragment && kind == SUBJECT)
}

/// The subject, every block with words, and twice every picture (itself, and what is said in its place), in reading order.
pub fn columns(
    document: &Document,
    source: Option<&Cell>,
    pictures: &Pictures,
    labels: &HashMap<String, String>,
) -> Vec<Column> {
    let begins = |id: &str| source.map(|cell| beginning(&labelled(&words(cell, id), labels))).unwrap_or_default();
    let subject = Column { id: SUBJECT.to_owned(), kind: SUBJECT.to_owned(), begins: begins(SUBJECT) };
    let mut columns = vec![subject];
    each_block(&document.blocks, &mut |block| {
        if let BlockKind::Image { slot, .. } = &block.kind {
            let name = pictures.slot(slot).map(|slot| slot.name.clone()).unwrap_or_default();
            let column = |id: String, kind: &str| Column { id, kind: kind.to_owned(), begins: name.clone() };
            columns.extend([
                column(picture_column(&block.id), "picture"),
                column(alternative_column(&block.id), "alternative"),
            ]);
        } else if block.kind.has_words() {
            let kind = block.kind.name().to_owned();
            columns.push(Column { id: block.id.clone(), kind, begins: begins(&block.id) });
        }
    });
    let ideas: BTreeSet<String> = document.cells.iter().flat_map(|cell| sayings::ideas(document, cell)).collect();
    if !ideas.is_empty() {
        let all: Vec<String> = ideas.iter().map(|idea| idea.replace('_', " ")).collect();
        columns.push(Column { id: SAYINGS.to_owned(), kind: SAYINGS.to_owned(), begins: beginning(&all.join(", ")) });
    }
    columns
}

/// The state of every part of every cell, from the template's saved history.
pub fn cell_states(
    tx: &ReadTx,
    template: &Template,
    columns: &[Column],
    pictures: &Pictures,
) -> Result<Vec<CellStates>> {
    let document = &template.document;
    let Some(source) = source_cell(document, &template.default_locale) else { return Ok(Vec::new()) };
    let others: Vec<&Cell> = document.cells.iter().filter(|cell| key(cell) != key(source)).collect();
    let stale = stale_places(tx, template, source, &others, columns)?;
    let ours = cultures::ours(tx)?;
    let of_cell = |cell: &Cell| {
        let (sayings, sayings_from) = sayings::state(cell, &sayings::ideas(document, cell), &ours);
        let mut illustrated = illustrations(document, cell, pictures);
        let mut lenders = BTreeMap::new();
        let state = |column: &Column| match (stands(source, cell, &column.id), illustrated.remove(&column.id)) {
            _ if column.id == SAYINGS => sayings,
            (PartState::Authored, _) if stale.contains(&(key(cell), column.id.clone())) => PartState::Stale,
            (_, Some((state, lender))) => {
                lenders.extend(lender.map(|lender| (column.id.clone(), lender)));
                state
            }
            (state, None) => state,
        };
        let states = columns.iter().map(state).collect();
        CellStates { name: CellName::of(cell), states, sayings_from, lenders }
    };
    Ok(document.cells.iter().map(of_cell).collect())
}

/// The cells in which a part has no words, whatever else may keep them back.
pub(super) fn unfinished_cells(document: &Document, default_locale: &str, has_subject: bool) -> Vec<CellName> {
    let Some(source) = source_cell(document, default_locale) else { return Vec::new() };
    let mut parts: Vec<&str> = if has_subject { vec![SUBJECT] } else { Vec::new() };
    each_block(&document.blocks, &mut |block| {
        if block.kind.has_words() {
            parts.push(&block.id);
        }
    });
    let lacks = |cell: &&Cell| parts.iter().any(|id| stands(source, cell, id) == PartState::Missing);
    document.cells.iter().filter(lacks).map(CellName::of).collect()
}

/// What the cell itself tells of a part: left out, missing, or authored, whatever happened to the source since.
pub(super) fn stands(source: &Cell, cell: &Cell, id: &str) -> PartState {
    if cell.hidden.iter().any(|hidden| hidden == id) {
        PartState::LeftOut
    } else if words(cell, id).trim().is_empty()
        || lacks_words(source, cell, id)
        || lacks_lines(source, cell, id)
        || lacks_a_form(cell, id)
    {
        PartState::Missing
    } else {
        PartState::Authored
    }
}

/// Every block with the ones inside others, in reading order.
pub fn each_block<'a>(blocks: &'a [Block], each: &mut impl FnMut(&'a Block)) {
    for block in blocks {
        each(block);
        for inside in block.inside() {
            each_block(inside, each);
        }
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
        Some(field @ Field::Lines { .. }) => {
            field.lines().map(|(_, runs)| of_runs(runs)).collect::<Vec<_>>().join("\n")
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
    let is_phrase = |run: &&Run| match run {
        Run::Chip { name, .. } => PHRASES.contains(&name.as_str()),
        Run::Plural { .. } | Run::Select { .. } | Run::Saying { .. } => true,
        Run::Text { .. } | Run::Break => false,
    };
    // An ellipsis stands where the words of a link will go.
    let nothing = !says(&here, |letter| !letter.is_whitespace() && letter != '…') && !here.iter().any(is_phrase);
    !is_meant && nothing && !here.is_empty() && says(&there, char::is_alphanumeric)
}

/// Whether one of the short things that the source says in a part is not said here.
pub(super) fn lacks_lines(source: &Cell, cell: &Cell, id: &str) -> bool {
    let (Some(here), Some(there)) = (cell.fields.get(id), source.fields.get(id)) else { return false };
    there.lines().any(|(key, runs)| !of_runs(runs).trim().is_empty() && of_runs(here.line(key)).trim().is_empty())
}

/// Whether words that depend on a value are short of a form that this cell's language has.
fn lacks_a_form(cell: &Cell, id: &str) -> bool {
    runs_of(cell, id).is_some_and(|runs| runs.into_iter().any(|run| lacks_forms(run, &cell.locale)))
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
        field @ Field::Lines { .. } => Some(field.runs().collect()),
        Field::Source { .. } => None,
    }
}

pub(super) fn of_runs(runs: &[Run]) -> String {
    let words = |run: &Run| match run {
        Run::Text { text, .. } => text.clone(),
        Run::Break => "\n".to_owned(),
        Run::Chip { name, .. } => format!("[{name}]"),
        Run::Plural { name, forms, .. } => {
            let other = forms.get(&PluralForm::Other).filter(|words| !words.trim().is_empty());
            format!("[{}]", other.unwrap_or(name))
        }
        Run::Select { other, .. } => format!("[{other}]"),
        Run::Saying { idea, .. } => format!("[{}]", idea.replace('_', " ")),
    };
    runs.iter().map(words).collect()
}

/// The names in brackets as staff know them.
fn labelled(words: &str, labels: &HashMap<String, String>) -> String {
    let mut said = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, behind)) = rest.split_once('[') {
        let (name, after) = behind.split_once(']').unwrap_or((behind, ""));
        said.push_str(before);
        match labels.get(name) {
            Some(label) => said.push_str(&format!("[{label}]")),
            None => said.push_str(&rest[before.len()..rest.len() - after.len()]),
        }
        rest = after;
    }
    said + rest
}

pub(super) fn beginning(words: &str) -> String {
    let mut begins: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((at, _)) = begins.char_indices().nth(40) {
        begins.truncate(at);
        begins.push('…');
    }
    begins
}
