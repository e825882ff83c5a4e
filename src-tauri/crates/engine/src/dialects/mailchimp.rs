//! Mailchimp's merge tags: `*|FNAME|*`, `*|IF:PLAN=gold|*`, `*|DATE:Y|*`.

use super::draft::{Draft, Meaning};
use super::expression::{Comparison, Expression};
use super::filters::{dated, filtered};
use crate::Result;

const IF: &[&str] = &["IF"];
/// What an "else" may belong to.
const ASKS: &[&str] = &["IF", "INTERESTED"];

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    let mut rest = source;
    while let Some((before, tagged)) = rest.split_once("*|") {
        draft.text(before);
        let Some((inside, after)) = tagged.split_once("|*").filter(|(inside, _)| !inside.contains("*|")) else {
            let shown: String = tagged.lines().next().unwrap_or("").chars().take(60).collect();
            return Err(draft.wrong(&format!("*|{shown}"), "is never closed by “|*”"));
        };
        let whole = &rest[before.len()..rest.len() - after.len()];
        tag(draft, whole, super::braces::decoded(inside).trim())?;
        rest = after;
    }
    draft.text(rest);
    Ok(())
}

fn tag(draft: &mut Draft, source: &str, inside: &str) -> Result<()> {
    let (word, rest) = inside.split_once(':').unwrap_or((inside, ""));
    match (word.to_ascii_uppercase().as_str(), rest.trim()) {
        ("IF", asked) => {
            let asked = condition(draft, source, asked);
            draft.open_if("IF", source, asked);
        }
        ("IFNOT", asked) => {
            let asked = condition(draft, source, asked).map(|asked| Expression::Not(Box::new(asked)));
            draft.open_if("IF", source, asked);
        }
        ("ELSEIF", asked) => {
            let asked = condition(draft, source, asked);
            draft.else_if(ASKS, source, asked)?;
        }
        ("ELSE", _) => draft.otherwise(ASKS, source)?,
        ("END", what) if what.to_ascii_uppercase().starts_with("IF") => draft.close(IF, source)?,
        ("END", what) if what.to_ascii_uppercase().starts_with("INTERESTED") => draft.close(&["INTERESTED"], source)?,
        ("INTERESTED", _) => {
            let why = "Which groups a person chose is not kept as such; ask for a tag or an attribute instead";
            draft.open_if("INTERESTED", source, Err(why.to_owned()));
        }
        ("DATE", pattern) => {
            let now = Expression::Name("now".to_owned());
            let meaning = dated(draft, source, now, pattern);
            draft.print(source, meaning);
        }
        ("CURRENT_YEAR", "") => {
            let now = Expression::Name("now".to_owned());
            draft.print(source, Ok(now.piped("truncate(length=4, end=\"\")")));
        }
        ("TITLE" | "UPPER" | "LOWER", name) if !name.is_empty() => {
            let filter = word.to_ascii_lowercase();
            let meaning = merged(draft, source, name).map(|value| value.piped(filter));
            draft.print(source, meaning);
        }
        ("URL", name) if !name.is_empty() => {
            let value = merged(draft, source, name);
            let meaning = value.and_then(|value| filtered(draft, source, value, "url_encode", &[]));
            draft.print(source, meaning);
        }
        ("LIST", "ADDRESS" | "ADDRESSLINE") | ("HTML", "LIST_ADDRESS_HTML") | ("LIST_ADDRESS_HTML", "") => {
            let meaning = draft.names.postal_address();
            draft.print(source, meaning);
        }
        ("REWARDS", _) | ("HTML", "REWARDS") => draft.drop(source, "It only shows the other program’s badge"),
        ("HTML", name) if !name.is_empty() => {
            let meaning = merged(draft, source, name);
            draft.print(source, meaning);
        }
        ("UNSUB" | "UPDATE_PROFILE" | "UNSUBSCRIBE", _) => {
            let meaning = draft.names.unsubscribe();
            draft.print(source, meaning);
        }
        ("LIST", "COMPANY" | "NAME") => {
            let meaning = draft.names.organisation();
            draft.print(source, meaning);
        }
        ("LIST", "EMAIL") => {
            let meaning = draft.names.mailbox();
            draft.print(source, meaning);
        }
        ("MC_PREVIEW_TEXT" | "MC", _) | ("LIST", "DESCRIPTION") => {
            draft.drop(source, "The studio has no line of its own for this; write it into the text")
        }
        ("LIST" | "USER", _) | ("ABOUT_LIST", "") => {
            draft.keep(source, "The studio has no line of its own for this; write it into the text");
        }
        ("ARCHIVE" | "FORWARD" | "ARCHIVE_LINK_SHORT", _) => {
            draft.keep(source, "A message has no page of its own on the web");
        }
        (_, "") => {
            let meaning = merged(draft, source, inside);
            draft.print(source, meaning);
        }
        _ => draft.keep(source, &format!("“{word}” means nothing here")),
    }
    Ok(())
}

/// The first merge fields of every list have numbers, too.
fn merged(draft: &mut Draft, source: &str, name: &str) -> Meaning {
    let name = match name.to_ascii_uppercase().as_str() {
        "MERGE0" => "EMAIL".to_owned(),
        "MERGE1" => "FNAME".to_owned(),
        "MERGE2" => "LNAME".to_owned(),
        "MC_LANGUAGE" => "locale".to_owned(),
        _ => name.to_owned(),
    };
    draft.name(source, &name)
}

fn condition(draft: &mut Draft, source: &str, asked: &str) -> Meaning {
    let asked = asked.trim();
    if let Some(asked) = asked.strip_prefix('!') {
        return condition(draft, source, asked).map(|asked| Expression::Not(Box::new(asked)));
    }
    let upper = asked.to_ascii_uppercase();
    let joined = ["&&", "||"].iter().any(|sign| asked.contains(sign));
    if joined || [" AND ", " OR "].iter().any(|word| upper.split_once(word).is_some_and(|(_, next)| next.contains('=')))
    {
        return Err("The comparison could not be read".to_owned());
    }
    for sign in ["!=", ">=", "<=", "==", "=", ">", "<"] {
        if let Some((name, value)) = asked.split_once(sign) {
            let comparison = Comparison::of(sign).ok_or("The comparison could not be read")?;
            let value = value.trim().trim_matches(['"', '\'']);
            let number = value.parse::<f64>().is_ok() && value.starts_with(|first: char| first.is_ascii_digit());
            let other = match value {
                "" => Expression::Nothing,
                number_like if number => Expression::Number(number_like.to_owned()),
                text => Expression::Text(text.to_owned()),
            };
            return Ok(merged(draft, source, name.trim())?.compared(comparison, other));
        }
    }
    match asked {
        // What is said of the list itself; a page on the web and a badge of the other program no message here has.
        "LIST" => Ok(Expression::Truth(true)),
        "ARCHIVE_PAGE" | "REWARDS" | "MC_PREVIEW_TEXT" => Ok(Expression::Truth(false)),
        name => merged(draft, source, name).map(Expression::or_holds),
    }
}
