//! What can be said of a cell beside its message, each finding at its block and place.

use std::collections::{BTreeSet, HashMap};

use super::compile::Gap;
use super::document::{Block, BlockKind, Cell, Document, Field};
use super::illustrated::card_block;
use super::is_source;
use super::press::Ready;
use super::preview::Ground;
use crate::cultures::Ours;
use crate::render::{self, Compiled, Diagnostic, Part, Severity};

/// Static findings of the cell, and names that nobody here has.
pub(super) fn findings(ground: &Ground, cell: &Cell, ready: &Ready, reads: &BTreeSet<String>) -> Vec<Diagnostic> {
    let (document, compiled) = (&ground.document, &ready.compiled);
    let mut found = ready.inspected.clone();
    for name in reads.iter().filter(|name| !ground.known.contains(*name)) {
        let block = block_with(&document.blocks, cell, name);
        let block = block.or_else(|| card_block(document, cell, &ground.pictures, compiled, Some(name)));
        let unknown = Diagnostic {
            severity: Severity::Warning,
            placeholder: Some(name.clone()),
            ..finding(Part::Html, block, &format!("Nothing is called “{name}” here"))
        };
        // Blocks have no lines; a source is read at its own.
        match render::places_of(compiled, name) {
            places if is_source(document) && !places.is_empty() => {
                let at = |(part, line, column)| Diagnostic { part, line, column, ..unknown.clone() };
                found.extend(places.into_iter().map(at));
            }
            _ => found.push(unknown),
        }
    }
    found
}

/// Whether the findings already say what kept this message from being made: nothing is told twice. A name that nobody
/// has is then an error and no warning.
pub(super) fn is_told(fault: &Diagnostic, told: &mut [Diagnostic]) -> bool {
    let root = fault.placeholder.as_deref().and_then(|name| name.split('.').next());
    let mut found = false;
    for one in told {
        if root.is_some() && one.placeholder.as_deref() == root {
            one.severity = Severity::Error;
            found = true;
        }
        found |= one.part == fault.part
            && one.severity == Severity::Error
            && (one.message == fault.message || (one.line, one.column) == (fault.line, fault.column));
    }
    found
}

/// Findings of the whole cell, at their own line of the source block they come from where one has them by itself.
/// A tag left open in a source swallows what is laid out behind it, so errors of a source stand for those of the whole.
pub(super) fn placed(document: &Document, cell: &Cell, whole: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let own: Vec<Diagnostic> = sources(&document.blocks, cell)
        .into_iter()
        .flat_map(|(id, source)| {
            let at_block = move |found| Diagnostic { block: Some(id.to_owned()), ..found };
            render::inspect(&source).into_iter().map(at_block)
        })
        .collect();
    let broken = |found: &[Diagnostic]| found.iter().any(|one| one.severity == Severity::Error);
    if broken(&whole) && broken(&own) {
        return own.into_iter().chain(whole.into_iter().filter(|one| one.part == Part::Subject)).collect();
    }
    let same = |one: &Diagnostic| own.iter().find(|own| own.part == one.part && own.message == one.message).cloned();
    whole.into_iter().map(|one| same(&one).unwrap_or(one)).collect()
}

/// The cell's visible source blocks, each as if it were the whole message.
pub(super) fn sources<'a>(blocks: &'a [Block], cell: &Cell) -> Vec<(&'a str, Compiled)> {
    let visible = blocks.iter().filter(|block| !cell.hidden.contains(&block.id));
    visible
        .flat_map(|block| match (&block.kind, cell.fields.get(&block.id)) {
            (BlockKind::Source { .. }, Some(Field::Source { html, text })) => {
                let (html, text) = (html.clone(), text.clone().unwrap_or_default());
                let (locale, register) = (cell.locale.clone(), cell.register);
                let (ours, subject) = (Ours::default(), String::new());
                let (link, cards) = (String::new(), Vec::new());
                vec![(block.id.as_str(), Compiled { locale, register, ours, subject, html, text, link, cards })]
            }
            _ => block.inside().into_iter().flat_map(|inside| sources(inside, cell)).collect(),
        })
        .collect()
}

/// Every name a message may read: of a person's data, and what is always there.
pub fn known_names(labels: &HashMap<String, String>) -> BTreeSet<String> {
    labels.keys().cloned().chain([crate::cultures::READER_COUNTRY.to_owned()]).collect()
}

pub(super) fn diagnostic_of_gap(gap: &Gap) -> Diagnostic {
    let part = if gap.block.is_none() { Part::Subject } else { Part::Html };
    Diagnostic { placeholder: gap.placeholder.clone(), ..finding(part, gap.block.clone(), &gap.message) }
}

pub(super) fn finding(part: Part, block: Option<String>, message: &str) -> Diagnostic {
    Diagnostic {
        line: 1,
        column: 1,
        message: message.to_owned(),
        severity: Severity::Error,
        part,
        block,
        placeholder: None,
        differs: None,
    }
}

/// The first block that says nothing for somebody without the value, or else the first that reads it.
pub(super) fn block_lacking(blocks: &[Block], cell: &Cell, name: &str) -> Option<String> {
    let bare = |field: &Field| {
        field.runs().any(|run| run.reads().is_some_and(|(read, missing)| read == name && missing.is_none()))
    };
    let lacks = |block: &Block| {
        let field = cell.fields.get(&block.id);
        let says_none = |field: &Field| field.lines().any(|(key, runs)| key == "none" && !runs.is_empty());
        let is_list = matches!(&block.kind, BlockKind::List { of, omit: false, .. } if of == name);
        (is_list && !field.is_some_and(says_none)) || field.is_some_and(|field| bare(field) || addresses(field, name))
    };
    block_where(blocks, cell, &lacks).or_else(|| block_with(blocks, cell, name))
}

fn block_where(blocks: &[Block], cell: &Cell, lacks: &impl Fn(&Block) -> bool) -> Option<String> {
    let shown = blocks.iter().filter(|block| !cell.hidden.contains(&block.id));
    let inside = |block: &Block| block.inside().into_iter().find_map(|inside| block_where(inside, cell, lacks));
    shown.into_iter().find_map(|block| if lacks(block) { Some(block.id.clone()) } else { inside(block) })
}

/// The first block in which this cell has a chip of that name.
pub(super) fn block_with(blocks: &[Block], cell: &Cell, name: &str) -> Option<String> {
    blocks.iter().find_map(|block| {
        let reads = match &block.kind {
            BlockKind::List { of, .. } => of == name,
            _ => false,
        };
        let here = reads || cell.fields.get(&block.id).is_some_and(|field| field_reads(field, name));
        let inside = || block.inside().into_iter().find_map(|inside| block_with(inside, cell, name));
        if here { Some(block.id.clone()) } else { inside() }
    })
}

fn field_reads(field: &Field, name: &str) -> bool {
    let has = field.runs().any(|run| run.reads().is_some_and(|(read, _)| read == name));
    has || addresses(field, name)
}

/// Whether the name stands in what is no run: an address, or source.
fn addresses(field: &Field, name: &str) -> bool {
    match field {
        Field::Button { url, .. } => url.contains(name),
        Field::Source { html, text } => html.contains(name) || text.as_ref().is_some_and(|text| text.contains(name)),
        Field::Text { .. } | Field::Heading { .. } | Field::Lines { .. } => false,
    }
}
