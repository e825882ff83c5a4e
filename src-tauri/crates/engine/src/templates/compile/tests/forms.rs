//! Words that change with a number or depend on a choice, and sayings: each language's own forms, whole, or a finding.

use serde_json::{Value, json};

use super::{document, gaps, text};
use crate::cultures::Ours;
use crate::pictures::Pictures;
use crate::render::tests::one;
use crate::render::{Fault, Rendered};
use crate::templates::compile::compile;
use crate::templates::{CellState, compile_cell};

fn plural(forms: Value, missing: Value) -> Value {
    json!({"kind": "plural", "name": "visits", "forms": forms, "missing": missing})
}

fn select(name: &str, cases: Value, missing: Value) -> Value {
    json!({"kind": "select", "name": name, "cases": cases, "other": "Dear friend", "missing": missing})
}

fn made(locale: &str, runs: Value, ours: &Ours, person: Value) -> Result<Rendered, Fault> {
    let fields = json!({"t": {"paragraphs": [{"style": "plain", "runs": runs}]}});
    let mut document = document(json!([{"id": "t", "kind": "text"}, {"id": "d", "kind": "divider"}]), locale, fields);
    document.cells[0].subject = serde_json::from_value(json!({"runs": runs})).unwrap();
    let CellState::Complete(compiled) =
        compile_cell(crate::channels::Channel::Email, &document, &document.cells[0], ours, Pictures::NOTHING)
    else {
        panic!("{:?}", compile(&document, &document.cells[0], ours, Pictures::NOTHING));
    };
    one(&compiled, person)
}

fn subject(locale: &str, runs: Value, person: Value) -> String {
    made(locale, runs, Ours::NOTHING, person).expect("it is made").subject
}

/// The sayings of staff: tag, idea, words.
fn staff(said: &[(&str, &str, &str)]) -> Ours {
    let mut ours = serde_json::Map::new();
    for (tag, idea, words) in said {
        ours.insert((*tag).to_owned(), json!({ format!("idioms.{idea}"): words }));
    }
    serde_json::from_value(Value::Object(ours)).unwrap()
}

#[test]
fn each_number_gets_the_form_its_language_has_for_it_in_every_part() {
    let polish = plural(
        json!({"one": "# wizytę", "few": "# wizyty", "many": "# wizyt", "other": "# wizyty (ułamek)"}),
        Value::Null,
    );
    let said = |count: Value| subject("pl", json!([text("Masz "), polish, text(".")]), json!({"visits": count}));
    assert_eq!(said(json!(1)), "Masz 1 wizytę.");
    assert_eq!(said(json!(3)), "Masz 3 wizyty.");
    assert_eq!(said(json!(22)), "Masz 22 wizyty.");
    assert_eq!(said(json!(12)), "Masz 12 wizyt.");
    assert_eq!(said(json!("0")), "Masz 0 wizyt.", "nothing is a number too");
    assert_eq!(said(json!(1.5)), "Masz 1,5 wizyty (ułamek).");
    let counted = plural(json!({"one": "{count} visit", "other": "{count} visits"}), Value::Null);
    assert_eq!(subject("en", json!([counted]), json!({"visits": 2})), "2 visits", "as the filter calls the number");
    let message =
        made("pl", json!([text("Masz "), polish, text(".")]), Ours::NOTHING, json!({"visits": 1234})).unwrap();
    for part in [&message.subject, &message.html, &message.text] {
        assert!(part.contains("Masz 1234 wizyty."), "{part}");
    }
}

#[test]
fn the_number_is_written_in_the_languages_own_numerals() {
    let forms =
        json!({"zero": "صفر", "one": "واحد", "two": "اثنان", "few": "# مواعيد", "many": "# موعدًا", "other": "# موعد"});
    let said = |count: u32| subject("ar-EG", json!([plural(forms.clone(), Value::Null)]), json!({"visits": count}));
    assert_eq!(said(0), "صفر");
    assert_eq!(said(2), "اثنان");
    assert_eq!(said(5), "٥ مواعيد");
    assert_eq!(said(11), "١١ موعدًا");
}

#[test]
fn what_an_author_writes_in_a_form_stays_words() {
    let forms = json!({"one": "<b>\"#\" & {{ email</b> {count} ## \\", "other": "{% if # {}"});
    let message = made("en", json!([plural(forms, Value::Null)]), Ours::NOTHING, json!({"visits": 1})).unwrap();
    assert_eq!(message.subject, "<b>\"1\" & {{ email</b> 1 # \\");
    assert!(message.html.contains("&lt;b&gt;&quot;1&quot; &amp; {{ email&lt;"), "{}", message.html);
    assert!(!message.html.contains("<b>"));
    let choice = json!({"kind": "select", "name": "diet", "missing": null,
        "cases": [{"value": "vegan\" or true", "words": "never"}, {"value": "vegan", "words": "<i>{{ email</i>"}],
        "other": "{% raw"});
    let message = made("en", json!([choice.clone()]), Ours::NOTHING, json!({"diet": "Vegan"})).unwrap();
    assert_eq!(message.subject, "<i>{{ email</i>", "capital and small letters are the same");
    assert!(message.html.contains("&lt;i&gt;&#123;&#123; email&lt;/i&gt;"), "{}", message.html);
    assert_eq!(subject("en", json!([choice]), json!({"diet": "<b>"})), "{% raw");
}

#[test]
fn every_form_of_the_language_is_asked_for_by_the_numbers_that_take_it() {
    let english = json!([plural(json!({"one": "# visit", "other": "# visits"}), Value::Null)]);
    assert_eq!(
        gaps("pl", english.clone()),
        ["Polish needs words of its own for 2, 3, 4, 22…, and for 0, 5, 6, 7… here"],
        "Polish has forms that English has not"
    );
    let arabic = gaps("ar", english.clone());
    assert_eq!(
        arabic,
        ["Arabic needs words of its own for 0, and for 2, and for 3, 4, 5, 6…, and for 11, 12, 13, 14… here"]
    );
    assert_eq!(
        gaps("ja", json!([plural(json!({"one": "x", "other": "  "}), Value::Null)])).len(),
        1,
        "an empty one, too"
    );
    let fields = json!({"t": {"paragraphs": [{"style": "plain", "runs": english}]}});
    let document = document(json!([{"id": "t", "kind": "text"}]), "pl", fields);
    let found = compile(&document, &document.cells[0], Ours::NOTHING, Pictures::NOTHING).unwrap_err();
    assert_eq!((found[0].block.as_deref(), found[0].placeholder.as_deref()), (Some("t"), Some("visits")));
    assert_eq!(found.len(), 1, "the text does not also count as empty");
}

#[test]
fn whoever_lacks_the_number_is_missing_a_value_unless_the_author_said_otherwise() {
    let forms = || json!({"one": "# visit", "other": "# visits"});
    let said = |missing: Value, person: Value| {
        let runs = json!([text("Hello. "), plural(forms(), missing), text(" to come. Bye.")]);
        made("en", runs, Ours::NOTHING, person)
    };
    let fault = said(Value::Null, json!({})).unwrap_err();
    assert!(matches!(&fault, Fault::Missing { field, .. } if field == "visits"), "{fault:?}");
    let fallback = json!({"fallback": "All <visits>"});
    assert_eq!(said(fallback.clone(), json!({})).unwrap().subject, "Hello. All <visits> to come. Bye.");
    assert!(said(fallback.clone(), json!({})).unwrap().html.contains("All &lt;visits&gt; to come"));
    assert_eq!(said(fallback, json!({"visits": 0})).unwrap().subject, "Hello. 0 visits to come. Bye.");
    assert_eq!(said(json!("omit_sentence"), json!({})).unwrap().subject, "Hello. Bye.");
    assert!(said(Value::Null, json!({"visits": "soon"})).is_err(), "what is no number is not counted");
}

#[test]
fn a_choice_without_words_of_its_own_takes_those_of_everyone_else() {
    let cases = json!([{"value": "true", "words": "See you"}, {"value": "false", "words": "We miss you"}]);
    let said = |person: Value| made("en", json!([select("coming", cases.clone(), Value::Null)]), Ours::NOTHING, person);
    assert_eq!(said(json!({"coming": true})).unwrap().subject, "See you");
    assert_eq!(said(json!({"coming": false})).unwrap().subject, "We miss you", "a no is an answer");
    assert_eq!(said(json!({"coming": "perhaps"})).unwrap().subject, "Dear friend");
    let fault = said(json!({})).unwrap_err();
    assert!(matches!(&fault, Fault::Missing { field, .. } if field == "coming"), "{fault:?}");
    let instead = select("coming", cases.clone(), json!({"fallback": "Hello"}));
    assert_eq!(subject("en", json!([instead]), json!({})), "Hello");
    let left_out = json!([text("One. "), select("coming", cases.clone(), json!("omit_sentence")), text(" x. Two.")]);
    assert_eq!(subject("en", left_out, json!({})), "One. Two.");
    let without_other = json!([{"kind": "select", "name": "coming", "cases": cases, "other": " "}]);
    assert_eq!(gaps("en", without_other), ["Say what is written for everyone else"]);
    assert_eq!(gaps("en", json!([select("coming", json!([{"value": "true", "words": ""}]), Value::Null)])).len(), 1);
}

#[test]
fn an_unknown_gender_is_written_to_as_everyone_else_and_never_missing() {
    let cases = json!([{"value": "feminine", "words": "Liebe"}, {"value": "masculine", "words": "Lieber"}]);
    for missing in [Value::Null, json!("omit_sentence"), json!({"fallback": "?"})] {
        let said = |person: Value| subject("de", json!([select("gender", cases.clone(), missing.clone())]), person);
        assert_eq!(said(json!({"gender": "feminine"})), "Liebe");
        assert_eq!(said(json!({"gender": "other"})), "Dear friend");
        assert_eq!(said(json!({})), "Dear friend");
    }
}

#[test]
fn a_saying_is_the_cultures_own_or_its_parents_and_never_another_languages() {
    let runs = json!([text("And now: "), {"kind": "saying", "idea": "good_luck"}, text("!")]);
    let said = |locale: &str, ours: &Ours| made(locale, runs.clone(), ours, json!({})).unwrap().subject;
    assert_eq!(said("es-MX", Ours::NOTHING), said("es-419", Ours::NOTHING), "it comes from the parent");
    let ours = staff(&[("es-MX", "good_luck", "¡Échale <ganas> {{ email"), ("fr", "on_the_house", "C’est offert")]);
    assert_eq!(said("es-MX", &ours), "And now: ¡Échale <ganas> {{ email!", "what staff say comes first");
    let message = made("es-MX", runs.clone(), &ours, json!({})).unwrap();
    assert!(message.html.contains("¡Échale &lt;ganas&gt; &#123;&#123; email!"), "{}", message.html);
    assert_ne!(said("es-AR", &ours), said("es-MX", &ours), "a sibling's words are not borrowed");
    let unsaid = json!([{"kind": "saying", "idea": "on_the_house"}]);
    let fields = json!({"t": {"paragraphs": [{"style": "plain", "runs": unsaid}]}});
    let document = document(json!([{"id": "t", "kind": "text"}]), "es", fields);
    let found = compile(&document, &document.cells[0], &ours, Pictures::NOTHING).unwrap_err();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].message, "Spanish has no way of saying “on the house” yet");
    assert_eq!(found[0].placeholder.as_deref(), Some("idioms.on_the_house"));
    assert_eq!(gaps("zh-Hant-HK", json!([{"kind": "saying", "idea": "never_said"}])).len(), 1);
}

#[test]
fn a_cell_carries_the_sayings_it_may_use_so_that_a_change_is_noticed() {
    let ours = staff(&[("de", "good_luck", "Hals- und Beinbruch"), ("fr", "good_luck", "Merde")]);
    let carried = ours.spoken_in("de-AT");
    assert_eq!(carried, staff(&[("de", "good_luck", "Hals- und Beinbruch")]));
    assert_ne!(carried, Ours::default().spoken_in("de-AT"));
}

#[test]
fn a_sentence_ends_within_a_saying_where_it_would_end_in_words() {
    let ours = staff(&[("en", "cheers", "Cheers!")]);
    let chip = json!({"kind": "chip", "name": "visit", "format": null, "missing": "omit_sentence"});
    let runs = json!([{"kind": "saying", "idea": "cheers"}, text(" Come on "), chip, text(".")]);
    assert_eq!(made("en", runs, &ours, json!({})).unwrap().subject, "Cheers!");
}
