//! The forms of a value that people and imports are matched by, and the checks of what may be stored at all.
//! The value itself is kept as it was given.

use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;

use super::{Core, CoreField};

/// The form two spellings of one mailbox share: trimmed, NFC, lower case, domain in ASCII. None when it is no address.
/// The checks are those of RFC 5321 that keep an address usable in a header: no spaces, controls or brackets.
pub fn email_key(email: &str) -> Option<String> {
    let email: String = email.trim().nfc().collect();
    let (local, domain) = email.rsplit_once('@')?;
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"()<>,;:\"[]\\@\u{2028}\u{2029}".contains(c);
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

/// E.164 where the number says its country or `country` (ISO 3166 alpha-2) does, otherwise its digits.
/// None when it has fewer than five digits or was garbled by a spreadsheet (4.9E+11).
pub fn phone_key(phone: &str, country: Option<&str>) -> Option<String> {
    let phone = ascii_digits(phone.trim());
    if phone.chars().any(|c| c.is_alphabetic() && c != 'x') {
        return None;
    }
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    if !(5..=20).contains(&digits.len()) {
        return None;
    }
    let region = country.and_then(|country| phonenumber::country::Id::from_str(country).ok());
    let international = if let Some(rest) = phone.strip_prefix("00") { format!("+{rest}") } else { phone };
    match phonenumber::parse(region, &international) {
        Ok(number) => Some(number.format().mode(phonenumber::Mode::E164).to_string()),
        Err(_) => Some(digits),
    }
}

/// Arabic-Indic, Devanagari, full-width and other decimal digits as 0 to 9.
fn ascii_digits(text: &str) -> String {
    const ZEROS: [char; 7] = ['٠', '۰', '०', '০', '௦', '๐', '０'];
    let digit = |c: char| ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|n| *n < 10));
    text.chars().map(|c| digit(c).and_then(|n| char::from_digit(n, 10)).unwrap_or(c)).collect()
}

/// What a search compares: decomposed, without combining marks, lower case.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let lower: String = text.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect();
    lower.to_lowercase()
}

/// What the people list sorts by: family name, then given name, then address; people without any name come last.
pub fn sort_name(core: &Core) -> String {
    let names = [CoreField::LastName, CoreField::FirstName].map(|field| core.get(field).unwrap_or(""));
    let joined = folded(names.join(" ").trim());
    if joined.is_empty() {
        let address = [CoreField::Email, CoreField::Phone, CoreField::ExternalId].into_iter().find_map(|f| core.get(f));
        return format!("\u{FFFF}{}", folded(address.unwrap_or("")));
    }
    joined
}

/// Everything a search may find a person by, folded and separated by newlines.
pub fn search_text(core: &Core, tags: &[&str]) -> String {
    const SEARCHED: [CoreField; 7] = [
        CoreField::FirstName,
        CoreField::LastName,
        CoreField::Email,
        CoreField::Phone,
        CoreField::ExternalId,
        CoreField::City,
        CoreField::Postcode,
    ];
    let mut text = String::new();
    for part in SEARCHED.into_iter().filter_map(|field| core.get(field)).chain(tags.iter().copied()) {
        text.push_str(&folded(part));
        text.push('\n');
    }
    // "anna schmidt" is one line too, so that a full name typed as one finds her.
    if let (Some(first), Some(last)) = (core.get(CoreField::FirstName), core.get(CoreField::LastName)) {
        text.push_str(&folded(&format!("{first} {last}")));
        text.push('\n');
    }
    text
}
