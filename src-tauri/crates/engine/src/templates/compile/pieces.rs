//! A finished message as the pieces of a letter: its page read for what it says, or its plain text. Looks are left
//! behind: headings, paragraphs, lists, lines, pictures, bold and italic remain.

use html2text::config;
use html2text::render::{TaggedLine, TextDecorator};

use super::plain::{is_sound, stripped, without_struck, without_tables};
use crate::channels::letter::{Piece, Span};

/// Wide enough that no line is broken.
const WIDTH: usize = 100_000;

// What the page says beside words, in characters that no message has: they are taken out of it first.
const HEADING: char = '\u{e000}';
const END: char = '\u{e001}';
const BULLET: char = '\u{e002}';
const NUMBER: char = '\u{e003}';
const RULE: char = '\u{e004}';
const PICTURE: char = '\u{e005}';
const SPACE: char = '\u{e006}';

pub fn pieces_of_page(html: &str) -> Vec<Piece> {
    let own: String = html.chars().filter(|c| !(HEADING..=SPACE).contains(c)).collect();
    let marked = with_rules(&without_tables(&without_struck(&own, |_| false)));
    let config = config::with_decorator(Marks::default()).no_table_borders().no_link_wrapping().allow_width_overflow();
    // Paper shows what only decorates as well.
    let config = config.empty_img_mode(config::ImageRenderMode::ShowAlways);
    let lines = if is_sound(&marked) { config.lines_from_read(marked.as_bytes(), WIDTH).ok() } else { None };
    let Some(lines) = lines else { return pieces_of_text(&stripped(&own)) };
    let mut pieces = Vec::new();
    let mut paragraph: Vec<Span> = Vec::new();
    let mut indents = Vec::new();
    for line in &lines {
        let spans = spans_of(line);
        match spans.first().and_then(|span| span.text.trim_start().chars().next()) {
            None => flush(&mut paragraph, &mut pieces),
            Some(HEADING | BULLET | NUMBER | RULE | SPACE) => {
                flush(&mut paragraph, &mut pieces);
                pieces.push(marked_piece(spans, &mut indents));
            }
            Some(_) => {
                if !paragraph.is_empty() {
                    paragraph.push(Span { text: "\n".to_owned(), ..Span::default() });
                }
                paragraph.extend(spans);
            }
        }
    }
    flush(&mut paragraph, &mut pieces);
    pieces
}

/// Blank lines separate paragraphs; "- " and "1. " begin the items of lists; a line of dashes is one.
pub fn pieces_of_text(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for paragraph in text.replace('\r', "").split("\n\n") {
        let mut words: Vec<&str> = Vec::new();
        for line in paragraph.lines() {
            match item_of(line) {
                Some(piece) => {
                    pieces.extend(paragraph_of(&words));
                    words.clear();
                    pieces.push(piece);
                }
                None => words.push(line),
            }
        }
        pieces.extend(paragraph_of(&words));
    }
    pieces
}

fn paragraph_of(lines: &[&str]) -> Option<Piece> {
    let text = lines.join("\n").trim().to_owned();
    (!text.is_empty()).then(|| Piece::Paragraph { spans: vec![plain(text)] })
}

fn item_of(line: &str) -> Option<Piece> {
    let indent = line.len() - line.trim_start().len();
    let depth = depth_of(indent);
    let line = line.trim();
    if line.chars().count() >= 3 && line.chars().all(|c| matches!(c, '—' | '-' | '─')) {
        return Some(Piece::Rule);
    }
    if let Some(words) = line.strip_prefix("- ").or_else(|| line.strip_prefix("• ")) {
        return Some(Piece::Item { number: None, depth, spans: vec![plain(words.to_owned())] });
    }
    let (number, words) = line.split_once(". ")?;
    let number = number.parse().ok().filter(|_| number.len() <= 3)?;
    Some(Piece::Item { number: Some(number), depth, spans: vec![plain(words.to_owned())] })
}

fn plain(text: String) -> Span {
    Span { text, ..Span::default() }
}

/// List items stand two or three blanks deeper than the list they are in.
fn depth_of(indent: usize) -> u8 {
    u8::try_from(indent.div_ceil(3)).unwrap_or(u8::MAX).min(4)
}

/// An item that stands further in than the one before is in a list of that one. `indents` are those of the open lists.
fn deeper(indents: &mut Vec<usize>, indent: usize) -> u8 {
    while indents.last().is_some_and(|last| *last > indent) {
        indents.pop();
    }
    if indents.last() != Some(&indent) {
        indents.push(indent);
    }
    u8::try_from(indents.len() - 1).unwrap_or(u8::MAX).min(4)
}

/// A paragraph ends: its pictures come out of it, each as a piece of its own.
fn flush(paragraph: &mut Vec<Span>, pieces: &mut Vec<Piece>) {
    let mut spans = Vec::new();
    for span in paragraph.drain(..) {
        let mut rest = span.text.as_str();
        while let Some((before, picture)) = rest.split_once(PICTURE) {
            let (named, after) = picture.split_once(END).unwrap_or((picture, ""));
            let (name, alt) = named.split_once(NUMBER).unwrap_or((named, ""));
            spans.push(Span { text: before.to_owned(), ..span.clone() });
            pieces.extend(worded(std::mem::take(&mut spans)).map(|spans| Piece::Paragraph { spans }));
            match name.strip_prefix("cid:") {
                Some(name) => pieces.push(Piece::Picture { name: name.to_owned(), alt: alt.to_owned() }),
                // Nothing is ever fetched: of any other picture its words are printed.
                None if !alt.is_empty() => spans.push(plain(alt.to_owned())),
                None => {}
            }
            rest = after;
        }
        spans.push(Span { text: rest.to_owned(), ..span });
    }
    pieces.extend(worded(spans).map(|spans| Piece::Paragraph { spans }));
}

fn worded(mut spans: Vec<Span>) -> Option<Vec<Span>> {
    spans.retain(|span| !span.text.is_empty());
    if let Some(first) = spans.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    if let Some(last) = spans.last_mut() {
        last.text = last.text.trim_end().to_owned();
    }
    spans.iter().any(|span| !span.text.trim().is_empty()).then_some(spans)
}

fn marked_piece(mut spans: Vec<Span>, indents: &mut Vec<usize>) -> Piece {
    let whole = spans.first().map(|span| span.text.clone()).unwrap_or_default();
    let indent = whole.len() - whole.trim_start().len();
    let mut rest = whole.trim_start().chars();
    let mark = rest.next();
    let (number, words) = match mark {
        Some(HEADING | NUMBER) => rest.as_str().split_once(END).unwrap_or(("", rest.as_str())),
        _ => ("", rest.as_str()),
    };
    let number: Option<u32> = number.trim().parse().ok();
    if let Some(first) = spans.first_mut() {
        first.text = words.trim_start().to_owned();
    }
    let spans = worded(spans).unwrap_or_default();
    match mark {
        Some(RULE) => Piece::Rule,
        Some(SPACE) => Piece::Space { pixels: words.trim().parse().unwrap_or_default() },
        Some(HEADING) => Piece::Heading { level: number.map_or(1, |level| level.clamp(1, 6) as u8), spans },
        _ => Piece::Item { number, depth: deeper(indents, indent), spans },
    }
}

fn spans_of(line: &TaggedLine<Vec<Mark>>) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for part in line.tagged_strings() {
        let span = Span {
            text: part.s.clone(),
            bold: part.tag.contains(&Mark::Strong),
            italic: part.tag.contains(&Mark::Emphasis),
        };
        match spans.last_mut() {
            Some(last) if last.bold == span.bold && last.italic == span.italic => last.text.push_str(&span.text),
            _ => spans.push(span),
        }
    }
    spans
}

/// `<hr>`, the paragraph with a border that stands for one in emails, and room between blocks, as marks of their own.
fn with_rules(html: &str) -> String {
    let mut marked = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        let (before, tag) = rest.split_at(open);
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let (tag, after) = tag.split_at(end);
        marked.push_str(before);
        let lower = tag.to_ascii_lowercase();
        let named = |name: &str| {
            lower.strip_prefix(name).is_some_and(|rest| rest.starts_with(|c: char| !c.is_ascii_alphanumeric()))
        };
        if named("<hr") {
            marked.push_str(&format!("<p>{RULE}</p>"));
        } else if let Some(pixels) = lower.strip_prefix("<div").and_then(room) {
            marked.push_str(&format!("<div><p>{SPACE}{pixels}</p>"));
        } else {
            marked.push_str(tag);
            if named("<p") && lower.contains("border-top:") {
                marked.push(RULE);
            }
        }
        rest = after;
    }
    marked.push_str(rest);
    marked
}

/// The pixels of a block that is as high as its only line: how a page has room between two blocks.
fn room(tag: &str) -> Option<u32> {
    let (_, high) = tag.split_once("height:")?;
    let pixels = high.split_once("px")?.0;
    let line = format!("height:{pixels}px;line-height:{pixels}px");
    tag.contains(&line).then(|| pixels.parse().ok().filter(|pixels| *pixels <= 100)).flatten()
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Mark {
    #[default]
    Nothing,
    Strong,
    Emphasis,
}

/// On paper a link is followed by its address.
#[derive(Clone, Default)]
struct Marks {
    open: Vec<String>,
}

impl TextDecorator for Marks {
    type Annotation = Mark;

    fn decorate_link_start(&mut self, url: &str) -> (String, Mark) {
        self.open.push(url.to_owned());
        (String::new(), Mark::Nothing)
    }

    fn decorate_link_end(&mut self) -> String {
        match self.open.pop() {
            Some(url) if url.starts_with("http") => format!(" ({url})"),
            _ => String::new(),
        }
    }

    fn decorate_em_start(&self) -> (String, Mark) {
        (String::new(), Mark::Emphasis)
    }

    fn decorate_em_end(&self) -> String {
        String::new()
    }

    fn decorate_strong_start(&self) -> (String, Mark) {
        (String::new(), Mark::Strong)
    }

    fn decorate_strong_end(&self) -> String {
        String::new()
    }

    fn decorate_strikeout_start(&self) -> (String, Mark) {
        (String::new(), Mark::Nothing)
    }

    fn decorate_strikeout_end(&self) -> String {
        String::new()
    }

    fn decorate_superscript_start(&self) -> (String, Mark) {
        (String::new(), Mark::Nothing)
    }

    fn decorate_superscript_end(&self) -> String {
        String::new()
    }

    fn decorate_code_start(&self) -> (String, Mark) {
        (String::new(), Mark::Nothing)
    }

    fn decorate_code_end(&self) -> String {
        String::new()
    }

    fn decorate_preformat_first(&self) -> Mark {
        Mark::Nothing
    }

    fn decorate_preformat_cont(&self) -> Mark {
        Mark::Nothing
    }

    fn decorate_image(&mut self, src: &str, title: &str) -> (String, Mark) {
        (format!("{PICTURE}{src}{NUMBER}{title}{END}"), Mark::Nothing)
    }

    fn header_prefix(&self, level: usize) -> String {
        format!("{HEADING}{level}{END}")
    }

    fn quote_prefix(&self) -> String {
        String::new()
    }

    fn unordered_item_prefix(&self) -> String {
        format!("{BULLET} ")
    }

    fn ordered_item_prefix(&self, at: i64) -> String {
        format!("{NUMBER}{at}{END}")
    }

    fn make_subblock_decorator(&self) -> Self {
        Marks::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[Piece]) -> Vec<String> {
        let words = |spans: &[Span]| -> String {
            let span = |span: &Span| match (span.bold, span.italic) {
                (true, _) => format!("*{}*", span.text),
                (_, true) => format!("_{}_", span.text),
                _ => span.text.clone(),
            };
            spans.iter().map(span).collect()
        };
        let one = |piece: &Piece| match piece {
            Piece::Heading { level, spans } => format!("h{level} {}", words(spans)),
            Piece::Paragraph { spans } => words(spans),
            Piece::Item { number, depth, spans } => {
                format!(
                    "{}{} {}",
                    "  ".repeat(usize::from(*depth)),
                    number.map_or("-".into(), |n| n.to_string()),
                    words(spans)
                )
            }
            Piece::Rule => "———".to_owned(),
            Piece::Space { pixels } => format!("| {pixels}"),
            Piece::Picture { name, alt } => format!("[{name}: {alt}]"),
        };
        pieces.iter().map(one).collect()
    }

    #[test]
    fn room_between_two_blocks_is_room_on_paper() {
        let document = serde_json::from_value(serde_json::json!({
            "blocks": [{ "id": "c", "kind": "text" }, { "id": "s", "kind": "spacer", "size": "large" }, { "id": "n", "kind": "text" }],
            "cells": [{ "locale": "en", "subject": { "runs": [] }, "fields": {
                "c": { "paragraphs": [{ "style": "plain", "runs": [{ "kind": "text", "text": "Sincerely" }] }] },
                "n": { "paragraphs": [{ "style": "plain", "runs": [{ "kind": "text", "text": "Ann Lee" }] }] }
            } }]
        }));
        let document: crate::templates::document::Document = document.unwrap();
        let (ours, pictures) = (crate::cultures::Ours::NOTHING, crate::pictures::Pictures::NOTHING);
        let sources = super::super::compile_letter(&document, &document.cells[0], ours, pictures).unwrap();
        assert_eq!(shown(&pieces_of_page(&sources.html)), ["Sincerely", "| 56", "Ann Lee"], "{}", sources.html);
        let other = "<div style=\"height:900px;line-height:900px\">a</div><div style=\"line-height:20px\">b</div>";
        assert_eq!(shown(&pieces_of_page(other)), ["a\nb"], "words are no room");
    }

    #[test]
    fn a_page_keeps_its_headings_lists_lines_pictures_and_emphasis() {
        let html = "<html><head><title>No</title><style>p{}</style></head><body><h1>Dear Ann</h1>\
            <p>One <b>bold</b> and <i>slanted</i> word,<br>two lines &amp; more.</p><hr>\
            <ul><li>first</li><li>second<ul><li>inner</li></ul></li></ul><ol><li>uno</li><li>due</li></ol>\
            <p><img src=\"cid:abc@pictures\" alt=\"A cat\">See <a href=\"https://a.example/x\">here</a></p>\
            <p><img src=\"cid:def@pictures\" alt=\"\"></p><img src=\"https://t.example/p.gif\" alt=\"\"></body></html>";
        let wanted = [
            "h1 Dear Ann",
            "One *bold* and _slanted_ word,\ntwo lines & more.",
            "———",
            "- first",
            "- second",
            "  - inner",
            "1 uno",
            "2 due",
            "[abc@pictures: A cat]",
            "See here (https://a.example/x)",
            "[def@pictures: ]",
        ];
        assert_eq!(shown(&pieces_of_page(html)), wanted);
    }

    #[test]
    fn a_text_has_paragraphs_between_blank_lines_and_lists() {
        let text = "Dear Ann,\r\n\r\nwe meet\nat noon:\n- bring tea\n- and 1. this\n\n1. go\n2. come\n\n———\n\nYours";
        let wanted =
            ["Dear Ann,", "we meet\nat noon:", "- bring tea", "- and 1. this", "1 go", "2 come", "———", "Yours"];
        assert_eq!(shown(&pieces_of_text(text)), wanted);
    }

    #[test]
    fn what_looks_like_a_mark_in_a_message_is_none() {
        assert_eq!(shown(&pieces_of_page("<p>\u{e000}1\u{e001}x \u{e005}cid:y\u{e001}</p>")), ["1x cid:y"]);
    }
}
