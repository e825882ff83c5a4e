//! The time zones of a country, by CLDR's own names for zones: each begins with its country ("usnyc", "deber").

use std::cell::RefCell;
use std::collections::HashMap;

use icu::time::zone::iana::IanaParserExtended;
use jiff::Timestamp;
use jiff::tz::TimeZone;

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

/// Every zone of a country ("US"), as the time zone database knows it, one for each name; empty for a country that has
/// none, or is unknown.
pub fn zones_of(region: &str) -> Vec<TimeZone> {
    let region = region.to_ascii_lowercase();
    if region.len() != 2 {
        return Vec::new();
    }
    let parser = IanaParserExtended::new();
    let here = parser.iter().filter(|zone| zone.time_zone.0.as_str().starts_with(&region));
    here.filter_map(|zone| TimeZone::get(zone.canonical).ok()).collect()
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
            ("ZZ", None),
        ] {
            assert_eq!(only_zone(region).as_deref(), zone, "{region}");
        }
    }
}
