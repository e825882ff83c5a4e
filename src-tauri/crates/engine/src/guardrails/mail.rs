//! What mail programs do to a message: cut it off, or leave out what they do not know.
//! Source: caniemail.com, as `starters/mail_support.txt` holds it.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use cssparser::{Parser, ParserInput, Token};

use super::finding::{Place, Told};
use super::page::{Event, attribute};
use super::reading::{Reading, Spoken};
use super::rule::Rule;
use crate::channels::Channel;
use crate::render::Part;

/// Gmail shows the first 102 KB of a message and a link to the rest.
const MOST_KILOBYTES: usize = 102;

pub fn check(reading: &Reading, found: &mut Vec<Told>) {
    if reading.channel != Channel::Email {
        return;
    }
    if let Some(compiled) = reading.compiled()
        && compiled.html.len() > MOST_KILOBYTES * 1024
    {
        let told = Told::new(Rule::MessageSize, "message-size", Place::whole(Part::Html));
        found.push(told.with("kilobytes", compiled.html.len().div_ceil(1024)).with("most", MOST_KILOBYTES));
    }
    // What blocks look like is the studio's own work.
    for part in reading.parts.iter().filter(|part| part.source.is_some()) {
        unsupported(part, found);
    }
}

/// Each feature once, where it first stands.
fn unsupported(part: &Spoken, found: &mut Vec<Told>) {
    let mut told: BTreeSet<(&str, String)> = BTreeSet::new();
    for event in &part.events {
        let (css, at) = match event {
            Event::Open { name, attributes, at, .. } => {
                if let Some(programs) = support("element", name).filter(|_| told.insert(("element", name.clone()))) {
                    let place = part.at(*at, &format!("<{name}"));
                    let one = Told::new(Rule::MailSupport, "mail-support-element", place);
                    found.push(one.with("feature", name).with("programs", programs));
                }
                (attribute(attributes, "style").unwrap_or_default(), *at)
            }
            Event::Sheet { css, at } => (css.as_str(), *at),
            _ => continue,
        };
        for (kind, name) in features(css) {
            let Some(programs) = support(kind, &name) else { continue };
            // Outlook for Windows draws the picture of VML instead.
            if name == BACKGROUND && part.source.is_some_and(|source| source.contains("<v:fill")) {
                continue;
            }
            if told.insert((kind, name.clone())) {
                let at = match kind {
                    "unit" => measured_in(part, at, &name),
                    _ => part.find(at, name.split(':').next().unwrap_or(&name)),
                }
                .unwrap_or(at);
                let place = part.at(at, &name);
                let one = Told::new(Rule::MailSupport, "mail-support-css", place);
                let shown = match kind {
                    "at" => format!("@{name}"),
                    "function" => format!("{name}()"),
                    _ => name,
                };
                found.push(one.with("feature", shown).with("programs", programs));
            }
        }
    }
}

/// Where a number with this unit stands.
fn measured_in(part: &Spoken, from: usize, unit: &str) -> Option<usize> {
    let source = part.source?;
    let mut found = source.get(from..)?.match_indices(unit).map(|(at, _)| from + at);
    found.find(|at| source[..*at].ends_with(|before: char| before.is_ascii_digit()))
}

/// The programs that do not show it.
fn support(kind: &str, name: &str) -> Option<&'static str> {
    static TABLE: OnceLock<HashMap<(&str, &str), &str>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let rows = include_str!("../../starters/mail_support.txt").lines().filter(|line| !line.starts_with('#'));
        rows.filter_map(|row| {
            let mut columns = row.split('\t');
            Some(((columns.next()?, columns.next()?), columns.next()?))
        })
        .collect()
    });
    table.get(&(kind, name)).copied()
}

/// Properties, their values, functions, units and at-rules of a sheet or of a style attribute, as `mail_support.txt` names them.
fn features(css: &str) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let mut input = ParserInput::new(css);
    walk(&mut Parser::new(&mut input), &mut found, 0);
    found
}

fn walk(parser: &mut Parser, found: &mut Vec<(&'static str, String)>, depth: usize) {
    const DEEPEST: usize = 30;
    let mut word: Option<String> = None;
    let mut property: Option<String> = None;
    while let Ok(token) = parser.next().cloned() {
        match token {
            Token::Ident(name) => {
                let name = name.to_ascii_lowercase();
                if let Some(property) = &property {
                    found.push(("value", format!("{property}:{name}")));
                }
                word = Some(name);
            }
            Token::Colon if property.is_none() => {
                property = word.take().inspect(|name| {
                    // A gradient is told as the function that it is.
                    if name != BACKGROUND && name != OPACITY {
                        found.push(("property", name.clone()));
                    }
                })
            }
            // What is there or not at all is hidden in other ways as well.
            Token::Number { value, .. } | Token::Percentage { unit_value: value, .. }
                if property.as_deref() == Some(OPACITY) && 0.0 < value && value < 1.0 =>
            {
                found.push(("property", OPACITY.to_owned()));
            }
            Token::Dimension { unit, .. } if property.is_some() => found.push(("unit", unit.to_ascii_lowercase())),
            Token::Semicolon => (word, property) = (None, None),
            Token::AtKeyword(name) => found.push(("at", name.to_ascii_lowercase())),
            Token::UnquotedUrl(_) if is_background(property.as_deref()) => {
                found.push(("property", BACKGROUND.to_owned()))
            }
            Token::Function(name) if name.eq_ignore_ascii_case("url") => {
                if is_background(property.as_deref()) {
                    found.push(("property", BACKGROUND.to_owned()));
                }
            }
            Token::Function(name) => {
                found.push(("function", name.to_ascii_lowercase()));
                nested(parser, found, depth, DEEPEST);
            }
            Token::CurlyBracketBlock => {
                (word, property) = (None, None);
                nested(parser, found, depth, DEEPEST);
            }
            Token::ParenthesisBlock | Token::SquareBracketBlock => nested(parser, &mut Vec::new(), depth, DEEPEST),
            _ => word = None,
        }
    }
}

const OPACITY: &str = "opacity";

/// A picture behind words, however it is written.
const BACKGROUND: &str = "background-image";

fn is_background(property: Option<&str>) -> bool {
    matches!(property, Some("background" | BACKGROUND))
}

fn nested(parser: &mut Parser, found: &mut Vec<(&'static str, String)>, depth: usize, deepest: usize) {
    if depth < deepest {
        let _nothing: Result<(), cssparser::ParseError<()>> = parser.parse_nested_block(|inner| {
            walk(inner, found, depth + 1);
            Ok(())
        });
    }
}
