//! Instants as the workspace stores them. The clock is read by callers and handed in.

pub use jiff::Timestamp;
pub use jiff::civil::Date;
use jiff::tz::TimeZone;

/// RFC 3339 in UTC to the second, the form of every stored time.
pub fn stored(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The day it is in UTC.
pub fn day(at: Timestamp) -> Date {
    TimeZone::UTC.to_datetime(at).date()
}

/// The same moment as a calendar and a clock in UTC show it.
pub fn civil(at: Timestamp) -> jiff::civil::DateTime {
    TimeZone::UTC.to_datetime(at)
}
