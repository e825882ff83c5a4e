//! Attributes: the typed, named facts a workspace keeps, and how a value of each type is read and shown.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{CoreField, items};
use crate::{Error, Result};

/// `choices` are the allowed values of a choice; empty for other types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    pub key: String,
    pub name: String,
    #[serde(rename = "type")]
    pub value_type: AttributeType,
    pub kind: AttributeKind,
    pub sensitivity: Sensitivity,
    #[serde(default)]
    pub choices: Vec<String>,
    /// Of a list: what each entry says, where it says several things.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<ListPart>>")]
    pub parts: Vec<ListPart>,
}

/// One of the things that an entry of a list says. A message reads it as `item.` and its key.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct ListPart {
    pub key: String,
    pub name: String,
    #[serde(rename = "type")]
    pub value_type: AttributeType,
}

/// Parts are at least two texts, numbers or dates, each with a key and a name of its own.
pub fn check_parts(attribute: &Attribute) -> Result<()> {
    let Attribute { parts, .. } = attribute;
    let wrong = |sentence: &str| Err(Error::invalid_at("parts", sentence.to_owned()));
    if parts.is_empty() {
        return Ok(());
    }
    if attribute.value_type != AttributeType::List || parts.len() < 2 || parts.len() > MOST_PARTS {
        return wrong("The entries of a list say two to twelve things.");
    }
    let plain = |part: &ListPart| {
        matches!(part.value_type, AttributeType::Text | AttributeType::Number | AttributeType::Date)
            && items::identifier(&part.key).as_ref() == Some(&part.key)
            && !part.name.trim().is_empty()
    };
    let twice = |at: usize| parts[..at].iter().any(|one| one.key == parts[at].key);
    if !parts.iter().all(plain) || (0..parts.len()).any(twice) {
        return wrong("Each thing that an entry says has a name of its own, and is a text, a number or a date.");
    }
    Ok(())
}

const MOST_PARTS: usize = 12;

/// Declares an enum stored and serialised as its snake-case word.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($variant:ident $word:literal),* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($variant),* }

        impl $name {
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($word => Ok($name::$variant),)*
                    _ => Err(rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }
    };
}

words! { AttributeType { Text "text", Number "number", Date "date", YesNo "yes_no", Choice "choice", List "list" } }
words! { AttributeKind { Demographic "demographic", Behavioural "behavioural", Psychographic "psychographic" } }
words! { Sensitivity { Ordinary "ordinary", Personal "personal", Sensitive "sensitive" } }

/// Names that templates already use for something else.
const RESERVED: [&str; 15] = [
    "now",
    "postal",
    "tags",
    "full_name",
    "greeting",
    "closing",
    "true",
    "false",
    "none",
    "and",
    "or",
    "not",
    "in",
    "is",
    "loop",
];

/// Attribute keys are names in templates, so they must be identifiers and must not shadow a field.
pub fn check_key(key: &str, place: &str) -> Result<()> {
    let identifier = key.chars().next().is_some_and(|c| c.is_ascii_lowercase())
        && key.len() <= 64
        && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !identifier {
        return Err(Error::invalid_at(
            place,
            format!("{place}: “{key}” cannot be a name. Use small letters, digits and _, starting with a letter."),
        ));
    }
    if CoreField::from_key(key).is_some() || RESERVED.contains(&key) {
        return Err(Error::invalid_at(
            place,
            format!("{place}: “{key}” already means something else. Choose another name."),
        ));
    }
    Ok(())
}

/// Reads a typed value from text as it stands in a file or form. Err says in plain words why it is none.
/// The result is what is stored: text, number, bool, date text (ISO) or the items of a list.
pub fn parse_value(attribute: &Attribute, text: &str) -> Result<Value, String> {
    let text = text.trim();
    match attribute.value_type {
        AttributeType::Text => Ok(Value::from(text)),
        AttributeType::Number => super::read_number(text, None),
        AttributeType::Date => {
            dashed(text).map(Value::from).ok_or_else(|| format!("“{text}” is not a date like 2026-12-31"))
        }
        AttributeType::YesNo => {
            crate::cultures::yes_no(text).map(Value::from).ok_or_else(|| format!("“{text}” is neither yes nor no"))
        }
        AttributeType::Choice => {
            let known = attribute.choices.iter().find(|choice| choice.to_lowercase() == text.to_lowercase());
            let known = known.or_else(|| super::faith::choice(attribute, text));
            match known {
                Some(choice) => Ok(Value::from(choice.as_str())),
                None if attribute.choices.is_empty() => Ok(Value::from(text)),
                None => Err(format!("“{text}” is not one of {}", attribute.choices.join(", "))),
            }
        }
        AttributeType::List => items::items_of(text),
    }
}

/// A calendar date, or a local date and time, or an instant.
pub fn is_iso_date(text: &str) -> bool {
    text.parse::<jiff::civil::Date>().is_ok()
        || text.parse::<jiff::civil::DateTime>().is_ok()
        || text.parse::<jiff::Timestamp>().is_ok()
}

/// A date as it is kept: dates are compared as texts, so the short form (20261231) gets its dashes. Otherwise as written.
fn dashed(text: &str) -> Option<String> {
    let is_dashed = text.bytes().enumerate().take(8).all(|(at, byte)| (byte == b'-') == matches!(at, 4 | 7));
    if is_dashed {
        return is_iso_date(text).then(|| text.to_owned());
    }
    let has_time = text.contains([':', 'T', 't', ' ']);
    let instant = || text.parse::<jiff::Timestamp>().ok().map(|instant| instant.to_string());
    let local = || text.parse::<jiff::civil::DateTime>().ok().map(|at| at.to_string());
    let day = || text.parse::<jiff::civil::Date>().ok().map(|day| day.to_string());
    instant().or_else(|| if has_time { local() } else { day() })
}

/// A value as the studio shows it.
pub fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Array(items) => {
            let texts: Vec<String> = items.iter().map(shown).collect();
            let whole = |(item, text): (&Value, &String)| item.is_object() || text.contains(',');
            texts.join(if items.iter().zip(&texts).any(whole) { "; " } else { ", " })
        }
        Value::Object(facts) => items::shown_facts(facts),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
