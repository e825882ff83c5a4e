//! Blocks that say several things or hold others, as a page and as plain text.

use serde_json::{Value, json};

use super::super::compile_text;
use super::*;
use crate::render::tests::worker;
use crate::render::{Compiled, Fields};

fn lines(said: &[(&str, &str)]) -> Value {
    let lines: serde_json::Map<String, Value> =
        said.iter().map(|(key, words)| ((*key).to_owned(), json!([text(words)]))).collect();
    json!({"lines": lines})
}

/// The page and the plain text of these blocks, for a person with these values; Err names what is missing.
fn made(blocks: Value, locale: &str, fields: Value, person: Value) -> Result<(String, String), String> {
    let document = document(blocks, locale, fields);
    let sources = compiled(&document);
    let compiled = Compiled {
        locale: locale.to_owned(),
        register: None,
        ours: Ours::default(),
        subject: sources.subject,
        html: sources.html,
        text: sources.text,
        link: sources.link,
        cards: sources.cards,
    };
    let person: Fields = serde_json::from_value(person).unwrap();
    let mut worker = worker();
    worker.load(0, &compiled);
    let message = worker.render(0, &[&person]).unwrap().pop().unwrap();
    message.map(|message| (message.html, message.text)).map_err(|fault| format!("{fault:?}"))
}

#[test]
fn each_item_of_a_persons_list_is_a_line_and_whoever_has_none_reads_so() {
    let blocks = json!([{"id": "l", "kind": "list", "of": "visits"}, {"id": "d", "kind": "divider"}]);
    let item = json!([
        chip("item.date", Some("long"), Value::Null),
        text(" with "),
        chip("item.with", None, json!({"fallback": "our team"}))
    ]);
    let fields = json!({"l": {"lines": {"item": item, "none": [text("Nothing is planned.")]}}});
    let two = json!({"visits": [{"date": "2026-12-01", "with": "Dr. <Weber>"}, {"date": "2027-03-08"}]});
    let (html, plain) = made(blocks.clone(), "en", fields.clone(), two).unwrap();
    assert!(plain.starts_with("- December 1, 2026 with Dr. <Weber>\n- March 8, 2027 with our team\n\n———"), "{plain}");
    assert!(html.contains("Dr. &lt;Weber&gt;") && html.matches("<li").count() == 2, "{html}");
    let (html, plain) = made(blocks.clone(), "en", fields, json!({})).unwrap();
    assert!(plain.starts_with("Nothing is planned.\n\n———"), "{plain}");
    assert!(!html.contains("<li"));
    let silent = json!({"l": {"lines": {"item": [chip("item", None, Value::Null)]}}});
    let told = made(blocks.clone(), "en", silent.clone(), json!({})).unwrap_err();
    assert!(told.contains("visits"), "a list of nothing is a missing value: {told}");
    let left_out = json!([{"id": "l", "kind": "list", "of": "visits", "omit": true}, {"id": "h", "kind": "heading"}]);
    let mut with_heading = silent.clone();
    with_heading["h"] = json!({"runs": [text("Hello")]});
    let (html, plain) = made(left_out.clone(), "en", with_heading.clone(), json!({})).unwrap();
    assert!(plain.to_lowercase().starts_with("hello") && !html.contains("<li"), "{plain}");
    let (_, plain) = made(left_out, "en", with_heading, json!({"visits": ["one"]})).unwrap();
    assert!(plain.starts_with("- one\n\n"), "{plain}");
    let (_, plain) = made(blocks, "ar", silent, json!({"visits": ["موعد", "约会"]})).unwrap();
    assert!(plain.contains("موعد") && plain.contains("约会"), "{plain}");
}

#[test]
fn everyone_else_sees_the_other_blocks_and_nobody_sees_both() {
    let blocks = json!([{"id": "c", "kind": "condition", "where": {"field": "attribute:vip", "op": "is", "value": true},
        "blocks": [{"id": "a", "kind": "text"}], "else": [{"id": "b", "kind": "text"}, {"id": "e", "kind": "heading"}]},
        {"id": "z", "kind": "text"}]);
    let one = |words: &str| json!({"paragraphs": [{"style": "plain", "runs": [text(words)]}]});
    let fields = json!({"a": one("Champagne"), "b": one("Tea"), "e": {"runs": [text("Welcome")]}, "z": one("End")});
    for (person, seen, unseen) in [
        (json!({"vip": true}), vec!["Champagne", "End"], vec!["Tea", "Welcome"]),
        (json!({}), vec!["Tea", "Welcome", "End"], vec!["Champagne"]),
    ] {
        let (html, plain) = made(blocks.clone(), "en", fields.clone(), person).unwrap();
        for part in [html, plain] {
            assert!(seen.iter().all(|words| part.contains(words)), "{seen:?}: {part}");
            assert!(!unseen.iter().any(|words| part.contains(words)), "{unseen:?}: {part}");
        }
    }
}

#[test]
fn columns_hold_any_block_and_what_is_conditional_in_one_reaches_nobody_else() {
    let blocks = json!([{"id": "k", "kind": "columns", "columns": [
        [{"id": "h", "kind": "heading"}, {"id": "c", "kind": "condition",
            "where": {"field": "attribute:vip", "op": "is", "value": true}, "blocks": [{"id": "b", "kind": "button"}]}],
        [{"id": "t", "kind": "text"}, {"id": "s", "kind": "spacer", "size": "small"}, {"id": "q", "kind": "quote"}]]}]);
    let fields = json!({"h": {"runs": [text("Left")]}, "b": {"label": [text("Secret")], "url": "https://a.example/{{ x }}"},
        "t": {"paragraphs": [{"style": "plain", "runs": [text("Right")]}]},
        "q": lines(&[("quote", "Well done."), ("source", "A. Gast")])});
    let (html, plain) = made(blocks.clone(), "en", fields.clone(), json!({"vip": true, "x": 1})).unwrap();
    assert!(html.contains("Secret") && html.contains("href=\"https://a.example/1\""), "{html}");
    assert_eq!(html.matches("class=\"column\"").count(), 2);
    assert!(html.contains("padding-right:24px") && !html.contains("@@") && !html.contains("[["), "{html}");
    assert_eq!(plain, "Left\n\nSecret: https://a.example/1\n\nRight\n\n> Well done.\n> — A. Gast\n");
    let (html, plain) = made(blocks.clone(), "he", fields, json!({})).unwrap();
    assert!(!html.contains("Secret") && !plain.contains("Secret"));
    assert!(html.contains("padding-left:24px") && html.contains("border-right:3px"), "it is mirrored: {html}");
    let wide = json!([{"id": "k", "kind": "columns", "columns": [[], [], [], []]}]);
    let refused = serde_json::from_value::<Vec<crate::templates::document::Block>>(wide).unwrap_err();
    assert!(refused.to_string().contains("1 to 3 columns"), "{refused}");
}

#[test]
fn links_of_a_table_and_of_whose_words_they_are_lead_somewhere_in_plain_text() {
    let blocks = json!([{"id": "t", "kind": "table", "across": 2, "down": 1}, {"id": "q", "kind": "quote"}]);
    let link = |words: &str| json!({"kind": "text", "text": words, "link": "https://x.example/form"});
    let fields = json!({
        "t": {"lines": {"1.1": [text("See "), link("the form")], "1.2": [text("x"), {"kind": "break"}, text("y")]}},
        "q": {"lines": {"quote": [text("Well done.")], "source": [link("A. Gast")]}}
    });
    let (_, plain) = made(blocks, "en", fields, json!({})).unwrap();
    assert_eq!(
        plain,
        "See the form (https://x.example/form) | x y\n\n> Well done.\n> — A. Gast (https://x.example/form)\n"
    );
}

#[test]
fn a_table_says_what_its_columns_are_and_reads_row_by_row() {
    let blocks = json!([{"id": "t", "kind": "table", "across": 2, "down": 10}]);
    let said: Vec<(String, String)> =
        (1..=10).flat_map(|row| (1..=2).map(move |at| (format!("{row}.{at}"), format!("r{row}c{at}")))).collect();
    let said: Vec<(&str, &str)> = said.iter().map(|(key, words)| (key.as_str(), words.as_str())).collect();
    let fields = json!({"t": lines(&said)});
    let (html, plain) = made(blocks.clone(), "ar", fields, json!({})).unwrap();
    assert!(html.contains("<th scope=\"col\"") && html.contains("text-align:right"), "{html}");
    assert!(plain.starts_with("r1c1 | r1c2\nr2c1 | r2c2\n") && plain.ends_with("r10c1 | r10c2\n"), "{plain}");
    let empty = document(blocks, "en", json!({"t": lines(&[("1.1", " ")])}));
    let gaps = compile(&empty, &empty.cells[0], Ours::NOTHING, Pictures::NOTHING).unwrap_err();
    assert_eq!(gaps[0].message, "This table has no words in this language yet");
}

#[test]
fn a_contact_says_where_it_leads_without_pictures_and_refuses_what_leads_nowhere() {
    let links = json!([{"service": "website", "address": "www.riverside.example/"}, {"service": "facebook",
        "address": "https://facebook.com/riverside"}, {"service": "phone", "address": "+49 30 1234-5"},
        {"service": "email", "address": "hello@riverside.example"}]);
    let blocks = json!([{"id": "f", "kind": "contact", "links": links}]);
    let (html, plain) =
        made(blocks, "de", json!({"f": lines(&[("words", "Wir sind für Sie da.")])}), json!({})).unwrap();
    for href in [
        "https://www.riverside.example",
        "https://facebook.com/riverside",
        "tel:+493012345",
        "mailto:hello@riverside.example",
    ] {
        assert!(html.contains(&format!("<a href=\"{href}\"")), "{href}: {html}");
    }
    let told = "Wir sind für Sie da.\nhttps://www.riverside.example\nFacebook: https://facebook.com/riverside\n\
                +49 30 1234-5\nhello@riverside.example\n";
    assert_eq!(plain, told);
    for (service, address) in [("email", "nobody"), ("website", "javascript:alert(1)"), ("phone", "12"), ("x", "")] {
        let blocks = json!([{"id": "f", "kind": "contact", "links": [{"service": service, "address": address}]}]);
        let document = document(blocks, "en", json!({}));
        assert!(
            compile(&document, &document.cells[0], Ours::NOTHING, Pictures::NOTHING).is_err(),
            "{service} {address}"
        );
    }
}

#[test]
fn a_message_of_words_alone_has_them_all_and_no_room_between() {
    let blocks = json!([{"id": "s", "kind": "spacer"}, {"id": "k", "kind": "columns", "columns": [[{"id": "d", "kind": "divider"},
        {"id": "q", "kind": "quote"}]]}]);
    let document = document(blocks, "en", json!({"q": lines(&[("quote", "Yes")])}));
    assert_eq!(
        compile_text(crate::channels::Channel::Sms, &document, &document.cells[0], Ours::NOTHING).unwrap().text,
        "> Yes"
    );
}
