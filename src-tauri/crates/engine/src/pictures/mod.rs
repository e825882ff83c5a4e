//! Pictures of the workspace: named slots with a picture per culture and one for everybody else, and what is read to
//! somebody who cannot see them. Which picture a cell shows follows the fallback chain of its locale.
//! Taking a file in is `intake`; what a template does with a slot is the templates' part.

mod drawing;
mod intake;
mod snapshot;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cultures::{self, OtherLanguage, Ours, resolve};
use crate::db::{ReadTx, WriteTx};
use crate::profiles::labels;
use crate::render::names_in;
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

pub use drawing::{Drawing, card};
pub use intake::{MOST_BYTES, Media, Taken, read_file, take_in};
pub use snapshot::{keep, kept};
pub use store::{PictureFile, get_file, pictures};

/// One picture of a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// SHA-256 of the bytes, in hexadecimal.
    pub file: String,
    pub media: Media,
    /// In pixels, as it is shown.
    pub width: u32,
    pub height: u32,
    /// The weight of the file.
    pub bytes: u32,
    /// What is read to somebody who cannot see it; empty says that it only decorates, None was not said yet.
    pub alt: Option<String>,
    /// The language of `alt`.
    pub alt_locale: Option<String>,
    /// Of a card, what is drawn, where it was asked for.
    #[serde(skip)]
    pub drawing: Option<Arc<Drawing>>,
}

impl Picture {
    /// Whether it is drawn for each reader.
    pub fn is_card(&self) -> bool {
        self.media == Media::Svg
    }

    /// What its file is called beside messages and where pictures are hosted.
    pub fn file_name(&self) -> String {
        format!("picture-{}.{}", self.file, self.media.extension())
    }

    /// The same below the address where pictures are hosted, if they are.
    pub fn address(&self, hosted: Option<&str>) -> String {
        let name = self.file_name();
        hosted.map_or(name.clone(), |base| format!("{}/{name}", base.trim_end_matches('/')))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    pub name: String,
    /// By locale; "" is for every culture without one of its own.
    pub pictures: BTreeMap<String, Picture>,
}

/// The key of a slot's picture for everybody without one of their own.
pub const EVERYBODY: &str = "";

/// Every slot by its key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pictures {
    slots: BTreeMap<String, Slot>,
    /// Whom cultures go by where staff say so. A batch keeps it with its cultures.
    #[serde(skip)]
    parents: Ours,
}

/// Whose picture it is that a locale is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Whose {
    Own,
    /// Of a culture further along the fallback chain.
    Borrowed {
        locale: String,
    },
    Everybody,
}

/// What can be read to this locale's reader in place of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alternative<'a> {
    Text(&'a str),
    /// On purpose nothing.
    Decorative,
    /// Said in another language only, which is never read to this reader.
    OtherLanguage,
    Unsaid,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown<'a> {
    pub picture: &'a Picture,
    pub whose: Whose,
    pub alternative: Alternative<'a>,
}

impl Pictures {
    pub const NOTHING: &'static Pictures = &Pictures { slots: BTreeMap::new(), parents: Ours::new() };

    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Shown along the chains of these cultures.
    pub fn along(self, ours: &Ours) -> Pictures {
        Pictures { parents: ours.parents(), ..self }
    }

    pub fn slots(&self) -> impl Iterator<Item = (&str, &Slot)> {
        self.slots.iter().map(|(key, slot)| (key.as_str(), slot))
    }

    pub fn slot(&self, key: &str) -> Option<&Slot> {
        self.slots.get(key)
    }

    /// Only the slots that `wanted` names.
    pub fn only<'a>(&self, wanted: impl Iterator<Item = &'a str>) -> Pictures {
        let slots = wanted.filter_map(|key| Some((key.to_owned(), self.slots.get(key)?.clone()))).collect();
        Pictures { slots, parents: self.parents.clone() }
    }

    /// And those of the others.
    pub fn with(mut self, others: Pictures) -> Pictures {
        self.slots.extend(others.slots);
        self
    }

    /// With what is drawn of the cards among them.
    pub fn drawn(mut self, tx: &ReadTx) -> Result<Pictures> {
        let all = self.slots.values_mut().flat_map(|slot| slot.pictures.values_mut());
        for picture in all.filter(|picture| picture.is_card()) {
            picture.drawing = Some(Arc::new(drawing_of(tx, picture)?));
        }
        Ok(self)
    }

    /// The picture a text in `locale` shows: its own, else that of the nearest culture along its fallback chain, else the
    /// one for everybody. Never that of another culture: it was chosen for other people.
    pub fn shown(&self, slot: &str, locale: &str) -> Option<Shown<'_>> {
        let slot = self.slots.get(slot)?;
        let named = || slot.pictures.iter().filter(|(locale, _)| !locale.is_empty());
        let places: Vec<_> = named().map(|(locale, _)| (locale.clone(), None)).collect();
        let found = resolve(&places, locale, Some(locale), None, OtherLanguage::Forbidden, &self.parents);
        let found = found.filter(|found| !found.of_elsewhere);
        let (whose, picture) = match found.and_then(|found| named().nth(found.index)) {
            Some((of, picture)) if cultures::same_locale(of, locale) => (Whose::Own, picture),
            Some((of, picture)) => (Whose::Borrowed { locale: of.clone() }, picture),
            None => (Whose::Everybody, slot.pictures.get(EVERYBODY)?),
        };
        Some(Shown { alternative: alternative(picture, locale), picture, whose })
    }
}

/// A text is read to whoever reads its language in its script, whatever the region.
fn alternative<'a>(picture: &'a Picture, locale: &str) -> Alternative<'a> {
    let written_in = |tag: &str| (cultures::language_of(tag), cultures::script_of(tag));
    match (&picture.alt, &picture.alt_locale) {
        (None, _) => Alternative::Unsaid,
        (Some(alt), _) if alt.is_empty() => Alternative::Decorative,
        (Some(alt), Some(said)) if written_in(said) == written_in(locale) => Alternative::Text(alt),
        (Some(_), _) => Alternative::OtherLanguage,
    }
}

/// A slot as one culture sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PictureSlot {
    pub key: String,
    pub name: String,
    /// None: nothing is there for this culture.
    pub shown: Option<ShownPicture>,
    /// The cultures that have one of their own.
    pub cultures: Vec<String>,
    /// Whether there is one for every culture without its own.
    pub everybody: bool,
    pub used_in: Vec<UsedIn>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShownPicture {
    pub file: String,
    pub width: u32,
    pub height: u32,
    pub bytes: u32,
    pub whose: Whose,
    /// What is read to this culture's reader; empty if it only decorates, None if nothing can be read.
    pub alt: Option<String>,
    /// The language of the only alternative text there is, when it is another one.
    pub alt_elsewhere: Option<String>,
    /// Of a card, what it says of its reader, by the names staff know; None: it is the same picture for everybody.
    pub card: Option<Vec<String>>,
}

/// A template that shows a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UsedIn {
    pub key: String,
    pub name: String,
}

/// Every slot by name, as a text in `locale` would show it.
pub fn list_pictures(tx: &ReadTx, locale: &str) -> Result<Vec<PictureSlot>> {
    let locale = cultures::readable(locale, "locale")?;
    let pictures = pictures(tx)?;
    let mut slots = pictures.slots().map(|(key, _)| seen(tx, &pictures, key, &locale)).collect::<Result<Vec<_>>>()?;
    slots.sort_by(|a, b| (a.name.to_lowercase(), &a.key).cmp(&(b.name.to_lowercase(), &b.key)));
    Ok(slots)
}

fn seen(tx: &ReadTx, pictures: &Pictures, key: &str, locale: &str) -> Result<PictureSlot> {
    let slot = pictures.slot(key).ok_or_else(|| no_slot(key))?;
    let shown = pictures.shown(key, locale);
    let card =
        shown.as_ref().filter(|shown| shown.picture.is_card()).map(|shown| said_on(tx, shown.picture)).transpose()?;
    let shown = shown.map(|shown| ShownPicture {
        card,
        file: shown.picture.file.clone(),
        width: shown.picture.width,
        height: shown.picture.height,
        bytes: shown.picture.bytes,
        alt: match shown.alternative {
            Alternative::Text(text) => Some(text.to_owned()),
            Alternative::Decorative => Some(String::new()),
            Alternative::OtherLanguage | Alternative::Unsaid => None,
        },
        alt_elsewhere: match shown.alternative {
            Alternative::OtherLanguage => shown.picture.alt_locale.clone(),
            _ => None,
        },
        whose: shown.whose,
    });
    Ok(PictureSlot {
        key: key.to_owned(),
        name: slot.name.clone(),
        shown,
        cultures: slot.pictures.keys().filter(|locale| !locale.is_empty()).cloned().collect(),
        everybody: slot.pictures.contains_key(EVERYBODY),
        used_in: store::used_in(tx, key)?,
    })
}

/// What a card reads of a person, each once, as staff know it.
fn said_on(tx: &ReadTx, picture: &Picture) -> Result<Vec<String>> {
    let drawing = drawing_of(tx, picture)?;
    let labels = labels(tx)?;
    let mut names = Vec::new();
    for name in names_in(&card(picture.file.clone(), &drawing)?.source) {
        let label = labels.get(name.split('.').next().unwrap_or_default()).cloned().unwrap_or(name);
        if !names.contains(&label) {
            names.push(label);
        }
    }
    Ok(names)
}

fn drawing_of(tx: &ReadTx, picture: &Picture) -> Result<Drawing> {
    let svg = String::from_utf8(get_file(tx, &picture.file)?.bytes);
    let svg = svg.map_err(|_| Error::Refused("This card is damaged: choose its file again.".to_owned()))?;
    Ok(Drawing { svg, width: picture.width, height: picture.height })
}

/// A picture for a slot that exists, or for a new one with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPicture<'a> {
    pub slot: Option<&'a str>,
    pub name: Option<&'a str>,
    /// None is for every culture without one of its own.
    pub locale: Option<&'a str>,
    /// Empty: it only decorates. None: not said yet.
    pub alt: Option<&'a str>,
    /// The language of `alt`, where `locale` does not say it.
    pub alt_locale: Option<&'a str>,
}

/// Takes the place of the picture that was there. The file at `path` is looked into, never believed by its name.
pub fn put_picture(tx: &WriteTx, new: &NewPicture, path: &Path, now: Timestamp) -> Result<String> {
    put_taken(tx, new, &read_file(path)?, now)
}

/// The same with a file that was taken in already. Returns the slot's key.
pub fn put_taken(tx: &WriteTx, new: &NewPicture, taken: &Taken, now: Timestamp) -> Result<String> {
    let key = match new.slot {
        Some(key) if store::exists(tx, key)? => key.to_owned(),
        Some(key) => return Err(no_slot(key)),
        None => {
            let name = new.name.map(str::trim).filter(|name| !name.is_empty());
            let name = name.ok_or_else(|| Error::invalid_at("name", "Give the picture a name."))?;
            let key = crate::id::new_key(name, |key| store::exists(tx, key))?;
            store::put_slot(tx, &key, name)?;
            key
        }
    };
    let words = said(new.locale, new.alt, new.alt_locale)?;
    store::put_picture(tx, &key, &words, taken, &stored(now))?;
    store::forget_unused(tx)?;
    Ok(key)
}

/// A slot under the key it has elsewhere; its name is the newer one.
pub fn put_slot(tx: &WriteTx, key: &str, name: &str) -> Result<()> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::invalid_at("name", "Give the picture a name."));
    }
    store::put_slot(tx, key, name)
}

/// Another name for a slot that is there. Templates name it by its key and stay as they are.
pub fn name_slot(tx: &WriteTx, key: &str, name: &str) -> Result<()> {
    if !store::exists(tx, key)? {
        return Err(no_slot(key));
    }
    put_slot(tx, key, name)
}

/// Says what is read to somebody who cannot see a picture that is there. A culture that borrowed it has it for its own
/// from then on: the same file, with words of its own.
pub fn say_alternative(
    tx: &WriteTx,
    slot: &str,
    (locale, alt, alt_locale): (Option<&str>, Option<&str>, Option<&str>),
    now: Timestamp,
) -> Result<()> {
    let words = said(locale, alt, alt_locale)?;
    let pictures = pictures(tx)?;
    let shown = pictures.shown(slot, if words.locale.is_empty() { "und" } else { &words.locale });
    let file = shown.ok_or_else(|| no_slot(slot))?.picture.file.clone();
    store::say(tx, slot, &words, &file, &stored(now))
}

/// A slot without any picture goes too, unless a template still shows it.
pub fn remove_picture(tx: &WriteTx, slot: &str, locale: Option<&str>) -> Result<()> {
    let locale = locale.map(|tag| cultures::readable(tag, "locale")).transpose()?;
    if store::remove(tx, slot, locale.as_deref().unwrap_or(EVERYBODY))? == 0 {
        return Err(no_slot(slot));
    }
    if store::used_in(tx, slot)?.is_empty() {
        store::forget_empty(tx, slot)?;
    }
    store::forget_unused(tx)
}

/// One culture's words for a picture, checked.
struct Said {
    locale: String,
    alt: Option<String>,
    alt_locale: Option<String>,
}

/// The longest alternative text, in characters: it is heard in one go, and some programs cut it.
pub const LONGEST_ALT: usize = 500;

fn said(locale: Option<&str>, alt: Option<&str>, alt_locale: Option<&str>) -> Result<Said> {
    let readable = |tag: Option<&str>, field| tag.map(|tag| cultures::readable(tag, field)).transpose();
    let locale = readable(locale, "locale")?;
    let alt = alt.map(|alt| alt.split_whitespace().collect::<Vec<_>>().join(" "));
    if alt.as_ref().is_some_and(|alt| alt.chars().count() > LONGEST_ALT) {
        return Err(Error::invalid_at("alt", format!("Say it in at most {LONGEST_ALT} characters.")));
    }
    // A culture's own picture is described in the culture's own language.
    let alt_locale = locale.clone().or(readable(alt_locale, "alt_locale")?);
    if alt.as_ref().is_some_and(|alt| !alt.is_empty()) && alt_locale.is_none() {
        return Err(Error::invalid_at("alt_locale", "Say in which language the alternative text is."));
    }
    let alt_locale = alt_locale.filter(|_| alt.as_ref().is_some_and(|alt| !alt.is_empty()));
    Ok(Said { locale: locale.unwrap_or_default(), alt, alt_locale })
}

fn no_slot(key: &str) -> Error {
    Error::NotFound(format!("There is no picture “{key}”."))
}
