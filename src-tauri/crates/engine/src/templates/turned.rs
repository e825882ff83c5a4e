//! Parts of a message that become source, for who goes on by hand. The way back is read by `dialects`.

use super::compile::{as_source, is_writable};
use super::document::{Block, BlockKind, Cell, Document, Field};
use super::whole::whole;
use crate::cultures::{Ours, english_name, ours};
use crate::db::ReadTx;
use crate::{Error, Result};

/// Neighbours that become one block of source.
struct Group {
    id: String,
    of: Vec<Block>,
}

/// The document with these blocks as source in every cell. Those that are more than words stay blocks; a language that is
/// not finished there is refused, as what it lacks would be missed no more.
pub fn into_source(tx: &ReadTx, document: &Document, chosen: &[String]) -> Result<Document> {
    // In the colours they are sent in.
    let dressed = Document { theme: whole(tx, document.clone())?.theme, ..document.clone() };
    let turned = turned(&dressed, chosen, &ours(tx)?)?;
    Ok(Document { theme: document.theme.clone(), ..turned })
}

fn turned(document: &Document, chosen: &[String], ours: &Ours) -> Result<Document> {
    let mut groups = Vec::new();
    let blocks = grouped(document.blocks.clone(), chosen, &mut free_ids(document), &mut groups);
    if groups.is_empty() {
        return Err(Error::Refused(
            "Only headings, texts, quotes, lists, tables, lines and conditions around them can be written as source."
                .to_owned(),
        ));
    }
    let mut turned = Document { blocks, ..document.clone() };
    for cell in &mut turned.cells {
        let before = cell.clone();
        for Group { id, of } in &groups {
            if let Some(field) = written(document, &before, of, ours)? {
                cell.fields.insert(id.clone(), field);
            }
            if of.iter().all(|block| before.hidden.contains(&block.id)) {
                cell.hidden.push(id.clone());
            }
            of.iter().flat_map(Block::ids).for_each(|gone| forget(cell, gone));
        }
    }
    Ok(turned)
}

fn grouped(
    blocks: Vec<Block>,
    chosen: &[String],
    ids: &mut impl Iterator<Item = String>,
    groups: &mut Vec<Group>,
) -> Vec<Block> {
    let is_taken = |block: &Block| chosen.contains(&block.id) && is_writable(block);
    let is_source = |block: &Block| matches!(block.kind, BlockKind::Source { .. });
    let mut kept = Vec::new();
    for neighbours in blocks.chunk_by(|one, other| is_taken(one) && is_taken(other)) {
        let says_nothing = neighbours.iter().all(|block| matches!(block.kind, BlockKind::Divider));
        if is_taken(&neighbours[0]) && !says_nothing && !(neighbours.len() == 1 && is_source(&neighbours[0])) {
            let id = ids.next().unwrap_or_default();
            kept.push(Block { id: id.clone(), kind: BlockKind::Source { framed: true } });
            groups.push(Group { id, of: neighbours.to_vec() });
        } else {
            kept.extend(
                neighbours.iter().map(|block| block.clone().with_inside(|inside| grouped(inside, chosen, ids, groups))),
            );
        }
    }
    kept
}

/// None where nothing of it is written yet, or all of it is left out.
fn written(document: &Document, cell: &Cell, blocks: &[Block], ours: &Ours) -> Result<Option<Field>> {
    let visible: Vec<&Block> = blocks.iter().filter(|block| !cell.hidden.contains(&block.id)).collect();
    let is_begun = visible.iter().flat_map(|block| block.ids()).any(|id| cell.fields.contains_key(id));
    if !is_begun {
        return Ok(None);
    }
    let headings = headings_before(&document.blocks, cell, &blocks[0].id).unwrap_or_default();
    let (html, text) = as_source(document, cell, &visible, headings, ours).map_err(|gaps| {
        let gap = gaps.first().map(|gap| gap.message.as_str()).unwrap_or_default();
        Error::Refused(format!("In the {} text something is missing here: {gap}", english_name(&cell.locale)))
    })?;
    // A plain text of an author's own stays one.
    let is_own = |id: &&str| matches!(cell.fields.get(*id), Some(Field::Source { text: Some(_), .. }));
    let own = visible.iter().flat_map(|block| block.ids()).any(|id| is_own(&id));
    Ok(Some(Field::Source { html, text: own.then_some(text) }))
}

/// How many headings a reader of the cell has read before the block; None where it is not among these.
fn headings_before(blocks: &[Block], cell: &Cell, id: &str) -> Option<usize> {
    let mut read = 0;
    for block in blocks {
        if block.id == id {
            return Some(read);
        }
        if cell.hidden.contains(&block.id) {
            continue;
        }
        read += usize::from(block.kind == BlockKind::Heading);
        for inside in block.inside() {
            if let Some(before) = headings_before(inside, cell, id) {
                return Some(read + before);
            }
            read += inside.iter().filter(|block| block.kind == BlockKind::Heading).count();
        }
    }
    None
}

/// What a cell says of a block that is no more.
pub fn forget(cell: &mut Cell, gone: &str) {
    cell.fields.remove(gone);
    cell.hidden.retain(|id| id != gone);
    cell.meant.remove(gone);
    cell.kept.remove(gone);
}

/// Ids that no block of the document has.
pub fn free_ids(document: &Document) -> impl Iterator<Item = String> + use<> {
    let taken: Vec<String> = document.blocks.iter().flat_map(Block::ids).map(str::to_owned).collect();
    (1..).map(|number: u32| format!("s{number}")).filter(move |id| !taken.contains(id))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn document(blocks: Value, fields: Value) -> Document {
        let cell = |locale: &str, fields: &Value| json!({"locale": locale, "register": null, "subject": {"runs": []}, "fields": fields});
        serde_json::from_value(json!({"blocks": blocks, "cells": [cell("en", &fields), cell("de", &json!({}))]}))
            .unwrap()
    }

    fn html(document: &Document, block: usize) -> &str {
        match &document.cells[0].fields[&document.blocks[block].id] {
            Field::Source { html, .. } => html,
            field => panic!("{field:?} is no source"),
        }
    }

    #[test]
    fn words_become_the_html_that_is_sent_and_what_is_laid_out_stays_a_block() {
        let before = document(
            json!([{"id": "h", "kind": "heading"}, {"id": "i", "kind": "button"}, {"id": "g", "kind": "heading"}, {"id": "t", "kind": "text"}]),
            json!({
                "h": {"runs": [{"kind": "text", "text": "A & B"}]},
                "g": {"runs": [{"kind": "chip", "name": "city"}]},
                "t": {"paragraphs": [{"style": "bullet", "runs": [{"kind": "text", "text": "one", "bold": true}]}]},
            }),
        );
        let chosen = ["h", "i", "g", "t"].map(str::to_owned);
        let turned = super::turned(&before, &chosen, Ours::NOTHING).unwrap();
        let kinds: Vec<&str> = turned.blocks.iter().map(|block| block.kind.name()).collect();
        assert_eq!(kinds, ["source", "button", "source"]);
        assert!(html(&turned, 0).starts_with("<h1 ") && html(&turned, 0).contains("A &amp; B"), "{}", html(&turned, 0));
        assert!(html(&turned, 2).starts_with("<h2 ") && html(&turned, 2).contains("{{ city | isolate }}"));
        assert!(html(&turned, 2).contains("<ul ") && html(&turned, 2).contains("<strong>one"), "{}", html(&turned, 2));
        assert!(turned.cells[1].fields.is_empty(), "nobody wrote it there");
        assert!(super::turned(&turned, &["i".to_owned()], Ours::NOTHING).is_err());
    }

    #[test]
    fn a_language_that_is_half_written_is_refused_by_name() {
        let mut before = document(
            json!([{"id": "h", "kind": "heading"}, {"id": "t", "kind": "heading"}]),
            json!({"h": {"runs": [{"kind": "text", "text": "A"}]}, "t": {"runs": [{"kind": "text", "text": "B"}]}}),
        );
        let field = before.cells[0].fields["h"].clone();
        before.cells[1].fields.insert("h".to_owned(), field);
        let refused = super::turned(&before, &["h".to_owned(), "t".to_owned()], Ours::NOTHING).unwrap_err();
        assert!(refused.to_string().starts_with("In the German text something is missing here"), "{refused}");
    }
}
