//! Whether a page can be used by everybody (WCAG 2.2 AA): headings in order, its language, and tables that only lay out.

use super::MOST;
use super::finding::{Mend, Told};
use super::ground::Ground;
use super::page::{Event, attribute};
use super::pictures::insertion;
use super::reading::{Reading, Spoken};
use super::rule::Rule;
use crate::cultures::language_of;
use crate::templates::theme::Theme;

pub fn check(reading: &Reading, ground: &Ground, found: &mut Vec<Told>) {
    let look = ground.template.document.theme.as_ref().unwrap_or(Theme::OWN);
    super::contrast::check_look(reading, ground, found);
    for part in reading.parts.iter().filter(|part| part.source.is_some()) {
        headings(part, found);
        tables(part, found);
        language(part, reading, found);
        super::contrast::check(part, (!reading.is_own_page).then_some(look), found);
    }
}

fn level_of(name: &str) -> Option<u32> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

fn headings(part: &Spoken, found: &mut Vec<Told>) {
    let mut before: Option<u32> = None;
    let most = found.len() + MOST;
    for (index, event) in part.events.iter().enumerate() {
        let Event::Open { name, at, .. } = event else { continue };
        let Some(level) = level_of(name).filter(|_| found.len() < most) else { continue };
        let inside = part.events[index + 1..]
            .iter()
            .take(40)
            .take_while(|one| !matches!(one, Event::Close { name: end } if end == name));
        let says = |one: &Event| match one {
            Event::Text { text, .. } => !text.trim().is_empty(),
            Event::Open { attributes, .. } => attribute(attributes, "alt").is_some_and(|alt| !alt.trim().is_empty()),
            _ => false,
        };
        let words: Vec<&str> = inside
            .clone()
            .filter_map(|one| match one {
                Event::Text { text, .. } => Some(text.trim()),
                _ => None,
            })
            .collect();
        let place = || part.at(*at, &words.join(" "));
        if !inside.clone().any(says) {
            found.push(Told::new(Rule::HeadingOrder, "heading-empty", place()));
        } else if let Some(last) = before.filter(|last| level > last + 1) {
            let told = Told::new(Rule::HeadingOrder, "heading-order", place());
            found.push(told.with("level", level).with("before", last));
        }
        before = Some(level);
    }
}

/// A table with heads or a caption tells something; every other one lays out.
fn tables(part: &Spoken, found: &mut Vec<Told>) {
    let mut depth: Vec<usize> = Vec::new();
    let mut open: Vec<(usize, bool, bool)> = Vec::new();
    for event in &part.events {
        match event {
            Event::Open { name, attributes, at, .. } if name == "table" => {
                let quiet = attribute(attributes, "role")
                    .is_some_and(|role| ["presentation", "none"].contains(&role.trim().to_ascii_lowercase().as_str()));
                depth.push(open.len());
                open.push((*at, quiet, false));
            }
            Event::Open { name, .. } if ["th", "caption", "thead"].contains(&name.as_str()) => {
                if let Some(table) = depth.last().and_then(|at| open.get_mut(*at)) {
                    table.2 = true;
                }
            }
            Event::Close { name } if name == "table" => {
                depth.pop();
            }
            _ => {}
        }
    }
    for (at, _, _) in open.into_iter().filter(|(_, quiet, tells)| !quiet && !tells).take(MOST) {
        let mend = insertion(part, at, "table", " role=\"presentation\"");
        found.push(Told::new(Rule::TableRole, "table-role", part.at(at, "<table")).mended_by(mend));
    }
}

fn language(part: &Spoken, reading: &Reading, found: &mut Vec<Told>) {
    let html = part.events.iter().find_map(|event| match event {
        Event::Open { name, attributes, at, .. } if name == "html" => Some((attributes, *at)),
        _ => None,
    });
    let Some((attributes, at)) = html else { return };
    let locale = &reading.cell.locale;
    match attribute(attributes, "lang").map(str::trim).filter(|said| !said.is_empty()) {
        None => {
            let mend = insertion(part, at, "html", &format!(" lang=\"{locale}\""));
            let told = Told::new(Rule::TextLanguage, "text-language-missing", part.at(at, "<html"));
            found.push(told.with("locale", locale).mended_by(mend));
        }
        Some(said) if said.contains(super::mask::VALUE) => {}
        Some(said) if language_of(said) != reading.language => {
            let written = format!("lang=\"{said}\"");
            let mend = part.find(at, &written).map(|at| Mend::Replace {
                to: format!("lang=\"{locale}\""),
                from: written,
                at: u32::try_from(at).ok(),
            });
            let told = Told::new(Rule::TextLanguage, "text-language-other", part.at(at, said));
            found.push(told.with("said", said).with("locale", locale).mended_by(mend));
        }
        Some(_) => {}
    }
}
