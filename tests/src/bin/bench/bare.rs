//! The least that could be done: Tera alone, a raw write, prepared inserts alone. And what a careful hand would write for this
//! one export: people read from SQLite, Tera, mail-builder, an mbox.

use std::error::Error;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use mail_builder::MessageBuilder;
use rusqlite::{Connection, OpenFlags};
use tera::{Context, Tera};

use super::ground;

/// Only calls Tera on prepared contexts, with as many threads as the export has.
pub fn tera_loop(people: usize, threads: usize) -> Duration {
    let tera = message();
    let contexts: Vec<Context> = (1..=people)
        .map(|number| context(&ground::first_name(number), &format!("Person {number}"), "en", "Riverside"))
        .collect();
    let start = Instant::now();
    std::thread::scope(|scope| {
        for share in contexts.chunks(people.div_ceil(threads)) {
            let tera = &tera;
            scope.spawn(move || {
                for context in share {
                    for part in PARTS {
                        let rendered = tera.render(part, context);
                        assert!(rendered.is_ok_and(|text| !text.is_empty()), "the bench's message must render");
                    }
                }
            });
        }
    });
    start.elapsed()
}

const PARTS: [&str; 3] = ["subject.txt", "body.html", "body.txt"];

fn message() -> Tera {
    let (subject, html, text) = ground::sources();
    let mut tera = Tera::default();
    let added = tera.add_raw_templates(PARTS.into_iter().zip([subject, html, text]));
    assert!(added.is_ok(), "the bench's template must be sound");
    tera
}

fn context(first_name: &str, last_name: &str, locale: &str, city: &str) -> Context {
    let mut context = Context::new();
    context.insert("first_name", first_name);
    context.insert("last_name", last_name);
    context.insert("locale", locale);
    context.insert("postal", &serde_json::json!({ "city": city }));
    context
}

/// The same messages into an mbox as a hand-written program would make them, with as many threads as the export has: no
/// consent, no reasons, no receipts, no hashes, nothing shielded. It is synced, as the export's files are.
pub fn by_hand(workspace: &Path, people: usize, threads: usize) -> Duration {
    let target = workspace.with_extension("mbox");
    let tera = message();
    let share = people.div_ceil(threads);
    let start = Instant::now();
    std::thread::scope(|scope| {
        let (pieces, written) = sync_channel::<Vec<u8>>(2 * threads);
        let writer = scope.spawn(|| write_pieces(written, &target));
        for thread in 0..threads {
            let (tera, pieces) = (&tera, pieces.clone());
            let from = thread * share + 1;
            scope.spawn(move || {
                let made = make_messages(workspace, tera, from..=(from + share - 1).min(people), &pieces);
                assert!(made.is_ok(), "the hand-written export must be made");
            });
        }
        drop(pieces);
        assert!(writer.join().is_ok_and(|written| written.is_ok()), "the hand-written export must be written");
    });
    let took = start.elapsed();
    drop(std::fs::remove_file(target));
    took
}

fn write_pieces(pieces: Receiver<Vec<u8>>, target: &Path) -> std::io::Result<()> {
    let mut out = File::create(target)?;
    pieces.into_iter().try_for_each(|piece| out.write_all(&piece))?;
    out.sync_all()
}

fn make_messages(
    workspace: &Path,
    tera: &Tera,
    people: std::ops::RangeInclusive<usize>,
    pieces: &SyncSender<Vec<u8>>,
) -> Result<(), Box<dyn Error>> {
    const PIECE: usize = 1 << 20;
    let connection = Connection::open_with_flags(workspace, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut people_of = connection.prepare(
        "SELECT email, first_name, last_name, locale, postal_city FROM profiles WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
    )?;
    let mut rows = people_of.query([people.start(), people.end()].map(|id| *id as i64))?;
    let (mut piece, mut message) = (Vec::with_capacity(PIECE), Vec::new());
    while let Some(row) = rows.next()? {
        let text = |column: usize| row.get_ref(column).ok().and_then(|value| value.as_str().ok()).unwrap_or_default();
        let context = context(text(1), text(2), text(3), text(4));
        let [subject, html, body] = PARTS.map(|part| tera.render(part, &context));
        message.clear();
        MessageBuilder::new()
            .message_id(format!("{}@example.org", text(0)))
            .date(1_795_424_400_i64)
            .from(("Bench", "bench@example.org"))
            .to(text(0))
            .subject(subject?)
            .text_body(body?)
            .html_body(html?)
            .write_to(&mut message)?;
        piece.extend_from_slice(b"From bench@example.org Sat Nov 21 09:00:00 2026\n");
        for line in message.split_inclusive(|byte| *byte == b'\n') {
            if line.starts_with(b"From ") {
                piece.push(b'>');
            }
            match line.strip_suffix(b"\r\n") {
                Some(line) => {
                    piece.extend_from_slice(line);
                    piece.push(b'\n');
                }
                None => piece.extend_from_slice(line),
            }
        }
        piece.push(b'\n');
        if piece.len() >= PIECE {
            pieces.send(std::mem::replace(&mut piece, Vec::with_capacity(PIECE)))?;
        }
    }
    Ok(pieces.send(piece)?)
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
        let mut connection = Connection::open(target)?;
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
