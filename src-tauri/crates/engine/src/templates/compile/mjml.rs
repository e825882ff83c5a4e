//! A whole page of MJML that somebody else wrote, with Tera tags in its words and attributes, as HTML.
//! Pages of our own blocks are dressed in `theme`.

use mrml::prelude::render::RenderOptions;

use super::tera_words::{Piece, pieces};
use super::theme::Kept;

/// The HTML, or a sentence on what stops it. Words and tags that MJML would lose, because they stand where it expects
/// none, stop it; so do elements that are not its own, which it would leave out in silence.
pub fn laid_out(source: &str) -> Result<String, String> {
    if let Some(stranger) = elements(source).find(|name| !is_mjml_element(name)) {
        return Err(format!("“<{stranger}>” is no element of MJML that is known here"));
    }
    let mut kept = Kept::default();
    let mut watched: Vec<(String, String)> = Vec::new();
    let mut marked = String::with_capacity(source.len());
    for piece in pieces(source) {
        match piece {
            Piece::Text(text) => marked.push_str(text),
            Piece::Tag(tag) => {
                let mark = kept.keep(tag.to_owned());
                marked.push_str(&mark);
                watched.push((mark, tag.to_owned()));
            }
        }
    }
    let marked = watch_words(&marked, &mut kept, &mut watched);
    let page = mrml::parse(&marked).map_err(|error| format!("This is not MJML that can be read: {error}"))?;
    let mut options = RenderOptions::default();
    // Its defaults would link to a font host.
    options.fonts.clear();
    let html = page.element.render(&options).map_err(|error| format!("This MJML cannot be laid out: {error}"))?;
    match watched.iter().find(|(mark, _)| !html.contains(mark.as_str())) {
        Some((_, lost)) => Err(format!("“{lost}” stands between the elements of MJML and would be lost")),
        None => Ok(kept.put_back(&html)),
    }
}

pub fn is_mjml_element(name: &str) -> bool {
    KNOWN.contains(&name)
}

const KNOWN: [&str; 31] = [
    "mjml",
    "mj-head",
    "mj-body",
    "mj-title",
    "mj-preview",
    "mj-style",
    "mj-font",
    "mj-attributes",
    "mj-all",
    "mj-class",
    "mj-breakpoint",
    "mj-raw",
    "mj-wrapper",
    "mj-section",
    "mj-group",
    "mj-column",
    "mj-text",
    "mj-button",
    "mj-image",
    "mj-divider",
    "mj-spacer",
    "mj-table",
    "mj-social",
    "mj-social-element",
    "mj-hero",
    "mj-navbar",
    "mj-navbar-link",
    "mj-accordion",
    "mj-accordion-element",
    "mj-accordion-title",
    "mj-accordion-text",
];

/// The names of MJML's own elements, or of what pretends to be one.
fn elements(source: &str) -> impl Iterator<Item = &str> {
    let words = pieces(source).into_iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(text),
        Piece::Tag(_) => None,
    });
    let opened = words.flat_map(|text| text.split('<').skip(1));
    let named =
        opened.map(|tag| tag.split(|letter: char| !letter.is_alphanumeric() && letter != '-').next().unwrap_or(""));
    named.filter(|name| name.starts_with("mj"))
}

/// An empty mark behind all words of the body, so that none is lost unseen.
fn watch_words(source: &str, kept: &mut Kept, watched: &mut Vec<(String, String)>) -> String {
    let Some(at) = source.find("<mj-body") else { return source.to_owned() };
    let (head, body) = source.split_at(at);
    let mut written = head.to_owned();
    let mut rest = body;
    while let Some(open) = rest.find('<') {
        let (words, tagged) = rest.split_at(open);
        written.push_str(words);
        // A mark needs no other.
        if words.chars().any(char::is_alphanumeric) && !words.trim().ends_with("@@") {
            let mark = kept.keep(String::new());
            written.push_str(&mark);
            watched.push((mark, words.split_whitespace().take(12).collect::<Vec<_>>().join(" ")));
        }
        let end = match tagged {
            comment if comment.starts_with("<!--") => comment.find("-->").map(|end| end + 3),
            tag => tag.find('>').map(|end| end + 1),
        };
        let (tag, after) = tagged.split_at(end.unwrap_or(tagged.len()));
        written.push_str(tag);
        rest = after;
    }
    written + rest
}
