//! The one place that asks a person for a path, in the system's own dialog, and shows a written file in its folder.
//! Deliberately not here: reading or writing what was picked. The engine checks every path again.

use std::path::PathBuf;

use attune_api::{ApiError, ErrorCode};
use tauri::AppHandle;
#[cfg(not(feature = "test-pick"))]
use tauri_plugin_dialog::DialogExt;

use crate::rpc::blocking;

enum Ask {
    File { title: String, extensions: Vec<String> },
    Folder { title: String },
    Save { title: String, name: String },
}

#[tauri::command]
pub async fn pick_file(app: AppHandle, title: String, extensions: Vec<String>) -> Result<Option<String>, ApiError> {
    blocking(move || answer(&app, Ask::File { title, extensions })).await
}

#[tauri::command]
pub async fn pick_folder(app: AppHandle, title: String) -> Result<Option<String>, ApiError> {
    blocking(move || answer(&app, Ask::Folder { title })).await
}

#[tauri::command]
pub async fn pick_save(app: AppHandle, title: String, name: String) -> Result<Option<String>, ApiError> {
    blocking(move || answer(&app, Ask::Save { title, name })).await
}

/// Opens the folder that holds `path` with the file marked in it, and a folder on something that lies in it; never opens a
/// file itself.
#[tauri::command]
pub async fn reveal(path: PathBuf) -> Result<(), ApiError> {
    blocking(move || {
        if !path.is_absolute() || !path.exists() {
            let message = format!("“{}” is no longer there.", path.display());
            return Err(ApiError { code: ErrorCode::NotFound, message, field: None });
        }
        let inside =
            std::fs::read_dir(&path).ok().and_then(|entries| entries.flatten().map(|entry| entry.path()).min());
        tauri_plugin_opener::reveal_item_in_dir(inside.as_ref().unwrap_or(&path)).map_err(|error| {
            tracing::warn!(%error, "no file manager answered");
            let message = format!("The folder could not be shown. It is at “{}”.", path.display());
            ApiError { code: ErrorCode::Refused, message, field: None }
        })
    })
    .await
}

fn answer(app: &AppHandle, ask: Ask) -> Result<Option<String>, ApiError> {
    let Some(path) = pick(app, ask) else { return Ok(None) };
    match path.into_os_string().into_string() {
        Ok(path) => Ok(Some(path)),
        Err(path) => {
            let message = format!("The name “{}” cannot be read as text. Please rename it.", path.to_string_lossy());
            Err(ApiError { code: ErrorCode::Invalid, message, field: None })
        }
    }
}

#[cfg(not(feature = "test-pick"))]
fn pick(app: &AppHandle, ask: Ask) -> Option<PathBuf> {
    use tauri::Manager;

    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.set_parent(&window);
    }
    let picked = match ask {
        Ask::File { title, extensions } => {
            let extensions: Vec<&str> = extensions.iter().map(String::as_str).collect();
            if !extensions.is_empty() {
                dialog = dialog.add_filter(extensions.join(", "), &extensions);
            }
            dialog.set_title(title).blocking_pick_file()
        }
        Ask::Folder { title } => dialog.set_title(title).blocking_pick_folder(),
        Ask::Save { title, name } => dialog.set_title(title).set_file_name(name).blocking_save_file(),
    };
    picked.and_then(|path| path.into_path().ok())
}

/// The file that ATTUNE_PICK names holds the path a person would have picked; empty or absent, they closed the dialog.
#[cfg(feature = "test-pick")]
fn pick(_app: &AppHandle, ask: Ask) -> Option<PathBuf> {
    let answer = std::fs::read_to_string(std::env::var_os("ATTUNE_PICK")?).ok()?;
    let asked = match ask {
        Ask::File { title, extensions } => format!("{title} ({})", extensions.join(", ")),
        Ask::Folder { title } => title,
        Ask::Save { title, name } => format!("{title} ({name})"),
    };
    tracing::info!(asked, "a test picks the path");
    Some(PathBuf::from(answer.trim())).filter(|path| !path.as_os_str().is_empty())
}
