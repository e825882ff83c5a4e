use rusqlite::types::Value as SqlValue;
use serde_json::json;

use super::*;
use crate::db;
use crate::id::ProfileId;
use crate::scratch;
use crate::time::Timestamp;

fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

/// Ana with a value of each kind of column, and Ben.
fn people() -> (db::Workspace, ProfileId) {
    people_in(&scratch::folder().join("a.attune"))
}

fn people_in(path: &std::path::Path) -> (db::Workspace, ProfileId) {
    let mut workspace = db::create(path).unwrap();
    let tx = workspace.write().unwrap();
    for (key, value_type) in [("visits", "number"), ("weight", "number"), ("likes", "list")] {
        let attribute =
            json!({"key": key, "name": key, "type": value_type, "kind": "behavioural", "sensitivity": "ordinary"});
        save_attribute(&tx, &serde_json::from_value(attribute).unwrap()).unwrap();
    }
    add(&tx, json!({"first_name": "Ben", "email": "ben@example.org"}));
    let ana = add(
        &tx,
        json!({"first_name": "Anastasia", "external_id": "17", "email": "Ana@example.org", "locale": "de-AT",
               "tags": ["patient", "regular"], "attributes": {"visits": 4, "weight": 61.5, "likes": ["tea", "sleep"]}}),
    );
    let changed = json!({"id": ana.to_string(), "first_name": "Anastasia", "last_name": "Huberova", "external_id": "17",
        "email": "Ana@example.org", "locale": "de-AT", "tags": ["patient", "regular"],
        "attributes": {"visits": 5, "weight": 61.5, "likes": ["tea", "sleep"]}});
    save_person(&tx, serde_json::from_value(changed).unwrap(), "import:3", now()).unwrap();
    tx.commit().unwrap();
    (workspace, ana)
}

fn add(tx: &db::WriteTx, draft: serde_json::Value) -> ProfileId {
    save_person(tx, serde_json::from_value(draft).unwrap(), "hand", now()).unwrap()
}

/// Every row of the tables a person is in, in the order of their keys.
fn dump(tx: &db::ReadTx) -> Vec<Vec<SqlValue>> {
    let mut all = Vec::new();
    for sql in [
        "SELECT * FROM profiles ORDER BY id",
        "SELECT * FROM attribute_values ORDER BY attribute_id, profile_id",
        "SELECT * FROM profile_tags ORDER BY profile_id, tag",
    ] {
        let mut statement = tx.sql().prepare(sql).unwrap();
        let width = statement.column_count();
        let rows = statement.query_map([], |row| (0..width).map(|place| row.get(place)).collect()).unwrap();
        all.extend(rows.map(|row: rusqlite::Result<Vec<SqlValue>>| row.unwrap()));
    }
    all
}

#[test]
fn who_is_put_back_is_exactly_who_was_removed() {
    let (mut workspace, ana) = people();
    let tx = workspace.write().unwrap();
    let before = dump(&tx);
    let removed = remove_person(&tx, ana).unwrap();
    assert_eq!(dump(&tx).len(), 1, "only Ben's row is left");
    assert_eq!(restore_person(&tx, &removed).unwrap(), ana);
    assert_eq!(dump(&tx), before, "sources, dates, tags and numbers are as they were, to the byte");
}

#[test]
fn nothing_of_a_removed_person_stays_in_the_file() {
    let path = scratch::folder().join("a.attune");
    let (mut workspace, ana) = people_in(&path);
    let held = |path: &std::path::Path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(9).any(|window| window.eq_ignore_ascii_case(b"huberova\n") || window.starts_with(b"Huberova"))
    };
    let tx = workspace.write().unwrap();
    let removed = remove_person(&tx, ana).unwrap();
    tx.commit().unwrap();
    // Closing folds the log into the file: what could be found is in the file alone from here on.
    drop(workspace);
    assert!(!held(&path), "the removal is kept in memory, never in the file");
    let mut workspace = db::open(&path).unwrap();
    let tx = workspace.write().unwrap();
    restore_person(&tx, &removed).unwrap();
    tx.commit().unwrap();
    drop(workspace);
    assert!(held(&path), "the search finds a name that is there");
}

#[test]
fn a_number_that_went_to_somebody_new_costs_the_restored_person_nothing() {
    let (mut workspace, ana) = people();
    let tx = workspace.write().unwrap();
    let mut before = get_person(&tx, ana).unwrap();
    let removed = remove_person(&tx, ana).unwrap();
    let cleo = add(&tx, json!({"first_name": "Cleo"}));
    assert_eq!(cleo, ana, "nothing remembers Ana, so her row's number was free");
    let again = restore_person(&tx, &removed).unwrap();
    assert_ne!(again, cleo);
    before.id = again;
    assert_eq!(get_person(&tx, again).unwrap(), before);
    assert_eq!(get_person(&tx, cleo).unwrap().first_name.as_deref(), Some("Cleo"));
}

#[test]
fn somebody_whose_own_number_was_given_away_is_not_put_back_over_it() {
    let (mut workspace, ana) = people();
    let tx = workspace.write().unwrap();
    let removed = remove_person(&tx, ana).unwrap();
    add(&tx, json!({"first_name": "Cleo", "external_id": "17"}));
    let refused = restore_person(&tx, &removed).unwrap_err().to_string();
    assert!(refused.contains("“17”"), "{refused}");
}

#[test]
fn values_of_an_attribute_that_is_gone_stay_away() {
    let (mut workspace, ana) = people();
    let tx = workspace.write().unwrap();
    let removed = remove_person(&tx, ana).unwrap();
    // The row's number goes to another attribute at once: her “likes” must not become its value.
    tx.sql().execute("DELETE FROM attributes WHERE key = 'likes'", []).unwrap();
    let other =
        json!({"key": "fears", "name": "Fears", "type": "list", "kind": "psychographic", "sensitivity": "sensitive"});
    save_attribute(&tx, &serde_json::from_value(other).unwrap()).unwrap();
    let again = restore_person(&tx, &removed).unwrap();
    let keys: Vec<_> = get_person(&tx, again).unwrap().attributes.into_iter().map(|value| value.key).collect();
    assert_eq!(keys, ["visits", "weight"]);
}

#[test]
fn a_phone_number_is_shown_as_people_read_it_and_stays_as_it_is_stored() {
    for (stored, country, shown) in [
        ("+41446681800", None, "+41 44 668 18 00"),
        ("0041 44 668 18 00", None, "+41 44 668 18 00"),
        ("044 668 18 00", Some("CH"), "+41 44 668 18 00"),
        ("044 668 18 00", None, "044 668 18 00"),
        ("extension 12", None, "extension 12"),
    ] {
        assert_eq!(normalise::phone_shown(stored, country), shown, "{stored} in {country:?}");
    }
    let (mut workspace, _) = people();
    let tx = workspace.write().unwrap();
    let dan = add(&tx, json!({"phone": "+41446681800"}));
    let dan = get_person(&tx, dan).unwrap();
    assert_eq!(dan.phone.as_deref(), Some("+41446681800"));
    assert_eq!((dan.phone_shown.as_deref(), dan.name.as_str()), (Some("+41 44 668 18 00"), "+41 44 668 18 00"));
}

#[test]
fn a_faith_calendar_is_kept_as_it_is_named_with_its_source_and_is_never_less_than_sensitive() {
    let (mut workspace, _) = people();
    let tx = workspace.write().unwrap();
    let attributes = list_attributes(&tx).unwrap().len();
    let cleo = add(&tx, json!({"first_name": "Cleo", "locale": "ar-EG", "attributes": {"faith_calendar": ""}}));
    assert_eq!(
        list_attributes(&tx).unwrap().len(),
        attributes,
        "nobody named one, so nothing is kept, let alone guessed"
    );
    let refused = |faith: &str| {
        let draft = json!({"first_name": "Ed", "attributes": {"faith_calendar": faith}});
        save_person(&tx, serde_json::from_value(draft).unwrap(), "hand", now())
    };
    let Err(crate::Error::Invalid { field, message }) = refused("Christian") else {
        panic!("western or orthodox is not said")
    };
    assert_eq!(field.as_deref(), Some("faith_calendar"));
    assert!(message.contains("Western Christian") && message.contains("Bahá’í"), "{message}");

    let name = |faith: Option<&str>, day: &str| {
        let draft = json!({"id": cleo.to_string(), "first_name": "Cleo", "attributes": {"faith_calendar": faith}});
        save_person(&tx, serde_json::from_value(draft).unwrap(), "hand", day.parse().unwrap()).unwrap();
        get_person(&tx, cleo).unwrap().attributes
    };
    for (said, kept) in [
        ("orthodox", "Orthodox Christian"),
        ("baha'i", "Bahá’í"),
        ("chinese-lunar", "Chinese lunar"),
        ("Muslim", "Islamic"),
    ] {
        assert_eq!(name(Some(said), "2026-11-24T09:00:00Z")[0].value, json!(kept), "{said}");
    }
    let held = &name(Some("Islamic"), "2026-11-30T09:00:00Z")[0];
    assert_eq!(
        (held.name.as_str(), held.value_type, held.sensitivity),
        ("Faith calendar", AttributeType::Choice, Sensitivity::Sensitive)
    );
    assert!(
        held.origin.recorded_at.starts_with("2026-11-24"),
        "saying the same again is nothing new: {:?}",
        held.origin
    );
    let lighter = Attribute { sensitivity: Sensitivity::Personal, ..faith_attribute() };
    assert!(save_attribute(&tx, &lighter).is_err(), "a faith is special, whatever staff think of it");
    assert!(name(None, "2026-12-01T09:00:00Z").is_empty(), "it is taken back by saying nothing");
    name(Some("Sikh"), "2026-12-02T09:00:00Z");
    remove_person(&tx, cleo).unwrap();
    let kept = "SELECT count(*) FROM attribute_values WHERE value LIKE '%Sikh%'";
    assert_eq!(tx.sql().query_row(kept, [], |row| row.get::<_, i64>(0)).unwrap(), 0, "it goes with the person");
}

#[test]
fn the_country_is_read_only_where_something_is_written_by_it() {
    let read = |locale: &str, names: &[&str]| {
        let mut core = Core::default();
        core[CoreField::Country] = Some("GB".to_owned());
        core[CoreField::Locale] = Some(locale.to_owned());
        let wanted = names.iter().map(|name| (*name).to_owned()).collect();
        let ours = crate::cultures::Ours::default();
        let fields = template_fields(&core, std::iter::empty::<(&str, serde_json::Value)>(), &[], Some(&wanted), &ours);
        fields.keys().cloned().collect::<Vec<_>>()
    };
    let dated = ["locale", "time_zone", crate::cultures::READER_COUNTRY];
    assert_eq!(read("en", &dated[..2]), ["locale"]);
    assert_eq!(read("en", &dated), dated);
    assert_eq!(read("en-US", &dated), dated[..2]);
}

#[test]
fn a_day_in_the_short_form_is_kept_with_its_dashes_because_days_are_compared_as_texts() {
    let attribute = json!({"key": "d", "name": "D", "type": "date", "kind": "behavioural", "sensitivity": "ordinary"});
    let attribute: Attribute = serde_json::from_value(attribute).unwrap();
    for (written, kept) in [
        ("20260203", "2026-02-03"),
        ("20260204T101112Z", "2026-02-04T10:11:12Z"),
        ("20260204T1011", "2026-02-04T10:11:00"),
        ("2026-02-03", "2026-02-03"),
        ("2026-12-02T10:50", "2026-12-02T10:50"),
        ("2026-02-04T10:11:12+01:00", "2026-02-04T10:11:12+01:00"),
    ] {
        assert_eq!(parse_value(&attribute, written), Ok(json!(kept)), "{written}");
    }
}

#[test]
fn a_telephone_is_found_by_its_digits_however_it_is_written() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    for (name, phone, country) in [
        ("Mobil", "+49 170 1234567", None),
        ("Inland", "0170/1234567", Some("DE")),
        ("Nowhere", "0170 1234567", None),
        ("Film", "+1 212-555-0123", None),
        ("Roma", "+39 06 9876 5432", None),
        ("Moskva", "+7 906 543-21-87", None),
    ] {
        add(&tx, json!({"first_name": name, "phone": phone, "postal": {"country": country, "postcode": "10115"}}));
    }
    let found = |search: &str| -> String {
        let page = Page { limit: 20, ..Page::default() };
        let rows = list_people(&tx, &Filter::everyone().and_search(search), page).unwrap().rows;
        rows.into_iter().map(|row| row.name).collect::<Vec<_>>().join(" ")
    };
    let all = "Inland Mobil Nowhere";
    for search in [
        "1701234567",
        "0170 1234567",
        "0170/12 34 567",
        "0170-1234567",
        "(0170) 123 45 67",
        "+49 170 1234567",
        "+491701234567",
        "+49 (0)170 1234567",
        "0049 170 1234567",
        "1234567",
        "٠١٧٠ ١٢٣٤٥٦٧",
        "０１７０ １２３４５６７",
    ] {
        assert_eq!(found(search), all, "{search}");
    }
    assert_eq!(found("+49 170 12"), "Inland Mobil", "while it is being typed");
    assert_eq!(found("mobil 0170 1234567"), "Mobil");
    assert_eq!(found("0170 1234567 nowhere"), "Nowhere");
    for search in ["5550123", "555-0123", "(212) 555 0123", "1 212 555 0123"] {
        assert_eq!(found(search), "Film", "{search}");
    }
    assert_eq!(found("06 98765432"), "Roma");
    assert_eq!(found("8 906 543 21 87"), "Moskva");
    assert_eq!(found("0171 1234567"), "");
    assert_eq!(found("10115"), "Film Inland Mobil Moskva Nowhere Roma", "a postcode stays one");
    assert_eq!(found("+"), "Film Mobil Moskva Roma", "signs alone are looked for as they are");
}

#[test]
fn a_whole_number_is_whole_however_it_is_written() {
    let read = |text: &str| super::read_number(text, None).unwrap();
    for (text, whole) in
        [("1.250,00", 1250_i64), ("5.0", 5), ("1e6", 1_000_000), ("1E+15", 1_000_000_000_000_000), ("100%", 1)]
    {
        assert_eq!(read(text), json!(whole), "{text}");
    }
    assert_eq!((read("12.50"), read("1e300")), (json!(12.5), json!(1e300)));
}

#[test]
fn a_search_finds_what_is_spelled_alike() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    for (first_name, last_name) in
        [("Jo", "Weiß"), ("Al", "Weiss"), ("Pat", "O’Neil"), ("Sam", "O'Neil"), ("Kai", "Hawaiʻi")]
    {
        add(&tx, json!({"first_name": first_name, "last_name": last_name}));
    }
    let found = |search: &str| {
        list_people(&tx, &Filter::everyone().and_search(search), Page { limit: 9, ..Page::default() })
            .unwrap()
            .rows
            .len()
    };
    for (search, count) in [
        ("WEISS", 2),
        ("weiß", 2),
        ("WEIẞ", 2),
        ("weis", 1),
        ("o'neil", 2),
        ("O’NEIL", 2),
        ("Oʼneil", 2),
        ("hawai'i kai", 1),
        ("'", 3),
        ("oneil", 0),
    ] {
        assert_eq!(found(search), count, "{search}");
    }
}
