//! Kits that are wrong somewhere, and templates that are wrong somewhere: each is told once, at its own place.

use attune_tests::cli::{Desk, kit, kit_of};
use serde_json::{Value, json};

/// A kit whose segment asks something on three levels.
fn asking() -> Value {
    let mut kit = kit_of("S", "<p>x</p>", "x");
    kit["segments"][0]["where"] = json!({ "all": [
        { "field": "locale", "op": "is", "value": "en" },
        { "any": [
            { "field": "attribute:town", "op": "is_known" },
            { "not": { "field": "tag", "op": "has", "value": "guest" } }
        ] }
    ] });
    kit
}

#[test]
fn whatever_is_wrong_in_a_kit_is_named_by_its_path() {
    let desk = Desk::with(&asking());
    let refused_at = |pointer: &str, value: Value, path: &str| {
        let mut kit = asking();
        *kit.pointer_mut(pointer).unwrap() = value;
        let sentence = desk.apply(&kit).refused();
        assert!(sentence.contains(&format!("{path}:")), "{path}: {sentence}");
        assert!(!sentence.contains("untagged") && !sentence.contains("struct"), "{sentence}");
    };
    let rule = "/segments/0/where/all/1/any/1/not";
    refused_at(&format!("{rule}/op"), json!("hass"), "segments[0].where.all[1].any[1].not.op");
    refused_at(&format!("{rule}/op"), json!("less"), "segments[0].where.all[1].any[1].not.op");
    refused_at(&format!("{rule}/field"), json!(7), "segments[0].where.all[1].any[1].not.field");
    refused_at(&format!("{rule}/field"), json!("shoe"), "segments[0].where.all[1].any[1].not.field");
    refused_at(&format!("{rule}/value"), json!({ "a": 1 }), "segments[0].where.all[1].any[1].not.value");
    refused_at("/segments/0/where/all/1/any/0", json!([]), "segments[0].where.all[1].any[0]");
    refused_at("/segments/0/where/all/0/value", json!(""), "segments[0].where.all[0].value");
    refused_at("/segments/0/where/all", json!("x"), "segments[0].where.all");
    refused_at("/segments/0/where/all/0", json!(7), "segments[0].where.all[0]");
    refused_at("/segments/0/name", json!(" "), "segments[0].name");
    refused_at("/templates/0/name", json!("a\u{0}b"), "templates[0].name");
    refused_at("/purposes/0/name", json!("a\r\nb"), "purposes[0].name");
    refused_at("/campaigns/0/name", json!("x".repeat(501)), "campaigns[0].name");
    let town = json!({ "key": "town", "name": "Town", "type": "choice", "kind": "demographic", "sensitivity": "ordinary",
        "choices": ["x", " "] });
    refused_at("/attributes/0", town, "attributes[0].choices[1]");
    refused_at("/templates/0/cells/0/register", json!("rude"), "templates[0].cells[0].register");
    refused_at("/templates/0/cells/0/locale", json!("x!"), "templates[0].cells[0].locale");
    refused_at("/templates/0/channel", json!("fax"), "templates[0].channel");
    refused_at("/campaigns/0/purpose", json!("nope"), "campaigns[0].purpose");
}

#[test]
fn words_of_another_kind_than_their_block_are_refused_at_their_place() {
    let desk = Desk::empty();
    let said = json!({ "kind": "text", "text": "hi" });
    let forms = [
        ("heading", json!({ "runs": [said] })),
        ("text", json!({ "paragraphs": [{ "style": "plain", "runs": [said] }] })),
        ("button", json!({ "label": [said], "url": "https://x.example" })),
        ("source", json!({ "html": "<p>x</p>", "text": "x" })),
        ("quote", json!({ "lines": { "quote": [said] } })),
    ];
    for kind in ["heading", "text", "button", "source", "quote", "divider"] {
        for (fits, words) in &forms {
            let inside = json!([{ "id": "b", "kind": kind }]);
            let blocks = json!([{ "id": "c", "kind": "condition", "where": null, "blocks": inside }]);
            let cell =
                json!({ "locale": "en", "register": null, "subject": { "runs": [said] }, "fields": { "b": words } });
            let document = json!({ "blocks": blocks, "cells": [cell] });
            let answer = desk.apply(&json!({ "format": "attune.kit/1", "templates": [{ "key": "t", "name": "T",
                "channel": "email", "default_locale": "en", "document": document }] }));
            if kind == *fits {
                answer.done();
            } else {
                assert!(answer.refused().contains("templates[0].document.cells[0].fields.b:"), "{kind} {words}");
            }
        }
    }
}

#[test]
fn what_a_kit_leaves_out_is_named_itself() {
    let desk = Desk::empty();
    for (list, field) in [
        ("purposes", "legal_basis"),
        ("attributes", "sensitivity"),
        ("segments", "where"),
        ("templates", "default_locale"),
        ("templates", "cells"),
        ("campaigns", "segment"),
        ("campaigns", "from"),
    ] {
        let mut kit = asking();
        kit[list][0].as_object_mut().unwrap().remove(field);
        let sentence = desk.apply(&kit).refused();
        assert!(sentence.contains(&format!("{list}[0].{field}")), "{sentence}");
    }
}

#[test]
fn a_mistake_in_a_template_is_told_once_and_at_its_place() {
    let desk = Desk::with(&kit_of("S", "x", "x"));
    desk.import("1,ana@a.example,Ana,Lopez,en,,Rome,yes\n");
    for (html, line, column, words) in [
        ("<p>\n {{ frist_name }}</p>", 2, 5, "Nothing is called “frist_name” here"),
        ("<p>\n {{ frist_name or \"x\" }}</p>", 2, 5, "Nothing is called “frist_name” here"),
        ("<p>\n {{ first_name | uper }}</p>", 2, 18, "“uper” is not a format this studio knows"),
        ("<p>x</p>\n\n{% if first_name %}abc\nmore", 3, 1, "Something is opened here and never closed"),
        ("a\n   {{ first_name", 2, 4, "Something is opened here and never closed"),
        ("a\n   {{ first_name }", 2, 18, "“}}” is missing here"),
        ("a\n   {{ 1 + }}", 2, 11, "Something is missing before “}}”"),
        ("a\n{% endif %}", 2, 4, "“endif” has nothing open before it here"),
        ("a {{ now() }}", 1, 6, "“now(…)” is not something this studio knows"),
    ] {
        desk.apply(&kit_of("S", html, "x")).done();
        let preview = desk.preview("t", "ana@a.example");
        let found = preview["diagnostics"].as_array().unwrap();
        assert_eq!(found.len(), 1, "{html}: {preview}");
        let told = (&found[0]["line"], &found[0]["column"], &found[0]["message"]);
        assert_eq!(told, (&json!(line), &json!(column), &json!(words)), "{html}");
    }
}

#[test]
fn a_template_without_a_text_in_its_own_language_works_and_warns() {
    let cells = json!([{ "locale": "fr", "register": null, "subject": "S", "html": "<p>x</p>", "text": "x" }]);
    let desk = Desk::empty();
    let report = desk.apply(&kit(&cells)).done();
    let warned = |warnings: &Value| warnings[0].as_str().is_some_and(|words| words.contains("English"));
    assert!(warned(&report["warnings"]), "{report}");
    desk.import("1,ana@a.example,Ana,Lopez,fr,,Rome,yes\n2,bo@a.example,Bo,Dahl,en,,Oslo,yes\n");
    let check = desk.check("c");
    assert_eq!(check["excluded"], json!([{ "reason": "NoVariant", "count": 1 }]));
    assert!(warned(&check["warnings"]), "{check}");
    let preview = desk.preview("t", "ana@a.example");
    assert_eq!((&preview["goes_out"], &preview["diagnostics"][0]["severity"]), (&json!(true), &json!("warning")));
}

#[test]
fn a_kit_or_a_translation_never_replaces_what_is_something_else() {
    let desk = Desk::with(&asking());
    desk.write("other.txt", "important");
    desk.run(&["new", "second.attune"]).done();
    for target in ["w.attune", "second.attune", "other.txt"] {
        let before = desk.read(target);
        let kit = desk.run(&["kit", "export", "w.attune", target]).refused();
        assert!(kit.contains("holds something else and was not replaced"), "{kit}");
        for format in ["xliff", "csv", "po"] {
            let words = ["translate", "export", "w.attune", "t", "--to", "hu", "--format", format, "--out", target];
            desk.run(&words).refused();
        }
        assert_eq!(desk.read(target), before, "{target}");
    }
    for _ in 0..2 {
        desk.run(&["kit", "export", "w.attune", "kit.json"]).done();
        desk.run(&["translate", "export", "w.attune", "t", "--to", "hu", "--format", "csv", "--out", "hu.csv"]).done();
        desk.run(&["translate", "export", "w.attune", "t", "--to", "hu", "--format", "xliff", "--out", "hu.xlf"])
            .done();
        desk.run(&["translate", "export", "w.attune", "t", "--to", "hu", "--format", "po", "--out", "hu.po"]).done();
    }
    desk.run(&["kit", "export", "w.attune", "hu.csv"]).refused();
    assert!(!desk.path("hu.csv.part").exists());
}

#[cfg(unix)]
#[test]
fn a_kit_goes_into_a_pipe_and_nothing_is_put_in_its_place() {
    let desk = Desk::with(&asking());
    assert!(std::process::Command::new("mkfifo").arg(desk.path("pipe")).status().unwrap().success());
    let refused = desk.run(&["copy", "w.attune", "pipe", "--overwrite"]).refused();
    assert!(refused.contains("pipe” is not a file."), "{refused}");
    let pipe = desk.path("pipe");
    let read = std::thread::spawn(move || std::fs::read(pipe).unwrap());
    desk.run(&["kit", "export", "w.attune", "pipe"]).done();
    let piped: Value = serde_json::from_slice(&read.join().unwrap()).unwrap();
    for stdout in ["-", "/dev/stdout"] {
        assert_eq!(desk.run(&["kit", "export", "w.attune", stdout]).done(), piped, "{stdout}");
    }
    assert!(!desk.path("-").exists());
    assert!(desk.path("pipe").exists() && !desk.path("pipe").is_file(), "it is still a pipe");
}

#[test]
fn kits_carry_the_weights_of_rules_and_the_words_of_the_house() {
    let mut kit = kit_of("Hello", "<p>Cheap at MegaCorp</p>", "Cheap at MegaCorp");
    kit["guardrails"] = json!({ "words_to_avoid": "blocks", "brand_words": "hint" });
    kit["house_words"] = json!([
        { "word": "cheap", "kind": "avoid", "instead": "good value", "locale": "en" },
        { "word": "Megacorp", "kind": "brand" },
    ]);
    let desk = Desk::with(&kit);
    let report = desk.apply(&kit).done();
    assert_eq!((&report["guardrails"], &report["house_words"]), (&json!(2), &json!(2)));
    let found = desk.run(&["lint", "w.attune", "t"]).done();
    let weight = |rule: &str| {
        let found = found.as_array().unwrap().iter().find(|one| one["rule"] == rule);
        found.unwrap_or_else(|| panic!("{rule}: {found:?}"))["severity"].clone()
    };
    assert_eq!((weight("words_to_avoid"), weight("brand_words")), (json!("blocks"), json!("hint")));

    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
    let out: Value = serde_json::from_slice(&desk.read("out.json")).unwrap();
    assert_eq!((&out["guardrails"], &out["house_words"]), (&kit["guardrails"], &kit["house_words"]));
    assert_eq!(out["house_words"].as_array().unwrap().len(), 2, "applied twice, there once");

    let again = Desk::empty();
    let own = json!({ "words": [{ "word": "CHEAP", "kind": "avoid" }, { "word": "cheap", "kind": "avoid", "locale": "en", "instead": "" }] });
    again.run(&["call", "w.attune", "save_house_words", &own.to_string()]).done();
    again.run(&["call", "w.attune", "save_guardrail_levels", r#"{"levels":{"opt_out":"off"}}"#]).done();
    again.apply(&out).done();
    let stated = again.run(&["call", "w.attune", "get_guardrails"]).done();
    let words: Vec<(&str, &str)> = stated["words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|word| (word["word"].as_str().unwrap(), word["instead"].as_str().unwrap()))
        .collect();
    assert_eq!(words, [("CHEAP", ""), ("cheap", "good value"), ("Megacorp", "")], "its own stay, the same are changed");
    let level = |rule: &str| {
        stated["rules"].as_array().unwrap().iter().find(|one| one["rule"] == rule).unwrap()["level"].clone()
    };
    assert_eq!((level("opt_out"), level("words_to_avoid")), (json!("off"), json!("blocks")));

    let plain = Desk::with(&kit_of("Hello", "<p>x</p>", "x"));
    plain.run(&["kit", "export", "w.attune", "out.json"]).done();
    let out: Value = serde_json::from_slice(&plain.read("out.json")).unwrap();
    assert!(out.get("guardrails").is_none() && out.get("house_words").is_none(), "nothing of its own, nothing said");
}

#[test]
fn what_is_wrong_with_the_rules_and_words_of_a_kit_is_named_by_its_path() {
    let desk = Desk::empty();
    for (list, value, path) in [
        ("guardrails", json!({ "dead_link": "loud" }), "guardrails.dead_link"),
        ("guardrails", json!({ "dead_lynx": "hint" }), "guardrails.dead_lynx: There is no rule called"),
        ("guardrails", json!({ "unfinished": "hint" }), "guardrails.unfinished:"),
        ("guardrails", json!(["dead_link"]), "guardrails"),
        (
            "house_words",
            json!([{ "word": "cheap", "kind": "avoid" }, { "word": " ", "kind": "avoid" }]),
            "house_words[1].word:",
        ),
        ("house_words", json!([{ "word": "cheap", "kind": "shout" }]), "house_words[0].kind"),
        ("house_words", json!([{ "word": "cheap" }]), "house_words[0].kind"),
        ("house_words", json!([{ "word": "cheap", "kind": "avoid", "locale": "x!" }]), "house_words[0].locale:"),
    ] {
        let mut kit = kit_of("Hello", "<p>x</p>", "x");
        kit[list] = value;
        let refused = desk.apply(&kit).refused();
        assert!(refused.contains(path), "{path}: {refused}");
        let rows = desk.run(&["call", "w.attune", "list_templates"]).done();
        assert_eq!(rows, json!([]), "all of a kit or nothing: {path}");
    }
}

#[test]
fn a_kit_takes_nothing_from_under_what_is_there() {
    let mut before = asking();
    before["attributes"] = json!([{ "key": "points", "name": "Points", "type": "number", "kind": "behavioural", "sensitivity": "ordinary" }]);
    before["segments"][0]["where"] = json!({ "not": { "field": "attribute:points", "op": "more", "value": 3 } });
    let desk = Desk::with(&before);
    let part = |list: &str, change: &dyn Fn(&mut Value)| {
        let mut part = json!({ "format": "attune.kit/1", list: before[list] });
        change(&mut part[list][0]);
        part
    };
    let sms = part("templates", &|template| {
        template["channel"] = json!("sms");
        template["cells"] = json!([{ "locale": "en", "register": null, "text": "Hi" }]);
    });
    let refused = desk.apply(&sms).refused();
    assert!(refused.contains("templates[0].channel: The campaign “") && refused.contains("by email"), "{refused}");
    let text = part("attributes", &|attribute| attribute["type"] = json!("text"));
    let refused = desk.apply(&text).refused();
    assert!(refused.contains("attributes[0].type: The segment “"), "{refused}");
    let points = text["attributes"][0].to_string();
    let refused = desk.run(&["call", "w.attune", "save_attribute", &points]).refused();
    assert!(refused.contains("asks about it in a way that this type does not offer"), "{refused}");
    let mut both = text.clone();
    both["segments"] = before["segments"].clone();
    both["segments"][0]["where"] = Value::Null;
    desk.apply(&both).done();
    desk.apply(&part("attributes", &|attribute| attribute["name"] = json!("Points of a year"))).done();
}

#[test]
fn a_rule_that_cannot_be_asked_any_more_takes_no_list_with_it() {
    let desk = Desk::with(&asking());
    let broken = r#"{"field":"attribute:town","op":"before","value":"2026-02-30"}"#;
    let file = rusqlite::Connection::open(desk.path("w.attune")).unwrap();
    file.execute("UPDATE segments SET predicate = ?1", [broken]).unwrap();
    drop(file);
    let segments = desk.run(&["call", "w.attune", "list_segments"]).done();
    assert_eq!(
        (&segments[0]["count"], &segments[0]["sentence"]),
        (&json!(0), &json!("“Town” cannot be asked that way."))
    );
    desk.run(&["call", "w.attune", "list_campaigns"]).done();
    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
}
