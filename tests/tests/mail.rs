//! Emails as mail programs get them beyond the plain message: as drafts.
//! They are read back by mail-parser, which shares no code with the writer.

#![expect(clippy::unwrap_used, reason = "in a test, what cannot be had is a failure of the test")]

use attune_tests::cli::{Desk, kit_of};
use mail_parser::MessageParser;
use serde_json::Value;

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
