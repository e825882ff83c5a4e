//! Parts of a message as source and back again: everybody reads the same words before, in between and after.

use attune_engine::templates::compile::plain_text;
use attune_tests::cli::Desk;
use serde_json::{Value, json};

const SAMPLE: &str = "w.attune";

fn call(desk: &Desk, command: &str, ask: &Value) -> Value {
    desk.run(&["call", SAMPLE, command, &ask.to_string()]).done()
}

fn words(text: &str) -> Vec<String> {
    let plain: String = text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect();
    let mark = |word: &&str| !word.chars().all(|letter| "->─—•*_|".contains(letter));
    plain.split_whitespace().filter(mark).map(str::to_owned).collect()
}

/// What each reads in the page and in the plain text, or why nothing is made for them.
fn read(desk: &Desk, key: &str, people: &[Value]) -> Vec<(Vec<String>, Vec<String>, Vec<Value>)> {
    let one = |person: &Value| {
        let preview = desk.preview(key, person["email"].as_str().unwrap_or_default());
        let html = preview["html"].as_str().map(plain_text).unwrap_or_default();
        let told = preview["diagnostics"].as_array().cloned().unwrap_or_default();
        let told = told.into_iter().map(|one| one["message"].clone()).collect();
        (words(&html), words(preview["text"].as_str().unwrap_or_default()), told)
    };
    people.iter().map(one).collect()
}

fn save(desk: &Desk, key: &str, name: &Value, document: &Value) {
    call(desk, "save_template", &json!({ "key": key, "name": name, "document": document }));
}

fn kinds(document: &Value) -> Vec<&str> {
    document["blocks"].as_array().into_iter().flatten().filter_map(|block| block["kind"].as_str()).collect()
}

/// Every source block, one after the other.
fn back(desk: &Desk, mut document: Value) -> (Value, Vec<Value>) {
    let mut stayed = Vec::new();
    let ids: Vec<Value> = document["blocks"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|block| block["kind"] == "source")
        .map(|block| block["id"].clone())
        .collect();
    for id in ids {
        let turned = call(desk, "turn_blocks", &json!({ "document": document, "blocks": [id], "into": "blocks" }));
        document = turned["document"].clone();
        stayed.extend(turned["stayed"].as_array().cloned().unwrap_or_default());
    }
    (document, stayed)
}

#[test]
fn everybody_reads_the_same_words_when_a_message_becomes_source_and_when_it_comes_back() {
    let desk = Desk::sample();
    let people: Vec<Value> =
        desk.people().into_iter().filter(|person| person["email"].is_string()).step_by(5).collect();
    for (key, in_source, wanted) in [
        (
            "newsletter",
            vec!["image", "source", "button", "source"],
            vec!["image", "heading", "text", "divider", "text", "button", "text"],
        ),
        ("appointment_reminder", vec!["source", "button", "source"], vec!["heading", "text", "button", "text"]),
    ] {
        let template = call(&desk, "get_template", &json!({ "key": key }));
        let document = &template["document"];
        let before = read(&desk, key, &people);
        let all: Vec<&Value> = document["blocks"].as_array().into_iter().flatten().map(|block| &block["id"]).collect();
        let source =
            call(&desk, "turn_blocks", &json!({ "document": document, "blocks": all, "into": "source" }))["document"]
                .clone();
        assert_eq!(kinds(&source), in_source, "{key}");
        save(&desk, key, &template["name"], &source);
        assert_eq!(read(&desk, key, &people), before, "{key} as source");
        let (blocks, stayed) = back(&desk, source);
        // A sentence that is left out for some is a condition now.
        let kinds: Vec<&str> = kinds(&blocks).into_iter().filter(|kind| *kind != "condition").collect();
        assert!(stayed.is_empty() && kinds == wanted, "{key}: {stayed:?} {kinds:?}");
        save(&desk, key, &template["name"], &blocks);
        assert_eq!(read(&desk, key, &people), before, "{key} as blocks again");
    }
}

/// Without a button or a picture, all of it is one block: it stands in the look of the workspace, with its foot, as before.
#[test]
fn a_message_that_is_source_alone_keeps_its_look_and_its_foot() {
    let desk = Desk::sample();
    let template = call(&desk, "get_template", &json!({ "key": "newsletter" }));
    let mut document = template["document"].clone();
    let is_laid_out = |block: &Value| ["button", "image"].iter().any(|kind| block["kind"] == *kind);
    document["blocks"].as_array_mut().unwrap().retain(|block| !is_laid_out(block));
    let ids: Vec<&Value> = document["blocks"].as_array().into_iter().flatten().map(|block| &block["id"]).collect();
    let source = call(&desk, "turn_blocks", &json!({ "document": document, "blocks": ids, "into": "source" }));
    let source = &source["document"];
    assert_eq!(source["blocks"], json!([{ "id": "s1", "kind": "source", "framed": true }]));
    save(&desk, "newsletter", &template["name"], source);
    let people = desk.people();
    let reader = people.iter().find(|person| person["locale"] == "en-GB").unwrap();
    let preview = desk.preview("newsletter", reader["email"].as_str().unwrap());
    let html = preview["html"].as_str().unwrap();
    assert!(html.contains("12 Quay Street") && html.contains("riverside.example/unsubscribe"), "{html}");
    let found = desk.run(&["lint", SAMPLE, "newsletter"]).done();
    let rules: Vec<&str> = found.as_array().into_iter().flatten().filter_map(|one| one["rule"].as_str()).collect();
    assert!(!rules.contains(&"postal_address") && !rules.contains(&"opt_out"), "{rules:?}");
}

#[test]
fn a_message_written_in_source_becomes_parts_and_keeps_its_words() {
    let desk = Desk::sample();
    let people: Vec<Value> =
        desk.people().into_iter().filter(|person| person["email"].is_string()).step_by(4).collect();
    let written: Value = serde_json::from_str(include_str!("../fixtures/templates/welcome_in_source.json")).unwrap();
    save(&desk, "welcome", &json!("Welcome"), &written);
    let template = call(&desk, "get_template", &json!({ "key": "welcome" }));
    let before: Vec<_> = read(&desk, "welcome", &people).into_iter().map(|(html, ..)| html).collect();
    let source = template["document"]["blocks"][0]["id"].clone();
    let asked = json!({ "document": template["document"], "blocks": [source], "into": "blocks" });
    let turned = call(&desk, "turn_blocks", &asked);
    assert_eq!(
        (&turned["stayed"], &turned["text_went"]),
        (&json!([]), &json!(true)),
        "a plain text of its own stood beside it"
    );
    assert_eq!(kinds(&turned["document"]), ["heading", "text", "condition", "text"]);
    save(&desk, "welcome", &template["name"], &turned["document"]);
    let after = read(&desk, "welcome", &people);
    for (person, (before, (after, ..))) in people.iter().zip(before.iter().zip(&after)) {
        assert!(after.starts_with(before), "{}: {before:?} became {after:?}", person["email"]);
    }
}

/// Nothing but the way it is written changes, so that the same parts come back.
#[test]
fn lists_and_the_looks_of_a_heading_come_back_as_they_were() {
    let desk = Desk::sample();
    let template = call(&desk, "get_template", &json!({ "key": "newsletter" }));
    let mut document = template["document"].clone();
    let chip = |name: &str, format: Value| json!({ "kind": "chip", "name": name, "format": format, "missing": null });
    let text = |text: &str| json!({ "kind": "text", "text": text });
    let item = json!([chip("item.date", json!("long")), text(" with "), chip("item.with", Value::Null)]);
    let heading = json!([
        { "kind": "text", "text": "See " },
        { "kind": "text", "text": "the plan", "bold": true },
        { "kind": "text", "text": " here", "italic": true, "link": "https://riverside.example/plan" },
    ]);
    document["blocks"] = json!([{ "id": "h", "kind": "heading" }]);
    let mut fields = json!({ "h": { "runs": heading } });
    for (id, style, omit, none) in [
        ("l1", "bullet", true, json!([])),
        ("l2", "number", false, json!([text("No appointments.")])),
        ("l3", "plain", false, json!([])),
        ("l4", "number", true, json!([])),
    ] {
        let mut list = json!({ "id": id, "kind": "list", "of": "appointments", "style": style });
        if omit {
            list["omit"] = json!(true);
        }
        document["blocks"].as_array_mut().unwrap().push(list);
        fields[id] = json!({ "lines": { "item": item } });
        if none != json!([]) {
            fields[id]["lines"]["none"] = none;
        }
    }
    let cell = document["cells"].as_array().unwrap().iter().find(|cell| cell["locale"] == "en").unwrap().clone();
    document["cells"] = json!([cell]);
    document["cells"][0]["fields"] = fields;
    let all: Vec<&Value> = document["blocks"].as_array().into_iter().flatten().map(|block| &block["id"]).collect();
    let asked = json!({ "document": document, "blocks": all, "into": "source" });
    let source = call(&desk, "turn_blocks", &asked)["document"].clone();
    assert_eq!(kinds(&source), ["source"]);
    let (blocks, stayed) = back(&desk, source);
    assert!(stayed.is_empty(), "{stayed:?}");
    let ids = |document: &Value| -> Vec<String> {
        document["blocks"].as_array().into_iter().flatten().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    for (before, after) in ids(&document).iter().zip(ids(&blocks)) {
        let field = |document: &Value, id: &str| document["cells"][0]["fields"][id].clone();
        assert_eq!(field(&blocks, &after), field(&document, before));
    }
    let alone = |document: &Value| -> Vec<Value> {
        let blocks = document["blocks"].as_array().into_iter().flatten().cloned();
        blocks
            .map(|mut one| {
                one["id"].take();
                one
            })
            .collect()
    };
    assert_eq!(alone(&blocks), alone(&document));
}
