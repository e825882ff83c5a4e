//! What a kit says of the rules and words of the house: laid over what the workspace says, rule by rule and word by word.

use std::collections::BTreeMap;

use super::format::KitWord;
use crate::db::WriteTx;
use crate::guardrails::{HouseWord, Level, Rule, checked_words, house, levels, save_house, save_levels};
use crate::{Error, Result};

pub(super) fn apply(tx: &WriteTx, weights: BTreeMap<String, Level>, words: Vec<KitWord>) -> Result<()> {
    if !weights.is_empty() {
        let mut all = levels(tx)?;
        for (name, level) in weights {
            all.insert(rule(&name)?, level);
        }
        save_levels(tx, &all).map_err(|error| placed(error, "levels", "guardrails"))?;
    }
    if !words.is_empty() {
        let in_kit = |error| placed(error, "words", "house_words");
        let mut all = house(tx)?.0;
        for said in checked_words(words.into_iter().map(Into::into).collect()).map_err(in_kit)? {
            let same =
                |one: &&mut HouseWord| (&one.word, one.kind, &one.locale) == (&said.word, said.kind, &said.locale);
            match all.iter_mut().find(same) {
                Some(known) => *known = said,
                None => all.push(said),
            }
        }
        save_house(tx, all).map_err(in_kit)?;
    }
    Ok(())
}

fn rule(name: &str) -> Result<Rule> {
    let found = Rule::ALL.iter().find(|rule| rule.as_str() == name);
    found.copied().ok_or_else(|| {
        let place = format!("guardrails.{name}");
        Error::invalid_at(place.clone(), format!("{place}: There is no rule called “{name}”."))
    })
}

/// Names a place of the command that saves it by its place in the kit.
fn placed(error: Error, command: &str, kit: &str) -> Error {
    match error {
        Error::Invalid { message, field: Some(field) } => {
            let sentence = message.strip_prefix(&format!("{field}: ")).unwrap_or(&message).to_owned();
            let place = field.replacen(command, kit, 1);
            Error::invalid_at(place.clone(), format!("{place}: {sentence}"))
        }
        other => other,
    }
}
