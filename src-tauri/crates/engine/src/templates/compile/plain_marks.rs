//! Where a reader of HTML would lose the marks that stand for Tera's tags, and words for some would reach everybody: in
//! comments, and between the items of a list. Both are written in another way before it looks.

use std::borrow::Cow;
use std::ops::Range;

/// Around the number of a tag.
pub const OPEN: char = '\u{e000}';
pub const CLOSE: char = '\u{e001}';

/// What follows belongs to the same line: a line that only some have is none for the others.
const JOINS: char = '\u{e002}';

pub fn is_mark(letter: char) -> bool {
    matches!(letter, OPEN | CLOSE | JOINS)
}

/// The numbers of the tags in a text whose marks are meant, in order.
pub fn numbers(text: &str) -> impl Iterator<Item = usize> {
    text.split(OPEN).skip(1).filter_map(|mark| mark.split_once(CLOSE)?.0.parse().ok())
}

/// The numbers of those that stand among words, and not in a tag.
pub fn among_words(html: &str) -> Vec<usize> {
    let (before, tags) = html.split_once('<').unwrap_or((html, ""));
    let words = tags.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words));
    numbers(before).chain(words.flat_map(numbers)).collect()
}

/// Without comments, but for the marks of `stays` in them, and without what no reader sees on the page.
pub fn without_unseen(html: &str, stays: impl Fn(usize) -> bool) -> String {
    const UNSEEN: [(&str, &str); 4] =
        [("<!--", "-->"), ("<title", "</title"), ("<style", "</style"), ("<script", "</script")];
    let is = |rest: &str, name: &str| rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    let mut written = String::with_capacity(html.len());
    let mut done = 0;
    for (at, _) in html.match_indices('<') {
        let Some((open, close)) = UNSEEN.iter().find(|(open, _)| at >= done && is(&html[at..], open)) else { continue };
        let is_comment = open.starts_with("<!");
        if !is_comment && html[at + open.len()..].starts_with(|next: char| next.is_ascii_alphanumeric()) {
            continue;
        }
        let from = at + 2;
        let ends = html[from..].match_indices(close.chars().next().unwrap_or('<')).map(|(end, _)| from + end);
        let mut closed = ends.filter_map(|end| {
            let close =
                [*close, "--!>"].into_iter().take(1 + usize::from(is_comment)).find(|close| is(&html[end..], close));
            close.map(|close| end + close.len())
        });
        let end = closed.next();
        let end = match end {
            Some(end) if is_comment => end,
            Some(end) => html[end..].find('>').map_or(html.len(), |more| end + more + 1),
            None => html.len(),
        };
        written.push_str(&html[done..at]);
        if is_comment {
            numbers(&html[at..end]).filter(|number| stays(*number)).for_each(|number| {
                written.push_str(&format!("{OPEN}{number}{CLOSE}"));
            });
        }
        done = end;
    }
    written.push_str(&html[done..]);
    written
}

/// Longer ones are not written by people, and none is looked through twice.
const LONGEST_TAG: usize = 2000;

struct List {
    name: String,
    is_in_item: bool,
    is_marked: bool,
    changes: Vec<(Range<usize>, String)>,
}

/// Lists with marks, or anything else, between their items as lines: readers keep nothing but items in a list. Whoever is left out of a
/// numbered one would read wrong numbers, so each line begins as one of the other kind does.
pub fn without_marked_lists(html: &str) -> Cow<'_, str> {
    let mut open: Vec<List> = Vec::new();
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    let mut tag_ends = 0;
    for (at, _) in html.match_indices(['<', OPEN]) {
        // What stands in a tag stands between no items.
        if at < tag_ends {
            continue;
        }
        if let Some(list) = open.last_mut().filter(|list| !list.is_in_item) {
            let before = html[..at].rsplit(['>', CLOSE]).next().unwrap_or_default();
            list.is_marked |= !before.trim().is_empty();
        }
        if html[at..].starts_with(OPEN) {
            if let (Some(list), Some(end)) = (open.last_mut(), html[at..].find(CLOSE))
                && !list.is_in_item
            {
                let end = at + end + CLOSE.len_utf8();
                list.is_marked = true;
                list.changes.push((end..end, JOINS.to_string()));
            }
            continue;
        }
        let inner = &html[at + 1..];
        let end = inner[..inner.floor_char_boundary(LONGEST_TAG)].find('>');
        let is_tag = inner.starts_with(|next: char| next == '/' || next.is_ascii_alphabetic());
        tag_ends = end.filter(|_| is_tag).map_or(at, |end| at + 1 + end);
        let closes = inner.starts_with('/');
        let name: String = inner.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        // Readers leave out whatever else stands there, too.
        let is_item = ["li", "dt", "dd", "br", "script", "template"].contains(&name.as_str());
        if let Some(list) = open.last_mut().filter(|list| !list.is_in_item && !closes && !is_item) {
            list.is_marked |= !name.is_empty();
        }
        if !["ul", "ol", "dl", "li", "dt", "dd"].contains(&name.as_str()) {
            continue;
        }
        let Some(end) = end else { continue };
        let range = at..at + 1 + end + 1;
        match (name.as_str(), closes) {
            ("ul" | "ol" | "dl", false) => {
                let changes = vec![(range, "<div>".to_owned())];
                open.push(List { name, is_in_item: false, is_marked: false, changes });
            }
            ("ul" | "ol" | "dl", true) => {
                if let Some(mut list) = open.pop_if(|list| list.name == name) {
                    let end = if list.is_in_item { "</div></div>" } else { "</div>" };
                    list.changes.push((range, end.to_owned()));
                    changes.extend(list.changes.into_iter().filter(|_| list.is_marked));
                }
            }
            ("li" | "dt" | "dd", false) => {
                if let Some(list) = open.last_mut() {
                    let before = if list.is_in_item { "</div>" } else { "" };
                    let begins = if name == "li" { "- " } else { "" };
                    list.changes.push((range, format!("{before}<div>{begins}")));
                    list.is_in_item = true;
                }
            }
            ("li" | "dt" | "dd", true) => {
                if let Some(list) = open.last_mut().filter(|list| list.is_in_item) {
                    list.changes.push((range, "</div>".to_owned()));
                    list.is_in_item = false;
                }
            }
            _ => {}
        }
    }
    changes.extend(open.into_iter().filter(|list| list.is_marked).flat_map(|list| list.changes));
    if changes.is_empty() {
        return html.into();
    }
    changes.sort_by_key(|(range, _)| (range.start, range.end));
    let mut written = String::with_capacity(html.len());
    let mut done = 0;
    for (range, put) in changes {
        written.push_str(&html[done..range.start]);
        written.push_str(&put);
        done = range.end;
    }
    (written + &html[done..]).into()
}

/// The lines as they are meant.
pub fn joined(text: &str) -> String {
    let blank = text.replace(&format!("{JOINS} "), &JOINS.to_string());
    blank.replace(&format!("{JOINS}\n"), "").replace(JOINS, "")
}
