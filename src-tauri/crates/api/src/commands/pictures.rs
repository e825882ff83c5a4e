//! Pictures by culture.

use std::path::PathBuf;

use attune_engine::pictures::{self, NewPicture, PictureSlot};
use attune_engine::progress::Progress;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ApiError, Session};

/// As a text in `locale` would show them.
#[derive(Debug, Deserialize, TS)]
pub struct ListPictures {
    pub locale: String,
}

/// `file` is the hash by which messages and slots name it.
#[derive(Debug, Deserialize, TS)]
pub struct PictureByFile {
    pub file: String,
}

#[derive(Debug, Serialize, TS)]
pub struct PictureData {
    /// image/png, image/jpeg, image/gif or, of a card, image/svg+xml.
    pub media: String,
    /// The file in base64.
    pub data: String,
}

/// A file on the disk, before it is taken in.
#[derive(Debug, Deserialize, TS)]
pub struct PictureAtPath {
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// As it would be taken in.
#[derive(Debug, Serialize, TS)]
pub struct PictureSeen {
    pub file: String,
    pub width: u32,
    pub height: u32,
    #[serde(flatten)]
    pub picture: PictureData,
}

/// For a `slot` that exists, or for a new one with a `name`. `locale` null is every culture without a picture of its own;
/// `alt` is empty when it only decorates and null while it is not said.
#[derive(Debug, Deserialize, TS)]
pub struct PutPicture {
    pub slot: Option<String>,
    pub name: Option<String>,
    pub locale: Option<String>,
    #[ts(type = "string")]
    pub path: PathBuf,
    pub alt: Option<String>,
    pub alt_locale: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct SlotKey {
    pub slot: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct SayAlternative {
    pub slot: String,
    pub locale: Option<String>,
    pub alt: Option<String>,
    pub alt_locale: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct NamePicture {
    pub slot: String,
    pub name: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct RemovePicture {
    pub slot: String,
    pub locale: Option<String>,
}

pub fn list_pictures(session: &Session, ask: ListPictures, _: &dyn Progress) -> Result<Vec<PictureSlot>, ApiError> {
    session.read(|tx| pictures::list_pictures(tx, &ask.locale))
}

pub fn get_picture(session: &Session, ask: PictureByFile, _: &dyn Progress) -> Result<PictureData, ApiError> {
    let file = session.read(|tx| pictures::get_file(tx, &ask.file))?;
    Ok(PictureData { media: file.media.as_type().to_owned(), data: STANDARD.encode(&file.bytes) })
}

pub fn look_at_picture(_: &Session, ask: PictureAtPath, _: &dyn Progress) -> Result<PictureSeen, ApiError> {
    let taken = pictures::read_file(&ask.path)?;
    let picture = PictureData { media: taken.media.as_type().to_owned(), data: STANDARD.encode(&taken.bytes) };
    Ok(PictureSeen { file: taken.hash, width: taken.width, height: taken.height, picture })
}

pub fn put_picture(session: &Session, put: PutPicture, _: &dyn Progress) -> Result<SlotKey, ApiError> {
    let now = session.now();
    let new = NewPicture {
        slot: put.slot.as_deref(),
        name: put.name.as_deref(),
        locale: put.locale.as_deref(),
        alt: put.alt.as_deref(),
        alt_locale: put.alt_locale.as_deref(),
    };
    session.write(|tx| pictures::put_picture(tx, &new, &put.path, now)).map(|slot| SlotKey { slot })
}

pub fn name_picture(session: &Session, new: NamePicture, _: &dyn Progress) -> Result<(), ApiError> {
    session.write(|tx| pictures::name_slot(tx, &new.slot, &new.name))
}

pub fn say_alternative(session: &Session, say: SayAlternative, _: &dyn Progress) -> Result<(), ApiError> {
    let now = session.now();
    let words = (say.locale.as_deref(), say.alt.as_deref(), say.alt_locale.as_deref());
    session.write(|tx| pictures::say_alternative(tx, &say.slot, words, now))
}

pub fn remove_picture(session: &Session, remove: RemovePicture, _: &dyn Progress) -> Result<(), ApiError> {
    session.write(|tx| pictures::remove_picture(tx, &remove.slot, remove.locale.as_deref()))
}
