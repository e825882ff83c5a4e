//! Pieces that several messages share.

use attune_engine::progress::Progress;
use attune_engine::templates::{self, FragmentRow, FragmentUses, Template};
use serde::Deserialize;
use ts_rs::TS;

use super::workspace::Nothing;
use crate::{ApiError, Session};

#[derive(Debug, Deserialize, TS)]
pub struct FragmentKey {
    pub key: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct NewFragment {
    pub name: String,
    pub default_locale: String,
}

pub fn list_fragments(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<FragmentRow>, ApiError> {
    session.read(templates::list_fragments)
}

pub fn list_fragment_uses(session: &Session, of: FragmentKey, _: &dyn Progress) -> Result<FragmentUses, ApiError> {
    session.read(|tx| templates::fragment_uses(tx, &of.key))
}

pub fn create_fragment(session: &Session, new: NewFragment, _: &dyn Progress) -> Result<Template, ApiError> {
    let now = session.now();
    session.write(|tx| templates::create_fragment(tx, &new.name, &new.default_locale, now))
}
