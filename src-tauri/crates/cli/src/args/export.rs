//! The words of an export: the form, whose it is, how pages are made.

use std::path::PathBuf;

use attune_engine::channels::app::Platform;
use attune_engine::channels::letter::{Binding, Envelope, LabelSheet, Paper, PrintOptions};
use attune_engine::channels::sms::Gateway;
use clap::ValueEnum;

use crate::forms::{Form, form};

#[derive(Debug, clap::Args)]
pub struct Export {
    pub file: PathBuf,
    pub campaign: String,
    /// eml, mbox, csv, xlsx, ndjson, sms-csv, push, pdf, ssml or wav; for a campaign with several channels also one for each:
    /// email=mbox,sms=csv. Without it, what is usual for the channel: eml, sms-csv, pdf or push.
    #[arg(long, value_delimiter = ',', value_parser = form)]
    pub format: Vec<Form>,
    /// Whose table an SMS export is: its columns and the form of its numbers.
    #[arg(long, default_value = "plain")]
    pub gateway: GatewayName,
    /// Whose form a push export has; without it, a file for each.
    #[arg(long)]
    pub platform: Option<PlatformName>,
    /// Email files that a mail program opens as drafts, to be looked over and sent from there; for --format eml alone.
    #[arg(long)]
    pub drafts: bool,
    #[command(flatten)]
    pub print: Print,
    /// The folder that will hold exactly the batch.
    #[arg(long)]
    pub out: PathBuf,
    /// Leave out people who would get nonsense, and list them.
    #[arg(long)]
    pub leave_out: bool,
    /// Replace an earlier export in the same folder.
    #[arg(long)]
    pub overwrite: bool,
}

/// How pages are made; for --format pdf alone.
#[derive(Debug, clap::Args)]
pub struct Print {
    /// a4 or letter; without it, what goes with the envelope.
    #[arg(long, value_parser = word::<Paper>)]
    pub paper: Option<Paper>,
    /// Whose window the address shows in: din-5008-a, din-5008-b, sn-010130-left, sn-010130-right, us-10 or uk-dl.
    /// Without it, what goes with the country the letters are posted in.
    #[arg(long, value_parser = word::<Envelope>)]
    pub envelope: Option<Envelope>,
    /// One file for the printer instead of one for each person.
    #[arg(long)]
    pub one_file: bool,
    /// What lies with the letter; may be given several times.
    #[arg(long = "enclosure")]
    pub enclosures: Vec<String>,
    /// The country the letters are posted in, by its code or its name: addresses abroad end in it, in capitals. Without
    /// it, what the workspace says.
    #[arg(long)]
    pub posted_in: Option<String>,
    /// Sheets of address labels beside the letters: l7160 (63.5 by 38.1 mm), l7163 (99.1 by 38.1 mm) or 5160 (2 5/8 by
    /// 1 inch).
    #[arg(long, value_parser = word::<LabelSheet>)]
    pub labels: Option<LabelSheet>,
    /// The first label that is free on a sheet begun earlier, counted from 1 as one reads.
    #[arg(long, requires = "labels")]
    pub first_label: Option<u32>,
}

impl Print {
    pub fn options(&self) -> PrintOptions {
        PrintOptions {
            paper: self.paper,
            envelope: self.envelope,
            binding: if self.one_file { Binding::OneFile } else { Binding::FileEach },
            enclosures: self.enclosures.clone(),
            labels: self.labels,
            first_label: self.first_label,
            posted_in: self.posted_in.clone(),
        }
    }
}

/// A word as requests write it, or as people shorten it.
fn word<T: serde::de::DeserializeOwned>(word: &str) -> Result<T, serde_json::Error> {
    let word = word.to_lowercase();
    let whole = match word.strip_prefix("avery-").unwrap_or(&word) {
        "din-a" => "din-5008-a",
        "din-b" => "din-5008-b",
        "sn-left" => "sn-010130-left",
        "sn-right" => "sn-010130-right",
        "dl" => "uk-dl",
        other => other,
    };
    serde_json::from_value(whole.into())
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum GatewayName {
    Plain,
    Twilio,
    Vonage,
    /// Also MessageBird, its earlier name.
    #[value(alias = "messagebird")]
    Bird,
}

impl From<GatewayName> for Gateway {
    fn from(gateway: GatewayName) -> Self {
        match gateway {
            GatewayName::Plain => Gateway::Plain,
            GatewayName::Twilio => Gateway::Twilio,
            GatewayName::Vonage => Gateway::Vonage,
            GatewayName::Bird => Gateway::Bird,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum PlatformName {
    /// For an app's own server.
    Plain,
    /// Apple's push service.
    Apns,
    /// Google's Firebase Cloud Messaging.
    Fcm,
}

impl From<PlatformName> for Platform {
    fn from(platform: PlatformName) -> Self {
        match platform {
            PlatformName::Plain => Platform::Plain,
            PlatformName::Apns => Platform::Apns,
            PlatformName::Fcm => Platform::Fcm,
        }
    }
}
