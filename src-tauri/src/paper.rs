//! Puts what the window shows on paper, through the system's own print dialog.

use attune_api::{ApiError, ErrorCode};
use tauri::WebviewWindow;

/// Resolves once the dialog is closed, where the system says so.
#[tauri::command]
pub async fn print_page(window: WebviewWindow) -> Result<(), ApiError> {
    print(&window).map_err(|error| {
        tracing::warn!(%error, "the page was not printed");
        let message = "The page could not be printed. Is a printer set up on this computer?".to_owned();
        ApiError { code: ErrorCode::Refused, message, field: None }
    })
}

#[cfg(not(all(feature = "test-pick", target_os = "linux")))]
fn print(window: &WebviewWindow) -> tauri::Result<()> {
    window.print()
}

/// The file that ATTUNE_PICK names holds the path of the PDF that takes the printer's place.
#[cfg(all(feature = "test-pick", target_os = "linux"))]
fn print(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::PrintOperationExt;

    let file = std::env::var_os("ATTUNE_PICK").and_then(|pick| std::fs::read_to_string(pick).ok()).unwrap_or_default();
    window.with_webview(move |webview| {
        let operation = webkit2gtk::PrintOperation::new(&webview.inner());
        let settings = gtk::PrintSettings::new();
        settings.set_printer("Print to File");
        settings.set("output-file-format", Some("pdf"));
        settings.set("output-uri", Some(&format!("file://{}", file.trim())));
        operation.set_print_settings(&settings);
        operation.connect_failed(|_, error| tracing::warn!(%error, "nothing was printed"));
        operation.print();
    })
}
