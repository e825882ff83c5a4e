//! The words inside a foreign tag: names and paths, strings, numbers, signs. Grammar is its readers'.

#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    /// A name or a path: `contact.first_name`, `.Subscriber.Name`, `@index`, `../name`, `$x`.
    Word(String),
    Text(String),
    Number(String),
    Sign(&'static str),
}

const SIGNS: [&str; 26] = [
    "===", "!==", "==", "!=", "<>", "<=", ">=", "&&", "||", ":=", "..", "<", ">", "=", "|", ":", ",", "(", ")", "!",
    "+", "-", "*", "/", "[", "]",
];

/// Why it cannot be read: words for the author.
pub fn tokens(source: &str) -> Result<Vec<Token>, String> {
    let mut found = Vec::new();
    let mut rest = source.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '"' | '\'' | '`' | '“' | '”' | '‘' | '’' => text(rest, first)?,
            '0'..='9' => number(rest, 0),
            '-' if starts_number(&rest[1..]) && !matches!(found.last(), Some(Token::Word(_) | Token::Number(_))) => {
                number(rest, 1)
            }
            _ if starts_word(rest) => word(rest),
            _ => {
                let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign));
                let sign = sign.ok_or_else(|| format!("“{first}” means nothing here"))?;
                (Token::Sign(sign), sign.len())
            }
        };
        found.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(found)
}

fn text(rest: &str, open: char) -> Result<(Token, usize), String> {
    let close = match open {
        '“' | '”' => ['”', '“'],
        '‘' | '’' => ['’', '‘'],
        _ => [open, open],
    };
    let mut read = String::new();
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => {
                read.push(letter);
                escaped = false;
            }
            '\\' => escaped = true,
            _ if close.contains(&letter) => return Ok((Token::Text(read), at + letter.len_utf8())),
            _ => read.push(letter),
        }
    }
    Err("a quotation mark is never closed".to_owned())
}

fn starts_number(rest: &str) -> bool {
    rest.starts_with(|letter: char| letter.is_ascii_digit())
}

fn number(rest: &str, from: usize) -> (Token, usize) {
    let mut end = rest[from..].find(|letter: char| !letter.is_ascii_digit()).map_or(rest.len(), |at| from + at);
    if rest[end..].starts_with('.') && starts_number(&rest[end + 1..]) {
        end = rest[end + 1..].find(|letter: char| !letter.is_ascii_digit()).map_or(rest.len(), |at| end + 1 + at);
    }
    (Token::Number(rest[..end].to_owned()), end)
}

fn starts_word(rest: &str) -> bool {
    let mut letters = rest.chars();
    match letters.next() {
        Some('@' | '$' | '_') => true,
        Some('.') => letters.next().is_none_or(|next| next != '.' || rest.starts_with("../")),
        Some(letter) => letter.is_alphabetic(),
        None => false,
    }
}

fn word(rest: &str) -> (Token, usize) {
    let mut end = rest.len();
    let mut letters = rest.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let goes_on = letter.is_alphanumeric()
            || matches!(letter, '_' | '@' | '$' | '.')
            || (letter == '/' && rest[..at].ends_with(".."))
            || (letter == '-' && at > 0 && next.is_some_and(char::is_alphabetic))
            || (letter == '?' && at > 0 && next.is_none_or(|next| !next.is_alphanumeric()));
        let range = letter == '.' && next == Some('.') && !rest[at..].starts_with("../");
        if !goes_on || range {
            end = at;
            break;
        }
    }
    (Token::Word(rest[..end].to_owned()), end)
}
