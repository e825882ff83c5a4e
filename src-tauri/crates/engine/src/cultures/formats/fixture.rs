//! Everything that is formatted, compared with another implementation of CLDR: `tests/fixtures/cldr`, written by its
//! `generate.mjs`. Each difference stands in `differences.json` with its reason; one that is gone must go there, too.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;

fn read(name: &str) -> Value {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/cldr");
    let text = std::fs::read_to_string(format!("{folder}/{name}.json")).expect("the fixture is there");
    serde_json::from_str(&text).expect("the fixture is JSON")
}

/// Every text of a file, by its path.
fn texts(value: &Value, path: &[&str], each: &mut impl FnMut(&[&str], &str)) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                texts(value, &[path, &[key.as_str()]].concat(), each);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                texts(item, &[path, &[at.to_string().as_str()]].concat(), each);
            }
        }
        other => each(path, other.as_str().expect("the fixture holds texts")),
    }
}

fn ours(path: &[&str]) -> Result<String, String> {
    match *path {
        ["dates", tag, day, style] => format_date(day, style, tag, None, None),
        ["calendars", calendar, tag, day, style] => {
            format_date(day, style, tag, Some(&format!("{tag}-u-ca-{calendar}")), None)
        }
        ["moments", tag, moment, style] => format_date_time(moment, style, tag, None, None),
        ["times", tag, time] => format_time(time, "short", tag, None, None),
        ["numbers", tag, number] => format_number(number, tag, None),
        ["currencies", tag, code, amount] => format_currency(amount, code, tag, None),
        ["percents", tag, share] => format_percent(share, Whole::One, tag, None),
        ["lists", tag, style, at] => {
            let items: Vec<String> = ["A", "B", "C", "D"].into_iter().map(str::to_owned).collect();
            let count = at.parse::<usize>().expect("a place") + 1;
            format_list(&items[..count], if style == "and" { Joined::And } else { Joined::Or }, tag, None)
        }
        ["plurals", tag, "of", count] => {
            let (zero, one, two) = (Some("zero"), Some("one"), Some("two"));
            let forms =
                PluralForms { zero, one, two, few: Some("few"), many: Some("many"), other: "other", sign: None };
            format_plural(count, &forms, tag, None)
        }
        ["relative", tag, unit, count] => {
            let unit = match unit {
                "day" => Unit::Day,
                "week" => Unit::Week,
                "month" => Unit::Month,
                _ => Unit::Year,
            };
            relative::in_words(count.parse().expect("a count"), unit, tag, None)
        }
        _ => Err("nobody asks for this".to_owned()),
    }
}

/// V8 writes a plain space for the narrow no-break space of CLDR in dates and times, for the sake of old scripts.
fn as_v8_writes(path: &[&str], text: &str) -> String {
    if matches!(path, ["dates" | "times" | "moments" | "calendars", ..]) {
        text.replace('\u{202f}', " ")
    } else {
        text.to_owned()
    }
}

/// How many texts were compared, and what we write where it differs.
fn differing() -> (usize, BTreeMap<String, String>) {
    let (mut compared, mut found) = (0, BTreeMap::new());
    for file in
        ["dates", "calendars", "times", "moments", "numbers", "currencies", "percents", "lists", "plurals", "relative"]
    {
        texts(&read(file)["expected"], &[file], &mut |path, expected| {
            if path.get(2) == Some(&"categories") {
                return;
            }
            compared += 1;
            let written = ours(path).unwrap_or_else(|error| format!("({error})"));
            if as_v8_writes(path, &written) != as_v8_writes(path, expected) {
                found.insert(path.join("/"), written);
            }
        });
    }
    (compared, found)
}

#[test]
fn every_form_is_cldrs_or_differs_for_a_stated_reason() {
    let mut explained = BTreeMap::new();
    for difference in read("differences").as_array().expect("a list") {
        assert!(difference["reason"].as_str().is_some_and(|reason| reason.len() > 20), "a reason is a sentence");
        texts(&difference["written"], &[], &mut |path, written| {
            explained.insert(path.join("/"), written.to_owned());
        });
    }
    let (compared, found) = differing();
    assert!(compared > 6100, "only {compared} texts were compared");
    let unexplained: Vec<_> = found.iter().filter(|(path, text)| explained.get(*path) != Some(*text)).collect();
    assert!(unexplained.is_empty(), "{} differ without a reason: {unexplained:#?}", unexplained.len());
    let gone: Vec<_> = explained.keys().filter(|path| !found.contains_key(*path)).collect();
    assert!(gone.is_empty(), "these agree by now, so they need no reason: {gone:#?}");
}
