//! What Tera's filters and functions say in a culture's words. The words themselves are the cultures'; this is the seam.

use std::borrow::Cow;
use std::sync::Arc;

use crate::cultures::{self, Culture, Joined, Known, PluralForms, Whole};
use crate::profiles::{Gender, Register};

/// What the words depend on beside the value: the cell's language and what the person is known to be.
#[derive(Debug, Default, Clone)]
pub struct Reader {
    /// What is said of the reader's locale where that goes by the cell's, else of the cell's.
    pub culture: Arc<Culture>,
    /// BCP 47, of the cell, with the digits its culture is said to write.
    pub language: String,
    /// Whether it runs from right to left.
    pub rtl: bool,
    /// The cell's register, else the person's own.
    pub register: Option<Register>,
    pub locale: Option<String>,
    pub time_zone: Option<String>,
    pub title: Option<String>,
    pub gender: Option<Gender>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// RFC 3339: the moment the message is made for.
    pub now: Option<String>,
}

pub fn date(value: &str, style: &str, reader: &Reader) -> Result<String, String> {
    cultures::format_date(value, style, &reader.language, reader.locale.as_deref(), reader.time_zone.as_deref())
}

pub fn time(value: &str, style: &str, reader: &Reader) -> Result<String, String> {
    cultures::format_time(value, style, &reader.language, reader.locale.as_deref(), reader.time_zone.as_deref())
}

pub fn date_time(value: &str, style: &str, reader: &Reader) -> Result<String, String> {
    cultures::format_date_time(value, style, &reader.language, reader.locale.as_deref(), reader.time_zone.as_deref())
}

pub fn number(value: &str, reader: &Reader) -> Result<String, String> {
    cultures::format_number(value, &reader.language, reader.locale.as_deref())
}

pub fn currency(value: &str, code: &str, reader: &Reader) -> Result<String, String> {
    cultures::format_currency(value, code, &reader.language, reader.locale.as_deref())
}

pub fn percent(value: &str, of: Whole, reader: &Reader) -> Result<String, String> {
    cultures::format_percent(value, of, &reader.language, reader.locale.as_deref())
}

/// Each item is kept together where it runs the other way.
pub fn list(items: &[String], joined: Joined, reader: &Reader) -> Result<String, String> {
    let items: Vec<String> = items.iter().map(|item| isolated(item, reader).into_owned()).collect();
    cultures::format_list(&items, joined, &reader.language, reader.locale.as_deref())
}

pub fn plural(value: &str, forms: &PluralForms, reader: &Reader) -> Result<String, String> {
    cultures::format_plural(value, forms, &reader.language, reader.locale.as_deref())
}

pub fn relative(value: &str, reader: &Reader) -> Result<String, String> {
    let now = reader.now.as_deref().ok_or("Today’s date is not known here, so no day can be counted from it")?;
    cultures::format_relative(value, now, &reader.language, reader.locale.as_deref(), reader.time_zone.as_deref())
}

pub fn isolated<'v>(value: &'v str, reader: &Reader) -> Cow<'v, str> {
    cultures::isolated(value, reader.rtl)
}

/// A name in another direction is kept together within it.
pub fn greeting(reader: &Reader) -> String {
    let known = Known {
        title: reader.title.as_deref(),
        first_name: reader.first_name.as_deref(),
        last_name: reader.last_name.as_deref(),
        gender: reader.gender,
    };
    let greeting = reader.culture.greeting(&known, reader.register);
    cultures::isolated_within(&greeting, reader.rtl).into_owned()
}

pub fn closing(reader: &Reader) -> String {
    reader.culture.closing(reader.register)
}
