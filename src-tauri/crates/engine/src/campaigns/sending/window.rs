//! When one message may be sent: the first moment that no rule speaks against, and the moment the next rule begins.
//! Pure: zones, days and hours come in, instants come out.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone};
use serde::Serialize;
use ts_rs::TS;

use crate::time::Timestamp;

/// Why a message waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SendRule {
    /// Outside the hours of the day in which messages go out.
    QuietHours,
    Weekend,
    /// A holiday where the reader lives, of the faith they name, or a day their culture avoids.
    Holiday,
    /// A day that the reader's culture card says to be sensitive about.
    Sensitive,
    /// Hours that the reader's culture keeps free.
    Hours,
    /// Outside the best hours of the reader's culture.
    BestHours,
}

impl SendRule {
    pub fn words(self) -> &'static str {
        match self {
            SendRule::QuietHours => "outside the hours messages go out",
            SendRule::Weekend => "their weekend",
            SendRule::Holiday => "a day to avoid",
            SendRule::Sensitive => "a day to be sensitive about",
            SendRule::Hours => "hours their culture keeps free",
            SendRule::BestHours => "outside the best hours of their culture",
        }
    }
}

/// The rules that hold for one reader, in hours and days of the reader's own clock.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// Full hours, 0 to 24; `from` is before `until`.
    pub from: i8,
    pub until: i8,
    pub weekend: Vec<Weekday>,
    pub holidays: BTreeMap<Date, String>,
    /// Days to be sensitive about.
    pub sensitive: BTreeMap<Date, String>,
    /// Evenings with which such a day begins, and what it is.
    pub eves: BTreeMap<Date, (SendRule, String)>,
    /// Ranges of full hours to keep free, and whose rule each is.
    pub free: Vec<(i8, i8, SendRule)>,
}

/// What ranges of full hours leave of a day.
pub fn others(hours: &[(i8, i8)]) -> Vec<(i8, i8)> {
    let held = |hour: i8| hours.iter().any(|(from, to)| (*from..*to).contains(&hour));
    let mut left: Vec<(i8, i8)> = Vec::new();
    for hour in (0..24).filter(|hour| !held(*hour)) {
        match left.last_mut() {
            Some((_, to)) if *to == hour => *to += 1,
            _ => left.push((hour, hour + 1)),
        }
    }
    left
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    pub after: Timestamp,
    pub before: Timestamp,
    /// What moved `after` away from now, in order, each once, with the name of a holiday.
    pub waits: Vec<(SendRule, Option<String>)>,
}

/// Rules are asked again this often at most; a year of holidays and weekends needs fewer.
const STEPS: usize = 2_000;

/// How much later than in the zone that comes last by itself a moment may be that suits them all: behind a weekend with a
/// holiday. Where there is only one in the night the clocks change, there is none.
const PATIENCE: SignedDuration = SignedDuration::from_hours(5 * 24);

/// A full hour before sunset nearly everywhere and all year, with which the eve of a day begins.
const EVENING: i8 = 16;

/// Hours in which nobody minds a message.
const DAYTIME: (i8, i8) = (8, 21);

/// The first window from `now` on that suits every zone the reader may be in. Where the hours asked for never do, those
/// of the day do instead; where none do, the first zone alone counts.
pub fn window(zones: &[TimeZone], rules: &Rules, now: Timestamp) -> Window {
    let (from, until) = (rules.from.min(DAYTIME.0), rules.until.max(DAYTIME.1));
    let by_day = Rules { from, until, ..rules.clone() };
    let all_day = || Rules { free: Vec::new(), ..by_day.clone() };
    let joint = |rules: &Rules| {
        let alone = zones.iter().filter_map(|zone| search(std::slice::from_ref(zone), rules, now));
        let latest = alone.map(|window| window.after).max()?.checked_add(PATIENCE).ok()?;
        search(zones, rules, now).filter(|window| window.after <= latest)
    };
    let found = joint(rules).or_else(|| joint(&by_day)).or_else(|| joint(&all_day()));
    let first = || search(zones.get(..1)?, rules, now);
    found.or_else(first).unwrap_or(Window { after: now, before: now, waits: Vec::new() })
}

fn search(zones: &[TimeZone], rules: &Rules, now: Timestamp) -> Option<Window> {
    let mut after = now;
    let mut waits: Vec<(SendRule, Option<String>)> = Vec::new();
    for _ in 0..STEPS {
        let Some((next, why)) = zones.iter().find_map(|zone| refused(zone, rules, after)) else {
            let before = zones.iter().filter_map(|zone| end(zone, rules, after)).min()?;
            return Some(Window { after, before, waits });
        };
        // Where clocks go back, the same hour comes twice: time itself never does.
        after = if next > after { next } else { after.checked_add(SignedDuration::from_mins(1)).ok()? };
        if !waits.contains(&why) {
            waits.push(why);
        }
    }
    None
}

/// The rule that speaks against a moment in one zone, and when to ask again.
fn refused(zone: &TimeZone, rules: &Rules, at: Timestamp) -> Option<(Timestamp, (SendRule, Option<String>))> {
    let local = zone.to_datetime(at);
    let (today, hour) = (local.date(), local.hour());
    let tomorrow = || Some(today.tomorrow().ok()?.to_datetime(on_the_hour(rules.from)?));
    let (next, why) = if hour < rules.from {
        (Some(today.to_datetime(on_the_hour(rules.from)?)), (SendRule::QuietHours, None))
    } else if hour >= rules.until {
        (tomorrow(), (SendRule::QuietHours, None))
    } else if let Some(name) = rules.holidays.get(&today) {
        (tomorrow(), (SendRule::Holiday, Some(name.clone())))
    } else if let Some(name) = rules.sensitive.get(&today) {
        (tomorrow(), (SendRule::Sensitive, Some(name.clone())))
    } else if let Some((rule, name)) = rules.eves.get(&today).filter(|_| hour >= EVENING) {
        (tomorrow(), (*rule, Some(name.clone())))
    } else if rules.weekend.contains(&today.weekday()) {
        (tomorrow(), (SendRule::Weekend, None))
    } else if let Some((_, to, rule)) = rules.free.iter().find(|(from, to, _)| (*from..*to).contains(&hour)) {
        let next = if *to >= rules.until { tomorrow() } else { Some(today.to_datetime(on_the_hour(*to)?)) };
        (next, (*rule, None))
    } else {
        return None;
    };
    Some((instant(zone, next?, at)?, why))
}

/// When the window that holds `at` ends in one zone.
fn end(zone: &TimeZone, rules: &Rules, at: Timestamp) -> Option<Timestamp> {
    let local = zone.to_datetime(at);
    let eve = rules.eves.contains_key(&local.date()).then_some(EVENING);
    let begins = rules.free.iter().map(|(from, ..)| *from).chain(eve).filter(|from| *from > local.hour());
    let hour = begins.chain([rules.until]).min()?;
    let ends = match hour {
        24 => local.date().tomorrow().ok()?.to_datetime(Time::midnight()),
        hour => local.date().to_datetime(on_the_hour(hour)?),
    };
    instant(zone, ends, at)
}

fn on_the_hour(hour: i8) -> Option<Time> {
    Time::new(hour, 0, 0, 0).ok()
}

/// The moment from which a clock shows this time or a later one: where clocks are put forward past it, that of the change;
/// where it comes twice, the first that is still to come.
fn instant(zone: &TimeZone, local: DateTime, now: Timestamp) -> Option<Timestamp> {
    match zone.to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Unambiguous { offset } => offset.to_timestamp(local).ok(),
        AmbiguousOffset::Gap { before, .. } => {
            let past = before.to_timestamp(local).ok()?.checked_add(SignedDuration::from_nanos(1)).ok()?;
            zone.preceding(past).next().map(|change| change.timestamp())
        }
        AmbiguousOffset::Fold { before, after } => {
            let first = before.to_timestamp(local).ok()?;
            if first > now { Some(first) } else { after.to_timestamp(local).ok() }
        }
    }
}
