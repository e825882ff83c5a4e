//! The words of a card before and after they are set: which way each line runs, whether every character has a glyph, and
//! whether what was put in has room.

use attune_engine::cultures::runs_from_right;
use attune_engine::render::Card;
use attune_fonts::is_invisible;
use resvg::usvg::roxmltree::{Document, Node};
use resvg::usvg::{Group, Node as Drawn, Rect, Text, Tree};

/// "Right-to-left embedding" (UAX #9): what follows is laid out as a line that runs from the right.
pub const FROM_RIGHT: char = '\u{202b}';

/// The drawing with a mark before each line whose words run from the right: every line is laid out as if it ran from the
/// left otherwise, and its full stop would stand at its beginning. None where there is no such line.
pub fn directed(svg: &str, document: &Document) -> Option<String> {
    let mut marks: Vec<usize> = Vec::new();
    for text in document.descendants().filter(|node| node.has_tag_name("text") || node.tag_name().name() == "text") {
        let pieces: Vec<Node> = text.descendants().filter(|node| node.is_text()).collect();
        for line in pieces.chunk_by(|one, other| placed(*one) == placed(*other)) {
            let words: String = line.iter().filter_map(|piece| piece.text()).collect();
            if runs_from_right(&words) && !words.starts_with(FROM_RIGHT) {
                marks.extend(line.first().map(|piece| piece.range().start));
            }
        }
    }
    marks.sort_unstable();
    let mut marked = String::with_capacity(svg.len() + marks.len() * FROM_RIGHT.len_utf8());
    let mut at = 0;
    for mark in &marks {
        marked.push_str(svg.get(at..*mark)?);
        marked.push(FROM_RIGHT);
        at = *mark;
    }
    marked.push_str(svg.get(at..)?);
    (!marks.is_empty()).then_some(marked)
}

/// What a piece of text is placed by: lines have places of their own.
pub fn placed<'a, 'b>(piece: Node<'a, 'b>) -> Option<Node<'a, 'b>> {
    let has_place =
        |node: &Node| node.has_attribute("x") || node.has_attribute("y") || node.tag_name().name() == "text";
    piece.ancestors().skip(1).find(has_place)
}

/// Why these words cannot go out, in plain words. `document` is the drawing before its lines were set.
pub fn check(tree: &Tree, card: &Card, document: &Document) -> Result<(), String> {
    let size = tree.size();
    // A hair's breadth is no loss.
    let (aside, below) = (size.width() * 0.004, size.height() * 0.004);
    let room = Rect::from_ltrb(-aside, -below, size.width() + aside, size.height() + below);
    each_text(tree.root(), &mut |text| {
        let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs).filter(|glyph| glyph.id.0 == 0);
        if let Some(c) = glyphs.flat_map(|glyph| glyph.text.chars()).find(|c| !is_invisible(*c)) {
            return Err(format!("“{c}” (U+{:04X}) is in none of the fonts on this computer", c as u32));
        }
        let shown = text.abs_stroke_bounding_box();
        let inside = room.is_none_or(|room| {
            room.left() <= shown.left()
                && shown.right() <= room.right()
                && room.top() <= shown.top()
                && shown.bottom() <= room.bottom()
        });
        if inside || !card.texts.iter().any(|id| id == text.id()) {
            return Ok(());
        }
        let drawn = document.descendants().find(|node| node.attribute("id") == Some(text.id()));
        let pieces = drawn.iter().flat_map(|text| text.descendants()).filter(|node| node.is_text());
        // Lines have places of their own, and a blank between them.
        let pieces: Vec<Node> = pieces.collect();
        let lines = pieces.chunk_by(|one, other| placed(*one) == placed(*other));
        let lines = lines.map(|line| line.iter().filter_map(|piece| piece.text()).collect::<String>());
        let words = lines.collect::<Vec<_>>().join(" ");
        Err(format!("“{}” does not fit on the card", words.split_whitespace().collect::<Vec<_>>().join(" ")))
    })
}

fn each_text(group: &Group, each: &mut impl FnMut(&Text) -> Result<(), String>) -> Result<(), String> {
    group.children().iter().try_for_each(|node| match node {
        Drawn::Group(group) => each_text(group, each),
        Drawn::Text(text) => each(text),
        Drawn::Path(_) | Drawn::Image(_) => Ok(()),
    })
}
