//! The forms messages are exported in, and which one each channel of a campaign gets.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::channels::Channel;
use crate::{Error, Result};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    Eml,
    Mbox,
    Csv,
    Ndjson,
    /// A table for an SMS gateway.
    #[serde(rename = "sms-csv")]
    SmsCsv,
    /// The table as a workbook.
    Xlsx,
    /// JSON for push services and an app's own server.
    Push,
    /// To be heard: a file for each message, and a script to read from.
    Ssml,
    /// To be heard: a sound file for each message, and the script.
    Wav,
    /// Pages to print.
    Pdf,
}

impl ExportFormat {
    pub fn as_str(self) -> &'static str {
        match self {
            ExportFormat::Eml => "eml",
            ExportFormat::Mbox => "mbox",
            ExportFormat::Csv => "csv",
            ExportFormat::Ndjson => "ndjson",
            ExportFormat::SmsCsv => "sms-csv",
            ExportFormat::Xlsx => "xlsx",
            ExportFormat::Push => "push",
            ExportFormat::Ssml => "ssml",
            ExportFormat::Wav => "wav",
            ExportFormat::Pdf => "pdf",
        }
    }
}

impl ExportFormat {
    /// What a channel's messages are usually handed on as.
    pub fn usual(channel: Channel) -> ExportFormat {
        match channel {
            Channel::Email => ExportFormat::Eml,
            Channel::Sms => ExportFormat::SmsCsv,
            Channel::Letter => ExportFormat::Pdf,
            Channel::Push | Channel::InApp => ExportFormat::Push,
        }
    }

    /// Whether it is to be heard.
    pub fn is_spoken(self) -> bool {
        matches!(self, ExportFormat::Ssml | ExportFormat::Wav)
    }

    /// Refuses what the channel cannot be written in, in words.
    pub fn check(self, channel: Channel) -> Result<()> {
        let fits = match self {
            ExportFormat::Csv | ExportFormat::Xlsx | ExportFormat::Ndjson | ExportFormat::Ssml | ExportFormat::Wav => {
                true
            }
            ExportFormat::Push => channel.is_app(),
            ExportFormat::Eml | ExportFormat::Mbox => channel == Channel::Email,
            ExportFormat::SmsCsv => channel == Channel::Sms,
            ExportFormat::Pdf => matches!(channel, Channel::Email | Channel::Letter),
        };
        if fits {
            return Ok(());
        }
        let what = match channel {
            Channel::Email => "An email can be exported as eml, mbox, pdf, csv, xlsx, ssml, wav or ndjson",
            Channel::Sms => "SMS can be exported as sms-csv, csv, xlsx, ssml, wav or ndjson",
            Channel::Letter => "A letter can be exported as pdf, csv, xlsx, ssml, wav or ndjson",
            Channel::Push => "A push message can be exported as push, csv, xlsx, ssml, wav or ndjson",
            Channel::InApp => "An in-app message can be exported as push, csv, xlsx, ssml, wav or ndjson",
        };
        Err(Error::Refused(format!("{what}. Nothing was exported.")))
    }
}

/// The forms of a batch: said for a channel, or for all that can have it. The others have their usual one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Formats {
    pub all: Option<ExportFormat>,
    pub of: BTreeMap<Channel, ExportFormat>,
}

impl From<ExportFormat> for Formats {
    fn from(format: ExportFormat) -> Self {
        Formats { all: Some(format), of: BTreeMap::new() }
    }
}

impl Formats {
    /// One form for each of a campaign's channels. Refuses, in words, a form that its channel cannot have, one for a
    /// channel the campaign does not have, and one for all that none can have.
    pub fn choose(&self, channels: &[Channel]) -> Result<Vec<ExportFormat>> {
        if let Some(other) = self.of.keys().find(|channel| !channels.contains(channel)) {
            let words = format!("This campaign does not go out by {}. Nothing was exported.", other.as_str());
            return Err(Error::Refused(words));
        }
        if let (Some(all), Some(first)) = (self.all, channels.first())
            && !channels.iter().any(|channel| all.check(*channel).is_ok())
        {
            all.check(*first)?;
        }
        let choose = |channel: &Channel| match self.of.get(channel) {
            Some(format) => format.check(*channel).map(|()| *format),
            None => Ok(self.all.filter(|all| all.check(*channel).is_ok()).unwrap_or(ExportFormat::usual(*channel))),
        };
        channels.iter().map(choose).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_channel_gets_the_form_said_for_it_else_the_one_for_all_else_its_usual_one() {
        use Channel::{Email, Letter, Sms};
        let chosen = |all, of: &[(Channel, ExportFormat)], channels: &[Channel]| {
            Formats { all, of: of.iter().copied().collect() }.choose(channels)
        };
        let (mbox, csv) = (ExportFormat::Mbox, ExportFormat::Csv);
        assert_eq!(
            chosen(None, &[], &[Email, Sms, Letter]).unwrap(),
            [ExportFormat::Eml, ExportFormat::SmsCsv, ExportFormat::Pdf]
        );
        assert_eq!(chosen(Some(mbox), &[], &[Email, Sms]).unwrap(), [mbox, ExportFormat::SmsCsv]);
        assert_eq!(chosen(Some(csv), &[(Email, mbox)], &[Email, Sms]).unwrap(), [mbox, csv]);
        assert!(chosen(None, &[(Sms, mbox)], &[Email, Sms]).is_err(), "an SMS is in no mailbox");
        assert!(chosen(None, &[(Letter, csv)], &[Email, Sms]).is_err(), "there are no letters");
        assert!(chosen(Some(mbox), &[], &[Sms]).is_err(), "nothing of it can be written so");
    }
}
