//! When messages go out, through `attune`: which rule moves whom, that it excludes nobody, and that kits carry the rules.

use attune_tests::cli::{Desk, kit};
use serde_json::{Value, json};

const HEADER: &str = "no,mail,lang,land,zone,news\n";

/// At nine in universal time on Monday 23 November 2026 it is ten in Berlin, six in the evening in Tokyo.
const PEOPLE: &str = "1,anna@a.example,de,Germany,Europe/Berlin,yes\n2,kenji@a.example,ja,Japan,Asia/Tokyo,yes\n\
                      3,yuki@a.example,ja,Germany,Europe/Berlin,yes\n4,ann@a.example,en,United Kingdom,Europe/London,yes\n";

fn desk(sending: &Value) -> Desk {
    let mut kit = kit(&json!([{ "locale": "en", "subject": "Hello", "html": "<p>Hello</p>", "text": "Hello" }]));
    kit["campaigns"][0]["sending"] = sending.clone();
    kit["cultures"] = json!([
        { "tag": "de", "values": { "days.best_hours": [{ "from": 17, "to": 19 }] } },
        { "tag": "ja", "values": { "days.sensitive": ["Labor Thanksgiving Day"] } },
    ]);
    let desk = Desk::with(&kit);
    let mapping = json!({
        "columns": {
            "no": "id", "mail": "email", "lang": "locale", "land": "postal.country", "zone": "time_zone",
            "news": "consent:news:email"
        },
        "evidence": "sign-up sheet 2026"
    });
    desk.import_as(format!("{HEADER}{PEOPLE}"), &mapping).done();
    desk
}

/// Of each person: send after, send before, and the rules that moved them.
fn windows(desk: &Desk) -> Vec<(String, String, String, Vec<String>)> {
    let report = desk.export("c", "eml");
    assert_eq!((&report["exported"], &report["excluded"]), (&json!(4), &json!([])), "rules exclude nobody");
    let manifest: Value = serde_json::from_slice(&desk.read("eml/manifest.json")).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let rule = |wait: &Value| format!("{} {}", text(&wait["rule"]), wait["detail"].as_str().unwrap_or_default());
    let of = |message: &Value| {
        let waits = message["waits"].as_array().into_iter().flatten().map(rule).collect();
        (text(&message["to"]), text(&message["send_after"]), text(&message["send_before"]), waits)
    };
    let mut all: Vec<_> = manifest["messages"].as_array().into_iter().flatten().map(of).collect();
    all.sort();
    all
}

fn told(to: &str, after: &str, before: &str, waits: &[&str]) -> (String, String, String, Vec<String>) {
    let waits = waits.iter().map(|wait| wait.trim_end_matches('.').to_owned()).collect();
    (to.to_owned(), after.to_owned(), before.to_owned(), waits)
}

#[test]
fn best_hours_and_days_to_be_sensitive_about_move_messages_and_are_named() {
    let desk = desk(&json!({ "best_hours": true, "avoid_sensitive": true }));
    let sensitive = "sensitive Labor Thanksgiving Day";
    assert_eq!(
        windows(&desk),
        [
            told("ann@a.example", "2026-11-23T09:00:00Z", "2026-11-23T12:00:00Z", &[]),
            told("anna@a.example", "2026-11-23T16:00:00Z", "2026-11-23T18:00:00Z", &["best_hours ."]),
            told("kenji@a.example", "2026-11-24T00:00:00Z", "2026-11-24T02:00:00Z", &[sensitive, "best_hours ."]),
            told("yuki@a.example", "2026-11-24T08:00:00Z", "2026-11-24T10:00:00Z", &[sensitive, "best_hours ."]),
        ],
        "the card counts wherever its reader lives"
    );
    let checked = desk.words(&["check", "w.attune", "c"]);
    assert!(
        checked.contains("3 people wait until 2026-11-23T16:00:00Z or later: outside the best hours of their culture"),
        "{checked}"
    );
}

#[test]
fn nothing_waits_that_no_rule_was_asked_for() {
    let desk = desk(&json!({}));
    assert!(windows(&desk).iter().all(|(_, _, _, waits)| waits.is_empty()), "neither hours nor days");
}

#[test]
fn kits_carry_the_rules_and_refuse_what_is_none() {
    let sending = json!({
        "from": 8, "until": 21, "avoid_weekends": false, "avoid_holidays": false, "avoid_sensitive": true,
        "avoid_hours": false, "best_hours": true
    });
    let desk = desk(&sending);
    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
    let mut out: Value = serde_json::from_slice(&desk.read("out.json")).unwrap();
    assert_eq!(out["campaigns"][0]["sending"], sending);
    let again = Desk::with(&out);
    let row = again.run(&["call", "w.attune", "list_campaigns"]).done();
    assert_eq!(row[0]["sending"], sending);

    out["campaigns"][0]["sending"] = json!({ "best_hours": "yes" });
    let refused = desk.apply(&out).refused();
    assert!(refused.contains("campaigns[0].sending.best_hours"), "{refused}");
}
