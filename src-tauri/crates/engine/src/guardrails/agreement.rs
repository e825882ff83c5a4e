//! What texts of one template say differently: numbers, and how they address their reader.

use std::collections::BTreeSet;

use super::finding::{Place, Told};
use super::ground::Ground;
use super::reading::Reading;
use super::rule::Rule;
use crate::profiles::Register;
use crate::render::Part;
use crate::templates::coverage::{SUBJECT, source_cell};
use crate::templates::{mixed_registers, months_in, numbers_agree, numbers_in, texts_beside};

pub fn check(reading: &Reading, ground: &Ground, found: &mut Vec<Told>) {
    let (document, cell) = (&ground.template.document, reading.cell);
    for mixed in mixed_registers(document, cell) {
        let says = match mixed.spoken {
            None => "mixed-register-both",
            Some(Register::Formal) => "mixed-register-formal",
            Some(_) => "mixed-register-informal",
        };
        let told = Told::new(Rule::MixedRegister, says, place(reading, &mixed.part, &mixed.sentence));
        found.push(told.with("words", &mixed.sentence));
    }
    let Some(source) = source_cell(document, &ground.template.default_locale) else { return };
    for beside in texts_beside(document, source, cell) {
        let told = |says: &'static str, here: String, there: String| {
            let told = Told::new(Rule::InconsistentNumbers, says, place(reading, &beside.part, ""));
            told.with("here", here).with("there", there)
        };
        if !numbers_agree((&beside.here, &cell.locale), (&beside.there, &source.locale)) {
            let (here, there) = (numbers_in(&beside.here), numbers_in(&beside.there));
            found.push(told("inconsistent-numbers", list(&here), list(&there)));
        }
        let (here, there) = (months_in(&beside.here, &cell.locale), months_in(&beside.there, &source.locale));
        if !here.is_empty() && !there.is_empty() && here != there {
            let in_words = |months: &BTreeSet<usize>| list(&months.iter().map(usize::to_string).collect::<Vec<_>>());
            found.push(told("inconsistent-dates", in_words(&here), in_words(&there)));
        }
    }
}

fn list(numbers: &[String]) -> String {
    if numbers.is_empty() { "—".to_owned() } else { numbers.join(", ") }
}

fn place(reading: &Reading, part: &str, words: &str) -> Place {
    if part == SUBJECT {
        return reading.in_subject(words);
    }
    match reading.parts.iter().find(|spoken| spoken.block == part) {
        Some(spoken) => spoken.at(spoken.find(0, words).unwrap_or_default(), words),
        None => Place { block: Some(part.to_owned()), words: words.to_owned(), ..Place::whole(Part::Html) },
    }
}
