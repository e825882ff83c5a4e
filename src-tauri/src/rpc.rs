//! The one command the window asks everything through, and the workspace the studio was started on.

use std::sync::{Arc, Mutex, OnceLock};
use std::time::Instant;

use attune_api::{ApiError, ErrorCode, Session, dispatch};
use attune_engine::progress::Unwatched;
use serde_json::{Value, json};
use tauri::{AppHandle, Emitter, Manager, State};

use crate::start::Start;
use crate::watch::Watch;

/// Shared by every call: calls run side by side, the session decides which must wait.
pub struct Studio(Arc<Inner>);

struct Inner {
    session: Session,
    /// Set once the workspace named on the command line is open, or could not be opened.
    begun: OnceLock<()>,
    /// Why it could not be opened; told once, as the answer to the first question about the workspace.
    failed: Mutex<Option<ApiError>>,
}

impl Studio {
    pub fn new(session: Session) -> Self {
        Studio(Arc::new(Inner { session, begun: OnceLock::new(), failed: Mutex::new(None) }))
    }
}

/// Opens what the studio was started on, beside the window's own start.
pub fn begin(app: AppHandle, start: Start) {
    let studio = Arc::clone(&app.state::<Studio>().0);
    tauri::async_runtime::spawn_blocking(move || {
        let opened = match start {
            Start::Welcome | Start::RenderWorker => Ok(Value::Null),
            Start::Sample => dispatch(&studio.session, "open_sample", json!({}), &Unwatched),
            Start::Open(path) => dispatch(&studio.session, "open_workspace", json!({ "path": path }), &Unwatched),
        };
        if let Err(error) = opened {
            tracing::warn!(code = ?error.code, "the workspace named at the start was not opened");
            *studio.failed() = Some(error);
        }
        studio.begun.get_or_init(|| ());
    });
}

impl Inner {
    fn failed(&self) -> std::sync::MutexGuard<'_, Option<ApiError>> {
        self.failed.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// Runs on a thread that may block, so that the window never waits for the engine.
#[tauri::command]
pub async fn rpc(
    app: AppHandle,
    studio: State<'_, Studio>,
    command: String,
    request: Value,
) -> Result<Value, ApiError> {
    let studio = Arc::clone(&studio.0);
    blocking(move || {
        studio.begun.wait();
        if command == "get_workspace"
            && let Some(error) = studio.failed().take()
        {
            return Err(error);
        }
        let watch = Watch::new(&command, |step| {
            if let Err(error) = app.emit("progress", step) {
                tracing::warn!(%error, "progress did not reach the window");
            }
        });
        let begun = Instant::now();
        let answer = dispatch(&studio.session, &command, request, &watch);
        // The request and the answer are about people and are never logged.
        match &answer {
            Ok(_) => tracing::debug!(command, ms = begun.elapsed().as_millis(), "answered"),
            Err(error) => tracing::info!(command, code = ?error.code, "refused"),
        }
        answer
    })
    .await
}

/// A panic in the engine reaches the person as a sentence; the studio stays open.
pub async fn blocking<Answer: Send + 'static>(
    work: impl FnOnce() -> Result<Answer, ApiError> + Send + 'static,
) -> Result<Answer, ApiError> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| {
        let message = "Something went wrong inside the studio. What was saved before is safe. Please try again.";
        Err(ApiError { code: ErrorCode::Internal, message: message.to_owned(), field: None })
    })
}
