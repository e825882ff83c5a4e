//! Tera's own grammar, as far as compiling needs it: names, strings, literal braces, and finding the tags in a source.

/// Whether Tera can read this name: letters, digits and underscores with dots between, none of its own words, and
/// nothing that begins with two underscores (Tera's way to print everything it knows of a person).
pub fn is_name(name: &str) -> bool {
    const RESERVED: [&str; 19] = [
        "true", "True", "false", "False", "and", "or", "not", "is", "in", "if", "elif", "else", "for", "loop", "self",
        "none", "None", "null", "continue",
    ];
    let part = |part: &str| {
        let mut bytes = part.bytes();
        bytes.next().is_some_and(|first| first == b'_' || first.is_ascii_alphabetic())
            && bytes.all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
            && !part.starts_with("__")
    };
    name.split('.').all(part) && !RESERVED.contains(&name)
}

/// An expression that holds when the name has a value. Tera refuses to look into what is missing, so each step of a
/// dotted name is asked about.
pub fn known(name: &str) -> String {
    let mut asked: Vec<String> = name.match_indices('.').map(|(at, _)| format!("{} is defined", &name[..at])).collect();
    asked.push(format!("{name} is defined"));
    asked.join(" and ")
}

/// A string as Tera reads it (its lexer knows the escapes \" \' \/ \\ \n \t \r).
pub fn string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// Text that Tera prints as it is. Every brace is printed by a tag, since what stands next to it is not known here.
pub fn literal(text: &str) -> String {
    text.replace('{', "{{ \"{\" }}")
}

/// A piece of a source: text, or a whole tag with its marks (`{{ … }}`, `{% … %}`, `{# … #}`, or raw … endraw).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    Tag(&'a str),
}

/// The pieces of a source, in order. A tag that never closes runs to the end; Tera will say so.
pub fn pieces(source: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(open) = next_open(rest) {
        let (text, tagged) = rest.split_at(open);
        let (tag, after) = tagged.split_at(tag_length(tagged));
        if !text.is_empty() {
            found.push(Piece::Text(text));
        }
        found.push(Piece::Tag(tag));
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest));
    }
    found
}

/// The next `{{`, `{%` or `{#`, without looking further than that.
fn next_open(rest: &str) -> Option<usize> {
    let follows = |at: usize| matches!(rest.as_bytes().get(at + 1), Some(b'{' | b'%' | b'#'));
    rest.match_indices('{').map(|(at, _)| at).find(|at| follows(*at))
}

/// The text of a source without its tags, each of which leaves a space.
pub fn text_pieces(source: &str) -> String {
    let piece = |piece: Piece| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Tag(_) => " ".to_owned(),
    };
    pieces(source).into_iter().map(piece).collect()
}

/// The source with its text changed and its tags as they are.
pub fn map_text(source: &str, change: impl Fn(&str) -> String) -> String {
    let piece = |piece: Piece| match piece {
        Piece::Text(text) => change(text),
        Piece::Tag(tag) => tag.to_owned(),
    };
    pieces(source).into_iter().map(piece).collect()
}

fn tag_length(tagged: &str) -> usize {
    let (close, quotes) = match tagged.as_bytes().get(1) {
        Some(b'{') => ("}}", true),
        Some(b'%') => ("%}", true),
        _ => ("#}", false),
    };
    let end = closing(tagged, close, quotes);
    let inside = tagged.get(2..end).unwrap_or_default().trim_end_matches(close);
    if close == "%}" && inside.trim_matches(['-', ' ', '\n', '\t', '\r']) == "raw" {
        let raw_end = tagged.get(end..).and_then(|rest| rest.find("endraw").map(|at| end + at));
        return raw_end.map_or(tagged.len(), |at| {
            tagged.get(at..).and_then(|rest| rest.find("%}")).map_or(tagged.len(), |more| at + more + 2)
        });
    }
    end
}

fn closing(tagged: &str, close: &str, quotes: bool) -> usize {
    let mut quote = None;
    let mut escaped = false;
    for (at, character) in tagged.char_indices().skip(2) {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(_) if character == '\\' => escaped = true,
            Some(open) if character == open => quote = None,
            Some(_) => {}
            None if quotes && matches!(character, '"' | '\'' | '`') => quote = Some(character),
            None if tagged.get(at..).is_some_and(|rest| rest.starts_with(close)) => return at + close.len(),
            None => {}
        }
    }
    tagged.len()
}
