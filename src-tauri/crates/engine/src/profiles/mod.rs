//! What is known of one person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a text addresses its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Register {
    Formal,
    Informal,
    Neutral,
}

impl Register {
    pub fn as_str(self) -> &'static str {
        match self {
            Register::Formal => "formal",
            Register::Informal => "informal",
            Register::Neutral => "neutral",
        }
    }
}

/// Absent means unknown, which is never guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    Feminine,
    Masculine,
    Other,
}

impl Gender {
    pub fn as_str(self) -> &'static str {
        match self {
            Gender::Feminine => "feminine",
            Gender::Masculine => "masculine",
            Gender::Other => "other",
        }
    }
}
