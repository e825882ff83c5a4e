//! The sample workspace: the Riverside Clinic, whose people are invented.

use std::collections::HashMap;

use serde::Deserialize;

use crate::consent::{NewConsent, record_consent, suppress};
use crate::db::WriteTx;
use crate::id::ProfileId;
use crate::profiles::{Draft, save_person};
use crate::settings::{Settings, mark_as_sample, save_settings};
use crate::time::Timestamp;
use crate::{Error, Result, kits};

const KIT: &str = include_str!("../../starters/sample/kit.json");
const PEOPLE: &str = include_str!("../../starters/sample/people.json");
const CHOICES: &str = include_str!("../../starters/sample/choices.json");
const SETTINGS: &str = include_str!("../../starters/sample/settings.json");

#[derive(Deserialize)]
struct SamplePerson {
    id: String,
    #[serde(flatten)]
    draft: serde_json::Map<String, serde_json::Value>,
}

#[derive(Deserialize)]
struct SampleChoices {
    choices: Vec<SampleChoice>,
    suppressions: Vec<SampleSuppression>,
}

#[derive(Deserialize)]
struct SampleChoice {
    person: String,
    purpose: String,
    channel: crate::channels::Channel,
    state: crate::consent::ConsentState,
    at: Timestamp,
    how: String,
    evidence: Option<String>,
}

#[derive(Deserialize)]
struct SampleSuppression {
    person: String,
    reason: String,
    at: Timestamp,
}

/// Fills an empty workspace with the sample.
pub fn fill(tx: &WriteTx, now: Timestamp) -> Result<()> {
    let (kit, ignored) = kits::parse(KIT.as_bytes())?;
    kits::apply(tx, kit, ignored, now)?;
    save_settings(tx, &parsed::<Settings>(SETTINGS)?)?;
    let mut ids: HashMap<String, ProfileId> = HashMap::new();
    for person in parsed::<Vec<SamplePerson>>(PEOPLE)? {
        let mut draft: Draft = serde_json::from_value(person.draft.into()).map_err(|error| broken(&error))?;
        draft.external_id = Some(person.id.clone());
        ids.insert(person.id, save_person(tx, draft, "sample", now)?);
    }
    let id =
        |person: &str| ids.get(person).copied().ok_or_else(|| Error::invalid(format!("The sample lacks {person}.")));
    let SampleChoices { choices, suppressions } = parsed(CHOICES)?;
    for choice in choices {
        let new = NewConsent {
            person: id(&choice.person)?,
            purpose: choice.purpose,
            channel: choice.channel,
            state: choice.state,
            how: choice.how,
            evidence: choice.evidence,
        };
        record_consent(tx, &new, "sample", choice.at)?;
    }
    for suppression in suppressions {
        suppress(tx, id(&suppression.person)?, &suppression.reason, suppression.at)?;
    }
    mark_as_sample(tx)
}

fn parsed<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|error| broken(&error))
}

fn broken(error: &serde_json::Error) -> Error {
    Error::invalid(format!("The sample cannot be read: {error}."))
}
