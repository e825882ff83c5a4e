//! A price: an amount in a currency, as the reader's region writes that currency.

use super::currencies::{CODES, PAID_IN};
use super::kept::{Form, Formatter, kept};
use super::unstable::Prices;
use super::{decimal, shortened};

/// What prices are named in in a region (ISO 3166, two capitals); None for one that CLDR names no currency of.
pub fn currency_of(region: &str) -> Option<&'static str> {
    let pays = |(_, regions): &&(&str, &str)| regions.split(' ').any(|known| known == region);
    PAID_IN.iter().find(pays).map(|(code, _)| *code)
}

/// `value` is decimal with a full stop ("1234.5"); it is rounded to the decimals of the currency (none for JPY), half
/// away from zero. `code` is ISO 4217, in any case. Errors are sentences.
pub fn format_currency(value: &str, code: &str, language: &str, reader_locale: Option<&str>) -> Result<String, String> {
    let amount = decimal(value)?;
    let unknown = || format!("“{}” is not a currency; use its three letters, as in code=\"EUR\"", shortened(code));
    let code = code.trim().to_ascii_uppercase();
    let bytes = <[u8; 3]>::try_from(code.as_bytes()).map_err(|_| unknown())?;
    // Any three letters would be written, and a slip of the finger sent.
    if !CODES.split(' ').any(|known| known == code) {
        return Err(unknown());
    }
    let formatter =
        kept(language, reader_locale, Form::Price(bytes), |locale| Prices::new(&locale, &code).map(Formatter::Price));
    match formatter.as_deref() {
        Some(Formatter::Price(prices)) => Ok(prices.write(&amount)),
        _ => Err(format!("Prices cannot be written in “{language}”")),
    }
}
