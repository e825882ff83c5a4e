//! What Tera's filters and functions say in a culture's words. The words themselves are the cultures'; this is the seam.

use std::sync::Arc;

use crate::cultures::{self, Culture, Known};
use crate::profiles::{Gender, Register};

/// What the words depend on beside the value: the cell's language and what the person is known to be.
#[derive(Debug, Default, Clone)]
pub struct Reader {
    /// What is said of the cell's locale.
    pub culture: Arc<Culture>,
    /// BCP 47, of the cell.
    pub language: String,
    /// The cell's register, else the person's own.
    pub register: Option<Register>,
    pub locale: Option<String>,
    pub time_zone: Option<String>,
    pub title: Option<String>,
    pub gender: Option<Gender>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}

pub fn date(value: &str, style: &str, reader: &Reader) -> Result<String, String> {
    cultures::format_date(value, style, &reader.language, reader.locale.as_deref(), reader.time_zone.as_deref())
}

pub fn time(value: &str, style: &str, reader: &Reader) -> Result<String, String> {
    cultures::format_time(value, style, &reader.language, reader.locale.as_deref(), reader.time_zone.as_deref())
}

pub fn number(value: &str, reader: &Reader) -> Result<String, String> {
    cultures::format_number(value, &reader.language, reader.locale.as_deref())
}

pub fn greeting(reader: &Reader) -> String {
    let known = Known {
        title: reader.title.as_deref(),
        first_name: reader.first_name.as_deref(),
        last_name: reader.last_name.as_deref(),
        gender: reader.gender,
    };
    reader.culture.greeting(&known, reader.register)
}

pub fn closing(reader: &Reader) -> String {
    reader.culture.closing(reader.register)
}
