//! The channels of a campaign, in order: the first of its own, then what else reaches people. Whoever prefers one of them
//! is tried by it first; everybody gets at most one message.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Campaign, Candidate, Failed, Prepared, Reason, check_text, sender};
use crate::channels::Channel;
use crate::channels::mailbox::Mailbox;
use crate::db::ReadTx;
use crate::settings::{Settings, get_settings};
use crate::{Error, Result};

/// A further channel of a campaign, and its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CampaignWay")]
pub struct Way {
    pub channel: Channel,
    pub template: String,
    /// None: what the campaign says of itself, as far as it suits the channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub from: Option<String>,
}

/// A channel that did not reach somebody, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tried {
    pub channel: Channel,
    pub reason: Reason,
    /// In plain words, for staff.
    pub detail: String,
}

/// How many get their message by a channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Reached {
    pub channel: Channel,
    pub template: String,
    pub exported: u32,
}

/// A campaign made ready for each of its channels, in its order: at least one.
pub struct Ways(pub Vec<Prepared>);

impl Ways {
    pub fn first(&self) -> &Prepared {
        &self.0[0]
    }

    /// What somebody's message, or the want of one, is about.
    pub fn of(&self, person: &Candidate) -> &Prepared {
        &self.0[person.way]
    }

    pub fn are_several(&self) -> bool {
        self.0.len() > 1
    }

    /// The channel of one of several; None where there is no choice to speak of.
    pub fn channel_of(&self, way: usize) -> Option<Channel> {
        self.are_several().then(|| self.0[way].campaign.channel)
    }

    /// The order for somebody: what they prefer, then the campaign's.
    pub fn order(&self, preferred: Option<&str>) -> impl Iterator<Item = usize> {
        let preferred = self.0.iter().position(|way| Some(way.campaign.channel.as_str()) == preferred);
        preferred.into_iter().chain((0..self.0.len()).filter(move |way| Some(*way) != preferred))
    }

    /// What was tried in vain, as staff read it; nothing where there was no choice.
    pub fn tried(&self, failed: &[Failed]) -> Vec<Tried> {
        let tried = |Failed { way, exclusion }: &Failed| Tried {
            channel: self.0[*way].campaign.channel,
            reason: exclusion.reason,
            detail: exclusion.detail.clone(),
        };
        if self.are_several() { failed.iter().map(tried).collect() } else { Vec::new() }
    }

    pub fn reached(&self, exported: &[u32]) -> Vec<Reached> {
        let reached = |(way, exported): (&Prepared, &u32)| Reached {
            channel: way.campaign.channel,
            template: way.campaign.template.clone(),
            exported: *exported,
        };
        self.0.iter().zip(exported).map(reached).collect()
    }
}

/// The campaign as it is for each of its channels.
pub(super) fn each(campaign: &Campaign, settings: &Settings) -> Vec<Campaign> {
    let further = campaign.also.iter().map(|way| Campaign {
        channel: way.channel,
        template: way.template.clone(),
        from: way.from.clone().unwrap_or_else(|| usual_sender(campaign, way.channel, settings)),
        ..campaign.clone()
    });
    std::iter::once(campaign.clone()).chain(further).collect()
}

/// Who a further channel's messages are from when nobody says so: an email needs a mailbox, a telephone shows a name,
/// a letter and an app name the organisation by themselves.
fn usual_sender(campaign: &Campaign, channel: Channel, settings: &Settings) -> String {
    let mailbox = Mailbox::parse(&campaign.from, "from");
    match (channel, mailbox) {
        (Channel::Email, Err(_)) => settings.from.clone().unwrap_or_else(|| campaign.from.clone()),
        (Channel::Sms, Ok(Mailbox { name, address })) => name.unwrap_or(address),
        (Channel::Letter | Channel::Push | Channel::InApp, _) => String::new(),
        (Channel::Email | Channel::Sms, _) => campaign.from.clone(),
    }
}

/// Refuses what cannot be a further channel, with its place.
pub(super) fn check(tx: &ReadTx, campaign: &Campaign) -> Result<()> {
    let settings = get_settings(tx)?;
    let mut known = vec![campaign.channel];
    for (index, way) in each(campaign, &settings).iter().skip(1).enumerate() {
        if known.contains(&way.channel) {
            let place = format!("also[{index}].channel");
            let words = format!("{place}: This campaign goes out by {} already.", way.channel.as_str());
            return Err(Error::invalid_at(place, words));
        }
        known.push(way.channel);
        check_text(tx, way).and_then(|()| sender(way).map(drop)).map_err(|error| within(index, error))?;
    }
    Ok(())
}

fn within(index: usize, error: Error) -> Error {
    match error {
        Error::Invalid { message, field: Some(field) } => {
            let place = format!("also[{index}].{field}");
            let sentence = message.strip_prefix(&format!("{field}: ")).unwrap_or(&message);
            Error::invalid_at(place.clone(), format!("{place}: {sentence}"))
        }
        other => other,
    }
}
