//! A vouch is for exactly what was read, and for as long as it was given.

use serde_json::{Value, json};

use super::*;
use crate::channels::Channel;
use crate::db::Workspace;
use crate::profiles::Register;
use crate::scratch;
use crate::templates::{Title, archive_template, put_template, restore_revision};

fn at(day: &str) -> Timestamp {
    format!("{day}T09:00:00Z").parse().unwrap()
}

fn text(words: &str) -> Value {
    json!({ "paragraphs": [{ "style": "plain", "runs": [{ "kind": "text", "text": words }] }] })
}

fn document() -> Value {
    let runs = |words: &str| json!({ "runs": [{ "kind": "text", "text": words }] });
    json!({
        "blocks": [
            { "id": "a", "kind": "heading" }, { "id": "b", "kind": "text" },
            { "id": "c", "kind": "condition", "where": { "field": "locale", "op": "is_known" },
              "blocks": [{ "id": "d", "kind": "text" }] },
        ],
        "cells": [
            { "locale": "en", "register": null, "subject": runs("Hello"),
              "fields": { "a": runs("Hello"), "b": text("Come in."), "d": text("Soon.") } },
            { "locale": "de", "register": "formal", "subject": runs("Guten Tag"), "hidden": ["d"],
              "fields": { "a": runs("Guten Tag"), "b": text("Treten Sie ein.") } },
            { "locale": "de", "register": null, "subject": runs("Hallo"),
              "fields": { "a": runs("Hallo"), "b": text("Komm herein."), "d": text("Bald.") } },
        ]
    })
}

struct Desk(Workspace);

impl Desk {
    fn new() -> Self {
        let mut desk = Desk(scratch::workspace());
        desk.save("Hello", &document(), "2026-05-01");
        desk
    }

    fn save(&mut self, name: &str, document: &Value, day: &str) {
        let tx = self.0.write().unwrap();
        let title = Title { key: "t", name, channel: Channel::Email, default_locale: "en" };
        put_template(&tx, &title, &serde_json::from_value(document.clone()).unwrap(), at(day)).unwrap();
        tx.commit().unwrap();
    }

    fn vouch(&mut self, (locale, register): Place, by: &str, until: Option<&str>, day: &str) -> Result<VouchedCell> {
        let tx = self.0.write().unwrap();
        let cell = CellName { locale: locale.to_owned(), register };
        let until = until.map(|until| until.parse().unwrap());
        let vouched = vouch_cell(&tx, &NewVouch { template: "t", cell: &cell, by, until }, at(day))?;
        tx.commit().unwrap();
        Ok(vouched)
    }

    fn withdraw(&mut self, (locale, register): Place) -> Result<VouchedCell> {
        let tx = self.0.write().unwrap();
        let cell = CellName { locale: locale.to_owned(), register };
        let vouched = withdraw_vouch(&tx, "t", &cell, at("2026-05-20"))?;
        tx.commit().unwrap();
        Ok(vouched)
    }

    /// Of the cells en, (de, formal) and de: who read it and whether it counts.
    fn told(&mut self, day: &str) -> [String; 3] {
        let tx = self.0.read().unwrap();
        let told = vouches(&tx, &get_template(&tx, "t").unwrap(), at(day)).unwrap();
        let words = |vouch: &Option<Vouch>| match vouch {
            None => "nobody".to_owned(),
            Some(vouch) => {
                let on = vouch.changed_on.as_ref().map(|on| format!(" {on}")).unwrap_or_default();
                format!("{} {:?}{on}", vouch.by, vouch.state)
            }
        };
        let told: Vec<String> = told.iter().map(words).collect();
        told.try_into().unwrap()
    }
}

type Place = (&'static str, Option<Register>);

const ENGLISH: Place = ("en", None);
const FORMAL: Place = ("de", Some(Register::Formal));
const GERMAN: Place = ("de", None);

/// A desk where Ana vouched for the formal German text on 3 May.
fn read_by_ana() -> Desk {
    let mut desk = Desk::new();
    desk.vouch(FORMAL, " Ana Ruiz ", None, "2026-05-03").unwrap();
    desk
}

#[test]
fn a_vouch_is_for_one_cell_and_one_form_of_address() {
    let mut desk = read_by_ana();
    assert_eq!(desk.told("2030-01-01"), ["nobody", "Ana Ruiz Holds", "nobody"], "(de, formal) is not de");
    desk.vouch(GERMAN, "Ben", None, "2026-05-04").unwrap();
    assert_eq!(desk.told("2026-05-04"), ["nobody", "Ana Ruiz Holds", "Ben Holds"]);
    desk.withdraw(GERMAN).unwrap();
    assert_eq!(desk.told("2026-05-04"), ["nobody", "Ana Ruiz Holds", "nobody"]);
    assert!(matches!(desk.withdraw(GERMAN), Err(Error::NotFound(_))), "there is nothing to take back");
    let unknown = desk.vouch(("de", Some(Register::Informal)), "Ben", None, "2026-05-04");
    let Err(Error::Invalid { message, .. }) = unknown else { panic!("there is no such text") };
    assert!(message.contains("no German, informal text") && message.contains("German, formal"), "{message}");
}

#[test]
fn one_letter_withdraws_a_vouch_and_putting_it_back_brings_it_back() {
    let mut desk = read_by_ana();
    let mut changed = document();
    changed["cells"][1]["fields"]["b"] = text("Treten sie ein.");
    desk.save("Hello", &changed, "2026-05-09");
    changed["cells"][1]["subject"] = json!({ "runs": [{ "kind": "text", "text": "Grüezi" }] });
    desk.save("Hello", &changed, "2026-05-10");
    assert_eq!(desk.told("2026-05-11")[1], "Ana Ruiz Changed 2026-05-09", "the day of the first change");
    desk.save("Hello", &document(), "2026-05-12");
    assert_eq!(desk.told("2026-05-12")[1], "Ana Ruiz Holds");
    desk.save("Hello", &changed, "2026-05-13");
    assert_eq!(desk.told("2026-05-13")[1], "Ana Ruiz Changed 2026-05-13", "the day it was changed again");
    let first = revision(&mut desk, 1);
    let tx = desk.0.write().unwrap();
    restore_revision(&tx, "t", &first, at("2026-05-14")).unwrap();
    tx.commit().unwrap();
    assert_eq!(desk.told("2026-05-14")[1], "Ana Ruiz Holds", "an earlier state counts as putting it back");
}

fn revision(desk: &mut Desk, number: u32) -> String {
    let tx = desk.0.read().unwrap();
    list_revisions(&tx, "t").unwrap().into_iter().find(|row| row.number == number).unwrap().revision
}

/// A document after somebody changed it.
fn after(change: impl Fn(&mut Value)) -> Value {
    let mut document = document();
    change(&mut document);
    document
}

#[test]
fn what_a_reader_of_the_cell_does_not_see_withdraws_nothing() {
    let mut desk = read_by_ana();
    let unseen = [
        after(|doc| doc["cells"][0]["fields"]["b"] = text("Come on in.")),
        after(|doc| doc["cells"][2]["subject"] = json!({ "runs": [] })),
        after(|doc| doc["cells"] = json!([doc["cells"][2], doc["cells"][1], doc["cells"][0]])),
        // A block this cell leaves out: one of another culture's own.
        after(|doc| {
            doc["blocks"].as_array_mut().unwrap().push(json!({ "id": "own", "kind": "divider" }));
            doc["cells"][1]["hidden"] = json!(["own", "d"]);
        }),
        after(|doc| doc["cells"][1]["fields"]["gone"] = text("Of a block that was taken out.")),
        after(|doc| doc["cells"][1]["fields"]["d"] = text("In a block that is left out.")),
    ];
    for (at, changed) in unseen.iter().enumerate() {
        desk.save("Hello", changed, "2026-05-09");
        let told = desk.told("2026-05-09");
        assert!(told.iter().any(|one| one == "Ana Ruiz Holds"), "change {at} is none of this text: {told:?}");
    }
    desk.save("A new name", &document(), "2026-05-10");
    let tx = desk.0.write().unwrap();
    archive_template(&tx, "t", at("2026-05-10")).unwrap();
    tx.commit().unwrap();
    assert_eq!(desk.told("2026-05-10")[1], "Ana Ruiz Holds", "neither renaming nor putting away is a change");
}

#[test]
fn whatever_a_reader_of_the_cell_sees_withdraws() {
    let mut desk = read_by_ana();
    let seen = [
        ("moved", after(|doc| doc["blocks"].as_array_mut().unwrap().swap(0, 1))),
        ("added", after(|doc| doc["blocks"].as_array_mut().unwrap().push(json!({ "id": "e", "kind": "divider" })))),
        ("left out", after(|doc| doc["cells"][1]["hidden"] = json!(["d", "a"]))),
        ("shown again", after(|doc| doc["cells"][1]["hidden"] = json!([]))),
        ("for others", after(|doc| doc["blocks"][2]["where"] = json!({ "field": "locale", "op": "is_missing" }))),
        ("set bold", after(|doc| doc["cells"][1]["fields"]["b"]["paragraphs"][0]["runs"][0]["bold"] = json!(true))),
        ("a list", after(|doc| doc["cells"][1]["fields"]["b"]["paragraphs"][0]["style"] = json!("bullet"))),
        (
            "a chip",
            after(|doc| {
                doc["cells"][1]["subject"] = json!({ "runs": [{ "kind": "chip", "name": "last_name" }] });
            }),
        ),
    ];
    for (what, changed) in &seen {
        desk.save("Hello", changed, "2026-05-09");
        assert_eq!(desk.told("2026-05-09")[1], "Ana Ruiz Changed 2026-05-09", "{what}");
        desk.save("Hello", &document(), "2026-05-08");
        assert_eq!(desk.told("2026-05-09")[1], "Ana Ruiz Holds", "{what}, and undone");
    }
}

#[test]
fn a_vouch_counts_through_its_last_day() {
    let mut desk = Desk::new();
    desk.vouch(ENGLISH, "Ana", Some("2026-10-01"), "2026-05-03").unwrap();
    assert_eq!(desk.told("2026-09-30")[0], "Ana Holds");
    assert_eq!(desk.told("2026-10-01")[0], "Ana Holds", "the last day is one of its days");
    assert_eq!(desk.told("2026-10-02")[0], "Ana Expired");
    let mut changed = document();
    changed["cells"][0]["fields"]["b"] = text("Come!");
    desk.save("Hello", &changed, "2026-11-01");
    assert_eq!(desk.told("2026-11-01")[0], "Ana Changed 2026-11-01", "a change is said before an end");
    for (until, why) in [("2026-05-03", "today"), ("2026-05-02", "yesterday")] {
        let refused = desk.vouch(GERMAN, "Ana", Some(until), "2026-05-03");
        assert!(matches!(refused, Err(Error::Invalid { field: Some(field), .. }) if field == "until"), "{why}");
    }
    assert!(desk.vouch(GERMAN, "Ana", Some("2026-05-04"), "2026-05-03").is_ok(), "tomorrow is after today");
    let nobody = desk.vouch(GERMAN, " \t", None, "2026-05-03");
    assert!(matches!(nobody, Err(Error::Invalid { field: Some(field), .. }) if field == "by"));
}

#[test]
fn the_newest_vouch_for_the_present_words_is_the_present_one() {
    let mut desk = read_by_ana();
    desk.vouch(FORMAL, "Ben", Some("2026-06-01"), "2026-05-04").unwrap();
    assert_eq!(
        desk.told("2026-07-01")[1],
        "Ben Expired",
        "a later word for the same text takes the earlier one's place"
    );
    let mut changed = document();
    changed["cells"][1]["fields"]["b"] = text("Bitte.");
    desk.save("Hello", &changed, "2026-05-09");
    desk.vouch(FORMAL, "Chi", None, "2026-05-10").unwrap();
    assert_eq!(desk.told("2026-05-10")[1], "Chi Holds");
    desk.save("Hello", &document(), "2026-05-11");
    assert_eq!(desk.told("2026-05-11")[1], "Ben Holds", "who read these very words");
    desk.withdraw(FORMAL).unwrap();
    assert_eq!(desk.told("2026-05-20")[1], "nobody", "nobody's word comes back by itself");
}

#[test]
fn another_picture_or_another_alternative_text_is_not_what_was_read() {
    let mut desk = Desk::new();
    let mut document = document();
    document["blocks"].as_array_mut().unwrap().push(json!({ "id": "p", "kind": "image", "slot": "team" }));
    desk.save("Hello", &document, "2026-05-01");
    let taken = |side: u32| {
        let mut bytes = std::io::Cursor::new(Vec::new());
        image::DynamicImage::new_rgb8(side, side).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        crate::pictures::take_in(&bytes.into_inner()).unwrap()
    };
    let show = |desk: &mut Desk, side: u32, locale: Option<&str>, alt: &str| {
        let tx = desk.0.write().unwrap();
        crate::pictures::put_slot(&tx, "team", "Team").unwrap();
        let (name, alt, alt_locale) = (None, Some(alt), Some("en"));
        let new = crate::pictures::NewPicture { slot: Some("team"), name, locale, alt, alt_locale };
        crate::pictures::put_taken(&tx, &new, &taken(side), at("2026-05-02")).unwrap();
        tx.commit().unwrap();
    };
    let state = |desk: &mut Desk| {
        let tx = desk.0.write().unwrap();
        let template = get_template(&tx, "t").unwrap();
        vouches(&tx, &template, at("2026-05-09")).unwrap()[0].as_ref().unwrap().state
    };
    show(&mut desk, 4, None, "The team");
    desk.vouch(("en", None), "Ana", None, "2026-05-03").unwrap();
    assert_eq!(state(&mut desk), VouchState::Holds);
    show(&mut desk, 5, None, "The team");
    assert_eq!(state(&mut desk), VouchState::Changed, "another picture");
    show(&mut desk, 4, None, "All of us");
    assert_eq!(state(&mut desk), VouchState::Changed, "another alternative text");
    show(&mut desk, 4, None, "The team");
    assert_eq!(state(&mut desk), VouchState::Holds, "it is again what was read");
    show(&mut desk, 6, Some("de"), "Wir");
    assert_eq!(state(&mut desk), VouchState::Holds, "another culture's picture is not this cell's");
}

/// German that says "good luck" in its culture's words, in a visible text and in one that the formal text leaves out.
fn with_saying() -> Value {
    after(|doc| {
        let saying =
            json!({ "paragraphs": [{ "style": "plain", "runs": [{ "kind": "saying", "idea": "good_luck" }] }] });
        doc["cells"][1]["fields"]["b"] = saying.clone();
        doc["cells"][2]["fields"]["d"] = saying;
        // What stands inside a block that is left out is left out with it.
        doc["cells"][0]["fields"]["d"] = doc["cells"][2]["fields"]["d"].clone();
        doc["cells"][0]["hidden"] = json!(["c"]);
    })
}

impl Desk {
    fn say(&mut self, tag: &str, words: &str) {
        self.put(tag, "idioms.good_luck", words);
    }

    fn put(&mut self, tag: &str, key: &str, words: &str) {
        let tx = self.0.write().unwrap();
        crate::cultures::save_culture(&tx, tag, key, json!(words), at("2026-05-05")).unwrap();
        tx.commit().unwrap();
    }

    /// Every vouch there was, in words, newest first.
    fn history(&mut self, day: &str) -> Vec<String> {
        let tx = self.0.read().unwrap();
        let told = list_vouches(&tx, "t", at(day)).unwrap();
        let words = |one: PastVouch| {
            let ended = one.ended_on.map(|on| format!(" {on}")).unwrap_or_default();
            format!("{} {} {} {:?}{ended}", one.cell.locale, one.by, one.on, one.fate)
        };
        told.into_iter().map(words).collect()
    }
}

#[test]
fn another_way_of_saying_it_is_not_what_was_read() {
    let mut desk = Desk::new();
    desk.say("de", "Viel Glück");
    desk.save("Hello", &with_saying(), "2026-05-02");
    desk.vouch(FORMAL, "Ana", None, "2026-05-03").unwrap();
    desk.vouch(ENGLISH, "Ben", None, "2026-05-03").unwrap();
    desk.say("de", "Alles Gute");
    desk.say("en", "All the best");
    assert_eq!(desk.told("2026-05-09")[1], "Ana Changed", "the template did not change, what is read did");
    assert_eq!(desk.told("2026-05-09")[0], "Ben Holds", "nobody reads what is left out");
    assert_eq!(desk.history("2026-05-09"), ["en Ben 2026-05-03 Holds", "de Ana 2026-05-03 SurroundingsChanged"]);
    desk.say("fr", "Bonne chance");
    desk.say("de", "Viel Glück");
    assert_eq!(desk.told("2026-05-09")[1], "Ana Holds", "it is again what was read, and French is not its culture");
}

#[test]
fn another_closing_of_its_culture_is_not_what_was_read() {
    let mut desk = Desk::new();
    let closing = json!({ "paragraphs": [{ "style": "plain", "runs": [{ "kind": "chip", "name": "closing" }] }] });
    let closed = after(|doc| doc["cells"][1]["fields"]["b"] = closing.clone());
    desk.save("Hello", &closed, "2026-05-02");
    desk.vouch(FORMAL, "Ana", None, "2026-05-03").unwrap();
    desk.vouch(ENGLISH, "Ben", None, "2026-05-03").unwrap();
    for (tag, key) in
        [("en", "address.closing.neutral"), ("de", "address.closing.informal"), ("fr", "address.closing.formal")]
    {
        desk.put(tag, key, "Servus");
    }
    assert_eq!(desk.told("2026-05-09")[..2], ["Ben Holds", "Ana Holds"], "nobody reads these there");
    desk.put("de", "address.closing.formal", "Servus");
    assert_eq!(desk.history("2026-05-09"), ["en Ben 2026-05-03 Holds", "de Ana 2026-05-03 SurroundingsChanged"]);
}

#[test]
fn the_history_says_of_every_vouch_what_became_of_it_and_when() {
    let mut desk = read_by_ana();
    desk.vouch(FORMAL, "Ben", Some("2026-06-01"), "2026-05-04").unwrap();
    desk.vouch(ENGLISH, "Chi", Some("2026-05-05"), "2026-05-04").unwrap();
    let ana = "de Ana Ruiz 2026-05-03 Followed 2026-05-04";
    assert_eq!(
        desk.history("2026-05-05"),
        ["en Chi 2026-05-04 Holds", "de Ben 2026-05-04 Holds", ana],
        "the last day still counts"
    );
    let changed = after(|doc| {
        doc["cells"][0]["fields"]["b"] = text("Come!");
        doc["cells"][1]["fields"]["b"] = text("Bitte.");
    });
    desk.save("Hello", &changed, "2026-05-09");
    assert_eq!(
        desk.history("2026-05-10"),
        ["en Chi 2026-05-04 Expired 2026-05-05", "de Ben 2026-05-04 Changed 2026-05-09", ana],
        "what had run out was not ended by the change"
    );
    desk.withdraw(FORMAL).unwrap();
    desk.vouch(FORMAL, "Dan", None, "2026-05-21").unwrap();
    assert_eq!(
        desk.history("2026-05-21")[..2],
        ["de Dan 2026-05-21 Holds".to_owned(), "en Chi 2026-05-04 Expired 2026-05-05".to_owned()]
    );
    assert_eq!(desk.history("2026-05-21")[2], "de Ben 2026-05-04 Withdrawn 2026-05-20");
    desk.save("Hello", &after(|doc| doc["cells"].as_array_mut().unwrap().truncate(1)), "2026-05-22");
    assert_eq!(desk.history("2026-05-22")[0], "de Dan 2026-05-21 Gone");
}

#[test]
fn words_changed_in_the_very_second_they_were_read_are_told_as_words() {
    let mut desk = Desk::new();
    desk.vouch(FORMAL, "Ana Ruiz", None, "2026-05-01").unwrap();
    let changed = after(|document| document["cells"][1]["fields"]["b"] = text("Treten sie ein."));
    desk.save("Hello", &changed, "2026-05-01");
    let tx = desk.0.read().unwrap();
    let told = vouches(&tx, &get_template(&tx, "t").unwrap(), at("2026-05-01")).unwrap();
    assert_eq!(told[1].as_ref().unwrap().changed, Some(Changed::Words));
}
