//! The plain text of a piece of HTML that has none of its own. Tera tags keep their place and their order.

use std::borrow::Cow;
use std::collections::HashSet;

use html2text::config;
use html2text::render::{TextDecorator, TrivialDecorator};

use super::plain_marks::{CLOSE, OPEN, among_words, is_mark, joined, numbers, without_marked_lists, without_unseen};
use super::tera_words::{Piece, literal, pieces};

/// Wide enough that no line is broken: a tag must stay whole, and readers' programs wrap by themselves.
const WIDTH: usize = 100_000;

pub fn of_html(html: &str) -> String {
    let mut tags: Vec<&str> = Vec::new();
    let mut marked = String::with_capacity(html.len());
    for piece in pieces(html) {
        match piece {
            // The marks of tags must not be forged.
            Piece::Text(text) => marked.extend(text.chars().filter(|letter| !is_mark(*letter))),
            Piece::Tag(tag) => {
                marked.push_str(&format!("{OPEN}{}{CLOSE}", tags.len()));
                tags.push(tag);
            }
        }
    }
    let turns = |number: usize| tags.get(number).is_some_and(|tag| tag.starts_with("{%"));
    let marked = without_unseen(&marked, turns);
    // A condition that begins among struck words may end behind them.
    let marked = without_struck(&marked, |inside| numbers(inside).any(turns));
    let marked = without_tables(&without_marked_lists(&marked));
    let text = if is_sound(&marked) { converted(&marked) } else { None };
    // Words that stood under a condition must not be for everybody, whatever becomes of how they look.
    let meant: Vec<usize> = among_words(&marked).into_iter().filter(|number| turns(*number)).collect();
    // Those of a link's address or a picture's text stand where the reader puts them, whole.
    let known: HashSet<usize> = meant.iter().copied().collect();
    let text = text.filter(|text| numbers(text).filter(|number| known.contains(number)).eq(meant));
    let text = text.filter(|text| is_closed(numbers(text).filter_map(|number| tags.get(number).copied())));
    let text = text.unwrap_or_else(|| stripped(&marked));
    let text = text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    put_back(joined(text.trim()).trim(), &tags)
}

/// Whether each tag that opens something has its end.
fn is_closed<'t>(tags: impl Iterator<Item = &'t str>) -> bool {
    let words = tags.filter_map(|tag| tag.strip_prefix("{%")?.trim_start_matches('-').split_whitespace().next());
    let open = words.map(|word| match word {
        "if" | "for" => 1,
        "endif" | "endfor" => -1,
        _ => 0,
    });
    open.sum::<i32>() == 0
}

fn converted(html: &str) -> Option<String> {
    let config = config::with_decorator(Links::default()).no_table_borders().no_link_wrapping().allow_width_overflow();
    // Words with a line through each of their letters cannot be read aloud, and cost an SMS twice as much.
    let config = config.unicode_strikeout(false);
    config.string_from_read(html.as_bytes(), WIDTH).ok()
}

/// Whether converting is sure to be quick: its time grows with the square of the depth (a minute at 40,000 levels).
pub fn is_sound(html: &str) -> bool {
    const DEEPEST: usize = 300;
    const LONGEST: usize = 512 * 1024;
    const NEVER_DEEPER: [&str; 18] = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p",
        "li", "dt", "dd", "option",
    ];
    let mut open: Vec<String> = Vec::new();
    for tag in html.split('<').skip(1) {
        let name = |tag: &str| -> String {
            tag.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
        };
        match tag.strip_prefix('/') {
            Some(closing) => {
                let closing = name(closing);
                if let Some(at) = open.iter().rposition(|known| *known == closing) {
                    open.truncate(at);
                }
            }
            None => {
                let name = name(tag);
                if !name.is_empty() && !NEVER_DEEPER.contains(&name.as_str()) {
                    open.push(name);
                }
            }
        }
        if open.len() > DEEPEST {
            return false;
        }
    }
    html.len() <= LONGEST
}

/// The words without the tags, when nothing better is possible.
pub(super) fn stripped(html: &str) -> String {
    let (before, tags) = html.split_once('<').unwrap_or((html, ""));
    let mut words = format!("{before} ");
    for part in tags.split('<') {
        words.push_str(part.split_once('>').map_or(part, |(_, after)| after));
        words.push(' ');
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words that only look like tags (references to braces, in the HTML) are printed as they are.
fn put_back(text: &str, tags: &[&str]) -> String {
    let mut whole = String::new();
    let mut rest = text;
    while let Some((before, marked)) = rest.split_once(OPEN) {
        let (number, after) = marked.split_once(CLOSE).unwrap_or((marked, ""));
        whole.push_str(&literal(before));
        whole.push_str(number.parse().ok().and_then(|at: usize| tags.get(at)).copied().unwrap_or_default());
        rest = after;
    }
    whole.push_str(&literal(rest));
    whole
}

/// Without what is struck through, which no longer holds: “€20 €15” would say both. `stays` says of what is inside
/// that it cannot be left out, and a text of nothing else is left as it is.
pub(super) fn without_struck(html: &str, stays: impl Fn(&str) -> bool) -> Cow<'_, str> {
    const STRUCK: [&str; 3] = ["del", "s", "strike"];
    let named = |tag: &str, name: &str| {
        let behind = tag.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name)).map(|_| &tag[name.len()..]);
        behind.is_some_and(|behind| behind.starts_with(|next: char| next == '>' || next.is_ascii_whitespace()))
    };
    let mut whole = String::new();
    let (mut done, mut behind) = (0, 0);
    let mut closed = [true; 3];
    for (at, _) in html.match_indices('<') {
        let tag = &html[at + 1..];
        let of = STRUCK.iter().zip(&mut closed).find(|(name, closed)| at >= behind && **closed && named(tag, name));
        let Some((name, closed)) = of else { continue };
        let end = tag.match_indices("</").map(|(end, _)| end).find(|end| named(&tag[end + 2..], name));
        let Some((end, length)) = end.and_then(|end| Some((end, tag[end..].find('>')? + 1))) else {
            *closed = false;
            continue;
        };
        behind = at + 1 + end + length;
        if !stays(&tag[..end]) {
            whole.push_str(&html[done..at]);
            done = behind;
        }
    }
    whole.push_str(&html[done..]);
    if done > 0 && !stripped(&whole).is_empty() { whole.into() } else { html.into() }
}

/// HTML parsers move text that stands between the rows of a table in front of it, and a condition with it, so that
/// its words would reach everyone. Rows become blocks and cells words before any parser looks.
pub(super) fn without_tables(html: &str) -> String {
    let mut plain = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        let (before, tag) = rest.split_at(open);
        plain.push_str(before);
        let closing = if tag.starts_with("</") { "/" } else { "" };
        let name: String = tag
            .chars()
            .skip(1 + closing.len())
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        let swapped = match name.as_str() {
            "table" | "tbody" | "thead" | "tfoot" | "tr" | "caption" | "colgroup" => Some("div"),
            "td" | "th" => Some("span"),
            "col" => Some("span"),
            _ => None,
        };
        match swapped {
            Some(other) => {
                // A cell's end parts its words from the next one's.
                plain.push_str(if closing == "/" && other == "span" { " </span" } else { "<" });
                if !(closing == "/" && other == "span") {
                    plain.push_str(closing);
                    plain.push_str(other);
                }
                rest = tag.get(1 + closing.len() + name.len()..).unwrap_or_default();
            }
            None => {
                plain.push('<');
                rest = tag.get(1..).unwrap_or_default();
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// Words with little decoration: a link is followed by its address.
#[derive(Clone, Default)]
struct Links {
    open: Vec<String>,
}

impl TextDecorator for Links {
    type Annotation = ();

    fn decorate_link_start(&mut self, url: &str) -> (String, ()) {
        self.open.push(url.to_owned());
        (String::new(), ())
    }

    fn decorate_link_end(&mut self) -> String {
        match self.open.pop() {
            Some(url) if !url.is_empty() && !url.starts_with('#') => format!(" ({url})"),
            _ => String::new(),
        }
    }

    fn decorate_em_start(&self) -> (String, ()) {
        TrivialDecorator::new().decorate_em_start()
    }

    fn decorate_em_end(&self) -> String {
        String::new()
    }

    fn decorate_strong_start(&self) -> (String, ()) {
        TrivialDecorator::new().decorate_strong_start()
    }

    fn decorate_strong_end(&self) -> String {
        String::new()
    }

    fn decorate_strikeout_start(&self) -> (String, ()) {
        TrivialDecorator::new().decorate_strikeout_start()
    }

    fn decorate_strikeout_end(&self) -> String {
        String::new()
    }

    // "1st", as it is heard.
    fn decorate_superscript_start(&self) -> (String, ()) {
        (String::new(), ())
    }

    fn decorate_superscript_end(&self) -> String {
        String::new()
    }

    fn decorate_code_start(&self) -> (String, ()) {
        TrivialDecorator::new().decorate_code_start()
    }

    fn decorate_code_end(&self) -> String {
        String::new()
    }

    fn decorate_preformat_first(&self) {}

    fn decorate_preformat_cont(&self) {}

    fn decorate_image(&mut self, _: &str, title: &str) -> (String, ()) {
        (title.to_owned(), ())
    }

    fn header_prefix(&self, _: usize) -> String {
        String::new()
    }

    fn quote_prefix(&self) -> String {
        "> ".to_owned()
    }

    fn unordered_item_prefix(&self) -> String {
        "- ".to_owned()
    }

    fn ordered_item_prefix(&self, at: i64) -> String {
        format!("{at}. ")
    }

    fn make_subblock_decorator(&self) -> Self {
        Links::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_within_a_tag_takes_nothing_from_the_words_around_and_lists_in_lists_are_read() {
        let page =
            "<p>Hi</p><p><a href=\"{% if p %}https://g.example{% else %}https://o.example{% endif %}\">Go</a></p>";
        assert_eq!(
            of_html(&format!("{page}<p class=\"{{% if p %}}x{{% endif %}}\">b</p><ul><li>c</li></ul>")),
            "Hi\n\nGo ({% if p %}https://g.example{% else %}https://o.example{% endif %})\n\nb\n- c"
        );
        let torn = "<p><a href=\"{% if p %}x\" title=\"{% endif %}\">Go</a></p><p>b</p>";
        assert!(!of_html(torn).contains("{% if"), "what opens in one place and ends in another is no text");
        assert_eq!(of_html("<!-- a --!><p>b</p><!-- c --><p>d</p>"), "b\n\nd");
        assert_eq!(of_html("<ol>Please bring: <li>a</li></ol>"), "Please bring:\n- a");
        for (lists, said) in [
            (
                "<ul><li>a</li>{% if v %}<ul>{% if p %}<li>b</li>{% endif %}<li>c</li></ul>{% endif %}</ul>",
                &["a", "{% if v %}", "{% if p %}", "b", "{% endif %}", "c", "{% endif %}"][..],
            ),
            (
                "{% if v %}<ul>{% else %}<ul class=\"x\">{% endif %}<li>x</li></ul>",
                &["{% if v %}", "{% else %}", "{% endif %}", "x"],
            ),
        ] {
            let text = of_html(lists);
            let mut rest = text.as_str();
            for part in said {
                let at = rest.find(part).unwrap_or_else(|| panic!("{part} in {text}"));
                rest = &rest[at + part.len()..];
            }
        }
    }
}
