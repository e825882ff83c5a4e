//! The look of messages: what is said where, what it comes to, and what it may not break.

use serde_json::{Value, json};

use super::*;
use crate::cultures::Ours;
use crate::pictures::Pictures;
use crate::scratch;
use crate::templates::compile::compile;
use crate::templates::document::Document;
use crate::templates::whole;

fn message(locale: &str, theme: Value) -> Document {
    serde_json::from_value(json!({
        "blocks": [{"id": "t", "kind": "text"}, {"id": "b", "kind": "button"}], "theme": theme,
        "cells": [{"locale": locale, "register": null, "subject": {"source": "S"}, "fields": {
            "t": {"paragraphs": [{"style": "plain", "runs": [{"kind": "text", "text": "A", "link": "https://a.example"}]}]},
            "b": {"label": [{"kind": "text", "text": "Go"}], "url": "https://a.example"}}}]
    }))
    .unwrap()
}

fn made(document: &Document) -> (String, String) {
    let sources = compile(document, &document.cells[0], Ours::NOTHING, Pictures::NOTHING).unwrap();
    (sources.html, sources.text)
}

#[test]
fn the_workspaces_look_is_every_messages_and_a_message_may_say_otherwise() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    let plain = message("en", Value::Null);
    let own = made(&plain);
    assert_eq!(whole(&tx, plain.clone()).unwrap(), plain, "no look was said, so nothing changes");
    let said = json!({"light": {"accent": "#FC0", "paper": "#112233"}, "font": "serif",
        "dark": {"sheet": "#000000"}, "footer": {"address": "12 Quay Street\nBoston", "link": "https://a.example/prefs"}});
    save_theme(&tx, &serde_json::from_value(said).unwrap()).unwrap();
    let (html, text) = made(&whole(&tx, plain).unwrap());
    assert_ne!(html, own.0);
    for part in [
        "#ffcc00",
        "#112233",
        "Georgia",
        "#000000 !important",
        "<bdi>12 Quay Street</bdi><br><bdi>Boston</bdi></address><br><a",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(html.contains("bgcolor=\"#ffcc00\"") && html.contains("color:#1d2129"), "dark letters on a light button");
    assert!(
        text.ends_with(
            "\n\n-- \n12 Quay Street\nBoston\n\nChoose what we send, or stop all messages: https://a.example/prefs\n"
        ),
        "{text}"
    );
    let red = whole(&tx, message("en", json!({"light": {"accent": "#8a0000"}}))).unwrap();
    let (html, _) = made(&red);
    assert!(html.contains("#8a0000") && html.contains("#112233") && !html.contains("#ffcc00"), "{html}");
}

#[test]
fn the_footer_speaks_the_messages_language_or_none() {
    let footer = json!({"footer": {"address": "", "link": "mailto:stop@a.example", "preference": {"gsw": "Abmälde"}}});
    for (locale, words) in [
        ("de-AT", "Auswählen, was wir senden, oder alles abbestellen: stop@a.example"),
        ("zh-TW", "選擇接收的內容或全部退訂: stop@a.example"),
        ("gsw", "Abmälde: stop@a.example"),
        ("eo", "\nstop@a.example"),
    ] {
        let (html, text) = made(&message(locale, footer.clone()));
        assert!(text.trim_end().ends_with(words), "{locale}: {text}");
        assert!(html.contains("mailto:stop@a.example"));
    }
}

#[test]
fn how_well_colours_can_be_read_is_told_for_light_and_dark() {
    let usual = Theme::default().contrasts();
    assert!(usual.iter().all(|one| one.enough), "the product's own look can be read: {usual:?}");
    let pale: Theme = serde_json::from_value(json!({"light": {"accent": "#ffff99"}})).unwrap();
    let bad: Vec<_> = pale.contrasts().into_iter().filter(|one| !one.enough).map(|one| (one.what, one.dark)).collect();
    assert_eq!(bad, [("links".to_owned(), false)], "the letters of its buttons are dark by themselves");
}

#[test]
fn what_makes_no_sense_in_a_look_is_refused_at_its_place() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    let colour = |text: &str| serde_json::from_value::<Colour>(json!(text)).is_err();
    assert!(["red", "#12", "#gggggg", "", "#1234567", "#ffffff;x:y"].into_iter().all(colour));
    let refused = |theme: Value| match save_theme(&tx, &serde_json::from_value(theme).unwrap()).unwrap_err() {
        Error::Invalid { field, .. } => field.unwrap_or_default(),
        other => panic!("{other}"),
    };
    assert_eq!(refused(json!({"logo": "nowhere"})), "logo");
    assert_eq!(refused(json!({"footer": {"link": "javascript:x"}})), "footer.link");
    assert_eq!(refused(json!({"footer": {"preference": {"x!": "a"}}})), "footer.preference.x!");
}
