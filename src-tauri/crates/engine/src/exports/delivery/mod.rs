//! What became of the messages of a batch after its export, as people say it: sent, or not and why. Entries are only ever
//! added; one about a person holds over one about a channel of the batch or all of it, and of those the newer one holds.
//! Not here: sending, which the program never does.

mod list;
pub(super) mod store;

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::get_batch;
use crate::channels::Channel;
use crate::channels::app::Platform;
use crate::channels::letter::PrintOptions;
use crate::channels::sms::Gateway;
use crate::db::WriteTx;
use crate::id::{BatchId, ProfileId};
use crate::time::{Date, Timestamp, day, stored};
use crate::{Error, Result};

pub use list::{NamedReceivers, find_receivers};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryState {
    Sent,
    NotSent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NotSentReason {
    /// The mail system, the gateway or the push service gave it back.
    Bounced,
    /// The address or number is somebody else's or nobody's.
    WrongAddress,
    NotPrinted,
    /// The post brought the letter back.
    Returned,
    /// Said in the note.
    Other,
}

/// What is known of a message after its export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Delivery {
    pub state: DeliveryState,
    pub reason: Option<NotSentReason>,
    pub note: Option<String>,
    /// The day it was sent, or came back: 2026-11-23.
    pub on: String,
}

impl Delivery {
    pub fn in_words(&self) -> String {
        let why = match self.reason {
            _ if self.state == DeliveryState::Sent => return format!("It was sent on {}.", self.on),
            Some(NotSentReason::Bounced) => "it bounced",
            Some(NotSentReason::WrongAddress) => "wrong address or number",
            Some(NotSentReason::NotPrinted) => "it was not printed",
            Some(NotSentReason::Returned) => "the post brought it back",
            Some(NotSentReason::Other) | None => "another reason",
        };
        let note = self.note.as_ref().map(|note| format!(", “{note}”")).unwrap_or_default();
        format!("It did not arrive: {why}{note} ({}).", self.on)
    }
}

/// Something to be recorded. `people` None is the whole batch, or what went out by `channel`; `state` None takes back what was said before.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NewDelivery {
    pub batch: BatchId,
    pub people: Option<Vec<ProfileId>>,
    #[serde(default)]
    #[ts(optional)]
    pub channel: Option<Channel>,
    pub state: Option<DeliveryState>,
    /// Needed for, and only for, what was not sent.
    pub reason: Option<NotSentReason>,
    pub note: Option<String>,
    /// None is today.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
}

/// How much of a batch is known to be sent, or not; the rest nobody has said anything about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct DeliveryCount {
    pub sent: u32,
    pub not_sent: u32,
}

/// What whoever sends a batch must know of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Handover {
    pub channel: Channel,
    /// Whose table it is, for SMS.
    pub gateway: Option<Gateway>,
    /// Whose form it has, for push.
    pub platform: Option<Platform>,
    /// How pages were made, with the paper and the envelope that were taken.
    pub print: Option<PrintOptions>,
    pub folder: String,
    /// Whether a mail program opens each file as a draft.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub drafts: bool,
    /// Whether a letter of the reader's own goes with the emails, where their files can carry it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub letter: bool,
    /// Whether appointments go with them as calendar files.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub calendar: bool,
    /// Of a campaign with several channels, the others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Handover>>")]
    pub also: Vec<Handover>,
}

/// In characters.
const LONGEST_NOTE: usize = 500;

/// Records what became of a batch or of some of its messages: all of it, or nothing.
pub fn record_delivery(tx: &WriteTx, new: &NewDelivery, now: Timestamp) -> Result<()> {
    let batch = get_batch(tx, new.batch)?;
    if new.channel.is_some_and(|by| !batch.channels.iter().any(|way| way.channel == by && way.exported > 0)) {
        return Err(Error::NotFound("Nobody got a message that way in that batch.".to_owned()));
    }
    let today = day(now);
    let on = new.on.unwrap_or(today);
    // Where the person is, the next day may have begun.
    if today.tomorrow().is_ok_and(|tomorrow| on > tomorrow) {
        return Err(Error::invalid_at("on", "That day is still to come."));
    }
    let note = new.note.as_deref().map(str::trim).filter(|note| !note.is_empty());
    if note.is_some_and(|note| note.chars().count() > LONGEST_NOTE) {
        return Err(Error::invalid_at("note", format!("That is too long; {LONGEST_NOTE} letters are the most.")));
    }
    let reason = match (new.state, new.reason) {
        (Some(DeliveryState::NotSent), None) => return Err(Error::invalid_at("reason", "Say why it was not sent.")),
        (Some(DeliveryState::NotSent), Some(NotSentReason::Other)) if note.is_none() => {
            return Err(Error::invalid_at("note", "Say why it was not sent."));
        }
        (Some(DeliveryState::NotSent), reason) => reason,
        _ => None,
    };
    let (on, at) = (on.to_string(), stored(now));
    let entry = store::Entry { batch: new.batch, state: new.state, reason, note, on, at };
    let Some(people) = &new.people else { return store::put(tx, &entry, None, new.channel) };
    let mut once = HashSet::new();
    for person in people.iter().filter(|person| once.insert(**person)) {
        if !store::got_a_message(tx, new.batch, *person)? {
            return Err(Error::NotFound("This person got no message in that batch.".to_owned()));
        }
        store::put(tx, &entry, Some(*person), None)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
