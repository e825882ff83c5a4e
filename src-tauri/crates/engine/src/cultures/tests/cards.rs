//! Culture cards: where each value comes from, and what staff may say.

use serde_json::{Value, json};

use super::super::culture::ROOT;
use super::super::keys::{KEYS, checked};
use super::super::*;
use crate::Error;
use crate::profiles::{Gender, Register};

fn ours(said: &[(&str, &str, Value)]) -> Ours {
    let mut ours = Ours::default();
    for (tag, key, value) in said {
        ours.put((*tag).to_owned(), (*key).to_owned(), checked(key, value.clone()).expect("sound"));
    }
    ours
}

/// value, origin and tag of one key of a card.
fn said(card: &CultureCard, key: &str) -> (Value, SaidBy, String) {
    let all = card.values.iter().chain(&card.previews);
    let found = all.into_iter().find(|value| value.key == key).unwrap_or_else(|| panic!("{key} is unsaid"));
    (found.value.clone(), found.origin, found.from.clone())
}

#[test]
fn every_value_says_where_it_comes_from() {
    let swiss = card("de_ch", Ours::NOTHING).expect("a card");
    assert_eq!((swiss.tag.as_str(), swiss.name.as_str()), ("de-CH", "German (Switzerland)"));
    assert_eq!(swiss.chain, ["de-CH", "de"]);
    assert_eq!(said(&swiss, "address.register"), (json!("formal"), SaidBy::Starter, "de".to_owned()));
    assert_eq!(
        said(&swiss, "address.closing.formal"),
        (json!("Freundliche Grüsse"), SaidBy::Starter, "de-CH".to_owned())
    );
    assert_eq!(said(&swiss, "address.order"), (json!("given_first"), SaidBy::Starter, ROOT.to_owned()));
    assert_eq!(said(&swiss, "identity.parent"), (json!("de"), SaidBy::Cldr, "de-CH".to_owned()));
    assert_eq!(said(&swiss, "days.weekend").0, json!(["saturday", "sunday"]));
    assert_eq!(said(&swiss, "idioms.good_luck").0, "Viel Glück");

    let told = ours(&[
        ("de", "address.register", json!("informal")),
        ("de-CH", "address.closing.formal", json!("Härzlechi Grüess")),
        ("de-CH", "days.weekend", json!(["sunday"])),
    ]);
    let swiss = card("de-CH", &told).expect("a card");
    assert_eq!(said(&swiss, "address.register"), (json!("informal"), SaidBy::Ours, "de".to_owned()));
    assert_eq!(said(&swiss, "address.closing.formal"), (json!("Härzlechi Grüess"), SaidBy::Ours, "de-CH".to_owned()));
    assert_eq!(said(&swiss, "days.weekend"), (json!(["sunday"]), SaidBy::Ours, "de-CH".to_owned()));
    assert_eq!(said(&card("de", &told).expect("a card"), "address.closing.formal").1, SaidBy::Starter);
}

#[test]
fn what_staff_say_of_a_parent_does_not_hide_what_the_studio_says_nearer() {
    let told = ours(&[("de", "address.closing.formal", json!("Herzliche Grüße"))]);
    let closing = |tag| Culture::of(tag, &told).closing(Some(Register::Formal));
    assert_eq!(closing("de"), "Herzliche Grüße");
    assert_eq!(closing("de-DE"), "Herzliche Grüße");
    assert_eq!(closing("de-CH"), "Freundliche Grüsse", "the nearest tag wins, whoever speaks there");
}

#[test]
fn cldr_tells_script_direction_calendar_digits_and_weekend() {
    let identity = |tag: &str| {
        let card = card(tag, Ours::NOTHING).expect("a card");
        let keys = ["identity.script", "identity.direction", "identity.calendar", "identity.numbering"];
        let words = keys.map(|key| said(&card, key).0.as_str().unwrap_or_default().to_owned());
        let weekend = said(&card, "days.weekend").0;
        format!("{} {}", words.join(" "), weekend.as_array().map_or(0, Vec::len))
    };
    assert_eq!(identity("fa"), "Arab rtl persian arabext 1");
    assert_eq!(identity("th"), "Thai ltr buddhist latn 2");
    assert_eq!(identity("en-US"), "Latn ltr gregory latn 2");
    assert_eq!(identity("bn"), "Beng ltr gregory beng 2");
    let weekend = |tag| said(&card(tag, Ours::NOTHING).expect("a card"), "days.weekend").0;
    assert_eq!(weekend("ar-EG"), json!(["friday", "saturday"]));
    assert_eq!(weekend("he"), json!(["friday", "saturday"]));
}

#[test]
fn previews_show_what_a_reader_there_sees() {
    let preview = |tag, key| said(&card(tag, Ours::NOTHING).expect("a card"), key).0;
    assert_eq!(preview("de-AT", "preview.date"), "3. Dezember 2026");
    assert_eq!(preview("de-CH", "preview.number"), "1'234'567.89");
    assert_eq!(preview("tr", "preview.percent"), "%12,5");
    assert_eq!(preview("de-CH", "preview.price"), "CHF\u{a0}1'234.50");
    assert_eq!(preview("ja", "preview.price"), "￥1,235", "yen have no smaller part");
    assert_eq!(preview("pl", "preview.price"), "1234,50\u{a0}zł", "the likeliest region's");
    assert_eq!(preview("ja", "preview.full_name"), "佐藤 薫");
    assert_eq!(preview("ja", "preview.address"), "〒100-0001\n東京都千代田区千代田1-2-12");
    assert_eq!(preview("de-CH", "preview.address"), "Lindenstrasse 12\n8008 Zürich");
    assert_eq!(preview("fr-FR", "preview.phone"), "01 23 45 67 89");
    for tag in starter_locales() {
        let card = card(tag, Ours::NOTHING).expect("a card");
        // "en-001" and "es-419" are many countries, without a currency or a telephone network of their own.
        let of_country: &[&str] = if tag.ends_with(|c: char| c.is_ascii_digit()) { &[] } else { &["price", "phone"] };
        for shown in ["date", "number", "percent", "full_name", "address"].iter().chain(of_country) {
            let key = format!("preview.{shown}");
            let known = card.previews.iter().find(|preview| preview.key == key);
            let words = known.and_then(|preview| preview.value.as_str()).unwrap_or_default();
            assert!(!words.trim().is_empty(), "{tag} shows no {shown}: {:?}", card.previews);
        }
    }
}

#[test]
fn an_unknown_language_has_a_neutral_card_and_a_malformed_tag_none() {
    let card = card("xyz", Ours::NOTHING).expect("a card");
    assert_eq!((card.name.as_str(), card.reviewed), ("xyz", false));
    assert_eq!(said(&card, "address.register").0, "neutral");
    assert!(card.unsaid.iter().any(|key| key == "address.greeting.formal.neutral"));
    let refused = super::super::card("not a tag", Ours::NOTHING).expect_err("refused").to_string();
    assert_eq!(refused, "tag: “not a tag” is not a language tag like en, de-AT or zh-Hant.");
}

/// Also a guard for the starter file: what the studio says itself passes what staff must pass.
#[test]
fn everything_the_studio_says_is_sound_and_has_a_place() {
    let mut values = 0;
    for tag in starter_locales().into_iter().chain([ROOT]) {
        for layer in Culture::of(tag, Ours::NOTHING).layers() {
            for (key, value) in layer.values.iter().filter(|(key, _)| !key.starts_with("sample.")) {
                let kept = checked(key, value.clone()).unwrap_or_else(|error| panic!("{tag} {key}: {error}"));
                assert_eq!(kept, *value, "{tag} {key} is kept as it is written");
                values += 1;
            }
        }
    }
    assert!(values > 1500, "{values}");
}

#[test]
fn every_culture_has_what_the_card_promises() {
    const IDEAS: [&str; 8] = [
        "good_luck",
        "thank_you",
        "happy_birthday",
        "get_well",
        "welcome",
        "congratulations",
        "see_you_soon",
        "safe_travels",
    ];
    for tag in starter_locales() {
        let card = card(tag, Ours::NOTHING).expect("a card");
        let gendered = |key: &String| key.ends_with(".feminine") || key.ends_with(".masculine");
        let unsaid: Vec<&String> = card.unsaid.iter().filter(|key| !gendered(key) && !key.ends_with("notes")).collect();
        assert_eq!(unsaid, Vec::<&String>::new(), "{tag}");
        for idea in IDEAS {
            assert!(!said(&card, &format!("idioms.{idea}")).0.as_str().unwrap_or_default().is_empty(), "{tag} {idea}");
        }
        assert!(!said(&card, "address.honorifics").0.as_array().expect("a list").is_empty(), "{tag}");
    }
}

fn refusal(key: &str, value: Value) -> String {
    match checked(key, value) {
        Err(Error::Invalid { message, .. }) => message,
        other => panic!("{key} should be refused: {other:?}"),
    }
}

#[test]
fn what_makes_no_sense_is_refused_in_a_sentence() {
    let neutral = "address.greeting.formal.neutral";
    assert_eq!(
        refusal(neutral, json!(["Dear {surname}"])),
        "value: “Dear {surname}” has a place called “surname”; there is only {title}, {degree}, {given}, {family}, {full}, {name}."
    );
    assert_eq!(refusal(neutral, json!(["Dear {full"])), "value: “Dear {full” has a brace without its other half.");
    assert_eq!(
        refusal(neutral, json!(["Dear {full},"])),
        "value: “Dear {full},” ends in a mark; the text behind it brings its own."
    );
    assert_eq!(
        refusal(neutral, json!(["{title?}, dear {full}"])),
        "value: “{title?}, dear {full}” begins with a mark when the title is unknown."
    );
    assert_eq!(refusal(neutral, json!("Dear {full}")), "value: This must be a list.");
    assert!(refusal("address.greeting.formal.nobody", json!("Dear {full}")).contains("cannot have a place"));
    assert_eq!(refusal("address.register", json!("rude")), "value: This must be one of formal, informal, neutral.");
    assert_eq!(refusal("days.best_hours", json!([{"from": 9, "to": 25}])), "value: Hours run from 0 to 24.");
    assert_eq!(refusal("days.best_hours", json!([{"from": -1, "to": 5}])), "value: Hours run from 0 to 24.");
    assert!(refusal("days.worst_hours", json!([{"from": 22, "to": 6}])).contains("until 24 and from 0"));
    assert!(refusal("days.weekend", json!(["caturday"])).starts_with("value: A day must be one of monday,"));
    assert_eq!(
        refusal("idioms.good_luck", json!(" ")),
        "value: Write something, or give it back to the studio’s own words."
    );
    for idea in ["", "_x", "7x", "a b", "Ab", "Éa", "a{b", "a\u{a0}b"] {
        let refused = refusal(&format!("idioms.{idea}"), json!("x"));
        assert!(refused.contains("has no place called"), "{idea}: {refused}");
    }
    assert_eq!(refusal("idioms.good_luck", json!("a\nb")), "value: This must be a single line.");
    assert_eq!(refusal("identity.script", json!("Latn")), "key: A culture card has no place called “identity.script”.");
    assert_eq!(refusal("idioms.Not so", json!("x")), "key: A culture card has no place called “idioms.Not so”.");
    assert!(refusal("voice.avoid", json!([{"word": "x"}])).contains("word and instead"));
    assert!(checked("voice.avoid", json!([{"word": " x ", "instead": "y"}])).is_ok_and(|kept| kept[0]["word"] == "x"));
    assert!(KEYS.iter().all(|(key, _)| checked(key, Value::Null).is_err()), "null is not a value");
}

#[test]
fn greetings_names_and_registers_follow_what_staff_say() {
    let told = ours(&[
        ("de", "address.greeting.formal.neutral", json!(["Grüß Gott {name}", "Grüß Gott"])),
        ("de", "address.register", json!("informal")),
        ("hu", "address.order", json!("family_first")),
        ("en", "address.join", json!("·")),
    ]);
    let anna = Known { first_name: Some("Anna"), last_name: Some("Schultz"), ..Known::default() };
    let formal = Some(Register::Formal);
    assert_eq!(Culture::of("de-AT", &told).greeting(&anna, formal), "Grüß Gott Anna Schultz");
    let feminine = Known { gender: Some(Gender::Feminine), ..anna };
    assert_eq!(Culture::of("de-AT", &told).greeting(&feminine, formal), "Sehr geehrte Frau Schultz");
    assert_eq!(default_register("de-AT", &told), Register::Informal);
    assert_eq!(full_name(&anna, Some("hu"), &told), "Schultz Anna");
    assert_eq!(full_name(&anna, Some("hu"), Ours::NOTHING), "Anna Schultz");
    let places = [("de".to_owned(), formal), ("de".to_owned(), Some(Register::Informal))];
    let found =
        |ours| resolve(&places, "de", Some("de"), None, OtherLanguage::Forbidden, ours).map(|found| found.index);
    assert_eq!((found(Ours::NOTHING), found(&told)), (Some(0), Some(1)));
}

#[test]
fn a_cell_takes_along_only_what_its_language_can_say() {
    let told = ours(&[
        ("de", "address.register", json!("informal")),
        ("de", "voice.emoji", json!("never")),
        ("fr", "address.register", json!("informal")),
    ]);
    let taken = told.spoken_in("de-AT");
    assert_eq!(serde_json::to_value(&taken).expect("JSON"), json!({"de": {"address.register": "informal"}}));
    assert!(Ours::default().spoken_in("de").is_empty());
}

#[test]
fn a_culture_goes_by_another_where_staff_say_so_and_never_in_a_circle() {
    let told = ours(&[
        ("de-LI", "identity.parent", json!("de-CH")),
        ("de-AT", "identity.parent", json!("de-LI")),
        ("de-CH", "identity.parent", json!("de-AT")),
    ]);
    assert_eq!(told.chain("de-LI"), ["de-LI", "de-CH", "de-AT"], "even a circle from elsewhere ends");
    let told = ours(&[("de-LI", "identity.parent", json!("de_ch")), ("de-CH", "address.register", json!("informal"))]);
    assert_eq!(told.chain("de-LI"), ["de-LI", "de-CH", "de"]);
    assert_eq!(default_register("de-LI", &told), Register::Informal);
    let places = ["de", "de-CH"].map(|tag| (tag.to_owned(), None));
    let found = |ours| resolve(&places, "de", Some("de-LI"), None, OtherLanguage::Forbidden, ours);
    assert_eq!([Ours::NOTHING, &told].map(|ours| found(ours).map(|found| found.index)), [Some(0), Some(1)]);
    let shown = card("de-LI", &told).expect("a card");
    assert_eq!(said(&shown, "identity.parent"), (json!("de-CH"), SaidBy::Ours, "de-LI".to_owned()));
    assert_eq!(shown.chain, ["de-LI", "de-CH", "de"]);
    assert!(shown.parents.contains(&"de-AT".to_owned()) && !shown.parents.contains(&"fr".to_owned()));
    let swiss = card("de-CH", &told).expect("a card");
    assert_eq!(said(&swiss, "identity.parent").1, SaidBy::Cldr, "a parent is of one locale alone");
    assert!(!swiss.parents.contains(&"de-LI".to_owned()), "{:?}", swiss.parents);
    assert!(checked("identity.parent", json!("???")).is_err());
}

#[test]
fn a_card_shows_dates_and_numbers_in_the_calendar_and_digits_it_is_given() {
    let told =
        ours(&[("ar", "identity.numbering", json!("latn")), ("ar-SA", "identity.calendar", json!("islamic-umalqura"))]);
    let shown = card("ar-SA", &told).expect("a card");
    assert_eq!(said(&shown, "identity.numbering"), (json!("latn"), SaidBy::Ours, "ar".to_owned()));
    assert_eq!(said(&shown, "preview.date").0, "23 جمادى الآخرة 1448 هـ");
    assert_eq!(said(&shown, "preview.number").0, "1,234,567.89");
    assert_eq!(
        Culture::of("ar-SA", &told).written("ar-SA-u-ca-gregory"),
        "ar-SA-u-ca-gregory-nu-latn",
        "a tag’s own wins"
    );
    assert!(
        checked("identity.calendar", json!("mayan")).is_err() && checked("identity.numbering", json!("roman")).is_err()
    );
}
