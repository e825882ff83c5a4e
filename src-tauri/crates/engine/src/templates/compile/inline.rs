//! Inline text: runs of words, line breaks and chips, as HTML, as plain text and as one line.

use std::borrow::Cow;

use super::chips::Chip;
use super::links::{Address, address};
use super::sentences;
use super::tera_words::{known, literal};
use super::{Gap, Tongue};
use crate::cultures::{self, IDIOMS};
use crate::imports::known_as;
use crate::profiles::CoreField;
use crate::render::greets;
use crate::templates::document::{Marks, Run};

/// The words of one paragraph, cut into sentences where one may be left out.
pub struct Words {
    sentences: Vec<Sentence>,
    /// The colour of links.
    accent: String,
}

/// `needs` names the values without which it is left out.
#[derive(Default)]
struct Sentence {
    needs: Vec<String>,
    pieces: Vec<Piece>,
}

#[derive(Clone, Default, PartialEq)]
struct Style {
    bold: bool,
    italic: bool,
    link: Option<Address>,
}

enum Piece {
    Text(String, Style),
    Break,
    Chip(Chip, Style),
}

/// Which part of a message is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Html,
    Text,
    /// A subject or a title: no line breaks, no links.
    Line,
}

/// A tag of this program or another, pasted as words: nobody is to read it.
fn tag_in(text: &str) -> Option<&str> {
    let tag = [("{{", "}}"), ("{%", "%}"), ("*|", "|*")].into_iter().find_map(|(open, close)| {
        let at = text.find(open)?;
        let inside = text.get(at + open.len()..)?.find(close)?;
        text.get(at..at + open.len() + inside + close.len())
    });
    tag.or_else(|| field_in(text))
}

/// A word or two that lead into the greeting, "Dear" of "Dear Dear Sam": it is a salutation by itself.
fn before_greeting<'a>(name: &str, spoken: &'a str) -> Option<&'a str> {
    let words = spoken.rsplit('\n').next()?.trim();
    let leads = words.ends_with(char::is_alphabetic) && words.split_whitespace().count() <= 2;
    (name == "greeting" && leads && !words.ends_with("Name")).then_some(words)
}

/// A field of a letter's form, by signs that also stand around words: only a person's name, or what is written as no word
/// is ("First_Name"), and is called so in lists of people; and whatever stands in brackets where a greeting has its name.
fn field_in(text: &str) -> Option<&str> {
    const SIGNS: [(&str, &str); 9] = [
        ("«", "»"),
        ("<<", ">>"),
        ("[", "]"),
        ("((", "))"),
        ("${", "}"),
        ("{", "}"),
        ("%", "%"),
        ("#", "#"),
        ("<", ">"),
    ];
    SIGNS.into_iter().find_map(|(open, close)| {
        text.match_indices(open).find_map(|(at, _)| {
            let behind = text.get(at + open.len()..)?;
            let inside = behind.get(..behind.find(close)?)?;
            let tag = text.get(at..at + open.len() + inside.len() + close.len())?;
            let is_worded = |name: &str| name.chars().all(|letter| letter.is_alphanumeric() || "_- ".contains(letter));
            if matches!(open, "[" | "{") && is_worded(inside) && is_named(&text[..at], &text[at + tag.len()..]) {
                return Some(tag);
            }
            let inside = without_signs(inside);
            let known = known_as(inside, &[]).filter(|_| is_worded(inside) && inside.trim() == inside)?;
            let is_name = [CoreField::FirstName, CoreField::LastName].iter().any(|field| field.key() == known);
            (is_name || inside.contains('_')).then_some(tag)
        })
    })
}

/// Whether a name is what stands between these: “Dear ” and “,”.
fn is_named(before: &str, behind: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    greets(line) && behind.trim_start().chars().next().is_none_or(|next| ",!:;.،，、！：".contains(next))
}

/// As programs write a field's name within its signs: `{$name}`, `{!Contact.FirstName}`, `<%= name %>`,
/// `{contactfield=firstname}`.
fn without_signs(inside: &str) -> &str {
    const WHOSE: [&str; 6] = ["contact.", "contactfield=", "subscriber.", "recipient.", "customer.", "user."];
    let is_sign = |letter: char| "$!%= ".contains(letter);
    let inside = if inside.starts_with(['$', '!', '%']) { inside.trim_matches(is_sign) } else { inside };
    let whose = WHOSE.into_iter().find(|whose| inside.to_ascii_lowercase().starts_with(whose));
    whose.map_or(inside, |whose| &inside[whose.len()..])
}

impl Words {
    pub fn read(runs: &[Run], tongue: &Tongue, block: Option<&str>, gaps: &mut Vec<Gap>) -> Words {
        let mut pieces = Vec::new();
        // What sentences are looked for in; a chip stands there as a word, capital as names are.
        let mut spoken = String::new();
        // The end of each piece within `spoken`, and the value its sentence needs.
        let mut marks: Vec<(usize, Option<String>)> = Vec::new();
        for run in runs {
            let mut needs = None;
            let style = run.marks().map_or_else(Style::default, |marks| styled(marks, block, gaps));
            match run {
                Run::Text { text, .. } => {
                    if let Some(tag) = tag_in(text) {
                        let wrong = format!("“{tag}” stands here as words; put in with @ what it was to say");
                        gaps.push(Gap::new(block, wrong));
                    }
                    spoken.push_str(text);
                    let text = if cultures::is_rtl(tongue.locale) {
                        cultures::with_numbers_apart(text)
                    } else {
                        Cow::Borrowed(text.as_str())
                    };
                    pieces.push(Piece::Text(text.into_owned(), style));
                }
                Run::Break => {
                    spoken.push('\n');
                    pieces.push(Piece::Break);
                }
                Run::Saying { idea, .. } => match tongue.saying(idea) {
                    // It is the same for everyone, so it stands in the text as if its author had written it.
                    Ok(words) => {
                        spoken.push_str(&words);
                        pieces.push(Piece::Text(words, style));
                    }
                    Err(wrong) => {
                        gaps.push(Gap { placeholder: Some(format!("{IDIOMS}{idea}")), ..Gap::new(block, wrong) });
                        pieces.push(Piece::Chip(Chip::default(), style));
                    }
                },
                Run::Chip { name, format, missing, .. } => {
                    if let Some(words) = before_greeting(name, &spoken) {
                        let wrong = format!("“{words}” stands before the greeting, which says it already");
                        gaps.push(Gap::new(block, wrong));
                    }
                    let chip = Chip::value(name, format.as_deref(), missing.as_ref());
                    needs = placed(chip, run, style, &mut pieces, block, gaps);
                    spoken.push_str("Name");
                }
                Run::Plural { name, forms, missing, .. } => {
                    let chip = Chip::plural(name, forms, missing.as_ref(), tongue.locale);
                    needs = placed(chip, run, style, &mut pieces, block, gaps);
                    spoken.push_str("Name");
                }
                Run::Select { name, cases, other, missing, .. } => {
                    let chip = Chip::select(name, cases, other, missing.as_ref());
                    needs = placed(chip, run, style, &mut pieces, block, gaps);
                    spoken.push_str("Name");
                }
            }
            marks.push((spoken.len(), needs));
        }
        let accent = tongue.light.accent.as_str().to_owned();
        if marks.iter().all(|(_, needs)| needs.is_none()) {
            return Words { sentences: vec![Sentence { needs: Vec::new(), pieces }], accent };
        }
        Words { sentences: cut(pieces, &marks, &sentences::ends(&spoken, tongue.locale)), accent }
    }

    /// Nothing to read: no words and no chip.
    pub fn is_empty(&self) -> bool {
        self.pieces().all(|piece| match piece {
            Piece::Text(text, _) => text.trim().is_empty(),
            Piece::Break => true,
            Piece::Chip(..) => false,
        })
    }

    /// The expression that must hold for anything to be left of these words; None when something always is.
    pub fn needs(&self) -> Option<String> {
        let told = self.sentences.iter().filter(|sentence| !sentence.is_blank());
        let all: Option<Vec<String>> = told.map(Sentence::condition).collect();
        all.filter(|all| !all.is_empty()).map(|mut all| {
            all.dedup();
            match all.as_slice() {
                [one] => one.clone(),
                several => several.iter().map(|one| format!("({one})")).collect::<Vec<_>>().join(" or "),
            }
        })
    }

    pub fn html(&self) -> String {
        self.written(Part::Html)
    }

    pub fn text(&self) -> String {
        self.written(Part::Text).trim().to_owned()
    }

    /// In one line, with the addresses of its links.
    pub fn row(&self) -> String {
        self.text().replace('\n', " ")
    }

    /// For a subject: plain, in one line.
    pub fn line(&self) -> String {
        self.written(Part::Line).trim().to_owned()
    }

    /// The line as HTML text, also safe in an attribute.
    pub fn title(&self) -> String {
        let mut title = String::new();
        for sentence in &self.sentences {
            let words = sentence.pieces.iter().map(|piece| match piece {
                Piece::Text(text, _) => escaped(text),
                Piece::Break => " ".to_owned(),
                Piece::Chip(chip, _) => chip.source(escaped),
            });
            title.push_str(&sentence.guarded(words.collect()));
        }
        title.trim().to_owned()
    }

    fn pieces(&self) -> impl Iterator<Item = &Piece> {
        self.sentences.iter().flat_map(|sentence| &sentence.pieces)
    }

    fn written(&self, part: Part) -> String {
        self.sentences.iter().map(|sentence| sentence.guarded(sentence.written(part, &self.accent))).collect()
    }
}

impl Sentence {
    fn is_blank(&self) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Text(text, _) => text.trim().is_empty(),
            Piece::Break => true,
            Piece::Chip(..) => false,
        })
    }

    fn condition(&self) -> Option<String> {
        let mut asked: Vec<String> = self.needs.iter().map(|name| known(name)).collect();
        asked.dedup();
        (!asked.is_empty()).then(|| asked.join(" and "))
    }

    fn guarded(&self, words: String) -> String {
        match self.condition() {
            Some(condition) => format!("{{% if {condition} %}}{words}{{% endif %}}"),
            None => words,
        }
    }

    fn written(&self, part: Part, accent: &str) -> String {
        let mut written = String::new();
        let mut linked: Option<(&Address, usize)> = None;
        for piece in &self.pieces {
            let link = match piece {
                Piece::Text(_, style) | Piece::Chip(_, style) => style.link.as_ref(),
                Piece::Break => None,
            };
            if linked.map(|(open, _)| open) != link {
                close_link(&mut written, linked.take(), part);
                if let (Some(address), Part::Html) = (link, part) {
                    written.push_str(&format!("<a href=\"{}\" style=\"color:{accent}\">", address.html));
                }
                linked = link.map(|address| (address, written.len()));
            }
            match (piece, part) {
                (Piece::Text(text, style), Part::Html) => written.push_str(&style.marked(escaped(text))),
                (Piece::Text(text, _), _) => written.push_str(&literal(&one_line(text))),
                (Piece::Break, Part::Html) => written.push_str("<br>"),
                (Piece::Break, Part::Text) => written.push('\n'),
                (Piece::Break, Part::Line) => written.push(' '),
                (Piece::Chip(chip, style), Part::Html) => written.push_str(&style.marked(chip.source(escaped))),
                (Piece::Chip(chip, _), _) => written.push_str(&chip.source(|words| literal(&one_line(words)))),
            }
        }
        close_link(&mut written, linked, part);
        written
    }
}

impl Style {
    fn marked(&self, mut html: String) -> String {
        if self.italic {
            html = format!("<em>{html}</em>");
        }
        if self.bold {
            html = format!("<strong>{html}</strong>");
        }
        html
    }
}

/// A link that leads nowhere a link may is told, and its words stand without it.
fn styled(marks: &Marks, block: Option<&str>, gaps: &mut Vec<Gap>) -> Style {
    let link = marks.link.as_deref().map(address).transpose().unwrap_or_else(|wrong| {
        gaps.push(Gap::new(block, wrong));
        None
    });
    Style { bold: marks.bold, italic: marks.italic, link }
}

fn close_link(written: &mut String, linked: Option<(&Address, usize)>, part: Part) {
    let Some((address, from)) = linked else { return };
    match part {
        Part::Html => written.push_str("</a>"),
        Part::Text => {
            // A placeholder that is linked to itself says where it leads, too.
            let label = written.get(from..).unwrap_or_default().trim().replace(" | isolate }}", " }}");
            let says_it = [
                &address.text[..],
                address.text.trim_start_matches("mailto:"),
                address.text.trim_start_matches("tel:"),
            ];
            if !says_it.contains(&label.as_str()) {
                written.push_str(&format!(" ({})", address.text));
            }
        }
        Part::Line => {}
    }
}

/// Puts a chip among the pieces, and gives back the value without which its sentence is left out. What cannot be written
/// stands there all the same, so that its text does not also count as empty.
fn placed(
    chip: Result<Chip, String>,
    run: &Run,
    style: Style,
    pieces: &mut Vec<Piece>,
    block: Option<&str>,
    gaps: &mut Vec<Gap>,
) -> Option<String> {
    let read = run.reads();
    let chip = chip.unwrap_or_else(|wrong| {
        let placeholder = read.map(|(name, _)| name.to_owned()).filter(|name| !name.is_empty());
        gaps.push(Gap { placeholder, ..Gap::new(block, wrong) });
        Chip::default()
    });
    let needs = chip.needs(read.and_then(|(_, missing)| missing));
    pieces.push(Piece::Chip(chip, style));
    needs
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// Pieces put into sentences; a text piece that spans several is cut.
fn cut(pieces: Vec<Piece>, marks: &[(usize, Option<String>)], ends: &[usize]) -> Vec<Sentence> {
    let mut sentences = vec![Sentence::default()];
    let mut ends = ends.iter().copied().peekable();
    let mut from = 0;
    for (piece, (to, needs)) in pieces.into_iter().zip(marks) {
        let mut begin = from;
        while let Some(end) = ends.next_if(|end| *end < *to) {
            if let (Piece::Text(text, style), Some(sentence)) = (&piece, sentences.last_mut()) {
                let part = text.get(begin - from..end - from).unwrap_or_default();
                sentence.pieces.push(Piece::Text(part.to_owned(), style.clone()));
                begin = end;
            }
            sentences.push(Sentence::default());
        }
        if let Some(sentence) = sentences.last_mut() {
            sentence.needs.extend(needs.clone());
            sentence.pieces.push(match piece {
                Piece::Text(text, style) => Piece::Text(text.get(begin - from..).unwrap_or_default().to_owned(), style),
                other => other,
            });
        }
        if ends.next_if_eq(to).is_some() {
            sentences.push(Sentence::default());
        }
        from = *to;
    }
    sentences.retain(|sentence| !sentence.pieces.is_empty());
    sentences
}

/// Text for HTML, in an element or an attribute; braces become references, so that Tera never takes them for a tag.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '{' => html.push_str("&#123;"),
            other => html.push(other),
        }
    }
    html
}
