//! A message of words alone, as SMS are: the same blocks and words as an email's plain text, without what only a page
//! has. No subject, no MJML.

use super::layout::Layout;
use super::{Gap, Sources, Tongue, plain};
use crate::cultures::Ours;
use crate::pictures::Pictures;
use crate::templates::document::{Block, BlockKind, Cell, Document, Field};

/// The sources of a cell whose subject and HTML are empty: what the renderer takes for a message of text alone.
pub fn compile_text(document: &Document, cell: &Cell, ours: &Ours) -> Result<Sources, Vec<Gap>> {
    let mut gaps = Vec::new();
    let tongue = Tongue::of(cell, ours);
    let spoken = worded(&document.blocks, cell);
    let text = match spoken.as_slice() {
        [] => {
            gaps.push(Gap::new(None, "There is nothing in this message yet"));
            String::new()
        }
        [Block { id, kind: BlockKind::Source }] => whole(id, cell, &mut gaps),
        blocks => {
            let mut layout = Layout::new(cell, &tongue, Pictures::NOTHING);
            layout.blocks(blocks, &mut gaps);
            layout.into_text()
        }
    };
    if !gaps.is_empty() {
        return Err(gaps);
    }
    Ok(Sources { subject: String::new(), html: String::new(), text })
}

/// Pictures, and lines and room between paragraphs, say nothing to somebody who only reads.
fn worded(blocks: &[Block], cell: &Cell) -> Vec<Block> {
    let visible = blocks.iter().filter(|block| !cell.hidden.contains(&block.id));
    visible
        .filter_map(|block| match &block.kind {
            BlockKind::Image { .. } | BlockKind::Divider | BlockKind::Spacer { .. } => None,
            BlockKind::Condition { predicate, blocks, otherwise } => Some(BlockKind::Condition {
                predicate: predicate.clone(),
                blocks: worded(blocks, cell),
                otherwise: worded(otherwise, cell),
            })
            .map(|kind| Block { id: block.id.clone(), kind }),
            BlockKind::Columns { columns } => {
                let columns = columns.iter().map(|blocks| worded(blocks, cell)).collect();
                Some(Block { id: block.id.clone(), kind: BlockKind::Columns { columns } })
            }
            _ => Some(block.clone()),
        })
        .collect()
}

fn whole(id: &str, cell: &Cell, gaps: &mut Vec<Gap>) -> String {
    let text = match cell.fields.get(id) {
        Some(Field::Source { text: Some(text), .. }) => text.clone(),
        Some(Field::Source { html, text: None }) => plain::of_html(html),
        _ => String::new(),
    };
    if text.trim().is_empty() {
        gaps.push(Gap::new(Some(id), "The source of this message is empty"));
    }
    text
}
