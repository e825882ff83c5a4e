//! Finding words of a list in a text: in any case, across any blank, as whole words where a script parts its words.

use std::collections::HashSet;

/// One entry of a list; a `*` at its end stands for any ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    letters: Vec<char>,
    any_ending: bool,
    /// A letter by itself, such as ß, is looked for inside of words.
    inside: bool,
}

impl Phrase {
    pub fn new(written: &str) -> Phrase {
        let stem = written.strip_suffix('*');
        let letters: Vec<char> = folded(stem.unwrap_or(written)).into_iter().map(|(_, letter)| letter).collect();
        let inside = matches!(letters.as_slice(), [letter] if !letter.is_ascii());
        Phrase { letters, any_ending: stem.is_some(), inside }
    }
}

/// A text made ready to be searched.
pub struct Searched<'t> {
    text: &'t str,
    letters: Vec<(usize, char)>,
    /// Which letters there are at all: most words of a list begin with another one.
    has: HashSet<char>,
}

impl<'t> Searched<'t> {
    pub fn new(text: &'t str) -> Self {
        let letters = folded(text);
        Searched { text, has: letters.iter().map(|(_, letter)| *letter).collect(), letters }
    }

    /// The first place of a phrase from a byte on: the words as they stand there, and their byte.
    pub fn find(&self, phrase: &Phrase, from: usize) -> Option<(usize, &'t str)> {
        let wanted = phrase.letters.as_slice();
        let is_there = wanted.first().is_some_and(|first| self.has.contains(first));
        if !is_there || self.letters.len() < wanted.len() {
            return None;
        }
        let first = self.letters.partition_point(|(at, _)| *at < from);
        for start in first..=self.letters.len() - wanted.len() {
            let mut end = start + wanted.len();
            let same = self.letters[start..end].iter().map(|(_, letter)| letter).eq(wanted);
            let is_word = self.begins_word(start) && (phrase.any_ending || self.ends_word(end));
            if !same || !(is_word || phrase.inside) {
                continue;
            }
            while phrase.any_ending && end < self.letters.len() && is_joined(self.letters[end].1) {
                end += 1;
            }
            let begin = self.letters[start].0;
            let end = self.letters.get(end).map_or(self.text.len(), |(at, _)| *at);
            return Some((begin, self.text.get(begin..end)?));
        }
        None
    }

    fn begins_word(&self, start: usize) -> bool {
        start == 0 || !(is_joined(self.letters[start - 1].1) && is_joined(self.letters[start].1))
    }

    fn ends_word(&self, end: usize) -> bool {
        end >= self.letters.len() || !(is_joined(self.letters[end].1) && is_joined(self.letters[end - 1].1))
    }
}

/// Small letters with their bytes, each run of blanks as one.
fn folded(text: &str) -> Vec<(usize, char)> {
    let mut letters: Vec<(usize, char)> = Vec::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let blank = letter.is_whitespace() || letter == '\u{a0}';
        match (blank, letters.last()) {
            (true, Some((_, ' '))) => {}
            (true, _) => letters.push((at, ' ')),
            (false, _) if letter == '’' => letters.push((at, '\'')),
            (false, _) => letters.extend(letter.to_lowercase().map(|small| (at, small))),
        }
    }
    letters
}

/// A letter of a script that parts its words: next to another such one, it belongs to the same word. Chinese, Japanese
/// and Thai write without blanks, and a Korean word carries its particles, so there every place will do.
fn is_joined(letter: char) -> bool {
    let without_blanks = matches!(letter as u32,
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x1100..=0x11FF | 0x3040..=0x30FF | 0x3130..=0x318F
        | 0x31F0..=0x31FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF);
    (letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36f}')) && !without_blanks
}

/// Whether two texts are the same words, whatever their case and the marks around them.
pub fn same_words(one: &str, other: &str) -> bool {
    let bare = |text: &str| -> Vec<char> {
        let text = text.trim_matches(|letter: char| !letter.is_alphanumeric());
        folded(text).into_iter().map(|(_, letter)| letter).collect()
    };
    bare(one) == bare(other)
}
