//! Where touching a notification leads: what its author wrote for the cell, or else its first button. Where a value leads is
//! judged with the message.

use super::Gap;
use super::condition::condition;
use super::tera_words::{Piece, pieces};
use crate::render::{leads_into_app, nowhere};
use crate::templates::document::{Block, BlockKind, Cell, Document, Field};

/// Tera source; empty where it leads nowhere but into the app.
pub fn deep_link(document: &Document, cell: &Cell, gaps: &mut Vec<Gap>) -> String {
    match &cell.link {
        Some(link) if !link.trim().is_empty() => checked(link, None, gaps),
        _ => of_blocks(&document.blocks, cell, gaps),
    }
}

fn of_blocks(blocks: &[Block], cell: &Cell, gaps: &mut Vec<Gap>) -> String {
    for (at, block) in blocks.iter().enumerate().filter(|(_, block)| !cell.hidden.contains(&block.id)) {
        match (&block.kind, cell.fields.get(&block.id)) {
            (BlockKind::Button, Some(Field::Button { url, .. })) => return checked(url, Some(&block.id), gaps),
            (BlockKind::Condition { predicate, blocks: inside, otherwise }, _) => {
                let link = of_blocks(inside, cell, gaps);
                let other = of_blocks(otherwise, cell, gaps);
                if link.is_empty() && other.is_empty() {
                    continue;
                }
                // A condition that cannot be asked is told where its words are compiled.
                return match predicate.as_ref().map(condition).transpose() {
                    Ok(None) => link,
                    Ok(Some(shown)) => {
                        let mut after = || of_blocks(&blocks[at + 1..], cell, gaps);
                        let (link, other) = match (link.is_empty(), other.is_empty()) {
                            (true, _) => (after(), other),
                            (_, true) => (link, after()),
                            _ => (link, other),
                        };
                        format!("{{% if {shown} %}}{link}{{% else %}}{other}{{% endif %}}")
                    }
                    Err(_) => String::new(),
                };
            }
            (BlockKind::Columns { columns }, _) => {
                let links = columns.iter().map(|column| of_blocks(column, cell, gaps));
                if let Some(link) = links.into_iter().find(|link| !link.is_empty()) {
                    return link;
                }
            }
            _ => {}
        }
    }
    String::new()
}

fn checked(url: &str, block: Option<&str>, gaps: &mut Vec<Gap>) -> String {
    let url = url.trim();
    if let Some(Piece::Text(first)) = pieces(url).first()
        && !leads_into_app(first)
    {
        gaps.push(Gap::new(block, nowhere(url)));
    }
    url.to_owned()
}
