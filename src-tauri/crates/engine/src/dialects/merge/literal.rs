//! Names written into a text by hand: `«First_Name»`, `<<First_Name>>`, and Word's braces, `{ MERGEFIELD First_Name }`.

use super::super::draft::Draft;
use super::super::office::{CLOSE, OPEN, PART};
use crate::Result;

const IN_HTML: [(&str, &str); 3] = [("«", "»"), ("&lt;&lt;", "&gt;&gt;"), ("&laquo;", "&raquo;")];
const IN_WORDS: [(&str, &str); 2] = [("«", "»"), ("<<", ">>")];

/// HTML in which every name stands whole: programs split one where its letters look different, as in `«<b>First</b>_Name»`.
/// Tags behind its first letter follow it, those before stand before it.
pub fn in_one_look(draft: &Draft, source: &str, fields: bool) -> String {
    let mut written = String::with_capacity(source.len());
    let mut rest = source;
    let opened = |rest: &str| {
        let mut signs = rest.match_indices(['«', '&']);
        signs.find_map(|(at, _)| Some((at, *IN_HTML.iter().find(|marks| rest[at..].starts_with(marks.0))?)))
    };
    while let Some((at, (open, close))) = opened(rest) {
        written.push_str(&rest[..at]);
        rest = &rest[at + open.len()..];
        match parted(rest, close)
            .filter(|parted| parted.name.len() < parted.length && is_name(draft, &parted.name, fields))
        {
            Some(Parted { before, name, after, length }) => {
                written.push_str(&format!("{before}{open}{name}{close}{after}"));
                rest = &rest[length + close.len()..];
            }
            None => written.push_str(open),
        }
    }
    written + rest
}

/// A name and the tags among its letters; `length` is that of both.
struct Parted {
    before: String,
    name: String,
    after: String,
    length: usize,
}

fn parted(text: &str, close: &str) -> Option<Parted> {
    /// Tags that only say how letters look.
    const LOOKS: [&str; 9] = ["b", "em", "font", "i", "s", "small", "span", "strong", "u"];
    const LONGEST: usize = 1000;
    let mut found = Parted { before: String::new(), name: String::new(), after: String::new(), length: 0 };
    while !text[found.length..].starts_with(close) {
        let rest = &text[found.length..];
        let length = match rest.strip_prefix('<') {
            Some(tag) => {
                let end = tag.bytes().take(LONGEST).position(|byte| byte == b'>')?;
                let name = tag.trim_start_matches('/').split([' ', '>']).next()?;
                if !LOOKS.contains(&name) {
                    return None;
                }
                let tags = if found.name.is_empty() { &mut found.before } else { &mut found.after };
                tags.push_str(&rest[..end + 2]);
                end + 2
            }
            None => {
                let letter = rest.chars().next().filter(|letter| !matches!(letter, '\n' | '«' | '»' | '&'))?;
                found.name.push(letter);
                letter.len_utf8()
            }
        };
        found.length += length;
        if found.length > LONGEST {
            return None;
        }
    }
    Some(found)
}

/// Where the next name stands, and which. `fields`: the document has real fields, so that only a name which the
/// workspace knows is one, and « » are quotation marks otherwise.
pub fn next(draft: &Draft, source: &str, html: bool, fields: bool) -> Option<(usize, usize, String)> {
    let marks = if html { &IN_HTML[..] } else { &IN_WORDS };
    let found = marks.iter().filter_map(|&(open, close)| {
        source.match_indices(open).find_map(|(at, _)| {
            let inner = &source[at + open.len()..];
            let inner = &inner[..inner.char_indices().nth(LONGEST_NAME + CLOSERS).map_or(inner.len(), |(end, _)| end)];
            let length = inner.find(close)?;
            let name = &inner[..length];
            is_name(draft, name, fields).then(|| (at, at + open.len() + length + close.len(), name.trim().to_owned()))
        })
    });
    found.min_by_key(|(at, ..)| *at)
}

const LONGEST_NAME: usize = 60;
/// The longest signs that close one.
const CLOSERS: usize = "&gt;&gt;".len();

fn is_name(draft: &Draft, name: &str, fields: bool) -> bool {
    let letters = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | ' ');
    if name.chars().count() > LONGEST_NAME || !name.chars().all(letters) || !name.chars().any(char::is_alphabetic) {
        return false;
    }
    let sure = draft.names.find(name).is_some_and(|found| found.sure);
    sure || (!fields && !name.contains(' '))
}

const KEYWORDS: [&str; 7] = ["MERGEFIELD", "IF", "DATE", "TIME", "GREETINGLINE", "ADDRESSBLOCK", "NEXT"];

/// Word's instructions between braces, as fields.
pub fn braces(source: &str) -> Result<String> {
    let source: String = source.chars().filter(|letter| !matches!(*letter, OPEN | PART | CLOSE)).collect();
    let mut written = String::with_capacity(source.len());
    let mut open: Vec<usize> = Vec::new();
    let mut depth_of_text = 0_usize;
    for (at, letter) in source.char_indices() {
        match letter {
            '{' if begins_field(&source[at + 1..]) => {
                open.push(at);
                written.push(OPEN);
            }
            '{' if !open.is_empty() => {
                depth_of_text += 1;
                written.push(letter);
            }
            '}' if !open.is_empty() && depth_of_text == 0 => {
                open.pop();
                written.push(PART);
                written.push(CLOSE);
            }
            '}' => {
                depth_of_text = depth_of_text.saturating_sub(1);
                written.push(letter);
            }
            other => written.push(other),
        }
    }
    match open.first() {
        Some(at) => {
            let line = source[..*at].matches('\n').count() + 1;
            let shown: String = source[*at..].lines().next().unwrap_or_default().chars().take(60).collect();
            Err(crate::Error::invalid_at("source", format!("Line {line}: “{shown}” is never closed by “}}”.")))
        }
        None => Ok(written),
    }
}

/// Instructions as they were typed: a page writes some of their signs as references.
pub fn decoded(source: &str) -> String {
    let (mut written, mut depth) = (String::with_capacity(source.len()), 0_usize);
    for piece in source.split_inclusive([OPEN, CLOSE]) {
        written.push_str(&if depth > 0 { super::super::braces::decoded(piece) } else { piece.to_owned() });
        match piece.chars().next_back() {
            Some(OPEN) => depth += 1,
            Some(CLOSE) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    written
}

fn begins_field(rest: &str) -> bool {
    let rest = rest.trim_start();
    KEYWORDS.iter().any(|word| {
        let behind = rest.strip_prefix(word);
        behind.is_some_and(|behind| {
            behind.starts_with(|letter: char| letter.is_whitespace() || matches!(letter, '}' | '{'))
        })
    })
}
