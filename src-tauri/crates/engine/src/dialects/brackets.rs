//! Plain `[FIRST_NAME]`, as people write it by hand, also with words for who has none: `[FIRST_NAME|friend]`.
//! Only what is in capitals, or names something the workspace has, is a name; "[see below]" is text.

use super::draft::Draft;
use super::expression::Expression;
use crate::Result;

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    let mut rest = source;
    while let Some((before, tagged)) = rest.split_once('[') {
        draft.text(before);
        match tagged.split_once(']').filter(|(inside, after)| is_name(draft, inside) && !after.starts_with('(')) {
            Some((inside, after)) => {
                let whole = format!("[{inside}]");
                let (name, other) = inside.split_once('|').map_or((inside, ""), |(name, other)| (name, other.trim()));
                let meaning = draft.name(&whole, name.trim()).map(|value| match other {
                    "" => value,
                    other => value.or_else(Expression::Text(other.to_owned())),
                });
                draft.print(&whole, meaning);
                rest = after;
            }
            None => {
                draft.text("[");
                rest = tagged;
            }
        }
    }
    draft.text(rest);
    Ok(())
}

fn is_name(draft: &Draft, inside: &str) -> bool {
    let name = inside.split('|').next().unwrap_or(inside).trim();
    let letters = name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | ' ' | '-' | '.'));
    if !letters || !name.chars().any(char::is_alphabetic) || name.len() > 60 {
        return false;
    }
    let capitals = name.len() > 1 && name.chars().all(|letter| !letter.is_lowercase() && letter != ' ');
    capitals || draft.names.find(name).is_some_and(|found| found.sure)
}
