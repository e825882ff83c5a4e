//! Creating and opening a workspace, and every reason to refuse a file without touching it.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::functions::FunctionFlags;
use rusqlite::types::{Value as SqlValue, ValueRef};
use rusqlite::{Connection, OpenFlags};
use unicode_normalization::UnicodeNormalization as _;

use super::lock::{Lock, Own};
use super::migrate::{APPLICATION_ID, SCHEMA_VERSION, migrate};
use super::{ReadTx, WriteTx};
use crate::error::of_sqlite;
use crate::{Error, Result};

/// An open workspace with its one writing connection. Readers come from `reader`.
pub struct Workspace {
    path: PathBuf,
    writer: Connection,
    _lock: Lock,
}

impl Workspace {
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn read(&mut self) -> Result<ReadTx<'_>> {
        ReadTx::begin(&mut self.writer)
    }

    pub fn write(&mut self) -> Result<WriteTx<'_>> {
        WriteTx::begin(&mut self.writer)
    }

    /// Another connection to the same file, for reading beside the writer.
    pub fn reader(&self) -> Result<Reader> {
        Ok(Reader { connection: connect_to_read(&self.path)?, _own: self._lock.own() })
    }
}

/// A connection that cannot write.
pub struct Reader {
    connection: Connection,
    /// Of a workspace that this program writes to: dropped after the connection.
    _own: Option<Arc<Own>>,
}

impl Reader {
    pub fn read(&mut self) -> Result<ReadTx<'_>> {
        ReadTx::begin(&mut self.connection)
    }
}

/// Removes a workspace that nobody has open, with all SQLite keeps beside it.
pub fn delete(path: &Path) -> Result<()> {
    let lock = Lock::take(path)?;
    for suffix in ["", "-wal", "-shm"] {
        let file = sibling(path, suffix);
        match std::fs::remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(Error::io(&file, "removed", error)),
            _ => {}
        }
    }
    drop(lock);
    let lock_file = sibling(path, ".lock");
    std::fs::remove_file(&lock_file).map_err(|error| Error::io(&lock_file, "removed", error))
}

/// Makes a new workspace. Refuses a path where anything stands.
pub fn create(path: &Path) -> Result<Workspace> {
    let taken = || Error::Refused(format!("There is already a file at “{}”. It was not touched.", path.display()));
    if path.exists() {
        return Err(taken());
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        return Err(Error::invalid_at("path", format!("The folder “{}” does not exist.", folder.display())));
    }
    let mut lock = Lock::take(path)?;
    // Somebody may have made it until the lock was ours: what is removed below is never theirs.
    if path.exists() {
        return Err(taken());
    }
    let made = connect_new(path).map_err(Error::from).and_then(|mut writer| {
        lock.hold(path)?;
        // Larger than SQLite's own choice: large imports write whole pages, and each page has its own cost.
        writer.pragma_update(None, "page_size", 8192)?;
        prepare_writer(&writer)?;
        migrate(&mut writer, path)?;
        Ok(writer)
    });
    match made {
        Ok(writer) => Ok(Workspace { path: path.to_owned(), writer, _lock: lock }),
        Err(error) => {
            // Half a workspace would be in the way of the next try.
            remove_unfinished(path);
            Err(error)
        }
    }
}

/// Opens an existing workspace for writing; an older schema is backed up and migrated.
pub fn open(path: &Path) -> Result<Workspace> {
    check_header(path)?;
    let mut lock = Lock::take(path)?;
    lock.hold(path)?;
    let mut writer = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(|error| unopened(path, &error))?;
    // SQLite opens a file that it may not write for reading only, and says nothing.
    if writer.is_readonly(rusqlite::MAIN_DB)? {
        return Err(refused(path, WRITE_PROTECTED));
    }
    check_content(&writer, path)?;
    prepare_writer(&writer)?;
    migrate(&mut writer, path)?;
    Ok(Workspace { path: path.to_owned(), writer, _lock: lock })
}

/// A connection that cannot write, beside whoever writes. Refuses what `open` refuses, and an older schema.
pub fn open_to_read(path: &Path) -> Result<Reader> {
    check_header(path)?;
    let connection = connect_to_read(path).map_err(|error| match error {
        Error::Sqlite(error) => unopened(path, &error),
        other => other,
    })?;
    if check_content(&connection, path)? < SCHEMA_VERSION {
        return Err(Error::Refused(format!(
            "“{}” was made by an older version. Open it once in the studio so that it can be brought up to date.",
            file_name(path)
        )));
    }
    Ok(Reader { connection, _own: None })
}

/// A database in a new file.
pub(super) fn connect_new(path: &Path) -> rusqlite::Result<Connection> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
}

/// By the whole path: SQLite takes `file:a.attune` for an address and `:memory:` for no file at all.
fn connect(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    Connection::open_with_flags(whole, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
}

fn connect_to_read(path: &Path) -> Result<Connection> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    add_folded(&connection)?;
    connection.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -2000; PRAGMA temp_store = MEMORY;")?;
    Ok(connection)
}

/// synchronous=FULL: consents, approvals and exports must survive a power cut once acknowledged.
fn prepare_writer(connection: &Connection) -> Result<()> {
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    add_folded(connection)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA cache_size = -2000; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;",
    )?;
    Ok(())
}

/// A text as it is compared whatever its case and however its accents are put together: by way of capitals, as ς is Σ and ß
/// is SS (Unicode, default caseless matching). SQLite's own comparison knows the case of ASCII alone.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let text = straight(text);
    // The capital of a dotless i is that of i, which is another letter.
    let capitals =
        |small: char| small.to_uppercase().filter(move |_| small != 'ı').chain((small == 'ı').then_some('ı'));
    text.nfc().flat_map(char::to_lowercase).flat_map(capitals).flat_map(char::to_lowercase).nfc().collect()
}

/// What telephones and word processors write for the apostrophe of a keyboard, and letters that look like it: people
/// search with the one for names with the other.
pub const APOSTROPHES: [char; 4] = ['’', '‘', 'ʼ', 'ʻ'];

pub fn straight(text: &str) -> String {
    text.replace(APOSTROPHES, "'")
}

/// `folded(x)` in SQL; NULL stays NULL.
fn add_folded(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("folded", 1, flags, |context| {
        Ok(match context.get_raw(0) {
            ValueRef::Text(text) => SqlValue::Text(folded(&String::from_utf8_lossy(text))),
            other => SqlValue::try_from(other)?,
        })
    })?;
    Ok(())
}

/// What can be told from the first bytes, before SQLite sees the file (a 0-byte file would open as a healthy empty one).
fn check_header(path: &Path) -> Result<()> {
    let mut header = [0_u8; 100];
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => Error::NotFound(format!("There is no file at “{}”.", path.display())),
        _ => Error::io(path, "opened", error),
    };
    // Asked before opening: a pipe that nobody writes to would never open.
    let metadata = std::fs::metadata(path).map_err(failed)?;
    if !metadata.is_file() {
        return Err(refused(path, "is not a file."));
    }
    let mut file = File::open(path).map_err(failed)?;
    let length = metadata.len();
    if length == 0 {
        return Err(refused(
            path,
            "is empty (0 bytes). If it used to hold your workspace, restore a copy from a backup.",
        ));
    }
    if length < 100 || file.read_exact(&mut header).is_err() || !header.starts_with(b"SQLite format 3\0") {
        return Err(refused(path, "is not an Attune workspace."));
    }
    // With a WAL the header may lag behind, so only a foreign id is told here; 0 is looked at again by check_content.
    let id = i32::from_be_bytes([header[68], header[69], header[70], header[71]]);
    if id != APPLICATION_ID && id != 0 {
        return Err(refused(path, "belongs to another program."));
    }
    Ok(())
}

const DAMAGED: &str = "is damaged and cannot be opened safely. Restore a copy from a backup.";

/// The schema version of a sound workspace of ours.
fn check_content(connection: &Connection, path: &Path) -> Result<i32> {
    let damaged = |error| unopened(path, &error);
    let id: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(damaged)?;
    if id != APPLICATION_ID {
        return Err(refused(path, "belongs to another program."));
    }
    let version: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(damaged)?;
    if version > SCHEMA_VERSION {
        return Err(refused(path, "was made by a newer version of Attune Studio. Update the studio to open it."));
    }
    if version < 1 {
        return Err(refused(path, DAMAGED));
    }
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(damaged)?;
    if verdict != "ok" {
        return Err(refused(path, DAMAGED));
    }
    Ok(version)
}

const WRITE_PROTECTED: &str =
    "lies where this program may not write. Copy it to a folder of your own and open the copy.";

/// The refusal for what SQLite could not do: a file that may not be written, or is in use, is not damaged.
fn unopened(path: &Path, error: &rusqlite::Error) -> Error {
    use rusqlite::ErrorCode::{CannotOpen, DatabaseBusy, DatabaseLocked, PermissionDenied, ReadOnly};
    match error.sqlite_error_code() {
        Some(CannotOpen | PermissionDenied | ReadOnly) => refused(path, WRITE_PROTECTED),
        Some(DatabaseBusy | DatabaseLocked) => refused(path, "is being written by another program. Try again shortly."),
        _ => match of_sqlite(error) {
            met if met.kind() == ErrorKind::StorageFull => Error::io(path, "opened", met),
            _ => refused(path, DAMAGED),
        },
    }
}

fn refused(path: &Path, what: &str) -> Error {
    Error::Refused(format!("“{}” {what} It was not changed.", file_name(path)))
}

pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// What SQLite made of a file that was never finished.
pub(super) fn remove_unfinished(path: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        // What cannot be removed now is removed by the next attempt.
        let _ = std::fs::remove_file(sibling(path, suffix));
    }
}

pub(super) fn sibling(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
