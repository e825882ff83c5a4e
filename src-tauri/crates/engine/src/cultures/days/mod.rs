//! Holidays by place and by faith, and the days of a weekend. Pure: tables and calendar arithmetic, no clock.
//! Deliberately not here: what a workspace says about its own days, and whose faith is which (never guessed).

mod calendars;
mod christian;
mod faith;
mod observed;
mod places;
mod table;
mod weekend;

pub use faith::{FAITH_ATTRIBUTE, Faith};
pub use weekend::weekend;

use std::ops::RangeInclusive;

use jiff::Span;
use serde::Serialize;
use ts_rs::TS;

use super::locale::{chain, full, parse};
use super::regions::region;
use crate::time::Date;
use crate::{Error, Result};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HolidayKind {
    /// A day off for everyone in the country.
    Public,
    /// Kept by some, in a part of the country, or without a day off; the note says which.
    Observance,
    Faith,
}

/// One holiday in one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Holiday {
    /// The day, or the first of several. Where days begin at sunset, the day whose daylight it is.
    #[ts(type = "string")]
    pub date: Date,
    /// In English.
    pub name: String,
    pub kind: HolidayKind,
    /// Whether the date is settled. Otherwise the note says how far it may be off.
    pub certain: bool,
    /// The last day, when there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string")]
    pub until: Option<Date>,
    /// Whether it begins at sunset the evening before.
    #[serde(skip)]
    #[ts(skip)]
    pub at_sunset: bool,
    /// The name in the country's own language, when it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub local_name: Option<String>,
    /// The language of the local name (BCP 47).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub local_language: Option<String>,
    /// What else to know, in sentences.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub note: Option<String>,
}

impl Holiday {
    /// Whether any of its days does.
    fn falls_between(&self, from: Date, to: Date) -> bool {
        from <= self.until.unwrap_or(self.date) && self.date <= to
    }
}

/// The holidays that fall between two days, both included, by date and then by name; one of several days also when it
/// began before.
///
/// `of` is a country in two capitals ("DE"), a language tag ("fr-CA": its region; "fr": the region it most likely
/// means), or a faith ("islamic", "christian-western"; see [`Faith`]). A place says nothing of faiths and a faith
/// nothing of places. Errors are sentences: a name that is not known lists those that are, and so does a year.
pub fn holidays(of: &str, from: Date, to: Date) -> Result<Vec<Holiday>> {
    if to < from {
        return Err(Error::invalid_at("to", format!("The last day, {to}, is before the first, {from}.")));
    }
    let of = of.trim();
    let mut found = match Faith::named(of).filter(|_| !is_country(of)) {
        Some(faith) => {
            known_in(of, &faith.years(), from, to)?;
            faith.holidays(from, to)
        }
        None => {
            let known = |region: &String| places::is_known(region);
            // "us" and "Germany" are no tags, and yet clear.
            let meant = || region(of).map(str::to_owned).filter(known);
            let region = region_of(of).filter(known).or_else(meant).ok_or_else(|| unknown(of))?;
            known_in(of, &places::YEARS, from, to)?;
            places::holidays(&region, from, to)
        }
    };
    found.sort_by(|one, other| (one.date, &one.name, one.kind).cmp(&(other.date, &other.name, other.kind)));
    Ok(found)
}

/// Holidays by name between two days: as the first of these countries that has one so called keeps it, and as every faith
/// does. What lies beyond the years that are known is left out.
pub fn named(names: &[String], countries: &[String], from: Date, to: Date) -> Vec<Holiday> {
    let mut found: Vec<Holiday> = Vec::new();
    for name in names {
        let country = countries.iter().find(|country| places::knows(country, name)).map(String::as_str);
        for of in country.into_iter().chain(Faith::ALL.map(Faith::name)) {
            let days = holidays(of, from, to).unwrap_or_default();
            found.extend(days.into_iter().filter(|day| day.name == *name));
        }
    }
    found
}

/// The countries whose calendars name a locale's days, nearest first.
pub fn countries_of(locale: &str) -> Vec<String> {
    let mut countries: Vec<String> = chain(locale).iter().filter_map(|link| region_of(link)).collect();
    let mut seen = std::collections::BTreeSet::new();
    countries.retain(|country| seen.insert(country.clone()));
    countries
}

fn known_in(of: &str, years: &RangeInclusive<i16>, from: Date, to: Date) -> Result<()> {
    if years.contains(&from.year()) && years.contains(&to.year()) {
        return Ok(());
    }
    let message = format!("The holidays of “{of}” are known from {} to {}.", years.start(), years.end());
    Err(Error::invalid_at("from", message))
}

/// What is left unsaid of a period: a whole year, that of the end that is given, or else of `today`.
pub fn period(from: Option<Date>, to: Option<Date>, today: Date) -> (Date, Date) {
    let start = from.unwrap_or_else(|| to.unwrap_or(today).first_of_year());
    let end = to.unwrap_or_else(|| start.last_of_year());
    (start, end)
}

/// The year that begins with a day.
pub fn coming_year(today: Date) -> (Date, Date) {
    let last = today.checked_add(Span::new().years(1)).and_then(|next| next.yesterday());
    (today, last.unwrap_or(today))
}

fn is_country(of: &str) -> bool {
    of.len() == 2 && of.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The country of a tag, the likeliest where it names none, or of two capitals; both may be in an older form (UK).
pub fn region_of(of: &str) -> Option<String> {
    let tag = if is_country(of) { format!("en-{of}") } else { of.to_owned() };
    let asked = parse(&tag)?;
    // ZZ is no region, for which icu would put the likeliest.
    if let Some(said) = asked.id.region {
        return Some(said.to_string()).filter(|region| region != "ZZ");
    }
    Some(parse(&full(asked))?.id.region?.to_string())
}

fn unknown(of: &str) -> Error {
    let faiths: Vec<&str> = Faith::ALL.iter().map(|faith| faith.name()).collect();
    let countries: Vec<&str> = places::countries().collect();
    let message = format!(
        "No holidays are known for “{of}”. Known are language tags of a country (fr-CA), these faiths: {}; and these \
         countries: {}.",
        faiths.join(", "),
        countries.join(", ")
    );
    Error::invalid_at("of", message)
}

#[cfg(test)]
mod tests;
