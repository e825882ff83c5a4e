//! What a source prints, and how a printed value is written for a reader: a list in words, today as a date, what runs the
//! other way kept together, and never a value only programs read.

use std::borrow::Cow;

use tera::{Error, TeraResult, Value};

use super::Part;
use super::filters::known;
use super::tags::{Kind, Token};
use super::words::{self, Reader};
use crate::cultures::Joined;

/// The expression of one `{{ }}`, by its bytes.
pub struct Printed {
    pub start: usize,
    pub end: usize,
    /// Whether it stands among words. In a tag or an address of the web, marks of direction would break it.
    pub isolated: bool,
}

/// Filters that write for the reader by themselves.
const WRITTEN: [&str; 9] = ["date", "time", "number", "currency", "percent", "plural", "relative", "list", "isolate"];

pub fn prints(part: Part, source: &str, tokens: &[Token]) -> Vec<Printed> {
    let mut found = Vec::new();
    let mut around = Around::new(part);
    let mut from = 0;
    for tag in tokens.split_inclusive(|token| token.kind == Kind::Close) {
        let (Some(open), Some(close)) = (tag.first(), tag.last()) else { continue };
        if close.kind != Kind::Close {
            break;
        }
        around.read(source.get(from..open.start).unwrap_or_default());
        from = close.end();
        let inside = &tag[1..tag.len() - 1];
        if let (true, Some(first), Some(last)) = (open.is("{{"), inside.first(), inside.last())
            && !says_itself(inside)
        {
            let isolated = around.is_words() && !goes_on(&source[from..]);
            found.push(Printed { start: first.start, end: last.end(), isolated });
        }
    }
    found
}

/// Components, calls, and values whose last filter writes them for the reader.
fn says_itself(inside: &[Token]) -> bool {
    let called = inside.get(1).is_some_and(|token| token.is("(")) && inside.last().is_some_and(|token| token.is(")"));
    if inside[0].is("<") || called && ["greeting", "closing", "super", "throw"].contains(&inside[0].word) {
        return true;
    }
    let mut depth = 0usize;
    let mut filter = None;
    for pair in inside.windows(2) {
        match pair[0].word {
            "(" | "[" | "?[" => depth += 1,
            ")" | "]" => depth = depth.saturating_sub(1),
            "." | "?." => {}
            "|" if depth == 0 => filter = Some(pair[1].word),
            _ if depth == 0 && pair[0].kind == Kind::Op => return false,
            "if" | "or" | "and" | "not" | "in" | "is" if depth == 0 => return false,
            _ => {}
        }
    }
    filter.is_some_and(|filter| WRITTEN.contains(&filter))
}

/// Where in a part a tag stands, by the text before it.
struct Around {
    /// Only HTML and drawings have tags; a link is no words at all.
    part: Part,
    inside: Inside,
    /// The text since the last blank or tag.
    run: String,
}

#[derive(PartialEq, Eq)]
enum Inside {
    Text,
    Tag,
    /// A tag's attribute, by its quote.
    Value(char),
    /// Of `style` and `script`.
    Code,
}

impl Around {
    fn new(part: Part) -> Self {
        Around { part, inside: Inside::Text, run: String::new() }
    }

    fn read(&mut self, text: &str) {
        if !matches!(self.part, Part::Html | Part::Card) {
            return self.run_on(text);
        }
        let mut at = 0;
        while let Some(letter) = text[at..].chars().next() {
            let rest = &text[at..];
            at += letter.len_utf8();
            match (&self.inside, letter) {
                (Inside::Text, '<') => {
                    self.run.clear();
                    self.inside = match starts(rest, "<style") || starts(rest, "<script") {
                        true => Inside::Code,
                        false => Inside::Tag,
                    };
                }
                (Inside::Text, _) => self.run_on(&rest[..letter.len_utf8()]),
                (Inside::Tag, '>') => self.inside = Inside::Text,
                (Inside::Tag, '"' | '\'') => self.inside = Inside::Value(letter),
                (Inside::Value(quote), letter) if *quote == letter => self.inside = Inside::Tag,
                (Inside::Code, '<') if starts(rest, "</style") || starts(rest, "</script") => self.inside = Inside::Tag,
                _ => {}
            }
        }
    }

    fn run_on(&mut self, text: &str) {
        match text.rfind(char::is_whitespace) {
            Some(blank) => self.run = text[blank..].trim_start().to_owned(),
            None => self.run.push_str(text),
        }
    }

    fn is_words(&self) -> bool {
        const ADDRESSES: [&str; 5] = ["://", "www.", "mailto:", "tel:", "@"];
        self.part != Part::Link && self.inside == Inside::Text && !ADDRESSES.iter().any(|mark| self.run.contains(mark))
    }
}

fn starts(text: &str, with: &str) -> bool {
    text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

/// Whether the text behind makes an address of what is printed: “{{ name }}@example.org”.
fn goes_on(behind: &str) -> bool {
    let mut letters = behind.chars();
    match letters.next() {
        Some('@') => true,
        Some('.' | '/') => letters.next().is_some_and(|next| next.is_ascii_alphanumeric()),
        _ => false,
    }
}

/// A value as a reader is to see it.
pub fn shown(value: &Value, isolated: bool, reader: &Reader) -> TeraResult<Value> {
    let value = known(value)?;
    if let Some(text) = value.as_str() {
        if reader.now.as_deref() == Some(text) {
            return words::date(text, "medium", reader).map(Value::from).map_err(Error::message);
        }
        if !isolated {
            return Ok(value.clone());
        }
        return Ok(match words::isolated(text, reader) {
            Cow::Borrowed(_) => value.clone(),
            Cow::Owned(text) if value.is_safe() => Value::safe_string(&text),
            Cow::Owned(text) => Value::from(text),
        });
    }
    if value.is_bool() {
        return Err(Error::message("A yes or no is no text: write what is said for each, under a condition"));
    }
    if value.is_map() {
        return Err(Error::message("This is several values at once: say which one, as in postal.city"));
    }
    match value.as_array() {
        Some(items) => list(items, Joined::And, reader).map(Value::from),
        None => Ok(value.clone()),
    }
}

pub fn list(items: &[Value], joined: Joined, reader: &Reader) -> TeraResult<String> {
    if items.is_empty() {
        // An empty list is a missing value, as it is everywhere.
        known(&Value::undefined())?;
    }
    let mut texts = Vec::with_capacity(items.len());
    for item in items {
        texts.push(shown(item, false, reader)?.to_string());
    }
    words::list(&texts, joined, reader).map_err(Error::message)
}
