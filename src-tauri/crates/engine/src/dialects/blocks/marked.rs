//! A translated page with a mark for each construct, so that a reader of HTML sees where each stands: a comment among
//! words, which no reader moves, and letters of the private use area inside an attribute.

use super::super::parts::Part;

pub const OPEN: char = '\u{e000}';
pub const CLOSE: char = '\u{e001}';

/// Elements whose content is no HTML.
const RAW: [&str; 5] = ["title", "style", "script", "textarea", "xmp"];

enum At {
    Words,
    Tag { name: String, named: bool, quote: Option<char>, valued: bool },
    Comment,
    Raw(String),
}

/// None where a construct stands in a place that no mark can have: between attributes, in a comment or in a style.
pub fn marked(parts: &[Part]) -> Option<String> {
    let mut written = String::new();
    let mut at = At::Words;
    for (number, part) in parts.iter().enumerate() {
        match (part, &at) {
            (Part::Text(text), _) => at = passed(text, at, &mut written),
            (_, At::Words) => written.push_str(&format!("<!--{OPEN}{number}{CLOSE}-->")),
            (_, At::Tag { quote, valued, .. }) if quote.is_some() || *valued => {
                written.push_str(&format!("{OPEN}{number}{CLOSE}"));
            }
            // The title is the subject, and is no part of what is read here.
            (_, At::Raw(name)) if name == "title" => {}
            _ => return None,
        }
    }
    let lower = written.to_ascii_lowercase();
    let page = lower.contains("<body") || lower.contains("<html");
    Some(if page { written } else { format!("<body>{written}</body>") })
}

/// The number that a mark stands for.
pub fn number(mark: &str) -> Option<usize> {
    mark.strip_prefix(OPEN)?.strip_suffix(CLOSE)?.parse().ok()
}

fn passed(text: &str, mut at: At, written: &mut String) -> At {
    let text: String = text.chars().filter(|letter| !matches!(*letter, OPEN | CLOSE)).collect();
    let mut rest = text.as_str();
    while let Some(letter) = rest.chars().next() {
        let mut length = letter.len_utf8();
        at = match at {
            At::Words if rest.starts_with("<!--") => {
                length = 4;
                At::Comment
            }
            At::Words if rest.starts_with('<') && opens_tag(&rest[1..]) => {
                At::Tag { name: String::new(), named: false, quote: None, valued: false }
            }
            At::Words => At::Words,
            At::Comment if rest.starts_with("-->") => {
                length = 3;
                At::Words
            }
            At::Comment => At::Comment,
            At::Raw(name) => {
                let ends = rest.starts_with("</")
                    && rest[2..].get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(&name));
                if ends {
                    At::Tag { name: format!("/{name}"), named: true, quote: None, valued: false }
                } else {
                    At::Raw(name)
                }
            }
            At::Tag { name, named, quote: Some(open), .. } => {
                At::Tag { name, named, quote: (letter != open).then_some(open), valued: false }
            }
            At::Tag { name, .. } if letter == '>' => {
                let name = name.to_ascii_lowercase();
                if RAW.contains(&name.as_str()) { At::Raw(name) } else { At::Words }
            }
            At::Tag { mut name, mut named, valued, .. } => {
                named |= letter.is_whitespace();
                if !named {
                    name.push(letter);
                }
                let quote = Some(letter).filter(|letter| valued && matches!(*letter, '"' | '\''));
                // White space behind the sign still waits for the value.
                let waits = written.trim_end().ends_with('=');
                let valued = letter == '=' || (valued && (waits || !letter.is_whitespace()));
                At::Tag { name, named, quote, valued }
            }
        };
        written.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    at
}

fn opens_tag(rest: &str) -> bool {
    rest.starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'))
}

#[cfg(test)]
mod tests {
    use super::super::super::expression::Expression;
    use super::*;

    fn page(pieces: &[&str]) -> Option<String> {
        let part = |(at, text): (usize, &&str)| match at % 2 {
            0 => Part::Text((*text).to_owned()),
            _ => Part::Print(Expression::Name((*text).to_owned())),
        };
        marked(&pieces.iter().enumerate().map(part).collect::<Vec<_>>())
    }

    #[test]
    fn a_mark_is_a_comment_among_words_and_letters_in_an_attribute() {
        let among = page(&["<body><td>a ", "x", "</td><a href=\"https://x.example/?q=", "y", "&amp;z='\">b</a>"]);
        let wanted =
            "<body><td>a <!--\u{e000}1\u{e001}--></td><a href=\"https://x.example/?q=\u{e000}3\u{e001}&amp;z='\">b</a>";
        assert_eq!(among.as_deref(), Some(wanted));
        assert!(page(&["<a href=", "x", ">b</a>"]).is_some_and(|page| page.contains("href=\u{e000}1\u{e001}>b")));
        assert!(page(&["1 < 2 ", "x", ""]).is_some_and(|page| page.contains("2 <!--")), "no tag was opened");
        assert!(
            page(&["\u{e000}1\u{e001}", "x", ""]).is_some_and(|page| page.starts_with("<body>1<!--")),
            "none is forged"
        );
    }

    #[test]
    fn a_construct_that_no_mark_can_stand_for_leaves_the_page_whole() {
        for pieces in [
            ["<p ", "x", ">b</p>"],
            ["<!-- ", "x", " -->"],
            ["<style>a{", "x", "}</style>"],
            ["<p class=\"a\" ", "x", ">"],
        ] {
            assert_eq!(page(&pieces), None, "{pieces:?}");
        }
        assert!(page(&["<title>", "x", "</title><p>y</p>"]).is_some_and(|page| !page.contains(OPEN)));
    }
}
