//! Where sentences end (UAX 29, by icu), so that the one around a missing value can be left out.

use icu::segmenter::SentenceSegmenter;
use icu::segmenter::options::SentenceBreakOptions;

use crate::cultures;

/// The byte offsets at which a sentence ends, ascending, the last being the length of the text.
pub fn ends(text: &str, locale: &str) -> Vec<usize> {
    let language = icu::locale::LanguageIdentifier::try_from_str(&cultures::language_of(locale)).ok();
    let mut options = SentenceBreakOptions::default();
    options.content_locale = language.as_ref();
    let segmenter = SentenceSegmenter::try_new(options);
    let breaks: Vec<usize> = match &segmenter {
        Ok(segmenter) => segmenter.as_borrowed().segment_str(text).collect(),
        Err(_) => vec![text.len()],
    };
    let is_end = |end: &usize| *end == text.len() || *end > 0 && !is_abbreviation(text.get(..*end).unwrap_or_default());
    breaks.into_iter().filter(is_end).collect()
}

/// After "Dr. " a sentence goes on; UAX 29 alone takes the full stop for an end.
fn is_abbreviation(text: &str) -> bool {
    const ABBREVIATIONS: [&str; 40] = [
        "dr", "dra", "mr", "mrs", "ms", "prof", "st", "sr", "sra", "srta", "mme", "mlle", "hr", "fr", "ing", "dipl",
        "no", "nr", "tel", "approx", "vs", "z.b", "d.h", "u.a", "bzw", "ca", "p.ej", "núm", "av", "avda", "sig",
        "dott", "mw", "dhr", "т.е", "г", "ул", "д", "yth", "bpk",
    ];
    let Some(before) = text.trim_end().strip_suffix('.') else { return false };
    let word = before.rsplit([' ', '\u{a0}', '\n', '(', '“', '"']).next().unwrap_or_default().to_lowercase();
    let is_initial = before.ends_with(char::is_uppercase) && word.chars().count() == 1;
    is_initial || ABBREVIATIONS.contains(&word.as_str())
}
