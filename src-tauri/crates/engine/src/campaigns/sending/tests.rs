use std::collections::BTreeMap;

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use serde_json::json;

use super::window::{Rules, SendRule, others, window};
use super::{Sending, rules, zones};
use crate::cultures::Ours;
use crate::time::{Timestamp, stored};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn zone(name: &str) -> Vec<TimeZone> {
    vec![TimeZone::get(name).unwrap()]
}

fn day_hours() -> Rules {
    Rules { from: 8, until: 21, ..Rules::default() }
}

/// (send after, send before, the rules that moved it)
fn of(zones: &[TimeZone], rules: &Rules, now: &str) -> (String, String, Vec<SendRule>) {
    let window = window(zones, rules, at(now));
    assert!(window.before > window.after, "{window:?}");
    (stored(window.after), stored(window.before), window.waits.into_iter().map(|(rule, _)| rule).collect())
}

fn told(after: &str, before: &str, rules: &[SendRule]) -> (String, String, Vec<SendRule>) {
    (after.to_owned(), before.to_owned(), rules.to_vec())
}

#[test]
fn by_day_a_message_goes_at_once_and_before_the_evening() {
    let berlin = zone("Europe/Berlin");
    assert_eq!(
        of(&berlin, &day_hours(), "2026-11-23T12:00:00Z"),
        told("2026-11-23T12:00:00Z", "2026-11-23T20:00:00Z", &[])
    );
}

#[test]
fn at_night_it_waits_for_the_morning_of_the_readers_own_clock() {
    let quiet = &[SendRule::QuietHours];
    let tokyo = zone("Asia/Tokyo");
    assert_eq!(
        of(&tokyo, &day_hours(), "2026-11-23T12:00:00Z"),
        told("2026-11-23T23:00:00Z", "2026-11-24T12:00:00Z", quiet)
    );
    let los_angeles = zone("America/Los_Angeles");
    assert_eq!(
        of(&los_angeles, &day_hours(), "2026-11-23T12:00:00Z"),
        told("2026-11-23T16:00:00Z", "2026-11-24T05:00:00Z", quiet)
    );
}

#[test]
fn the_first_moment_of_the_morning_is_allowed_and_the_first_of_the_evening_is_not() {
    let berlin = zone("Europe/Berlin");
    assert_eq!(of(&berlin, &day_hours(), "2026-11-23T07:00:00Z").2, []);
    assert_eq!(of(&berlin, &day_hours(), "2026-11-23T06:59:59Z").0, "2026-11-23T07:00:00Z");
    assert_eq!(of(&berlin, &day_hours(), "2026-11-23T19:59:59Z").2, []);
    assert_eq!(of(&berlin, &day_hours(), "2026-11-23T20:00:00Z").0, "2026-11-24T07:00:00Z");
}

#[test]
fn an_hour_that_a_change_of_clocks_leaves_out_is_the_one_after_it() {
    // On 28 March 2027 Berlin goes from 2:00 to 3:00.
    let rules = Rules { from: 2, until: 21, ..Rules::default() };
    let (after, _, _) = of(&zone("Europe/Berlin"), &rules, "2027-03-28T00:30:00Z");
    assert_eq!(after, "2027-03-28T01:00:00Z", "3:00 in summer time");
}

#[test]
fn an_hour_that_comes_twice_begins_and_ends_the_first_time() {
    // On 25 October 2026 Berlin goes from 3:00 back to 2:00.
    let morning = Rules { from: 2, until: 21, ..Rules::default() };
    assert_eq!(of(&zone("Europe/Berlin"), &morning, "2026-10-24T23:30:00Z").0, "2026-10-25T00:00:00Z");
    let night = Rules { from: 0, until: 2, ..Rules::default() };
    assert_eq!(of(&zone("Europe/Berlin"), &night, "2026-10-24T23:30:00Z").1, "2026-10-25T00:00:00Z");
    // The second 2:30 is past the end, and time goes on to the next day.
    assert_eq!(of(&zone("Europe/Berlin"), &night, "2026-10-25T01:30:00Z").0, "2026-10-25T23:00:00Z");
}

#[test]
fn clocks_that_change_between_hours_move_the_window_to_the_very_moment() {
    let hours = |from, until| Rules { from, until, ..Rules::default() };
    let zoned = |name: &str, rules: &Rules, now: &str| {
        let (after, before, _) = of(&zone(name), rules, now);
        (after, before)
    };
    let told = |after: &str, before: &str| (after.to_owned(), before.to_owned());
    // In Chatham 2:45 becomes 3:45, and half a year later 3:45 becomes 2:45.
    let forward = "2026-09-26T12:00:00Z";
    assert_eq!(zoned("Pacific/Chatham", &hours(2, 3), forward), told("2026-09-26T13:15:00Z", "2026-09-26T14:00:00Z"));
    assert_eq!(zoned("Pacific/Chatham", &hours(3, 4), forward), told("2026-09-26T14:00:00Z", "2026-09-26T14:15:00Z"));
    let back = "2026-04-04T12:00:00Z";
    assert_eq!(zoned("Pacific/Chatham", &hours(2, 3), back), told("2026-04-04T12:15:00Z", "2026-04-04T13:15:00Z"));
    let again = "2026-04-04T14:05:00Z";
    assert_eq!(zoned("Pacific/Chatham", &hours(2, 3), again), told("2026-04-04T14:05:00Z", "2026-04-04T14:15:00Z"));
    // On Lord Howe 2:00 becomes 2:30, and half a year later 2:00 becomes 1:30.
    let forward = "2026-10-03T14:00:00Z";
    assert_eq!(
        zoned("Australia/Lord_Howe", &hours(2, 3), forward),
        told("2026-10-03T15:30:00Z", "2026-10-03T16:00:00Z")
    );
    let back = "2026-04-04T14:40:00Z";
    assert_eq!(zoned("Australia/Lord_Howe", &hours(1, 2), back), told("2026-04-04T14:40:00Z", "2026-04-04T15:30:00Z"));
    // In Troll 1:00 becomes 3:00.
    assert_eq!(
        zoned("Antarctica/Troll", &hours(2, 4), "2026-03-29T00:00:00Z"),
        told("2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z")
    );
}

#[test]
fn a_day_may_end_at_midnight() {
    let rules = Rules { from: 8, until: 24, ..Rules::default() };
    assert_eq!(of(&zone("Europe/Berlin"), &rules, "2026-11-23T22:59:00Z").1, "2026-11-23T23:00:00Z");
}

#[test]
fn weekends_and_holidays_are_waited_out_one_after_the_other() {
    let mut rules = day_hours();
    rules.weekend = vec![Weekday::Saturday, Weekday::Sunday];
    rules.holidays = BTreeMap::from([("2026-12-25".parse().unwrap(), "Christmas Day".to_owned())]);
    // Friday 25 December 2026, then a weekend.
    assert_eq!(
        of(&zone("Europe/Berlin"), &rules, "2026-12-25T10:00:00Z"),
        told("2026-12-28T07:00:00Z", "2026-12-28T20:00:00Z", &[SendRule::Holiday, SendRule::Weekend])
    );
}

#[test]
fn hours_that_a_culture_keeps_free_split_the_day() {
    let mut rules = day_hours();
    rules.free = vec![(0, 9, SendRule::Hours), (13, 15, SendRule::Hours), (20, 24, SendRule::Hours)];
    let rome = zone("Europe/Rome");
    assert_eq!(of(&rome, &rules, "2026-11-23T10:00:00Z").1, "2026-11-23T12:00:00Z", "before the pause");
    assert_eq!(
        of(&rome, &rules, "2026-11-23T12:30:00Z"),
        told("2026-11-23T14:00:00Z", "2026-11-23T19:00:00Z", &[SendRule::Hours])
    );
    assert_eq!(of(&rome, &rules, "2026-11-23T19:30:00Z").0, "2026-11-24T08:00:00Z");
}

#[test]
fn without_a_zone_every_zone_of_the_country_must_suit() {
    let anywhere = zones(None, Some("United States"), "de");
    assert!(anywhere.len() > 5, "{anywhere:?}");
    // 8:00 in Honolulu is 18:00 in universal time, 21:00 in New York is 2:00.
    assert_eq!(
        of(&anywhere, &day_hours(), "2026-11-23T12:00:00Z"),
        told("2026-11-23T18:00:00Z", "2026-11-24T02:00:00Z", &[SendRule::QuietHours])
    );
    assert_eq!(zones(Some("America/Denver"), Some("US"), "en").len(), 1, "what is known is not guessed");
    assert_eq!(
        zones(Some("Mars/Olympus"), Some("DE"), "en"),
        zones(None, Some("DE"), "en"),
        "what is no zone is unknown"
    );
    assert_eq!(
        zones(None, None, "pt-BR"),
        zones(None, Some("BR"), "pt"),
        "the region of the language, where nothing else is known"
    );
}

#[test]
fn where_the_hours_asked_for_suit_no_two_zones_those_of_the_day_do() {
    let mornings = Rules { from: 9, until: 12, ..Rules::default() };
    for (country, after, before) in [
        // Not the half hour of the night in April in which Sydney’s clocks go back.
        ("AU", "2026-11-23T00:00:00Z", "2026-11-23T10:00:00Z"),
        // From eight in Kaliningrad until nine in the evening in Anadyr.
        ("RU", "2026-11-23T06:00:00Z", "2026-11-23T09:00:00Z"),
    ] {
        let zones = zones(None, Some(country), "en");
        let found = of(&zones, &mornings, "2026-11-23T00:00:00Z");
        assert_eq!((found.0.as_str(), found.1.as_str()), (after, before), "{country}");
    }
    let monday = Rules { weekend: vec![Weekday::Saturday, Weekday::Sunday], ..day_hours() };
    let found = of(&zones(None, Some("RU"), "ru"), &monday, "2026-11-27T09:30:00Z").0;
    assert_eq!(found, "2026-11-30T06:00:00Z", "behind the weekend is not too late");
    let nights = [zone("Pacific/Kiritimati"), zone("Asia/Tokyo"), zone("Europe/London")].concat();
    assert_eq!(of(&nights, &mornings, "2026-11-23T12:00:00Z").0, "2026-11-23T19:00:00Z", "nine o’clock of the first");
}

#[test]
fn a_rule_that_leaves_no_day_does_not_run_for_ever() {
    let mut rules = day_hours();
    rules.free = vec![(0, 24, SendRule::Hours)];
    let window = window(&zone("Europe/Berlin"), &rules, at("2026-11-23T12:00:00Z"));
    assert_eq!(window.after, at("2026-11-23T12:00:00Z"));
}

#[test]
fn what_is_avoided_comes_from_the_country_the_culture_and_the_faith_a_profile_names() {
    let sending = Sending { avoid_holidays: true, avoid_weekends: true, ..Sending::default() };
    let avoided = |country: Option<&str>, locale: &str, faith: Option<&str>, now: &str| {
        rules(&sending, country, locale, faith, &Ours::default(), at(now))
    };
    let german = avoided(Some("DE"), "de", None, "2026-12-20T12:00:00Z");
    assert!(german.holidays.contains_key(&"2026-12-25".parse().unwrap()));
    let eid = "2027-03-10".parse().unwrap();
    assert!(!avoided(Some("DE"), "de", None, "2027-03-01T12:00:00Z").holidays.contains_key(&eid), "never guessed");
    assert!(avoided(Some("DE"), "de", Some("islamic"), "2027-03-01T12:00:00Z").holidays.contains_key(&eid));
    assert!(avoided(Some("DE"), "de", Some("Islamic"), "2027-03-01T12:00:00Z").holidays.contains_key(&eid), "in words");
    let christmas = |faith: &str, day: &str| {
        let known = avoided(Some("FR"), "en", Some(faith), "2026-12-20T12:00:00Z").holidays;
        known.contains_key(&day.parse().unwrap())
    };
    assert!(christmas("Orthodox Christian", "2027-01-07") && !christmas("Western Christian", "2027-01-07"));
    let kippur = "2027-10-11".parse().unwrap();
    assert!(avoided(None, "he", None, "2027-10-01T12:00:00Z").holidays.contains_key(&kippur));
    assert_eq!(
        avoided(Some("EG"), "ar-EG", None, "2027-03-01T12:00:00Z").weekend,
        [Weekday::Friday, Weekday::Saturday]
    );
    let nothing =
        rules(&Sending::default(), Some("DE"), "de", Some("islamic"), &Ours::default(), at("2026-12-20T12:00:00Z"));
    assert!(
        nothing.holidays.is_empty() && nothing.weekend.is_empty() && nothing.free.is_empty(),
        "only what was asked for"
    );
}

#[test]
fn to_keep_to_the_best_hours_is_to_leave_all_others() {
    assert_eq!(others(&[(9, 12), (17, 19)]), [(0, 9), (12, 17), (19, 24)]);
    assert_eq!(others(&[(0, 12), (10, 24)]), []);
    assert_eq!(others(&[]), [(0, 24)]);
    let sending = Sending { best_hours: true, ..Sending::default() };
    let german = rules(&sending, Some("DE"), "de", None, &Ours::default(), at("2027-03-27T12:00:00Z"));
    let berlin = zone("Europe/Berlin");
    // The card says 8 to 11 and 17 to 19.
    assert_eq!(
        of(&berlin, &german, "2026-11-23T11:30:00Z"),
        told("2026-11-23T16:00:00Z", "2026-11-23T18:00:00Z", &[SendRule::BestHours])
    );
    assert_eq!(of(&berlin, &german, "2026-11-23T09:59:59Z").2, [], "still in the morning’s");
    // On 28 March 2027 Berlin’s clocks go forward: the same hour of the clock is an hour earlier.
    assert_eq!(of(&berlin, &german, "2027-03-27T18:00:00Z").0, "2027-03-28T06:00:00Z");
    assert_eq!(of(&berlin, &german, "2027-03-26T18:00:00Z").0, "2027-03-27T07:00:00Z");
}

#[test]
fn hours_of_a_culture_that_leave_nothing_of_the_campaigns_own_do_not_hold() {
    let sending = Sending { from: 13, until: 16, avoid_hours: true, best_hours: true, ..Sending::default() };
    let german = rules(&sending, Some("DE"), "de", None, &Ours::default(), at("2026-11-23T12:00:00Z"));
    assert!(german.free.iter().all(|(_, _, rule)| *rule == SendRule::Hours), "the best ones leave none: {german:?}");
    assert_eq!(of(&zone("Europe/Berlin"), &german, "2026-11-23T12:30:00Z").2, []);
    let night = Sending { from: 22, until: 24, ..sending };
    let german = rules(&night, Some("DE"), "de", None, &Ours::default(), at("2026-11-23T12:00:00Z"));
    assert!(german.free.is_empty(), "the campaign’s own hours hold: {german:?}");
    let ours: Ours = serde_json::from_value(json!({ "de": { "days.best_hours": [] } })).unwrap();
    let none_said = rules(&sending, Some("DE"), "de", None, &ours, at("2026-11-23T12:00:00Z"));
    assert!(none_said.free.iter().all(|(_, _, rule)| *rule == SendRule::Hours), "no best hours are no rule");
}

#[test]
fn days_to_be_sensitive_about_are_waited_out_and_named() {
    let sending = Sending { avoid_sensitive: true, ..Sending::default() };
    let sensitive = |country: Option<&str>, locale: &str, now: &str| {
        rules(&sending, country, locale, None, &Ours::default(), at(now))
    };
    let german = sensitive(Some("DE"), "de", "2027-01-27T10:00:00Z");
    let window = window(&zone("Europe/Berlin"), &german, at("2027-01-27T10:00:00Z"));
    assert_eq!(stored(window.after), "2027-01-28T07:00:00Z");
    assert_eq!(
        window.waits,
        [(SendRule::Sensitive, Some("International Holocaust Remembrance Day".to_owned()))],
        "by its name"
    );
    let day = |date: &str| date.parse().unwrap();
    assert!(sensitive(Some("US"), "de-AT", "2027-01-20T10:00:00Z").sensitive.contains_key(&day("2027-01-27")));
    assert!(sensitive(None, "en-GB", "2026-11-01T10:00:00Z").sensitive.contains_key(&day("2026-11-08")));
    assert!(sensitive(Some("DE"), "ja", "2027-08-01T10:00:00Z").sensitive.contains_key(&day("2027-08-06")));
    assert!(sensitive(None, "he", "2027-05-01T10:00:00Z").sensitive.values().any(|name| name == "Yom HaShoah"));
    let holidays = Sending { avoid_holidays: true, ..Sending::default() };
    let german = rules(&holidays, Some("DE"), "de", None, &Ours::default(), at("2027-01-20T10:00:00Z"));
    assert!(german.holidays.is_empty() && german.sensitive.is_empty(), "one is not the other");
}

#[test]
fn a_day_on_a_card_is_kept_as_the_readers_own_country_keeps_it() {
    let sending = Sending { avoid_holidays: true, ..Sending::default() };
    let ours: Ours = serde_json::from_value(json!({ "en": { "days.avoid": ["Memorial Day"] } })).unwrap();
    let memorial = |country: &str| {
        let known = rules(&sending, Some(country), "en-GB", None, &ours, at("2027-05-20T10:00:00Z")).holidays;
        known
            .into_iter()
            .filter(|(_, name)| name == "Memorial Day")
            .map(|(date, _)| date.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(memorial("KR"), ["2027-06-06"]);
    assert_eq!(memorial("JP"), ["2027-05-31"], "it has none of its own: the one of the card’s country");
    let korean = rules(&sending, Some("DE"), "ko", None, &Ours::default(), at("2027-01-20T10:00:00Z")).holidays;
    assert!(korean.values().any(|name| name == "Korean New Year"), "also far from home: {korean:?}");
}

#[test]
fn a_day_that_begins_at_sunset_is_avoided_from_the_evening_before() {
    let sending = Sending { avoid_holidays: true, avoid_sensitive: true, ..Sending::default() };
    let after = |country: &str, locale: &str, faith: Option<&str>, zone_name: &str, now: &str| {
        let rules = rules(&sending, Some(country), locale, faith, &Ours::default(), at(now));
        let window = window(&zone(zone_name), &rules, at(now));
        (stored(window.after), stored(window.before))
    };
    let kippur = |now: &str| after("US", "en-US", Some("jewish"), "America/New_York", now);
    assert_eq!(kippur("2026-09-20T16:00:00Z").1, "2026-09-20T20:00:00Z", "noon of the eve is open until the evening");
    assert_eq!(kippur("2026-09-20T23:30:00Z").0, "2026-09-22T12:00:00Z", "the morning after the day itself");
    let israel = after("IL", "en", None, "Asia/Jerusalem", "2026-09-20T15:00:00Z");
    assert_eq!(israel.0, "2026-09-22T05:00:00Z", "a day off of the country begins so, too");
    let fast = after("US", "en-US", Some("jewish"), "America/New_York", "2026-03-01T23:30:00Z");
    assert_eq!(fast.0, "2026-03-01T23:30:00Z", "the Fast of Esther begins at dawn");
    let christmas = after("DE", "de", None, "Europe/Berlin", "2026-12-24T17:00:00Z");
    assert_eq!(christmas.0, "2026-12-24T17:00:00Z", "other days begin at midnight");
}
