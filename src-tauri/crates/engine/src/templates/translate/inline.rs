//! A text as a translator gets it: words, numbered placeholders that must all come back, and numbered marks around
//! words. Written for people as `Dear [1 First name], <2>come early</2>`; a backslash makes `[`, `<` and `\` plain.

/// One piece of a unit's text. The numbers are the unit's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    Text(String),
    /// A placeholder or a piece of code: `label` is for the eye.
    Code {
        id: u32,
        label: String,
    },
    /// Bold, italic or a link begins; it ends with the same number.
    Open(u32),
    Close(u32),
}

/// The text in one line of markup.
pub fn markup(tokens: &[Token]) -> String {
    let mut out = String::new();
    for token in tokens {
        match token {
            Token::Text(text) => {
                for letter in text.chars() {
                    if matches!(letter, '[' | '<' | '\\') {
                        out.push('\\');
                    }
                    out.push(letter);
                }
            }
            Token::Code { id, label } => out.push_str(&format!("[{id} {}]", label.replace(']', ")"))),
            Token::Open(id) => out.push_str(&format!("<{id}>")),
            Token::Close(id) => out.push_str(&format!("</{id}>")),
        }
    }
    out
}

/// The way back. Errors are sentences.
pub fn tokens(markup: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut text = String::new();
    let mut rest = markup;
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        match letter {
            '\\' => {
                let plain = rest.chars().next().ok_or("It ends in a single backslash.")?;
                rest = &rest[plain.len_utf8()..];
                text.push(plain);
            }
            '[' | '<' => {
                let end = if letter == '[' { ']' } else { '>' };
                let (inside, after) =
                    rest.split_once(end).ok_or_else(|| format!("A “{letter}” is never closed by “{end}”."))?;
                rest = after;
                if !text.is_empty() {
                    tokens.push(Token::Text(std::mem::take(&mut text)));
                }
                tokens.push(numbered(letter, inside)?);
            }
            _ => text.push(letter),
        }
    }
    if !text.is_empty() {
        tokens.push(Token::Text(text));
    }
    Ok(tokens)
}

fn numbered(opening: char, inside: &str) -> Result<Token, String> {
    let strange = || format!("“{opening}{inside}” is not one of this text's placeholders.");
    let (closing, inside) = match inside.strip_prefix('/') {
        Some(rest) if opening == '<' => (true, rest),
        _ => (false, inside),
    };
    let (number, label) = inside.split_once(' ').unwrap_or((inside, ""));
    let id = number.parse().map_err(|_| strange())?;
    match (opening, closing) {
        ('[', _) => Ok(Token::Code { id, label: label.to_owned() }),
        _ if !label.is_empty() => Err(strange()),
        (_, false) => Ok(Token::Open(id)),
        (_, true) => Ok(Token::Close(id)),
    }
}

/// Every placeholder of the source exactly once, under its own name, and marks that open and close in order.
pub fn check(source: &[Token], target: &[Token]) -> Result<(), String> {
    let codes = |tokens: &[Token]| -> Vec<(u32, String)> {
        let code = |token: &Token| match token {
            Token::Code { id, label } => Some((*id, label.replace(']', ")"))),
            _ => None,
        };
        tokens.iter().filter_map(code).collect()
    };
    let (wanted, found) = (codes(source), codes(target));
    for (id, label) in &found {
        match wanted.iter().find(|(known, _)| known == id) {
            None => return Err(format!("The placeholder “{id} {label}” is not in the source.")),
            Some((_, known)) if !label.is_empty() && known != label => {
                return Err(format!("The placeholder “{id} {known}” was renamed to “{label}”."));
            }
            Some(_) => {}
        }
    }
    for (id, label) in &wanted {
        match found.iter().filter(|(other, _)| other == id).count() {
            1 => {}
            0 => return Err(format!("The placeholder “{id} {label}” is missing.")),
            _ => return Err(format!("The placeholder “{id} {label}” is there more than once.")),
        }
    }
    let mut open: Vec<u32> = Vec::new();
    for token in target {
        match token {
            Token::Open(id) if !source.contains(token) => {
                return Err(format!("The mark “{id}” is not in the source."));
            }
            Token::Open(id) if !open.is_empty() => {
                return Err(format!("The mark “{id}” stands inside another mark."));
            }
            Token::Open(id) => open.push(*id),
            Token::Close(id) if open.pop() != Some(*id) => {
                return Err(format!("The mark “{id}” ends where it did not begin."));
            }
            _ => {}
        }
    }
    if let Some(id) = mark_around_nothing(target) {
        return Err(format!("The mark “{id}” is around nothing."));
    }
    match open.pop() {
        Some(id) => Err(format!("The mark “{id}” is never ended.")),
        None => Ok(()),
    }
}

fn mark_around_nothing(tokens: &[Token]) -> Option<u32> {
    tokens.windows(2).find_map(|pair| match pair {
        [Token::Open(id), Token::Close(_)] => Some(*id),
        _ => None,
    })
}
