//! The predicate as it is stored, shown in the rule builder and carried by kits. SQL and words come from it elsewhere.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(untagged)]
pub enum Predicate {
    All {
        all: Vec<Predicate>,
    },
    Any {
        any: Vec<Predicate>,
    },
    Not {
        not: Box<Predicate>,
    },
    /// `field` is a profile field, `language`, `tag`, `attribute:<key>` or `consent:<purpose>:<channel>`.
    Rule {
        field: String,
        op: Op,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional, type = "unknown")]
        value: Option<Value>,
    },
}

impl Predicate {
    /// Whether any of its rules is about this field.
    pub fn asks(&self, about: &str) -> bool {
        self.asks_any(&|field: &str| field == about)
    }

    /// Whether any of its rules is about such a field.
    pub fn asks_any(&self, about: &impl Fn(&str) -> bool) -> bool {
        match self {
            Predicate::All { all: inner } | Predicate::Any { any: inner } => {
                inner.iter().any(|one| one.asks_any(about))
            }
            Predicate::Not { not } => not.asks_any(about),
            Predicate::Rule { field, .. } => about(field),
        }
    }
}

/// A predicate as it is read: field by field and not by trying one form after the other, so that a mistake deep inside
/// is told at its own place.
#[derive(Deserialize)]
struct Said {
    #[serde(default, deserialize_with = "given")]
    all: Option<Vec<Predicate>>,
    #[serde(default, deserialize_with = "given")]
    any: Option<Vec<Predicate>>,
    #[serde(default, deserialize_with = "given")]
    not: Option<Box<Predicate>>,
    #[serde(default, deserialize_with = "given")]
    field: Option<String>,
    #[serde(default, deserialize_with = "given")]
    op: Option<Op>,
    value: Option<Value>,
}

/// What is there must say something: null is a mistake at its own place.
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

impl<'de> Deserialize<'de> for Predicate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Predicate::try_from(Said::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl TryFrom<Said> for Predicate {
    type Error = &'static str;

    fn try_from(said: Said) -> Result<Self, Self::Error> {
        match said {
            Said { all: Some(all), any: None, not: None, field: None, op: None, value: None } => {
                Ok(Predicate::All { all })
            }
            Said { all: None, any: Some(any), not: None, field: None, op: None, value: None } => {
                Ok(Predicate::Any { any })
            }
            Said { all: None, any: None, not: Some(not), field: None, op: None, value: None } => {
                Ok(Predicate::Not { not })
            }
            Said { all: None, any: None, not: None, field: Some(field), op: Some(op), value } => {
                Ok(Predicate::Rule { field, op, value })
            }
            Said { all: None, any: None, not: None, field: None, op: Some(_), .. } => Err("missing field `field`"),
            Said { all: None, any: None, not: None, field: Some(_), op: None, .. } => Err("missing field `op`"),
            _ => Err("a rule says one of all, any, not or field"),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Op {
    Is,
    IsNot,
    Contains,
    StartsWith,
    IsKnown,
    IsMissing,
    Less,
    More,
    Before,
    After,
    /// A date from today to `value` days ahead.
    WithinDays,
    /// A date from `value` days ago to today.
    LastDays,
    /// A date before the day `value` months ago.
    MonthsAgo,
    Has,
    HasNot,
    Given,
    Withdrawn,
    NeverAsked,
}
