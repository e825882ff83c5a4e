//! What a cell says for a field: the value as it will be stored, or in plain words why it is left out.

use unicode_normalization::UnicodeNormalization;

use crate::cultures;
use crate::profiles::CoreField;

/// Why a value is left out, as the middle of a sentence.
pub(super) type Unreadable = String;

/// The stored form of a cell that is not empty. Birthdays are read with their column (dates.rs); whether an address is one
/// is told by its normal form (words.rs).
pub(super) fn read_core(field: CoreField, cell: &str) -> Result<String, Unreadable> {
    check_text(cell)?;
    if matches!(field, CoreField::ExternalId | CoreField::Phone | CoreField::Postcode) && lost_digits(cell) {
        return Err(format!("“{cell}” was shortened by a spreadsheet: digits were lost"));
    }
    let known = |word: Option<&'static str>, what: &str| {
        word.map(str::to_owned).ok_or_else(|| format!("“{cell}” is not {what} we know"))
    };
    match field {
        CoreField::Gender => known(cultures::gender(cell).map(|gender| gender.as_str()), "a word for a gender"),
        CoreField::Register => known(cultures::register(cell).map(|register| register.as_str()), "a form of address"),
        CoreField::PreferredChannel => known(cultures::channel(cell), "a way to write to somebody"),
        CoreField::Locale => locale(cell).ok_or_else(|| format!("“{cell}” is not a language we know")),
        CoreField::TimeZone => jiff::tz::TimeZone::get(cell)
            .map(|zone| zone.iana_name().unwrap_or(cell).to_owned())
            .map_err(|_| format!("“{cell}” is not a time zone like Europe/Berlin")),
        // An address typed in full-width letters is the same address.
        CoreField::Email if !cell.is_ascii() => Ok(cell.nfkc().collect()),
        CoreField::Line1 => Ok(cell.to_owned()),
        _ => Ok(one_line(cell)),
    }
}

/// A sentence that begins with the middle of one.
pub(super) fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What spreadsheets write where a formula failed, in English, German, French, Spanish, Italian and Portuguese.
const ERRORS: [&str; 32] = [
    "#N/A",
    "#DIV/0!",
    "#REF!",
    "#VALUE!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#DATA!",
    "#NV",
    "#WERT!",
    "#BEZUG!",
    "#ZAHL!",
    "#ÜBERLAUF!",
    "#VALEUR!",
    "#NOMBRE!",
    "#NOM?",
    "#NUL!",
    "#N/D",
    "#¡VALOR!",
    "#¡REF!",
    "#¡DIV/0!",
    "#¡NUM!",
    "#¡NULO!",
    "#¿NOMBRE?",
    "#VALORE!",
    "#RIF!",
    "#NOME?",
    "#NULLO!",
    "#VALOR!",
    "#NULO!",
];

/// Refuses what a spreadsheet could not work out, NUL, and the other signs that stand in no text: no message could carry
/// them.
pub(super) fn check_text(cell: &str) -> Result<(), Unreadable> {
    if cell.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err("it holds signs that are no text".to_owned());
    }
    if ERRORS.contains(&cell.trim()) {
        return Err(format!("“{cell}” is an error of a spreadsheet"));
    }
    Ok(())
}

/// A tag of a language, or its name. "deutsch" is also a well-formed tag, but of no language: those have two or three letters.
fn locale(cell: &str) -> Option<String> {
    // "en_US.UTF-8", as computers call it.
    let bare = cell.split(['.', '@']).next().unwrap_or(cell);
    let tag = cultures::canonical(bare).filter(|tag| tag.split('-').next().is_some_and(|language| language.len() <= 3));
    tag.or_else(|| cultures::canonical(cultures::language(cell)?))
}

/// The letters of a country, as JP or CN, make a tag, and no language that anybody has a name for. Asked of the language
/// alone, whose names are kept: a file may hold any number of tags.
pub(super) fn is_nameless(tag: &str) -> bool {
    let language = cultures::language_of(tag);
    cultures::english_name(&language) == language
}

/// A line break inside a name or an address on one line is a space.
fn one_line(cell: &str) -> String {
    if cell.contains(['\n', '\r', '\t']) {
        cell.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        cell.to_owned()
    }
}

/// 4.9E+11, 4.9E11, 4,9E+11: a spreadsheet has kept only the first digits. A number like 12E4 may be meant.
pub(super) fn lost_digits(cell: &str) -> bool {
    let Some((mantissa, exponent)) = cell.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let signed = exponent.starts_with('+');
    let (whole, fraction) = mantissa.split_once(['.', ',']).map_or((mantissa, None), |(w, f)| (w, Some(f)));
    digits(whole)
        && fraction.is_none_or(digits)
        && digits(exponent.strip_prefix('+').unwrap_or(exponent))
        && (signed || fraction.is_some())
}

/// What Outlook writes for what it does not know.
pub(super) fn says_nothing(field: CoreField, cell: &str) -> bool {
    match field {
        CoreField::Gender => cell.eq_ignore_ascii_case("unspecified"),
        CoreField::Birthday => cell.bytes().all(|byte| matches!(byte, b'0' | b'/' | b'.' | b'-' | b':' | b' ')),
        _ => false,
    }
}

/// "patient, walking group" or "patient; video"; contacts exported by Google separate labels with ":::", those by
/// Mailchimp stand in quotation marks, within which a comma parts nothing.
pub(super) fn tags(cell: &str) -> impl Iterator<Item = String> {
    let cell = cell.trim();
    let is_quoted = cell.len() > 1 && cell.starts_with('"') && cell.ends_with('"');
    let mut inside = false;
    cell.split(move |sign| {
        inside ^= is_quoted && sign == '"';
        matches!(sign, ',' | ';') && !inside
    })
    .flat_map(|part| part.split(":::"))
    .map(|tag| tag.trim().trim_start_matches("* ").trim_matches(|sign: char| sign == '"' || sign.is_whitespace()))
    .filter(|tag| !tag.is_empty() && *tag != "myContacts")
    .map(one_line)
}

/// Countries whose postcodes have five digits and may start with a zero.
const FIVE_DIGITS: [&str; 12] = ["US", "DE", "FR", "ES", "IT", "MX", "FI", "TR", "UA", "KR", "MY", "PR"];

/// How the postcodes without a country look, to tell one that lost its leading zero.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Postcodes {
    five: u32,
    shorter: u32,
    /// Of five digits with a zero in front: such columns lose it.
    led_by_zero: u32,
}

impl Postcodes {
    pub fn add(&mut self, postcode: &str, country: &str) {
        if country.is_empty() && postcode.bytes().all(|byte| byte.is_ascii_digit()) {
            match postcode.len() {
                5 => {
                    self.five += 1;
                    self.led_by_zero += u32::from(postcode.starts_with('0'));
                }
                3 | 4 => self.shorter += 1,
                _ => {}
            }
        }
    }

    /// Whether a short one without a country has lost its leading zero.
    pub fn lose_zeros(&self) -> bool {
        self.led_by_zero > 0 || (self.five >= self.shorter && self.five > 0)
    }
}

/// Of three or four digits.
pub(super) fn is_short(postcode: &str) -> bool {
    matches!(postcode.len(), 3 | 4) && postcode.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn has_five_digits(country: &str) -> bool {
    cultures::region(country).is_some_and(|code| FIVE_DIGITS.contains(&code))
}
