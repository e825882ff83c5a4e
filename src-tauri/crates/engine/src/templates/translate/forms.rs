//! Words that change with a number or depend on a choice: one placeholder in their sentence, and each form a unit of its
//! own. A translator gets the forms of the target's language, whatever the source's has.

use super::super::document::{Case, Missing, Run};
use super::inline::Token;
use super::put::Accepted;
use super::units::{Payload, Unit};
use crate::cultures::{PluralForm, number_forms};

/// What the sentence shows for it.
pub fn label(run: &Run) -> String {
    match run {
        Run::Plural { name, .. } => format!("{name} #"),
        Run::Select { name, .. } => format!("{name} …"),
        Run::Saying { idea, .. } => idea.clone(),
        Run::Chip { name, .. } => name.clone(),
        Run::Text { .. } | Run::Break => String::new(),
    }
}

/// Whether two runs stand for the same words, whatever these are in each language.
pub fn is_same(one: &Run, other: &Run) -> bool {
    match (one, other) {
        (Run::Plural { name, .. }, Run::Plural { name: known, .. })
        | (Run::Select { name, .. }, Run::Select { name: known, .. }) => name == known,
        (Run::Saying { idea, .. }, Run::Saying { idea: known, .. }) => idea == known,
        _ => false,
    }
}

/// The units of the forms behind the sentence's placeholders; `now` is what the target cell says there.
pub fn units(sentence: &str, payloads: &[Payload], now: Option<&[Run]>, to: &str) -> Vec<Unit> {
    let mut units = Vec::new();
    for (at, payload) in payloads.iter().enumerate() {
        let Payload::Words(run) = payload else { continue };
        let twin = now.and_then(|runs| twin(runs, payloads, at));
        let known = twin.map(|twin| written(twin, run, to)).unwrap_or_default();
        for (form, words) in asked(run, to) {
            let now = known.iter().find(|(other, _)| *other == form).map(|(_, words)| words.clone());
            units.push(Unit {
                id: format!("{sentence}.{}{form}", at + 1),
                source: vec![Token::Text(words)],
                target: now.filter(|words| !words.is_empty()).map(Token::Text).into_iter().collect(),
                payloads: vec![kind_of(run, &form)],
                part_of: Some(sentence.to_owned()),
            });
        }
    }
    units
}

fn kind_of(run: &Run, form: &str) -> Payload {
    match run {
        Run::Plural { .. } if !form.is_empty() => {
            Payload::Counted { may_omit: [".zero", ".one", ".two"].contains(&form) }
        }
        _ => Payload::Plain,
    }
}

/// The run that goes with a payload: the first goes with the first, the second with the second.
fn twin<'r>(runs: &'r [Run], payloads: &[Payload], at: usize) -> Option<&'r Run> {
    let Payload::Words(wanted) = &payloads[at] else { return None };
    let same = |payload: &&Payload| matches!(payload, Payload::Words(run) if is_same(run, wanted));
    let before = payloads[..at].iter().filter(same).count();
    runs.iter().filter(|run| is_same(run, wanted)).nth(before)
}

/// Each form the target needs, by the end of its unit's id, in the source's words: those of the same form, else those
/// for all other numbers.
fn asked(run: &Run, to: &str) -> Vec<(String, String)> {
    let mut asked = match run {
        Run::Plural { forms, .. } => {
            let other = forms.get(&PluralForm::Other).cloned().unwrap_or_default();
            let needed = number_forms(to).into_iter().map(|needed| needed.form);
            let words = |form| forms.get(&form).cloned().unwrap_or_else(|| other.clone());
            needed.map(|form| (format!(".{}", form.as_str()), words(form))).collect()
        }
        other => written(other, other, to),
    };
    if let Some((_, Some(Missing::Fallback(words)))) = run.reads() {
        asked.push((String::new(), words.clone()));
    }
    asked.retain(|(_, words)| !words.trim().is_empty());
    asked
}

/// The forms a run has, by the end of their units' ids; cases are numbered as those of `source`.
fn written(run: &Run, source: &Run, to: &str) -> Vec<(String, String)> {
    let mut written: Vec<(String, String)> = match run {
        Run::Plural { forms, .. } => {
            let needed = number_forms(to).into_iter().map(|needed| needed.form);
            needed.filter_map(|form| Some((format!(".{}", form.as_str()), forms.get(&form)?.clone()))).collect()
        }
        Run::Select { cases, other, .. } => {
            let Run::Select { cases: numbered, .. } = source else { return Vec::new() };
            let case = |case: &Case| {
                let at = numbered.iter().position(|known| known.value == case.value)?;
                Some((format!(".{}", at + 1), case.words.clone()))
            };
            cases.iter().filter_map(case).chain([(".other".to_owned(), other.clone())]).collect()
        }
        _ => Vec::new(),
    };
    if let Some((_, Some(Missing::Fallback(words)))) = run.reads() {
        written.push((String::new(), words.clone()));
    }
    written
}

/// The run of a sentence's placeholder in the target's words: the accepted ones, else those the cell has now. A form
/// nobody translated stays empty, which the cell's author is told; it is never the source's.
pub fn filled(sentence: &Unit, at: usize, run: &Run, accepted: &[Accepted], units: &[Unit]) -> Run {
    let words = |form: &str| {
        let id = format!("{}.{}{form}", sentence.id, at + 1);
        let plain = |tokens: &[Token]| match tokens {
            [Token::Text(text)] => Some(text.clone()),
            _ => None,
        };
        let new = accepted.iter().find(|(known, _)| known.id == id).and_then(|(_, tokens)| plain(tokens));
        new.or_else(|| units.iter().find(|known| known.id == id).and_then(|known| plain(&known.target)))
    };
    let instead = |missing: &Option<Missing>| match missing {
        Some(Missing::Fallback(_)) => Some(Missing::Fallback(words("").unwrap_or_default())),
        other => other.clone(),
    };
    match run {
        Run::Plural { name, missing, marks, .. } => {
            const ALL: [PluralForm; 6] = [
                PluralForm::Zero,
                PluralForm::One,
                PluralForm::Two,
                PluralForm::Few,
                PluralForm::Many,
                PluralForm::Other,
            ];
            let form = |form: PluralForm| Some((form, words(&format!(".{}", form.as_str()))?));
            let forms = ALL.into_iter().filter_map(form).collect();
            Run::Plural { name: name.clone(), forms, missing: instead(missing), marks: marks.clone() }
        }
        Run::Select { name, cases, missing, marks, .. } => {
            let case = |(at, case): (usize, &Case)| Case {
                value: case.value.clone(),
                words: words(&format!(".{}", at + 1)).unwrap_or_default(),
            };
            let other = words(".other").unwrap_or_default();
            Run::Select {
                name: name.clone(),
                cases: cases.iter().enumerate().map(case).collect(),
                other,
                missing: instead(missing),
                marks: marks.clone(),
            }
        }
        other => other.clone(),
    }
}
