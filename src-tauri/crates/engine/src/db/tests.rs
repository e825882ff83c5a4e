use std::fs;

use super::*;
use crate::Error;
use crate::progress::Unwatched;
use crate::scratch;

fn refusal(path: &std::path::Path) -> String {
    let before = fs::read(path).unwrap();
    let message = match open(path) {
        Err(Error::Refused(message)) => message,
        Err(other) => panic!("expected a refusal, got {other:?}"),
        Ok(_) => panic!("expected a refusal"),
    };
    assert_eq!(fs::read(path).unwrap(), before, "a refused file must not be touched");
    message
}

#[test]
fn a_new_workspace_opens_again() {
    let path = scratch::folder().join("a.attune");
    drop(create(&path).unwrap());
    drop(open(&path).unwrap());
    assert!(matches!(create(&path), Err(Error::Refused(_))), "creating over a file must be refused");
}

#[test]
fn a_second_writer_is_refused_with_a_sentence() {
    let path = scratch::folder().join("a.attune");
    let first = create(&path).unwrap();
    let Err(Error::Locked(message)) = open(&path) else { panic!("the second writer got in") };
    assert!(message.contains("already open"));
    assert!(open_to_read(&path).is_ok(), "reading beside a writer is allowed");
    drop(first);
    assert!(open(&path).is_ok(), "the lock ends with its holder");
}

#[test]
fn files_that_are_not_ours_are_refused_and_left_alone() {
    let folder = scratch::folder();
    let empty = folder.join("empty.attune");
    fs::write(&empty, b"").unwrap();
    assert!(refusal(&empty).contains("0 bytes"));

    let text = folder.join("text.attune");
    fs::write(&text, "hello ".repeat(100)).unwrap();
    assert!(refusal(&text).contains("not an Attune workspace"));

    let other = folder.join("other.attune");
    let connection = rusqlite::Connection::open(&other).unwrap();
    connection.execute_batch("CREATE TABLE t (a); PRAGMA application_id = 7;").unwrap();
    drop(connection);
    assert!(refusal(&other).contains("another program"));
}

#[test]
fn a_newer_schema_is_refused() {
    let path = scratch::folder().join("a.attune");
    drop(create(&path).unwrap());
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.pragma_update(None, "journal_mode", "DELETE").unwrap();
    connection.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    drop(connection);
    assert!(refusal(&path).contains("newer version"));
}

#[test]
fn an_older_workspace_is_copied_and_brought_up_to_date() {
    let folder = scratch::folder();
    let path = folder.join("a.attune");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch(include_str!("../../migrations/0001_workspace.sql")).unwrap();
    connection
        .execute_batch(
            "INSERT INTO settings VALUES ('organisation', 'Riverside');
             INSERT INTO purposes VALUES ('news', 'News', 'consent');
             INSERT INTO revisions VALUES ('r', '{}');
             INSERT INTO templates VALUES ('t', 'Hello', 'email', 'en', 'r', NULL);
             INSERT INTO campaigns VALUES ('c', 'Hello', NULL, 't', 'email', 'news', 'a@b.example', NULL, 1, NULL);",
        )
        .unwrap();
    connection.pragma_update(None, "application_id", migrate::APPLICATION_ID).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    drop(connection);
    assert!(matches!(open_to_read(&path), Err(Error::Refused(_))), "reading alone does not change the file");

    let mut workspace = open(&path).unwrap();
    assert!(folder.join("a.schema-1.backup").exists(), "the file as it was is kept beside it");
    let tx = workspace.read().unwrap();
    let kept: String = tx.sql().query_row("SELECT value FROM settings", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, "Riverside");
    assert!(crate::cultures::ours(&tx).unwrap().is_empty(), "the new tables are there");
    let campaign = crate::campaigns::get_campaign(&tx, "c").unwrap();
    assert!(!campaign.vouched_only && !campaign.no_crossing, "a campaign from before asks for nothing new");
    drop(tx);
    drop(workspace);
    assert!(open_to_read(&path).is_ok());
}

#[test]
fn a_damaged_file_is_refused() {
    let path = scratch::folder().join("a.attune");
    drop(create(&path).unwrap());
    let mut bytes = fs::read(&path).unwrap();
    for byte in &mut bytes[4096..20_000] {
        *byte = 0x5A;
    }
    fs::write(&path, bytes).unwrap();
    assert!(refusal(&path).contains("damaged"));
}

#[test]
fn a_reader_cannot_write() {
    let path = scratch::folder().join("a.attune");
    drop(create(&path).unwrap());
    let mut reader = open_to_read(&path).unwrap();
    let tx = reader.read().unwrap();
    assert!(tx.sql().execute("INSERT INTO settings VALUES ('a', 'b')", []).is_err());
}

#[test]
fn the_consent_ledger_cannot_be_rewritten() {
    let path = scratch::folder().join("a.attune");
    let mut workspace = create(&path).unwrap();
    let tx = workspace.write().unwrap();
    tx.sql()
        .execute_batch(
            "INSERT INTO purposes VALUES ('news', 'News', 'consent');
             INSERT INTO consent_records VALUES (1, 1, 'a@b.c', 'news', 'email', 'withdrawn', '2026-01-01T00:00:00Z', 'x', NULL, 'hand');",
        )
        .unwrap();
    assert!(tx.sql().execute("UPDATE consent_records SET state = 'given'", []).is_err());
    assert!(tx.sql().execute("DELETE FROM consent_records", []).is_err());
    for taking in ["REPLACE", "INSERT OR REPLACE", "INSERT OR IGNORE"] {
        let sql = format!(
            "{taking} INTO consent_records VALUES (1, 1, 'a@b.c', 'news', 'email', 'given', '2026-01-02T00:00:00Z', 'x', NULL, 'hand')"
        );
        assert!(tx.sql().execute(&sql, []).is_err(), "{taking}");
    }
    let next = "INSERT INTO consent_records (profile_id, purpose, channel, state, recorded_at, how, source)
         VALUES (1, 'news', 'email', 'given', '2026-01-02T00:00:00Z', 'x', 'hand')";
    assert_eq!(tx.sql().execute(next, []).unwrap(), 1);
    let states = "SELECT group_concat(state) FROM (SELECT state FROM consent_records ORDER BY id)";
    let states: String = tx.sql().query_row(states, [], |row| row.get(0)).unwrap();
    assert_eq!(states, "withdrawn,given");
}

#[test]
#[cfg(unix)]
fn a_link_to_the_file_does_not_get_a_second_writer_in() {
    let folder = scratch::folder();
    let (path, link) = (folder.join("a.attune"), folder.join("b.attune"));
    let first = create(&path).unwrap();
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert!(matches!(open(&link), Err(Error::Locked(_))));
    drop(first);
    assert!(open(&link).is_ok());
}

#[test]
#[cfg(unix)]
fn a_pipe_is_refused_instead_of_waited_for() {
    let path = scratch::folder().join("a.attune");
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    let Err(Error::Refused(message)) = open(&path) else { panic!("a pipe is no workspace") };
    assert!(message.contains("not a file"), "{message}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_second_writer_is_refused_by_another_name_and_without_the_lock_file() {
    let folder = scratch::folder();
    let (path, link) = (folder.join("a.attune"), folder.join("b.attune"));
    let workspace = create(&path).unwrap();
    std::fs::hard_link(&path, &link).unwrap();
    let refused = |path: &std::path::Path| open(path).err().map(|error| error.to_string()).unwrap_or_default();
    let is_held = |path: &std::path::Path| refused(path).contains("already open for writing");
    assert!(is_held(&path) && is_held(&link), "the file is one, whatever it is called");
    std::fs::remove_file(folder.join("a.attune.lock")).unwrap();
    assert!(is_held(&path), "the lock file looks like something left over");
    let mut reader = open_to_read(&path).unwrap();
    reader.read().unwrap();
    let mut beside = workspace.reader().unwrap();
    let copied = beside.copy_to(&folder.join("copy.attune"), There::Keep, &Unwatched).unwrap();
    assert!(copied > 0, "readers and copies go on");
    drop(workspace);
    drop(open(&path).unwrap());
    beside.read().unwrap();
    drop((reader, beside));
    drop(open(&link).unwrap());
}
