//! Messages built of blocks, from a kit to what each person is sent.

use attune_tests::cli::{Desk, kit_of};
use serde_json::{Value, json};

fn text(words: &str) -> Value {
    json!([{ "kind": "text", "text": words }])
}

fn chip(name: &str, format: Option<&str>) -> Value {
    json!({ "kind": "chip", "name": name, "format": format, "missing": null })
}

/// A kit whose template greets, lists each one's own appointments, and says one thing to some and another to the others.
fn appointments() -> Value {
    let mut kit = kit_of("S", "<p>x</p>", "x");
    let attribute = json!({ "key": "appointments", "name": "Appointments", "type": "list", "kind": "behavioural",
        "sensitivity": "personal" });
    kit["attributes"].as_array_mut().unwrap_or_else(|| panic!("a kit has attributes")).push(attribute);
    let item = json!([chip("item.date", Some("long")), { "kind": "text", "text": " with " }, chip("item.with", None)]);
    let template = kit["templates"][0].as_object_mut().unwrap_or_else(|| panic!("a kit has a template"));
    template.remove("cells");
    template.insert("document".into(), json!({
        "blocks": [
            { "id": "h", "kind": "heading" },
            { "id": "l", "kind": "list", "of": "appointments", "style": "number" },
            { "id": "c", "kind": "condition", "where": { "field": "attribute:town", "op": "is", "value": "Wien" },
              "blocks": [{ "id": "w", "kind": "text" }], "else": [{ "id": "o", "kind": "text" }] },
            { "id": "k", "kind": "columns", "columns": [[{ "id": "q", "kind": "quote" }], [{ "id": "t", "kind": "table",
              "across": 2, "down": 2 }]] },
            { "id": "s", "kind": "spacer", "size": "large" },
            { "id": "f", "kind": "contact", "links": [{ "service": "website", "address": "riverside.example" }] }
        ],
        "cells": [{ "locale": "en", "register": null, "subject": { "runs": text("Your appointments") }, "hidden": [], "fields": {
            "h": { "runs": [chip("greeting", None)] },
            "l": { "lines": { "item": item, "none": text("Nothing is planned.") } },
            "w": { "paragraphs": [{ "style": "plain", "runs": text("Servus!") }] },
            "o": { "paragraphs": [{ "style": "plain", "runs": text("See you soon.") }] },
            "q": { "lines": { "quote": text("Kind people."), "source": text("A guest") } },
            "t": { "lines": { "1.1": text("Day"), "1.2": text("Open"), "2.1": text("Mon"), "2.2": text("9 to 5") } }
        } }]
    }));
    kit
}

/// As `Desk::import`'s files, with the appointments in a last column.
fn bring(desk: &Desk) {
    let mut mapping = attune_tests::cli::mapping();
    mapping["columns"]["visits"] = json!("attribute:appointments");
    let csv = "no,mail,first,last,lang,address,town,news,visits\n\
        1,ana@x.example,Ana,Pop,en,,Wien,yes,\"[{\"\"date\"\":\"\"2026-12-01\"\",\"\"with\"\":\"\"Dr. Li\"\"},{\"\"date\"\":\"\"2027-01-05\"\",\"\"with\"\":\"\"李医生\"\"}]\"\n\
        2,bo@x.example,Bo,Dahl,en,,Oslo,yes,\"date=2026-12-09, with=Dr. Haddad\"\n\
        3,cy@x.example,Cy,Roe,en,,,yes,\n";
    desk.import_as(csv, &mapping).done();
}

#[test]
fn each_person_gets_their_own_items_and_only_their_side_of_a_condition() {
    let desk = Desk::with(&appointments());
    bring(&desk);
    let read = |mail: &str| desk.preview("t", mail)["text"].as_str().unwrap_or_default().to_owned();
    let (ana, bo, cy) = (read("ana@x.example"), read("bo@x.example"), read("cy@x.example"));
    assert!(ana.contains("1. December 1, 2026 with Dr. Li\n2. January 5, 2027 with 李医生\n\nServus!\n\n"), "{ana}");
    assert!(bo.contains("1. December 9, 2026 with Dr. Haddad\n\nSee you soon."), "{bo}");
    assert!(
        cy.contains(
            "Nothing is planned.\n\nSee you soon.\n\n> Kind people.\n> — A guest\n\nDay | Open\nMon | 9 to 5\n"
        ),
        "{cy}"
    );
    assert!(cy.ends_with("https://riverside.example\n"), "{cy}");
}

#[test]
fn a_kit_with_blocks_comes_out_as_it_went_in() {
    let desk = Desk::with(&appointments());
    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
    let out: Value = serde_json::from_slice(&desk.read("out.json")).unwrap();
    let again = Desk::with(&out);
    again.run(&["kit", "export", "w.attune", "out.json"]).done();
    assert_eq!(desk.read("out.json"), again.read("out.json"));
    let given = &appointments()["templates"][0]["document"]["blocks"];
    let kept = &out["templates"][0]["document"]["blocks"];
    for at in [0, 1, 2, 4, 5] {
        assert_eq!(kept[at], given[at], "block {at}");
    }
}

#[test]
fn what_is_wrong_in_a_block_is_named_by_its_path() {
    let desk = Desk::empty();
    let block = "/templates/0/document/blocks";
    let path = "templates[0].document.blocks";
    for (pointer, value, place) in [
        ("/0/kind", json!("marquee"), "[0].kind"),
        ("/2/else/0/kind", json!("marquee"), "[2].else[0].kind"),
        ("/3/columns/1/0/across", json!(99), "[3].columns[1][0]"),
        ("/3/columns", json!([[], [], [], []]), "[3]"),
        ("/4/size", json!("vast"), "[4].size"),
        ("/5/links/0/service", json!("pigeon"), "[5].links[0].service"),
        ("/1/of", json!(7), "[1].of"),
        ("/2/where/op", json!("hass"), "[2].where.op"),
    ] {
        let mut kit = appointments();
        *kit.pointer_mut(&format!("{block}{pointer}")).unwrap() = value;
        let sentence = desk.apply(&kit).refused();
        assert!(sentence.contains(&format!("{path}{place}:")), "{place}: {sentence}");
    }
    let mut kit = appointments();
    kit["templates"][0]["document"]["blocks"][4]["colour"] = json!("red");
    let ignored = desk.apply(&kit).done()["ignored"].to_string();
    assert!(ignored.contains("blocks[4].colour"), "{ignored}");
}

#[test]
fn a_placeholder_lost_beside_the_source_is_found_as_what_keeps_the_text_back() {
    let mut kit = kit_of("Hello", "<p>x</p>", "x");
    let template = kit["templates"][0].as_object_mut().unwrap_or_else(|| panic!("a kit has a template"));
    template.remove("cells");
    let cell = |locale: &str, runs: Value| {
        let subject = json!({ "runs": [{ "kind": "text", "text": "Hello" }] });
        json!({ "locale": locale, "register": null, "subject": subject, "hidden": [],
            "fields": { "t": { "paragraphs": [{ "style": "plain", "runs": runs }] } } })
    };
    let town = json!({ "kind": "chip", "name": "town", "format": null, "missing": "omit_sentence" });
    let said = |words: &str| json!({ "kind": "text", "text": words });
    template.insert(
        "document".into(),
        json!({ "blocks": [{ "id": "t", "kind": "text" }], "cells": [
            cell("en", json!([said("Come to "), town, said(".")])),
            cell("fr", json!([said("Venez.")])),
        ] }),
    );
    let found = Desk::with(&kit).run(&["lint", "w.attune", "t"]).done();
    let all = found.as_array().cloned().unwrap_or_default();
    let unfinished: Vec<&Value> = all.iter().filter(|one| one["rule"] == "unfinished").collect();
    assert_eq!(unfinished.len(), 1, "{found:?}");
    assert_eq!(unfinished[0]["cell"]["locale"], "fr");
    assert_eq!(unfinished[0]["severity"], "blocks");
    assert_eq!(unfinished[0]["place"]["block"], "t");
    assert!(unfinished[0]["message"].as_str().is_some_and(|words| words.contains("Town")), "{unfinished:?}");
}
