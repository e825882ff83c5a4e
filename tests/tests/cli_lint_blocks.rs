//! Guardrails of messages made of blocks, through `attune lint`.

use attune_tests::cli::{Desk, kit_of};
use serde_json::{Value, json};

fn lint_of(desk: &Desk) -> Vec<Value> {
    desk.run(&["lint", "w.attune", "t"]).done().as_array().cloned().unwrap_or_default()
}

fn of<'f>(found: &'f [Value], rule: &str) -> Vec<&'f Value> {
    found.iter().filter(|one| one["rule"] == rule).collect()
}

#[test]
fn a_name_that_nobody_has_is_told_whatever_else_is_unfinished() {
    let mut kit = kit_of("Your visit", "", "x");
    let template = kit["templates"][0].as_object_mut().expect("a kit has a template");
    template.remove("cells");
    let runs = json!([{ "kind": "text", "text": "See it" }]);
    template.insert(
        "document".into(),
        json!({
            "blocks": [{ "id": "s", "kind": "source" }, { "id": "b", "kind": "button" }],
            "cells": [{ "locale": "en", "register": null, "subject": { "runs": runs }, "hidden": [], "fields": {
                "s": { "html": "<p>{% for one in appointments %}{{ one }}{% endfor %}{{ nosuch }} {{ town }}</p>" },
                "b": { "label": runs, "url": "" }
            } }]
        }),
    );
    let found = lint_of(&Desk::with(&kit));
    let names: Vec<&Value> = of(&found, "unknown_attribute").into_iter().map(|one| &one["place"]["words"]).collect();
    assert_eq!(names, ["appointments", "nosuch"], "{found:?}");
}

#[test]
fn touching_a_notification_may_open_the_app_and_no_other_link_may() {
    let dead = |channel: &str, url: &str| {
        let mut kit = kit_of("Your visit", "", "x");
        let template = kit["templates"][0].as_object_mut().expect("a kit has a template");
        template.remove("cells");
        template.insert("channel".into(), json!(channel));
        let runs = json!([{ "kind": "text", "text": "See it" }]);
        template.insert(
            "document".into(),
            json!({
                "blocks": [{ "id": "t", "kind": "text" }, { "id": "b", "kind": "button" }],
                "cells": [{ "locale": "en", "register": null, "subject": { "runs": runs }, "hidden": [], "fields": {
                    "t": { "paragraphs": [{ "style": "plain", "runs": runs }] }, "b": { "label": runs, "url": url }
                } }]
            }),
        );
        kit["campaigns"][0]["channel"] = json!(channel);
        of(&lint_of(&Desk::with(&kit)), "dead_link").len()
    };
    for (channel, url, found) in [
        ("push", "riverside://visits/next", 0),
        ("in-app", "com.riverside.app:visits", 0),
        ("push", "https:/riverside.example", 1),
        ("push", "visits/next", 1),
        ("email", "riverside://visits/next", 1),
    ] {
        assert_eq!(dead(channel, url), found, "{channel} {url}");
    }
}
