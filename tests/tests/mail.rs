//! Emails as mail programs get them beyond the plain message: as drafts, and with pictures they fetch.
//! They are read back by mail-parser, which shares no code with the writer.

#![expect(clippy::unwrap_used, reason = "in a test, what cannot be had is a failure of the test")]

use attune_tests::cli::{Answer, Desk, kit_of};
use mail_parser::MessageParser;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const PEOPLE: &str = "1,ana@a.example,Ana,Łópez,en,,Rome,yes\n2,bo@a.example,Bo,Dahl,en,,Oslo,yes\n";

/// The messages of an export, in order.
fn mails(desk: &Desk, folder: &str) -> Vec<Vec<u8>> {
    let files = desk.folder(folder).into_iter();
    files.filter(|(name, _)| name.ends_with(".eml")).map(|(_, bytes)| bytes).collect()
}

#[test]
fn a_draft_is_the_finished_message_but_for_what_is_given_when_it_is_sent() {
    let desk = Desk::with(&kit_of("Hi {{ first_name }}", "<p>Hi {{ first_name }}, ça va</p>", "Hi {{ first_name }}"));
    desk.import(PEOPLE);
    desk.export("c", "eml");
    for out in ["drafts", "again"] {
        let words = ["export", "w.attune", "c", "--format", "eml", "--drafts", "--out", out];
        assert_eq!(desk.run(&words).done()["exported"], 2);
    }
    let (finished, drafts) = (mails(&desk, "eml"), mails(&desk, "drafts"));
    assert_eq!(drafts, mails(&desk, "again"), "the same steps give the same bytes");
    for (finished, draft) in finished.iter().zip(&drafts) {
        let (finished, draft) = [finished, draft].map(|raw| MessageParser::default().parse(raw).unwrap()).into();
        assert_eq!(draft.header_raw("X-Unsent").map(str::trim), Some("1"));
        assert!(finished.date().is_some() && finished.message_id().is_some() && finished.header("X-Unsent").is_none());
        assert!(draft.date().is_none() && draft.message_id().is_none(), "both are given when it is sent");
        let given = ["Date", "Message-ID", "X-Unsent", "X-Uniform-Type-Identifier"];
        let kept = |mail: &mail_parser::Message| {
            let headers = mail.headers_raw().filter(|(name, _)| !given.contains(name));
            headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(kept(&finished), kept(&draft));
        assert_eq!((finished.body_html(0), finished.body_text(0)), (draft.body_html(0), draft.body_text(0)));
    }
    let manifest: Value = serde_json::from_slice(&desk.read("drafts/manifest.json")).unwrap();
    assert_eq!(manifest["drafts"], true);
    let manifest: Value = serde_json::from_slice(&desk.read("eml/manifest.json")).unwrap();
    assert_eq!(manifest.get("drafts"), None);
}

#[test]
fn only_email_files_can_be_drafts() {
    let desk = Desk::with(&kit_of("S", "<p>x</p>", "x"));
    desk.import(PEOPLE);
    for format in ["mbox", "csv", "ndjson"] {
        let words = ["export", "w.attune", "c", "--format", format, "--drafts", "--out", "out"];
        let refused = desk.run(&words).refused();
        assert!(refused.contains("made as eml"), "{refused}");
        assert!(!desk.path("out").exists());
    }
}

/// The kit's campaign with a picture in its text.
fn illustrated() -> Value {
    let sample: Value =
        serde_json::from_str(include_str!("../../src-tauri/crates/engine/starters/sample/kit.json")).unwrap();
    let mut kit = kit_of("S", "<p>x</p>", "x");
    let words = json!([{ "kind": "text", "text": "Hello" }]);
    let body = json!({ "b": { "paragraphs": [{ "style": "plain", "runs": words }] } });
    let cell = json!({ "locale": "en", "register": null, "subject": { "runs": words }, "fields": body });
    kit["templates"][0].as_object_mut().unwrap().remove("cells");
    let blocks = json!([{ "id": "p", "kind": "image", "slot": "team" }, { "id": "b", "kind": "text" }]);
    kit["templates"][0]["document"] = json!({ "blocks": blocks, "cells": [cell] });
    let mut picture = sample["pictures"][0]["pictures"][0].clone();
    picture["locale"] = Value::Null;
    kit["pictures"] = json!([{ "key": "team", "name": "Team", "pictures": [picture] }]);
    kit
}

fn host_pictures(desk: &Desk, address: &str) -> Answer {
    let mut settings = desk.run(&["call", "w.attune", "get_settings"]).done();
    settings["pictures_url"] = json!(address);
    desk.run(&["call", "w.attune", "save_settings", &settings.to_string()])
}

#[test]
fn emails_fetch_their_pictures_where_the_organisation_hosts_them_and_the_files_lie_beside() {
    let desk = Desk::with(&illustrated());
    desk.import(PEOPLE);
    let ask = json!({ "template": "t", "document": null, "person": null, "locale": "en", "cell": null }).to_string();
    let before = desk.run(&["call", "w.attune", "preview_template", &ask]).done();
    let (carried, checked) = (desk.export("c", "eml"), desk.check("c"));
    assert_eq!(
        (&carried["pictures_at"], &carried["files"]),
        (&Value::Null, &json!(["000001.eml", "000002.eml", "manifest.json"]))
    );
    host_pictures(&desk, "https://static.a.example/p&q/").done();
    assert_eq!(desk.run(&["call", "w.attune", "preview_template", &ask]).done(), before, "the preview is the same");
    assert_eq!(desk.check("c")["hash"], checked["hash"]);
    for format in ["eml", "mbox", "ndjson"] {
        let out = format!("hosted-{format}");
        let report = desk.run(&["export", "w.attune", "c", "--format", format, "--out", &out]).done();
        assert_eq!(report["pictures_at"], "https://static.a.example/p&q/");
        let files: Vec<String> = desk.folder(&out).into_iter().map(|(name, _)| name).collect();
        let picture = files.iter().find(|name| name.starts_with("picture-")).unwrap();
        assert!(report["files"].as_array().unwrap().contains(&json!(picture)), "the manifest lists it: {report}");
        let wanted = format!("src=\"https://static.a.example/p&amp;q/{picture}\"");
        if format == "ndjson" {
            let line = desk.lines(&format!("{out}/messages.ndjson"))[0]["html"].as_str().unwrap().to_owned();
            assert!(line.contains(&wanted) && !line.contains("cid:"), "{line}");
        } else {
            let raw = if format == "eml" {
                desk.read(&format!("{out}/000001.eml"))
            } else {
                desk.read(&format!("{out}/messages.mbox"))
            };
            let mail = MessageParser::default().parse(&raw).unwrap();
            assert_eq!(mail.attachment_count(), 0, "nothing travels with it");
            let html = mail.body_html(0).unwrap();
            assert!(html.contains(&wanted) && !html.contains("cid:"), "{html}");
        }
        let hash = Sha256::digest(desk.read(&format!("{out}/{picture}")));
        let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(picture.contains(&hash), "its name says what it is");
    }
    let receipt = desk.run(&["receipt", "w.attune", "2", "--person", "ana@a.example"]).done();
    assert_eq!(receipt["message_hash"].as_str().map(str::len), Some(64));
}

#[test]
fn pictures_are_hosted_at_a_safe_address_to_which_names_can_be_added() {
    let desk = Desk::with(&illustrated());
    for wrong in [
        "http://a.example/p",
        "https://",
        "https:///p",
        "https://a.example/p?x=",
        "https://a.example/#p",
        "https://ana@a.example/p",
        "javascript:alert(1)",
        "https://a.example/\" onerror=\"x",
    ] {
        let refused = host_pictures(&desk, wrong).refused();
        assert!(refused.contains("The address must"), "{wrong}: {refused}");
    }
}
