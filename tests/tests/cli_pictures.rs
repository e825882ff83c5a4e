//! Pictures by culture, as mail programs get them: each reader's own picture and words, once in every mail that shows it.
//! Mail is read back by mail-parser, which shares no code with the writer.

#![expect(clippy::unwrap_used, reason = "in a test, what cannot be had is a failure of the test")]

use attune_tests::cli::{Desk, kit};
use mail_parser::{Message, MessageParser, MimeHeaders};
use serde_json::{Value, json};

/// The starters' own pictures: real files, small ones.
fn sample_picture(of: &Value) -> String {
    let kit: Value =
        serde_json::from_str(include_str!("../../src-tauri/crates/engine/starters/sample/kit.json")).unwrap();
    let pictures = kit["pictures"][0]["pictures"].as_array().unwrap().clone();
    let found = pictures.into_iter().find(|picture| &picture["locale"] == of).unwrap();
    found["data"].as_str().unwrap().to_owned()
}

/// A text with a picture in English, German and French; there is one for everybody and one for German.
fn illustrated() -> Value {
    let words = |words: &str| json!([{ "kind": "text", "text": words }]);
    let cell = |locale: &str| {
        let body = json!({ "paragraphs": [{ "style": "plain", "runs": words("Hello") }] });
        json!({ "locale": locale, "register": null, "subject": { "runs": words("Hello") }, "fields": { "b": body } })
    };
    let mut kit = kit(&json!([]));
    let cells = ["en", "de", "fr"].map(cell);
    let blocks = json!([{ "id": "p", "kind": "image", "slot": "team" }, { "id": "b", "kind": "text" }]);
    kit["templates"][0].as_object_mut().unwrap().remove("cells");
    kit["templates"][0]["document"] = json!({ "blocks": blocks, "cells": cells });
    let everybody =
        json!({ "locale": null, "data": sample_picture(&Value::Null), "alt": "All of us", "alt_locale": "en" });
    let german = json!({ "locale": "de", "data": sample_picture(&json!("es")), "alt": "Wir <alle>" });
    kit["pictures"] = json!([{ "key": "team", "name": "Team", "pictures": [everybody, german] }]);
    kit
}

const PEOPLE: &str = "1,en@a.example,A,B,en,,,yes\n2,ch@a.example,C,D,de-CH,,,yes\n3,fr@a.example,E,F,fr,,,yes\n";

fn desk() -> Desk {
    let desk = Desk::with(&illustrated());
    desk.import(PEOPLE);
    desk
}

/// What the HTML calls its picture, the alternative text, and the picture that travels with it under that name.
fn shown(mail: &Message) -> (String, String, Vec<u8>) {
    let html = mail.body_html(0).unwrap().into_owned();
    let image = html.split("<img ").nth(1).unwrap();
    let value = |name: &str| image.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let cid = value("src").strip_prefix("cid:").unwrap().to_owned();
    let travelling: Vec<_> = mail.parts.iter().filter(|part| part.content_id() == Some(cid.as_str())).collect();
    let [part] = travelling[..] else { panic!("{} parts called {cid}", travelling.len()) };
    assert_eq!(part.content_type().map(|kind| (kind.ctype(), kind.subtype())), Some(("image", Some("png"))));
    assert!(part.content_disposition().is_some_and(|how| how.is_inline()), "part of the text, not attached to it");
    (cid, value("alt"), part.contents().to_vec())
}

#[test]
fn a_mail_carries_the_picture_of_its_readers_culture_under_the_name_its_text_calls_it_by() {
    use base64::Engine as _;
    let bytes = |of: &Value| base64::engine::general_purpose::STANDARD.decode(sample_picture(of)).unwrap();
    let desk = desk();
    desk.export("c", "eml");
    let mut seen = Vec::new();
    for (name, raw) in desk.folder("eml").into_iter().filter(|(name, _)| name.ends_with(".eml")) {
        let mail = MessageParser::default().parse(&raw).unwrap_or_else(|| panic!("{name} is no mail"));
        let kinds: Vec<_> = mail.parts.iter().filter_map(|part| part.content_type()?.subtype()).collect();
        assert_eq!(kinds, ["alternative", "plain", "related", "html", "png"], "RFC 2387, inside the alternatives");
        let (_, alt, picture) = shown(&mail);
        seen.push((mail.to().unwrap().first().unwrap().address().unwrap().to_owned(), alt, picture));
    }
    let of =
        |who: &str| seen.iter().find(|(to, ..)| to == who).map(|(_, alt, picture)| (alt.as_str(), picture.clone()));
    assert_eq!(of("en@a.example"), Some(("All of us", bytes(&Value::Null))));
    assert_eq!(
        of("ch@a.example"),
        Some(("Wir &lt;alle&gt;", bytes(&json!("es")))),
        "the German one serves Switzerland"
    );
    assert_eq!(of("fr@a.example"), Some(("", bytes(&Value::Null))), "English is not read out to French readers");

    let first = desk.folder("eml");
    desk.run(&["export", "w.attune", "c", "--format", "eml", "--out", "eml", "--leave-out", "--overwrite"]).done();
    let (was, is) = (mails(first), mails(desk.folder("eml")));
    assert!(was.len() == 3 && was == is, "the same steps give the same bytes");
}

fn mails(folder: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    folder.into_iter().filter(|(name, _)| name.ends_with(".eml")).collect()
}

#[test]
fn the_preview_names_the_very_picture_that_is_exported_and_says_what_is_missing() {
    let desk = desk();
    desk.export("c", "eml");
    for (at, who) in ["en@a.example", "ch@a.example", "fr@a.example"].into_iter().enumerate() {
        let raw = desk.read(&format!("eml/{:06}.eml", at + 1));
        let (cid, ..) = shown(&MessageParser::default().parse(&raw).unwrap());
        let person = desk.people().into_iter().find(|person| person["email"] == who).unwrap()["id"].clone();
        let ask = json!({ "template": "t", "document": null, "person": person, "locale": null, "cell": null });
        let preview = desk.run(&["call", "w.attune", "preview_template", &ask.to_string()]).done();
        assert!(preview["html"].as_str().unwrap().contains(&format!("cid:{cid}")), "{who}");
        let frame = preview["frame"]["html"].as_str().unwrap();
        let file = cid.split('@').next().unwrap();
        assert!(frame.contains(&format!("data-picture=\"{file}\"")) && !frame.contains("cid:"), "{who}: {frame}");
        let told = preview["diagnostics"].to_string();
        assert_eq!(told.contains("in French there is none yet"), who == "fr@a.example", "{who}: {told}");
    }
}

#[test]
fn the_matrix_says_whose_a_picture_is_and_where_its_words_are_missing() {
    let coverage = desk().run(&["coverage", "w.attune", "t"]).done();
    let kinds: Vec<_> = coverage["columns"].as_array().unwrap().iter().map(|column| column["kind"].clone()).collect();
    assert_eq!(kinds, ["subject", "picture", "alternative", "text"]);
    let row = |locale: &str| {
        let rows = coverage["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["locale"] == locale).unwrap();
        let part = |column: &str| (row["parts"][column].clone(), row["lenders"][column].clone());
        (part("p#picture"), part("p#alternative"))
    };
    let borrowed = (json!("borrowed"), json!(""));
    assert_eq!(row("en"), (borrowed.clone(), borrowed.clone()));
    assert_eq!(row("de"), ((json!("authored"), Value::Null), (json!("authored"), Value::Null)));
    assert_eq!(row("fr"), (borrowed, (json!("missing"), Value::Null)));
}

#[test]
fn a_kit_with_pictures_comes_out_as_it_went_in() {
    let out = |desk: &Desk| {
        desk.run(&["kit", "export", "w.attune", "out.json"]).done();
        serde_json::from_slice::<Value>(&desk.read("out.json")).unwrap()
    };
    let kit = out(&desk());
    assert_eq!(out(&Desk::with(&kit)), kit);
    assert_eq!(kit["pictures"][0]["pictures"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_table_of_messages_has_its_pictures_beside_it_once() {
    let desk = desk();
    desk.export("c", "csv");
    let names: Vec<String> = desk.folder("csv").into_iter().map(|(name, _)| name).collect();
    let pictures = names.iter().filter(|name| name.starts_with("picture-") && name.ends_with(".png")).count();
    assert_eq!((names.len(), pictures), (4, 2), "{names:?}");
}
