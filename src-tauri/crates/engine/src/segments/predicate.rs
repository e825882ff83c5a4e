//! The predicate as it is stored, shown in the rule builder and carried by kits. SQL and words come from it elsewhere.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
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
    Has,
    HasNot,
    Given,
    Withdrawn,
    NeverAsked,
}
