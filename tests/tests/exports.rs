//! Exports that go wrong half-way, and what a stranger can put into a message's headers and folders.
//! The ordinary ones are in cli.rs. Emails are read back by mail-parser, which shares no code with the writer.

use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use attune_api::{ErrorCode, Session, Setup, dispatch};
use attune_engine::channels::letter::NoTypesetter;
use attune_engine::progress::{Progress, Unwatched};
use attune_engine::render::{WORKER_ARGUMENT, WorkerPath};
use attune_tests::cli::{Desk, NOW, attune, kit, kit_of};
use mail_parser::MessageParser;
use serde_json::{Value, json};

const ANA: &str = "1,ana@a.example,Ana,Lopez,en,,Rome,yes\n";

/// So many people, and some kilobytes for each.
fn crowd(people: usize) -> Desk {
    let desk = Desk::with(&kit_of("S", &format!("<p>{}</p>", "long ".repeat(600)), "x"));
    desk.import(&(0..people).map(|at| format!("{at},p{at}@a.example,A,B,en,,,yes\n")).collect::<String>());
    desk
}

fn nothing_happened(desk: &Desk) {
    assert!(!desk.path("out").exists() && !desk.path("out.part").exists(), "nothing or everything");
    assert_eq!(desk.run(&["call", "w.attune", "list_batches"]).done(), json!([]), "no batch, no receipts");
}

#[test]
#[cfg(unix)]
fn a_full_disk_leaves_nothing_and_says_so() {
    let desk = crowd(600);
    for format in ["mbox", "csv", "ndjson"] {
        // 600 KB at most (in blocks of 512 bytes or 1 KB); the signal for more is ignored, so that writing fails.
        let words = "trap '' XFSZ; ulimit -f 600; exec \"$0\" export w.attune c --out out --format";
        let out = Command::new("sh")
            .current_dir(desk.path(""))
            .args(["-c", &format!("{words} {format}")])
            .arg(attune())
            .output();
        let out = out.unwrap();
        let sentence = String::from_utf8_lossy(&out.stderr);
        assert_eq!(out.status.code(), Some(1), "{format}: {sentence}");
        assert!(sentence.contains("could not be written"), "{sentence}");
        nothing_happened(&desk);
    }
    assert_eq!(desk.run(&["export", "w.attune", "c", "--format", "mbox", "--out", "out"]).done()["exported"], 600);
}

/// Cancels as soon as the first messages are made.
#[derive(Default)]
struct Impatient(AtomicBool);

impl Progress for Impatient {
    fn report(&self, done: u64, _: Option<u64>) {
        self.0.fetch_or(done > 0, Ordering::Relaxed);
    }

    fn cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

#[test]
fn a_cancelled_export_leaves_nothing_and_the_next_one_is_whole() {
    let desk = crowd(1000);
    let setup = Setup {
        home: desk.path("home"),
        worker: WorkerPath { program: attune(), args: vec![WORKER_ARGUMENT.into()] },
        clock: Box::new(|| NOW.parse().unwrap()),
        seed: 0,
        typesetter: &NoTypesetter,
        voice: None,
    };
    let session = Session::new(setup);
    let path = json!({ "path": desk.path("w.attune") });
    dispatch(&session, "open_workspace", path, &Unwatched).unwrap();
    let order = json!({ "campaign": "c", "format": "eml", "folder": desk.path("chosen"), "leave_out": false });
    let stopped = Impatient::default();
    let cancelled = dispatch(&session, "export_batch", order.clone(), &stopped).unwrap_err();
    assert_eq!(cancelled.code, ErrorCode::Cancelled, "{}", cancelled.message);
    assert!(stopped.cancelled(), "it had begun");
    let inside = || std::fs::read_dir(desk.path("chosen")).map_or(0, Iterator::count);
    assert_eq!(inside(), 0, "nothing or everything");
    assert_eq!(dispatch(&session, "list_batches", Value::Null, &Unwatched).unwrap(), json!([]));
    let report = dispatch(&session, "export_batch", order, &Unwatched).unwrap();
    assert_eq!((&report["exported"], inside()), (&json!(1000), 1));
}

#[test]
fn a_folder_may_end_in_a_slash_or_be_a_link_and_a_link_to_nowhere_is_refused() {
    let desk = Desk::with(&kit_of("S", "<p>x</p>", "x"));
    desk.import(ANA);
    let export = |out: &str| desk.run(&["export", "w.attune", "c", "--format", "ndjson", "--out", out, "--overwrite"]);
    for _ in 0..2 {
        export("out/").done();
        let names: Vec<String> = desk.folder("out").into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["manifest.json", "messages.ndjson"]);
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(desk.path("out"), desk.path("link")).unwrap();
        std::os::unix::fs::symlink(desk.path("nowhere/at/all"), desk.path("lost")).unwrap();
        export("link").done();
        assert!(desk.path("link").is_symlink() && desk.path("out/messages.ndjson").exists());
        export("lost").refused();
        export("out").done();
    }
    assert!(!desk.path("out.part").exists() && !desk.path("out.old.part").exists());
}

#[test]
fn words_that_look_encoded_reach_a_reader_as_they_are() {
    let evil = "=?utf-8?q?=0D=0ABcc:_evil@evil.example?=";
    let mut kit = kit_of("{{ first_name }}", "<p>x</p>", "x");
    kit["campaigns"][0]["from"] = json!(format!("{evil} <news@riverside.example>"));
    kit["campaigns"][0]["reply_to"] = kit["campaigns"][0]["from"].clone();
    let desk = Desk::with(&kit);
    desk.import(&format!("1,ana@a.example,{evil} {},,en,,,yes\n", "long ".repeat(30)));
    desk.export("c", "eml");
    let bytes = desk.read("eml/000001.eml");
    let source = String::from_utf8_lossy(&bytes);
    assert!(!source.contains("=?utf-8?q?"), "nothing in it decodes to a line end: {source}");
    let mail = MessageParser::default().parse(&bytes).unwrap();
    let name = format!("{evil} {}", "long ".repeat(30));
    assert_eq!(mail.subject(), Some(name.trim()));
    for (header, wanted) in [(mail.to(), name.trim()), (mail.from(), evil), (mail.reply_to(), evil)] {
        let one = header.unwrap().first().unwrap();
        assert_eq!(one.name(), Some(wanted));
        assert!(one.address().unwrap().ends_with(".example"));
    }
}

#[test]
fn a_piece_of_html_says_its_direction_and_a_whole_document_is_left_alone() {
    let whole = "<!doctype html><html lang=\"ar\" dir=\"rtl\"><body><p>مرحبا</p></body></html>";
    let cell = |locale: &str, html: &str| json!({ "locale": locale, "register": null, "subject": "S", "html": html, "text": "x" });
    for (html, wanted) in [
        ("<p>مرحبا {{ first_name }}</p>", "<div lang=\"ar\" dir=\"rtl\"><p>مرحبا \u{2068}Ana\u{2069}</p></div>"),
        ("<p dir='auto'>مرحبا</p>", "<div lang=\"ar\" dir=\"rtl\"><p dir='auto'>مرحبا</p></div>"),
        (whole, whole),
    ] {
        let desk = Desk::with(&kit(&json!([cell("ar", html), cell("en", "<p>Hi</p>")])));
        desk.import(&format!("{}2,bo@a.example,Bo,B,en,,,yes\n", ANA.replace(",en,", ",ar,")));
        assert_eq!(desk.preview("t", "ana@a.example")["html"], wanted);
        assert_eq!(desk.preview("t", "bo@a.example")["html"], "<p>Hi</p>");
        desk.export("c", "ndjson");
        assert_eq!(desk.lines("ndjson/messages.ndjson")[0]["html"], wanted, "what is seen is what is sent");
    }
}

#[test]
fn a_campaign_for_another_channel_is_checked_and_nobody_without_an_address_is_written_to() {
    for channel in ["sms", "letter"] {
        let mut kit = kit_of("S", "<p>x</p>", "x");
        kit["purposes"][0]["legal_basis"] = json!("contract");
        kit["templates"][0]["channel"] = json!(channel);
        kit["campaigns"][0]["channel"] = json!(channel);
        let desk = Desk::with(&kit);
        desk.import(ANA);
        let check = desk.check("c");
        assert_eq!(check["excluded"], json!([{ "reason": "NoAddress", "count": 1 }]), "{channel}: {check}");
        assert_eq!((&check["audience"], &check["exported"]), (&json!(1), &json!(0)));
        let refused = desk.run(&["export", "w.attune", "c", "--format", "eml", "--out", "out"]).refused();
        assert!(refused.contains("can be exported"), "{refused}");
        nothing_happened(&desk);
    }
}

#[test]
fn a_receipt_tells_the_segment_as_it_was_when_the_message_was_made() {
    let desk = Desk::with(&kit_of("Hello", "<p>x</p>", "x"));
    desk.import("1,ana@example.com,Ana,,en,,Ulm,yes\n");
    let batch = desk.export("c", "ndjson")["batch"].as_str().unwrap().to_owned();
    let why = || {
        let receipt = desk.run(&["receipt", "w.attune", &batch, "--person", "ana@example.com"]).done();
        let words = receipt["words"].as_array().unwrap().iter().map(|one| one["text"].as_str().unwrap());
        words.collect::<String>()
    };
    let then = why();
    assert!(then.starts_with("Ana is in Everyone. "), "{then}");
    let mut kit = kit_of("Hello", "<p>x</p>", "x");
    kit["segments"][0] = json!({ "key": "all", "name": "From Bern", "where": { "field": "attribute:town", "op": "is", "value": "Bern" } });
    desk.apply(&kit).done();
    assert_eq!(why(), then);
    desk.import("2,ben@example.com,Ben,,en,,Bern,yes\n");
    let batch = desk.run(&["export", "w.attune", "c", "--format", "ndjson", "--out", "second"]).done()["batch"].clone();
    let receipt = desk.run(&["receipt", "w.attune", batch.as_str().unwrap(), "--person", "ben@example.com"]).done();
    assert_eq!(receipt["words"][1]["text"], "From Bern");
    assert_eq!(receipt["words"][2]["text"], ": people with “Town” set to “Bern”. ");
}
