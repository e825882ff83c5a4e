//! What a source prints, and how a printed value is written for a reader: a list in words, today as a date, what runs the
//! other way kept together, what stands in an address in its letters (RFC 3986), and never a value only programs read.

use std::borrow::Cow;

use tera::{Error, TeraResult, Value};

use super::Part;
use super::around::Around;
use super::filters::known;
use super::tags::{Kind, Token, tokens};
use super::words::{self, Reader};
use crate::cultures::{Joined, without_controls};

/// The expression of one `{{ }}`, by its bytes.
pub struct Printed {
    pub start: usize,
    pub end: usize,
    pub place: Place,
}

/// Where a value is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Words,
    /// Where marks of direction would break what it stands in: a tag, a mailbox, the name of a website.
    Plain,
    /// Behind the website that an address leads to, or the question mark of any address.
    Address,
    /// What a link of HTML begins with: it says itself where it leads.
    Link,
    /// The rest of an address, which may be several questions: only what no address has is written in its letters.
    Rest,
    /// In an attribute without quotes, where a blank would begin the next one.
    Bare,
    BareLink,
    /// As a tag's or an attribute's own name, or a part of it.
    Name,
}

/// Filters that write for the reader by themselves.
const WRITTEN: [&str; 10] =
    ["date", "time", "datetime", "number", "currency", "percent", "plural", "relative", "list", "isolate"];

pub fn prints(part: Part, source: &str, tokens: &[Token]) -> Vec<Printed> {
    let mut found = Vec::new();
    let mut around = Around::new(part);
    let mut from = 0;
    let mut captured = 0usize;
    for tag in tokens.split_inclusive(|token| token.kind == Kind::Close) {
        let (Some(open), Some(close)) = (tag.first(), tag.last()) else { continue };
        if close.kind != Kind::Close {
            break;
        }
        around.read(source.get(from..open.start).unwrap_or_default());
        from = close.end();
        let inside = &tag[1..tag.len() - 1];
        if open.is("{%") {
            around.turn(inside.first().map_or("", |token| token.word));
            captured = match inside {
                [word, rest @ ..] if word.is("set") || word.is("set_global") => {
                    captured + usize::from(!rest.iter().any(|token| token.is("=")))
                }
                [word, ..] if word.is("filter") => captured + 1,
                [word, ..] if word.is("endset") || word.is("endfilter") => captured.saturating_sub(1),
                _ => captured,
            };
        }
        if let (true, Some(first), Some(last)) = (open.is("{{"), inside.first(), inside.last())
            && !first.is("<")
        {
            let place = match around.place() {
                // What is only kept, or goes through a filter, is not printed yet.
                Place::Words if captured > 0 && says_itself(inside) => continue,
                Place::Words if captured > 0 || goes_on(&source[from..]) => Place::Plain,
                place => place,
            };
            // Among words, what writes itself for the reader is left to it.
            if place != Place::Words || !says_itself(inside) {
                found.push(Printed { start: first.start, end: last.end(), place });
            }
            around.print();
        }
    }
    found
}

/// Whether a value printed behind this source stands in an address, where whatever it says is written in its letters.
pub fn is_in_address(before: &str) -> bool {
    let source = format!("{before}{{{{ x }}}}");
    prints(Part::Html, &source, &tokens(&source)).last().is_some_and(|printed| printed.place == Place::Address)
}

/// Calls, and values whose last filter writes them for the reader.
fn says_itself(inside: &[Token]) -> bool {
    let called = inside.get(1).is_some_and(|token| token.is("(")) && inside.last().is_some_and(|token| token.is(")"));
    if called && ["greeting", "closing", "super", "throw"].contains(&inside[0].word) {
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

/// Whether the text behind makes an address of what is printed: “{{ name }}@example.org”.
fn goes_on(behind: &str) -> bool {
    let mut letters = behind.chars();
    match letters.next() {
        Some('@') => true,
        Some('.' | '/') => letters.next().is_some_and(|next| next.is_ascii_alphanumeric()),
        Some('?') => {
            let asked = letters.as_str().split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').next();
            asked.is_some_and(|name| !name.is_empty() && letters.as_str()[name.len()..].starts_with('='))
        }
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
        let text = if isolated { words::isolated(text, reader) } else { without_controls(text) };
        return Ok(match text {
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
        Some(items) if items.iter().any(Value::is_map) => {
            Err(Error::message("Each entry of this list says several things: put it in a “List of their own”"))
        }
        Some(items) => list(items, Joined::And, reader).map(Value::from),
        None => Ok(value.clone()),
    }
}

/// A value as it stands in an address, whatever marks it was given for a reader.
pub fn addressed(value: &Value, reader: &Reader) -> TeraResult<Value> {
    Ok(Value::from(in_letters(&unmarked(value, reader)?.to_string())))
}

/// A value as a part of an address.
pub fn in_letters(value: &str) -> String {
    let mut written = String::with_capacity(value.len());
    for byte in value.trim().bytes() {
        match byte {
            // What part nothing of an address from the rest: unreserved letters, and those a path or a question may have.
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' | b'@' | b',' => {
                written.push(char::from(byte));
            }
            _ => written.push_str(&format!("%{byte:02X}")),
        }
    }
    written
}

/// A value that may hold several questions of an address: what an address never has is written in its letters.
pub fn rest(value: &Value, reader: &Reader) -> TeraResult<Value> {
    let shown = unmarked(value, reader)?.to_string();
    let mut written = String::with_capacity(shown.len());
    for letter in shown.trim().chars() {
        if letter.is_whitespace() || letter.is_control() || "\"<>\\^`{|}".contains(letter) {
            let mut bytes = [0; 4];
            letter.encode_utf8(&mut bytes).bytes().for_each(|byte| written.push_str(&format!("%{byte:02X}")));
        } else {
            written.push(letter);
        }
    }
    Ok(Value::from(written))
}

/// A value that is the address of a link, or its beginning.
pub fn leading(value: &Value, reader: &Reader) -> TeraResult<Value> {
    const SAFE: [&str; 6] = ["https://", "http://", "mailto:", "tel:", "sms:", "#"];
    let value = unmarked(value, reader)?;
    let url = value.to_string();
    let lower = url.trim().to_ascii_lowercase();
    if SAFE.iter().any(|scheme| lower.starts_with(scheme)) {
        return Ok(value);
    }
    Err(Error::message(format!("“{url}” cannot be linked to; begin with https://, mailto: or tel:")))
}

/// A value in an attribute without quotes: what would end it there is written as a reference.
pub fn bare(value: &Value, reader: &Reader) -> TeraResult<Value> {
    let value = unmarked(value, reader)?;
    if value.is_safe() {
        return Ok(value);
    }
    let mut written = String::new();
    for letter in value.to_string().chars() {
        if letter.is_whitespace() || "\"'`=<>&".contains(letter) {
            written.push_str(&format!("&#{};", u32::from(letter)));
        } else {
            written.push(letter);
        }
    }
    Ok(Value::safe_string(&written))
}

/// A value as a name of HTML: without what would end the name or begin a value.
pub fn named(value: &Value, reader: &Reader) -> TeraResult<Value> {
    let value = unmarked(value, reader)?;
    let ends = |letter: char| letter.is_whitespace() || letter.is_control() || "\"'`=<>/&".contains(letter);
    match value.as_str() {
        Some(text) if !value.is_safe() && text.contains(ends) => Ok(Value::from(text.replace(ends, ""))),
        _ => Ok(value),
    }
}

/// A value where marks of direction would break what it stands in.
pub fn unmarked(value: &Value, reader: &Reader) -> TeraResult<Value> {
    let shown = shown(value, false, reader)?;
    let marked = |letter: char| matches!(letter, '\u{2066}'..='\u{2069}');
    match shown.as_str() {
        Some(text) if text.contains(marked) => {
            let text = text.replace(marked, "");
            Ok(if shown.is_safe() { Value::safe_string(&text) } else { Value::from(text) })
        }
        _ => Ok(shown),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_among_words_is_kept_together() {
        use Place::{Address, Bare, BareLink, Link, Name, Plain, Rest, Words};
        for (source, places) in [
            ("Hi {{ a }}", vec![Words]),
            ("{% set x %}{{ a }}{% endset %}{{ x }}", vec![Plain, Words]),
            ("{% set x = 1 %}{{ a }}", vec![Words]),
            ("{% filter upper %}{{ a }}{% endfilter %} {{ a }}", vec![Plain, Words]),
            ("<p>5 < 6 {{ a }}", vec![Words]),
            ("a <{{ a }}", vec![Name]),
            ("<a href='{{ a }}'>5 < {{ a }}", vec![Link, Words]),
            ("<p title='{{ a }}'>{{ a }}</p>", vec![Plain, Words]),
            ("<a href={{ a }} title = {{ a }}>{{ a }}", vec![BareLink, Bare, Words]),
            ("<a href=https://x.org/?n={{ a }}&m={{ a }} class=a{{ a }}>", vec![Address, Address, Bare]),
            (
                "https://x.org/a&nbsp;{{ a }} https://x.org/&#160;{{ a }} https://x.org/?a=1&amp;b={{ a }}",
                vec![Words, Words, Address],
            ),
            ("{% if v %}Dear {% else %}https://x.org/{% endif %}{{ a }}", vec![Words]),
            ("https://x.org/{% if v %}{{ a }}{% elif w %}b{% endif %}/{{ a }}", vec![Address, Address]),
            ("{% if v %}https://x.org/{% endif %}{{ a }}", vec![Words]),
            ("<a href='{{ a }}{{ a }}/{{ a }}'>", vec![Link, Rest, Address]),
            (
                "<a href='{{ a }}&n={{ a }}#{{ a }}'><a href='https://x.org/?{{ a }}'>",
                vec![Link, Address, Address, Rest],
            ),
            ("Book: {{ a }}?c={{ a }} {{ a }}/{{ a }}, {{ a }}?", vec![Plain, Address, Words, Words, Words]),
            ("<td {{ a }} width={{ a }}%>{{ a }}", vec![Name, Bare, Words]),
            ("<p title=\"x\"{{ a }} {{ a }}>{{ a }}", vec![Name, Name, Words]),
            ("<!-- don't --><a href=\"{{ a }}\">{{ a }}", vec![Link, Words]),
            ("<!-- a --!><a href=\"{{ a }}\">{{ a }}", vec![Link, Words]),
            (
                "<!-- 5\" --><p title={{ a }}>{{ a }}<!-- {{ a }}'><p title=\" -->{{ a }}",
                vec![Bare, Words, Plain, Words],
            ),
            (
                "<!--[if mso]><a href='{{ a }}'>don't {{ a }}<![endif]--><!--[if !mso]><!-- -->{{ a }}<!--<![endif]-->",
                vec![Link, Words, Words],
            ),
            (
                "<a xlink:href='{{ a }}'><a/href=\"{{ a }}\"><a href='&#32; &Tab;{{ a }}'><button formaction={{ a }}>",
                vec![Link, Link, Link, BareLink],
            ),
            ("<a href='&amp;{{ a }}'>", vec![Plain]),
            ("<!-->{{ a }}<!--->{{ a }}<!doctype html SYSTEM 'it>{{ a }}", vec![Words, Words, Words]),
            ("<p title=it's a='{{ a }}'>{{ a }} <p title=a\"{{ a }}\">{{ a }}", vec![Plain, Words, Bare, Words]),
            (
                "<p \"><a href='{{ a }}'><title>don't <p title=\"</title><p title={{ a }}>{{ a }}",
                vec![Link, Bare, Words],
            ),
            ("<p title = '{{ a }}' lang= \"{{ a }}\"class='{{ a }}'>{{ a }}", vec![Plain, Plain, Plain, Words]),
            ("<p style=\"background:url('https://x.org/{{ a }}.png');color:{{ a }}\">", vec![Address, Plain]),
            (
                "<style>a{color:{{ a }};background:url(https://x.org/{{ a }})}</style>{{ a }}",
                vec![Plain, Address, Words],
            ),
            ("<table background=\"https://x.org/{{ a }}.png\">", vec![Address]),
        ] {
            let found: Vec<Place> =
                prints(Part::Html, source, &tokens(source)).iter().map(|printed| printed.place).collect();
            assert_eq!(found, places, "{source}");
        }
    }
}
