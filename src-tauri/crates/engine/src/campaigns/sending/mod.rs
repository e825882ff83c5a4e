//! When each message of a campaign may be sent. Rules move a message to the next moment that suits its reader; they
//! never exclude anybody.

#[cfg(test)]
mod tests;
mod window;

use std::collections::{BTreeMap, HashMap};

use jiff::Span;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Candidate, Prepared};
use crate::cultures::{self, FAITH_ATTRIBUTE, Faith, Holiday, HolidayKind, Ours};
use crate::profiles::CoreField;
use crate::time::{Date, Timestamp, day};
use crate::{Error, Result};

use window::{Rules, others, window};
pub use window::{SendRule, Window};

/// How far ahead days to avoid are looked up.
const DAYS_AHEAD: i64 = 60;

/// When a campaign's messages go out, by each reader's own clock. `from` and `until` are full hours, 0 to 24.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Sending {
    pub from: u8,
    pub until: u8,
    pub avoid_weekends: bool,
    /// Public holidays where the reader lives, days their culture card avoids, and holidays of a faith they name.
    pub avoid_holidays: bool,
    /// Days that the reader's culture card says to be sensitive about.
    pub avoid_sensitive: bool,
    /// The worst hours of the reader's culture card.
    pub avoid_hours: bool,
    /// Everything but the best hours of the reader's culture card.
    pub best_hours: bool,
}

impl Default for Sending {
    fn default() -> Self {
        Sending {
            from: 8,
            until: 21,
            avoid_weekends: false,
            avoid_holidays: false,
            avoid_sensitive: false,
            avoid_hours: false,
            best_hours: false,
        }
    }
}

impl Sending {
    pub fn check(&self) -> Result<()> {
        if self.from < self.until && self.until <= 24 {
            return Ok(());
        }
        let words = "Messages go out between two full hours of one day, the first before the second: 8 and 21.";
        Err(Error::invalid_at("sending", format!("sending: {words}")))
    }
}

/// People who share a reason to wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Waiting {
    pub rule: SendRule,
    /// The holiday, where it is one.
    pub detail: Option<String>,
    pub count: u32,
    /// The earliest of their moments, RFC 3339.
    pub first: String,
}

/// Collects who waits, by the rule that moved them last: the one that decides the moment.
#[derive(Default)]
pub struct Waits(BTreeMap<(SendRule, Option<String>), (u32, Option<Timestamp>)>);

impl Waits {
    pub fn add(&mut self, window: &Window) {
        if let Some(why) = window.waits.last() {
            let (count, first) = self.0.entry(why.clone()).or_default();
            *count += 1;
            *first = Some(first.map_or(window.after, |known| known.min(window.after)));
        }
    }

    pub fn into_list(self) -> Vec<Waiting> {
        let waiting = |((rule, detail), (count, first)): (_, (u32, Option<Timestamp>))| Waiting {
            rule,
            detail,
            count,
            first: first.map(crate::time::stored).unwrap_or_default(),
        };
        self.0.into_iter().map(waiting).collect()
    }
}

/// What decides the window of a person.
type Key = (Option<String>, Option<String>, Option<String>, Option<String>);

/// The windows of a campaign's people, each worked out once for all who share zone, country, language and faith.
pub struct Windows<'p> {
    prepared: &'p Prepared,
    known: HashMap<Key, Window>,
}

impl<'p> Windows<'p> {
    pub fn new(prepared: &'p Prepared) -> Self {
        Windows { prepared, known: HashMap::new() }
    }

    pub fn of(&mut self, person: &Candidate) -> &Window {
        let field = |field: CoreField| person.core.get(field).map(str::to_owned);
        let faith = person.fields.get(FAITH_ATTRIBUTE).and_then(|value| value.as_str()).map(str::to_owned);
        let key = (field(CoreField::TimeZone), field(CoreField::Country), field(CoreField::Locale), faith);
        let prepared = self.prepared;
        self.known.entry(key).or_insert_with_key(|(zone, country, locale, faith)| {
            let locale = locale.as_deref().unwrap_or(&prepared.template.default_locale);
            let zones = zones(zone.as_deref(), country.as_deref(), locale);
            let sending = &prepared.campaign.sending;
            let rules = rules(sending, country.as_deref(), locale, faith.as_deref(), &prepared.ours, prepared.now);
            window(&zones, &rules, prepared.now)
        })
    }
}

/// The zones somebody may be in: their own, else every zone of their country, else of the country their language is
/// read in.
fn zones(zone: Option<&str>, country: Option<&str>, locale: &str) -> Vec<TimeZone> {
    if let Some(zone) = zone.and_then(|name| TimeZone::get(name).ok()) {
        return vec![zone];
    }
    let zones = region(country, locale).map(|country| cultures::zones_of(&country)).unwrap_or_default();
    if zones.is_empty() { vec![TimeZone::UTC] } else { zones }
}

/// The country somebody lives in, else the one their language is most likely read in.
fn region(country: Option<&str>, locale: &str) -> Option<String> {
    country.and_then(cultures::region).map(str::to_owned).or_else(|| cultures::region_of(locale))
}

fn rules(
    sending: &Sending,
    country: Option<&str>,
    locale: &str,
    faith: Option<&str>,
    ours: &Ours,
    now: Timestamp,
) -> Rules {
    let culture = cultures::Culture::of(locale, ours);
    let region = region(country, locale).unwrap_or_default();
    let (from, until) = (sending.from.min(23) as i8, sending.until.min(24) as i8);
    let days = Days::from(now);
    // A card names days of its own country, also to readers who live elsewhere.
    let countries: Vec<String> = [region.clone()].into_iter().chain(cultures::countries_of(locale)).collect();
    let on_card = |key: &str| days.named(&culture.days(key), &countries);
    let (mut off, mut sensitive) = (Vec::new(), Vec::new());
    if sending.avoid_holidays {
        off = days.off(&region, Faith::named(faith.unwrap_or_default()));
        off.extend(on_card("days.avoid"));
    }
    if sending.avoid_sensitive {
        sensitive = on_card("days.sensitive");
    }
    let eves = eves(&sensitive, SendRule::Sensitive).chain(eves(&off, SendRule::Holiday)).collect();
    Rules {
        from,
        until,
        weekend: if sending.avoid_weekends { culture.weekend(&region) } else { Vec::new() },
        holidays: each_day(off),
        sensitive: each_day(sensitive),
        eves,
        free: free(sending, &culture),
    }
}

/// The hours to keep free. Where a culture's hours would leave none of the campaign's own, those of its rules that leave
/// some hold, the worst hours before the best ones.
fn free(sending: &Sending, culture: &cultures::Culture) -> Vec<(i8, i8, SendRule)> {
    let mut free: Vec<(i8, i8, SendRule)> = Vec::new();
    let best = culture.hours("days.best_hours");
    let asked = [
        (sending.avoid_hours, culture.hours("days.worst_hours"), SendRule::Hours),
        (sending.best_hours && !best.is_empty(), others(&best), SendRule::BestHours),
    ];
    for (_, hours, rule) in asked.into_iter().filter(|(asked, ..)| *asked) {
        let more: Vec<_> = free.iter().copied().chain(hours.into_iter().map(|(from, to)| (from, to, rule))).collect();
        let free_at = |hour: u8| more.iter().any(|(from, to, _)| (*from..*to).contains(&(hour as i8)));
        if !(sending.from..sending.until).all(free_at) {
            free = more;
        }
    }
    free
}

/// The days from yesterday on. What lies beyond the years that are known is not avoided.
struct Days {
    period: Option<(Date, Date)>,
}

impl Days {
    fn from(now: Timestamp) -> Self {
        let today = day(now);
        let period = today.yesterday().and_then(|from| Ok((from, today.checked_add(Span::new().days(DAYS_AHEAD))?)));
        Days { period: period.ok() }
    }

    fn known(&self, of: &str) -> Vec<Holiday> {
        self.period.and_then(|(from, to)| cultures::holidays(of, from, to).ok()).unwrap_or_default()
    }

    /// The days off where somebody lives, and those of the faith they name.
    fn off(&self, region: &str, faith: Option<Faith>) -> Vec<Holiday> {
        let public = self.known(region).into_iter().filter(|day| day.kind == HolidayKind::Public);
        public.chain(faith.map(|faith| self.known(faith.name())).unwrap_or_default()).collect()
    }

    fn named(&self, names: &[String], countries: &[String]) -> Vec<Holiday> {
        let found = self.period.map(|(from, to)| cultures::named_days(names, countries, from, to));
        found.unwrap_or_default()
    }
}

/// The evenings before days that begin at sunset.
fn eves(holidays: &[Holiday], rule: SendRule) -> impl Iterator<Item = (Date, (SendRule, String))> {
    let begin = holidays.iter().filter(|holiday| holiday.at_sunset);
    begin.filter_map(move |holiday| Some((holiday.date.yesterday().ok()?, (rule, holiday.name.clone()))))
}

fn each_day(holidays: Vec<Holiday>) -> BTreeMap<Date, String> {
    let mut days = BTreeMap::new();
    for holiday in holidays {
        let mut date = holiday.date;
        loop {
            days.entry(date).or_insert_with(|| holiday.name.clone());
            match date.tomorrow() {
                Ok(next) if holiday.until.is_some_and(|until| next <= until) => date = next,
                _ => break,
            }
        }
    }
    days
}
