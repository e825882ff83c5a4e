//! Applying a kit: every part is added or changed by its key, templates get exactly the cells of the kit.

use serde::Serialize;
use ts_rs::TS;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::format::{Kit, KitCell, KitFragment, KitSlot, KitTemplate};
use crate::campaigns::{Campaign, check_still_sent, save_campaign};
use crate::channels::Channel;
use crate::consent::{check_key, save_purpose};
use crate::cultures::save_culture;
use crate::db::WriteTx;
use crate::pictures::{NewPicture, put_slot, put_taken, take_in};
use crate::profiles::normalise::name_fault;
use crate::profiles::save_attribute;
use crate::segments;
use crate::templates::document::{Block, Cell, Document, Field, Inline, SOURCE};
use crate::templates::theme::save_theme;
use crate::templates::{Title, check_fragments, lacks_default, put_fragment_unchecked, put_template, readable_locale};
use crate::time::Timestamp;
use crate::{Error, Result};

/// How many of each were applied, and what in the file nobody understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KitReport {
    pub purposes: u32,
    pub attributes: u32,
    pub segments: u32,
    pub pictures: u32,
    pub fragments: u32,
    pub templates: u32,
    pub campaigns: u32,
    pub cultures: u32,
    /// Rules whose weight was said.
    pub guardrails: u32,
    pub house_words: u32,
    pub ignored: Vec<String>,
    /// What works but will surprise, with its place.
    pub warnings: Vec<String>,
}

/// All of the kit or, on the first thing that makes no sense, none of it (the caller drops the transaction).
pub fn apply(tx: &WriteTx, kit: Kit, ignored: Vec<String>, now: Timestamp) -> Result<KitReport> {
    let mut report = KitReport {
        purposes: kit.purposes.len() as u32,
        attributes: kit.attributes.len() as u32,
        segments: kit.segments.len() as u32,
        pictures: kit.pictures.len() as u32,
        fragments: kit.fragments.len() as u32,
        templates: kit.templates.len() as u32,
        campaigns: kit.campaigns.len() as u32,
        cultures: kit.cultures.len() as u32,
        guardrails: kit.guardrails.len() as u32,
        house_words: kit.house_words.len() as u32,
        ignored,
        warnings: Vec::new(),
    };
    unique("purposes", kit.purposes.iter().map(|one| one.key.as_str()))?;
    unique("attributes", kit.attributes.iter().map(|one| one.key.as_str()))?;
    unique("segments", kit.segments.iter().map(|one| one.key.as_str()))?;
    unique("pictures", kit.pictures.iter().map(|one| one.key.as_str()))?;
    unique("fragments", kit.fragments.iter().map(|one| one.key.as_str()))?;
    unique("templates", kit.templates.iter().map(|one| one.key.as_str()))?;
    unique("campaigns", kit.campaigns.iter().map(|one| one.key.as_str()))?;
    check_names(&kit)?;
    for (index, purpose) in kit.purposes.into_iter().enumerate() {
        save_purpose(tx, &purpose.into()).map_err(at("purposes", index))?;
    }
    let unaskable = segments::unaskable(tx, now)?;
    let attributes: Vec<String> = kit.attributes.iter().map(|one| one.key.clone()).collect();
    for (index, attribute) in kit.attributes.into_iter().enumerate() {
        save_attribute(tx, &attribute.into()).map_err(at("attributes", index))?;
    }
    for (index, segment) in kit.segments.iter().enumerate() {
        let saved = check_key(&segment.key, "key")
            .and_then(|()| named(&segment.name, "segment"))
            .and_then(|()| segments::filter(tx, segment.predicate.as_ref(), now))
            .and_then(|_| segments::put(tx, &segment.key, &segment.name, segment.predicate.as_ref()));
        saved.map_err(at("segments", index))?;
    }
    for (index, attribute) in attributes.iter().enumerate() {
        segments::check_still_asked(tx, attribute, &unaskable, now).map_err(at("attributes", index))?;
    }
    for (index, slot) in kit.pictures.iter().enumerate() {
        apply_slot(tx, slot, now).map_err(at("pictures", index))?;
    }
    if let Some(theme) = &kit.theme {
        save_theme(tx, theme).map_err(within_theme)?;
    }
    for (index, fragment) in kit.fragments.iter().enumerate() {
        apply_fragment(tx, fragment, now).map_err(at("fragments", index))?;
    }
    // They may name one another in any order.
    for (index, fragment) in kit.fragments.iter().enumerate() {
        let checked =
            check_fragments(tx, &fragment.key, &fragment.document).map_err(|error| within("document.blocks", error));
        checked.map_err(at("fragments", index))?;
    }
    let templates: Vec<String> = kit.templates.iter().map(|one| one.key.clone()).collect();
    for (index, template) in kit.templates.into_iter().enumerate() {
        let lacking = apply_template(tx, template, now).map_err(at("templates", index))?;
        report.warnings.extend(lacking.map(|words| format!("templates[{index}].default_locale: {words}.")));
    }
    for (index, campaign) in kit.campaigns.into_iter().enumerate() {
        let campaign = Campaign {
            key: campaign.key,
            name: campaign.name,
            segment: campaign.segment,
            template: campaign.template,
            channel: campaign.channel,
            also: campaign.also,
            purpose: campaign.purpose,
            from: campaign.from,
            reply_to: campaign.reply_to,
            other_language: campaign.other_language,
            vouched_only: campaign.vouched_only,
            no_crossing: campaign.no_crossing,
            sending: campaign.sending,
        };
        let saved = check_key(&campaign.key, "key").and_then(|()| save_campaign(tx, campaign));
        saved.map_err(at("campaigns", index))?;
    }
    for (index, template) in templates.iter().enumerate() {
        check_still_sent(tx, template).map_err(at("templates", index))?;
    }
    let mut tags = std::collections::BTreeSet::new();
    for (index, culture) in kit.cultures.into_iter().enumerate() {
        let tag = readable_locale(&culture.tag, "tag").map_err(at("cultures", index))?;
        if !tags.insert(tag.clone()) {
            let twice = Error::invalid_at("tag", format!("tag: “{tag}” is there twice."));
            return Err(at("cultures", index)(twice));
        }
        for (key, value) in culture.values {
            let saved = save_culture(tx, &tag, &key, value, now);
            saved.map_err(|error| at("cultures", index)(within(&format!("values.{key}"), error)))?;
        }
    }
    super::house::apply(tx, kit.guardrails, kit.house_words)?;
    Ok(report)
}

fn within_theme(error: Error) -> Error {
    match error {
        Error::Invalid { message, field } => {
            let place = field.map_or("theme".to_owned(), |field| format!("theme.{field}"));
            Error::invalid_at(place.clone(), format!("{place}: {message}"))
        }
        other => other,
    }
}

fn unique<'a>(list: &str, keys: impl Iterator<Item = &'a str>) -> Result<()> {
    let mut seen = std::collections::BTreeSet::new();
    for (index, key) in keys.enumerate() {
        if !seen.insert(key) {
            let place = format!("{list}[{index}].key");
            return Err(Error::invalid_at(place.clone(), format!("{place}: “{key}” is there twice.")));
        }
    }
    Ok(())
}

/// Names and choices are shown in one line, to be chosen by.
fn check_names(kit: &Kit) -> Result<()> {
    let check = |place: String, name: &str| match name_fault(name) {
        Some(why) => Err(Error::invalid_at(place.clone(), format!("{place}: This cannot be a name: {why}."))),
        None => Ok(()),
    };
    let lists: [(&str, Vec<&String>); 7] = [
        ("purposes", kit.purposes.iter().map(|one| &one.name).collect()),
        ("attributes", kit.attributes.iter().map(|one| &one.name).collect()),
        ("segments", kit.segments.iter().map(|one| &one.name).collect()),
        ("pictures", kit.pictures.iter().map(|one| &one.name).collect()),
        ("fragments", kit.fragments.iter().map(|one| &one.name).collect()),
        ("templates", kit.templates.iter().map(|one| &one.name).collect()),
        ("campaigns", kit.campaigns.iter().map(|one| &one.name).collect()),
    ];
    for (list, names) in lists {
        for (index, name) in names.into_iter().enumerate() {
            check(format!("{list}[{index}].name"), name)?;
        }
    }
    for (index, attribute) in kit.attributes.iter().enumerate() {
        for (at, choice) in attribute.choices.iter().enumerate() {
            let place = format!("attributes[{index}].choices[{at}]");
            if choice.trim().is_empty() {
                return Err(Error::invalid_at(place.clone(), format!("{place}: A choice says something.")));
            }
            check(place, choice)?;
        }
        for (at, part) in attribute.parts.iter().enumerate() {
            check(format!("attributes[{index}].parts[{at}].name"), &part.name)?;
        }
    }
    Ok(())
}

/// Names a value of a list by its key instead of by the field of the command that saves it.
fn within(place: &str, error: Error) -> Error {
    match error {
        Error::Invalid { message, field } => {
            let repeated = field.map(|field| format!("{field}: ")).unwrap_or_default();
            Error::invalid_at(place, message.strip_prefix(&repeated).unwrap_or(&message))
        }
        other => other,
    }
}

/// Puts the place in the kit before the field an error already names.
fn at(list: &'static str, index: usize) -> impl Fn(Error) -> Error {
    move |error| {
        let (message, field) = match error {
            Error::Invalid { message, field } => (message, field),
            Error::NotFound(message) | Error::Refused(message) => (message, None),
            other => return other,
        };
        let place = match &field {
            Some(field) => format!("{list}[{index}].{field}"),
            None => format!("{list}[{index}]"),
        };
        let repeated = field.map(|field| format!("{field}: ")).unwrap_or_default();
        let sentence = message.strip_prefix(&repeated).unwrap_or(&message);
        Error::invalid_at(place.clone(), format!("{place}: {sentence}"))
    }
}

fn named(name: &str, what: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(Error::invalid_at("name", format!("Give the {what} a name.")));
    }
    Ok(())
}

fn apply_slot(tx: &WriteTx, slot: &KitSlot, now: Timestamp) -> Result<()> {
    check_key(&slot.key, "key")?;
    put_slot(tx, &slot.key, &slot.name)?;
    for (index, picture) in slot.pictures.iter().enumerate() {
        let place = |field: &str| format!("pictures[{index}].{field}");
        let bytes = STANDARD
            .decode(&picture.data)
            .map_err(|_| Error::invalid_at(place("data"), "The picture cannot be read: this is not base64."))?;
        let named = |error| match error {
            Error::Invalid { message, field } => {
                let field = field.as_deref().map(|field| if field == "picture" { "data" } else { field });
                Error::Invalid { message, field: field.map(place) }
            }
            other => other,
        };
        let taken = take_in(&bytes).map_err(named)?;
        let new = NewPicture {
            slot: Some(&slot.key),
            name: None,
            locale: picture.locale.as_deref(),
            alt: picture.alt.as_deref(),
            alt_locale: picture.alt_locale.as_deref(),
        };
        put_taken(tx, &new, &taken, now).map_err(named)?;
    }
    Ok(())
}

fn apply_fragment(tx: &WriteTx, fragment: &KitFragment, now: Timestamp) -> Result<()> {
    named(&fragment.name, "fragment")?;
    let default_locale = readable_locale(&fragment.default_locale, "default_locale")?;
    let mut document = fragment.document.clone();
    check_fields(&document)?;
    for (index, cell) in document.cells.iter_mut().enumerate() {
        cell.locale = readable_locale(&cell.locale, &format!("document.cells[{index}].locale"))?;
    }
    let title = Title {
        key: &fragment.key,
        name: fragment.name.trim(),
        channel: Channel::Email,
        default_locale: &default_locale,
    };
    put_fragment_unchecked(tx, &title, &document, now).map_err(in_document)
}

/// What is wrong in a document is told of its blocks and cells; in a kit they stand in `document`.
fn in_document(error: Error) -> Error {
    let of_document = |field: &str| ["blocks", "cells", "attachments"].iter().any(|list| field.starts_with(list));
    match error {
        Error::Invalid { message, field: Some(field) } if of_document(&field) => {
            let message = message.strip_prefix(&format!("{field}: ")).unwrap_or(&message).to_owned();
            Error::Invalid { message, field: Some(format!("document.{field}")) }
        }
        other => other,
    }
}

/// Gives back what the author should know of a template that is sound.
fn apply_template(tx: &WriteTx, template: KitTemplate, now: Timestamp) -> Result<Option<String>> {
    named(&template.name, "template")?;
    let default_locale = readable_locale(&template.default_locale, "default_locale")?;
    let is_document = template.document.is_some();
    let cells = if is_document { "document.cells" } else { "cells" };
    let mut document = match (template.cells, template.document) {
        (Some(cells), None) if cells.is_empty() => {
            return Err(Error::invalid_at("cells", "The template has no cells."));
        }
        (Some(cells), None) => document_of_cells(template.channel, cells)?,
        (None, Some(document)) => {
            check_fields(&document)?;
            document
        }
        (Some(_), Some(_)) => return Err(Error::invalid_at("document", "Give either cells or a document, not both.")),
        (None, None) => return Err(Error::invalid_at("cells", "The template has no cells.")),
    };
    for (index, cell) in document.cells.iter_mut().enumerate() {
        cell.locale = readable_locale(&cell.locale, &format!("{cells}[{index}].locale"))?;
    }
    let title = Title {
        key: &template.key,
        name: template.name.trim(),
        channel: template.channel,
        default_locale: &default_locale,
    };
    put_template(tx, &title, &document, now).map_err(|error| if is_document { in_document(error) } else { error })?;
    Ok(lacks_default(&document, &default_locale))
}

/// Words of another kind than their block's would be nowhere.
fn check_fields(document: &Document) -> Result<()> {
    let mut open: Vec<&Block> = document.blocks.iter().collect();
    while let Some(block) = open.pop() {
        for (index, cell) in document.cells.iter().enumerate() {
            if cell.fields.get(&block.id).is_some_and(|field| !block.kind.takes(field)) {
                let place = format!("document.cells[{index}].fields.{}", block.id);
                let message = format!("{place}: These are not the words of a block of this kind.");
                return Err(Error::invalid_at(place, message));
            }
        }
        open.extend(block.inside().into_iter().flatten());
    }
    Ok(())
}

/// Cells of Tera source share one source block.
fn document_of_cells(channel: Channel, cells: Vec<KitCell>) -> Result<Document> {
    let cell = |(index, cell): (usize, KitCell)| {
        let missing = |part: &str| {
            let place = format!("cells[{index}].{part}");
            Error::invalid_at(place.clone(), format!("{place}: The {part} is missing."))
        };
        let (subject, html) = match channel {
            Channel::Email => {
                (cell.subject.ok_or_else(|| missing("subject"))?, cell.html.ok_or_else(|| missing("html"))?)
            }
            _ => (cell.subject.unwrap_or_default(), cell.html.unwrap_or_default()),
        };
        if channel != Channel::Email && cell.text.is_none() && (channel != Channel::Letter || html.trim().is_empty()) {
            return Err(missing("text"));
        }
        let field = Field::Source { html, text: cell.text };
        Ok(Cell {
            locale: cell.locale,
            register: cell.register,
            subject: Inline::Source { source: subject },
            fields: [(SOURCE_BLOCK.to_owned(), field)].into(),
            link: cell.link,
            hidden: Vec::new(),
            meant: Default::default(),
            kept: Default::default(),
        })
    };
    let cells = cells.into_iter().enumerate().map(cell).collect::<Result<_>>()?;
    Ok(Document {
        blocks: vec![Block { id: SOURCE_BLOCK.to_owned(), kind: SOURCE }],
        cells,
        theme: None,
        attachments: Vec::new(),
    })
}

/// The id of the block that a kit's cells are kept in.
pub(super) const SOURCE_BLOCK: &str = "source";
