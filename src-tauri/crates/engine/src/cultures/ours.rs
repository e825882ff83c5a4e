//! What a workspace's staff say about cultures, laid over what the product says. A plain value: it travels to the render
//! worker with a cell, and a batch keeps the one it was made with.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::keys::IDIOMS;
use super::locale::chain;
use super::starter::Values;

/// Values by tag (in the form chains use) and key. Empty for a workspace that changed nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ours(BTreeMap<String, Values>);

impl Ours {
    /// What a workspace says that leaves everything to the product.
    pub const NOTHING: &'static Ours = &Ours(BTreeMap::new());

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

    /// The part that a text in `locale` can say: how people are addressed, and its sayings, along its chain. Small, because it is kept
    /// with every compiled cell.
    pub fn spoken_in(&self, locale: &str) -> Ours {
        if self.is_empty() {
            return Ours::default();
        }
        let spoken = |link: String| {
            let values =
                self.at(&link)?.iter().filter(|(key, _)| key.starts_with("address.") || key.starts_with(IDIOMS));
            let values: Values = values.map(|(key, value)| (key.clone(), value.clone())).collect();
            (!values.is_empty()).then_some((link, values))
        };
        Ours(chain(locale).into_iter().filter_map(spoken).collect())
    }
}
