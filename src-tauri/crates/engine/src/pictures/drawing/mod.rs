//! Drawings (SVG) as cards: taking a file in, and making of it what is rendered for each person. What stays of a file is
//! `write`, where its words stand is `words`; drawing it is behind `render::Drawer`.
//! A drawing comes from a stranger: nothing in it runs, names another file, or is larger than a message can bear.

mod size;
mod words;
mod write;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use roxmltree::{Document, Node, ParsingOptions};

use crate::render::{Card, Severity, byte_of, tags_in};
use crate::{Error, Result};
use size::pixels;
use words::Words;
use write::{Tags, Written, write};

/// A drawing without anything that is not drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    pub svg: String,
    /// How large it is drawn, in pixels.
    pub width: u32,
    pub height: u32,
}

/// With the pictures in it, in bytes. A drawing travels with nobody's message.
const MOST_BYTES: usize = 8 * 1024 * 1024;
/// Elements and texts, and how deep they lie in one another. What a person draws is far below both.
const MOST_NODES: u32 = 20_000;
const DEEPEST: usize = 60;

/// Whether a file is to be read as a drawing.
pub fn is_drawing(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let (text, _) = decoder(head).decode_without_bom_handling(head);
    let text = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).to_ascii_lowercase();
    text.starts_with('<') && text.contains("<svg") && !text.starts_with("<!doctype html") && !text.starts_with("<html")
}

/// The same bytes always give the same; what was taken in once is taken in unchanged.
pub fn take_in(bytes: &[u8]) -> Result<Drawing> {
    if bytes.len() > MOST_BYTES {
        return Err(too_much());
    }
    let (text, _, broken) = decoder(bytes).decode(bytes);
    if broken {
        return Err(refused("The letters of this drawing cannot be read. Save it again as plain SVG, in UTF-8."));
    }
    let document = read(&text)?;
    let words = Words::of(&document);
    let (drawn_width, drawn_height) = size::of(&document)?;
    let Written { text: svg, .. } = write(&document, &words, Tags::AsText)?;
    let (width, height) = pixels(drawn_width, drawn_height)?;
    let drawing = Drawing { svg, width, height };
    let card = card(String::new(), &drawing)?;
    if card.source.len() > crate::render::CARD_BYTES {
        return Err(too_much());
    }
    match card.inspect().into_iter().find(|found| found.severity == Severity::Error) {
        Some(found) => Err(broken_tag(&document, &words, &card, (found.line, found.column), &found.message)),
        None => Ok(drawing),
    }
}

/// What is rendered for each person. `file` is what messages call it; the drawing was taken in.
pub fn card(file: String, drawing: &Drawing) -> Result<Card> {
    let document = read(&drawing.svg)?;
    let Written { text: source, pictures, texts } = write(&document, &Words::of(&document), Tags::AsTags)?;
    Ok(Card { file, source, pictures, texts, width: drawing.width, height: drawing.height })
}

fn read(text: &str) -> Result<Document<'_>> {
    // Illustrator declares entities for its namespaces; what they grow to is bounded by the parser.
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => too_much(),
        error => {
            let place = error.pos();
            refused(&format!(
                "This drawing cannot be read: line {}, column {} is not as it has to be. Save it again as SVG, or take \
                 another file.",
                place.row, place.col
            ))
        }
    })?;
    let mut depth = 0;
    let mut at = Some(document.root());
    // In the order of the document, down and up again.
    while let Some(node) = at {
        if depth > DEEPEST {
            return Err(too_much());
        }
        if let Some(child) = node.first_child() {
            (at, depth) = (Some(child), depth + 1);
            continue;
        }
        let mut done = Some(node);
        at = loop {
            match done {
                Some(node) if node.next_sibling().is_some() => break node.next_sibling(),
                Some(node) => (done, depth) = (node.parent(), depth.saturating_sub(1)),
                None => break None,
            }
        };
    }
    Ok(document)
}

/// An attribute of SVG itself: other programs have some of the same names in spaces of their own.
fn own<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let found = node.attributes().find(|attribute| attribute.namespace().is_none() && attribute.name() == name);
    found.map(|attribute| attribute.value())
}

/// By the mark at its beginning, or what it says of itself.
fn decoder(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [0xFE, 0xFF, ..] | [0, b'<', ..] => UTF_16BE,
        [0xFF, 0xFE, ..] | [b'<', 0, ..] => UTF_16LE,
        _ => {
            let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(200)).unwrap_or_default());
            let declared = head.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>")).map(|(inside, _)| inside);
            let label = declared.and_then(|inside| inside.split_once("encoding=")).map(|(_, rest)| rest);
            let label = label.and_then(|rest| rest.split(['"', '\'']).nth(1));
            label.and_then(|label| Encoding::for_label(label.as_bytes())).filter(|one| !is_utf16(one)).unwrap_or(UTF_8)
        }
    }
}

/// Bytes that could be read as ASCII so far are not.
fn is_utf16(encoding: &'static Encoding) -> bool {
    encoding == UTF_16BE || encoding == UTF_16LE
}

/// Names the tag, at its line of the file.
fn broken_tag(document: &Document, words: &Words, card: &Card, (line, column): (u32, u32), why: &str) -> Error {
    let at = byte_of(&card.source, line as usize, column as usize);
    let around = tags_in(&card.source).into_iter().find(|tag| tag.contains(&at));
    // One that never ends has no range of its own.
    let opened = || card.source[..(at + 2).min(card.source.len())].rfind("{{").map(|start| start..card.source.len());
    let tag = around.or_else(opened).map_or("", |tag| &card.source[tag]);
    let tag: String = tag.split(['<', '\n']).next().unwrap_or_default().chars().take(60).collect();
    let line = words.line_of(document, &tag);
    refused(&format!("Line {line} of this drawing says “{tag}”. {why}. Mend it there and save the drawing again."))
}

fn too_much() -> Error {
    refused(
        "This drawing has more in it than a card can bear. Simplify it, or save what is the same for everybody as a \
         picture and put that into the drawing.",
    )
}

fn refused(sentence: &str) -> Error {
    Error::invalid_at("picture", sentence)
}

#[cfg(test)]
mod tests;
