//! The months that a text names in its dates, comparable between languages: "5 March" and "5. März" are both the third.

use std::collections::BTreeSet;

use crate::cultures::{format_date, language_of};

/// Month names count beside a number alone: "may" is a word, "5 May" is a date.
pub fn months_in(text: &str, locale: &str) -> BTreeSet<usize> {
    // Dates of these languages are written in another calendar.
    if ["fa", "ps"].contains(&language_of(locale).as_str()) {
        return BTreeSet::new();
    }
    let names = names(locale);
    let words: Vec<String> = text
        .split(|letter: char| letter.is_whitespace() || ".,;:()/-–'’".contains(letter))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let is_number = |at: usize| words.get(at).is_some_and(|word| word.chars().any(char::is_numeric));
    // "5 de marzo", "the 5th of March".
    let joins = |at: usize| words.get(at).is_some_and(|word| ["de", "del", "of", "do"].contains(&word.as_str()));
    let mut found = BTreeSet::new();
    for (at, word) in words.iter().enumerate() {
        let before = at
            .checked_sub(1)
            .is_some_and(|one| is_number(one) || joins(one) && one.checked_sub(1).is_some_and(is_number));
        if before || is_number(at + 1) || joins(at + 1) && is_number(at + 2) {
            found.extend(names.iter().filter(|(_, name)| name == word).map(|(month, _)| *month));
        }
    }
    found
}

/// The months that a text names at all, also without a day.
pub fn named_months(text: &str, locale: &str) -> BTreeSet<usize> {
    let words: BTreeSet<String> = text
        .split(|letter: char| !letter.is_alphabetic())
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty())
        .collect();
    names(locale).into_iter().filter(|(_, name)| words.contains(name)).map(|(month, _)| month).collect()
}

/// The names of the months, 1 to 12, long and short, as dates are written with them.
fn names(locale: &str) -> Vec<(usize, String)> {
    let mut names = Vec::new();
    for style in ["long", "medium"] {
        let dates: Vec<BTreeSet<String>> = (1..=12)
            .map(|month| {
                let date = format_date(&format!("2026-{month:02}-15"), style, locale, None, None);
                let written = date.unwrap_or_default();
                let words = written.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
                words.filter(|word| word.chars().count() >= 3).collect()
            })
            .collect();
        for (index, words) in dates.iter().enumerate() {
            // Every date has the same words around its month.
            let own = words.iter().filter(|word| dates.iter().filter(|other| other.contains(*word)).count() == 1);
            names.extend(own.map(|word| (index + 1, word.clone())));
        }
    }
    names
}
