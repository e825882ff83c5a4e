//! Words: of unwanted mail, to avoid in a culture or in this house, that leave people out, and that promise too much.

use std::ops::Range;

use super::MOST;
use super::finding::{Mend, Told};
use super::ground::Ground;
use super::house::HouseKind;
use super::lists::lists;
use super::page::{Event, Line};
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
            each(&searched, watch, |at, words| {
                if !is_in_address(subject, at) {
                    found.push(told(watch, words, reading.in_subject(words), None));
                }
            });
        }
    }
    for (part, line) in reading.all_parts().flat_map(|part| part.lines.iter().map(move |line| (part, line))) {
        if found.len() >= MOST {
            return;
        }
        let is_quoted = |at: Option<usize>| at.is_some_and(|at| code(part).any(|inside| inside.contains(&at)));
        let searched = Searched::new(&line.text);
        for watch in &watches {
            let mut from = line.at;
            if found.len() >= MOST {
                return;
            }
            each(&searched, watch, |in_line, words| {
                let at = part.find(from, words);
                from = at.map_or(from, |at| at + words.len());
                if is_quoted(at) || is_in_address(&line.text, in_line) {
                    return;
                }
                let place = part.at(at.unwrap_or(line.at), words);
                found.push(told(watch, words, place, at));
            });
        }
        found.extend(marks(part, line));
    }
}

/// The source's bytes between the tags of code: it is quoted, not said.
fn code<'p>(part: &'p Spoken) -> impl Iterator<Item = Range<usize>> + 'p {
    let is_code = |name: &str| matches!(name, "code" | "pre" | "kbd" | "samp" | "tt");
    let mut found = Vec::new();
    let mut open = 0_usize;
    for event in &part.events {
        match event {
            Event::Open { name, .. } if is_code(name) => open += 1,
            Event::Close { name } if is_code(name) => open = open.saturating_sub(1),
            Event::Text { text, at } if open > 0 => found.push(*at..at + text.len()),
            _ => {}
        }
    }
    found.into_iter()
}

/// Whether a byte of a text stands in an address of the web or of a mailbox.
fn is_in_address(text: &str, at: usize) -> bool {
    let is_end = |letter: char| letter.is_whitespace() || "<>\"“”„«»()".contains(letter);
    let from = text[..at].rfind(is_end).map_or(0, |end| end + text[end..].chars().next().map_or(1, char::len_utf8));
    let to = text[at..].find(is_end).map_or(text.len(), |end| at + end);
    let word = text[from..to].trim_end_matches(['.', ',', ';', ':', '!', '?', '。', '、']);
    let is_host = |host: &str| {
        let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
        host.is_ascii() && ending.len() >= 2 && ending.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    let is_mailbox = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && is_host(host));
    let is_path = word.split_once('/').is_some_and(|(host, _)| is_host(host));
    // "www.offer.org" and "offer.org", not "the end.Offer".
    const ENDINGS: [&str; 8] = [".com", ".org", ".net", ".info", ".edu", ".gov", ".eu", ".io"];
    let is_site = word.starts_with("www.") || ENDINGS.iter().any(|ending| word.ends_with(ending));
    word.contains("://") || word.starts_with("mailto:") || is_mailbox || is_path || is_site
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_an_address_are_no_words() {
        for (text, inside) in [
            ("See https://clinic.org/guarantee.", true),
            ("Write to guarantee@clinic.org, please", true),
            ("(www.guarantee-clinic.de)", true),
            ("at clinic.org/a/guarantee?b=1", true),
            ("at guarantee.org.", true),
            ("The end.guarantee it", false),
            ("A guarantee/warranty @home", false),
            ("„guarantee“", false),
        ] {
            let at = text.find("guarantee").unwrap();
            assert_eq!(is_in_address(text, at), inside, "{text}");
        }
    }
}
