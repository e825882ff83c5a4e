//! A campaign that reaches people by email and by SMS, in the real window: set up, put in order, checked, exported, and
//! the receipt that says why.

#![cfg(target_os = "linux")]

use std::fs;

use attune_tests::cli::{Desk, kit_of};
use attune_tests::desktop::{Home, Studio};
use serde_json::{Value, json};

const PEOPLE: &str = "no,mail,phone,first,last,lang,news,texts,reach\n\
    1,ana@a.example,+491701234501,Ana,Albrecht-Wiesenthal,en,yes,yes,\n\
    2,bo@a.example,+491701234502,Bo,Berg,en,yes,yes,SMS\n\
    3,cy@a.example,+491701234503,Cy,Cohen,en,no,yes,\n\
    4,di@a.example,,Di,Duarte,en,no,yes,\n\
    5,ed@a.example,+491701234505,Ed,Eriksen,en,,,\n";

/// A workspace with two texts and a campaign that sends only the first.
fn desk() -> Desk {
    let mut kit = kit_of("News for you", "<p>Hello {{ first_name }}</p>", "Hello {{ first_name }}");
    let cell = json!({ "locale": "en", "register": null, "text": "Hi {{ first_name }}" });
    let text =
        json!({ "key": "s", "name": "The news in short", "channel": "sms", "default_locale": "en", "cells": [cell] });
    kit["templates"].as_array_mut().unwrap_or_else(|| panic!("a kit has templates")).push(text);
    let desk = Desk::with(&kit);
    let columns = json!({
        "no": "id", "mail": "email", "phone": "phone", "first": "first_name", "last": "last_name", "lang": "locale",
        "news": "consent:news:email", "texts": "consent:news:sms", "reach": "preferred_channel"
    });
    desk.import_as(PEOPLE, &json!({ "columns": columns, "evidence": "sign-up sheet 2026" })).done();
    desk
}

fn open<'h>(desk: &Desk, home: &'h Home) -> (Studio, &'h Home) {
    let file = desk.path("w.attune");
    let file = file.to_str().unwrap_or_else(|| panic!("a path is text")).to_owned();
    (Studio::open(home, &[&file]), home)
}

#[test]
fn two_channels_are_put_in_order_checked_exported_and_explained() {
    let desk = desk();
    let home = Home::fresh();
    let (studio, home) = open(&desk, &home);
    studio.visit("campaign?key=c&step=what");
    studio.role("button", "Change").click();
    studio.role("button", "Add another way").click();
    studio.css("select[name='template-2']");
    studio.role("button", "Move SMS up").click();
    studio.until("SMS in the first place", "return document.querySelector('select[name=template]')?.value === 's'");
    studio.role("button", "Move Email up").click();
    studio.until("email in it again", "return document.querySelector('select[name=template]')?.value === 't'");
    studio.shot("ways-dialog");
    studio.role("button", "Save").click();
    studio.text("The news in short");
    studio.shot("ways-what");

    studio.role("link", "Check it").click();
    studio.text("Email: 1 and SMS: 2");
    studio.shot("ways-check");
    let words = studio.words().replace(['\u{2068}', '\u{2069}'], "");
    assert!(words.contains("3 + 2 = 5"), "each person once:\n{words}");
    assert!(words.contains("SMS: No phone number") || words.contains("SMS: Was never asked"), "{words}");

    let folder = home.path().join("out");
    fs::create_dir(&folder).unwrap_or_else(|error| panic!("{error}"));
    home.will_pick(&folder);
    studio.role("link", "Export").click();
    studio.css("select[name='format-email']").choose("One mailbox");
    studio.role("button", "Choose a folder").click();
    studio.text("out");
    studio.shot("ways-export");
    studio.role("button", "Export 3 messages").click();
    studio.role("heading", "3 messages are written");
    studio.shot("ways-done");
    let batch = fs::read_dir(&folder).into_iter().flatten().flatten().next();
    let batch = batch.unwrap_or_else(|| panic!("nothing was written")).path();
    assert!(batch.join("email/messages.mbox").exists() && batch.join("sms/messages.csv").exists());
    let manifest = fs::read(batch.join("manifest.json")).unwrap_or_else(|error| panic!("{error}"));
    let manifest: Value = serde_json::from_slice(&manifest).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(manifest["exported"], 3);

    studio.role("link", "Who got it, and why").click();
    studio.role("button", "Cy Cohen").click();
    studio.text("How the way was chosen");
    let words = studio.words().replace(['\u{2068}', '\u{2069}'], "");
    assert!(words.contains("Email: not used. Said no") && words.contains("SMS: the message goes this way."), "{words}");
    studio.shot("ways-receipt");

    studio.visit("person?id=2");
    studio.role("button", "Edit").click();
    studio.css("select[name=preferred_channel]");
    studio.shot("ways-person");
}

#[test]
fn the_order_is_whole_in_dark_and_in_arabic() {
    let desk = desk();
    let campaign = json!({
        "key": "c", "name": "Hello to all", "segment": "all", "template": "t", "channel": "email",
        "also": [{ "channel": "sms", "template": "s" }], "purpose": "news",
        "from": "Riverside <news@riverside.example>", "reply_to": null, "other_language": true
    });
    desk.run(&["call", "w.attune", "save_campaign", &campaign.to_string()]).done();
    desk.run(&["export", "w.attune", "c", "--out", "out"]).done();
    for (key, value, ready) in [
        ("attune.theme", "dark", "return document.documentElement.dataset.theme === 'dark'"),
        ("attune.locale", "ar", "return document.documentElement.dir === 'rtl'"),
    ] {
        let home = Home::fresh();
        let (studio, _) = open(&desk, &home);
        studio.keep(key, value);
        studio.until("the look", ready);
        studio.visit("campaign?key=c&step=what");
        studio.until("both ways", "return document.querySelectorAll('.ways ol > li').length === 2");
        studio.shot(&format!("{value}-ways-what"));
        studio.visit("campaign?key=c&step=check");
        studio.until("the sum", "return !!document.querySelector('.adds')");
        studio.shot(&format!("{value}-ways-check"));
        studio.visit("campaign?key=c&step=export");
        studio.until("the forms", "return !!document.querySelector(\"select[name='format-sms']\")");
        studio.shot(&format!("{value}-ways-export"));
        studio.visit("batch?batch=1");
        studio.until("a receipt", "return document.querySelectorAll('main ol li').length > 0");
        studio.shot(&format!("{value}-ways-receipt"));
    }
}
