//! Putting translated units into a cell: tokens become runs or source again, and only what was accepted changes.

use super::super::coverage::{SUBJECT, each_block};
use super::super::document::{Cell, Document, Field, Inline, Marks, Missing, Paragraph, Run};
use super::forms;
use super::inline::Token;
use super::units::{Payload, Unit, paragraphs_now};

pub type Accepted<'u> = (&'u Unit, Vec<Token>);

/// Writes accepted units into a cell. Returns units that could not stand alone: a paragraph whose neighbours are missing.
pub fn put(
    document: &Document,
    source: &Cell,
    cell: &mut Cell,
    units: &[Unit],
    accepted: &[Accepted],
) -> Vec<(String, String)> {
    let said = |id: &str| accepted.iter().find(|(unit, _)| unit.id == id);
    let mut alone = Vec::new();
    for (unit, _) in accepted {
        if unit.part_of.as_deref().is_some_and(|sentence| said(sentence).is_none()) {
            alone.push((unit.id.clone(), "The sentence these words stand in is not translated.".to_owned()));
        }
    }
    match &source.subject {
        Inline::Runs { .. } => {
            if let Some((unit, tokens)) = said(SUBJECT) {
                cell.subject =
                    Inline::Runs { runs: with_fallbacks(unit, unit.runs(tokens, accepted, units), accepted, units) };
            }
        }
        Inline::Source { .. } => {
            if let Some((unit, tokens)) = said(SUBJECT) {
                cell.subject = Inline::Source { source: unit.text(tokens) };
            }
        }
    }
    each_block(&document.blocks, &mut |block| {
        let Some(field) = source.fields.get(&block.id) else { return };
        let now = cell.fields.get(&block.id);
        let new = match field {
            Field::Heading { .. } => said(&block.id).map(|(unit, tokens)| Field::Heading {
                runs: with_fallbacks(unit, unit.runs(tokens, accepted, units), accepted, units),
            }),
            Field::Button { url, .. } => said(&block.id).map(|(unit, tokens)| Field::Button {
                label: with_fallbacks(unit, unit.runs(tokens, accepted, units), accepted, units),
                url: match now {
                    Some(Field::Button { url, .. }) => url.clone(),
                    _ => url.clone(),
                },
            }),
            Field::Source { text, .. } => said(&block.id).map(|(unit, tokens)| Field::Source {
                html: unit.text(tokens),
                text: text.as_ref().and_then(|_| {
                    let known = match now {
                        Some(Field::Source { text, .. }) => text.clone(),
                        _ => None,
                    };
                    said(&format!("{}.text", block.id)).map(|(unit, tokens)| unit.text(tokens)).or(known)
                }),
            }),
            Field::Text { paragraphs } => {
                let known = paragraphs_now(now, paragraphs);
                let id = |at: usize| format!("{}.{}", block.id, at + 1);
                let new: Option<Vec<Paragraph>> = paragraphs
                    .iter()
                    .enumerate()
                    .map(|(at, paragraph)| match said(&id(at)) {
                        Some((unit, tokens)) => Some(Paragraph {
                            style: paragraph.style,
                            runs: with_fallbacks(unit, unit.runs(tokens, accepted, units), accepted, units),
                        }),
                        None if paragraph.runs.is_empty() => Some(paragraph.clone()),
                        None => known.get(at).cloned(),
                    })
                    .collect();
                if new.is_none() {
                    let lost = (0..paragraphs.len()).map(id).filter(|id| said(id).is_some());
                    alone.extend(lost.map(|id| (id, "Another paragraph of this block is not translated.".to_owned())));
                }
                new.map(|paragraphs| Field::Text { paragraphs })
            }
            Field::Lines { .. } => {
                let id = |key: &str| format!("{}.{key}", block.id);
                let is_said = field.lines().any(|(key, _)| said(&id(key)).is_some());
                let lines = field.lines().map(|(key, runs)| {
                    let new = match said(&id(key)) {
                        Some((unit, tokens)) => {
                            with_fallbacks(unit, unit.runs(tokens, accepted, units), accepted, units)
                        }
                        None if runs.is_empty() => Vec::new(),
                        // What is not said yet keeps the part from going out, and the rest stands already.
                        None => now.map(|now| now.line(key).to_vec()).unwrap_or_default(),
                    };
                    (key.to_owned(), new)
                });
                is_said.then(|| Field::Lines { lines: lines.collect() })
            }
        };
        if let Some(new) = new {
            cell.fields.insert(block.id.clone(), new);
        }
    });
    alone
}

/// Chips with the fallback words of their own units: the accepted ones, else what the cell says now, else the source's.
fn with_fallbacks(unit: &Unit, mut runs: Vec<Run>, accepted: &[Accepted], units: &[Unit]) -> Vec<Run> {
    for run in &mut runs {
        let Run::Chip { name, format, missing: Some(Missing::Fallback(words)), .. } = run else { continue };
        let at = unit.payloads.iter().position(|payload| {
            matches!(payload, Payload::Chip { name: known, format: as_, .. } if known == name && as_ == format)
        });
        let Some(id) = at.map(|at| format!("{}.{}", unit.id, at + 1)) else { continue };
        let plain = |tokens: &[Token]| match tokens {
            [Token::Text(text)] => Some(text.clone()),
            _ => None,
        };
        let new = accepted.iter().find(|(known, _)| known.id == id).and_then(|(_, tokens)| plain(tokens));
        let now = units.iter().find(|known| known.id == id).and_then(|known| plain(&known.target));
        if let Some(new) = new.or(now) {
            *words = new;
        }
    }
    runs
}

impl Unit {
    fn runs(&self, tokens: &[Token], accepted: &[Accepted], units: &[Unit]) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut marks = Marks::default();
        for token in tokens {
            match token {
                Token::Text(text) => {
                    for (at, line) in text.split('\n').enumerate() {
                        if at > 0 {
                            runs.push(Run::Break);
                        }
                        if !line.is_empty() {
                            runs.push(Run::plain(line).looking(&marks));
                        }
                    }
                }
                Token::Code { id, .. } => match self.payload(*id) {
                    Some(Payload::Chip { name, format, missing }) => {
                        runs.push(Run::Chip { name, format, missing, marks: marks.clone() });
                    }
                    Some(Payload::Words(run)) => {
                        let run = forms::filled(self, (*id as usize).saturating_sub(1), &run, accepted, units);
                        runs.push(run.looking(&marks));
                    }
                    _ => {}
                },
                Token::Open(id) => {
                    if let Some(Payload::Marks(opened)) = self.payload(*id) {
                        marks = opened;
                    }
                }
                Token::Close(_) => marks = Marks::default(),
            }
        }
        runs
    }

    fn text(&self, tokens: &[Token]) -> String {
        let piece = |token: &Token| match token {
            Token::Text(text) => text.clone(),
            Token::Code { id, .. } => match self.payload(*id) {
                Some(Payload::Raw(code)) => code,
                _ => String::new(),
            },
            Token::Open(_) | Token::Close(_) => String::new(),
        };
        tokens.iter().map(piece).collect()
    }

    fn payload(&self, id: u32) -> Option<Payload> {
        self.payloads.get((id as usize).checked_sub(1)?).cloned()
    }
}
