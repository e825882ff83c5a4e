//! Names that address the reader: which of them, and how many, is each culture's own, as long as the reader is addressed.

pub(super) const ADDRESSING: [&str; 7] =
    ["greeting", "closing", "full_name", "first_name", "last_name", "title", "gender"];

/// A greeting or a name that can stand alone.
const NAMED: [&str; 3] = ["greeting", "full_name", "first_name"];

pub fn is_addressing(name: &str) -> bool {
    ADDRESSING.contains(&name)
}

/// Whether one of these addresses the reader at all.
pub(super) fn addresses(names: &[String]) -> bool {
    names.iter().any(|name| ADDRESSING.contains(&name.as_str()))
}

/// Whether these say in another way what `lost` says. A family name alone stands for a given one where it comes first
/// (山田様); elsewhere it takes a title, or words that go by gender.
pub(super) fn stands_for(names: &[String], lost: &str, is_family_first: impl Fn() -> bool) -> bool {
    let has = |wanted: &[&str]| names.iter().any(|name| wanted.contains(&name.as_str()));
    match lost {
        "greeting" | "full_name" | "first_name" => {
            has(&NAMED) || has(&["last_name"]) && (has(&["title", "gender"]) || is_family_first())
        }
        "last_name" => has(&NAMED),
        "title" | "gender" => has(&NAMED) || has(&["last_name"]),
        _ => false,
    }
}
