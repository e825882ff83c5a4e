//! The manifest beside the files of a batch: what went out, who did not and why, and the proof of each file.
//! Its form is foreign to the program and versioned.

use serde::Serialize;

use super::ExportFormat;
use crate::campaigns::{ExcludedGroup, LetInGroup, ReasonCount};
use crate::files::FileEntry;
use crate::id::BatchId;

/// `attune.batch/1`. Carries no path, no workspace and no time but the `now` it was made with.
#[derive(Serialize)]
pub struct Manifest<'a> {
    pub format: &'static str,
    pub batch: BatchId,
    pub campaign: &'a str,
    pub campaign_name: &'a str,
    pub template: &'a str,
    pub revision: &'a str,
    pub channel: &'static str,
    pub purpose: &'a str,
    pub now: String,
    pub seed: u64,
    pub files_as: ExportFormat,
    /// Cells of a CSV that a spreadsheet would run carry an apostrophe in front.
    pub safe_for_spreadsheets: bool,
    pub audience: u32,
    pub exported: u32,
    pub excluded: &'a [ReasonCount],
    pub left_out: Vec<LeftOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub let_in: Vec<LetIn<'a>>,
    pub files: &'a [FileEntry],
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

fn of_group(LetInGroup { let_in, text, count }: &LetInGroup) -> LetIn<'_> {
    LetIn { rule: let_in.rule, cell: text, by: &let_in.by, reason: &let_in.reason, on: &let_in.on, count: *count }
}
