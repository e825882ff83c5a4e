//! Holidays by place and by faith. No workspace is needed.

use attune_engine::cultures::{self, Holiday};
use attune_engine::progress::Progress;
use attune_engine::time::{self, Date};
use serde::Deserialize;
use ts_rs::TS;

use crate::{ApiError, Session};

/// `of` is a country in two capitals, a language tag or a faith. A period left open is completed to the year of its
/// other end, or to this year.
#[derive(Debug, Deserialize, TS)]
pub struct ListHolidays {
    pub of: String,
    #[ts(type = "string | null")]
    pub from: Option<Date>,
    #[ts(type = "string | null")]
    pub to: Option<Date>,
}

pub fn list_holidays(session: &Session, request: ListHolidays, _: &dyn Progress) -> Result<Vec<Holiday>, ApiError> {
    let (from, to) = cultures::period(request.from, request.to, time::day(session.now()));
    Ok(cultures::holidays(&request.of, from, to)?)
}
