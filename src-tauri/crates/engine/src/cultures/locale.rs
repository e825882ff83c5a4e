//! Language tags (BCP 47): their canonical form, their direction and their fallback chain (CLDR parents).

use std::cell::RefCell;
use std::collections::HashMap;

use icu::locale::extensions::unicode::{Key, Value, key};
use icu::locale::fallback::LocaleFallbacker;
use icu::locale::subtags::language;
use icu::locale::{DataLocale, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};

/// The canonical form of a tag as people write it: `pt_BR`, ` DE-de `, `iw`. None when it is malformed or names no
/// language; a well-formed tag nobody has heard of is kept.
pub fn canonical(tag: &str) -> Option<String> {
    parse(tag).map(|locale| locale.to_string())
}

/// The language subtag alone: "pt" of "pt-BR". A malformed tag is given back as it is.
pub fn language_of(tag: &str) -> String {
    parse(tag).map_or_else(|| tag.trim().to_owned(), |locale| locale.id.language.to_string())
}

/// Whether they are one language, by CLDR's parents: Bokmål and Nynorsk are both Norwegian. None where one is malformed.
pub fn same_language(one: &str, other: &str) -> Option<bool> {
    let root = |tag: &str| chain(tag).last().map(|last| language_of(last));
    Some(root(one)? == root(other)?)
}

/// Whether the script of this locale runs from right to left. The script decides: `az-Arab` does, `az` does not.
pub fn is_rtl(tag: &str) -> bool {
    static DIRECTIONS: LocaleDirectionality = LocaleDirectionality::new_extended();
    parse(tag).is_some_and(|locale| DIRECTIONS.is_right_to_left(&locale.id))
}

/// The locale and its CLDR parents, nearest first, without the root: es-MX, es-419, es. The tags are in the form CLDR
/// files them under (zh-Hant-TW as zh-TW), so two tags name one locale when their chains begin alike. A parent never
/// crosses scripts: zh-HK ends in zh-Hant, never in zh. Empty for a malformed tag.
pub fn chain(tag: &str) -> Vec<String> {
    // Asked for with every name and greeting, and dear to work out. No workspace has this many locales; a file that
    // invents them only loses the saving.
    const KEPT_AT_MOST: usize = 512;
    thread_local! {
        static KEPT: RefCell<HashMap<String, Vec<String>>> = RefCell::default();
    }
    if let Some(found) = KEPT.with_borrow(|kept| kept.get(tag).cloned()) {
        return found;
    }
    let found = parents(tag);
    KEPT.with_borrow_mut(|kept| {
        if kept.len() >= KEPT_AT_MOST {
            kept.clear();
        }
        kept.insert(tag.to_owned(), found.clone());
    });
    found
}

fn parents(tag: &str) -> Vec<String> {
    let Some(locale) = parse(tag) else { return Vec::new() };
    let fallbacker = LocaleFallbacker::new();
    let mut iterator = fallbacker.for_config(Default::default()).fallback_for(DataLocale::from(&locale));
    let mut found = Vec::new();
    while !iterator.get().is_unknown() {
        found.push(iterator.get().to_string());
        iterator.step();
    }
    // CLDR's parent of zh-Hant-MO is zh-Hant-HK, which icu passes over, knowing the child as zh-MO.
    if found.first().is_some_and(|tag| tag == "zh-MO") && !found.iter().any(|tag| tag == "zh-HK") {
        found.insert(1, "zh-HK".to_owned());
    }
    // CLDR lets Latin-script Hindi inherit from English; a text is never borrowed from another language that way.
    found.retain(|tag| {
        language_of(tag) == locale.id.language.as_str() || is_macro_parent(locale.id.language.as_str(), tag)
    });
    found
}

/// Whether two tags name the same locale: zh-TW and zh-Hant-TW do.
pub fn same_locale(one: &str, other: &str) -> bool {
    match (chain(one).first(), chain(other).first()) {
        (Some(one), Some(other)) => one == other,
        _ => false,
    }
}

/// The locale that a tag without a region most likely means (CLDR likely subtags): de is de-Latn-DE, zh-Hant is
/// zh-Hant-TW. None for a tag that names a region itself.
pub(super) fn likely(tag: &str) -> Option<String> {
    let locale = parse(tag)?;
    locale.id.region.is_none().then(|| full(locale))
}

/// The script a locale is written in, said or most likely: Latn for sr-ME. None where CLDR knows of none.
pub fn script_of(tag: &str) -> Option<String> {
    let full = full(parse(tag)?);
    full.split('-')
        .nth(1)
        .filter(|subtag| subtag.len() == 4 && !subtag.starts_with(|c: char| c.is_ascii_digit()))
        .map(str::to_owned)
}

/// The field by which dates and numbers know the country their reader lives in; templates do not print it.
pub const READER_COUNTRY: &str = "reader_country";

/// A tag with Unicode keywords it lacks; None and what is no value add nothing.
pub(super) fn with_habits(tag: &str, habits: &[(&str, Option<&str>)]) -> String {
    let Some(mut locale) = parse(tag).filter(|_| habits.iter().any(|(_, value)| value.is_some())) else {
        return tag.to_owned();
    };
    let keywords = &mut locale.extensions.unicode.keywords;
    for (key, value) in habits {
        if let (Ok(key), Some(Ok(value))) = (key.parse::<Key>(), value.map(str::parse::<Value>))
            && !keywords.contains_key(&key)
        {
            keywords.set(key, value);
        }
    }
    locale.to_string()
}

/// Whether a tag asks for digits by itself (`-u-nu-`).
pub fn names_digits(tag: &str) -> bool {
    parse(tag).is_some_and(|locale| locale.extensions.unicode.keywords.contains_key(&key!("nu")))
}

/// The locale of somebody who lives in `country` (a code), where their tag says no region: 5 March is written another way
/// in London than in New York. None where it says one, and where the country has a calendar that is not their language's.
pub fn in_country(tag: &str, country: &str) -> Option<String> {
    const OWN_CALENDAR: [&str; 4] = ["AF", "IR", "SA", "TH"];
    let mut locale = parse(tag).filter(|locale| locale.id.region.is_none())?;
    let likely = super::region_of(tag);
    if OWN_CALENDAR.contains(&country) && likely.as_deref() != Some(country) {
        return None;
    }
    locale.id.region = Some(country.parse().ok()?);
    Some(locale.to_string())
}

/// The language most of a country's people read, and its script: ("de", "Latn") for CH. None for what is no country.
pub fn language_of_country(code: &str) -> Option<(String, String)> {
    // An unknown language is what is asked for here, so that `parse` would refuse the tag.
    let full = full(Locale::try_from_str(&format!("und-{code}")).ok()?);
    let mut parts = full.split('-').map(str::to_owned);
    Some((parts.next().filter(|language| language != "und")?, parts.next()?))
}

/// A tag with everything that is left unsaid: language, script and region.
pub(super) fn full(mut locale: Locale) -> String {
    static EXPANDER: LocaleExpander = LocaleExpander::new_extended();
    EXPANDER.maximize(&mut locale.id);
    locale.id.to_string()
}

pub(super) fn parse(tag: &str) -> Option<Locale> {
    static CANONICALIZER: LocaleCanonicalizer = LocaleCanonicalizer::new_extended();
    let mut locale = Locale::try_from_str(&tag.trim().replace('_', "-")).ok()?;
    CANONICALIZER.canonicalize(&mut locale);
    // What is called Norwegian is Bokmål (CLDR: no is nb), and a reader of one is a reader of the other.
    if locale.id.language == language!("no") {
        locale.id.language = language!("nb");
    }
    (!locale.id.language.is_unknown()).then_some(locale)
}

/// Norwegian is written as Bokmål or Nynorsk, and CLDR files what both share under "no".
fn is_macro_parent(language: &str, parent: &str) -> bool {
    matches!(language, "nb" | "nn") && parent == "no"
}
