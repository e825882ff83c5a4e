//! Holidays against published dates and against a second source (second_source.txt), and the tables line by line.

use std::collections::BTreeSet;

use icu::calendar::Date as IcuDate;
use icu::calendar::cal::ChineseTraditional;
use jiff::civil::Weekday::{self, Friday, Saturday, Sunday, Thursday};

use super::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn between(of: &str, from: &str, to: &str) -> Vec<Holiday> {
    holidays(of, day(from), day(to)).unwrap()
}

fn refused(of: &str, from: &str, to: &str) -> String {
    holidays(of, day(from), day(to)).unwrap_err().to_string()
}

/// The days of one holiday, every year from 2024 on.
fn days_of(of: &str, name: &str, last_year: i16) -> Vec<Holiday> {
    let mut found = between(of, "2024-01-01", &format!("{last_year}-12-31"));
    found.retain(|holiday| holiday.name == name);
    found
}

#[test]
fn a_country_has_its_public_holidays_with_both_names() {
    let found = between("DE", "2026-05-01", "2026-05-14");
    let public: Vec<&Holiday> = found.iter().filter(|holiday| holiday.kind == HolidayKind::Public).collect();
    let [labour, ascension] = public[..] else { panic!("{public:?}") };
    assert_eq!((labour.date, labour.name.as_str()), (day("2026-05-01"), "Labor Day"));
    assert_eq!(labour.local_name.as_deref(), Some("Erster Mai"));
    assert_eq!(labour.local_language.as_deref(), Some("de"));
    assert_eq!(ascension.date, day("2026-05-14"));
}

#[test]
fn a_holiday_is_written_with_what_is_known_and_no_more() {
    let plain = between("US", "2026-07-04", "2026-07-04");
    let json = serde_json::to_string(&plain).unwrap();
    assert_eq!(json, r#"[{"date":"2026-07-04","name":"Independence Day","kind":"public","certain":true}]"#);
    let spanning = &between("jewish", "2026-04-02", "2026-04-02")[0];
    let json = serde_json::to_value(spanning).unwrap();
    assert_eq!((&json["kind"], &json["until"]), (&"faith".into(), &"2026-04-09".into()));
    assert!(json["note"].as_str().unwrap().contains("sunset the evening before"), "{json}");
}

#[test]
fn the_day_of_one_region_is_an_observance_that_names_the_region() {
    let found = between("DE", "2026-01-06", "2026-01-06");
    assert_eq!(found.len(), 1, "the regions are gathered in one entry: {found:?}");
    assert_eq!(found[0].kind, HolidayKind::Observance);
    assert!(found[0].note.as_deref().unwrap().contains("only in Augsburg, Baden-Württemberg, Bayern"), "{found:?}");
    let ukraine = between("UA", "2026-08-24", "2026-08-24");
    assert_eq!(ukraine[0].kind, HolidayKind::Observance, "no day off under martial law");
}

#[test]
fn estimated_days_say_so() {
    let eid = between("SA", "2030-01-01", "2030-12-31");
    let uncertain: Vec<&Holiday> = eid.iter().filter(|holiday| !holiday.certain).collect();
    assert!(!uncertain.is_empty(), "the feasts of 2030 are estimates");
    for holiday in uncertain {
        assert!(holiday.note.as_deref().is_some_and(|note| note.contains("estimate")), "{holiday:?}");
        assert!(!holiday.name.contains("estimated"), "{holiday:?}");
    }
    assert!(between("SA", "2030-09-23", "2030-09-23")[0].certain, "the National Day is fixed");
}

#[test]
fn tags_stand_for_their_region_and_faiths_are_read_as_people_write_them() {
    let (from, to) = ("2026-01-01", "2026-12-31");
    for (said, country) in
        [("fr-CA", "CA"), ("fr", "FR"), ("zh-Hant", "TW"), ("UK", "GB"), (" pt_BR ", "BR"), ("de", "DE")]
    {
        assert_eq!(between(said, from, to), between(country, from, to), "{said} is {country}");
    }
    for (said, faith) in [
        ("christian-western", "christian_western"),
        ("Christian Orthodox", "christian_orthodox"),
        ("Bahá'í", "bahai"),
        ("ISLAMIC", "islamic"),
        ("chinese-lunar", "chinese_lunar"),
    ] {
        assert_eq!(between(said, from, to), between(faith, from, to), "{said} is {faith}");
    }
    assert_ne!(between("christian_western", from, to), between("christian_orthodox", from, to));
}

#[test]
fn a_country_may_be_named_as_people_name_it() {
    let named = |of: &str| holidays(of, day("2026-07-01"), day("2026-07-31")).unwrap();
    for of in ["us", "United States", " US ", "en-US"] {
        assert_eq!(named(of), named("US"), "{of}");
    }
    assert_eq!(named("Germany"), named("DE"));
}

#[test]
fn what_is_not_known_is_answered_with_what_is() {
    for unknown in ["XX", "es-419", "martian", "christian", "", "D E", "\n= DE |"] {
        let said = refused(unknown, "2026-01-01", "2026-12-31");
        for known in ["christian_orthodox", "nowruz", " DE,", "fr-CA"] {
            assert!(said.contains(known), "{unknown:?}: {said}");
        }
    }
    assert!(refused("DE", "2023-12-31", "2024-01-31").contains("from 2024 to 2040"));
    assert!(refused("hindu", "2035-12-01", "2036-01-31").contains("from 2024 to 2035"));
    assert!(refused("jewish", "2099-12-01", "2100-01-31").contains("from 2000 to 2099"));
    assert!(refused("DE", "2026-02-01", "2026-01-31").contains("before the first"));
}

#[test]
fn a_period_left_unsaid_is_a_whole_year() {
    let today = day("2026-11-23");
    assert_eq!(period(None, None, today), (day("2026-01-01"), day("2026-12-31")));
    assert_eq!(period(Some(day("2027-03-01")), None, today), (day("2027-03-01"), day("2027-12-31")));
    assert_eq!(period(None, Some(day("2025-02-28")), today), (day("2025-01-01"), day("2025-02-28")));
}

#[test]
fn a_holiday_of_several_days_is_there_on_each_of_them() {
    for (of, from, to, name) in [
        ("islamic", "2026-03-01", "2026-03-10", "Ramadan"),
        ("islamic", "2026-03-21", "2026-03-21", "Eid al-Fitr"),
        ("jewish", "2026-12-08", "2026-12-09", "Hanukkah"),
        ("jewish", "2025-01-01", "2025-01-01", "Hanukkah"),
        ("christian_western", "2026-03-01", "2026-03-01", "Lent"),
        ("christian_orthodox", "2026-03-01", "2026-03-01", "Great Lent"),
    ] {
        assert!(between(of, from, to).iter().any(|day| day.name == name), "{name} on {from}");
    }
    assert!(between("islamic", "2026-03-23", "2026-03-23").is_empty(), "it is over");
}

#[test]
fn a_place_that_is_none_has_no_holidays() {
    for of in ["ZZ", "en-ZZ", "XX"] {
        assert!(refused(of, "2026-01-01", "2026-12-31").starts_with("No holidays are known for"), "{of}");
    }
}

#[test]
fn holidays_are_sorted_and_a_longer_period_holds_its_parts() {
    for of in places::countries().step_by(25).chain(Faith::ALL.map(Faith::name)) {
        let year = between(of, "2026-01-01", "2026-12-31");
        assert!(year.is_sorted_by_key(|holiday| (holiday.date, holiday.name.clone())), "{of}");
        let (mut parts, mut start) = (Vec::new(), day("2026-01-01"));
        while start.year() == 2026 {
            let month = holidays(of, start, start.last_of_month()).unwrap();
            // What began before is in this month, too.
            parts.extend(month.into_iter().filter(|day| day.date >= start || start == self::day("2026-01-01")));
            start = start.last_of_month().tomorrow().unwrap();
        }
        assert_eq!(year, parts, "{of}: nothing is lost or doubled where months meet");
        assert!(year.iter().all(|holiday| holiday.until.is_none_or(|until| until > holiday.date)), "{of}");
    }
}

/// Days as published, 2024 to 2027: by the churches, the calendars of Saudi Arabia and Israel, the governments of India,
/// Thailand, China and Iran, and the Bahá'í World Centre.
const PUBLISHED: &[(&str, &str, [&str; 4])] = &[
    ("christian_western", "Easter Sunday", ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28"]),
    ("christian_western", "Ash Wednesday", ["2024-02-14", "2025-03-05", "2026-02-18", "2027-02-10"]),
    ("christian_western", "First Sunday of Advent", ["2024-12-01", "2025-11-30", "2026-11-29", "2027-11-28"]),
    ("christian_orthodox", "Easter Sunday (Pascha)", ["2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02"]),
    ("christian_orthodox", "Christmas Day (old calendar)", ["2024-01-07", "2025-01-07", "2026-01-07", "2027-01-07"]),
    ("christian_orthodox", "Clean Monday", ["2024-03-18", "2025-03-03", "2026-02-23", "2027-03-15"]),
    ("islamic", "Ramadan", ["2024-03-11", "2025-03-01", "2026-02-18", "2027-02-08"]),
    ("islamic", "Eid al-Fitr", ["2024-04-10", "2025-03-30", "2026-03-20", "2027-03-09"]),
    ("islamic", "Eid al-Adha", ["2024-06-16", "2025-06-06", "2026-05-27", "2027-05-16"]),
    ("jewish", "Rosh Hashanah", ["2024-10-03", "2025-09-23", "2026-09-12", "2027-10-02"]),
    ("jewish", "Yom Kippur", ["2024-10-12", "2025-10-02", "2026-09-21", "2027-10-11"]),
    ("jewish", "Sukkot", ["2024-10-17", "2025-10-07", "2026-09-26", "2027-10-16"]),
    ("jewish", "Hanukkah", ["2024-12-26", "2025-12-15", "2026-12-05", "2027-12-25"]),
    ("jewish", "Purim", ["2024-03-24", "2025-03-14", "2026-03-03", "2027-03-23"]),
    ("jewish", "Passover", ["2024-04-23", "2025-04-13", "2026-04-02", "2027-04-22"]),
    ("jewish", "Shavuot", ["2024-06-12", "2025-06-02", "2026-05-22", "2027-06-11"]),
    ("jewish", "Tisha B'Av", ["2024-08-13", "2025-08-03", "2026-07-23", "2027-08-12"]),
    ("jewish", "Yom HaShoah", ["2024-05-06", "2025-04-24", "2026-04-14", "2027-05-04"]),
    ("jewish", "Yom HaAtzmaut", ["2024-05-14", "2025-05-01", "2026-04-22", "2027-05-12"]),
    ("hindu", "Diwali", ["2024-11-01", "2025-10-20", "2026-11-08", "2027-10-29"]),
    ("hindu", "Holi", ["2024-03-25", "2025-03-14", "2026-03-04", "2027-03-22"]),
    ("hindu", "Raksha Bandhan", ["2024-08-19", "2025-08-09", "2026-08-28", "2027-08-17"]),
    ("buddhist", "Vesak", ["2024-05-22", "2025-05-12", "2026-05-31", "2027-05-20"]),
    ("buddhist", "Magha Puja", ["2024-02-24", "2025-02-12", "2026-03-03", "2027-02-21"]),
    ("sikh", "Birth of Guru Nanak", ["2024-11-15", "2025-11-05", "2026-11-24", "2027-11-14"]),
    ("sikh", "Vaisakhi", ["2024-04-13", "2025-04-13", "2026-04-14", "2027-04-14"]),
    ("bahai", "Naw-Rúz", ["2024-03-20", "2025-03-20", "2026-03-21", "2027-03-21"]),
    ("bahai", "Birth of the Báb", ["2024-11-02", "2025-10-22", "2026-11-10", "2027-10-30"]),
    ("chinese_lunar", "Chinese New Year", ["2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06"]),
    ("chinese_lunar", "Chinese New Year's Eve", ["2024-02-09", "2025-01-28", "2026-02-16", "2027-02-05"]),
    ("chinese_lunar", "Qingming Festival", ["2024-04-04", "2025-04-04", "2026-04-05", "2027-04-05"]),
    ("chinese_lunar", "Dragon Boat Festival", ["2024-06-10", "2025-05-31", "2026-06-19", "2027-06-09"]),
    ("chinese_lunar", "Mid-Autumn Festival", ["2024-09-17", "2025-10-06", "2026-09-25", "2027-09-15"]),
    ("chinese_lunar", "Double Ninth Festival", ["2024-10-11", "2025-10-29", "2026-10-18", "2027-10-08"]),
    ("chinese_lunar", "Winter Solstice Festival", ["2024-12-21", "2025-12-21", "2026-12-22", "2027-12-22"]),
    ("nowruz", "Nowruz", ["2024-03-20", "2025-03-21", "2026-03-21", "2027-03-21"]),
    ("nowruz", "Chaharshanbe Suri", ["2024-03-12", "2025-03-18", "2026-03-17", "2027-03-16"]),
    ("nowruz", "Yalda Night", ["2024-12-20", "2025-12-21", "2026-12-21", "2027-12-21"]),
];

#[test]
fn days_of_faith_fall_where_they_are_published_within_their_uncertainty() {
    for (faith, name, published) in PUBLISHED {
        let found = days_of(faith, name, 2027);
        assert_eq!(found.len(), 4, "{faith}: {name} comes once a year: {found:?}");
        for (holiday, published) in found.iter().zip(published) {
            let off = (day(published) - holiday.date).get_days().abs();
            assert!(off <= i32::from(!holiday.certain), "{faith}: {name} on {}, published {published}", holiday.date);
            assert_eq!(holiday.kind, HolidayKind::Faith);
        }
    }
}

#[test]
fn what_depends_on_the_moon_is_uncertain_and_what_is_counted_is_not() {
    for (faith, certain) in [("islamic", false), ("hindu", false), ("jewish", true), ("bahai", true), ("nowruz", true)]
    {
        let year = between(faith, "2026-01-01", "2026-12-31");
        assert!(year.iter().all(|holiday| holiday.certain == certain), "{faith}");
    }
    let year = between("islamic", "2026-01-01", "2026-12-31");
    assert!(
        year.iter().all(|holiday| holiday.note.as_deref().is_some_and(|note| note.contains("a day earlier or later")))
    );
    let ramadan = &between("islamic", "2026-02-18", "2026-02-18")[0];
    assert_eq!(ramadan.until, Some(day("2026-03-19")), "to the eve of the feast");
}

#[test]
fn the_fixed_days_of_the_old_calendar_come_once_in_every_year() {
    for name in ["Christmas Day (old calendar)", "Theophany (old calendar)", "Saint Nicholas' Day (old calendar)"] {
        assert_eq!(days_of("christian_orthodox", name, 2033).len(), 10, "{name}");
    }
}

#[test]
fn easter_is_right_at_the_edges_of_its_range() {
    for (year, western, orthodox) in
        [(2008, "2008-03-23", "2008-04-27"), (2011, "2011-04-24", "2011-04-24"), (2038, "2038-04-25", "2038-04-25")]
    {
        assert_eq!(christian::easter(year), Some(day(western)));
        assert_eq!(christian::pascha(year), Some(day(orthodox)));
    }
}

#[test]
fn the_tabled_days_agree_with_the_calendars_they_come_from() {
    for holiday in days_of("buddhist", "Buddha's Birthday in East Asia", 2035) {
        let (year, month, day) = (holiday.date.year(), holiday.date.month(), holiday.date.day());
        let iso = IcuDate::try_new_iso(year.into(), month.unsigned_abs(), day.unsigned_abs()).unwrap();
        let lunar = iso.to_calendar(ChineseTraditional::new());
        assert_eq!((lunar.month().number(), lunar.day_of_month().0), (4, 8), "{}", holiday.date);
    }
    let new_years = days_of("bahai", "Naw-Rúz", 2040);
    assert_eq!(new_years.len(), 17);
    for (name, after) in [("First Day of Ridván", 31), ("Declaration of the Báb", 64), ("Martyrdom of the Báb", 111)]
    {
        for (counted, new_year) in days_of("bahai", name, 2040).iter().zip(&new_years) {
            assert_eq!((counted.date - new_year.date).get_days(), after, "{name} of {}", new_year.date.year());
        }
    }
    for (fast, new_year) in days_of("bahai", "Nineteen-Day Fast", 2040).iter().zip(&new_years) {
        assert_eq!((fast.until, (new_year.date - fast.date).get_days()), (new_year.date.yesterday().ok(), 19));
    }
}

/// For each country: the days both sources have, those of ours alone, those of the second alone.
fn second_source() -> Vec<(&'static str, [BTreeSet<Date>; 3])> {
    let mut countries: Vec<(&str, [BTreeSet<Date>; 3])> = Vec::new();
    for line in include_str!("second_source.txt").lines().filter(|line| !line.starts_with('#')) {
        if let Some(country) = line.strip_prefix("= ") {
            countries.push((country, Default::default()));
            continue;
        }
        let mut parts = line.split(" | ");
        let named = parts.next().unwrap();
        let side = ["both", "ours", "theirs"].iter().position(|side| *side == named).unwrap();
        countries.last_mut().unwrap().1[side] = parts.next().unwrap().split(' ').map(day).collect();
        assert_eq!(side > 0, parts.next().is_some_and(|reason| reason.ends_with('.')), "a difference has its reason");
    }
    countries
}

#[test]
fn public_holidays_agree_with_a_second_source_but_for_the_differences_it_lists() {
    let countries = second_source();
    assert!(countries.len() >= 30);
    for (country, [both, ours, theirs]) in countries {
        let mut found = between(country, "2024-01-01", "2028-12-31");
        found.retain(|holiday| holiday.kind == HolidayKind::Public);
        let found: BTreeSet<Date> = found.iter().map(|holiday| holiday.date).collect();
        let expected: BTreeSet<Date> = both.union(&ours).copied().collect();
        assert_eq!(found, expected, "{country}");
        assert!(found.is_disjoint(&theirs), "{country}");
        assert!(both.len() > 19 && both.len() > 2 * (ours.len() + theirs.len()), "{country}: they agree in the main");
    }
}

#[test]
fn every_line_of_the_tables_is_understood() {
    let (mut country, mut lines) = ("", 0);
    let mut codes: Vec<&str> = Vec::new();
    for line in places::TABLE.lines().chain(places::REMEMBRANCE.lines()).filter(|line| !line.starts_with('#')) {
        if let Some(opening) = line.strip_prefix("= ") {
            let [code, regions, language] = table::parts(opening).unwrap();
            codes = regions.split("; ").filter_map(|region| Some(region.split_once(':')?.0)).collect();
            assert!(is_country(code) && parse(language).is_some(), "{line}");
            country = code;
            continue;
        }
        let [category, name, _, regions, days] = table::parts(line).unwrap_or_else(|| panic!("{country}: {line}"));
        assert!(places::about(category).is_some() && !name.is_empty(), "{country}: {line}");
        assert!(regions.is_empty() || regions.split(',').all(|region| codes.contains(&region)), "{country}: {line}");
        all_read(days, places::YEARS.count(), line);
        lines += 1;
    }
    assert!(lines > 5000 && places::countries().count() > 240, "{lines}");
    let mut years = 0;
    for line in faith::TABLE.lines().filter(|line| !line.starts_with('#')) {
        let [name, days, _] = table::parts(line).unwrap_or_else(|| panic!("{line}"));
        if let Some(name) = name.strip_prefix("= ") {
            years = Faith::named(name).unwrap().years().count();
        } else {
            all_read(days, years, line);
        }
    }
}

fn all_read(days: &str, years: usize, line: &str) {
    let entries: Vec<&str> = days.split(' ').collect();
    assert!(entries.len() == 1 || entries.len() == years, "{line}");
    for day in entries.iter().flat_map(|entry| entry.split('+')).filter(|day| *day != "-") {
        assert!(table::read(day, 2024).is_some(), "{line}: {day}");
    }
}

#[test]
fn a_weekend_is_what_cldr_says_it_is() {
    let cases: &[(&str, &[Weekday])] = &[
        ("DE", &[Saturday, Sunday]),
        ("US", &[Saturday, Sunday]),
        ("EG", &[Friday, Saturday]),
        ("IL", &[Friday, Saturday]),
        ("IR", &[Friday]),
        ("IN", &[Sunday]),
        ("AF", &[Thursday, Friday]),
        ("AE", &[Saturday, Sunday]),
        ("nowhere", &[Saturday, Sunday]),
    ];
    for (region, days) in cases {
        assert_eq!(weekend(region), *days, "{region}");
    }
}

#[test]
fn remembrance_sunday_is_the_second_of_november() {
    for year in places::YEARS {
        let days = between("GB", &format!("{year}-11-01"), &format!("{year}-11-30"));
        let day = days.iter().find(|day| day.name == "Remembrance Sunday").unwrap();
        assert!(day.date.weekday() == Sunday && (8..=14).contains(&day.date.day()), "{day:?}");
        assert_eq!((day.kind, day.note.as_deref()), (HolidayKind::Observance, Some("Not a day off.")));
    }
}

#[test]
fn every_day_that_the_products_cards_name_is_in_a_calendar() {
    let (first, last) = (day("2026-01-01"), day("2027-12-31"));
    let of_faiths: BTreeSet<String> = (Faith::ALL.into_iter())
        .flat_map(|faith| holidays(faith.name(), first, last).unwrap())
        .map(|holiday| holiday.name)
        .collect();
    for tag in super::super::starter_locales() {
        let culture = super::super::Culture::of(tag, super::super::Ours::NOTHING);
        let named = ["days.greet", "days.avoid", "days.sensitive"].into_iter().flat_map(|key| culture.days(key));
        for name in named {
            let country = countries_of(tag).into_iter().find(|country| places::knows(country, &name));
            assert!(of_faiths.contains(&name) || country.is_some(), "{tag}: {name}");
        }
    }
}
