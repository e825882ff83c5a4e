//! Pieces as the blocks and fields of a document.

use std::collections::BTreeMap;

use super::lay::Piece;
use super::picture::{Shown, slot};
use super::{Laid, Stayed};
use crate::templates::compile::{plain_text, text_pieces};
use crate::templates::document::{Block, BlockKind, Field, Run, SOURCE};

/// How much of its beginning names what stays source, in letters.
const BEGINNING: usize = 60;

pub fn built(pieces: Vec<Piece>) -> Laid {
    let mut laid = Laid {
        blocks: Vec::new(),
        fields: BTreeMap::new(),
        stayed: Vec::new(),
        pictures: Vec::new(),
        without_pictures: false,
    };
    let mut number = 0;
    laid.blocks = blocks(pieces, &mut laid, &mut number);
    laid
}

fn blocks(pieces: Vec<Piece>, laid: &mut Laid, number: &mut u32) -> Vec<Block> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (joined.last_mut(), piece) {
            (_, Piece::Words(paragraphs)) if paragraphs.is_empty() => {}
            (Some(Piece::Words(before)), Piece::Words(paragraphs)) => before.extend(paragraphs),
            (_, Piece::Source { html, text, why, pictures }) => {
                // Where only its pictures stood, nothing is left of it.
                if !text_pieces(&plain_text(&html)).trim().is_empty() || pictures.is_empty() {
                    joined.push(Piece::Source { html, text, why, pictures: Vec::new() });
                }
                joined.extend(pictures.into_iter().map(Piece::Picture));
            }
            (_, piece) => joined.push(piece),
        }
    }
    joined.into_iter().map(|piece| block(piece, laid, number)).collect()
}

fn block(piece: Piece, laid: &mut Laid, number: &mut u32) -> Block {
    *number += 1;
    let id = format!("b{number}");
    let (kind, field) = match piece {
        Piece::Words(paragraphs) => (BlockKind::Text, Some(Field::Text { paragraphs })),
        Piece::Heading(runs) => (BlockKind::Heading, Some(Field::Heading { runs })),
        Piece::Button { label, url } => (BlockKind::Button, Some(Field::Button { label, url })),
        Piece::Divider => (BlockKind::Divider, None),
        Piece::Quote(runs) => (BlockKind::Quote, Some(lines([("quote".to_owned(), runs)]))),
        Piece::List { of, style, item, none, omit } => {
            let lines = lines([("item".to_owned(), item), ("none".to_owned(), none)]);
            (BlockKind::List { of, style, omit }, Some(lines))
        }
        Piece::Table { rows, header } => {
            let across = u32::try_from(rows.first().map_or(0, Vec::len)).unwrap_or(u32::MAX);
            let down = u32::try_from(rows.len()).unwrap_or(u32::MAX);
            let cells = rows.into_iter().enumerate().flat_map(|(row, cells)| {
                cells.into_iter().enumerate().map(move |(column, runs)| (format!("{}.{}", row + 1, column + 1), runs))
            });
            (BlockKind::Table { across, down, header }, Some(lines(cells)))
        }
        Piece::Condition { predicate, yes, no } => {
            let (yes, no) = (blocks(yes, laid, number), blocks(no, laid, number));
            (BlockKind::Condition { predicate: Some(predicate), blocks: yes, otherwise: no }, None)
        }
        Piece::Picture(Shown { number, alt, link, width }) => {
            laid.pictures.push((number, alt));
            (BlockKind::Image { slot: slot(laid.pictures.len() - 1), link, width }, None)
        }
        Piece::Source { html, text, why, .. } => {
            let words = text_pieces(&plain_text(&html));
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            laid.stayed.push(Stayed { begins: words.chars().take(BEGINNING).collect(), why });
            (SOURCE, Some(Field::Source { html, text }))
        }
    };
    if let Some(field) = field {
        laid.fields.insert(id.clone(), field);
    }
    Block { id, kind }
}

fn lines(lines: impl IntoIterator<Item = (String, Vec<Run>)>) -> Field {
    Field::Lines { lines: lines.into_iter().filter(|(_, runs)| !runs.is_empty()).collect() }
}
