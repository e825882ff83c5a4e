//! The time zones of a country, by CLDR's own names for zones: each begins with its country ("usnyc", "deber").

use icu::time::zone::iana::IanaParserExtended;
use jiff::tz::TimeZone;

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
