//! The wall against one person's preview, and against what changes or fails while it hangs.

use serde_json::json;

use super::*;
use crate::channels::Channel;
use crate::db::Workspace;
use crate::profiles::{Draft, Register, remove_person, save_person};
use crate::render::tests::worker_path;
use crate::render::{Diagnostic, Severity};
use crate::scratch;
use crate::templates::differ::How;
use crate::templates::document::Inline;
use crate::templates::{Subject, create_template, preview_template, save_template};

mod personas;

const REMINDER: &str = "appointment_reminder";

fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn press() -> Press {
    Press::new(worker_path())
}

fn sample() -> Workspace {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    crate::sample::fill(&tx, now()).unwrap();
    tx.commit().unwrap();
    workspace
}

fn save(tx: &crate::db::WriteTx, person: serde_json::Value) -> ProfileId {
    let draft: Draft = serde_json::from_value(person).unwrap();
    save_person(tx, draft, "test", now()).unwrap()
}

fn of(person: ProfileId) -> WallAsk {
    WallAsk { person: Some(person), persona: None, cell: None }
}

fn asks(wall: &Wall) -> Vec<WallAsk> {
    wall.places
        .iter()
        .map(|place| WallAsk { person: place.person, persona: place.persona, cell: place.cell.clone() })
        .collect()
}

fn saved(tx: &ReadTx, asked: &[WallAsk], press: &mut Press) -> Vec<WallTile> {
    preview_wall(tx, REMINDER, None, asked, now(), press).unwrap()
}

fn shown(tile: &WallTile) -> (&Preview, &[Difference]) {
    match tile {
        WallTile::Shown { preview, differs } => (preview, differs),
        WallTile::Gone | WallTile::Later => panic!("this tile shows a message: {tile:?}"),
    }
}

fn alone(tx: &ReadTx, template: &str, document: Option<Document>, whom: Whom) -> Preview {
    let subject = Subject { template, document, whom, now: now() };
    let preview = preview_template(tx, subject, &mut press()).unwrap();
    Preview { html: None, text: None, ..preview }
}

fn cell_of<'a>(document: &'a mut Document, locale: &str) -> &'a mut Cell {
    document.cells.iter_mut().find(|cell| cell.locale == locale).unwrap()
}

fn errors(preview: &Preview) -> Vec<&Diagnostic> {
    preview.diagnostics.iter().filter(|found| found.severity == Severity::Error).collect()
}

#[test]
fn everybody_is_found_by_the_name_that_is_shown() {
    let mut workspace = sample();
    let tx = workspace.read().unwrap();
    let mut unbroken = 0;
    for id in people::by_name(&tx, "", 1000).unwrap() {
        let name = name_of(&tx, id).unwrap();
        unbroken += usize::from(name == "陳怡君");
        assert!(people::by_name(&tx, &name, 1000).unwrap().contains(&id), "{name} is not found");
    }
    assert_eq!(unbroken, 1, "one of them is written without a blank");
}

#[test]
fn every_persons_tile_says_what_their_preview_says() {
    let mut workspace = sample();
    let tx = workspace.read().unwrap();
    let everybody = people::by_name(&tx, "", 1000).unwrap();
    assert!(everybody.len() >= 60, "the sample has its people");
    for template in ["appointment_reminder", "welcome", "newsletter"] {
        let mut press = press();
        let (mut out, mut stopped) = (0, 0);
        for some in everybody.chunks(MOST) {
            let asked: Vec<_> = some.iter().copied().map(of).collect();
            let tiles = preview_wall(&tx, template, None, &asked, now(), &mut press).unwrap();
            for (person, tile) in some.iter().zip(&tiles) {
                let (preview, _) = shown(tile);
                let whom = Whom { person: Some(*person), ..Whom::default() };
                assert_eq!(*preview, alone(&tx, template, None, whom), "{template}");
                if preview.goes_out { out += 1 } else { stopped += 1 }
            }
        }
        assert!(out > 0 && out + stopped == everybody.len(), "{template}: {out} go out");
    }
}

#[test]
fn each_cell_is_shown_with_somebody_who_reads_it_or_says_that_nobody_does() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let mut template = get_template(&tx, REMINDER).unwrap();
    // Nobody reads Icelandic, whatever the tone.
    for register in [Some(Register::Formal), Some(Register::Informal), None] {
        let english = cell_of(&mut template.document, "en").clone();
        template.document.cells.push(Cell { locale: "is".to_owned(), register, ..english });
    }
    save_template(&tx, REMINDER, "", &template.document, now()).unwrap();
    // The first of the French readers has no visit yet; the next one has.
    let visit = json!({ "next_visit": "2026-12-03T14:30" });
    save(
        &tx,
        json!({ "first_name": "A", "last_name": "B", "locale": "fr", "register": "formal", "attributes": visit }),
    );
    tx.commit().unwrap();
    let tx = workspace.read().unwrap();
    let wall = list_wall(&tx, REMINDER, &WallWay::Cells).unwrap();
    assert_eq!((wall.places.len(), wall.more), (template.document.cells.len(), 0));
    let tiles = saved(&tx, &asks(&wall), &mut press());
    for ((cell, place), tile) in template.document.cells.iter().zip(&wall.places).zip(&tiles) {
        let got = shown(tile).0.cell.as_ref().unwrap();
        assert_eq!((&got.locale, got.register), (&cell.locale, cell.register), "{place:?} shows this cell");
        let whole = cell.locale != "fr" || shown(tile).0.goes_out;
        assert!(whole, "somebody who has what the text says is rather shown than somebody who lacks it");
        assert!(place.person.is_some(), "whoever is shown is a real person");
        assert_eq!(place.cell.is_some(), place.why == Why::NobodyReads);
        assert_eq!(cell.locale == "is", place.why == Why::NobodyReads, "{}", cell.locale);
        if let Some(name) = &place.cell {
            let whom = Whom { person: place.person, cell: Some(name), ..Whom::default() };
            assert_eq!(*shown(tile).0, alone(&tx, REMINDER, None, whom), "the large view shows the same");
        }
    }
}

#[test]
fn the_worst_cases_are_each_there_once_for_a_reason_that_is_true() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let emoji = save(&tx, json!({ "first_name": "Mia 🌸", "last_name": "Berg", "locale": "de" }));
    let short = save(&tx, json!({ "first_name": "X", "last_name": "Y", "locale": "en" }));
    tx.commit().unwrap();
    let tx = workspace.read().unwrap();
    let wall = list_wall(&tx, REMINDER, &WallWay::Worst).unwrap();
    let people: BTreeSet<_> = wall.places.iter().map(|place| place.person).collect();
    assert_eq!(people.len(), wall.places.len(), "nobody is there twice");
    assert!(wall.places.len() <= MOST);
    let why = |id| wall.places.iter().find(|place| place.person == Some(id)).map(|place| place.why.clone());
    let reasons: Vec<_> = wall.places.iter().map(|place| &place.why).collect();
    for reason in [Why::LongestName, Why::RightToLeft, Why::EastAsianName, Why::NoFirstName] {
        assert!(reasons.contains(&&reason), "{reason:?} is in {reasons:?}");
    }
    // They may be there for lacking something the text reads, which comes first.
    let lacks = |why: Option<Why>| matches!(why, Some(Why::Lacks { .. }));
    assert!(why(emoji) == Some(Why::EmojiInName) || lacks(why(emoji)), "{:?}", why(emoji));
    assert!(why(short) == Some(Why::ShortestName) || lacks(why(short)), "{:?}", why(short));
    assert!(reasons.contains(&&Why::Lacks { name: "next_visit".to_owned() }), "{reasons:?}");
    for place in &wall.places {
        let held = held(&tx, place.person.unwrap()).unwrap();
        match &place.why {
            Why::Lacks { name } => {
                let has = held.values.iter().any(|(_, attribute, ..)| attribute.key == *name);
                let core = crate::profiles::CoreField::from_key(name).and_then(|field| held.core.get(field));
                assert!(!has && core.is_none(), "{name}");
            }
            Why::NoFirstName => assert_eq!(held.core.get(crate::profiles::CoreField::FirstName), None),
            _ => {}
        }
    }
}

#[test]
fn more_than_24_messages_are_not_made_and_more_than_24_cells_are_counted() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let everybody = people::by_name(&tx, "", 25).unwrap();
    let asked: Vec<_> = everybody.iter().copied().map(of).collect();
    let refused = preview_wall(&tx, REMINDER, None, &asked, now(), &mut press());
    assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
    assert_eq!(saved(&tx, &asked[..24], &mut press()).len(), 24);
    assert_eq!(saved(&tx, &[], &mut press()), []);
    let chosen = WallWay::These { people: everybody.iter().chain(&everybody).copied().collect() };
    let wall = list_wall(&tx, REMINDER, &chosen).unwrap();
    assert_eq!((wall.places.len(), wall.more), (24, 1), "everybody counts once");
}

#[test]
fn somebody_removed_in_between_leaves_a_place_that_says_so() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let some = people::by_name(&tx, "", 3).unwrap();
    let mut press = press();
    let asked: Vec<_> = some.iter().copied().map(of).collect();
    let before = saved(&tx, &asked, &mut press);
    remove_person(&tx, some[1]).unwrap();
    let after = saved(&tx, &asked, &mut press);
    assert_eq!([&after[0], &after[2]], [&before[0], &before[2]]);
    assert_eq!(after[1], WallTile::Gone);
    let wall = list_wall(&tx, REMINDER, &WallWay::These { people: some.clone() }).unwrap();
    let kept: Vec<_> = wall.places.iter().filter_map(|place| place.person).collect();
    assert_eq!(kept, [some[0], some[2]]);
}

#[test]
fn a_workspace_without_people_shows_its_cells_and_invents_nobody() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    let template = create_template(&tx, "First", Channel::Email, "de", now()).unwrap();
    let wall = list_wall(&tx, &template.key, &WallWay::Cells).unwrap();
    let cell = Some(CellName { locale: "de".to_owned(), register: None });
    assert_eq!(wall.places, [WallPlace { person: None, persona: None, name: None, cell, why: Why::NobodyReads }]);
    let tiles = preview_wall(&tx, &template.key, None, &asks(&wall), now(), &mut press()).unwrap();
    let (preview, _) = shown(&tiles[0]);
    assert!(!preview.goes_out && !errors(preview).is_empty(), "an unwritten cell says so: {preview:?}");
    assert_eq!(list_wall(&tx, &template.key, &WallWay::Worst).unwrap().places, []);
    let missing = list_wall(&tx, "no_such_template", &WallWay::Cells);
    assert!(matches!(missing, Err(Error::NotFound(_))), "{missing:?}");
}

#[test]
fn a_message_without_cells_stops_for_everybody_with_a_reason() {
    let mut workspace = sample();
    let tx = workspace.read().unwrap();
    let document = Document { cells: Vec::new(), ..get_template(&tx, REMINDER).unwrap().document };
    let asked: Vec<_> = people::by_name(&tx, "", 2).unwrap().into_iter().map(of).collect();
    for tile in preview_wall(&tx, REMINDER, Some(document), &asked, now(), &mut press()).unwrap() {
        let (preview, differs) = shown(&tile);
        assert!(!preview.goes_out && errors(preview).len() == 1 && differs.is_empty(), "{preview:?}");
    }
}

#[test]
fn a_broken_cell_stops_its_own_readers_only_and_a_changed_one_is_made_again() {
    let mut workspace = sample();
    let tx = workspace.read().unwrap();
    let wall = list_wall(&tx, REMINDER, &WallWay::Cells).unwrap();
    let asked = asks(&wall);
    let mut press = press();
    let before = saved(&tx, &asked, &mut press);
    let template = get_template(&tx, REMINDER).unwrap();
    let german = template.document.cells.iter().position(|cell| cell.locale == "de").unwrap();

    let mut document = template.document.clone();
    cell_of(&mut document, "de").fields.clear();
    let broken = preview_wall(&tx, REMINDER, Some(document.clone()), &asked, now(), &mut press).unwrap();
    for (at, (tile, was)) in broken.iter().zip(&before).enumerate() {
        if at == german {
            let (preview, differs) = shown(tile);
            assert!(!preview.goes_out && !errors(preview).is_empty());
            assert!(differs.iter().any(|found| found.how == How::Unwritten), "{differs:?}");
        } else {
            assert_eq!(tile, was, "other cells are as they were");
        }
    }

    for round in 0..80 {
        let mut document = template.document.clone();
        let runs = vec![Run::plain(&format!("Termin {round}"))];
        cell_of(&mut document, "de").subject = Inline::Runs { runs };
        let tiles = preview_wall(&tx, REMINDER, Some(document), &asked[german..=german], now(), &mut press).unwrap();
        assert_eq!(shown(&tiles[0]).0.subject, Some(format!("Termin {round}")), "the newest words are shown");
    }
    assert_eq!(saved(&tx, &asked, &mut press), before, "what made room comes back the same");
}

#[test]
fn endless_cells_cost_three_tries_and_the_others_come_the_next_time() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let mut template = create_template(&tx, "Endless", Channel::Email, "en", now()).unwrap();
    template.document = serde_json::from_value(json!({
        "blocks": [{ "id": "b1", "kind": "source" }],
        "cells": [{
            "locale": "en", "register": null, "subject": { "source": "Hello" },
            "fields": { "b1": { "text": "Hello", "html":
                "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}Hello" } },
        }, {
            "locale": "de", "register": null, "subject": { "source": "Hallo" },
            "fields": { "b1": { "html": "<p>Hallo</p>", "text": "Hallo" } },
        }],
    }))
    .unwrap();
    save_template(&tx, &template.key, "", &template.document, now()).unwrap();
    let english = save(&tx, json!({ "first_name": "A", "locale": "en" }));
    let german = save(&tx, json!({ "first_name": "B", "locale": "de" }));
    let asked = [of(english), of(english), of(english), of(german)];
    let mut press = press();
    let tiles = preview_wall(&tx, &template.key, None, &asked, now(), &mut press).unwrap();
    assert!(tiles[..3].iter().all(|tile| !shown(tile).0.goes_out), "{tiles:?}");
    assert_eq!(tiles[3], WallTile::Later);
    let tiles = preview_wall(&tx, &template.key, None, &asked, now(), &mut press).unwrap();
    assert!(tiles[..3].iter().all(|tile| !shown(tile).0.goes_out), "{tiles:?}");
    assert!(shown(&tiles[3]).0.goes_out, "the cell is known to be endless, so there is time for the others");
}

#[test]
fn what_a_cell_is_built_of_otherwise_than_its_source_is_named() {
    let runs = |text: &str| json!([{ "kind": "text", "text": text }]);
    let text = |words: &[&str]| {
        let paragraphs: Vec<_> = words.iter().map(|text| json!({ "style": "plain", "runs": runs(text) })).collect();
        json!({ "paragraphs": paragraphs })
    };
    let document: Document = serde_json::from_value(json!({
        "blocks": [
            { "id": "h", "kind": "heading" },
            { "id": "c", "kind": "condition", "where": null, "blocks": [
                { "id": "in", "kind": "text" }, { "id": "line", "kind": "divider" },
            ] },
            { "id": "t", "kind": "text" },
            { "id": "own", "kind": "text" },
        ],
        "cells": [
            { "locale": "en", "register": null, "subject": { "runs": runs("Hello") }, "hidden": ["own"],
              "fields": { "h": { "runs": runs("Title") }, "in": text(&["Only some"]), "t": text(&["One", "Two", " "]) } },
            { "locale": "de", "register": null, "subject": { "runs": [] }, "hidden": ["line"],
              "fields": { "in": text(&["Nur manche"]), "t": text(&["Eins"]), "own": text(&["Zusatz"]) } },
            { "locale": "fr", "register": null, "subject": { "runs": runs("Bonjour") }, "hidden": ["c", "own"],
              "fields": { "h": { "runs": runs("Titre") }, "t": text(&["Un", "Deux"]) } },
        ],
    }))
    .unwrap();
    let of = |at: usize| {
        let found = differences(&document, &document.cells[0], &document.cells[at]);
        found.into_iter().map(|one| (one.part, one.kind, one.begins, one.how)).collect::<Vec<_>>()
    };
    let difference = |part: &str, kind: &str, begins: &str, how| (part.into(), kind.into(), begins.into(), how);
    assert_eq!(of(0), []);
    assert_eq!(
        of(1),
        [
            difference("subject", "subject", "Hello", How::Unwritten),
            difference("h", "heading", "Title", How::Unwritten),
            difference("line", "divider", "", How::LeftOut),
            difference("t", "text", "One Two", How::Paragraphs { here: 1, there: 2 }),
            difference("own", "text", "Zusatz", How::Added),
        ]
    );
    assert_eq!(of(2), [difference("c", "condition", "Only some", How::LeftOut)], "what is inside is left out with it");
}

#[test]
fn what_somebody_lacks_is_called_by_its_name_and_found_by_its_key() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let nobody = save(&tx, json!({ "email": "nobody@x.example", "locale": "en" }));
    let subject = Subject {
        template: REMINDER,
        document: None,
        whom: Whom { person: Some(nobody), ..Whom::default() },
        now: now(),
    };
    let preview = preview_template(&tx, subject, &mut press()).unwrap();
    let lacks = preview.diagnostics.iter().find(|found| found.message.ends_with("is empty for this person")).unwrap();
    assert_eq!(
        (lacks.message.as_str(), lacks.placeholder.as_deref()),
        ("“Next visit” is empty for this person", Some("next_visit")),
    );
}
