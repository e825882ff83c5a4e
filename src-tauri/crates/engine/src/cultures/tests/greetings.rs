//! Greetings, closings and names, on every locale the product ships.

use super::super::*;
use super::ANNA;
use crate::profiles::{Gender, Register};

fn greeting(known: &Known, locale: &str, register: Option<Register>) -> String {
    Culture::of(locale, Ours::NOTHING).greeting(known, register)
}

fn closing(locale: &str, register: Option<Register>) -> String {
    Culture::of(locale, Ours::NOTHING).closing(register)
}

#[test]
fn greetings_follow_culture_register_and_what_is_known() {
    use Gender::{Feminine, Masculine, Other};
    let doctor = Known { title: Some("Dr."), gender: Some(Feminine), ..ANNA };
    let formal = Some(Register::Formal);
    assert_eq!(greeting(&doctor, "de", None), "Sehr geehrte Frau Dr. Schultz");
    assert_eq!(greeting(&doctor, "en", None), "Dear Dr. Schultz");
    assert_eq!(greeting(&ANNA, "de", None), "Guten Tag Anna Schultz", "Anna may be anything");
    assert_eq!(greeting(&Known { gender: Some(Other), ..ANNA }, "de", None), "Guten Tag Anna Schultz");
    assert_eq!(greeting(&Known { gender: Some(Masculine), ..ANNA }, "en-GB", formal), "Dear Mr Schultz");
    assert_eq!(greeting(&Known { gender: Some(Masculine), ..ANNA }, "en-US", formal), "Dear Mr. Schultz");
    assert_eq!(greeting(&Known { gender: Some(Feminine), last_name: None, ..ANNA }, "de", None), "Guten Tag Anna");
    assert_eq!(greeting(&Known { title: Some("Dr."), last_name: None, ..ANNA }, "en", None), "Dear Anna");
    assert_eq!(greeting(&Known { title: Some("Frau Dr."), ..ANNA }, "de", None), "Sehr geehrte Frau Dr. Schultz");
    assert_eq!(greeting(&Known { title: Some("Mrs"), ..ANNA }, "en", formal), "Dear Mrs Schultz");
    assert_eq!(greeting(&ANNA, "de", Some(Register::Informal)), "Hallo Anna");
    assert_eq!(greeting(&Known::default(), "de", None), "Guten Tag");
    assert_eq!(greeting(&Known { title: Some("Dr."), ..Known::default() }, "en", None), "Hello");
    assert_eq!(greeting(&Known { first_name: Some("  "), ..Known::default() }, "fr", None), "Madame, Monsieur");
    let mariam =
        Known { first_name: Some("مريم"), last_name: Some("حداد"), gender: Some(Feminine), title: None };
    assert_eq!(greeting(&mariam, "ar-MA", None), "السيدة مريم حداد المحترمة");
    let misaki = Known { first_name: Some("美咲"), last_name: Some("田中"), gender: None, title: Some("Dr.") };
    assert_eq!(greeting(&misaki, "ja", None), "田中 美咲 様");
    assert_eq!(greeting(&misaki, "zh-TW", None), "田中美咲您好");
    assert_eq!(greeting(&ANNA, "ku", None), "Anna Schultz", "no culture known: the name alone");
}

#[test]
fn titles_and_family_names_are_written_as_the_language_does() {
    let known = Known { title: Some("Dr."), last_name: Some("de Vries"), ..Known::default() };
    let feminine = Known { gender: Some(Gender::Feminine), ..known };
    let formal = Some(Register::Formal);
    assert_eq!(greeting(&feminine, "es", formal), "Estimada Dra. de Vries");
    assert_eq!(greeting(&known, "es", formal), "Buenos días, Dr. de Vries", "nobody said she is a woman");
    assert_eq!(greeting(&feminine, "de", formal), "Sehr geehrte Frau Dr. de Vries");
    assert_eq!(greeting(&Known { title: None, ..feminine }, "nl", formal), "Geachte mevrouw De Vries");
    let whole = Known { first_name: Some("Anna"), ..known };
    assert_eq!(greeting(&whole, "nl", formal), "Geachte Dr. Anna de Vries");
}

#[test]
fn names_are_written_in_the_order_of_their_culture() {
    let misaki = Known { first_name: Some("美咲"), last_name: Some("田中"), ..Known::default() };
    assert_eq!(full_name(&misaki, Some("ja"), Ours::NOTHING), "田中 美咲");
    assert_eq!(full_name(&misaki, Some("en"), Ours::NOTHING), "田中美咲");
    assert_eq!(full_name(&ANNA, Some("ja"), Ours::NOTHING), "Anna Schultz", "a foreign name keeps its order");
    let an = Known { first_name: Some("Văn An"), last_name: Some("Nguyễn"), ..Known::default() };
    assert_eq!(full_name(&an, Some("vi"), Ours::NOTHING), "Nguyễn Văn An");
    assert_eq!(full_name(&ANNA, None, Ours::NOTHING), "Anna Schultz");
    assert_eq!(full_name(&Known { first_name: None, ..ANNA }, Some("vi"), Ours::NOTHING), "Schultz");
    assert_eq!(full_name(&Known::default(), Some("de"), Ours::NOTHING), "");
}

/// Every locale, register, gender and presence of a title, a given and a family name.
#[test]
fn a_mark_left_at_a_name_is_not_said() {
    let culture = Culture::of("en", Ours::NOTHING);
    let greeted = |given, family| {
        let known = Known { first_name: Some(given), last_name: Some(family), ..Known::default() };
        culture.greeting(&known, Some(Register::Neutral))
    };
    assert_eq!(greeted("Anna, ", "; Berg"), greeted("Anna", "Berg"));
    assert_eq!(greeted(",", " ، "), culture.greeting(&Known::default(), Some(Register::Neutral)));
    let known = Known { first_name: Some("Martin"), last_name: Some("King Jr."), ..Known::default() };
    assert_eq!(culture.full_name(&known), "Martin King Jr.", "a stop belongs to the name");
}

#[test]
fn no_greeting_ever_has_a_gap_or_something_dangling() {
    use Gender::{Feminine, Masculine, Other};
    use Register::{Formal, Informal, Neutral};
    let locales = starter_locales();
    assert!(locales.len() > 45);
    let mut greetings = 0;
    for locale in locales {
        for register in [None, Some(Formal), Some(Informal), Some(Neutral)] {
            for gender in [None, Some(Feminine), Some(Masculine), Some(Other)] {
                for present in 0..8 {
                    let part = |bit: u8, text| (present & bit != 0).then_some(text);
                    let known = Known {
                        title: part(1, "Dr."),
                        first_name: part(2, "Anna"),
                        last_name: part(4, "Schultz"),
                        gender,
                    };
                    assert_is_whole(&greeting(&known, locale, register), &format!("{locale} {register:?} {known:?}"));
                    greetings += 1;
                }
            }
            assert_is_whole(&closing(locale, register), locale);
        }
    }
    assert!(greetings > 6000);
}

fn assert_is_whole(text: &str, of: &str) {
    assert!(!text.is_empty(), "empty for {of}");
    assert_eq!(text, text.trim(), "{of}");
    for nonsense in ["  ", "None", "null", "{", "}", "?", " ,", ",,", "( )", "/"] {
        assert!(!text.contains(nonsense), "{text:?} has {nonsense:?} for {of}");
    }
    assert!(!text.ends_with([',', '.', ':', '،', '，', ';', '!', '、', '-']), "{text:?} ends in punctuation for {of}");
    assert!(!text.starts_with([',', '.', '،', '，']), "{text:?} for {of}");
}

/// Whom the table greets: each culture's sample person, with a title where the state has one.
const STATES: [(&str, bool, bool, bool, Option<Gender>); 8] = [
    ("title, given, family, feminine", true, true, true, Some(Gender::Feminine)),
    ("title, given, family, masculine", true, true, true, Some(Gender::Masculine)),
    ("title, given, family, unknown", true, true, true, None),
    ("given, family, feminine", false, true, true, Some(Gender::Feminine)),
    ("given, family, unknown", false, true, true, None),
    ("family, unknown", false, false, true, None),
    ("given, unknown", false, true, false, None),
    ("nothing known", false, false, false, None),
];

/// The locales the issue of cultures names.
const SERVED: [&str; 46] = [
    "en-US",
    "en-GB",
    "en-IN",
    "en-NG",
    "fr-FR",
    "fr-CA",
    "de-DE",
    "de-AT",
    "de-CH",
    "es-ES",
    "es-MX",
    "es-AR",
    "pt-PT",
    "pt-BR",
    "it",
    "nl",
    "sv",
    "nb",
    "da",
    "fi",
    "pl",
    "cs",
    "uk",
    "ru",
    "ro",
    "el",
    "tr",
    "ar-EG",
    "ar-SA",
    "ar-MA",
    "he",
    "fa",
    "ur",
    "hi",
    "bn",
    "ta",
    "zh-Hans",
    "zh-Hant-TW",
    "ja",
    "ko",
    "vi",
    "th",
    "id",
    "sw",
    "am",
    "en-AU",
];

/// A title without a gender, as people write it in their own language.
fn title_in(language: &str) -> &'static str {
    match language {
        "ar" => "د.",
        "he" => "ד\"ר",
        "fa" => "دکتر",
        "ur" => "ڈاکٹر",
        "hi" => "डॉ.",
        "bn" => "ড.",
        "ta" => "டாக்டர்",
        "th" => "ดร.",
        "am" => "ዶክተር",
        "el" => "Δρ.",
        "uk" | "ru" => "д-р",
        "vi" => "TS.",
        "zh" | "ja" => "教授",
        "ko" => "박사",
        _ => "Dr.",
    }
}

/// Rows: locale, register, state, greeting. Written by setting ATTUNE_SNAPSHOTS=write.
fn table() -> String {
    let mut table = "locale\tregister\tknown\tgreeting\n".to_owned();
    for locale in SERVED {
        let culture = Culture::of(locale, Ours::NOTHING);
        let title = title_in(&language_of(locale));
        for register in [Register::Formal, Register::Neutral, Register::Informal] {
            for (state, titled, given, family, gender) in STATES {
                let known = Known {
                    title: titled.then_some(title),
                    first_name: culture.text("sample.given").filter(|_| given),
                    last_name: culture.text("sample.family").filter(|_| family),
                    gender,
                };
                let greeting = culture.greeting(&known, Some(register));
                assert_is_whole(&greeting, &format!("{locale} {register:?} {state}"));
                table.push_str(&format!("{locale}\t{}\t{state}\t{greeting}\n", register.as_str()));
            }
        }
    }
    table
}

#[test]
fn the_greeting_table_is_the_one_that_was_read() {
    let made = table();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/cultures/tests/greetings.tsv");
    if std::env::var_os("ATTUNE_SNAPSHOTS").is_some_and(|word| word == "write") {
        std::fs::write(path, &made).unwrap();
    }
    let read = std::fs::read_to_string(path).unwrap();
    for (made, read) in made.lines().zip(read.lines()) {
        assert_eq!(made, read, "a greeting changed; read the table again before it is recorded");
    }
    assert_eq!(made.lines().count(), read.lines().count());
}

/// Whatever says a gender is said only where it is known.
#[test]
fn no_greeting_guesses_a_gender() {
    for line in table().lines().filter(|line| line.contains("unknown") || line.contains("nothing known")) {
        let greeting = line.rsplit('\t').next().unwrap_or_default();
        let locale = line.split('\t').next().unwrap_or_default();
        let culture = Culture::of(locale, Ours::NOTHING);
        for register in [Register::Formal, Register::Neutral, Register::Informal] {
            for form in ["feminine", "masculine"] {
                let words = culture.patterns(register, form).flat_map(str::split_whitespace);
                let neutral: Vec<String> = ["neutral"]
                    .iter()
                    .flat_map(|form| culture.patterns(register, form))
                    .chain(culture.nobody(register))
                    .flat_map(|pattern| pattern.split_whitespace().map(str::to_owned))
                    .collect();
                for word in words.filter(|word| !word.contains('{') && !neutral.iter().any(|known| known == word)) {
                    assert!(!greeting.split_whitespace().any(|said| said == word), "{word} in {line}");
                }
            }
        }
    }
}

#[test]
fn a_title_that_is_polite_already_is_not_made_so_twice() {
    let greeted = |locale: &str, title: &str| {
        let known = Known { title: Some(title), first_name: Some("Anna"), last_name: Some("Keller"), gender: None };
        Culture::of(locale, Ours::NOTHING).greeting(&known, Some(Register::Formal))
    };
    assert_eq!(greeted("tr", "Sayın"), "Sayın Anna Keller");
    assert!(!greeted("ko", "선생님").contains("님님"), "{}", greeted("ko", "선생님"));
}
