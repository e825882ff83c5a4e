//! How the two tables of holidays write days: one entry for every year or one a year; "-" none, "+" between days of one
//! year, ".." from a first to a last, "~" before what is not certain.

use std::ops::RangeInclusive;

use super::observed::Observed;
use crate::time::Date;

/// The days of one line that fall between two days. `years` are the years of the entries.
pub fn days(written: &str, years: &RangeInclusive<i16>, from: Date, to: Date) -> Vec<Observed> {
    let entries: Vec<&str> = written.split_whitespace().collect();
    let first = *years.start();
    let asked = from.year().max(first)..=to.year().min(*years.end());
    let entry =
        |year: i16| if entries.len() == 1 { entries.first() } else { entries.get(usize::try_from(year - first).ok()?) };
    asked
        .filter_map(|year| Some((year, *entry(year)?)))
        .flat_map(|(year, entry)| entry.split('+').filter_map(move |day| read(day, year)))
        .filter(|observed| observed.falls_between(from, to))
        .collect()
}

/// One day or span of a year; nothing for "-".
pub fn read(written: &str, year: i16) -> Option<Observed> {
    let (certain, days) = match written.strip_prefix('~') {
        Some(days) => (false, days),
        None => (true, written),
    };
    let (first, last) = days.split_once("..").unwrap_or((days, days));
    Some(Observed { first: date(first, year)?, last: date(last, year)?, certain })
}

/// 29 February is no day of most years.
fn date(written: &str, year: i16) -> Option<Date> {
    let (month, day) = written.split_once('-')?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The parts of a line, without the spaces around them.
pub fn parts<const N: usize>(line: &str) -> Option<[&str; N]> {
    let parts: Vec<&str> = line.split('|').map(str::trim).collect();
    parts.try_into().ok()
}

/// The lines of the block that opens with `= name |`, its opening line first. Nothing is parsed but the block asked for.
pub fn block<'a>(table: &'a str, name: &str) -> Option<impl Iterator<Item = &'a str>> {
    let opening = format!("\n= {name} |");
    let start = table.find(&opening)? + 1;
    let rest = &table[start..];
    let end = rest[1..].find("\n= ").map_or(rest.len(), |end| end + 1);
    Some(rest[..end].lines())
}
