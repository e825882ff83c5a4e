//! Blocks as HTML with Tera in it, for who goes on by hand: what is sent for them, without the page around it.

use super::layout::Layout;
use super::{Gap, Tongue};
use crate::cultures::Ours;
use crate::pictures::Pictures;
use crate::templates::document::{Block, BlockKind, Cell, Document};

/// Whether all of a block can be written so. What is laid out, as buttons, pictures and columns are, stays a block.
pub fn is_writable(block: &Block) -> bool {
    match &block.kind {
        BlockKind::Heading
        | BlockKind::Text
        | BlockKind::Divider
        | BlockKind::Quote
        | BlockKind::List { .. }
        | BlockKind::Table { .. }
        | BlockKind::Source { .. } => true,
        BlockKind::Condition { .. } => block.inside().into_iter().flatten().all(is_writable),
        BlockKind::Button
        | BlockKind::Image { .. }
        | BlockKind::Spacer { .. }
        | BlockKind::Contact { .. }
        | BlockKind::Columns { .. }
        | BlockKind::Fragment { .. } => false,
    }
}

/// The HTML and the plain text of writable blocks in one cell, with `headings` before them.
pub fn as_source(
    document: &Document,
    cell: &Cell,
    blocks: &[&Block],
    headings: usize,
    ours: &Ours,
) -> Result<(String, String), Vec<Gap>> {
    let tongue = Tongue::of(document, cell, ours);
    let mut layout = Layout::new(cell, &tongue, Pictures::NOTHING);
    layout.mjml.clear();
    layout.headings = headings;
    let mut gaps = Vec::new();
    layout.blocks(blocks.iter().copied(), &mut gaps);
    if !gaps.is_empty() {
        return Err(gaps);
    }
    let mut html = layout.mjml.clone();
    for (laid, written) in [
        ("<mj-text>", ""),
        ("</mj-text>", "\n"),
        ("<mj-raw>", ""),
        ("</mj-raw>", "\n"),
        (
            "<mj-divider css-class=\"rule\" />",
            "<hr style=\"margin:6px 0 22px;border:0;border-top:1px solid #ddd8cd\">\n",
        ),
    ] {
        html = html.replace(laid, written);
    }
    let html = layout.kept.put_back(&html);
    // Each part in a line of its own.
    let mut lines = html.trim_end().to_owned();
    for end in ["p", "ul", "ol", "li", "tr", "blockquote"].map(|name| format!("</{name}>")) {
        for next in ["p", "ul", "ol", "li", "tr"] {
            lines = lines.replace(&format!("{end}<{next}"), &format!("{end}\n<{next}"));
        }
    }
    Ok((lines, layout.into_text()))
}
