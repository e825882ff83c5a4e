//! The file `attune.kit/1`. Anything malformed is refused with its JSON path; fields nobody knows are listed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer, Serialize};
use serde_ignored::Path;

use super::strict::Strict;
use crate::campaigns::{Sending, Way};
use crate::consent::Purpose;
use crate::cultures::Values;
use crate::guardrails::{HouseKind, HouseWord, Level};
use crate::profiles::{Attribute, Register};
use crate::segments::Predicate;
use crate::templates::document::Document;
use crate::templates::theme::Theme;
use crate::{Error, Result};

pub const FORMAT: &str = "attune.kit/1";

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kit {
    pub format: String,
    #[serde(default)]
    pub purposes: Vec<KitPurpose>,
    #[serde(default)]
    pub attributes: Vec<KitAttribute>,
    #[serde(default)]
    pub segments: Vec<KitSegment>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<KitSlot>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fragments: Vec<KitFragment>,
    #[serde(default)]
    pub templates: Vec<KitTemplate>,
    #[serde(default)]
    pub campaigns: Vec<KitCampaign>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cultures: Vec<KitCulture>,
    /// How much rules weigh, by their names. Those it does not name keep the weight they have.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub guardrails: BTreeMap<String, Level>,
    /// Words the house avoids, and names it writes in one way only, for every language or one culture.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub house_words: Vec<KitWord>,
    /// How messages look. A kit without one leaves the look as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
}

/// What the workspace says of a locale, by the keys of a culture card. Null gives a value back to the product.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitCulture {
    pub tag: String,
    pub values: Values,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitWord {
    pub word: String,
    pub kind: HouseKind,
    /// What to say in its place; empty where it is only left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub instead: String,
    /// Whose texts it is about; without it, everybody's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// A place for a picture, as templates name it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitSlot {
    pub key: String,
    pub name: String,
    pub pictures: Vec<KitPicture>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitPicture {
    /// Null is every culture without one of its own.
    #[serde(deserialize_with = "said")]
    pub locale: Option<String>,
    /// The file in base64: PNG, JPEG, GIF or SVG.
    pub data: String,
    /// Empty: it only decorates. Null: not said yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    /// The language of `alt`, where `locale` does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt_locale: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitPurpose {
    pub key: String,
    pub name: String,
    pub legal_basis: crate::consent::LegalBasis,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitAttribute {
    pub key: String,
    pub name: String,
    #[serde(rename = "type")]
    pub value_type: crate::profiles::AttributeType,
    pub kind: crate::profiles::AttributeKind,
    pub sensitivity: crate::profiles::Sensitivity,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<crate::profiles::ListPart>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitSegment {
    pub key: String,
    pub name: String,
    /// Null is everyone; it must be said, so that a forgotten rule does not write to everybody.
    #[serde(rename = "where", deserialize_with = "said")]
    pub predicate: Option<Predicate>,
}

/// A piece that templates share; a block `{ "kind": "fragment", "key": … }` shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitFragment {
    pub key: String,
    pub name: String,
    pub default_locale: String,
    pub document: Document,
}

/// Either `cells` of Tera source or the whole `document` of blocks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitTemplate {
    pub key: String,
    pub name: String,
    pub channel: crate::channels::Channel,
    pub default_locale: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cells: Option<Vec<KitCell>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Document>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitCell {
    pub locale: String,
    #[serde(default)]
    pub register: Option<Register>,
    #[serde(default)]
    pub subject: Option<String>,
    #[serde(default)]
    pub html: Option<String>,
    #[serde(default)]
    pub text: Option<String>,
    /// Where touching a notification leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KitCampaign {
    pub key: String,
    pub name: String,
    /// Null is everyone; it must be said here too.
    #[serde(deserialize_with = "said")]
    pub segment: Option<String>,
    pub template: String,
    pub channel: crate::channels::Channel,
    /// Further channels with their templates, in the order they are tried.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Way>,
    pub purpose: String,
    pub from: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub other_language: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub vouched_only: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub no_crossing: bool,
    #[serde(default, skip_serializing_if = "is_usual")]
    pub sending: Sending,
}

fn is_usual(sending: &Sending) -> bool {
    *sending == Sending::default()
}

impl From<KitPurpose> for Purpose {
    fn from(kit: KitPurpose) -> Self {
        Purpose { key: kit.key, name: kit.name, legal_basis: kit.legal_basis }
    }
}

impl From<KitWord> for HouseWord {
    fn from(kit: KitWord) -> Self {
        HouseWord { word: kit.word, instead: kit.instead, kind: kit.kind, locale: kit.locale }
    }
}

impl From<HouseWord> for KitWord {
    fn from(said: HouseWord) -> Self {
        KitWord { word: said.word, kind: said.kind, instead: said.instead, locale: said.locale }
    }
}

impl From<KitAttribute> for Attribute {
    fn from(kit: KitAttribute) -> Self {
        Attribute {
            key: kit.key,
            name: kit.name,
            value_type: kit.value_type,
            kind: kit.kind,
            sensitivity: kit.sensitivity,
            choices: kit.choices,
            parts: kit.parts,
        }
    }
}

fn said<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

fn yes() -> bool {
    true
}

fn is_true(value: &bool) -> bool {
    *value
}

fn is_false(value: &bool) -> bool {
    !value
}

/// The largest kit that is read, in bytes.
const LARGEST: usize = 64 * 1024 * 1024;

/// Reads a kit. Also returns the paths of fields that were not understood and are not kept.
pub fn parse(json: &[u8]) -> Result<(Kit, Vec<String>)> {
    if json.len() > LARGEST {
        return Err(Error::invalid("The kit is larger than 64 MB."));
    }
    let json = json.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(json);
    let mut unknown = BTreeSet::new();
    let mut track = serde_path_to_error::Track::new();
    let mut source = serde_json::Deserializer::from_slice(json);
    let tracked = serde_path_to_error::Deserializer::new(&mut source, &mut track);
    let kit = serde_ignored::deserialize(tracked, |path| {
        unknown.insert(ignored_at(&path));
    });
    let kit: Kit = kit.map_err(|error| unreadable(track, &error))?;
    source.end().map_err(|error| Error::invalid(format!("The kit cannot be read after its end: {error}.")))?;
    let value = serde_json::from_slice(json).map_err(|error| Error::invalid(error.to_string()))?;
    let mut track = serde_path_to_error::Track::new();
    let read: Result<Kit, _> =
        Deserialize::deserialize(serde_path_to_error::Deserializer::new(Strict(value), &mut track));
    read.map_err(|error| unreadable(track, &error))?;
    if kit.format != FORMAT {
        return Err(Error::invalid_at(
            "format",
            format!("format: This is “{}”, but “{FORMAT}” is expected.", kit.format),
        ));
    }
    Ok((kit, unknown.into_iter().collect()))
}

fn unreadable(track: serde_path_to_error::Track, error: &serde_json::Error) -> Error {
    let path = place_of(&track.path().to_string(), &error.to_string());
    let what = Error::of_shape(error);
    Error::invalid_at(path.clone(), format!("The kit cannot be read at {}: {what}.", path_in_words(&path)))
}

/// As the paths of errors are written: `templates[0].cells[1].colour`.
fn ignored_at(path: &Path) -> String {
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => format!("{}[{index}]", ignored_at(parent)),
        Path::Map { parent, key } => match ignored_at(parent) {
            above if above.is_empty() => key.clone(),
            above => format!("{above}.{key}"),
        },
        Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => ignored_at(parent),
    }
}

/// What is missing is named itself, not only where it should have been.
fn place_of(path: &str, error: &str) -> String {
    match error.strip_prefix("missing field `").and_then(|rest| rest.split('`').next()) {
        Some(field) if path == "." => field.to_owned(),
        Some(field) => format!("{path}.{field}"),
        None => path.to_owned(),
    }
}

fn path_in_words(path: &str) -> &str {
    if path == "." { "its beginning" } else { path }
}
