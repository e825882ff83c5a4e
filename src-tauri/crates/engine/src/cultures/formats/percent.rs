//! A percentage. CLDR, like spreadsheets, holds it as a share of one; staff often write it as a share of a hundred.

use super::kept::{Form, Formatter, kept};
use super::unstable::Shares;
use super::{decimal, shown, written};

/// What the value is a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    /// 0.25 is a quarter.
    One,
    /// 25 is a quarter.
    Hundred,
}

/// "25%", "25 %", "%25". `value` is decimal with a full stop; its decimals are kept, up to three (0.256 is 25.6%): CLDR
/// writes none, and a tax of 7.5% is none of 8%.
pub fn format_percent(value: &str, of: Whole, language: &str, reader_locale: Option<&str>) -> Result<String, String> {
    let mut percent = decimal(value)?;
    if of == Whole::One {
        percent.multiply_pow10(2);
        percent.trim_start();
    }
    let percent = shown(percent);
    let number = written(&percent, language, reader_locale)?;
    let formatter = kept(language, reader_locale, Form::Share, |locale| Shares::new(&locale).map(Formatter::Share));
    match formatter.as_deref() {
        Some(Formatter::Share(shares)) => Ok(shares.write(&percent, &number)),
        _ => Err(format!("Percentages cannot be written in “{language}”")),
    }
}
