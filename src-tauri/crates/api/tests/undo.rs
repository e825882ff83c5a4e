//! What was just done can be taken back: archiving whenever one likes, removing somebody for a short while.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use attune_api::{ErrorCode, Session, Setup, dispatch};
use attune_engine::channels::letter::NoTypesetter;
use attune_engine::progress::Unwatched;
use attune_engine::render::WorkerPath;
use attune_engine::time::Timestamp;
use serde_json::{Value, json};

struct Studio {
    _home: tempfile::TempDir,
    session: Session,
    seconds: Arc<AtomicI64>,
}

/// The sample workspace in a folder of its own, with a clock that the test turns.
fn studio() -> Studio {
    let home = tempfile::tempdir().unwrap();
    let seconds = Arc::new(AtomicI64::new(1_795_000_000));
    let clock = Arc::clone(&seconds);
    let session = Session::new(Setup {
        home: home.path().to_owned(),
        worker: WorkerPath { program: "no-worker-is-needed".into(), args: Vec::new() },
        clock: Box::new(move || Timestamp::from_second(clock.load(Ordering::Relaxed)).unwrap()),
        seed: 0,
        typesetter: &NoTypesetter,
        voice: None,
    });
    dispatch(&session, "open_sample", json!({}), &Unwatched).unwrap();
    Studio { session, seconds, _home: home }
}

impl Studio {
    fn ask(&self, command: &str, request: Value) -> Value {
        dispatch(&self.session, command, request, &Unwatched).unwrap()
    }

    fn refusal(&self, command: &str, request: Value) -> ErrorCode {
        dispatch(&self.session, command, request, &Unwatched).unwrap_err().code
    }

    fn first_person(&self) -> Value {
        let people = self.ask("list_people", json!({ "limit": 1 }));
        json!({ "id": people["rows"][0]["id"] })
    }
}

#[test]
fn archiving_is_taken_back_to_exactly_what_was() {
    let studio = studio();
    for noun in ["segment", "template", "campaign"] {
        let list = format!("list_{noun}s");
        let before = studio.ask(&list, json!({}));
        let key = json!({ "key": before[0]["key"] });
        studio.ask(&format!("archive_{noun}"), key.clone());
        let without = studio.ask(&list, json!({}));
        assert_eq!(without.as_array().unwrap().len() + 1, before.as_array().unwrap().len(), "{noun}");
        studio.ask(&format!("unarchive_{noun}"), key);
        assert_eq!(studio.ask(&list, json!({})), before, "{noun}");
    }
}

#[test]
fn a_removed_person_is_put_back_whole() {
    let studio = studio();
    let person = studio.first_person();
    let before = studio.ask("get_person", person.clone());
    studio.ask("remove_person", person.clone());
    assert_eq!(studio.refusal("get_person", person.clone()), ErrorCode::NotFound);
    assert_eq!(studio.ask("restore_person", person.clone()), before);
    assert_eq!(studio.ask("get_person", person.clone()), before);
    assert_eq!(studio.refusal("restore_person", person), ErrorCode::NotFound, "there is nobody left to put back");
}

#[test]
fn after_a_minute_a_removal_is_final() {
    let studio = studio();
    let person = studio.first_person();
    studio.ask("remove_person", person.clone());
    studio.seconds.fetch_add(61, Ordering::Relaxed);
    assert_eq!(studio.refusal("restore_person", person), ErrorCode::NotFound);
}

#[test]
fn closing_the_workspace_forgets_who_was_removed() {
    let studio = studio();
    let person = studio.first_person();
    studio.ask("remove_person", person.clone());
    studio.ask("close_workspace", json!({}));
    studio.ask("open_sample", json!({}));
    assert_eq!(studio.refusal("restore_person", person), ErrorCode::NotFound);
}

#[test]
fn a_copy_never_takes_the_place_of_another_workspace() {
    let studio = studio();
    let [other, copy, words] = ["other.attune", "copy.attune", "w.attune"].map(|name| studio._home.path().join(name));
    // Of the same name, begun at the same moment; the sample is of Riverside Clinic too.
    let mut beside = attune_engine::db::create(&other).unwrap();
    let now = Timestamp::from_second(studio.seconds.load(Ordering::Relaxed)).unwrap();
    let tx = beside.write().unwrap();
    attune_engine::settings::begin(&tx, &other, now).unwrap();
    attune_engine::sample::fill(&tx, now).unwrap();
    tx.commit().unwrap();
    drop(beside);
    std::fs::write(&words, "What somebody wrote").unwrap();
    let before = std::fs::read(&other).unwrap();
    let ask = |to: &std::path::Path| dispatch(&studio.session, "copy_workspace", json!({ "path": to }), &Unwatched);
    assert_eq!(ask(&other).unwrap_err().code, ErrorCode::Refused);
    assert_eq!(std::fs::read(&other).unwrap(), before);
    assert_eq!(ask(&words).unwrap_err().code, ErrorCode::Refused);
    assert_eq!(std::fs::read(&words).unwrap(), b"What somebody wrote");
    ask(&copy).unwrap();
    ask(&copy).unwrap();
    assert_eq!(ask(std::path::Path::new("")).unwrap_err().field.as_deref(), Some("path"));
}

#[test]
fn a_copy_of_the_sample_is_somebody_s_own_and_never_takes_the_sample_with_it() {
    let studio = studio();
    let sample = studio.ask("get_workspace", json!({}));
    assert_eq!(sample["sample"], json!(true));
    let path = std::path::PathBuf::from(sample["path"].as_str().unwrap());
    let copy = path.with_file_name("own.attune");
    studio.ask("copy_workspace", json!({ "path": copy }));
    let opened = studio.ask("open_workspace", json!({ "path": copy }));
    assert_eq!(opened["sample"], json!(false));
    for command in ["delete_sample", "reset_sample"] {
        assert!(dispatch(&studio.session, command, json!({}), &Unwatched).is_err());
    }
    assert!(path.exists() && copy.exists());
}
