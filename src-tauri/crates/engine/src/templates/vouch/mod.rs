//! Vouching: a named person read a cell and stands by it. A vouch is bound to the address of exactly the content that was
//! read, so a change withdraws it by itself and undoing the change brings it back.
//! Not here: campaigns that ask for vouches. Kits carry none: a vouch is of one workspace's people.

mod store;

use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::document::{Block, BlockKind, Cell, Document, Field};
use super::{CellName, Template, document_of, get_template, list_revisions};
use crate::cultures::same_locale;
use crate::db::{ReadTx, WriteTx};
use crate::id::hex;
use crate::profiles::store::json;
use crate::time::{Date, Timestamp, day, stored};
use crate::{Error, Result};

/// Days are like 2026-05-03.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Vouch {
    pub by: String,
    pub on: String,
    /// The last day it counts.
    pub until: Option<String>,
    pub state: VouchState,
    /// When the content became another than the one that was read.
    pub changed_on: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VouchState {
    Holds,
    /// The content is not the one that was read.
    Changed,
    Expired,
}

/// A cell of a template and what is said for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VouchedCell {
    pub template: String,
    #[serde(flatten)]
    pub cell: CellName,
    pub vouch: Option<Vouch>,
}

/// Somebody's word for a cell. `until` is the last day it counts, and lies after today; None is for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewVouch<'a> {
    pub template: &'a str,
    pub cell: &'a CellName,
    pub by: &'a str,
    pub until: Option<Date>,
}

/// Takes the place of an earlier vouch of this cell. Days are those of UTC.
pub fn vouch_cell(tx: &WriteTx, new: &NewVouch, now: Timestamp) -> Result<VouchedCell> {
    let template = get_template(tx, new.template)?;
    let cell = find_cell(&template, new.cell)?;
    let by = new.by.trim();
    if by.is_empty() {
        return Err(Error::invalid_at("by", "Say who read it."));
    }
    if new.until.is_some_and(|until| until <= day(now)) {
        return Err(Error::invalid_at("until", "The last day it counts must come after today."));
    }
    let until = new.until.map(|until| until.to_string());
    let entry = store::NewEntry { by, at: &stored(now), until: until.as_deref() };
    store::put(tx, &template.key, cell, &content_of(&template.document, cell), &entry)?;
    Ok(VouchedCell { cell: CellName::of(cell), vouch: vouch_of(tx, &template, cell, now)?, template: template.key })
}

/// Nobody vouches for the cell any more, whatever its content was or becomes.
pub fn withdraw_vouch(tx: &WriteTx, template: &str, cell: &CellName, now: Timestamp) -> Result<VouchedCell> {
    let template = get_template(tx, template)?;
    let cell = find_cell(&template, cell)?;
    if store::withdraw(tx, &template.key, cell, &stored(now))? == 0 {
        return Err(Error::NotFound(format!("Nobody vouches for the {} text.", CellName::of(cell).in_words())));
    }
    Ok(VouchedCell { cell: CellName::of(cell), vouch: None, template: template.key })
}

/// What is said for each cell, in the order of the document's cells.
pub fn vouches(tx: &ReadTx, template: &Template, now: Timestamp) -> Result<Vec<Option<Vouch>>> {
    template.document.cells.iter().map(|cell| vouch_of(tx, template, cell, now)).collect()
}

fn vouch_of(tx: &ReadTx, template: &Template, cell: &Cell, now: Timestamp) -> Result<Option<Vouch>> {
    let entries = store::standing(tx, &template.key, cell)?;
    let content = content_of(&template.document, cell);
    let Some(entry) = entries.iter().find(|entry| entry.content == content).or(entries.first()) else {
        return Ok(None);
    };
    let changed = entry.content != content;
    let expired = entry.until.as_ref().is_some_and(|until| *until < day(now).to_string());
    let state = match (changed, expired) {
        (true, _) => VouchState::Changed,
        (false, true) => VouchState::Expired,
        (false, false) => VouchState::Holds,
    };
    Ok(Some(Vouch {
        by: entry.by.clone(),
        on: day_of(&entry.at),
        until: entry.until.clone(),
        state,
        changed_on: if changed { changed_on(tx, template, cell, &entry.content)? } else { None },
    }))
}

/// The day of the revision that gave a cell another content than `content`; None if the history does not tell.
fn changed_on(tx: &ReadTx, template: &Template, cell: &Cell, content: &str) -> Result<Option<String>> {
    let mut newer: Option<String> = None;
    for row in list_revisions(tx, &template.key)? {
        let document = document_of(tx, &row.revision)?;
        let then = document.cells.iter().find(|one| CellName::of(one) == CellName::of(cell));
        if then.is_some_and(|then| content_of(&document, then) == content) {
            return Ok(newer);
        }
        newer = Some(day_of(&row.saved_at));
    }
    Ok(None)
}

/// The day of a stored instant.
fn day_of(at: &str) -> String {
    at.chars().take("2026-05-03".len()).collect()
}

/// The cell a person names; a sentence if there is none.
pub fn find_cell<'a>(template: &'a Template, name: &CellName) -> Result<&'a Cell> {
    let cells = &template.document.cells;
    let found = cells.iter().find(|cell| same_locale(&cell.locale, &name.locale) && cell.register == name.register);
    found.ok_or_else(|| {
        let there: Vec<String> = cells.iter().map(|cell| CellName::of(cell).in_words()).collect();
        let there = if there.is_empty() { "none yet".to_owned() } else { there.join("; ") };
        let wanted = name.in_words();
        Error::invalid_at("locale", format!("“{}” has no {wanted} text. There is: {there}.", template.name))
    })
}

/// The address of what a reader of the cell is told: its words and settings and the blocks it shows, in their order.
/// SHA-256 of JSON, in hexadecimal. Other cells, blocks this one leaves out, the template's name and what the cultures
/// say do not count.
pub fn content_of(document: &Document, cell: &Cell) -> String {
    let told = (&cell.locale, cell.register, &cell.subject, shown(&document.blocks, cell));
    hex(&Sha256::digest(json(&told).as_bytes()))
}

/// A block as one cell shows it.
#[derive(Serialize)]
struct Shown<'a> {
    kind: &'static str,
    /// Of a condition.
    #[serde(rename = "where")]
    predicate: Option<&'a crate::segments::Predicate>,
    blocks: Vec<Shown<'a>>,
    field: Option<&'a Field>,
}

fn shown<'a>(blocks: &'a [Block], cell: &'a Cell) -> Vec<Shown<'a>> {
    let visible = blocks.iter().filter(|block| !cell.hidden.contains(&block.id));
    let one = |block: &'a Block| {
        let plain = |kind| Shown { kind, predicate: None, blocks: Vec::new(), field: cell.fields.get(&block.id) };
        match &block.kind {
            BlockKind::Heading => plain("heading"),
            BlockKind::Text => plain("text"),
            BlockKind::Button => plain("button"),
            BlockKind::Source => plain("source"),
            BlockKind::Divider => Shown { field: None, ..plain("divider") },
            BlockKind::Condition { predicate, blocks } => {
                Shown { predicate: predicate.as_ref(), blocks: shown(blocks, cell), field: None, ..plain("condition") }
            }
        }
    };
    visible.map(one).collect()
}

#[cfg(test)]
mod tests;
