//! Mautic's tokens: `{contactfield=firstname|there}`. Every other brace is text.

use super::draft::Draft;
use super::expression::Expression;
use super::filters::dated;
use crate::Result;

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    let mut rest = source;
    while let Some((at, token)) = next(rest) {
        draft.text(&rest[..at]);
        let Some(token) = token else {
            let shown: String = rest[at..].lines().next().unwrap_or("").chars().take(60).collect();
            return Err(draft.wrong(&shown, "is never closed by “}”"));
        };
        tag(draft, token, &token[1..token.len() - 1]);
        rest = &rest[at + token.len()..];
    }
    draft.text(rest);
    Ok(())
}

/// Where the next token begins, and the token with the braces inside of it; None for one that is never closed.
fn next(text: &str) -> Option<(usize, Option<&str>)> {
    text.match_indices('{').find_map(|(at, _)| {
        let tagged = &text[at..];
        match closed(tagged) {
            Some(token) => is_token(&token[1..token.len() - 1]).then_some((at, Some(token))),
            None => ["{contactfield=", "{leadfield="].iter().any(|open| tagged.starts_with(open)).then_some((at, None)),
        }
    })
}

/// Longer ones are not written by people.
const LONGEST: usize = 1000;

/// Up to the brace that closes the first one, on the same line.
fn closed(tagged: &str) -> Option<&str> {
    let mut depth = 0;
    let line = tagged.char_indices().take(LONGEST).take_while(|(_, letter)| *letter != '\n');
    let mut ends = line.filter(|(_, letter)| {
        depth += i32::from(*letter == '{') - i32::from(*letter == '}');
        depth == 0
    });
    ends.next().map(|(end, _)| &tagged[..=end])
}

const PLAIN: [&str; 9] = [
    "unsubscribe_text",
    "unsubscribe_url",
    "webview_text",
    "webview_url",
    "tracking_pixel",
    "signature",
    "today",
    "subject",
    "dnc_url",
];

fn is_token(inside: &str) -> bool {
    let (name, value) = inside.split_once('=').unwrap_or((inside, ""));
    let worded = !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-".contains(letter));
    let plain = inside.split('|').next().unwrap_or(inside);
    // `{resubscribe_url}`, `{date_now|+1 month}`: no words of a letter are written so.
    let is_name = !plain.is_empty() && plain.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    let meant = is_name && (plain.contains('_') || plain.len() < inside.len());
    meant || worded && (PLAIN.contains(&plain) || !value.is_empty())
}

fn tag(draft: &mut Draft, source: &str, inside: &str) {
    let (name, value) = inside.split_once('=').unwrap_or((inside, ""));
    match name {
        // “today” of another day, or written in a way of its own.
        _ if inside.contains('|') && !inside.contains('=') => {
            draft.keep(source, &format!("“{inside}” means nothing here"));
        }
        "contactfield" | "leadfield" => {
            let (field, other) = value.split_once('|').map_or((value, None), |(field, other)| (field, Some(other)));
            let meaning = match other {
                Some(other) if other.contains('{') => Err("A token inside of another is not read there".to_owned()),
                Some("date") => draft.name(source, field).map(|value| value.piped("date(style=\"medium\")")),
                Some(other @ ("datetime" | "time")) => Err(format!("“{other}” means nothing here")),
                // In an address every value is written as addresses are.
                Some("true") | None => draft.name(source, field),
                Some("") => draft.name(source, field).map(|value| value.or_else(Expression::Nothing)),
                Some(other) => draft.name(source, field).map(|value| value.or_else(Expression::Text(other.to_owned()))),
            };
            draft.print(source, meaning);
        }
        "unsubscribe_url" | "dnc_url" => {
            let meaning = draft.names.unsubscribe();
            draft.print(source, meaning);
        }
        "tracking_pixel" => draft.drop(source, "Nobody is watched opening a message, so nothing is written for it"),
        "today" => {
            let meaning = dated(draft, source, Expression::Name("now".to_owned()), "F j, Y");
            draft.print(source, meaning);
        }
        "unsubscribe_text" => {
            draft.keep(source, "Write this sentence yourself, with the link where people unsubscribe")
        }
        "webview_text" | "webview_url" => draft.keep(source, "A message has no page of its own on the web"),
        _ => draft.keep(source, &format!("“{name}” means nothing here")),
    }
}
