//! Liquid (Shopify, Customer.io, Iterable …), Braze's `${name}` and HubSpot's HubL: all with `{{ }}` and `{% %}`.

use super::braces::{Piece, decoded, pieces};
use super::draft::{Draft, Meaning};
use super::expression::{Comparison, Expression};
use super::infix::{Grammar, condition, value};
use crate::Result;

const IF: &[&str] = &["if"];
const BEFORE_WHEN: &str = "Before the first “when” of a “case” nothing is written there";

/// Liquid and HubL differ in how `and` binds and in what counts as a value.
pub fn read(draft: &mut Draft, source: &str, grammar: Grammar) -> Result<()> {
    let mut cases: Vec<(String, bool)> = Vec::new();
    let mut until: Option<&str> = None;
    for piece in pieces(&without_comments(source, grammar))? {
        match (piece, until) {
            (Piece::Statement { inside, source }, Some(end)) => match (inside == end, end) {
                (false, "endraw") => draft.words(source),
                (is_end, _) => {
                    until = until.filter(|_| !is_end);
                    draft.pass(source);
                }
            },
            (Piece::Text(text) | Piece::Eaten(text), Some("endcomment")) => draft.pass(text),
            (Piece::Text(text) | Piece::Eaten(text), Some(_)) => draft.words(text),
            (Piece::Text(text), None) => {
                // Between `case` and its first `when` nothing is written.
                match cases.last() {
                    Some((_, false)) if text.trim().is_empty() => draft.pass(text),
                    Some((_, false)) => draft.drop(text, BEFORE_WHEN),
                    _ => draft.text(text),
                }
            }
            (Piece::Print { source, .. } | Piece::Comment(source), Some("endcomment")) => draft.pass(source),
            (Piece::Print { source, .. } | Piece::Comment(source), Some(_)) => draft.words(source),
            (Piece::Eaten(text), _) => draft.pass(text),
            (Piece::Comment(source), None) => draft.skip(source),
            (Piece::Print { source, .. }, None) if matches!(cases.last(), Some((_, false))) => {
                draft.drop(source, BEFORE_WHEN);
            }
            (Piece::Print { inside, source }, None) if is_rest_of_address(&decoded(inside)) => {
                draft.drop(source, "The line of the street says the postal address whole");
            }
            (Piece::Print { inside, source }, None) => {
                let meaning = printed(draft, source, &braze(&decoded(inside)), grammar);
                draft.print(source, meaning);
            }
            (Piece::Statement { inside, source }, None) => {
                let inside = braze(&decoded(inside));
                until = match inside.as_str() {
                    "comment" => Some("endcomment"),
                    "raw" => Some("endraw"),
                    _ => {
                        statement(draft, source, &inside, grammar, &mut cases)?;
                        None
                    }
                };
                if until.is_some() {
                    draft.skip(source);
                }
            }
        }
    }
    Ok(())
}

/// HubL's `{# … #}`, whose lines stay so that places are right.
fn without_comments(source: &str, grammar: Grammar) -> String {
    if grammar == Grammar::Liquid {
        return source.to_owned();
    }
    let mut kept = String::new();
    let mut rest = source;
    while let Some((before, comment)) = rest.split_once("{#") {
        // In style sheets `{#` is no comment; a comment ends.
        let Some((inside, after)) = comment.split_once("#}") else { break };
        kept.push_str(before);
        kept.push_str(&"\n".repeat(inside.matches('\n').count()));
        rest = after;
    }
    kept + rest
}

fn printed(draft: &mut Draft, source: &str, inside: &str, grammar: Grammar) -> Meaning {
    match inside {
        "unsubscribe_link"
        | "unsubscribe_url"
        | "unsubscribe_link_all"
        | "unsubscribe"
        | "customer.unsubscribe_url"
        | "set_user_to_unsubscribed_url"
        | "subscription_management_url"
        | "manage_subscription_url" => draft.names.unsubscribe(),
        "site_settings.company_name" | "shop.name" | "organization.name" => draft.names.organisation(),
        "site_settings.company_street_address_1" => draft.names.postal_address(),
        "site_settings.current_year" => Ok(Expression::Name("now".to_owned()).piped("truncate(length=4, end=\"\")")),
        "view_as_page_url" | "view_in_browser_url" => Err("A message has no page of its own on the web".to_owned()),
        _ => value(draft, source, inside, grammar),
    }
}

fn is_rest_of_address(inside: &str) -> bool {
    let rest = inside.trim().strip_prefix("site_settings.company_");
    rest.is_some_and(|name| ["street_address_2", "city", "state", "zip", "country"].contains(&name))
}

/// `${first_name}` and `custom_attribute.${plan}` are paths, also between `{{ }}` inside another tag.
fn braze(inside: &str) -> String {
    let mut read = String::new();
    let mut rest = inside;
    while let Some((before, opened)) = rest.split_once("${") {
        let Some((name, after)) = opened.split_once('}') else { break };
        read.push_str(before);
        read.push_str(&super::names::snake(name));
        rest = after;
    }
    read.push_str(rest);
    // What stands between quotation marks are words.
    let mut quote = None;
    let mut bare = String::with_capacity(read.len());
    let parts = read.split_inclusive(['"', '\'']);
    for part in parts {
        match quote {
            None => bare.push_str(&part.replace("forloop.", "loop.").replace("{{", " ").replace("}}", " ")),
            Some(_) => bare.push_str(part),
        }
        let mark = part.chars().next_back().filter(|last| matches!(last, '"' | '\''));
        quote = match quote {
            None => mark,
            Some(open) => Some(open).filter(|_| mark != Some(open)),
        };
    }
    bare.trim().to_owned()
}

fn statement(
    draft: &mut Draft,
    source: &str,
    inside: &str,
    grammar: Grammar,
    cases: &mut Vec<(String, bool)>,
) -> Result<()> {
    let (word, rest) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    let rest = rest.trim();
    match word {
        "if" => {
            let asked = condition(draft, source, rest, grammar);
            draft.open_if("if", source, asked);
        }
        "unless" => {
            let asked = condition(draft, source, rest, grammar).map(|asked| Expression::Not(Box::new(asked)));
            draft.open_if("unless", source, asked);
        }
        "elsif" | "elif" | "elseif" => {
            let asked = condition(draft, source, rest, grammar);
            draft.else_if(&["if", "unless"], source, asked)?;
        }
        "else" => draft.otherwise(&["if", "unless", "for", "when"], source)?,
        "endif" => draft.close(IF, source)?,
        "endunless" => draft.close(&["unless"], source)?,
        "endfor" => draft.close(&["for"], source)?,
        "for" => {
            let list = rest.split_once(" in ");
            let item = list.map_or("item", |(item, _)| item.trim());
            let over = match list {
                Some((_, over)) if over.split_whitespace().count() == 1 => value(draft, source, over, grammar),
                Some(_) => Err("Only a whole list, in its own order, can be gone through".to_owned()),
                None => Err("It does not say what to go through".to_owned()),
            };
            draft.open_for("for", source, item, over);
        }
        "case" => {
            cases.push((rest.to_owned(), false));
            draft.skip(source);
        }
        "when" => when(draft, source, rest, grammar, cases)?,
        "endcase" => {
            if let Some((_, true)) = cases.pop() {
                draft.close(&["when"], source)?;
            } else {
                return Err(draft.wrong(source, "closes a “case” that says nothing"));
            }
        }
        _ => draft.keep(source, &format!("“{word}” means nothing here")),
    }
    Ok(())
}

fn when(draft: &mut Draft, source: &str, values: &str, grammar: Grammar, cases: &mut [(String, bool)]) -> Result<()> {
    let Some((subject, begun)) = cases.last_mut() else {
        return Err(draft.wrong(source, "stands outside of a “case”"));
    };
    let subject = subject.clone();
    let first = !std::mem::replace(begun, true);
    let asked = value(draft, source, &subject, grammar).and_then(|subject| {
        let each = values.split(',').flat_map(|value| value.split(" or "));
        let same: Vec<Expression> = each
            .map(|other| Ok(subject.clone().compared(Comparison::Same, value(draft, source, other, grammar)?)))
            .collect::<std::result::Result<_, String>>()?;
        Ok(Expression::Any(same))
    });
    if first {
        draft.open_if("when", source, asked);
        return Ok(());
    }
    draft.else_if(&["when"], source, asked)
}
