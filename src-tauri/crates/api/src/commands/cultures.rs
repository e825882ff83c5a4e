//! Culture cards and idioms.

use attune_engine::cultures::{self, CultureCard, CultureRow, Idiom, NumberForm};
use attune_engine::progress::Progress;
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use super::workspace::Nothing;
use crate::{ApiError, Session};

#[derive(Debug, Deserialize, TS)]
pub struct ByTag {
    pub tag: String,
}

/// `value` null gives the value back to the studio's own.
#[derive(Debug, Deserialize, TS)]
pub struct SaveCulture {
    pub tag: String,
    pub key: String,
    #[ts(type = "unknown")]
    pub value: Value,
}

pub fn list_cultures(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<CultureRow>, ApiError> {
    session.read(cultures::list_cultures)
}

pub fn get_culture(session: &Session, request: ByTag, _: &dyn Progress) -> Result<CultureCard, ApiError> {
    session.read(|tx| cultures::get_culture(tx, &request.tag))
}

pub fn save_culture(session: &Session, save: SaveCulture, _: &dyn Progress) -> Result<CultureCard, ApiError> {
    let now = session.now();
    session.write(|tx| {
        cultures::save_culture(tx, &save.tag, &save.key, save.value, now)?;
        cultures::get_culture(tx, &save.tag)
    })
}

/// The forms that words need which change with a number, in CLDR's order.
pub fn list_number_forms(_: &Session, of: ByTag, _: &dyn Progress) -> Result<Vec<NumberForm>, ApiError> {
    Ok(cultures::number_forms(&of.tag))
}

pub fn list_idioms(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<Idiom>, ApiError> {
    session.read(cultures::list_idioms)
}
