//! Segments and the rules they are built from.

use attune_engine::progress::Progress;
use attune_engine::segments::{self, Predicate, RuleField, Segment, SegmentCount};
use serde::Deserialize;
use ts_rs::TS;

use super::workspace::Nothing;
use crate::{ApiError, Session};

#[derive(Debug, Deserialize, TS)]
pub struct ByKey {
    pub key: String,
}

/// `where` null is everyone.
#[derive(Debug, Deserialize, TS)]
pub struct Rules {
    #[serde(rename = "where")]
    pub predicate: Option<Predicate>,
}

#[derive(Debug, Deserialize, TS)]
pub struct SaveSegment {
    pub key: Option<String>,
    pub name: String,
    #[serde(rename = "where")]
    pub predicate: Option<Predicate>,
}

pub fn list_rule_fields(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<RuleField>, ApiError> {
    session.read(segments::list_rule_fields)
}

pub fn list_segments(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<Segment>, ApiError> {
    let now = session.now();
    session.read(|tx| segments::list_segments(tx, now))
}

pub fn count_segment(session: &Session, rules: Rules, _: &dyn Progress) -> Result<SegmentCount, ApiError> {
    let now = session.now();
    session.read(|tx| segments::count_segment(tx, rules.predicate.as_ref(), now))
}

pub fn save_segment(session: &Session, segment: SaveSegment, _: &dyn Progress) -> Result<Segment, ApiError> {
    let now = session.now();
    session.write(|tx| segments::save_segment(tx, segment.key.as_deref(), &segment.name, segment.predicate, now))
}

pub fn archive_segment(session: &Session, request: ByKey, _: &dyn Progress) -> Result<(), ApiError> {
    let now = session.now();
    session.write(|tx| segments::archive_segment(tx, &request.key, now))
}

pub fn unarchive_segment(session: &Session, request: ByKey, _: &dyn Progress) -> Result<(), ApiError> {
    session.write(|tx| segments::unarchive_segment(tx, &request.key))
}
