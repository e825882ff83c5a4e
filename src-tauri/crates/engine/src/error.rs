//! The one error type. Each variant exists because a screen or a caller acts on it differently.
//! What an author can fix in a template is a Diagnostic, never an error.

use std::io::ErrorKind;
use std::path::Path;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was asked does not make sense as given; `field` names the place (a form field or a JSON path).
    #[error("{message}")]
    Invalid { message: String, field: Option<String> },
    #[error("{0}")]
    NotFound(String),
    /// Somebody else writes to this workspace.
    #[error("{0}")]
    Locked(String),
    /// Possible, but it would harm someone: a person must decide first.
    #[error("{0}")]
    Refused(String),
    #[error("It was cancelled. Nothing was changed.")]
    Cancelled,
    #[error("The workspace file could not be read or written: {}", why(&of_sqlite(.0)))]
    Sqlite(#[from] rusqlite::Error),
    #[error("{what}: {}", why(source))]
    Io { what: String, source: std::io::Error },
}

/// What stands in the way, where it is the place rather than us.
pub fn place(source: &std::io::Error) -> Option<&'static str> {
    match source.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Some("it is protected"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some("there is no room left"),
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory | ErrorKind::IsADirectory => {
            Some("something else of that name is in the way")
        }
        ErrorKind::NotFound => Some("there is no such place"),
        ErrorKind::InvalidFilename => Some("the name is too long or has signs that no file may have"),
        _ => None,
    }
}

/// What SQLite met with, as the system would say it.
pub fn of_sqlite(error: &rusqlite::Error) -> std::io::Error {
    // Where no room is left for what it keeps beside the file, SQLite cannot size that.
    const NO_ROOM: [i32; 2] = [rusqlite::ffi::SQLITE_FULL, rusqlite::ffi::SQLITE_IOERR_SHMSIZE];
    if error.sqlite_error().is_some_and(|error| NO_ROOM.contains(&error.extended_code)) {
        ErrorKind::StorageFull.into()
    } else {
        std::io::Error::other(error.to_string())
    }
}

fn why(source: &std::io::Error) -> String {
    place(source).map_or_else(|| source.to_string(), ToOwned::to_owned)
}

impl Error {
    pub fn invalid(message: impl Into<String>) -> Self {
        Error::Invalid { message: message.into(), field: None }
    }

    pub fn invalid_at(field: impl Into<String>, message: impl Into<String>) -> Self {
        Error::Invalid { message: message.into(), field: Some(field.into()) }
    }

    /// What serde says of JSON that is another shape, without the names that only the program knows: "expected an object".
    pub fn of_shape(error: &impl std::fmt::Display) -> String {
        let told = error.to_string();
        let Some((before, after)) = told.split_once("expected struct ") else { return told };
        let after = after.trim_start_matches(|sign: char| sign.is_alphanumeric() || sign == '_');
        let counted =
            after.strip_prefix(" with ").map(|rest| rest.trim_start_matches(|sign: char| sign.is_ascii_digit()));
        let after = counted
            .and_then(|rest| rest.strip_prefix(" element"))
            .map_or(after, |rest| rest.strip_prefix('s').unwrap_or(rest));
        [before, "expected an object", after].concat()
    }

    /// `verb` completes "could not be …": read, written, opened.
    pub fn io(path: &Path, verb: &str, source: std::io::Error) -> Self {
        match source.kind() {
            ErrorKind::NotFound if verb == "read" => {
                Error::NotFound(format!("There is no file at “{}”.", path.display()))
            }
            ErrorKind::IsADirectory => Error::invalid(format!("“{}” is not a file.", path.display())),
            _ => Error::Io { what: format!("“{}” could not be {verb}", path.display()), source },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Error as Io;

    use super::*;

    #[test]
    fn a_full_disk_is_told_as_one_whoever_met_with_it() {
        let met = |code| Error::from(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None)).to_string();
        for code in [rusqlite::ffi::SQLITE_FULL, rusqlite::ffi::SQLITE_IOERR_SHMSIZE] {
            assert_eq!(met(code), "The workspace file could not be read or written: there is no room left");
        }
        assert!(!met(rusqlite::ffi::SQLITE_CORRUPT).contains("room"));
    }

    #[test]
    fn a_shape_is_told_without_the_programs_own_names() {
        for (told, said) in [
            ("invalid type: integer `5`, expected struct Nothing", "invalid type: integer `5`, expected an object"),
            (
                "invalid length 0, expected struct KitAttribute with 6 elements at line 1 column 2",
                "invalid length 0, expected an object at line 1 column 2",
            ),
            ("missing field `op`", "missing field `op`"),
        ] {
            assert_eq!(Error::of_shape(&told), said);
        }
    }

    #[test]
    fn what_a_place_refuses_is_said_in_words_and_not_by_a_number_of_the_system() {
        let there = std::fs::create_dir("/").unwrap_err();
        let said = Error::io(Path::new("/"), "made", there).to_string();
        assert_eq!(said, "“/” could not be made: something else of that name is in the way");
        for kind in [ErrorKind::PermissionDenied, ErrorKind::StorageFull, ErrorKind::NotFound, ErrorKind::IsADirectory]
        {
            assert!(place(&Io::from(kind)).is_some());
        }
        assert_eq!(place(&Io::from(ErrorKind::UnexpectedEof)), None, "ours, or the disk's");
    }
}
