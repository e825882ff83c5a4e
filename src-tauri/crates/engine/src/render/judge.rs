//! The last look at a rendered part: nothing empty, no raw tag, no greeting without its name, no line break in a subject.
//! Judges only what a reader would see; what goes wrong while rendering is `faults`.

use super::around::referred;
use super::deep::{leads_into_app, nowhere};
use super::salutation::dangling;
use super::{Fault, Part};

/// Of a link, in a sentence: nobody reads a page of it.
const LONGEST_QUOTED: usize = 120;

/// The part as it goes out, or why it must not.
pub fn judge(part: Part, text: String) -> Result<String, Fault> {
    let text = clean(part, text);
    let seen = match part {
        Part::Html => visible(&text),
        Part::Subject | Part::Text => !text.trim().is_empty(),
        Part::Link | Part::Card => true,
    };
    if !seen {
        return Err(Fault::Empty { part });
    }
    let failed = |message: String| Fault::Failed { message, part, line: 1, column: 1 };
    if let Some(tag) = raw_tag(&text) {
        return Err(failed(format!("A raw “{tag}” is left in what the reader would see")));
    }
    if part == Part::Html && has(&text, b'&') && raw_tag(&braces(&text)).is_some() {
        return Err(failed("A raw “{{ }}” is left in what the reader would see".into()));
    }
    if part == Part::Link && !text.is_empty() && !leads_into_app(&text) {
        return Err(failed(nowhere(&text.chars().take(LONGEST_QUOTED).collect::<String>())));
    }
    if matches!(part, Part::Card | Part::Link) {
        return Ok(text);
    }
    if let Some(salutation) = dangling(part, &text) {
        return Err(failed(format!("“{salutation}” has lost its name")));
    }
    Ok(text)
}

/// A subject becomes one header line, and a link is one line; NUL belongs nowhere.
fn clean(part: Part, text: String) -> String {
    if matches!(part, Part::Subject | Part::Link) {
        let line: String = text.chars().map(|c| if breaks_line(c) { ' ' } else { c }).collect();
        return line.trim().to_string();
    }
    // XML has no other way to say a control character than to leave it out.
    if part == Part::Card && text.bytes().any(|byte| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) {
        return text.chars().filter(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r')).collect();
    }
    if has(&text, 0) { text.replace('\0', "") } else { text }
}

/// Several times as fast as `contains`: every byte of every message passes here.
fn has(text: &str, byte: u8) -> bool {
    memchr::memchr(byte, text.as_bytes()).is_some()
}

fn breaks_line(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}')
}

fn raw_tag(text: &str) -> Option<String> {
    for (open, close) in [("{{", "}}"), ("{%", "%}")] {
        // `contains` is several times as fast as `find`, and nearly every message ends here.
        if !text.contains(open) {
            continue;
        }
        let mut rest = text;
        while let Some(at) = rest.find(open) {
            rest = &rest[at..];
            if let Some(end) = rest.find(close) {
                let tag: String = rest[..end + 2].chars().take(60).collect();
                return Some(tag);
            }
            rest = &rest[2..];
        }
    }
    None
}

/// With the character references a browser would turn into braces and percent signs.
fn braces(html: &str) -> String {
    if !["&#", "&lcub;", "&lbrace;", "&percnt;"].iter().any(|reference| html.contains(reference)) {
        return String::new();
    }
    let mut text = html.to_string();
    for (reference, letter) in [
        ("&lcub;", "{"),
        ("&lbrace;", "{"),
        ("&#123;", "{"),
        ("&#x7b;", "{"),
        ("&#x7B;", "{"),
        ("&rcub;", "}"),
        ("&rbrace;", "}"),
        ("&#125;", "}"),
        ("&#x7d;", "}"),
        ("&#x7D;", "}"),
        ("&percnt;", "%"),
        ("&#37;", "%"),
        ("&#x25;", "%"),
    ] {
        text = text.replace(reference, letter);
    }
    text
}

/// Whether a reader sees any letter, or a picture with its words.
fn visible(html: &str) -> bool {
    let mut rest = html;
    loop {
        let text = rest.find('<').map_or(rest, |at| &rest[..at]);
        if !blank(text) {
            return true;
        }
        rest = &rest[text.len()..];
        if rest.is_empty() {
            return false;
        }
        let (tag, behind) = tag(rest);
        let lower = tag.get(..8.min(tag.len())).unwrap_or("").to_ascii_lowercase();
        if lower.starts_with("<img") && pictured(tag) {
            return true;
        }
        rest = behind;
        for hidden in ["<style", "<script", "<title", "<head"] {
            let named = lower.starts_with(hidden)
                && !lower[hidden.len()..].starts_with(|letter: char| letter.is_ascii_alphanumeric());
            if named {
                rest = element_end(rest, &hidden[1..]);
            }
        }
    }
}

fn pictured(tag: &str) -> bool {
    let alt = tag.split("alt=").nth(1).unwrap_or("").trim_start_matches(['"', '\'']);
    alt.starts_with(|letter: char| letter.is_alphanumeric())
}

/// Behind the end tag of an element, whose content nobody sees.
fn element_end<'a>(html: &'a str, name: &str) -> &'a str {
    let mut at = 0;
    while let Some(next) = html[at..].find("</") {
        at += next;
        let behind = &html[at + 2..];
        if behind.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return behind.find('>').map_or("", |end| &behind[end + 1..]);
        }
        at += 2;
    }
    ""
}

/// A tag or comment and what follows it.
pub fn tag(html: &str) -> (&str, &str) {
    let end = if html.starts_with("<!--") {
        html.find("-->").map(|at| at + 3)
    } else {
        tag_end(html).or_else(|| html.find('>').map(|at| at + 1))
    };
    html.split_at(end.unwrap_or(html.len()))
}

/// Behind the first `>` that stands in no attribute's quotes; None where a quote is never closed.
fn tag_end(html: &str) -> Option<usize> {
    let (mut quote, mut last) = (None, b' ');
    for (at, byte) in html.bytes().enumerate() {
        match quote {
            Some(open) if open == byte => quote = None,
            Some(_) => {}
            None if byte == b'>' => return Some(at + 1),
            None if last == b'=' && matches!(byte, b'"' | b'\'') => quote = Some(byte),
            None => {}
        }
        if !byte.is_ascii_whitespace() {
            last = byte;
        }
    }
    None
}

/// White space, the characters of no width that mail uses as padding, and their references.
fn blank(text: &str) -> bool {
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if unseen(letter) {
            rest = &rest[letter.len_utf8()..];
            continue;
        }
        let reference = rest.find(';').filter(|_| letter == '&').map(|end| &rest[..=end]);
        let name = reference.and_then(|reference| reference.strip_prefix('&')?.strip_suffix(';'));
        match reference.filter(|_| name.and_then(referred).is_some_and(unseen)) {
            Some(reference) => rest = &rest[reference.len()..],
            None => return false,
        }
    }
    true
}

fn unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(
            letter,
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{200b}'
                ..='\u{200f}' | '\u{2060}' | '\u{2800}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notification_leads_where_an_app_can_go_whatever_a_value_says() {
        let judged = |link: &str| judge(Part::Link, link.to_owned());
        for fine in ["", "https://x.org/a?b=1", "riverside://visits/next", "mailto:a@x.org", "tel:+4930"] {
            assert_eq!(judged(fine).as_deref(), Ok(fine));
        }
        for wrong in
            ["javascript:alert(1)", " JavaScript:x", "file:///etc/passwd", "//x", "/path", "gold", "data:text/html,x"]
        {
            let Err(Fault::Failed { message, part: Part::Link, .. }) = judged(wrong) else { panic!("{wrong}") };
            assert!(message.contains("leads nowhere an app could go"), "{message}");
        }
    }

    #[test]
    fn a_page_of_blanks_is_empty_however_they_are_written() {
        for empty in [
            "<p title=\"a > b\"></p>",
            "<p>&#x20;</p>",
            "<p>&emsp;\u{2800}</p>",
            "<p>\u{3164}&nbsp;&zwnj;&#847;</p>",
            "<p title='>\"'></p>",
        ] {
            assert!(!visible(empty), "{empty}");
        }
        for seen in [
            "<p title=\"a > b\">c</p>",
            "<p>&amp;</p>",
            "<p title=\"a>b</p>",
            "<p>&#46;</p>",
            "<p>5\">",
            "<img alt='a > b' src=x>",
        ] {
            assert!(visible(seen), "{seen}");
        }
    }
}
