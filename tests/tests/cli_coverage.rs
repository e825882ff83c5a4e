//! The coverage matrix through `attune`: what is written, borrowed, stale or missing, and who reads it.

use attune_tests::cli::{Desk, kit};
use serde_json::{Value, json};

fn cell(locale: &str, register: Option<&str>, words: &str) -> Value {
    json!({ "locale": locale, "register": register, "subject": words, "html": format!("<p>{words}</p>"), "text": words })
}

fn row<'a>(coverage: &'a Value, locale: &str) -> &'a Value {
    let rows = coverage["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
    rows.iter().find(|row| row["locale"] == locale).unwrap_or(&Value::Null)
}

#[test]
fn every_reader_stands_in_one_row_and_a_borrowed_row_says_what_it_crosses() {
    let cells =
        json!([cell("en", None, "Hello"), cell("zh-Hant", None, "你好"), cell("de", Some("formal"), "Guten Tag")]);
    let desk = Desk::with(&kit(&cells));
    desk.import(
        "1,a@x.example,A,A,en,,,yes\n2,b@x.example,B,B,en-AU,,,yes\n3,c@x.example,C,C,zh-CN,,,yes\n\
         4,d@x.example,D,D,de,informal,,yes\n5,e@x.example,E,E,fr,,,yes\n6,f@x.example,F,F,,,,yes\n",
    );
    let coverage = desk.run(&["coverage", "w.attune", "t"]).done();
    let sum: u64 = coverage["rows"].as_array().into_iter().flatten().filter_map(|row| row["people"].as_u64()).sum();
    assert_eq!((sum, coverage["people"].as_u64()), (6, Some(6)), "nobody is lost: {coverage}");
    assert_eq!(row(&coverage, "en")["people"], 2, "who reads English, and who has no known language: {coverage}");
    assert_eq!(row(&coverage, "en-AU")["crosses"], json!(["region"]), "{coverage}");
    assert_eq!(
        row(&coverage, "zh-CN")["crosses"],
        json!(["language"]),
        "simplified never gets traditional: {coverage}"
    );
    assert_eq!(row(&coverage, "fr")["from"]["locale"], "en", "{coverage}");
    let informal = coverage["rows"].as_array().into_iter().flatten().find(|row| row["register"] == "informal");
    assert_eq!(informal.map(|row| &row["crosses"]), Some(&json!(["register"])), "{coverage}");
    assert!(informal.is_some_and(|row| {
        row["parts"]
            .as_object()
            .is_some_and(|parts| !parts.is_empty() && parts.values().all(|state| state == "borrowed"))
    }));
}

#[test]
fn words_whose_source_changed_since_are_stale_until_they_are_written_anew() {
    let with = |english: &str, german: &str| kit(&json!([cell("en", None, english), cell("de", None, german)]));
    let desk = Desk::with(&with("Hello", "Hallo"));
    let state = || row(&desk.run(&["coverage", "w.attune", "t"]).done(), "de")["parts"]["subject"].clone();
    assert_eq!(state(), "authored");
    desk.apply(&with("Hello there", "Hallo")).done();
    assert_eq!(state(), "stale");
    desk.apply(&with("Hello there", "Hallo zusammen")).done();
    assert_eq!(state(), "authored");
}

#[test]
fn a_campaign_counts_its_own_audience_and_its_forbidden_languages() {
    let desk = Desk::with(&kit(&json!([cell("en", None, "Hello")])));
    desk.import("1,a@x.example,A,A,en,,,yes\n2,b@x.example,B,B,ja,,,yes\n");
    let coverage = desk.run(&["coverage", "w.attune", "t", "--campaign", "c"]).done();
    assert_eq!(coverage["campaign"], "c");
    assert_eq!(row(&coverage, "ja")["people"], 1, "{coverage}");
    desk.run(&["coverage", "w.attune", "nothing"]).refused();
}

#[test]
fn a_row_says_who_keeps_its_readers_from_the_text_by_whichever_channel_it_goes() {
    let mut kit = kit(&json!([cell("en", None, "Hello"), cell("sr-Latn", None, "Zdravo"), cell("fr", None, "")]));
    let text = |locale: &str| json!({ "locale": locale, "register": null, "text": "Hi" });
    let short = json!({ "key": "s", "name": "Short", "channel": "sms", "default_locale": "en", "cells": [text("en"), text("sr-Latn")] });
    kit["templates"].as_array_mut().unwrap().push(short);
    kit["campaigns"][0]["also"] = json!([{ "channel": "sms", "template": "s" }]);
    kit["campaigns"][0]["other_language"] = json!(false);
    kit["campaigns"][0]["vouched_only"] = json!(true);
    let desk = Desk::with(&kit);
    desk.import("1,a@x.example,A,A,en,,,yes\n2,b@x.example,B,B,sr,,,yes\n3,c@x.example,C,C,fr,,,yes\n4,d@x.example,D,D,en-AU,,,yes\n");
    desk.run(&["vouch", "w.attune", "t", "--locale", "en", "--by", "Dana"]).done();
    let of =
        |template: &str, campaign: &[&str]| desk.run(&[&["coverage", "w.attune", template], campaign].concat()).done();
    let back = |coverage: &Value, locale: &str| row(coverage, locale)["kept_back"].clone();
    let email = of("t", &["--campaign", "c"]);
    assert_eq!((back(&email, "en"), back(&email, "en-AU")), (Value::Null, Value::Null), "Dana read it: {email}");
    assert_eq!(back(&email, "sr-Latn")["rule"], "not_vouched", "{email}");
    assert_eq!(back(&email, "fr")["rule"], Value::Null, "it is not finished: {email}");
    assert!(back(&email, "fr")["detail"].as_str().is_some_and(|words| !words.is_empty()), "{email}");
    let sms = of("s", &["--campaign", "c"]);
    assert_eq!(back(&sms, "en")["detail"], "Nobody has vouched for the English text", "each text by itself: {sms}");
    let anybody = of("t", &[]);
    assert_eq!(back(&anybody, "sr-Latn"), Value::Null, "no campaign asks for a vouch: {anybody}");

    let decision = json!({ "campaign": "c", "channel": "sms", "rule": "not_vouched", "locale": "en", "register": null, "by": "Dana", "reason": "Read to me on the phone" });
    desk.run(&["call", "w.attune", "let_in", &decision.to_string()]).done();
    assert_eq!(back(&of("s", &["--campaign", "c"]), "en"), Value::Null, "let in");
    let words = desk.words(&["coverage", "w.attune", "s", "--campaign", "c"]);
    assert!(words.contains("kept back: Nobody has vouched for the Serbian"), "{words}");
}

#[test]
fn a_translator_gets_a_file_and_gives_it_back_as_a_new_language() {
    let desk = Desk::with(&kit(&json!([{
        "locale": "en", "register": null, "subject": "Hi {{ first_name }}",
        "html": "<p>Dear <b>{{ first_name }}</b>, welcome</p>", "text": "Dear {{ first_name }}, welcome"
    }])));
    desk.import("1,a@x.example,Ida,A,da,,,yes\n");
    let out = desk.run(&["translate", "export", "w.attune", "t", "--to", "da", "--format", "csv"]).done();
    let sheet = out["content"].as_str().unwrap_or_default();
    let danish = sheet.lines().enumerate().fold(String::new(), |file, (at, line)| {
        let source = line.split_once(',').map_or("", |(_, rest)| rest.trim_end_matches(','));
        let target = source.replace("Hi", "Hej").replace("Dear", "Kære").replace("welcome", "velkommen");
        if at == 0 { format!("{line}\n") } else { format!("{file}{line}{target}\n") }
    });
    desk.write("da.csv", danish);
    let words = ["translate", "apply", "w.attune", "t", "da.csv", "--to", "da", "--format", "csv"];
    let plan = desk.run(&[&words[..], &["--dry-run"]].concat()).done();
    assert_eq!(plan["rejected"], json!([]), "{plan}");
    assert_eq!(desk.preview("t", "a@x.example")["subject"], "Hi Ida", "a dry run changes nothing");
    let report = desk.run(&words).done();
    assert_eq!(report["changed"].as_array().map(Vec::len), Some(3), "{report}");
    let preview = desk.preview("t", "a@x.example");
    assert_eq!(preview["subject"], "Hej Ida");
    assert_eq!(preview["html"], "<p>Kære <b>Ida</b>, velkommen</p>");
    assert_eq!(preview["cell"]["locale"], "da");
    let refused = desk.run(&["translate", "apply", "w.attune", "t", "da.csv", "--to", "da", "--format", "xliff"]);
    assert!(refused.refused().contains("XLIFF"), "a table is no XLIFF file");
}

/// What is said for a text.
fn vouch(desk: &Desk, locale: &str, register: Option<&str>) -> Value {
    let coverage = desk.run(&["coverage", "w.attune", "t"]).done();
    let rows = coverage["rows"].as_array().cloned().unwrap_or_default();
    let row = rows.into_iter().find(|row| row["locale"] == locale && row["register"] == json!(register));
    row.map(|row| row["vouch"].clone()).unwrap_or_default()
}

#[test]
fn somebody_stands_by_a_text_until_it_changes_or_they_take_it_back() {
    let with = |german: &str| kit(&json!([cell("en", None, "Hello"), cell("de", Some("formal"), german)]));
    let desk = Desk::with(&with("Guten Tag"));
    assert_eq!(vouch(&desk, "de", Some("formal")), Value::Null, "nobody yet");
    let words = ["vouch", "--by", "Ana Ruiz", "w.attune", "--locale", "de", "t", "--register", "formal"];
    let answer = desk.run(&[&words[..], &["--until", "2026-12-24"]].concat()).done();
    let held = json!({
        "by": "Ana Ruiz", "on": "2026-11-23", "until": "2026-12-24", "state": "holds", "changed": null, "changed_on": null
    });
    assert_eq!(answer["vouch"], held, "{answer}");
    assert_eq!(vouch(&desk, "de", Some("formal")), held);
    assert_eq!(vouch(&desk, "en", None), Value::Null, "a vouch is for one text");

    desk.apply(&with("Guten  Tag")).done();
    assert_eq!(vouch(&desk, "de", Some("formal"))["state"], "changed", "one more space is another text");
    desk.apply(&with("Guten Tag")).done();
    assert_eq!(vouch(&desk, "de", Some("formal"))["state"], "holds", "the change was undone");

    let text = desk.run(&["vouch", "w.attune", "t", "--locale", "de", "--register", "formal", "--withdraw"]).done();
    assert_eq!(text["vouch"], Value::Null);
    assert_eq!(vouch(&desk, "de", Some("formal")), Value::Null);
    desk.run(&["vouch", "w.attune", "t", "--locale", "de", "--withdraw", "--register", "formal"]).refused();
}

#[test]
fn a_vouch_that_says_nothing_is_refused() {
    let desk = Desk::with(&kit(&json!([cell("en", None, "Hello")])));
    let asked = |more: &[&str]| desk.run(&[&["vouch", "w.attune", "t"], more].concat());
    assert!(asked(&["--locale", "de", "--by", "Ana"]).refused().contains("no German text"));
    assert!(asked(&["--locale", "en", "--by", " "]).refused().contains("who read it"));
    assert!(asked(&["--locale", "en", "--by", "Ana", "--until", "2026-11-23"]).refused().contains("after today"));
    assert!(asked(&["--locale", "en", "--register", "polite", "--by", "Ana"]).refused().contains("polite"));
    for wrong in [&["--locale", "en"][..], &["--by", "Ana"], &["--locale", "en", "--by", "A", "--withdraw"]] {
        assert_eq!(asked(wrong).code, Some(2), "{wrong:?} is no way to say it");
    }
    assert_eq!(vouch(&desk, "en", None), Value::Null);
}

#[test]
fn the_check_says_how_many_get_another_language_than_they_read() {
    let desk = Desk::with(&kit(&json!([cell("en", None, "Hello"), cell("no", None, "Hei")])));
    desk.import(
        "1,a@x.example,A,A,en-AU,,,yes\n2,b@x.example,B,B,nb,,,yes\n3,c@x.example,C,C,ja,,,yes\n\
         4,d@x.example,D,D,ar,,,yes\n5,e@x.example,E,E,ar-EG,,,yes\n6,f@x.example,F,F,,,,yes\n7,g@x.example,G,G,he,,,no\n",
    );
    let check = desk.check("c");
    let reads = |language: &str, text: &str, count: u32| json!({ "language": language, "text": text, "count": count });
    let wanted = json!([reads("ar", "Arabic", 2), reads("ja", "Japanese", 1)]);
    assert_eq!(check["other_language"], wanted, "neither a region nor whoever gets nothing is counted: {check}");
}
