//! Identifiers. They cross to the screen as strings, because JavaScript numbers do not hold an i64.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// A profile's row. Never shown to a person; never used again after the profile is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct ProfileId(pub i64);

/// An import's place in the import history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct ImportId(pub i64);

/// A batch's place in the export history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct BatchId(pub i64);

/// A saved reader of the wall of previews; never used again after it is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct PersonaId(pub i64);

macro_rules! as_string {
    ($($id:ident),*) => {$(
        impl Serialize for $id {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&self.0)
            }
        }
        impl<'de> Deserialize<'de> for $id {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map($id).map_err(|_| serde::de::Error::custom(format!("“{text}” names nothing here")))
            }
        }
        impl std::fmt::Display for $id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl rusqlite::ToSql for $id {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }
        impl rusqlite::types::FromSql for $id {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                value.as_i64().map($id)
            }
        }
    )*};
}
as_string!(ProfileId, ImportId, BatchId, PersonaId);

/// A readable, unused key made of a name: "Winter newsletter" becomes "winter_newsletter", then "winter_newsletter_2".
pub fn new_key(name: &str, taken: impl Fn(&str) -> crate::Result<bool>) -> crate::Result<String> {
    let words: Vec<String> =
        name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let mut base: String = words.join("_").chars().take(60).collect();
    if base.is_empty() {
        base = "untitled".to_owned();
    }
    let mut key = base.clone();
    let mut number = 2;
    while taken(&key)? {
        key = format!("{base}_{number}");
        number += 1;
    }
    Ok(key)
}

/// Bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| DIGITS[usize::from(digit)]).collect()
}
