//! Telephone numbers: the form they are matched by, as people read them, and whether they get SMS.
//! Numbers that are plainly international are read here, all others by the library, which takes far longer.

use std::str::FromStr;

use crate::cultures;

/// E.164 where the number says its country or `country` (a code or a name) does, otherwise its digits.
/// None when it has fewer than five digits or was garbled by a spreadsheet (4.9E+11).
pub fn phone_key(phone: &str, country: Option<&str>) -> Option<String> {
    let phone = phone.trim();
    if is_plainly_international(phone) {
        return Some(phone.to_owned());
    }
    let phone = plain(phone);
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
    if let Some(joined) = joined(&international).filter(|joined| is_plainly_international(joined))
        && region(country).is_none_or(|region| calls_with(region, &joined))
    {
        return Some(joined);
    }
    match read_phone(&international, country) {
        Some(number) => Some(number.format().mode(phonenumber::Mode::E164).to_string()),
        None => Some(digits),
    }
}

/// The number as people read it, "+41 44 668 18 00"; what cannot be read as a number stays as it was given.
pub fn phone_shown(phone: &str, country: Option<&str>) -> String {
    let international = with_plus(plain(phone.trim()));
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
    let international = with_plus(plain(phone.trim()));
    let number = phone_key(phone, country).and_then(|_| read_phone(&international, country));
    let number = number.ok_or("The phone number cannot be read, or its country is not known")?;
    let region = number.country().id().filter(|_| number.is_valid());
    let region = region.ok_or("The phone number is not valid in its country")?;
    let by_the_library = number.number_type(&phonenumber::metadata::DATABASE);
    if !matches!(by_the_library, Type::Mobile | Type::FixedLineOrMobile) && !is_mobile_with_zero(&number) {
        return Err("The phone number is not a mobile one");
    }
    let e164 = number.format().mode(phonenumber::Mode::E164).to_string();
    Ok(Mobile { e164, country: region.as_ref().to_owned() })
}

/// Where a zero belongs to the number (Benin, Congo, Côte d'Ivoire): the library asks for the kind without it.
fn is_mobile_with_zero(number: &phonenumber::PhoneNumber) -> bool {
    let known = number.metadata(&phonenumber::metadata::DATABASE).filter(|_| number.national().zeros() > 0);
    let mobile = known.and_then(|region| region.descriptors().mobile());
    mobile.is_some_and(|mobile| mobile.is_match(&number.national().to_string()))
}

/// Part of a telephone number as somebody looks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dialled {
    /// Without what is dialled before every number: anywhere in a number.
    pub digits: String,
    /// As it stands behind a country's code; None where it is not known to be a number's beginning.
    pub national: Option<String>,
    /// From the country's code on.
    pub international: Option<String>,
}

/// The signs people put between the digits of a number.
pub const BETWEEN_DIGITS: &str = " \u{a0}\u{202f}+-./()\u{2010}\u{2011}\u{2013}";

/// The digits looked for, in whatever way they are written; None where they are too few to be part of a number.
pub fn dialled(written: &str) -> Option<Dialled> {
    let written = with_plus(ascii_digits(written.trim()).replace("(0)", ""));
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    if !(4..=20).contains(&digits.len()) {
        return None;
    }
    if written.starts_with('+') {
        // Whoever has it without a country's code has the rest of it.
        let number = phonenumber::parse(None, &written).ok();
        let national = number.map(|number| number.national().to_string()).filter(|national| national.len() > 5);
        return Some(Dialled { international: Some(format!("+{digits}")), digits, national });
    }
    // What is dialled before a number inside its country: 0, or 8 (Russia, Lithuania).
    let national = match digits.len() {
        9 | 11 if digits.starts_with('8') => Some(digits[1..].to_owned()),
        _ => digits.strip_prefix('0').map(|rest| rest.trim_start_matches('0').to_owned()),
    };
    Some(Dialled { digits, national: national.filter(|rest| rest.len() > 2), international: None })
}

fn with_plus(phone: String) -> String {
    if let Some(rest) = phone.strip_prefix("00") { format!("+{rest}") } else { phone }
}

fn read_phone(phone: &str, country: Option<&str>) -> Option<phonenumber::PhoneNumber> {
    phonenumber::parse(region(country), phone).ok()
}

fn region(country: Option<&str>) -> Option<phonenumber::country::Id> {
    country.and_then(cultures::region).and_then(|code| phonenumber::country::Id::from_str(code).ok())
}

/// Whether the number, with its country code, is one of this region's.
fn calls_with(region: phonenumber::country::Id, international: &str) -> bool {
    let code = phonenumber::metadata::DATABASE.by_id(region.as_ref()).map(|region| region.country_code().to_string());
    code.is_some_and(|code| international.strip_prefix('+').is_some_and(|number| number.starts_with(&code)))
}

/// The number without the signs that people put between its digits; None when it has others.
fn joined(international: &str) -> Option<String> {
    let separators = |sign: char| " -.()".contains(sign);
    if !international.starts_with('+') || !international.ends_with(|sign: char| sign.is_ascii_digit()) {
        return None;
    }
    let joined: String = international.chars().filter(|sign| !separators(*sign)).collect();
    joined[1..].bytes().all(|byte| byte.is_ascii_digit()).then_some(joined)
}

/// Whether a number is E.164 as it stands: nothing but digits behind a country code whose numbers have no national prefix,
/// or only a 0 or 1, which is not there. Spares most of an import its dearest work; a test compares it with the library.
fn is_plainly_international(phone: &str) -> bool {
    const CODES: [u32; 24] =
        [1, 27, 30, 31, 32, 33, 34, 351, 352, 353, 358, 39, 41, 420, 421, 43, 44, 45, 46, 47, 48, 49, 61, 81];
    let Some(number) = phone.strip_prefix('+').filter(|number| !number.starts_with('0')) else { return false };
    let mut code = 0;
    let after_code = number.bytes().take_while(u8::is_ascii_digit).take(3).position(|byte| {
        code = code * 10 + u32::from(byte - b'0');
        CODES.contains(&code)
    });
    let Some(national) = after_code.and_then(|at| number.get(at + 1..)) else { return false };
    (8..=11).contains(&national.len())
        && national.bytes().all(|byte| byte.is_ascii_digit())
        && !national.starts_with(['0', '1'])
}

/// In ASCII digits, and without the fraction that a program gave the number because it took it for one: 491701234567.0.
fn plain(phone: &str) -> String {
    let mut phone = ascii_digits(phone);
    if let Some(whole) = phone.strip_suffix(".0")
        && whole.bytes().filter(u8::is_ascii_digit).count() >= 5
        && !whole.contains('.')
    {
        phone.truncate(whole.len());
    }
    phone
}

/// Arabic-Indic, Devanagari, full-width and other decimal digits as 0 to 9.
pub fn ascii_digits(text: &str) -> String {
    const ZEROS: [char; 7] = ['٠', '۰', '०', '০', '௦', '๐', '０'];
    let digit = |c: char| ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|n| *n < 10));
    text.chars().map(|c| digit(c).and_then(|n| char::from_digit(n, 10)).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the library alone would say.
    fn by_the_library(region: Option<phonenumber::country::Id>, phone: &str) -> Option<String> {
        phonenumber::parse(region, phone).ok().map(|number| number.format().mode(phonenumber::Mode::E164).to_string())
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
                    assert_eq!(by_the_library(None, &phone).as_deref(), Some(phone.as_str()), "{phone}");
                }
            }
        }
        assert!(taken > 1000, "the short way is taken for most countries: {taken}");
        for phone in [
            "+01234567890",
            "+K12345678",
            "+3K12345678",
            "+",
            "1234567890",
            "+4903012345678",
            "+391234567",
            "+49 30 1234567",
            "+1415",
            "030123456",
            "+491234567890123",
        ] {
            assert!(!is_plainly_international(phone), "{phone} is for the library to read");
        }
    }

    #[test]
    fn a_mobile_number_may_begin_with_a_zero_of_its_own() {
        for (phone, national, country) in [
            ("+2290195123456", "01 95 12 34 56", "BJ"),
            ("+242061234567", "06 123 4567", "CG"),
            ("+2250123456789", "01 23 45 67 89", "CI"),
            ("+491751234567", "0175 1234567", "DE"),
        ] {
            let expected = Ok(Mobile { e164: phone.to_owned(), country: country.to_owned() });
            assert_eq!(mobile(phone, None), expected, "{phone}");
            assert_eq!(mobile(national, Some(country)), expected, "{phone}");
        }
        for phone in ["+390612345678", "+2250001234567", "+4930123456"] {
            assert!(mobile(phone, None).is_err(), "{phone}");
        }
    }

    #[test]
    fn a_number_written_with_spaces_is_what_the_library_makes_of_it() {
        let regions: Vec<_> = ('A'..='Z')
            .flat_map(|first| ('A'..='Z').map(move |second| format!("{first}{second}")))
            .filter_map(|code| phonenumber::country::Id::from_str(&code).ok())
            .filter(|region| phonenumber::metadata::DATABASE.by_id(region.as_ref()).is_some())
            .collect();
        let mut taken = 0;
        for code in ["1", "27", "30", "351", "353", "358", "39", "41", "420", "44", "49", "61", "81"] {
            for national in ["21 234 567", "(212) 555-0100", "30-1234.5678", "6 1234 567 8", "76543 210", "9876 543210"]
            {
                let phone = format!("+{code} {national}");
                let Some(joined) = joined(&phone).filter(|joined| is_plainly_international(joined)) else { continue };
                let own = regions.iter().copied().filter(|region| calls_with(*region, &joined)).map(Some);
                for region in own.chain([None]) {
                    taken += 1;
                    assert_eq!(by_the_library(region, &phone).as_ref(), Some(&joined), "{phone} in {region:?}");
                }
            }
        }
        assert!(regions.len() > 200 && taken > 200, "{taken} of {}", regions.len());
        for phone in
            ["+49 (0)30 1234567", "+49 30 1234567 ext. 5", "+49 30/1234567", "49 30 1234567", "+49 30 1234567 -"]
        {
            let short = joined(phone).filter(|joined| is_plainly_international(joined));
            assert_eq!(short, None, "{phone} is for the library to read");
        }
    }
}
