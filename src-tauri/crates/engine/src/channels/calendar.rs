//! Appointments as a calendar program takes them from an email. Sources: RFC 5545, and RFC 5546 section 3.2.1 for what is
//! published without asking for an answer. Not here: whose appointments they are.

use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::mailbox::Mailbox;
use crate::time::{Timestamp, civil};

/// Its method, which the email's part names as well (RFC 6047).
pub const METHOD: &str = "PUBLISH";

/// Longer texts are cut: a calendar shows a line.
const LONGEST: usize = 200;

/// When an appointment begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// All day.
    Day(Date),
    /// By the clock wherever its reader is: the zone is not known.
    Clock(DateTime),
    Instant(Timestamp),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Unique in the world and the same whenever it is told again.
    pub uid: String,
    pub start: Start,
    /// How long it lasts; 0 is not known.
    pub minutes: u16,
    pub title: String,
    /// Empty: not said.
    pub place: String,
}

/// The file: lines of at most 75 octets that end with CRLF. The same appointments and `now` give the same bytes.
pub fn calendar(appointments: &[Appointment], host: &Mailbox, now: Timestamp) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Attune//Attune Studio//EN"), ("CALSCALE", "GREGORIAN"), ("METHOD", METHOD)]
    {
        calendar.append_property(Property::new(name, value));
    }
    for one in appointments {
        calendar.push(event(one, host, now));
    }
    calendar.to_string()
}

fn event(appointment: &Appointment, host: &Mailbox, now: Timestamp) -> Event {
    let mut event = Event::new();
    event.add_property("DTSTAMP", utc(now));
    event.uid(&line(&appointment.uid));
    event.summary(&line(&appointment.title));
    if !appointment.place.trim().is_empty() {
        event.location(&line(&appointment.place));
    }
    event.sequence(0);
    event.add_property("STATUS", "CONFIRMED");
    event.append_property(organizer(host));
    let minutes = i64::from(appointment.minutes);
    let ends = appointment.minutes > 0;
    match appointment.start {
        Start::Day(day) => {
            let day = day.strftime("%Y%m%d").to_string();
            event.append_property(Property::new("DTSTART", day).add_parameter("VALUE", "DATE").done());
        }
        Start::Clock(at) => {
            event.add_property("DTSTART", clock(at));
            if let Some(end) = at.checked_add(minutes.minutes()).ok().filter(|_| ends) {
                event.add_property("DTEND", clock(end));
            }
        }
        Start::Instant(at) => {
            event.add_property("DTSTART", utc(at));
            if let Some(end) = at.checked_add(minutes.minutes()).ok().filter(|_| ends) {
                event.add_property("DTEND", utc(end));
            }
        }
    }
    event.done()
}

/// A quote would end the name (RFC 5545 section 3.2).
fn organizer(host: &Mailbox) -> Property {
    let mut organizer = Property::new("ORGANIZER", format!("mailto:{}", line(&host.address)));
    let name = host.name.as_deref().map(|name| line(name).replace('"', "")).filter(|name| !name.trim().is_empty());
    if let Some(name) = name {
        organizer.add_parameter("CN", name.trim());
    }
    organizer.done()
}

fn utc(at: Timestamp) -> String {
    format!("{}Z", clock(civil(at)))
}

fn clock(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// One line without anything that could end it or hide in it.
fn line(text: &str) -> String {
    let visible = text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c });
    let visible: String = visible.collect();
    let mut words = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((at, _)) = words.char_indices().nth(LONGEST) {
        words.truncate(at);
        words.push('…');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(title: &str, place: &str, start: Start) -> String {
        let appointment =
            Appointment { uid: "1@a.example".into(), start, minutes: 30, title: title.into(), place: place.into() };
        let host = Mailbox { name: Some("River\"side; X=\"y".into()), address: "a@a.example".into() };
        calendar(&[appointment], &host, "2026-11-23T10:00:00Z".parse().unwrap())
    }

    /// Unfolded, as RFC 5545 section 3.1 has it.
    fn lines(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn nothing_a_value_says_becomes_a_property_or_a_line_of_its_own() {
        let evil = "Dr. A\r\nATTENDEE:mailto:evil@evil.example\nEND:VEVENT\u{2028}; , \\n \u{7}";
        let file = told(evil, evil, Start::Instant("2026-12-03T13:30:00Z".parse().unwrap()));
        let lines = lines(&file);
        let wanted = "Dr. A ATTENDEE:mailto:evil@evil.example END:VEVENT \\; \\, \\\\n";
        assert!(
            lines.contains(&format!("SUMMARY:{wanted}")) && lines.contains(&format!("LOCATION:{wanted}")),
            "{file}"
        );
        assert_eq!(lines.iter().filter(|line| line.starts_with("END:VEVENT")).count(), 1);
        assert!(lines.iter().all(|line| !line.starts_with("ATTENDEE")));
        assert!(lines.contains(&"ORGANIZER;CN=\"Riverside; X=y\":mailto:a@a.example".to_owned()), "{file}");
    }

    #[test]
    fn every_line_is_short_and_no_letter_is_cut_in_two() {
        let long = "日本語の長い題名 🎉 ".repeat(40);
        let file = told(&long, &"x".repeat(500), Start::Day("2026-12-03".parse().unwrap()));
        assert!(file.ends_with("END:VCALENDAR\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        let summary = lines(&file).into_iter().find(|line| line.starts_with("SUMMARY:")).unwrap();
        assert!(summary.ends_with('…') && long.starts_with(summary["SUMMARY:".len()..].trim_end_matches('…')));
    }

    #[test]
    fn a_moment_is_written_as_far_as_it_is_known() {
        let at =
            |start| lines(&told("A", "", start)).into_iter().filter(|line| line.starts_with("DT")).collect::<Vec<_>>();
        assert_eq!(
            at(Start::Instant("2026-12-03T23:45:00Z".parse().unwrap())),
            ["DTEND:20261204T001500Z", "DTSTAMP:20261123T100000Z", "DTSTART:20261203T234500Z"]
        );
        assert_eq!(
            at(Start::Clock("2026-12-03T14:30".parse().unwrap())),
            ["DTEND:20261203T150000", "DTSTAMP:20261123T100000Z", "DTSTART:20261203T143000"]
        );
        assert_eq!(
            at(Start::Day("2026-12-03".parse().unwrap())),
            ["DTSTAMP:20261123T100000Z", "DTSTART;VALUE=DATE:20261203"]
        );
        assert!(!told("A", " ", Start::Day("2026-12-03".parse().unwrap())).contains("LOCATION"));
    }
}
