//! What a file says of itself besides its words: its subject, its language, and whether it is HTML at all.

use quick_xml::escape::resolve_html5_entity;

/// The elements of HTML that a message may have.
const ELEMENTS: &str = " a abbr acronym address area article aside b base bdi bdo big blockquote body br button caption center cite \
    code col colgroup dd del details div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head \
    header hr html i iframe img input ins kbd label legend li link main map mark meta nav ol option p picture pre q s samp \
    script section select small span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead \
    title tr tt u ul var video wbr !doctype ";

/// The file's words are HTML rather than plain text: a tag stands among them, or a letter by its name.
pub fn is_html(source: &str) -> bool {
    let is_tag = |at: usize| {
        let tag = source[at + 1..].trim_start_matches('/');
        let end = tag.bytes().take(12).position(|byte| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace());
        let name = end.map(|end| &tag[..end]).or(Some(tag).filter(|rest| rest.len() < 12)).unwrap_or_default();
        !name.is_empty() && !name.contains(' ') && ELEMENTS.contains(&format!(" {} ", name.to_ascii_lowercase()))
    };
    let is_letter = |at: usize| {
        let behind = &source.as_bytes()[at + 1..];
        let end = behind.iter().take(12).position(|byte| !byte.is_ascii_alphanumeric());
        end.is_some_and(|end| behind[end] == b';' && resolve_html5_entity(&source[at + 1..at + 1 + end]).is_some())
    };
    source.match_indices('<').any(|(at, _)| is_tag(at)) || source.match_indices('&').any(|(at, _)| is_letter(at))
}

/// The file is a page of MJML, behind what an XML file or a comment says first.
pub fn is_mjml(source: &str) -> bool {
    let mut rest = source.trim_start_matches('\u{feff}').trim_start();
    while let Some(behind) = ["<?", "<!--"].iter().find_map(|open| rest.strip_prefix(open)) {
        rest = behind.split_once('>').map_or("", |(_, behind)| behind).trim_start();
    }
    rest.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("<mjml"))
}

/// The first line is the subject, and no part of the body.
pub fn says_subject(source: &str) -> bool {
    source.starts_with("Subject:")
}

/// The title of a page, or the first line of a text that begins with "Subject:", and what is left without that line.
pub fn subject(source: &str) -> (Option<String>, String) {
    if let Some(rest) = source.strip_prefix("Subject:") {
        let (line, body) = rest.split_once('\n').unwrap_or((rest, ""));
        // The line stays as an empty one, so that places are those of the file.
        return (Some(line.trim().to_owned()).filter(|line| !line.is_empty()), format!("\n{body}"));
    }
    let title = between(source, "<title", "</title>").or_else(|| between(source, "<mj-title", "</mj-title>"));
    let title = title.map(str::trim).filter(|title| !title.is_empty());
    (title.map(super::braces::decoded), source.to_owned())
}

pub fn language(source: &str) -> Option<String> {
    let lower = source.to_ascii_lowercase();
    let tag = source.get(lower.find("<html").or_else(|| lower.find("<mjml"))?..)?;
    let tag = &tag[..tag.find('>')?];
    let at = tag.find(" lang=")?;
    let value = tag[at + " lang=".len()..].trim_start_matches(['"', '\'']);
    let end = value.find(['"', '\'', ' ', '>']).unwrap_or(value.len());
    Some(value[..end].to_owned()).filter(|language| !language.is_empty())
}

fn between<'a>(source: &'a str, open: &str, close: &str) -> Option<&'a str> {
    let lower = source.to_ascii_lowercase();
    let at = lower.find(open)?;
    let start = at + lower[at..].find('>')? + 1;
    let end = start + lower[start..].find(close)?;
    source.get(start..end)
}

/// Plain text in Tera as HTML with the same lines. Tags are left as they are.
pub fn as_html(tera: &str) -> String {
    let body = crate::templates::compile::map_text(tera, |text| {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        escaped.replace("\r\n", "\n").replace('\n', "<br>\n")
    });
    format!("<div>{body}</div>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_or_a_letter_by_its_name_makes_a_page_of_a_text() {
        for html in [
            "Hi <b>Ada</b>",
            "a<hr>b",
            "<a class=x href=y>z</a>",
            "x <IMG src=a>",
            "Tom &amp; Jerry",
            "a&nbsp;b",
            "</td>",
            "x<br",
        ] {
            assert!(is_html(html), "{html}");
        }
        for words in [
            "I <3 you",
            "a < b > c",
            "<ann@x.example>",
            "<name>",
            "<<First_Name>>",
            "AT&T; R&D",
            "<https://x.org>",
            "<",
            "&",
            "<é",
            "",
        ] {
            assert!(!is_html(words), "{words}");
        }
    }
}
