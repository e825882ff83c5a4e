//! Purposes, the append-only consent ledger, and never-contact. What a person refused outlives the person's row.
//! Not here: imports, which write the ledger under stricter rules of their own.

mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::channels::Channel;
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;
use crate::profiles::normalise::name_fault;
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

pub use store::{delete_purpose, has_choices, list_purposes, state_sql, suppressed_sql};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Purpose {
    pub key: String,
    pub name: String,
    pub legal_basis: LegalBasis,
}

/// GDPR Article 6(1). Only `consent` needs a yes; every basis respects a no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LegalBasis {
    Consent,
    Contract,
    LegalObligation,
    VitalInterests,
    PublicTask,
    LegitimateInterests,
}

impl LegalBasis {
    pub fn as_str(self) -> &'static str {
        match self {
            LegalBasis::Consent => "consent",
            LegalBasis::Contract => "contract",
            LegalBasis::LegalObligation => "legal_obligation",
            LegalBasis::VitalInterests => "vital_interests",
            LegalBasis::PublicTask => "public_task",
            LegalBasis::LegitimateInterests => "legitimate_interests",
        }
    }
}

/// What stands in the ledger for one person, purpose and channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    Given,
    Withdrawn,
    NeverAsked,
}

impl ConsentState {
    pub fn as_str(self) -> &'static str {
        match self {
            ConsentState::Given => "given",
            ConsentState::Withdrawn => "withdrawn",
            ConsentState::NeverAsked => "never_asked",
        }
    }

    /// From the ledger's word for the latest entry; an annulled one is as if never asked.
    pub fn from_ledger(word: Option<&str>) -> ConsentState {
        match word {
            Some("given") => ConsentState::Given,
            Some("withdrawn") => ConsentState::Withdrawn,
            _ => ConsentState::NeverAsked,
        }
    }
}

/// One line of "choices" on a person's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    pub purpose: String,
    pub purpose_name: String,
    pub channel: Channel,
    pub state: ConsentState,
    pub recorded_at: Option<String>,
    pub how: Option<String>,
    pub evidence: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Suppression {
    pub reason: String,
    pub recorded_at: String,
}

/// A choice as somebody writes it down. `how` says how the person said it; a yes needs it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NewConsent {
    pub person: ProfileId,
    pub purpose: String,
    pub channel: Channel,
    pub state: ConsentState,
    pub how: String,
    pub evidence: Option<String>,
}

pub fn save_purpose(tx: &WriteTx, purpose: &Purpose) -> Result<()> {
    check_key(&purpose.key, "key")?;
    check_name(&purpose.name, "name")?;
    store::put_purpose(tx, purpose)
}

/// A purpose that another noun makes. `place` is where it stands there.
pub fn check_purpose(purpose: &Purpose, place: &str) -> Result<()> {
    check_key(&purpose.key, place)?;
    check_name(&purpose.name, place)
}

fn check_name(name: &str, place: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(Error::invalid_at(place, "Give the purpose a name that people will understand."));
    }
    match name_fault(name) {
        Some(why) => Err(Error::invalid_at(place, format!("This cannot be a name: {why}."))),
        None => Ok(()),
    }
}

/// False where somebody's choice, a campaign or a segment names it, or it is another by now.
pub fn remove_unused_purpose(tx: &WriteTx, purpose: &Purpose) -> Result<bool> {
    store::delete_unused_purpose(tx, purpose)
}

/// Keys of purposes, segments, templates and campaigns: they stand in commands and file names.
pub fn check_key(key: &str, place: &str) -> Result<()> {
    let sound = !key.is_empty()
        && key.len() <= 80
        && !key.starts_with(['.', '-'])
        && key.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c));
    if sound {
        return Ok(());
    }
    Err(Error::invalid_at(place, format!("{place}: “{key}” cannot be a name. Use letters, digits, - and _.")))
}

/// Writes a choice down as a new entry of the ledger.
pub fn record_consent(tx: &WriteTx, new: &NewConsent, source: &str, now: Timestamp) -> Result<()> {
    if !list_purposes(tx)?.iter().any(|purpose| purpose.key == new.purpose) {
        return Err(Error::invalid_at("purpose", format!("There is no purpose “{}”.", new.purpose)));
    }
    if new.state == ConsentState::NeverAsked {
        return Err(Error::invalid_at("state", "A choice is either given or withdrawn."));
    }
    if new.state == ConsentState::Given && new.how.trim().is_empty() {
        return Err(Error::invalid_at("how", "Say how the person agreed, for example “signed form”."));
    }
    store::append(tx, new, source, &stored(now))
}

/// From now on nothing is ever sent to this person or to their addresses.
pub fn suppress(tx: &WriteTx, person: ProfileId, reason: &str, now: Timestamp) -> Result<()> {
    if reason.trim().is_empty() {
        return Err(Error::invalid_at("reason", "Say why, so that a colleague understands it later."));
    }
    store::put_suppression(tx, person, reason.trim(), &stored(now))
}

/// Every purpose by email and SMS, and what the person said to each.
pub fn choices(tx: &ReadTx, person: ProfileId) -> Result<Vec<Choice>> {
    let mut choices = Vec::new();
    for purpose in list_purposes(tx)? {
        for channel in Channel::ALL {
            let entry = store::latest(tx, person, &purpose.key, channel)?;
            // Email is always worth asking about; other channels appear once somebody has answered.
            if channel != Channel::Email && entry.is_none() {
                continue;
            }
            let (state, recorded_at, how, evidence) = match entry {
                Some(entry) => (
                    ConsentState::from_ledger(Some(&entry.state)),
                    Some(entry.recorded_at),
                    Some(entry.how),
                    entry.evidence,
                ),
                None => (ConsentState::NeverAsked, None, None, None),
            };
            choices.push(Choice {
                purpose: purpose.key.clone(),
                purpose_name: purpose.name.clone(),
                channel,
                state,
                recorded_at,
                how,
                evidence,
            });
        }
    }
    Ok(choices)
}

pub use store::{Entry, entry, suppression};

/// What the ledger lets a campaign do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    Open,
    Suppressed,
    NoConsent,
}

/// The rule of the gate: never-contact first, then a no, then, where the purpose rests on consent, the want of a yes.
pub fn gate(basis: LegalBasis, suppressed: bool, state: ConsentState) -> Gate {
    match (suppressed, state, basis) {
        (true, _, _) => Gate::Suppressed,
        (false, ConsentState::Withdrawn, _) => Gate::NoConsent,
        (false, ConsentState::NeverAsked, LegalBasis::Consent) => Gate::NoConsent,
        (false, _, _) => Gate::Open,
    }
}

#[cfg(test)]
mod tests;
