//! Which text serves whom, as the promises put it, and what holds for any tag: chains end, keep their script, and
//! nothing is chosen or greeted with a key.

use super::tests::{cells, chosen};
use super::*;
use crate::profiles::Register;

#[test]
fn a_fallback_keeps_the_script_and_says_when_it_crosses_one() {
    use OtherLanguage::{Allowed, Forbidden};
    assert_eq!(chosen(&["pt", "pt-PT", "pt-BR"], "pt", "pt-AO", None, Forbidden), "pt-PT Borrowed");
    assert_eq!(chosen(&["sr", "sr-Latn"], "sr", "sr-ME", None, Forbidden), "sr-Latn Borrowed");
    assert_eq!(chosen(&["sr"], "sr", "sr-ME", None, Forbidden), "nobody", "Cyrillic is another script");
    assert_eq!(chosen(&["sr-Cyrl"], "sr-Cyrl", "sr", None, Forbidden), "sr-Cyrl Authored");
    assert_eq!(chosen(&["zh-Hans", "zh-Hant"], "zh-Hans", "zh-HK", None, Forbidden), "zh-Hant Borrowed");
    for cell in ["zh-Hans", "zh", "zh-CN"] {
        assert_eq!(chosen(&[cell], cell, "zh-HK", None, Forbidden), "nobody", "{cell} would be the other script");
        let allowed = resolve(&cells(&[cell]), cell, Some("zh-HK"), None, Allowed, Ours::NOTHING)
            .expect("another language may be sent");
        assert!(allowed.crosses_script, "{cell} is named as crossing scripts");
    }
    let same =
        resolve(&cells(&["zh-Hant"]), "zh-Hant", Some("zh-HK"), None, Allowed, Ours::NOTHING).expect("it is there");
    assert!(!same.crosses_script);
    let other = resolve(&cells(&["en"]), "en", Some("zh-HK"), None, Allowed, Ours::NOTHING).expect("it is there");
    assert!(!other.crosses_script, "another language is another matter");
}

#[test]
fn a_reader_gets_the_text_of_their_part_of_the_world() {
    use OtherLanguage::Forbidden;
    for (cells, default, reader, expected) in [
        (&["en-US", "en-GB"][..], "en-GB", "en-AU", "en-GB Borrowed"),
        (&["en-US", "en-GB"], "en-US", "en-001", "en-GB Borrowed"),
        (&["en-US", "en-GB"], "en-GB", "en", "en-US Borrowed"),
        (&["en-IN", "en-GB"], "en-GB", "en-IE", "en-GB Borrowed"),
        (&["en", "en-ZA", "de-DE"], "en", "en-AU", "en Borrowed"),
        (&["es-ES", "es-US"], "es-ES", "es-MX", "es-US Borrowed"),
        (&["es", "es-AR"], "es", "es-MX", "es Borrowed"),
        (&["nb", "en"], "en", "no", "nb Authored"),
        (&["nb", "en"], "en", "no-NO", "nb Borrowed"),
        (&["no", "en"], "en", "nb", "no Authored"),
        (&["nb", "en"], "en", "nn", "nb Borrowed"),
        (&["nb", "en"], "en", "da", "nobody"),
    ] {
        assert_eq!(chosen(cells, default, reader, None, Forbidden), expected, "{reader} among {cells:?}");
    }
}

#[test]
fn a_formal_reader_never_gets_an_informal_text_unannounced() {
    use OtherLanguage::{Allowed, Forbidden};
    let formal = Some(Register::Formal);
    for other in [Allowed, Forbidden] {
        let found = resolve(&cells(&["de/informal"]), "de", Some("de-CH"), formal, other, Ours::NOTHING)
            .expect("there is one text");
        assert!(found.crosses_register, "it is marked");
        assert!(found.steps.iter().any(|step| step.starts_with("No formal text")), "and said: {:?}", found.steps);
    }
    assert_eq!(chosen(&["de/informal", "de/formal"], "de", "de-CH", formal, Forbidden), "de/formal Borrowed");
    assert_eq!(chosen(&["de/informal", "de"], "de", "de-CH", formal, Forbidden), "de Borrowed");
    let elsewhere = ["de-AT/formal", "de/informal", "en"];
    assert_eq!(
        chosen(&elsewhere, "en", "de-CH", formal, Forbidden),
        "de-AT/formal Borrowed",
        "the register comes first"
    );
    assert_eq!(chosen(&elsewhere, "en", "de", Some(Register::Informal), Forbidden), "de/informal Authored");
}

#[test]
fn an_informal_text_for_a_stranger_of_a_formal_culture_is_marked() {
    let familiar = |cells_there: &[&str], reader: Option<&str>, register| {
        let found = resolve(&cells(cells_there), "de", reader, register, OtherLanguage::Allowed, Ours::NOTHING);
        found.expect("there is one text").is_familiar
    };
    assert!(familiar(&["de/informal"], Some("de-AT"), None) && familiar(&["de/informal"], None, None));
    assert!(!familiar(&["de/informal"], Some("de"), Some(Register::Informal)), "who wants it gets it");
    assert!(!familiar(&["de/informal", "de"], Some("de"), None), "a text for everybody comes first");
    assert!(!familiar(&["sv/informal"], Some("sv"), None), "Swedish says du to everybody");
}

#[test]
fn what_runs_the_other_way_is_kept_together_and_nothing_else_is_touched() {
    for (value, language, expected) in [
        ("Anna Schultz", "ar", "\u{2068}Anna Schultz\u{2069}"),
        ("+972 50-123-4567", "he", "\u{2068}+972 50-123-4567\u{2069}"),
        ("محمد علي", "en", "\u{2068}محمد علي\u{2069}"),
        ("An\u{202e}na\u{2069}", "ar", "\u{2068}Anna\u{2069}"),
        ("محمد علي", "ar", "محمد علي"),
        ("\u{202e}evil", "en", "evil"),
        ("An\u{202e}na\u{2069}", "de", "Anna"),
        ("https://x.example/\u{202e}a", "en", "https://x.example/a"),
        ("12\u{2067}3", "ar", "123"),
        ("42", "ar", "42"),
        ("Zoë & Søren 😀", "en", "Zoë & Søren 😀"),
        ("+972 50-123-4567", "en", "+972 50-123-4567"),
        ("田中", "de", "田中"),
        ("", "ar", ""),
    ] {
        assert_eq!(isolated(value, is_rtl(language)), expected, "{value} in {language}");
    }
    assert_eq!(isolated_within("عزيزي John Smith Jr.، مرحبا", true), "عزيزي \u{2068}John Smith Jr.\u{2069}، مرحبا");
    assert_eq!(isolated_within("Dear علي", false), "Dear \u{2068}علي\u{2069}");
    assert_eq!(isolated_within("Chère Zoë", false), "Chère Zoë");
    assert_eq!(isolated_within("مرحبا", true), "مرحبا");
}

/// Well-formed tags, known and unknown, with and without script, region and calendar.
fn tag() -> impl proptest::strategy::Strategy<Value = String> {
    let languages = "(en|de|pt|es|sr|zh|nb|nn|hi|ar|fa|az|yue|uz|[a-z]{2,3})";
    proptest::string::string_regex(&format!(
        "{languages}(-(Latn|Cyrl|Arab|Hans|Hant|[A-Z][a-z]{{3}}))?(-(ME|HK|AO|MX|419|[A-Z]{{2}}))?(-u-ca-persian)?"
    ))
    .expect("the pattern is one")
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..proptest::prelude::ProptestConfig::with_cases(200) })]

    #[test]
    fn a_chain_is_short_begins_with_its_locale_and_keeps_its_script(tag in tag()) {
        let links = chain(&tag);
        proptest::prop_assert!(links.len() <= 6, "{links:?}");
        for link in &links {
            proptest::prop_assert!(canonical(link).is_some(), "{link:?} of {tag} is no tag");
            proptest::prop_assert_eq!(locale::script_of(&tag), locale::script_of(link), "{} of {}", link, tag);
        }
        let mut unique = links.clone();
        unique.sort();
        unique.dedup();
        proptest::prop_assert_eq!(unique.len(), links.len(), "a chain never returns");
    }

    #[test]
    fn whatever_is_asked_a_chain_ends_and_a_choice_is_one_of_the_cells(
        person in proptest::prop_oneof![tag(), proptest::string::string_regex(".{0,12}").expect("a pattern")],
        places in proptest::collection::vec(tag(), 0..6),
        default in tag(),
    ) {
        let cells: Vec<_> = places.iter().map(|place| (place.clone(), None)).collect();
        for other in [OtherLanguage::Allowed, OtherLanguage::Forbidden] {
            let Some(found) = resolve(&cells, &default, Some(&person), None, other, Ours::NOTHING) else { continue };
            proptest::prop_assert!(found.index < cells.len());
            proptest::prop_assert!(!found.steps.is_empty());
            for step in &found.steps {
                proptest::prop_assert!(!step.trim().is_empty() && !step.contains(['{', '}', '_']), "{step:?}");
            }
        }
        proptest::prop_assert!(chain(&person).len() <= 6);
    }

    #[test]
    fn no_culture_greets_with_a_key_or_a_gap(tag in tag(), given in "[A-Z][a-z]{0,8}", family in "[A-Z][a-z]{0,8}") {
        for known in [
            Known::default(),
            Known { first_name: Some(&given), ..Known::default() },
            Known { first_name: Some(&given), last_name: Some(&family), ..Known::default() },
        ] {
            let greeting = Culture::of(&tag, Ours::NOTHING).greeting(&known, None);
            proptest::prop_assert!(!greeting.contains(['{', '}', '_']) && !greeting.contains("  "), "{greeting:?}");
            proptest::prop_assert!(known.first_name.is_none() || !greeting.is_empty());
        }
    }
}
