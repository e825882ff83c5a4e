//! What the workspace holds about people and what they said to it: one person's page, and the overview.

mod store;

use serde::Serialize;
use ts_rs::TS;

use crate::Result;
use crate::channels::Channel;
use crate::consent::{Choice, Suppression, choices, list_purposes, suppression};
use crate::db::ReadTx;
use crate::exports::{BatchRow, PersonMessage, list_batches, messages_of};
use crate::id::ProfileId;
use crate::profiles::{AttributeKind, Person, Sensitivity, get_person, list_attributes};

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

/// Groups below this size are not counted out, so that nobody is found by asking twice.
const FEW: u32 = 11;

/// A number of people; `few` means "fewer than 11" and hides it. None at all is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Count {
    pub count: Option<u32>,
    pub few: bool,
}

impl Count {
    fn of(people: u32) -> Count {
        let few = (1..FEW).contains(&people);
        Count { count: (!few).then_some(people), few }
    }
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
            coverage.push(Coverage {
                purpose: purpose.key.clone(),
                purpose_name: purpose.name.clone(),
                channel,
                given: Count::of(given),
                withdrawn: Count::of(withdrawn),
                never_asked: Count::of(people - given - withdrawn),
            });
        }
    }
    let mut held = Vec::new();
    for (name, column, sensitivity) in store::CORE_GROUPS {
        let people = Count::of(store::count_known(tx, column)?);
        held.push(HeldKind { name: name.to_owned(), kind: AttributeKind::Demographic, sensitivity, people });
    }
    for attribute in list_attributes(tx)? {
        let people = Count::of(store::count_values(tx, &attribute.key)?);
        held.push(HeldKind { name: attribute.name, kind: attribute.kind, sensitivity: attribute.sensitivity, people });
    }
    Ok(PrivacyPage {
        people,
        coverage,
        held,
        suppressed: Count::of(store::count_suppressed(tx)?),
        batches: list_batches(tx)?,
    })
}
