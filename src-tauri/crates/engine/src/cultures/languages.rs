//! Languages as files write them: by their name in any language the product ships. A tag is read elsewhere.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::names::{english_name, language_names, native_name};
use super::starter::starter_locales;
use super::words::folded;

/// Those that people are written in, or say they read.
const NAMED: [&str; 87] = [
    "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa",
    "fi", "fil", "fr", "ga", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "is", "it", "ja", "ka", "kk",
    "km", "kn", "ko", "ku", "ky", "lo", "lt", "lv", "mg", "mk", "ml", "mn", "mr", "ms", "mt", "my", "nb", "ne", "nl",
    "pa", "pl", "ps", "pt", "rn", "ro", "ru", "rw", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "te", "tg",
    "th", "ti", "tk", "tr", "uk", "ur", "uz", "vi", "wo", "yo", "zh",
];

/// Names in use beside those of CLDR.
const ALSO: [(&str, &[&str]); 11] = [
    ("el", &["neugriechisch"]),
    ("es", &["castellano", "castilian"]),
    ("fa", &["farsi"]),
    ("fa-AF", &["dari"]),
    ("fil", &["tagalog"]),
    ("ku", &["kurmanji", "kurmancî", "kurmandschi"]),
    ("nb", &["norwegian", "norsk", "norwegisch", "norvégien", "noruego", "norueguês", "norvegese", "noors"]),
    ("zh", &["mandarin", "putonghua", "hochchinesisch", "中文", "汉语", "漢語", "普通话"]),
    ("zh-HK", &["cantonese", "kantonesisch", "cantonais", "cantonés"]),
    ("zh-Hans", &["chinese (simplified)", "simplified chinese"]),
    ("zh-Hant", &["chinese (traditional)", "traditional chinese"]),
];

/// The tag of a language for its name, such as "Arabic", "Arabisch", "Arabe" or "العربية". None for a name that means
/// different languages in different ones.
pub fn language(word: &str) -> Option<&'static str> {
    static KNOWN: OnceLock<HashMap<String, Option<&'static str>>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let mut known = HashMap::new();
        for tag in starter_locales().into_iter().chain(NAMED) {
            known.insert(folded(&english_name(tag)), Some(tag));
            known.insert(folded(&native_name(tag)), Some(tag));
        }
        for (tag, names) in ALSO {
            known.extend(names.iter().map(|name| (folded(name), Some(tag))));
        }
        // English and the languages' own names hold; only those in other languages may contradict each other.
        let mut others: HashMap<String, Option<&'static str>> = HashMap::new();
        for (tag, name) in starter_locales().into_iter().flat_map(|reader| language_names(reader, &NAMED)) {
            let same = others.entry(folded(&name)).or_insert(Some(tag));
            if *same != Some(tag) {
                *same = None;
            }
        }
        for (name, tag) in others {
            known.entry(name).or_insert(tag);
        }
        known
    });
    *known.get(&folded(word))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_name_in_any_language_of_the_product() {
        for (word, tag) in [
            ("Arabe", "ar"),
            ("Anglais", "en"),
            ("Portugais", "pt"),
            ("Français", "fr"),
            ("francés", "fr"),
            ("Türkisch", "tr"),
            ("Ukrainisch", "uk"),
            ("العربية", "ar"),
            ("الإنجليزية", "en"),
            ("日本語", "ja"),
            ("英語", "en"),
            ("Farsi", "fa"),
            ("Albanais", "sq"),
            ("Norwegian", "nb"),
            ("deutsch", "de"),
        ] {
            assert_eq!(language(word), Some(tag), "{word}");
        }
        for word in ["", "Klingon", "de", "x"] {
            assert_eq!(language(word), None, "{word}");
        }
    }
}
