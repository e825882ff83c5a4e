//! A fragment's words stand in every message that shows it, in the reader's language or not at all.

use serde_json::{Value, json};

use super::*;
use crate::cultures::Ours;
use crate::pictures::Pictures;
use crate::scratch;
use crate::templates::{
    CellState, archive_template, content_of, list_templates, put_template, sendable_cell, whole, whole_template,
};

fn words(text: &str) -> Value {
    json!({"paragraphs": [{"style": "plain", "runs": [{"kind": "text", "text": text}]}]})
}

fn document(blocks: Value, cells: &[(&str, Value)]) -> Document {
    let cell = |(locale, fields): &(&str, Value)| json!({"locale": locale, "register": null, "fields": fields, "subject": {"runs": [{"kind": "text", "text": "S"}]}});
    let cells: Vec<Value> = cells.iter().map(cell).collect();
    serde_json::from_value(json!({"blocks": blocks, "cells": cells})).unwrap()
}

fn title<'a>(key: &'a str) -> Title<'a> {
    Title { key, name: key, channel: Channel::Email, default_locale: "en" }
}

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// A fragment `hours` in English and German, and a message `t` in English, Swiss German and French that shows it.
fn shown(tx: &WriteTx) -> Template {
    let hours = document(
        json!([{"id": "b1", "kind": "text"}]),
        &[("en", json!({"b1": words("Open at nine.")})), ("de", json!({"b1": words("Ab neun Uhr.")}))],
    );
    put_fragment(tx, &title("hours"), &hours, NOW).unwrap();
    let blocks = json!([{"id": "b1", "kind": "text"}, {"id": "b2", "kind": "condition", "where": null,
        "blocks": [{"id": "b3", "kind": "fragment", "key": "hours"}]}]);
    let message = document(
        blocks,
        &[
            ("en", json!({"b1": words("Hello")})),
            ("de-CH", json!({"b1": words("Grüezi")})),
            ("fr", json!({"b1": words("Bonjour")})),
        ],
    );
    put_template(tx, &title("t"), &message, NOW).unwrap();
    get_template(tx, "t").unwrap()
}

#[test]
fn each_cell_shows_it_in_its_own_language_and_lacks_it_where_there_is_none() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    let template = whole_template(&tx, shown(&tx)).unwrap();
    let states: Vec<CellState> = template
        .document
        .cells
        .iter()
        .map(|cell| sendable_cell(&template, cell, (Ours::NOTHING, Pictures::NOTHING), &Default::default()))
        .collect();
    let text = |at: usize| match &states[at] {
        CellState::Complete(compiled) => compiled.text.clone(),
        CellState::Incomplete(gaps) => format!("{gaps:?}"),
    };
    assert_eq!(text(0), "Hello\n\nOpen at nine.\n");
    assert_eq!(text(1), "Grüezi\n\nAb neun Uhr.\n");
    assert!(text(2).contains("no words in this language") && text(2).contains("b3/b1"), "{}", text(2));
    assert_eq!(list_templates(&tx).unwrap().len(), 1, "a fragment is no message");
}

#[test]
fn changing_it_changes_what_is_read_in_every_message_and_says_where() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    let template = shown(&tx);
    let content = |document: Document| content_of(&document, &document.cells[0], (Ours::NOTHING, Pictures::NOTHING));
    let before = content(whole(&tx, template.document.clone()).unwrap());
    let refused = archive_template(&tx, "hours", NOW).unwrap_err().to_string();
    assert!(refused.starts_with("It stands in the message “"), "{refused}");
    let uses = fragment_uses(&tx, "hours").unwrap();
    assert_eq!(uses.templates.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(), ["t"]);
    assert_eq!(list_fragments(&tx).unwrap()[0].templates, 1);
    let later = document(json!([{"id": "b1", "kind": "text"}]), &[("en", json!({"b1": words("Open at ten.")}))]);
    put_fragment(&tx, &title("hours"), &later, NOW).unwrap();
    let now = whole_template(&tx, template.clone()).unwrap();
    assert_ne!(content(now.document), before, "what somebody vouched for is no longer what is sent");
    assert_ne!(now.revision, template.revision);
}

#[test]
fn what_is_unknown_or_leads_back_is_refused_with_a_sentence() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    shown(&tx);
    let showing = |key: &str| document(json!([{"id": "b1", "kind": "fragment", "key": key}]), &[("en", json!({}))]);
    let refused =
        |key: &str, named: &str| put_fragment(&tx, &title(key), &showing(named), NOW).unwrap_err().to_string();
    put_fragment(&tx, &title("outer"), &showing("hours"), NOW).unwrap();
    assert!(refused("hours", "hours").contains("cannot stand in itself"));
    assert!(refused("hours", "outer").contains("“outer” shows this fragment itself"));
    assert!(refused("other", "nowhere").contains("There is no fragment “nowhere”"));
    assert!(refused("other", "t").contains("There is no fragment “t”"), "a message is none");
    assert!(put_fragment(&tx, &title("t"), &showing("hours"), NOW).unwrap_err().to_string().contains("template"));
    assert!(put_template(&tx, &title("hours"), &showing("outer"), NOW).unwrap_err().to_string().contains("fragment"));
    assert_eq!(fragment_uses(&tx, "hours").unwrap().fragments[0].key, "outer");
}

#[test]
fn fragments_of_fragments_cannot_grow_without_end() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    shown(&tx);
    let many = |key: &str| {
        let blocks: Vec<Value> =
            (1..=40).map(|at| json!({"id": format!("b{at}"), "kind": "fragment", "key": key})).collect();
        document(json!(blocks), &[("en", json!({}))])
    };
    for (key, inner) in [("f1", "hours"), ("f2", "f1"), ("f3", "f2"), ("f4", "f3")] {
        put_fragment(&tx, &title(key), &many(inner), NOW).unwrap();
    }
    let whole = whole(&tx, many("f4")).unwrap();
    let mut count = 0;
    each_block(&whole.blocks, &mut |_| count += 1);
    assert!(count <= MOST_BLOCKS + 200, "{count} blocks");
}

#[test]
fn a_fragment_lacks_no_subject() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    shown(&tx);
    let mut hours = crate::templates::written_template(&tx, "hours", None).unwrap().document;
    hours
        .cells
        .iter_mut()
        .for_each(|cell| cell.subject = crate::templates::document::Inline::Runs { runs: Vec::new() });
    let report = crate::guardrails::lint(&tx, "hours", Some(hours), crate::guardrails::For::All).unwrap();
    assert!(report.findings.iter().all(|found| found.message != "The subject is empty"), "{:?}", report.findings);
}
