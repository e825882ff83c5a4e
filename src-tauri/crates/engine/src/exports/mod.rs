//! The batch: messages exported together as open files, their receipts, and the manifest.
//! Who gets what is decided in campaigns; here it is encoded, written and recorded.

mod attached;
mod batch;
mod delivery;
mod desk;
mod email;
mod enclosed;
mod excluded;
mod formats;
mod forms;
mod manifest;
mod mime;
mod quoted;
mod receipts;
mod sheets;
mod store;
mod writer;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::campaigns::sending::Waiting;
use crate::campaigns::{AttachedSum, ExcludedGroup, LetInGroup, Reached, Reason, ReasonCount};
use crate::channels::Channel;
use crate::id::BatchId;

pub use batch::{Order, export_batch, finish_interrupted};
pub use delivery::store::handover;
pub use delivery::{
    Delivery, DeliveryCount, DeliveryState, Handover, NamedReceivers, NewDelivery, NotSentReason, find_receivers,
    record_delivery,
};
pub use excluded::{batch_excluded_into, check_into};
pub use formats::{ExportFormat, Formats};
pub use receipts::{ReceiptView, RouteStep, Words, find_batch, get_receipt, receiver, replay};
pub use store::{Receiver, get_batch, list_batches, messages_of, receivers};

/// What email files are to the mail program that opens them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EmailAs {
    /// Messages as they will have been sent.
    #[default]
    Finished,
    /// Messages somebody has yet to look over and send.
    Drafts,
}

/// What becomes of people who would get nonsense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nonsense {
    /// Nothing is exported until it is mended.
    Refuse,
    /// They are left out, and listed by name.
    LeaveOut,
}

/// What becomes of an earlier export in the same folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    Keep,
    Replace,
}

/// audience = exported + the counts of `excluded`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BatchReport {
    pub audience: u32,
    pub exported: u32,
    pub excluded: Vec<ReasonCount>,
    /// How many went out by which channel.
    pub channels: Vec<Reached>,
    pub batch: BatchId,
    pub files: Vec<String>,
    #[ts(type = "string")]
    pub folder: PathBuf,
    /// Who was left out by choice, or needs mending.
    pub left_out: Vec<ExcludedGroup>,
    /// Who got a message because somebody let them in.
    pub let_in: Vec<LetInGroup>,
    /// What goes with the exported emails, where anything does. Only emails in files of their own or in a mailbox carry it.
    pub attached: Option<AttachedSum>,
    /// Of those exported, whom an app knows by no device: the files for push services are without them.
    pub without_device: u32,
    /// The address to upload the pictures of this batch to: its emails fetch them there.
    pub pictures_at: Option<String>,
    /// Who waits for a better moment; each one's own stands in the manifest.
    pub waiting: Vec<Waiting>,
    pub handover: Handover,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BatchRow {
    pub batch: BatchId,
    pub campaign: String,
    pub campaign_name: String,
    pub at: String,
    /// Of its first channel.
    pub format: ExportFormat,
    pub audience: u32,
    pub exported: u32,
    pub excluded: Vec<ReasonCount>,
    pub delivered: DeliveryCount,
    /// What was said of the whole batch.
    pub delivery: Option<Delivery>,
    /// What went out by each channel.
    pub channels: Vec<BatchChannel>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BatchChannel {
    pub channel: Channel,
    pub format: ExportFormat,
    pub exported: u32,
    pub delivered: DeliveryCount,
    /// What was said of all that went out by it.
    pub delivery: Option<Delivery>,
}

/// One message a person got, as their page lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonMessage {
    pub batch: BatchId,
    pub campaign_name: String,
    pub template_name: String,
    pub channel: Channel,
    pub at: String,
    pub subject: String,
    pub delivery: Option<Delivery>,
}

/// Counts by reason, each reason once.
pub fn by_reason(groups: &[ExcludedGroup]) -> Vec<ReasonCount> {
    let mut counts: Vec<ReasonCount> = Vec::new();
    for group in groups {
        match counts.iter_mut().find(|count| count.reason == group.reason) {
            Some(known) => known.count += group.count,
            None => counts.push(ReasonCount { reason: group.reason, count: group.count }),
        }
    }
    counts
}

/// Reasons that mean nonsense, as the sentence of a refusal names them.
fn reason_in_words(reason: Reason) -> &'static str {
    match reason {
        Reason::Suppressed => "on the never-contact list",
        Reason::NoConsent => "no consent",
        Reason::NoAddress => "no address",
        Reason::FrequencyCapped => "enough messages already",
        Reason::HeldOut => "held out",
        Reason::OutsideWindow => "not at this time",
        Reason::MissingValue => "a missing value",
        Reason::NoVariant => "no finished text",
        Reason::RenderFailed => "a message that cannot be made",
        Reason::Duplicate => "the same message twice",
    }
}

/// The folder one batch goes to inside the one a person chose: `visits_next_week-2026-11-23`, then `…-2`.
pub fn fresh_folder(parent: &Path, campaign: &str, day: &str) -> PathBuf {
    let mut folder = parent.join(format!("{campaign}-{day}"));
    let mut number = 2;
    while folder.exists() {
        folder = parent.join(format!("{campaign}-{day}-{number}"));
        number += 1;
    }
    folder
}

#[cfg(test)]
mod tests;
