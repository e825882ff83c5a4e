//! Every vouch a template ever had, and what became of it.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::store::{self, Kept};
use super::{CellName, Changed, day_of, present, what_changed};
use crate::Result;
use crate::db::ReadTx;
use crate::templates::{Template, get_template};
use crate::time::{Timestamp, day};

/// One vouch, as it was given. Days are like 2026-05-03.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PastVouch {
    #[serde(flatten)]
    pub cell: CellName,
    pub by: String,
    pub on: String,
    /// The last day it counts or counted.
    pub until: Option<String>,
    pub fate: Fate,
    /// The day it ceased to count, if that is known.
    pub ended_on: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    Holds,
    /// The words are others than those that were read.
    Changed,
    /// A picture, a saying or a greeting is another one.
    SurroundingsChanged,
    Expired,
    Withdrawn,
    /// Somebody read the text again later.
    Followed,
    /// The text is no longer in the template.
    Gone,
}

/// Newest first.
pub fn list_vouches(tx: &ReadTx, template: &str, now: Timestamp) -> Result<Vec<PastVouch>> {
    let template = get_template(tx, template)?;
    let today = day(now).to_string();
    // Of each cell and content, and of each cell and withdrawal, the day of the latest one: the earlier ones gave way to it.
    let mut later: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut told = Vec::new();
    for kept in store::all(tx, &template.key)? {
        let about = kept.withdrawn_at.as_ref().unwrap_or(&kept.entry.content).clone();
        let on = day_of(&kept.entry.at);
        let followed = later.insert((kept.cell.in_words(), about), on.clone());
        let (fate, ended_on) = match followed {
            Some(by) => (Fate::Followed, Some(by)),
            None => fate(tx, &template, &kept, &today)?,
        };
        told.push(PastVouch { cell: kept.cell, by: kept.entry.by, on, until: kept.entry.until, fate, ended_on });
    }
    Ok(told)
}

fn fate(tx: &ReadTx, template: &Template, kept: &Kept, today: &str) -> Result<(Fate, Option<String>)> {
    if let Some(at) = &kept.withdrawn_at {
        return Ok((Fate::Withdrawn, Some(day_of(at))));
    }
    let Some(cell) = template.document.cells.iter().find(|cell| CellName::of(cell) == kept.cell) else {
        return Ok((Fate::Gone, None));
    };
    let over = kept.entry.until.clone().filter(|until| until.as_str() < today);
    if present(tx, template, cell)? == kept.entry.content {
        return Ok(over.map_or((Fate::Holds, None), |until| (Fate::Expired, Some(until))));
    }
    let (changed, on) = what_changed(tx, template, cell, &kept.entry.words)?;
    Ok(match (over, changed) {
        // It had run out before anything changed.
        (Some(until), _) if on.as_ref().is_none_or(|on| until < *on) => (Fate::Expired, Some(until)),
        (_, Changed::Words) => (Fate::Changed, on),
        (_, Changed::Surroundings) => (Fate::SurroundingsChanged, on),
    })
}
