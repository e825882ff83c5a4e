//! Placeholders of another program than the one a file is said to come from. Each sign is one that hardly stands in words,
//! or stands around a name that people here have.

use super::names::Names;

/// Longer ones are not written by people.
const LONGEST: usize = 120;

/// Where the first one begins and ends.
pub fn next(names: &Names, text: &str) -> Option<(usize, usize)> {
    let begins = |(at, _): &(usize, char)| length(names, &text[*at..]).is_some();
    let (start, _) = text.char_indices().filter(|(_, letter)| "*{[(«%".contains(*letter)).find(begins)?;
    Some((start, start + length(names, &text[start..])?))
}

/// Of the one that `text` begins with.
fn length(names: &Names, text: &str) -> Option<usize> {
    let text = text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end]);
    let known = |name: &str| names.find(name).is_some_and(|found| found.sure);
    let between = |open: &str, close: &str| -> Option<&str> {
        let (inside, _) = text.strip_prefix(open)?.split_once(close)?;
        (!inside.is_empty() && !inside.contains(['\n', '<'])).then_some(inside)
    };
    let whole = |inside: &str, marks: usize| Some(inside.len() + marks);
    // Mailchimp.
    if let Some(inside) = between("*|", "|*") {
        return whole(inside, 4);
    }
    // CiviCRM and Mautic.
    const ENTITIES: [&str; 5] = ["contact.", "domain.", "mailing.", "contactfield=", "leadfield="];
    let is_token =
        |inside: &&str| ENTITIES.iter().any(|entity| inside.starts_with(entity)) && !inside.contains(['{', ';']);
    if let Some(inside) = between("{", "}").filter(is_token) {
        return whole(inside, 2);
    }
    // GOV.UK Notify.
    let asks = |inside: &&str| !inside.contains(['(', ')']) && known(inside.split("??").next().unwrap_or(inside));
    if let Some(inside) = between("((", "))").filter(asks) {
        return whole(inside, 4);
    }
    // Word.
    let is_field = |inside: &&str| is_worded(inside) && known(inside);
    if let Some(inside) = between("«", "»").filter(is_field) {
        return whole(inside, "«»".len());
    }
    // ActiveCampaign and many another; names between brackets, which are no link of Markdown.
    let is_capital = |inside: &&str| {
        let name = inside.split('|').next().unwrap_or(inside);
        is_worded(name) && !name.contains(char::is_lowercase) && (known(name) || name.contains('_'))
    };
    if let Some(inside) = between("%", "%").filter(is_capital) {
        return whole(inside, 2);
    }
    let inside = between("[", "]").filter(is_capital)?;
    (!text[inside.len() + 2..].starts_with('(')).then_some(inside.len() + 2)
}

fn is_worded(name: &str) -> bool {
    name.starts_with(char::is_alphabetic)
        && name.chars().all(|letter| letter.is_alphanumeric() || "_- .".contains(letter))
}
