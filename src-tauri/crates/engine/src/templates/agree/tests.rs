use std::collections::HashMap;

use serde_json::json;

use super::differences;
use super::numbers::{agree, numbers};
use crate::cultures::{mixes_registers, spoken_register};
use crate::profiles::Register;
use crate::render::Severity;
use crate::templates::document::Document;

/// A text block in English and in another cell: (severity, message) of what differs in the other.
fn told(source: serde_json::Value, target: serde_json::Value, locale: &str, register: Option<&str>) -> Vec<String> {
    found(&document(source, target, locale, register))
}

fn document(
    source: serde_json::Value,
    target: serde_json::Value,
    locale: &str,
    register: Option<&str>,
) -> serde_json::Value {
    let paragraphs = |runs| json!({ "b1": { "paragraphs": [{ "style": "plain", "runs": runs }] } });
    let subject = |words| json!({ "runs": [{ "kind": "text", "text": words }] });
    json!({ "blocks": [{ "id": "b1", "kind": "text" }], "cells": [
        { "locale": "en", "register": null, "subject": subject("Hello"), "fields": paragraphs(source) },
        { "locale": locale, "register": register, "subject": subject("Hallo"), "fields": paragraphs(target) },
    ]})
}

fn found(document: &serde_json::Value) -> Vec<String> {
    let document: Document = serde_json::from_value(document.clone()).unwrap();
    let labels = HashMap::from([("visit".to_owned(), "Next visit".to_owned())]);
    let differences = differences(&document, "en", &document.cells[1], &labels);
    differences
        .into_iter()
        .map(|one| {
            let severity = if one.severity == Severity::Error { "error" } else { "warning" };
            format!("{severity} at {}: {}", one.block.as_deref().unwrap_or("subject"), one.message)
        })
        .collect()
}

fn chip(name: &str) -> serde_json::Value {
    json!({ "kind": "chip", "name": name })
}

fn text(words: &str) -> serde_json::Value {
    json!({ "kind": "text", "text": words })
}

#[test]
fn the_same_placeholders_in_another_order_agree() {
    let source = json!([text("Come on "), chip("visit"), text(" to "), chip("place")]);
    let target = json!([chip("place"), text(": "), chip("visit")]);
    assert_eq!(told(source, target, "de", None), [""; 0]);
}

#[test]
fn how_a_placeholder_looks_is_each_languages_own_and_its_link_counts_as_one() {
    let look = |key: &str, value: serde_json::Value| {
        let mut chip = chip("visit");
        chip[key] = value;
        chip
    };
    let source = json!([text("Come on "), chip("visit")]);
    assert_eq!(told(source.clone(), json!([text("Komm am "), look("bold", json!(true))]), "de", None), [""; 0]);
    let linked = json!([text("Come on "), look("link", json!("https://a.example"))]);
    let told = told(linked.clone(), json!([text("Komm am "), chip("visit")]), "de", None);
    assert_eq!(told, ["warning at b1: A link of the English text is missing here: https://a.example"]);
    let words = json!([{ "kind": "text", "text": "Come on ", "link": "https://a.example" }, linked[1]]);
    assert_eq!(super::tests::told(words, linked, "de", None), [""; 0], "one link over words and a placeholder is one");
}

#[test]
fn a_lost_placeholder_is_an_error_at_its_block_under_the_name_staff_know() {
    let source = json!([text("Come on "), chip("visit")]);
    let target = json!([text("Komm bald")]);
    assert_eq!(told(source, target, "de", None), ["error at b1: “Next visit” is in the English text and missing here"]);
}

#[test]
fn a_translated_placeholder_is_one_finding_that_names_both() {
    let source = json!([text("Come on "), chip("visit")]);
    let target = json!([text("Komm am "), chip("besuch")]);
    assert_eq!(
        told(source, target, "de", None),
        ["error at b1: “besuch” stands where the English text has “Next visit”"]
    );
}

#[test]
fn a_repeated_placeholder_is_an_error_and_an_added_one_a_warning() {
    let source = json!([text("Come on "), chip("visit")]);
    let target = json!([text("Komm am "), chip("visit"), text(", ja, "), chip("visit"), text(" in "), chip("place")]);
    assert_eq!(
        told(source, target, "de", None),
        [
            "warning at b1: “place” is not in the English text",
            "error at b1: “Next visit” is here 2 times, in the English text 1"
        ]
    );
}

#[test]
fn each_culture_addresses_its_readers_in_its_own_way_but_does_address_them() {
    let source = json!([text("Dear "), chip("first_name"), text(",")]);
    assert_eq!(told(source.clone(), json!([chip("greeting")]), "de", None), [""; 0]);
    assert_eq!(told(source.clone(), json!([chip("last_name"), text("様")]), "ja", None), [""; 0]);
    let titled = json!([text("Guten Tag "), chip("title"), text(" "), chip("last_name")]);
    assert_eq!(told(source.clone(), titled, "de", None), [""; 0]);
    for (other, said) in [("last_name", "last_name"), ("gender", "gender"), ("closing", "closing")] {
        assert_eq!(
            told(source.clone(), json!([text("Hallo "), chip(other)]), "de", None),
            [format!("error at b1: “{said}” stands where the English text has “first_name”")]
        );
    }
    assert_eq!(
        told(source, json!([text("Hallo,")]), "de", None),
        ["error at b1: “first_name” is in the English text and missing here"]
    );
}

#[test]
fn what_a_cell_says_is_meant_is_not_told_again_and_nothing_else_is_hidden_by_it() {
    let source = json!([text("Come on "), chip("visit"), text(" to "), chip("place")]);
    let mut document = document(source, json!([text("Komm")]), "de", None);
    document["cells"][1]["meant"] = json!({ "b1": ["visit"] });
    assert_eq!(found(&document), ["error at b1: “place” is in the English text and missing here"]);
}

#[test]
fn a_part_that_is_not_written_yet_is_not_compared() {
    assert_eq!(told(json!([chip("visit"), text("!")]), json!([]), "de", None), [""; 0]);
}

#[test]
fn code_is_advised_about_and_never_kept_back() {
    let cell = |locale: &str, html: &str| json!({ "locale": locale, "register": null, "subject": { "source": "Hi" }, "fields": { "b1": { "html": html, "text": null } } });
    let document = json!({ "blocks": [{ "id": "b1", "kind": "source" }], "cells": [
        cell("en", "<p style=\"width:600px\">Hi {{ first_name }}, {{ visit | date }} {% if due %}Pay{% endif %}</p>"),
        cell("de", "<p>Hallo {{ greeting() }}, {% if due %}Zahlen{% endif %}</p>"),
    ]});
    assert_eq!(found(&document), ["warning at b1: “Next visit” is in the English text and missing here"]);
}

#[test]
fn code_keeps_its_links_conditions_and_placeholders_in_the_plain_text_too() {
    let cell = |locale: &str, html: &str, text: &str| {
        json!({ "locale": locale, "register": null,
        "subject": { "source": "Hi" }, "fields": { "b1": { "html": html, "text": text } } })
    };
    let told = |html: &str, text: &str| {
        let english = "<a href=\"https://a.example\">Pay</a> {{ visit | date }} {% if due %}now{% endif %}";
        let cells = [cell("en", english, "Come on {{ visit }} to {{ place }}"), cell("de", html, text)];
        found(&json!({ "blocks": [{ "id": "b1", "kind": "source" }], "cells": cells }))
    };
    let german = "<a href='https://a.example'>Zahlen</a> {{ visit | date }} {% if due %}jetzt{% endif %}";
    assert_eq!(told(german, "Komm nach {{ place }} am {{ visit }}"), [""; 0]);
    assert_eq!(
        told("Zahlen {{ visit }} {{ visit }}", "Komm am {{ visit }}"),
        [
            "warning at b1: “due” is in the English text and missing here",
            "warning at b1: “Next visit” is here 2 times, in the English text 1",
            "warning at b1: A link of the English text is missing here: https://a.example",
            "warning at b1: A condition of the English text is missing here: due",
            "warning at b1: “place” is in the English text and missing here",
        ]
    );
    assert_eq!(
        told(&german.replace("a.example", "evil.example"), "Komm nach {{ place }} am {{ visit }}"),
        ["warning at b1: A link leads to https://evil.example here, in the English text to https://a.example"]
    );
    let inverted = german.replace("if due", "if not due");
    assert_eq!(
        told(&inverted, "Komm nach {{ place }} am {{ visit }}"),
        ["warning at b1: A condition of the English text is missing here: due"]
    );
}

#[test]
fn a_lost_link_and_another_number_are_told() {
    let link = json!({ "kind": "text", "text": "our page", "link": "https://example.org/en" });
    let source = json!([text("Pay 15 euros on "), link]);
    assert_eq!(
        told(source, json!([text("Zahl 50 Euro")]), "de", None),
        [
            "warning at b1: A link of the English text is missing here: https://example.org/en",
            "warning at b1: The numbers here are 50, in the English text 15",
        ]
    );
}

#[test]
fn numbers_are_the_same_in_any_script_grouping_order_and_clock() {
    for (one, other, locale) in [
        ("1,500.50", "1.500,50", "de"),
        ("1,500", "1500", "de"),
        ("1,00,000", "100.000", "de"),
        ("5/12/2026", "12.5.2026", "de"),
        ("3:30 pm", "15.30 Uhr", "de"),
        ("9 am", "09:00", "de"),
        ("12:15 am", "0:15", "de"),
        ("2 rooms at 2 p.m. today", "2 Räume um 14 Uhr", "de"),
        ("house 12 by the lake", "Haus 12 am See", "de"),
        ("at 3 in the afternoon", "15 Uhr", "de"),
        ("at 2:30 pm", "午後2時30分", "ja"),
        ("at 2:30 pm", "a las 2:30 p. m.", "es"),
        ("room 42", "غرفة ٤٢", "ar"),
        ("room 42", "कमरा ४२", "hi"),
        ("call 030 1234", "Tel. 030 1234", "de"),
        ("call +1 617 555 0100 at 10", "Ruf +1-617-555-0100 um 10", "de"),
        ("call (617) 555-0100", "Ruf 617.555.0100", "de"),
        ("call +49 (0)30 123456", "Ruf 0049 30 123456", "de"),
        ("call 01 23 45 67 89", "Appelez le 01.23.45.67.89", "fr"),
        ("open 08.00-12.00", "offen 8-12", "de"),
        ("1/2 litre", "½ Liter", "de"),
        ("1 1/2 litres", "1½ Liter", "de"),
        ("in 3 days", "三日後", "ja"),
        ("2 rooms, 15 people", "两间房，十五人", "zh"),
        ("on March 5 at 9:30", "3月5日9時30分", "ja"),
        ("on March 5", "3월 5일에 오세요", "ko"),
        ("on March 5", "請於3月5日前來", "zh-Hant"),
        ("on 5 March 2027", "am 5.3.2027", "de"),
        ("on 5 March 2027", "2027年3月5日", "ja"),
        ("on 2027-03-05", "am 5. März 2027", "de"),
        ("on March 5, room 3", "am 5.3. in Raum 3", "de"),
        ("on 5 March 2027", "5 มีนาคม 2570", "th"),
        ("on 12 March 2026", "12 tháng 3 năm 2026", "vi"),
        ("in March", "3月に", "ja"),
        ("on Monday", "vào thứ 2", "vi"),
        ("on Monday", "na 2ª-feira", "pt"),
    ] {
        assert!(agree((one, "en"), (other, locale)), "{one} and {other}: {:?} and {:?}", numbers(one), numbers(other));
    }
    for (one, other, locale) in [
        ("15", "50", "de"),
        ("call +1 617 555 0100", "Ruf +1-617-555-0101", "de"),
        ("call 030 123456", "Ruf 030 123465", "de"),
        ("in 3 days", "四日後", "ja"),
        ("1,500", "1,50", "de"),
        ("two", "2", "de"),
        ("3 of 5", "3", "de"),
        ("10,000 euros", "10 Euro", "de"),
        ("1,000 euros", "1 Euro", "de"),
        ("at 2:30 am", "um 14:30", "de"),
        ("on March 5", "4月5日", "ja"),
        ("in March", "4月に", "ja"),
        ("on 12 March 2026", "12 tháng 4 năm 2026", "vi"),
        ("on 5 March 2027", "am 5.4.2027", "de"),
        ("on 5 March 2027", "5 มีนาคม 2571", "th"),
    ] {
        assert!(!agree((one, "en"), (other, locale)), "{one} and {other}");
    }
}

#[test]
fn sentences_are_heard_in_the_register_they_speak() {
    let (formal, informal) = (Some(Register::Formal), Some(Register::Informal));
    for (locale, sentence, register) in [
        ("de", "Bitte bringen Sie Ihren Ausweis mit.", formal),
        ("de", "Bitte bring deinen Ausweis mit.", informal),
        ("de", "Sie kommt um acht.", None),
        ("fr", "Nous vous attendons.", formal),
        ("fr", "Je t’écris demain.", informal),
        ("es", "Le esperamos a usted.", formal),
        ("es-MX", "Trae tu credencial.", informal),
        ("it", "Aspettiamo Lei.", formal),
        ("ru", "Ждём вас завтра.", formal),
        ("pl", "Prosimy Pana o telefon.", formal),
        ("ja", "お待ちしております。", formal),
        ("ja", "明日行くよ、楽しみだ。", informal),
        ("ko", "기다리겠습니다.", formal),
        ("ko", "내일 봤다, 좋은 날이야.", informal),
        ("en", "You are welcome.", None),
        ("ja", "カードを持ってきてね。", informal),
        ("ja", "明日来てね。", informal),
        ("ja", "待ってるよ！", informal),
        ("ja", "お待ちしておりますよ。", formal),
        ("ja", "ご都合はいかがでしょうか。", formal),
        ("ja", "お越しくださいませ。", formal),
        ("ja", "次回の予約について", None),
        ("ko", "카드를 꼭 가져와라.", informal),
        ("ko", "내일 와.", informal),
        ("ko", "기다릴게.", informal),
        ("ko", "예약이 있습니다.", formal),
        ("ko", "카드 가져와요.", formal),
        ("ko", "존경하는 환자", None),
        ("cs", "Přijďte zítra s Vaší kartou.", formal),
        ("cs", "Vezmi si kartu s tvou fotkou.", informal),
        ("es-AR", "Vos podés llamar.", informal),
        ("es", "Le esperamos, traiga su tarjeta.", formal),
        ("es", "Si no puedes, llámanos.", informal),
        ("es", "Dile que traiga la tarjeta.", None),
    ] {
        assert_eq!(spoken_register(sentence, locale), register, "{locale}: {sentence}");
    }
    assert!(mixes_registers("Bitte bringen Sie deinen Ausweis mit.", "de"));
    assert!(!mixes_registers("Bitte bringen Sie Ihren Ausweis mit.", "de"));
    for (sentence, locale) in [
        ("Prosíme vás, abyste ty formuláře přinesli s sebou.", "cs"),
        ("Prosimy Państwa o telefon, jeśli ci pacjenci nie przyjdą.", "pl"),
        ("Dites-nous si le ton de nos messages vous convient.", "fr"),
        ("Tulkaa sinä päivänä, kun teille sopii.", "fi"),
    ] {
        assert!(!mixes_registers(sentence, locale), "{sentence}");
    }
    assert_eq!(spoken_register("健康なからだ。", "ja"), None);
}

#[test]
fn a_sentence_in_another_register_is_flagged_with_its_words() {
    let source = json!([text("Please bring your card. We look forward to you.")]);
    let target = json!([text("Bitte bringen Sie Ihre Karte mit. Wir freuen uns auf dich.")]);
    let mixed =
        "warning at b1: “Wir freuen uns auf dich.” addresses the reader informally, unlike the rest of this text";
    assert_eq!(told(source.clone(), target.clone(), "de", None), [mixed]);
    assert_eq!(told(source.clone(), target.clone(), "de", Some("formal")), [mixed]);
    let other = told(source, target, "de", Some("informal"));
    assert_eq!(other.len(), 1);
    assert!(other[0].contains("Bitte bringen Sie Ihre Karte mit.") && other[0].contains("formally"), "{other:?}");
}

#[test]
fn polite_endings_may_stand_in_an_informal_japanese_cell() {
    let source = json!([text("See you.")]);
    assert_eq!(told(source, json!([text("また来てください。お待ちしています。")]), "ja", Some("informal")), [""; 0]);
}

#[test]
fn every_cell_of_the_sample_agrees_with_its_source_in_one_register() {
    let kit: serde_json::Value = serde_json::from_str(include_str!("../../../starters/sample/kit.json")).unwrap();
    let mut told = Vec::new();
    for template in kit["templates"].as_array().unwrap() {
        let document: Document = serde_json::from_value(template["document"].clone()).unwrap();
        let default = template["default_locale"].as_str().unwrap();
        assert!(document.cells.len() > 1);
        for cell in &document.cells {
            let of_cell = differences(&document, default, cell, &HashMap::new()).into_iter();
            told.extend(
                of_cell.map(|one| format!("{} {} {:?}: {}", template["key"], cell.locale, one.block, one.message)),
            );
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn numbers_links_and_tone_can_be_meant_as_well() {
    let source = json!([text("Pay 15 euros.")]);
    let mut document = document(source, json!([text("Zahlen Sie 50 Euro. Bis dann, dein Team.")]), "de", None);
    assert_eq!(found(&document).len(), 2, "the amount, and the tone of one sentence");
    document["cells"][1]["meant"] = json!({ "b1": ["#numbers", "#register"] });
    assert_eq!(found(&document), [""; 0]);
}

#[test]
fn a_link_whose_words_are_still_to_come_keeps_the_text_back() {
    let link = |words: &str| json!({ "kind": "text", "text": words, "link": "https://example.org" });
    let source = json!([text("Read "), link("our page")]);
    let left = told(source.clone(), json!([text("Hier lesen: "), link("…")]), "de", None);
    assert_eq!(left, ["error at b1: The words of a link are still missing here"]);
    assert_eq!(told(source, json!([text("Hier lesen: "), link("unsere Seite")]), "de", None), [""; 0]);
}

#[test]
fn words_that_depend_on_a_value_agree_by_name_and_not_by_their_forms() {
    let plural = |name: &str, forms: serde_json::Value| json!({ "kind": "plural", "name": name, "forms": forms });
    let english = json!([plural("visits", json!({ "one": "1 visit", "other": "# visits" }))]);
    let polish = json!({ "one": "1 wizyta", "few": "# wizyty", "many": "# wizyt, od 5", "other": "# wizyty" });
    assert_eq!(told(english.clone(), json!([plural("visits", polish)]), "pl", None), Vec::<String>::new());
    let lost = told(english.clone(), json!([text("Wizyty")]), "pl", None);
    assert_eq!(lost, ["error at b1: “visits” is in the English text and missing here"]);
    let german = json!([text("Sie haben "), plural("visits", json!({ "one": "deinen Termin", "other": "# Termine" }))]);
    let mixed = told(english, german, "de", Some("formal"));
    assert!(mixed.iter().any(|found| found.contains("“deinen Termin” addresses the reader informally")), "{mixed:?}");
}

#[test]
fn a_culture_may_leave_a_saying_out_or_bring_its_own() {
    let saying = |idea: &str| json!({ "kind": "saying", "idea": idea });
    let source = json!([text("Hello "), saying("good_luck")]);
    assert_eq!(told(source.clone(), json!([text("Hallo")]), "de", None), Vec::<String>::new());
    assert_eq!(told(source, json!([saying("get_well"), text("Hallo")]), "de", None), Vec::<String>::new());
}

#[test]
fn one_of_two_equal_placeholders_that_is_lost_is_told_unless_the_reader_is_addressed_as_often() {
    let twice = |name: &str| json!([text("Come on "), chip(name), text(" or on "), chip(name)]);
    assert_eq!(
        told(twice("visit"), json!([text("Komm am "), chip("visit")]), "de", None),
        ["error at b1: “Next visit” is in the English text 2 times, here 1"]
    );
    let greeted = json!([chip("greeting"), text(" Komm, "), chip("first_name")]);
    assert_eq!(told(twice("first_name"), greeted, "de", None), [""; 0]);
    let chosen = |times: usize| {
        let one = json!({ "kind": "select", "name": "visit", "cases": [], "other": "x" });
        let mut runs = vec![text("Pet ")];
        runs.extend(vec![one; times]);
        json!(runs)
    };
    assert_eq!(told(chosen(1), chosen(2), "fr", None), [""; 0], "French words agree in more places than English ones");
    assert_eq!(told(chosen(2), chosen(1), "fi", None), [""; 0]);
}

#[test]
fn links_are_compared_by_where_they_lead() {
    let link = |words: &str, link: &str| json!({ "kind": "text", "text": words, "link": link });
    let page = "https://riverside.example/a";
    let told = |source: serde_json::Value, target| told(source, target, "de", None);
    let one = |address: &str| json!([text("Go "), link("here", address)]);
    assert_eq!(
        told(one(page), one("https://evil.example/a")),
        [
            "warning at b1: A link leads to https://evil.example/a here, in the English text to https://riverside.example/a"
        ]
    );
    assert_eq!(told(one("mailto:a@b.example"), one("mailto:c@b.example")).len(), 1);
    assert_eq!(
        told(one("https://a.example/?e={{ email }}"), one("https://a.example/")),
        [
            "error at b1: “email” is in the English text and missing here",
            "warning at b1: A link leads to https://a.example/ here, in the English text to https://a.example/?e={{ email }}"
        ]
    );
    assert_eq!(
        told(json!([text("Go here")]), one(page)),
        ["warning at b1: A link is not in the English text: https://riverside.example/a"]
    );
    let two = json!([link("one", page), text(" and "), link("two", "https://riverside.example/a2")]);
    assert_eq!(
        told(two, json!([text("Und "), link("zwei", "https://riverside.example/a2")])),
        ["warning at b1: A link of the English text is missing here: https://riverside.example/a"]
    );
    let parted = json!([link("Rufen Sie", page), text(" Anna "), link("an", page)]);
    assert_eq!(told(one(page), parted), [""; 0], "one link in two places is one");
    for (there, here) in [
        ("https://a.example/en/visits", "https://a.example/de/visits/"),
        ("https://a.example/visits?lang=en", "https://A.example/visits?lang=de"),
        ("https://a.example/de?id=en", "https://a.example/de?id=en"),
    ] {
        assert_eq!(told(one(there), one(here)), [""; 0], "{here} is the same place in German");
    }
    assert_eq!(
        told(json!([text("Book: https://a.example/x.")]), json!([text("Hier: https://b.example/x")])),
        ["warning at b1: A link leads to https://b.example/x here, in the English text to https://a.example/x"]
    );
}

#[test]
fn a_text_message_in_code_and_a_button_are_compared_too() {
    let cell = |locale: &str, text: &str| {
        json!({ "locale": locale, "register": null, "subject": { "source": "" },
        "fields": { "b1": { "html": "", "text": text } } })
    };
    let cells = [cell("en", "Pay 5 on https://a.example/{{ visit }}"), cell("de", "Zahl 6 auf https://b.example/")];
    assert_eq!(
        found(&json!({ "blocks": [{ "id": "b1", "kind": "source" }], "cells": cells })),
        [
            "warning at b1: “Next visit” is in the English text and missing here",
            "warning at b1: A link leads to https://b.example/ here, in the English text to https://a.example/",
            "warning at b1: The numbers here are 6, in the English text 5",
        ]
    );
    let button = |locale: &str, url: &str| {
        json!({ "locale": locale, "register": null, "subject": { "runs": [] },
        "fields": { "b1": { "label": [text("Go")], "url": url } } })
    };
    let cells = [button("en", "https://a.example"), button("de", "https://b.example")];
    assert_eq!(found(&json!({ "blocks": [{ "id": "b1", "kind": "button" }], "cells": cells })).len(), 1);
}
