//! Tera's errors as faults: what is missing is named, the place is the author's, and the words are plain.

use tera::{Error, ErrorKind, ReportError};

use super::guard::{Guarded, OURS};
use super::person::Person;
use super::tags::{self, Kind, Token};
use super::{Diagnostic, Fault, Part, Severity};

impl Fault {
    pub fn part(&self) -> Part {
        match self {
            Fault::Missing { part, .. }
            | Fault::Failed { part, .. }
            | Fault::Empty { part }
            | Fault::TooLong { part, .. }
            | Fault::TimedOut { part, .. }
            | Fault::Crashed { part, .. } => *part,
        }
    }

    /// One sentence for the author, without the place.
    pub fn words(&self) -> String {
        let part = match self.part() {
            Part::Subject => "subject",
            Part::Html => "message",
            Part::Text => "plain text",
            Part::Link => "link",
            Part::Card => "card",
        };
        match self {
            Fault::Missing { field, .. } => Fault::missing(field),
            Fault::Failed { message, .. } => message.clone(),
            Fault::Empty { .. } => format!("The {part} is empty for this person"),
            Fault::TooLong { line, .. } => format!("The {part} becomes longer than 1 MB; look at line {line}"),
            Fault::TimedOut { line, .. } => format!("The {part} takes too long to write; look at line {line}"),
            Fault::Crashed { line, .. } => format!("The {part} needs too much memory to write; look at line {line}"),
        }
    }

    /// Of a field as it is called: by its key here, by its name where that is known.
    pub fn missing(field: &str) -> String {
        format!("“{field}” is empty for this person")
    }

    /// The same as a finding in the editor.
    pub fn diagnostic(&self) -> Diagnostic {
        let (line, column) = match self {
            Fault::Missing { line, column, .. } | Fault::Failed { line, column, .. } => (*line, *column),
            Fault::TooLong { line, .. } | Fault::TimedOut { line, .. } | Fault::Crashed { line, .. } => (*line, 1),
            Fault::Empty { .. } => (1, 1),
        };
        let placeholder = match self {
            Fault::Missing { field, .. } => Some(field.clone()),
            _ => None,
        };
        let (message, part) = (self.words(), self.part());
        Diagnostic { line, column, message, severity: Severity::Error, part, block: None, placeholder, differs: None }
    }
}

/// The fault of a source that does not compile.
pub fn of_source(error: &Error, part: Part, source: &str, guarded: &Guarded) -> Fault {
    let (message, byte) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (report.message().to_string(), report.span().range.start)
        }
        other => located(&other.to_string(), part, &guarded.source),
    };
    let at = guarded.original(byte);
    let (message, at) = match unclosed(&message) {
        true => (NEVER_CLOSED.to_owned(), opened(source).unwrap_or(at)),
        false => (about_syntax(&message, source.get(at..).unwrap_or("")).unwrap_or_else(|| plain(&message)), at),
    };
    let (line, column) = tags::place(source, at);
    Fault::Failed { message, part, line, column }
}

const NEVER_CLOSED: &str = "Something is opened here and never closed";

fn unclosed(message: &str) -> bool {
    ["Unexpected end of input", "unexpected end of raw", "comment tag"].iter().any(|words| message.contains(words))
}

/// Where the tag stands that is never closed: the last one without its end, else the innermost block without its own.
fn opened(source: &str) -> Option<usize> {
    let tokens = tags::tokens(source);
    let last = tokens.iter().rposition(|token| token.kind == Kind::Open)?;
    if !tokens[last..].iter().any(|token| token.kind == Kind::Close) {
        return Some(tokens[last].start);
    }
    let mut blocks: Vec<&Token> = Vec::new();
    for (index, token) in tokens.iter().enumerate().filter(|(_, token)| token.is("{%")) {
        match tokens.get(index + 1).map_or("", |first| first.word) {
            "if" | "for" | "filter" | "block" | "component" => blocks.push(token),
            "set" | "set_global" if tokens.get(index + 3).is_some_and(|third| third.kind == Kind::Close) => {
                blocks.push(token);
            }
            ends if ends.starts_with("end") => {
                blocks.pop();
            }
            _ => {}
        }
    }
    blocks.last().map(|open| open.start)
}

/// Tera's words for a wrong tag or sign, in plain ones; `rest` is the source from its place on.
fn about_syntax(message: &str, rest: &str) -> Option<String> {
    let word: String = rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    if message.starts_with("Unknown tag") {
        let closes = word.starts_with("end") || word == "else" || word == "elif";
        let what = if closes { "has nothing open before it here" } else { "is not something this studio knows" };
        return Some(format!("“{word}” {what}"));
    }
    let (found, expected) = message.strip_prefix("Found ")?.split_once(" but expected ")?;
    // Without marks it is a kind, such as “bool”: the author wrote a word.
    let found = if found.starts_with('`') || word.is_empty() { found.trim_matches('`') } else { word.as_str() };
    let close = ["}}", "%}"].into_iter().find(|close| expected.trim_matches('`').starts_with(close));
    Some(match close {
        Some(close) => format!("“{close}” is missing here"),
        None if found == "}}" || found == "%}" => format!("Something is missing before “{found}”"),
        None => format!("“{found}” does not belong here"),
    })
}

/// The fault of rendering one person.
pub fn of_render(error: &Error, part: Part, source: &str, guarded: &Guarded, person: &Person) -> Fault {
    let ErrorKind::RenderingError(report) = error.kind() else {
        return of_source(error, part, source, guarded);
    };
    let range = report.span().range.clone();
    let (start, end) = (guarded.original(range.start), guarded.original(range.end).max(guarded.original(range.start)));
    let (line, column) = tags::place(source, start);
    if is_missing(report) {
        if let Some(message) = unsaid(around(&tags::tokens(source), start)) {
            return Fault::Failed { message: message.to_owned(), part, line, column };
        }
        let field = missing_name(report.message(), source, start, end, person);
        return Fault::Missing { field, part, line, column };
    }
    let thrown = around(&tags::tokens(source), start).iter().any(|token| token.is("throw"));
    let message = if thrown { report.message().to_owned() } else { plain(report.message()) };
    Fault::Failed { message, part, line, column }
}

/// Tera has no kind of its own for what is undefined; these are all the words it uses for it (2.4).
fn is_missing(report: &ReportError) -> bool {
    let message = report.message();
    message.starts_with("Variable `")
        || message.starts_with("Field `")
        || message.contains("`undefined`")
        || message.contains("an undefined value")
        || message.contains("is undefined")
        || message.contains("type undefined")
}

/// A tag that prints nothing but the words of a culture that has none.
fn unsaid(tag: &[Token]) -> Option<&'static str> {
    let [_, name, open, ..] = tag else { return None };
    match name.word {
        "greeting" if open.is("(") => {
            Some("No greeting is known in this language: write it on its culture card, or here in words")
        }
        "closing" if open.is("(") => {
            Some("No closing is known in this language: write it on its culture card, or here in words")
        }
        _ => None,
    }
}

fn missing_name(message: &str, source: &str, start: usize, end: usize, person: &Person) -> String {
    let tokens = tags::tokens(source);
    let named = message.strip_prefix("Variable `").and_then(|rest| rest.split('`').next());
    if let Some(name) = named {
        return assigned(&tokens, name, person).unwrap_or_else(|| name.to_string());
    }
    // The span may be that of `b` in `a.b` alone, so the paths are read from the whole tag.
    let paths = paths(around(&tokens, start));
    let inside = |path: &&Path| path.start < end.max(start + 1) && path.end > start;
    let absent = |path: &&Path| person.lacks(&path.name);
    let found = paths.iter().find(|path| inside(path) && absent(path));
    match found.or_else(|| paths.iter().find(absent)).or_else(|| paths.iter().find(inside)).or(paths.first()) {
        Some(path) => assigned(&tokens, &path.name, person).unwrap_or_else(|| path.name.clone()),
        None => source.get(start..end).unwrap_or("").trim().to_string(),
    }
}

/// What a name that the template set itself was to be made of, if that is what is missing.
fn assigned(tokens: &[Token], name: &str, person: &Person) -> Option<String> {
    let at = tokens.windows(3).position(|three| three[0].is("set") && three[1].is(name) && three[2].is("="))?;
    let read = paths(around(tokens, tokens[at].start).get(4..)?);
    read.into_iter().find(|path| person.lacks(&path.name)).map(|path| path.name)
}

/// The tokens of the tag around a byte, from its opening mark.
fn around<'a, 'b>(tokens: &'b [Token<'a>], byte: usize) -> &'b [Token<'a>] {
    let open = tokens.iter().rposition(|token| token.kind == Kind::Open && token.start <= byte).unwrap_or(0);
    let length = tokens[open..].iter().position(|token| token.kind == Kind::Close).unwrap_or(tokens.len() - open);
    &tokens[open..open + length]
}

/// A dotted name and its bytes in the source.
pub(super) struct Path {
    pub(super) name: String,
    pub(super) start: usize,
    end: usize,
}

/// The dotted names that are read, without filters, functions, tests, named arguments and Tera's own words.
pub(super) fn paths(tokens: &[Token]) -> Vec<Path> {
    const WORDS: [&str; 23] = [
        "endif",
        "endfor",
        "endset",
        "endfilter",
        "true",
        "True",
        "false",
        "False",
        "and",
        "or",
        "not",
        "is",
        "in",
        "if",
        "elif",
        "else",
        "for",
        "set",
        "none",
        "loop",
        "filter",
        "set_global",
        "null",
    ];
    let mut found: Vec<Path> = Vec::new();
    let mut open = false;
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).map(|at| tokens[at]);
        let next = tokens.get(index + 1);
        let joined = before.is_some_and(|before| before.is(".") || before.is("?."));
        if token.kind != Kind::Ident {
            open &= token.is(".") || token.is("?.");
        } else if joined && open {
            if let Some(path) = found.last_mut() {
                path.name.push('.');
                path.name.push_str(token.word);
                path.end = token.end();
            }
        } else if !joined
            && !WORDS.contains(&token.word)
            && !before.is_some_and(|before| before.is("|") || before.is("is"))
            && !next.is_some_and(|next| next.is("(") || next.is("="))
        {
            found.push(Path { name: token.word.to_string(), start: token.start, end: token.end() });
            open = true;
        }
    }
    found
}

/// Some of Tera's errors come as a report in text: `error: …` and ` --> name:line:column`.
fn located(report: &str, part: Part, source: &str) -> (String, usize) {
    let message = report.lines().next().unwrap_or("").trim_start_matches("error: ").to_string();
    let mark = format!("--> {}:", part.as_str());
    let place = report.split(&mark).nth(1).and_then(|rest| {
        let mut numbers = rest.lines().next()?.split(':').map(str::parse::<usize>);
        Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
    });
    let byte = place.map_or(0, |(line, column)| tags::byte_of(source, line, column));
    (message, byte)
}

/// What Tera (2.4) says, by a piece of it, and what an author is told instead. Asked in this order.
const PLAIN: [(&str, &[&str]); 13] = [
    ("A message cannot include another one", &["Circular", "Unknown template", "inheriting", "' not found"]),
    (
        "A message has no parts that another one fills",
        &["extend", "super()", "Block `", "Blocks ", "block named", "at the top level of a child"],
    ),
    ("Nothing can be divided by zero", &["divide by 0"]),
    ("This number is too large", &["out of range for", "overflow", "Exponent", "Unable to perform", "i128"]),
    (
        "Only numbers can be calculated with",
        &[
            "Math operations",
            "requires both operands",
            "Only numbers can be",
            "only be used on a number",
            "converted to",
        ],
    ),
    (
        "These two cannot be compared: one is a number, the other is not",
        &["Cannot compare", "Cannot sort", "not comparable"],
    ),
    ("Only a list can be gone through one by one", &["Iteration not possible", "iteration is not possible"]),
    ("A piece of this message contains itself", &["recursion"]),
    ("A loop may run at most 100,000 times", &["function `range`", "Function `range`"]),
    ("This is nested too deeply", &["too complex", "too deep", "dimensions", "nested brackets"]),
    (
        "The same name is given twice",
        &["defined more than once", "defined in both", "conflicts with", "component named"],
    ),
    (
        "This cannot be done with a value of this kind",
        &[
            "Invalid type for the value",
            "Missing keyword argument",
            "has no length",
            "cannot be reversed",
            "`in` cannot be used on",
            "Slic",
            "Spread operator",
            "key type",
            "Map keys must",
            "must be an integer",
            "requires an integer",
            "is a float",
            "not a container",
            "`indentation` argument",
            "filter `base`",
            "attribute at path",
            "Map does not have a key",
        ],
    ),
    (
        "This cannot be understood as it is written",
        &[
            "in the opening tag",
            "opening tag '",
            "Unclosed component",
            "field of `loop`",
            "first element of a chain",
            "Expected \"string\"",
            "cannot be used consecutively",
            "expected identifier after it",
            "only valid here as part of",
            "not allowed after",
            "must use tag syntax",
            "reserved keyword",
            "List comprehension",
            "was expecting",
            "literal values",
            "written in another tag",
            "reserved for component",
            "Rest parameter",
            "only types allowed",
            "can only be followed by",
            "default arguments",
            "Default value for",
            "Invalid syntax for",
            "cannot be used inside",
            "only be used in a for loop",
            "but expected",
            "missing its closing",
            "Unknown filter",
            "Unknown test",
            "Unknown function",
            "Unknown component",
            "is not registered",
            "UTF-8",
        ],
    ),
];

/// What our own formats say stays as it is: it begins with a value between quotation marks, or is none of Tera's.
fn plain(message: &str) -> String {
    let first = message.lines().next().unwrap_or("");
    let says =
        |(_, words): &&(&str, &[&str])| !first.starts_with('“') && words.iter().any(|words| first.contains(words));
    if let Some((sentence, _)) = PLAIN.iter().find(says) {
        return (*sentence).to_owned();
    }
    let mut words = String::with_capacity(first.len() + 8);
    let mut opened = false;
    let first = OURS.iter().fold(first.to_owned(), |first, filter| first.replace(&format!("|{filter}"), ""));
    for letter in first.chars() {
        match letter {
            '`' if opened => words.push('”'),
            '`' => words.push('“'),
            other => words.push(other),
        }
        opened ^= letter == '`';
    }
    words
}
