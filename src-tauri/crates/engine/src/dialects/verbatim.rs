//! Tags that a file means as words, as a manual does. Their two signs are kept apart by a letter without width (U+2060), so
//! that neither this program nor one that sends its messages on takes them for its own.

const APART: char = '\u{2060}';

/// The words with every tag among them taken apart; None where there is none.
pub fn apart(text: &str) -> Option<String> {
    let mut written = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices(['{', '*']) {
        if text[at..].starts_with("{{") || text[at..].starts_with("{%") || text[at..].starts_with("*|") {
            written.push_str(&text[done..=at]);
            written.push(APART);
            done = at + 1;
        }
    }
    (done > 0).then(|| written + &text[done..])
}

/// The same of braces that HTML writes by their references, with the first tag of them: no program reads those.
pub fn referred(html: &str) -> Option<(&str, String)> {
    const OPEN: [&str; 6] = ["{", "&#123;", "&#x7b;", "&#x7B;", "&lcub;", "&lbrace;"];
    const NEXT: [&str; 9] = ["{", "&#123;", "&#x7b;", "&#x7B;", "&lcub;", "&lbrace;", "%", "&#37;", "&percnt;"];
    let of = |signs: &[&str], rest: &str| signs.iter().find(|sign| rest.starts_with(**sign)).map(|sign| sign.len());
    let mut written = String::new();
    let mut done = 0;
    let mut first = None;
    for (at, _) in html.match_indices("&") {
        // The reference is the first sign, or the second behind a brace.
        let start = if at > done && html[..at].ends_with('{') { at - 1 } else { at };
        let Some(open) = of(&OPEN, &html[start..]).filter(|_| start >= done) else { continue };
        if of(&NEXT, &html[start + open..]).is_none() {
            continue;
        }
        first.get_or_insert(start);
        written.push_str(&html[done..start + open]);
        written.push(APART);
        done = start + open;
    }
    let tag = &html[first?..];
    let tag = tag.split(['\n', '<']).next().unwrap_or(tag);
    Some((tag, written + &html[done..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signs_of_a_tag_are_kept_apart_and_nothing_else_is() {
        let shown = |text: &str| apart(text).map(|apart| apart.replace(APART, "~"));
        assert_eq!(shown("{{ a }} {% b %} *|C|* {{{d}}}").as_deref(), Some("{~{ a }} {~% b %} *~|C|* {~{~{d}}}"));
        for words in ["a { b } c", "@media{.a{color:red}}", "5 * 3 | 2", "100%} {", ""] {
            assert_eq!(apart(words), None, "{words}");
        }
        let shown = |html: &str| referred(html).map(|(tag, apart)| (tag.to_owned(), apart.replace(APART, "~")));
        assert_eq!(
            shown("<b>&#123;&#123; a &#125;&#125;</b> &lcub;% b").unwrap_or_default(),
            ("&#123;&#123; a &#125;&#125;".to_owned(), "<b>&#123;~&#123; a &#125;&#125;</b> &lcub;~% b".to_owned())
        );
        assert_eq!(shown("{&#123; a").unwrap_or_default().1, "{~&#123; a");
        for html in ["{{ a }}", "Tom &amp; Jerry", "&#123; a &#125;", "a & {", "&"] {
            assert_eq!(referred(html), None, "{html}");
        }
    }
}
