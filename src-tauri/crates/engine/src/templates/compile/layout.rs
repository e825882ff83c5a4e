//! Blocks, one after the other, as MJML and as plain text. A condition goes around both.

use super::condition::condition;
use super::footer::footer;
use super::inline::Words;
use super::links::address;
use super::plain;
use super::theme::{self, Kept};
use super::{Gap, Tongue};
use crate::pictures::Pictures;
use crate::render::Card;
use crate::templates::document::{Block, BlockKind, Cell, Field, Paragraph, ParagraphStyle, Run, SOURCE};

pub struct Layout<'a> {
    pub(super) cell: &'a Cell,
    pub(super) tongue: &'a Tongue<'a>,
    pub(super) pictures: &'a Pictures,
    pub(super) mjml: String,
    pub(super) text: String,
    pub(super) kept: Kept,
    /// The cards that are shown so far.
    pub(super) cards: Vec<Card>,
    pub(super) headings: usize,
    /// What is between the margins here, in pixels.
    pub(super) room: u32,
}

impl<'a> Layout<'a> {
    pub fn new(cell: &'a Cell, tongue: &'a Tongue<'a>, pictures: &'a Pictures) -> Self {
        let (mjml, text) = (String::new(), String::new());
        let (kept, cards) = (Kept::default(), Vec::new());
        let mut layout = Layout { cell, tongue, pictures, mjml, text, kept, cards, headings: 0, room: theme::ROOM };
        layout.logo();
        layout
    }

    pub fn blocks<'b>(&mut self, blocks: impl IntoIterator<Item = &'b Block>, gaps: &mut Vec<Gap>) {
        for block in blocks.into_iter().filter(|block| !self.cell.hidden.contains(&block.id)) {
            self.block(block, gaps);
        }
    }

    /// The page and its plain text. An error is the layout's own words.
    pub fn finish(self, title: &str) -> Result<(String, String), String> {
        let theme = self.tongue.theme;
        let said = theme.footer.as_ref();
        let ink = self.tongue.light.ink.as_str();
        let (foot, foot_text) = said.map(|said| footer(said, &self.cell.locale, ink)).unwrap_or_default();
        let page = theme::Page { locale: &self.cell.locale, title, blocks: &self.mjml, foot, theme };
        let html = theme::page(page, self.kept)?;
        let text = self.text.trim_end();
        let foot = if foot_text.is_empty() { String::new() } else { format!("\n\n-- \n{foot_text}") };
        Ok((html, format!("{text}{foot}\n")))
    }

    /// The plain text alone, without a page.
    pub fn into_text(self) -> String {
        self.text.trim_end().to_owned()
    }

    fn block(&mut self, block: &Block, gaps: &mut Vec<Gap>) {
        let id = block.id.as_str();
        let field = self.cell.fields.get(id);
        match (&block.kind, field) {
            (BlockKind::Divider, _) => {
                self.mjml.push_str("<mj-divider css-class=\"rule\" />");
                self.text.push_str("———\n\n");
            }
            (BlockKind::Spacer { size }, _) => self.spacer(*size),
            (BlockKind::Condition { predicate, blocks, otherwise }, _) => {
                match predicate.as_ref().map(condition).transpose() {
                    Ok(shown) => self.conditional(shown.as_deref(), blocks, otherwise, gaps),
                    Err(wrong) => gaps.push(Gap::new(Some(id), wrong)),
                }
            }
            (BlockKind::Columns { columns }, _) => self.columns(columns, gaps),
            (BlockKind::Quote, Some(field @ Field::Lines { .. })) => self.quote(id, field, gaps),
            (kind @ BlockKind::List { .. }, Some(field @ Field::Lines { .. })) => self.list(id, kind, field, gaps),
            (BlockKind::Table { across, down, header }, Some(field @ Field::Lines { .. })) => {
                self.table(id, (*across, *down), *header, field, gaps)
            }
            (BlockKind::Fragment { key }, _) => {
                let wrong = match key.is_empty() {
                    true => "Choose the fragment that stands here".to_owned(),
                    false => format!("There is no fragment “{key}” any more"),
                };
                gaps.push(Gap::new(Some(id), wrong));
            }
            (BlockKind::Contact { links }, field) => self.contact(id, links, field, gaps),
            (BlockKind::Image { slot, link, width }, _) => self.image(block, (slot, link.as_deref(), *width), gaps),
            (BlockKind::Heading, Some(Field::Heading { runs })) => self.heading(id, runs, gaps),
            (BlockKind::Text, Some(Field::Text { paragraphs })) => self.paragraphs(id, paragraphs, gaps),
            (BlockKind::Button, Some(Field::Button { label, url })) => self.button(id, label, url, gaps),
            (BlockKind::Source { .. }, Some(Field::Source { html, text })) => {
                self.source(id, html, text.as_deref(), gaps)
            }
            (kind, _) => gaps.push(empty(id, kind)),
        }
    }

    /// Between rows of the layout's table, where MJML never looks: what is inside reaches nobody else.
    fn conditional(&mut self, shown: Option<&str>, blocks: &[Block], otherwise: &[Block], gaps: &mut Vec<Gap>) {
        let Some(shown) = shown else { return self.blocks(blocks, gaps) };
        self.tag(&format!("{{% if {shown} %}}"));
        self.blocks(blocks, gaps);
        if !otherwise.is_empty() {
            self.tag("{% else %}");
            self.blocks(otherwise, gaps);
        }
        self.tag("{% endif %}");
    }

    pub(super) fn tag(&mut self, tag: &str) {
        let mark = self.kept.keep(tag.to_owned());
        self.mjml.push_str(&format!("<mj-raw>{mark}</mj-raw>"));
        self.text.push_str(tag);
    }

    fn heading(&mut self, id: &str, runs: &[Run], gaps: &mut Vec<Gap>) {
        let words = Words::read(runs, self.tongue, Some(id), gaps);
        if words.is_empty() {
            return gaps.push(empty(id, &BlockKind::Heading));
        }
        self.headings += 1;
        let (level, size) = if self.headings == 1 { ("h1", 26) } else { ("h2", 20) };
        let style = format!("margin:0 0 16px;font-size:{size}px;line-height:1.3;font-weight:700");
        let html = format!("<{level} style=\"{style}\">{}</{level}>", words.html());
        self.row(&wrapped(html, words.needs().as_deref()));
        self.text.push_str(&wrapped(format!("{}\n\n", words.text()), words.needs().as_deref()));
    }

    fn paragraphs(&mut self, id: &str, paragraphs: &[Paragraph], gaps: &mut Vec<Gap>) {
        let read = |paragraph: &Paragraph| (paragraph.style, Words::read(&paragraph.runs, self.tongue, Some(id), gaps));
        let told: Vec<_> = paragraphs.iter().map(read).filter(|(_, words)| !words.is_empty()).collect();
        if told.is_empty() {
            return gaps.push(empty(id, &BlockKind::Text));
        }
        let mut html = String::new();
        for group in told.chunk_by(|(one, _), (other, _)| one == other && *one != ParagraphStyle::Plain) {
            let (style, tag) = match group.first().map(|(style, _)| *style) {
                Some(ParagraphStyle::Bullet) => (ParagraphStyle::Bullet, "ul"),
                Some(ParagraphStyle::Number) => (ParagraphStyle::Number, "ol"),
                _ => (ParagraphStyle::Plain, "p"),
            };
            let mut items = String::new();
            for (at, (_, words)) in group.iter().enumerate() {
                let needs = words.needs();
                let (item, line) = match style {
                    ParagraphStyle::Plain => {
                        (format!("<p style=\"margin:0 0 16px\">{}</p>", words.html()), format!("{}\n\n", words.text()))
                    }
                    ParagraphStyle::Bullet => (listed(words), format!("- {}\n", words.text())),
                    ParagraphStyle::Number => (listed(words), format!("{}. {}\n", at + 1, words.text())),
                };
                items.push_str(&wrapped(item, needs.as_deref()));
                self.text.push_str(&wrapped(line, needs.as_deref()));
            }
            if style == ParagraphStyle::Plain {
                html.push_str(&items);
            } else {
                let side = theme::start(&self.cell.locale);
                html.push_str(&format!(
                    "<{tag} style=\"margin:0 0 16px;padding:0;padding-{side}:24px\">{items}</{tag}>"
                ));
                self.text.push('\n');
            }
        }
        self.row(&html);
    }

    fn button(&mut self, id: &str, label: &[Run], url: &str, gaps: &mut Vec<Gap>) {
        let words = Words::read(label, self.tongue, Some(id), gaps);
        if words.is_empty() {
            gaps.push(empty(id, &BlockKind::Button));
        }
        match address(url) {
            Ok(address) => {
                let (href, label) = (self.kept.keep(address.html), self.kept.keep(words.html()));
                let needs = words.needs();
                if let Some(needs) = &needs {
                    self.tag(&format!("{{% if {needs} %}}"));
                }
                self.mjml.push_str(&format!("<mj-button href=\"{href}\">{label}</mj-button>"));
                self.text.push_str(&format!("{}: {}\n\n", words.line(), address.text));
                if needs.is_some() {
                    self.tag("{% endif %}");
                }
            }
            Err(_) if url.trim().is_empty() => gaps.push(Gap::new(Some(id), "The button leads nowhere yet")),
            Err(wrong) => gaps.push(Gap::new(Some(id), wrong)),
        }
    }

    fn source(&mut self, id: &str, html: &str, text: Option<&str>, gaps: &mut Vec<Gap>) {
        if html.trim().is_empty() {
            return gaps.push(empty(id, &SOURCE));
        }
        // A heading of its own is the first one, too.
        self.headings += html.matches("<h1").count();
        self.row(html);
        let text = text.filter(|text| !text.trim().is_empty()).map_or_else(|| plain::of_html(html), str::to_owned);
        self.text.push_str(&format!("{}\n\n", text.trim()));
    }

    pub(super) fn row(&mut self, html: &str) {
        let mark = self.kept.keep(html.to_owned());
        self.mjml.push_str(&format!("<mj-text>{mark}</mj-text>"));
    }
}

pub(super) fn listed(words: &Words) -> String {
    format!("<li style=\"margin:0 0 6px\">{}</li>", words.html())
}

/// Words of which nothing may be left go out only when something is.
pub(super) fn wrapped(whole: String, needs: Option<&str>) -> String {
    match needs {
        Some(needs) => format!("{{% if {needs} %}}{whole}{{% endif %}}"),
        None => whole,
    }
}

pub(super) fn empty(id: &str, kind: &BlockKind) -> Gap {
    let what = match kind {
        BlockKind::Heading => "This heading has no words in this language yet",
        BlockKind::Text => "This text has no words in this language yet",
        BlockKind::Button => "This button has no label in this language yet",
        BlockKind::Source { .. } => "This source is empty in this language",
        BlockKind::Quote => "This quote has no words in this language yet",
        BlockKind::List { .. } => "This list does not say in this language what stands for each item",
        BlockKind::Table { .. } => "This table has no words in this language yet",
        BlockKind::Contact { .. } => "There is no way to reach you here yet",
        BlockKind::Image { .. }
        | BlockKind::Divider
        | BlockKind::Spacer { .. }
        | BlockKind::Columns { .. }
        | BlockKind::Condition { .. }
        | BlockKind::Fragment { .. } => "This part is incomplete",
    };
    Gap::new(Some(id), what)
}
