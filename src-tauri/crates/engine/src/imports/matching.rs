//! Whom a row is about: by number, else email, else phone. Where that is not certain the row is rejected with the reason.

use super::seen::{Prints, Seen};
use super::store::{self, Candidate};
use crate::Result;
use crate::db::ReadTx;
use crate::id::ProfileId;

/// What a row, or a stored person, is recognised by, in normal form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Keys {
    pub number: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Match {
    New,
    ByNumber(ProfileId),
    /// The names must not both differ.
    ByAddress(ProfileId),
    /// The reason in words.
    None(String),
}

/// `first_new`: people with this id or a higher one were created by this very import and are looked up in `seen`.
/// None when nobody else is here at all.
pub(super) fn find(
    tx: &ReadTx,
    keys: &Keys,
    prints: &Prints,
    seen: &Seen,
    first_new: Option<ProfileId>,
) -> Result<Match> {
    if let Some(row) = seen.number(prints) {
        return repeated("number", row);
    }
    if let Some(row) = seen.email(prints) {
        return repeated("email address", row);
    }
    let Some(first_new) = first_new else {
        return match seen.phone(prints) {
            Some(row) => repeated("phone number", row),
            None => Ok(Match::New),
        };
    };
    let untouched = |person: ProfileId| person < first_new && seen.person(person).is_none();
    let by_number = match &keys.number {
        Some(number) => store::by_number(tx, number)?.filter(|person| untouched(*person)),
        None => None,
    };
    let mut by_email = match &keys.email {
        Some(email) => store::by_email(tx, email)?,
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
        [] => find_by_phone(tx, keys, prints, seen, untouched),
        [candidate] if keys.number.is_some() && candidate.number.is_some() => {
            rejected("The email address belongs to a person with another number.")
        }
        [candidate] => Ok(Match::ByAddress(candidate.id)),
        _ => rejected("Ambiguous: several people here share this email address."),
    }
}

/// A household shares a phone, so one whose number or email address differs from the row's is somebody else.
fn find_by_phone(
    tx: &ReadTx,
    keys: &Keys,
    prints: &Prints,
    seen: &Seen,
    untouched: impl Fn(ProfileId) -> bool,
) -> Result<Match> {
    let Some(phone) = &keys.phone else { return Ok(Match::New) };
    if let Some(row) = seen.phone(prints) {
        return repeated("phone number", row);
    }
    let compatible = |candidate: &Candidate| {
        let same = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
        untouched(candidate.id) && same(&candidate.number, &keys.number) && same(&candidate.email, &keys.email)
    };
    let mut candidates = store::by_phone(tx, phone)?;
    candidates.retain(compatible);
    match candidates.as_slice() {
        [] => Ok(Match::New),
        [candidate] => Ok(Match::ByAddress(candidate.id)),
        _ => rejected("Ambiguous: several people here share this phone number."),
    }
}

fn repeated(what: &str, row: u32) -> Result<Match> {
    Ok(Match::None(format!("The same {what} is already in row {row} of this file.")))
}

fn rejected(reason: &str) -> Result<Match> {
    Ok(Match::None(reason.to_owned()))
}
