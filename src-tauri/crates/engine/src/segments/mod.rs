//! Saved predicates over people: stored, counted, turned into SQL and read back as a sentence.

pub mod predicate;
mod sentence;
mod sql;
mod store;

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use crate::db::{ReadTx, WriteTx};
use crate::profiles::Filter;
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

pub use predicate::{Op, Predicate};
pub use sql::rules::{RuleField, list_rule_fields, rule_fields};
pub use store::put;

/// `where` None is everyone.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Segment {
    pub key: String,
    pub name: String,
    #[serde(rename = "where")]
    pub predicate: Option<Predicate>,
    pub sentence: String,
    pub count: u32,
}

/// How many people a predicate holds for, and the predicate in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SegmentCount {
    pub count: u32,
    pub sentence: String,
}

/// The filter of a predicate. `now` is what days and months are counted from. Err names the rule that makes no sense.
pub fn filter(tx: &ReadTx, predicate: Option<&Predicate>, now: Timestamp) -> Result<Filter> {
    match predicate {
        None => Ok(Filter::everyone()),
        Some(predicate) => sql::filter(predicate, &rule_fields(tx)?, now),
    }
}

pub fn count_segment(tx: &ReadTx, predicate: Option<&Predicate>, now: Timestamp) -> Result<SegmentCount> {
    let filter = filter(tx, predicate, now)?;
    Ok(SegmentCount { count: store::count(tx, &filter)?, sentence: sentence_of(tx, predicate)? })
}

/// Whether a rule about a text, which takes capital and small letters for the same, holds for somebody only because of it.
pub fn spelled_otherwise(tx: &ReadTx, field: &str, op: Op, text: &str) -> Result<bool> {
    Ok(store::count(tx, &sql::spelled_otherwise(field, op, text, &rule_fields(tx)?)?)? > 0)
}

/// The predicate as a person would say it: "People who read German and tagged “patient”".
pub fn sentence_of(tx: &ReadTx, predicate: Option<&Predicate>) -> Result<String> {
    Ok(match predicate {
        None => "Everyone".to_owned(),
        Some(predicate) => sentence::sentence(predicate, &rule_fields(tx)?),
    })
}

pub fn list_segments(tx: &ReadTx, now: Timestamp) -> Result<Vec<Segment>> {
    let complete = |(key, name, predicate): (String, String, Option<Predicate>)| {
        let SegmentCount { count, sentence } = listed(tx, predicate.as_ref(), now)?;
        Ok(Segment { key, name, predicate, sentence, count })
    };
    store::list(tx, false)?.into_iter().map(complete).collect()
}

/// What a list says of a predicate: one that cannot be asked any more is nobody, and its sentence is why. Whatever else is
/// in the list is none the worse for it.
pub fn listed(tx: &ReadTx, predicate: Option<&Predicate>, now: Timestamp) -> Result<SegmentCount> {
    match count_segment(tx, predicate, now) {
        Err(Error::Invalid { message, .. }) => Ok(SegmentCount { count: 0, sentence: message }),
        other => other,
    }
}

/// The keys of the segments, archived ones too, whose rules cannot be asked as things are.
pub fn unaskable(tx: &ReadTx, now: Timestamp) -> Result<BTreeSet<String>> {
    let fields = rule_fields(tx)?;
    let broken = |predicate: &Predicate| sql::filter(predicate, &fields, now).is_err();
    let all = store::list(tx, true)?.into_iter();
    Ok(all.filter(|(_, _, predicate)| predicate.as_ref().is_some_and(broken)).map(|(key, ..)| key).collect())
}

/// Refuses a change to an attribute's type that takes its question away from a segment. `before`: what could not be asked
/// before the change.
pub fn check_still_asked(tx: &ReadTx, attribute: &str, before: &BTreeSet<String>, now: Timestamp) -> Result<()> {
    let broken = unaskable(tx, now)?;
    let field = format!("attribute:{attribute}");
    let asks = |(key, _, predicate): &(String, String, Option<Predicate>)| {
        broken.contains(key) && !before.contains(key) && predicate.as_ref().is_some_and(|one| one.asks(&field))
    };
    let Some((_, name, _)) = store::list(tx, true)?.into_iter().find(asks) else { return Ok(()) };
    let message =
        format!("The segment “{name}” asks about it in a way that this type does not offer. Change it first.");
    Err(Error::invalid_at("type", message))
}

/// Key and name of the segments with a rule about such a field; of those put away, whom a campaign still writes to.
pub fn asking(tx: &ReadTx, about: impl Fn(&str) -> bool) -> Result<Vec<(String, String)>> {
    let asks = |predicate: &Option<Predicate>| predicate.as_ref().is_some_and(|one| one.asks_any(&about));
    let all = store::list_in_use(tx)?.into_iter();
    Ok(all.filter(|(_, _, predicate)| asks(predicate)).map(|(key, name, _)| (key, name)).collect())
}

/// The predicate of a stored segment, archived or not: campaigns and receipts outlive its place in the list.
pub fn predicate_of(tx: &ReadTx, key: &str) -> Result<Option<Predicate>> {
    store::predicate(tx, key)
}

/// Saves a segment; without a key it is a new one, named after its name.
pub fn save_segment(
    tx: &WriteTx,
    key: Option<&str>,
    name: &str,
    predicate: Option<Predicate>,
    now: Timestamp,
) -> Result<Segment> {
    if name.trim().is_empty() {
        return Err(Error::invalid_at("name", "Give the segment a name."));
    }
    filter(tx, predicate.as_ref(), now)?;
    let key = match key {
        Some(key) => key.to_owned(),
        None => crate::id::new_key(name, |key| store::exists(tx, key))?,
    };
    store::put(tx, &key, name.trim(), predicate.as_ref())?;
    let SegmentCount { count, sentence } = count_segment(tx, predicate.as_ref(), now)?;
    Ok(Segment { key, name: name.trim().to_owned(), predicate, sentence, count })
}

/// Puts a segment away; campaigns that use it keep working.
pub fn archive_segment(tx: &WriteTx, key: &str, now: Timestamp) -> Result<()> {
    store::set_archived(tx, key, Some(&stored(now)))
}

/// Takes the archiving back.
pub fn unarchive_segment(tx: &WriteTx, key: &str) -> Result<()> {
    store::set_archived(tx, key, None)
}

#[cfg(test)]
mod tests;
