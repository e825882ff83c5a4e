//! What goes with the emails of a campaign: each person's own letter, and their appointments for their calendar.
//! Not here: PDF and MIME, which exports write.

mod appointments;
mod letter;
mod prepare;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{Candidate, Exclusion, message_hash};
use crate::channels::calendar::calendar;
use crate::channels::letter::{Letter, Typesetter};
use crate::channels::mailbox::Mailbox;
use crate::cultures;
use crate::render::{Fields, Rendered};
use crate::templates::document::{Cell, Invitation};
use crate::time::Timestamp;

pub use letter::AttachedLetter;
pub use prepare::attached;

/// Worked out once for a campaign.
#[derive(Default)]
pub struct Attached {
    pub letter: Option<AttachedLetter>,
    pub invitation: Option<Invitation>,
    pub host: Host,
}

/// Whose appointments they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Host {
    /// The organisation's name.
    pub name: String,
    /// Its postal address on one line.
    pub address: String,
    /// Where it is, ISO 3166-1 alpha-2.
    pub country: Option<String>,
}

/// What a batch keeps of it, so that its messages can be made again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptAttached {
    pub host: Host,
    /// The email's sender as the campaign had it.
    pub sender: String,
    /// The letter's name and revision.
    pub letter: Option<(String, String)>,
}

/// An email with what goes with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Made {
    pub message: Rendered,
    /// The words of the person's letter.
    pub letter: Option<Rendered>,
    /// Their appointments as a calendar's file; None where there is none to come.
    pub calendar: Option<String>,
}

/// What goes with one email, or would if there were anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goes {
    pub letter: bool,
    /// The letter is in another language than the email.
    pub otherwise: bool,
    pub calendar: bool,
}

/// How many of the exported emails have what with them. Absent where the message has no such attachment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct AttachedSum {
    /// With a letter.
    pub letters: Option<u32>,
    /// Of these, in another language than the email; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub letters_otherwise: Option<u32>,
    /// With a calendar's file.
    pub calendars: Option<u32>,
    /// Without one: there is no appointment to come.
    pub without_calendar: u32,
}

impl Attached {
    pub fn is_empty(&self) -> bool {
        self.letter.is_none() && self.invitation.is_none()
    }

    /// None where nothing goes with these emails.
    pub fn kept(&self, sender: &str) -> Option<KeptAttached> {
        let letter =
            self.letter.as_ref().map(|letter| (letter.template.name.clone(), letter.template.revision.clone()));
        (!self.is_empty()).then(|| KeptAttached { host: self.host.clone(), sender: sender.to_owned(), letter })
    }

    /// Nobody counted yet; None where nothing goes with these emails.
    pub fn sum(&self) -> Option<AttachedSum> {
        (!self.is_empty()).then(|| AttachedSum {
            letters: self.letter.as_ref().map(|_| 0),
            letters_otherwise: None,
            calendars: self.invitation.as_ref().map(|_| 0),
            without_calendar: 0,
        })
    }

    /// Whether the person's letter can be put on paper.
    pub fn check(&self, person: &Candidate, made: &Made, typesetter: &dyn Typesetter) -> Result<(), Exclusion> {
        let Some((letter, page)) = self.page(person, made) else { return Ok(()) };
        typesetter.check(&page).map_err(|why| Exclusion::unprintable(why, None).in_letter(&letter.template.name))
    }

    /// The person's letter as it is printed.
    pub fn page(&self, person: &Candidate, made: &Made) -> Option<(&AttachedLetter, Letter)> {
        let (letter, words) = self.letter.as_ref().zip(made.letter.as_ref())?;
        Some((letter, letter.page(&person.core, person.letter_cell?, words)))
    }

    /// `emails` are the texts of what it goes with.
    pub fn goes(&self, person: &Candidate, made: &Made, emails: &[Cell]) -> Goes {
        let language =
            |cells: &[Cell], at: Option<usize>| cells.get(at?).map(|cell| cultures::language_of(&cell.locale));
        let letters = self.letter.as_ref().map_or(&[][..], |letter| &letter.template.document.cells);
        let otherwise = language(letters, person.letter_cell) != language(emails, person.cell);
        let letter = made.letter.is_some();
        Goes { letter, otherwise: letter && otherwise, calendar: made.calendar.is_some() }
    }

    /// `letter` is the one rendered for this person.
    pub fn made(
        &self,
        person: &Candidate,
        message: Rendered,
        letter: Option<Rendered>,
        sender: &Mailbox,
        now: Timestamp,
    ) -> Made {
        let whose = (person.id.0, &person.fields);
        let invitation = self.invitation.as_ref();
        let calendar = invitation.and_then(|one| calendar_of(one, &self.host, whose, &message.subject, sender, now));
        Made { message, letter, calendar }
    }
}

/// The person's appointments to come as a calendar's file; None where there is none.
pub fn calendar_of(
    invitation: &Invitation,
    host: &Host,
    (person, fields): (i64, &Fields),
    subject: &str,
    sender: &Mailbox,
    now: Timestamp,
) -> Option<String> {
    let found = appointments::of(invitation, host, person, fields, subject, sender.domain(), now);
    (!found.is_empty()).then(|| calendar(&found, sender, now))
}

impl Made {
    /// What is certified by a receipt: the message, and what goes with it.
    pub fn hash(&self) -> [u8; 32] {
        let hash = message_hash(&self.message);
        if self.letter.is_none() && self.calendar.is_none() {
            return hash;
        }
        let letter = self.letter.as_ref().map(message_hash).unwrap_or_default();
        let calendar = self.calendar.as_deref().unwrap_or_default();
        Sha256::new().chain_update(hash).chain_update(letter).chain_update(calendar).finalize().into()
    }
}

impl AttachedSum {
    pub fn add(&mut self, goes: Goes) {
        if let Some(letters) = &mut self.letters {
            *letters += u32::from(goes.letter);
        }
        if goes.otherwise {
            *self.letters_otherwise.get_or_insert(0) += 1;
        }
        if let Some(calendars) = &mut self.calendars {
            *calendars += u32::from(goes.calendar);
            self.without_calendar += u32::from(!goes.calendar);
        }
    }
}

impl Exclusion {
    /// The same about the letter that would go with the email.
    pub fn in_letter(self, name: &str) -> Exclusion {
        let detail = format!("Letter “{name}”: {}", self.detail);
        Exclusion { detail, cell: None, rule: None, of_letter: false, ..self }
    }
}
