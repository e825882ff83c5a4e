//! One cell as the rules read it: its subject and its parts in reading order, blocks and sources alike as a page.

use super::finding::Place;
use super::mask::{VALUE, masked, unmasked};
use super::page::{Event, Line, events, lines};
use crate::channels::Channel;
use crate::cultures::language_of;
use crate::pictures::{Alternative, Pictures};
use crate::render::{Compiled, Part, place_in};
use crate::templates::compile::{Gap, Piece, pieces};
use crate::templates::document::{Block, BlockKind, Cell, Field, Inline, Run};
use crate::templates::each_visible;
use crate::templates::{CellName, Template};

pub struct Reading<'a> {
    pub cell: &'a Cell,
    pub name: CellName,
    /// "de" of "de-CH".
    pub language: String,
    pub channel: Channel,
    /// Whether this is a page of the author's own and nothing of the house's look is around it.
    pub is_own_page: bool,
    /// What stands where a person's value will is `mask::VALUE`. None where the channel has no subject.
    pub subject: Option<String>,
    pub parts: Vec<Spoken<'a>>,
    /// The plain text that its author wrote beside an email's page, which everyone reads whose program shows no pages.
    pub plain: Vec<Spoken<'a>>,
    /// What the cell compiles to, or what it lacks.
    pub state: Result<&'a Compiled, &'a [Gap]>,
}

/// One block, or the whole of a source.
pub struct Spoken<'a> {
    pub part: Part,
    pub block: String,
    /// Tera as its author wrote it; None for blocks, which have no lines.
    pub source: Option<&'a str>,
    pub events: Vec<Event>,
    pub lines: Vec<Line>,
}

impl<'a> Reading<'a> {
    pub fn of(
        template: &'a Template,
        cell: &'a Cell,
        pictures: &Pictures,
        state: Result<&'a Compiled, &'a [Gap]>,
    ) -> Reading<'a> {
        let (mut parts, mut plain) = (Vec::new(), Vec::new());
        each_visible(&template.document.blocks, cell, &mut |block| {
            parts.extend(spoken(block, cell, (pictures, template.channel)));
            if let (Channel::Email, Some(Field::Source { text: Some(text), .. })) =
                (template.channel, cell.fields.get(&block.id))
            {
                plain.push(plainly(block, text));
            }
        });
        let visible = template.document.blocks.iter().filter(|block| !cell.hidden.contains(&block.id));
        let is_own_page =
            matches!(visible.collect::<Vec<_>>().as_slice(), [Block { kind: BlockKind::Source { framed: false }, .. }]);
        Reading {
            cell,
            is_own_page,
            name: CellName::of(cell),
            language: language_of(&cell.locale),
            channel: template.channel,
            subject: (template.channel.is_titled() && !template.is_fragment).then(|| subject_words(&cell.subject)),
            parts,
            plain,
            state,
        }
    }

    /// The parts, and the plain text beside them.
    pub fn all_parts(&self) -> impl Iterator<Item = &Spoken<'a>> {
        self.parts.iter().chain(&self.plain)
    }

    pub fn compiled(&self) -> Option<&'a Compiled> {
        self.state.ok()
    }

    /// Every stretch of words with the part it stands in; not the plain text, which says the same again.
    pub fn lines(&self) -> impl Iterator<Item = (&Spoken<'a>, &Line)> {
        self.parts.iter().flat_map(|part| part.lines.iter().map(move |line| (part, line)))
    }

    pub fn in_subject(&self, words: &str) -> Place {
        let words = words.to_owned();
        let at = matches!(self.cell.subject, Inline::Source { .. }).then_some(1);
        Place { part: Part::Subject, block: None, words, line: at, column: at }
    }
}

impl Spoken<'_> {
    /// The place of words that begin at this byte of the source, or of the block.
    pub fn at(&self, byte: usize, words: &str) -> Place {
        let (line, column) = match self.source {
            Some(source) => {
                let (line, column) = place_in(source, byte);
                (Some(line), Some(column))
            }
            None => (None, None),
        };
        Place { part: self.part, block: Some(self.block.clone()), words: words.to_owned(), line, column }
    }

    /// Where these very words stand in the source, from `byte` on.
    pub fn find(&self, byte: usize, words: &str) -> Option<usize> {
        self.source?.get(byte..)?.find(words).map(|at| byte + at)
    }
}

fn spoken<'a>(block: &Block, cell: &'a Cell, (pictures, channel): (&Pictures, Channel)) -> Option<Spoken<'a>> {
    let told = |html: &str, source: Option<&'a str>, part: Part| {
        let events = events(html);
        Spoken { part, block: block.id.clone(), source, lines: lines(&events), events }
    };
    match (&block.kind, cell.fields.get(&block.id)) {
        (BlockKind::Image { slot, link, .. }, _) => {
            let html = picture(slot, link.as_deref(), cell, pictures)?;
            Some(told(&html, None, Part::Html))
        }
        (_, Some(Field::Source { text: Some(text), .. })) if channel != Channel::Email => Some(plainly(block, text)),
        (_, Some(Field::Source { html, .. })) => Some(told(html, Some(html), Part::Html)),
        (_, Some(field)) => {
            let part = if channel == Channel::Email { Part::Html } else { Part::Text };
            Some(told(&page_of(field), None, part))
        }
        (_, None) => None,
    }
}

/// Plain words may hold what HTML would take for a tag.
fn plainly<'a>(block: &Block, text: &'a str) -> Spoken<'a> {
    let mut at = 0;
    let mut lines = Vec::new();
    for written in text.split_inclusive('\n') {
        let line =
            Line { text: unmasked(&masked(written.trim())), at: at + written.len() - written.trim_start().len() };
        at += written.len();
        lines.push(line);
    }
    Spoken { part: Part::Text, block: block.id.clone(), source: Some(text), events: Vec::new(), lines }
}

/// The words of a block as a page of its own.
fn page_of(field: &Field) -> String {
    match field {
        Field::Heading { runs } => format!("<h1>{}</h1>", inline(runs)),
        Field::Text { paragraphs } => {
            paragraphs.iter().map(|paragraph| format!("<p>{}</p>", inline(&paragraph.runs))).collect()
        }
        Field::Button { label, url } => format!("<p><a href=\"{}\">{}</a></p>", address(url), inline(label)),
        Field::Lines { .. } => field.lines().map(|(_, runs)| format!("<p>{}</p>", inline(runs))).collect(),
        Field::Source { html, .. } => html.clone(),
    }
}

fn inline(runs: &[Run]) -> String {
    let mut html = String::new();
    let mut open: Option<&str> = None;
    for run in runs {
        let link = run.link();
        if open != link {
            html.push_str(if open.is_some() { "</a>" } else { "" });
            html.extend(link.map(|link| format!("<a href=\"{}\">", address(link))));
            open = link;
        }
        match run {
            Run::Text { text, .. } => html.push_str(&escaped(text)),
            Run::Break => html.push_str("<br>"),
            // A saying is the culture's own words, which its card is asked about.
            Run::Chip { .. } | Run::Saying { .. } => html.push(VALUE),
            Run::Plural { forms, .. } => {
                html.push_str(&escaped(&forms.values().cloned().collect::<Vec<_>>().join(" / ")));
            }
            Run::Select { cases, other, .. } => {
                let words: Vec<&str> = cases.iter().map(|case| case.words.as_str()).chain([other.as_str()]).collect();
                html.push_str(&escaped(&words.join(" / ")));
            }
        }
    }
    html.push_str(if open.is_some() { "</a>" } else { "" });
    html
}

/// The address of a link of a block, a value where a person brings it; one that is not there stays empty.
fn address(url: &str) -> String {
    escaped(&valued(url))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('{', "&#123;")
}

/// Tera in an address of a block stands for values.
fn valued(url: &str) -> String {
    let piece = |piece: Piece| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Tag(_) => VALUE.to_string(),
    };
    pieces(url).into_iter().map(piece).collect()
}

/// The picture a block shows, with what is said in its place; None where there is none yet.
fn picture(slot: &str, link: Option<&str>, cell: &Cell, pictures: &Pictures) -> Option<String> {
    let shown = pictures.shown(slot, &cell.locale)?;
    let alt = match shown.alternative {
        Alternative::Text(text) if shown.picture.drawing.is_some() => format!(" alt=\"{}\"", escaped(&valued(text))),
        Alternative::Text(text) => format!(" alt=\"{}\"", escaped(text)),
        Alternative::Decorative => " alt=\"\"".to_owned(),
        Alternative::OtherLanguage | Alternative::Unsaid => String::new(),
    };
    let name = pictures.slot(slot).map(|slot| escaped(&slot.name)).unwrap_or_default();
    let image = format!("<img data-slot=\"{name}\"{alt}>");
    Some(match link {
        Some(link) => format!("<a href=\"{}\">{image}</a>", address(link)),
        None => image,
    })
}

fn subject_words(subject: &Inline) -> String {
    match subject {
        Inline::Source { source } => unmasked(&masked(source)),
        Inline::Runs { runs } => {
            let page = inline(runs);
            lines(&events(&page)).into_iter().map(|line| line.text).collect::<Vec<_>>().join(" ")
        }
    }
}
