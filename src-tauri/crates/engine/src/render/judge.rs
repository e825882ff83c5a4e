//! The last look at a rendered part: nothing empty, no raw tag, no greeting without its name, no line break in a subject.
//! Judges only what a reader would see; what goes wrong while rendering is `faults`.

use super::{Fault, Part};

/// The part as it goes out, or why it must not.
pub fn judge(part: Part, text: String) -> Result<String, Fault> {
    let text = clean(part, text);
    let seen = match part {
        Part::Html => visible(&text),
        Part::Subject | Part::Text => !text.trim().is_empty(),
    };
    if !seen {
        return Err(Fault::Empty { part });
    }
    let failed = |message: String| Fault::Failed { message, part, line: 1, column: 1 };
    if let Some(tag) = raw_tag(&text) {
        return Err(failed(format!("A raw “{tag}” is left in what the reader would see")));
    }
    if part == Part::Html && text.contains('&') && raw_tag(&braces(&text)).is_some() {
        return Err(failed("A raw “{{ }}” is left in what the reader would see".into()));
    }
    if let Some(salutation) = dangling(part, &text) {
        return Err(failed(format!("“{salutation}” has lost its name")));
    }
    Ok(text)
}

/// A subject becomes one header line; NUL belongs nowhere.
fn clean(part: Part, text: String) -> String {
    if part == Part::Subject {
        let line: String = text.chars().map(|c| if breaks_line(c) { ' ' } else { c }).collect();
        return line.trim().to_string();
    }
    if text.contains('\0') { text.replace('\0', "") } else { text }
}

fn breaks_line(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}')
}

fn raw_tag(text: &str) -> Option<String> {
    for (open, close) in [("{{", "}}"), ("{%", "%}")] {
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
fn tag(html: &str) -> (&str, &str) {
    let end =
        if html.starts_with("<!--") { html.find("-->").map(|at| at + 3) } else { html.find('>').map(|at| at + 1) };
    html.split_at(end.unwrap_or(html.len()))
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
        match reference {
            Some("&nbsp;" | "&zwnj;" | "&zwj;" | "&shy;" | "&#160;" | "&#xa0;" | "&#8203;" | "&#847;" | "&#8199;") => {
                rest = &rest[reference.map_or(0, str::len)..];
            }
            _ => return false,
        }
    }
    true
}

fn unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{34f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Words that greet, so that a blank before the comma means a lost name whatever follows.
const GREETING: [&str; 62] = [
    "dear",
    "hello",
    "hi",
    "hey",
    "good",
    "greetings",
    "hallo",
    "liebe",
    "lieber",
    "guten",
    "sehr",
    "moin",
    "servus",
    "grüezi",
    "bonjour",
    "bonsoir",
    "salut",
    "cher",
    "chère",
    "madame",
    "monsieur",
    "hola",
    "buenos",
    "buenas",
    "estimado",
    "estimada",
    "querido",
    "querida",
    "ciao",
    "buongiorno",
    "salve",
    "gentile",
    "caro",
    "cara",
    "olá",
    "oi",
    "prezado",
    "prezada",
    "bom",
    "boa",
    "hei",
    "hej",
    "kära",
    "käre",
    "kære",
    "beste",
    "geachte",
    "goedendag",
    "cześć",
    "dzień",
    "привет",
    "здравствуйте",
    "уважаемый",
    "уважаемая",
    "merhaba",
    "sevgili",
    "sayın",
    "habari",
    "नमस्ते",
    "مرحبا",
    "عزيزي",
    "שלום",
];

/// Words that mean nothing without a name behind them.
const NAMELESS: [&str; 30] = [
    "dear",
    "liebe",
    "lieber",
    "sehr geehrte",
    "sehr geehrter",
    "sehr geehrte frau",
    "sehr geehrter herr",
    "cher",
    "chère",
    "estimado",
    "estimada",
    "querido",
    "querida",
    "gentile",
    "caro",
    "cara",
    "prezado",
    "prezada",
    "geachte",
    "kära",
    "käre",
    "kære",
    "уважаемый",
    "уважаемая",
    "sayın",
    "sevgili",
    "尊敬的",
    "亲爱的",
    "親愛的",
    "敬愛的",
];

const COMMAS: [char; 4] = [',', '，', '،', '、'];

/// The salutation that lost its name: a blank before its comma, or a word like “Dear” alone before it.
fn dangling(part: Part, text: &str) -> Option<String> {
    for (at, comma) in text.match_indices(COMMAS) {
        let ends = || line_ends(part, &text[at + comma.len()..]);
        // Most commas follow a letter and stand within a line: nothing can be lost there.
        if text[..at].ends_with(char::is_alphanumeric) && !ends() {
            continue;
        }
        let (line, blank) = before(part, &text[..at]);
        let words = line.split_whitespace().count();
        let first = line.split_whitespace().next().unwrap_or("").to_lowercase();
        let lost = match words {
            0 => true,
            1..=3 if blank => GREETING.contains(&first.as_str()) || NAMELESS.contains(&first.as_str()) || ends(),
            1..=3 => NAMELESS.contains(&line.trim().to_lowercase().as_str()) && ends(),
            _ => false,
        };
        if lost {
            let gap = if blank && words > 0 { " " } else { "" };
            return Some(format!("{}{gap}{comma}", line.trim()));
        }
    }
    None
}

/// The visible text of the line or paragraph before a comma, and whether a blank stands directly before the comma.
/// At most 80 characters are looked at: longer lines come back as four words.
fn before(part: Part, text: &str) -> (String, bool) {
    const FAR: &str = "a b c d";
    let mut line = String::new();
    let mut rest = text;
    let mut blank = None;
    while let Some(letter) = rest.chars().next_back() {
        if line.len() > 80 * 4 || line.len() > 80 && line.chars().count() > 80 {
            return (FAR.to_string(), blank.unwrap_or(false));
        }
        if part == Part::Html && letter == '>' {
            let open = rest.rfind('<').unwrap_or(0);
            if block(&rest[open..]) {
                break;
            }
            rest = &rest[..open];
            continue;
        }
        if part == Part::Html && letter == ';' && rest.ends_with("&nbsp;") {
            blank = blank.or(Some(true));
            line.push(' ');
            rest = &rest[..rest.len() - "&nbsp;".len()];
            continue;
        }
        if part != Part::Html && letter == '\n' {
            break;
        }
        blank = blank.or(Some(letter.is_whitespace()));
        line.push(letter);
        rest = &rest[..rest.len() - letter.len_utf8()];
    }
    (line.chars().rev().collect::<String>().trim().to_string(), blank.unwrap_or(false))
}

fn line_ends(part: Part, text: &str) -> bool {
    let mut rest = text;
    loop {
        let Some(letter) = rest.chars().next() else { return true };
        if part == Part::Html && letter == '<' {
            let (tag, behind) = tag(rest);
            if block(tag) {
                return true;
            }
            rest = behind;
        } else if part != Part::Html && letter == '\n' {
            return true;
        } else if letter.is_whitespace() {
            rest = &rest[letter.len_utf8()..];
        } else {
            return false;
        }
    }
}

/// Tags at which a new line or paragraph begins; the rest stands within one.
fn block(tag: &str) -> bool {
    const INLINE: [&str; 16] =
        ["a", "abbr", "b", "bdi", "bdo", "em", "font", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "u"];
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len());
    !INLINE.contains(&name[..end].to_ascii_lowercase().as_str())
}
