//! The house's own words: what it never writes, and how it writes its names. Kept with the workspace's settings, for
//! every language or one culture.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cultures::{chain, readable};
use crate::db::{ReadTx, WriteTx};
use crate::settings;
use crate::{Error, Result};

/// A word of the house list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HouseWord {
    pub word: String,
    /// What to say in its place; empty where it is only left out.
    #[serde(default)]
    pub instead: String,
    #[serde(default)]
    pub kind: HouseKind,
    /// Whose texts it is about; None is everybody's.
    #[serde(default)]
    pub locale: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HouseKind {
    /// Nobody here writes it.
    #[default]
    Avoid,
    /// A name that is written in one way only: every other way of writing `word` is wrong.
    Brand,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct House(pub Vec<HouseWord>);

const KEY: &str = "house_words";

pub fn house(tx: &ReadTx) -> Result<House> {
    let kept = settings::kept(tx, KEY)?;
    Ok(kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

pub fn save_house(tx: &WriteTx, words: Vec<HouseWord>) -> Result<House> {
    let house = House(checked(words)?);
    settings::keep(
        tx,
        KEY,
        Some(&crate::profiles::store::json(&house)).filter(|_| !house.0.is_empty()).map(String::as_str),
    )?;
    Ok(house)
}

/// The words as they are kept. Refusals name `words`.
pub fn checked(words: Vec<HouseWord>) -> Result<Vec<HouseWord>> {
    const MOST: usize = 500;
    if words.len() > MOST {
        return Err(Error::invalid_at("words", format!("That is too long a list; {MOST} words are the most.")));
    }
    let mut kept = Vec::with_capacity(words.len());
    for (index, word) in words.into_iter().enumerate() {
        let place = format!("words[{index}]");
        let said = word.word.trim().to_owned();
        if said.is_empty() || said.chars().count() > 200 {
            return Err(Error::invalid_at(format!("{place}.word"), "Write the word, up to 200 letters."));
        }
        let locale = word.locale.filter(|tag| !tag.trim().is_empty());
        let locale = locale.map(|tag| readable(tag.trim(), &format!("{place}.locale"))).transpose()?;
        kept.push(HouseWord { word: said, instead: word.instead.trim().to_owned(), locale, ..word });
    }
    Ok(kept)
}

impl House {
    /// The words that count in a locale's texts.
    pub fn of<'h>(&'h self, locale: &str) -> impl Iterator<Item = &'h HouseWord> + use<'h> {
        let links = chain(locale);
        self.0.iter().filter(move |word| {
            word.locale.as_ref().is_none_or(|tag| chain(tag).first().is_some_and(|first| links.contains(first)))
        })
    }
}
