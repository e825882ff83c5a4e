//! The words people write for yes and no, for gender and for register, in every language the product ships.
//! Spelling is forgiven (case, accents, hyphens, full-width letters); meaning is not: an ambiguous word says nothing.

use std::collections::HashMap;
use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;

use super::starter::starter;
use crate::profiles::{Gender, Register};

/// Yes or no, given or withdrawn, subscribed or not. None for a word that is unknown, and for an empty one.
pub fn yes_no(word: &str) -> Option<bool> {
    match meaning(Subject::Answer, word)? {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// A word for a gender, or how somebody is addressed: files have Frau and Herr where others have f and m.
pub fn gender(word: &str) -> Option<Gender> {
    match meaning(Subject::Gender, word) {
        Some("feminine") => Some(Gender::Feminine),
        Some("masculine") => Some(Gender::Masculine),
        Some("other_gender") => Some(Gender::Other),
        _ => courtesy(word)?.0,
    }
}

pub fn register(word: &str) -> Option<Register> {
    match meaning(Subject::Register, word)? {
        "formal" => Some(Register::Formal),
        "informal" => Some(Register::Informal),
        "neutral" => Some(Register::Neutral),
        _ => None,
    }
}

/// A way to write to somebody, as `profiles::CHANNELS` names it.
pub fn channel(word: &str) -> Option<&'static str> {
    meaning(Subject::Channel, word)
}

/// What a courtesy title such as Mrs, Herr or Mx says of gender.
pub(super) struct Courtesy(pub Option<Gender>);

/// Whether a word of a title only says how to address someone ("Mrs", not "Dr.").
pub(super) fn courtesy(word: &str) -> Option<Courtesy> {
    let said = meaning(Subject::Courtesy, word)?;
    Some(Courtesy(match said {
        "feminine" => Some(Gender::Feminine),
        "masculine" => Some(Gender::Masculine),
        _ => None,
    }))
}

/// Words are only compared within one question: "x" is a yes, and also a gender.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Subject {
    Answer,
    Gender,
    Register,
    Channel,
    Courtesy,
}

fn meaning(subject: Subject, word: &str) -> Option<&'static str> {
    static MEANINGS: OnceLock<HashMap<(Subject, String), Option<&'static str>>> = OnceLock::new();
    let meanings = MEANINGS.get_or_init(|| {
        let mut meanings = HashMap::new();
        let asked = starter().words.iter().map(|(said, words)| {
            let subject = match said.as_str() {
                "yes" | "no" => Subject::Answer,
                "feminine" | "masculine" | "other_gender" => Subject::Gender,
                _ => Subject::Register,
            };
            (subject, said, words)
        });
        let courtesies = starter().courtesy.iter().map(|(said, words)| (Subject::Courtesy, said, words));
        let channels = starter().channels.iter().map(|(said, words)| (Subject::Channel, said, words));
        for (subject, said, words) in asked.chain(courtesies).chain(channels) {
            for word in words {
                // A word with two meanings keeps its place and loses both.
                meanings
                    .entry((subject, folded(word)))
                    .and_modify(|known: &mut Option<&'static str>| *known = known.filter(|known| known == said))
                    .or_insert(Some(said.as_str()));
            }
        }
        meanings
    });
    meanings.get(&(subject, folded(word))).copied().flatten()
}

/// A word as it is compared: NFKC, lower case, without accents over Latin, Greek or Cyrillic letters, with one kind of
/// separator. Turkish I, with a dot or without, is i, so that HAYIR and hayır are one word.
pub(super) fn folded(word: &str) -> String {
    let plain: String = (word.trim().nfkc().flat_map(char::to_lowercase).nfd())
        .filter(|character| !matches!(character, '\u{300}'..='\u{36f}' | '\u{fe0f}' | '\u{200e}' | '\u{200f}'))
        .map(|character| match character {
            'ı' => 'i',
            'ς' => 'σ',
            '-' | '_' | '\u{2010}'..='\u{2013}' | '\u{a0}' => ' ',
            other => other,
        })
        .nfc()
        .collect();
    let plain = plain.trim_matches(|character: char| matches!(character, '.' | '!' | ' '));
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
