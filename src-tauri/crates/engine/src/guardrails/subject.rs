//! The subject of an email, a letter or a notification: whether it shouts; and of an email how long it is, and whether it
//! makes itself an answer.

use unicode_segmentation::UnicodeSegmentation;

use super::finding::{Mend, Told};
use super::mask::VALUE;
use super::reading::Reading;
use super::rule::Rule;
use crate::channels::Channel;

/// Characters that a mail program shows beside a list of mails; half as many where each is twice as wide.
const MOST: usize = 60;
/// What a value is taken to be long.
const VALUE_LENGTH: usize = 8;

pub fn check(reading: &Reading, found: &mut Vec<Told>) {
    let Some(subject) = reading.subject.as_deref().map(str::trim).filter(|subject| !subject.is_empty()) else { return };
    let told = |rule: Rule, says: &'static str, words: &str| Told::new(rule, says, reading.in_subject(words));
    if let Some(words) = shouted(subject) {
        // Which German words begin large, and which i is Turkish, is for the author to say.
        let is_plain = !["de", "lb", "gsw", "tr", "az"].contains(&reading.language.as_str());
        let mend = is_plain.then(|| Mend::Replace { from: words.clone(), to: spoken(&words), at: None });
        found.push(told(Rule::SubjectShouting, "subject-capitals", &words).with("words", &words).mended_by(mend));
    }
    if let Some(marks) = repeated_marks(subject) {
        let one = if marks.contains('?') { "?" } else { marks.get(..first_length(marks)).unwrap_or("!") };
        let mend = Mend::Replace { from: marks.to_owned(), to: one.to_owned(), at: None };
        found.push(told(Rule::SubjectShouting, "subject-marks", marks).with("words", marks).mended_by(mend));
    }
    if reading.channel != Channel::Email {
        return;
    }
    let count: usize = subject.graphemes(true).map(|one| if one.contains(VALUE) { VALUE_LENGTH } else { 1 }).sum();
    let most = if is_wide(&reading.language) { MOST / 2 } else { MOST };
    if count > most {
        let told = told(Rule::SubjectLength, "subject-length", subject);
        found.push(told.with("count", count).with("most", most));
    }
    let begins = subject.split([':', '：']).next().unwrap_or_default().trim().to_lowercase();
    let replies =
        ["re", "fw", "fwd", "aw", "wg", "sv", "vs", "tr", "rv", "rif", "回复", "回覆", "转发", "轉寄", "返信"];
    if subject.contains([':', '：']) && replies.contains(&begins.as_str()) {
        let written: String =
            subject.chars().take_while(|letter| !matches!(letter, ':' | '：')).chain(Some(':')).collect();
        let mend = Mend::Replace { from: format!("{written} "), to: String::new(), at: None };
        let mend = subject.contains(&format!("{written} ")).then_some(mend);
        found.push(told(Rule::SpamHabits, "spam-reply", &written).with("words", &written).mended_by(mend));
    }
}

fn is_wide(language: &str) -> bool {
    ["ja", "zh", "ko"].contains(&language)
}

/// Two words beside one another or one long one in capitals. Others are most often names: NATO, PDF, UNICEF and UNESCO.
fn shouted(subject: &str) -> Option<String> {
    let is_loud = |word: &&str| {
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        letters >= 4 && word.chars().all(|letter| !letter.is_lowercase()) && word.chars().any(char::is_uppercase)
    };
    let words: Vec<&str> = subject.split_whitespace().collect();
    let loud: Vec<&&str> = words.iter().filter(|word| is_loud(word)).collect();
    let long = |word: &&&str| word.chars().filter(|letter| letter.is_alphabetic()).count() >= 7;
    let cased = subject.chars().filter(|letter| letter.is_lowercase() || letter.is_uppercase()).count();
    let capitals = subject.chars().filter(|letter| letter.is_uppercase()).count();
    if cased >= 8 && capitals * 10 >= cased * 8 {
        return Some(subject.to_owned());
    }
    let beside = words.windows(2).any(|pair| pair.iter().all(is_loud));
    (beside || loud.iter().any(long)).then(|| loud.iter().map(|word| **word).collect::<Vec<_>>().join(" "))
}

/// The same words as they are spoken: the first letter alone is large.
fn spoken(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + &letters.as_str().to_lowercase()
}

/// The first row of marks such as "!!" or "?!?".
pub fn repeated_marks(text: &str) -> Option<&str> {
    let is_mark = |letter: char| matches!(letter, '!' | '?' | '！' | '？' | '¡' | '$' | '€');
    let start = text.char_indices().zip(text.chars().skip(1)).find(|((_, one), next)| {
        is_mark(*one) && is_mark(*next) && (!matches!(one, '?' | '？') || *next != *one || text.contains("???"))
    });
    let ((start, _), _) = start?;
    let rest = &text[start..];
    let end = rest.find(|letter| !is_mark(letter)).unwrap_or(rest.len());
    rest.get(..end)
}

fn first_length(marks: &str) -> usize {
    marks.chars().next().map_or(0, char::len_utf8)
}
