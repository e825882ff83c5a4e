//! Which cell of a template serves one person, and in what words that is explained.
//! Falling back is by whole cell: a message is in one language and one register.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::greetings::default_register;
use super::locale::{chain, full, language_of, likely, parse, script_of};
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
    /// The cell is in the reader's language and another script: Chinese in the other characters.
    pub crosses_script: bool,
}

/// A cell's place: its locale, and its register if it serves only one.
pub type Place = (String, Option<Register>);

/// The cell for a person, or None when there is none they may be sent. Cells are tried along the person's fallback
/// chain, first without crossing registers and then crossing them, and after that along the chain of the template's
/// default locale, if its language and script are the person's or another one is allowed. A malformed `person_locale` counts
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
    let reads = person_locale.map(|locale| (locale, chain(locale))).filter(|(_, chain)| !chain.is_empty());
    let chains: Vec<Vec<String>> = cells.iter().map(|(locale, _)| chain(locale)).collect();
    let defaults = chain(default_locale);
    let fulls: Vec<Option<String>> = cells.iter().map(|(locale, _)| parse(locale).map(full)).collect();
    let search = Search {
        cells,
        chains: &chains,
        default: &defaults,
        fulls: &fulls,
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
fn written_in(tag: &str) -> (String, Option<String>) {
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
    wanted: Register,
    /// The person's own register, not merely the culture's.
    explicit: bool,
}

#[derive(Clone, Copy)]
struct Found {
    index: usize,
    crosses_register: bool,
}

impl Search<'_> {
    fn along(&self, chain: &[String], steps: &mut Vec<String>) -> Option<Found> {
        let walk = |pick: &dyn Fn(&str) -> Option<usize>, crosses_register| {
            let mut links = chain.iter().enumerate();
            links.find_map(|(at, link)| Some((at, Found { index: pick(link)?, crosses_register })))
        };
        let hit = walk(&|link| self.fitting(chain, link), false)
            .or_else(|| walk(&|link| self.first(chain, link, |_| true), true));
        let tried = hit.map_or(chain.len(), |(at, _)| at + 1);
        for pair in chain.get(..tried).unwrap_or(chain).windows(2) {
            if let [before, next] = pair {
                steps.push(format!("No {} text; tried {}", english(before), english(next)));
            }
        }
        match hit {
            None => {
                if let Some(last) = chain.last() {
                    steps.push(format!("No {} text", english(last)));
                }
                None
            }
            Some((_, found)) => {
                steps.push(self.used(found));
                Some(found)
            }
        }
    }

    /// The best cell of this locale that does not cross registers.
    fn fitting(&self, chain: &[String], link: &str) -> Option<usize> {
        self.first(chain, link, |register| register == Some(self.wanted))
            .or_else(|| self.first(chain, link, |register| register.is_none()))
            .or_else(|| self.first(chain, link, |register| register == Some(Register::Neutral)))
            .or_else(|| if self.explicit { None } else { self.first(chain, link, |_| true) })
    }

    /// A cell of this very locale. At the end of the reader's chain also a sister, of the same part of the world (en-AU
    /// and en-GB both go by en-001, and en-US does not), the template's default before others; else one of the region the
    /// locale most likely means: a de reader may get de-DE.
    fn first(&self, chain: &[String], link: &str, suits: impl Fn(Option<Register>) -> bool) -> Option<usize> {
        let place = |fits: &dyn Fn(usize) -> bool| {
            self.cells.iter().enumerate().position(|(at, (_, register))| fits(at) && suits(*register))
        };
        let key = |at: usize| self.chains.get(at).and_then(|chain| chain.first());
        if let Some(found) = place(&|at| key(at).is_some_and(|key| key == link)) {
            return Some(found);
        }
        let likely = likely(link)?;
        let worlds = chain.iter().filter(|link| link.rsplit('-').next().is_some_and(is_world_part));
        let sister = worlds.into_iter().find_map(|world| {
            let of_it = |at: usize| self.chains.get(at).is_some_and(|chain| chain.contains(world));
            place(&|at| of_it(at) && key(at) == self.default.first()).or_else(|| place(&of_it))
        });
        sister.or_else(|| place(&|at| self.fulls.get(at).is_some_and(|full| full.as_deref() == Some(likely.as_str()))))
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
        let key = self.chains.get(found.index).map(|chain| chain.first());
        let authored = !found.crosses_register && key == Some(own);
        let status = if authored { Status::Authored } else { Status::Borrowed };
        Resolved { index: found.index, status, steps, crosses_register: found.crosses_register, crosses_script: false }
    }
}

/// A region of several countries (UN M49).
fn is_world_part(region: &str) -> bool {
    region.len() == 3 && region.bytes().all(|byte| byte.is_ascii_digit())
}

fn english(tag: &str) -> String {
    english_name(tag)
}
