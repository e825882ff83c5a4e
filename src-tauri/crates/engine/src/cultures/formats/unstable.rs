//! Everything of icu that is not stable yet and changes with its releases: prices, percentages, relative days.
//! Only here (and in `names`), so that an upgrade is mended in one place.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::experimental::dimension::currency::CurrencyType;
use icu::experimental::dimension::currency::formatter::CurrencyFormatter;
use icu::experimental::dimension::percent::formatter::PercentFormatter;
use icu::experimental::relativetime::options::Numeric;
use icu::experimental::relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions};
use icu::locale::Locale;

use super::Unit;
use super::currencies::is_written_by_code;
use super::kept::links;

pub(super) struct Prices(CurrencyFormatter<DecimalFormatter>, Marks);

/// Where CLDR 48.2 writes figures of a price or a percentage unlike other numbers, which icu 2.4 passes over.
#[derive(Clone, Copy)]
enum Marks {
    AsNumbers,
    /// Thousands end in a full stop, where those of other numbers end in a space.
    Stops,
    /// Decimals follow a full stop instead of a comma.
    Point,
    /// Thousands are grouped, where other numbers group lakhs.
    Thousands,
}

impl Marks {
    fn of_prices(links: &[String]) -> Marks {
        match links.iter().map(String::as_str).find(|link| matches!(*link, "de-AT" | "fr-CH" | "ml" | "mr" | "or")) {
            Some("de-AT") => Marks::Stops,
            Some("fr-CH") => Marks::Point,
            Some(_) => Marks::Thousands,
            None => Marks::AsNumbers,
        }
    }

    fn of_shares(links: &[String]) -> Marks {
        const THOUSANDS: [&str; 8] = ["bn", "ccp", "kok", "kxv", "ml", "mr", "or", "te"];
        match links.iter().any(|link| THOUSANDS.contains(&link.as_str())) {
            true => Marks::Thousands,
            false => Marks::AsNumbers,
        }
    }

    fn in_place(self, written: String) -> String {
        match self {
            Marks::AsNumbers => written,
            Marks::Stops => between_digits(&written, '\u{a0}', Some('.')),
            Marks::Point => between_digits(&written, ',', Some('.')),
            Marks::Thousands => by_thousands(&between_digits(&written, ',', None)),
        }
    }
}

impl Prices {
    /// `code` is ISO 4217.
    pub fn new(locale: &Locale, code: &str) -> Option<Prices> {
        let currency = CurrencyType::try_from_str(code).ok()?;
        let links = links(locale);
        let made = match is_written_by_code(&links, code) {
            true => CurrencyFormatter::try_new_code(locale.into(), currency, Default::default()),
            false => CurrencyFormatter::try_new_symbol(locale.into(), currency, Default::default()),
        };
        Some(Prices(made.ok()?, Marks::of_prices(&links)))
    }

    /// Rounded to the currency's own decimals, half away from zero.
    pub fn write(&self, amount: &Decimal) -> String {
        self.1.in_place(apart(&self.0.format_fixed_decimal(amount).to_string()))
    }
}

/// A letter of the currency and a digit behind it are kept apart (UTS #35, currencySpacing), which icu 2.4 passes over
/// in English of South Africa.
fn apart(price: &str) -> String {
    let mut apart = String::with_capacity(price.len() + 2);
    let mut before = None;
    for letter in price.chars() {
        if letter.is_ascii_digit() && before.is_some_and(char::is_alphabetic) {
            apart.push('\u{a0}');
        }
        apart.push(letter);
        before = Some(letter);
    }
    apart
}

/// With another sign for one that stands between two digits, or none.
fn between_digits(written: &str, sign: char, other: Option<char>) -> String {
    let letters: Vec<char> = written.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|letter| letter.is_numeric());
    let between = |at: usize| letters[at] == sign && digit(at.checked_sub(1)) && digit(Some(at + 1));
    (0..letters.len()).filter_map(|at| if between(at) { other } else { Some(letters[at]) }).collect()
}

/// With a comma before each three of the figures that come before the decimals.
fn by_thousands(written: &str) -> String {
    let from = written.find(char::is_numeric).unwrap_or(written.len());
    let figures = written[from..].chars().take_while(|letter| letter.is_numeric()).count();
    let mut grouped = written[..from].to_owned();
    for (at, letter) in written[from..].chars().enumerate() {
        if at > 0 && at < figures && (figures - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(letter);
    }
    grouped
}

pub(super) struct Shares(PercentFormatter<DecimalFormatter>, Marks);

impl Shares {
    pub fn new(locale: &Locale) -> Option<Shares> {
        let made = PercentFormatter::try_new(locale.into(), Default::default()).ok()?;
        Some(Shares(made, Marks::of_shares(&links(locale))))
    }

    /// Of a hundred: 25 is "25%". `number` is the same, written as a number. icu 2.4 takes the sign of another
    /// numbering system where a locale has several; Arabic and Persian digits have one of their own (CLDR 48.2), and
    /// what has digits of ASCII has its sign.
    pub fn write(&self, percent: &Decimal, number: &str) -> String {
        let arabic = |first: char, last: char| number.contains(|letter| (first..=last).contains(&letter));
        if arabic('\u{660}', '\u{669}') {
            format!("{number}٪\u{61c}")
        } else if arabic('\u{6f0}', '\u{6f9}') {
            format!("{number}٪")
        } else {
            self.1.in_place(self.0.format(percent).to_string())
        }
    }
}

pub(super) struct RelativeDays(RelativeTimeFormatter);

impl RelativeDays {
    /// Days have names ("tomorrow"); of the longer units "next week" would say less than "in 1 week".
    pub fn new(locale: &Locale, unit: Unit) -> Option<RelativeDays> {
        let (prefs, counted) = (locale.into(), RelativeTimeFormatterOptions::default());
        let made = match unit {
            Unit::Day => RelativeTimeFormatter::try_new_long_day(prefs, counted.with_numeric(Numeric::Auto)),
            Unit::Week => RelativeTimeFormatter::try_new_long_week(prefs, counted),
            Unit::Month => RelativeTimeFormatter::try_new_long_month(prefs, counted),
            Unit::Year => RelativeTimeFormatter::try_new_long_year(prefs, counted),
        };
        made.ok().map(RelativeDays)
    }

    /// Negative is past.
    pub fn write(&self, count: i64) -> String {
        self.0.format(Decimal::from(count)).to_string()
    }
}
