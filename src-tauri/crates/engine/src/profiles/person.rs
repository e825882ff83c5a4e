//! One person as the studio shows and edits them, and as a template reads them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::departed;
use super::normalise::{email_key, phone_key, phone_shown, without_signs};
use super::store::person::{Held, held};
use super::store::{self, ProfileRow, attribute_rows};
use super::{Attribute, AttributeKind, AttributeType, CHANNELS, Core, CoreField, Gender, Register, Sensitivity, shown};
use crate::cultures::{self, Known, Ours};
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

/// Where a value came from, in words, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Origin {
    pub source: String,
    pub recorded_at: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Postal {
    pub line1: Option<String>,
    pub city: Option<String>,
    pub postcode: Option<String>,
    pub country: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AttributeValue {
    pub key: String,
    pub name: String,
    #[serde(rename = "type")]
    pub value_type: AttributeType,
    pub kind: AttributeKind,
    pub sensitivity: Sensitivity,
    #[ts(type = "unknown")]
    pub value: Value,
    pub shown: String,
    pub origin: Origin,
}

/// `name` is put in the order of the person's culture; for a person without a name it is an address.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "PersonFacts")]
pub struct Person {
    pub id: ProfileId,
    pub external_id: Option<String>,
    pub name: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub title: Option<String>,
    pub gender: Option<Gender>,
    pub locale: Option<String>,
    pub register: Option<Register>,
    pub time_zone: Option<String>,
    pub birthday: Option<String>,
    /// How they asked to be written to.
    #[ts(type = "Channel | null")]
    pub preferred_channel: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// The number as people read it; `phone` is what is stored.
    pub phone_shown: Option<String>,
    pub postal: Postal,
    pub tags: Vec<String>,
    pub attributes: Vec<AttributeValue>,
    /// By field name.
    pub origins: BTreeMap<String, Origin>,
}

/// What a form saves. `id` None adds a person. An attribute that is absent or null is cleared.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(rename = "PersonDraft")]
pub struct Draft {
    pub id: Option<ProfileId>,
    pub external_id: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub title: Option<String>,
    pub gender: Option<Gender>,
    pub locale: Option<String>,
    pub register: Option<Register>,
    pub time_zone: Option<String>,
    pub birthday: Option<String>,
    /// Null: whatever the campaign tries first.
    #[ts(type = "Channel | null")]
    pub preferred_channel: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub postal: Postal,
    pub tags: Vec<String>,
    #[ts(type = "Record<string, unknown>")]
    pub attributes: BTreeMap<String, Value>,
}

pub fn known(core: &Core) -> Known<'_> {
    Known {
        title: core.get(CoreField::Title),
        first_name: core.get(CoreField::FirstName),
        last_name: core.get(CoreField::LastName),
        gender: core.get(CoreField::Gender).and_then(gender_from_word),
    }
}

/// What a person is called on screen: the name in their culture's order, else an address.
pub fn display_name(core: &Core) -> String {
    let name = cultures::full_name(&known(core), core.get(CoreField::Locale), Ours::NOTHING);
    if !name.is_empty() {
        return name;
    }
    let email = core[CoreField::Email].clone();
    let fallback = email.or_else(|| shown_phone(core)).or_else(|| core[CoreField::ExternalId].clone());
    fallback.unwrap_or_else(|| "A person without a name".to_owned())
}

/// The phone number as people read it.
pub fn shown_phone(core: &Core) -> Option<String> {
    core.get(CoreField::Phone).map(|phone| phone_shown(phone, core.get(CoreField::Country)))
}

fn gender_from_word(word: &str) -> Option<Gender> {
    [Gender::Feminine, Gender::Masculine, Gender::Other].into_iter().find(|gender| gender.as_str() == word)
}

fn register_from_word(word: &str) -> Option<Register> {
    [Register::Formal, Register::Informal, Register::Neutral].into_iter().find(|register| register.as_str() == word)
}

pub fn get_person(tx: &ReadTx, id: ProfileId) -> Result<Person> {
    let Held { core, values, tags, source, recorded_at, origins } = held(tx, id)?;
    let text = |field: CoreField| core[field].clone();
    let origins = core
        .known()
        .map(|(field, _)| {
            let (source, recorded_at) =
                origins.get(field.key()).cloned().unwrap_or((source.clone(), recorded_at.clone()));
            Ok((field.key().to_owned(), Origin { source: store::person::source_in_words(tx, &source)?, recorded_at }))
        })
        .collect::<Result<_>>()?;
    let attributes = values
        .into_iter()
        .map(|(_, attribute, value, origin)| {
            Ok(AttributeValue {
                shown: shown(&value),
                key: attribute.key,
                name: attribute.name,
                value_type: attribute.value_type,
                kind: attribute.kind,
                sensitivity: attribute.sensitivity,
                value,
                origin: Origin {
                    source: store::person::source_in_words(tx, &origin.source)?,
                    recorded_at: origin.recorded_at,
                },
            })
        })
        .collect::<Result<_>>()?;
    Ok(Person {
        id,
        external_id: text(CoreField::ExternalId),
        name: display_name(&core),
        first_name: text(CoreField::FirstName),
        last_name: text(CoreField::LastName),
        title: text(CoreField::Title),
        gender: core.get(CoreField::Gender).and_then(gender_from_word),
        locale: text(CoreField::Locale),
        register: core.get(CoreField::Register).and_then(register_from_word),
        time_zone: text(CoreField::TimeZone),
        birthday: text(CoreField::Birthday),
        preferred_channel: text(CoreField::PreferredChannel),
        email: text(CoreField::Email),
        phone: text(CoreField::Phone),
        phone_shown: shown_phone(&core),
        postal: Postal {
            line1: text(CoreField::Line1),
            city: text(CoreField::City),
            postcode: text(CoreField::Postcode),
            country: text(CoreField::Country),
        },
        tags,
        attributes,
        origins,
    })
}

/// What a template can read of a person: the fields and attributes among `wanted` (None: all) that have a value. `ours`
/// is what the workspace says about cultures: it decides how a full name is written.
pub fn template_fields<'v>(
    core: &Core,
    values: impl Iterator<Item = (&'v str, Value)>,
    tags: &[String],
    wanted: Option<&BTreeSet<String>>,
    ours: &Ours,
) -> Map<String, Value> {
    let wants = |name: &str| wanted.is_none_or(|wanted| wanted.contains(name));
    let mut fields = Map::with_capacity(wanted.map_or(0, BTreeSet::len));
    let mut postal = Map::new();
    for (field, value) in core.known() {
        match field.key().strip_prefix("postal.") {
            Some(part) if wants("postal") => postal.insert(part.to_owned(), Value::from(value)),
            None if wants(field.key()) => fields.insert(field.key().to_owned(), Value::from(value)),
            _ => continue,
        };
    }
    if !postal.is_empty() {
        fields.insert("postal".to_owned(), Value::Object(postal));
    }
    if wants("full_name") {
        let name = cultures::full_name(&known(core), core.get(CoreField::Locale), ours);
        if !name.is_empty() {
            fields.insert("full_name".to_owned(), Value::from(name));
        }
    }
    for (key, value) in values {
        let empty = match &value {
            Value::String(text) => text.trim().is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Null => true,
            _ => false,
        };
        if !empty && wants(key) {
            fields.insert(key.to_owned(), value);
        }
    }
    if !tags.is_empty() && wants("tags") {
        fields.insert("tags".to_owned(), tags.iter().map(String::as_str).collect());
    }
    read_in(core, wanted, &mut fields);
    fields
}

/// What nobody prints and dates, times and numbers are written by, where there are any: the zone of a country that has but
/// one, and the country where the language's tag names none.
fn read_in(core: &Core, wanted: Option<&BTreeSet<String>>, fields: &mut Map<String, Value>) {
    let wants = |name: &str| wanted.is_some_and(|wanted| wanted.contains(name));
    if !wants(cultures::READER_COUNTRY) {
        return;
    }
    let country = core.get(CoreField::Country).and_then(cultures::region);
    if wants("time_zone") && !fields.contains_key("time_zone") {
        let region = country.map(str::to_owned);
        let region = region.or_else(|| core.get(CoreField::Locale).and_then(cultures::region_of));
        if let Some(zone) = region.and_then(|region| cultures::only_zone(&region)) {
            fields.insert("time_zone".to_owned(), Value::from(zone));
        }
    }
    let is_read = |country: &str| {
        core.get(CoreField::Locale).is_none_or(|locale| cultures::in_country(locale, country).is_some())
    };
    if let Some(country) = country.filter(|country| is_read(country)) {
        fields.insert(cultures::READER_COUNTRY.to_owned(), Value::from(country));
    }
}

/// Adds or changes a person by hand. Only fields that really change get a new source and date.
pub fn save_person(tx: &WriteTx, mut draft: Draft, source: &str, now: Timestamp) -> Result<ProfileId> {
    super::faith::make_room(tx, &mut draft.attributes)?;
    let core = core_of(&draft)?;
    if core.known().next().is_none() {
        return Err(Error::invalid("Write down at least a name or an address."));
    }
    let before = draft.id.map(|id| held(tx, id)).transpose()?;
    let id = match draft.id {
        Some(id) => id,
        None => store::next_profile_id(tx)?,
    };
    if let Some(number) = core.get(CoreField::ExternalId) {
        store::person::refuse_taken_number(tx, number, id)?;
    }
    let at = stored(now);
    let tags: Vec<String> =
        draft.tags.iter().map(|tag| without_signs(tag).replace('\n', " ").trim().to_owned()).collect();
    let tags: Vec<&str> = tags.iter().map(String::as_str).filter(|tag| !tag.is_empty()).collect();
    let (row_source, row_at, origins) = match &before {
        None => (source.to_owned(), at.clone(), BTreeMap::new()),
        Some(held) => {
            let mut origins = held.origins.clone();
            for field in CoreField::ALL {
                if held.core[field] != core[field] {
                    origins.insert(field.key().to_owned(), (source.to_owned(), at.clone()));
                }
            }
            (held.source.clone(), held.recorded_at.clone(), origins)
        }
    };
    let origins = (!origins.is_empty()).then(|| store::json(&origins));
    store::put_profile(
        tx,
        &ProfileRow {
            id,
            core: &core,
            tags: &tags,
            source: &row_source,
            recorded_at: &row_at,
            origins: origins.as_deref(),
        },
    )?;
    match &before {
        None => departed::meet_added(tx, id, source)?,
        // Somebody who is gone said no for the address this person had: the no does not stay behind with it.
        Some(held) => {
            let left = departed::left_behind(&held.core, &core);
            departed::meet(tx, id, &left, source)?;
            departed::leave_addresses(tx, id, &left)?;
        }
    }
    store::person::put_tags(tx, id, &tags, source)?;
    save_values(tx, id, &draft.attributes, before.as_ref(), source, &at)?;
    Ok(id)
}

fn save_values(
    tx: &WriteTx,
    id: ProfileId,
    values: &BTreeMap<String, Value>,
    before: Option<&Held>,
    source: &str,
    at: &str,
) -> Result<()> {
    let attributes = attribute_rows(tx)?;
    refuse_unknown(&attributes, values)?;
    for (attribute_id, attribute) in &attributes {
        let given = values.get(&attribute.key).filter(|value| !shown(value).trim().is_empty());
        let held =
            before.and_then(|held| held.values.iter().find(|(known, ..)| known == attribute_id)).map(|held| &held.2);
        let Some(given) = given else {
            store::delete_value(tx, id, *attribute_id)?;
            continue;
        };
        let value = typed(attribute, given)?;
        if held != Some(&value) {
            store::put_value(tx, id, *attribute_id, &value, source, at)?;
        }
    }
    Ok(())
}

pub(super) fn refuse_unknown(
    attributes: &[(store::AttributeId, Attribute)],
    values: &BTreeMap<String, Value>,
) -> Result<()> {
    match values.keys().find(|key| !attributes.iter().any(|(_, attribute)| attribute.key == **key)) {
        Some(unknown) => Err(Error::invalid_at(unknown.as_str(), format!("There is no attribute “{unknown}”."))),
        None => Ok(()),
    }
}

/// A value from a form, where lists, numbers and yes/no may already be typed.
pub(super) fn typed(attribute: &Attribute, given: &Value) -> Result<Value> {
    let given = &readable(given);
    match (attribute.value_type, given) {
        (AttributeType::YesNo, Value::Bool(_)) | (AttributeType::Number, Value::Number(_)) => Ok(given.clone()),
        (AttributeType::List, Value::Array(_)) => super::items::checked(given.clone()),
        _ => super::parse_value(attribute, &shown(given)),
    }
    .map_err(|why| Error::invalid_at(attribute.key.as_str(), format!("{}: {why}.", attribute.name)))
}

/// All of its texts without signs that stand in none.
fn readable(given: &Value) -> Value {
    match given {
        Value::String(text) => Value::from(without_signs(text)),
        Value::Array(items) => items.iter().map(readable).collect(),
        Value::Object(facts) => facts.iter().map(|(name, value)| (name.clone(), readable(value))).collect(),
        other => other.clone(),
    }
}

pub(super) fn core_of(draft: &Draft) -> Result<Core> {
    let mut core = Core::default();
    let given = [
        (CoreField::ExternalId, &draft.external_id),
        (CoreField::FirstName, &draft.first_name),
        (CoreField::LastName, &draft.last_name),
        (CoreField::Title, &draft.title),
        (CoreField::TimeZone, &draft.time_zone),
        (CoreField::Birthday, &draft.birthday),
        (CoreField::PreferredChannel, &draft.preferred_channel),
        (CoreField::Email, &draft.email),
        (CoreField::Phone, &draft.phone),
        (CoreField::Line1, &draft.postal.line1),
        (CoreField::City, &draft.postal.city),
        (CoreField::Postcode, &draft.postal.postcode),
        (CoreField::Country, &draft.postal.country),
    ];
    for (field, value) in given {
        // Only an address has lines; what else is no sign of any text would go into files and headers.
        let breaks = |sign: char| sign.is_control() && !(field == CoreField::Line1 && sign == '\n');
        let value = value.as_deref().map(|value| without_signs(value).replace(breaks, " ").trim().to_owned());
        core[field] = value.filter(|value| !value.is_empty());
    }
    core[CoreField::Gender] = draft.gender.map(|gender| gender.as_str().to_owned());
    core[CoreField::Register] = draft.register.map(|register| register.as_str().to_owned());
    if let Some(tag) = draft.locale.as_deref().map(str::trim).filter(|tag| !tag.is_empty()) {
        let locale = cultures::canonical(tag);
        core[CoreField::Locale] =
            Some(locale.ok_or_else(|| Error::invalid_at("locale", format!("“{tag}” is not a language we can read.")))?);
    }
    check_core(&core).map_err(|(field, message)| Error::invalid_at(field.key(), message))?;
    Ok(core)
}

/// Why a value cannot be stored as it is: the field and a sentence.
pub fn check_core(core: &Core) -> Result<(), (CoreField, String)> {
    if let Some(email) = core.get(CoreField::Email).filter(|email| email_key(email).is_none()) {
        return Err((CoreField::Email, format!("“{email}” is not an email address.")));
    }
    let country = core.get(CoreField::Country);
    if let Some(phone) = core.get(CoreField::Phone).filter(|phone| phone_key(phone, country).is_none()) {
        return Err((CoreField::Phone, format!("“{phone}” is not a phone number.")));
    }
    if let Some(zone) = core.get(CoreField::TimeZone).filter(|zone| jiff::tz::TimeZone::get(zone).is_err()) {
        return Err((CoreField::TimeZone, format!("“{zone}” is not a time zone like Europe/Berlin.")));
    }
    if let Some(channel) = core.get(CoreField::PreferredChannel).filter(|channel| !CHANNELS.contains(channel)) {
        return Err((CoreField::PreferredChannel, format!("“{channel}” is not a way to write to somebody.")));
    }
    if let Some(birthday) = core.get(CoreField::Birthday).filter(|day| day.parse::<jiff::civil::Date>().is_err()) {
        return Err((CoreField::Birthday, format!("“{birthday}” is not a date like 1980-12-31.")));
    }
    Ok(())
}
