//! Where a link or a button may lead: the web, a mailbox or a telephone, or wherever a placeholder says.

use super::inline::escaped;
use super::tera_words::{Piece, pieces};

/// The address as it is written into HTML and into plain text; an error says what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub html: String,
    pub text: String,
}

pub fn address(url: &str) -> Result<Address, String> {
    let url = url.trim();
    if url.is_empty() {
        return Err("The link leads nowhere yet".to_owned());
    }
    let parts = pieces(url);
    if let Some(Piece::Text(first)) = parts.first() {
        // Browsers skip white space and control characters inside a scheme, so they must not hide one here.
        let seen: String = first.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect();
        let seen = seen.to_ascii_lowercase();
        if !["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| seen.starts_with(scheme)) {
            return Err(format!("“{url}” cannot be linked to; begin with https://, mailto: or tel:"));
        }
    }
    let html = parts.iter().map(|part| match part {
        Piece::Text(text) => escaped(text),
        Piece::Tag(tag) => (*tag).to_owned(),
    });
    Ok(Address { html: html.collect(), text: url.to_owned() })
}
