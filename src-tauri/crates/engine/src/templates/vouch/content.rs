//! The address of what the readers of a cell are told: a vouch, and letting people in, are for exactly one.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::cultures::{Culture, Ours};
use crate::id::hex;
use crate::pictures::{Alternative, Pictures};
use crate::profiles::Register;
use crate::profiles::store::json;
use crate::render::names_in;
use crate::templates::document::{Block, BlockKind, Cell, Document, Field, Inline, PictureWidth, Run};
use crate::templates::illustrated::each_visible;
use crate::templates::sayings::ideas;

/// The address of what a reader of the cell is told: its words and settings and the blocks it shows, in their order.
/// SHA-256 of JSON, in hexadecimal. The words of its sayings count, and so do the pictures it shows and what is said in
/// their place, and what staff say of how its culture greets and closes where the cell does. Other cells, blocks this one
/// leaves out and the template's name do not.
pub fn content_of(document: &Document, cell: &Cell, (ours, pictures): (&Ours, &Pictures)) -> String {
    let told = (&cell.locale, cell.register, &cell.subject, shown(&document.blocks, cell, pictures));
    let said = said(document, cell, ours);
    let told = if said.is_empty() { json(&told) } else { json(&(told, said)) };
    let told = cell.link.as_ref().map_or(told.clone(), |link| json(&(told, link)));
    hex(&Sha256::digest(told.as_bytes()))
}

/// The address of what the template itself says, whatever pictures and sayings it takes from elsewhere.
pub(super) fn own_words_of(document: &Document, cell: &Cell) -> String {
    content_of(document, cell, (Ours::NOTHING, Pictures::NOTHING))
}

/// The words of each idea that it says in its culture's way; None where the culture has none.
fn said(document: &Document, cell: &Cell, ours: &Ours) -> BTreeMap<String, Option<String>> {
    let culture = Culture::of(&cell.locale, ours);
    let words = |idea: &str| culture.saying(idea).map(|(words, _)| words.to_owned());
    let ideas = ideas(document, cell).into_iter().map(|idea| (words(&idea), idea)).map(|(words, idea)| (idea, words));
    ideas.chain(addressed(document, cell, ours)).collect()
}

/// The words of staff, by tag and key, in which the cell greets or closes, also for readers whose culture goes by its own.
fn addressed(document: &Document, cell: &Cell, ours: &Ours) -> BTreeMap<String, Option<String>> {
    const REGISTERS: [Register; 3] = [Register::Formal, Register::Informal, Register::Neutral];
    let spoken = ours.spoken_in(&cell.locale);
    if spoken.is_empty() {
        return BTreeMap::new();
    }
    let mut names: Vec<String> = Vec::new();
    let runs = |runs: &mut dyn Iterator<Item = &Run>| -> Vec<String> {
        runs.filter_map(Run::reads).map(|(name, _)| name.to_owned()).collect()
    };
    match &cell.subject {
        Inline::Runs { runs: all } => names.extend(runs(&mut all.iter())),
        Inline::Source { source } => names.extend(names_in(source)),
    }
    each_visible(&document.blocks, cell, &mut |block| match cell.fields.get(&block.id) {
        Some(Field::Source { html, text }) => {
            names.extend(names_in(html));
            names.extend(text.iter().flat_map(|text| names_in(text)));
        }
        Some(field) => names.extend(runs(&mut field.runs())),
        None => {}
    });
    let says = |name: &str| names.iter().any(|known| known == name);
    let (closes, greets) = (says("closing"), says("greeting") || says("full_name"));
    let other_register = |key: &str| {
        REGISTERS
            .iter()
            .any(|one| cell.register.is_some_and(|own| own != *one) && key.split('.').any(|part| part == one.as_str()))
    };
    let is_said = |key: &str| {
        let asked = match key {
            "identity.parent" => closes || greets,
            _ if key.starts_with("address.closing") => closes,
            _ => key.starts_with("address.") && greets,
        };
        asked && !other_register(key)
    };
    let of_readers = spoken.tags().filter(|(tag, _)| spoken.are_kin(tag, &cell.locale));
    let said = of_readers.flat_map(|(tag, values)| values.iter().map(move |(key, value)| (tag, key, value)));
    let said = said.filter(|(_, key, _)| is_said(key));
    said.map(|(tag, key, value)| (format!("{tag} {key}"), Some(value.to_string()))).collect()
}

/// A block as one cell shows it.
#[derive(Serialize)]
struct Shown<'a> {
    kind: &'static str,
    /// Of a condition.
    #[serde(rename = "where")]
    predicate: Option<&'a crate::segments::Predicate>,
    blocks: Vec<Shown<'a>>,
    field: Option<&'a Field>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<ShownImage<'a>>,
    /// What everyone else is shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    otherwise: Vec<Shown<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    columns: Vec<Vec<Shown<'a>>>,
    /// How the kinds without any of these are set.
    #[serde(skip_serializing_if = "Option::is_none")]
    set: Option<&'a BlockKind>,
}

#[derive(Serialize)]
struct ShownImage<'a> {
    link: Option<&'a str>,
    width: PictureWidth,
    /// The picture's hash.
    file: Option<&'a str>,
    /// What is said in its place.
    said: Option<&'a str>,
}

fn shown<'a>(blocks: &'a [Block], cell: &'a Cell, pictures: &'a Pictures) -> Vec<Shown<'a>> {
    let visible = blocks.iter().filter(|block| !cell.hidden.contains(&block.id));
    let one = |block: &'a Block| {
        let field = cell.fields.get(&block.id);
        let plain = Shown {
            kind: block.kind.name(),
            predicate: None,
            blocks: Vec::new(),
            field: field.filter(|_| block.kind.has_words()),
            image: None,
            otherwise: Vec::new(),
            columns: Vec::new(),
            set: None,
        };
        match &block.kind {
            BlockKind::Heading
            | BlockKind::Text
            | BlockKind::Button
            | BlockKind::Source { .. }
            | BlockKind::Divider => plain,
            BlockKind::Spacer { .. }
            | BlockKind::Fragment { .. }
            | BlockKind::Quote
            | BlockKind::List { .. }
            | BlockKind::Table { .. }
            | BlockKind::Contact { .. } => Shown { set: Some(&block.kind), ..plain },
            BlockKind::Image { slot, link, width } => {
                let shown = pictures.shown(slot, &cell.locale);
                let said = shown.as_ref().and_then(|shown| match shown.alternative {
                    Alternative::Text(text) => Some(text),
                    Alternative::Decorative => Some(""),
                    Alternative::OtherLanguage | Alternative::Unsaid => None,
                });
                let file = shown.map(|shown| shown.picture.file.as_str());
                let image = ShownImage { link: link.as_deref(), width: *width, file, said };
                Shown { image: Some(image), ..plain }
            }
            BlockKind::Columns { columns } => {
                Shown { columns: columns.iter().map(|blocks| shown(blocks, cell, pictures)).collect(), ..plain }
            }
            BlockKind::Condition { predicate, blocks, otherwise } => Shown {
                predicate: predicate.as_ref(),
                blocks: shown(blocks, cell, pictures),
                otherwise: shown(otherwise, cell, pictures),
                ..plain
            },
        }
    };
    visible.map(one).collect()
}
