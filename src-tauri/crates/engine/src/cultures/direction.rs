//! Keeping what runs the other way together (UAX #9): a Latin name in Arabic text, a phone number in Hebrew.
//! First-strong isolates do it in HTML, in plain text and in subjects alike. Text that needs none is given back as it
//! is, but for controls of its own.

use std::borrow::Cow;

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

/// The whole value between isolates, if any of it runs against the text around it, from right to left or not. In a text from right to left that
/// also means figures with signs among them: "+972 50-123" would be turned around. An address of the web stays as it is:
/// mail programs make a link of it, and would take the marks along.
pub fn isolated(value: &str, rtl: bool) -> Cow<'_, str> {
    if let Cow::Owned(plain) = without_controls(value) {
        return Cow::Owned(isolated(&plain, rtl).into_owned());
    }
    if value.is_ascii() && !rtl || value.contains("://") {
        return Cow::Borrowed(value);
    }
    let foreign = if rtl {
        value.chars().any(|letter| direction(letter) == Some(Direction::Left)) || is_signed_figures(value)
    } else {
        value.chars().any(|letter| direction(letter) == Some(Direction::Right))
    };
    if foreign { Cow::Owned(between(value)) } else { Cow::Borrowed(value) }
}

/// A text with the stretch that runs against it, from its first letter to its last, between isolates.
pub fn isolated_within(text: &str, rtl: bool) -> Cow<'_, str> {
    if let Cow::Owned(plain) = without_controls(text) {
        return Cow::Owned(isolated_within(&plain, rtl).into_owned());
    }
    if text.is_ascii() && !rtl {
        return Cow::Borrowed(text);
    }
    let against = if rtl { Direction::Left } else { Direction::Right };
    let foreign = |(_, letter): &(usize, char)| direction(*letter) == Some(against);
    let (Some((start, _)), Some((last, letter))) =
        (text.char_indices().find(foreign), text.char_indices().rev().find(foreign))
    else {
        return Cow::Borrowed(text);
    };
    let stop = last + letter.len_utf8();
    // "Jr." keeps its full stop.
    let end = if text[stop..].starts_with('.') { stop + 1 } else { stop };
    Cow::Owned(format!("{}{}{}", &text[..start], between(&text[start..end]), &text[end..]))
}

/// A value without controls of its own, which could end an isolate early or turn around what follows it (UAX #9:
/// embeddings, overrides, isolates).
pub fn without_controls(value: &str) -> Cow<'_, str> {
    if value.is_ascii() || !value.contains(is_control) {
        return Cow::Borrowed(value);
    }
    Cow::Owned(value.chars().filter(|letter| !is_control(*letter)).collect())
}

/// Words from right to left with each telephone number in them between isolates: typed as it is dialled, it would be turned
/// around, group by group.
pub fn with_numbers_apart(text: &str) -> Cow<'_, str> {
    if text.contains(is_control) || text.contains("://") {
        return Cow::Borrowed(text);
    }
    let of_number = |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '\u{a0}' | '-' | '(' | ')');
    let mut written = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(|letter: char| letter == '+' || letter == '(' || letter.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        written.push_str(before);
        let begin = usize::from(from.starts_with('+'));
        let end = from[begin..].find(|letter| !of_number(letter)).map_or(from.len(), |end| begin + end);
        let last = from[..end].rfind(|letter: char| letter.is_ascii_digit()).map_or(begin.max(1), |last| last + 1);
        let number = &from[..last];
        let figures = number.bytes().filter(u8::is_ascii_digit).count();
        let is_turned = begin == 1 || number.contains([' ', '\u{a0}', '-']);
        if is_turned && (6..=15).contains(&figures) {
            written.push_str(&between(number));
        } else {
            written.push_str(number);
        }
        rest = &from[last..];
    }
    if written.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(written + rest) }
}

fn is_control(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn between(value: &str) -> String {
    format!("{OPEN}{value}{CLOSE}")
}

/// Whether a line of its own runs from right to left: its first letter decides (UAX #9, P2 and P3).
pub fn runs_from_right(line: &str) -> bool {
    line.chars().find_map(direction) == Some(Direction::Right)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Left,
    Right,
}

/// None for figures, signs and spaces, which take the direction around them.
fn direction(letter: char) -> Option<Direction> {
    if letter.is_ascii() {
        return letter.is_ascii_alphabetic().then_some(Direction::Left);
    }
    match CodePointMapData::<BidiClass>::new().get(letter) {
        BidiClass::LeftToRight => Some(Direction::Left),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::Right),
        _ => None,
    }
}

fn is_signed_figures(value: &str) -> bool {
    let strong = |letter: char| direction(letter).is_some();
    let figure = |letter: char| letter.is_ascii_digit();
    value.contains(figure) && !value.contains(strong) && !value.trim().chars().all(figure)
}
