//! The units of a cell: one for the subject, each heading, each paragraph, each button, each fallback of a placeholder,
//! and each source with its code protected. Forms of words are `forms`; putting translated ones back is in `put`.

use super::super::agree::is_addressing;
use super::super::coverage::{SUBJECT, each_block};
use super::super::document::{Block, Cell, Document, Field, Inline, Marks, Missing, Paragraph, Run};
use super::forms;
use super::inline::Token;

/// A translation longer than this and so many times its source is another text, pasted by mistake.
const LONGEST: usize = 10_000;
const TIMES: usize = 20;

pub struct Unit {
    /// "subject", "b2", "b2.1", "b2.1.2" (the fallback of the second placeholder), "b3.text", "b4.quote".
    pub id: String,
    pub source: Vec<Token>,
    /// What the target cell says now.
    pub target: Vec<Token>,
    /// What the numbers of the source stand for.
    pub payloads: Vec<Payload>,
    /// The unit without whose words these have no place.
    pub part_of: Option<String>,
}

#[derive(Clone)]
pub enum Payload {
    Chip {
        name: String,
        format: Option<String>,
        missing: Option<Missing>,
    },
    Marks(Marks),
    /// Words that depend on a value, or a saying; the forms are units of their own.
    Words(Run),
    /// Tera or HTML, as it stands.
    Raw(String),
    /// The unit is a bare text: the words a placeholder falls back to.
    Plain,
    /// The unit is one form of words that change with a number; those for one number alone may do without it.
    Counted {
        may_omit: bool,
    },
}

/// Every unit of the source cell, with what the target cell says there.
pub fn of(document: &Document, source: &Cell, target: Option<&Cell>, to: &str) -> Vec<Unit> {
    let mut units = Vec::new();
    match &source.subject {
        Inline::Runs { runs } => {
            let now = target.and_then(|cell| match &cell.subject {
                Inline::Runs { runs } => Some(runs.as_slice()),
                Inline::Source { .. } => None,
            });
            of_runs(&mut units, SUBJECT, runs, now, to);
        }
        Inline::Source { source } => {
            let now = target.and_then(|cell| match &cell.subject {
                Inline::Source { source } => Some(source.as_str()),
                Inline::Runs { .. } => None,
            });
            units.extend(of_source(SUBJECT.to_owned(), source, now));
        }
    }
    each_block(&document.blocks, &mut |block| {
        if !source.hidden.contains(&block.id)
            && let Some(field) = source.fields.get(&block.id)
        {
            of_field(&mut units, block, field, target.and_then(|cell| cell.fields.get(&block.id)), to);
        }
    });
    units
}

fn of_field(units: &mut Vec<Unit>, block: &Block, field: &Field, now: Option<&Field>, to: &str) {
    let id = block.id.as_str();
    match (field, now) {
        (Field::Heading { runs }, now) => {
            let now = if let Some(Field::Heading { runs }) = now { Some(runs.as_slice()) } else { None };
            of_runs(units, id, runs, now, to);
        }
        (Field::Button { label, .. }, now) => {
            let now = if let Some(Field::Button { label, .. }) = now { Some(label.as_slice()) } else { None };
            of_runs(units, id, label, now, to);
        }
        (Field::Text { paragraphs }, now) => {
            let now = paragraphs_now(now, paragraphs);
            for (at, paragraph) in paragraphs.iter().enumerate() {
                let known = now.get(at).map(|paragraph| paragraph.runs.as_slice());
                of_runs(units, &format!("{id}.{}", at + 1), &paragraph.runs, known, to);
            }
        }
        (Field::Lines { .. }, now) => {
            for (key, runs) in field.lines() {
                let known = now.map(|now| now.line(key)).filter(|runs| !runs.is_empty());
                of_runs(units, &format!("{id}.{key}"), runs, known, to);
            }
        }
        (Field::Source { html, text }, now) => {
            let (now_html, now_text) = match now {
                Some(Field::Source { html, text }) => (Some(html.as_str()), text.as_deref()),
                _ => (None, None),
            };
            units.extend(of_source(id.to_owned(), html, now_html));
            if let Some(text) = text {
                units.extend(of_source(format!("{id}.text"), text, now_text));
            }
        }
    }
}

/// What a cell says now, paragraph by paragraph; nothing unless its paragraphs stand beside the source's one by one.
pub fn paragraphs_now<'a>(now: Option<&'a Field>, source: &[Paragraph]) -> &'a [Paragraph] {
    match now {
        Some(Field::Text { paragraphs }) if paragraphs.len() == source.len() => paragraphs,
        _ => &[],
    }
}

fn of_runs(units: &mut Vec<Unit>, id: &str, source: &[Run], now: Option<&[Run]>, to: &str) {
    if source.is_empty() {
        return;
    }
    let mut payloads = Vec::new();
    let tokens = tokens_of(source, &mut payloads, true);
    let fallbacks: Vec<(usize, String)> = payloads
        .iter()
        .enumerate()
        .filter_map(|(at, payload)| match payload {
            Payload::Chip { missing: Some(Missing::Fallback(words)), .. } => Some((at, words.clone())),
            _ => None,
        })
        .collect();
    let mut known = payloads.clone();
    let target = now.map(|runs| tokens_of(runs, &mut known, false)).unwrap_or_default();
    // Words that stand with other placeholders than the source's are not offered as its translation, unless these say in
    // another way whom it is for: a greeting for a name.
    let others = &known[payloads.len()..];
    let is_fit = others.is_empty() || others.iter().all(addresses) && payloads.iter().any(addresses);
    let target = if is_fit { target } else { Vec::new() };
    if is_fit {
        payloads.clone_from(&known);
    }
    let forms = forms::units(id, &payloads, now, to);
    units.push(Unit { id: id.to_owned(), source: tokens, target, payloads, part_of: None });
    units.extend(forms);
    for (at, words) in fallbacks {
        let now = now.and_then(|runs| fallback_in(runs, &known[at])).map(Token::Text);
        units.push(Unit {
            id: format!("{id}.{}", at + 1),
            source: vec![Token::Text(words)],
            target: now.into_iter().collect(),
            payloads: vec![Payload::Plain],
            part_of: Some(id.to_owned()),
        });
    }
}

fn addresses(payload: &Payload) -> bool {
    matches!(payload, Payload::Chip { name, .. } if is_addressing(name))
}

fn fallback_in(runs: &[Run], chip: &Payload) -> Option<String> {
    let Payload::Chip { name: wanted, format: as_, .. } = chip else { return None };
    runs.iter().find_map(|run| match run {
        Run::Chip { name, format, missing: Some(Missing::Fallback(words)), .. } if name == wanted && format == as_ => {
            Some(words.clone())
        }
        _ => None,
    })
}

/// Runs as tokens. `fresh` numbers what is met anew; otherwise what was numbered already keeps its number.
fn tokens_of(runs: &[Run], payloads: &mut Vec<Payload>, fresh: bool) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut used: Vec<usize> = Vec::new();
    let mut open: Option<(u32, Marks)> = None;
    for run in runs {
        // A line break inside a link or bold words stays inside.
        let inside = || open.as_ref().map(|(_, marks)| marks.clone()).unwrap_or_default();
        let marks = run.marks().cloned().unwrap_or_else(inside);
        if open.as_ref().map(|(_, marks)| marks) != Some(&marks) {
            if let Some((id, _)) = open.take() {
                tokens.push(Token::Close(id));
            }
            if marks != Marks::default() {
                let id = number(payloads, &mut used, Payload::Marks(marks.clone()), fresh);
                tokens.push(Token::Open(id));
                open = Some((id, marks));
            }
        }
        match run {
            Run::Text { text, .. } => push_text(&mut tokens, text),
            Run::Break => push_text(&mut tokens, "\n"),
            Run::Chip { name, format, missing, .. } => {
                let chip = Payload::Chip { name: name.clone(), format: format.clone(), missing: missing.clone() };
                let id = number(payloads, &mut used, chip, fresh);
                tokens.push(Token::Code { id, label: name.clone() });
            }
            Run::Plural { .. } | Run::Select { .. } | Run::Saying { .. } => {
                let id = number(payloads, &mut used, Payload::Words(run.clone()), fresh);
                tokens.push(Token::Code { id, label: forms::label(run) });
            }
        }
    }
    if let Some((id, _)) = open {
        tokens.push(Token::Close(id));
    }
    tokens
}

fn push_text(tokens: &mut Vec<Token>, text: &str) {
    match tokens.last_mut() {
        Some(Token::Text(before)) => before.push_str(text),
        _ if text.is_empty() => {}
        _ => tokens.push(Token::Text(text.to_owned())),
    }
}

fn number(payloads: &mut Vec<Payload>, used: &mut Vec<usize>, payload: Payload, fresh: bool) -> u32 {
    let same = |known: &Payload| match (known, &payload) {
        (Payload::Chip { name, format, .. }, Payload::Chip { name: other, format: as_, .. }) => {
            name == other && format == as_
        }
        (Payload::Marks(marks), Payload::Marks(other)) => marks == other,
        (Payload::Words(run), Payload::Words(other)) => forms::is_same(run, other),
        _ => false,
    };
    let met = (0..payloads.len()).find(|at| !fresh && !used.contains(at) && same(&payloads[*at]));
    let at = met.unwrap_or_else(|| {
        payloads.push(payload);
        payloads.len() - 1
    });
    used.push(at);
    at as u32 + 1
}

/// Tera and tags are protected; the words between them are the translator's.
fn of_source(id: String, source: &str, now: Option<&str>) -> Option<Unit> {
    let (tokens, codes) = protected(source, &[]);
    if source.trim().is_empty() {
        return None;
    }
    let target = now.map(|now| protected(now, &codes)).filter(|(_, known)| known.len() == codes.len());
    let target = target.map(|(tokens, _)| tokens).unwrap_or_default();
    Some(Unit { id, source: tokens, target, payloads: codes.into_iter().map(Payload::Raw).collect(), part_of: None })
}

fn protected(source: &str, known: &[String]) -> (Vec<Token>, Vec<String>) {
    let mut tokens = Vec::new();
    let mut codes: Vec<String> = known.to_vec();
    let mut used: Vec<usize> = Vec::new();
    let mut rest = source;
    while !rest.is_empty() {
        let starts = ["{{", "{%", "{#", "<"].iter().filter_map(|open| Some((rest.find(open)?, *open))).min();
        let (at, open) = starts.unwrap_or((rest.len(), ""));
        push_text(&mut tokens, &rest[..at]);
        rest = &rest[at..];
        let end = match open {
            "{{" => "}}",
            "{%" => "%}",
            "{#" => "#}",
            "<" => ">",
            _ => break,
        };
        let length = rest.find(end).map_or(rest.len(), |at| at + end.len());
        let code = &rest[..length];
        let met = (0..known.len()).find(|at| !used.contains(at) && known[*at] == code);
        let at = met.unwrap_or_else(|| {
            codes.push(code.to_owned());
            codes.len() - 1
        });
        used.push(at);
        tokens.push(Token::Code { id: at as u32 + 1, label: code.split_whitespace().collect::<Vec<_>>().join(" ") });
        rest = &rest[length..];
    }
    (tokens, codes)
}

impl Unit {
    /// The source as a translation must answer it: a saying may be left out, for a culture may not have it, and what
    /// addresses the reader may be said by what the cell has in its place.
    pub fn wanted(&self, said: &[Token]) -> Vec<Token> {
        let code = |token: &Token| match token {
            Token::Code { id, .. } => self.payloads.get((*id as usize).checked_sub(1)?).map(|payload| (*id, payload)),
            _ => None,
        };
        let is_in = |tokens: &[Token], id: u32| tokens.iter().any(|token| code(token).is_some_and(|of| of.0 == id));
        let own = said.iter().filter_map(code).filter(|(id, _)| !is_in(&self.source, *id));
        let own: Vec<Token> = own
            .filter_map(|(id, payload)| match payload {
                Payload::Chip { name, .. } => Some(Token::Code { id, label: name.clone() }),
                _ => None,
            })
            .fold(Vec::new(), |own, token| if own.contains(&token) { own } else { [own, vec![token]].concat() });
        let lacks = |token: &Token| {
            code(token).is_some_and(|(id, payload)| {
                let may = matches!(payload, Payload::Words(Run::Saying { .. }));
                (may || !own.is_empty() && addresses(payload)) && !is_in(said, id)
            })
        };
        self.source.iter().filter(|token| !lacks(token)).chain(&own).cloned().collect()
    }

    fn check_number(&self, theirs: &str, said: &str) -> Result<(), String> {
        let Some(Payload::Counted { may_omit }) = self.payloads.first() else { return Ok(()) };
        let count = |words: &str| words.replace("##", "").replace("{count}", "#").matches('#').count();
        match (count(theirs), count(said)) {
            (1.., 0) if !may_omit => Err("The number (#) is missing.".to_owned()),
            (wanted, said) if said > wanted.max(1) => Err("The number (#) is there more than once.".to_owned()),
            _ => Ok(()),
        }
    }

    /// What the words themselves may not hold: in a source they would be read as code.
    pub fn check_words(&self, tokens: &[Token]) -> Result<(), String> {
        let words = |tokens: &[Token]| -> String {
            let text = |token: &Token| match token {
                Token::Text(text) => Some(text.clone()),
                _ => None,
            };
            tokens.iter().filter_map(text).collect()
        };
        let said = words(tokens);
        let theirs = words(&self.source);
        let source = self.payloads.iter().any(|payload| matches!(payload, Payload::Raw(_)));
        let is_code = |code: &&str| said.contains(*code) && (source || !theirs.contains(*code));
        let codes: &[&str] = if source { &["{{", "{%", "{#", "<"] } else { &["{{", "}}", "{%", "%}"] };
        if codes.iter().any(is_code) {
            return Err("Its words hold signs that would be read as code.".to_owned());
        }
        let is_none =
            |letter: &char| letter.is_control() && !"\n\t".contains(*letter) || "\u{fffe}\u{ffff}".contains(*letter);
        if let Some(letter) = said.chars().find(is_none) {
            return Err(format!("It holds a sign that no text has (U+{:04X}).", u32::from(letter)));
        }
        // A broken encoding, and what would turn the rest of the text around.
        let is_harmful = |letter: &char| "\u{fffd}\u{202d}\u{202e}".contains(*letter) && !theirs.contains(*letter);
        if let Some(letter) = said.chars().find(is_harmful) {
            return Err(format!("It holds a sign that no text has (U+{:04X}).", u32::from(letter)));
        }
        self.check_number(&theirs, &said)?;
        if said.chars().count() > LONGEST + TIMES * theirs.chars().count() {
            return Err("It is far longer than its source.".to_owned());
        }
        // A language may do without the comma behind a greeting, but not without the words.
        if theirs.contains(char::is_alphanumeric) && !said.contains(char::is_alphanumeric) {
            return Err("There are no words in it.".to_owned());
        }
        Ok(())
    }
}
