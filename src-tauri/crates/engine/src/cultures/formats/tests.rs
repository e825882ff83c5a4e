//! What formatting promises beyond CLDR's forms: values as people write them, and values that mean harm.

use super::*;

fn items(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn prices_follow_the_readers_region_and_the_currencys_decimals() {
    let price = |value, code, language, reader| format_currency(value, code, language, reader);
    assert_eq!(price("1234.5", "EUR", "de", None).as_deref(), Ok("1.234,50\u{a0}€"));
    assert_eq!(price("1234.5", "eur", "de", Some("de-AT")).as_deref(), Ok("€\u{a0}1.234,50"));
    assert_eq!(price("1234.567", "JPY", "en", None).as_deref(), Ok("¥1,235"));
    assert_eq!(price("-5", "USD", "en", Some("en-GB")).as_deref(), Ok("-US$5.00"));
    assert_eq!(
        price("5", "ERU", "en", None).unwrap_err(),
        "“ERU” is not a currency; use its three letters, as in code=\"EUR\"",
        "a slip of the finger is not sent"
    );
    assert!(price("5", "", "en", None).is_err() && price("5", "€", "en", None).is_err());
    assert_eq!(price("free", "EUR", "en", None).unwrap_err(), "“free” is not a number");
}

#[test]
fn a_percentage_is_a_share_of_one_or_of_a_hundred() {
    assert_eq!(format_percent("0.25", Whole::One, "en", None).as_deref(), Ok("25%"));
    assert_eq!(format_percent("25", Whole::Hundred, "de", None).as_deref(), Ok("25\u{a0}%"));
    assert_eq!(format_percent("0.256", Whole::One, "tr", None).as_deref(), Ok("%25,6"));
    assert_eq!(format_percent("0.05", Whole::One, "ar", Some("ar-EG")).as_deref(), Ok("٥٪\u{61c}"));
}

#[test]
fn lists_are_joined_as_the_language_joins_them() {
    let joined = |words: &[&str], joined, language| format_list(&items(words), joined, language, None);
    assert_eq!(joined(&["Ida", "Jon", "Mia"], Joined::And, "en").as_deref(), Ok("Ida, Jon, and Mia"));
    assert_eq!(joined(&["Ida", " ", "Mia"], Joined::Or, "de").as_deref(), Ok("Ida oder Mia"));
    assert_eq!(joined(&["Ana", "Inés"], Joined::And, "es").as_deref(), Ok("Ana e Inés"), "y before i is e");
    assert_eq!(joined(&[], Joined::And, "en").unwrap_err(), "There is nothing in this list");
    let many = vec!["x".to_owned(); 1001];
    assert_eq!(
        format_list(&many, Joined::And, "en", None).unwrap_err(),
        "A list of 1001 things is too long to be written out"
    );
}

#[test]
fn the_texts_language_chooses_the_plural_and_the_number_is_put_in() {
    let forms = PluralForms {
        one: Some("{count} wizyta"),
        few: Some("{} wizyty"),
        many: Some("{count} wizyt"),
        other: "{count} wizyty",
        ..PluralForms::default()
    };
    let polish = |count| format_plural(count, &forms, "pl", Some("pl-PL"));
    assert_eq!(polish("1").as_deref(), Ok("1 wizyta"));
    assert_eq!(polish("3").as_deref(), Ok("3 wizyty"));
    assert_eq!(polish("12").as_deref(), Ok("12 wizyt"));
    assert_eq!(polish("1.5").as_deref(), Ok("1,5 wizyty"));
    let arabic =
        PluralForms { zero: Some("صفر"), two: Some("اثنان"), other: "{count}", ..PluralForms::default() };
    assert_eq!(format_plural("0", &arabic, "ar", None).as_deref(), Ok("صفر"));
    assert_eq!(format_plural("2", &arabic, "ar", None).as_deref(), Ok("اثنان"));
    assert_eq!(format_plural("5", &arabic, "ar", Some("ar-EG")).as_deref(), Ok("٥"), "few is not said, so other");
    let english = PluralForms { one: Some("one"), other: "many", ..PluralForms::default() };
    assert_eq!(format_plural("1", &english, "en", Some("ja-JP")).as_deref(), Ok("one"), "not the reader's language");
}

#[test]
fn days_are_counted_from_the_day_it_is_for_the_reader() {
    let said = |value, now, zone| format_relative(value, now, "en", None, zone);
    let now = "2026-11-23T22:30:00Z";
    assert_eq!(said("2026-11-24", now, None).as_deref(), Ok("tomorrow"));
    assert_eq!(said("2026-11-24", now, Some("Asia/Tokyo")).as_deref(), Ok("today"), "it is the 24th there already");
    assert_eq!(said("2026-11-24T01:00:00Z", now, Some("America/New_York")).as_deref(), Ok("today"));
    assert_eq!(said("2026-11-26", now, None).as_deref(), Ok("in 3 days"));
    assert_eq!(said("2026-11-10", now, None).as_deref(), Ok("13 days ago"));
    assert_eq!(said("2026-12-07", now, None).as_deref(), Ok("in 2 weeks"));
    assert_eq!(said("2027-11-23", now, None).as_deref(), Ok("in 12 months"));
    assert_eq!(said("1976-11-23", now, None).as_deref(), Ok("50 years ago"));
    assert_eq!(said("soon", now, None).unwrap_err(), "“soon” is not a date");
    assert!(said("9999-12-31", "-009999-01-01", None).is_ok() && said("14:30", now, None).is_err());
    assert_eq!(format_relative("2026-11-24", now, "he", None, None).as_deref(), Ok("מחר"));
}

#[test]
fn each_calendar_can_be_asked_for_and_the_region_has_its_own() {
    let date = |language, reader| format_date("2026-12-03", "long", language, Some(reader), None).unwrap();
    assert_eq!(date("fa", "fa-IR"), "۱۲ آذر ۱۴۰۵", "Persian without asking");
    assert_eq!(date("th", "th-TH"), "3 ธันวาคม 2569", "Buddhist without asking");
    assert_eq!(date("ar", "ar-SA"), "٣ ديسمبر ٢٠٢٦", "CLDR lists the Gregorian calendar first for Saudi Arabia");
    assert_eq!(date("ar", "ar-SA-u-ca-islamic"), "٢٣ جمادى الآخرة ١٤٤٨ هـ", "there, Islamic means Umm al-Qura");
    assert_eq!(date("en", "en-US-u-ca-islamic-civil"), "Jumada II 22, 1448 AH");
    assert_eq!(date("en", "en-US-u-ca-islamic-tbla"), "Jumada II 23, 1448 AH");
    assert_eq!(date("en", "en-US-u-ca-hebrew"), "23 Kislev 5787");
    assert_eq!(date("en", "fa-IR-u-ca-gregory"), "December 3, 2026", "the reader may ask for another");
    assert_eq!(date("ja", "ja-JP-u-ca-japanese"), "令和8年12月3日");
}

#[test]
fn values_that_mean_harm_are_refused_in_a_sentence() {
    let forms = PluralForms { other: "{count}", ..PluralForms::default() };
    let long = "9".repeat(100_000);
    for value in ["NaN", "inf", "1e9000", "1e30000", "-1e-9000", "", " ", "0x10", "1,5", "٣", long.as_str()] {
        for refused in [
            format_currency(value, "EUR", "de", None),
            format_percent(value, Whole::One, "de", None),
            format_plural(value, &forms, "de", None),
            format_number(value, "de", None),
        ] {
            let sentence = refused.expect_err(value);
            assert!(sentence.starts_with('“') && sentence.len() < 300, "{sentence}");
        }
    }
    assert!(format_relative(&long, "2026-11-23", "de", None, None).is_err_and(|sentence| sentence.len() < 300));
    assert!(format_currency("5", &long, "de", None).is_err_and(|sentence| sentence.len() < 300));
    for language in ["", "nonsense!", "und"] {
        assert!(format_currency("5", "EUR", language, None).is_err(), "{language}");
        assert!(format_list(&items(&["a", "b"]), Joined::And, language, None).is_err(), "{language}");
    }
    assert!(format_currency("5", "EUR", "qaa", None).is_ok(), "a language nobody knows is written as the root's");
}

#[test]
fn every_form_of_a_language_is_named_by_the_numbers_that_take_it() {
    let told = |language: &str| -> Vec<String> {
        number_forms(language).iter().map(|form| format!("{} {}", form.form.as_str(), form.in_words())).collect()
    };
    assert_eq!(told("en"), ["one 1", "other 0, 2, 3, 4…"]);
    assert_eq!(told("pl"), ["one 1", "few 2, 3, 4, 22…", "many 0, 5, 6, 7…", "other 0.5, 1.5, 2.5…"]);
    assert_eq!(
        told("ar-EG"),
        ["zero 0", "one 1", "two 2", "few 3, 4, 5, 6…", "many 11, 12, 13, 14…", "other 100, 101, 102, 200…"]
    );
    assert_eq!(told("ja"), ["other 0, 1, 2, 3…"]);
    assert_eq!(told("es-MX"), ["one 1", "many 1000000, 2000000…", "other 0, 2, 3, 4…"]);
    assert_eq!(told("not a tag").len(), 1);
}

#[test]
fn a_script_changes_no_plural_and_a_number_has_its_usual_decimals() {
    let forms = PluralForms { one: Some("O"), few: Some("F"), many: Some("M"), other: "X", ..PluralForms::default() };
    for (language, told) in [
        ("sr-Latn", "OFXO"),
        ("sr-ME", "OFXO"),
        ("sr", "OFXO"),
        ("bs-Cyrl", "OFXO"),
        ("az-Cyrl", "OXXX"),
        ("en-Shaw", "OXXX"),
        ("pt-PT", "OXXX"),
    ] {
        let found: String =
            ["1", "2", "5", "21"].map(|n| format_plural(n, &forms, language, None).expect("it counts")).concat();
        assert_eq!(found, told, "{language}");
    }
    let number = |value: &str| format_number(value, "en", None).expect("a number");
    assert_eq!(number("1234.56789"), "1,234.568");
    assert_eq!(number("0.3333333333333333"), "0.333");
    assert_eq!(number("-1.99995"), "-2");
    assert_eq!((number("1.50"), number("3.0"), number("-0.0")), ("1.50".into(), "3".into(), "-0".into()));
    assert_eq!(number("1e3"), "1,000");
    let percent = |value: &str| format_percent(value, Whole::One, "en", None).expect("a share");
    assert_eq!((percent("0.256").as_str(), percent("0.333333333").as_str()), ("25.6%", "33.333%"));
}

#[test]
fn locales_without_starter_data_write_as_cldr_says() {
    for (language, style, expected) in [
        ("en-CA", "short", "2026-03-05"),
        ("mt", "short", "05/03/2026"),
        ("so", "short", "05/03/26"),
        ("sr", "long", "5. март 2026."),
        ("sr-Latn", "long", "5. mart 2026."),
        ("sr-ME", "long", "5. mart 2026."),
        ("sl", "long", "5. marec 2026"),
        ("zh-Hant-HK", "short", "5/3/2026"),
        ("nb", "short", "05.03.2026"),
    ] {
        assert_eq!(format_date("2026-03-05", style, language, None, None).as_deref(), Ok(expected), "{language}");
    }
    assert_eq!(format_date("2026-03-05", "short", "en", Some("de-AT"), None).as_deref(), Ok("05/03/2026"), "en-AT");
    for (language, code, expected) in [
        ("is", "EUR", "5,00 EUR"),
        ("hu", "EUR", "5,00 EUR"),
        ("hr", "USD", "5,00 USD"),
        ("sk", "USD", "5,00 USD"),
        ("es-MX", "JPY", "JPY\u{a0}5"),
        ("es-US", "THB", "THB\u{a0}5.00"),
        ("fr-CA", "UYU", "5,00 UYU"),
        ("fr-CH", "CHF", "5.00 CHF"),
        ("en", "JPY", "¥5"),
    ] {
        let price = format_currency("5", code, language, None).expect("a price").replace("\u{a0}", " ");
        assert_eq!(price, expected.replace("\u{a0}", " "), "{language}");
    }
}

#[test]
fn a_short_date_never_puts_the_month_before_the_day_where_nobody_does() {
    let short = |tag: &str| format_date("2026-03-05", "short", tag, Some(tag), None).unwrap();
    for (tag, expected) in [
        ("am-u-ca-buddhist", "05/03/2569 BE"),
        ("fa-u-ca-islamic-umalqura", "۱۴۴۷/۹/۱۶ ه\u{200d}.ق."),
        ("es-u-ca-islamic-umalqura", "16/9/1447 AH"),
        ("da-u-ca-japanese", "5/3/8"),
        ("en-IN-u-ca-islamic-civil", "16/9/1447 AH"),
    ] {
        assert_eq!(short(tag), expected, "{tag}");
    }
    assert_eq!(short("fa"), "۱۴۰۴/۱۲/۱۴", "its own calendar");
    assert_eq!(short("am"), "05/03/2026");
}

#[test]
fn a_letter_of_a_currency_stands_apart_from_its_digits() {
    let price = |code: &str, amount: &str| format_currency(amount, code, "en-ZA", None).unwrap();
    assert_eq!(price("ZAR", "5"), "R\u{a0}5,00");
    assert_eq!(price("KWD", "0"), "KWD\u{a0}0,000");
    assert_eq!(price("USD", "5"), "US$5,00");
}
