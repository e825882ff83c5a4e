//! What stands under every message: who writes, and where a reader chooses what to get, in the cell's own language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::inline::escaped;
use super::links::address;
use super::tera_words::literal;
use crate::cultures;
use crate::templates::theme::Footer;

/// The product's own words, by language.
static PREFERENCE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let words = serde_json::from_str(include_str!("../../../starters/preference.json"));
    words.unwrap_or_default()
});

/// As HTML and as plain text; both empty where there is nothing to say.
pub fn footer(said: &Footer, locale: &str, ink: &str) -> (String, String) {
    let lines: Vec<&str> = said.address.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut html = String::new();
    let mut text: Vec<String> = Vec::new();
    if !lines.is_empty() {
        // An address keeps its own direction, whatever the message's.
        let shown: Vec<String> = lines.iter().map(|line| format!("<bdi>{}</bdi>", escaped(line))).collect();
        html.push_str(&format!("<address style=\"font-style:normal\">{}</address>", shown.join("<br>")));
        text.push(literal(&lines.join("\n")));
    }
    if let Some(link) = said.link.as_deref().and_then(|link| address(link).ok()) {
        let bare = link.text.trim_start_matches("mailto:");
        let words = preference(said, locale);
        let shown = words.unwrap_or(bare);
        html.push_str(if lines.is_empty() { "" } else { "<br>" });
        html.push_str(&format!("<a href=\"{}\" style=\"color:{ink}\">{}</a>", link.html, escaped(shown)));
        text.push(match words {
            Some(words) => format!("{}: {bare}", literal(words)),
            None => bare.to_owned(),
        });
    }
    (html, text.join("\n\n"))
}

/// In the language of the message or not at all: an address is read in any.
fn preference<'f>(said: &'f Footer, locale: &str) -> Option<&'f str> {
    let chain = cultures::chain(locale);
    let of = |all: &'f BTreeMap<String, String>| {
        let found = chain.iter().find_map(|link| all.iter().find(|(tag, _)| cultures::same_locale(tag, link)));
        found.map(|(_, words)| words.as_str()).filter(|words| !words.trim().is_empty())
    };
    of(&said.preference).or_else(|| of(&PREFERENCE))
}
