//! What the product itself says about each culture (starters/cultures.json), as flat keys ("address.register") by tag.
//! Looking a key up along the fallback chain is `culture`; what a workspace's staff say is `ours`.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;

use super::locale::chain;

/// What is said of one tag, by key.
pub type Values = BTreeMap<String, Value>;

#[derive(Debug, Default)]
pub(super) struct Starter {
    /// Titles that only say how to address someone, by what they say.
    pub courtesy: BTreeMap<String, Vec<String>>,
    pub words: BTreeMap<String, Vec<String>>,
    /// What people call the ways to write to them.
    pub channels: BTreeMap<String, Vec<String>>,
    /// What holds for everybody.
    pub root: Values,
    cultures: BTreeMap<String, Entry>,
    /// The tags of `cultures` by the form chains use.
    keys: HashMap<String, String>,
}

#[derive(Debug, Default)]
pub(super) struct Entry {
    /// Whether a native reader has confirmed it.
    pub reviewed: bool,
    /// The language's own name, where icu's data has none.
    pub native: Option<String>,
    pub values: Values,
}

impl Starter {
    /// What is said of a link of a chain, with the tag it is filed under.
    pub fn entry(&'static self, link: &str) -> Option<(&'static str, &'static Entry)> {
        self.cultures.get_key_value(self.keys.get(link)?).map(|(tag, entry)| (tag.as_str(), entry))
    }
}

/// The tags the product has greetings for, in alphabetical order.
pub fn starter_locales() -> Vec<&'static str> {
    starter().cultures.keys().map(String::as_str).collect()
}

#[derive(Debug, Default, Deserialize)]
struct File {
    courtesy: BTreeMap<String, Vec<String>>,
    words: BTreeMap<String, Vec<String>>,
    channels: BTreeMap<String, Vec<String>>,
    root: Value,
    cultures: BTreeMap<String, Value>,
}

/// Parsed once. The file is part of the program and a test reads it, so it cannot fail to parse in the field.
pub(super) fn starter() -> &'static Starter {
    static STARTER: OnceLock<Starter> = OnceLock::new();
    STARTER.get_or_init(|| {
        let file: File = serde_json::from_str(include_str!("../../starters/cultures.json")).unwrap_or_default();
        let keys = file.cultures.keys().filter_map(|tag| Some((chain(tag).into_iter().next()?, tag.clone()))).collect();
        Starter {
            courtesy: file.courtesy,
            words: file.words,
            channels: file.channels,
            root: flat(file.root),
            cultures: file.cultures.into_iter().map(|(tag, said)| (tag, entry(said))).collect(),
            keys,
        }
    })
}

fn entry(said: Value) -> Entry {
    let mut values = flat(said);
    Entry {
        reviewed: values.remove("reviewed").and_then(|value| value.as_bool()).unwrap_or(false),
        native: values.remove("native").and_then(|value| value.as_str().map(str::to_owned)),
        values,
    }
}

/// Objects within objects become keys with dots; lists stay as they are.
fn flat(value: Value) -> Values {
    let mut values = Values::new();
    let mut open = vec![(String::new(), value)];
    while let Some((key, value)) = open.pop() {
        match value {
            Value::Object(fields) => open.extend(
                fields
                    .into_iter()
                    .map(|(name, value)| (if key.is_empty() { name } else { format!("{key}.{name}") }, value)),
            ),
            leaf => {
                values.insert(key, leaf);
            }
        }
    }
    values
}
