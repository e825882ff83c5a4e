//! What a workspace's staff say about cultures, laid over what the product says. A plain value: it travels to the render
//! worker with a cell, and a batch keeps the one it was made with.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::keys::{CALENDAR, IDIOMS, NUMBERING, PARENT};
use super::locale::chain;
use super::starter::Values;

/// Values by tag (in the form chains use) and key. Empty for a workspace that changed nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ours(BTreeMap<String, Values>);

impl Ours {
    /// What a workspace says that leaves everything to the product.
    pub const NOTHING: &'static Ours = &Ours::new();

    pub const fn new() -> Ours {
        Ours(BTreeMap::new())
    }

    /// Whom cultures go by alone.
    pub fn parents(&self) -> Ours {
        let parent = |(tag, values): (&String, &Values)| {
            let parent = values.get(PARENT)?.clone();
            Some((tag.clone(), Values::from_iter([(PARENT.to_owned(), parent)])))
        };
        Ours(self.0.iter().filter_map(parent).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn put(&mut self, tag: String, key: String, value: Value) {
        self.0.entry(tag).or_default().insert(key, value);
    }

    /// What is said of a link of a chain.
    pub(super) fn at(&self, link: &str) -> Option<&Values> {
        self.0.get(link)
    }

    pub fn tags(&self) -> impl Iterator<Item = (&str, &Values)> {
        self.0.iter().map(|(tag, values)| (tag.as_str(), values))
    }

    /// The locale and those it goes by, nearest first: CLDR's parents, and where staff name another parent, that one and
    /// its own. No link comes twice.
    pub fn chain(&self, locale: &str) -> Vec<String> {
        let mut ahead = chain(locale);
        if self.is_empty() {
            return ahead;
        }
        let mut links: Vec<String> = Vec::new();
        while let Some(link) = ahead.first().cloned().filter(|link| !links.contains(link)) {
            match self.parent(&link) {
                Some(parent) => ahead = chain(parent),
                None => drop(ahead.remove(0)),
            }
            links.push(link);
        }
        links
    }

    fn parent(&self, link: &str) -> Option<&str> {
        self.at(link)?.get(PARENT)?.as_str()
    }

    /// Whether any culture has another calendar or other digits here than CLDR gives it.
    pub fn writes_otherwise(&self) -> bool {
        self.0.values().any(|values| values.contains_key(CALENDAR) || values.contains_key(NUMBERING))
    }

    /// Whether one of two locales goes by the other.
    pub fn are_kin(&self, one: &str, other: &str) -> bool {
        let goes_by =
            |one: &str, other: &str| self.chain(one).first().is_some_and(|link| self.chain(other).contains(link));
        goes_by(one, other) || goes_by(other, one)
    }

    /// The part that the readers of a text in `locale` can meet: how people are addressed along its chain and in locales
    /// that go by it, its sayings, and everybody's calendars and digits. Small, because it is kept with every compiled cell.
    pub fn spoken_in(&self, locale: &str) -> Ours {
        let own = self.chain(locale);
        let spoken = |(tag, values): (&String, &Values)| {
            let (is_own, is_kin) = (own.contains(tag), self.are_kin(tag, locale));
            let is_spoken = |key: &str| {
                [PARENT, CALENDAR, NUMBERING].contains(&key)
                    || is_kin && key.starts_with("address.")
                    || is_own && key.starts_with(IDIOMS)
            };
            let values = values.iter().filter(|(key, _)| is_spoken(key));
            let values: Values = values.map(|(key, value)| (key.clone(), value.clone())).collect();
            (!values.is_empty()).then(|| (tag.clone(), values))
        };
        Ours(self.0.iter().filter_map(spoken).collect())
    }
}
