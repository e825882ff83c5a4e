//! Whom to look at while writing, and what a chip can say about them.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::preview::looked_at;
use super::store::people;
use crate::Result;
use crate::cultures::{self, Culture, IDIOMS, Known};
use crate::db::ReadTx;
use crate::id::{PersonaId, ProfileId};
use crate::profiles::{
    AttributeType, CoreField, Gender, Held, ListPart, Register, display_name, held, is_iso_date, list_attributes, shown,
};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Reader {
    pub id: ProfileId,
    pub name: String,
    pub locale: Option<String>,
    /// Why this person is worth looking at; none in a list by name.
    pub why: Option<Why>,
}

/// Why somebody is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Why {
    LongestName,
    ShortestName,
    NoFirstName,
    NoLanguage,
    RightToLeft,
    /// A name in Chinese, Japanese or Korean characters.
    EastAsianName,
    EmojiInName,
    FewestFacts,
    /// The text reads something that this person does not have.
    Lacks {
        name: String,
    },
    /// Reads this cell: it was written for them, or it is the nearest there is.
    Reads,
    /// No one reads this cell; it is shown with somebody else's facts.
    NobodyReads,
    Chosen,
    Persona,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReaderOrder {
    Name,
    Worst,
}

/// Up to 50 people by name, or the few a careless template fails first.
pub fn list_readers(tx: &ReadTx, order: ReaderOrder, search: &str) -> Result<Vec<Reader>> {
    let chosen: Vec<(ProfileId, Option<Why>)> = match order {
        ReaderOrder::Worst => people::hardest(tx)?.into_iter().map(|(id, why)| (id, Some(why))).collect(),
        ReaderOrder::Name => people::by_name(tx, search, 50)?.into_iter().map(|id| (id, None)).collect(),
    };
    let reader = |(id, why): (ProfileId, Option<Why>)| {
        let core = held(tx, id)?.core;
        Ok(Reader { id, name: display_name(&core), locale: core[CoreField::Locale].clone(), why })
    };
    chosen.into_iter().map(reader).collect()
}

/// Something about the person that can be put into a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChipChoice {
    pub name: String,
    pub label: String,
    pub group: String,
    #[serde(rename = "type")]
    pub value_type: AttributeType,
    pub example: Option<String>,
    /// What words can depend on here: an answer of a choice, "true" and "false", or a gender.
    pub choices: Vec<String>,
    /// Of a list: what each item says. "item" is an item that is a text, "item.date" the date of one with several facts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Fact>>")]
    pub facts: Vec<Fact>,
}

/// What an item of a list can say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fact {
    pub name: String,
    pub label: String,
    #[serde(rename = "type")]
    pub value_type: AttributeType,
    pub example: Option<String>,
}

/// The group of ideas that each culture says in its own way; their names begin as the keys of a culture card do.
const SAYINGS: &str = "Sayings";

/// Every chip, with what it says for a person or a persona, and every saying in the words of `locale`, where it has any.
pub fn list_chips(
    tx: &ReadTx,
    person: Option<ProfileId>,
    persona: Option<PersonaId>,
    (locale, register): (Option<&str>, Option<Register>),
) -> Result<Vec<ChipChoice>> {
    let held = looked_at(tx, person, persona)?.map(|(_, held)| held);
    let chip = |name: &str, label: &str, group: &str, value_type, example| ChipChoice {
        name: name.to_owned(),
        label: label.to_owned(),
        group: group.to_owned(),
        value_type,
        example,
        choices: Vec::new(),
        facts: Vec::new(),
    };
    let (greeting, closing) = match (&held, locale) {
        (Some(held), Some(locale)) => phrases(tx, held, locale, register)?,
        _ => (None, None),
    };
    let mut chips = vec![
        chip("greeting", "Greeting", "Culture", AttributeType::Text, greeting),
        chip("closing", "Closing", "Culture", AttributeType::Text, closing),
        chip("now", "Today", "Culture", AttributeType::Date, None),
        chip(
            "full_name",
            "Full name",
            "Person",
            AttributeType::Text,
            held.as_ref().map(|held| display_name(&held.core)),
        ),
    ];
    for field in CoreField::ALL {
        let value_type = if field == CoreField::Birthday { AttributeType::Date } else { AttributeType::Text };
        let example = held.as_ref().and_then(|held| held.core[field].clone());
        let choices = if field == CoreField::Gender { vec![Gender::Feminine, Gender::Masculine] } else { Vec::new() };
        let choices = choices.into_iter().map(|gender| gender.as_str().to_owned()).collect();
        chips.push(ChipChoice { choices, ..chip(field.key(), field.words(), "Person", value_type, example) });
    }
    for attribute in list_attributes(tx)? {
        let value = held.as_ref().and_then(|held| held.values.iter().find(|(_, known, ..)| known.key == attribute.key));
        let example = value.map(|(.., value, _)| shown(value));
        let facts = match attribute.value_type {
            AttributeType::List => {
                facts(&attribute.parts, value.map(|(_, _, value, _)| value), &people::lists(tx, &attribute.key)?)
            }
            _ => Vec::new(),
        };
        let choices = match attribute.value_type {
            AttributeType::YesNo => vec!["true".to_owned(), "false".to_owned()],
            AttributeType::Choice => attribute.choices.clone(),
            _ => Vec::new(),
        };
        let chip = chip(&attribute.key, &attribute.name, "Attributes", attribute.value_type, example);
        chips.push(ChipChoice { choices, facts, ..chip });
    }
    if let Some(locale) = locale {
        for (idea, name, words) in cultures::sayings(tx, locale)? {
            chips.push(chip(&format!("{IDIOMS}{idea}"), &name, SAYINGS, AttributeType::Text, words));
        }
    }
    Ok(chips)
}

/// How somebody is greeted and taken leave of in the language being written.
fn phrases(
    tx: &ReadTx,
    held: &Held,
    locale: &str,
    of_text: Option<Register>,
) -> Result<(Option<String>, Option<String>)> {
    let ours = cultures::ours(tx)?;
    let culture = Culture::of(locale, &ours);
    let core = &held.core;
    let known = Known {
        title: core.get(CoreField::Title),
        first_name: core.get(CoreField::FirstName),
        last_name: core.get(CoreField::LastName),
        gender: core.get(CoreField::Gender).and_then(|word| serde_json::from_value(word.into()).ok()),
    };
    let own = || core.get(CoreField::Register).and_then(|word| serde_json::from_value(word.into()).ok());
    let register = of_text.or_else(own);
    let said = |text: String| Some(text).filter(|text| !text.is_empty());
    Ok((said(culture.greeting(&known, register)), said(culture.closing(register))))
}

/// What the items of a list say: as staff said it, then in the person's own, and in the words of others where they say more.
fn facts(parts: &[ListPart], own: Option<&Value>, others: &[Value]) -> Vec<Fact> {
    let first = |key: &str| own?.as_array()?.iter().find_map(|item| item.get(key)).map(shown);
    let said = |part: &ListPart| Fact {
        name: format!("item.{}", part.key),
        label: part.name.clone(),
        value_type: part.value_type,
        example: first(&part.key),
    };
    let mut found: Vec<Fact> = parts.iter().map(said).collect();
    let mut note = |name: String, label: String, value: &Value, example: Option<String>| {
        if !found.iter().any(|fact| fact.name == name) {
            let value_type = match value {
                Value::Number(_) => AttributeType::Number,
                Value::String(text) if is_iso_date(text) => AttributeType::Date,
                _ => AttributeType::Text,
            };
            found.push(Fact { name, label, value_type, example });
        }
    };
    let items = own.into_iter().map(|value| (value, true)).chain(others.iter().map(|value| (value, false)));
    for (list, is_own) in items {
        for item in list.as_array().into_iter().flatten() {
            let example = |value: &Value| is_own.then(|| shown(value));
            match item {
                Value::Object(facts) => {
                    for (name, value) in facts {
                        let mut label = name.replace('_', " ");
                        label.get_mut(..1).into_iter().for_each(str::make_ascii_uppercase);
                        note(format!("item.{name}"), label, value, example(value));
                    }
                }
                value => note("item".to_owned(), "Item".to_owned(), value, example(value)),
            }
        }
    }
    found
}
