//! A tokenizer of what stands between Tera's `{{ }}` and `{% %}`, kept in step with Tera's own lexer.
//! It finds names before Tera sees them and places in a source. Deliberately not here: grammar, which stays Tera's.

use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Open,
    Close,
    Ident,
    /// With its quotes.
    Text,
    Number,
    Op,
}

/// `start..end` are bytes of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    pub kind: Kind,
    pub word: &'a str,
    pub start: usize,
}

impl Token<'_> {
    pub fn end(&self) -> usize {
        self.start + self.word.len()
    }

    pub fn is(&self, word: &str) -> bool {
        self.kind != Kind::Text && self.word == word
    }
}

/// The tokens of every tag; text, comments and raw blocks are left out. Broken tags end at the end of the source.
pub fn tokens(source: &str) -> Vec<Token<'_>> {
    let bytes = source.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = next_marker(bytes, at) {
        match bytes[open + 1] {
            b'#' => at = source[open..].find("#}").map_or(bytes.len(), |end| open + end + 2),
            b'%' if raw_end(source, open).is_some() => at = raw_end(source, open).unwrap_or(bytes.len()),
            mark => {
                found.push(Token { kind: Kind::Open, word: &source[open..open + 2], start: open });
                let close = if mark == b'%' { "%}" } else { "}}" };
                at = tag(source, open + 2, close, &mut found);
            }
        }
    }
    found
}

/// Where each tag, comment and raw block stands, in order. What is opened and never closed is not among them.
pub fn ranges(source: &str) -> Vec<Range<usize>> {
    let bytes = source.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = next_marker(bytes, at) {
        let end = match bytes[open + 1] {
            b'#' => source[open..].find("#}").map(|end| open + end + 2),
            b'%' if raw_end(source, open).is_some() => raw_end(source, open),
            mark => {
                let mut inside = Vec::new();
                let end = tag(source, open + 2, if mark == b'%' { "%}" } else { "}}" }, &mut inside);
                inside.last().filter(|last| last.kind == Kind::Close).map(|_| end)
            }
        };
        found.extend(end.map(|end| open..end));
        at = end.unwrap_or(open + 2);
    }
    found
}

/// Reads one tag from `at` and gives the first byte behind it.
fn tag<'a>(source: &'a str, mut at: usize, close: &str, found: &mut Vec<Token<'a>>) -> usize {
    let bytes = source.as_bytes();
    // Whitespace control belongs to the opening mark.
    if bytes.get(at) == Some(&b'-') {
        at += 1;
    }
    while at < bytes.len() {
        let rest = &source[at..];
        let byte = bytes[at];
        if byte.is_ascii_whitespace() {
            at += 1;
            continue;
        }
        if rest.starts_with(close) || rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(close)) {
            let length = if byte == b'-' { 3 } else { 2 };
            found.push(Token { kind: Kind::Close, word: &rest[..length], start: at });
            return at + length;
        }
        let (kind, length) = match byte {
            b'"' | b'\'' | b'`' => (Kind::Text, quoted(rest)),
            b'_' | b'a'..=b'z' | b'A'..=b'Z' => {
                (Kind::Ident, rest.bytes().take_while(|b| *b == b'_' || b.is_ascii_alphanumeric()).count())
            }
            b'0'..=b'9' => (Kind::Number, rest.bytes().take_while(|b| *b == b'.' || b.is_ascii_digit()).count()),
            _ if ["?.", "?[", "//", "**", "==", "!=", ">=", "<=", "</"].iter().any(|op| rest.starts_with(op)) => {
                (Kind::Op, 2)
            }
            _ => (Kind::Op, rest.chars().next().map_or(1, char::len_utf8)),
        };
        found.push(Token { kind, word: &rest[..length], start: at });
        at += length;
    }
    at
}

/// 1-based line and column of a byte; the column counts characters.
pub fn place(source: &str, byte: usize) -> (u32, u32) {
    let mut end = byte.min(source.len());
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    let before = &source[..end];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}

/// The byte where a 1-based line and column begin; the end of the line or source when they lie behind it.
pub fn byte_of(source: &str, line: usize, column: usize) -> usize {
    let start = match line.saturating_sub(1) {
        0 => 0,
        breaks => source.match_indices('\n').nth(breaks - 1).map_or(source.len(), |(at, _)| at + 1),
    };
    let row = source[start..].split('\n').next().unwrap_or("");
    start + row.char_indices().nth(column.saturating_sub(1)).map_or(row.len(), |(at, _)| at)
}

/// The line that most likely costs too much: the most deeply nested loop, else a component, else a `set`, else 1.
pub fn costliest_line(source: &str) -> u32 {
    let (mut depth, mut deepest) = (0u32, (0u32, None));
    let tokens = tokens(source);
    let mut fallback = None;
    for pair in tokens.windows(2).filter(|pair| pair[0].is("{%")) {
        match pair[1].word {
            "for" => {
                depth += 1;
                if depth > deepest.0 {
                    deepest = (depth, Some(pair[1].start));
                }
            }
            "endfor" => depth = depth.saturating_sub(1),
            "component" | "set" | "set_global" => fallback = fallback.or(Some(pair[1].start)),
            _ => {}
        }
    }
    place(source, deepest.1.or(fallback).unwrap_or(0)).0
}

fn next_marker(bytes: &[u8], from: usize) -> Option<usize> {
    (from..bytes.len().saturating_sub(1)).find(|at| bytes[*at] == b'{' && matches!(bytes[at + 1], b'{' | b'%' | b'#'))
}

fn quoted(rest: &str) -> usize {
    let quote = rest.as_bytes()[0];
    let mut escaped = false;
    for (at, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            _ if byte == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The end of the raw block that opens here, if one does.
fn raw_end(source: &str, open: usize) -> Option<usize> {
    let body = open + word_tag(&source[open..], "raw")?;
    let mut at = body;
    while let Some(next) = source[at..].find("{%") {
        at += next;
        if let Some(length) = word_tag(&source[at..], "endraw") {
            return Some(at + length);
        }
        at += 2;
    }
    Some(source.len())
}

/// The length of a tag that says nothing but `word`.
fn word_tag(source: &str, word: &str) -> Option<usize> {
    let inner = source.strip_prefix("{%")?;
    let rest = inner.strip_prefix('-').unwrap_or(inner).trim_ascii_start().strip_prefix(word)?.trim_ascii_start();
    let rest = rest.strip_prefix('-').unwrap_or(rest).strip_prefix("%}")?;
    Some(source.len() - rest.len())
}
