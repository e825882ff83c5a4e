//! The ways a message can reach a person.

pub mod app;
pub mod calendar;
pub mod letter;
pub mod mailbox;
pub mod postal;
pub mod sms;
pub mod voice;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Result};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    Email,
    Sms,
    Letter,
    Push,
    InApp,
}

impl Channel {
    pub const ALL: [Channel; 5] = [Channel::Email, Channel::Sms, Channel::Letter, Channel::Push, Channel::InApp];

    pub fn as_str(self) -> &'static str {
        match self {
            Channel::Email => "email",
            Channel::Sms => "sms",
            Channel::Letter => "letter",
            Channel::Push => "push",
            Channel::InApp => "in-app",
        }
    }

    /// `place` is where the word stood, for the sentence.
    pub fn parse(word: &str, place: &str) -> Result<Channel> {
        Channel::ALL.into_iter().find(|channel| channel.as_str() == word).ok_or_else(|| {
            Error::invalid_at(
                place,
                format!("{place}: “{word}” is not a channel. Use email, sms, letter, push or in-app."),
            )
        })
    }

    /// Whether its messages have a title beside their words: a letter's subject line, a notification's title. Email has
    /// its subject and a page as well.
    pub fn is_titled(self) -> bool {
        self != Channel::Sms
    }

    /// Whether an app shows its messages.
    pub fn is_app(self) -> bool {
        matches!(self, Channel::Push | Channel::InApp)
    }

    /// The profile column whose normal form is this channel's address; None where a person has no such address here.
    pub fn address_column(self) -> Option<&'static str> {
        match self {
            Channel::Email => Some("email_key"),
            Channel::Sms => Some("phone_key"),
            Channel::Letter | Channel::Push | Channel::InApp => None,
        }
    }
}

impl rusqlite::types::FromSql for Channel {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        Channel::parse(value.as_str()?, "channel").map_err(|_| rusqlite::types::FromSqlError::InvalidType)
    }
}
