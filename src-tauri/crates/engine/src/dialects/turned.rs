//! Source of a message as blocks again, as far as blocks can say it; the rest stays source at its place.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::blocks::{self, Laid, Reading, Room, Stayed, Why};
use super::names::Names;
use super::own;
use crate::db::ReadTx;
use crate::templates::compile::plain_text;
use crate::templates::document::{Block, BlockKind, Document, Field, Inline};
use crate::templates::{forget, free_ids, is_source};
use crate::{Error, Result};

/// A document whose parts are written in another way; nothing is saved.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Turned {
    pub document: Document,
    /// What stays source, and why.
    pub stayed: Vec<Stayed>,
    /// A plain text that somebody wrote by hand went: it is made from the parts now.
    pub text_went: bool,
}

/// All languages share their parts: where they are made of different ones, the source stays.
pub fn into_blocks(tx: &ReadTx, document: &Document, block: &str) -> Result<Turned> {
    if !document.blocks.iter().flat_map(Block::ids).any(|id| id == block) {
        return Err(Error::NotFound("This part of the message is gone.".to_owned()));
    }
    let names = Names::of(tx)?;
    let mut laid: BTreeMap<usize, Laid> = BTreeMap::new();
    let mut text_went = false;
    let unchanged = |why| Turned {
        document: document.clone(),
        stayed: vec![Stayed { begins: String::new(), why }],
        text_went: false,
    };
    for (at, cell) in document.cells.iter().enumerate() {
        let Some(Field::Source { html, text }) = cell.fields.get(block) else { continue };
        let read = own::read(html).ok_or(Why::Tangled);
        match read.and_then(|parts| blocks::laid(&parts, Reading::Page, Room::Page, &names)) {
            Ok(one) => laid.insert(at, one),
            Err(why) => return Ok(unchanged(why)),
        };
        let same = |text: &String| text.split_whitespace().eq(plain_text(html).split_whitespace());
        text_went |= text.as_ref().is_some_and(|text| !same(text));
    }
    let Some(first) = laid.values().next().cloned() else { return Ok(unchanged(Why::Words)) };
    if laid.values().any(|other| other.blocks != first.blocks) {
        return Ok(unchanged(Why::Languages));
    }
    let mut turned = document.clone();
    let mut ids = free_ids(document);
    let new: BTreeMap<String, String> =
        first.blocks.iter().flat_map(Block::ids).map(|id| (id.to_owned(), ids.next().unwrap_or_default())).collect();
    let parts: Vec<Block> = first.blocks.iter().cloned().map(|part| renamed(part, &new)).collect();
    let was_source = is_source(document);
    turned.blocks = put_in(turned.blocks, block, &parts);
    for (at, cell) in turned.cells.iter_mut().enumerate() {
        let is_hidden = cell.hidden.iter().any(|id| id == block);
        forget(cell, block);
        if is_hidden {
            cell.hidden.extend(parts.iter().map(|part| part.id.clone()));
        }
        for (id, field) in laid.remove(&at).map(|laid| laid.fields).unwrap_or_default() {
            cell.fields.insert(new.get(&id).cloned().unwrap_or(id), field);
        }
        if was_source
            && let Inline::Source { source } = &cell.subject
            && let Some(parts) = own::read(source)
        {
            cell.subject = blocks::subject(&parts, &names);
        }
    }
    Ok(Turned { document: turned, stayed: first.stayed, text_went })
}

fn renamed(block: Block, new: &BTreeMap<String, String>) -> Block {
    let id = new.get(&block.id).cloned().unwrap_or_default();
    let kind = match block.kind {
        // It stands among others from now on.
        BlockKind::Source { .. } => BlockKind::Source { framed: true },
        kind => kind,
    };
    let block = Block { id, kind };
    block.with_inside(|inside| inside.into_iter().map(|one| renamed(one, new)).collect())
}

fn put_in(blocks: Vec<Block>, gone: &str, parts: &[Block]) -> Vec<Block> {
    let put = |block: Block| match block.id == gone {
        true => parts.to_vec(),
        false => vec![block.with_inside(|inside| put_in(inside, gone, parts))],
    };
    blocks.into_iter().flat_map(put).collect()
}
