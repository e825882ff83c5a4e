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
    let mut at = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if token.is("~") {
            at.extend(before(&tokens[..index]));
            at.extend(behind(&tokens[index + 1..]));
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

fn behind(tokens: &[Token]) -> Option<usize> {
    let first = tokens.first()?;
    let mut at = if is_name(first) {
        1
    } else if first.is("(") {
        closing(tokens, 0)? + 1
    } else {
        return None;
    };
    loop {
        let next = tokens.get(at)?;
        match next.word {
            "." | "?." if next.kind == Kind::Op => at += 2,
            "[" | "?[" | "(" if next.kind == Kind::Op => at = closing(tokens, at)? + 1,
            _ => break,
        }
    }
    Some(tokens.get(at - 1)?.end())
}

/// The index of the bracket that closes the one at `open`.
fn closing(tokens: &[Token], open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (index, token) in tokens.iter().enumerate().skip(open).filter(|(_, token)| token.kind == Kind::Op) {
        match token.word {
            "(" | "[" | "?[" => depth += 1,
            ")" | "]" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(index);
        }
    }
    None
}

fn is_name(token: &Token) -> bool {
    const WORDS: [&str; 12] = ["true", "True", "false", "False", "and", "or", "not", "is", "in", "if", "else", "none"];
    token.kind == Kind::Ident && !WORDS.contains(&token.word)
}
