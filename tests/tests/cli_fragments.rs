//! Fragments and the look of messages through kits: what every message shares, and what is refused.

use attune_tests::cli::{Desk, kit_of};
use serde_json::{Value, json};

fn words(text: &str) -> Value {
    json!({ "paragraphs": [{ "style": "plain", "runs": [{ "kind": "text", "text": text }] }] })
}

/// A template `t` that shows the fragment `hours`, in a look of its own workspace.
fn sharing() -> Value {
    let mut kit = kit_of("S", "<p>x</p>", "x");
    let cell = |fields: Value| {
        json!({ "locale": "en", "register": null, "fields": fields, "hidden": [],
            "subject": { "runs": [{ "kind": "text", "text": "News" }] } })
    };
    kit["theme"] = json!({ "light": { "accent": "#8A1C1C" }, "footer": { "address": "12 Quay Street\nBoston",
        "link": "https://riverside.example/prefs" } });
    kit["fragments"] = json!([
        { "key": "outer", "name": "Outer", "default_locale": "en", "document": {
            "blocks": [{ "id": "b1", "kind": "fragment", "key": "hours" }], "cells": [cell(json!({}))] } },
        { "key": "hours", "name": "Hours", "default_locale": "en", "document": {
            "blocks": [{ "id": "b1", "kind": "text" }], "cells": [cell(json!({ "b1": words("Open at nine.") }))] } }
    ]);
    let template = kit["templates"][0].as_object_mut().unwrap_or_else(|| panic!("a kit has a template"));
    template.remove("cells");
    template.insert(
        "document".into(),
        json!({
            "blocks": [{ "id": "b1", "kind": "text" }, { "id": "b2", "kind": "fragment", "key": "outer" }],
            "cells": [cell(json!({ "b1": words("Hello.") }))]
        }),
    );
    kit
}

#[test]
fn fragments_and_the_look_reach_what_is_sent_and_come_out_of_the_workspace_again() {
    let desk = Desk::with(&sharing());
    desk.import("1,ana@x.example,Ana,Pop,en,,Wien,yes\n");
    let seen = desk.preview("t", "ana@x.example");
    let text = seen["text"].as_str().unwrap_or_default();
    assert!(
        text.starts_with("Hello.\n\nOpen at nine.\n\n-- \n12 Quay Street\nBoston\n\nChoose what we send"),
        "{text}"
    );
    desk.export("c", "ndjson");
    let line = &desk.lines("ndjson/messages.ndjson")[0];
    assert_eq!(line["text"], seen["text"], "what is seen is what is sent");
    assert!(line["html"].as_str().unwrap_or_default().contains("12 Quay Street"));
    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
    let out: Value = serde_json::from_slice(&desk.read("out.json")).unwrap();
    assert_eq!(out["theme"]["light"]["accent"], "#8a1c1c");
    assert_eq!(out["fragments"][0]["key"], "hours");
    assert_eq!(out["templates"][0]["document"]["blocks"][1], json!({ "id": "b2", "kind": "fragment", "key": "outer" }));
    let again = Desk::with(&out);
    again.run(&["kit", "export", "w.attune", "out.json"]).done();
    assert_eq!(desk.read("out.json"), again.read("out.json"));
}

#[test]
fn what_a_fragment_or_a_look_cannot_be_is_refused_at_its_place() {
    let desk = Desk::empty();
    for (pointer, value, told) in [
        (
            "/fragments/1/document/blocks",
            json!([{ "id": "itself", "kind": "fragment", "key": "outer" }]),
            "shows this fragment itself",
        ),
        ("/fragments/0/document/blocks/0/key", json!("nowhere"), "There is no fragment “nowhere”"),
        ("/fragments/0/document/blocks/0/key", json!("outer"), "cannot stand in itself"),
        ("/fragments/1/key", json!("t"), "fragment"),
        ("/fragments/1/document/blocks/0/kind", json!("marquee"), "fragments[1].document.blocks[0].kind"),
        ("/templates/0/document/blocks/1/key", json!("nowhere"), "templates[0]"),
        ("/campaigns/0/template", json!("hours"), "is a fragment"),
        ("/theme/light/accent", json!("red"), "theme.light.accent"),
        ("/theme/logo", json!("nowhere"), "theme.logo"),
        ("/theme/footer/link", json!("javascript:x"), "theme.footer.link"),
    ] {
        let mut kit = sharing();
        if pointer == "/theme/logo" {
            kit["theme"]["logo"] = value;
        } else {
            *kit.pointer_mut(pointer).unwrap() = value;
        }
        let sentence = desk.apply(&kit).refused();
        assert!(sentence.contains(told), "{pointer}: {sentence}");
    }
}

#[test]
fn a_language_that_a_fragment_lacks_is_counted_as_missing_and_not_sent() {
    let mut kit = sharing();
    let mut german = kit["templates"][0]["document"]["cells"][0].clone();
    german["locale"] = json!("de");
    german["fields"]["b1"] = words("Hallo.");
    kit["templates"][0]["document"]["cells"].as_array_mut().unwrap().push(german);
    let desk = Desk::with(&kit);
    desk.import("1,ana@x.example,Ana,Pop,en,,Wien,yes\n2,uwe@x.example,Uwe,Au,de,,Wien,yes\n");
    let coverage = desk.run(&["coverage", "w.attune", "t"]).done();
    let german = coverage["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["cell"]["locale"] == "de" || row["locale"] == "de")
        .unwrap()
        .clone();
    assert!(german["parts"].to_string().contains("missing"), "{german}");
    let check = desk.check("c");
    assert_eq!((check["exported"].clone(), check["audience"].clone()), (json!(1), json!(2)), "{check}");
}

#[test]
fn a_message_begins_from_a_starter_through_the_command_list() {
    let desk = Desk::empty();
    let starters = desk.run(&["call", "w.attune", "list_starters", "{}"]).done();
    assert!(starters.as_array().unwrap().len() >= 8);
    for starter in starters.as_array().unwrap() {
        let asked = json!({ "name": starter["key"], "channel": "email", "default_locale": "ar", "starter": starter["key"],
            "website": "https://riverside.example" });
        let made = desk.run(&["call", "w.attune", "create_template", &asked.to_string()]).done();
        assert!(made["document"]["cells"].as_array().unwrap().len() >= 5, "{made}");
    }
}

#[test]
fn a_fragment_owes_nothing_and_a_sentence_is_left_out_only_where_others_stay() {
    let mut kit = sharing();
    let chip = json!({ "kind": "chip", "name": "first_name", "format": null, "missing": null });
    let cell = &mut kit["templates"][0]["document"]["cells"][0];
    cell["subject"]["runs"] = json!([{ "kind": "text", "text": "News for " }, chip]);
    cell["fields"]["b1"]["paragraphs"][0]["runs"] =
        json!([{ "kind": "text", "text": "Hello " }, chip, { "kind": "text", "text": ". We are open." }]);
    let desk = Desk::with(&kit);
    let rules = |key: &str| desk.run(&["lint", "w.attune", key]).done().as_array().cloned().unwrap_or_default();
    let owed = |one: &Value| ["postal_address", "opt_out"].contains(&one["rule"].as_str().unwrap_or_default());
    assert!(!rules("hours").iter().any(owed), "it is a piece of messages");
    let found = rules("t");
    let mend = |part: &str| {
        let missing = |one: &&Value| one["rule"] == "missing_fallback" && one["place"]["part"] == part;
        found.iter().find(missing).map(|one| one["mend"].clone())
    };
    assert_eq!(mend("subject"), Some(Value::Null), "nothing would be left of it");
    assert_eq!(mend("html"), Some(json!({ "kind": "omit_sentence", "name": "first_name" })));
}
