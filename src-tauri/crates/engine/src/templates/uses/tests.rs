//! Each place that a document reads a name in, and none that merely looks like one.

use serde_json::{Value, json};

use super::*;

fn document(value: Value) -> Document {
    let run = json!({"kind": "text", "text": "S"});
    let cell = json!({"locale": "en", "register": null, "subject": {"runs": [run]}, "fields": value["fields"]});
    let whole = json!({"blocks": value["blocks"], "cells": [cell], "attachments": value["attachments"]});
    serde_json::from_value(whole).unwrap()
}

fn text(run: Value) -> Value {
    json!({"b1": {"paragraphs": [{"style": "plain", "runs": [run]}]}})
}

#[test]
fn an_attribute_is_found_wherever_a_message_reads_it() {
    let blocks = json!([{"id": "b1", "kind": "text"}]);
    let rule = json!({"not": {"field": "attribute:visits", "op": "is_known"}});
    for (what, said) in [
        (
            "a chip",
            json!({"blocks": blocks, "fields": text(json!({"kind": "chip", "name": "visits"})), "attachments": []}),
        ),
        (
            "a fact of an item",
            json!({"blocks": blocks, "fields": text(json!({"kind": "chip", "name": "visits.day"})), "attachments": []}),
        ),
        (
            "a link",
            json!({"blocks": blocks, "attachments": [],
                "fields": text(json!({"kind": "text", "text": "x", "link": "https://a.example/{{ visits }}"}))}),
        ),
        ("a list", json!({"blocks": [{"id": "b1", "kind": "list", "of": "visits"}], "fields": {}, "attachments": []})),
        (
            "a condition",
            json!({"blocks": [{"id": "b1", "kind": "condition", "where": rule, "blocks": []}], "fields": {}, "attachments": []}),
        ),
        (
            "a source",
            json!({"blocks": [{"id": "b1", "kind": "source"}], "attachments": [],
                "fields": {"b1": {"html": "{% if visits %}x{% endif %}", "text": null}}}),
        ),
        ("an invitation", json!({"blocks": [], "fields": {}, "attachments": [{"kind": "invitation", "of": "visits"}]})),
    ] {
        assert!(says(&document(said.clone()), Named::Attribute("visits")), "{what}");
        assert!(!says(&document(said), Named::Attribute("visit")), "{what}: another name");
    }
    let prose = json!({"blocks": [{"id": "visits", "kind": "fragment", "key": "visits"}, {"id": "b1", "kind": "text"}],
        "fields": text(json!({"kind": "text", "text": "visits"})), "attachments": []});
    assert!(!says(&document(prose), Named::Attribute("visits")), "words, names of blocks and of fragments");
}

#[test]
fn a_purpose_is_found_in_conditions_about_it_alone() {
    let asks = |field: &str| {
        let rule = json!({"all": [{"field": field, "op": "given"}]});
        let blocks = json!([{"id": "b1", "kind": "condition", "where": rule, "blocks": []}]);
        document(json!({"blocks": blocks, "fields": {}, "attachments": []}))
    };
    assert!(says(&asks("consent:news:email"), Named::Purpose("news")));
    assert!(!says(&asks("consent:newsletter:email"), Named::Purpose("news")));
    assert!(!says(&asks("attribute:news"), Named::Purpose("news")));
}
