//! Letting a finding stand: a named person's decision with its reason, bound to the words the finding is about, as a
//! vouch is to what was read. What keeps a text back cannot be overridden; it is mended, or its rule weighs less.

use std::collections::BTreeSet;

use serde::Deserialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::finding::{Finding, Overridden, Place};
use super::ground::For;
use super::rule::{Level, Rule};
use super::{lint, store};
use crate::db::{ReadTx, WriteTx};
use crate::id::hex;
use crate::render::Part;
use crate::templates::document::Cell;
use crate::templates::{CellName, find_cell, get_template};
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

/// Which finding is meant: as it was shown.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct FindingName {
    pub rule: Rule,
    pub cell: CellName,
    pub place: Place,
    pub message: String,
}

/// The address of a finding and of the words it is about: SHA-256 of JSON, in hexadecimal.
fn content_of(finding: &Finding, cell: &Cell) -> String {
    let (says, args) = (&finding.says, &finding.args);
    let json = match (&finding.place.block, finding.place.part) {
        (Some(block), _) => crate::profiles::store::json(&(finding.rule, says, args, block, cell.fields.get(block))),
        (None, Part::Subject) => crate::profiles::store::json(&(finding.rule, says, args, &cell.subject)),
        (None, _) => {
            crate::profiles::store::json(&(finding.rule, says, args, &cell.subject, &cell.fields, &cell.hidden))
        }
    };
    hex(&Sha256::digest(json.as_bytes()))
}

/// Puts the decisions that stand beside the findings they are about.
pub(super) fn recall(tx: &ReadTx, template: &str, cells: &[Cell], findings: &mut [Finding]) -> Result<()> {
    let kept = store::standing(tx, template)?;
    if kept.is_empty() {
        return Ok(());
    }
    for finding in findings.iter_mut().filter(|finding| finding.severity != Level::Blocks) {
        let Some(cell) = cells.iter().find(|cell| CellName::of(cell) == finding.cell) else { continue };
        let content = content_of(finding, cell);
        finding.overridden = kept.iter().find(|(known, _)| *known == content).map(|(_, decision)| decision.clone());
    }
    Ok(())
}

/// Lets findings of the saved template stand: all of them, or none.
pub fn override_findings(
    tx: &WriteTx,
    template: &str,
    names: &[FindingName],
    (by, reason): (&str, &str),
    now: Timestamp,
) -> Result<Vec<Finding>> {
    let (by, reason) = (by.trim(), reason.trim());
    if by.is_empty() {
        return Err(Error::invalid_at("by", "Say who lets it stand."));
    }
    if reason.is_empty() {
        return Err(Error::invalid_at("reason", "Give the reason why it may stand."));
    }
    let at = stored(now);
    let on: String = at.chars().take("2026-05-03".len()).collect();
    let mut known = BTreeSet::new();
    let mut findings = named(tx, template, names)?;
    for (finding, content) in &mut findings {
        if finding.severity == Level::Blocks {
            return Err(Error::Refused(
                "This keeps the text back: mend it, or let the rule weigh less in the settings.".to_owned(),
            ));
        }
        if known.insert(content.clone()) {
            store::put(tx, template, finding, &store::NewOverride { content, by, reason, at: &at })?;
        }
        finding.overridden = Some(Overridden { by: by.to_owned(), reason: reason.to_owned(), on: on.clone() });
    }
    Ok(findings.into_iter().map(|(finding, _)| finding).collect())
}

/// The findings count again: all of them, or none.
pub fn withdraw_overrides(tx: &WriteTx, template: &str, names: &[FindingName], now: Timestamp) -> Result<Vec<Finding>> {
    let mut findings = named(tx, template, names)?;
    let contents: BTreeSet<String> = findings.iter().map(|(_, content)| content.clone()).collect();
    for content in contents {
        if store::withdraw(tx, template, &content, &stored(now))? == 0 {
            return Err(Error::NotFound("Nobody let this stand.".to_owned()));
        }
    }
    for (finding, _) in &mut findings {
        finding.overridden = None;
    }
    Ok(findings.into_iter().map(|(finding, _)| finding).collect())
}

/// The findings that are meant, with their addresses. What is said twice of the same words has one address.
fn named(tx: &ReadTx, template: &str, names: &[FindingName]) -> Result<Vec<(Finding, String)>> {
    let saved = get_template(tx, template)?;
    let all = lint(tx, template, None, For::All)?.findings;
    let meant = |name: &FindingName| {
        let cell = find_cell(&saved, &name.cell)?;
        let found = all.iter().find(|found| {
            (found.rule, &found.place, &found.message) == (name.rule, &name.place, &name.message)
                && found.cell == CellName::of(cell)
        });
        let found = found.ok_or_else(|| Error::Refused("The text has changed since this was found.".to_owned()))?;
        Ok((found.clone(), content_of(found, cell)))
    };
    names.iter().map(meant).collect()
}
