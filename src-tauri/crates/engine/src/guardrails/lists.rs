//! The lists the rules read, per language: data that ships with the product (`starters/guardrails.json`).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::phrases::Phrase;

#[derive(Deserialize)]
struct Written {
    marketing: Vec<String>,
    languages: BTreeMap<String, WrittenLanguage>,
}

#[derive(Deserialize)]
struct WrittenLanguage {
    link_words: Vec<String>,
    spam: Vec<String>,
    claims: Vec<String>,
    inclusive: Vec<(String, String)>,
    opt_out: Vec<String>,
}

pub struct Lists {
    /// What the purposes of advertising are called.
    pub marketing: Vec<Phrase>,
    languages: BTreeMap<String, Language>,
}

/// What is looked for in the texts of one language.
#[derive(Default)]
pub struct Language {
    /// Words of a link that say nothing of where it leads.
    pub link_words: Vec<String>,
    pub spam: Vec<Phrase>,
    pub claims: Vec<Phrase>,
    /// With what to say instead.
    pub inclusive: Vec<(Phrase, String)>,
    pub opt_out: Vec<Phrase>,
}

pub fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let json = include_str!("../../starters/guardrails.json");
        // A test reads the file: here it is sound.
        let written =
            serde_json::from_str(json).unwrap_or(Written { marketing: Vec::new(), languages: BTreeMap::new() });
        let phrases = |words: Vec<String>| words.iter().map(|word| Phrase::new(word)).collect::<Vec<_>>();
        let language = |written: WrittenLanguage| Language {
            link_words: written.link_words,
            spam: phrases(written.spam),
            claims: phrases(written.claims),
            inclusive: written.inclusive.iter().map(|(word, instead)| (Phrase::new(word), instead.clone())).collect(),
            opt_out: phrases(written.opt_out),
        };
        Lists {
            marketing: phrases(written.marketing),
            languages: written.languages.into_iter().map(|(tag, written)| (tag, language(written))).collect(),
        }
    })
}

impl Lists {
    /// A language without lists has empty ones.
    pub fn of(&self, language: &str) -> &Language {
        static NONE: OnceLock<Language> = OnceLock::new();
        let language = if matches!(language, "nb" | "nn") { "no" } else { language };
        self.languages.get(language).unwrap_or_else(|| NONE.get_or_init(Language::default))
    }

    /// Every language's ways of saying that a reader may leave.
    pub fn opt_outs(&self) -> impl Iterator<Item = &Phrase> {
        self.languages.values().flat_map(|language| &language.opt_out)
    }
}
