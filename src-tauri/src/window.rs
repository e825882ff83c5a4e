//! The one window, its guards, and the session behind it.

use std::path::Path;

use attune_api::{Session, Setup};
use attune_engine::channels::voice;
use attune_engine::render::{WORKER_ARGUMENT, WorkerPath};
use attune_engine::time::Timestamp;
use tauri::webview::NewWindowResponse;
use tauri::{Manager, Url, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

use crate::rpc::Studio;
use crate::start::Start;
use crate::{paper, pick, rpc, spelling};

/// Returns when the window is closed.
pub fn open(start: Start) -> tauri::Result<()> {
    // Only where the window stands and how large it is: whether it is shown or framed is not the person's doing.
    let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(kept).build())
        .invoke_handler(tauri::generate_handler![
            rpc::rpc,
            pick::pick_file,
            pick::pick_folder,
            pick::pick_save,
            pick::reveal,
            paper::print_page,
            spelling::check_spelling
        ])
        .setup(move |app| {
            let session = Session::new(setup(&app.path().app_data_dir()?)?);
            app.manage(Studio::new(session));
            rpc::begin(app.handle().clone(), start);
            let window = app.config().app.windows.first().ok_or("tauri.conf.json names no window")?.clone();
            WebviewWindowBuilder::from_config(app, &window)?
                .on_navigation(is_ours)
                .on_new_window(|_, _| NewWindowResponse::Deny)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}

fn setup(home: &Path) -> std::io::Result<Setup> {
    std::fs::create_dir_all(home)?;
    Ok(Setup {
        home: home.to_path_buf(),
        worker: WorkerPath { program: std::env::current_exe()?, args: vec![WORKER_ARGUMENT.into()] },
        clock: Box::new(now),
        seed: 0,
        typesetter: attune_letters::typesetter(),
        voice: voice::find(std::env::var_os("PATH")),
    })
}

#[expect(clippy::disallowed_methods, reason = "the host is where the clock is read")]
fn now() -> Timestamp {
    Timestamp::now()
}

/// The studio's own pages and the previews inside them; a link in a message never leads this window away.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => true,
        "about" => true,
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_never_leaves_the_studio() {
        let ours = |url: &str| is_ours(&Url::parse(url).unwrap());
        assert!(ours("tauri://localhost/index.html"));
        assert!(ours("about:srcdoc"), "the preview's frame");
        for elsewhere in ["https://example.org/", "http://localhost:8080/", "file:///etc/passwd", "data:text/html,x"] {
            assert!(!ours(elsewhere), "{elsewhere}");
        }
    }
}
