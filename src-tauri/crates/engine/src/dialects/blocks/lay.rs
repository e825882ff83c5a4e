//! A page read from top to bottom: what stands between blocks, the elements that are blocks, and conditions around them.

use super::super::names::Names;
use super::Why;
use super::ask;
use super::picture::{Shown, hoisted};
use super::say::Sayer;
use super::tree::{Choice, Element, Node};
use super::written::{Form, written};
use crate::segments::Predicate;
use crate::templates::document::{Paragraph, ParagraphStyle, Run};

/// A block to be, before it has an id.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Words(Vec<Paragraph>),
    Heading(Vec<Run>),
    Button {
        label: Vec<Run>,
        url: String,
    },
    Divider,
    Quote(Vec<Run>),
    List {
        of: String,
        style: ParagraphStyle,
        item: Vec<Run>,
        none: Vec<Run>,
        omit: bool,
    },
    Table {
        rows: Vec<Vec<Vec<Run>>>,
        header: bool,
    },
    Condition {
        predicate: Predicate,
        yes: Vec<Piece>,
        no: Vec<Piece>,
    },
    Picture(Shown),
    /// `pictures` stood in it, and follow it.
    Source {
        html: String,
        text: Option<String>,
        why: Why,
        pictures: Vec<Shown>,
    },
}

impl Piece {
    /// The same where there is no page: a heading is a paragraph, and a line between two says nothing. Pictures are told
    /// by who asks.
    pub fn in_words(self) -> Option<Piece> {
        match self {
            Piece::Heading(runs) => Some(Piece::Words(vec![Paragraph { style: ParagraphStyle::Plain, runs }])),
            Piece::Divider | Piece::Picture(_) => None,
            Piece::Source { html, text, why, .. } => Some(Piece::Source { html, text, why, pictures: Vec::new() }),
            Piece::Condition { predicate, yes, no } => {
                let [yes, no] = [yes, no].map(|pieces| pieces.into_iter().filter_map(Piece::in_words).collect());
                Some(Piece::Condition { predicate, yes, no })
            }
            piece => Some(piece),
        }
    }

    /// A text or a heading of no words at all.
    pub fn is_wordless(&self) -> bool {
        match self {
            Piece::Words(paragraphs) => paragraphs.iter().all(|paragraph| paragraph.runs.is_empty()),
            Piece::Heading(runs) => runs.is_empty(),
            _ => false,
        }
    }

    /// Why it stays source, if all of it does.
    pub fn stays(&self) -> Option<Why> {
        match self {
            Piece::Source { why, pictures, .. } if pictures.is_empty() => Some(*why),
            _ => None,
        }
    }

    /// How many conditions stand in each other.
    pub fn depth(&self) -> usize {
        match self {
            Piece::Condition { yes, no, .. } => 1 + yes.iter().chain(no).map(Piece::depth).max().unwrap_or(0),
            _ => 0,
        }
    }

    /// Why anything in it does.
    pub fn holds_source(&self) -> Option<Why> {
        match self {
            Piece::Condition { yes, no, .. } => yes.iter().chain(no).find_map(Piece::holds_source),
            Piece::Source { why, .. } => Some(*why),
            _ => None,
        }
    }

    pub fn holds_picture(&self) -> bool {
        match self {
            Piece::Condition { yes, no, .. } => yes.iter().chain(no).any(Piece::holds_picture),
            Piece::Source { pictures, .. } => !pictures.is_empty(),
            piece => matches!(piece, Piece::Picture(_)),
        }
    }
}

#[derive(Clone)]
pub struct Lay<'a> {
    pub sayer: Sayer<'a>,
    /// Of an office program.
    pub document: bool,
}

/// Elements that stand below one another and are more than holders of others.
const BELOW: [&str; 26] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "table",
    "colgroup",
    "blockquote",
    "hr",
    "pre",
    "form",
    "fieldset",
    "iframe",
    "video",
    "audio",
    "object",
    "svg",
    "details",
    "summary",
    "select",
    "style",
    "script",
];

/// Elements that stand below one another and only hold others.
const HOLDERS: [&str; 24] = [
    "div",
    "tbody",
    "thead",
    "tfoot",
    "tr",
    "td",
    "th",
    "caption",
    "section",
    "article",
    "main",
    "header",
    "footer",
    "aside",
    "nav",
    "figure",
    "figcaption",
    "dl",
    "dt",
    "dd",
    "address",
    "center",
    "li",
    "hgroup",
];

pub fn is_around(element: &Element) -> bool {
    element.is(&BELOW) || element.is(&HOLDERS)
}

/// Whether anything in it stands below something else.
pub fn holds_around(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Element(element) => is_around(element) || holds_around(&element.children),
        Node::Choice(choice) => inside(choice).any(holds_around),
        Node::Each { body, otherwise, .. } => holds_around(body) || otherwise.as_deref().is_some_and(holds_around),
        _ => false,
    })
}

pub fn inside(choice: &Choice) -> impl Iterator<Item = &[Node]> {
    choice.branches.iter().map(|(_, nodes)| nodes.as_slice()).chain(choice.otherwise.as_deref())
}

/// Nothing that a reader sees.
pub fn is_blank(nodes: &[Node]) -> bool {
    nodes.iter().all(|node| match node {
        Node::Text(text) => text.chars().all(|letter| {
            letter.is_whitespace() || matches!(letter, '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{ad}' | '\u{34f}')
        }),
        Node::Let { .. } => true,
        Node::Element(element) => element.name == "br" || (!element.is(&SEEN) && is_blank(&element.children)),
        _ => false,
    })
}

/// Seen also where there are no words.
const SEEN: [&str; 12] =
    ["img", "hr", "input", "iframe", "video", "audio", "object", "svg", "select", "style", "script", "embed"];

impl<'a> Lay<'a> {
    pub fn names(&self) -> &Names<'a> {
        self.sayer.names
    }

    /// Err: a layout that blocks cannot carry.
    pub fn blocks(&self, nodes: &[Node]) -> Result<Vec<Piece>, Why> {
        let mut here = self.clone();
        let mut pieces = Vec::new();
        let mut loose = Vec::new();
        for node in nodes {
            match node {
                Node::Let { item, value } => here.sayer.lets.push((item.clone(), value.clone())),
                Node::Element(element) if is_around(element) => {
                    here.close(&mut loose, &mut pieces);
                    pieces.extend(here.element(element)?);
                }
                Node::Element(element) if holds_around(&element.children) => {
                    here.close(&mut loose, &mut pieces);
                    match element.name.as_str() {
                        "a" => pieces.push(here.source(std::slice::from_ref(node), Why::Linked)),
                        _ => pieces.extend(here.blocks(&element.children)?),
                    }
                }
                Node::Choice(choice) if inside(choice).any(holds_around) => {
                    here.close(&mut loose, &mut pieces);
                    pieces.push(here.condition(choice, |lay, nodes| lay.blocks(nodes))?);
                }
                Node::Each { body, .. } if holds_around(body) || has_lines(body) => {
                    here.close(&mut loose, &mut pieces);
                    let listed = here.each(node, None)?;
                    pieces.push(listed.unwrap_or_else(|| here.source(std::slice::from_ref(node), Why::List)));
                }
                other => loose.push(other.clone()),
            }
        }
        here.close(&mut loose, &mut pieces);
        Ok(pieces)
    }

    /// Words between blocks; an empty line among them parts two paragraphs.
    fn close(&self, loose: &mut Vec<Node>, pieces: &mut Vec<Piece>) {
        let mut paragraph: Vec<Node> = Vec::new();
        let nodes = std::mem::take(loose);
        for node in nodes {
            let breaks = |node: &Node| matches!(node, Node::Element(element) if element.name == "br");
            let before =
                paragraph.iter().rev().find(|node| !matches!(node, Node::Text(text) if text.trim().is_empty()));
            if breaks(&node) && before.is_some_and(breaks) {
                pieces.extend(self.paragraph(&std::mem::take(&mut paragraph)));
            } else {
                paragraph.push(node);
            }
        }
        pieces.extend(self.paragraph(&paragraph));
    }

    fn element(&self, element: &Element) -> Result<Vec<Piece>, Why> {
        let whole = || Node::Element(element.clone());
        let stays = |why: Why| Ok(vec![self.source(&[whole()], why)]);
        if element.is_hidden() || element.styled("mso-hide").as_deref() == Some("all") {
            return if is_blank(&element.children) { Ok(Vec::new()) } else { stays(Why::Marks) };
        }
        match element.name.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !holds_around(&element.children) => Ok(self.heading(element)),
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if holds_around(&element.children) => {
                self.blocks(&element.children)
            }
            "p" => Ok(self.in_element(element)),
            "hr" => Ok(vec![Piece::Divider]),
            "ul" | "ol" => self.list(element),
            "table" => self.table(element),
            "blockquote" => Ok(vec![self.quote(element)]),
            "colgroup" => Ok(Vec::new()),
            "td" | "th" => match self.button(&element.children, Some(element)) {
                Some(button) => Ok(vec![button]),
                None => self.blocks(&element.children),
            },
            name if HOLDERS.contains(&name) => self.blocks(&element.children),
            _ if is_blank(&element.children) && !element.is(&SEEN) => Ok(Vec::new()),
            "script" => stays(Why::Script),
            _ => stays(Why::Marks),
        }
    }

    /// More ways than these are no condition that anybody would edit.
    pub const MOST_WAYS: usize = 8;

    /// Blocks for whom the condition holds, and for all others. What no condition block asks stays source.
    pub fn condition(
        &self,
        choice: &Choice,
        read: impl Fn(&Self, &[Node]) -> Result<Vec<Piece>, Why>,
    ) -> Result<Piece, Why> {
        if let Some(list) = self.own_list(choice) {
            return Ok(list);
        }
        let asked = choice.branches.iter().map(|(condition, _)| ask::asked(self.names(), condition));
        let asked = asked.collect::<Option<Vec<_>>>().filter(|asked| asked.len() <= Self::MOST_WAYS);
        let Some(asked) = asked else {
            return Ok(self.source(&[Node::Choice(choice.clone())], Why::Condition));
        };
        let mut no = choice.otherwise.as_deref().map(|nodes| read(self, nodes)).transpose()?.unwrap_or_default();
        for (predicate, (_, nodes)) in asked.into_iter().zip(&choice.branches).rev() {
            no = vec![Piece::Condition { predicate, yes: read(self, nodes)?, no }];
        }
        no.pop().ok_or(Why::Condition)
    }

    pub fn source(&self, nodes: &[Node], why: Why) -> Piece {
        match self.sayer.form {
            Form::Html => {
                let (nodes, pictures) = hoisted(nodes);
                Piece::Source { html: written(&nodes, Form::Html), text: None, why, pictures }
            }
            Form::Words => {
                let text = written(nodes, Form::Words);
                Piece::Source { html: super::super::page::as_html(&text), text: Some(text), why, pictures: Vec::new() }
            }
        }
    }
}

/// Whether what is repeated is a line each.
fn has_lines(body: &[Node]) -> bool {
    let mut told = body.iter().filter(|node| !matches!(node, Node::Text(text) if text.trim().is_empty()));
    let breaks = |node: Option<&Node>| matches!(node, Some(Node::Element(element)) if element.name == "br");
    let (first, last) = (told.next(), told.next_back());
    breaks(first) != breaks(last)
}
