//! The pictures of a template: which slots it names, which pictures a cell shows, and what is said in their place.

use std::collections::{BTreeMap, BTreeSet};

use super::coverage::{PartState, each_block};
use super::document::{Block, BlockKind, Cell, Document};
use super::theme::Theme;
use crate::Result;
use crate::cultures::english_name;
use crate::db::ReadTx;
use crate::pictures::{self, Alternative, Picture, Pictures, Whose};
use crate::render::{Card, Compiled, Diagnostic, Part, Severity, names_in};

/// The workspace's pictures for the slots that a document names; nothing is asked when it names none.
pub fn pictures_for(tx: &ReadTx, document: &Document) -> Result<Pictures> {
    let mut slots: BTreeSet<&str> = BTreeSet::new();
    each_block(&document.blocks, &mut |block| {
        if let BlockKind::Image { slot, .. } = &block.kind {
            slots.insert(slot);
        }
    });
    slots.extend(document.theme.as_ref().and_then(Theme::logo));
    if slots.is_empty() {
        return Ok(Pictures::default());
    }
    pictures::pictures(tx)?.only(slots.into_iter()).drawn(tx)
}

/// Every picture a message of this cell may show, once, in reading order.
pub fn pictures_of<'a>(document: &Document, cell: &Cell, pictures: &'a Pictures) -> Vec<&'a Picture> {
    let mut found: Vec<&Picture> = Vec::new();
    let mut note = |slot: &str| {
        if let Some(shown) = pictures.shown(slot, &cell.locale)
            && !found.iter().any(|known| known.file == shown.picture.file)
        {
            found.push(shown.picture);
        }
    };
    document.theme.as_ref().and_then(Theme::logo).into_iter().for_each(&mut note);
    each_visible(&document.blocks, cell, &mut |block| {
        if let BlockKind::Image { slot, .. } = &block.kind {
            note(slot);
        }
    });
    found
}

/// Pictures of which nothing can be read to somebody who does not see them. A warning: the message says what it has to say
/// without them, unless they lead somewhere, which keeps the cell back (see `compile`).
pub(super) fn unsaid(document: &Document, cell: &Cell, pictures: &Pictures) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    each_visible(&document.blocks, cell, &mut |block| {
        let BlockKind::Image { slot, .. } = &block.kind else { return };
        let Some(shown) = pictures.shown(slot, &cell.locale) else { return };
        let message = match (&shown.alternative, &shown.picture.alt_locale) {
            (Alternative::Text(_) | Alternative::Decorative, _) => return,
            (Alternative::OtherLanguage, Some(said)) => {
                let (here, there) = (english_name(&cell.locale), english_name(said));
                format!("The alternative text of this picture is in {there}; in {here} there is none yet")
            }
            _ => "This picture has no alternative text: say what someone hears who cannot see it".to_owned(),
        };
        found.push(Diagnostic {
            line: 1,
            column: 1,
            message,
            severity: Severity::Warning,
            part: Part::Html,
            block: Some(block.id.clone()),
            placeholder: None,
            differs: None,
        });
    });
    found
}

/// The block that shows the card in which a name is read; without a name, the first card's.
pub(super) fn card_block(
    document: &Document,
    cell: &Cell,
    pictures: &Pictures,
    compiled: &Compiled,
    name: Option<&str>,
) -> Option<String> {
    let reads = |card: &&Card| name.is_none_or(|name| names_in(&card.source).iter().any(|read| read == name));
    let card = compiled.cards.iter().find(reads)?;
    let mut found = None;
    each_visible(&document.blocks, cell, &mut |block| {
        if let (BlockKind::Image { slot, .. }, None) = (&block.kind, &found)
            && pictures.shown(slot, &cell.locale).is_some_and(|shown| shown.picture.file == card.file)
        {
            found = Some(block.id.clone());
        }
    });
    found
}

pub(super) fn picture_column(block: &str) -> String {
    format!("{block}#picture")
}

pub(super) fn alternative_column(block: &str) -> String {
    format!("{block}#alternative")
}

/// By column, how every picture of a cell and what is said in its place stand, and whose they are when they are borrowed:
/// a culture, or "" for every culture.
pub(super) fn illustrations(
    document: &Document,
    cell: &Cell,
    pictures: &Pictures,
) -> BTreeMap<String, (PartState, Option<String>)> {
    let mut found = BTreeMap::new();
    each_block(&document.blocks, &mut |block| {
        let BlockKind::Image { slot, .. } = &block.kind else { return };
        let shown = pictures.shown(slot, &cell.locale);
        let states = match &shown {
            _ if cell.hidden.contains(&block.id) => [(PartState::LeftOut, None), (PartState::LeftOut, None)],
            None => [(PartState::Missing, None), (PartState::Missing, None)],
            Some(shown) => {
                let lent = match &shown.whose {
                    Whose::Own => (PartState::Authored, None),
                    Whose::Borrowed { locale } => (PartState::Borrowed, Some(locale.clone())),
                    Whose::Everybody => (PartState::Borrowed, Some(String::new())),
                };
                let said = match shown.alternative {
                    Alternative::Text(_) => lent.clone(),
                    Alternative::Decorative => (PartState::Authored, None),
                    Alternative::OtherLanguage | Alternative::Unsaid => (PartState::Missing, None),
                };
                [lent, said]
            }
        };
        let [picture, said] = states;
        found.insert(picture_column(&block.id), picture);
        found.insert(alternative_column(&block.id), said);
    });
    found
}

/// Every block the cell does not leave out, with the ones inside others.
pub fn each_visible<'a>(blocks: &'a [Block], cell: &Cell, each: &mut impl FnMut(&'a Block)) {
    for block in blocks.iter().filter(|block| !cell.hidden.contains(&block.id)) {
        each(block);
        for inside in block.inside() {
            each_visible(inside, cell, each);
        }
    }
}
