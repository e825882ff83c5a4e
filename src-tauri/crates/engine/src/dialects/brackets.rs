//! Plain `[FIRST_NAME]`, as people write it by hand, also with words for who has none: `[FIRST_NAME|friend]`.
//! Only what is in capitals, or names something the workspace has, is a name; "[see below]" is text.

use super::draft::Draft;
use super::expression::Expression;
use crate::Result;

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    let mut rest = source;
    while let Some((start, inside)) = next(draft, rest) {
        draft.text(&rest[..start]);
        let whole = &rest[start..start + inside.len() + 2];
        let (name, other) = inside.split_once('|').map_or((inside, ""), |(name, other)| (name, other.trim()));
        let meaning = draft.name(whole, name.trim()).map(|value| match other {
            "" => value,
            other => value.or_else(Expression::Text(other.to_owned())),
        });
        draft.print(whole, meaning);
        rest = &rest[start + whole.len()..];
    }
    draft.text(rest);
    Ok(())
}

/// Longer ones are not written by people.
const LONGEST: usize = 1000;

/// Where the next one begins, and what stands in it.
fn next<'a>(draft: &Draft, text: &'a str) -> Option<(usize, &'a str)> {
    text.match_indices('[').find_map(|(at, _)| {
        let tagged = &text[at + 1..];
        let end = tagged.char_indices().take(LONGEST).find(|(_, letter)| *letter == ']')?.0;
        let (inside, after) = (&tagged[..end], &tagged[end + 1..]);
        (is_name(draft, inside) && !after.starts_with('(')).then_some((at, inside))
    })
}

fn is_name(draft: &Draft, inside: &str) -> bool {
    let name = inside.split('|').next().unwrap_or(inside).trim();
    let letters = name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | ' ' | '-' | '.'));
    if !letters || !name.chars().any(char::is_alphabetic) || name.len() > 60 {
        return false;
    }
    let capitals = name.len() > 1 && !name.contains(char::is_lowercase);
    capitals || draft.names.find(name).is_some_and(|found| found.sure)
}
