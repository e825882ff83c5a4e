//! A name written in one piece, as lists have it, in its parts: “Frau Dr. Anna Schäfer”, “Schäfer, Anna”, “田中 美咲”.
//! It is a guess, which whoever imports looks at: nobody can tell where a first name of two words ends.

use super::language_of;
use super::words::{courtesy, gender};
use crate::profiles::Gender;

/// What is known of the name; none of it is empty.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct NameParts {
    pub title: Option<String>,
    pub gender: Option<Gender>,
    pub first: Option<String>,
    pub last: Option<String>,
}

/// Degrees and the like, without their full stop.
const TITLES: [&str; 18] = [
    "dr",
    "prof",
    "professor",
    "doctor",
    "doktor",
    "ing",
    "dipl",
    "dipl-ing",
    "mag",
    "dott",
    "dra",
    "drs",
    "rev",
    "lic",
    "med",
    "h.c",
    "pd",
    "др",
];

/// With which a family name begins, where it is not the first word of all.
const PARTICLES: [&str; 34] = [
    "von", "vom", "van", "zu", "zum", "zur", "de", "del", "della", "di", "da", "dal", "das", "do", "dos", "du", "des",
    "la", "le", "lo", "el", "al", "bin", "ben", "bint", "ibn", "abu", "ter", "ten", "den", "der", "af", "y", "st",
];

/// What stands behind a name and is no part of it.
const BEHIND: [&str; 9] = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "mba"];

/// `locale`: of whoever is called so, where it is known.
pub fn name_parts(whole: &str, locale: Option<&str>) -> NameParts {
    let mut parts = NameParts::default();
    let mut words: Vec<&str> = whole.split_whitespace().collect();
    let behind = |word: &&str| BEHIND.contains(&bare(word).as_str());
    while words.len() > 1 && words.last().is_some_and(behind) {
        words.pop();
    }
    let kept = words.join(" ");
    let kept = kept.trim_end_matches(',');
    let language = locale.map(language_of).unwrap_or_default();
    if let Some((last, first)) = kept.split_once([',', '，', '،']) {
        let (last, first) = (without_title(last, &language, &mut parts), without_title(first, &language, &mut parts));
        (parts.last, parts.first) = (said(&last), said(&first));
        return parts;
    }
    let called = kept.split_whitespace().next().is_some_and(|word| is_title(word, &language));
    let kept = without_title(kept, &language, &mut parts);
    let words: Vec<&str> = kept.split_whitespace().collect();
    let at = match words.as_slice() {
        // “Frau Schäfer”; a name of China, Japan or Korea that is one word is all of it.
        [only] => usize::from(!called && !is_of_the_east(only)),
        [..] if is_of_the_east(&kept) || matches!(language.as_str(), "hu" | "vi") => {
            (parts.last, parts.first) =
                (said(words.first().unwrap_or(&"")), said(&words.get(1..).unwrap_or_default().join(" ")));
            return parts;
        }
        [_, rest @ ..] => {
            let particle = rest.iter().position(|word| PARTICLES.contains(&word.to_lowercase().as_str()));
            match particle.filter(|at| at + 1 < rest.len()) {
                Some(at) => at + 1,
                // Two family names are usual.
                None if matches!(language.as_str(), "es" | "gl" | "ca" | "pt") && words.len() > 2 => words.len() - 2,
                None => words.len() - 1,
            }
        }
        [] => 0,
    };
    (parts.first, parts.last) = (said(&words[..at].join(" ")), said(&words[at..].join(" ")));
    parts
}

/// The words behind the titles, which go to `parts`.
fn without_title(name: &str, language: &str, parts: &mut NameParts) -> String {
    let mut rest = name.trim();
    while let Some((word, behind)) = rest.split_once(char::is_whitespace).filter(|(word, _)| is_title(word, language)) {
        match courtesy(word) {
            Some(_) => parts.gender = parts.gender.or(gender(word)),
            None => {
                let title = parts.title.get_or_insert_default();
                title.push_str(if title.is_empty() { "" } else { " " });
                title.push_str(word);
            }
        }
        rest = behind.trim_start();
    }
    rest.to_owned()
}

/// “M.” is an initial more often than monsieur.
fn is_title(word: &str, language: &str) -> bool {
    let is_initial = word.chars().filter(|letter| letter.is_alphabetic()).count() < 2;
    courtesy(word).is_some() && (!is_initial || language == "fr") || TITLES.contains(&bare(word).as_str())
}

fn bare(word: &str) -> String {
    word.trim_end_matches(['.', ',']).to_lowercase()
}

fn said(words: &str) -> Option<String> {
    Some(words.trim().to_owned()).filter(|words| !words.is_empty())
}

/// Written in the letters of China, Japan or Korea, where the family name comes first.
fn is_of_the_east(name: &str) -> bool {
    name.chars().find(|letter| letter.is_alphabetic()).is_some_and(
        |letter| matches!(u32::from(letter), 0x3040..=0x30ff | 0x3400..=0x9fff | 0xac00..=0xd7a3 | 0xf900..=0xfaff),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_one_piece_come_apart_as_people_would_part_them() {
        let said = |whole: &str, locale: &str| {
            let parts = name_parts(whole, Some(locale).filter(|locale| !locale.is_empty()));
            let gender = parts.gender.map_or("", |gender| gender.as_str());
            [parts.title, Some(gender.to_owned()), parts.first, parts.last].map(Option::unwrap_or_default).join("|")
        };
        for (whole, locale, parts) in [
            ("Anna Schäfer", "de", "||Anna|Schäfer"),
            ("Schäfer, Anna Maria", "de", "||Anna Maria|Schäfer"),
            ("Frau Dr. Anna Schäfer", "de", "Dr.|feminine|Anna|Schäfer"),
            ("Herr Müller", "de", "|masculine||Müller"),
            ("Prof. Dr. Karl von der Heide", "de", "Prof. Dr.||Karl|von der Heide"),
            ("Müller, Dr. Eva", "de", "Dr.||Eva|Müller"),
            ("Adaeze", "en", "||Adaeze|"),
            ("Mary Jane Watson", "en", "||Mary Jane|Watson"),
            ("John Smith Jr.", "en", "||John|Smith"),
            ("John Smith, PhD", "en", "||John|Smith"),
            ("M. Night Shyamalan", "en", "||M. Night|Shyamalan"),
            ("M. Dupont", "fr", "|masculine||Dupont"),
            ("J. R. R. Tolkien", "en", "||J. R. R.|Tolkien"),
            ("Mme Claire de La Tour", "fr", "|feminine|Claire|de La Tour"),
            ("María García López", "es-MX", "||María|García López"),
            ("Juan Carlos Pérez Ruiz", "es", "||Juan Carlos|Pérez Ruiz"),
            ("Ana García", "es", "||Ana|García"),
            ("Mohammed bin Salman", "ar", "||Mohammed|bin Salman"),
            ("مريم الحسن", "ar", "||مريم|الحسن"),
            ("田中 美咲", "ja", "||美咲|田中"),
            ("田中美咲", "ja", "|||田中美咲"),
            ("王小明", "zh-Hant", "|||王小明"),
            ("김 민수", "", "||민수|김"),
            ("Misaki Tanaka", "ja", "||Misaki|Tanaka"),
            ("Nagy Eszter", "hu", "||Eszter|Nagy"),
            ("Nguyễn Văn An", "vi", "||Văn An|Nguyễn"),
            ("  Ann \u{a0} Lee ", "", "||Ann|Lee"),
            ("", "en", "|||"),
            (",", "en", "|||"),
        ] {
            assert_eq!(said(whole, locale), parts, "{whole}");
        }
    }
}
