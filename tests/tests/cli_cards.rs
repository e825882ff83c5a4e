//! Cards: a drawing with placeholders, as every reader's own picture in their own mail. Mail is read back by mail-parser and
//! pictures by png, which share no code with their writers.

#![expect(clippy::unwrap_used, reason = "in a test, what cannot be had is a failure of the test")]

use std::collections::BTreeMap;

use attune_tests::cli::{Desk, kit};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mail_parser::{Message, MessageParser, MimeHeaders};
use serde_json::{Value, json};

const BIRTHDAY: &str = include_str!("../fixtures/cards/birthday-inkscape.svg");
const VOUCHER: &str = include_str!("../fixtures/cards/voucher-illustrator.svg");

/// A text in English, Arabic and Japanese that shows one card to everybody.
fn with_card(svg: &str) -> Value {
    let words = |words: &str| json!([{ "kind": "text", "text": words }]);
    let cell = |locale: &str| {
        let body = json!({ "paragraphs": [{ "style": "plain", "runs": words("Hello") }] });
        json!({ "locale": locale, "register": null, "subject": { "runs": words("Hello") }, "fields": { "b": body } })
    };
    let mut kit = kit(&json!([]));
    let blocks = json!([{ "id": "p", "kind": "image", "slot": "card" }, { "id": "b", "kind": "text" }]);
    kit["templates"][0].as_object_mut().unwrap().remove("cells");
    let cells = ["en", "ar", "ja"].map(cell);
    kit["templates"][0]["document"] = json!({ "blocks": blocks, "cells": cells });
    let everybody = json!({ "locale": null, "data": STANDARD.encode(svg), "alt": "A card", "alt_locale": "en" });
    kit["pictures"] = json!([{ "key": "card", "name": "Card", "pictures": [everybody] }]);
    kit
}

const PEOPLE: &str = "1,mia@a.example,Mia,B,en,,,yes\n2,sara@a.example,سارة,C,ar,,,yes\n\
                      3,hanako@a.example,山田花子,D,ja,,,yes\n4,x@a.example,<b>&amp;</b>,E,en,,,yes\n";

fn desk(svg: &str) -> Desk {
    let desk = Desk::with(&with_card(svg));
    desk.import(PEOPLE);
    desk
}

struct Pixels {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

fn pixels(bytes: &[u8]) -> Pixels {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut rgb = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut rgb).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgb, "nothing is clear in a card");
    Pixels { width: info.width, height: info.height, rgb }
}

/// The card of a mail: the one picture that travels with it, under the name its text calls it by.
fn card(mail: &Message) -> Vec<u8> {
    let html = mail.body_html(0).unwrap().into_owned();
    let pictures: Vec<_> = mail.parts.iter().filter(|part| part.content_id().is_some()).collect();
    let [part] = pictures[..] else { panic!("{} pictures", pictures.len()) };
    assert!(html.contains(&format!("cid:{}", part.content_id().unwrap())), "{html}");
    assert_eq!(part.content_type().map(|kind| (kind.ctype(), kind.subtype())), Some(("image", Some("png"))));
    part.contents().to_vec()
}

/// By address.
fn cards(desk: &Desk, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mails = desk.folder(folder).into_iter().filter(|(name, _)| name.ends_with(".eml"));
    mails
        .map(|(name, raw)| {
            let mail = MessageParser::default().parse(&raw).unwrap_or_else(|| panic!("{name} is no mail"));
            (mail.to().unwrap().first().unwrap().address().unwrap().to_owned(), card(&mail))
        })
        .collect()
}

#[test]
fn everybody_gets_the_card_with_their_own_name_as_a_picture() {
    let desk = desk(BIRTHDAY);
    desk.export("c", "eml");
    let cards = cards(&desk, "eml");
    assert_eq!(cards.len(), 4, "{:?}", cards.keys());
    let drawn: Vec<Pixels> = cards.values().map(|png| pixels(png)).collect();
    for (at, one) in drawn.iter().enumerate() {
        assert_eq!((one.width, one.height), (1200, 851));
        for other in &drawn[at + 1..] {
            assert!(one.rgb != other.rgb, "two people got the same card");
        }
    }
}

#[test]
fn whoever_does_not_see_a_card_is_told_whose_it_is() {
    let mut kit = with_card(BIRTHDAY);
    kit["pictures"][0]["pictures"][0]["alt"] = json!("{{ first_name }}’s card & {more");
    let desk = Desk::with(&kit);
    desk.import(PEOPLE);
    let mia = desk.preview("t", "mia@a.example");
    assert!(mia["html"].as_str().is_some_and(|html| html.contains("alt=\"Mia’s card &amp; &#123;more\"")), "{mia}");
    assert!(mia["text"].as_str().is_some_and(|text| text.contains("[Mia’s card & {more]")), "{mia}");
}

#[test]
fn the_same_steps_give_the_same_bytes_and_a_mailbox_carries_the_cards_too() {
    let desk = desk(BIRTHDAY);
    desk.export("c", "eml");
    let first = cards(&desk, "eml");
    desk.run(&["export", "w.attune", "c", "--format", "eml", "--out", "eml", "--leave-out", "--overwrite"]).done();
    assert!(first == cards(&desk, "eml"));
    desk.export("c", "mbox");
    let mbox = String::from_utf8(desk.read("mbox/messages.mbox")).unwrap();
    assert_eq!(mbox.matches("Content-Type: image/png").count(), 4);
}

#[test]
fn whoever_lacks_what_the_card_says_is_left_out_by_name_and_an_empty_card_is_never_sent() {
    let desk = desk(BIRTHDAY);
    desk.import("5,nobody@a.example,,F,en,,,yes\n");
    let checked = desk.run(&["check", "w.attune", "c"]).done();
    let group = checked["groups"].as_array().unwrap().iter().find(|group| group["reason"] == "MissingValue").unwrap();
    assert_eq!((&group["count"], &group["detail"]), (&json!(1), &json!("“First name” is empty")));
    desk.export("c", "eml");
    assert_eq!(cards(&desk, "eml").len(), 4);
    let ask = |who: &str| {
        let person = desk.people().into_iter().find(|person| person["email"] == who).unwrap()["id"].clone();
        let ask = json!({ "template": "t", "document": null, "person": person, "locale": null, "cell": null });
        desk.run(&["call", "w.attune", "preview_template", &ask.to_string()]).done()
    };
    let (mia, nobody) = (ask("mia@a.example"), ask("nobody@a.example"));
    let png = STANDARD.encode(&cards(&desk, "eml")["mia@a.example"]);
    let frame = mia["frame"]["html"].as_str().unwrap();
    assert!(frame.contains(&format!("src=\"data:image/png;base64,{png}\"")), "what is seen is what is sent");
    assert!(!frame.contains("data-picture"), "it is there already");
    assert_eq!(nobody["goes_out"], false);
    let told = nobody["diagnostics"].as_array().unwrap().iter().find(|one| one["placeholder"] == "first_name").unwrap();
    assert_eq!(told["block"], "p", "the card is where the name is missing: {told}");
}

#[test]
fn a_card_of_illustrator_has_its_cut_placeholder_joined_and_its_fallback() {
    let desk = desk(VOUCHER);
    desk.import("5,nobody@a.example,,F,en,,,yes\n");
    desk.export("c", "eml");
    let cards = cards(&desk, "eml");
    assert_eq!(cards.len(), 5, "a fallback serves whoever has no name");
    let told = desk.preview("t", "nobody@a.example")["diagnostics"].to_string();
    assert!(told.contains("“MyriadPro-Bold”") && told.contains("“Inter” stands in"), "{told}");
}

#[test]
fn a_name_that_does_not_fit_keeps_its_card_back_and_is_named() {
    let desk = desk(BIRTHDAY);
    desk.import("5,long@a.example,Wolfeschlegelsteinhausenbergerdorff-Maximilian,F,en,,,yes\n");
    let checked = desk.run(&["check", "w.attune", "c"]).done();
    let group = checked["groups"].as_array().unwrap().iter().find(|group| group["reason"] == "RenderFailed").unwrap();
    let detail = group["detail"].as_str().unwrap();
    assert_eq!(detail, "“Wolfeschlegelsteinhausenbergerdorff-Maximilian!” does not fit on the card");
    assert_eq!(group["nonsense"], true);
}

#[test]
fn a_character_that_no_font_has_is_named_and_never_drawn_as_a_box() {
    let desk = desk(BIRTHDAY);
    // For private use: nobody agrees on what it looks like.
    desk.import("5,box@a.example,Mia\u{f8d0},F,en,,,yes\n");
    let checked = desk.run(&["check", "w.attune", "c"]).done();
    let group = checked["groups"].as_array().unwrap().iter().find(|group| group["reason"] == "RenderFailed").unwrap();
    assert_eq!(group["detail"], "“\u{f8d0}” (U+F8D0) is in none of the fonts on this computer");
}

#[test]
fn a_table_has_everybodys_card_beside_it_under_the_name_its_row_calls_it_by() {
    let desk = desk(BIRTHDAY);
    desk.export("c", "eml");
    let mailed = cards(&desk, "eml");
    desk.export("c", "ndjson");
    let lines = desk.lines("ndjson/messages.ndjson");
    assert_eq!(lines.len(), 4);
    for line in lines {
        let name = format!("card-{}.png", line["receipt"].as_str().unwrap());
        assert!(line["html"].as_str().unwrap().contains(&format!("src=\"{name}\"")), "{line}");
        assert!(desk.read(&format!("ndjson/{name}")) == mailed[line["to"].as_str().unwrap()], "the same card");
    }
    let manifest: Value = serde_json::from_slice(&desk.read("ndjson/manifest.json")).unwrap();
    let listed =
        manifest["files"].as_array().unwrap().iter().filter(|file| file["name"].as_str().unwrap().ends_with("png"));
    assert_eq!(listed.count(), 4, "the manifest lists every one");
    desk.export("c", "csv");
    desk.export("c", "xlsx");
    assert_eq!(desk.folder("xlsx").len(), 6);
}

/// How wide the pictures of a PDF are, as poppler finds them.
fn pictures_in(desk: &Desk, pdf: &str) -> Vec<String> {
    let out = std::process::Command::new("pdfimages").arg("-list").arg(desk.path(pdf)).output().unwrap();
    let listed = String::from_utf8(out.stdout).unwrap();
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    listed.lines().skip(2).map(words).filter(|line| line[2] == "image").map(|line| line[3].clone()).collect()
}

#[test]
fn pages_show_each_reader_their_own_card() {
    let desk = desk(BIRTHDAY);
    desk.export("c", "pdf");
    let mut pages: Vec<Vec<u8>> = Vec::new();
    for at in 1..=4 {
        let name = format!("pdf/{at:06}.pdf");
        assert_eq!(pictures_in(&desk, &name), ["1200"], "{name}");
        pages.push(desk.read(&name));
    }
    pages.dedup();
    assert_eq!(pages.len(), 4);
    desk.run(&["export", "w.attune", "c", "--format", "pdf", "--one-file", "--out", "one", "--leave-out"]).done();
    assert_eq!(pictures_in(&desk, "one/letters.pdf"), ["1200"; 4]);
}

#[test]
fn a_kit_with_a_card_comes_out_as_it_went_in() {
    let out = |desk: &Desk| {
        desk.run(&["kit", "export", "w.attune", "out.json"]).done();
        serde_json::from_slice::<Value>(&desk.read("out.json")).unwrap()
    };
    for svg in [BIRTHDAY, VOUCHER] {
        let kit = out(&desk(svg));
        assert_eq!(out(&Desk::with(&kit)), kit);
        let kept = STANDARD.decode(kit["pictures"][0]["pictures"][0]["data"].as_str().unwrap()).unwrap();
        let kept = String::from_utf8(kept).unwrap();
        for told in ["Mia at the front desk", "/home/mia", "inkscape", "adobe"] {
            assert!(!kept.contains(told), "what tells of its maker leaves: {kept}");
        }
    }
}

#[test]
fn a_drawing_that_costs_too_much_is_stopped_and_the_others_are_made() {
    let bomb = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><defs><filter id=\"f\" x=\"-99999%\" \
                y=\"-99999%\" width=\"199999%\" height=\"199999%\"><feTurbulence baseFrequency=\"0.9\" \
                numOctaves=\"9000\"/></filter></defs>{% if last_name == 'D' %}<rect width=\"100\" height=\"100\" \
                filter=\"url(#f)\"/>{% endif %}<text x=\"9\" y=\"50\">Hi</text></svg>";
    let desk = desk(bomb);
    let checked = desk.run(&["check", "w.attune", "c"]).done();
    assert_eq!(checked["exported"], 3, "{checked}");
    let group = checked["groups"].as_array().unwrap().iter().find(|group| group["reason"] == "RenderFailed").unwrap();
    assert_eq!(group["people"][0]["email"], "hanako@a.example");
}

#[test]
fn hostile_drawings_are_refused_with_their_place_or_lose_what_is_hostile() {
    let of =
        |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\n{inside}</svg>");
    let many = |piece: &str, times: usize| piece.repeat(times);
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \
                \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \
                \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>";
    for (svg, told) in [
        (of("<g>"), "line 2, column"),
        (of("<text>a & b</text>"), "line 2, column"),
        (format!("{bomb}{}", of("<text>&e;&e;&e;&e;</text>")), "cannot be read"),
        (
            "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>".to_owned() + &of("<text>&x;</text>"),
            "cannot be read",
        ),
        (of("<image href=\"file:///etc/passwd\"/>"), "Line 2 of this drawing shows “passwd”"),
        (of("<image href=\"https://a.example/x.png\"/>"), "Line 2 of this drawing shows “x.png”"),
        (of("<use href=\"other.svg#a\"/>"), "Line 2 of this drawing shows “other.svg#a”"),
        (of("<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>"), "not a picture"),
        (of("<image href=\"data:image/png;base64,AAAA\"/>"), "not a picture"),
        (of("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">Hi</p></foreignObject>"), "Line 2"),
        (of("<text>{{ first name }}</text>"), "Line 2 of this drawing says “{{ first name }}”"),
        (of("<text>{{ first_name </text>"), "Line 2 of this drawing says “{{ first_name"),
        (of("<text>{% include \"x\" %}</text>"), "A message cannot include another one"),
        (of("<text>{{ __tera_context }}</text>"), "everything that is known"),
        (of(&(many("<g>", 5000) + &many("</g>", 5000))), "more in it than a card can bear"),
        (of(&many("<g/>", 50_000)), "more in it than a card can bear"),
        (of(&many(&format!("<path d=\"{}\"/>", many("M0 0", 1000)), 200)), "more in it than a card can bear"),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned(), "how large it is"),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1e9\" height=\"1\"/>".to_owned(), "how large it is"),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9999\" height=\"1\"/>".to_owned(), "thin line"),
        ("<svg width=\"9\" height=\"9\"/>".to_owned(), "not a drawing"),
    ] {
        let words = Desk::empty().apply(&with_card(&svg)).refused();
        assert!(words.contains(told), "{told}: {words}");
    }
    let desk = desk(&of("<script>alert(1)</script><a href=\"javascript:alert(1)\"><rect onload=\"alert(1)\" \
                         width=\"9\" height=\"9\"/></a><animate attributeName=\"x\"/><style>@import \
                         url(https://a.example/x.css);</style>"));
    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
    let kit: Value = serde_json::from_slice(&desk.read("out.json")).unwrap();
    let kept = STANDARD.decode(kit["pictures"][0]["pictures"][0]["data"].as_str().unwrap()).unwrap();
    let kept = String::from_utf8(kept).unwrap();
    for gone in ["script", "alert", "animate", "onload"] {
        assert!(!kept.contains(gone), "{kept}");
    }
}

#[test]
fn a_placeholder_can_neither_bring_a_picture_nor_break_out_of_its_place() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 100\"><rect width=\"400\" height=\"100\" \
               fill=\"{{ last_name or 'red' }}\"/><text x=\"9\" y=\"50\">{{ first_name }}</text></svg>";
    let desk = desk(svg);
    desk.import("6,q@a.example,Q,\"x\"\" onload=\"\"y\",en,,,yes\n");
    desk.export("c", "eml");
    assert_eq!(cards(&desk, "eml").len(), 5, "a quotation mark in a name is a character of the attribute");
}
