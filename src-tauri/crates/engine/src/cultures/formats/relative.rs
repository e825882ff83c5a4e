//! A day as seen from another: "tomorrow", "in 3 days", "2 weeks ago". Today is an argument, never a clock's.

use super::kept::{Form, Formatter, kept};
use super::moment::day_of;
use super::unstable::RelativeDays;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// `value` is as for [`super::format_date`]; `now` is an RFC 3339 instant (or a date). Both are days in `time_zone`
/// (UTC when it is absent or unknown): what is an hour away may be tomorrow. Up to 13 days are counted in days, up to
/// 8 weeks in weeks, up to 23 months in months, each to the nearest. Errors are sentences.
pub fn format_relative(
    value: &str,
    now: &str,
    language: &str,
    reader_locale: Option<&str>,
    time_zone: Option<&str>,
) -> Result<String, String> {
    let (day, today) = (day_of(value, time_zone)?, day_of(now, time_zone)?);
    let days = i64::from(today.until(day).map_err(|_| format!("“{value}” is too far away"))?.get_days());
    let (count, unit) = counted(days);
    in_words(count, unit, language, reader_locale)
}

pub(super) fn in_words(count: i64, unit: Unit, language: &str, reader_locale: Option<&str>) -> Result<String, String> {
    let formatter = kept(language, reader_locale, Form::Relative(unit), |locale| {
        RelativeDays::new(&locale, unit).map(Formatter::Relative)
    });
    match formatter.as_deref() {
        Some(Formatter::Relative(relative)) => Ok(relative.write(count)),
        _ => Err(format!("Days cannot be counted in “{language}”")),
    }
}

/// Months and years are those of the Gregorian mean (146,097 days in 400 years).
pub(super) fn counted(days: i64) -> (i64, Unit) {
    const FOUR_CENTURIES: i64 = 146_097;
    let nearest = |part: i64, whole: i64| (days * part * 2 + whole * days.signum()) / (whole * 2);
    let (weeks, months) = (nearest(1, 7), nearest(400 * 12, FOUR_CENTURIES));
    match (days.abs(), weeks.abs(), months.abs()) {
        (..=13, ..) => (days, Unit::Day),
        (_, ..=8, _) => (weeks, Unit::Week),
        (.., ..=23) => (months, Unit::Month),
        _ => (nearest(400, FOUR_CENTURIES), Unit::Year),
    }
}
