//! What the cultures promise, on every locale the product ships.

use super::*;
use crate::profiles::{Gender, Register};

mod cards;
mod greetings;

const ANNA: Known = Known { title: None, first_name: Some("Anna"), last_name: Some("Schultz"), gender: None };

#[test]
fn tags_are_read_as_people_write_them() {
    for (written, canonical_form) in
        [("pt_BR", "pt-BR"), (" DE-de ", "de-DE"), ("ZH-hant-tw", "zh-Hant-TW"), ("iw", "he"), ("no-NO", "nb-NO")]
    {
        assert_eq!(canonical(written).as_deref(), Some(canonical_form));
    }
    assert_eq!(canonical("xyz-QQ").as_deref(), Some("xyz-QQ"), "unknown but well-formed tags are kept");
    for malformed in ["", "english", "de--AT", "x", "und", "e", "en US"] {
        assert_eq!(canonical(malformed), None, "{malformed:?} names no language");
    }
    assert_eq!(language_of("pt_BR"), "pt");
}

#[test]
fn the_script_decides_the_direction() {
    for tag in ["ar", "he-IL", "fa", "ur-PK", "az-Arab", "ks", "yi"] {
        assert!(is_rtl(tag), "{tag}");
    }
    for tag in ["az", "ar-Latn", "de", "ja", "nonsense!", "ur-Latn"] {
        assert!(!is_rtl(tag), "{tag}");
    }
}

#[test]
fn locales_have_an_english_and_a_native_name() {
    let both = |tag| {
        let (english, native) = (english_name(tag), native_name(tag));
        format!("{english} / {native}")
    };
    assert_eq!(both("es-MX"), "Spanish (Mexico) / Español (México)");
    assert_eq!(both("de-AT"), "German (Austria) / Deutsch (Österreich)");
    assert_eq!(both("zh-Hant"), "Traditional Chinese / 繁體中文");
    assert_eq!(both("es-419").split(" / ").next(), Some("Spanish (Latin America)"));
    assert_eq!(both("qaa"), "qaa / qaa", "a language nobody knows is its own name");
    for tag in starter_locales() {
        let (english, native) = (english_name(tag), native_name(tag));
        assert!(english != native || language_of(tag) == "en", "{tag} has no name of its own");
        assert!(english != tag && !native.is_empty(), "{tag} has no name");
    }
}

#[test]
fn countries_are_told_by_code_and_by_name_in_any_language_the_product_ships() {
    for (word, code) in [
        ("de", "DE"),
        ("Germany", "DE"),
        ("DEUTSCHLAND", "DE"),
        ("Allemagne", "DE"),
        ("Alemania", "DE"),
        ("Almanya", "DE"),
        ("ألمانيا", "DE"),
        ("ドイツ", "DE"),
        ("جرمنی", "DE"),
        ("Ujerumani", "DE"),
        ("UK", "GB"),
        ("U.K.", "GB"),
        ("the Netherlands", "NL"),
        ("USA", "US"),
        ("United States of America", "US"),
        ("Österreich", "AT"),
        ("Osterreich", "AT"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("台灣", "TW"),
    ] {
        assert_eq!(region(word), Some(code), "{word}");
    }
    for word in ["", "X", "Atlantis", "Germany, Europe", "123"] {
        assert_eq!(region(word), None, "{word}");
    }
}

#[test]
fn chains_follow_cldr_parents_and_never_change_script() {
    assert_eq!(chain("es-MX"), ["es-MX", "es-419", "es"]);
    assert_eq!(chain("pt-AO"), ["pt-AO", "pt-PT", "pt"]);
    assert_eq!(chain("en-ZA"), ["en-ZA", "en-001", "en"]);
    assert_eq!(chain("zh-HK"), ["zh-HK", "zh-Hant"]);
    assert_eq!(chain("zh-Hant-MO"), ["zh-MO", "zh-HK", "zh-Hant"]);
    assert_eq!(chain("zh-Hans-MO"), ["zh-Hans-MO", "zh"]);
    assert_eq!(chain("sr-ME"), ["sr-ME", "sr-Latn"]);
    assert_eq!(chain("nb"), ["nb", "no"]);
    assert_eq!(chain("hi-Latn"), ["hi-Latn"], "not English of India");
    assert!(chain("und").is_empty() && chain("nonsense!").is_empty());
    assert!(same_locale("zh-TW", "zh-Hant-TW") && same_locale("de_at", "de-AT"));
    assert!(!same_locale("zh", "zh-Hant") && !same_locale("!", "!"));
}

pub fn cells(places: &[&str]) -> Vec<(String, Option<Register>)> {
    let place = |place: &&str| match place.split_once('/') {
        Some((locale, word)) => (locale.to_owned(), register(word)),
        None => ((*place).to_owned(), None),
    };
    places.iter().map(place).collect()
}

pub fn chosen(
    places: &[&str],
    default: &str,
    person: &str,
    register: Option<Register>,
    other: OtherLanguage,
) -> String {
    let person = Some(person).filter(|tag| !tag.is_empty());
    match resolve(&cells(places), default, person, register, other, Ours::NOTHING) {
        Some(found) => format!("{} {:?}", places[found.index], found.status),
        None => "nobody".to_owned(),
    }
}

#[test]
fn each_reader_gets_the_nearest_cell() {
    use OtherLanguage::{Allowed, Forbidden};
    let english = ["en", "en-ZA", "de-DE"];
    for (person, cell) in
        [("en", "en Authored"), ("en-ZA", "en-ZA Authored"), ("en-AU", "en Borrowed"), ("en-CA", "en Borrowed")]
    {
        assert_eq!(chosen(&english, "en", person, None, Forbidden), cell, "{person}");
    }
    assert_eq!(chosen(&["en", "zh-Hant-TW"], "en", "zh-TW", None, Allowed), "zh-Hant-TW Authored");
    assert_eq!(chosen(&["en", "zh-Hans"], "en", "zh-HK", None, Forbidden), "nobody", "never the other script");
    let private = ["en", "en-x-custom"];
    assert_eq!(chosen(&private, "en", "en-x-custom", None, Allowed), "en-x-custom Authored", "whoever asks for it");
    assert_eq!(chosen(&private, "en", "en", None, Allowed), "en Authored");
    assert_eq!(chosen(&private, "en", "en-x-other", None, Allowed), "en Authored");
    assert_eq!(chosen(&["en", "es", "es-419"], "en", "es-MX", None, Allowed), "es-419 Borrowed");
    assert_eq!(chosen(&["en", "fr"], "en", "sw", None, Allowed), "en Borrowed");
    assert_eq!(chosen(&["en", "fr"], "en", "sw", None, Forbidden), "nobody");
    assert_eq!(chosen(&["en-GB", "fr"], "en-GB", "en-US", None, Forbidden), "en-GB Borrowed", "it is still English");
    assert_eq!(chosen(&["en", "fr"], "fr", "", None, Forbidden), "fr Authored", "no language known");
    assert_eq!(chosen(&["en", "fr"], "fr", "not a tag", None, Forbidden), "fr Authored");
    assert_eq!(chosen(&["fr"], "de", "", None, Allowed), "nobody");
    assert_eq!(chosen(&[], "de", "de", None, Allowed), "nobody");
}

#[test]
fn a_wanted_register_is_crossed_only_when_nothing_else_is_left() {
    use OtherLanguage::Forbidden;
    let informal = Some(Register::Informal);
    let both = ["de/formal", "de/informal", "de-AT/formal", "en"];
    assert_eq!(
        chosen(&both, "en", "de-AT", informal, Forbidden),
        "de/informal Borrowed",
        "the register outweighs the region"
    );
    assert_eq!(chosen(&both, "en", "de", informal, Forbidden), "de/informal Authored");
    assert_eq!(
        chosen(&both, "en", "de", None, Forbidden),
        "de/formal Authored",
        "German speakers are addressed formally"
    );
    assert_eq!(chosen(&["sv/formal", "sv/informal"], "sv", "sv", None, Forbidden), "sv/informal Authored");
    assert_eq!(
        chosen(&["de/informal"], "de", "de", None, Forbidden),
        "de/informal Authored",
        "nobody asked for formal"
    );
    assert_eq!(chosen(&["de/formal"], "de", "de", informal, Forbidden), "de/formal Borrowed");
    assert_eq!(chosen(&["de/neutral", "de/formal"], "de", "de", informal, Forbidden), "de/neutral Authored");
    assert_eq!(chosen(&["de/neutral", "de"], "de", "de", informal, Forbidden), "de Authored");
    let crossed = resolve(&cells(&["de/formal"]), "de", Some("de"), informal, Forbidden, Ours::NOTHING);
    assert!(crossed.is_some_and(|found| found.crosses_register));
}

#[test]
fn the_steps_can_be_read_aloud() {
    let steps = |places: &[&str], person| {
        resolve(&cells(places), "en", Some(person), None, OtherLanguage::Allowed, Ours::NOTHING)
            .map(|found| found.steps.join(". "))
    };
    assert_eq!(
        steps(&["en", "es"], "es-MX").as_deref(),
        Some(
            "Reads Spanish (Mexico). No Spanish (Mexico) text; tried Spanish (Latin America). No Spanish (Latin America) text; tried Spanish. Used the text in Spanish"
        )
    );
    assert_eq!(
        steps(&["en"], "sw").as_deref(),
        Some("Reads Swahili. No Swahili text. Tried the template’s own language, English. Used the text in English")
    );
    let crossed = resolve(
        &cells(&["de/formal"]),
        "en",
        Some("de"),
        Some(Register::Informal),
        OtherLanguage::Allowed,
        Ours::NOTHING,
    );
    assert_eq!(
        crossed.map(|found| found.steps.join(". ")).as_deref(),
        Some("Reads German. No informal text of that kind; used the formal one in German")
    );
}

#[test]
fn dates_are_in_the_texts_language_with_the_readers_region() {
    let date = |style, language, reader| format_date("2026-12-03", style, language, reader, None);
    assert_eq!(date("full", "en", Some("en-GB")).as_deref(), Ok("Thursday, 3 December 2026"));
    assert_eq!(date("long", "en", None).as_deref(), Ok("December 3, 2026"));
    assert_eq!(
        date("long", "en", Some("de-AT")).as_deref(),
        Ok("3 December 2026"),
        "English, in the order Austrians read"
    );
    assert_eq!(date("short", "en-US", Some("en-GB")).as_deref(), Ok("03/12/2026"));
    assert_eq!(date("long", "ja", None).as_deref(), Ok("2026年12月3日"));
    assert_eq!(date("long", "ar", Some("ar-SA")).as_deref(), Ok("٣ ديسمبر ٢٠٢٦"), "Gregorian unless asked otherwise");
    assert_eq!(date("long", "ar", Some("ar-SA-u-ca-islamic-umalqura")).as_deref(), Ok("٢٣ جمادى الآخرة ١٤٤٨ هـ"));
    assert_eq!(
        date("long", "sr", Some("sr-ME")).as_deref(),
        Ok("3. децембар 2026."),
        "a region never changes the script"
    );
    assert!(date("medium", "de", None).is_ok());
    assert_eq!(
        date("huge", "de", None).unwrap_err(),
        "“huge” is not a way to write dates; use short, medium, long or full"
    );
    assert_eq!(format_date("abc", "long", "en", None, None).unwrap_err(), "“abc” is not a date");
    assert!(format_date("2026-02-30", "long", "en", None, None).is_err());
}

#[test]
fn instants_are_taken_to_the_readers_clock_and_local_times_are_not() {
    let date = |value, zone| format_date(value, "long", "en", Some("en-GB"), zone);
    let time = |value, zone| format_time(value, "short", "en", Some("en-GB"), zone);
    assert_eq!(date("2026-12-03T23:30:00Z", Some("Asia/Tokyo")).as_deref(), Ok("4 December 2026"));
    assert_eq!(time("2026-12-03T23:30:00Z", Some("Asia/Tokyo")).as_deref(), Ok("08:30"));
    assert_eq!(time("2026-12-03T23:30:00+02:00", Some("No/Where")).as_deref(), Ok("21:30"), "an unknown zone is UTC");
    assert_eq!(time("2026-12-03T14:30", Some("Asia/Tokyo")).as_deref(), Ok("14:30"));
    assert_eq!(date("2026-12-03T14:30", Some("Asia/Tokyo")).as_deref(), Ok("3 December 2026"));
    assert_eq!(time("2026-12-03", None).unwrap_err(), "“2026-12-03” has no time of day");
    let both = |value, style, language, reader, zone| format_date_time(value, style, language, Some(reader), zone);
    assert_eq!(both("2026-12-03T14:30", "long", "en", "en-GB", None).as_deref(), Ok("3 December 2026 at 14:30"));
    assert_eq!(
        both("2026-12-03T22:30:00Z", "full", "de", "de-DE", Some("Europe/Berlin")).as_deref(),
        Ok("Donnerstag, 3. Dezember 2026 um 23:30")
    );
    assert_eq!(both("2026-12-03", "long", "en", "en-GB", None).as_deref(), Ok("3 December 2026"), "it has no time");
    assert_eq!(
        both("2026-12-03T13:30", "long", "es", "es-MX", None).as_deref(),
        Ok("3 de diciembre de 2026 a la 1:30\u{202f}p.m."),
        "one o'clock is one hour"
    );
    assert_eq!(both("14:30", "long", "en", "en-GB", None).unwrap_err(), "“14:30” is not a date");
    assert_eq!(format_time("14:30", "short", "en-US", None, None).as_deref(), Ok("2:30\u{202f}PM"));
}

#[test]
fn numbers_keep_their_decimals_and_follow_the_region() {
    assert_eq!(format_number("1234567.50", "de", None).as_deref(), Ok("1.234.567,50"));
    assert_eq!(format_number("1234567.5", "en-IN", None).as_deref(), Ok("12,34,567.5"));
    assert_eq!(format_number("-5", "en", Some("en-GB")).as_deref(), Ok("-5"));
    assert_eq!(format_number("abc", "en", None).unwrap_err(), "“abc” is not a number");
    assert_eq!(format_number("1e9000", "en", None).unwrap_err(), "“1e9000” has too many digits");
    assert!(format_number("1,5", "de", None).is_err() && format_number("", "de", None).is_err());
}

#[test]
fn yes_and_no_are_understood_in_every_language() {
    let yes = "yes Y TRUE 1 x ✓ ✔️ Ja oui Sí SI sì sim نعم כן はい 是 同意 हाँ ndiyo да tak ano EVET Kyllä ναι ΝΑΙ так da 네 có ใช่ ya አዎ بله ہاں ஆம் হ্যাঁ given subscribed opted-in Opted_In ＹＥＳ WAHR";
    let no = "no N false 0 ✗ nein NON não لا לא いいえ 否 不同意 नहीं hapana нет nie ne hayır HAYIR ei nej nei όχι ΟΧΙ ні nu 아니요 không ไม่ tidak አይ خیر نہیں இல்லை না withdrawn unsubscribed opted-out OPT-OUT FALSCH";
    for word in yes.split(' ') {
        assert_eq!(yes_no(word), Some(true), "{word}");
    }
    for word in no.split(' ') {
        assert_eq!(yes_no(word), Some(false), "{word}");
    }
    assert_eq!(yes_no(" opted in "), Some(true));
    for word in ["", " ", "maybe", "?", "n/a", "pending", "non-subscribed", "never asked", "2", "cleaned"] {
        assert_eq!(yes_no(word), None, "{word:?} says neither");
    }
}

#[test]
fn gender_and_register_are_understood_and_never_guessed() {
    for word in
        ["f", "Female", "weiblich", "w", "féminin", "mujer", "MUJER", "أنثى", "女", "KADIN", "K", "Frau", "Señora"]
    {
        assert_eq!(gender(word), Some(Gender::Feminine), "{word}");
    }
    for word in ["m", "male", "männlich", "homme", "ذكر", "男性", "мужчина", "Herr", "Monsieur", "señor", "Signor"]
    {
        assert_eq!(gender(word), Some(Gender::Masculine), "{word}");
    }
    assert_eq!(gender("non-binary"), Some(Gender::Other));
    for word in ["", "unknown", "Anna", "h", "?"] {
        assert_eq!(gender(word), None, "{word:?}");
    }
    for (word, said) in
        [("Sie", Register::Formal), ("du", Register::Informal), ("VOUS", Register::Formal), ("tú", Register::Informal)]
    {
        assert_eq!(register(word), Some(said), "{word}");
    }
    assert_eq!(register("neutral"), Some(Register::Neutral));
    assert_eq!(register("rude"), None);
}

#[test]
fn no_shipped_word_means_two_things() {
    for (meaning, words) in &starter::starter().words {
        for word in words {
            let understood = match meaning.as_str() {
                "yes" | "no" => yes_no(word).is_some(),
                "feminine" | "masculine" | "other_gender" => gender(word).is_some(),
                "formal" | "informal" | "neutral" => register(word).is_some(),
                other => panic!("nobody reads the list {other:?}"),
            };
            assert!(understood, "{word:?} of {meaning} is in another list too");
        }
    }
}

#[test]
fn a_language_without_a_region_may_get_the_text_of_its_likeliest_region() {
    let cells = vec![("en".to_owned(), None), ("de-DE".to_owned(), None), ("zh-TW".to_owned(), None)];
    let used = |reader: &str| {
        resolve(&cells, "en", Some(reader), None, OtherLanguage::Forbidden, Ours::NOTHING)
            .map(|found| (found.index, found.status))
    };
    assert_eq!(used("de"), Some((1, Status::Borrowed)), "de most likely means de-DE");
    assert_eq!(used("de-AT"), Some((1, Status::Borrowed)), "de-AT falls back to de");
    assert_eq!(used("zh-HK"), Some((2, Status::Borrowed)), "zh-Hant most likely means zh-Hant-TW");
    assert_eq!(used("zh-CN"), None, "scripts are never crossed");
}

#[test]
fn a_region_without_a_text_of_its_own_gets_the_nearest_of_its_language() {
    use OtherLanguage::{Allowed, Forbidden};
    for (places, default, reader, cell) in [
        (vec!["en-AU", "en-GB", "en-US", "vi"], "vi", "en-IE", "en-GB Borrowed"),
        (vec!["en-AU", "en-GB", "en-US", "vi"], "vi", "en-150", "en-GB Borrowed"),
        (vec!["en-AU", "en-GB", "en-US"], "en-AU", "en-IE", "en-AU Borrowed"),
        (vec!["en-AU", "en-GB", "en-US", "vi"], "vi", "en-PH", "en-US Borrowed"),
        (vec!["en-AU", "en-US", "vi"], "vi", "en-IE", "en-AU Borrowed"),
        (vec!["pt-BR", "pt-MZ", "vi"], "vi", "pt-AO", "pt-MZ Borrowed"),
        (vec!["pt-AO", "pt-BR", "vi"], "vi", "pt-PT", "pt-AO Borrowed"),
        (vec!["vi", "zh-MO"], "vi", "zh-HK", "zh-MO Borrowed"),
        (vec!["de-CH", "en"], "en", "de-AT", "de-CH Borrowed"),
        (vec!["en", "es-MX"], "en", "es", "es-MX Borrowed"),
        (vec!["en", "fr-CA/informal"], "en", "fr-BE", "fr-CA/informal Borrowed"),
        (vec!["en", "sr-Cyrl-BA"], "en", "sr-ME", "en Borrowed"),
        (vec!["en", "zh-Hans-HK"], "en", "zh-HK", "en Borrowed"),
    ] {
        assert_eq!(chosen(&places, default, reader, None, Allowed), cell, "{reader} among {places:?}");
    }
    assert_eq!(
        chosen(&["en", "de-CH/formal"], "en", "de", Some(Register::Informal), Forbidden),
        "de-CH/formal Borrowed"
    );
    let told = resolve(&cells(&["en", "de-CH"]), "en", Some("de-AT"), None, Forbidden, Ours::NOTHING);
    assert_eq!(
        told.map(|found| found.steps.join(". ")).as_deref(),
        Some(
            "Reads German (Austria). No German (Austria) text; tried German. No German text. Used the text in German (Switzerland)"
        )
    );
}

#[test]
fn a_telephone_number_typed_into_words_from_right_to_left_stays_as_it_is_dialled() {
    let apart = |text: &str| with_numbers_apart(text).replace('\u{2068}', "<").replace('\u{2069}', ">");
    for (typed, written) in [
        ("اتصلوا على +962 6 000 0000 اليوم.", "اتصلوا على <+962 6 000 0000> اليوم."),
        ("06 000 0000، 07 000 0000", "<06 000 0000>، <07 000 0000>"),
        ("في 12 مارس 2027 الساعة 10:30", "في 12 مارس 2027 الساعة 10:30"),
        ("12/03/2027", "12/03/2027"),
        ("12345678", "12345678"),
        ("+ ", "+ "),
        ("1 + 2", "1 + 2"),
        ("مرحبا", "مرحبا"),
        ("https://a.example/06 000 0000", "https://a.example/06 000 0000"),
    ] {
        assert_eq!(apart(typed), written);
    }
}
