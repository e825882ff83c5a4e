//! "Riverside Clinic <hello@riverside.example>": a name and an address that are safe in a header.

use crate::profiles::normalise::{email_key, with_ascii_domain};
use crate::{Error, Result};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    pub name: Option<String>,
    pub address: String,
}

impl Mailbox {
    /// `place` is the form field or JSON path named when it cannot be read.
    pub fn parse(text: &str, place: &str) -> Result<Mailbox> {
        let unreadable = || {
            Error::invalid_at(
                place,
                format!("{place}: “{}” is not a sender like “Name <name@example.org>”.", text.escape_debug()),
            )
        };
        if text.chars().any(|c| c.is_control() || c == '\u{2028}' || c == '\u{2029}') {
            return Err(unreadable());
        }
        let text = text.trim();
        let (name, address) = match text.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
            Some((name, address)) => (name.trim().trim_matches('"').trim(), address.trim()),
            None => ("", text),
        };
        if email_key(address).is_none() {
            return Err(unreadable());
        }
        let address = with_ascii_domain(address).into_owned();
        Ok(Mailbox { name: (!name.is_empty()).then(|| name.to_owned()), address })
    }

    /// The part after the @.
    pub fn domain(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}
