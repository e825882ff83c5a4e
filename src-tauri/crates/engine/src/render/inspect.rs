//! What can be said of a cell without a person: findings for the author and the names it reads.
//! Unknown names are found here first: Tera copies the source into each of its reports, which a hostile source could
//! turn into gigabytes.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::cultures::{Ours, READER_COUNTRY};

use super::filters::{FILTERS, FUNCTIONS, Slot, TESTS};
use super::limits::most_bytes;
use super::tags::{self, Kind, Token};
use super::{Compiled, Diagnostic, Fault, Part, Severity, cell, faults};

/// Findings per part beyond which no more are listed.
const MOST: usize = 20;

/// Every error that keeps this cell from being rendered for anyone, and warnings. At most 20 per part.
pub fn inspect(compiled: &Compiled) -> Vec<Diagnostic> {
    inspect_and_read(compiled).0
}

/// The names the sources read of a person, with those that greetings, closings, dates and numbers look at.
/// Empty for a part that is broken.
pub fn reads(compiled: &Compiled) -> BTreeSet<String> {
    inspect_and_read(compiled).1
}

/// The names that one source reads.
pub fn reads_of(locale: &str, html: &str) -> BTreeSet<String> {
    let nothing = String::new;
    reads(&Compiled {
        locale: locale.to_owned(),
        register: None,
        ours: Ours::default(),
        subject: nothing(),
        html: html.to_owned(),
        text: nothing(),
        link: nothing(),
        cards: Vec::new(),
    })
}

/// What each `if` and `elif` of a source asks, its words parted by one blank.
pub fn asked_in(source: &str) -> Vec<String> {
    let tokens = tags::tokens(source);
    let asks =
        |at: &usize| tokens[*at].is("{%") && tokens.get(at + 1).is_some_and(|word| word.is("if") || word.is("elif"));
    let asked = |at: usize| {
        let words = tokens[at + 2..].iter().take_while(|token| token.kind != Kind::Close);
        words.map(|token| token.word).collect::<Vec<_>>().join(" ")
    };
    (0..tokens.len()).filter(asks).map(asked).collect()
}

/// Every name that a source prints, as often as it does.
pub fn printed_in(source: &str) -> Vec<String> {
    let prints = tags::ranges(source).into_iter().map(|range| &source[range]).filter(|tag| tag.starts_with("{{"));
    prints.flat_map(names_in).collect()
}

/// Both from one look at the sources: to make them ready is most of the work.
pub fn inspect_and_read(compiled: &Compiled) -> (Vec<Diagnostic>, BTreeSet<String>) {
    let (mut found, mut names) = (Vec::new(), BTreeSet::new());
    for (part, source) in compiled.sources() {
        found.extend(inspect_part(part, source, &mut names));
    }
    (found, names)
}

/// Where a name is first read in each part that reads it: part, line and column.
pub fn places_of(compiled: &Compiled, name: &str) -> Vec<(Part, u32, u32)> {
    let first = |(part, source): (Part, &str)| {
        let paths = faults::paths(&tags::tokens(source));
        let read = paths.iter().find(|path| path.name.split('.').next() == Some(name))?;
        let (line, column) = tags::place(source, read.start);
        Some((part, line, column))
    };
    compiled.sources().filter_map(first).collect()
}

/// Every dotted name a source reads, as often as it does; functions count, as `greeting` does.
pub fn names_in(source: &str) -> Vec<String> {
    let tokens = tags::tokens(source);
    let called = tokens.windows(2).filter(|pair| pair[1].is("(") && FUNCTIONS.contains(&pair[0].word));
    let called: Vec<String> = called.map(|pair| pair[0].word.to_owned()).collect();
    faults::paths(&tokens).into_iter().map(|path| path.name).chain(called).collect()
}

fn implied(source: &str) -> Vec<&'static str> {
    let tokens = tags::tokens(source);
    let mut names = Vec::new();
    for pair in tokens.windows(2) {
        if pair[0].is("greeting") && pair[1].is("(") {
            names.extend(["first_name", "gender", "last_name", "locale", "register", "title"]);
        } else if pair[0].is("closing") && pair[1].is("(") {
            names.extend(["locale", "register"]);
        } else if pair[0].is("|") && ["date", "time", "datetime", "number"].contains(&pair[1].word)
            // Today is written as a date, however it comes to be printed.
            || pair.iter().any(|token| token.is("now"))
        {
            names.extend(["locale", READER_COUNTRY, "time_zone"]);
        } else if pair[0].is("|") && ["currency", "percent", "list", "plural"].contains(&pair[1].word) {
            names.extend(["locale", READER_COUNTRY]);
        } else if pair[0].is("|") && pair[1].is("relative") {
            names.extend(["locale", "now", READER_COUNTRY, "time_zone"]);
        }
    }
    names
}

/// None when Tera itself gave up on the source, which must not take the studio with it.
fn prepared(part: Part, source: &str) -> Option<Result<cell::Prepared, Fault>> {
    catch_unwind(AssertUnwindSafe(|| cell::prepare(part, source, &Slot::default()))).ok()
}

pub fn inspect_part(part: Part, source: &str, names: &mut BTreeSet<String>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if source.len() <= most_bytes(part) {
        found.extend(unknown(part, source));
    }
    if found.is_empty() {
        match prepared(part, source) {
            Some(Ok((tera, _))) => {
                if let Ok(read) = tera.get_template_variables(part.as_str()) {
                    names.extend(read.into_iter().filter(|name| *name != "loop").map(str::to_string));
                    names.extend(implied(source).into_iter().map(str::to_string));
                }
            }
            Some(Err(fault)) => found.push(fault.diagnostic()),
            None => found.push(finding(part, source, 0, "This source cannot be read".into(), Severity::Error)),
        }
    }
    if source.len() <= most_bytes(part) {
        found.extend(useless_safe(part, source));
    }
    found
}

fn useless_safe(part: Part, source: &str) -> Option<Diagnostic> {
    let tokens = tags::tokens(source);
    let pair = tokens.windows(2).find(|pair| pair[0].is("|") && pair[1].is("safe"))?;
    let words = "“safe” changes nothing here: what is known of people is always shown as text, never as HTML";
    (part == Part::Html).then(|| finding(part, source, pair[1].start, words.into(), Severity::Warning))
}

/// Names that nothing answers to, and other files.
fn unknown(part: Part, source: &str) -> Vec<Diagnostic> {
    let tokens = tags::tokens(source);
    let components: BTreeSet<&str> =
        tokens.windows(2).filter(|pair| pair[0].is("component")).map(|pair| pair[1].word).collect();
    let mut found = Vec::new();
    for index in 0..tokens.len() {
        if found.len() == MOST {
            break;
        }
        if let Some(message) = unknown_at(&tokens, index, &components) {
            found.push(finding(part, source, tokens[index].start, message, Severity::Error));
        }
    }
    found
}

fn unknown_at(tokens: &[Token], index: usize, components: &BTreeSet<&str>) -> Option<String> {
    const WORDS: [&str; 10] = ["and", "or", "not", "in", "if", "elif", "else", "is", "for", "set"];
    let token = tokens[index];
    if token.kind != Kind::Ident {
        return None;
    }
    let word = token.word;
    let nth_before = |n: usize| index.checked_sub(n).map(|at| tokens[at]);
    let after = |n: usize, other: &str| nth_before(n).is_some_and(|token| token.is(other));
    let begins_tag = |n: usize| after(n, "{%");
    let tested = after(1, "is") || after(1, "not") && after(2, "is");
    let called = tokens.get(index + 1).is_some_and(|next| next.is("("));
    let operand = |token: Token| {
        !WORDS.contains(&token.word) && matches!(token.kind, Kind::Ident | Kind::Number | Kind::Text)
            || token.is(")")
            || token.is("]")
    };
    if after(1, "|") || after(1, "filter") && begins_tag(2) {
        return (!FILTERS.contains(&word)).then(|| format!("“{word}” is not a format this studio knows"));
    }
    if tested && word != "not" {
        return (!TESTS.contains(&word)).then(|| format!("“is {word}” is not a question this studio knows"));
    }
    if begins_tag(1) && ["include", "extends", "import", "from"].contains(&word) {
        return Some("A message cannot include another one".to_string());
    }
    if after(1, "<") && !nth_before(2).is_some_and(operand) {
        return (!components.contains(word)).then(|| format!("There is no piece called “{word}” in this part"));
    }
    let named = after(1, ".") || after(1, "?.") || after(1, "component") || WORDS.contains(&word);
    (called && !named && !FUNCTIONS.contains(&word)).then(|| format!("“{word}(…)” is not something this studio knows"))
}

fn finding(part: Part, source: &str, byte: usize, message: String, severity: Severity) -> Diagnostic {
    let (line, column) = tags::place(source, byte);
    Diagnostic { line, column, message, severity, part, block: None, placeholder: None, differs: None }
}
