//! The history of the sample workspace's reminder as somebody who looks back at it sees it.

use super::*;
use crate::db::Workspace;
use crate::render::tests::worker_path;
use crate::scratch;
use crate::templates::document::{Inline, Run};
use crate::templates::marked::Stood;
use crate::templates::{get_template, restore_revision, save_template};

const REMINDER: &str = "appointment_reminder";

fn at(minute: u8) -> Timestamp {
    format!("2026-11-23T09:{minute:02}:00Z").parse().unwrap()
}

fn sample() -> Workspace {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    crate::sample::fill(&tx, at(0)).unwrap();
    tx.commit().unwrap();
    workspace
}

/// Saves the reminder with another subject in one cell.
fn subject(tx: &WriteTx, locale: &str, words: &str, by: &str, minute: u8) -> u32 {
    let mut document = get_template(tx, REMINDER).unwrap().document;
    for cell in document.cells.iter_mut().filter(|cell| cell.locale == locale) {
        cell.subject = Inline::Runs { runs: vec![Run::plain(words)] };
    }
    let saved = save_template(tx, REMINDER, "", &document, at(minute)).unwrap();
    note_saver(tx, REMINDER, by, at(minute)).unwrap();
    saved.revision_number
}

fn compared(
    tx: &ReadTx,
    number: u32,
    with: Option<u32>,
    locale: &str,
    register: Option<crate::profiles::Register>,
) -> Compared {
    let cell = CellName { locale: locale.to_owned(), register };
    let asked = Comparison { template: REMINDER, number, with, cell: &cell, person: None };
    compare_revisions(tx, &asked, at(50), &mut Press::new(worker_path())).unwrap()
}

fn told(pieces: &[Piece], stood: Stood) -> String {
    pieces.iter().filter(|piece| piece.stood == stood).map(|piece| piece.text.as_str()).collect()
}

#[test]
fn the_history_says_when_by_whom_under_which_name_and_which_texts_changed() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let first = get_template(&tx, REMINDER).unwrap();
    let (one, two) = (first.revision_number + 1, first.revision_number + 2);
    assert_eq!(subject(&tx, "en", "Your visit on Monday", " Ann ", 1), one);
    assert_eq!(subject(&tx, "de", "Ihr Besuch am Montag", "", 2), two);
    assert_eq!(
        subject(&tx, "de", "Ihr Besuch am Montag", "Somebody else", 3),
        two,
        "nothing changed, nothing is saved"
    );
    name_revision(&tx, REMINDER, one, "  Before the summer ").unwrap();
    restore_revision(&tx, REMINDER, &first.revision, at(4)).unwrap();

    let history = list_history(&tx, REMINDER, None).unwrap();
    let row = |number: u32| history.revisions.iter().find(|row| row.number == number).unwrap();
    assert_eq!(history.revisions.first().map(|row| row.number), Some(two + 1));
    assert_eq!((row(one).name.as_deref(), row(one).by.as_deref()), (Some("Before the summer"), Some("Ann")));
    assert_eq!((row(two).name.as_deref(), row(two).by.as_deref()), (None, None));
    assert_eq!(row(one).changed.iter().map(|cell| cell.locale.as_str()).collect::<Vec<_>>(), ["en"]);
    assert!(row(two).changed.iter().all(|cell| cell.locale == "de") && !row(two).changed.is_empty());
    assert_eq!((row(two + 1).same_as, row(two).same_as), (Some(first.revision_number), None));
    assert!(!row(one).rebuilt);

    name_revision(&tx, REMINDER, one, "").unwrap();
    let history = list_history(&tx, REMINDER, Some(two)).unwrap();
    assert_eq!(history.revisions.first().map(|row| (row.number, row.name.clone())), Some((one, None)));
    assert!(
        name_revision(&tx, REMINDER, 99, "x").is_err() && name_revision(&tx, REMINDER, one, &"x".repeat(81)).is_err()
    );
}

#[test]
fn a_long_history_is_told_page_by_page_and_every_row_knows_what_it_changed() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    for turn in 0..50 {
        subject(&tx, "en", &format!("Visit {turn}"), "Ann", 1);
    }
    let newest = list_history(&tx, REMINDER, None).unwrap();
    assert_eq!((newest.revisions.len(), newest.more), (40, true));
    let last = newest.revisions.last().unwrap();
    assert_eq!(last.changed.len(), 1, "also the last one of a page is compared with the one before it");
    let rest = list_history(&tx, REMINDER, Some(last.number)).unwrap();
    assert_eq!((rest.revisions.len(), rest.more), (11, false));
    assert_eq!(rest.revisions.last().map(|row| (row.number, row.changed.len())), Some((1, 0)));
}

#[test]
fn a_revision_is_compared_with_the_one_before_it_or_any_other_as_its_reader_sees_it() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let first = get_template(&tx, REMINDER).unwrap();
    let register = |locale: &str| first.document.cells.iter().find(|cell| cell.locale == locale).unwrap().register;
    let one = subject(&tx, "en", "Your visit on Monday", "", 1);
    let two = subject(&tx, "en", "Your visit on Tuesday", "", 2);
    let last = compared(&tx, two, None, "en", register("en"));
    assert_eq!(
        (told(&last.pieces, Stood::Before), told(&last.pieces, Stood::Now)),
        ("Monday".into(), "Tuesday".into())
    );
    assert!(told(&last.pieces, Stood::Both).contains("Your visit on"), "{:?}", last.pieces);
    assert_eq!(last.cells.len(), first.document.cells.len());
    assert!(compared(&tx, two, None, "de", register("de")).pieces.is_empty(), "nothing changed in German");
    let far = compared(&tx, two, Some(one - 1), "en", register("en"));
    assert!(told(&far.pieces, Stood::Now).contains("Tuesday") && !told(&far.pieces, Stood::Before).contains("Monday"));
    let from_nothing = compared(&tx, 1, None, "en", register("en"));
    assert!(from_nothing.before.is_none() && !from_nothing.pieces.is_empty());
    assert!(from_nothing.pieces.iter().all(|piece| piece.stood == Stood::Now));
    let nowhere = compared(&tx, two, None, "is", None);
    assert!(nowhere.before.is_none() && nowhere.now.is_none() && nowhere.pieces.is_empty());
}

#[test]
fn an_unsaved_document_is_compared_with_what_is_saved_text_by_text() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let mut document = get_template(&tx, REMINDER).unwrap().document;
    assert_eq!(list_changes(&tx, REMINDER, &document).unwrap(), []);
    let at = document.cells.iter().position(|cell| cell.locale == "en").unwrap();
    document.cells[at].subject = Inline::Runs { runs: vec![Run::plain("Another subject")] };
    let changes = list_changes(&tx, REMINDER, &document).unwrap();
    assert_eq!(changes.iter().map(|one| one.cell.locale.as_str()).collect::<Vec<_>>(), ["en"]);
    assert!(told(&changes[0].pieces, Stood::Now).contains("Another"));

    let gone = document.blocks.remove(0);
    let changes = list_changes(&tx, REMINDER, &document).unwrap();
    assert!(changes.len() > 1, "a part that goes is gone in every language: {:?}", gone.kind);
    assert!(changes.iter().all(|one| !told(&one.pieces, Stood::Before).is_empty()));
}
