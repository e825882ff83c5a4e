//! Guardrails: what is said of a template's texts before a person is ever reached. Deterministic, once per revision and
//! cell, each finding with its place and, where there is one, a mend. Blocks and sources are read alike, as pages.
//! Not here: people. Who gets no message, and why, is the campaigns' check.

mod access;
mod address;
mod agreement;
mod contrast;
mod finding;
mod ground;
mod house;
mod law;
mod level;
mod levels;
mod links;
mod lists;
mod mail;
mod mask;
mod mend;
mod overrides;
mod page;
mod phrases;
mod pictures;
mod placeholders;
mod reading;
mod rule;
mod says;
mod sheets;
mod store;
mod subject;
mod vocabulary;

use std::borrow::Cow;
use std::collections::HashSet;

use serde::Serialize;
use ts_rs::TS;

use crate::db::ReadTx;
use crate::render;
use crate::templates::compile::Gap;
use crate::templates::document::{Cell, Document, Inline, Run};
use crate::templates::{
    CellName, CellState, KeptBack, Press, Preview, Template, compile_cell, differences, whole, written_template,
};
use crate::{Error, Result};

use finding::Told;
pub use finding::{Finding, Mend, Overridden, Place};
pub use ground::For;
use ground::Ground;
pub use house::{House, HouseKind, HouseWord, checked as checked_words, house, save_house};
pub use level::{Measure, Measured};
pub use levels::{Levels, levels, save_levels};
pub use mend::mended;
pub use overrides::{FindingName, override_findings, withdraw_overrides};
use reading::Reading;
pub use rule::{Level, Rule};
pub use says::SENTENCES;

/// Findings of one cell after which no more are looked for: nobody reads on, and a hostile source has thousands.
const MOST: usize = 500;

/// What was found in a template, most serious first, and how hard each of its texts is to read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "LintReport")]
pub struct Report {
    pub findings: Vec<Finding>,
    pub reading: Vec<Measured>,
}

/// Of a saved template, or of the editor's unsaved document.
pub fn lint(tx: &ReadTx, template: &str, document: Option<Document>, whose: For) -> Result<Report> {
    let mut template = written_template(tx, template, document)?;
    template.document = whole(tx, template.document)?;
    let ground = Ground::of(tx, template, whose)?;
    if let (For::Campaign(key), true) = (whose, ground.uses.unknown) {
        return Err(Error::NotFound(format!("No campaign “{key}” sends this template.")));
    }
    let mut report = Report { findings: Vec::new(), reading: Vec::new() };
    for cell in &ground.template.document.cells {
        let state = compiled(&ground, cell);
        let reading = Reading::of(&ground.template, cell, &ground.pictures, state.lent());
        report.findings.extend(findings(&reading, &ground));
        report.reading.push(level::measured(&reading, &ground));
    }
    settle(tx, &ground.template, &mut report.findings)?;
    Ok(report)
}

/// A fragment has no subject; the message around it has.
fn compiled(ground: &Ground, cell: &Cell) -> CellState {
    let template = &ground.template;
    let mut cell = Cow::Borrowed(cell);
    if template.is_fragment {
        cell.to_mut().subject = Inline::Runs { runs: vec![Run::plain(&template.name)] };
    }
    compile_cell(template.channel, &template.document, &cell, &ground.ours, &ground.pictures)
}

/// What is found in a template's texts, as `states` would send them. A text that a finding keeps back
/// is not complete any more; what it lacks is the finding's sentence.
pub fn keep_back(tx: &ReadTx, template: &Template, states: &mut [CellState], whose: For) -> Result<Vec<Finding>> {
    let ground = Ground::of(tx, template.clone(), whose)?;
    let mut all = Vec::new();
    for (cell, state) in template.document.cells.iter().zip(states) {
        let reading = Reading::of(template, cell, &ground.pictures, state.lent());
        let mut found = findings(&reading, &ground);
        // The ledger tells by itself what is not finished.
        found.retain(|finding| finding.rule != Rule::Unfinished);
        let blocking = found.iter().filter(|finding| finding.severity == Level::Blocks);
        let gaps: Vec<Gap> = blocking
            .map(|one| Gap { block: one.place.block.clone(), placeholder: None, message: one.message.clone() })
            .collect();
        if !gaps.is_empty() && matches!(state, CellState::Complete(_)) {
            *state = CellState::Incomplete(gaps);
        }
        all.extend(found);
    }
    settle(tx, template, &mut all)?;
    Ok(all)
}

/// Says of messages that `press` made for looking at what keeps their texts back: they would not go out. `document` None
/// is what is saved.
pub fn hold_back<'p>(
    tx: &ReadTx,
    template: &str,
    document: Option<Document>,
    press: &Press,
    previews: impl Iterator<Item = &'p mut Preview>,
) -> Result<()> {
    let mut previews: Vec<&mut Preview> = previews.filter(|preview| preview.goes_out).collect();
    if previews.is_empty() {
        return Ok(());
    }
    let mut template = written_template(tx, template, document)?;
    template.document = whole(tx, template.document)?;
    let ground = Ground::of(tx, template, For::All)?;
    let template = &ground.template;
    for cell in &template.document.cells {
        let is_of = |preview: &Preview| {
            preview.cell.as_ref().is_some_and(|shown| shown.locale == cell.locale && shown.register == cell.register)
        };
        if !previews.iter().any(|preview| is_of(preview)) {
            continue;
        }
        // The press has just made it.
        let Some(state) = press.made(template.channel, cell) else { continue };
        let reading = Reading::of(template, cell, &ground.pictures, state);
        // The editor asks with every letter, so nothing else is looked for.
        let blocks = |rule: Rule| ground.level(rule) == Level::Blocks && rule != Rule::Unfinished;
        let Some(Finding { says, args, message, .. }) = found(&reading, &ground, blocks).into_iter().next() else {
            continue;
        };
        for preview in previews.iter_mut().filter(|preview| is_of(preview)) {
            preview.goes_out = false;
            let (says, args, message) = (says.clone(), args.clone(), message.clone());
            preview.kept_back = Some(KeptBack { says, args, message });
        }
    }
    Ok(())
}

/// Most serious first; within one weight the order of the texts and of the rules stays. And who lets which stand.
fn settle(tx: &ReadTx, template: &Template, findings: &mut [Finding]) -> Result<()> {
    overrides::recall(tx, &template.key, &template.document.cells, findings)?;
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    Ok(())
}

type Check = fn(&Reading, &Ground, &mut Vec<Told>);

/// Who looks for which rules. What is not finished comes last: a dead link has been told by then.
const CHECKS: &[(&[Rule], Check)] = &[
    (&[Rule::MissingFallback, Rule::UnknownAttribute, Rule::SensitiveAttribute], placeholders::check),
    (&[Rule::DeadLink, Rule::InsecureLink, Rule::PlaceholderHost, Rule::LinkText], links::check),
    (&[Rule::ImageAlt, Rule::TextInImages], |reading, _, told| pictures::check(reading, told)),
    (&[Rule::SubjectLength, Rule::SubjectShouting, Rule::SpamHabits], |reading, _, told| subject::check(reading, told)),
    (
        &[Rule::SpamHabits, Rule::WordsToAvoid, Rule::BrandWords, Rule::InclusiveLanguage, Rule::UnsupportedClaims],
        vocabulary::check,
    ),
    (&[Rule::ReadingLevel], level::check),
    (&[Rule::MixedRegister, Rule::InconsistentNumbers], agreement::check),
    (&[Rule::PostalAddress, Rule::OptOut], law::check),
    (&[Rule::MessageSize, Rule::MailSupport], |reading, _, told| mail::check(reading, told)),
    (&[Rule::HeadingOrder, Rule::Contrast, Rule::TableRole, Rule::TextLanguage], access::check),
    (&[Rule::Unfinished], unfinished),
];

/// What is found in one cell, in the order of the rules and then of the text.
fn findings(reading: &Reading, ground: &Ground) -> Vec<Finding> {
    found(reading, ground, |_| true)
}

/// Only of the rules that are wanted.
fn found(reading: &Reading, ground: &Ground, wanted: impl Fn(Rule) -> bool) -> Vec<Finding> {
    let mut told: Vec<Told> = Vec::new();
    for (rules, check) in CHECKS.iter().filter(|(rules, _)| rules.iter().any(|rule| wanted(*rule))) {
        let before = told.len();
        check(reading, ground, &mut told);
        debug_assert!(told[before..].iter().all(|one| rules.contains(&one.rule)));
    }
    told.retain(|one| wanted(one.rule));
    told.sort_by_key(|one| one.rule);
    let mut seen: HashSet<(Rule, Place, String)> = HashSet::new();
    told.retain(|one| seen.insert((one.rule, one.place.clone(), says::english(one.says, &one.args))));
    let name = CellName::of(reading.cell);
    let weighed = told.into_iter().map(|one| (ground.level(one.rule), one)).filter(|(level, _)| *level != Level::Off);
    weighed.map(|(level, one)| one.into_finding(level, name.clone())).collect()
}

/// What keeps a text from being made into a message at all, and where it lacks what the text it is written after says. A dead
/// link has been told already.
fn unfinished(reading: &Reading, ground: &Ground, found: &mut Vec<Told>) {
    let told = |part, block: Option<String>, place: (u32, u32), message: &str| {
        let has_lines = block
            .as_ref()
            .is_none_or(|id| reading.parts.iter().any(|spoken| spoken.block == *id && spoken.source.is_some()));
        let (line, column) = if has_lines { (Some(place.0), Some(place.1)) } else { (None, None) };
        let place = Place { part, block, words: String::new(), line, column };
        Told::new(Rule::Unfinished, "unfinished", place).with("message", message)
    };
    match reading.state {
        Ok(compiled) => {
            let broken = render::inspect(compiled).into_iter().filter(|one| one.severity == render::Severity::Error);
            let own = reading.parts.first().filter(|_| reading.is_own_page).map(|part| part.block.clone());
            found.extend(broken.map(|one| {
                let block = if one.part == render::Part::Subject { None } else { one.block.or(own.clone()) };
                told(one.part, block, (one.line, one.column), &one.message)
            }));
        }
        Err(gaps) => {
            for gap in gaps {
                let known = found.iter().any(|one| one.rule == Rule::DeadLink && one.place.block == gap.block);
                if !known {
                    let part = if gap.block.is_none() { render::Part::Subject } else { render::Part::Html };
                    found.push(told(part, gap.block.clone(), (1, 1), &gap.message));
                }
            }
        }
    }
    let Ground { template, labels, .. } = ground;
    for one in differences(&template.document, &template.default_locale, reading.cell, labels) {
        if one.severity == render::Severity::Error {
            let part = if one.block.is_none() { render::Part::Subject } else { one.part };
            found.push(told(part, one.block, (one.line, one.column), &one.message));
        }
    }
}
