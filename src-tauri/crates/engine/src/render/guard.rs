//! Tera's `~` prints nothing for a value that is missing. Here every operand of `~` gets a filter that notices, and
//! places in the changed source are carried back to the author's.

use super::tags::{self, Kind, Token};

/// The filter that refuses what is missing; nothing an author writes begins with two underscores.
pub const KNOWN: &str = "__known";
const INSERTED: &str = "|__known";

pub struct Guarded {
    pub source: String,
    /// Bytes of the author's source at which `INSERTED` was put in, ascending.
    at: Vec<usize>,
}

impl Guarded {
    /// The author's byte for a byte of the guarded source.
    pub fn original(&self, byte: usize) -> usize {
        let mut taken = 0;
        for at in &self.at {
            if at + taken >= byte {
                break;
            }
            taken = (taken + INSERTED.len()).min(byte - at);
        }
        byte - taken
    }
}

pub fn guard(source: &str) -> Guarded {
    let tokens = tags::tokens(source);
    let closing = closings(&tokens);
    let mut at = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if token.is("~") {
            at.extend(before(&tokens[..index]));
            at.extend(behind(&tokens, &closing, index + 1));
        }
    }
    at.sort_unstable();
    at.dedup();
    let mut guarded = String::with_capacity(source.len() + at.len() * INSERTED.len());
    let mut from = 0;
    for place in &at {
        guarded.push_str(&source[from..*place]);
        guarded.push_str(INSERTED);
        from = *place;
    }
    guarded.push_str(&source[from..]);
    Guarded { source: guarded, at }
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
