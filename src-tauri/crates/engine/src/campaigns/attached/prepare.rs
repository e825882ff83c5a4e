//! What goes with a campaign's emails, worked out once from its template.

use std::collections::{BTreeSet, HashMap};

use super::{Attached, AttachedLetter, Host};
use crate::campaigns::Campaign;
use crate::campaigns::strictness::strictness;
use crate::channels::Channel;
use crate::cultures::Ours;
use crate::db::ReadTx;
use crate::guardrails;
use crate::pictures::Pictures;
use crate::settings::Settings;
use crate::templates::document::{Attachment, Document};
use crate::templates::{CellState, get_template, pictures_for, sendable_cell, stationery_of, whole_template};
use crate::time::Timestamp;
use crate::{Error, Result, render};

/// With the pictures that the letter shows.
pub fn attached(
    tx: &ReadTx,
    campaign: &Campaign,
    document: &Document,
    (ours, labels): (&Ours, &HashMap<String, String>),
    settings: &Settings,
    now: Timestamp,
) -> Result<(Attached, Pictures)> {
    let mut attached = Attached { host: Host::of(settings), ..Attached::default() };
    let mut pictures = Pictures::default();
    for one in &document.attachments {
        match one {
            Attachment::Invitation(invitation) => attached.invitation = Some(invitation.clone()),
            Attachment::Letter { template } => {
                let saved = get_template(tx, template).ok().filter(|letter| letter.channel == Channel::Letter);
                let saved = saved.ok_or_else(|| {
                    Error::Refused("The letter that goes with this email is not there: choose another one.".to_owned())
                })?;
                // Decisions are kept by the text they are about.
                let of_letter = Campaign { template: saved.key.clone(), ..campaign.clone() };
                let strictness = strictness(tx, &of_letter, &saved, now)?;
                let template = whole_template(tx, saved)?;
                pictures = pictures_for(tx, &template.document)?;
                let cells = template.document.cells.iter();
                let mut cells: Vec<CellState> =
                    cells.map(|cell| sendable_cell(&template, cell, (ours, &pictures), labels)).collect();
                guardrails::keep_back(tx, &template, &mut cells, guardrails::For::Campaign(&campaign.key))?;
                let stationery = stationery_of(tx, settings, "", now)?;
                attached.letter = Some(AttachedLetter { template, cells, stationery, strictness });
            }
        }
    }
    Ok((attached, pictures))
}

impl Host {
    fn of(settings: &Settings) -> Host {
        let lines = settings.postal_address.iter().flat_map(|lines| lines.lines()).map(str::trim);
        Host {
            name: settings.organisation.trim().to_owned(),
            address: lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", "),
            country: settings.country.clone(),
        }
    }
}

impl Attached {
    /// The names of a person's facts that it reads.
    pub fn reads(&self) -> BTreeSet<String> {
        let mut reads: BTreeSet<String> =
            self.invitation.iter().flat_map(|invitation| invitation.reads()).map(str::to_owned).collect();
        for cell in self.letter.iter().flat_map(|letter| &letter.cells) {
            if let CellState::Complete(compiled) = cell {
                reads.extend(render::reads(compiled));
            }
        }
        reads
    }
}
