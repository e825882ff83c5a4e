//! Date and time patterns that CLDR states for a style. icu 2.4 goes by the fields of the style alone, which gives
//! "quinta-feira, 3/12/2026" in Portugal and "26-3-5" in Canada. Gregorian dates of every locale are from CLDR 48.2
//! (starters/patterns.txt), Thai ones (ca-buddhist.json) and the times that differ stand here.
//! Deliberately not here: patterns of other calendars, which icu follows.

use std::collections::HashMap;
use std::sync::OnceLock;

use icu::calendar::AnyCalendarKind;

use super::Style;
use crate::cultures::locale::chain;

const DATES: &str = include_str!("../../../starters/patterns.txt");

const THAI: &[(Style, &str)] = &[(Style::Full, "EEEEที่ d MMMM G y"), (Style::Short, "d/M/yy")];

const TIMES: &[(&str, &str)] = &[("es-ES", "H:mm"), ("es-MX", "h:mm\u{202f}a")];

/// `links` is the chain of the locale with nothing left unsaid: zh-TW, zh-Hant.
pub(super) fn of_date(links: &[String], calendar: AnyCalendarKind, style: Style) -> Option<&'static str> {
    static ROWS: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    match calendar {
        AnyCalendarKind::Gregorian => {
            let rows = ROWS.get_or_init(|| rows(DATES));
            let mut patterns = links.iter().find_map(|link| rows.get(link))?.split('|');
            match style {
                Style::Full => patterns.next(),
                Style::Long => patterns.nth(1),
                Style::Medium => patterns.nth(2),
                Style::Short => patterns.nth(3),
            }
        }
        AnyCalendarKind::Buddhist if links.iter().any(|link| link == "th") => {
            THAI.iter().find(|(known, _)| *known == style).map(|(_, pattern)| *pattern)
        }
        _ => None,
    }
}

/// The lines of a table, by the first link of their locale's chain: a locale is looked up by its links.
pub(super) fn rows(table: &'static str) -> HashMap<String, &'static str> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let row = |line: &'static str| {
        let (tag, row) = line.split_once('|')?;
        Some((chain(tag).into_iter().next()?, row))
    };
    lines.filter_map(row).collect()
}

pub(super) fn of_time(links: &[String]) -> Option<&'static str> {
    links.iter().find_map(|link| TIMES.iter().find(|(tag, _)| tag == link)).map(|(_, pattern)| *pattern)
}
