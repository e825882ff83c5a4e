//! What a source prints, and how a printed value is written for a reader: a list in words, today as a date, what runs the
//! other way kept together, what stands in an address in its letters (RFC 3986), and never a value only programs read.

use std::borrow::Cow;

use quick_xml::escape::resolve_html5_entity;
use tera::{Error, TeraResult, Value};

use super::Part;
use super::filters::known;
use super::tags::{Kind, Token};
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
    /// In an attribute without quotes, where a blank would begin the next one.
    Bare,
    BareLink,
}

/// Filters that write for the reader by themselves.
const WRITTEN: [&str; 9] = ["date", "time", "number", "currency", "percent", "plural", "relative", "list", "isolate"];

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
        }
    }
    found
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

/// Where in a part a tag stands, by the text before it.
struct Around {
    /// Only HTML and drawings have tags; a link is no words at all.
    part: Part,
    inside: Inside,
    /// The text since the last blank or tag; in a tag, since its last attribute; in an attribute, since it began.
    run: String,
    /// What had run before each open condition, and at the end of each of its branches.
    branches: Vec<Branches>,
}

struct Branches {
    before: String,
    ends: Vec<String>,
    /// There is an `else`, so that nobody comes past all of them.
    is_whole: bool,
}

#[derive(PartialEq, Eq)]
enum Inside {
    Text,
    Tag,
    /// A tag's attribute, by its quote.
    Value(char, Attribute),
    /// Of `style` and `script`. What has run is what a declaration says last.
    Code,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Attribute {
    Link,
    Picture,
    Other,
}

impl Around {
    fn new(part: Part) -> Self {
        Around { part, inside: Inside::Text, run: String::new(), branches: Vec::new() }
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
                (Inside::Text, '<') if opens(rest) => {
                    self.run.clear();
                    self.inside = match starts(rest, "<style") || starts(rest, "<script") {
                        true => Inside::Code,
                        false => Inside::Tag,
                    };
                }
                (Inside::Text, _) => self.run_on(&rest[..letter.len_utf8()]),
                (Inside::Tag, '>') => {
                    self.run.clear();
                    self.inside = Inside::Text;
                }
                (Inside::Tag, '"' | '\'') => {
                    self.inside = Inside::Value(letter, attribute(&self.run));
                    self.run.clear();
                }
                (Inside::Value(quote, _), letter) if *quote == letter => {
                    self.run.clear();
                    self.inside = Inside::Tag;
                }
                (Inside::Tag | Inside::Value(..), letter) => self.run.push(letter),
                (Inside::Code, '<') if starts(rest, "</style") || starts(rest, "</script") => {
                    self.run.clear();
                    self.inside = Inside::Tag;
                }
                (Inside::Code, ')' | ';' | '{' | '}') => self.run.clear(),
                (Inside::Code, letter) => self.run.push(letter),
            }
        }
    }

    /// Each branch goes on from what was before all of them. What comes behind stands in an address only where every way
    /// there leads through one.
    fn turn(&mut self, word: &str) {
        match word {
            "if" | "for" => {
                let before = self.run.clone();
                self.branches.push(Branches { before, ends: Vec::new(), is_whole: false });
            }
            "elif" | "else" => {
                if let Some(open) = self.branches.last_mut() {
                    open.ends.push(std::mem::replace(&mut self.run, open.before.clone()));
                    open.is_whole |= word == "else";
                }
            }
            "endif" | "endfor" => {
                let Some(open) = self.branches.pop() else { return };
                let past = (!open.is_whole).then_some(open.before);
                let plain = open.ends.into_iter().chain(past).find(|end| !is_address(end));
                if let Some(plain) = plain.filter(|_| is_address(&self.run)) {
                    self.run = plain;
                }
            }
            _ => {}
        }
    }

    fn run_on(&mut self, text: &str) {
        const ENDS: &str = "|\"<>“”«»";
        let is_end = |letter: char| letter.is_whitespace() || ENDS.contains(letter);
        match text.rfind(is_end) {
            Some(end) => self.run = text[end..].trim_start_matches(is_end).to_owned(),
            None => self.run.push_str(text),
        }
        // HTML writes blanks and marks by their names, too.
        let reference = self.run.strip_suffix(';').and_then(|run| run.rsplit_once('&'));
        if self.part != Part::Text && reference.and_then(|(_, name)| referred(name)).is_some_and(is_end) {
            self.run.clear();
        }
    }

    fn place(&self) -> Place {
        let among_words = self.part != Part::Link && self.inside == Inside::Text;
        match self.inside {
            _ if among_words && !is_address(&self.run) => Place::Words,
            // Words in letters of other scripts may follow an address without a blank.
            Inside::Text if !self.run.is_ascii() => Place::Plain,
            Inside::Text if matches!(self.part, Part::Html | Part::Text | Part::Link) => in_address(&self.run),
            Inside::Value(_, Attribute::Other) | Inside::Code if self.part == Part::Html => in_style(&self.run),
            Inside::Value(_, Attribute::Other) => Place::Plain,
            Inside::Value(_, Attribute::Link) if self.part == Part::Html && self.run.trim().is_empty() => Place::Link,
            Inside::Value(..) if self.part == Part::Html => in_address(&self.run),
            Inside::Tag => unquoted(&self.run, self.part).unwrap_or(Place::Plain),
            _ => Place::Plain,
        }
    }
}

fn is_address(run: &str) -> bool {
    ["://", "www.", "mailto:", "tel:", "@"].iter().any(|mark| run.contains(mark))
}

/// The first letter that a reference of HTML stands for.
fn referred(name: &str) -> Option<char> {
    match name.strip_prefix('#') {
        Some(number) => {
            let read = number.strip_prefix(['x', 'X']).map(|number| u32::from_str_radix(number, 16));
            char::from_u32(read.unwrap_or_else(|| number.parse()).ok()?)
        }
        None => resolve_html5_entity(name)?.chars().next(),
    }
}

/// What comes next in the value of an attribute without quotes, as HTML, 13.1.2.3, has it.
fn unquoted(tag: &str, part: Part) -> Option<Place> {
    let last = tag.trim_end();
    let said = last.rsplit(char::is_whitespace).next().unwrap_or_default();
    let begun = match said.split_once('=') {
        Some((_, "")) => "",
        Some((_, begun)) if last.len() == tag.len() => begun,
        _ => return None,
    };
    Some(match attribute(&last[..last.len() - begun.len()]) {
        Attribute::Link if part == Part::Html && begun.is_empty() => Place::BareLink,
        Attribute::Link | Attribute::Picture if part == Part::Html && in_address(begun) == Place::Address => {
            Place::Address
        }
        _ => Place::Bare,
    })
}

/// What comes next among declarations: an address has encoded values there, too.
fn in_style(said: &str) -> Place {
    match said.rsplit_once("url(").filter(|(_, begun)| !begun.contains(')')) {
        Some((_, begun)) => in_address(begun.trim_start_matches(['"', '\'', ' '])),
        None => Place::Plain,
    }
}

/// The attribute whose name is what a tag says last.
fn attribute(tag: &str) -> Attribute {
    let name = tag.trim_end().trim_end_matches('=').trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    match () {
        () if ["href", "action"].iter().any(|link| name.eq_ignore_ascii_case(link)) => Attribute::Link,
        () if ["src", "background", "poster"].iter().any(|of| name.eq_ignore_ascii_case(of)) => Attribute::Picture,
        () => Attribute::Other,
    }
}

/// What comes next in an address that has begun so. Its scheme, its website and its mailbox are the author's to say, and so
/// is a whole row of questions: behind these a value is no part of an address, but the address itself.
fn in_address(begun: &str) -> Place {
    let hierarchical = begun.find("://").map(|at| at + "://".len()).or_else(|| begun.find("www."));
    let mailbox = ["mailto:", "tel:", "sms:"].iter().any(|scheme| begun.contains(scheme));
    let behind = match hierarchical {
        Some(website) => begun[website..].find(['/', '?', '#']).map(|at| &begun[website + at..]),
        None if mailbox => begun.find('?').map(|at| &begun[at..]),
        // The website itself is a value: “{{ site }}/visit?id={{ id }}”.
        None => begun.starts_with(['/', '?']).then_some(begun),
    };
    let whole = |behind: &str| behind.ends_with(['?', '&']) || behind.ends_with("&amp;");
    if behind.is_some_and(|behind| !whole(behind)) { Place::Address } else { Place::Plain }
}

/// HTML, 13.2.5.6: any other `<` is text. At the end of a piece a tag's name may be printed.
fn opens(rest: &str) -> bool {
    rest[1..].chars().next().is_none_or(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'))
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
        Some(items) => list(items, Joined::And, reader).map(Value::from),
        None => Ok(value.clone()),
    }
}

/// A value as it stands in an address, whatever marks it was given for a reader.
pub fn addressed(value: &Value, reader: &Reader) -> TeraResult<Value> {
    let shown = unmarked(value, reader)?.to_string();
    let mut written = String::with_capacity(shown.len());
    for byte in shown.trim().bytes() {
        match byte {
            // What part nothing of an address from the rest: unreserved letters, and those a path or a question may have.
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' | b'@' | b',' => {
                written.push(char::from(byte));
            }
            _ => written.push_str(&format!("%{byte:02X}")),
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
    use super::super::tags::tokens;
    use super::*;

    #[test]
    fn only_what_stands_among_words_is_kept_together() {
        use Place::{Address, Bare, BareLink, Link, Plain, Words};
        for (source, places) in [
            ("Hi {{ a }}", vec![Words]),
            ("{% set x %}{{ a }}{% endset %}{{ x }}", vec![Plain, Words]),
            ("{% set x = 1 %}{{ a }}", vec![Words]),
            ("{% filter upper %}{{ a }}{% endfilter %} {{ a }}", vec![Plain, Words]),
            ("<p>5 < 6 {{ a }}", vec![Words]),
            ("a <{{ a }}", vec![Plain]),
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
            ("<td {{ a }} width={{ a }}%>{{ a }}", vec![Plain, Bare, Words]),
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
