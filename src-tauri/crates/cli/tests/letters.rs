//! `attune export … --format pdf`: letters from a kit to pages, read back by poppler.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::{Command, Output};

use serde_json::{Value, json};

struct Desk(tempfile::TempDir);

const PEOPLE: &str = "first name,last name,email,language,street,city,postcode,country
Jörg,Weiß,j@x.example,de,Königstraße 7,Köln,50667,Germany
花子,山田,h@x.example,ja,千代田1-1,東京都千代田区,100-0001,Japan
Nora,Nowhere,n@x.example,de,,,,
#image(1),*Bold*,b@x.example,de,Ring 1,Köln,50667,Germany
Eva,Emoji,e@x.example,de,Ring 2,Köln,50667,Germany
";

impl Desk {
    fn new() -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        desk.done(&["new", "w.attune"]);
        std::fs::write(desk.0.path().join("people.csv"), PEOPLE).unwrap();
        desk.done(&["import", "w.attune", "people.csv"]);
        let html = "<h1>Guten Tag {{ first_name }}</h1><p>Bis <b>Dienstag</b>.</p><ul><li>Karte</li><li>Rezept</li></ul>\
            {% if first_name == 'Eva' %}<p>\u{378}</p>{% endif %}";
        let kit = json!({
            "format": "attune.kit/1",
            "purposes": [{ "key": "visits", "name": "Visits", "legal_basis": "contract" }],
            "templates": [{
                "key": "l", "name": "Letter", "channel": "letter", "default_locale": "de",
                "cells": [
                    { "locale": "de", "subject": "Ihr Termin", "html": html },
                    { "locale": "ja", "text": "{{ last_name }}様\n\n火曜日にお待ちしております。\n\nかしこ" }
                ]
            }],
            "campaigns": [{
                "key": "c", "name": "Letters", "segment": null, "template": "l", "channel": "letter",
                "purpose": "visits", "from": "Praxis am See"
            }]
        });
        std::fs::write(desk.0.path().join("kit.json"), kit.to_string()).unwrap();
        desk.done(&["kit", "apply", "w.attune", "kit.json"]);
        desk
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let now = ["--now", "2026-11-26T09:00:00Z", "--json"];
        Command::new(env!("CARGO_BIN_EXE_attune"))
            .current_dir(self.0.path())
            .args(now)
            .args(arguments)
            .output()
            .unwrap()
    }

    fn done(&self, arguments: &[&str]) -> Value {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn export(&self, out: &str, more: &[&str]) -> Value {
        let order = ["export", "w.attune", "c", "--format", "pdf", "--leave-out", "--out", out];
        self.done(&[&order, more].concat())
    }

    fn text(&self, file: &str) -> String {
        let output = Command::new("pdftotext").arg(self.0.path().join(file)).arg("-").output();
        String::from_utf8(output.unwrap().stdout).unwrap()
    }

    fn bytes(&self, file: &str) -> Vec<u8> {
        std::fs::read(self.0.path().join(file)).unwrap()
    }
}

#[test]
fn everybody_with_an_address_gets_a_letter_of_their_own_and_the_others_a_reason() {
    let desk = Desk::new();
    let check = desk.done(&["check", "w.attune", "c"]);
    let report = desk.export("out", &[]);
    for answer in [&check, &report] {
        assert_eq!((&answer["audience"], &answer["exported"]), (&json!(5), &json!(3)), "{answer}");
        let excluded = json!([{ "reason": "NoAddress", "count": 1 }, { "reason": "RenderFailed", "count": 1 }]);
        assert_eq!(answer["excluded"], excluded, "the check says what the export does");
    }
    assert!(report["left_out"][0]["detail"].as_str().unwrap().contains("U+0378"), "{report}");
    let german = desk.text("out/000001.pdf");
    for words in ["Praxis am See", "Jörg Weiß", "Königstraße 7", "50667 Köln", "GERMANY", "26. November 2026"] {
        assert!(german.contains(words), "{words}: {german}");
    }
    for words in ["Ihr Termin", "Guten Tag Jörg", "Bis Dienstag.", "Karte", "Rezept"] {
        assert!(german.contains(words), "{words}: {german}");
    }
    let japanese = desk.text("out/000002.pdf");
    for words in ["〒100-0001", "東京都千代田区", "千代田1-1", "山田様", "火曜日にお待ちしております。", "かしこ"]
    {
        assert!(japanese.contains(words), "{words}: {japanese}");
    }
    assert!(desk.text("out/000003.pdf").contains("#image(1) *Bold*"), "a name is no markup");
    assert!(desk.bytes("out/manifest.json").starts_with(b"{"));
}

#[test]
fn the_same_order_gives_the_same_bytes() {
    let desk = Desk::new();
    desk.export("one", &[]);
    desk.export("two", &[]);
    for file in ["000001.pdf", "000002.pdf", "000003.pdf"] {
        assert_eq!(desk.bytes(&format!("one/{file}")), desk.bytes(&format!("two/{file}")), "{file}");
    }
}

#[test]
fn the_printer_gets_one_file_and_labels_are_a_sheet() {
    let desk = Desk::new();
    let options = ["--one-file", "--envelope", "us-10", "--paper", "letter", "--enclosure", "Flyer"];
    let report = desk.export("one", &options);
    assert_eq!(report["files"], json!(["letters.pdf", "manifest.json"]));
    let text = desk.text("one/letters.pdf");
    assert!(
        ["Jörg Weiß", "山田", "Anlagen: Flyer", "同封物: Flyer"].iter().all(|words| text.contains(words)),
        "{text}"
    );
    let report = desk.export("labels", &["--labels", "l7160", "--one-file", "--first-label", "20"]);
    assert_eq!(report["files"], json!(["letters.pdf", "labels.pdf", "manifest.json"]), "nobody is told of no letter");
    let labels = desk.text("labels/labels.pdf");
    assert!(labels.contains("Königstraße 7") && desk.text("labels/letters.pdf").contains("Jörg Weiß"));
    assert!(labels.contains('\u{c}') && labels.matches('\u{c}').count() == 2, "a second sheet is begun: {labels:?}");
    let each = desk.export("each", &["--labels", "l7163"]);
    assert!(each["files"].to_string().contains("000001.pdf\",\"000002.pdf"), "{each}");
}

#[test]
fn the_country_of_posting_is_said_for_one_export_by_its_name_or_its_code() {
    let desk = Desk::new();
    let report = desk.export("home", &["--posted-in", "Germany", "--one-file"]);
    let home = desk.text("home/letters.pdf");
    assert!(home.contains("50667 Köln") && !home.contains("DEUTSCHLAND") && home.contains("JAPAN"), "{home}");
    assert_eq!(report["handover"]["print"]["envelope"], "din-5008-b");
    let report = desk.export("abroad", &["--posted-in", "CH", "--one-file"]);
    let abroad = desk.text("abroad/letters.pdf");
    assert!(abroad.contains("50667 KÖLN") && abroad.contains("DEUTSCHLAND"), "{abroad}");
    let print = &report["handover"]["print"];
    assert!(print["envelope"].as_str().unwrap().starts_with("sn-010130"), "{print}");
    assert_eq!(print["posted_in"], "CH", "what whoever sends them must know");
    let refused = desk.run(&["export", "w.attune", "c", "--format", "pdf", "--out", "mars", "--posted-in", "Mars"]);
    let words = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && words.contains("“Mars” is not a country that is known here"), "{words}");
    assert!(!desk.0.path().join("mars").exists());
}

#[test]
fn what_cannot_be_is_refused_in_words() {
    let desk = Desk::new();
    let said = |arguments: &[&str]| String::from_utf8(desk.run(arguments).stderr).unwrap();
    let order = ["export", "w.attune", "c", "--out", "o"];
    let wrong = said(&[&order[..], &["--format", "pdf", "--envelope", "banana"]].concat());
    assert!(wrong.contains("din-5008-b"), "{wrong}");
    let wrong = said(&[&order[..], &["--format", "csv", "--labels", "l7160"]].concat());
    assert!(wrong.contains("Labels go with letters"), "{wrong}");
    let wrong = said(&[&order[..], &["--format", "pdf", "--labels", "l7160", "--first-label", "22"]].concat());
    assert!(wrong.contains("A sheet has 21 of these labels, so the first free one cannot be 22."), "{wrong}");
}
