//! A piece of HTML as the rules read it: its tags and texts in order, each with its byte in the source. Tera's tags are
//! masked before, so that they neither break attributes nor move.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use lol_html::html_content::{Element, EndTag, TextChunk, TextType};
use lol_html::{DocumentContentHandlers, ElementContentHandlers, Selector, Settings, rewrite_str};

use super::mask::{SILENT, decoded, masked, unmasked};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// `end` is the byte behind the tag.
    Open {
        name: String,
        attributes: Vec<(String, String)>,
        at: usize,
        end: usize,
    },
    Close {
        name: String,
    },
    /// Words a reader sees.
    Text {
        text: String,
        at: usize,
    },
    /// A style sheet.
    Sheet {
        css: String,
        at: usize,
    },
}

/// An attribute of a tag, with references read; a value that a person brings is `mask::VALUE`.
pub fn attribute<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// Reads a source. HTML that cannot be read to its end gives what comes before.
pub fn events(source: &str) -> Vec<Event> {
    let html = masked(source);
    let found = Rc::new(RefCell::new(Vec::new()));
    let Ok(every) = "*".parse::<Selector>() else { return Vec::new() };
    let (opened, spoken) = (Rc::clone(&found), Rc::clone(&found));
    let settings = Settings::new()
        .with_strict(false)
        .append_document_content_handler(DocumentContentHandlers::default().text(move |chunk: &mut TextChunk<'_>| {
            hear(chunk, &mut spoken.borrow_mut());
            Ok(())
        }))
        .append_element_content_handler((
            Cow::Owned(every),
            ElementContentHandlers::default().element(move |element: &mut Element<'_, '_>| {
                let bytes = element.source_location().bytes();
                opened.borrow_mut().push(Event::Open {
                    name: element.tag_name(),
                    attributes: element.attributes().iter().map(|one| read(&one.name(), &one.value())).collect(),
                    at: bytes.start,
                    end: bytes.end,
                });
                if element.can_have_content() {
                    let closed = Rc::clone(&opened);
                    element.on_end_tag(Box::new(move |end: &mut EndTag<'_>| {
                        closed.borrow_mut().push(Event::Close { name: end.name() });
                        Ok(())
                    }))?;
                }
                Ok(())
            }),
        ));
    // What was heard before an error stays; the finding of an unreadable page is the renderer's.
    let _rewritten = rewrite_str(&html, settings);
    let mut found = found.borrow_mut();
    found.iter_mut().for_each(|event| match event {
        Event::Text { text, .. } => *text = unmasked(&decoded(text)),
        Event::Sheet { css, .. } => *css = unmasked(css),
        Event::Open { .. } | Event::Close { .. } => {}
    });
    std::mem::take(&mut *found)
}

fn read(name: &str, value: &str) -> (String, String) {
    (name.trim_matches(SILENT).to_ascii_lowercase(), unmasked(&decoded(value)))
}

fn hear(chunk: &TextChunk<'_>, found: &mut Vec<Event>) {
    let at = chunk.source_location().bytes().start;
    let said = chunk.as_str();
    match (chunk.text_type(), found.last_mut()) {
        _ if said.is_empty() => {}
        (TextType::Data, Some(Event::Text { text, .. })) => text.push_str(said),
        (TextType::Data, _) => found.push(Event::Text { text: said.to_owned(), at }),
        (TextType::RawText, Some(Event::Sheet { css, .. })) => css.push_str(said),
        (TextType::RawText, Some(Event::Open { name, .. })) if name == "style" => {
            found.push(Event::Sheet { css: said.to_owned(), at });
        }
        // Scripts, titles and text fields are not read by anybody.
        _ => {}
    }
}

/// One stretch of words that is read in one go: a paragraph, a cell, a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub text: String,
    pub at: usize,
}

/// The words of a page, stretch by stretch, with single blanks.
pub fn lines(events: &[Event]) -> Vec<Line> {
    const INLINE: [&str; 22] = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "code", "em", "font", "i", "ins", "mark", "q", "s", "small",
        "span", "strong", "sub", "sup", "u", "wbr",
    ];
    let mut found: Vec<Line> = Vec::new();
    let mut open: Option<Line> = None;
    for event in events {
        match event {
            Event::Text { text, at } => {
                let line = open.get_or_insert_with(|| Line { text: String::new(), at: *at });
                if line.text.trim().is_empty() {
                    line.at = *at + (text.len() - text.trim_start().len());
                }
                line.text.push_str(text);
            }
            Event::Open { name, .. } | Event::Close { name } if INLINE.contains(&name.as_str()) => {}
            _ => found.extend(open.take()),
        }
    }
    found.extend(open);
    for line in &mut found {
        line.text = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    found.retain(|line| !line.text.is_empty());
    found
}
