//! Whom a row is about: by number, else email, else phone. Where that is not certain the row is rejected with the reason.

use super::here::Here;
use super::seen::{Key, Prints, Seen};
use super::store::Candidate;
use crate::Result;
use crate::db::ReadTx;
use crate::id::ProfileId;
use crate::profiles::KnownAs;

/// What a row, or a stored person, is recognised by, in normal form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Keys {
    pub number: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

impl Keys {
    /// What somebody who is gone may have left word under.
    pub fn prints(&self) -> Vec<String> {
        let (number, email, phone) = (self.number.as_deref(), self.email.as_deref(), self.phone.as_deref());
        KnownAs { number, email, phone }.prints()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Match {
    New,
    ByNumber(ProfileId),
    /// The names must not both differ.
    ByAddress(ProfileId),
    /// An earlier row of this file has the same key.
    Repeated(Key, u32),
    /// The reason in words.
    None(String),
}

pub(super) fn find(tx: &ReadTx, keys: &Keys, prints: &Prints, seen: &Seen, here: &Here) -> Result<Match> {
    if let Some(row) = seen.number(prints) {
        return Ok(Match::Repeated(Key::Number, row));
    }
    if let Some(row) = seen.email(prints) {
        return Ok(Match::Repeated(Key::Email, row));
    }
    if here.is_nobody() {
        return match seen.phone(prints) {
            Some(row) => Ok(Match::Repeated(Key::Phone, row)),
            None => Ok(Match::New),
        };
    }
    let untouched = |person: ProfileId| here.has(person) && seen.person(person).is_none();
    let by_number = match &keys.number {
        Some(number) => here.by_number(tx, number, prints.number)?.filter(|person| untouched(*person)),
        None => None,
    };
    let mut by_email = match &keys.email {
        Some(email) => here.by_email(tx, email, prints.email)?,
        None => Vec::new(),
    };
    by_email.retain(|candidate| untouched(candidate.id));
    if let Some(person) = by_number {
        if !by_email.is_empty() && by_email.iter().all(|candidate| candidate.id != person) {
            return rejected("Ambiguous: the number belongs to one person and the email address to another.");
        }
        return Ok(Match::ByNumber(person));
    }
    match by_email.as_slice() {
        [] => find_by_phone(tx, keys, prints, seen, here),
        [candidate] if keys.number.is_some() && candidate.number.is_some() => {
            rejected("The email address belongs to a person with another number.")
        }
        [candidate] => Ok(Match::ByAddress(candidate.id)),
        _ => rejected("Ambiguous: several people here share this email address."),
    }
}

/// A household shares a phone, so one whose number or email address differs from the row's is somebody else.
fn find_by_phone(tx: &ReadTx, keys: &Keys, prints: &Prints, seen: &Seen, here: &Here) -> Result<Match> {
    let Some(phone) = &keys.phone else { return Ok(Match::New) };
    if let Some(row) = seen.phone(prints) {
        return Ok(Match::Repeated(Key::Phone, row));
    }
    let compatible = |candidate: &Candidate| {
        let same = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
        let untouched = here.has(candidate.id) && seen.person(candidate.id).is_none();
        untouched && same(&candidate.number, &keys.number) && same(&candidate.email, &keys.email)
    };
    let mut candidates = here.by_phone(tx, phone, prints.phone)?;
    candidates.retain(compatible);
    match candidates.as_slice() {
        [] => Ok(Match::New),
        [candidate] => Ok(Match::ByAddress(candidate.id)),
        _ => rejected("Ambiguous: several people here share this phone number."),
    }
}

fn rejected(reason: &str) -> Result<Match> {
    Ok(Match::None(reason.to_owned()))
}
