//! Placeholders: names that nobody here has, values without a fallback, and what advertising must not rest on.

use std::collections::BTreeSet;

use super::finding::{Mend, Place, Told};
use super::ground::Ground;
use super::lists::lists;
use super::phrases::Searched;
use super::reading::{Reading, Spoken};
use super::rule::Rule;
use crate::consent::{LegalBasis, Purpose};
use crate::profiles::Sensitivity;
use crate::render::{self, Part, Unguarded};
use crate::segments::Predicate;
use crate::templates::compile::sentence_ends;
use crate::templates::document::{Block, BlockKind, Cell, Field, Inline, Run};

/// What every message has, whoever reads it: who has no address gets none.
const ALWAYS: [&str; 7] = ["greeting", "closing", "now", "email", "full_name", "locale", "item"];

pub fn check(reading: &Reading, ground: &Ground, found: &mut Vec<Told>) {
    for name in read_names(reading) {
        if !ground.known.contains(&name) {
            let place = first_place(reading, &name);
            found.push(Told::new(Rule::UnknownAttribute, "unknown-attribute", place).with("name", &name));
        }
    }
    let mut told: BTreeSet<(Part, Option<String>, String)> = BTreeSet::new();
    let mut tell = |place: Place, name: &str, mend: Option<Mend>| {
        let root = name.split('.').next().unwrap_or(name);
        let is_new = told.insert((place.part, place.block.clone(), name.to_owned()));
        if is_new && ground.known.contains(root) && !ALWAYS.contains(&root) {
            let told = Told::new(Rule::MissingFallback, "missing-fallback", place);
            found.push(told.with("name", ground.label(name)).mended_by(mend));
        }
    };
    match &reading.cell.subject {
        _ if reading.subject.is_none() => {}
        Inline::Source { source } => {
            for one in render::unguarded(source) {
                tell(reading.in_subject(&one.tag), &one.name, left_out(&one));
            }
        }
        Inline::Runs { runs } => of_runs(runs.iter(), |name| {
            // Without its only sentence there would be no subject, and no message.
            let mend = subject_has_several(reading).then(|| Mend::OmitSentence { name: name.to_owned() });
            tell(reading.in_subject(""), name, mend);
        }),
    }
    for part in reading.all_parts() {
        match (part.source, reading.cell.fields.get(&part.block)) {
            (Some(source), _) => {
                for one in render::unguarded(source) {
                    tell(part.at(one.start, &one.tag), &one.name, left_out(&one));
                }
            }
            (None, Some(field)) => of_runs(field.runs(), |name| {
                // A button without words is none.
                let mend = !matches!(field, Field::Button { .. });
                tell(part.at(0, ""), name, mend.then(|| Mend::OmitSentence { name: name.to_owned() }));
            }),
            (None, None) => {}
        }
    }
    for (block, of) in bare_lists(&ground.template.document.blocks, reading.cell, &[]) {
        if let Some(part) = reading.all_parts().find(|part| part.block == block) {
            tell(part.at(0, ""), of, None);
        }
    }
    sensitive(reading, ground, found);
}

/// The lists, each by its block, that say nothing for whoever has none and are not shown to those alone who have some.
fn bare_lists<'a>(blocks: &'a [Block], cell: &Cell, shown_to: &[&'a Predicate]) -> Vec<(&'a str, &'a str)> {
    let visible = blocks.iter().filter(|block| !cell.hidden.contains(&block.id));
    let of_block = |block: &'a Block| match &block.kind {
        BlockKind::List { omit: true, .. } => Vec::new(),
        BlockKind::List { of, .. } => {
            let field = cell.fields.get(&block.id);
            let says = field.is_some_and(|field| field.lines().any(|(key, runs)| key == "none" && !runs.is_empty()));
            let asked = shown_to.iter().any(|predicate| asks(predicate, &format!("attribute:{of}")));
            if says || asked { Vec::new() } else { vec![(block.id.as_str(), of.as_str())] }
        }
        BlockKind::Condition { predicate, blocks, otherwise } => {
            let inner: Vec<&Predicate> = shown_to.iter().copied().chain(predicate).collect();
            [bare_lists(blocks, cell, &inner), bare_lists(otherwise, cell, &inner)].concat()
        }
        _ => block.inside().into_iter().flat_map(|inside| bare_lists(inside, cell, shown_to)).collect(),
    };
    visible.flat_map(of_block).collect()
}

fn subject_has_several(reading: &Reading) -> bool {
    let subject = reading.subject.as_deref().unwrap_or_default().trim_end();
    sentence_ends(subject, &reading.cell.locale).into_iter().any(|end| end < subject.len())
}

fn of_runs<'r>(runs: impl Iterator<Item = &'r Run>, mut tell: impl FnMut(&str)) {
    for run in runs {
        match run.reads() {
            Some((name, None)) if !(name == "gender" && matches!(run, Run::Select { .. })) => tell(name),
            _ => {}
        }
    }
}

/// Printed only for those who have it.
fn left_out(one: &Unguarded) -> Option<Mend> {
    let asked = crate::templates::compile::known(&one.name);
    let to = format!("{{% if {asked} %}}{}{{% endif %}}", one.tag);
    one.is_printed.then(|| Mend::Replace { from: one.tag.clone(), to, at: u32::try_from(one.start).ok() })
}

/// Every name of a person's data that the cell reads.
fn read_names(reading: &Reading) -> BTreeSet<String> {
    match reading.compiled() {
        Some(compiled) => render::reads(compiled),
        // What else is unfinished does not hide a name that nobody has.
        None => {
            let runs = reading.cell.fields.values().flat_map(|field| field.runs()).chain(reading.cell.subject.runs());
            let of_runs = runs.filter_map(|run| Some(run.reads()?.0.split('.').next()?.to_owned()));
            let sources = reading.all_parts().filter_map(|part| part.source);
            let of_sources = sources.flat_map(|source| render::reads_of(&reading.cell.locale, source));
            let names = of_runs.chain(of_sources);
            names.filter(|name| !ALWAYS.contains(&name.as_str()) && !name.is_empty()).collect()
        }
    }
}

/// Where a name is first read.
fn first_place(reading: &Reading, name: &str) -> Place {
    let reads = |run: &Run| run.reads().is_some_and(|(read, _)| read.split('.').next() == Some(name));
    if let Inline::Source { source } = &reading.cell.subject
        && render::names_in(source).iter().any(|read| read.split('.').next() == Some(name))
    {
        return Place { words: name.to_owned(), ..reading.in_subject("") };
    }
    if reading.cell.subject.runs().iter().any(reads) {
        return Place { words: name.to_owned(), ..reading.in_subject("") };
    }
    let has = |part: &&Spoken| match (part.source, reading.cell.fields.get(&part.block)) {
        (Some(source), _) => render::names_in(source).iter().any(|read| read.split('.').next() == Some(name)),
        (None, Some(field)) => field.runs().any(reads),
        (None, None) => false,
    };
    match reading.all_parts().find(has) {
        Some(part) => part.at(render::first_read(part.source.unwrap_or_default(), name).unwrap_or_default(), name),
        None => reading.parts.first().map_or(Place::whole(Part::Html), |part| part.at(0, name)),
    }
}

/// Health, faith and the like, where the purpose is advertising (GDPR Article 9: neither an interest nor a general yes
/// allows it).
fn sensitive(reading: &Reading, ground: &Ground, found: &mut Vec<Told>) {
    let Some(purpose) = ground.uses.purposes.iter().find(|purpose| is_marketing(purpose)) else { return };
    let read = read_names(reading);
    for attribute in ground.attributes.iter().filter(|attribute| attribute.sensitivity == Sensitivity::Sensitive) {
        if read.contains(&attribute.key) {
            let place = first_place(reading, &attribute.key);
            let told = Told::new(Rule::SensitiveAttribute, "sensitive-attribute", place);
            found.push(told.with("name", &attribute.name).with("purpose", &purpose.name));
        }
        let field = format!("attribute:{}", attribute.key);
        for (segment, predicate) in &ground.uses.segments {
            if predicate.as_ref().is_some_and(|predicate| asks(predicate, &field)) {
                let told = Told::new(Rule::SensitiveAttribute, "sensitive-segment", Place::whole(Part::Html));
                let told = told.with("name", &attribute.name).with("purpose", &purpose.name);
                found.push(told.with("segment", segment));
            }
        }
    }
}

fn asks(predicate: &Predicate, wanted: &str) -> bool {
    match predicate {
        Predicate::All { all } => all.iter().any(|one| asks(one, wanted)),
        Predicate::Any { any } => any.iter().any(|one| asks(one, wanted)),
        Predicate::Not { not } => asks(not, wanted),
        Predicate::Rule { field, .. } => field == wanted,
    }
}

/// Advertising by its name, or by the interest it rests on.
pub fn is_marketing(purpose: &Purpose) -> bool {
    let named = |text: &str| {
        let text = text.replace(['_', '-'], " ");
        let searched = Searched::new(&text);
        lists().marketing.iter().any(|phrase| searched.find(phrase, 0).is_some())
    };
    let refusable = matches!(purpose.legal_basis, LegalBasis::Consent | LegalBasis::LegitimateInterests);
    refusable && (named(&purpose.key) || named(&purpose.name)) || purpose.legal_basis == LegalBasis::LegitimateInterests
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::templates::document::Document;

    #[test]
    fn a_list_that_keeps_people_back_is_told_unless_it_says_something_or_is_shown_to_those_who_have_one() {
        let list = |id: &str| json!({"id": id, "kind": "list", "of": "visits", "style": "bullet"});
        let left_out = json!({"id": "left", "kind": "list", "of": "visits", "style": "bullet", "omit": true});
        let words = json!([{"kind": "text", "text": "x"}]);
        let only = json!({"field": "attribute:visits", "op": "is_known"});
        let document: Document = serde_json::from_value(json!({
            "blocks": [list("bare"), list("says"), left_out, {"id": "c", "kind": "condition", "where": only, "blocks": [list("asked")]}],
            "cells": [{"locale": "en", "register": null, "subject": {"runs": []}, "fields": {
                "bare": {"lines": {"item": words}}, "left": {"lines": {"item": words}}, "asked": {"lines": {"item": words}},
                "says": {"lines": {"item": words, "none": words}}}}]}))
        .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(bare_lists(&document.blocks, &document.cells[0], &[]), [("bare", "visits")]);
    }
}
