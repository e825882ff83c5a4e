//! Messages that are good enough to send, to begin with: in several languages, with the attributes they ask for.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::coverage::each_block;
use super::document::{Block, BlockKind, Document};
use super::{Template, Title, get_template, put_template, readable_locale, store};
use crate::channels::Channel;
use crate::cultures::{self, same_locale};
use crate::db::WriteTx;
use crate::profiles::{Attribute, list_attributes, save_attribute};
use crate::time::Timestamp;
use crate::{Error, Result};

const FILES: [&str; 11] = [
    include_str!("../../starters/templates/appointment_reminder.json"),
    include_str!("../../starters/templates/welcome.json"),
    include_str!("../../starters/templates/re_engagement.json"),
    include_str!("../../starters/templates/school_notice.json"),
    include_str!("../../starters/templates/donor_thanks.json"),
    include_str!("../../starters/templates/complaint_follow_up.json"),
    include_str!("../../starters/templates/holiday_greeting.json"),
    include_str!("../../starters/templates/consent_renewal.json"),
    include_str!("../../starters/templates/appointment_sms.json"),
    include_str!("../../starters/templates/appointment_letter.json"),
    include_str!("../../starters/templates/appointment_push.json"),
];

#[derive(Deserialize)]
struct Starter {
    key: String,
    #[serde(default = "by_email")]
    channels: Vec<Channel>,
    attributes: Vec<Attribute>,
    /// What its attributes are called in other languages than English.
    #[serde(default)]
    names: HashMap<String, HashMap<String, String>>,
    document: Document,
}

fn by_email() -> Vec<Channel> {
    vec![Channel::Email]
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StarterRow {
    pub key: String,
    /// The ways it can go out.
    pub channels: Vec<Channel>,
    pub locales: Vec<String>,
    /// Whether it has a button, which has to lead somewhere.
    pub has_button: bool,
}

/// A message made from a starter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFromStarter<'a> {
    pub starter: &'a str,
    pub name: &'a str,
    pub channel: Channel,
    pub default_locale: &'a str,
    /// Where its buttons lead; without one there are none.
    pub website: Option<&'a str>,
}

pub fn list_starters() -> Result<Vec<StarterRow>> {
    let row = |file: &&str| {
        let Starter { key, channels, document, .. } = read(file)?;
        let locales = document.cells.iter().map(|cell| cell.locale.clone()).collect();
        let mut has_button = false;
        each_block(&document.blocks, &mut |block| has_button |= block.kind == BlockKind::Button);
        Ok(StarterRow { key, channels, locales, has_button })
    };
    FILES.iter().map(row).collect()
}

/// The message in all its languages, and the attributes that it asks for and nobody has made yet.
pub fn create_from_starter(tx: &WriteTx, new: &NewFromStarter, now: Timestamp) -> Result<Template> {
    let name = new.name.trim();
    if name.is_empty() {
        return Err(Error::invalid_at("name", "Give the template a name."));
    }
    let starters = FILES.iter().map(|file| read(file)).collect::<Result<Vec<_>>>()?;
    let starter = starters.into_iter().find(|one| one.key == new.starter);
    let unknown = || Error::invalid_at("starter", format!("There is no message “{}” to begin with.", new.starter));
    let Starter { attributes, names, channels, mut document, .. } = starter.ok_or_else(unknown)?;
    // It is written for its own ways: an SMS is no email.
    let channel = channels.iter().find(|one| **one == new.channel).or(channels.first()).copied().unwrap_or(new.channel);
    let wanted = readable_locale(new.default_locale, "default_locale")?;
    let links = cultures::chain(&wanted);
    let spoken = |link: &String| document.cells.iter().find(|cell| same_locale(&cell.locale, link));
    let locale = links.iter().find_map(spoken).map(|cell| cell.locale.clone()).ok_or_else(|| {
        let all: Vec<String> = document.cells.iter().map(|cell| cultures::english_name(&cell.locale)).collect();
        let sentence = format!("This message comes in {}. Choose one of them.", all.join(", "));
        Error::invalid_at("default_locale", sentence)
    })?;
    lead(&mut document, new.website.map(str::trim).filter(|site| !site.is_empty()))?;
    let known = list_attributes(tx)?;
    let language = cultures::language_of(&locale);
    for mut attribute in attributes.into_iter().filter(|one| !known.iter().any(|known| known.key == one.key)) {
        if let Some(name) = names.get(&attribute.key).and_then(|names| names.get(&language)) {
            attribute.name.clone_from(name);
        }
        save_attribute(tx, &attribute)?;
    }
    let key = crate::id::new_key(name, |key| store::exists(tx, key))?;
    let title = Title { key: &key, name, channel, default_locale: &locale };
    put_template(tx, &title, &document, now)?;
    get_template(tx, &key)
}

/// Buttons lead to the website, or leave.
fn lead(document: &mut Document, website: Option<&str>) -> Result<()> {
    let mut buttons = Vec::new();
    each_block(&document.blocks, &mut |block: &Block| {
        if block.kind == BlockKind::Button {
            buttons.push(block.id.clone());
        }
    });
    let Some(website) = website else {
        // Starters have their buttons between other blocks, never inside one.
        document.blocks.retain(|block| block.kind != BlockKind::Button);
        document.cells.iter_mut().for_each(|cell| cell.fields.retain(|id, _| !buttons.contains(id)));
        return Ok(());
    };
    let site = if website.contains(':') { website.to_owned() } else { format!("https://{website}") };
    super::compile::address(&site).map_err(|wrong| Error::invalid_at("website", format!("{wrong}.")))?;
    for cell in &mut document.cells {
        for id in &buttons {
            if let Some(super::document::Field::Button { url, .. }) = cell.fields.get_mut(id) {
                url.clone_from(&site);
            }
        }
    }
    Ok(())
}

fn read(file: &str) -> Result<Starter> {
    serde_json::from_str(file).map_err(|error| Error::invalid(format!("A starter cannot be read: {error}.")))
}

#[cfg(test)]
mod tests;
