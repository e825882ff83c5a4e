//! Go's text/template as listmonk uses it: `{{ .Subscriber.FirstName }}`, `{{ if eq .a "b" }}`, `{{ range }}`.

use super::braces::{Piece, decoded, pieces};
use super::calls::call;
use super::draft::{Draft, Meaning};
use super::expression::Expression;
use crate::Result;

const ITEM: &str = "item";
const BLOCKS: &[&str] = &["if", "range", "with", "define"];

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    for piece in pieces(source)? {
        match piece {
            // listmonk follows clicks on links that end so; nobody is followed here.
            Piece::Text(text) => draft.text(&text.replace("@TrackLink", "")),
            Piece::Eaten(text) => draft.pass(text),
            Piece::Comment(source) => draft.skip(source),
            Piece::Statement { source, .. } => draft.keep(source, "Go templates have no tags of this kind"),
            Piece::Print { inside, source } => tag(draft, source, decoded(inside).trim())?,
        }
    }
    Ok(())
}

fn tag(draft: &mut Draft, source: &str, inside: &str) -> Result<()> {
    let (word, rest) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    let rest = rest.trim();
    match word {
        "if" => {
            let asked = call(draft, source, rest, named).map(Expression::or_holds);
            draft.open_if("if", source, asked);
        }
        "else" if rest.is_empty() => draft.otherwise(BLOCKS, source)?,
        "else" => {
            let asked = call(draft, source, rest.trim_start_matches("if").trim(), named).map(Expression::or_holds);
            draft.else_if(BLOCKS, source, asked)?;
        }
        "end" => draft.close(BLOCKS, source)?,
        "range" => {
            let (item, list) = assigned(rest);
            let list = call(draft, source, list, named);
            draft.open_for("range", source, &item, list);
            let place = rest.split_once(":=").and_then(|(names, _)| names.split_once(','));
            if let Some((place, _)) = place {
                draft.name_place(place.trim().trim_start_matches('$'));
            }
        }
        "with" => {
            let (item, value) = assigned(rest);
            let value = call(draft, source, value, named);
            draft.open_with("with", source, &item, value);
        }
        "UnsubscribeURL" | "ManageURL" => {
            let meaning = draft.names.unsubscribe();
            draft.print(source, meaning);
        }
        "MessageURL" | "ArchiveURL" => draft.keep(source, "A message has no page of its own on the web"),
        "TrackView" => draft.drop(source, "Nobody is watched opening a message, so nothing is written for it"),
        "TrackLink" => {
            let link = call(draft, source, rest.trim_end_matches('.').trim(), named);
            draft.print(source, link);
        }
        "Date" => {
            let pattern = rest.trim_matches(['"', '`']);
            let now = Expression::Name("now".to_owned());
            let meaning = super::filters::dated(draft, source, now, pattern);
            draft.print(source, meaning);
        }
        "template" => draft.keep(source, "It calls for another template, which did not come along"),
        "block" | "define" => {
            draft.open_if(
                "define",
                source,
                Err("It is a piece for another template, which did not come along".to_owned()),
            );
        }
        _ => {
            let meaning = call(draft, source, inside, named);
            draft.print(source, meaning);
        }
    }
    Ok(())
}

/// `$i, $x := .List` gives the item a name.
fn assigned(rest: &str) -> (String, &str) {
    match rest.split_once(":=") {
        Some((names, value)) => {
            let name = names.rsplit(',').next().unwrap_or(names);
            (name.trim().trim_start_matches('$').to_owned(), value.trim())
        }
        None => (ITEM.to_owned(), rest),
    }
}

fn named(draft: &mut Draft, source: &str, name: &str) -> Meaning {
    let item = draft.innermost().map(str::to_owned);
    match (name, item) {
        (".", Some(item)) => Ok(Expression::Name(item)),
        (".", None) => Err("It means the whole person, and not one value".to_owned()),
        (name, _) if name.starts_with('$') && !name.starts_with("$.") => {
            let name = name.trim_start_matches('$');
            if let Some(place) = draft.place(name) {
                return place;
            }
            match draft.innermost().filter(|item| *item == name.split('.').next().unwrap_or(name)) {
                Some(_) => Ok(Expression::Name(name.to_owned())),
                None => Err(format!("“${name}” is given no value that could be read")),
            }
        }
        (path, Some(item))
            if path.starts_with('.') && !path.starts_with(".Subscriber.") && !path.starts_with(".Campaign.") =>
        {
            Ok(Expression::Name(format!("{item}{path}")))
        }
        (path, _) if path.starts_with(".Campaign.") || path.starts_with("$.Campaign.") => {
            Err("What belongs to the campaign is not a value of a person".to_owned())
        }
        (path, _) => draft.name(source, path),
    }
}
