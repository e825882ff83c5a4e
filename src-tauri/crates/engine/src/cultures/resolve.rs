//! Which cell of a template serves one person, and in what words that is explained.
//! Falling back is by whole cell: a message is in one language and one register.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::greetings::default_register;
use super::locale::{canonical, chain, full, language_of, likely, parse, script_of};
use super::names::english_name;
use super::ours::Ours;
use crate::profiles::Register;

/// Whether the template's default language may reach someone who reads another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OtherLanguage {
    Allowed,
    Forbidden,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Written for this very locale and register.
    Authored,
    /// Written for another one, and good enough.
    Borrowed,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// Into the cells that were asked about.
    pub index: usize,
    pub status: Status,
    /// What was tried and found, in words and in order: "Reads Spanish (Mexico)", ….
    pub steps: Vec<String>,
    /// The cell addresses the reader in a register that was not wanted.
    pub crosses_register: bool,
    /// The cell is informal, nobody knows whether the reader wants that, and their culture addresses strangers formally.
    pub is_familiar: bool,
    /// The cell is in the reader's language and another script: Chinese in the other characters.
    pub crosses_script: bool,
    /// The cell is in the reader's language, written for another region that theirs does not go by.
    pub of_elsewhere: bool,
}

/// A cell's place: its locale, and its register if it serves only one.
pub type Place = (String, Option<Register>);

/// The cell for a person, or None when there is none they may be sent. Cells are tried along the person's fallback
/// chain, first without crossing registers and then crossing them, and after that those of other regions. Then come those
/// along the chain of the template's default locale, if its language and script are the person's or another one is allowed. A malformed `person_locale` counts
/// as unknown; `ours` may say how strangers are addressed. Costs some microseconds per link of the chain: ask once per
/// (locale, register) and keep the answer.
pub fn resolve(
    cells: &[Place],
    default_locale: &str,
    person_locale: Option<&str>,
    person_register: Option<Register>,
    other_language: OtherLanguage,
    ours: &Ours,
) -> Option<Resolved> {
    let reads = person_locale.map(|locale| (locale, ours.chain(locale))).filter(|(_, chain)| !chain.is_empty());
    let chains: Vec<Vec<String>> = cells.iter().map(|(locale, _)| chain(locale)).collect();
    let defaults = ours.chain(default_locale);
    let fulls: Vec<Option<String>> = cells.iter().map(|(locale, _)| parse(locale).map(full)).collect();
    let search = Search {
        cells,
        chains: &chains,
        default: &defaults,
        fulls: &fulls,
        own: person_locale.and_then(canonical),
        wanted: person_register
            .unwrap_or_else(|| default_register(reads.as_ref().map_or(default_locale, |(tag, _)| tag), ours)),
        explicit: person_register.is_some(),
    };
    let mut steps = Vec::new();
    let own = match &reads {
        Some((locale, chain)) => {
            steps.push(format!("Reads {}", english(locale)));
            if let Some(found) = search.along(chain, &mut steps) {
                return Some(search.resolved(found, chain.first(), steps));
            }
            if written_in(locale) != written_in(default_locale) && other_language == OtherLanguage::Forbidden {
                return None;
            }
            steps.push(format!("Tried the template’s own language, {}", english(default_locale)));
            chain.first()
        }
        None => {
            steps.push(format!("No language is known; used the template’s own, {}", english(default_locale)));
            defaults.first()
        }
    };
    let found = search.along(&defaults, &mut steps)?;
    let mut resolved = search.resolved(found, own, steps);
    if let (Some((locale, _)), Some((cell, _))) = (&reads, cells.get(found.index)) {
        resolved.crosses_script = language_of(locale) == language_of(cell) && written_in(locale) != written_in(cell);
    }
    Some(resolved)
}

/// Language and script: who reads Chinese in traditional characters is not served by simplified ones, nor a reader of
/// Serbian in Latin letters by Cyrillic.
pub(super) fn written_in(tag: &str) -> (String, Option<String>) {
    (language_of(tag), script_of(tag))
}

struct Search<'a> {
    cells: &'a [Place],
    /// Each cell's chain; by the first link of it, locales compare.
    chains: &'a [Vec<String>],
    /// The chain of the template's default locale.
    default: &'a [String],
    /// Each cell's locale with nothing left unsaid.
    fulls: &'a [Option<String>],
    /// The reader's locale with whatever a chain passes over: en-x-custom begins as en does.
    own: Option<String>,
    wanted: Register,
    /// The person's own register, not merely the culture's.
    explicit: bool,
}

/// Whether a cell of this register may be taken.
type Suits<'a> = &'a dyn Fn(Option<Register>) -> bool;

#[derive(Clone, Copy)]
struct Found {
    index: usize,
    crosses_register: bool,
    of_elsewhere: bool,
}

impl Search<'_> {
    fn along(&self, chain: &[String], steps: &mut Vec<String>) -> Option<Found> {
        let walk = |pick: &dyn Fn(&str) -> Option<usize>, crosses_register| {
            let mut links = chain.iter().enumerate();
            links.find_map(|(at, link)| Some((at, Found { index: pick(link)?, crosses_register, of_elsewhere: false })))
        };
        let last = chain.last()?;
        let sister = |index, crosses_register| Found { index, crosses_register, of_elsewhere: true };
        let of_elsewhere = |index: Option<usize>, crosses| index.map(|index| (chain.len() - 1, sister(index, crosses)));
        // Another region's text in the reader's register comes before one in another register.
        let hit = walk(&|link| self.fitting(|suits| self.first(chain, link, suits)), false)
            .or_else(|| of_elsewhere(self.fitting(|suits| self.sister(last, suits)), false))
            .or_else(|| walk(&|link| self.first(chain, link, &|_| true), true))
            .or_else(|| of_elsewhere(self.sister(last, &|_| true), true));
        let tried = hit.map_or(chain.len(), |(at, _)| at + 1);
        for pair in chain.get(..tried).unwrap_or(chain).windows(2) {
            if let [before, next] = pair {
                steps.push(format!("No {} text; tried {}", english(before), english(next)));
            }
        }
        let found = hit.map(|(_, found)| found);
        let has_own = || self.first(chain, last, &|_| true).is_some();
        if found.is_none_or(|found| found.of_elsewhere && !has_own()) {
            steps.push(format!("No {} text", english(last)));
        }
        steps.extend(found.map(|found| self.used(found)));
        found
    }

    /// The best cell that `first` finds without crossing registers.
    fn fitting(&self, first: impl Fn(Suits) -> Option<usize>) -> Option<usize> {
        first(&|register| register == Some(self.wanted))
            .or_else(|| first(&|register| register.is_none()))
            .or_else(|| first(&|register| register == Some(Register::Neutral)))
            .or_else(|| if self.explicit { None } else { first(&|_| true) })
    }

    /// A cell of this very locale. At the end of the reader's chain also one of the same part of the world (en-AU and
    /// en-GB both go by en-001, and en-US does not); else one of the region the locale most likely means: a de reader
    /// may get de-DE.
    fn first(&self, chain: &[String], link: &str, suits: Suits) -> Option<usize> {
        let here = |at: usize| self.key(at).is_some_and(|key| key == link);
        let is_own = |at: usize| self.cells.get(at).is_some_and(|(locale, _)| canonical(locale) == self.own);
        let found = self.place(suits, &|at| here(at) && is_own(at)).or_else(|| self.place(suits, &here));
        if found.is_some() {
            return found;
        }
        let likely = likely(link)?;
        let mut regions = chain.iter().filter(|link| self::likely(link).is_none());
        let near = regions.find_map(|region| {
            self.nearest(suits, &|at| self.chains.get(at).is_some_and(|chain| chain.contains(region)))
        });
        near.or_else(|| {
            self.place(suits, &|at| self.fulls.get(at).is_some_and(|full| full.as_deref() == Some(likely.as_str())))
        })
    }

    /// A cell of another region, rather than another language.
    fn sister(&self, language: &str, suits: Suits) -> Option<usize> {
        let wanted = written_in(language);
        self.nearest(suits, &|at| self.cells.get(at).is_some_and(|(locale, _)| written_in(locale) == wanted))
    }

    /// The template's default before what CLDR's language matching calls paradigm locales, and these before others:
    /// a text for Ireland is rather a British one than an Australian one.
    fn nearest(&self, suits: Suits, fits: &dyn Fn(usize) -> bool) -> Option<usize> {
        const PARADIGMS: [&str; 4] = ["en-GB", "es-419", "pt-BR", "pt-PT"];
        self.place(suits, &|at| fits(at) && self.key(at) == self.default.first())
            .or_else(|| {
                self.place(suits, &|at| fits(at) && self.key(at).is_some_and(|key| PARADIGMS.contains(&key.as_str())))
            })
            .or_else(|| self.place(suits, fits))
    }

    fn place(&self, suits: Suits, fits: &dyn Fn(usize) -> bool) -> Option<usize> {
        self.cells.iter().enumerate().position(|(at, (_, register))| fits(at) && suits(*register))
    }

    fn key(&self, at: usize) -> Option<&String> {
        self.chains.get(at).and_then(|chain| chain.first())
    }

    fn used(&self, found: Found) -> String {
        let Some((locale, register)) = self.cells.get(found.index) else { return String::new() };
        match (found.crosses_register, register) {
            (true, Some(register)) => format!(
                "No {} text of that kind; used the {} one in {}",
                self.wanted.as_str(),
                register.as_str(),
                english(locale)
            ),
            (false, Some(register)) => format!("Used the {} text in {}", register.as_str(), english(locale)),
            (_, None) => format!("Used the text in {}", english(locale)),
        }
    }

    fn resolved(&self, found: Found, own: Option<&String>, steps: Vec<String>) -> Resolved {
        let authored = !found.crosses_register && self.key(found.index) == own;
        let status = if authored { Status::Authored } else { Status::Borrowed };
        let Found { index, crosses_register, of_elsewhere } = found;
        let register = self.cells.get(index).and_then(|(_, register)| *register);
        let is_familiar = !self.explicit && (self.wanted, register) == (Register::Formal, Some(Register::Informal));
        Resolved { index, status, steps, crosses_register, is_familiar, crosses_script: false, of_elsewhere }
    }
}

fn english(tag: &str) -> String {
    english_name(tag)
}
