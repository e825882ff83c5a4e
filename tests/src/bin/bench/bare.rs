//! The least that could be done: Tera alone, a raw write, prepared inserts alone.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use tera::{Context, Tera};

use super::ground;

/// Only calls Tera on prepared contexts, with as many threads as the export has.
pub fn tera_loop(people: usize, threads: usize) -> Duration {
    let (subject, html, text) = ground::sources();
    let mut tera = Tera::default();
    let added = tera.add_raw_templates([("subject.txt", subject), ("body.html", html), ("body.txt", text)]);
    assert!(added.is_ok(), "the bench's template must be sound");
    let contexts: Vec<Context> = (1..=people)
        .map(|number| {
            let mut context = Context::new();
            context.insert("first_name", &ground::first_name(number));
            context.insert("last_name", &format!("Person {number}"));
            context.insert("locale", "en");
            context.insert("postal", &serde_json::json!({ "city": "Riverside" }));
            context
        })
        .collect();
    let start = Instant::now();
    std::thread::scope(|scope| {
        for share in contexts.chunks(people.div_ceil(threads)) {
            let tera = &tera;
            scope.spawn(move || {
                for context in share {
                    for part in ["subject.txt", "body.html", "body.txt"] {
                        let rendered = tera.render(part, context);
                        assert!(rendered.is_ok_and(|text| !text.is_empty()), "the bench's message must render");
                    }
                }
            });
        }
    });
    start.elapsed()
}

/// Writes the bytes of a file to another one and syncs it.
pub fn raw_write(file: &Path) -> Duration {
    let bytes = std::fs::read(file).unwrap_or_default();
    let target = file.with_extension("raw");
    let start = Instant::now();
    let written = File::create(&target).and_then(|mut out| out.write_all(&bytes).and_then(|()| out.sync_all()));
    let took = start.elapsed();
    assert!(written.is_ok(), "the raw write must succeed");
    drop(std::fs::remove_file(target));
    took
}

/// Reads the file and inserts each row's cells as they are, with one prepared statement in one transaction, committed: one
/// table of eight columns without types, checks or indexes, in a file of its own that is synced like ours.
pub fn inserts(file: &Path, target: &Path) -> Duration {
    let start = Instant::now();
    let done = (|| -> rusqlite::Result<()> {
        let mut connection = rusqlite::Connection::open(target)?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (a, b, c, d, e, f, g, h);",
        )?;
        let tx = connection.transaction()?;
        {
            let mut statement = tx.prepare("INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?;
            let Ok(mut reader) = csv::Reader::from_path(file) else { return Ok(()) };
            for record in reader.records().flatten() {
                statement.execute(rusqlite::params_from_iter(record.iter()))?;
            }
        }
        tx.commit()
    })();
    assert!(done.is_ok(), "the bare inserts must succeed");
    start.elapsed()
}
