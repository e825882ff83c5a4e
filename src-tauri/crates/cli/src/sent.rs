//! Saying what became of a batch after its export.

use std::path::PathBuf;

use attune_api::ApiError;
use attune_engine::Error;
use attune_engine::channels::Channel;
use attune_engine::exports::{
    self, DeliveryState, NewDelivery, NotSentReason, find_batch, find_receivers, receiver, record_delivery,
};
use attune_engine::progress::Unwatched;
use attune_engine::time::Date;
use clap::ValueEnum;
use serde_json::json;

use crate::World;
use crate::args::{channel, date};
use crate::out::{Out, people};

#[derive(Debug, clap::Args)]
pub struct Sent {
    pub file: PathBuf,
    pub batch: String,
    /// It was not sent, and why.
    #[arg(long, value_name = "REASON")]
    pub not: Option<Reason>,
    /// More about it; needed for the reason `other`.
    #[arg(long)]
    pub note: Option<String>,
    /// The day it happened, for example 2026-05-01; without it, today.
    #[arg(long, value_parser = date)]
    pub on: Option<Date>,
    /// Only the message of the person with this address; may be given several times.
    #[arg(long = "person", conflicts_with = "list")]
    pub persons: Vec<String>,
    /// Only the messages of those whose address, number or receipt stands in this CSV file or XLSX workbook.
    #[arg(long)]
    pub list: Option<PathBuf>,
    /// Only what went out by this channel.
    #[arg(long, value_parser = channel, conflicts_with_all = ["persons", "list"])]
    pub by: Option<Channel>,
    /// Take back what was said before.
    #[arg(long, conflicts_with_all = ["not", "note", "on"])]
    pub withdraw: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Reason {
    Bounced,
    WrongAddress,
    NotPrinted,
    Returned,
    Other,
}

impl From<Reason> for NotSentReason {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Bounced => NotSentReason::Bounced,
            Reason::WrongAddress => NotSentReason::WrongAddress,
            Reason::NotPrinted => NotSentReason::NotPrinted,
            Reason::Returned => NotSentReason::Returned,
            Reason::Other => NotSentReason::Other,
        }
    }
}

pub fn sent(world: &World, out: &Out, what: &Sent) -> Result<(), ApiError> {
    let mut workspace = crate::campaigns::open(&what.file)?;
    let tx = workspace.write()?;
    let batch = find_batch(&tx, &what.batch)?;
    let named = what.list.as_deref().map(|list| find_receivers(&tx, batch, list, &Unwatched)).transpose()?;
    let persons = what.persons.iter().map(|email| receiver(&tx, batch, email)).collect::<Result<Vec<_>, Error>>()?;
    let strangers = named.as_ref().map_or(0, |named| named.strangers);
    let named = named.map(|named| named.people).or((!persons.is_empty()).then_some(persons));
    let state = match (what.withdraw, what.not) {
        (true, _) => None,
        (false, Some(_)) => Some(DeliveryState::NotSent),
        (false, None) => Some(DeliveryState::Sent),
    };
    let (reason, note, on) = (what.not.map(Into::into), what.note.clone(), what.on);
    record_delivery(&tx, &NewDelivery { batch, people: named, channel: what.by, state, reason, note, on }, world.now)?;
    let row = exports::get_batch(&tx, batch)?;
    tx.commit()?;
    let open = row.exported.saturating_sub(row.delivered.sent + row.delivered.not_sent);
    let answer = json!({ "batch": batch, "exported": row.exported, "sent": row.delivered.sent,
        "not_sent": row.delivered.not_sent, "strangers": strangers });
    out.print(&answer, || {
        let known = format!("{} sent, {} not sent, {open} not known", row.delivered.sent, row.delivered.not_sent);
        let strange = if strangers == 0 {
            String::new()
        } else {
            format!("\n  {strangers} rows of the list name nobody of this batch.")
        };
        format!("Batch {batch} to {}: {known}.{strange}", people(row.exported))
    });
    Ok(())
}
