//! Words and numbers that were already read once: files repeat a few hundred words in every row, and working out the
//! normal form of a phone number takes longer than everything else about a row together.

use std::collections::HashMap;

use super::values::{Unreadable, read_core};
use crate::profiles::CoreField;
use crate::profiles::normalise::{email_key, phone_key};

/// A file with more different words than this is not remembered further.
const REMEMBERED: usize = 2000;

#[derive(Debug, Default)]
pub(super) struct Words {
    known: HashMap<CoreField, HashMap<String, Result<String, Unreadable>>>,
    /// The last phone: number, country, normal form.
    phone: Option<(String, Option<String>, Option<String>)>,
    /// The last email address and its normal form.
    email: Option<(String, Option<String>)>,
}

impl Words {
    /// As read_core, remembered where few words are usual.
    pub fn read(&mut self, field: CoreField, cell: &str, country: Option<&str>) -> Result<String, Unreadable> {
        match field {
            CoreField::Phone => match read_core(field, cell) {
                Ok(phone) if self.phone(&phone, country).is_none() => Err(format!("“{cell}” is not a phone number")),
                read => read,
            },
            CoreField::Email => match read_core(field, cell) {
                Ok(email) if self.email(&email).is_none() => Err(format!("“{cell}” is not an email address")),
                read => read,
            },
            CoreField::Locale | CoreField::TimeZone | CoreField::Gender | CoreField::Register => {
                let known = self.known.entry(field).or_default();
                if let Some(read) = known.get(cell) {
                    return read.clone();
                }
                let read = read_core(field, cell);
                if known.len() < REMEMBERED {
                    known.insert(cell.to_owned(), read.clone());
                }
                read
            }
            _ => read_core(field, cell),
        }
    }

    pub fn email(&mut self, email: &str) -> Option<String> {
        match &self.email {
            Some((last, key)) if last == email => key.clone(),
            _ => {
                let key = email_key(email);
                self.email = Some((email.to_owned(), key.clone()));
                key
            }
        }
    }

    pub fn phone(&mut self, phone: &str, country: Option<&str>) -> Option<String> {
        match &self.phone {
            Some((last, place, key)) if last == phone && place.as_deref() == country => key.clone(),
            _ => {
                let key = phone_key(phone, country);
                self.phone = Some((phone.to_owned(), country.map(str::to_owned), key.clone()));
                key
            }
        }
    }
}
