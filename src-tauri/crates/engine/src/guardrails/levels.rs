//! How much each rule weighs in a workspace. Kept with its settings; what is not said keeps its usual weight.

use std::collections::BTreeMap;

use super::rule::{Level, Rule};
use crate::db::{ReadTx, WriteTx};
use crate::settings;
use crate::{Error, Result};

const KEY: &str = "guardrail_levels";

/// Only what differs from the usual.
pub type Levels = BTreeMap<Rule, Level>;

pub fn levels(tx: &ReadTx) -> Result<Levels> {
    let kept = settings::kept(tx, KEY)?;
    Ok(kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

pub fn save_levels(tx: &WriteTx, said: &Levels) -> Result<Levels> {
    if let Some(rule) = said.keys().find(|rule| !rule.is_settable()) {
        let words = "What is not finished goes to nobody; that cannot be changed.";
        return Err(Error::invalid_at(format!("levels.{}", rule.as_str()), words));
    }
    let kept: Levels =
        said.iter().filter(|(rule, level)| rule.usual_level() != **level).map(|(r, l)| (*r, *l)).collect();
    settings::keep(
        tx,
        KEY,
        Some(&crate::profiles::store::json(&kept)).filter(|_| !kept.is_empty()).map(String::as_str),
    )?;
    Ok(kept)
}
