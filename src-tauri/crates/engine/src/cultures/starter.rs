//! What the product itself says about each culture (starters/cultures.json), looked up along the fallback chain.
//! Staff will one day overrule it; that is not here.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;

use super::locale::chain;
use crate::profiles::Register;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Starter {
    /// Titles that only say how to address someone, by what they say.
    #[serde(default)]
    pub courtesy: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    cultures: BTreeMap<String, Entry>,
    #[serde(default)]
    pub words: BTreeMap<String, Vec<String>>,
    /// The tags of `cultures` in the form chains use.
    #[serde(skip)]
    keys: HashMap<String, String>,
}

#[derive(Debug, Default, Deserialize)]
struct Entry {
    register: Option<Register>,
    order: Option<Order>,
    join: Option<String>,
    own_script: Option<bool>,
    title_with_given: Option<bool>,
    #[serde(default)]
    greeting: BTreeMap<Register, Forms>,
    #[serde(default)]
    closing: BTreeMap<Register, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Order {
    GivenFirst,
    FamilyFirst,
}

/// The patterns of one register. A form that says nothing is taken from a parent.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Forms {
    pub feminine: Option<Vec<String>>,
    pub masculine: Option<Vec<String>>,
    pub neutral: Option<Vec<String>>,
    /// When no name is known.
    pub nobody: Option<String>,
}

/// The tags the product has greetings for, in alphabetical order.
pub fn starter_locales() -> Vec<&'static str> {
    starter().cultures.keys().map(String::as_str).collect()
}

/// Parsed once. The file is part of the program and a test reads it, so it cannot fail to parse in the field.
pub(super) fn starter() -> &'static Starter {
    static STARTER: OnceLock<Starter> = OnceLock::new();
    STARTER.get_or_init(|| {
        let mut starter: Starter =
            serde_json::from_str(include_str!("../../starters/cultures.json")).unwrap_or_default();
        starter.keys =
            (starter.cultures.keys()).filter_map(|tag| Some((chain(tag).into_iter().next()?, tag.clone()))).collect();
        starter
    })
}

/// One locale with all it inherits, nearest first.
pub(super) struct Culture(Vec<&'static Entry>);

impl Culture {
    pub fn of(locale: &str) -> Culture {
        let starter = starter();
        Culture(chain(locale).iter().filter_map(|link| starter.cultures.get(starter.keys.get(link)?)).collect())
    }

    pub fn register(&self) -> Register {
        self.0.iter().find_map(|entry| entry.register).unwrap_or(Register::Neutral)
    }

    pub fn order(&self) -> Order {
        self.0.iter().find_map(|entry| entry.order).unwrap_or(Order::GivenFirst)
    }

    /// What stands between the parts of a name.
    pub fn join(&self) -> &'static str {
        self.0.iter().find_map(|entry| entry.join.as_deref()).unwrap_or(" ")
    }

    /// Whether this culture's order and titles only suit names in its own script.
    pub fn own_script(&self) -> bool {
        self.0.iter().find_map(|entry| entry.own_script).unwrap_or(false)
    }

    /// Whether a title may stand before a given name alone.
    pub fn title_with_given(&self) -> bool {
        self.0.iter().find_map(|entry| entry.title_with_given).unwrap_or(false)
    }

    /// The nearest answer to a question about one register's forms.
    pub fn form<T: ?Sized>(
        &self,
        register: Register,
        pick: impl Fn(&'static Forms) -> Option<&'static T>,
    ) -> Option<&'static T> {
        self.0.iter().find_map(|entry| pick(entry.greeting.get(&register)?))
    }

    pub fn closing(&self, register: Register) -> Option<&'static str> {
        self.0.iter().find_map(|entry| entry.closing.get(&register)).map(String::as_str)
    }
}
