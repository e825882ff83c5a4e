//! What CLDR says of a locale, under the card's keys, and what a reader there sees: a date, a number, a price, a phone, a
//! name, an address.

use icu::calendar::AnyCalendarKind;
use icu::locale::{Locale, LocaleExpander};
use phonenumber::{Mode, metadata::DATABASE};
use serde_json::Value;

use super::culture::Culture;
use super::days::weekend;
use super::formats::{Whole, currency_of, format_currency, format_date, format_number, format_percent};
use super::greetings::{Known, filled};
use super::keys::WEEKDAYS;
use super::locale::{chain, is_rtl, parse};
use super::starter::Values;

/// Nothing for a malformed tag.
pub(super) fn values(tag: &str) -> Values {
    let mut values = Values::new();
    let Some(locale) = parse(tag) else { return values };
    let mut put = |key: &str, value: Value| values.insert(key.to_owned(), value);
    if let Some(parent) = chain(tag).get(1) {
        put("identity.parent", parent.as_str().into());
    }
    let full = maximal(&locale);
    if let Some(script) = full.id.script {
        put("identity.script", script.as_str().into());
    }
    put("identity.direction", if is_rtl(tag) { "rtl" } else { "ltr" }.into());
    // Calendar and week go by the region, also one that is left unsaid.
    put("identity.calendar", calendar(&full).into());
    put("identity.numbering", numbering(tag).into());
    if let Some(region) = full.id.region {
        let days = weekend(region.as_str()).into_iter().map(|day| WEEKDAYS[day.to_monday_zero_offset() as usize]);
        put("days.weekend", days.map(Value::from).collect());
    }
    values
}

fn maximal(locale: &Locale) -> Locale {
    static EXPANDER: LocaleExpander = LocaleExpander::new_extended();
    let mut full = locale.clone();
    EXPANDER.maximize(&mut full.id);
    full
}

fn calendar(full: &Locale) -> &'static str {
    match AnyCalendarKind::try_new(full.into()).unwrap_or(AnyCalendarKind::Gregorian) {
        AnyCalendarKind::Buddhist => "buddhist",
        AnyCalendarKind::Chinese => "chinese",
        AnyCalendarKind::Coptic => "coptic",
        AnyCalendarKind::Dangi => "dangi",
        AnyCalendarKind::Ethiopian => "ethiopic",
        AnyCalendarKind::EthiopianAmeteAlem => "ethioaa",
        AnyCalendarKind::Hebrew => "hebrew",
        AnyCalendarKind::Indian => "indian",
        AnyCalendarKind::HijriTabularTypeIIFriday => "islamic-civil",
        AnyCalendarKind::HijriTabularTypeIIThursday => "islamic-tbla",
        AnyCalendarKind::HijriUmmAlQura => "islamic-umalqura",
        AnyCalendarKind::Japanese => "japanese",
        AnyCalendarKind::Persian => "persian",
        AnyCalendarKind::Roc => "roc",
        _ => "gregory",
    }
}

/// The digits CLDR writes, told from a written zero.
fn numbering(tag: &str) -> &'static str {
    let zero = format_number("0", tag, None).unwrap_or_default();
    match zero.chars().next() {
        Some('٠') => "arab",
        Some('۰') => "arabext",
        Some('०') => "deva",
        Some('০') => "beng",
        Some('၀') => "mymr",
        Some('༠') => "tibt",
        Some('𞄀' | '𞅀') => "hmnp",
        Some('𑄶') => "cakm",
        Some('𞥐') => "adlm",
        _ => "latn",
    }
}

/// 3 December 2026 in the culture's words.
pub(super) fn date(tag: &str) -> Option<String> {
    format_date("2026-12-03", "long", tag, None, None).ok()
}

pub(super) fn number(tag: &str) -> Option<String> {
    format_number("1234567.89", tag, None).ok()
}

pub(super) fn percent(tag: &str) -> Option<String> {
    format_percent("12.5", Whole::Hundred, tag, None).ok()
}

/// A price in the currency of the region, also one that is left unsaid.
pub(super) fn price(tag: &str) -> Option<String> {
    let region = maximal(&parse(tag)?).id.region?;
    format_currency("1234.5", currency_of(region.as_str())?, tag, None).ok()
}

/// An example number of the region, as it is dialled there.
pub(super) fn phone(tag: &str) -> Option<String> {
    let region = maximal(&parse(tag)?).id.region?;
    let plan = DATABASE.by_id(region.as_str())?;
    let example = plan.descriptors().fixed_line().and_then(|line| line.example())?;
    let number = phonenumber::parse(region.as_str().parse().ok(), example).ok()?;
    Some(number.format().mode(Mode::National).to_string())
}

pub(super) fn full_name(culture: &Culture) -> Option<String> {
    let known = Known {
        first_name: culture.text("sample.given"),
        last_name: culture.text("sample.family"),
        ..Known::default()
    };
    Some(culture.full_name(&known)).filter(|name| !name.is_empty())
}

/// The sample address, one line a line. A line that would be empty is left out.
pub(super) fn address(culture: &Culture) -> Option<String> {
    let lines = culture.texts("identity.postal").filter_map(|line| {
        filled(line, |key| match key {
            "line1" => culture.text("sample.line1"),
            "postcode" => culture.text("sample.postcode"),
            "city" => culture.text("sample.city"),
            _ => Some(""),
        })
    });
    Some(lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")).filter(|text| !text.is_empty())
}
