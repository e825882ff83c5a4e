//! Dates, times, numbers, prices, percentages, lists, plurals and relative days in the language of a text, with the
//! reader's regional habits (CLDR, by icu). `unstable` holds what icu may still change; `fixture` compares all of it
//! with another implementation of CLDR. Deliberately not here: names and salutations.

mod currencies;
mod currency;
mod dates;
mod kept;
mod lists;
mod moment;
mod patterns;
mod percent;
mod plurals;
mod relative;
mod unstable;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

use std::str::FromStr;

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;

use kept::{Form, Formatter, kept};

pub use currency::{currency_of, format_currency};
use dates::Style;
pub use dates::{format_date, format_date_time, format_time};
pub use lists::{Joined, format_list};
pub use percent::{Whole, format_percent};
pub use plurals::{NumberForm, PluralForm, PluralForms, format_plural, number_forms};
use relative::Unit;
pub use relative::format_relative;

/// A number with the separators and digits of the language. `value` is decimal with a full stop ("1234.5"); up to three
/// of its decimals are kept, as CLDR's patterns say (#,##0.###), half away from zero; 12.50 stays so, and 3.0 is 3.
pub fn format_number(value: &str, language: &str, reader_locale: Option<&str>) -> Result<String, String> {
    written(&shown(decimal(value)?), language, reader_locale)
}

fn shown(mut number: Decimal) -> Decimal {
    const DECIMALS: i16 = 3;
    if *number.absolute.magnitude_range().start() < -DECIMALS {
        match number.absolute.digit_at(-DECIMALS - 1) {
            5.. => number.expand(-DECIMALS),
            _ => number.trunc(-DECIMALS),
        }
        number.absolute.trim_end();
    }
    number.absolute.trim_end_if_integer();
    number
}

fn written(number: &Decimal, language: &str, reader_locale: Option<&str>) -> Result<String, String> {
    let formatter = kept(language, reader_locale, Form::Number, |locale| {
        DecimalFormatter::try_new(locale.into(), Default::default()).ok().map(Formatter::Number)
    });
    match formatter.as_deref() {
        Some(Formatter::Number(formatter)) => Ok(formatter.format(number).to_string()),
        _ => Err(format!("Numbers cannot be written in “{language}”")),
    }
}

/// A decimal of a sane length.
fn decimal(value: &str) -> Result<Decimal, String> {
    let number = Decimal::from_str(value.trim()).map_err(|_| format!("“{}” is not a number", shortened(value)))?;
    // "1e9000" is a number too, and a page of zeros.
    let magnitudes = number.absolute.magnitude_range();
    if *magnitudes.end() > 30 || *magnitudes.start() < -30 {
        return Err(format!("“{}” has too many digits", shortened(value)));
    }
    Ok(number)
}

/// A value as it is quoted in a sentence: nobody reads a page of it.
fn shortened(value: &str) -> String {
    const MOST: usize = 60;
    match value.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}
