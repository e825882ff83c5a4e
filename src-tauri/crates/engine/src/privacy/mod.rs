//! What the workspace holds about people and what they said to it: one person's page, and the overview.

mod hidden;
mod store;
mod unneeded;

use serde::Serialize;
use ts_rs::TS;

pub use self::hidden::Count;
use self::hidden::{all, part, whole};
pub use self::unneeded::{AttributeUses, PurposeUses, attribute_uses, purpose_uses, remove_attribute, remove_purpose};

use crate::Result;
use crate::channels::Channel;
use crate::consent::{Choice, Suppression, choices, list_purposes, suppression};
use crate::db::ReadTx;
use crate::exports::{BatchRow, DeliveryCount, PersonMessage, list_batches, messages_of};
use crate::id::{BatchId, ProfileId};
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
    pub people: Count,
    pub coverage: Vec<Coverage>,
    pub held: Vec<HeldKind>,
    pub suppressed: Count,
    pub batches: Vec<BatchCount>,
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

/// How many messages left in one export, and what is known of them since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BatchCount {
    pub batch: BatchId,
    pub campaign: String,
    pub campaign_name: String,
    pub at: String,
    pub exported: Count,
    pub sent: Count,
    pub not_sent: Count,
    /// Nobody has said yet what became of them.
    pub unknown: Count,
}

impl From<BatchRow> for BatchCount {
    fn from(row: BatchRow) -> Self {
        let BatchRow { batch, campaign, campaign_name, at, exported, delivered, .. } = row;
        let DeliveryCount { sent, not_sent } = delivered;
        let [sent, not_sent, unknown] = whole([sent, not_sent, exported.saturating_sub(sent + not_sent)]);
        BatchCount { batch, campaign, campaign_name, at, exported: all(exported), sent, not_sent, unknown }
    }
}

pub fn get_privacy(tx: &ReadTx) -> Result<PrivacyPage> {
    let people = store::count_people(tx)?;
    let mut coverage = Vec::new();
    for purpose in list_purposes(tx)? {
        for channel in Channel::ALL {
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
        people: all(people),
        coverage,
        held,
        suppressed: part(store::count_suppressed(tx)?, people),
        batches: list_batches(tx)?.into_iter().map(BatchCount::from).collect(),
    })
}
