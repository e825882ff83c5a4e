//! Holidays by country, from a table generated at development time (starters/holidays.txt; its header names the source),
//! and days of remembrance that it lacks (starters/remembrance.txt). Only the country asked for is parsed. Days of one
//! region are observances; a note names the region.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::observed::sentences;
use super::{Holiday, HolidayKind, table};
use crate::time::Date;

pub(super) const TABLE: &str = include_str!("../../../starters/holidays.txt");
pub(super) const REMEMBRANCE: &str = include_str!("../../../starters/remembrance.txt");
pub const YEARS: RangeInclusive<i16> = 2024..=2040;

pub fn is_known(country: &str) -> bool {
    table::block(TABLE, country).is_some()
}

/// Every country, by its two capitals.
pub fn countries() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter_map(|line| line.strip_prefix("= ")?.split(' ').next())
}

/// Whether a country's calendar has a day of this name, in whatever year.
pub fn knows(country: &str, name: &str) -> bool {
    let lines = [TABLE, REMEMBRANCE].into_iter().filter_map(|from| table::block(from, country)).flatten();
    lines.filter_map(table::parts).any(|[_, known, _, _, _]| known == name)
}

/// What makes two lines of the table one holiday, kept by several regions.
type Same<'a> = (Date, &'a str, &'a str, &'a str, bool);

pub fn holidays(country: &str, from: Date, to: Date) -> Vec<Holiday> {
    let Some(mut lines) = table::block(TABLE, country) else { return Vec::new() };
    let Some([_, regions, language]) = lines.next().and_then(table::parts) else { return Vec::new() };
    let lines = lines.chain(table::block(REMEMBRANCE, country).into_iter().flatten().skip(1));
    let mut kept: BTreeMap<Same, Vec<&str>> = BTreeMap::new();
    for [category, name, local, regions, days] in lines.filter_map(table::parts) {
        for observed in table::days(days, &YEARS, from, to) {
            let same = (observed.first, name, category, local, observed.certain);
            kept.entry(same).or_default().extend(regions.split(',').filter(|region| !region.is_empty()));
        }
    }
    let region_name = |code: &str| {
        let mut named = regions.split("; ").filter_map(|region| region.split_once(':'));
        named.find(|(known, _)| *known == code).map_or_else(|| code.to_owned(), |(_, name)| name.to_owned())
    };
    kept.into_iter()
        .map(|((date, name, category, local, certain), mut codes)| {
            codes.sort_unstable();
            let only_in = only_in(category, codes.into_iter().map(region_name).collect());
            let kind =
                if category == "public" && only_in.is_empty() { HolidayKind::Public } else { HolidayKind::Observance };
            let said = about(category).unwrap_or_default();
            let doubt = if certain { "" } else { "The date is an estimate and may be a day or two off." };
            Holiday {
                date,
                name: name.to_owned(),
                kind,
                certain,
                until: None,
                // Israel's days off are days of the Jewish calendar.
                at_sunset: country == "IL" && kind == HolidayKind::Public,
                local_name: (!local.is_empty()).then(|| local.to_owned()),
                local_language: (!local.is_empty()).then(|| language.to_owned()),
                note: sentences(&[&said, &only_in, doubt]),
            }
        })
        .collect()
}

fn only_in(category: &str, regions: Vec<String>) -> String {
    if regions.is_empty() {
        return String::new();
    }
    let what = if category == "public" { "A public holiday only in" } else { "Only in" };
    let regions = regions.join(", ");
    format!("{what} {}.", regions.trim_end_matches('.'))
}

/// What a category of the table says to a reader; none for a category this does not know.
pub(super) fn about(category: &str) -> Option<String> {
    let said = match category {
        "public" => "",
        "bank" => "Banks are closed.",
        "government" => "Public offices are closed.",
        "school" => "Schools are closed.",
        "half_day" => "A day off in part.",
        "optional" => "A day off for those who choose it.",
        "optional_women" => "A day off for women who choose it.",
        "workday" | "unofficial" => "Not a day off.",
        "de_facto" => "A day off by custom, not by law.",
        "armed_forces" => "A day off in the armed forces.",
        _ => return Some(format!("A day off for the {} community.", community(category)?)),
    };
    Some(said.to_owned())
}

fn community(category: &str) -> Option<&'static str> {
    Some(match category {
        "albanian" => "Albanian",
        "armenian" => "Armenian",
        "bosnian" => "Bosniak",
        "catholic" => "Catholic",
        "christian" => "Christian",
        "hebrew" => "Jewish",
        "hindu" => "Hindu",
        "islamic" => "Muslim",
        "orthodox" => "Orthodox",
        "protestant" => "Protestant",
        "roma" => "Roma",
        "sabian" => "Mandaean",
        "serbian" => "Serbian",
        "turkish" => "Turkish",
        "vlach" => "Vlach",
        "yazidi" => "Yazidi",
        _ => return None,
    })
}
