//! Mends: small changes of a document that make a finding silent. Pure; the editor shows the result and can undo it.

use super::finding::{Mend, Place};
use crate::render::Part;
use crate::templates::CellName;
use crate::templates::document::{Cell, Document, Field, Inline, Missing, Run};
use crate::{Error, Result};

/// The document with a finding mended at its place. Refused where the words are not there any more.
pub fn mended(mut document: Document, cell: &CellName, place: &Place, mend: &Mend) -> Result<Document> {
    let found = document.cells.iter_mut().find(|one| CellName::of(one) == *cell);
    let changed = found.is_some_and(|cell| match mend {
        Mend::Replace { from, to, at } => replace(cell, place, (from, to), *at),
        Mend::OmitSentence { name } => omit(cell, place, name),
    });
    match changed {
        true => Ok(document),
        false => Err(Error::Refused("The text has changed since this was found.".to_owned())),
    }
}

fn replace(cell: &mut Cell, place: &Place, (from, to): (&str, &str), at: Option<u32>) -> bool {
    let in_source = |source: &mut String| {
        let at = at.map_or(0, |at| at as usize);
        let known = source.get(at..).and_then(|rest| rest.find(from)).map(|found| at + found);
        let found = known.or_else(|| source.find(from));
        // An empty place is the end of the source.
        let found = if from.is_empty() { Some(source.len()) } else { found };
        found.inspect(|found| source.replace_range(*found..found + from.len(), to)).is_some()
    };
    if place.part == Part::Subject {
        return match &mut cell.subject {
            Inline::Source { source } => in_source(source),
            Inline::Runs { runs } => in_runs(runs.iter_mut(), from, to),
        };
    }
    let Some(field) = place.block.as_ref().and_then(|block| cell.fields.get_mut(block)) else { return false };
    match field {
        Field::Source { text: Some(text), .. } if place.part == Part::Text => in_source(text),
        Field::Source { html, .. } => in_source(html),
        Field::Button { label, url } => {
            in_runs(label.iter_mut(), from, to)
                || url.contains(from) && {
                    *url = url.replacen(from, to, 1);
                    true
                }
        }
        Field::Heading { runs } => in_runs(runs.iter_mut(), from, to),
        Field::Lines { lines } => in_runs(lines.values_mut().flatten(), from, to),
        Field::Text { paragraphs } => {
            in_runs(paragraphs.iter_mut().flat_map(|paragraph| &mut paragraph.runs), from, to)
        }
    }
}

fn in_runs<'r>(runs: impl Iterator<Item = &'r mut Run>, from: &str, to: &str) -> bool {
    let in_words = |words: &mut String| {
        let has = !from.is_empty() && words.contains(from);
        if has {
            *words = words.replacen(from, to, 1);
        }
        has
    };
    for run in runs {
        let done = match run {
            Run::Text { text, .. } => in_words(text),
            Run::Plural { forms, .. } => forms.values_mut().any(in_words),
            Run::Select { cases, other, .. } => {
                cases.iter_mut().map(|case| &mut case.words).chain([other]).any(in_words)
            }
            Run::Chip { .. } | Run::Break | Run::Saying { .. } => false,
        };
        if done || run.marks_mut().and_then(|marks| marks.link.as_mut()).is_some_and(in_words) {
            return true;
        }
    }
    false
}

fn omit(cell: &mut Cell, place: &Place, wanted: &str) -> bool {
    let mut changed = false;
    let mut each = |run: &mut Run| {
        let (Run::Chip { name, missing, .. } | Run::Plural { name, missing, .. } | Run::Select { name, missing, .. }) =
            run
        else {
            return;
        };
        if name == wanted && missing.is_none() {
            *missing = Some(Missing::OmitSentence);
            changed = true;
        }
    };
    match (place.part, &mut cell.subject, place.block.as_ref().and_then(|block| cell.fields.get_mut(block))) {
        (Part::Subject, Inline::Runs { runs }, _) => runs.iter_mut().for_each(&mut each),
        (_, _, Some(Field::Heading { runs } | Field::Button { label: runs, .. })) => {
            runs.iter_mut().for_each(&mut each)
        }
        (_, _, Some(Field::Text { paragraphs })) => {
            paragraphs.iter_mut().flat_map(|paragraph| &mut paragraph.runs).for_each(&mut each);
        }
        (_, _, Some(Field::Lines { lines })) => lines.values_mut().flatten().for_each(&mut each),
        _ => {}
    }
    changed
}
