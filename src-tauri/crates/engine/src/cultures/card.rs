//! Culture cards: everything that is said of one locale, each value with who says it, and what staff may change.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::culture::{Culture, SaidBy};
use super::keys::{IDIOMS, KEYS, PARENT, check_key, checked};
use super::locale::{canonical, chain, is_rtl};
use super::names::{english_name, native_name};
use super::ours::Ours;
use super::resolve::written_in;
use super::starter::{starter, starter_locales};
use super::{cldr, store};
use crate::db::{ReadTx, WriteTx};
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

/// A locale of the list of cultures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CultureRow {
    pub tag: String,
    /// In English.
    pub name: String,
    /// In its own language.
    pub native: String,
    pub rtl: bool,
    /// How many people read it.
    pub people: u32,
    /// How many values staff changed at this very tag.
    pub ours: u32,
    /// Whether a native reader has confirmed what the product says.
    pub reviewed: bool,
}

/// Everything that is said of one locale.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CultureCard {
    pub tag: String,
    pub name: String,
    pub native: String,
    pub rtl: bool,
    pub reviewed: bool,
    /// The locales its values are inherited along, nearest first.
    pub chain: Vec<String>,
    /// The locales that staff may have it go by: of its language and script, and not going by it themselves.
    pub parents: Vec<String>,
    /// In the card's order.
    pub values: Vec<CardValue>,
    /// What a reader there sees: `preview.date`, `preview.number`, `preview.price` (in the currency of the region),
    /// `preview.percent`, `preview.phone`, `preview.full_name`, `preview.address` (lines).
    pub previews: Vec<CardValue>,
    /// Places of the card where nobody says anything.
    pub unsaid: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CardValue {
    /// "address.register", "idioms.good_luck".
    pub key: String,
    #[ts(type = "unknown")]
    pub value: Value,
    pub origin: SaidBy,
    /// The tag it was said at; "und" is said of everybody.
    pub from: String,
}

/// One idea and how the workspace's cultures put it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Idiom {
    /// "good_luck"
    pub idea: String,
    /// In English.
    pub name: String,
    pub ways: Vec<IdiomWay>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IdiomWay {
    pub tag: String,
    pub words: String,
    pub origin: SaidBy,
    pub from: String,
}

/// A tag as it is kept; a malformed one is refused at `place`.
pub fn readable(tag: &str, place: &str) -> Result<String> {
    canonical(tag).ok_or_else(|| {
        Error::invalid_at(place, format!("{place}: “{tag}” is not a language tag like en, de-AT or zh-Hant."))
    })
}

/// The cultures of a workspace: of people, of templates' cells, and those staff said something about.
pub fn list_cultures(tx: &ReadTx) -> Result<Vec<CultureRow>> {
    let ours = store::ours(tx)?;
    let mut served: BTreeMap<String, (String, u32)> = BTreeMap::new();
    let said = ours.tags().map(|(tag, _)| (tag.to_owned(), 0));
    for (tag, people) in store::served(tx)?.into_iter().chain(said) {
        let Some(first) = chain(&tag).into_iter().next() else { continue };
        served.entry(first).or_insert((tag, 0)).1 += people;
    }
    let mut rows: Vec<CultureRow> = served.into_values().map(|(tag, people)| row(&tag, people, &ours)).collect();
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(rows)
}

/// The cultures the product knows, without a workspace.
pub fn known_cultures() -> Vec<CultureRow> {
    let mut rows: Vec<CultureRow> = starter_locales().into_iter().map(|tag| row(tag, 0, Ours::NOTHING)).collect();
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    rows
}

fn row(tag: &str, people: u32, ours: &Ours) -> CultureRow {
    let chain = chain(tag);
    let own = chain.first().and_then(|first| ours.at(first));
    CultureRow {
        tag: tag.to_owned(),
        name: english_name(tag),
        native: native_name(tag),
        rtl: is_rtl(tag),
        people,
        ours: own.map_or(0, |values| values.len() as u32),
        reviewed: reviewed(&chain),
    }
}

fn reviewed(chain: &[String]) -> bool {
    chain.iter().find_map(|link| starter().entry(link)).is_some_and(|(_, entry)| entry.reviewed)
}

pub fn get_culture(tx: &ReadTx, tag: &str) -> Result<CultureCard> {
    card(tag, &store::ours(tx)?)
}

/// The whole card, without a workspace when `ours` is nothing. Errors: a malformed tag.
pub fn card(tag: &str, ours: &Ours) -> Result<CultureCard> {
    let tag = readable(tag, "tag")?;
    let culture = Culture::of(&tag, ours);
    let of_cldr = cldr::values(&tag);
    let links = ours.chain(&tag);
    let value = |key: &str| -> Option<CardValue> {
        // A parent is of one locale alone.
        let said = culture.said(key).filter(|(_, layer)| key != PARENT || links.first() == Some(&layer.tag));
        let (value, origin, from) = match said {
            Some((value, layer)) => (value, layer.origin, layer.tag.as_str()),
            None => (of_cldr.get(key)?, SaidBy::Cldr, tag.as_str()),
        };
        Some(CardValue { key: key.to_owned(), value: value.clone(), origin, from: from.to_owned() })
    };
    let mut keys = Vec::new();
    for (key, _) in KEYS {
        keys.push(key.to_owned());
        if key == PARENT {
            keys.extend(["script", "direction"].map(|name| format!("identity.{name}")));
        }
        if key == "voice.avoid" {
            keys.extend(ideas(&culture).into_iter().map(|idea| format!("{IDIOMS}{idea}")));
        }
    }
    let parents = parents(&tag, ours);
    let open = KEYS.iter().map(|(key, _)| *key).filter(|key| *key != PARENT || !parents.is_empty());
    let unsaid = open.filter(|key| value(key).is_none()).map(str::to_owned).collect();
    Ok(CultureCard {
        name: english_name(&tag),
        native: native_name(&tag),
        rtl: is_rtl(&tag),
        reviewed: reviewed(&chain(&tag)),
        parents,
        chain: links.clone(),
        values: keys.iter().filter_map(|key| value(key)).collect(),
        previews: previews(&tag, &culture),
        unsaid,
        tag,
    })
}

fn parents(tag: &str, ours: &Ours) -> Vec<String> {
    let Some(own) = chain(tag).into_iter().next() else { return Vec::new() };
    let known = starter_locales().into_iter().chain(ours.tags().map(|(tag, _)| tag)).flat_map(chain).chain(chain(tag));
    let known: BTreeSet<String> = known.filter(|other| refused_parent(&own, other, ours).is_none()).collect();
    known.into_iter().collect()
}

/// Why a locale cannot go by another one.
fn refused_parent(own: &str, parent: &str, ours: &Ours) -> Option<String> {
    if written_in(own) != written_in(parent) {
        return Some(format!("“{own}” can only go back to a culture of the same language in the same script."));
    }
    let goes_round = ours.chain(parent).iter().any(|link| link == own);
    goes_round.then(|| format!("“{parent}” goes back to “{own}” already: the other way round would be a circle."))
}

/// Names and addresses follow what is said of the culture; the rest is CLDR's, in the calendar and digits that are said.
fn previews(tag: &str, culture: &Culture) -> Vec<CardValue> {
    let written = &culture.written(tag);
    let of_cldr = |key: &str, shown: Option<String>| {
        Some(CardValue { key: key.to_owned(), value: shown?.into(), origin: SaidBy::Cldr, from: tag.to_owned() })
    };
    let said = |key: &str, rule: &str, shown: Option<String>| {
        let (_, layer) = culture.said(rule)?;
        Some(CardValue { key: key.to_owned(), value: shown?.into(), origin: layer.origin, from: layer.tag.clone() })
    };
    let previews = [
        of_cldr("preview.date", cldr::date(written)),
        of_cldr("preview.number", cldr::number(written)),
        of_cldr("preview.price", cldr::price(written)),
        of_cldr("preview.percent", cldr::percent(written)),
        phone(tag),
        said("preview.full_name", "address.order", cldr::full_name(culture)),
        said("preview.address", "identity.postal", cldr::address(culture)),
    ];
    previews.into_iter().flatten().collect()
}

/// An example of the region's own numbering plan.
fn phone(tag: &str) -> Option<CardValue> {
    let (key, value) = ("preview.phone".to_owned(), cldr::phone(tag)?.into());
    Some(CardValue { key, value, origin: SaidBy::Starter, from: tag.to_owned() })
}

/// The ideas a culture has words for, in the product's order and then in alphabetical order.
fn ideas(culture: &Culture) -> Vec<String> {
    const FIRST: [&str; 8] = [
        "welcome",
        "thank_you",
        "congratulations",
        "happy_birthday",
        "good_luck",
        "get_well",
        "see_you_soon",
        "safe_travels",
    ];
    let keys = culture.layers().iter().flat_map(|layer| layer.values.keys());
    let said: BTreeSet<&str> = keys.filter_map(|key| key.strip_prefix(IDIOMS)).collect();
    let first = FIRST.iter().copied().filter(|idea| said.contains(idea));
    first.chain(said.iter().copied().filter(|idea| !FIRST.contains(idea))).map(str::to_owned).collect()
}

/// What staff call an idea: as English puts it, else its key in plain letters.
pub fn idea_name(idea: &str, ours: &Ours) -> String {
    Culture::of("en", ours).saying(idea).map_or_else(|| idea.replace('_', " "), |(words, _)| words.to_owned())
}

/// An idea's key, its name, and the words for it, where there are any.
pub type Saying = (String, String, Option<String>);

/// Every idea that somebody here has words for, with its name and with the words for it in `locale`.
pub fn sayings(tx: &ReadTx, locale: &str) -> Result<Vec<Saying>> {
    let ours = store::ours(tx)?;
    let culture = Culture::of(locale, &ours);
    let mut all = ideas(&Culture::of("en", &ours));
    let tags: Vec<String> = list_cultures(tx)?.into_iter().map(|row| row.tag).collect();
    for tag in tags.iter().map(String::as_str).chain([locale]) {
        for idea in ideas(&Culture::of(tag, &ours)) {
            if !all.contains(&idea) {
                all.push(idea);
            }
        }
    }
    let said = |idea: String| {
        let words = culture.saying(&idea).map(|(words, _)| words.to_owned());
        let name = idea_name(&idea, &ours);
        (idea, name, words)
    };
    Ok(all.into_iter().map(said).collect())
}

/// Every idea with the way each of the workspace's cultures puts it.
pub fn list_idioms(tx: &ReadTx) -> Result<Vec<Idiom>> {
    let ours = store::ours(tx)?;
    let tags: Vec<String> = list_cultures(tx)?.into_iter().map(|row| row.tag).collect();
    let with_tag = |tag: String| {
        let culture = Culture::of(&tag, &ours);
        (tag, culture)
    };
    let cultures: Vec<(String, Culture)> = tags.into_iter().map(with_tag).collect();
    let english = Culture::of("en", &ours);
    let mut all: Vec<String> = ideas(&english);
    for (_, culture) in &cultures {
        for idea in ideas(culture) {
            if !all.contains(&idea) {
                all.push(idea);
            }
        }
    }
    let idiom = |idea: String| {
        let key = format!("{IDIOMS}{idea}");
        let ways = cultures.iter().filter_map(|(tag, culture)| {
            let (value, layer) = culture.said(&key)?;
            let (words, from) = (value.as_str()?.to_owned(), layer.tag.clone());
            Some(IdiomWay { tag: tag.clone(), words, origin: layer.origin, from })
        });
        let name = idea_name(&idea, &ours);
        Idiom { ways: ways.collect(), name, idea }
    };
    Ok(all.into_iter().map(idiom).collect())
}

/// Says a value at a tag; null gives it back to the product. Errors: a malformed tag, an unknown key, a value that makes
/// no sense there.
pub fn save_culture(tx: &WriteTx, tag: &str, key: &str, value: Value, now: Timestamp) -> Result<()> {
    let tag = readable(tag, "tag")?;
    let link = chain(&tag).into_iter().next().unwrap_or(tag);
    let value = match value {
        Value::Null => {
            check_key(key)?;
            None
        }
        value => Some(checked(key, value)?),
    };
    if let (PARENT, Some(parent)) = (key, value.as_ref().and_then(Value::as_str)) {
        let refused = refused_parent(&link, parent, &store::ours(tx)?);
        refused.map_or(Ok(()), |why| Err(Error::invalid_at("value", format!("value: {why}"))))?;
    }
    store::put(tx, &link, key, value.as_ref(), &stored(now))
}
