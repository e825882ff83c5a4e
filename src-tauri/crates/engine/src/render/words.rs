//! What Tera's filters and functions say in a culture's words. The words themselves are `cultures`'; this is the seam.

use crate::profiles::Register;

/// What the words depend on beside the value: the cell's language and what the person is known to be.
#[derive(Debug, Default, Clone)]
pub struct Reader {
    /// BCP 47, of the cell.
    pub language: String,
    /// The cell's register, else the person's own.
    pub register: Option<Register>,
    pub locale: Option<String>,
    pub time_zone: Option<String>,
    pub title: Option<String>,
    pub gender: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}

pub fn date(value: &str, style: &str, _reader: &Reader) -> Result<String, String> {
    let known = ["short", "medium", "long", "full"].contains(&style);
    let date = value.get(..10).filter(|date| date.parse::<jiff::civil::Date>().is_ok());
    match date {
        _ if !known => Err(format!("“{style}” is not a date style; write short, medium, long or full")),
        Some(date) => Ok(date.to_string()),
        None => Err(format!("“{value}” is not a date")),
    }
}

pub fn time(value: &str, _style: &str, _reader: &Reader) -> Result<String, String> {
    value.get(11..16).map(str::to_string).ok_or_else(|| format!("“{value}” has no time of day"))
}

pub fn number(value: &str, _reader: &Reader) -> Result<String, String> {
    value.parse::<f64>().map(|_| value.to_string()).map_err(|_| format!("“{value}” is not a number"))
}

pub fn greeting(reader: &Reader) -> String {
    reader.first_name.as_ref().map_or_else(|| "Hello,".to_string(), |name| format!("Hello {name},"))
}

pub fn closing(_reader: &Reader) -> String {
    "Kind regards".to_string()
}
