//! CiviCRM's tokens, `{contact.first_name}`, and the Smarty around them: `{if}`, `{else}`, `{/if}`. Other braces are text.

use super::braces::decoded;
use super::draft::{Draft, Meaning};
use super::expression::Expression;
use super::infix::{Grammar, condition, value};
use crate::Result;

const IF: &[&str] = &["if"];

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    let mut rest = source;
    while let Some(at) = rest.find('{') {
        let (before, tagged) = rest.split_at(at);
        if let Some(end) = tagged.strip_prefix("{literal}").and_then(|inside| inside.find("{/literal}")) {
            draft.text(before);
            draft.literal(&tagged["{literal}".len().."{literal}".len() + end]);
            rest = &tagged["{literal}".len() + end + "{/literal}".len()..];
            continue;
        }
        let token = end_of(tagged).map(|end| &tagged[..end]);
        match token {
            Some(token) if is_tag(&token[1..token.len() - 1]) => {
                draft.text(before);
                tag(draft, token, decoded(&token[1..token.len() - 1]).trim())?;
                rest = &tagged[token.len()..];
            }
            None if is_tag(tagged[1..].split(['\n', ' ', '<']).next().unwrap_or("")) => {
                draft.text(before);
                let shown: String = tagged.lines().next().unwrap_or("").chars().take(60).collect();
                return Err(draft.wrong(&shown, "is never closed by “}”"));
            }
            _ => {
                draft.text(&rest[..=at]);
                rest = &rest[at + 1..];
            }
        }
    }
    draft.text(rest);
    Ok(())
}

/// Behind the brace that closes the first one.
fn end_of(tagged: &str) -> Option<usize> {
    let mut depth = 0u32;
    for (at, letter) in tagged.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

const ENTITIES: [&str; 11] = [
    "contact.",
    "domain.",
    "action.",
    "mailing.",
    "event.",
    "contribution.",
    "membership.",
    "participant.",
    "case.",
    "activity.",
    "site.",
];

fn is_tag(inside: &str) -> bool {
    let word = inside.split_whitespace().next().unwrap_or("");
    let smarty = [
        "if", "elseif", "else", "/if", "foreach", "/foreach", "capture", "/capture", "assign", "ldelim", "rdelim",
        "ts", "/ts",
    ];
    let starts = |inside: &str| ENTITIES.iter().any(|entity| inside.starts_with(entity));
    smarty.contains(&word)
        || starts(inside)
        || inside.starts_with('$')
        || (inside.starts_with('*') && inside.ends_with('*'))
}

fn tag(draft: &mut Draft, source: &str, inside: &str) -> Result<()> {
    let (word, rest) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    match word {
        "if" => {
            let asked = asked(draft, source, rest);
            draft.open_if("if", source, asked);
        }
        "elseif" => {
            let asked = asked(draft, source, rest);
            draft.else_if(IF, source, asked)?;
        }
        "else" => draft.otherwise(IF, source)?,
        "/if" => draft.close(IF, source)?,
        "foreach" => {
            draft.open_if("foreach", source, Err("Only the other program has what it goes through".to_owned()))
        }
        "/foreach" => draft.close(&["foreach"], source)?,
        "ldelim" => draft.print(source, Ok(Expression::Text("{".to_owned()))),
        "rdelim" => draft.print(source, Ok(Expression::Text("}".to_owned()))),
        "ts" | "/ts" => draft.skip(source),
        _ if inside.starts_with('*') => draft.skip(source),
        "domain.name" => {
            let meaning = draft.names.organisation();
            draft.print(source, meaning);
        }
        "action.unsubscribeUrl"
        | "action.optOutUrl"
        | "action.subscribeUrl"
        | "action.unsubscribe"
        | "action.optOut" => {
            let meaning = draft.names.unsubscribe();
            draft.print(source, meaning);
        }
        _ if inside.starts_with("contact.") => {
            let meaning = value(draft, source, &bare(inside), Grammar::Usual);
            draft.print(source, meaning);
        }
        _ => draft.keep(source, &format!("“{word}” means nothing here")),
    }
    Ok(())
}

fn asked(draft: &mut Draft, source: &str, rest: &str) -> Meaning {
    let mut read = String::new();
    let mut left = rest;
    while let Some((before, token)) = left.split_once('{') {
        let Some((inside, after)) = token.split_once('}') else {
            return Err("A “}” is missing".to_owned());
        };
        // A token between quotation marks is still the value and not its name.
        read.push_str(before.trim_end_matches(['"', '\'']));
        read.push_str(&bare(inside));
        left = if before.ends_with(['"', '\'']) { after.trim_start_matches(['"', '\'']) } else { after };
    }
    read.push_str(left);
    condition(draft, source, &read, Grammar::Usual)
}

/// `contact.gender_id:label|upper` is `contact.gender|upper`.
fn bare(inside: &str) -> String {
    let (path, filters) = inside.split_once('|').map_or((inside, None), |(path, filters)| (path, Some(filters)));
    let path = path.split(':').next().unwrap_or(path).trim_end_matches("_id");
    match filters {
        None | Some("boolean") => path.to_owned(),
        Some(filters) => format!("{path}|{filters}"),
    }
}
