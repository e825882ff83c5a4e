//! Placeholders in addresses as editors of pages write them there: `%7Bcontactfield=firstname%7D`, `*%7CFNAME%7C*`,
//! `{{%20first_name%20}}`. They are written out again, so that the dialects read them.

use std::borrow::Cow;

/// What opens a placeholder and closes it, as it is found and as it is meant; and whether its words may be any.
const SIGNS: [(&str, &str, &str, &str, Words); 10] = [
    ("%7B%7B", "%7D%7D", "{{", "}}", Words::Any),
    ("%7B%25", "%25%7D", "{%", "%}", Words::Any),
    ("{{", "}}", "{{", "}}", Words::Any),
    ("*%7C", "%7C*", "*|", "|*", Words::Any),
    ("*|", "|*", "*|", "|*", Words::Any),
    ("%7B", "%7D", "{", "}", Words::Name),
    ("%C2%AB", "%C2%BB", "«", "»", Words::Name),
    ("«", "»", "«", "»", Words::Name),
    ("((", "))", "((", "))", Words::Name),
    // Addresses have such brackets of their own: “?filter[name]=x”.
    ("%5B", "%5D", "[", "]", Words::Capital),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Any,
    Name,
    Capital,
}

/// Longer ones are not written by people.
const LONGEST: usize = 300;

pub fn written_out(source: &str) -> Cow<'_, str> {
    if !source.contains("%7")
        && !source.contains("%2")
        && !source.to_ascii_uppercase().contains("%5B")
        && !source.contains("%C2")
    {
        return Cow::Borrowed(source);
    }
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find(['%', '*', '{', '«', '(']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match placeholder(rest) {
            Some((length, meant)) => {
                out.push_str(&meant);
                rest = &rest[length..];
            }
            None => {
                let first = rest.chars().next().map_or(0, char::len_utf8);
                out.push_str(&rest[..first]);
                rest = &rest[first..];
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The one that the text begins with: its bytes, and what it means.
fn placeholder(text: &str) -> Option<(usize, String)> {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(end, _)| end);
    let text = &text[..end];
    SIGNS.iter().find_map(|(open, close, opens, closes, words)| {
        let is_at =
            |at: usize, sign: &str| text.get(at..at + sign.len()).is_some_and(|said| said.eq_ignore_ascii_case(sign));
        if !is_at(0, open) {
            return None;
        }
        let closing = (open.len()..text.len()).find(|at| is_at(*at, close))?;
        let inside = &text[open.len()..closing];
        let is_apart = inside.contains(['\n', '<', '>']) || *words != Words::Any && inside.contains([' ', '"', '\'']);
        let meant = decoded(inside)?;
        let is_name = |letter: char| letter.is_alphanumeric() || " _.=|:-,".contains(letter);
        let fits = match words {
            Words::Any => true,
            Words::Name => meant.starts_with(char::is_alphabetic) && meant.chars().all(is_name),
            Words::Capital => {
                meant.starts_with(char::is_alphabetic)
                    && !meant.contains(char::is_lowercase)
                    && meant.chars().all(is_name)
            }
        };
        let is_encoded = open != opens || inside.contains('%') && meant != inside;
        (is_encoded && fits && !is_apart && !meant.is_empty())
            .then(|| (closing + close.len(), format!("{opens}{meant}{closes}")))
    })
}

/// None where it is no text.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let hex = (*first == b'%').then(|| std::str::from_utf8(behind.get(..2)?).ok()).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains(char::is_control))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_written_out_and_addresses_stay() {
        for (source, meant) in [
            ("?n=%7Bcontactfield=firstname%7D&m", "?n={contactfield=firstname}&m"),
            ("%7bunsubscribe_url%7d", "{unsubscribe_url}"),
            ("%7B%7B%20first_name%20%7C%20default:%20%22x%22%7D%7D", "{{ first_name | default: \"x\"}}"),
            ("{{%20first_name%20}}", "{{ first_name }}"),
            ("*%7CFNAME%7C*", "*|FNAME|*"),
            ("?a=%5BFIRST_NAME%5D", "?a=[FIRST_NAME]"),
            ("%C2%ABFirst_Name%C2%BB", "«First_Name»"),
            ("((first%20name))", "((first name))"),
        ] {
            assert_eq!(written_out(source), meant);
        }
        for same in [
            "?q=%7B%22a%22%3A1%7D",
            "?filter%5Bname%5D=x&b%5B%5D=%7C",
            "100 %, {{ x %}} 7%7",
            "{{ plan | a: \"%d\" }} (50% off)",
            "%7B",
            "{% if a %}5%2C{% endif %}",
        ] {
            assert_eq!(written_out(same), same);
        }
    }
}
