//! The manifest beside the files of a batch: what went out and when it may be sent, who did not and why, and the proof of
//! each file. Its form is foreign to the program and versioned.

use std::path::Path;

use serde::Serialize;

use super::ExportFormat;
use super::desk::Desk;
use crate::campaigns::sending::{SendRule, Waiting, Window};
use crate::campaigns::{AttachedSum, ExcludedGroup, LetInGroup, ReasonCount};
use crate::channels::Channel;
use crate::channels::sms::Gateway;
use crate::files::{FileEntry, HashedFile};
use crate::id::BatchId;
use crate::time::stored;
use crate::{Error, Result};

/// `attune.batch/1`. Carries no path, no workspace and no time but the `now` it was made with.
#[derive(Serialize)]
pub struct Manifest<'a> {
    pub format: &'static str,
    pub batch: BatchId,
    pub campaign: &'a str,
    pub campaign_name: &'a str,
    pub template: &'a str,
    pub revision: &'a str,
    /// The first, where there are several.
    pub channel: &'static str,
    /// Where there are several, what each of them has in a folder of its own name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<ManifestChannel<'a>>,
    pub purpose: &'a str,
    pub now: String,
    pub seed: u64,
    pub files_as: ExportFormat,
    /// Email files that mail programs open as drafts.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub drafts: bool,
    /// Cells of a CSV that a spreadsheet would run carry an apostrophe in front.
    pub safe_for_spreadsheets: bool,
    /// Whose table it is, for SMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<Gateway>,
    pub audience: u32,
    pub exported: u32,
    pub excluded: &'a [ReasonCount],
    pub left_out: Vec<LeftOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub let_in: Vec<LetIn<'a>>,
    /// What goes with the emails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attached: Option<AttachedSum>,
    /// Where the emails fetch the pictures that lie beside them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pictures_at: Option<&'a str>,
    /// Of those exported, whom an app knows by no device: the files for push services are without them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub without_device: Option<u32>,
    /// Who waits for a better moment, by the rule that says so.
    pub waiting: &'a [Waiting],
    pub files: &'a [FileEntry],
}

/// One channel of a batch that has several.
#[derive(Serialize)]
pub struct ManifestChannel<'a> {
    channel: Channel,
    template: &'a str,
    revision: &'a str,
    files_as: ExportFormat,
    safe_for_spreadsheets: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    gateway: Option<Gateway>,
    exported: u32,
}

impl<'a> ManifestChannel<'a> {
    pub fn of(desk: &Desk<'a>, exported: u32) -> Self {
        ManifestChannel {
            channel: desk.prepared.campaign.channel,
            template: &desk.prepared.template.key,
            revision: &desk.prepared.template.revision,
            files_as: desk.format,
            safe_for_spreadsheets: desk.is_safe_for_spreadsheets(),
            gateway: desk.gateway(),
            exported,
        }
    }
}

/// One exported message.
#[derive(Serialize)]
struct Sent<'a> {
    receipt: &'a str,
    to: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    channel: Option<Channel>,
}

/// The window it may be sent in: RFC 3339, from `send_after` on and before `send_before`.
#[derive(Serialize)]
struct Times<'a> {
    send_after: String,
    send_before: String,
    /// Why not at once: every rule that moved the message.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    waits: Vec<Wait<'a>>,
}

#[derive(Serialize)]
struct Wait<'a> {
    rule: SendRule,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
}

/// Written while the batch is: its messages first, one line each, so that nothing of a person stays in memory.
pub struct ManifestFile {
    file: HashedFile,
    messages: u64,
    /// The last window and its words: few windows serve a whole batch.
    times: Option<(Window, Vec<u8>)>,
}

impl ManifestFile {
    pub fn begin(folder: &Path) -> Result<Self> {
        let mut file = HashedFile::create(folder, "manifest.json")?;
        file.write(b"{\n  \"messages\": [")?;
        Ok(ManifestFile { file, messages: 0, times: None })
    }

    /// `channel` where there are several.
    pub fn message(&mut self, receipt: &str, to: &str, channel: Option<Channel>, window: &Window) -> Result<()> {
        let mut line = serde_json::to_vec(&Sent { receipt, to, channel }).map_err(unwritable)?;
        let (window, times) = match self.times.take() {
            Some(known) if known.0 == *window => known,
            _ => (window.clone(), times(window)?),
        };
        // One object of two: the first without its closing brace, the second without its opening one.
        line.pop();
        line.push(b',');
        line.extend_from_slice(times.get(1..).unwrap_or_default());
        self.times = Some((window, times));
        self.file.write(if self.messages == 0 { b"\n    " } else { b",\n    " })?;
        self.messages += 1;
        self.file.write(&line)
    }

    pub fn finish(mut self, manifest: &Manifest) -> Result<FileEntry> {
        let rest = serde_json::to_vec_pretty(manifest).map_err(unwritable)?;
        self.file.write(if self.messages == 0 { b"]," } else { b"\n  ]," })?;
        // The manifest's own opening brace stands before the messages already.
        self.file.write(rest.get(1..).unwrap_or_default())?;
        self.file.write(b"\n")?;
        self.file.finish()
    }
}

fn times(window: &Window) -> Result<Vec<u8>> {
    let waits = window.waits.iter().map(|(rule, detail)| Wait { rule: *rule, detail: detail.as_deref() }).collect();
    let (send_after, send_before) = (stored(window.after), stored(window.before));
    serde_json::to_vec(&Times { send_after, send_before, waits }).map_err(unwritable)
}

fn unwritable(error: serde_json::Error) -> Error {
    Error::invalid(error.to_string())
}

/// Somebody left out by choice because they would have got nonsense.
#[derive(Serialize)]
pub struct LeftOut<'a> {
    pub name: &'a str,
    pub email: Option<&'a str>,
    pub reason: crate::campaigns::Reason,
    pub detail: &'a str,
    pub cell: Option<&'a str>,
}

/// People a rule of the campaign would have kept out, had nobody let them in.
#[derive(Serialize)]
pub struct LetIn<'a> {
    pub rule: crate::campaigns::Rule,
    pub cell: &'a str,
    /// The letter that went with the message, where it is the letter's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letter: Option<&'a str>,
    pub by: &'a str,
    pub reason: &'a str,
    pub on: &'a str,
    pub count: u32,
}

pub const FORMAT: &str = "attune.batch/1";

pub fn left_out(groups: &[ExcludedGroup]) -> Vec<LeftOut<'_>> {
    let people = groups.iter().flat_map(|group| group.people.iter().map(move |person| (group, person)));
    people
        .map(|(group, person)| LeftOut {
            name: &person.name,
            email: person.email.as_deref(),
            reason: group.reason,
            detail: &group.detail,
            cell: group.cell.as_deref(),
        })
        .collect()
}

pub fn let_in(groups: &[LetInGroup]) -> Vec<LetIn<'_>> {
    groups.iter().map(of_group).collect()
}

fn of_group(LetInGroup { let_in, text, letter, count, .. }: &LetInGroup) -> LetIn<'_> {
    LetIn {
        rule: let_in.rule,
        cell: text,
        letter: letter.as_ref().map(|letter| letter.name.as_str()),
        by: &let_in.by,
        reason: &let_in.reason,
        on: &let_in.on,
        count: *count,
    }
}
