//! What the workspace holds about people and what they said to it: one person's page, and the overview.

mod hidden;
mod store;

use serde::Serialize;
use ts_rs::TS;

pub use self::hidden::Count;
use self::hidden::{part, whole};

use crate::Result;
use crate::channels::Channel;
use crate::consent::{Choice, Suppression, choices, list_purposes, suppression};
use crate::db::ReadTx;
use crate::exports::{BatchRow, PersonMessage, list_batches, messages_of};
use crate::id::ProfileId;
use crate::profiles::{Attribute, AttributeKind, Person, Sensitivity, get_person, list_attributes};

/// Everything about one person: what is known, what they chose, what they got.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "Person")]
pub struct PersonPage {
    #[serde(flatten)]
    pub person: Person,
    pub choices: Vec<Choice>,
    pub suppressed: Option<Suppression>,
    pub messages: Vec<PersonMessage>,
}

pub fn person_page(tx: &ReadTx, id: ProfileId) -> Result<PersonPage> {
    Ok(PersonPage {
        person: get_person(tx, id)?,
        choices: choices(tx, id)?,
        suppressed: suppression(tx, id)?,
        messages: messages_of(tx, id)?,
    })
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PrivacyPage {
    pub people: u32,
    pub coverage: Vec<Coverage>,
    pub held: Vec<HeldKind>,
    pub suppressed: Count,
    pub batches: Vec<BatchRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ConsentCoverage")]
pub struct Coverage {
    pub purpose: String,
    pub purpose_name: String,
    pub channel: Channel,
    pub given: Count,
    pub withdrawn: Count,
    pub never_asked: Count,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeldKind {
    pub name: String,
    pub kind: AttributeKind,
    pub sensitivity: Sensitivity,
    pub people: Count,
}

pub fn get_privacy(tx: &ReadTx) -> Result<PrivacyPage> {
    let people = store::count_people(tx)?;
    let mut coverage = Vec::new();
    for purpose in list_purposes(tx)? {
        for channel in [Channel::Email, Channel::Sms] {
            let (given, withdrawn) = store::count_states(tx, &purpose.key, channel)?;
            if channel != Channel::Email && given + withdrawn == 0 {
                continue;
            }
            let [given, withdrawn, never_asked] = whole([given, withdrawn, people - given - withdrawn]);
            let (purpose, purpose_name) = (purpose.key.clone(), purpose.name.clone());
            coverage.push(Coverage { purpose, purpose_name, channel, given, withdrawn, never_asked });
        }
    }
    let mut held = Vec::new();
    for (name, column, sensitivity) in store::CORE_GROUPS {
        let known = part(store::count_known(tx, column)?, people);
        held.push(HeldKind { name: name.to_owned(), kind: AttributeKind::Demographic, sensitivity, people: known });
    }
    for attribute in list_attributes(tx)? {
        let known = part(store::count_values(tx, &attribute.key)?, people);
        let Attribute { name, kind, sensitivity, .. } = attribute;
        held.push(HeldKind { name, kind, sensitivity, people: known });
    }
    Ok(PrivacyPage {
        people,
        coverage,
        held,
        suppressed: part(store::count_suppressed(tx)?, people),
        batches: list_batches(tx)?,
    })
}
