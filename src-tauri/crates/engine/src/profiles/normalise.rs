//! The forms of a value that people and imports are matched by, and the checks of what may be stored at all.
//! The value itself is kept as it was given.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

pub use super::phone::{BETWEEN_DIGITS, Dialled, Mobile, ascii_digits, dialled, mobile, phone_key, phone_shown};
use super::{Core, CoreField};

/// A text as it is typed, without signs that stand in no text and would go into files and headers: what controls a
/// device or turns the direction of what follows. A line ends in one way alone.
pub fn without_signs(text: &str) -> Cow<'_, str> {
    let is_sign = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t');
    let is_unseen = |letter: char| matches!(letter, '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}');
    if !text.contains(|letter| is_sign(letter) || is_unseen(letter)) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let kept = lines.chars().filter(|letter| !is_unseen(*letter));
    Cow::Owned(kept.map(|letter| if is_sign(letter) { ' ' } else { letter }).collect())
}

/// Why a text cannot be what something is called on screen, where people choose by it.
pub fn name_fault(name: &str) -> Option<&'static str> {
    const LONGEST: usize = 500;
    if name.contains(char::is_control) {
        Some("it holds signs that are no text")
    } else if name.chars().count() > LONGEST {
        Some("it is longer than 500 letters")
    } else {
        None
    }
}

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

/// The address as it goes into a message: with its domain in ASCII, which every server takes (RFC 5890). A name before the @
/// has no such form.
pub fn with_ascii_domain(address: &str) -> Cow<'_, str> {
    let domain = address.rsplit_once('@').filter(|(_, domain)| !domain.is_ascii());
    let ascii = domain.and_then(|(local, domain)| Some((local, idna::domain_to_ascii_strict(domain).ok()?)));
    ascii.map_or(Cow::Borrowed(address), |(local, domain)| format!("{local}@{domain}").into())
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

    #[test]
    fn what_is_typed_by_hand_holds_no_signs_that_are_no_text() {
        assert_eq!(without_signs("a\u{1b}b\u{7f}\u{202e}c\u{feff}\r\nd\re\u{2028}f\tg"), "a b c\nd\ne\nf\tg");
        assert!(matches!(without_signs("שלום \u{200f}Zoë 👩‍👧"), Cow::Borrowed(_)), "marks that text needs stay");
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
