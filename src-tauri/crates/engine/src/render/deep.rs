//! Where touching a notification may lead.

/// Schemes that run something or open a person's own files.
const NEVER: [&str; 5] = ["javascript:", "data:", "vbscript:", "file:", "blob:"];

/// An app has schemes of its own, so all may lead somewhere but those that run something.
pub fn leads_into_app(address: &str) -> bool {
    let seen: String = address.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect();
    let seen = seen.to_ascii_lowercase();
    let sound = seen.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
    });
    sound && !NEVER.iter().any(|never| seen.starts_with(never))
}

/// Why it may not.
pub fn nowhere(link: &str) -> String {
    format!("“{link}” leads nowhere an app could go; begin with https:// or the app’s own scheme")
}
