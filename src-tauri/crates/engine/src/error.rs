//! The one error type. Each variant exists because a screen or a caller acts on it differently.
//! What an author can fix in a template is a Diagnostic, never an error.

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
    #[error("The workspace file could not be read or written: {0}")]
    Sqlite(#[from] rusqlite::Error),
    #[error("{what}: {source}")]
    Io { what: String, source: std::io::Error },
}

impl Error {
    pub fn invalid(message: impl Into<String>) -> Self {
        Error::Invalid { message: message.into(), field: None }
    }

    pub fn invalid_at(field: impl Into<String>, message: impl Into<String>) -> Self {
        Error::Invalid { message: message.into(), field: Some(field.into()) }
    }

    /// `verb` completes "could not be …": read, written, opened.
    pub fn io(path: &Path, verb: &str, source: std::io::Error) -> Self {
        Error::Io { what: format!("“{}” could not be {verb}", path.display()), source }
    }
}
