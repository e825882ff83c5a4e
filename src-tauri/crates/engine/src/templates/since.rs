//! What happened to a source's words after another cell was written: read from the saved history, newest first, and no
//! further back than the questions need.

use std::collections::BTreeSet;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::coverage::{Column, PartState, SUBJECT, runs_of, stands};
use super::document::{Cell, Document, Field, Inline, Run};
use super::marked::words_of;
use super::{Template, document_of, list_revisions};
use crate::Result;
use crate::cultures::language_of;
use crate::db::ReadTx;
use crate::id::hex;
use crate::profiles::store::json;

pub(super) type CellKey = (String, Option<crate::profiles::Register>);

pub(super) fn key(cell: &Cell) -> CellKey {
    (cell.locale.clone(), cell.register)
}

/// One part of one cell.
pub(super) type Place = (CellKey, String);

#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Part<'a> {
    Subject(&'a Inline),
    Field(&'a Field),
}

pub(super) fn part<'a>(cell: &'a Cell, id: &str) -> Option<Part<'a>> {
    if id == SUBJECT { Some(Part::Subject(&cell.subject)) } else { cell.fields.get(id).map(Part::Field) }
}

/// The address of what a cell says in a part: SHA-256 of its JSON, in hexadecimal. It is what `kept` holds.
pub(super) fn address_of(cell: &Cell, id: &str) -> String {
    hex(&Sha256::digest(json(&part(cell, id)).as_bytes()))
}

/// Whether somebody read this part against exactly what the source says now, and left it as it is.
fn still_fits(source: &Cell, cell: &Cell, id: &str) -> bool {
    cell.kept.get(id).is_some_and(|address| *address == address_of(source, id))
}

/// Fewer words than these can be the same in two languages: a name, an address, a loan.
const FEWEST_COPIED: usize = 6;

/// Whether a part of another language still says the source's own words, put there to begin with.
fn is_copied(source: &Cell, cell: &Cell, id: &str) -> bool {
    if part(source, id) != part(cell, id) || language_of(&source.locale) == language_of(&cell.locale) {
        return false;
    }
    let said = |run: &Run| match run {
        Run::Text { text, .. } => words_of(text).iter().filter(|word| word.chars().any(char::is_alphabetic)).count(),
        _ => 0,
    };
    runs_of(source, id).is_some_and(|runs| runs.into_iter().map(said).sum::<usize>() >= FEWEST_COPIED)
}

/// The written parts that were made of other words than their source has now, or are still the source's own. Words that
/// came back are the same words.
pub(super) fn stale_places(
    tx: &ReadTx,
    template: &Template,
    source: &Cell,
    cells: &[&Cell],
    columns: &[Column],
) -> Result<BTreeSet<Place>> {
    let mut stale = BTreeSet::new();
    // With whether the source said the same as now, as far back as was looked.
    let mut open: Vec<(&Cell, &str, bool)> = Vec::new();
    for cell in cells {
        let asked = columns.iter().map(|column| column.id.as_str());
        let asked = asked.filter(|id| stands(source, cell, id) == PartState::Authored && !still_fits(source, cell, id));
        let (copied, written): (Vec<&str>, Vec<&str>) = asked.partition(|id| is_copied(source, cell, id));
        stale.extend(copied.into_iter().map(|id| (key(cell), id.to_owned())));
        open.extend(written.into_iter().map(|id| (*cell, id, true)));
    }
    if open.is_empty() {
        return Ok(stale);
    }
    let place = |cell: &Cell, id: &str| (key(cell), id.to_owned());
    each_earlier(tx, template, |older| {
        let then = find(older, source);
        open.retain_mut(|(cell, id, fits)| {
            let stood = find(older, cell).and_then(|cell| part(cell, id)) == part(cell, id);
            if stood {
                *fits = then.and_then(|then| part(then, id)) == part(source, id);
            } else if !*fits {
                stale.insert(place(cell, id));
            }
            stood
        });
        !open.is_empty()
    })?;
    stale.extend(open.into_iter().filter(|(.., fits)| !fits).map(|(cell, id, _)| place(cell, id)));
    Ok(stale)
}

/// For each part, the source as it was when the cell's words were last written, or read against it. Parts the history
/// does not tell of are absent.
pub(super) fn sources_then(
    tx: &ReadTx,
    template: &Template,
    source: &Cell,
    cell: &Cell,
    ids: &[&str],
) -> Result<Vec<(String, Cell)>> {
    let mut open = ids.to_vec();
    let mut found: Vec<(String, Cell)> = Vec::new();
    if open.is_empty() {
        return Ok(found);
    }
    each_earlier(tx, template, |older| {
        let (then, here) = (find(older, source), find(older, cell));
        open.retain(|id| {
            let stood = here.and_then(|here| part(here, id)) == part(cell, id);
            let Some(then) = then.filter(|_| stood) else { return false };
            // The oldest one in which the words stood so far; an older one takes its place.
            found.retain(|(known, _)| known != id);
            found.push(((*id).to_owned(), then.clone()));
            cell.kept.get(*id).is_none_or(|kept| *kept != address_of(then, id))
        });
        !open.is_empty()
    })?;
    Ok(found)
}

/// The saved documents before the template's present one, newest first, as long as `ask` wants another.
fn each_earlier(tx: &ReadTx, template: &Template, mut ask: impl FnMut(&Document) -> bool) -> Result<()> {
    for row in list_revisions(tx, &template.key)?.into_iter().skip(1) {
        if !ask(&document_of(tx, &row.revision)?) {
            break;
        }
    }
    Ok(())
}

fn find<'a>(document: &'a Document, cell: &Cell) -> Option<&'a Cell> {
    document.cells.iter().find(|known| known.locale == cell.locale && known.register == cell.register)
}
