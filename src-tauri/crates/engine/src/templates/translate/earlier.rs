//! What a cell says for a text whose source changed since, and the words of then that it was made of.

use std::collections::BTreeMap;

use super::super::coverage::PartState;
use super::super::document::Cell;
use super::super::sides::list_sides;
use super::super::since::sources_then;
use super::super::{CellName, Template};
use super::inline::{check, markup};
use super::units::{self, Unit};
use crate::Result;
use crate::db::ReadTx;

pub struct Earlier {
    /// In the file's own form, as the translation.
    pub source: String,
    pub target: String,
    /// These words are still what the source says: another line beside them changed.
    pub fits: bool,
}

/// By unit; only of those that are out of date.
pub fn earlier(
    tx: &ReadTx,
    template: &Template,
    (source, target): (&Cell, &Cell),
    now: &[Unit],
    to: &str,
) -> Result<BTreeMap<String, Earlier>> {
    let sides = list_sides(tx, &template.key, &CellName::of(target))?;
    let stale: Vec<&str> =
        sides.parts.iter().filter(|side| side.state == PartState::Stale).map(|side| side.id.as_str()).collect();
    let mut found = BTreeMap::new();
    for (part, then) in sources_then(tx, template, source, target, &stale)? {
        let is_here = |unit: &&Unit| unit.id.split('.').next() == Some(part.as_str());
        let then = units::of(&template.document, &then, Some(target), to);
        let then: Vec<&Unit> = then.iter().filter(is_here).filter(|unit| !unit.target.is_empty()).collect();
        for unit in now.iter().filter(is_here) {
            let same = then.iter().find(|other| markup(&other.source) == markup(&unit.source));
            let fits = same.is_some_and(|same| check(&unit.wanted(&same.target), &same.target).is_ok());
            let Some(old) = same.or_else(|| then.iter().find(|other| other.id == unit.id)) else { continue };
            let earlier = Earlier { source: markup(&old.source), target: markup(&old.target), fits };
            found.insert(unit.id.clone(), earlier);
        }
    }
    Ok(found)
}
