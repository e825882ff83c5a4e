//! Everything of a campaign that does not depend on the person, worked out once: compiled cells, the audience's filter,
//! what the cells read, and which cell serves which (language, register).

use std::collections::{BTreeSet, HashMap, HashSet};

use sha2::{Digest, Sha256};

use super::attached::{Attached, AttachedLetter, attached};
use super::notify::images;
use super::reach::PUSH_TOKEN;
use super::strictness::{Strictness, strictness};
use super::{Campaign, Ways, store, ways};
use crate::channels::Channel;
use crate::channels::app::Platform;
use crate::channels::letter::Stationery;
use crate::channels::mailbox::Mailbox;
use crate::channels::sms::SmsPrices;
use crate::consent::{Purpose, list_purposes};
use crate::cultures::{self, FAITH_ATTRIBUTE, OtherLanguage, Ours, Resolved, resolve};
use crate::db::ReadTx;
use crate::guardrails::{self, Finding};
use crate::id::hex;
use crate::pictures::Pictures;
use crate::profiles::{Attribute, AttributeId, AttributeType, Filter, Register, attribute_rows, labels};
use crate::settings::{Settings, get_settings};
use crate::templates::{
    CellName, CellState, Template, get_template, pictures_for, sendable_cell, stationery_of, whole_template,
};
use crate::time::Timestamp;
use crate::{Error, Result, render};

/// A campaign as one of its channels sends it.
pub struct Prepared {
    pub campaign: Campaign,
    pub sender: Mailbox,
    pub reply_to: Option<Mailbox>,
    pub purpose: Purpose,
    pub sms_prices: SmsPrices,
    /// Whose letters these would be.
    pub stationery: Stationery,
    pub template: Template,
    /// In the order of the document's cells.
    pub cells: Vec<CellState>,
    /// What guardrails say of all of them.
    pub findings: Vec<Finding>,
    /// Which of them the campaign keeps from whom.
    pub(super) strictness: Strictness,
    pub(super) now: Timestamp,
    /// What goes with its emails.
    pub attached: Attached,
    /// What the workspace says about cultures.
    pub ours: Ours,
    /// The pictures of the slots that the template and its letter name.
    pub pictures: Pictures,
    /// Whose form the messages will have, where they are for a push service alone.
    pub platform: Option<Platform>,
    /// Of each cell, the picture an app shows; empty for other channels.
    pub(super) images: Vec<String>,
    pub(super) filter: Filter,
    /// Names the cells read, with those that decide the cell.
    pub(super) reads: BTreeSet<String>,
    /// The attributes among them, and the one that holds the address.
    pub(super) attributes: Vec<(AttributeId, Attribute)>,
    /// What a name is called on screen.
    pub(super) labels: HashMap<String, String>,
    /// Normal forms of addresses that more than one person has.
    pub(super) shared_addresses: HashSet<String>,
}

pub fn prepare(tx: &ReadTx, key: &str, now: Timestamp) -> Result<Ways> {
    let (campaign, settings) = (super::get_campaign(tx, key)?, get_settings(tx)?);
    let ways = ways::each(&campaign, &settings).into_iter().map(|way| prepare_way(tx, way, &settings, now));
    ways.collect::<Result<_>>().map(Ways)
}

fn prepare_way(tx: &ReadTx, campaign: Campaign, settings: &Settings, now: Timestamp) -> Result<Prepared> {
    // A template that was brought in again may be another one by now.
    super::check_text(tx, &campaign).map_err(|error| match error {
        Error::Invalid { message, .. } => Error::Refused(message.trim_start_matches("channel: ").to_owned()),
        other => other,
    })?;
    let saved = get_template(tx, &campaign.template)?;
    let template = whole_template(tx, saved.clone())?;
    let purpose = list_purposes(tx)?.into_iter().find(|purpose| purpose.key == campaign.purpose);
    let purpose = purpose.ok_or_else(|| Error::NotFound(format!("There is no purpose “{}”.", campaign.purpose)))?;
    let ours = cultures::ours(tx)?;
    let pictures = pictures_for(tx, &template.document)?;
    let labels = labels(tx)?;
    let mut cells: Vec<CellState> = template
        .document
        .cells
        .iter()
        .map(|cell| sendable_cell(&template, cell, (&ours, &pictures), &labels))
        .collect();
    let findings = guardrails::keep_back(tx, &template, &mut cells, guardrails::For::Campaign(&campaign.key))?;
    let mut reads: BTreeSet<String> = ["locale", "register", "time_zone"].map(str::to_owned).into();
    if campaign.sending.avoid_holidays {
        reads.insert(FAITH_ATTRIBUTE.to_owned());
    }
    for cell in &cells {
        if let CellState::Complete(compiled) = cell {
            reads.extend(render::reads(compiled));
        }
    }
    let (attached, of_letter) = attached(tx, &campaign, &template.document, (&ours, &labels), settings, now)?;
    let pictures = pictures.with(of_letter);
    reads.extend(attached.reads());
    let all = attribute_rows(tx)?;
    let addresses = |attribute: &Attribute| {
        let text = AttributeType::Text;
        campaign.channel.is_app() && attribute.key == PUSH_TOKEN && attribute.value_type == text
    };
    let attributes =
        all.into_iter().filter(|(_, attribute)| reads.contains(&attribute.key) || addresses(attribute)).collect();
    let predicate = store::predicate(tx, campaign.segment.as_deref())?;
    let images = if campaign.channel.is_app() {
        images(&template.document, &pictures, settings.pictures_url.as_deref())
    } else {
        Vec::new()
    };
    Ok(Prepared {
        sender: super::sender(&campaign)?,
        sms_prices: crate::settings::sms_prices(tx)?,
        stationery: stationery_of(tx, settings, &letter_from(campaign.channel, &campaign.from), now)?,
        reply_to: campaign.reply_to.as_deref().map(|text| Mailbox::parse(text, "reply_to")).transpose()?,
        purpose,
        strictness: strictness(tx, &campaign, &saved, now)?,
        now,
        filter: crate::segments::filter(tx, predicate.as_ref(), now)?,
        shared_addresses: store::audience::shared_addresses(tx, campaign.channel)?,
        attached,
        cells,
        findings,
        ours,
        pictures,
        platform: None,
        images,
        reads,
        attributes,
        labels,
        template,
        campaign,
    })
}

/// Who a letter names in its first line: of a mailbox, which emails of the same campaign ask for, its name alone.
fn letter_from(channel: Channel, from: &str) -> String {
    match Mailbox::parse(from, "from") {
        _ if channel != Channel::Letter => String::new(),
        Ok(mailbox) => mailbox.name.unwrap_or_default(),
        Err(_) => from.to_owned(),
    }
}

impl Prepared {
    /// A name as staff know it: the attribute's name, the field's words, else the name itself.
    pub fn label<'a>(&'a self, name: &'a str) -> &'a str {
        self.labels.get(name).map_or(name, String::as_str)
    }

    /// Whether anything is drawn for each person.
    pub fn has_cards(&self) -> bool {
        let letters = self.attached.letter.iter().flat_map(|letter| &letter.cells);
        let drawn = |cell: &CellState| matches!(cell, CellState::Complete(compiled) if !compiled.cards.is_empty());
        self.cells.iter().chain(letters).any(drawn)
    }

    /// Names what messages are made of: the template, and the letter that goes with them.
    pub(super) fn made_of(&self) -> String {
        let revision = &self.template.revision;
        let with = |letter: &AttachedLetter| {
            let both = Sha256::new().chain_update(revision).chain_update(&letter.template.revision);
            hex(&both.finalize())
        };
        self.attached.letter.as_ref().map_or_else(|| revision.clone(), with)
    }

    /// The language (and register) of a cell in words: "German, formal".
    pub fn cell_in_words(&self, cell: usize) -> String {
        CellName::of(&self.template.document.cells[cell]).in_words()
    }
}

/// Which cell serves a person: asked once per (language, register), then remembered.
pub struct CellFor<'p> {
    prepared: &'p Prepared,
    default_locale: &'p str,
    places: Vec<(String, Option<Register>)>,
    known: HashMap<(Option<String>, Option<Register>), Option<Resolved>>,
}

impl<'p> CellFor<'p> {
    pub fn new(prepared: &'p Prepared) -> Self {
        CellFor::of_template(prepared, &prepared.template)
    }

    /// Of the letter that goes with the email.
    pub fn of_letter(prepared: &'p Prepared) -> Option<Self> {
        prepared.attached.letter.as_ref().map(|letter| CellFor::of_template(prepared, &letter.template))
    }

    fn of_template(prepared: &'p Prepared, template: &'p Template) -> Self {
        let places = template.document.cells.iter().map(|cell| (cell.locale.clone(), cell.register)).collect();
        CellFor { prepared, default_locale: &template.default_locale, places, known: HashMap::new() }
    }

    pub fn of(&mut self, locale: Option<&str>, register: Option<Register>) -> Option<&Resolved> {
        let other =
            if self.prepared.campaign.other_language { OtherLanguage::Allowed } else { OtherLanguage::Forbidden };
        let default = self.default_locale;
        let key = (locale.map(str::to_owned), register);
        let (places, ours) = (&self.places, &self.prepared.ours);
        self.known.entry(key).or_insert_with(|| resolve(places, default, locale, register, other, ours)).as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_names_its_sender_and_no_mailbox() {
        for (channel, from, named) in [
            (Channel::Letter, "Riverside Clinic", "Riverside Clinic"),
            (Channel::Letter, "Riverside Clinic <hello@riverside.example>", "Riverside Clinic"),
            (Channel::Letter, "hello@riverside.example", ""),
            (Channel::Email, "Riverside Clinic <hello@riverside.example>", ""),
        ] {
            assert_eq!(letter_from(channel, from), named, "{from}");
        }
    }
}
