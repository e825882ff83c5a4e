//! A person's appointments, from the facts a template names.

use jiff::Timestamp as Instant;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Host;
use crate::channels::calendar::{Appointment, Start};
use crate::cultures::zones_of;
use crate::id::hex;
use crate::profiles::shown;
use crate::render::Fields;
use crate::templates::document::{Invitation, in_item};
use crate::time::Timestamp;

/// Nobody has more to come, whatever a file says.
const MOST: usize = 50;

/// Those to come, in the order of the list.
pub fn of(
    invitation: &Invitation,
    host: &Host,
    person: i64,
    fields: &Fields,
    subject: &str,
    domain: &str,
    now: Timestamp,
) -> Vec<Appointment> {
    let zone = Zones::of(fields, host);
    let items: &[Value] = match fields.get(&invitation.of) {
        Some(Value::Array(items)) => items,
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    let fact = |item: &Value, name: &str| match in_item(name) {
        Some(fact) => item.get(fact).map(shown),
        None => of_person(fields, name),
    };
    let said = |item: &Value, name: &Option<String>| {
        name.as_ref().and_then(|name| fact(item, name)).filter(|text| !text.trim().is_empty())
    };
    let mut found: Vec<Appointment> = Vec::new();
    for item in items {
        let Some(start) = start(item, invitation.when.as_deref(), &zone) else { continue };
        if zone.is_past(start, now) || found.len() == MOST {
            continue;
        }
        let organisation = host.name.trim();
        let title = match said(item, &invitation.title) {
            Some(title) if organisation.is_empty() => title,
            Some(title) => format!("{title} · {organisation}"),
            None => subject.to_owned(),
        };
        let place = match &invitation.place {
            Some(_) => said(item, &invitation.place).unwrap_or_default(),
            None => host.address.clone(),
        };
        let uid = uid(person, &invitation.of, item, start, domain);
        // The same thing twice is one thing.
        if found.iter().all(|known| known.uid != uid) {
            found.push(Appointment { uid, start, minutes: invitation.lasts, title, place });
        }
    }
    found
}

/// "postal.city" is a fact of a fact.
fn of_person(fields: &Fields, name: &str) -> Option<String> {
    let mut parts = name.split('.');
    let first = fields.get(parts.next()?)?;
    parts.try_fold(first, |value, part| value.get(part)).map(shown)
}

/// The zone that clocks are read in: the person's, else the organisation's where its country has one alone.
struct Zones(Vec<TimeZone>);

impl Zones {
    fn of(fields: &Fields, host: &Host) -> Zones {
        let own = fields.get("time_zone").and_then(Value::as_str).and_then(|name| TimeZone::get(name).ok());
        Zones(match own {
            Some(zone) => vec![zone],
            None => host.country.as_deref().map(zones_of).unwrap_or_default(),
        })
    }

    /// The instant a clock shows this, if all of them agree.
    fn instant(&self, at: DateTime) -> Option<Instant> {
        let mut all = self.0.iter().map(|zone| zone.to_timestamp(at).ok());
        let first = all.next()??;
        all.all(|other| other == Some(first)).then_some(first)
    }

    /// Of a clock without a zone, only when it is past everywhere.
    fn is_past(&self, start: Start, now: Timestamp) -> bool {
        let local = self.0.first().unwrap_or(&TimeZone::UTC).to_datetime(now);
        match start {
            Start::Instant(at) => at < now,
            Start::Day(day) => day < local.date(),
            Start::Clock(at) => at.date() < local.date(),
        }
    }
}

/// `when` names the fact of an item that says the day, and with a clock of its own or in a fact "time" the hour.
fn start(item: &Value, when: Option<&str>, zones: &Zones) -> Option<Start> {
    let (said, time) = match item {
        Value::Object(facts) => {
            let named = when.and_then(in_item).unwrap_or("date");
            (facts.get(named)?.as_str()?, facts.get("time").and_then(Value::as_str))
        }
        other => (other.as_str()?, None),
    };
    let said = said.trim();
    if let Ok(instant) = said.parse::<Instant>() {
        return Some(Start::Instant(instant));
    }
    if said.contains(':') {
        return said.parse::<DateTime>().ok().map(|at| at_clock(at, zones));
    }
    let day = said.parse::<Date>().ok()?;
    // "9:30" is written by hand.
    Some(match time.and_then(|time| format!("{:0>5}", time.trim()).parse::<Time>().ok()) {
        Some(time) => at_clock(day.to_datetime(time), zones),
        None => Start::Day(day),
    })
}

fn at_clock(at: DateTime, zones: &Zones) -> Start {
    zones.instant(at).map_or(Start::Clock(at), Start::Instant)
}

/// The same whenever this appointment of this person is told: an item's own id, where it has one, lets it be moved.
fn uid(person: i64, of: &str, item: &Value, start: Start, domain: &str) -> String {
    let which = item.get("id").map_or_else(|| format!("{start:?}"), shown);
    let mut hash = Sha256::new();
    for part in [&person.to_string(), of, &which] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    format!("{}@{domain}", &hex(&hash.finalize())[..32])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn invitation() -> Invitation {
        let with = Some("item.with".to_owned());
        Invitation { of: "visits".into(), when: Some("item.date".into()), lasts: 30, title: with, place: None }
    }

    fn told(fields: Value, country: Option<&str>) -> Vec<Appointment> {
        let host = Host { name: "Riverside".into(), address: "12 Quay".into(), country: country.map(str::to_owned) };
        let fields = fields.as_object().cloned().unwrap_or_default();
        of(&invitation(), &host, 7, &fields, "Your visit", "a.example", "2026-11-23T10:00:00Z".parse().unwrap())
    }

    fn instant(at: &str) -> Start {
        Start::Instant(at.parse().unwrap())
    }

    #[test]
    fn clocks_are_the_readers_else_the_organisations_and_else_nobodys() {
        let visits = json!([{ "date": "2026-12-03T14:30", "with": "Dr. A" }]);
        let starts = |zone: Option<&str>, country| {
            let all = told(json!({ "visits": visits, "time_zone": zone }), country);
            all.into_iter().map(|one| one.start).collect::<Vec<_>>()
        };
        assert_eq!(starts(Some("America/New_York"), Some("GB")), [instant("2026-12-03T19:30:00Z")]);
        assert_eq!(starts(None, Some("DE")), [instant("2026-12-03T13:30:00Z")]);
        let clock = Start::Clock("2026-12-03T14:30".parse().unwrap());
        assert_eq!(starts(None, Some("US")), [clock], "which of its zones is not known");
        assert_eq!(starts(Some("Nowhere/At_all"), None), [clock]);
    }

    #[test]
    fn days_times_and_instants_are_read_and_what_is_past_or_no_date_is_left_out() {
        let visits = json!([
            { "date": "2026-11-22" }, { "date": "2026-11-23T09:59:00Z" }, { "date": "soon" }, "tomorrow", 4, {},
            { "date": "2026-11-23" }, { "date": "2026-12-01", "time": "9:30" }, { "date": "2026-12-01", "time": "09:30" },
            { "date": "2026-12-02T08:00:00+02:00" }, "2026-12-05", { "date": "2026-12-05" }
        ]);
        let all = told(json!({ "visits": visits, "time_zone": "Europe/Berlin" }), None);
        let starts: Vec<Start> = all.iter().map(|one| one.start).collect();
        let day = |at: &str| Start::Day(at.parse().unwrap());
        assert_eq!(
            starts,
            [day("2026-11-23"), instant("2026-12-01T08:30:00Z"), instant("2026-12-02T06:00:00Z"), day("2026-12-05")],
            "the same moment twice is told once"
        );
        assert_eq!(told(json!({ "visits": "2026-12-05" }), None)[0].start, day("2026-12-05"), "one date");
        assert!(told(json!({}), None).is_empty());
    }

    #[test]
    fn an_appointment_is_called_as_it_was_chosen_and_keeps_its_name_among_calendars() {
        let visits = json!([{ "date": "2026-12-03", "with": "Dr. A" }, { "date": "2026-12-04" }, { "date": "2026-12-05", "id": 3 }]);
        let all = told(json!({ "visits": visits }), None);
        let titles: Vec<&str> = all.iter().map(|one| one.title.as_str()).collect();
        assert_eq!(titles, ["Dr. A · Riverside", "Your visit", "Your visit"]);
        assert!(all.iter().all(|one| one.place == "12 Quay" && one.uid.ends_with("@a.example")));
        let moved = told(json!({ "visits": [{ "date": "2026-12-09", "id": 3 }, { "date": "2026-12-10" }] }), None);
        assert_eq!(moved[0].uid, all[2].uid, "what has an id can be moved");
        assert!(all.iter().all(|one| one.uid != moved[1].uid));
        assert_eq!(told(json!({ "visits": visits }), None), all);
    }
}
