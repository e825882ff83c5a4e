//! LibreOffice's conditions: `[Addresses.Sheet1.Gender] EQ "f"`, with EQ, NEQ, L, G, LEQ, GEQ, AND, OR and NOT.

use super::super::draft::{Draft, Meaning};
use super::super::infix::{self, Grammar};
use super::super::names::snake;

/// The condition as an expression. `condition` may say first which formula language it is in.
pub fn asked(draft: &mut Draft, source: &str, condition: &str) -> Meaning {
    let condition = condition.trim();
    let condition = ["ooow:", "oooc:", "of:"].iter().find_map(|kind| condition.strip_prefix(kind)).unwrap_or(condition);
    if condition.is_empty() {
        return Err("The condition is empty".to_owned());
    }
    infix::condition(draft, source, &usual(condition), Grammar::Usual)
}

/// A text that is nothing but a field of the address list.
pub fn told(text: &str) -> Option<String> {
    let inside = text.trim().trim_matches('"').strip_prefix('[')?.strip_suffix(']')?;
    (inside.contains('.') && !inside.contains(['[', ']'])).then(|| column(inside))
}

/// Of `database.table.column`.
fn column(path: &str) -> String {
    path.rsplit('.').next().unwrap_or(path).trim().to_owned()
}

/// With the signs that other templates use.
fn usual(condition: &str) -> String {
    let mut written = String::new();
    let mut rest = condition;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => {
                let end = rest[1..].find('"').map_or(rest.len(), |end| end + 2);
                written.push_str(&rest[..end]);
                end
            }
            '[' => {
                let end = rest.find(']').map_or(rest.len(), |end| end + 1);
                written.push_str(&snake(&column(rest[..end].trim_matches(['[', ']']))));
                end
            }
            letter if letter.is_alphanumeric() => {
                let ends = |letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | '.'));
                let end = rest.find(ends).unwrap_or(rest.len());
                written.push_str(&word(&rest[..end]));
                end
            }
            other => {
                written.push(other);
                other.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    written
}

fn word(word: &str) -> String {
    match word.to_ascii_uppercase().as_str() {
        "EQ" => "==".to_owned(),
        "NEQ" => "!=".to_owned(),
        "L" => "<".to_owned(),
        "G" => ">".to_owned(),
        "LEQ" => "<=".to_owned(),
        "GEQ" => ">=".to_owned(),
        "AND" | "OR" | "NOT" | "TRUE" | "FALSE" => word.to_ascii_lowercase(),
        _ if word.contains('.') && !word.starts_with(|first: char| first.is_ascii_digit()) => snake(&column(word)),
        _ => word.to_owned(),
    }
}
