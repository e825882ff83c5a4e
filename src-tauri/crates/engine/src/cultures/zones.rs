//! The time zones of a country, by the time zone database's own table of them.

use std::cell::RefCell;
use std::collections::HashMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

const ZONES: &str = include_str!("../../starters/zones.txt");

/// The name of the zone of a country ("Europe/Berlin" of "DE") whose clocks all show the same; None where they do not.
pub fn only_zone(region: &str) -> Option<String> {
    thread_local! {
        static KNOWN: RefCell<HashMap<String, Option<String>>> = RefCell::default();
    }
    if let Some(known) = KNOWN.with_borrow(|known| known.get(region).cloned()) {
        return known;
    }
    let zones = zones_of(region);
    let clock = |zone: &TimeZone| {
        let begin = Timestamp::UNIX_EPOCH;
        let recent = begin + jiff::SignedDuration::from_hours(24 * 365 * 56);
        let changes: Vec<_> =
            zone.following(recent).take(4).map(|change| (change.timestamp(), change.offset())).collect();
        (zone.to_offset(recent), changes)
    };
    let alike = zones.windows(2).all(|pair| clock(&pair[0]) == clock(&pair[1]));
    let name = zones.first().filter(|_| alike).and_then(|zone| zone.iana_name()).map(str::to_owned);
    KNOWN.with_borrow_mut(|known| known.insert(region.to_owned(), name.clone()));
    name
}

/// Every zone of a country ("US"), one for each name; empty for a country that has none, or is unknown.
pub fn zones_of(region: &str) -> Vec<TimeZone> {
    let region = region.to_ascii_uppercase();
    let rows = ZONES.lines().filter_map(|line| line.split_once(' '));
    let names = rows.filter(|(country, _)| *country == region).flat_map(|(_, names)| names.split(' '));
    names.filter_map(|name| TimeZone::get(name).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_one_zone_where_all_its_clocks_agree() {
        for (region, zone) in [
            ("DE", Some("Europe/Berlin")),
            ("CH", Some("Europe/Zurich")),
            ("JP", Some("Asia/Tokyo")),
            ("GB", Some("Europe/London")),
            ("US", None),
            ("ES", None),
            ("PT", None),
            ("IL", Some("Asia/Jerusalem")),
            ("PS", Some("Asia/Gaza")),
            ("JE", Some("Europe/Jersey")),
            ("GA", Some("Africa/Libreville")),
            ("AX", Some("Europe/Mariehamn")),
            ("XK", Some("Europe/Belgrade")),
            ("ZZ", None),
            ("#", None),
        ] {
            assert_eq!(only_zone(region).as_deref(), zone, "{region}");
        }
    }

    #[test]
    fn every_zone_of_every_country_is_known_and_no_country_takes_those_of_another() {
        for line in ZONES.lines().filter(|line| !line.starts_with('#')) {
            let (country, names) = line.split_once(' ').unwrap();
            assert_eq!(zones_of(country).len(), names.split(' ').count(), "{country}");
        }
        // No country, or nobody lives there.
        const NONE: [&str; 16] =
            ["AC", "BV", "CP", "CQ", "DG", "EA", "EU", "EZ", "HM", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];
        let codes: Vec<String> = crate::cultures::names::region_names("en").into_iter().map(|(code, _)| code).collect();
        let lacking: Vec<&String> = codes
            .iter()
            .filter(|code| code.len() == 2 && zones_of(code).is_empty() && !NONE.contains(&code.as_str()))
            .collect();
        assert!(lacking.is_empty(), "{lacking:?}");
        let hours = |country: &str| {
            zones_of(country)
                .iter()
                .map(|zone| {
                    zone.to_offset(Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_hours(24 * 365 * 56)).seconds()
                        / 3600
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(hours("ES"), [1, 1, 0], "not those of the east of America");
    }
}
