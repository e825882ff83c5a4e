//! The names of locales in English and in their own language. The only place that uses icu's experimental part,
//! whose interface changes with each release.

use icu::casemap::TitlecaseMapper;
use icu::casemap::options::{TitlecaseOptions, TrailingCase};
use icu::experimental::displaynames::multi::LocaleDisplayNamesFormatter;
use icu::experimental::displaynames::{DisplayNamesOptions, LanguageDisplay};
use icu::locale::Locale;

use super::locale::parse;

/// The English name and the native name: "German (Austria)", "Deutsch (Österreich)". A tag CLDR does not know is its
/// own name.
pub fn names(tag: &str) -> (String, String) {
    let Some(locale) = parse(tag) else { return (tag.to_owned(), tag.to_owned()) };
    let english =
        name_in(&Locale::try_from_str("en").unwrap_or(Locale::UNKNOWN), &locale).unwrap_or_else(|| tag.to_owned());
    let native = match name_in(&locale, &locale) {
        // Many languages write their own name in lower case, which looks like a slip in a list of choices.
        Some(name) => {
            let mut options = TitlecaseOptions::default();
            options.trailing_case = Some(TrailingCase::Unchanged);
            TitlecaseMapper::new().titlecase_segment_to_string(&name, &locale.id, options).into_owned()
        }
        None => english.clone(),
    };
    (english, native)
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
