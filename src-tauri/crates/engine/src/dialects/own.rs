//! Tera as messages here are written in it, for the way back from source to blocks. Every tag stays as it is written; beside
//! it stands what it means, where a chip or a condition says exactly that.

mod asks;

use super::expression::{Expression, Own};
use super::parts::Part;
use crate::templates::compile::{Piece, is_name, pieces};

/// None where conditions do not fit each other.
pub fn read(source: &str) -> Option<Vec<Part>> {
    let source = &trimmed(source);
    let mut parts = Vec::new();
    let mut open = 0_usize;
    // What blocks have no word for stays one piece: from its first tag to its last.
    let mut whole: Option<(String, Vec<String>)> = None;
    for piece in pieces(source) {
        if let Some((text, ends)) = &mut whole {
            let (Piece::Text(more) | Piece::Tag(more)) = piece;
            text.push_str(more);
            if let Piece::Tag(tag) = piece {
                let word = word(tag);
                match end_of(word) {
                    Some(end) => ends.push(end),
                    None if ends.last().is_some_and(|end| end == word) => drop(ends.pop()),
                    None => {}
                }
            }
            if ends.is_empty() {
                parts.push(kept(std::mem::take(text), None));
                whole = None;
            }
            continue;
        }
        match piece {
            Piece::Text(text) => parts.push(Part::Text(text.to_owned())),
            Piece::Tag(tag) if tag.starts_with("{{") => parts.push(kept(tag.to_owned(), said(inside(tag)))),
            Piece::Tag(tag) => match word(tag) {
                "if" => {
                    open += 1;
                    parts.push(Part::If(asked(tag, "if")));
                }
                "elif" if open > 0 => parts.push(Part::ElseIf(asked(tag, "elif"))),
                "else" if open > 0 => parts.push(Part::Else),
                "endif" => {
                    open = open.checked_sub(1)?;
                    parts.push(Part::End);
                }
                word => match end_of(word) {
                    Some(end) => whole = Some((tag.to_owned(), vec![end])),
                    None => parts.push(kept(tag.to_owned(), None)),
                },
            },
        }
    }
    (open == 0 && whole.is_none()).then_some(parts)
}

/// The same with the blanks taken away that `{{-` and `-}}` take away.
fn trimmed(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut trims = false;
    for piece in pieces(source) {
        match piece {
            Piece::Text(text) => out.push_str(if trims { text.trim_start() } else { text }),
            Piece::Tag(tag) => {
                let [before, behind] = [tag.get(2..3), tag.get(tag.len().saturating_sub(3)..tag.len() - 2)];
                let inner = tag.get(2..tag.len().saturating_sub(2)).unwrap_or_default();
                if before == Some("-") {
                    out.truncate(out.trim_end().len());
                }
                trims = behind == Some("-");
                let (open, close) = (&tag[..2], &tag[tag.len() - 2..]);
                out.push_str(&format!(
                    "{open}{}{close}",
                    inner.strip_prefix('-').unwrap_or(inner).trim_end_matches('-')
                ));
            }
        }
    }
    out
}

fn kept(source: String, says: Option<Expression>) -> Part {
    Part::Print(Expression::Own(Own { source, says: says.map(Box::new), asks: None }))
}

/// The end of what such a tag begins.
fn end_of(word: &str) -> Option<String> {
    matches!(word, "for" | "filter" | "block" | "macro" | "component").then(|| format!("end{word}"))
}

fn inside(tag: &str) -> &str {
    let inside = tag.get(2..tag.len().saturating_sub(2)).unwrap_or_default();
    inside.trim()
}

fn word(tag: &str) -> &str {
    if tag.starts_with("{%") { inside(tag).split_whitespace().next().unwrap_or_default() } else { "" }
}

fn asked(tag: &str, word: &str) -> Expression {
    let source = inside(tag).strip_prefix(word).unwrap_or_default().trim().to_owned();
    let asks = asks::predicate(&source);
    let name = is_name(&source).then(|| Expression::Name(source.clone()).or_holds());
    Expression::Own(Own { source, says: name.map(Box::new), asks })
}

/// The value a chip prints, how, and what it says for who has none.
fn said(inside: &str) -> Option<Expression> {
    if let Some((value, other)) = inside.split_once(" or ").or_else(|| inside.split_once(" | default(value=")) {
        let other: String = serde_json::from_str(other.strip_suffix(')').unwrap_or(other)).ok()?;
        let value = said(value.trim())?;
        return (!other.trim().is_empty()).then(|| value.or_else(Expression::Text(other)));
    }
    if matches!(inside, "greeting()" | "closing()") {
        return Some(Expression::Name(inside.to_owned()));
    }
    if inside == "\"{\"" {
        return Some(Expression::Text("{".to_owned()));
    }
    let (name, filter) = inside.split_once('|').map_or((inside, ""), |(name, filter)| (name.trim(), filter.trim()));
    let name = Some(name).filter(|name| is_name(name)).map(|name| Expression::Name(name.to_owned()))?;
    Some(if matches!(filter, "" | "isolate") { name } else { name.piped(filter) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialects::parts::tera;

    #[test]
    fn every_tag_stays_as_it_is_written() {
        for source in [
            "a {{ b }} {{ c | isolate }} {# e #}",
            "{% if a is defined %}b{% elif c %}d{% else %}e{% endif %}",
            "{% for a in b %}{% if a %}{{ a }}{% endif %}{% for c in a %}{{ c }}{% endfor %}{% endfor %}f",
            "{% set a = 1 %}{% raw %}{{ b }}{% endraw %}",
            "{ \"json\": { } }",
            "{{ a or \"b\" }} {{ a | default(value=\"c\") }}",
        ] {
            assert_eq!(read(source).map(|parts| tera(&parts)).as_deref(), Some(source));
        }
        let trims = read("a {{- b -}} \n c {%- if d -%} e {%- endif %} f").map(|parts| tera(&parts));
        assert_eq!(trims.as_deref(), Some("a{{ b }}c{% if d %}e{% endif %} f"));
        for broken in ["{% endif %}", "{% if a %}b", "{% for a in b %}{{ a }}"] {
            assert_eq!(read(broken), None, "{broken}");
        }
    }
}
