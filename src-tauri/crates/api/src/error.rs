//! What a caller is told when a command fails. A code exists only where a screen acts on it.

use attune_engine::Error;
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// What was given makes no sense; `field` says where.
    Invalid,
    NotFound,
    /// Another program writes to the workspace.
    Locked,
    /// Possible, but a person must decide first.
    Refused,
    Cancelled,
    /// A file or folder of this computer cannot be used; another place may do.
    Place,
    NoWorkspace,
    /// Ours to mend.
    Internal,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct ApiError {
    pub code: ErrorCode,
    pub message: String,
    pub field: Option<String>,
}

impl ApiError {
    pub fn no_workspace() -> Self {
        let message = "No workspace is open. Open one first.".to_owned();
        ApiError { code: ErrorCode::NoWorkspace, message, field: None }
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        let (code, field) = match error {
            Error::Invalid { field, .. } => (ErrorCode::Invalid, field),
            Error::NotFound(_) => (ErrorCode::NotFound, None),
            Error::Locked(_) => (ErrorCode::Locked, None),
            Error::Refused(_) => (ErrorCode::Refused, None),
            Error::Cancelled => (ErrorCode::Cancelled, None),
            Error::Io { source, .. } if attune_engine::place(&source).is_some() => (ErrorCode::Place, None),
            Error::Sqlite(_) | Error::Io { .. } => (ErrorCode::Internal, None),
        };
        ApiError { code, message, field }
    }
}
