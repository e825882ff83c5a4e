//! What a file says of itself besides its words: its subject, its language, and whether it is HTML at all.

/// The file's words are HTML rather than plain text.
pub fn is_html(source: &str) -> bool {
    const SIGNS: [&str; 14] = [
        "<html",
        "<body",
        "<!doctype",
        "<p>",
        "<p ",
        "<div",
        "<table",
        "<br",
        "<h1",
        "<h2",
        "<a href",
        "<span",
        "<ul",
        "<strong",
    ];
    let lower = source.to_ascii_lowercase();
    SIGNS.iter().any(|sign| lower.contains(sign))
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
