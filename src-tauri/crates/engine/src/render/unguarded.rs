//! Which values a source prints or computes with without asking first whether the person has them.
//! Read from the tags alone: what stands in a condition that names a value is taken to be asked for.

use super::faults::paths;
use super::tags::{self, Kind, Token};

/// A read of a value that may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unguarded {
    /// May be dotted: postal.city.
    pub name: String,
    /// The whole tag, as its author wrote it, and its byte.
    pub tag: String,
    pub start: usize,
    /// Whether the tag does nothing but print.
    pub is_printed: bool,
}

/// In the order of the source, at most a hundred.
pub fn unguarded(source: &str) -> Vec<Unguarded> {
    const MOST: usize = 100;
    let tokens = tags::tokens(source);
    let mut found = Vec::new();
    // What each open condition or loop makes known, and what its `else` will.
    let mut open: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    let mut set: Vec<String> = Vec::new();
    for tag in tokens.split_inclusive(|token| token.kind == Kind::Close) {
        let Some(first) = tag.first().filter(|token| token.kind == Kind::Open) else { continue };
        let inside = &tag[1..];
        let word = inside.first().map_or("", |token| token.word);
        let names = || paths(inside).into_iter().map(|path| path.name).collect::<Vec<String>>();
        let mut asked_here = false;
        match (first.word, word) {
            ("{{", _) => {}
            (_, "if") => {
                open.push(guards(inside, names()));
                asked_here = true;
            }
            (_, "elif") => {
                let before = open.pop().map(|(_, otherwise)| otherwise).unwrap_or_default();
                let (mut known, otherwise) = guards(inside, names());
                known.extend(before);
                open.push((known, otherwise));
                asked_here = true;
            }
            (_, "else") => {
                if let Some((known, otherwise)) = open.last_mut() {
                    *known = std::mem::take(otherwise);
                }
            }
            (_, "for") => {
                let bound = inside.iter().skip(1).take_while(|token| !token.is("in"));
                open.push((
                    bound.filter(|token| token.kind == Kind::Ident).map(|t| t.word.to_owned()).collect(),
                    vec![],
                ));
            }
            (_, "endif" | "endfor") => {
                open.pop();
                continue;
            }
            (_, "set" | "set_global") => set.extend(inside.get(1).map(|token| token.word.to_owned())),
            _ => continue,
        }
        if asked_here || has_fallback(inside) {
            continue;
        }
        let is_known = |name: &str| {
            let known = open.iter().flat_map(|(known, _)| known).chain(&set);
            known
                .into_iter()
                .any(|asked| name == asked || name.strip_prefix(asked.as_str()).is_some_and(|r| r.starts_with('.')))
        };
        let end = tag.last().map_or(source.len(), Token::end);
        for name in names() {
            if found.len() < MOST && !is_known(&name) {
                let tag = source.get(first.start..end).unwrap_or_default().to_owned();
                found.push(Unguarded { name, tag, start: first.start, is_printed: first.word == "{{" });
            }
        }
    }
    found
}

/// Where a name is first read.
pub fn first_read(source: &str, name: &str) -> Option<usize> {
    let paths = paths(&tags::tokens(source));
    paths.iter().find(|path| path.name.split('.').next() == Some(name)).map(|path| path.start)
}

/// `x or "y"`, `x | default(value="y")`, `"y" if not x else x`.
fn has_fallback(inside: &[Token]) -> bool {
    inside.windows(2).any(|pair| pair[0].is("|") && pair[1].is("default"))
        || inside.iter().any(|token| token.is("or") || token.is("if"))
}

/// What holds inside a condition, and what holds in its `else`: `not x` asks for x there.
fn guards(inside: &[Token], names: Vec<String>) -> (Vec<String>, Vec<String>) {
    let negated = inside.get(1).is_some_and(|token| token.is("not"))
        || inside.windows(2).any(|pair| pair[0].is("is") && (pair[1].is("undefined") || pair[1].is("not")));
    if negated { (Vec::new(), names) } else { (names, Vec::new()) }
}
