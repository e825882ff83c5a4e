//! How a cell stands beside its source: out of date, read again and kept, its structure without words.

use super::*;
use crate::channels::Channel;
use crate::cultures::Ours;
use crate::db;
use crate::pictures::Pictures;
use crate::render::Severity;
use crate::scratch;
use crate::templates::Stood;
use crate::templates::agree::differences;
use crate::templates::document::Document;
use crate::templates::{CellState, Template, content_of, create_template, save_template, sendable_cell};
use crate::time::Timestamp;
use serde_json::{Value, json};

fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

struct Desk {
    workspace: db::Workspace,
}

/// A template with English and German, both written in the same revision.
fn desk() -> Desk {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    create_template(&tx, "Reminder", Channel::Email, "en", now()).unwrap();
    tx.commit().unwrap();
    let mut desk = Desk { workspace };
    desk.save(|document| {
        document["cells"] = json!([english("on Monday"), german(json!([text("Ihr Termin am Montag")]))]);
    });
    desk
}

fn text(text: &str) -> Value {
    json!({ "kind": "text", "text": text })
}

fn chip(name: &str) -> Value {
    json!({ "kind": "chip", "name": name })
}

fn english(when: &str) -> Value {
    let body = [text("See you "), text(when), text(", "), chip("first_name"), text(".")];
    json!({ "locale": "en", "register": null, "subject": { "runs": [text("Your visit")] }, "fields": {
        "b1": { "runs": [chip("greeting")] },
        "b2": { "paragraphs": [{ "style": "plain", "runs": body }] },
    } })
}

fn german(body: Value) -> Value {
    json!({ "locale": "de", "register": "formal", "subject": { "runs": [text("Ihr Besuch")] }, "fields": {
        "b1": { "runs": [chip("greeting")] },
        "b2": { "paragraphs": [{ "style": "plain", "runs": body }] },
    } })
}

fn with_name(words: &str) -> Value {
    json!([text(words), chip("first_name")])
}

fn german_cell() -> CellName {
    CellName { locale: "de".to_owned(), register: Some(crate::profiles::Register::Formal) }
}

impl Desk {
    fn template(&mut self) -> Template {
        get_template(&self.workspace.read().unwrap(), "reminder").unwrap()
    }

    fn save(&mut self, change: impl FnOnce(&mut Value)) {
        let mut document = serde_json::to_value(self.template().document).unwrap();
        change(&mut document);
        let document: Document = serde_json::from_value(document).unwrap();
        let tx = self.workspace.write().unwrap();
        save_template(&tx, "reminder", "", &document, now()).unwrap();
        tx.commit().unwrap();
    }

    fn sides(&mut self) -> Sides {
        list_sides(&self.workspace.read().unwrap(), "reminder", &german_cell()).unwrap()
    }

    fn part(&mut self, id: &str) -> Side {
        self.sides().parts.into_iter().find(|side| side.id == id).unwrap()
    }

    /// Somebody finds that the German words still fit what the English ones say now.
    fn keep(&mut self, id: &str) {
        let address = self.part(id).address;
        self.save(|document| document["cells"][1]["kept"][id] = json!(address));
    }
}

/// "See you [-on Monday-][+on Tuesday+]."
fn marked(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece.stood {
        Stood::Both => piece.text.clone(),
        Stood::Before => format!("{{-{}-}}", piece.text),
        Stood::Now => format!("{{+{}+}}", piece.text),
    };
    pieces.iter().map(one).collect()
}

#[test]
fn words_whose_source_changed_since_are_out_of_date_and_tell_what_changed() {
    let mut desk = desk();
    let before = desk.sides();
    assert!(before.parts.iter().all(|side| side.state == PartState::Authored), "{before:?}");
    desk.save(|document| document["cells"][0] = english("on Tuesday"));
    desk.save(|document| document["cells"][0]["subject"]["runs"] = json!([text("Your visit"), text("!")]));
    let body = desk.part("b2");
    assert_eq!(body.state, PartState::Stale);
    assert_eq!(marked(&body.changed), "See you on {-Monday-}{+Tuesday+}, [First name].");
    assert_eq!(marked(&desk.part("subject").changed), "Your visit{+!+}");
    assert_eq!(desk.part("b1").state, PartState::Authored, "the greeting did not change");
    desk.save(|document| document["cells"][1] = german(with_name("Bis Dienstag, ")));
    let body = desk.part("b2");
    assert_eq!((body.state, body.changed), (PartState::Authored, vec![]), "written anew");
}

#[test]
fn words_of_the_source_in_another_language_wait_to_be_translated_until_somebody_says_they_stay() {
    let mut desk = desk();
    let words = "We are closed on Monday, see you on Tuesday";
    desk.save(|document| {
        document["cells"][0] = english(words);
        document["cells"][1] = document["cells"][0].clone();
        document["cells"][1]["locale"] = json!("de");
        document["cells"][1]["register"] = json!("formal");
    });
    assert_eq!(desk.part("b2").state, PartState::Stale);
    assert_eq!(desk.part("subject").state, PartState::Authored, "two words can be the same in both");
    desk.keep("b2");
    assert_eq!(desk.part("b2").state, PartState::Authored);
    desk.save(|document| document["cells"][1] = german(json!([text("Am Montag geschlossen, bis Dienstag")])));
    assert_eq!(desk.part("b2").state, PartState::Authored);
}

#[test]
fn words_that_come_back_in_the_source_are_those_the_others_were_made_of() {
    let mut desk = desk();
    desk.save(|document| document["cells"][0] = english("on Mondayy"));
    assert_eq!(desk.part("b2").state, PartState::Stale);
    desk.save(|document| document["cells"][0] = english("on Monday"));
    assert_eq!(desk.part("b2").state, PartState::Authored, "a slip of a key");
    desk.save(|document| document["cells"][0] = english("on Tuesday"));
    desk.save(|document| document["cells"][1] = german(with_name("Bis Dienstag, ")));
    assert_eq!(desk.part("b2").state, PartState::Authored);
    desk.save(|document| document["cells"][0] = english("on Monday"));
    assert_eq!(desk.part("b2").state, PartState::Stale, "it stood once, and not when these words were written");
    desk.save(|document| document["cells"][0] = english("on Tuesday"));
    assert_eq!(desk.part("b2").state, PartState::Authored);
}

#[test]
fn words_that_still_fit_are_current_until_the_source_changes_again_and_stay_the_same_content() {
    let mut desk = desk();
    desk.save(|document| document["cells"][0] = english("on Tuesday"));
    let content = |template: &Template| {
        content_of(&template.document, &template.document.cells[1], (Ours::NOTHING, Pictures::NOTHING))
    };
    let before = content(&desk.template());
    desk.keep("b2");
    assert_eq!(desk.part("b2").state, PartState::Authored);
    assert_eq!(content(&desk.template()), before, "nobody's vouch is withdrawn: no word changed");
    desk.save(|document| document["cells"][0] = english("on Friday"));
    let body = desk.part("b2");
    assert_eq!(body.state, PartState::Stale);
    assert_eq!(
        marked(&body.changed),
        "See you on {-Tuesday-}{+Friday+}, [First name].",
        "told against what it was read against, not against what it was written after"
    );
    desk.save(|document| document["cells"][0] = english("on Tuesday"));
    assert_eq!(desk.part("b2").state, PartState::Authored, "the source says again what it was read against");
}

#[test]
fn structure_without_words_is_missing_and_is_not_sent_until_words_are_there_or_it_is_meant() {
    let mut desk = desk();
    desk.save(|document| document["cells"][1] = german(json!([chip("first_name")])));
    let sendable = |template: &Template| {
        let told = (crate::cultures::Ours::NOTHING, Pictures::NOTHING);
        sendable_cell(template, &template.document.cells[1], told, &HashMap::new())
    };
    assert_eq!(desk.part("b2").state, PartState::Missing);
    assert_eq!(desk.part("b1").state, PartState::Authored, "a greeting says something by itself");
    let template = desk.template();
    let CellState::Incomplete(gaps) = sendable(&template) else { panic!("a message of placeholders alone goes out") };
    assert_eq!(gaps[0].block.as_deref(), Some("b2"), "{gaps:?}");
    let found = differences(&template.document, "en", &template.document.cells[1], &HashMap::new());
    assert!(found.iter().any(|one| one.severity == Severity::Error && one.differs.as_deref() == Some("#words")));

    desk.save(|document| document["cells"][1]["meant"] = json!({ "b2": ["#words"] }));
    assert_eq!(desk.part("b2").state, PartState::Authored, "its author says that it is meant so");
    assert!(matches!(sendable(&desk.template()), CellState::Complete(_)));
    desk.save(|document| document["cells"][1] = german(with_name("Bis bald, ")));
    assert_eq!(desk.part("b2").state, PartState::Authored);
}

#[test]
fn a_part_left_out_here_is_neither_missing_nor_out_of_date() {
    let mut desk = desk();
    desk.save(|document| document["cells"][0] = english("on Tuesday"));
    desk.save(|document| document["cells"][1]["hidden"] = json!(["b2"]));
    assert_eq!(desk.part("b2").state, PartState::LeftOut);
}

#[test]
fn a_cell_that_is_not_there_is_named() {
    let mut desk = desk();
    let name = CellName { locale: "fr".to_owned(), register: None };
    let error = list_sides(&desk.workspace.read().unwrap(), "reminder", &name).unwrap_err().to_string();
    assert!(error.contains("French"), "{error}");
}

#[test]
fn cells_of_a_table_are_told_a_line_each() {
    let cell: Cell = serde_json::from_value(json!({
        "locale": "en", "register": null, "subject": {"runs": []},
        "fields": {"b1": {"lines": {"1.1": [text("Day")], "1.2": [text("Time")], "2.1": [], "2.2": [text("Noon")]}}},
    }))
    .unwrap();
    assert_eq!(words_in(&cell, "b1", &HashMap::new()).concat(), "Day\nTime\nNoon");
}

#[test]
fn the_list_of_messages_says_which_language_lacks_words() {
    let mut desk = desk();
    let unfinished = |desk: &mut Desk| {
        let rows = crate::templates::list_templates(&desk.workspace.read().unwrap()).unwrap();
        rows[0].unfinished.iter().map(|cell| cell.locale.clone()).collect::<Vec<_>>()
    };
    assert!(unfinished(&mut desk).is_empty());
    desk.save(|document| {
        let mut french = document["cells"][1].clone();
        french["locale"] = json!("fr");
        french["fields"] = json!({});
        document["cells"].as_array_mut().unwrap().push(french);
    });
    assert_eq!(unfinished(&mut desk), ["fr"]);
}
