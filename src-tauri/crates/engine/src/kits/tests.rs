use serde_json::{Value, json};

use super::parse;
use crate::Error;

fn refused_at(kit: &Value) -> String {
    match parse(kit.to_string().as_bytes()) {
        Err(Error::Invalid { field: Some(field), .. }) => field,
        other => panic!("{kit} gave {other:?}"),
    }
}

#[test]
fn a_list_is_no_object() {
    let kit = |list: &str, value: Value| json!({"format": "attune.kit/1", list: value});
    let cell = json!({"key": "t", "name": "T", "channel": "sms", "default_locale": "en", "cells": [["en", null]]});
    for (wrong, place) in [
        (kit("purposes", json!([["news", "News", "consent"]])), "purposes[0]"),
        (kit("segments", json!([["s", "S", null]])), "segments[0]"),
        (kit("segments", json!([{"key": "s", "name": "S", "where": {"not": []}}])), "segments[0].where.not"),
        (kit("segments", json!([{"key": "s", "name": "S", "where": {"all": null}}])), "segments[0].where.all"),
        (kit("segments", json!([{"key": "s", "name": "S", "where": {"any": [{}]}}])), "segments[0].where.any[0]"),
        (kit("segments", json!([{"key": "s", "name": "S", "where": {"op": "is"}}])), "segments[0].where.field"),
        (kit("templates", json!([cell])), "templates[0].cells[0]"),
        (kit("theme", json!([])), "theme"),
        (json!(["attune.kit/1"]), "."),
    ] {
        assert_eq!(refused_at(&wrong), place);
    }
}

#[test]
fn what_nobody_understands_is_listed_by_its_path() {
    let kit = json!({"format": "attune.kit/1", "colour": 1, "templates": [
        {"key": "t", "name": "T", "channel": "sms", "default_locale": "en", "cells": [{"locale": "en", "text": "x", "foo": 1}]}]});
    let (_, ignored) = parse(kit.to_string().as_bytes()).unwrap();
    assert_eq!(ignored, ["colour", "templates[0].cells[0].foo"]);
}
