//! Dates, times and numbers in the language of a text, with the reader's regional habits (CLDR, by icu).
//! Only icu's stable part is used; currency, percent, lists and plurals are not here yet.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::str::FromStr;

use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::fieldsets::{T, YMD, YMDE};
use icu::datetime::input::{Date, Time};
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::extensions::unicode::key;
use icu::locale::{Locale, LocaleExpander};
use jiff::civil;
use jiff::tz::TimeZone;

use super::locale::parse;

/// A date in words. `value` is an ISO date ("2026-12-03"), a local date and time ("2026-12-03T14:30") or an RFC 3339
/// instant, which is first taken to `time_zone` (an IANA name; UTC when it is absent or unknown). `style` is short,
/// medium, long or full (with the weekday). `language` is the text's locale; of the reader's locale the region counts,
/// and its calendar and hour cycle (`-u-ca-`, `-u-hc-`). Errors are sentences.
pub fn format_date(
    value: &str,
    style: &str,
    language: &str,
    reader_locale: Option<&str>,
    time_zone: Option<&str>,
) -> Result<String, String> {
    let fields = match style {
        "short" => DateFieldSet::YMD(YMD::short()),
        "medium" => DateFieldSet::YMD(YMD::medium()),
        "long" => DateFieldSet::YMD(YMD::long()),
        "full" => DateFieldSet::YMDE(YMDE::long()),
        _ => return Err(not_a_style(style)),
    };
    let moment = Moment::read(value, time_zone).ok_or_else(|| format!("“{value}” is not a date"))?;
    let day = moment.date.ok_or_else(|| format!("“{value}” is not a date"))?;
    let date = Date::try_new_iso(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
        .map_err(|_| format!("“{value}” is not a date"))?;
    let formatter = kept(language, reader_locale, style, |locale| {
        DateTimeFormatter::try_new(locale.into(), fields).ok().map(Formatter::Date)
    });
    match formatter.as_deref() {
        Some(Formatter::Date(formatter)) => Ok(formatter.format(&date).to_string()),
        _ => Err(format!("Dates cannot be written in “{language}”")),
    }
}

/// The time of day, to the minute, whatever the style. `value` is as for [`format_date`], or a time alone ("14:30").
pub fn format_time(
    value: &str,
    style: &str,
    language: &str,
    reader_locale: Option<&str>,
    time_zone: Option<&str>,
) -> Result<String, String> {
    if !matches!(style, "short" | "medium" | "long" | "full") {
        return Err(not_a_style(style));
    }
    let moment = Moment::read(value, time_zone).ok_or_else(|| format!("“{value}” is not a time"))?;
    let clock = moment.time.ok_or_else(|| format!("“{value}” has no time of day"))?;
    let time = Time::try_new(clock.hour().unsigned_abs(), clock.minute().unsigned_abs(), 0, 0)
        .map_err(|_| format!("“{value}” is not a time"))?;
    let formatter = kept(language, reader_locale, "time", |locale| {
        NoCalendarFormatter::try_new(locale.into(), T::hm()).ok().map(Formatter::Time)
    });
    match formatter.as_deref() {
        Some(Formatter::Time(formatter)) => Ok(formatter.format(&time).to_string()),
        _ => Err(format!("Times cannot be written in “{language}”")),
    }
}

/// A number with the separators and digits of the language. `value` is decimal with a full stop ("1234.5"); its
/// decimals are kept as they are.
pub fn format_number(value: &str, language: &str, reader_locale: Option<&str>) -> Result<String, String> {
    let number = Decimal::from_str(value.trim()).map_err(|_| format!("“{value}” is not a number"))?;
    // "1e9000" is a number too, and a page of zeros.
    let magnitudes = number.absolute.magnitude_range();
    if *magnitudes.end() > 30 || *magnitudes.start() < -30 {
        return Err(format!("“{value}” has too many digits"));
    }
    let formatter = kept(language, reader_locale, "number", |locale| {
        DecimalFormatter::try_new(locale.into(), Default::default()).ok().map(Formatter::Number)
    });
    match formatter.as_deref() {
        Some(Formatter::Number(formatter)) => Ok(formatter.format(&number).to_string()),
        _ => Err(format!("Numbers cannot be written in “{language}”")),
    }
}

fn not_a_style(style: &str) -> String {
    format!("“{style}” is not a way to write dates; use short, medium, long or full")
}

/// What a value says: a day, a time of day, or both.
struct Moment {
    date: Option<civil::Date>,
    time: Option<civil::Time>,
}

impl Moment {
    fn read(value: &str, time_zone: Option<&str>) -> Option<Moment> {
        let value = value.trim();
        if let Ok(instant) = value.parse::<jiff::Timestamp>() {
            let zone = time_zone.and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
            let local = zone.to_datetime(instant);
            return Some(Moment { date: Some(local.date()), time: Some(local.time()) });
        }
        let clock_only = value.len() <= 8 && value.contains(':');
        if clock_only {
            return Some(Moment { date: None, time: Some(value.parse().ok()?) });
        }
        let local: civil::DateTime = value.parse().ok()?;
        Some(Moment { date: Some(local.date()), time: value.contains(':').then(|| local.time()) })
    }
}

enum Formatter {
    Date(DateTimeFormatter<DateFieldSet>),
    Time(NoCalendarFormatter<T>),
    Number(DecimalFormatter),
}

/// Formatters are dear to make and are asked for once per message. No workspace has this many locales; a file that
/// invents them only loses the saving.
const KEPT_AT_MOST: usize = 512;

type Key = (String, Option<String>, &'static str);

fn kept(
    language: &str,
    reader_locale: Option<&str>,
    form: &str,
    make: impl FnOnce(Locale) -> Option<Formatter>,
) -> Option<Rc<Formatter>> {
    thread_local! {
        static KEPT: RefCell<HashMap<Key, Rc<Formatter>>> = RefCell::default();
    }
    let form = ["short", "medium", "long", "full", "time", "number"].into_iter().find(|known| *known == form)?;
    let key = (language.to_owned(), reader_locale.map(str::to_owned), form);
    if let Some(found) = KEPT.with_borrow(|kept| kept.get(&key).cloned()) {
        return Some(found);
    }
    let made = Rc::new(make(grafted(language, reader_locale)?)?);
    KEPT.with_borrow_mut(|kept| {
        if kept.len() >= KEPT_AT_MOST {
            kept.clear();
        }
        kept.insert(key, Rc::clone(&made));
    });
    Some(made)
}

/// The text's language with the reader's region. The script is made explicit first: a region alone could change it,
/// as Montenegro does Serbian.
fn grafted(language: &str, reader_locale: Option<&str>) -> Option<Locale> {
    static EXPANDER: LocaleExpander = LocaleExpander::new_extended();
    let mut locale = parse(language)?;
    let Some(reader) = reader_locale.and_then(parse) else { return Some(locale) };
    if let Some(region) = reader.id.region {
        let mut full = locale.id.clone();
        EXPANDER.maximize(&mut full);
        locale.id.script = full.script;
        locale.id.region = Some(region);
    }
    let same_language = reader.id.language == locale.id.language;
    // Digits belong to the text's language; the calendar and the clock to the reader.
    let carried: &[_] = if same_language { &[key!("ca"), key!("hc"), key!("nu")] } else { &[key!("ca"), key!("hc")] };
    for key in carried {
        let keywords = &mut locale.extensions.unicode.keywords;
        if let (None, Some(value)) = (keywords.get(key), reader.extensions.unicode.keywords.get(key)) {
            keywords.set(*key, value.clone());
        }
    }
    Some(locale)
}
