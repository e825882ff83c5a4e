//! How a message opens and closes, and how a name is written, by culture and register.
//! Gender is never read from a name: unknown means the neutral form. Greetings carry no closing punctuation; the
//! author types it.

use std::borrow::Cow;

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::culture::{Culture, Order};
use super::ours::Ours;
use super::words::{Courtesy, courtesy};
use crate::profiles::{Gender, Register};

/// What may be known of the person who is greeted. Empty text counts as unknown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    pub title: Option<&'a str>,
    pub first_name: Option<&'a str>,
    pub last_name: Option<&'a str>,
    pub gender: Option<Gender>,
}

impl Culture {
    /// "Dear Dr. Okafor", "Guten Tag Robin Meier", "田中 美咲 様". `register` None takes the culture's own. Never with a
    /// gap, a dangling comma or closing punctuation. In a culture of which nothing is said it is the name alone, and
    /// empty when there is no name either.
    pub fn greeting(&self, known: &Known, register: Option<Register>) -> String {
        let register = register.unwrap_or_else(|| self.register());
        let parts = Parts::of(known, self);
        let nobody = || self.nobody(register).map(str::to_owned);
        if parts.full.is_empty() {
            return nobody().unwrap_or_default();
        }
        let gendered = match parts.gender {
            Some(Gender::Feminine) => Some(self.patterns(register, "feminine")),
            Some(Gender::Masculine) => Some(self.patterns(register, "masculine")),
            Some(Gender::Other) | None => None,
        };
        let neutral = self.patterns(register, "neutral");
        // A gendered form that lacks a part of the name gives way to the neutral one, and that to the one without a name.
        (gendered.into_iter().flatten().chain(neutral))
            .find_map(|pattern| parts.filled(pattern))
            .or_else(nobody)
            .unwrap_or_else(|| parts.full.clone())
    }

    /// The whole name in the culture's order, without a title; a name in Chinese, Japanese or Korean script keeps its own
    /// order everywhere. Empty when no name is known.
    pub fn full_name(&self, known: &Known) -> String {
        in_order(known, self)
    }
}

/// The register strangers are addressed in, neutral where a culture says nothing.
pub fn default_register(locale: &str, ours: &Ours) -> Register {
    Culture::of(locale, ours).register()
}

/// The whole name as somebody who reads `locale` writes it.
pub fn full_name(known: &Known, locale: Option<&str>, ours: &Ours) -> String {
    Culture::of(locale.unwrap_or_default(), ours).full_name(known)
}

/// A pattern with its keys filled in by `value`, or None when one that it needs is unknown. Blanks that an optional key
/// leaves behind are closed.
pub(super) fn filled<'a>(pattern: &str, value: impl Fn(&str) -> Option<&'a str>) -> Option<String> {
    let mut filled = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let (key, after) = after.split_once('}')?;
        filled.push_str(before);
        match (value(key.trim_end_matches('?')), key.ends_with('?')) {
            (Some(value), _) => filled.push_str(value),
            (None, true) => {}
            (None, false) => return None,
        }
        // 선생님 ends in the polite word already.
        let is_polite = key.starts_with("degree") && filled.ends_with('님');
        rest = after.strip_prefix('님').filter(|_| is_polite).unwrap_or(after);
    }
    filled.push_str(rest);
    Some(filled.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What patterns may ask for.
pub(super) const PATTERN_KEYS: [&str; 6] = ["title", "degree", "given", "family", "full", "name"];

struct Parts<'a> {
    /// As it is recorded.
    title: Option<String>,
    /// Without courtesy words, which patterns bring in their own language.
    degree: Option<String>,
    given: Option<&'a str>,
    /// As it begins where no given name stands before it.
    family: Option<Cow<'a, str>>,
    full: String,
    gender: Option<Gender>,
}

impl<'a> Parts<'a> {
    fn of(known: &Known<'a>, culture: &Culture) -> Parts<'a> {
        let (given, family) = (present(known.first_name), present(known.last_name));
        let suits = |title: &str| {
            // "Dear Dr. Ngozi" is not said in most cultures, and "Dr." not among Chinese characters.
            (family.is_some() || culture.title_with_given()) && (!culture.own_script() || is_cjk(title))
        };
        let title = present(known.title);
        let (courtesies, rest): (Vec<&str>, Vec<&str>) =
            title.unwrap_or_default().split_whitespace().partition(|word| courtesy(word).is_some());
        // A title that someone stated is not a guess.
        let stated = courtesies.iter().find_map(|word| courtesy(word)).and_then(|Courtesy(gender)| gender);
        let gender = known.gender.or(stated);
        let written = |words: &[&str]| match gender {
            Some(Gender::Feminine) => words.iter().map(|word| culture.feminine(word)).collect::<Vec<_>>().join(" "),
            _ => words.join(" "),
        };
        Parts {
            title: title.filter(|title| suits(title)).map(str::to_owned),
            degree: Some(written(&rest)).filter(|rest| !rest.is_empty() && suits(rest)),
            given,
            family: family.map(|family| culture.family(family)),
            full: in_order(known, culture),
            gender,
        }
    }

    fn filled(&self, pattern: &str) -> Option<String> {
        filled(pattern, |key| self.value(key))
    }

    fn value(&self, key: &str) -> Option<&str> {
        match key {
            "title" => self.title.as_deref(),
            "degree" => self.degree.as_deref(),
            "given" => self.given,
            "family" => self.family.as_deref(),
            "full" => Some(&self.full),
            // In many cultures a bare family name is rude.
            "name" => self.given.map(|_| self.full.as_str()),
            _ => None,
        }
    }
}

fn in_order(known: &Known, culture: &Culture) -> String {
    let name = match (present(known.first_name), present(known.last_name)) {
        (Some(given), Some(family)) => {
            let cjk = is_cjk(given) && is_cjk(family);
            match culture.order() {
                Order::FamilyFirst if cjk || !culture.own_script() => format!("{family}{}{given}", culture.join()),
                Order::GivenFirst if cjk => format!("{family}{given}"),
                Order::FamilyFirst | Order::GivenFirst => format!("{given} {family}"),
            }
        }
        (given, family) => given.or(family).unwrap_or_default().to_owned(),
    };
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without the marks that a list of names leaves behind: "Anna," is called Anna.
fn present(text: Option<&str>) -> Option<&str> {
    const MARKS: [char; 8] = [',', ';', ':', '،', '؛', '，', '、', '；'];
    let bare = text?.trim_matches(|letter: char| letter.is_whitespace() || MARKS.contains(&letter));
    Some(bare).filter(|text| !text.is_empty())
}

fn is_cjk(text: &str) -> bool {
    let scripts = CodePointMapData::<Script>::new();
    text.chars().filter(|character| character.is_alphabetic()).all(|character| {
        matches!(
            scripts.get(character),
            Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo
        )
    })
}
