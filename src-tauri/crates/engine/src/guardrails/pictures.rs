//! Pictures: what is heard by somebody who does not see them, and whether anything is left to read without them.

use super::MOST;
use super::finding::{Mend, Told};
use super::mask::VALUE;
use super::page::{Event, attribute};
use super::reading::{Reading, Spoken};
use super::rule::Rule;
use crate::channels::Channel;

pub fn check(reading: &Reading, found: &mut Vec<Told>) {
    let mut shown = 0;
    for part in &reading.parts {
        for event in &part.events {
            let Event::Open { name, attributes, at, .. } = event else { continue };
            if name != "img" {
                continue;
            }
            shown += usize::from(!is_tracker(attributes));
            if found.len() < MOST {
                found.extend(told(part, attributes, *at));
            }
        }
    }
    let words: usize = reading.lines().map(|(_, line)| line.text.split_whitespace().count()).sum();
    if reading.channel == Channel::Email && shown > 0 && words < 8 {
        let place = reading.parts.first().map(|part| part.at(0, ""));
        found.extend(place.map(|place| Told::new(Rule::TextInImages, "text-in-images", place)));
    }
}

fn told(part: &Spoken, attributes: &[(String, String)], at: usize) -> Option<Told> {
    let source = attribute(attributes, "data-slot").or(attribute(attributes, "src")).unwrap_or_default();
    let file = source.rsplit('/').next().unwrap_or(source).split('?').next().unwrap_or_default().replace(VALUE, "…");
    match attribute(attributes, "alt").map(str::trim) {
        None if attribute(attributes, "role") == Some("presentation") => None,
        None if attribute(attributes, "aria-hidden") == Some("true") => None,
        None => {
            // That it only decorates is for a tracker alone a safe guess.
            let mend = is_tracker(attributes).then(|| insertion(part, at, "img", " alt=\"\"")).flatten();
            let told = Told::new(Rule::ImageAlt, "image-alt-missing", part.at(at, source));
            Some(told.with("file", file).mended_by(mend))
        }
        Some(alt) if is_file_name(alt) => {
            Some(Told::new(Rule::ImageAlt, "image-alt-file", part.at(at, alt)).with("words", alt).with("file", file))
        }
        Some(_) => None,
    }
}

/// A picture of one dot only counts readers.
fn is_tracker(attributes: &[(String, String)]) -> bool {
    let size = |key: &str| attribute(attributes, key).map(str::trim);
    ["0", "1", "1px"].iter().any(|tiny| size("width") == Some(*tiny))
        && size("height").is_some_and(|high| high.len() < 4)
}

fn is_file_name(alt: &str) -> bool {
    let lower = alt.to_ascii_lowercase();
    let ending = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"].iter().any(|ending| lower.ends_with(ending));
    let camera = ["img_", "dsc_", "dscn", "image00", "screenshot"].iter().any(|front| lower.starts_with(front));
    !alt.contains(' ') && (ending || camera)
}

/// More inside a tag: behind its name.
pub fn insertion(part: &Spoken, at: usize, name: &str, more: &str) -> Option<Mend> {
    let written = part.source?.get(at..at + 1 + name.len())?;
    let at = u32::try_from(at).ok();
    Some(Mend::Replace { from: written.to_owned(), to: format!("{written}{more}"), at })
}
