//! Vouching: a named person read a cell and stands by it. A vouch is bound to the address of exactly the content that was
//! read, so a change withdraws it by itself and undoing the change brings it back.
//! Not here: campaigns that ask for vouches. Kits carry none: a vouch is of one workspace's people.

mod content;
mod history;
mod store;

use serde::Serialize;
use ts_rs::TS;

use super::document::Cell;
use super::illustrated::pictures_for;
use super::{CellName, Template, document_of, get_template, list_revisions, whole};
use crate::cultures::{self, same_locale};
use crate::db::{ReadTx, WriteTx};
use crate::time::{Date, Timestamp, day, stored};
use crate::{Error, Result};

pub use content::content_of;
use content::own_words_of;
pub use history::{Fate, PastVouch, list_vouches};

/// Days are like 2026-05-03.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Vouch {
    pub by: String,
    pub on: String,
    /// The last day it counts.
    pub until: Option<String>,
    pub state: VouchState,
    pub changed: Option<Changed>,
    /// The day the words became others than those that were read, if the history tells.
    pub changed_on: Option<String>,
}

/// What is not as it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// What the template itself says.
    Words,
    /// A picture it shows, the words of a saying or those of a greeting, which live outside of it.
    Surroundings,
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
    let (content, words) = (present(tx, &template, cell)?, own_words_of(&template.document, cell));
    let entry = store::NewEntry { content: &content, words: &words, by, at: &stored(now), until: until.as_deref() };
    store::put(tx, &template.key, cell, &entry)?;
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
    let content = present(tx, template, cell)?;
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
    let changed = changed.then(|| what_changed(tx, template, cell, &entry.words)).transpose()?;
    Ok(Some(Vouch {
        by: entry.by.clone(),
        on: day_of(&entry.at),
        until: entry.until.clone(),
        state,
        changed: changed.as_ref().map(|(what, _)| *what),
        changed_on: changed.and_then(|(_, on)| on),
    }))
}

/// The address of what the cell says now.
fn present(tx: &ReadTx, template: &Template, cell: &Cell) -> Result<String> {
    let document = whole(tx, template.document.clone())?;
    let (ours, pictures) = (cultures::ours(tx)?, pictures_for(tx, &document)?);
    let cell = document.cells.iter().find(|known| CellName::of(known) == CellName::of(cell)).unwrap_or(cell);
    Ok(content_of(&document, cell, (&ours, &pictures)))
}

/// What of a cell is not as it was when its own words were `read`, and for these since which day, if the history tells.
fn what_changed(tx: &ReadTx, template: &Template, cell: &Cell, read: &str) -> Result<(Changed, Option<String>)> {
    if own_words_of(&template.document, cell) == read {
        return Ok((Changed::Surroundings, None));
    }
    let mut newer: Option<String> = None;
    for row in list_revisions(tx, &template.key)? {
        let document = document_of(tx, &row.revision)?;
        let then = document.cells.iter().find(|one| CellName::of(one) == CellName::of(cell));
        if then.is_some_and(|then| own_words_of(&document, then) == read) {
            return Ok((Changed::Words, newer));
        }
        newer = Some(day_of(&row.saved_at));
    }
    Ok((Changed::Words, None))
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

#[cfg(test)]
mod tests;
