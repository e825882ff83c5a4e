//! Pieces that several messages share: kept as templates are, with cells and revisions of their own, and put in the place
//! of the blocks that name them when a document is made whole. Where each is used.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use super::coverage::each_block;
use super::document::{Block, BlockKind, Cell, Document, Inline};
use super::{CellName, Template, Title, get_template, put, readable_locale, store};
use crate::channels::Channel;
use crate::cultures::{self, same_locale};
use crate::db::{ReadTx, WriteTx};
use crate::time::Timestamp;
use crate::{Error, Result};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FragmentRow {
    pub key: String,
    pub name: String,
    pub default_locale: String,
    pub cells: Vec<CellName>,
    /// How many messages show it.
    pub templates: u32,
    pub saved_at: String,
}

/// What changes with a fragment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct FragmentUses {
    pub templates: Vec<Use>,
    pub campaigns: Vec<Use>,
    /// Other fragments that show it.
    pub fragments: Vec<Use>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct Use {
    pub name: String,
    pub key: String,
}

/// Blocks in a whole document: what fragments of fragments multiply to is bounded.
const MOST_BLOCKS: usize = 2_000;

pub fn list_fragments(tx: &ReadTx) -> Result<Vec<FragmentRow>> {
    let shown = shown_by_all(tx)?;
    let row = |row: super::TemplateRow| {
        let uses = shown.iter().filter(|other| !other.is_fragment && other.shows.contains(&row.key)).count();
        FragmentRow {
            templates: u32::try_from(uses).unwrap_or(u32::MAX),
            key: row.key,
            name: row.name,
            default_locale: row.default_locale,
            cells: row.cells,
            saved_at: row.saved_at,
        }
    };
    Ok(store::list(tx, store::Sort::Fragments)?.into_iter().map(row).collect())
}

/// A fragment with one empty text in its first language.
pub fn create_fragment(tx: &WriteTx, name: &str, default_locale: &str, now: Timestamp) -> Result<Template> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::invalid_at("name", "Give the fragment a name."));
    }
    let locale = readable_locale(default_locale, "default_locale")?;
    let key = crate::id::new_key(name, |key| store::exists(tx, key))?;
    let document = Document {
        blocks: vec![Block { id: "b1".to_owned(), kind: BlockKind::Text }],
        cells: vec![Cell {
            locale: locale.clone(),
            register: None,
            subject: Inline::Runs { runs: Vec::new() },
            fields: Default::default(),
            link: None,
            hidden: Vec::new(),
            meant: Default::default(),
            kept: Default::default(),
        }],
        theme: None,
        attachments: Vec::new(),
    };
    let title = Title { key: &key, name, channel: Channel::Email, default_locale: &locale };
    put_fragment(tx, &title, &document, now)?;
    get_template(tx, &key)
}

/// Saves a fragment under its key: a new revision if it changed.
pub fn put_fragment(tx: &WriteTx, title: &Title, document: &Document, now: Timestamp) -> Result<()> {
    check_fragments(tx, title.key, document)?;
    put_fragment_unchecked(tx, title, document, now)
}

/// For several that may name one another: `check_fragments` has to follow for each.
pub fn put_fragment_unchecked(tx: &WriteTx, title: &Title, document: &Document, now: Timestamp) -> Result<()> {
    if store::is_fragment(tx, title.key)? == Some(false) {
        return Err(Error::invalid_at("key", format!("key: “{}” is a template here, not a fragment.", title.key)));
    }
    put(tx, title, document, now)?;
    store::mark_fragment(tx, title.key)
}

/// Whether every fragment that a document names is there, and none leads back to `key`.
pub fn check_fragments(tx: &ReadTx, key: &str, document: &Document) -> Result<()> {
    for named in names(document) {
        if named == key {
            return Err(Error::invalid_at("blocks", "blocks: A fragment cannot stand in itself."));
        }
        // A block that nothing is chosen for yet is unfinished, and not wrong.
        if named.is_empty() {
            continue;
        }
        if store::is_fragment(tx, &named)? != Some(true) {
            return Err(Error::invalid_at("blocks", format!("blocks: There is no fragment “{named}”.")));
        }
        let mut seen = BTreeSet::new();
        if shows(tx, &named, &mut seen)?.contains(key) {
            let name = get_template(tx, &named)?.name;
            return Err(Error::invalid_at(
                "blocks",
                format!("blocks: “{name}” shows this fragment itself, so it cannot stand in it."),
            ));
        }
    }
    Ok(())
}

/// Everything that shows a fragment, also through another one.
pub fn fragment_uses(tx: &ReadTx, key: &str) -> Result<FragmentUses> {
    let mut uses = FragmentUses::default();
    let showing: Vec<Showing> = shown_by_all(tx)?.into_iter().filter(|one| one.shows.contains(key)).collect();
    for one in showing {
        uses.campaigns.extend(store::campaigns_of(tx, &one.key)?);
        let list = if one.is_fragment { &mut uses.fragments } else { &mut uses.templates };
        list.push(Use { name: one.name, key: one.key });
    }
    uses.campaigns.sort();
    Ok(uses)
}

/// A document with the blocks of its fragments in their places, each cell in its own language and no other's. What a
/// fragment does not say there is missing there.
pub(super) fn expanded(tx: &ReadTx, document: Document) -> Result<Document> {
    if names(&document).is_empty() {
        return Ok(document);
    }
    inside(tx, document, &mut Vec::new(), &mut { MOST_BLOCKS })
}

/// `room` is what is left of the blocks that all fragments together may come to.
fn inside(tx: &ReadTx, mut document: Document, open: &mut Vec<String>, room: &mut usize) -> Result<Document> {
    let blocks = std::mem::take(&mut document.blocks);
    document.blocks = put_in(tx, blocks, &mut document.cells, open, room)?;
    Ok(document)
}

fn put_in(
    tx: &ReadTx,
    blocks: Vec<Block>,
    cells: &mut [Cell],
    open: &mut Vec<String>,
    room: &mut usize,
) -> Result<Vec<Block>> {
    let mut found = Vec::new();
    for Block { id, kind } in blocks {
        *room = room.saturating_sub(1);
        let kind = match kind {
            BlockKind::Condition { predicate, blocks, otherwise } => BlockKind::Condition {
                predicate,
                blocks: put_in(tx, blocks, cells, open, room)?,
                otherwise: put_in(tx, otherwise, cells, open, room)?,
            },
            BlockKind::Columns { columns } => {
                let columns = columns.into_iter().map(|blocks| put_in(tx, blocks, cells, open, room));
                BlockKind::Columns { columns: columns.collect::<Result<_>>()? }
            }
            BlockKind::Fragment { key } => {
                // What is unknown, circular or too much stays a block that says so.
                if *room == 0 || open.contains(&key) || store::is_fragment(tx, &key)? != Some(true) {
                    found.push(Block { id, kind: BlockKind::Fragment { key } });
                    continue;
                }
                open.push(key.clone());
                let fragment = inside(tx, get_template(tx, &key)?.document, open, room)?;
                open.pop();
                cells.iter_mut().filter(|cell| !cell.hidden.contains(&id)).for_each(|cell| fill(cell, &id, &fragment));
                let hidden_in: Vec<usize> = (0..cells.len()).filter(|at| cells[*at].hidden.contains(&id)).collect();
                for block in &fragment.blocks {
                    for at in &hidden_in {
                        cells[*at].hidden.push(name_in(&id, &block.id));
                    }
                }
                found.extend(fragment.blocks.into_iter().map(|block| renamed(&id, block)));
                continue;
            }
            other => other,
        };
        found.push(Block { id, kind });
    }
    Ok(found)
}

fn name_in(outer: &str, inner: &str) -> String {
    format!("{outer}/{inner}")
}

fn renamed(outer: &str, block: Block) -> Block {
    let all = |blocks: Vec<Block>| blocks.into_iter().map(|block| renamed(outer, block)).collect();
    let kind = match block.kind {
        BlockKind::Condition { predicate, blocks, otherwise } => {
            BlockKind::Condition { predicate, blocks: all(blocks), otherwise: all(otherwise) }
        }
        BlockKind::Columns { columns } => BlockKind::Columns { columns: columns.into_iter().map(all).collect() },
        other => other,
    };
    Block { id: name_in(outer, &block.id), kind }
}

/// The words that a fragment has for this cell: its own language and register, or the language's for every register, or
/// those of the language it is a variety of.
fn fill(cell: &mut Cell, outer: &str, fragment: &Document) {
    let chain = cultures::chain(&cell.locale);
    let of = |link: &String| {
        let same = || fragment.cells.iter().filter(|known| same_locale(&known.locale, link));
        same().find(|known| known.register == cell.register).or_else(|| same().find(|known| known.register.is_none()))
    };
    let Some(words) = chain.iter().find_map(of) else { return };
    let (fields, hidden, meant) = (words.fields.clone(), words.hidden.clone(), words.meant.clone());
    cell.fields.extend(fields.into_iter().map(|(id, field)| (name_in(outer, &id), field)));
    cell.hidden.extend(hidden.iter().map(|id| name_in(outer, id)));
    cell.meant.extend(meant.into_iter().map(|(id, meant)| (name_in(outer, &id), meant)));
}

fn names(document: &Document) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each_block(&document.blocks, &mut |block| {
        if let BlockKind::Fragment { key } = &block.kind {
            found.insert(key.clone());
        }
    });
    found
}

/// Every fragment that a fragment shows, itself too.
fn shows(tx: &ReadTx, key: &str, seen: &mut BTreeSet<String>) -> Result<BTreeSet<String>> {
    if seen.insert(key.to_owned()) && store::is_fragment(tx, key)? == Some(true) {
        for named in names(&get_template(tx, key)?.document) {
            shows(tx, &named, seen)?;
        }
    }
    Ok(seen.clone())
}

struct Showing {
    key: String,
    name: String,
    is_fragment: bool,
    /// Also what its fragments show.
    shows: BTreeSet<String>,
}

fn shown_by_all(tx: &ReadTx) -> Result<Vec<Showing>> {
    let mut found = Vec::new();
    for sort in [store::Sort::Messages, store::Sort::Fragments] {
        for row in store::list(tx, sort)? {
            let mut all = BTreeSet::new();
            for named in names(&get_template(tx, &row.key)?.document) {
                shows(tx, &named, &mut all)?;
            }
            let is_fragment = sort == store::Sort::Fragments;
            found.push(Showing { key: row.key, name: row.name, is_fragment, shows: all });
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
