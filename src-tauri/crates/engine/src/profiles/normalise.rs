//! The forms of a value that people and imports are matched by, and the checks of what may be stored at all.
//! The value itself is kept as it was given.

use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;

use super::{Core, CoreField};
use crate::cultures;

/// The form two spellings of one mailbox share: trimmed, NFKC, lower case, domain in ASCII. None when it is no address.
/// The checks are those of RFC 5321 that keep an address usable in a header: no spaces, controls or brackets.
pub fn email_key(email: &str) -> Option<String> {
    if is_plain_email(email) {
        return Some(email.to_ascii_lowercase());
    }
    unicode_email_key(email)
}

fn unicode_email_key(email: &str) -> Option<String> {
    let email: String = email.trim().nfkc().collect();
    let (local, domain) = email.rsplit_once('@')?;
    let plain = |c: char| {
        !c.is_whitespace()
            && !c.is_control()
            && !"()<>,;:\"[]\\@\u{ad}\u{200b}\u{2028}\u{2029}\u{2060}\u{feff}".contains(c)
    };
    if local.is_empty() || local.len() > 64 || !local.chars().all(plain) {
        return None;
    }
    if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
        return None;
    }
    let domain = idna::domain_to_ascii_strict(domain).ok()?;
    let sound_label = |label: &str| !label.is_empty() && label.len() <= 63;
    if domain.len() > 253 || !domain.contains('.') || !domain.split('.').all(sound_label) {
        return None;
    }
    Some(format!("{}@{domain}", local.to_lowercase()))
}

/// Whether an address needs nothing but lower case: ASCII letters and digits, the usual signs, and no label that IDNA
/// reads in a way of its own. Spares most addresses Unicode and IDNA; a test compares it with them.
fn is_plain_email(email: &str) -> bool {
    let Some((local, domain)) = email.split_once('@') else { return false };
    let is_plain = |part: &str, signs: &[u8]| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || signs.contains(&byte))
    };
    let is_plain_label = |label: &str| {
        let hyphens = label.starts_with('-') || label.ends_with('-') || label.get(2..4) == Some("--");
        label.len() <= 63 && !hyphens && is_plain(label, b"-")
    };
    local.len() <= 64
        && local.split('.').all(|word| is_plain(word, b"_+-"))
        && domain.len() <= 253
        && domain.contains('.')
        && domain.split('.').all(is_plain_label)
}

/// E.164 where the number says its country or `country` (a code or a name) does, otherwise its digits.
/// None when it has fewer than five digits or was garbled by a spreadsheet (4.9E+11).
pub fn phone_key(phone: &str, country: Option<&str>) -> Option<String> {
    let phone = phone.trim();
    if is_plainly_international(phone) {
        return Some(phone.to_owned());
    }
    let phone = ascii_digits(phone);
    if phone.chars().any(|c| c.is_alphabetic() && c != 'x' || matches!(c, ';' | ',' | '|')) {
        return None;
    }
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    if !(5..=20).contains(&digits.len()) {
        return None;
    }
    let international = with_plus(phone);
    if is_plainly_international(&international) {
        return Some(international);
    }
    match read_phone(&international, country) {
        Some(number) => Some(number.format().mode(phonenumber::Mode::E164).to_string()),
        None => Some(digits),
    }
}

/// The number as people read it, "+41 44 668 18 00"; what cannot be read as a number stays as it was given.
pub fn phone_shown(phone: &str, country: Option<&str>) -> String {
    let international = with_plus(ascii_digits(phone.trim()));
    let number = phone_key(phone, country).and_then(|_| read_phone(&international, country));
    number.map_or_else(|| phone.to_owned(), |number| number.format().mode(phonenumber::Mode::International).to_string())
}

/// A telephone that can get an SMS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mobile {
    pub e164: String,
    /// ISO 3166-1 alpha-2, by the number itself.
    pub country: String,
}

/// The number, valid by its country's own numbering plan and of a kind that gets SMS; `country` reads one without a
/// country code. An error says in words why not.
pub fn mobile(phone: &str, country: Option<&str>) -> Result<Mobile, &'static str> {
    use phonenumber::Type;
    let international = with_plus(ascii_digits(phone.trim()));
    let number = phone_key(phone, country).and_then(|_| read_phone(&international, country));
    let number = number.ok_or("The phone number cannot be read, or its country is not known")?;
    let region = number.country().id().filter(|_| number.is_valid());
    let region = region.ok_or("The phone number is not valid in its country")?;
    match number.number_type(&phonenumber::metadata::DATABASE) {
        Type::Mobile | Type::FixedLineOrMobile => {}
        _ => return Err("The phone number is not a mobile one"),
    }
    let e164 = number.format().mode(phonenumber::Mode::E164).to_string();
    Ok(Mobile { e164, country: region.as_ref().to_owned() })
}

fn with_plus(phone: String) -> String {
    if let Some(rest) = phone.strip_prefix("00") { format!("+{rest}") } else { phone }
}

fn read_phone(phone: &str, country: Option<&str>) -> Option<phonenumber::PhoneNumber> {
    let region = country.and_then(cultures::region).and_then(|code| phonenumber::country::Id::from_str(code).ok());
    phonenumber::parse(region, phone).ok()
}

/// Whether a number is E.164 as it stands: nothing but digits behind a country code whose numbers have no national prefix,
/// or only a 0 or 1, which is not there. Spares most of an import its dearest work; a test compares it with the library.
fn is_plainly_international(phone: &str) -> bool {
    const CODES: [&str; 24] = [
        "+1", "+27", "+30", "+31", "+32", "+33", "+34", "+351", "+352", "+353", "+358", "+39", "+41", "+420", "+421",
        "+43", "+44", "+45", "+46", "+47", "+48", "+49", "+61", "+81",
    ];
    let Some(national) = CODES.iter().find_map(|code| phone.strip_prefix(code)) else { return false };
    (8..=11).contains(&national.len())
        && national.bytes().all(|byte| byte.is_ascii_digit())
        && !national.starts_with(['0', '1'])
}

/// Arabic-Indic, Devanagari, full-width and other decimal digits as 0 to 9.
fn ascii_digits(text: &str) -> String {
    const ZEROS: [char; 7] = ['٠', '۰', '०', '০', '௦', '๐', '０'];
    let digit = |c: char| ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|n| *n < 10));
    text.chars().map(|c| digit(c).and_then(|n| char::from_digit(n, 10)).unwrap_or(c)).collect()
}

/// What a search compares: decomposed, without combining marks, lower case.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(&mut folded, text);
    folded
}

fn fold_into(folded: &mut String, text: &str) {
    if text.is_ascii() {
        let start = folded.len();
        folded.push_str(text);
        folded[start..].make_ascii_lowercase();
    } else {
        let lower: String = text.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect();
        folded.push_str(&lower.to_lowercase());
    }
}

/// What a person is found by in the people list. Worked out together, since the names are in both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FoundBy {
    /// What the list sorts by: family name, then given name, then address; people without any name come last.
    pub sort_name: String,
    /// Everything a search may find a person by, folded and separated by newlines.
    pub search: String,
}

pub fn found_by(core: &Core, tags: &[&str]) -> FoundBy {
    const NAMES: [CoreField; 2] = [CoreField::FirstName, CoreField::LastName];
    const SEARCHED: [CoreField; 5] =
        [CoreField::Email, CoreField::Phone, CoreField::ExternalId, CoreField::City, CoreField::Postcode];
    let mut search = String::with_capacity(128);
    let names = NAMES.map(|field| {
        let start = search.len();
        fold_into(&mut search, core.get(field)?);
        search.push('\n');
        Some(start..search.len() - 1)
    });
    for part in SEARCHED.into_iter().filter_map(|field| core.get(field)).chain(tags.iter().copied()) {
        fold_into(&mut search, part);
        search.push('\n');
    }
    let [first, last] = names.map(|name| name.map_or_else(String::new, |name| search[name].to_owned()));
    // "anna schmidt" is one line too, so that a full name typed as one finds her.
    if let [Some(given), Some(family)] = NAMES.map(|field| core.get(field)) {
        search.extend([first.as_str(), " ", &last, "\n"]);
        if given.trim_end() == given && family.trim_start() == family {
            return FoundBy { sort_name: [last.as_str(), " ", &first].concat(), search };
        }
    }
    FoundBy { sort_name: sort_name(core), search }
}

fn sort_name(core: &Core) -> String {
    let names = [CoreField::LastName, CoreField::FirstName].map(|field| core.get(field).unwrap_or(""));
    let joined = folded(names.join(" ").trim());
    if joined.is_empty() {
        let address = [CoreField::Email, CoreField::Phone, CoreField::ExternalId].into_iter().find_map(|f| core.get(f));
        return format!("\u{FFFF}{}", folded(address.unwrap_or("")));
    }
    joined
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the library alone would say.
    fn by_the_library(phone: &str) -> Option<String> {
        phonenumber::parse(None, phone).ok().map(|number| number.format().mode(phonenumber::Mode::E164).to_string())
    }

    #[test]
    fn a_number_taken_as_it_stands_is_what_the_library_makes_of_it() {
        let mut taken = 0;
        for code in 1..=999 {
            for national in
                ["21234567", "2125550100", "3012345678", "612345678", "76543210", "85012345678", "9876543210"]
            {
                let phone = format!("+{code}{national}");
                if is_plainly_international(&phone) {
                    taken += 1;
                    assert_eq!(by_the_library(&phone).as_deref(), Some(phone.as_str()), "{phone}");
                }
            }
        }
        assert!(taken > 1000, "the short way is taken for most countries: {taken}");
        for phone in ["+4903012345678", "+391234567", "+49 30 1234567", "+1415", "030123456", "+491234567890123"] {
            assert!(!is_plainly_international(phone), "{phone} is for the library to read");
        }
    }

    proptest! {
        #[test]
        fn a_plain_address_has_the_key_that_unicode_and_idna_would_give_it(
            local in "[a-zA-Z0-9._+'-]{0,10}|[.]{0,2}x[.]{0,2}",
            domain in "([a-zA-Z0-9-]{0,6}[.-]){0,4}[a-zA-Z0-9-]{0,4}|xn--[a-z0-9]{1,5}[.]de|[0-9.]{1,12}",
        ) {
            let email = format!("{local}@{domain}");
            if is_plain_email(&email) {
                prop_assert_eq!(Some(email.to_ascii_lowercase()), unicode_email_key(&email));
            }
        }

        #[test]
        fn a_name_is_folded_the_same_alone_and_in_a_line(first in "\\PC{0,8}", last in "\\PC{0,8}|[ΑΣσς]{1,4}") {
            prop_assert_eq!(folded(&format!("{first} {last}")), format!("{} {}", folded(&first), folded(&last)));
        }
    }
}
