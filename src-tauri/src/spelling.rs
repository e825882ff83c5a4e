//! Which language the web view checks the spelling of what is typed in. Windows and macOS see to it themselves; WebKitGTK
//! is told the language, and checks with the dictionaries that are installed.

use attune_api::ApiError;
use tauri::WebviewWindow;

/// Whether there is a dictionary for one of the languages (BCP 47 tags, the closest first). Without one nothing is checked:
/// red lines under every word, drawn by another language's dictionary, help nobody.
#[tauri::command]
pub async fn check_spelling(window: WebviewWindow, languages: Vec<String>) -> Result<bool, ApiError> {
    Ok(set_languages(&window, &languages).await)
}

#[cfg(not(target_os = "linux"))]
async fn set_languages(_: &WebviewWindow, _: &[String]) -> bool {
    true
}

#[cfg(target_os = "linux")]
async fn set_languages(window: &WebviewWindow, languages: &[String]) -> bool {
    use webkit2gtk::{WebContextExt, WebViewExt};

    let names: Vec<String> = languages.iter().filter_map(|tag| dictionary(tag)).collect();
    let (answer, answered) = tokio::sync::oneshot::channel();
    let asked = window.with_webview(move |webview| {
        let Some(context) = webview.inner().context() else { return };
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        context.set_spell_checking_languages(&names);
        // Where none of them has a dictionary, WebKit falls back to the system's own language.
        let found = context.spell_checking_languages();
        let is_known = found.iter().any(|found| names.iter().any(|name| language_of(name) == language_of(found)));
        context.set_spell_checking_enabled(is_known);
        // Nobody waits any more when the window is closing.
        let _ = answer.send(is_known);
    });
    asked.is_ok() && answered.await.unwrap_or(false)
}

/// What the dictionary for a tag is called: de_CH. Scripts are no part of its name.
#[cfg(any(target_os = "linux", test))]
fn dictionary(tag: &str) -> Option<String> {
    let mut parts = tag.split('-');
    let language = parts.next().filter(|part| (2..=3).contains(&part.len()))?.to_ascii_lowercase();
    let region = parts.find(|part| part.len() == 2 && part.chars().all(|letter| letter.is_ascii_alphabetic()));
    Some(region.map_or(language.clone(), |region| format!("{language}_{}", region.to_ascii_uppercase())))
}

#[cfg(any(target_os = "linux", test))]
fn language_of(dictionary: &str) -> &str {
    dictionary.split(['_', '-']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{dictionary, language_of};

    #[test]
    fn a_dictionary_is_called_by_its_language_and_country() {
        let called = |tag| dictionary(tag).unwrap_or_default();
        assert_eq!(["de-CH", "de", "sr-Latn-RS", "es-419", ""].map(called), ["de_CH", "de", "sr_RS", "es", ""]);
        assert_eq!((language_of("de_CH"), language_of("en-GB"), language_of("")), ("de", "en", ""));
    }
}
