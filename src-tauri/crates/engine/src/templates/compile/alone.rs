//! A message of words alone, as SMS, letters and notifications are: the same blocks and words as an email's plain text,
//! without what only a page has. No MJML; a title where the channel has one.

use super::app::deep_link;
use super::inline::Words;
use super::layout::Layout;
use super::{Gap, Sources, Tongue, plain};
use crate::channels::Channel;
use crate::cultures::Ours;
use crate::pictures::Pictures;
use crate::templates::document::{Block, BlockKind, Cell, Document, Field, Inline};

/// The sources of a cell whose HTML is empty, and whose subject is where the channel or the author has no title.
pub fn compile_text(channel: Channel, document: &Document, cell: &Cell, ours: &Ours) -> Result<Sources, Vec<Gap>> {
    let mut gaps = Vec::new();
    let tongue = Tongue::of(document, cell, ours);
    let subject = if channel.is_titled() { title(cell, &tongue, &mut gaps) } else { String::new() };
    let spoken = worded(channel, &document.blocks, cell);
    let link = if channel.is_app() { deep_link(document, cell, &mut gaps) } else { String::new() };
    let text = match spoken.as_slice() {
        [] => {
            gaps.push(Gap::new(None, "There is nothing in this message yet"));
            String::new()
        }
        [Block { id, kind: BlockKind::Source { .. } }] => whole(id, cell, &mut gaps),
        blocks => {
            let mut layout = Layout::new(cell, &tongue, Pictures::NOTHING);
            layout.blocks(blocks, &mut gaps);
            layout.into_text()
        }
    };
    if !gaps.is_empty() {
        return Err(gaps);
    }
    Ok(Sources { subject, html: String::new(), text, link, cards: Vec::new() })
}

fn title(cell: &Cell, tongue: &Tongue, gaps: &mut Vec<Gap>) -> String {
    match &cell.subject {
        Inline::Source { source } => source.trim().to_owned(),
        Inline::Runs { runs } => Words::read(runs, tongue, None, gaps).line(),
    }
}

/// Pictures, and lines and room between paragraphs, say nothing to somebody who only reads, and touching a notification is
/// what a button in it would be.
fn worded(channel: Channel, blocks: &[Block], cell: &Cell) -> Vec<Block> {
    let visible = blocks.iter().filter(|block| !cell.hidden.contains(&block.id));
    visible
        .filter_map(|block| match &block.kind {
            BlockKind::Image { .. } | BlockKind::Divider | BlockKind::Spacer { .. } => None,
            BlockKind::Button if channel.is_app() => None,
            BlockKind::Condition { predicate, blocks, otherwise } => Some(BlockKind::Condition {
                predicate: predicate.clone(),
                blocks: worded(channel, blocks, cell),
                otherwise: worded(channel, otherwise, cell),
            })
            .map(|kind| Block { id: block.id.clone(), kind }),
            BlockKind::Columns { columns } => {
                let columns = columns.iter().map(|blocks| worded(channel, blocks, cell)).collect();
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
