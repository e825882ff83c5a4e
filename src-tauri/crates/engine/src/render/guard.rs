//! Tera's `~` prints nothing for a value that is missing, and a printed value as a program would: a list as JSON. Here every
//! operand of `~` and everything printed gets a filter that knows better, and places in the changed source are carried
//! back to the author's.

use super::Part;
use super::printed::{self, Place, Printed};
use super::tags::{self, Kind, Token};

/// The filters that refuse what is missing and write the rest for a reader; nothing an author writes begins with two
/// underscores.
pub const KNOWN: &str = "__known";
pub const SHOWN: &str = "__shown";
pub const PLAIN: &str = "__plain";
pub const ADDRESSED: &str = "__addressed";
pub const LEADING: &str = "__leading";
pub const REST: &str = "__rest";
pub const BARE: &str = "__bare";
pub const NAMED: &str = "__named";
pub const OURS: [&str; 8] = [KNOWN, SHOWN, PLAIN, ADDRESSED, LEADING, REST, BARE, NAMED];

pub struct Guarded {
    pub source: String,
    /// What was put in before which byte of the author's source, in order.
    put_in: Vec<(usize, &'static str)>,
}

impl Guarded {
    /// The author's byte for a byte of the guarded source.
    pub fn original(&self, byte: usize) -> usize {
        let mut taken = 0;
        for (at, text) in &self.put_in {
            if at + taken >= byte {
                break;
            }
            taken = (taken + text.len()).min(byte - at);
        }
        byte - taken
    }
}

/// With the operands of `~` alone: what of a source does not compile is told in its own words.
pub fn guard_operands(source: &str) -> Guarded {
    put_in(source, operands(&tags::tokens(source)))
}

pub fn guard(part: Part, source: &str) -> Guarded {
    let tokens = tags::tokens(source);
    let mut all = operands(&tokens);
    for Printed { start, end, place } in printed::prints(part, source, &tokens) {
        all.push((start, "("));
        all.push((
            end,
            match place {
                Place::Words => ")|__shown",
                Place::Plain => ")|__plain",
                Place::Address => ")|__addressed",
                Place::Link => ")|__leading",
                Place::Rest => ")|__rest",
                Place::Bare => ")|__bare",
                Place::Name => ")|__named",
                Place::BareLink => ")|__leading|__bare",
            },
        ));
    }
    // Of what is put in at one place, the operands' come first.
    all.sort_by_key(|(at, _)| *at);
    put_in(source, all)
}

fn put_in(source: &str, all: Vec<(usize, &'static str)>) -> Guarded {
    let mut guarded = String::with_capacity(source.len() + all.iter().map(|(_, text)| text.len()).sum::<usize>());
    let mut from = 0;
    for (place, text) in &all {
        guarded.push_str(&source[from..*place]);
        guarded.push_str(text);
        from = *place;
    }
    guarded.push_str(&source[from..]);
    Guarded { source: guarded, put_in: all }
}

fn operands(tokens: &[Token]) -> Vec<(usize, &'static str)> {
    let closing = closings(tokens);
    let mut at = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if token.is("~") {
            at.extend(before(&tokens[..index]));
            at.extend(behind(tokens, &closing, index + 1));
        }
    }
    at.sort_unstable();
    at.dedup();
    at.into_iter().map(|at| (at, "|__known")).collect()
}

fn before(tokens: &[Token]) -> Option<usize> {
    let last = tokens.last()?;
    let tested = tokens.len() >= 2 && ["is", "not"].iter().any(|word| tokens[tokens.len() - 2].is(word));
    let operand = is_name(last) && !tested || last.is(")") || last.is("]");
    operand.then(|| last.end())
}

/// Where the operand that begins at token `first` ends.
fn behind(tokens: &[Token], closing: &[Option<usize>], first: usize) -> Option<usize> {
    let mut at = if is_name(tokens.get(first)?) {
        first + 1
    } else if tokens[first].is("(") {
        closing[first]? + 1
    } else {
        return None;
    };
    loop {
        let next = tokens.get(at)?;
        match next.word {
            "." | "?." if next.kind == Kind::Op => at += 2,
            "[" | "?[" | "(" if next.kind == Kind::Op => at = closing[at]? + 1,
            _ => break,
        }
    }
    Some(tokens.get(at - 1)?.end())
}

/// For every opening bracket the token that closes it, found in one walk: a source may have a hundred thousand.
fn closings(tokens: &[Token]) -> Vec<Option<usize>> {
    let mut closing = vec![None; tokens.len()];
    let mut open = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match (token.kind, token.word) {
            (Kind::Op, "(" | "[" | "?[") => open.push(index),
            (Kind::Op, ")" | "]") => {
                if let Some(opened) = open.pop() {
                    closing[opened] = Some(index);
                }
            }
            (Kind::Open, _) => open.clear(),
            _ => {}
        }
    }
    closing
}

fn is_name(token: &Token) -> bool {
    const WORDS: [&str; 12] = ["true", "True", "false", "False", "and", "or", "not", "is", "in", "if", "else", "none"];
    token.kind == Kind::Ident && !WORDS.contains(&token.word)
}
