//! What a cell's message is built of otherwise than the source cell's: parts left out, added, unwritten, longer or shorter.
//! Not the words, and not whether chips and links agree.

use serde::Serialize;
use ts_rs::TS;

use super::coverage::{SUBJECT, beginning, words};
use super::document::{Block, Cell, Document, Field};
use super::since::key;

/// One part that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Difference {
    /// A block's id, or "subject".
    pub part: String,
    /// subject, or a block's kind.
    pub kind: String,
    /// How it begins, in the source's words where it has any.
    pub begins: String,
    #[serde(flatten)]
    pub how: How,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum How {
    /// The source shows it, this cell leaves it out.
    LeftOut,
    /// This cell shows it, the source leaves it out.
    Added,
    /// It has no words here.
    Unwritten,
    /// It has another number of paragraphs.
    Paragraphs { here: u32, there: u32 },
}

/// In reading order; empty for the source itself.
pub fn differences(document: &Document, source: &Cell, cell: &Cell) -> Vec<Difference> {
    let mut found = Vec::new();
    if key(source) == key(cell) {
        return found;
    }
    if words(cell, SUBJECT).trim().is_empty() {
        let begins = beginning(&words(source, SUBJECT));
        found.push(Difference { part: SUBJECT.to_owned(), kind: SUBJECT.to_owned(), begins, how: How::Unwritten });
    }
    compare(&document.blocks, source, cell, &mut found);
    found
}

fn compare(blocks: &[Block], source: &Cell, cell: &Cell, found: &mut Vec<Difference>) {
    for block in blocks {
        let shown = |cell: &Cell| !cell.hidden.contains(&block.id);
        let how = match (shown(source), shown(cell)) {
            (false, false) => continue,
            (true, false) => Some(How::LeftOut),
            (false, true) => Some(How::Added),
            (true, true) => inside(block, source, cell),
        };
        if let Some(how) = how {
            let begins = [source, cell].map(|cell| beginning(&words_of(block, cell)));
            let begins = begins.into_iter().find(|begins| !begins.is_empty()).unwrap_or_default();
            found.push(Difference { part: block.id.clone(), kind: block.kind.name().to_owned(), begins, how });
        } else {
            block.inside().into_iter().for_each(|blocks| compare(blocks, source, cell, found));
        }
    }
}

/// How a block differs that both show.
fn inside(block: &Block, source: &Cell, cell: &Cell) -> Option<How> {
    if !block.kind.has_words() {
        return None;
    }
    if words(cell, &block.id).trim().is_empty() {
        return Some(How::Unwritten);
    }
    let (here, there) = (paragraphs(cell, &block.id), paragraphs(source, &block.id));
    (here != there && there != 0).then_some(How::Paragraphs { here, there })
}

/// How many paragraphs of a text have words; 0 for everything else.
fn paragraphs(cell: &Cell, id: &str) -> u32 {
    let Some(Field::Text { paragraphs }) = cell.fields.get(id) else { return 0 };
    let written = paragraphs.iter().filter(|paragraph| !super::coverage::of_runs(&paragraph.runs).trim().is_empty());
    u32::try_from(written.count()).unwrap_or(u32::MAX)
}

/// What holds other blocks begins as the first thing in it does.
fn words_of(block: &Block, cell: &Cell) -> String {
    let inside = block.inside().into_iter().flatten().map(|block| words_of(block, cell));
    std::iter::once(words(cell, &block.id)).chain(inside).find(|words| !words.trim().is_empty()).unwrap_or_default()
}
