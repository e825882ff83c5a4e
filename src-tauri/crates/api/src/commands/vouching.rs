//! Who stands by a text.

use attune_engine::profiles::Register;
use attune_engine::progress::Progress;
use attune_engine::templates::{self, CellName, NewVouch, VouchedCell};
use attune_engine::time::Date;
use serde::Deserialize;
use ts_rs::TS;

use crate::{ApiError, Session};

/// `until` is the last day the vouch counts; null is for good.
#[derive(Debug, Deserialize, TS)]
pub struct VouchForCell {
    pub template: String,
    pub locale: String,
    pub register: Option<Register>,
    pub by: String,
    #[ts(type = "string | null")]
    pub until: Option<Date>,
}

/// One text of a template.
#[derive(Debug, Deserialize, TS)]
pub struct CellOf {
    pub template: String,
    pub locale: String,
    pub register: Option<Register>,
}

pub fn vouch_cell(session: &Session, request: VouchForCell, _: &dyn Progress) -> Result<VouchedCell, ApiError> {
    let now = session.now();
    let cell = CellName { locale: request.locale, register: request.register };
    let new = NewVouch { template: &request.template, cell: &cell, by: &request.by, until: request.until };
    session.write(|tx| templates::vouch_cell(tx, &new, now))
}

pub fn withdraw_vouch(session: &Session, request: CellOf, _: &dyn Progress) -> Result<VouchedCell, ApiError> {
    let now = session.now();
    let cell = CellName { locale: request.locale, register: request.register };
    session.write(|tx| templates::withdraw_vouch(tx, &request.template, &cell, now))
}
