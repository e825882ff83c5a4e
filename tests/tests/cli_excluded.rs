//! Everybody who gets nothing, as a file: complete, safe in a spreadsheet, and never in the place of another file.

use std::fs;

use attune_tests::cli::{Desk, kit_of};
use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::Value;

/// Somebody who gets it, somebody who said no, somebody without an address, and names a spreadsheet would run.
fn desk() -> Desk {
    let desk = Desk::with(&kit_of("Hello {{ first_name }}", "<p>Hello {{ first_name }}</p>", "Hello {{ first_name }}"));
    desk.import(
        "1,ana@x.example,Ana,,en,,,yes\n2,bo@x.example,=HYPERLINK(1),,de,,,no\n3,,@Cy,,en,,,\n4,d@x.example,,عمر,ar,,,yes\n",
    );
    desk
}

fn csv(desk: &Desk, name: &str) -> Vec<Vec<String>> {
    let bytes = desk.read(name);
    let text = String::from_utf8(bytes).unwrap_or_default();
    let text = text.strip_prefix('\u{feff}').unwrap_or_else(|| panic!("a spreadsheet would not read UTF-8"));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().flatten().map(|row| row.iter().map(str::to_owned).collect()).collect()
}

#[test]
fn the_list_has_everybody_who_gets_nothing_with_the_reason_in_words() {
    let desk = desk();
    let check = desk.run(&["check", "w.attune", "c", "--excluded", "not.csv"]).done();
    let rows = csv(&desk, "not.csv");
    assert_eq!(rows[0], ["name", "address", "reason", "detail", "cell", "locale", "judged"]);
    let out = check["audience"].as_u64().unwrap_or(0) - check["exported"].as_u64().unwrap_or(0);
    assert_eq!(rows.len() as u64 - 1, out, "exported + listed = audience: {check}");
    assert_eq!(rows[1], ["'=HYPERLINK(1)", "bo@x.example", "no consent", "Said no", "", "de", "2026-11-23"]);
    assert_eq!(rows[2][..3], ["'@Cy", "", "no consent"].map(str::to_owned));
    assert_eq!(rows[3][..3], ["عمر", "d@x.example", "a missing value"].map(str::to_owned));
    assert_eq!(rows[3][4], "English", "the text that has the gap is named");
}

#[test]
fn a_workbook_has_the_same_rows_as_text() {
    let desk = desk();
    desk.run(&["check", "w.attune", "c", "--excluded", "not.csv"]).done();
    desk.run(&["check", "w.attune", "c", "--excluded", "Not.XLSX"]).done();
    let mut book: Xlsx<_> = open_workbook(desk.path("Not.XLSX")).unwrap_or_else(|error| panic!("no workbook: {error}"));
    let range = book.worksheet_range_at(0).and_then(Result::ok).unwrap_or_default();
    let rows: Vec<Vec<String>> = range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect();
    let raw = |cell: &str| cell.strip_prefix('\'').unwrap_or(cell).to_owned();
    let expected: Vec<Vec<String>> =
        csv(&desk, "not.csv").iter().map(|row| row.iter().map(|cell| raw(cell)).collect()).collect();
    assert_eq!(rows, expected);
}

#[test]
fn another_file_is_never_replaced_and_a_refusal_leaves_nothing() {
    let desk = desk();
    desk.write("mine.csv", "mine");
    assert!(desk.run(&["check", "w.attune", "c", "--excluded", "mine.csv"]).refused().contains("already a file"));
    assert_eq!(desk.read("mine.csv"), b"mine");
    assert!(desk.run(&["check", "w.attune", "c", "--excluded", "list.txt"]).refused().contains(".csv"));
    assert!(desk.run(&["check", "w.attune", "nobody", "--excluded", "list.csv"]).refused().contains("nobody"));
    let request = serde_json::json!({ "campaign": "c", "path": desk.path("mine.csv") }).to_string();
    let answer: Value = desk.run(&["call", "w.attune", "export_excluded", &request]).done();
    assert_eq!(answer["people"], 3, "the window has asked before");
    let entries = fs::read_dir(desk.path(".")).unwrap_or_else(|error| panic!("no folder: {error}"));
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let left: Vec<String> = names.filter(|name| name.contains("part") || name.contains("list")).collect();
    assert_eq!(left, [""; 0]);
}

#[test]
fn after_an_export_the_list_says_what_was_decided_then() {
    let desk = desk();
    desk.run(&["check", "w.attune", "c", "--excluded", "before.csv"]).done();
    let report = desk.export("c", "ndjson");
    let batch = report["batch"].as_str().unwrap();
    // Since then: a yes, a name, a text without the gap.
    desk.import("2,bo@x.example,Bo,,de,,,yes\n4,d@x.example,Omar,عمر,ar,,,yes\n");
    desk.apply(&kit_of("Hello", "<p>Hello</p>", "Hello")).done();
    let now = desk.run(&["check", "w.attune", "c", "--excluded", "now.csv"]).done();
    assert_ne!(now["exported"], report["exported"], "things have changed");

    let written = desk.run(&["excluded", "w.attune", batch, "--out", "then.csv"]).done();
    assert_eq!(csv(&desk, "then.csv"), csv(&desk, "before.csv"), "as they were judged");
    assert_eq!(written["people"].as_u64(), Some(3));
    assert!(csv(&desk, "then.csv").iter().skip(1).all(|row| row[6] == "2026-11-23"), "with the day");
    assert!(desk.run(&["excluded", "w.attune", batch, "--out", "then.csv"]).refused().contains("already a file"));
    let request = serde_json::json!({ "batch": batch, "path": desk.path("then.csv") }).to_string();
    let again: Value = desk.run(&["call", "w.attune", "export_batch_excluded", &request]).done();
    assert_eq!(again["people"].as_u64(), Some(3), "the window has asked before");

    let second = desk.run(&["export", "w.attune", "c", "--format", "ndjson", "--out", "second"]).done();
    let second = second["batch"].as_str().unwrap();
    desk.run(&["excluded", "w.attune", second, "--out", "second.csv"]).done();
    assert_eq!(csv(&desk, "second.csv").len(), csv(&desk, "now.csv").len(), "each batch its own");

    let file = rusqlite::Connection::open(desk.path("w.attune")).unwrap();
    file.execute("DELETE FROM batch_excluded WHERE batch_id = 1", []).unwrap();
    drop(file);
    let old = desk.run(&["excluded", "w.attune", batch, "--out", "old.csv"]).refused();
    assert!(old.contains("of an older version"), "{old}");
    assert!(!desk.path("old.csv").exists());
}
