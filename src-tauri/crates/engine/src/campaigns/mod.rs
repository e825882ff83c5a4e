//! Campaigns: who gets what, by which way and for which purpose; and the check, which renders everybody.
//! Not here: files. Exports write what this module judges.

pub mod attached;
mod check;
mod coverage;
mod letters;
mod notify;
mod pipeline;
mod prepare;
mod reach;
pub mod sending;
mod store;
mod strictness;
#[cfg(test)]
mod tests;
mod texts;
mod ways;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::channels::Channel;
use crate::channels::mailbox::Mailbox;
use crate::db::{ReadTx, WriteTx};
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

pub use attached::{Attached, AttachedSum, Goes, Host, Made};
pub use check::{
    ExcludedGroup, ExcludedPerson, Groups, Kill, Ledger, LedgerFinding, LetInGroup, LetterAlong, OtherRegister,
    ReadsOther, check_campaign, check_campaign_telling, record_kills,
};
pub use coverage::{Coverage, CoverageRow, Crossing, RowKeptBack, get_coverage};
pub use letters::letter_of;
pub use pipeline::{Exclusion, Failed, Judged, Run, exclusion_of, message_hash, run};
pub use prepare::{CellFor, Prepared, prepare};
pub use sending::Sending;
pub use store::audience::Candidate;
pub use strictness::{KeptOut, LetIn, NewLetIn, Rule, TextOf, let_in, let_ins_by_ids, withdraw_let_in};
pub use texts::{SmsCountry, SmsMark, SmsPerson, SmsSum, SmsTally};
pub use ways::{Reached, Tried, Way, Ways};

/// `segment` None is everyone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Campaign {
    pub key: String,
    pub name: String,
    pub segment: Option<String>,
    pub template: String,
    pub channel: Channel,
    /// Tried after the first, in this order; no channel is there twice.
    #[serde(default)]
    pub also: Vec<Way>,
    pub purpose: String,
    pub from: String,
    pub reply_to: Option<String>,
    /// Whether somebody who reads another language may get the template's default one.
    pub other_language: bool,
    /// Whether people are kept out whose text nobody stands by.
    #[serde(default)]
    pub vouched_only: bool,
    /// Whether people are kept out whose nearest text is in another register than theirs. One in another script always
    /// keeps them out.
    #[serde(default)]
    pub no_crossing: bool,
    #[serde(default)]
    pub sending: Sending,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CampaignRow {
    #[serde(flatten)]
    pub campaign: Campaign,
    pub segment_name: String,
    pub template_name: String,
    pub purpose_name: String,
    pub audience: u32,
    /// When it was last exported.
    pub last_batch: Option<String>,
}

/// Why somebody gets no message. Everybody who gets none has exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Reason {
    Suppressed,
    NoConsent,
    NoAddress,
    FrequencyCapped,
    HeldOut,
    OutsideWindow,
    MissingValue,
    NoVariant,
    RenderFailed,
    Duplicate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReasonCount {
    pub reason: Reason,
    pub count: u32,
}

pub fn list_campaigns(tx: &ReadTx, now: Timestamp) -> Result<Vec<CampaignRow>> {
    store::list(tx)?.into_iter().map(|campaign| complete(tx, campaign, now)).collect()
}

pub fn get_campaign(tx: &ReadTx, key: &str) -> Result<Campaign> {
    store::get(tx, key)
}

pub fn get_campaign_row(tx: &ReadTx, key: &str, now: Timestamp) -> Result<CampaignRow> {
    complete(tx, get_campaign(tx, key)?, now)
}

fn complete(tx: &ReadTx, campaign: Campaign, now: Timestamp) -> Result<CampaignRow> {
    let predicate = store::predicate(tx, campaign.segment.as_deref())?;
    let audience = crate::segments::listed(tx, predicate.as_ref(), now)?.count;
    let names = store::names(tx, &campaign)?;
    Ok(CampaignRow {
        segment_name: names.segment.unwrap_or_else(|| "Everyone".to_owned()),
        template_name: names.template,
        purpose_name: names.purpose,
        audience,
        last_batch: names.last_batch,
        campaign,
    })
}

/// Saves a campaign whose parts all exist. An empty key makes a new one, named after its name.
pub fn save_campaign(tx: &WriteTx, mut campaign: Campaign) -> Result<Campaign> {
    if campaign.name.trim().is_empty() {
        return Err(Error::invalid_at("name", "Give the campaign a name."));
    }
    if campaign.key.is_empty() {
        campaign.key = crate::id::new_key(&campaign.name, |key| store::exists(tx, key))?;
    }
    crate::consent::check_key(&campaign.key, "key")?;
    sender(&campaign)?;
    campaign.reply_to = campaign.reply_to.filter(|text| !text.trim().is_empty());
    if let Some(reply_to) = &campaign.reply_to {
        Mailbox::parse(reply_to, "reply_to")?;
    }
    store::predicate(tx, campaign.segment.as_deref()).map_err(|_| missing("segment", campaign.segment.as_deref()))?;
    check_text(tx, &campaign)?;
    ways::check(tx, &campaign)?;
    if !crate::consent::list_purposes(tx)?.iter().any(|purpose| purpose.key == campaign.purpose) {
        return Err(missing("purpose", Some(&campaign.purpose)));
    }
    campaign.sending.check()?;
    store::put(tx, &campaign)?;
    Ok(campaign)
}

/// Refuses a change to a template's channel while a campaign sends it by another.
pub fn check_still_sent(tx: &ReadTx, template: &str) -> Result<()> {
    let settings = crate::settings::get_settings(tx)?;
    for campaign in store::list(tx)? {
        for way in ways::each(&campaign, &settings).iter().filter(|way| way.template == template) {
            check_text(tx, way).map_err(|_| {
                let by = way.channel.as_str();
                Error::invalid_at("channel", format!("The campaign “{}” sends this by {by}.", campaign.name))
            })?;
        }
    }
    Ok(())
}

/// Whether its template can be sent by its channel.
fn check_text(tx: &ReadTx, campaign: &Campaign) -> Result<()> {
    let template = crate::templates::get_template(tx, &campaign.template)
        .map_err(|_| missing("template", Some(&campaign.template)))?;
    if template.is_fragment {
        let message = format!("template: “{}” is a fragment, which is no message by itself.", template.name);
        return Err(Error::invalid_at("template", message));
    }
    if template.channel != campaign.channel {
        let (wanted, written) = (campaign.channel.as_str(), template.channel.as_str());
        return Err(Error::invalid_at(
            "channel",
            format!("channel: “{}” is written for {written}, not for {wanted}.", template.name),
        ));
    }
    Ok(())
}

/// Who an email is from, in a form safe for its header. An SMS is from whatever the gateway shows, so anything on one
/// line will do; what no telephone can show is left to the gateway's account. A letter and an app say themselves whose
/// they are.
fn sender(campaign: &Campaign) -> Result<Mailbox> {
    let from = campaign.from.trim();
    let wrong = match campaign.channel {
        Channel::Email => return Mailbox::parse(&campaign.from, "from"),
        Channel::Sms if from.is_empty() || from.chars().any(char::is_control) => {
            "from: Say who it is from: up to eleven letters and digits, or a number."
        }
        Channel::Letter | Channel::Push | Channel::InApp if from.chars().any(char::is_control) => {
            "from: Say on one line who it is from."
        }
        _ => "",
    };
    if !wrong.is_empty() {
        return Err(Error::invalid_at("from", wrong));
    }
    Ok(Mailbox { name: None, address: from.to_owned() })
}

fn missing(what: &str, key: Option<&str>) -> Error {
    match key {
        Some(key) if !key.is_empty() => Error::invalid_at(what, format!("{what}: There is no {what} “{key}”.")),
        _ => Error::invalid_at(what, format!("Choose a {what}.")),
    }
}

/// Puts a campaign away; its batches stay.
pub fn archive_campaign(tx: &WriteTx, key: &str, now: Timestamp) -> Result<()> {
    store::set_archived(tx, key, Some(&stored(now)))
}

/// Takes the putting away back.
pub fn unarchive_campaign(tx: &WriteTx, key: &str) -> Result<()> {
    store::set_archived(tx, key, None)
}

/// What the campaign's segment is called on screen.
pub fn segment_name(tx: &ReadTx, campaign: &Campaign) -> Result<String> {
    Ok(store::names(tx, campaign)?.segment.unwrap_or_else(|| "Everyone".to_owned()))
}
