//! The words of a field's instruction: plain, between quotation marks, or a switch. A field among them stays whole.

use super::super::office::{CLOSE, OPEN, PART};
use super::token;

/// Between a condition and the words for its two answers.
pub const BRANCH: char = '\u{1f}';

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    Plain(String),
    Quoted(String),
    Switch(char),
}

impl Word {
    pub fn text(&self) -> Option<&str> {
        match self {
            Word::Plain(text) | Word::Quoted(text) => Some(text),
            Word::Switch(_) => None,
        }
    }
}

/// The instruction of a field, and what it last showed.
pub fn split(token: &str) -> (&str, &str) {
    let inner = token.strip_prefix(OPEN).unwrap_or(token);
    let inner = inner.strip_suffix(CLOSE).unwrap_or(inner);
    let mut depth = 0;
    for (at, letter) in inner.char_indices() {
        match letter {
            OPEN => depth += 1,
            CLOSE => depth -= 1,
            PART if depth == 0 => return (&inner[..at], &inner[at + letter.len_utf8()..]),
            _ => {}
        }
    }
    (inner, "")
}

pub fn words(instruction: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut rest = instruction.trim_start();
    while let Some(first) = rest.chars().next() {
        let (word, length) = match first {
            '"' | '“' | '”' | '„' => quoted(rest, first),
            '\\' => match rest[1..].chars().next() {
                Some(switch) => (Word::Switch(switch.to_ascii_lowercase()), 1 + switch.len_utf8()),
                None => (Word::Plain("\\".to_owned()), 1),
            },
            OPEN => {
                let length = token(rest).unwrap_or(rest.len());
                (Word::Plain(rest[..length].to_owned()), length)
            }
            '=' | '<' | '>' if !found.is_empty() => plain(rest, |letter| !matches!(letter, '=' | '<' | '>')),
            _ => plain(rest, |letter| letter.is_whitespace() || matches!(letter, '"' | '“' | '\\' | OPEN)),
        };
        found.push(word);
        rest = rest[length..].trim_start();
    }
    found
}

fn plain(rest: &str, ends: impl Fn(char) -> bool) -> (Word, usize) {
    let end = rest.char_indices().skip(1).find(|(_, letter)| ends(*letter)).map_or(rest.len(), |(at, _)| at);
    (Word::Plain(rest[..end].to_owned()), end)
}

fn quoted(rest: &str, open: char) -> (Word, usize) {
    let close: &[char] = if open == '"' { &['"'] } else { &['”', '“', '"'] };
    let mut text = String::new();
    let mut at = open.len_utf8();
    while let Some(letter) = rest[at..].chars().next() {
        match letter {
            OPEN => {
                let length = token(&rest[at..]).unwrap_or(rest.len() - at);
                text.push_str(&rest[at..at + length]);
                at += length;
                continue;
            }
            '\\' if rest[at + 1..].starts_with(['"', '\\']) => {
                text.extend(rest[at + 1..].chars().next());
                at += 2;
                continue;
            }
            letter if close.contains(&letter) => return (Word::Quoted(text), at + letter.len_utf8()),
            letter => text.push(letter),
        }
        at += letter.len_utf8();
    }
    (Word::Quoted(text), rest.len())
}
