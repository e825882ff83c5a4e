//! From one cell of a content document to three Tera sources: subject, HTML and plain text. Pure, once per revision
//! and cell; nothing here depends on the person. The only place that knows MJML.
//! Rendering the sources, and what they read, is `render`.

mod alone;
mod app;
mod as_source;
mod blocks;
mod chips;
mod columns;
mod condition;
mod contact;
mod footer;
mod image;
mod inline;
mod layout;
mod links;
mod mjml;
mod pieces;
mod plain;
mod plain_marks;
mod sentences;
mod tera_words;
mod theme;

pub use alone::compile_text;
pub use as_source::{as_source, is_writable};
pub use blocks::{has_items, lacks_items};
pub use chips::lacks_forms;
pub use condition::condition;
pub use image::cid;
pub use links::address;
pub use mjml::{is_mjml_element, laid_out as html_of_mjml};
pub use pieces::{pieces_of_page, pieces_of_text};
pub use plain::{is_sound, of_html as plain_text};
pub use sentences::ends as sentence_ends;
pub use tera_words::{Piece, is_name, known, map_text, pieces, string as tera_string, text_pieces};

use super::document::{Block, BlockKind, Cell, Document, Field, Inline};
use super::theme::{Palette, Theme};
use crate::channels::Channel;
use crate::cultures::{Culture, Ours, english_name};
use crate::pictures::Pictures;
use crate::render::Card;
use inline::Words;
use layout::Layout;

/// Tera source for each part of a message; what a channel has not is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    pub subject: String,
    pub html: String,
    pub text: String,
    pub link: String,
    /// What is drawn for each person, each once.
    pub cards: Vec<Card>,
}

/// Why a cell cannot be sent yet, in words for its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The block it is about; None for the subject.
    pub block: Option<String>,
    /// The placeholder it is about, or the saying ("idioms.good_luck").
    pub placeholder: Option<String>,
    pub message: String,
}

impl Gap {
    fn new(block: Option<&str>, message: impl Into<String>) -> Self {
        Gap { block: block.map(str::to_owned), placeholder: None, message: message.into() }
    }
}

/// What is the same for every part of one cell: its language, what is said of its culture, and how it looks.
pub(super) struct Tongue<'a> {
    locale: &'a str,
    culture: Culture,
    theme: &'a Theme,
    /// The theme's colours for programs that are light.
    light: Palette,
}

impl<'a> Tongue<'a> {
    pub fn of(document: &'a Document, cell: &'a Cell, ours: &Ours) -> Self {
        let theme = document.theme.as_ref().unwrap_or(Theme::OWN);
        Tongue { locale: &cell.locale, culture: Culture::of(&cell.locale, ours), theme, light: theme.light() }
    }

    /// An idea in the words of the culture or of one it inherits from: never in another language's.
    fn saying(&self, idea: &str) -> Result<String, String> {
        let said = self.culture.saying(idea).map(|(words, _)| words.to_owned());
        said.ok_or_else(|| {
            format!("{} has no way of saying “{}” yet", english_name(self.locale), idea.replace('_', " "))
        })
    }
}

/// The three sources of a cell. A cell whose only visible block is a source block is sent as it is, without a theme;
/// all others are laid out. Every gap is reported, not only the first.
pub fn compile(document: &Document, cell: &Cell, ours: &Ours, pictures: &Pictures) -> Result<Sources, Vec<Gap>> {
    compile_with(&Tongue::of(document, cell, ours), document, cell, pictures)
}

fn compile_with(tongue: &Tongue, document: &Document, cell: &Cell, pictures: &Pictures) -> Result<Sources, Vec<Gap>> {
    let mut gaps = Vec::new();
    let subject = subject(cell, tongue, &mut gaps);
    let visible: Vec<&Block> = document.blocks.iter().filter(|block| !cell.hidden.contains(&block.id)).collect();
    let body = match visible.as_slice() {
        [] => {
            gaps.push(Gap::new(None, "There is nothing in this message yet"));
            None
        }
        [Block { id, kind: BlockKind::Source { framed: false } }] => {
            whole(id, cell, &mut gaps).map(|parts| (parts, Vec::new()))
        }
        _ => laid_out(&visible, cell, (tongue, pictures), &subject, &mut gaps),
    };
    match body {
        Some(((html, text), cards)) if gaps.is_empty() => {
            Ok(Sources { subject: subject.source, html, text, link: String::new(), cards })
        }
        _ => Err(gaps),
    }
}

/// A letter is laid out as an email is, and its page is read for what it says. It may have no subject, and a cell of
/// plain words alone stays so. Its letterhead says who writes, and nobody chooses on paper what to get.
pub fn compile_letter(document: &Document, cell: &Cell, ours: &Ours, pictures: &Pictures) -> Result<Sources, Vec<Gap>> {
    let visible = document.blocks.iter().filter(|block| !cell.hidden.contains(&block.id)).collect::<Vec<_>>();
    if let [Block { id, kind: BlockKind::Source { .. } }] = visible.as_slice()
        && let Some(Field::Source { html, .. }) = cell.fields.get(id)
        && html.trim().is_empty()
    {
        return compile_text(Channel::Letter, document, cell, ours);
    }
    let nameless = match &cell.subject {
        Inline::Source { source } => source.trim().is_empty(),
        Inline::Runs { runs } => runs.is_empty(),
    };
    let tongue = Tongue::of(document, cell, ours);
    let theme = Theme { footer: None, ..tongue.theme.clone() };
    let tongue = Tongue { theme: &theme, ..tongue };
    if !nameless {
        return compile_with(&tongue, document, cell, pictures);
    }
    let named = Cell { subject: Inline::Source { source: "-".to_owned() }, ..cell.clone() };
    Ok(Sources { subject: String::new(), ..compile_with(&tongue, document, &named, pictures)? })
}

struct Subject {
    source: String,
    /// The same for a page's title, if it is safe there.
    title: Option<String>,
}

fn subject(cell: &Cell, tongue: &Tongue, gaps: &mut Vec<Gap>) -> Subject {
    let empty = Gap::new(None, "The subject is empty");
    match &cell.subject {
        Inline::Source { source } => {
            if source.trim().is_empty() {
                gaps.push(empty);
            }
            Subject { source: source.clone(), title: None }
        }
        Inline::Runs { runs } => {
            let words = Words::read(runs, tongue, None, gaps);
            if words.is_empty() {
                gaps.push(empty);
            }
            Subject { source: words.line(), title: Some(words.title()) }
        }
    }
}

fn whole(id: &str, cell: &Cell, gaps: &mut Vec<Gap>) -> Option<(String, String)> {
    match cell.fields.get(id) {
        Some(Field::Source { html, text }) if !html.trim().is_empty() => {
            // A text that was written as empty stays so, and is told as an empty part; only an absent one is derived.
            let text = text.clone().unwrap_or_else(|| plain::of_html(html));
            Some((html.clone(), text))
        }
        _ => {
            gaps.push(Gap::new(Some(id), "The source of this message is empty"));
            None
        }
    }
}

fn laid_out(
    blocks: &[&Block],
    cell: &Cell,
    (tongue, pictures): (&Tongue, &Pictures),
    subject: &Subject,
    gaps: &mut Vec<Gap>,
) -> Option<((String, String), Vec<Card>)> {
    let mut layout = Layout::new(cell, tongue, pictures);
    layout.blocks(blocks.iter().copied(), gaps);
    let title = subject.title.as_deref().unwrap_or_default();
    let cards = std::mem::take(&mut layout.cards);
    match layout.finish(title) {
        Ok(parts) => Some((parts, cards)),
        Err(reason) => {
            gaps.push(Gap::new(None, format!("This message could not be laid out: {reason}")));
            None
        }
    }
}

#[cfg(test)]
mod tests;
