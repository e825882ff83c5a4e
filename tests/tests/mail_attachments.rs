//! What goes with an email: each person's letter as PDF and their appointments for their calendar.
//! Mail is read back by mail-parser, calendars by ical: neither shares code with the writers.

#![expect(clippy::unwrap_used, reason = "in a test, what cannot be had is a failure of the test")]

use std::io::BufReader;

use attune_engine::render::{WORKER_ARGUMENT, WorkerPath};
use attune_engine::{db, exports};
use attune_tests::cli::{Desk, attune, kit};
use mail_parser::{Message, MessageParser, MimeHeaders};
use serde_json::{Value, json};

/// Ana has two visits to come and one that is past, Bo has none, and Cy's letter has a hole.
const PEOPLE: &str = "no,mail,first,last,lang,zone,room,visits,news
1,ana@a.example,Ana,Łópez,en,America/New_York,12,\"[{\"\"date\"\": \"\"2026-12-03T14:30\"\", \"\"with\"\": \"\"Dr. A, B; C\\\\nATTENDEE:x\"\"}, {\"\"date\"\": \"\"2027-02-03\"\"}, {\"\"date\"\": \"\"2026-11-01\"\"}]\",yes
2,bo@a.example,Bo,Dahl,de,,7,,yes
3,cy@a.example,Cy,Ek,en,,,,yes
";

fn letters() -> Value {
    let cell = |locale: &str, subject: &str, text: &str| json!({ "locale": locale, "register": null, "subject": subject, "text": text });
    let cells = [
        cell("en", "Your visit: room {{ room }}", "Dear {{ first_name }}, come to room {{ room }}."),
        cell("de", "Ihr Besuch im März", "Guten Tag {{ first_name }}, Zimmer {{ room }}."),
    ];
    json!({ "key": "l", "name": "Room slip", "channel": "letter", "default_locale": "en", "cells": cells })
}

fn attaching(attachments: &Value) -> Value {
    let runs = |words: &str| json!([{ "kind": "text", "text": words }]);
    let cell = |locale: &str, words: &str| {
        let body = json!({ "b": { "paragraphs": [{ "style": "plain", "runs": runs(words) }] } });
        json!({ "locale": locale, "register": null, "subject": { "runs": runs(words) }, "fields": body })
    };
    let mut kit = kit(&json!([]));
    for (key, name, kind) in [("room", "Room", "text"), ("visits", "Visits", "list")] {
        let attribute =
            json!({ "key": key, "name": name, "type": kind, "kind": "behavioural", "sensitivity": "ordinary" });
        kit["attributes"].as_array_mut().unwrap().push(attribute);
    }
    kit["templates"][0].as_object_mut().unwrap().remove("cells");
    kit["templates"][0]["document"] = json!({
        "blocks": [{ "id": "b", "kind": "text" }, { "id": "d", "kind": "divider" }],
        "cells": [cell("en", "See you soon"), cell("de", "Bis bald")],
        "attachments": attachments
    });
    kit["templates"].as_array_mut().unwrap().push(letters());
    kit
}

fn both() -> Value {
    json!([
        { "kind": "letter", "template": "l" },
        { "kind": "invitation", "of": "visits", "when": "item.date", "lasts": 30, "title": "item.with", "place": null }
    ])
}

fn desk(attachments: &Value) -> Desk {
    let desk = Desk::with(&attaching(attachments));
    let mapping = json!({ "columns": {
        "no": "id", "mail": "email", "first": "first_name", "last": "last_name", "lang": "locale", "zone": "time_zone",
        "room": "attribute:room", "visits": "attribute:visits", "news": "consent:news:email"
    }, "evidence": "sign-up sheet 2026" });
    desk.import_as(PEOPLE, &mapping).done();
    let mut settings = desk.run(&["call", "w.attune", "get_settings"]).done();
    settings["organisation"] = json!("Riverside \"Clinic\"");
    settings["postal_address"] = json!("12 Quay Street\nLeeds");
    settings["country"] = json!("DE");
    desk.run(&["call", "w.attune", "save_settings", &settings.to_string()]).done();
    desk
}

fn mail(bytes: &[u8]) -> Message<'_> {
    MessageParser::default().parse(bytes).unwrap()
}

/// Media types of all parts in order.
fn kinds(mail: &Message) -> Vec<String> {
    let kind = |part: &mail_parser::MessagePart| {
        part.content_type().map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()))
    };
    mail.parts.iter().filter_map(kind).collect()
}

/// The properties of each event, as they stand in the file.
fn events(calendar: &[u8]) -> Vec<Vec<(String, String)>> {
    let mut found = Vec::new();
    for calendar in ical::IcalParser::new(BufReader::new(calendar)) {
        for event in calendar.unwrap().events {
            let properties = event.properties.into_iter();
            found.push(properties.map(|one| (one.name, one.value.unwrap_or_default())).collect());
        }
    }
    found
}

fn value<'a>(event: &'a [(String, String)], name: &str) -> &'a str {
    event.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
}

#[test]
fn an_email_carries_its_readers_letter_and_their_appointments_and_the_check_counts_them() {
    let desk = desk(&both());
    let check = desk.check("c");
    assert_eq!(
        (&check["audience"], &check["exported"], &check["nonsense"]),
        (&json!(3), &json!(2), &json!(1)),
        "{check}"
    );
    assert_eq!(check["attached"], json!({ "letters": 2, "calendars": 1, "without_calendar": 1 }));
    let group = &check["groups"][0];
    assert_eq!(
        (&group["reason"], &group["detail"], &group["missing"]),
        (&json!("MissingValue"), &json!("Letter “Room slip”: “Room” is empty"), &json!("room"))
    );
    let refused = desk.run(&["export", "w.attune", "c", "--format", "eml", "--out", "no"]).refused();
    assert!(refused.contains("“Room” is empty") && refused.contains("Cy Ek"), "{refused}");

    let report = desk.export("c", "eml");
    assert_eq!(
        (&report["exported"], &report["attached"]),
        (&json!(2), &check["attached"]),
        "what was checked is exported"
    );
    let bytes = desk.read("eml/000001.eml");
    let ana = mail(&bytes);
    let wanted = [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/pdf",
        "application/ics",
    ];
    assert_eq!(kinds(&ana), wanted);
    let names: Vec<_> = ana.attachments().filter_map(|part| part.attachment_name()).collect();
    assert!(names.ends_with(&["Your visit room 12.pdf", "See you soon.ics"]), "{names:?}");
    let calendar = ana
        .parts
        .iter()
        .find(|part| {
            part.content_type().is_some_and(|kind| kind.ctype() == "text" && kind.subtype() == Some("calendar"))
        })
        .unwrap();
    assert_eq!(calendar.content_type().unwrap().attribute("method"), Some("PUBLISH"));
    let file = ana.parts.iter().find(|part| part.attachment_name() == Some("See you soon.ics")).unwrap();
    assert_eq!(calendar.contents(), file.contents());
    let pdf = ana.parts.iter().find(|part| part.attachment_name() == Some("Your visit room 12.pdf")).unwrap();
    assert!(pdf.contents().starts_with(b"%PDF-"));

    let found = events(file.contents());
    assert_eq!(found.len(), 2, "what is past is no appointment: {found:?}");
    let [first, second] = &found[..] else { panic!("two events") };
    assert_eq!(
        (value(first, "DTSTART"), value(first, "DTEND")),
        ("20261203T193000Z", "20261203T200000Z"),
        "by Ana's clock"
    );
    assert_eq!(value(first, "SUMMARY"), "Dr. A\\, B\\; C\\\\nATTENDEE:x · Riverside \"Clinic\"");
    assert_eq!(value(first, "LOCATION"), "12 Quay Street\\, Leeds");
    assert_eq!(value(first, "DTSTAMP"), "20261123T090000Z");
    assert!(first.iter().all(|(name, _)| name != "ATTENDEE"), "a value adds no property: {first:?}");
    assert_eq!((value(second, "DTSTART"), value(second, "SUMMARY")), ("20270203", "See you soon"));
    assert_ne!(value(first, "UID"), value(second, "UID"));

    let bytes = desk.read("eml/000002.eml");
    let bo = mail(&bytes);
    let wanted = ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"];
    assert_eq!(kinds(&bo), wanted, "who has no appointment gets no invitation");
    assert_eq!(bo.attachment(0).unwrap().attachment_name(), Some("Ihr Besuch im März.pdf"), "in Bo's language");
}

#[test]
fn the_same_steps_give_the_same_bytes_and_a_mailbox_holds_the_same_parts() {
    let made = || {
        let desk = desk(&both());
        desk.export("c", "eml");
        desk.export("c", "mbox");
        desk
    };
    let (one, other) = (made(), made());
    for file in ["eml/000001.eml", "eml/000002.eml", "mbox/messages.mbox"] {
        assert_eq!(one.read(file), other.read(file), "{file}");
    }
    let mbox = one.read("mbox/messages.mbox");
    let first = &mbox[mbox.iter().position(|byte| *byte == b'\n').unwrap() + 1..];
    let (eml, mbox) = (one.read("eml/000001.eml"), mail(first));
    let eml = mail(&eml);
    for (at, part) in eml.attachments().enumerate() {
        assert_eq!(mbox.attachment(at as u32).unwrap().contents(), part.contents());
    }
}

#[test]
fn a_receipt_says_what_went_along_and_its_message_is_made_again_whatever_changes_since() {
    let desk = desk(&both());
    let batch = desk.export("c", "eml")["batch"].as_str().unwrap().to_owned();
    for (who, appointments, words) in [
        ("ana@a.example", 2, "2 appointments went with it as a calendar file. "),
        ("bo@a.example", 0, "No calendar file went with it: no appointment to come was known. "),
    ] {
        let receipt = desk.run(&["receipt", "w.attune", &batch, "--person", who]).done();
        assert_eq!(receipt["attached"], json!({ "letter": "Room slip", "appointments": appointments }));
        let said: String = receipt["words"].as_array().unwrap().iter().filter_map(|one| one["text"].as_str()).collect();
        assert!(said.contains("The letter “Room slip” went with it as a PDF. ") && said.contains(words), "{said}");
        let used: Vec<_> =
            receipt["fields"].as_array().unwrap().iter().filter_map(|one| one["name"].as_str()).collect();
        assert!(used.contains(&"room"), "what the letter used is used: {used:?}");
    }
    let mut kit = attaching(&json!([]));
    kit["templates"][1]["cells"][0]["text"] = json!("Something else");
    kit["campaigns"][0]["from"] = json!("Other <other@other.example>");
    desk.apply(&kit).done();
    let mut settings = desk.run(&["call", "w.attune", "get_settings"]).done();
    settings["postal_address"] = json!("Elsewhere");
    desk.run(&["call", "w.attune", "save_settings", &settings.to_string()]).done();
    let workers = WorkerPath { program: attune(), args: vec![WORKER_ARGUMENT.into()] };
    let mut reader = db::open_to_read(&desk.path("w.attune")).unwrap();
    let tx = reader.read().unwrap();
    let batch = exports::find_batch(&tx, &batch).unwrap();
    for who in ["ana@a.example", "bo@a.example"] {
        let person = exports::receiver(&tx, batch, who).unwrap();
        exports::replay(&tx, batch, person, &workers).unwrap_or_else(|error| panic!("{who}: {error}"));
    }
}

#[test]
fn a_kit_carries_attachments_and_what_cannot_be_attached_is_refused_with_its_place() {
    let desk = desk(&both());
    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
    let out: Value = serde_json::from_slice(&desk.read("out.json")).unwrap();
    let template = out["templates"].as_array().unwrap().iter().find(|one| one["key"] == "t").unwrap();
    assert_eq!(template["document"]["attachments"], both());
    let twice = json!([{ "kind": "letter", "template": "l" }, { "kind": "letter", "template": "l" }]);
    let refused = Desk::empty().apply(&attaching(&twice)).refused();
    assert!(refused.contains("attachments[1]"), "{refused}");
    let odd = json!([{ "kind": "invitation", "of": "visits", "whenever": "item.date" }]);
    let refused = Desk::empty().apply(&attaching(&odd)).refused();
    assert!(refused.contains("document"), "{refused}");
    for missing in ["nowhere", "t"] {
        let there = Desk::with(&attaching(&json!([{ "kind": "letter", "template": missing }])));
        let refused = there.run(&["check", "w.attune", "c"]).refused();
        assert!(refused.contains("choose another one"), "{missing}: {refused}");
    }
}

#[test]
fn a_letter_in_another_language_than_the_email_is_counted() {
    let mut kit = attaching(&json!([{ "kind": "letter", "template": "l" }]));
    kit["templates"][1]["cells"].as_array_mut().unwrap().pop();
    kit["campaigns"][0]["other_language"] = json!(true);
    let desk = desk(&json!([]));
    desk.apply(&kit).done();
    let check = desk.check("c");
    let wanted = json!({ "letters": 2, "letters_otherwise": 1, "calendars": null, "without_calendar": 0 });
    assert_eq!(check["attached"], wanted, "Bo reads German, the letter is English: {check}");
    let report = desk.run(&["export", "w.attune", "c", "--out", "out", "--leave-out"]).done();
    assert_eq!(report["attached"], wanted);
}

#[test]
fn whoever_has_no_letter_they_may_be_sent_gets_no_email_and_tables_have_no_attachments() {
    let mut kit = attaching(&json!([{ "kind": "letter", "template": "l" }]));
    kit["templates"][1]["cells"].as_array_mut().unwrap().remove(0);
    kit["templates"][1]["default_locale"] = json!("de");
    kit["campaigns"][0]["other_language"] = json!(false);
    let desk = desk(&json!([]));
    desk.apply(&kit).done();
    let check = desk.check("c");
    assert_eq!(
        (&check["exported"], &check["excluded"]),
        (&json!(1), &json!([{ "reason": "NoVariant", "count": 2 }])),
        "{check}"
    );
    assert_eq!(check["groups"][0]["detail"], "Letter “Room slip”: There is no text this person may be sent");
    assert_eq!(check["attached"], json!({ "letters": 1, "calendars": null, "without_calendar": 0 }));
    let report = desk.export("c", "csv");
    assert_eq!(report["exported"], 1);
    assert_eq!(report["files"], json!(["messages.csv", "manifest.json"]));
}

#[test]
fn people_are_let_in_to_the_letter_that_goes_with_an_email_and_the_receipt_says_so() {
    let mut kit = attaching(&json!([{ "kind": "letter", "template": "l" }]));
    kit["campaigns"][0]["vouched_only"] = json!(true);
    let desk = desk(&json!([]));
    desk.apply(&kit).done();
    for locale in ["en", "de"] {
        desk.run(&["vouch", "w.attune", "t", "--locale", locale, "--by", "Dana"]).done();
    }
    let kept = |check: &Value, locale: &str| {
        let mut groups = check["groups"].as_array().unwrap().iter();
        groups.find(|group| group["kept_out"]["locale"] == locale).cloned().unwrap_or_default()
    };
    let before = desk.check("c");
    let german = kept(&before, "de");
    assert_eq!(german["letter"], json!({ "template": "l", "name": "Room slip" }), "{before}");
    assert_eq!(german["detail"], "Letter “Room slip”: Nobody has vouched for the German text");
    assert_eq!((&german["cell"], &german["count"], &before["exported"]), (&Value::Null, &json!(1), &json!(0)));

    let mut decision =
        json!({ "campaign": "c", "letter": true, "rule": "not_vouched", "locale": "de", "register": null });
    let signed = |decision: &Value| {
        let mut signed = decision.clone();
        signed["by"] = json!("Dana");
        signed["reason"] = json!("Read to me on the phone");
        signed.to_string()
    };
    decision["letter"] = json!(false);
    desk.run(&["call", "w.attune", "let_in", &signed(&decision)]).done();
    assert_eq!(kept(&desk.check("c"), "de"), german, "the email’s own text is another one");
    desk.run(&["call", "w.attune", "withdraw_let_in", &decision.to_string()]).done();
    decision["letter"] = json!(true);
    desk.run(&["call", "w.attune", "let_in", &signed(&decision)]).done();
    let after = desk.check("c");
    assert_eq!((&after["exported"], kept(&after, "de")), (&json!(1), Value::Null), "{after}");
    assert_eq!((&after["let_in"][0]["letter"]["name"], &after["let_in"][0]["count"]), (&json!("Room slip"), &json!(1)));

    desk.export("c", "eml");
    let manifest: Value = serde_json::from_slice(&desk.read("eml/manifest.json")).unwrap();
    assert_eq!(
        manifest["let_in"][0],
        json!({
            "rule": "not_vouched", "cell": "German", "letter": "Room slip", "by": "Dana",
            "reason": "Read to me on the phone", "on": "2026-11-23", "count": 1
        })
    );
    let receipt = desk.run(&["receipt", "w.attune", "1", "--person", "bo@a.example"]).done();
    let words = receipt["words"].as_array().unwrap().iter().filter_map(|one| one["text"].as_str()).collect::<String>();
    assert!(words.contains("Nobody vouched for the letter, and Dana let such readers in"), "{words}");

    let mut changed = kit.clone();
    changed["templates"][1]["cells"][1]["text"] = json!("Hallo {{ first_name }}, Zimmer {{ room }}.");
    desk.apply(&changed).done();
    let group = kept(&desk.check("c"), "de");
    assert_eq!(group["kept_out"]["before"]["by"], "Dana", "another letter is another decision: {group}");
    desk.apply(&kit).done();
    assert_eq!(desk.check("c")["exported"], 1, "the very letter that was read");
    desk.run(&["call", "w.attune", "withdraw_let_in", &decision.to_string()]).done();
    assert_eq!(kept(&desk.check("c"), "de")["count"], 1);
    desk.apply(&attaching(&json!([]))).done();
    let refused = desk.run(&["call", "w.attune", "let_in", &signed(&decision)]).refused();
    assert!(refused.contains("No letter goes with this message"), "{refused}");
}

#[test]
fn how_to_send_knows_what_goes_with_the_emails() {
    let desk = desk(&both());
    let report = desk.export("c", "eml");
    assert_eq!((&report["handover"]["letter"], &report["handover"]["calendar"]), (&json!(true), &json!(true)));
    let page = desk.run(&["call", "w.attune", "get_batch", r#"{"batch":"1"}"#]).done();
    assert_eq!((&page["handover"]["letter"], &page["handover"]["calendar"]), (&json!(true), &json!(true)));
    desk.apply(&attaching(&json!([]))).done();
    let report = desk.run(&["export", "w.attune", "c", "--out", "plain"]).done();
    assert_eq!(report["handover"].get("letter"), None, "{report}");
}

#[test]
fn drafts_carry_the_same_attachments() {
    let desk = desk(&both());
    desk.export("c", "eml");
    let words = ["export", "w.attune", "c", "--format", "eml", "--drafts", "--out", "drafts", "--leave-out"];
    desk.run(&words).done();
    let (finished, draft) = (desk.read("eml/000001.eml"), desk.read("drafts/000001.eml"));
    let (finished, draft) = (mail(&finished), mail(&draft));
    assert_eq!(kinds(&finished), kinds(&draft));
    let bodies = |mail: &Message| mail.attachments().map(|part| part.contents().to_vec()).collect::<Vec<_>>();
    assert_eq!(bodies(&finished), bodies(&draft));
}
