//! Words: of unwanted mail, to avoid in a culture or in this house, that leave people out, and that promise too much.

use super::MOST;
use super::finding::{Mend, Told};
use super::ground::Ground;
use super::house::HouseKind;
use super::lists::lists;
use super::page::Line;
use super::phrases::{Phrase, Searched};
use super::reading::{Reading, Spoken};
use super::rule::Rule;
use super::subject::repeated_marks;
use crate::cultures::Culture;

/// What is looked for, and the sentence about it.
struct Watch<'w> {
    rule: Rule,
    says: &'static str,
    phrase: &'w Phrase,
    instead: Option<&'w str>,
    /// Only other ways of writing it are wrong.
    exactly: bool,
}

pub fn check(reading: &Reading, ground: &Ground, found: &mut Vec<Told>) {
    let language = lists().of(&reading.language);
    let avoided: Vec<(Phrase, String)> = Culture::of(&reading.cell.locale, &ground.ours)
        .avoided()
        .map(|(word, instead)| (Phrase::new(word), instead.to_owned()))
        .collect();
    let house: Vec<_> = ground.house.of(&reading.cell.locale).map(|word| (Phrase::new(&word.word), word)).collect();
    let plain = |rule: Rule, says: &'static str, phrase| Watch { rule, says, phrase, instead: None, exactly: false };
    let mut watches: Vec<Watch> = Vec::new();
    watches.extend(language.spam.iter().map(|phrase| plain(Rule::SpamHabits, "spam-words", phrase)));
    watches.extend(language.claims.iter().map(|phrase| plain(Rule::UnsupportedClaims, "unsupported-claims", phrase)));
    watches.extend(language.inclusive.iter().map(|(phrase, instead)| Watch {
        instead: Some(instead),
        ..plain(Rule::InclusiveLanguage, "inclusive-language", phrase)
    }));
    watches.extend(avoided.iter().map(|(phrase, instead)| Watch {
        instead: Some(instead),
        ..plain(Rule::WordsToAvoid, "words-to-avoid", phrase)
    }));
    watches.extend(house.iter().map(|(phrase, word)| {
        let instead = Some(word.instead.as_str()).filter(|instead| !instead.is_empty());
        match (word.kind, instead) {
            (HouseKind::Brand, _) => Watch {
                instead: Some(instead.unwrap_or(&word.word)),
                exactly: true,
                ..plain(Rule::BrandWords, "brand-words", phrase)
            },
            (HouseKind::Avoid, Some(_)) => Watch { instead, ..plain(Rule::WordsToAvoid, "words-to-avoid", phrase) },
            (HouseKind::Avoid, None) => plain(Rule::WordsToAvoid, "words-to-leave-out", phrase),
        }
    }));
    if let Some(subject) = &reading.subject {
        let searched = Searched::new(subject);
        for watch in &watches {
            each(&searched, watch, |_, words| {
                found.push(told(watch, words, reading.in_subject(words), None));
            });
        }
    }
    for (part, line) in reading.lines() {
        if found.len() >= MOST {
            return;
        }
        let searched = Searched::new(&line.text);
        for watch in &watches {
            let mut from = line.at;
            if found.len() >= MOST {
                return;
            }
            each(&searched, watch, |_, words| {
                let at = part.find(from, words);
                from = at.map_or(from, |at| at + words.len());
                let place = part.at(at.unwrap_or(line.at), words);
                found.push(told(watch, words, place, at));
            });
        }
        found.extend(marks(part, line));
    }
}

/// Places of one phrase in a stretch of words after which no more are told.
const MOST_OF_ONE: usize = 50;

/// Every place of a phrase in a text.
fn each<'t>(searched: &Searched<'t>, watch: &Watch, mut tell: impl FnMut(usize, &'t str)) {
    let mut from = 0;
    for _ in 0..MOST_OF_ONE {
        let Some((at, words)) = searched.find(watch.phrase, from) else { return };
        from = at + words.len().max(1);
        if !(watch.exactly && watch.instead == Some(words)) {
            tell(at, words);
        }
    }
}

fn told(watch: &Watch, words: &str, place: super::finding::Place, at: Option<usize>) -> Told {
    let told = Told::new(watch.rule, watch.says, place).with("words", words);
    let Some(instead) = watch.instead else { return told };
    let to = if watch.exactly { instead.to_owned() } else { in_the_case_of(words, instead) };
    let at = at.and_then(|at| u32::try_from(at).ok());
    told.with("instead", &to).mended_by(Mend::Replace { from: words.to_owned(), to, at })
}

/// A word that begins large is replaced by one that does.
fn in_the_case_of(words: &str, instead: &str) -> String {
    let mut letters = instead.chars();
    match (words.chars().next(), letters.next()) {
        (Some(first), Some(other)) if first.is_uppercase() && other.is_lowercase() => {
            other.to_uppercase().chain(letters).collect()
        }
        _ => instead.to_owned(),
    }
}

/// Three marks in a row, or signs of money.
fn marks(part: &Spoken, line: &Line) -> Option<Told> {
    let marks = repeated_marks(&line.text).filter(|marks| marks.chars().count() >= 3)?;
    let at = part.find(line.at, marks);
    let place = part.at(at.unwrap_or(line.at), marks);
    let to: String = marks.chars().take(1).collect();
    let mend = Mend::Replace { from: marks.to_owned(), to, at: at.and_then(|at| u32::try_from(at).ok()) };
    Some(Told::new(Rule::SpamHabits, "spam-marks", place).with("words", marks).mended_by(mend))
}
