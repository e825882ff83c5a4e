//! Handlebars and Mustache: `{{name}}`, `{{#if}}`, `{{#each}}`, sections, SendGrid's `insert`.

use super::braces::{Piece, decoded, pieces};
use super::calls::call;
use super::draft::{Draft, Meaning};
use super::expression::Expression;
use crate::Result;
use crate::templates::compile::is_name;

/// What an item of a list is called, where the template gives it no name.
const ITEM: &str = "item";
const BLOCKS: [&str; 12] =
    ["if", "unless", "each", "with", "equals", "notEquals", "greaterThan", "lessThan", "eq", "and", "or", "section"];

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    let pieces = pieces(source)?;
    let mut escaped = false;
    for (at, piece) in pieces.iter().enumerate() {
        let is_escaped = std::mem::take(&mut escaped);
        match *piece {
            // "\{{name}}" is written as it stands, without the sign before it; "\\{{name}}" is the sign and the value.
            Piece::Text(text) if text.ends_with('\\') && matches!(pieces.get(at + 1), Some(Piece::Print { .. })) => {
                escaped = !text.ends_with("\\\\");
                draft.text(&text[..text.len() - 1]);
            }
            Piece::Print { source, .. } if is_escaped => draft.words(source),
            Piece::Text(text) => draft.text(text),
            Piece::Eaten(text) => draft.pass(text),
            Piece::Comment(source) => draft.skip(source),
            Piece::Statement { source, .. } => draft.keep(source, "Handlebars has no tags of this kind"),
            Piece::Print { inside, source } => tag(draft, source, decoded(inside).trim())?,
        }
    }
    Ok(())
}

fn tag(draft: &mut Draft, source: &str, inside: &str) -> Result<()> {
    if let Some(opened) = inside.strip_prefix('#') {
        open(draft, source, opened.trim());
        return Ok(());
    }
    if let Some(name) = inside.strip_prefix('/') {
        return close(draft, source, name.trim());
    }
    if let Some(asked) = inside.strip_prefix("else if ").or_else(|| inside.strip_prefix("else ")) {
        let asked = asked.trim().trim_start_matches("if ");
        let asked = call(draft, source, asked, named).map(Expression::or_holds);
        return draft.else_if(&BLOCKS, source, asked);
    }
    match inside {
        "else" | "^" => return draft.otherwise(&BLOCKS, source),
        "unsubscribe" | "unsubscribe_preferences" | "unsubscribe_url" | "unsubscribeUrl" => {
            let meaning = draft.names.unsubscribe();
            draft.print(source, meaning);
            return Ok(());
        }
        _ => {}
    }
    if let Some(name) = inside.strip_prefix('^') {
        let asked = named(draft, source, name.trim()).map(|value| Expression::Not(Box::new(value.or_holds())));
        draft.open_if("section", source, asked);
    } else if inside.starts_with('>') {
        draft.keep(source, "It calls for another file, which did not come along");
    } else if let Some(rest) = inside.strip_prefix("insert ") {
        let meaning = inserted(draft, source, rest);
        draft.print(source, meaning);
    } else {
        let meaning = call(draft, source, inside.trim_start_matches('&'), named);
        draft.print(source, meaning);
    }
    Ok(())
}

fn open(draft: &mut Draft, source: &str, opened: &str) {
    let (word, rest) = opened.split_once(char::is_whitespace).unwrap_or((opened, ""));
    match word {
        "if" => {
            let asked = call(draft, source, rest, named).map(Expression::or_holds);
            draft.open_if("if", source, asked);
        }
        "unless" => {
            let asked = call(draft, source, rest, named).map(|value| Expression::Not(Box::new(value.or_holds())));
            draft.open_if("unless", source, asked);
        }
        "each" => {
            let (list, names) = rest.split_once(" as |").unwrap_or((rest, ITEM));
            let mut names = names.split([' ', '|']).filter(|name| !name.is_empty());
            let list = named(draft, source, list.trim());
            draft.open_for("each", source, names.next().unwrap_or(ITEM), list);
            if let Some(place) = names.next() {
                draft.name_place(place);
            }
        }
        "with" => {
            let value = named(draft, source, rest.trim());
            draft.open_with("with", source, ITEM, value);
        }
        "equals" | "notEquals" | "greaterThan" | "lessThan" | "eq" | "and" | "or" => {
            let name = BLOCKS.iter().find(|name| **name == word).copied().unwrap_or("if");
            let asked = call(draft, source, opened, named).map(Expression::or_holds);
            draft.open_if(name, source, asked);
        }
        _ if rest.is_empty() => match named(draft, source, word) {
            Ok(list) if draft.names.is_list(&list) => draft.open_for("section", source, ITEM, Ok(list)),
            Ok(value) if draft.depth() > 0 => {
                draft.mark(source, "It is taken for a question, and not for a list");
                draft.open_if("section", source, Ok(value.or_holds()));
            }
            value => draft.open_if("section", source, value.map(Expression::or_holds)),
        },
        _ => draft.open_if("section", source, Err(format!("“{word}” means nothing here"))),
    }
}

fn close(draft: &mut Draft, source: &str, name: &str) -> Result<()> {
    let own = BLOCKS.iter().find(|block| **block == name);
    match own {
        Some(block) => draft.close(&[block], source),
        None => draft.close(&["section"], source),
    }
}

/// SendGrid: `insert firstName "default=Customer"`.
fn inserted(draft: &mut Draft, source: &str, rest: &str) -> Meaning {
    let (name, default) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
    let value = named(draft, source, name)?;
    let default = default.trim().trim_matches(['"', '\'']);
    Ok(match default.strip_prefix("default=") {
        Some(other) => value.or_else(Expression::Text(other.to_owned())),
        None => value,
    })
}

/// Inside a list, or what gives a value a name, a bare name is what the item has; "../" leads out of one of them.
fn named(draft: &mut Draft, source: &str, name: &str) -> Meaning {
    let outer = name.trim_start_matches("../");
    let out = (name.len() - outer.len()) / "../".len();
    let path = outer.trim_start_matches("this.").trim_start_matches("this/").trim_start_matches("./");
    if let Some(place) = draft.place(path).filter(|_| out == 0) {
        return place;
    }
    let Some(item) = draft.innermost().map(str::to_owned) else {
        return match path {
            "this" | "." | "@index" | "@first" | "@last" | "@key" => {
                Err("It means the item of a list, and stands in none".to_owned())
            }
            _ => draft.name(source, path.trim_start_matches("@root.")),
        };
    };
    if let Some(path) = outer.strip_prefix("@root.") {
        return draft.name(source, path);
    }
    match path {
        _ if out >= draft.depth() => draft.name(source, path),
        _ if out > 0 => Err("It means the item of a list around this one".to_owned()),
        "this" | "." => Ok(Expression::Name(item)),
        "@index" => Ok(Expression::Name("loop.index0".to_owned())),
        "@first" => Ok(Expression::Name("loop.first".to_owned())),
        "@last" => Ok(Expression::Name("loop.last".to_owned())),
        _ if draft.is_item(path) => draft.name(source, path),
        _ => {
            if draft.is_item_of("section") && draft.names.find(path).is_some_and(|found| found.sure) {
                draft.mark(source, "It is taken for what the item of the list has, and not the person");
            }
            let path = format!("{item}.{path}");
            if is_name(&path) { Ok(Expression::Name(path)) } else { Err(format!("“{name}” is not a name")) }
        }
    }
}
