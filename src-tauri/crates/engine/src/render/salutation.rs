//! Finds a salutation that lost its name: “Dear ,” or “Liebe,” at the start of a line or paragraph.
//! Deliberately not here: writing salutations, which is the cultures' part.

use super::Part;
use super::judge::tag;

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

/// The commas of all scripts, found by their last byte: a message has many letters and few commas.
fn commas(text: &str) -> impl Iterator<Item = (usize, &'static str)> {
    let bytes = text.as_bytes();
    memchr::memchr3_iter(b',', 0x8c, 0x81, bytes).filter_map(move |end| {
        let comma = [",", "，", "،", "、"].into_iter().find(|comma| bytes[..=end].ends_with(comma.as_bytes()))?;
        Some((end + 1 - comma.len(), comma))
    })
}

/// The salutation that lost its name: a blank before its comma, or a word like “Dear” alone before it.
pub fn dangling(part: Part, text: &str) -> Option<String> {
    for (at, comma) in commas(text) {
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
    const INLINE: [&str; 30] = [
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "em", "font", "i", "img", "ins", "kbd",
        "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ];
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len());
    !INLINE.contains(&name[..end].to_ascii_lowercase().as_str())
}
