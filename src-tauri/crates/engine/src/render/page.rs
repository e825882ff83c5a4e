//! What HTML must say of itself: its language and the direction it runs in. Whoever wrote either keeps it. A piece of HTML
//! that runs from left to right stays as it was written: its message names the language, and nothing would be laid out
//! otherwise, but for Chinese characters, which look different in each language that has them.

use std::fmt::Write;

use super::judge::tag;
use crate::cultures::{is_rtl, language_of};

/// What is said of all HTML of one locale.
pub struct Marks {
    locale: String,
    pub rtl: bool,
    /// Whether pieces say it, too.
    of_pieces: bool,
}

impl Marks {
    pub fn of(locale: &str) -> Marks {
        let rtl = is_rtl(locale);
        let looks = ["ja", "ko", "zh", "yue"].contains(&language_of(locale).as_str());
        Marks { locale: locale.to_owned(), rtl, of_pieces: rtl || looks }
    }
}

/// A whole document says it in its `html` tag, a mere piece of HTML in an element around it.
pub fn told(html: String, marks: &Marks) -> String {
    let Marks { locale, rtl, of_pieces } = marks;
    let dir = if *rtl { "rtl" } else { "ltr" };
    let mut at = beginning(&html);
    let is_document = at > 0 && html[..at].to_ascii_lowercase().contains("<!doctype");
    let (first, name) = element(&html[at..]);
    let whole = is_document || ["html", "head", "body"].iter().any(|known| name.eq_ignore_ascii_case(known));
    let root = name.eq_ignore_ascii_case("html");
    let says = |wanted: &str| says(first, wanted);
    if !whole {
        // What its first element says holds for that one alone.
        return if *of_pieces { format!("<div lang=\"{locale}\" dir=\"{dir}\">{html}</div>") } else { html };
    }
    let mut said = String::new();
    for (name, value) in [("lang", locale.as_str()), ("dir", dir)] {
        if !root || !says(name) {
            // Writing to a text cannot fail.
            let _ = write!(said, " {name}=\"{value}\"");
        }
    }
    if root {
        at += "<html".len();
    } else {
        said = format!("<html{said}>");
    }
    let mut html = html;
    html.insert_str(at, &said);
    html
}

/// Behind the blanks, comments, the XML declaration and the document type that come first.
fn beginning(html: &str) -> usize {
    let mut rest = html;
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
        if !rest.starts_with("<!") && !rest.starts_with("<?") {
            return html.len() - rest.len();
        }
        rest = tag(rest).1;
    }
}

/// The tag a text begins with, and its name; both empty where it begins with none.
fn element(html: &str) -> (&str, &str) {
    let Some(inside) = html.strip_prefix('<') else { return ("", "") };
    let name = inside.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
    (tag(html).0, name)
}

/// Whether a tag has an attribute.
fn says(tag: &str, wanted: &str) -> bool {
    let mut quote = None;
    let mut rest = tag;
    while let Some(letter) = rest.chars().next() {
        let before_name = quote.is_none() && (letter.is_whitespace() || letter == '/');
        match quote {
            Some(open) if open == letter => quote = None,
            None if matches!(letter, '"' | '\'') => quote = Some(letter),
            _ => {}
        }
        rest = &rest[letter.len_utf8()..];
        if before_name && rest.get(..wanted.len()).is_some_and(|name| name.eq_ignore_ascii_case(wanted)) {
            let behind = rest[wanted.len()..].chars().next();
            if behind.is_none_or(|next| next.is_whitespace() || matches!(next, '=' | '>' | '/')) {
                return true;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_of_html_says_its_language_where_it_is_laid_out_by_it() {
        let all = |html: &str, locale: &str| told(html.to_owned(), &Marks::of(locale));
        let around = |html: &str, locale: &str, dir: &str| format!("<div lang=\"{locale}\" dir=\"{dir}\">{html}</div>");
        for half in ["<p dir=\"rtl\">مرحبا</p><p>Ann: مرحبا (1)</p>", "<p dir=\"auto\">a</p><table></table>", "مرحبا"]
        {
            assert_eq!(all(half, "ar"), around(half, "ar", "rtl"));
        }
        assert_eq!(all("<h1>骨</h1>", "ja"), around("<h1>骨</h1>", "ja", "ltr"));
        assert_eq!(all("<p>Hola</p>", "es"), "<p>Hola</p>", "as it was written");
        assert_eq!(
            all("<?xml version=\"1.0\"?><html><body>x</body></html>", "es"),
            "<?xml version=\"1.0\"?><html lang=\"es\" dir=\"ltr\"><body>x</body></html>"
        );
    }
}
