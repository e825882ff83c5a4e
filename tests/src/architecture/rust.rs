//! What a Rust file names and says, read from its tokens, so that comments and look-alikes do not count.
//! Modules under `#[cfg(test)]` are left out: tests may reach further than the code they test.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

#[derive(Debug, Default)]
pub struct Named {
    /// Each `a::b`, as far as the second name; `crate::{a, b}` gives two.
    pub paths: Vec<(String, String)>,
    /// The names that are called as methods: `.execute(` gives execute.
    pub calls: Vec<String>,
    /// String literals as they stand in the source, without their documentation comments.
    pub strings: Vec<String>,
}

/// None when the text is not Rust.
pub fn named(text: &str) -> Option<Named> {
    let mut named = Named::default();
    walk(text.parse().ok()?, &mut named);
    Some(named)
}

fn walk(stream: TokenStream, named: &mut Named) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(attribute) = attribute_at(&tokens, at) {
            let tests = attribute.to_string().replace(' ', "") == "cfg(test)";
            at = if tests { after_item(&tokens, at + 2) } else { at + 2 };
            if !tests && !attribute.to_string().starts_with("doc") {
                walk(attribute, named);
            }
            continue;
        }
        match &tokens[at] {
            TokenTree::Group(group) => walk(group.stream(), named),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if text.ends_with('"') || text.ends_with('#') {
                    named.strings.push(text);
                }
            }
            TokenTree::Ident(first) if is_path_separator(&tokens, at + 1) => match tokens.get(at + 3) {
                Some(TokenTree::Ident(second)) => named.paths.push((first.to_string(), second.to_string())),
                Some(TokenTree::Group(group)) => {
                    heads(group.stream()).for_each(|head| named.paths.push((first.to_string(), head)));
                }
                _ => {}
            },
            TokenTree::Punct(dot) if dot.as_char() == '.' => {
                if let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group))) =
                    (tokens.get(at + 1), tokens.get(at + 2))
                    && group.delimiter() == Delimiter::Parenthesis
                {
                    named.calls.push(name.to_string());
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// The inside of `#[…]` or `#![…]` that starts at `at`; the latter's `!` is passed over by the caller's next turn.
fn attribute_at(tokens: &[TokenTree], at: usize) -> Option<TokenStream> {
    match (&tokens[at], tokens.get(at + 1)) {
        (TokenTree::Punct(hash), Some(TokenTree::Group(group)))
            if hash.as_char() == '#' && group.delimiter() == Delimiter::Bracket =>
        {
            Some(group.stream())
        }
        _ => None,
    }
}

/// Behind the item at `at`: its closing brace or its semicolon.
fn after_item(tokens: &[TokenTree], at: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    };
    tokens[at..].iter().position(ends).map_or(tokens.len(), |length| at + length + 1)
}

fn is_path_separator(tokens: &[TokenTree], at: usize) -> bool {
    [at, at + 1].iter().all(|at| matches!(tokens.get(*at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':'))
}

/// The first name of each entry of `{a::b, c}`.
fn heads(group: TokenStream) -> impl Iterator<Item = String> {
    let mut fresh = true;
    group.into_iter().filter_map(move |token| {
        let first = std::mem::replace(&mut fresh, matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ','));
        match token {
            TokenTree::Ident(name) if first => Some(name.to_string()),
            _ => None,
        }
    })
}
