//! What cells say: text stays text, and what cannot be read is warned about and left out.

use super::*;
use crate::imports::dates::DateColumn;
use crate::imports::values::lost_digits;

/// Imports one row for one column beside an email address and says what the person then has there.
fn one(target: &str, cell: &str) -> (Option<String>, ImportReport) {
    let mut desk = Desk::new();
    let quoted = cell.replace('"', "\"\"");
    let (plan, report) = desk
        .import(&mapping(json!({ "Email": "email", "X": target })), format!("Email,X\na@example.com,\"{quoted}\"\n"));
    let changes = &plan.new_people[0].changes;
    let value = changes.iter().find(|change| change.field != "Email").map(|change| change.after.clone());
    (value, report)
}

#[test]
fn text_stays_text() {
    let table = [
        ("postal.postcode", "02110"),
        ("id", "000123"),
        ("id", "12E4"),
        ("last_name", "O'Brien; née \"Roth\""),
        ("attribute:note", "=1+1"),
        ("attribute:note", "007"),
        ("attribute:note", "TRUE"),
        ("phone", "+49 (0)30 23125-664"),
        ("postal.line1", "9 Broadway Terrace\nRear entrance"),
    ];
    for (target, cell) in table {
        let (value, report) = one(target, cell);
        assert_eq!(value.as_deref(), Some(cell), "{target}");
        assert!(report.warnings.is_empty(), "{target}: {report:?}");
    }
}

#[test]
fn digits_a_spreadsheet_has_lost_are_warned_about_and_left_out() {
    for cell in ["4.9E+11", "4.9E11", "4,9E+11", "1E+15", "1.857555e+10"] {
        for target in ["phone", "id", "postal.postcode"] {
            let (value, report) = one(target, cell);
            assert_eq!(value, None, "{target} {cell}");
            assert!(warned(&report, Some(2), "X", "digits were lost"), "{target} {cell}: {report:?}");
        }
    }
    for cell in ["12E4", "E+11", "4.9F+11", "1e", "", "4.9E+", "RG1 8BN"] {
        assert!(!lost_digits(cell), "{cell} is whole");
    }
}

#[test]
fn what_cannot_be_read_is_left_out_with_a_warning() {
    let table = [
        ("phone", "call me", "not a phone number"),
        ("time_zone", "Mars/Base", "not a time zone"),
        ("birthday", "soon", "not a date"),
        ("birthday", "1/2/90", "two digits"),
        ("birthday", "--05-09", "not a date"),
        ("birthday", "31.02.1990", "not a date"),
        ("attribute:visits", "many", "not a number"),
        ("gender", "xyzzy", "“xyzzy” is not"),
        ("locale", "Elvish", "“Elvish” is not a language"),
        ("register", "xyzzy", "“xyzzy” is not"),
        ("last_name", "Ann\u{0}e", "no text"),
    ];
    for (target, cell, words) in table {
        let (value, report) = one(target, cell);
        assert_eq!(value, None, "{target} {cell}");
        assert!(warned(&report, Some(2), "X", words), "{target} {cell}: {report:?}");
    }
}

#[test]
fn typed_values_are_read() {
    let table = [
        ("time_zone", "europe/berlin", "Europe/Berlin"),
        ("locale", "pt_BR", "pt-BR"),
        ("locale", "Deutsch", "de"),
        ("locale", "Portuguese (Brazil)", "pt-BR"),
        ("locale", "Traditional Chinese", "zh-Hant"),
        ("locale", "Chinese (Simplified)", "zh-Hans"),
        ("locale", "en_US.UTF-8", "en-US"),
        ("locale", "ja-JP", "ja-JP"),
        ("gender", "м", "masculine"),
        ("locale", "spanish", "es"),
        ("gender", "weiblich", "feminine"),
        ("register", "Sie", "formal"),
        ("birthday", "1979-12-31", "1979-12-31"),
        ("birthday", "1979/12/31", "1979-12-31"),
        ("birthday", "31.12.1979", "1979-12-31"),
        ("birthday", "5.6.1979", "1979-06-05"),
        ("birthday", "12/31/1979", "1979-12-31"),
        ("attribute:visits", "12", "12"),
        ("attribute:next_visit", "24.12.2026", "2026-12-24"),
        ("attribute:next_visit", "2026-12-24T09:30", "2026-12-24T09:30"),
        ("tag", "b; a, * myContacts ::: * family", "a, b, family"),
    ];
    for (target, cell, expected) in table {
        let (value, report) = one(target, cell);
        assert_eq!(value.as_deref(), Some(expected), "{target} {cell}: {report:?}");
    }
}

#[test]
fn the_order_of_day_and_month_comes_from_the_whole_column() {
    let read = |column: &[&str], cell: &str, locale: Option<&str>| {
        let mut dates = DateColumn::default();
        for (row, date) in (2..).zip(column) {
            dates.add(date, row);
        }
        dates.read(cell, locale).map(|date| date.to_string())
    };
    let day_first = ["05/06/1971", "13/02/1990"];
    let month_first = ["05/06/1971", "02/13/1990"];
    assert_eq!(read(&day_first, "05/06/1971", Some("en-US")).as_deref(), Ok("1971-06-05"));
    assert_eq!(read(&month_first, "05/06/1971", Some("de")).as_deref(), Ok("1971-05-06"));
    assert_eq!(read(&["05/06/1971"], "05/06/1971", None).as_deref(), Ok("1971-06-05"));
    assert_eq!(read(&["05/06/1971"], "05/06/1971", Some("en-GB")).as_deref(), Ok("1971-06-05"));
    assert_eq!(read(&["05/06/1971"], "05/06/1971", Some("en-US")).as_deref(), Ok("1971-05-06"));
    let mixed = ["13/02/1990", "02/14/1985", "05/06/1971"];
    assert!(read(&mixed, "05/06/1971", Some("en-US")).unwrap_err().contains("this column has both"));
    assert_eq!(read(&mixed, "02/14/1985", None).as_deref(), Ok("1985-02-14"), "a date that is certain is kept");
    assert_eq!(read(&mixed, "07/07/1985", None).as_deref(), Ok("1985-07-07"));
}

#[test]
fn mixed_and_undecidable_date_orders_are_flagged() {
    let mut desk = Desk::new();
    let dated = mapping(json!({ "Email": "email", "Born": "birthday" }));
    let (_, mixed) = desk
        .import(&dated, "Email,Born\na@example.com,13/02/1990\nb@example.com,02/14/1985\nc@example.com,05/06/1971\n");
    assert!(warned(&mixed, Some(2), "Born", "day first in row 2, month first in row 3"), "{mixed:?}");
    assert!(warned(&mixed, Some(4), "Born", "left out"), "{mixed:?}");
    assert_eq!(desk.get("c@example.com").birthday, None);
    let (_, unclear) = desk.import(&dated, "Email,Born\nd@example.com,05/06/1971\n");
    assert!(warned(&unclear, Some(2), "Born", "No date in this column shows"), "{unclear:?}");
    assert_eq!(desk.get("d@example.com").birthday.as_deref(), Some("1971-06-05"));
}

#[test]
fn a_postcode_that_lost_its_zero_is_flagged_and_kept() {
    let mut desk = Desk::new();
    let placed = mapping(json!({ "Email": "email", "ZIP": "postal.postcode", "Country": "postal.country" }));
    let (_, report) = desk.import(
        &placed,
        "Email,ZIP,Country\na@example.com,2110,US\nb@example.com,02110,US\nc@example.com,4020,Österreich\nd@example.com,2446,\ne@example.com,02128,\n",
    );
    assert!(warned(&report, Some(2), "ZIP", "leading zero"), "{report:?}");
    assert!(warned(&report, Some(5), "ZIP", "leading zero"), "{report:?}");
    assert_eq!(report.warnings.len(), 2, "Austria has four digits: {report:?}");
    let kept = &list(&desk.workspace.read().unwrap()).unwrap()[0];
    let lost = "“…” may have lost its leading zero in a spreadsheet. It was kept as it is.".to_owned();
    let zip = Warned { column: Some("ZIP".into()), message: Some(lost), count: 2, rows: vec![2, 5] };
    assert_eq!(kept.warned, [zip], "the history says where to look and why, and not what stood there");
    assert_eq!(desk.get("a@example.com").postal.postcode.as_deref(), Some("2110"));
}

#[test]
fn an_unusable_email_address_beside_another_key_is_left_out() {
    let mut desk = Desk::new();
    let (_, report) = desk.import(&plain(), "Id,Email,Phone,First,Last\n5,not-an-address,,Eve,Eden\n");
    assert_eq!(report.created, 1);
    assert!(warned(&report, Some(2), "Email", "left out"), "{report:?}");
}

#[test]
fn an_unknown_attribute_is_created_as_text_and_named_by_its_header() {
    let mut desk = Desk::new();
    let (_, report) =
        desk.import(&mapping(json!({ "Email": "email", "Pet ": "attribute:pet" })), "Email,Pet\na@example.com,cat\n");
    let pet = desk.get("a@example.com").attributes.remove(0);
    assert_eq!((pet.key.as_str(), pet.name.as_str(), pet.value), ("pet", "Pet", json!("cat")));
    desk.undo(report.import).unwrap();
    let tx = desk.workspace.read().unwrap();
    assert!(crate::profiles::list_attributes(&tx).unwrap().iter().all(|attribute| attribute.key != "pet"));
}

#[test]
fn a_mapping_that_does_not_fit_is_refused_at_its_place() {
    let mut desk = Desk::new();
    let path = desk.file("Email,Other\na@example.com,x\n");
    let table = [
        (json!({ "Mail": "email" }), "columns.Mail"),
        (json!({ "Email": "email", "Other": "email" }), "columns.Other"),
        (json!({ "Email": "email", "Other": "attribute:Bad Key" }), "columns.Other"),
        (json!({ "Email": "email", "Other": "attribute:email" }), "columns.Other"),
        (json!({ "Email": 5 }), "columns.Email"),
    ];
    for (columns, place) in table {
        let Err(Error::Invalid { field, .. }) = desk.plan_file(&path, &mapping(columns)) else { panic!("{place}") };
        assert_eq!(field.as_deref(), Some(place));
    }
    let table = [
        (r#"{"columns":{"A":"nose"}}"#, Some("columns.A")),
        (r#"{"columns":[]}"#, Some("columns")),
        (r#"{"columns":{},"delimitor":","}"#, Some("delimitor")),
        (r#"{"columns":{},"evidence":1}"#, Some("evidence")),
        ("[]", None),
        ("{", None),
    ];
    for (text, place) in table {
        let Err(Error::Invalid { field, .. }) = Mapping::from_json(text) else { panic!("{text}") };
        assert_eq!(field.as_deref(), place, "{text}");
    }
}

#[test]
fn what_keeps_a_cell_from_being_a_formula_or_number_is_taken_off() {
    for (target, cell, kept) in [
        ("postal.postcode", "\"=\"\"02110\"\"\"", "02110"),
        ("phone", "'+49 30 23125", "+49 30 23125"),
        ("attribute:note", "'=1+1", "=1+1"),
        ("attribute:note", "''quoted", "'quoted"),
        ("last_name", "'t Hooft", "'t Hooft"),
        ("first_name", "\u{200b}\u{feff}Ada\u{200e}", "Ada"),
    ] {
        let mut desk = Desk::new();
        let placed = mapping(json!({ "Email": "email", "X": target }));
        desk.import(&placed, format!("Email,X\na@example.com,{cell}\n"));
        let person = desk.get("a@example.com");
        let found = match target {
            "postal.postcode" => person.postal.postcode,
            "phone" => person.phone,
            "last_name" => person.last_name,
            "first_name" => person.first_name,
            _ => person.attributes.first().map(|value| value.shown.clone()),
        };
        assert_eq!(found.as_deref(), Some(kept), "{target} {cell}");
    }
}

#[test]
fn signs_that_are_no_text_reach_no_attribute_and_no_tag() {
    for target in ["attribute:note", "tag", "first_name"] {
        let mut desk = Desk::new();
        let (_, report) =
            desk.import(&mapping(json!({ "Email": "email", "X": target })), "Email,X\na@example.com,A\0b\n");
        assert!(warned(&report, Some(2), "X", "no text"), "{target}: {report:?}");
        let person = desk.get("a@example.com");
        assert!(person.attributes.is_empty() && person.tags.is_empty() && person.first_name.is_none());
    }
}

#[test]
fn digits_lost_in_a_text_are_flagged_and_kept() {
    let mut desk = Desk::new();
    let placed = mapping(json!({ "Email": "email", "Card": "attribute:card" }));
    let (_, report) = desk.import(&placed, "Email,Card\na@example.com,4.11E+15\n");
    assert!(warned(&report, Some(2), "Card", "digits were lost"), "{report:?}");
    assert_eq!(desk.get("a@example.com").attributes[0].shown, "4.11E+15");
    let placed = mapping(json!({ "Email": "email", "Sum": "attribute:visits" }));
    let (_, report) = desk.import(&placed, "Email,Sum\na@example.com,1.234567890123456E+15\nb@example.com,1.5E+3\n");
    assert!(warned(&report, Some(2), "Sum", "digits were lost") && report.warnings.len() == 1, "{report:?}");
    let visits = desk.get("a@example.com").attributes.into_iter().find(|one| one.key == "visits").unwrap();
    assert_eq!(visits.value.as_f64(), Some(1_234_567_890_123_456.0));
}

#[test]
fn a_country_in_words_says_what_a_phone_number_means() {
    let mut desk = Desk::new();
    let placed = mapping(json!({ "Id": "id", "Phone": "phone", "Country": "postal.country", "First": "first_name" }));
    let countries = ["Germany", "Deutschland", "de", "ALLEMAGNE", "ألمانيا", "DEU", "The Federal Republic of Germany"];
    for (at, country) in countries.into_iter().enumerate() {
        let number = 100 + at;
        let (_, report) =
            desk.import(&placed, format!("Id,Phone,Country,First\nx{at},030 23125{number},{country},Ada\n"));
        assert_eq!(report.created, 1, "{country}");
        let (_, report) = desk.import(&placed, format!("Id,Phone,Country,First\n,+49 30 23125{number},,Bea\n"));
        assert_eq!(report.updated, 1, "{country}: the same number written with its country: {report:?}");
    }
    let (_, report) = desk.import(&placed, "Id,Phone,Country,First\n,030 23125100 / 101; 5,Germany,Cleo\n");
    assert_eq!(report.created, 0, "two numbers in one cell are none: {report:?}");
}

#[test]
fn signs_nobody_sees_do_not_make_another_address() {
    let mut desk = Desk::new();
    let placed = mapping(json!({ "Email": "email", "News": "consent:news:email" }));
    desk.import(&placed, "Email,News\nann@example.com,no\n");
    for same in ["\u{200b}ann@example.com", "ａｎｎ@example.com", "ann＠example.com", "\u{200f}ANN@example.com\u{200e}"]
    {
        let (plan, _) = desk.import(&placed, format!("Email,News\n{same},yes\n"));
        assert_eq!((plan.created, plan.opt_outs_kept.len()), (0, 1), "{same:?}");
    }
    for none in ["an\u{ad}n@example.com", "ann\u{200b}@example.com"] {
        let (_, report) = desk.import(&placed, format!("Email,News\n{none},yes\n"));
        assert_eq!(report.rejected.len(), 1, "{none:?}");
    }
}

#[test]
fn a_column_of_faith_calendars_is_known_by_its_name_and_its_words_are_read_and_undone() {
    let mut desk = Desk::new();
    desk.person(json!({ "first_name": "Ada", "email": "ada@example.com" }));
    let before = desk.dump(&["imports", "import_changes"]);
    let csv = "Email,Faith calendar\nada@example.com,muslim\nben@example.com,Christian\ncleo@example.com,\n";
    let path = desk.file(csv);
    let guessed = guess(&desk.workspace.read().unwrap(), &path);
    assert_eq!(guessed["Faith calendar"], "attribute:faith_calendar");
    let other = desk.file("Email,Religion\nada@example.com,muslim\n");
    assert_eq!(guess(&desk.workspace.read().unwrap(), &other)["Religion"], "ignore", "a religion names no calendar");

    let (_, report) =
        desk.import(&mapping(json!({ "Email": "email", "Faith calendar": "attribute:faith_calendar" })), csv);
    let ada = desk.get("ada@example.com");
    assert_eq!((ada.attributes[0].shown.as_str(), ada.attributes[0].name.as_str()), ("Islamic", "Faith calendar"));
    assert_eq!(ada.attributes[0].sensitivity, crate::profiles::Sensitivity::Sensitive);
    assert_eq!(ada.attributes[0].origin.recorded_at, crate::time::stored(now()));
    assert_ne!(ada.attributes[0].origin.source, "hand", "the import is its source");
    assert!(desk.get("ben@example.com").attributes.is_empty(), "“Christian” alone is nobody's calendar");
    assert!(desk.get("cleo@example.com").attributes.is_empty());
    desk.undo(report.import).unwrap();
    assert_eq!(desk.dump(&["imports", "import_changes"]), before);
}

fn guess(tx: &crate::db::ReadTx, path: &std::path::Path) -> serde_json::Map<String, serde_json::Value> {
    let text = std::fs::read_to_string(path).unwrap();
    let rows: Vec<Vec<String>> = text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect();
    super::super::headers::guess_mapping(tx, &rows[0], &rows[1..]).unwrap().columns
}

#[test]
fn a_column_shows_how_its_numbers_are_written_and_what_stays_open_is_left_out() {
    for (cells, read, warned) in [
        (["1,000", "2,500", "7"], ["", "", "7"], 2),
        (["1,000", "1.5", "12,345"], ["1000", "1.5", "12345"], 0),
        (["1.000", "2,5", "1.234.567"], ["1000", "2.5", "1234567"], 0),
        (["12.345", "2.5", "1 000.5"], ["12.345", "2.5", "1000.5"], 0),
        (["1,000", "2,5", "3.5"], ["", "2.5", "3.5"], 1),
    ] {
        let mut desk = Desk::new();
        let rows = cells.iter().enumerate().map(|(at, cell)| format!("{at}@example.com;{cell}\n"));
        let csv = format!("Email;Visits\n{}", rows.collect::<String>());
        let (_, report) = desk.import(&mapping(json!({ "Email": "email", "Visits": "attribute:visits" })), csv);
        assert_eq!(report.warnings.len(), warned, "{cells:?} {:?}", report.warnings);
        for (at, read) in read.iter().enumerate() {
            let held = desk.get(&format!("{at}@example.com")).attributes.first().map(|one| one.shown.clone());
            assert_eq!(held.unwrap_or_default(), *read, "{cells:?}");
        }
    }
}

#[test]
fn what_a_spreadsheet_could_not_work_out_is_no_value() {
    let mut desk = Desk::new();
    let columns = json!({ "Email": "email", "First": "first_name", "Phone": "phone", "Visits": "attribute:visits" });
    let csv = "Email,First,Phone,Visits\na@example.com,#N/A,#WERT!,#DIV/0!\nb@example.com,#1 Fan,+49 170 1234567.0,3\n";
    let (_, report) = desk.import(&mapping(columns), csv);
    assert_eq!(report.warnings.len(), 3, "{:?}", report.warnings);
    assert!(
        report.warnings[0].message.contains("is an error of a spreadsheet; it was left out"),
        "{:?}",
        report.warnings
    );
    let (ada, ben) = (desk.get("a@example.com"), desk.get("b@example.com"));
    assert_eq!((ada.first_name, ada.phone, ada.attributes.len()), (None, None, 0));
    assert_eq!(ben.first_name.as_deref(), Some("#1 Fan"));
    let key = crate::profiles::normalise::phone_key(ben.phone.as_deref().unwrap(), None);
    assert_eq!(key.as_deref(), Some("+491701234567"), "a program's fraction is no digit of a number");
}

#[test]
fn a_day_with_a_time_behind_it_is_read_in_any_form_and_keeps_the_time() {
    for (cell, expected) in [
        ("12.01.2027 09:30", "2027-01-12T09:30:00"),
        ("12.1.2027, 9:30 Uhr", "2027-01-12T09:30:00"),
        ("12.01.2027 9 Uhr", "2027-01-12T09:00:00"),
        ("13/01/2027 à 17h30", "2027-01-13T17:30:00"),
        ("2027年1月12日 10時30分", "2027-01-12T10:30:00"),
        ("2027年1月12日午後2時", "2027-01-12T14:00:00"),
        ("２０２７年１月１２日", "2027-01-12"),
        ("昭和51年2月3日", "1976-02-03"),
        ("令和元年5月1日", "2019-05-01"),
        ("S51.2.3", "1976-02-03"),
        ("2027년 1월 12일", "2027-01-12"),
        ("13/01/2027 9h30", "2027-01-13T09:30:00"),
        ("1/13/2027 12:05 AM", "2027-01-13T00:05:00"),
        ("1/13/2027 9:30:15 p.m.", "2027-01-13T21:30:15"),
        ("1990. 02. 01.", "1990-02-01"),
    ] {
        assert_eq!(one("attribute:next_visit", cell).0.as_deref(), Some(expected), "{cell}");
    }
    assert_eq!(one("birthday", "13.01.1977 00:00").0.as_deref(), Some("1977-01-13"));
    for cell in ["12.01.2027 25:00", "12.01.2027 13:00 PM", "12.01.2027 9", "12.01.2027 soon"] {
        assert_eq!(one("attribute:next_visit", cell).0, None, "{cell}");
    }
}

#[test]
fn beside_a_title_frau_and_herr_say_how_somebody_is_addressed() {
    let desk = Desk::new();
    let guessed = |text: &str| {
        let path = desk.file(text);
        guess(&crate::db::open_to_read(&desk.folder.join("a.attune")).unwrap().read().unwrap(), &path)
    };
    let both = guessed("E-Mail,Anrede,Titel\na@example.com,Frau,Dr.\nb@example.com,Herr,\n");
    assert_eq!((&both["Anrede"], &both["Titel"]), (&json!("gender"), &json!("title")));
    let alone = guessed("E-Mail,Anrede\na@example.com,Frau\n");
    assert_eq!(alone["Anrede"], "title");
    let told = guessed("E-Mail,Anrede,Titel,Geschlecht\na@example.com,Frau,Dr.,w\n");
    assert_eq!((&told["Titel"], &told["Geschlecht"]), (&json!("ignore"), &json!("gender")));
}

#[test]
fn of_a_file_that_is_guessed_every_column_that_goes_nowhere_is_told() {
    let mut desk = Desk::new();
    let (_, report) = desk.import(&Mapping::default(), "Email,Shoe size,Bare\na@example.com,41,\n");
    assert!(warned(&report, Some(1), "Shoe size", "left out"), "{report:?}");
    assert_eq!(report.warnings.len(), 1, "{report:?}");
    let (_, report) = desk.import(&mapping(json!({ "Email": "email" })), "Email,Shoe size\na@example.com,41\n");
    assert_eq!(report.warnings, [], "whoever says where columns go has left it out");
}

#[test]
fn an_attribute_that_is_described_is_made_by_the_import_and_goes_with_its_undo() {
    let mut desk = Desk::new();
    let described: Vec<crate::profiles::Attribute> = serde_json::from_value(json!([
        { "key": "canteen", "name": "Solde cantine", "type": "number", "kind": "behavioural", "sensitivity": "ordinary", "choices": [] },
        { "key": "unused", "name": "Unused", "type": "text", "kind": "behavioural", "sensitivity": "ordinary", "choices": [] }
    ]))
    .unwrap();
    let columns =
        json!({ "Email": "email", "Solde": "attribute:canteen", "Classe": "attribute:classe", "Langue": "locale" });
    let mapping = Mapping { attributes: described, ..mapping(columns) };
    let before = desk.dump(&["imports", "import_changes"]);
    let (_, report) = desk.import(&mapping, "Email,Solde,Classe,Langue\na@example.com,\"37,50 €\",3A,Arabe\n");
    assert_eq!(report.warnings, []);
    let person = desk.get("a@example.com");
    assert_eq!(person.locale.as_deref(), Some("ar"));
    let held: Vec<_> = person.attributes.iter().map(|one| (one.key.as_str(), one.value.clone())).collect();
    assert_eq!(held, [("canteen", json!(37.5)), ("classe", json!("3A"))]);
    let undone = desk.undo(report.import).unwrap();
    assert_eq!(undone.attributes, ["Solde cantine", "Classe"], "it says what went: {undone:?}");
    assert_eq!(desk.dump(&["imports", "import_changes"]), before, "nothing stays of what the import made");
}

#[test]
fn names_that_an_import_brings_are_checked_as_those_of_a_kit() {
    let mut desk = Desk::new();
    for (name, why) in [("a\u{0}b", "no text"), (&"x".repeat(3000), "longer than 500"), (" ", "will understand")] {
        let mut wrong = mapping(json!({ "Email": "email", "Yoga": "consent:yoga:email" }));
        wrong.purposes.insert("yoga".to_owned(), name.to_owned());
        let path = desk.file("Email,Yoga\na@example.com,yes\n");
        let Err(Error::Invalid { message, field }) = desk.plan_file(&path, &wrong) else { panic!("{name:?}") };
        assert_eq!(field.as_deref(), Some("purposes.yoga"));
        assert!(message.contains(why), "{message}");
    }
}

#[test]
fn the_history_says_why_rows_were_not_imported() {
    let mut desk = Desk::new();
    let placed = mapping(json!({ "Email": "email", "First name": "first_name" }));
    desk.import(&placed, "Email,First name\na@example.com,Ana\n,Bo\nnobody@,Cy\na@example.com,Di\n,Ed\n");
    let kept = &list(&desk.workspace.read().unwrap()).unwrap()[0];
    let why = |message: &str, rows: &[u32]| Warned {
        column: None,
        message: Some(message.to_owned()),
        count: u32::try_from(rows.len()).unwrap(),
        rows: rows.to_vec(),
    };
    let nobody = "The row has no number, email address or phone to recognise the person by.";
    let twice = "The same person is already in another row of this file.";
    assert_eq!(kept.refused, [why(nobody, &[3, 4, 6]), why(twice, &[5])]);
}
