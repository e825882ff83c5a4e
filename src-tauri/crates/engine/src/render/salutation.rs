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
const NAMELESS: [&str; 32] = [
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
    "जी",
    "عزیز",
    "尊敬的",
    "亲爱的",
    "親愛的",
    "敬愛的",
];

/// What goes with a name in a letter and is nothing without one.
const HONORIFICS: [&str; 6] = ["様", "さん", "님께", "님", "जी", "คุณ"];

/// What ends a salutation where it is no comma.
const ENDS: [&str; 6] = [":", "：", "!", "！", ".", "፣"];

/// The commas of all scripts, found by their last byte: a message has many letters and few commas.
fn commas(text: &str) -> impl Iterator<Item = (usize, &'static str)> {
    let bytes = text.as_bytes();
    memchr::memchr3_iter(b',', 0x8c, 0x81, bytes).filter_map(move |end| {
        let comma = [",", "，", "،", "、"].into_iter().find(|comma| bytes[..=end].ends_with(comma.as_bytes()))?;
        Some((end + 1 - comma.len(), comma))
    })
}

/// Whether a comma stands between two words of plain letters, as nearly all do: nothing can be lost there.
fn within_a_line(text: &[u8], at: usize) -> bool {
    let is_plain = |at: usize| text.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let behind = at + 1 + usize::from(text.get(at + 1) == Some(&b' '));
    at > 0 && is_plain(at - 1) && is_plain(behind)
}

/// The salutation that lost its name: a blank before its comma, or a word like “Dear” alone before it.
pub fn dangling(part: Part, text: &str) -> Option<String> {
    for (at, comma) in commas(text).filter(|(at, _)| !within_a_line(text.as_bytes(), *at)) {
        let behind = &text[at + comma.len()..];
        // “Hola, !”: another mark stands behind the name that is not there.
        let marked = behind.trim_start().strip_prefix(['!', '.', '！']).is_some_and(|rest| line_ends(part, rest));
        let ends = || marked || line_ends(part, behind);
        // Most commas follow a letter and stand within a line: nothing can be lost there.
        let goes_with_a_name = || HONORIFICS.iter().any(|honorific| text[..at].ends_with(honorific));
        if text[..at].ends_with(char::is_alphanumeric) && !ends() && !goes_with_a_name() {
            continue;
        }
        let (line, blank) = before(part, &text[..at]);
        let words = line.split_whitespace().count();
        let first = line.split_whitespace().next().unwrap_or("").to_lowercase();
        let greets = GREETING.contains(&first.as_str()) || NAMELESS.contains(&first.as_str());
        let lost = match words {
            0 => true,
            // “जी, …” is also how a polite answer begins.
            1 if HONORIFICS.contains(&line.trim()) => line.trim() != "जी" || ends(),
            // “Tea, .” is what a list of one leaves.
            1..=3 if marked => greets || !behind.trim_start().starts_with('.'),
            // “Dear Ann ,” has a name, and a blank too many.
            2..=3 if blank => (greets || ends()) && !is_name(line.split_whitespace().next_back().unwrap_or_default()),
            1 if blank => greets || ends(),
            1..=3 => NAMELESS.contains(&line.trim().to_lowercase().as_str()) && ends(),
            _ => false,
        };
        if lost {
            let gap = if blank && words > 0 { " " } else { "" };
            return Some(format!("{}{gap}{comma}", line.trim()));
        }
    }
    nameless_line(part, text).or_else(|| nameless_end(part, text))
}

/// Whether these few words, the beginning of a line, greet somebody.
pub fn greets(words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or_default().to_lowercase();
    let known = GREETING.contains(&first.as_str()) || NAMELESS.contains(&first.as_str());
    known && words.split_whitespace().count() <= 3
}

/// Whether the last word of a salutation may be a name: it has a large letter, and is none of those that want a name behind
/// them.
fn is_name(word: &str) -> bool {
    const NONE: [&str; 26] = [
        "frau",
        "herr",
        "herrn",
        "tag",
        "morgen",
        "abend",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "mme",
        "mlle",
        "sr",
        "sra",
        "señor",
        "señora",
        "sig",
        "signor",
        "signora",
        "pan",
        "pani",
        "день",
        "вечер",
    ];
    let small = word.trim_end_matches('.').to_lowercase();
    let is_greeting = GREETING.contains(&small.as_str()) || NAMELESS.contains(&small.as_str());
    word.starts_with(char::is_uppercase) && !is_greeting && !NONE.contains(&small.as_str())
}

/// “Dear :”, “尊敬的：”, “Hola :”: a salutation that ends otherwise than in a comma. French has its blank before these marks by
/// right, and many write “Hello !” so.
fn nameless_end(part: Part, text: &str) -> Option<String> {
    // Headings, too: love, the way, what is dear.
    const NOUNS: [&str; 6] = ["liebe", "cara", "caro", "cher", "chère", "gentile"];
    const FRENCH: [&str; 7] = ["bonjour", "bonsoir", "salut", "cher", "chère", "madame", "monsieur"];
    let bytes = text.as_bytes();
    // By the last bytes of the marks; a full stop only behind a blank.
    let marks = memchr::memchr3_iter(b':', b'!', 0x9a, bytes).chain(memchr::memchr2_iter(0x81, 0xa3, bytes));
    let stops = memchr::memmem::find_iter(bytes, b" .").map(|at| at + 1);
    // What a line cannot end before: `color:#333`.
    let goes_on = |end: usize| bytes.get(end + 1).is_some_and(|next| next.is_ascii_graphic() && *next != b'<');
    for end in marks.chain(stops).filter(|end| !goes_on(*end)) {
        let mark = ENDS.into_iter().find(|mark| bytes[..=end].ends_with(mark.as_bytes()));
        let Some(mark) = mark.filter(|_| line_ends(part, &text[end + 1..])) else { continue };
        let (line, blank) = before(part, &text[..end + 1 - mark.len()]);
        let line = line.trim();
        let said = line.trim_start_matches('¡').to_lowercase();
        let lost = match mark {
            ":" | "：" | "፣" => NAMELESS.contains(&said.as_str()) && (blank || !NOUNS.contains(&said.as_str())),
            _ => blank && NAMELESS.contains(&said.as_str()) && !FRENCH.contains(&said.as_str()),
        };
        let is_greeting = blank && GREETING.contains(&said.as_str()) && !FRENCH.contains(&said.as_str());
        if lost || is_greeting && (!matches!(mark, "!" | "！") || line.starts_with('¡')) {
            let gap = if blank { " " } else { "" };
            return Some(format!("{line}{gap}{mark}"));
        }
    }
    None
}

/// A line that is nothing but what goes with a name.
fn nameless_line(part: Part, text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    // One of the bytes they begin with must be there.
    memchr::memchr3(0xe3, 0xe6, 0xeb, bytes).or_else(|| memchr::memchr(0xe0, bytes))?;
    HONORIFICS.into_iter().find_map(|honorific| {
        let alone = |at: usize| {
            let line = before(part, &text[..at]).0;
            (line.is_empty() || line == "เรียน") && line_ends(part, &text[at + honorific.len()..])
        };
        text.match_indices(honorific).find(|(at, _)| alone(*at)).map(|_| honorific.to_owned())
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_name_is_found_before_every_mark_and_what_is_said_on_purpose_is_not() {
        for lost in [
            "Dear :",
            "Dear:",
            "Estimado :",
            "Hola :",
            "¡Hola !",
            "¡Hola, !",
            "Hello .",
            "Welcome back, !",
            "Hello, .",
            "Привет, !",
            "Здравствуйте, !",
            "Дорогая, !",
            "Bună, !",
            "Bonjour,  !",
            "尊敬的：",
            " 様",
            "さん、こんにちは",
            "님, 안녕하세요",
            " 님께",
            " जी,",
            " عزیز،",
            "เรียน คุณ",
            "Dear ,",
            "Liebe,",
            "Уважаемый !",
            "Sehr geehrte Frau ,",
            "Guten Tag ,",
            "Good morning ,",
            "Dear Dr. ,",
        ] {
            for (part, text) in
                [(Part::Text, format!("{lost}\nCome soon.")), (Part::Html, format!("<p>{lost}</p><p>Come.</p>"))]
            {
                assert!(dangling(part, &text).is_some(), "{part:?} {lost}");
            }
        }
        for fine in [
            "Tea, .",
            "0 X-ray, .",
            "Bonjour !",
            "Bonsoir :",
            "Hello !",
            "Hi!",
            "Hello.",
            "Good news:",
            "Cara:",
            "Liebe:",
            "Cher !",
            "Dear Ann:",
            "Hola Ana :",
            "田中様",
            "お客様",
            "김민수 님께",
            "राम जी,",
            "เรียน คุณสมชาย",
            "尊敬的王先生：",
            "What we do : nothing.",
            "Hello, Ann!",
            "¡Hola!",
            "Note :",
            "Time: 3 pm .",
            "Ja, gern!",
            "Madame, Monsieur :",
            "5 : 3",
            "سلام !",
            "Dear Ann ,",
            "Hello Ann Lee ,",
            "Hallo Frau Lee ,",
            "जी, धन्यवाद।",
        ] {
            for (part, text) in
                [(Part::Text, format!("{fine}\nCome soon.")), (Part::Html, format!("<p>{fine}</p><p>Come.</p>"))]
            {
                assert_eq!(dangling(part, &text), None, "{part:?} {fine}");
            }
        }
    }
}
