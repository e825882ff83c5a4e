//! What is known of one person: fields, attributes, tags, and where each value came from.
//! Not here: what the person allowed (consent) and what they received (exports).

mod attributes;
mod departed;
mod faith;
mod fields;
mod imagined;
mod items;
pub mod normalise;
mod numbers;
mod person;
mod phone;
mod removal;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use attributes::{
    Attribute, AttributeKind, AttributeType, ListPart, Sensitivity, check_key, check_parts, is_iso_date, parse_value,
    shown,
};
pub use departed::{KnownAs, anything_waits, leave_choices, left_behind, meet, waits};
pub use faith::faith_attribute;
pub use fields::{CHANNELS, Core, CoreField};
pub use imagined::{check_imagined, imagined};
pub use numbers::{Decimal, decimal_of, read_number};
pub use person::{
    AttributeValue, Draft, Origin, Person, Postal, check_core, display_name, get_person, known, save_person,
    shown_phone, template_fields,
};
pub use removal::{Removed, remove_person, restore_person};
pub use store::list::{Filter, Order, Page, PeoplePage, PersonRow, SortBy, list_people};
pub use store::person::{Held, held};
pub use store::{
    AttributeId, attribute_rows, count_dates, find_by_email, insert_attribute, labels, list_attributes,
    next_profile_id, save_attribute,
};

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

#[cfg(test)]
mod tests;
