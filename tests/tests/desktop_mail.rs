//! A letter and an appointment attached to the sample's reminder in the real window, looked over in the check, and
//! exported as drafts. The exported mail is read by mail-parser, which shares no code with the writer.

#![cfg(target_os = "linux")]

use std::fs;

use attune_tests::cli::Desk;
use attune_tests::desktop::{Home, Studio};
use mail_parser::{MessageParser, MimeHeaders};
use serde_json::json;

fn workspace() -> Desk {
    let desk = Desk::sample();
    let cell = |locale: &str, subject: &str, text: &str| json!({ "locale": locale, "register": null, "subject": subject, "text": text });
    let cells = [
        cell("en", "Directions to the clinic", "{{ greeting() }}\n\nTake tram 4 to Quay Street."),
        cell("de", "Der Weg zur Praxis", "{{ greeting() }}\n\nMit der Linie 4 bis Quay Street."),
        cell("ar", "الطريق إلى العيادة", "{{ greeting() }}\n\nالترام رقم 4 حتى Quay Street."),
        cell("ja", "クリニックへの行き方", "{{ greeting() }}\n\n4番の路面電車で Quay Street まで。"),
    ];
    let letter = json!({ "key": "directions", "name": "Directions", "channel": "letter", "default_locale": "en", "cells": cells });
    desk.apply(&json!({ "format": "attune.kit/1", "templates": [letter] })).done();
    desk
}

#[test]
fn somebody_attaches_a_letter_and_an_appointment_and_sends_drafts() {
    let (home, desk) = (Home::fresh(), workspace());
    let file = desk.path("w.attune");
    let studio = Studio::open(&home, &[file.to_str().unwrap()]);
    studio.role("link", "Templates").click();
    studio.visit("template?key=appointment_reminder");
    studio.role("button", "Attach…").click();
    studio.shot("mail-attach-menu");
    studio.role("menuitem", "A letter as PDF").click();
    studio.shot("mail-attach-letter");
    studio.role("button", "Attach").click();
    studio.role("button", "Directions");
    studio.role("button", "Attach…").click();
    studio.role("menuitem", "An appointment for the calendar").click();
    studio.shot("mail-attach-appointment");
    studio.role("button", "Attach").click();
    studio.role("button", "Calendar: Appointments");
    studio.shot("mail-attached");
    studio.until("saved", "return document.body.textContent.includes('Saved')");

    studio.visit("campaign?key=visits_next_week&step=check");
    studio.text("Goes with it");
    studio.shot("mail-check");
    studio.visit("campaign?key=visits_next_week&step=export");
    studio.css("input[name=drafts]").click();
    let leave = studio.script("return document.querySelectorAll('input[name=leave-out]').length", &[]);
    if leave == 1 {
        studio.css("input[name=leave-out]").click();
    }
    fs::create_dir(home.path().join("out")).unwrap();
    home.will_pick(&home.path().join("out"));
    studio.role("button", "Choose a folder").click();
    studio.shot("mail-export");
    studio.css("form .go button").click();
    studio.text("messages are written");
    studio.shot("mail-exported");

    let folder = fs::read_dir(home.path().join("out")).unwrap().next().unwrap().unwrap().path();
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "eml") {
            let bytes = fs::read(path).unwrap();
            let mail = MessageParser::default().parse(&bytes).unwrap();
            assert_eq!(mail.header_raw("X-Unsent").map(str::trim), Some("1"));
            names.extend(mail.attachments().filter_map(|part| part.attachment_name()).map(str::to_owned));
        }
    }
    assert!(names.iter().any(|name| name == "Directions to the clinic.pdf"), "{names:?}");
    assert!(names.iter().any(|name| name.ends_with(".ics")), "{names:?}");
}

#[test]
fn attachments_read_well_from_right_to_left_and_in_the_dark() {
    let (home, desk) = (Home::fresh(), workspace());
    let file = desk.path("w.attune");
    let studio = Studio::open(&home, &[file.to_str().unwrap()]);
    studio.keep("attune.locale", "ar");
    studio.until("the mirrored window", "return document.documentElement.dir === 'rtl'");
    studio.keep("attune.theme", "dark");
    studio.until("the dark look", "return document.documentElement.dataset.theme === 'dark'");
    studio.visit("template?key=appointment_reminder");
    studio.css(".attached button").click();
    studio.css("[role=menuitem]:last-of-type").click();
    studio.css("select[name=attach-of]");
    studio.shot("mail-attach-appointment-ar");
}
