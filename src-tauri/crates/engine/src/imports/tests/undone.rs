//! Undo: exactly what was before, except what history and the ledger must keep.

use super::*;
use crate::profiles::remove_person;

/// What undo may leave different: the history of imports and the append-only ledger.
const HISTORY: [&str; 3] = ["imports", "import_changes", "consent_records"];

fn everything() -> Mapping {
    mapping(json!({
        "Id": "id", "Email": "email", "First": "first_name", "Last": "last_name", "City": "postal.city",
        "Visits": "attribute:visits", "Next": "attribute:next_visit", "Pet": "attribute:pet", "Tags": "tag",
        "News": "consent:news:email", "Mail": "consent:visits:letter",
    }))
}

const HEAD: &str = "Id,Email,First,Last,City,Visits,Next,Pet,Tags,News,Mail\n";

fn clinic() -> Desk {
    let mut desk = Desk::new();
    let values = json!({ "visits": 3, "next_visit": "2026-12-01" });
    desk.person(json!({ "external_id": "1", "first_name": "Ada", "last_name": "One", "email": "ada@example.com",
        "tags": ["zebra", "apple"], "attributes": values }));
    desk.person(json!({ "first_name": "Ben", "email": "ben@example.com", "postal": { "city": "Lübeck" } }));
    desk.person(json!({ "first_name": "Cleo", "email": "cleo@example.com" }));
    desk
}

const ROWS: &str = "1,ada@new.example,Ada,Two,Boston,4,2026-12-24,cat,\"apple, walking\",yes,no\n\
    2,ben@example.com,Ben,Three,Kiel,,,,video,no,yes\n\
    ,cleo@example.com,,,,9,,,,yes,\n\
    4,dora@example.com,Dora,Four,Bonn,1,24.12.2026,dog,walking,yes,no\n\
    ,,Eve,Nokey,,,,,,,\n";

#[test]
fn undo_brings_back_every_table_exactly() {
    let mut desk = clinic();
    let before = desk.dump(&HISTORY);
    let (_, report) = desk.import(&everything(), format!("{HEAD}{ROWS}"));
    assert_eq!((report.created, report.updated, report.rejected.len()), (1, 3, 1), "{report:?}");
    assert_ne!(desk.dump(&HISTORY), before, "the import must have changed something, or this shows nothing");
    let undone = desk.undo(report.import).unwrap();
    assert_eq!((undone.removed, undone.restored, undone.left.len()), (1, 3, 0), "{undone:?}");
    assert_eq!(desk.dump(&HISTORY), before);
    let history = list(&desk.workspace.read().unwrap()).unwrap();
    assert_eq!((history[0].rows, history[0].rejected), (5, 1));
    assert!(history[0].undone_at.is_some());
}

#[test]
fn two_imports_are_undone_in_reverse_to_exactly_what_was_before() {
    let mut desk = clinic();
    let before = desk.dump(&HISTORY);
    let (_, first) = desk.import(&everything(), format!("{HEAD}{ROWS}"));
    let between = desk.dump(&HISTORY);
    let (_, second) = desk.import(
        &everything(),
        format!("{HEAD}1,,Ada,Six,Bonn,7,2027-01-01,bird,more,,\n4,dora@example.com,D,,,,,,,,\n"),
    );
    assert_eq!(second.updated, 2);
    desk.undo(second.import).unwrap();
    assert_eq!(desk.dump(&HISTORY), between);
    desk.undo(first.import).unwrap();
    assert_eq!(desk.dump(&HISTORY), before);
}

#[test]
fn two_imports_undone_in_the_order_they_came_leave_nothing_of_either() {
    let mut desk = clinic();
    let before = desk.dump(&HISTORY);
    let (_, first) = desk.import(&everything(), format!("{HEAD}{ROWS}"));
    let (_, second) = desk.import(
        &everything(),
        format!("{HEAD}1,,Ada,Six,Bonn,7,2027-01-01,bird,more,,\n4,dora@example.com,D,,,,,,,,\n"),
    );
    let undone = desk.undo(first.import).unwrap();
    let left = |what: &str| undone.left.iter().any(|left| left.what == what);
    assert!(left("Last name") && left("Visits") && left("the person"), "the second replaced them: {undone:?}");
    assert_eq!(desk.get("ada@example.com").last_name.as_deref(), Some("Six"));
    let undone = desk.undo(second.import).unwrap();
    assert_eq!((undone.removed, undone.restored, undone.left.len()), (1, 1, 0), "{undone:?}");
    assert_eq!(desk.dump(&HISTORY), before, "what an undone import had brought does not come back");
}

#[test]
fn of_three_imports_the_middle_one_is_skipped_when_it_was_undone() {
    let mut desk = clinic();
    let before = desk.dump(&HISTORY);
    let import = |desk: &mut Desk, name: &str, visits: u32| {
        desk.import(&everything(), format!("{HEAD}1,,,{name},,{visits},,,,,\n")).1.import
    };
    let (first, second) = (import(&mut desk, "A", 10), import(&mut desk, "B", 20));
    let between = desk.dump(&HISTORY);
    let third = import(&mut desk, "C", 30);
    desk.undo(second).unwrap();
    assert_ne!(desk.dump(&HISTORY), between);
    desk.undo(third).unwrap();
    let ada = desk.get("ada@example.com");
    assert_eq!(ada.last_name.as_deref(), Some("A"), "the first is not undone");
    assert_eq!(ada.attributes.iter().find(|value| value.key == "visits").unwrap().value, json!(10));
    desk.undo(first).unwrap();
    assert_eq!(desk.dump(&HISTORY), before);
}

#[test]
fn someone_left_by_the_undo_of_one_import_stays_when_staff_changed_them() {
    let mut desk = clinic();
    let (_, first) = desk.import(&everything(), format!("{HEAD}{ROWS}"));
    let (_, second) = desk.import(&everything(), format!("{HEAD}4,dora@example.com,D,,,,,,,,\n"));
    desk.sql(
        "UPDATE profiles SET last_name = 'Married', origins = json_set(origins, '$.last_name', json_array('hand', 'x'))
         WHERE email = 'dora@example.com'",
    );
    desk.undo(first.import).unwrap();
    let undone = desk.undo(second.import).unwrap();
    assert_eq!((undone.removed, undone.restored), (0, 1), "{undone:?}");
    let dora = desk.get("dora@example.com");
    assert_eq!((dora.first_name.as_deref(), dora.last_name.as_deref()), (Some("Dora"), Some("Married")));
}

#[test]
fn undoing_twice_is_refused() {
    let mut desk = clinic();
    let (_, report) = desk.import(&everything(), format!("{HEAD}{ROWS}"));
    desk.undo(report.import).unwrap();
    let after = desk.dump(&[]);
    let Err(Error::Refused(message)) = desk.undo(report.import) else { panic!("undone twice") };
    assert!(message.contains("already undone on 2026-11-23"), "{message}");
    assert_eq!(desk.dump(&[]), after);
}

#[test]
fn what_was_changed_since_is_left_and_listed() {
    let mut desk = clinic();
    let (_, report) = desk.import(&everything(), format!("{HEAD}{ROWS}"));
    desk.sql(
        "UPDATE profiles SET last_name = 'Married', origins = json_set(origins, '$.last_name', json_array('hand', 'x'))
         WHERE email = 'ada@new.example';
         UPDATE attribute_values SET value = 99, source = 'hand'
         WHERE profile_id = 1 AND attribute_id = (SELECT id FROM attributes WHERE key = 'visits');
         INSERT INTO profile_tags SELECT id, 'by hand', 'hand' FROM profiles WHERE email = 'dora@example.com';",
    );
    let undone = desk.undo(report.import).unwrap();
    let left: Vec<(&str, &str)> = undone.left.iter().map(|left| (left.what.as_str(), left.why.as_str())).collect();
    assert!(left.contains(&("Last name", "It was changed since.")), "{left:?}");
    assert!(left.contains(&("Visits", "It was changed since.")), "{left:?}");
    assert!(left.contains(&("the person", "Something about them was changed since.")), "{left:?}");
    assert!(left.contains(&("the attribute “Pet”", "It is used since.")), "Dora, who stays, has a pet: {left:?}");
    assert_eq!(left.len(), 4);
    let ada = desk.get("ada@example.com");
    assert_eq!(ada.last_name.as_deref(), Some("Married"));
    assert_eq!(ada.postal.city, None, "what was not changed since is taken back");
    let visits = ada.attributes.iter().find(|value| value.key == "visits").unwrap();
    assert_eq!(visits.value, json!(99));
    assert_eq!(desk.get("dora@example.com").last_name.as_deref(), Some("Four"));
}

#[test]
fn a_value_restored_has_its_old_source_and_date() {
    let mut desk = clinic();
    let (_, report) = desk.import(&everything(), format!("{HEAD}{ROWS}"));
    let ada = desk.get("ada@new.example");
    assert_eq!(ada.origins["last_name"].source, "import of people.csv");
    assert_eq!(ada.origins["first_name"].source, "by hand", "a value that stays the same keeps its source");
    desk.undo(report.import).unwrap();
    let ada = desk.get("ada@example.com");
    assert_eq!(ada.origins["last_name"].source, "by hand");
    assert_eq!(ada.origins["last_name"].recorded_at, "2026-01-01T00:00:00Z");
}

#[test]
fn people_messaged_or_removed_since_are_left_and_listed() {
    let mut desk = clinic();
    let (_, report) = desk.import(&everything(), format!("{HEAD}{ROWS}"));
    let tx = desk.workspace.write().unwrap();
    let ben = crate::profiles::find_by_email(&tx, "ben@example.com").unwrap();
    remove_person(&tx, ben).unwrap();
    tx.commit().unwrap();
    desk.sql(
        "INSERT INTO revisions VALUES ('r', '{}');
         INSERT INTO templates (key, name, channel, default_locale, revision) VALUES ('t', 'T', 'email', 'en', 'r');
         INSERT INTO campaigns (key, name, segment, template, channel, purpose, sender, reply_to, other_language, archived_at)
             VALUES ('c', 'C', NULL, 't', 'email', 'news', 'x', NULL, 1, NULL);
         INSERT INTO batches (id, campaign, at, format, seed, revision, audience, exported, excluded)
             VALUES (1, 'c', '2026-11-23T10:00:00Z', 'eml', 0, 'r', 1, 1, '{}');
         INSERT INTO receipts SELECT 1, id, email, 0, 'authored', '{}', NULL, 'Hello', x'00' FROM profiles
             WHERE email IN ('dora@example.com', 'cleo@example.com');",
    );
    let undone = desk.undo(report.import).unwrap();
    let left: Vec<(&str, &str)> = undone.left.iter().map(|left| (left.person.as_str(), left.why.as_str())).collect();
    assert!(left.contains(&("Someone who is no longer here", "They were removed since.")), "{left:?}");
    let messaged = left.iter().filter(|(_, why)| why.contains("message was exported")).count();
    assert_eq!((messaged, undone.removed, undone.restored), (2, 0, 1), "{left:?}");
    assert_eq!(desk.get("dora@example.com").last_name.as_deref(), Some("Four"));
}

#[test]
fn someone_messaged_only_before_the_import_is_still_restored() {
    let mut desk = clinic();
    desk.sql(
        "INSERT INTO revisions VALUES ('r', '{}');
         INSERT INTO templates (key, name, channel, default_locale, revision) VALUES ('t', 'T', 'email', 'en', 'r');
         INSERT INTO campaigns (key, name, segment, template, channel, purpose, sender, reply_to, other_language, archived_at)
             VALUES ('c', 'C', NULL, 't', 'email', 'news', 'x', NULL, 1, NULL);
         INSERT INTO batches (id, campaign, at, format, seed, revision, audience, exported, excluded)
             VALUES (1, 'c', '2026-11-23T10:00:00Z', 'eml', 0, 'r', 1, 1, '{}');
         INSERT INTO receipts SELECT 1, id, email, 0, 'authored', '{}', NULL, 'Hello', x'00' FROM profiles;",
    );
    let before = desk.dump(&HISTORY);
    let (_, report) = desk.import(&everything(), format!("{HEAD}{ROWS}"));
    assert!(desk.undo(report.import).unwrap().left.is_empty());
    assert_eq!(desk.dump(&HISTORY), before);
}

#[test]
fn a_cancelled_import_leaves_nothing() {
    struct Impatient(AtomicU32);
    impl crate::progress::Progress for Impatient {
        fn report(&self, _: u64, _: Option<u64>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
        fn cancelled(&self) -> bool {
            self.0.load(Ordering::Relaxed) >= 3
        }
    }
    let mut desk = Desk::new();
    let rows: String = (0..2000).map(|n| format!("{n},p{n}@example.com,,P,{n}\n")).collect();
    let path = desk.file(format!("Id,Email,Phone,First,Last\n{rows}"));
    let before = desk.dump(&[]);
    let tx = desk.workspace.write().unwrap();
    let result = apply(&tx, &path, &plain(), now(), &Impatient(AtomicU32::new(0)));
    assert!(matches!(result, Err(Error::Cancelled)), "{result:?}");
    let written: i64 = tx.sql().query_row("SELECT count(*) FROM profiles", [], |row| row.get(0)).unwrap();
    assert!(written > 0, "it was cancelled in the middle, or this shows nothing");
    drop(tx);
    assert_eq!(desk.dump(&[]), before);
}

#[test]
fn what_an_undone_import_left_in_the_ledger_does_not_hold_up_the_undo_of_an_earlier_one() {
    let mut desk = clinic();
    let before = desk.dump(&HISTORY);
    let (_, first) = desk.import(&everything(), format!("{HEAD}{ROWS}"));
    let (_, second) = desk.import(&everything(), format!("{HEAD}4,,,,,,,,,no,yes\n"));
    assert_eq!(second.updated, 1);
    desk.undo(second.import).unwrap();
    let undone = desk.undo(first.import).unwrap();
    assert!(undone.left.is_empty(), "{undone:?}");
    assert_eq!(desk.dump(&HISTORY), before);
}

#[test]
fn an_attribute_is_held_by_what_reads_it_and_not_by_letters_in_a_word() {
    let said = |words: &str| json!({ "kind": "text", "text": words });
    let chip = json!({ "kind": "chip", "name": "age" });
    let source = json!({ "html": "<p>{{ age }}</p>", "text": null });
    for (runs, more, is_held) in [
        (json!([said("Your age and language in this message")]), Value::Null, false),
        (json!([chip]), Value::Null, true),
        (json!([]), source, true),
        (json!([]), json!({ "where": { "field": "attribute:age", "op": "is", "value": 3 } }), true),
    ] {
        let mut desk = Desk::new();
        let document = json!({ "blocks": [more], "cells": [{ "fields": { "b": { "runs": runs } } }] });
        desk.sql(&format!("INSERT INTO revisions VALUES ('r', '{document}')"));
        let before = desk.dump(&HISTORY);
        let (_, report) =
            desk.import(&mapping(json!({ "Email": "email", "X": "attribute:age" })), "Email,X\na@example.com,1\n");
        let undone = desk.undo(report.import).unwrap();
        assert_eq!(!undone.left.is_empty(), is_held, "{document}");
        assert_eq!(desk.dump(&HISTORY) != before, is_held, "{document}");
    }
}
