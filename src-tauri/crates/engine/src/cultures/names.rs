//! The names of locales in English and in their own language, and of countries. The only place that uses icu's experimental part,
//! whose interface changes with each release.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use icu::casemap::TitlecaseMapper;
use icu::casemap::options::{TitlecaseOptions, TrailingCase};
use icu::experimental::displaynames::multi::{LocaleDisplayNamesFormatter, RegionDisplayNames};
use icu::experimental::displaynames::{DisplayNamesOptions, LanguageDisplay};
use icu::locale::Locale;
use icu::locale::subtags::Region;

use super::locale::{chain, parse};
use super::starter::starter;

/// The English name: "German (Austria)". A tag CLDR does not know is its own name. Remembered, because lists ask for
/// the same few names over and over.
pub fn english_name(tag: &str) -> String {
    static KNOWN: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(name) = known.get(tag) {
        return name.clone();
    }
    let english = Locale::try_from_str("en").unwrap_or(Locale::UNKNOWN);
    let name = parse(tag).and_then(|locale| name_in(&english, &locale)).unwrap_or_else(|| tag.to_owned());
    known.insert(tag.to_owned(), name.clone());
    name
}

/// The name in the language itself, "Deutsch (Österreich)"; the English one where neither CLDR nor the product has it.
pub fn native_name(tag: &str) -> String {
    let own = parse(tag).and_then(|locale| name_in(&locale, &locale).map(|name| (name, locale)));
    let Some((name, locale)) = own else {
        let starter = chain(tag).iter().find_map(|link| starter().entry(link)?.1.native.clone());
        return starter.unwrap_or_else(|| english_name(tag));
    };
    // Many languages write their own name in lower case, which looks like a slip in a list of choices.
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    TitlecaseMapper::new().titlecase_segment_to_string(&name, &locale.id, options).into_owned()
}

/// The code of two letters and the name, in the language of `tag`, of every country CLDR names there.
pub(super) fn region_names(tag: &str) -> Vec<(String, String)> {
    let names = parse(tag)
        .and_then(|reader| RegionDisplayNames::try_new((&reader).into(), DisplayNamesOptions::default()).ok());
    let Some(names) = names else { return Vec::new() };
    let codes = ('A'..='Z').flat_map(|first| ('A'..='Z').map(move |second| format!("{first}{second}")));
    codes
        .filter_map(|code| {
            let name = names.of(Region::try_from_str(&code).ok()?)?.to_owned();
            Some((code, name))
        })
        .collect()
}

/// What each of these languages is called in the language of `tag`, where CLDR names it there.
pub(super) fn language_names(tag: &str, of: &[&'static str]) -> Vec<(&'static str, String)> {
    let names = parse(tag)
        .and_then(|reader| LocaleDisplayNamesFormatter::try_new((&reader).into(), DisplayNamesOptions::default()).ok());
    let Some(names) = names else { return Vec::new() };
    let named = |code: &&'static str| Some((*code, names.of(&parse(code)?).into_owned()));
    of.iter().filter_map(named).filter(|(code, name)| name != code).collect()
}

/// What the country of a code ("DE") is called in the language of `tag`.
pub fn country_name(code: &str, tag: &str) -> Option<String> {
    let reader = parse(tag)?;
    let names = RegionDisplayNames::try_new((&reader).into(), DisplayNamesOptions::default()).ok()?;
    names.of(Region::try_from_str(code).ok()?).map(str::to_owned)
}

fn name_in(reader: &Locale, locale: &Locale) -> Option<String> {
    let mut options = DisplayNamesOptions::default();
    // "German (Austria)" is what staff look for, not "Austrian German"; but a script is named as people name it,
    // "Traditional Chinese".
    options.language_display = match locale.id.script {
        None => LanguageDisplay::Standard,
        Some(_) => LanguageDisplay::Dialect,
    };
    let mut plain = Locale::UNKNOWN;
    plain.id = locale.id.clone();
    let formatter = LocaleDisplayNamesFormatter::try_new(reader.into(), options).ok()?;
    let name = formatter.of(&plain).into_owned();
    let code = plain.id.language.as_str();
    // For a language it does not know, icu answers with the code and keeps "(Austria)".
    (name != code && !name.starts_with(&format!("{code} ("))).then_some(name)
}
