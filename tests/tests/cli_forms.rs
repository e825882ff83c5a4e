//! Words that change with a number or depend on a choice, and sayings, from a kit to the exported message.

use attune_engine::render::{WORKER_ARGUMENT, WorkerPath};
use attune_engine::{db, exports};
use attune_tests::cli::{Desk, attune, kit, kit_of, mapping};
use serde_json::{Value, json};

fn text(words: &str) -> Value {
    json!({ "kind": "text", "text": words })
}

fn saying(idea: &str) -> Value {
    json!({ "kind": "saying", "idea": idea })
}

fn cell(locale: &str, runs: &Value) -> Value {
    let body = json!({ "b1": { "paragraphs": [{ "style": "plain", "runs": runs }] } });
    json!({ "locale": locale, "register": null, "subject": { "runs": runs }, "fields": body })
}

fn visits(forms: &Value) -> Value {
    json!({ "kind": "plural", "name": "visits", "forms": forms, "missing": null })
}

/// English and Polish, with a number, a gender and a saying.
fn changing() -> Value {
    let gender = json!({ "kind": "select", "name": "gender", "other": "Drodzy",
        "cases": [{ "value": "feminine", "words": "Droga" }, { "value": "masculine", "words": "Drogi" }] });
    let english = json!([visits(&json!({ "one": "# visit", "other": "# visits" })), text(". "), saying("good_luck")]);
    let polish = json!([
        gender,
        text(": "),
        visits(&json!({ "one": "# wizyta", "few": "# wizyty", "many": "# wizyt", "other": "# wizyty" })),
        text(". "),
        saying("good_luck")
    ]);
    with(&json!([cell("en", &english), cell("pl", &polish)]))
}

fn with(cells: &Value) -> Value {
    let mut kit = kit(&json!([]));
    kit["attributes"][0] = json!({ "key": "visits", "name": "Visits", "type": "number", "kind": "behavioural",
        "sensitivity": "ordinary" });
    let template = &mut kit["templates"][0];
    if let Some(template) = template.as_object_mut() {
        template.remove("cells");
    }
    template["document"] =
        json!({ "blocks": [{ "id": "b1", "kind": "text" }, { "id": "b2", "kind": "divider" }], "cells": cells });
    kit
}

/// Ana reads English, three read Polish; one of them has no number.
fn desk(kit: &Value) -> Desk {
    let desk = Desk::with(kit);
    let mut mapping = mapping();
    mapping["columns"] = json!({ "mail": "email", "lang": "locale", "gender": "gender", "visits": "attribute:visits",
        "news": "consent:news:email" });
    let people = "mail,lang,gender,visits,news\nana@x.example,en,,1,yes\nbo@x.example,pl,feminine,22,yes\n\
                  cy@x.example,pl,,5,yes\nd@x.example,pl,masculine,,yes\n";
    desk.import_as(people, &mapping).done();
    desk
}

#[test]
fn what_is_previewed_is_exported_and_who_lacks_the_number_is_named() {
    let desk = desk(&changing());
    let export = desk.export("c", "ndjson");
    let lines = desk.lines("ndjson/messages.ndjson");
    assert_eq!((export["exported"].as_u64(), lines.len()), (Some(3), 3), "{export}");
    let expected = [
        ("ana@x.example", "1 visit. Good luck"),
        ("bo@x.example", "Droga: 22 wizyty. Powodzenia"),
        ("cy@x.example", "Drodzy: 5 wizyt. Powodzenia"),
    ];
    for (line, (email, subject)) in lines.iter().zip(expected) {
        assert_eq!((&line["to"], &line["subject"]), (&json!(email), &json!(subject)));
        let preview = desk.preview("t", email);
        for part in ["subject", "html", "text"] {
            assert_eq!(line[part], preview[part], "{email}: what is seen is what is sent");
        }
        assert!(line["text"].as_str().is_some_and(|text| text.contains(subject)), "{line}");
    }
    assert_eq!(export["excluded"], json!([{ "reason": "MissingValue", "count": 1 }]));
}

#[test]
fn a_receipt_still_gives_the_words_that_were_sent_after_the_card_says_them_otherwise() {
    let desk = desk(&changing());
    let batch = desk.export("c", "ndjson")["batch"].clone();
    let change = json!({ "tag": "pl", "key": "idioms.good_luck", "value": "Połamania nóg" });
    desk.run(&["call", "w.attune", "save_culture", &change.to_string()]).done();
    let preview = desk.preview("t", "bo@x.example");
    assert_eq!(preview["subject"], "Droga: 22 wizyty. Połamania nóg", "a new message says what the card says now");
    let workers = WorkerPath { program: attune(), args: vec![WORKER_ARGUMENT.into()] };
    let mut reader = db::open_to_read(&desk.path("w.attune")).unwrap();
    let tx = reader.read().unwrap();
    let batch = exports::find_batch(&tx, batch.as_str().unwrap()).unwrap();
    let person = exports::receiver(&tx, batch, "bo@x.example").unwrap();
    let message = exports::replay(&tx, batch, person, &workers).unwrap();
    assert_eq!(message.subject, "Droga: 22 wizyty. Powodzenia", "the batch keeps the saying it was made with");
}

#[test]
fn a_form_or_a_saying_that_is_missing_keeps_its_readers_out_and_shows_in_the_matrix() {
    let english = json!([visits(&json!({ "one": "# visit", "other": "# visits" })), text(" "), saying("good_luck")]);
    let mut kit = with(&json!([
        cell("en", &english),
        cell("pl", &english),
        cell(
            "es-MX",
            &json!([text("Hola"), visits(&json!({ "one": "#", "many": "#", "other": "#" })), saying("good_luck")])
        ),
        cell("sw", &json!([text("Habari"), visits(&json!({ "one": "#", "other": "#" })), saying("break_a_leg")]))
    ]));
    kit["cultures"] = json!([{ "tag": "en", "values": { "idioms.break_a_leg": "Break a leg" } }]);
    let desk = desk(&kit);
    let preview = desk.preview("t", "bo@x.example");
    let told = preview["diagnostics"].to_string();
    assert!(told.contains("Polish needs words of its own for 2, 3, 4, 22…, and for 0, 5, 6, 7… here"), "{told}");
    assert!(told.contains("\"b1\"") && preview["html"].is_null(), "it is said at its block: {preview}");
    let check = desk.check("c");
    assert_eq!(check["exported"], 1, "{check}");
    let rows = desk.run(&["coverage", "w.attune", "t"]).done();
    let row = |locale: &str| {
        rows["rows"]
            .as_array()
            .and_then(|rows| rows.iter().find(|row| row["locale"] == locale))
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(row("en")["parts"]["idioms"], "authored");
    assert_eq!((&row("es-MX")["parts"]["idioms"], &row("es-MX")["sayings_from"]), (&json!("borrowed"), &json!(["es"])));
    assert_eq!(row("sw")["parts"]["idioms"], "missing", "Swahili has no such saying");
    assert_eq!(row("pl")["parts"]["b1"], "missing", "a form is missing");
    let preview = desk.run(&["preview", "w.attune", "t", "--person", "ana@x.example", "--locale", "sw"]).done();
    assert!(preview["diagnostics"].to_string().contains("Swahili has no way of saying “break a leg” yet"), "{preview}");
}

#[test]
fn a_kit_carries_them_without_loss_and_refuses_what_is_malformed_by_its_path() {
    let desk = desk(&changing());
    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
    let out: Value = serde_json::from_slice(&desk.read("out.json")).expect("a kit is JSON");
    let cells = |kit: &Value| kit["templates"][0]["document"]["cells"].clone();
    let there = Desk::with(&out);
    there.run(&["kit", "export", "w.attune", "again.json"]).done();
    let again: Value = serde_json::from_slice(&there.read("again.json")).expect("a kit is JSON");
    assert_eq!(cells(&out), cells(&again));
    assert_eq!(cells(&out)[1]["subject"]["runs"][2]["forms"]["few"], "# wizyty");
    for wrong in [
        json!({ "kind": "plural", "name": "visits", "forms": { "lots": "x" } }),
        json!({ "kind": "plural", "name": "visits", "forms": ["x"] }),
        json!({ "kind": "plural", "forms": {} }),
        json!({ "kind": "select", "name": "gender", "cases": [] }),
        json!({ "kind": "select", "name": "gender", "cases": [{ "value": "x" }], "other": "x" }),
        json!({ "kind": "saying" }),
    ] {
        let refused = desk.apply(&with(&json!([cell("en", &json!([text("a"), wrong]))]))).refused();
        assert!(refused.contains("templates[0].document.cells[0].subject.runs[1]"), "{wrong}: {refused}");
    }
}

#[test]
fn dates_and_clocks_are_those_of_the_country_somebody_lives_in() {
    let cell = "{{ town | date(style=\"short\") }} {{ town | time }}";
    let desk = Desk::with(&kit_of("Hello", "<p>x</p>", cell));
    let rows = [
        ("gb", "en", "GB", "", "05/03/2026 15:05"),
        ("us", "en", "US", "", "3/5/26 3:05\u{202f}PM"),
        ("nobody", "", "", "", "3/5/26 3:05\u{202f}PM"),
        ("de", "en", "DE", "", "05/03/2026 16:05"),
        ("said", "en-US", "GB", "", "3/5/26 3:05\u{202f}PM"),
        ("zone", "en", "GB", "Asia/Tokyo", "06/03/2026 00:05"),
        ("guest", "en", "TH", "", "3/5/26 10:05\u{202f}PM"),
    ];
    let csv: String = rows
        .iter()
        .map(|(name, locale, country, zone, _)| {
            format!("{name}@a.example,{locale},{country},{zone},2026-03-05T15:05:00Z\n")
        })
        .collect();
    let columns = json!({ "columns": { "mail": "email", "lang": "locale", "land": "postal.country", "zone": "time_zone",
        "when": "attribute:town" } });
    desk.import_as(format!("mail,lang,land,zone,when\n{csv}"), &columns).done();
    for (name, .., expected) in rows {
        let shown = desk.preview("t", &format!("{name}@a.example"));
        assert_eq!(shown["text"].as_str().unwrap().trim(), expected, "{name}");
    }
}
