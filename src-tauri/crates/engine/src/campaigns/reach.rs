//! Where a message goes: the person's address on the campaign's channel, or why there is none.

use super::{Candidate, Exclusion, Prepared, Reason};
use crate::channels::app::KnownBy;
use crate::channels::{Channel, postal};
use crate::profiles::CoreField;
use crate::profiles::normalise::mobile;

/// The text attribute that holds the token of a person's device.
pub const PUSH_TOKEN: &str = "push_token";

/// Writes down where the message goes. `token` is the device's, where one is known.
pub(super) fn unreached(prepared: &Prepared, candidate: &mut Candidate, token: Option<String>) -> Option<Exclusion> {
    match reach(prepared.campaign.channel, candidate, token) {
        Ok(()) if prepared.platform.is_some_and(|platform| !platform.takes(candidate.known_by)) => {
            Some(Exclusion::new(Reason::NoAddress, "No token of a device, and push services take nothing else"))
        }
        Ok(()) => None,
        Err(why) => Some(Exclusion::new(Reason::NoAddress, why)),
    }
}

fn reach(channel: Channel, candidate: &mut Candidate, token: Option<String>) -> Result<(), &'static str> {
    let known = |candidate: &Candidate, field: CoreField| candidate.core.get(field).map(str::to_owned);
    match channel {
        Channel::Email => candidate.to = known(candidate, CoreField::Email).ok_or("No email address")?,
        Channel::Sms => {
            let phone = candidate.core.get(CoreField::Phone).ok_or("No phone number")?;
            let mobile = mobile(phone, candidate.core.get(CoreField::Country))?;
            (candidate.to, candidate.country) = (mobile.e164, mobile.country);
        }
        Channel::Letter => candidate.to = postal::address(&candidate.core)?,
        Channel::Push | Channel::InApp => {
            let ways = [
                (KnownBy::Token, token),
                (KnownBy::Number, known(candidate, CoreField::ExternalId)),
                (KnownBy::Email, known(candidate, CoreField::Email)),
            ];
            let mut known = ways.into_iter().filter_map(|(by, address)| Some((by, address?)));
            (candidate.known_by, candidate.to) = known.next().ok_or("Nothing an app could know this person by")?;
        }
    }
    Ok(())
}
