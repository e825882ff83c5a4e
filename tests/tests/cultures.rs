//! Cultures through `attune`: cards and greetings without a workspace, what staff say in one, and that messages follow it
//! and can still be made again after it changed.

use std::collections::BTreeMap;

use attune_engine::render::{WORKER_ARGUMENT, WorkerPath};
use attune_engine::{db, exports};
use attune_tests::cli::{Desk, attune, kit};
use serde_json::{Value, json};

const PEOPLE: &str = "1,anna@a.example,Anna,Schultz,de,,Bonn,yes\n2,urs@a.example,Urs,Keller,de-CH,,Bern,yes\n\
                      3,ann@a.example,Ann,Carter,en,,Rome,yes\n";

/// One German and one English cell that greet and close.
fn greeting_kit() -> Value {
    let cell = |locale: &str, subject: &str| {
        let body = "{{ greeting() }}, {{ full_name }}. {{ closing() }}";
        json!({ "locale": locale, "register": "formal", "subject": subject, "html": format!("<p>{body}</p>"), "text": body })
    };
    kit(&json!([cell("en", "Hello"), cell("de", "Hallo")]))
}

fn save(desk: &Desk, tag: &str, key: &str, value: Value) -> Value {
    let request = json!({ "tag": tag, "key": key, "value": value }).to_string();
    desk.run(&["call", "w.attune", "save_culture", &request]).done()
}

fn text_of(desk: &Desk, person: &str) -> String {
    desk.preview("t", person)["text"].as_str().unwrap_or_default().to_owned()
}

fn said(card: &Value, key: &str) -> (Value, Value, Value) {
    let found = card["values"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|value| value["key"] == key)
        .unwrap_or_else(|| panic!("{key} in {card}"));
    (found["value"].clone(), found["origin"].clone(), found["from"].clone())
}

#[test]
fn cards_and_greetings_need_no_workspace() {
    let desk = Desk::empty();
    let rows = desk.run(&["culture", "list"]).done();
    let rows = rows.as_array().unwrap();
    assert!(rows.len() > 45, "{}", rows.len());
    assert!(rows.iter().any(|row| row["tag"] == "am" && row["native"] == "አማርኛ"));

    let card = desk.run(&["culture", "show", "de-CH"]).done();
    assert_eq!(said(&card, "address.register"), (json!("formal"), json!("starter"), json!("de")));
    for value in card["values"].as_array().unwrap() {
        assert!(["cldr", "starter", "ours"].contains(&value["origin"].as_str().unwrap()), "{value}");
    }
    let greet =
        |words: &[&str]| desk.run(&[&["greet"], words].concat()).done()["greeting"].as_str().unwrap().to_owned();
    assert_eq!(greet(&["ja", "--register", "formal", "--family", "田中", "--given", "美咲"]), "田中 美咲 様");
    assert_eq!(greet(&["de", "--title", "Dr.", "--family", "Meier", "--gender", "f"]), "Sehr geehrte Frau Dr. Meier");
    assert_eq!(greet(&["xyz", "--given", "Anna"]), "Anna", "an unknown language: the name alone");
    assert_eq!(
        desk.run(&["greet", "de", "--register", "formal"]).done(),
        json!({
            "greeting": "Guten Tag", "closing": "Mit freundlichen Grüßen"
        })
    );
    let refused = desk.run(&["culture", "show", "not a tag"]).refused();
    assert!(refused.contains("not a language tag"), "{refused}");
    let refused = desk.run(&["greet", "de", "--gender", "green"]).refused();
    assert!(refused.contains("“green” is not understood"), "{refused}");
}

#[test]
fn a_card_shows_its_days_and_hours_with_who_says_them() {
    let desk = Desk::with(&greeting_kit());
    let shown = |words: &[&str]| desk.run(&[&["culture", "show"], words].concat()).done();
    let card = shown(&["de-AT"]);
    assert_eq!(said(&card, "days.weekend"), (json!(["saturday", "sunday"]), json!("cldr"), json!("de-AT")));
    assert_eq!(said(&card, "days.best_hours").1, "starter");
    let day = |card: &Value, name: &str| {
        card["days"]
            .as_array()
            .unwrap()
            .iter()
            .find(|day| day["name"] == name)
            .unwrap_or_else(|| panic!("{name}"))
            .clone()
    };
    let remembrance = day(&card, "International Holocaust Remembrance Day");
    assert_eq!(remembrance["date"], "2027-01-27");
    assert_eq!(remembrance["marks"], json!([{ "mark": "sensitive", "origin": "starter", "from": "de" }]));
    let national = day(&card, "National Day");
    assert_eq!(
        (&national["date"], &national["kind"], &national["origin"], &national["marks"]),
        (&json!("2027-10-26"), &json!("public"), &json!("starter"), &json!([])),
        "Austria’s own"
    );
    let last = card["days"].as_array().unwrap().last().unwrap()["date"].as_str().unwrap().to_owned();
    assert!(last.as_str() <= "2027-11-22", "one year: {last}");

    save(&desk, "de-AT", "days.avoid", json!(["National Day", "Eid al-Fitr", "Our own jubilee"]));
    let ours = shown(&["de-AT", "--file", "w.attune"]);
    let mark = json!([{ "mark": "avoid", "origin": "ours", "from": "de-AT" }]);
    assert_eq!((&day(&ours, "National Day")["marks"], &day(&ours, "Eid al-Fitr")["marks"]), (&mark, &mark));
    assert_eq!(said(&ours, "days.avoid").0[2], "Our own jubilee", "what no calendar knows is not lost");
    let words = desk.words(&["culture", "show", "de-AT", "--file", "w.attune"]);
    assert!(words.contains("Days from 2026-11-23 to 2027-11-22:"), "{words}");
    assert!(words.contains("National Day, a day off  [starter]; to avoid  [ours, from de-AT]"), "{words}");
    assert!(shown(&["xyz"])["days"].as_array().unwrap().is_empty(), "a language of no known country");
}

#[test]
fn what_staff_say_is_previewed_and_exported_alike_and_can_be_given_back() {
    let desk = Desk::with(&greeting_kit());
    desk.import(PEOPLE);
    let before = text_of(&desk, "anna@a.example");
    assert_eq!(before, "Guten Tag Anna Schultz, Anna Schultz. Mit freundlichen Grüßen");

    let card = save(&desk, "de", "address.greeting.formal.neutral", json!(["Grüß Gott {name}"]));
    assert_eq!(said(&card, "address.greeting.formal.neutral").1, "ours");
    save(&desk, "de-DE", "address.closing.formal", json!("never read: nobody here reads German of Germany"));
    save(&desk, "de", "address.closing.formal", json!("Ihre Praxis"));
    save(&desk, "de-CH", "address.order", json!("family_first"));
    assert_eq!(text_of(&desk, "anna@a.example"), "Grüß Gott Anna Schultz, Anna Schultz. Ihre Praxis");
    let urs = "Grüß Gott Keller Urs, Keller Urs. Freundliche Grüsse";
    assert_eq!(
        text_of(&desk, "urs@a.example"),
        urs,
        "a Swiss reader of the German text is addressed as in Switzerland"
    );
    assert!(text_of(&desk, "ann@a.example").starts_with("Dear Ann Carter"), "English is left as it is");

    desk.export("c", "ndjson");
    let exported: BTreeMap<String, String> = desk
        .lines("ndjson/messages.ndjson")
        .iter()
        .map(|line| (line["to"].as_str().unwrap().to_owned(), line["text"].as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(exported.len(), 3);
    for (person, text) in &exported {
        assert_eq!(*text, text_of(&desk, person), "what is previewed is what is exported");
    }

    for (tag, key) in [
        ("de", "address.greeting.formal.neutral"),
        ("de-DE", "address.closing.formal"),
        ("de", "address.closing.formal"),
        ("de-CH", "address.order"),
    ] {
        save(&desk, tag, key, Value::Null);
    }
    assert_eq!(text_of(&desk, "anna@a.example"), before, "given back to the studio");
    let rows = desk.run(&["culture", "list", "--file", "w.attune"]).done();
    let row = rows.as_array().unwrap().iter().find(|row| row["tag"] == "de").unwrap();
    assert_eq!((&row["people"], &row["ours"]), (&json!(1), &json!(0)), "{rows}");
    assert!(
        !rows.as_array().unwrap().iter().any(|row| row["tag"] == "de-DE"),
        "nobody reads it, nothing is said of it"
    );
}

#[test]
fn a_message_can_be_made_again_after_staff_said_something_else() {
    let desk = Desk::with(&greeting_kit());
    desk.import(PEOPLE);
    let batch_of = |out: &str| desk.run(&["export", "w.attune", "c", "--format", "ndjson", "--out", out]).done();
    let plain = batch_of("plain");
    save(&desk, "de", "address.closing.formal", json!("Ihre Praxis"));
    let told = batch_of("told");
    save(&desk, "de", "address.closing.formal", json!("Ganz anders"));

    let workers = WorkerPath { program: attune(), args: vec![WORKER_ARGUMENT.into()] };
    let mut reader = db::open_to_read(&desk.path("w.attune")).unwrap();
    let tx = reader.read().unwrap();
    for (report, closing) in [(plain, "Mit freundlichen Grüßen"), (told, "Ihre Praxis")] {
        let batch = exports::find_batch(&tx, report["batch"].as_str().unwrap()).unwrap();
        let person = exports::receiver(&tx, batch, "anna@a.example").unwrap();
        let message = exports::replay(&tx, batch, person, &workers).unwrap();
        assert!(message.text.ends_with(closing), "{}", message.text);
    }
}

#[test]
fn a_kit_carries_what_staff_say_of_cultures() {
    let mut kit = greeting_kit();
    kit["cultures"] = json!([{ "tag": "de-CH", "values": {
        "address.register": "informal", "idioms.good_luck": "Toi, toi, toi", "days.best_hours": [{"from": 7, "to": 9}]
    }}]);
    let desk = Desk::with(&kit);
    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
    let out: Value = serde_json::from_slice(&desk.read("out.json")).unwrap();
    assert_eq!(out["cultures"], kit["cultures"]);
    let again = Desk::with(&out);
    let card = again.run(&["culture", "show", "de-CH", "--file", "w.attune"]).done();
    assert_eq!(said(&card, "idioms.good_luck"), (json!("Toi, toi, toi"), json!("ours"), json!("de-CH")));
    let greeted = again.run(&["greet", "de-CH", "--given", "Urs", "--file", "w.attune"]).done();
    assert_eq!(greeted["greeting"], "Hallo Urs", "informal is this workspace’s choice");

    kit["cultures"] = json!([{ "tag": "de-CH", "values": { "address.register": "rude" } }]);
    let refused = desk.apply(&kit).refused();
    assert!(refused.contains("cultures[0].values.address.register: This must be one of"), "{refused}");
    desk.run(&["kit", "export", "w.attune", "plain.json"]).done();
}

#[test]
fn ideas_are_listed_with_every_cultures_way() {
    let desk = Desk::with(&greeting_kit());
    desk.import(PEOPLE);
    save(&desk, "de", "idioms.break_a_leg", json!("Hals- und Beinbruch"));
    let ideas = desk.run(&["call", "w.attune", "list_idioms"]).done();
    let idea = |name: &str| ideas.as_array().unwrap().iter().find(|idea| idea["idea"] == name).unwrap().clone();
    let luck = idea("good_luck");
    assert_eq!(luck["name"], "Good luck");
    let ways: BTreeMap<&str, &str> = luck["ways"]
        .as_array()
        .unwrap()
        .iter()
        .map(|way| (way["tag"].as_str().unwrap(), way["words"].as_str().unwrap()))
        .collect();
    assert_eq!(ways, [("de", "Viel Glück"), ("de-CH", "Viel Glück"), ("en", "Good luck")].into());
    assert_eq!(idea("break_a_leg")["name"], "break a leg");
    let refused = desk
        .run(&["call", "w.attune", "save_culture", r#"{"tag":"de","key":"address.register","value":"rude"}"#])
        .refused();
    assert!(refused.contains("must be one of formal, informal, neutral"), "{refused}");
}
