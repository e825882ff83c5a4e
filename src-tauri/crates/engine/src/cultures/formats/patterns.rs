//! Date and time patterns that CLDR states for a style. icu 2.4 goes by the fields of the style alone, which gives
//! "quinta-feira, 3/12/2026" in Portugal and "26-3-5" in Canada. Gregorian dates of every locale (starters/patterns.txt)
//! and short ones of other calendars (starters/short_dates.txt) are CLDR's; the Thai date and times that differ stand
//! here; so is how a time stands beside its date (starters/moments.txt). Deliberately not here: longer dates of other calendars, and Hebrew ones, which icu follows.

use std::collections::HashMap;
use std::sync::OnceLock;

use icu::calendar::AnyCalendarKind;

use super::Style;
use crate::cultures::locale::chain;

const DATES: &str = include_str!("../../../starters/patterns.txt");

const SHORT: &str = include_str!("../../../starters/short_dates.txt");

const MOMENTS: &str = include_str!("../../../starters/moments.txt");

const THAI: &str = "EEEEที่ d MMMM G y";

const TIMES: &[(&str, &str)] = &[("es-ES", "H:mm"), ("es-MX", "h:mm\u{202f}a")];

/// `links` is the chain of the locale with nothing left unsaid: zh-TW, zh-Hant.
pub(super) fn of_date(links: &[String], calendar: AnyCalendarKind, style: Style) -> Option<&'static str> {
    static ROWS: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    match (calendar, style) {
        (AnyCalendarKind::Gregorian, _) => of_style(links, ROWS.get_or_init(|| rows(DATES)), style),
        (AnyCalendarKind::Buddhist, Style::Full) if links.iter().any(|link| link == "th") => Some(THAI),
        (calendar, Style::Short) => of_short_date(links, listed_as(calendar)?),
        _ => None,
    }
}

/// With {1} for the date and {0} for the time.
pub(super) fn of_moment(links: &[String], style: Style) -> &'static str {
    static ROWS: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    of_style(links, ROWS.get_or_init(|| rows(MOMENTS)), style).unwrap_or("{1} {0}")
}

fn of_style(links: &[String], rows: &HashMap<String, &'static str>, style: Style) -> Option<&'static str> {
    let mut patterns = links.iter().find_map(|link| rows.get(link))?.split('|');
    match style {
        Style::Full => patterns.next(),
        Style::Long => patterns.nth(1),
        Style::Medium => patterns.nth(2),
        Style::Short => patterns.nth(3),
    }
}

/// What the table calls a calendar; nothing for one it does not speak of.
fn listed_as(calendar: AnyCalendarKind) -> Option<&'static str> {
    match calendar {
        AnyCalendarKind::Buddhist => Some("buddhist"),
        AnyCalendarKind::Japanese => Some("japanese"),
        AnyCalendarKind::Persian => Some("persian"),
        AnyCalendarKind::Roc => Some("roc"),
        AnyCalendarKind::HijriUmmAlQura
        | AnyCalendarKind::HijriTabularTypeIIFriday
        | AnyCalendarKind::HijriTabularTypeIIThursday => Some("islamic"),
        _ => None,
    }
}

/// At each link what is said of the calendar comes before what is said of all.
fn of_short_date(links: &[String], calendar: &str) -> Option<&'static str> {
    static ROWS: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let rows = ROWS.get_or_init(|| rows(SHORT));
    links.iter().find_map(|link| rows.get(&format!("{link}/{calendar}")).or_else(|| rows.get(link))).copied()
}

/// The lines of a table, by the first link of their locale's chain: a locale is looked up by its links. What stands
/// behind a stroke stays there.
pub(super) fn rows(table: &'static str) -> HashMap<String, &'static str> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let row = |line: &'static str| {
        let (key, row) = line.split_once('|')?;
        let (tag, of) = key.split_at(key.find('/').unwrap_or(key.len()));
        Some((chain(tag).into_iter().next()? + of, row))
    };
    lines.filter_map(row).collect()
}

pub(super) fn of_time(links: &[String]) -> Option<&'static str> {
    links.iter().find_map(|link| TIMES.iter().find(|(tag, _)| tag == link)).map(|(_, pattern)| *pattern)
}
