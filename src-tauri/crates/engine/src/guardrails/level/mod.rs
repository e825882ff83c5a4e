//! How hard a text is to read, by the formula that was validated for its language, against what its culture aims at.
//! Where none was, nothing is measured and nothing is found.

mod formulas;
mod syllables;

use serde::Serialize;
use ts_rs::TS;
use unicode_segmentation::UnicodeSegmentation;

use super::finding::Told;
use super::ground::Ground;
use super::mask::VALUE;
use super::reading::Reading;
use super::rule::Rule;
use crate::cultures::Culture;
use crate::templates::CellName;
use crate::templates::compile::sentence_ends;

use formulas::formula_of;

/// Fewer words say nothing: the formulas were validated with passages of about a hundred, and one long sentence is the
/// least that tells.
const FEWEST: usize = 20;

/// What was measured of one cell.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Measured {
    pub cell: CellName,
    pub words: u32,
    /// None: no formula is validated for the language, or there are too few words.
    pub measure: Option<Measure>,
    /// Whether a formula is validated for the language.
    pub has_formula: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Measure {
    pub formula: String,
    pub source: String,
    pub score: f64,
    /// The hardest score that is still what the culture aims at.
    pub aim: f64,
    /// Whether a higher score is easier.
    pub higher_is_easier: bool,
    pub too_hard: bool,
}

/// What the formulas count.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    pub sentences: f64,
    pub words: f64,
    pub letters: f64,
    pub syllables: f64,
    /// Words of more than six letters.
    pub long_words: f64,
    /// Words of one syllable, and of three and more.
    pub short_words: f64,
    pub heavy_words: f64,
}

pub fn check(reading: &Reading, ground: &Ground, found: &mut Vec<Told>) {
    let Some(measure) = measured(reading, ground).measure.filter(|measure| measure.too_hard) else { return };
    let (part, line) = match reading.lines().max_by_key(|(_, line)| line.text.len()) {
        Some(longest) => longest,
        None => return,
    };
    let words: String = line.text.replace(VALUE, "…").chars().take(60).collect();
    let aim = if measure.higher_is_easier { format!("≥ {}", measure.aim) } else { format!("≤ {}", measure.aim) };
    let told = Told::new(Rule::ReadingLevel, "reading-level", part.at(line.at, &words));
    found.push(told.with("formula", measure.formula).with("score", format!("{:.1}", measure.score)).with("aim", aim));
}

pub fn measured(reading: &Reading, ground: &Ground) -> Measured {
    let counts = counts(reading);
    let formula = formula_of(&reading.language);
    let culture = Culture::of(&reading.cell.locale, &ground.ours);
    let measure = formula.filter(|_| counts.words >= FEWEST as f64).map(|formula| {
        let score = ((formula.score)(&counts) * 10.0).round() / 10.0;
        let aim = formula.aim(culture.reading_level());
        Measure {
            formula: formula.name.to_owned(),
            source: formula.source.to_owned(),
            score,
            aim,
            higher_is_easier: formula.higher_is_easier,
            too_hard: if formula.higher_is_easier { score < aim } else { score > aim },
        }
    });
    Measured { cell: reading.name.clone(), words: counts.words as u32, measure, has_formula: formula.is_some() }
}

/// Labels and headings are no sentences: lines of less than four words are left out.
fn counts(reading: &Reading) -> Counts {
    const SENTENCE: usize = 4;
    let mut counts = Counts::default();
    for (_, line) in reading.lines() {
        let text = line.text.replace(VALUE, "Ana");
        let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
        if text.unicode_words().filter(is_word).count() < SENTENCE {
            continue;
        }
        let mut start = 0;
        for end in sentence_ends(&text, &reading.cell.locale) {
            let words: Vec<&str> = text[start..end].unicode_words().filter(is_word).collect();
            start = end;
            counts.sentences += f64::from(u8::from(!words.is_empty()));
            for word in words {
                let letters = word.chars().filter(|letter| letter.is_alphanumeric()).count();
                let syllables = syllables::of(word, &reading.language).max(1);
                counts.words += 1.0;
                counts.letters += letters as f64;
                counts.syllables += syllables as f64;
                counts.long_words += f64::from(u8::from(letters > 6));
                counts.short_words += f64::from(u8::from(syllables == 1));
                counts.heavy_words += f64::from(u8::from(syllables >= 3));
            }
        }
    }
    counts
}
