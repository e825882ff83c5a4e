//! Where the tags of a template stand: `{{ }}`, `{{{ }}}`, `{% %}`, `{# #}`. White space that a tag eats is eaten here.

use crate::{Error, Result};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    /// White space that is not written.
    Eaten(&'a str),
    /// What stands between the marks, and the whole.
    Print {
        inside: &'a str,
        source: &'a str,
    },
    Statement {
        inside: &'a str,
        source: &'a str,
    },
    Comment(&'a str),
}

/// A tag that is never closed is refused with its line.
pub fn pieces(source: &str) -> Result<Vec<Piece<'_>>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut eat = false;
    while let Some(open) = next_tag(source, at) {
        let tagged = &source[open..];
        let end = tag_end(tagged).ok_or_else(|| {
            let line = source[..open].matches('\n').count() + 1;
            let shown: String = tagged.lines().next().unwrap_or(tagged).chars().take(60).collect();
            Error::invalid_at("source", format!("Line {line}: “{shown}” is never closed."))
        })?;
        let tag = &tagged[..end];
        let piece = read(tag);
        let inner = inner(tag);
        push_text(&mut found, &source[at..open], eat, inner.starts_with(['-', '~']));
        eat = inner.len() > 1 && inner.ends_with(['-', '~']) && !inner.ends_with("--");
        found.push(piece);
        at = open + end;
    }
    push_text(&mut found, &source[at..], eat, false);
    Ok(found)
}

fn push_text<'a>(found: &mut Vec<Piece<'a>>, text: &'a str, eat_start: bool, eat_end: bool) {
    let rest = if eat_start { text.trim_start() } else { text };
    let (before, rest) = text.split_at(text.len() - rest.len());
    let kept = if eat_end { rest.trim_end() } else { rest };
    let (kept, after) = rest.split_at(kept.len());
    for (piece, text) in [(Piece::Eaten(before), before), (Piece::Text(kept), kept), (Piece::Eaten(after), after)] {
        if !text.is_empty() {
            found.push(piece);
        }
    }
}

/// Without looking further than that.
fn next_tag(source: &str, from: usize) -> Option<usize> {
    let rest = source.get(from..)?;
    let opens = |at: &usize| matches!(rest.as_bytes().get(at + 1), Some(b'{' | b'%'));
    rest.match_indices('{').map(|(at, _)| at).find(opens).map(|at| from + at)
}

fn marks(tag: &str) -> (usize, &'static str) {
    match tag.as_bytes() {
        [b'{', b'{', b'{', ..] => (3, "}}}"),
        [b'{', b'{', ..] => (2, "}}"),
        _ => (2, "%}"),
    }
}

/// Behind the tag. A quoted mark does not close it, nor does the brace of `${name}`.
fn tag_end(tagged: &str) -> Option<usize> {
    if tagged.starts_with("{{!--") {
        return tagged.find("--").and_then(|_| tagged.find("--}}").map(|at| at + 4));
    }
    let comment = tagged.starts_with("{{!") || tagged.starts_with("{{/*") || tagged.starts_with("{{- /*");
    let (skip, close) = marks(tagged);
    let mut quote = None;
    let mut dollar = false;
    for (at, letter) in tagged.char_indices().filter(|(at, _)| *at >= skip) {
        match quote {
            Some(open) if letter == open => quote = None,
            Some(_) => {}
            None if dollar => dollar = letter != '}',
            None if tagged[at..].starts_with(close) => return Some(at + close.len()),
            None if tagged[at..].starts_with("${") => dollar = true,
            None if !comment && matches!(letter, '"' | '`') => quote = Some(letter),
            None if !comment && letter == '\'' && opens_quote(&tagged[..at]) => quote = Some(letter),
            None => {}
        }
    }
    None
}

/// An apostrophe inside a word closes nothing and opens nothing.
fn opens_quote(before: &str) -> bool {
    !before.ends_with(char::is_alphanumeric)
}

fn inner(tag: &str) -> &str {
    let (skip, close) = marks(tag);
    tag.get(skip..tag.len() - close.len()).unwrap_or_default()
}

fn read(tag: &str) -> Piece<'_> {
    let inside = inner(tag).trim_matches(['-', '~']).trim();
    if tag.starts_with("{%") {
        Piece::Statement { inside, source: tag }
    } else if tag.starts_with("{{!") || inside.starts_with("/*") {
        Piece::Comment(tag)
    } else {
        Piece::Print { inside, source: tag }
    }
}

/// What an editor of mails has written as references inside a tag.
pub fn decoded(inside: &str) -> String {
    let references = [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#039;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    references.iter().fold(inside.replace('\u{a0}', " "), |text, (reference, letter)| text.replace(reference, letter))
}
