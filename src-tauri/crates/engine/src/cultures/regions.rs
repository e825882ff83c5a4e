//! Countries as files write them: by code, or by name in any language the product ships.
//! Deliberately not here: what a country's name is on screen.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use super::names::{country_name, region_names};
use super::starter::starter_locales;
use super::words::folded;

/// Names that are in use beside those of CLDR, and the codes of three letters that files use most.
const ALSO: [(&str, &[&str]); 39] = [
    ("AE", &["uae", "u.a.e", "are"]),
    ("AT", &["aut"]),
    ("AU", &["aus"]),
    ("BE", &["bel"]),
    ("BR", &["bra"]),
    ("CA", &["can"]),
    ("CH", &["che"]),
    ("CI", &["ivory coast"]),
    ("CN", &["prc", "chn", "people's republic of china"]),
    ("CZ", &["czech republic", "cze"]),
    ("DE", &["brd", "deu", "ger", "bundesrepublik deutschland", "federal republic of germany"]),
    ("DK", &["dnk"]),
    ("EG", &["egy"]),
    ("ES", &["esp"]),
    ("FI", &["fin"]),
    ("FR", &["fra"]),
    ("GB", &["uk", "u.k", "gbr", "great britain", "britain", "england", "scotland", "wales", "northern ireland"]),
    ("HK", &["hong kong", "香港"]),
    ("IE", &["irl", "republic of ireland"]),
    ("IL", &["isr"]),
    ("IN", &["ind"]),
    ("IT", &["ita"]),
    ("JP", &["jpn"]),
    ("KE", &["ken"]),
    ("KR", &["kor", "korea", "republic of korea"]),
    ("MM", &["burma"]),
    ("MO", &["macau", "macao"]),
    ("MX", &["mex"]),
    ("NL", &["holland", "nld"]),
    ("NO", &["nor"]),
    ("NZ", &["nzl"]),
    ("PL", &["pol"]),
    ("PS", &["palestine"]),
    ("PT", &["prt"]),
    ("RU", &["russian federation", "rus"]),
    ("SE", &["swe"]),
    ("TR", &["turkey", "tur"]),
    ("TW", &["臺灣", "twn"]),
    ("US", &["usa", "u.s.a", "u.s", "america", "united states of america"]),
];

/// The ISO 3166 code of two letters for a code or a name such as "de", "Germany", "Deutschland" or "ألمانيا".
/// None for what is no country, and for a name that means different countries in different languages.
pub fn region(word: &str) -> Option<&'static str> {
    static KNOWN: OnceLock<HashMap<String, Option<String>>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let mut known: HashMap<String, Option<String>> = HashMap::new();
        let english = region_names("en");
        for (code, name) in &english {
            known.insert(folded(code), Some(code.clone()));
            known.insert(folded(name), Some(code.clone()));
        }
        for (code, names) in ALSO {
            known.extend(names.iter().map(|name| (folded(name), Some(code.to_owned()))));
        }
        // English, the codes and the usual names hold; only the names of other languages may contradict each other.
        let mut others: HashMap<String, Option<String>> = HashMap::new();
        for (code, name) in starter_locales().into_iter().flat_map(region_names) {
            let same = others.entry(folded(&name)).or_insert_with(|| Some(code.clone()));
            if same.as_ref() != Some(&code) {
                *same = None;
            }
        }
        for (name, code) in others {
            known.entry(name).or_insert(code);
        }
        known
    });
    let word = folded(word);
    let code = known.get(&word).or_else(|| known.get(word.strip_prefix("the ")?))?;
    code.as_deref()
}

/// How the country of a word is written, in small letters: its code, and its names in any language the product ships.
/// Empty for what is no country.
pub fn country_spellings(word: &str) -> BTreeSet<String> {
    let Some(code) = region(word) else { return BTreeSet::new() };
    let also =
        ALSO.iter().filter(|(of, _)| *of == code).flat_map(|(_, names)| names.iter().map(|&name| name.to_owned()));
    let named = std::iter::once("en").chain(starter_locales()).filter_map(|tag| country_name(code, tag));
    let all = std::iter::once(code.to_owned()).chain(also).chain(named);
    all.filter(|name| region(name) == Some(code)).map(|name| name.to_lowercase()).collect()
}
