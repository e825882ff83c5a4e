//! CiviCRM's tokens, `{contact.first_name}`, and the Smarty around them: `{if}`, `{else}`, `{/if}`. Other braces are text.

use super::braces::decoded;
use super::draft::{Draft, Meaning};
use super::expression::Expression;
use super::infix::{Grammar, condition, value};
use crate::Result;

const IF: &[&str] = &["if"];

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    let mut rest = source;
    let mut from = 0;
    while let Some(at) = rest[from..].find('{').map(|at| from + at) {
        let (before, tagged) = rest.split_at(at);
        if let Some(end) = tagged.strip_prefix("{literal}").and_then(|inside| inside.find("{/literal}")) {
            draft.text(before);
            draft.words(&tagged["{literal}".len().."{literal}".len() + end]);
            (rest, from) = (&tagged["{literal}".len() + end + "{/literal}".len()..], 0);
            continue;
        }
        let token = end_of(tagged).map(|end| &tagged[..end]);
        match token {
            Some(token) if is_tag(&token[1..token.len() - 1]) => {
                draft.text(before);
                tag(draft, token, decoded(&token[1..token.len() - 1]).trim())?;
                (rest, from) = (&tagged[token.len()..], 0);
            }
            None if is_tag(tagged[1..].split(['\n', ' ', '<']).next().unwrap_or("")) => {
                draft.text(before);
                let shown: String = tagged.lines().next().unwrap_or("").chars().take(60).collect();
                return Err(draft.wrong(&shown, "is never closed by “}”"));
            }
            _ => from = at + 1,
        }
    }
    draft.text(rest);
    Ok(())
}

/// Behind the brace that closes the first one.
fn end_of(tagged: &str) -> Option<usize> {
    // Longer ones are not written by people.
    const LONGEST: usize = 1000;
    let mut depth = 0u32;
    for (at, letter) in tagged.char_indices().take(LONGEST) {
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
        || is_unknown(inside)
        || inside.starts_with('$')
        || (inside.starts_with('*') && inside.ends_with('*'))
}

/// What means nothing here and is no text either: `{include file="x"}`, `{/section}`, `{php}`, `{welcome.group}`, and
/// tokens that CiviCRM itself would not know, as `{ contact.first_name}`.
fn is_unknown(inside: &str) -> bool {
    const ALONE: [&str; 11] = [
        "php",
        "strip",
        "nocache",
        "sectionelse",
        "foreachelse",
        "block",
        "function",
        "unsubscribe",
        "resubscribe",
        "optOut",
        "welcome",
    ];
    let is_name = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_alphabetic())
            && word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
    };
    let (word, rest) = inside.split_once([' ', '|', ':']).unwrap_or((inside, ""));
    let attribute = rest.split_once('=').is_some_and(|(name, _)| is_name(name.trim()));
    let (path, _) = inside.trim().split_once(['|', ':']).unwrap_or((inside.trim(), ""));
    let token = path.split_once('.').is_some_and(|(entity, field)| is_name(entity) && is_name(field));
    let underscored = is_name(inside) && inside.contains('_');
    underscored
        || ALONE.contains(&inside)
        || inside.strip_prefix('/').is_some_and(is_name)
        || is_name(word) && attribute
        || token
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
        "ts" if rest.contains('=') => draft.keep(source, "Values within a translated sentence are not read there"),
        "ts" | "/ts" => draft.skip(source),
        _ if inside.starts_with('*') => draft.skip(source),
        "domain.name" => {
            let meaning = draft.names.organisation();
            draft.print(source, meaning);
        }
        "domain.address" => {
            let meaning = draft.names.postal_address();
            draft.print(source, meaning);
        }
        "domain.email" => {
            let meaning = draft.names.mailbox();
            draft.print(source, meaning);
        }
        _ if word.starts_with("domain.") => {
            draft.keep(source, "The studio has no line of its own for this; write it into the text");
        }
        "action.unsubscribeUrl"
        | "action.optOutUrl"
        | "action.subscribeUrl"
        | "action.unsubscribe"
        | "action.optOut" => {
            let meaning = draft.names.unsubscribe();
            draft.print(source, meaning);
        }
        _ if source[1..].starts_with(char::is_whitespace) => {
            draft.keep(source, "Behind a brace and a blank nothing is read there");
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
