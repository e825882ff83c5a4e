//! `attune sms count`: the answer that scripts read.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Write as _;
use std::process::{Command, Stdio};

fn attune() -> Command {
    Command::new(env!("CARGO_BIN_EXE_attune"))
}

#[test]
fn a_count_is_one_line_of_json_with_or_without_asking_for_it() {
    for arguments in [vec!["sms", "count", "Łódź"], vec!["--json", "sms", "count", "Łódź"]] {
        let answer = attune().args(arguments).output().unwrap();
        assert_eq!(
            String::from_utf8(answer.stdout).unwrap().trim(),
            r#"{"encoding":"ucs2","units":4,"segments":1,"forced_by":["Ł","ó","ź"]}"#
        );
    }
}

#[test]
fn a_text_may_come_from_standard_input_with_its_line_ends() {
    let mut child = attune().args(["sms", "count", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"a\r\n\xe2\x82\xac").unwrap();
    let answer = child.wait_with_output().unwrap();
    let answer: String = String::from_utf8(answer.stdout).unwrap();
    assert_eq!(answer.trim(), r#"{"encoding":"gsm7","units":5,"segments":1,"forced_by":[]}"#);
}

/// The sample with an SMS campaign for everyone, in a folder of its own.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new(text: &str) -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        desk.run(&["new", "a.attune", "--sample"]);
        let kit = serde_json::json!({
            "format": "attune.kit/1",
            "purposes": [{ "key": "visits", "name": "Visits", "legal_basis": "contract" }],
            "templates": [{
                "key": "short", "name": "Short", "channel": "sms", "default_locale": "en",
                "cells": [{ "locale": "en", "register": null, "text": text }]
            }],
            "campaigns": [{
                "key": "soon", "name": "Soon", "segment": null, "template": "short", "channel": "sms",
                "purpose": "visits", "from": "Riverside", "other_language": true
            }]
        });
        std::fs::write(desk.0.path().join("kit.json"), kit.to_string()).unwrap();
        desk.run(&["kit", "apply", "a.attune", "kit.json"]);
        desk
    }

    fn attune(&self, arguments: &[&str]) -> std::process::Output {
        let now = ["--now", "2026-11-23T10:00:00Z", "--json"];
        attune().current_dir(self.0.path()).args(now).args(arguments).output().unwrap()
    }

    fn run(&self, arguments: &[&str]) -> serde_json::Value {
        let answer = self.attune(arguments);
        assert!(answer.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&answer.stderr));
        serde_json::from_slice(&answer.stdout).unwrap()
    }

    fn export(&self, out: &str, more: &[&str]) -> String {
        let mut arguments = vec!["export", "a.attune", "soon", "--out", out];
        arguments.extend(more);
        self.run(&arguments);
        let file = if more.contains(&"ndjson") { "messages.ndjson" } else { "messages.csv" };
        std::fs::read_to_string(self.0.path().join(out).join(file)).unwrap()
    }
}

#[test]
fn a_check_counts_parts_and_price_and_everybody_is_sent_to_or_left_out_by_name() {
    let desk = Desk::new("={{ first_name | default(value=\"You\") }}, it’s time: https://riverside.example/v");
    let ledger = desk.run(&["check", "a.attune", "soon"]);
    let exported = ledger["exported"].as_u64().unwrap();
    let excluded: u64 = ledger["excluded"].as_array().unwrap().iter().map(|one| one["count"].as_u64().unwrap()).sum();
    assert_eq!(ledger["audience"].as_u64().unwrap(), exported + excluded, "nobody is lost");
    assert!(exported > 10, "{ledger}");
    let sms = &ledger["sms"];
    let countries = sms["countries"].as_array().unwrap();
    let people: u64 = countries.iter().map(|one| one["people"].as_u64().unwrap()).sum();
    assert_eq!(people, exported);
    let cost: u64 = countries.iter().filter_map(|one| one["cost"].as_u64()).sum();
    assert_eq!(sms["cost"].as_u64().unwrap(), cost);
    assert!(sms["examples"].as_bool().unwrap(), "nobody has put prices in");
    assert_eq!(sms["dear"].as_u64().unwrap(), exported, "the apostrophe is in every text");
    assert_eq!(sms["marks"][0]["character"], "’");
    assert_eq!(sms["marks"][0]["plain"], "'");
    let no_mobile = ledger["groups"].as_array().unwrap().iter().find(|one| one["reason"] == "NoAddress").unwrap();
    assert!(no_mobile["people"][0]["name"].as_str().is_some_and(|name| !name.is_empty()));
}

#[test]
fn each_gateway_gets_its_own_columns_and_the_text_that_was_previewed() {
    let desk = Desk::new("=1+1, {{ first_name | default(value=\"You\") }}\nSee you");
    let lines: Vec<serde_json::Value> =
        desk.export("nd", &["--format", "ndjson"]).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().all(|line| line["to"].as_str().unwrap().starts_with('+')));
    for (gateway, columns, number, from, text) in [
        ("twilio", "\"To\",\"From\",\"Body\"", 0, 1, 2),
        ("vonage", "\"to\",\"from\",\"text\",\"client-ref\"", 0, 1, 2),
        ("bird", "\"originator\",\"recipients\",\"body\",\"reference\"", 1, 0, 2),
    ] {
        let table = desk.export(gateway, &["--format", "sms-csv", "--gateway", gateway]);
        assert!(table.starts_with(columns), "{gateway} wants no mark before its columns: {table:.60}");
        let mut read = csv::Reader::from_reader(table.as_bytes());
        let rows: Vec<csv::StringRecord> = read.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), lines.len());
        for (row, line) in rows.iter().zip(&lines) {
            let to = line["to"].as_str().unwrap();
            let wanted = if gateway == "twilio" { to } else { &to[1..] };
            assert_eq!((&row[number], &row[from]), (wanted, "Riverside"));
            assert_eq!(&row[text], line["text"].as_str().unwrap(), "the gateway sends what was previewed");
        }
    }
    let plain = desk.export("plain", &["--format", "sms-csv"]);
    let mut read = csv::Reader::from_reader(plain.trim_start_matches('\u{feff}').as_bytes());
    assert!(plain.starts_with('\u{feff}'), "a spreadsheet reads UTF-8 by the mark");
    for row in read.records().map(Result::unwrap) {
        let is_number = |cell: &str| cell[1..].bytes().all(|byte| byte.is_ascii_digit());
        assert!(
            row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@']) || is_number(cell)),
            "{row:?} would be run"
        );
        assert!(row[1].starts_with("+1"), "a number is data: {row:?}");
    }
}

#[test]
fn neither_channel_is_written_in_the_other_ones_form() {
    let desk = Desk::new("Hello");
    let refused = desk.attune(&["export", "a.attune", "soon", "--format", "eml", "--out", "no"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("sms-csv"));
    assert!(!desk.0.path().join("no").exists());
    let refused = desk.attune(&["export", "a.attune", "visits_next_week", "--format", "sms-csv", "--out", "no"]);
    assert_eq!(refused.status.code(), Some(1));
}

#[test]
fn a_no_to_sms_and_never_contact_keep_a_person_out() {
    let desk = Desk::new("Hello");
    let before = desk.run(&["check", "a.attune", "soon"])["exported"].as_u64().unwrap();
    let person = desk.run(&["check", "a.attune", "soon"])["sms"]["longest"][0]["id"].clone();
    let refusal = serde_json::json!({
        "person": person, "purpose": "visits", "channel": "sms", "state": "withdrawn", "how": "by phone", "evidence": null
    });
    desk.run(&["call", "a.attune", "record_consent", &refusal.to_string()]);
    let ledger = desk.run(&["check", "a.attune", "soon"]);
    assert_eq!(ledger["exported"].as_u64().unwrap(), before - 1);
    let group = ledger["groups"].as_array().unwrap().iter().find(|one| one["reason"] == "NoConsent").unwrap();
    assert_eq!(group["people"][0]["id"], person);
}
