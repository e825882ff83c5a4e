//! What only the engine can stage of a run: one message that takes seconds while everybody waits behind it.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;

use super::*;
use crate::channels::letter::NoTypesetter;
use crate::db::create;
use crate::id::ProfileId;
use crate::profiles::store::{ProfileRow, put_profile};
use crate::profiles::{Core, CoreField};
use crate::progress::Unwatched;
use crate::render::tests::worker_path;
use crate::scratch;

const PEOPLE: usize = 3000;

#[test]
fn nobody_runs_far_ahead_of_a_message_that_is_stuck() {
    let folder = scratch::folder();
    let mut workspace = create(&folder.join("a.attune")).unwrap();
    let now: Timestamp = "2026-11-23T10:00:00Z".parse().unwrap();
    let endless = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}";
    let kit = json!({
        "format": "attune.kit/1",
        "purposes": [{"key": "news", "name": "News", "legal_basis": "contract"}],
        "templates": [{"key": "t", "name": "T", "channel": "email", "default_locale": "en", "cells": [{
            "locale": "en", "register": null, "subject": "News",
            "html": format!("<p>Hello</p>{{% if first_name == \"Stuck\" %}}{endless}{{% endif %}}"), "text": "Hello"
        }]}],
        "campaigns": [{"key": "c", "name": "C", "segment": null, "template": "t", "channel": "email",
            "purpose": "news", "from": "a@example.org"}]
    });
    let tx = workspace.write().unwrap();
    let (kit, ignored) = crate::kits::parse(kit.to_string().as_bytes()).unwrap();
    crate::kits::apply(&tx, kit, ignored, now).unwrap();
    for number in 0..PEOPLE {
        let mut core = Core::default();
        core[CoreField::FirstName] = Some(if number == 0 { "Stuck" } else { "Ada" }.to_owned());
        core[CoreField::Email] = Some(format!("p{number}@example.org"));
        let (id, at) = (ProfileId(number as i64 + 1), "2026-01-01T00:00:00Z");
        let row = ProfileRow { id, core: &core, tags: &[], source: "hand", recorded_at: at, origins: None };
        put_profile(&tx, &row).unwrap();
    }
    tx.commit().unwrap();

    let workers = worker_path();
    let how = Run { workers: &workers, threads: 2, progress: &Unwatched, typesetter: &NoTypesetter, voice: None };
    let prepared = prepare(&workspace.read().unwrap(), "c", now).unwrap();
    let mut reader = workspace.reader().unwrap();
    let made = AtomicUsize::new(0);
    let (mut told, mut ahead) = (0, 0);
    run(
        &mut reader,
        &prepared,
        &how,
        |_, _| Ok(made.fetch_add(1, Ordering::Relaxed)),
        |judged| {
            ahead = ahead.max(made.load(Ordering::Relaxed).saturating_sub(told));
            told += 1;
            assert_eq!(judged.outcome.is_err(), told == 1, "only the first person gets nothing");
            Ok(())
        },
    )
    .unwrap();
    assert_eq!(told, PEOPLE);
    assert!(ahead < PEOPLE / 2, "{ahead} messages waited in memory behind the one that was stuck");
}
