//! Days and times of day in words, in the calendar of the reader.

use icu::calendar::cal::hijri::{TabularAlgorithm, TabularAlgorithmEpoch, TabularAlgorithmLeapYears, UmmAlQura};
use icu::calendar::cal::{Buddhist, Gregorian, Hijri, Japanese, Persian, Roc};
use icu::calendar::{AnyCalendarKind, Iso};
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::fieldsets::{T, YMD, YMDE};
use icu::datetime::input::{Date, Time};
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu::locale::Locale;
use icu::locale::extensions::unicode::key;
use writeable::TryWriteable;

use super::kept::{Form, Formatter, kept, links};
use super::moment::{Moment, day_of};
use super::{patterns, shortened};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Style {
    Short,
    Medium,
    Long,
    Full,
}

impl Style {
    fn read(style: &str) -> Result<Style, String> {
        match style {
            "short" => Ok(Style::Short),
            "medium" => Ok(Style::Medium),
            "long" => Ok(Style::Long),
            "full" => Ok(Style::Full),
            _ => Err(format!("“{style}” is not a way to write dates; use short, medium, long or full")),
        }
    }

    fn fields(self) -> DateFieldSet {
        match self {
            Style::Short => DateFieldSet::YMD(YMD::short()),
            Style::Medium => DateFieldSet::YMD(YMD::medium()),
            Style::Long => DateFieldSet::YMD(YMD::long()),
            Style::Full => DateFieldSet::YMDE(YMDE::long()),
        }
    }
}

/// A date in words. `value` is an ISO date ("2026-12-03"), a local date and time ("2026-12-03T14:30") or an RFC 3339
/// instant, which is first taken to `time_zone` (an IANA name; UTC when it is absent or unknown). `style` is short,
/// medium, long or full (with the weekday). `language` is the text's locale; of the reader's locale the region counts,
/// and its calendar and hour cycle (`-u-ca-`, `-u-hc-`). Without `-u-ca-` it is the first calendar CLDR lists for the
/// region (supplemental calendarPreferenceData): Persian in IR and AF, Buddhist in TH, Gregorian everywhere else,
/// Saudi Arabia included. Errors are sentences.
pub fn format_date(
    value: &str,
    style: &str,
    language: &str,
    reader_locale: Option<&str>,
    time_zone: Option<&str>,
) -> Result<String, String> {
    let style = Style::read(style)?;
    let day = day_of(value, time_zone)?;
    let date = Date::try_new_iso(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
        .map_err(|_| format!("“{value}” is not a date"))?;
    let formatter =
        kept(language, reader_locale, Form::Date(style), |locale| Dates::new(&locale, style).map(Formatter::Date));
    match formatter.as_deref() {
        Some(Formatter::Date(dates)) => Ok(dates.write(date)),
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
    Style::read(style)?;
    let moment = Moment::read(value, time_zone).ok_or_else(|| format!("“{}” is not a time", shortened(value)))?;
    let clock = moment.time.ok_or_else(|| format!("“{value}” has no time of day"))?;
    let time = Time::try_new(clock.hour().unsigned_abs(), clock.minute().unsigned_abs(), 0, 0)
        .map_err(|_| format!("“{value}” is not a time"))?;
    let formatter = kept(language, reader_locale, Form::Time, |locale| Times::new(&locale).map(Formatter::Time));
    match formatter.as_deref() {
        Some(Formatter::Time(times)) => Ok(times.write(time)),
        _ => Err(format!("Times cannot be written in “{language}”")),
    }
}

/// A date with its time of day, as CLDR joins them ("3 December 2026 at 14:30"). `value` is as for [`format_date`]; one
/// without a time of day is its date.
pub fn format_date_time(
    value: &str,
    style: &str,
    language: &str,
    reader_locale: Option<&str>,
    time_zone: Option<&str>,
) -> Result<String, String> {
    let date = format_date(value, style, language, reader_locale, time_zone)?;
    if Moment::read(value, time_zone).is_none_or(|moment| moment.time.is_none()) {
        return Ok(date);
    }
    let time = format_time(value, style, language, reader_locale, time_zone)?;
    let style = Style::read(style)?;
    let joined = kept(language, reader_locale, Form::Moment(style), |locale| {
        Some(Formatter::Moment(patterns::of_moment(&links(&locale), style)))
    });
    match joined.as_deref() {
        // One o'clock is one hour in Spanish.
        Some(Formatter::Moment(joined)) if time.starts_with("1:") => {
            Ok(joined.replace(" a las ", " a la ").replace("{1}", &date).replace("{0}", &time))
        }
        Some(Formatter::Moment(joined)) => Ok(joined.replace("{1}", &date).replace("{0}", &time)),
        _ => Err(format!("Dates cannot be written in “{language}”")),
    }
}

/// How one locale writes a day.
pub(super) struct Dates(DateForm);

enum DateForm {
    Fields(DateTimeFormatter<DateFieldSet>),
    /// Years of the millennium that runs are written without it: תשפ״ז, not ה׳תשפ״ז.
    Hebrew(DateTimeFormatter<DateFieldSet>),
    Pattern(Box<dyn Fn(Date<Iso>) -> String>),
}

/// A pattern with the names of one calendar, which icu knows by its type.
macro_rules! written_by {
    ($pattern:expr, $locale:expr, $calendar:expr, $kind:ty) => {{
        let pattern: DateTimePattern = $pattern.parse().ok()?;
        let mut names = FixedCalendarDateTimeNames::<$kind, DateFieldSet>::try_new($locale.into()).ok()?;
        names.include_for_pattern(&pattern).ok()?;
        let calendar: $kind = $calendar;
        Box::new(move |date: Date<Iso>| {
            as_written(&names.with_pattern_unchecked(&pattern).format(&date.to_calendar(calendar)))
        })
    }};
}

impl Dates {
    fn new(locale: &Locale, style: Style) -> Option<Dates> {
        let written = |style: Style| DateTimeFormatter::try_new(locale.into(), style.fields()).ok();
        let fields = written(style)?;
        let calendar = fields.calendar().kind();
        let form = match patterns::of_date(&links(locale), calendar, style) {
            Some(pattern) => DateForm::Pattern(by_pattern(pattern, locale, calendar)?),
            None if calendar == AnyCalendarKind::Hebrew && locale.id.language.as_str() == "he" => {
                DateForm::Hebrew(fields)
            }
            // Hebrew months have no numbers that readers agree on (a leap month is "06a"), so they are always named.
            None if calendar == AnyCalendarKind::Hebrew && style != Style::Full => {
                DateForm::Fields(written(Style::Long)?)
            }
            None => DateForm::Fields(fields),
        };
        Some(Dates(form))
    }

    fn write(&self, date: Date<Iso>) -> String {
        match &self.0 {
            DateForm::Fields(formatter) => formatter.format(&date).to_string(),
            DateForm::Hebrew(formatter) => formatter.format(&date).to_string().replacen(" ה׳", " ", 1),
            DateForm::Pattern(written) => written(date),
        }
    }
}

/// None for a calendar that no pattern is listed for.
fn by_pattern(pattern: &str, locale: &Locale, calendar: AnyCalendarKind) -> Option<Box<dyn Fn(Date<Iso>) -> String>> {
    let tabular = |epoch| Hijri::new_tabular(TabularAlgorithmLeapYears::TypeII, epoch);
    Some(match calendar {
        AnyCalendarKind::Gregorian => written_by!(pattern, locale, Gregorian, Gregorian),
        AnyCalendarKind::Buddhist => written_by!(pattern, locale, Buddhist, Buddhist),
        AnyCalendarKind::Japanese => written_by!(pattern, locale, Japanese::new(), Japanese),
        AnyCalendarKind::Persian => written_by!(pattern, locale, Persian, Persian),
        AnyCalendarKind::Roc => written_by!(pattern, locale, Roc, Roc),
        AnyCalendarKind::HijriUmmAlQura => written_by!(pattern, locale, Hijri::new_umm_al_qura(), Hijri<UmmAlQura>),
        AnyCalendarKind::HijriTabularTypeIIFriday => {
            written_by!(pattern, locale, tabular(TabularAlgorithmEpoch::Friday), Hijri<TabularAlgorithm>)
        }
        AnyCalendarKind::HijriTabularTypeIIThursday => {
            written_by!(pattern, locale, tabular(TabularAlgorithmEpoch::Thursday), Hijri<TabularAlgorithm>)
        }
        _ => return None,
    })
}

/// How one locale writes a time of day.
pub(super) struct Times(TimeForm);

enum TimeForm {
    Fields(NoCalendarFormatter<T>),
    Pattern(FixedCalendarDateTimeNames<Gregorian, T>, DateTimePattern),
}

impl Times {
    fn new(locale: &Locale) -> Option<Times> {
        let asked = locale.extensions.unicode.keywords.get(&key!("hc")).is_some();
        if let (false, Some(pattern)) = (asked, patterns::of_time(&links(locale))) {
            let pattern: DateTimePattern = pattern.parse().ok()?;
            let mut names = FixedCalendarDateTimeNames::try_new(locale.into()).ok()?;
            names.include_for_pattern(&pattern).ok()?;
            return Some(Times(TimeForm::Pattern(names, pattern)));
        }
        NoCalendarFormatter::try_new(locale.into(), T::hm()).ok().map(|fields| Times(TimeForm::Fields(fields)))
    }

    fn write(&self, time: Time) -> String {
        match &self.0 {
            TimeForm::Fields(formatter) => formatter.format(&time).to_string(),
            TimeForm::Pattern(names, pattern) => as_written(&names.with_pattern_unchecked(pattern).format(&time)),
        }
    }
}

/// What was loaded is exactly what the pattern asks for; a gap would still be written, as a mark.
fn as_written(formatted: &impl TryWriteable) -> String {
    formatted.try_write_to_string().unwrap_or_else(|(_, text)| text).into_owned()
}
