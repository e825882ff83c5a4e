//! What a value says of time: a day, a time of day, or both. Deliberately not here: writing it down.

use jiff::civil;
use jiff::tz::TimeZone;

pub(super) struct Moment {
    pub date: Option<civil::Date>,
    pub time: Option<civil::Time>,
}

impl Moment {
    /// An RFC 3339 instant is taken to the zone; what has no zone of its own is taken as it stands.
    pub fn read(value: &str, time_zone: Option<&str>) -> Option<Moment> {
        let value = value.trim();
        if let Ok(instant) = value.parse::<jiff::Timestamp>() {
            let zone = time_zone.and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
            let local = zone.to_datetime(instant);
            return Some(Moment { date: Some(local.date()), time: Some(local.time()) });
        }
        let clock_only = value.len() <= 8 && value.contains(':');
        if clock_only {
            return Some(Moment { date: None, time: Some(value.parse().ok()?) });
        }
        let local: civil::DateTime = value.parse().ok()?;
        Some(Moment { date: Some(local.date()), time: value.contains(':').then(|| local.time()) })
    }
}

/// The day a value names, for people in this zone. The error is a sentence.
pub(super) fn day_of(value: &str, time_zone: Option<&str>) -> Result<civil::Date, String> {
    let moment = Moment::read(value, time_zone);
    moment.and_then(|moment| moment.date).ok_or_else(|| format!("“{}” is not a date", super::shortened(value)))
}
