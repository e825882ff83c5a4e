//! Date and time patterns that CLDR states for a style and icu 2.4 does not use: it goes by the fields of the style
//! alone, which gives "quinta-feira, 3/12/2026" in Portugal. From CLDR 48.2 (npm: cldr-dates-full, ca-gregorian.json,
//! dateFormats and timeFormats; Thai from ca-buddhist.json), for the locales of the starter data.
//! Deliberately not here: patterns that icu follows.

use icu::calendar::AnyCalendarKind;

use super::Style;

/// A locale, its styles and their patterns. A tag with a region is that region's alone.
type Row = (&'static str, &'static [(Style, &'static str)]);

const DATES: &[Row] = &[
    ("am", &[(Style::Full, "EEEE d MMMM y"), (Style::Long, "d MMMM y"), (Style::Medium, "d MMM y")]),
    ("cs", &[(Style::Short, "dd.MM.yy")]),
    ("da", &[(Style::Full, "EEEE 'den' d. MMMM y")]),
    ("en-IN", &[(Style::Medium, "d MMM y")]),
    ("es-AR", &[(Style::Medium, "d MMM y")]),
    ("hi", &[(Style::Full, "EEEE, d MMMM y"), (Style::Long, "d MMMM y")]),
    ("id", &[(Style::Full, "EEEE, dd MMMM y")]),
    ("ko", &[(Style::Medium, "y. M. d."), (Style::Short, "yy. M. d.")]),
    ("pl", &[(Style::Short, "d.MM.y")]),
    ("pt-PT", &[(Style::Full, "EEEE, d 'de' MMMM 'de' y")]),
    ("sw", &[(Style::Full, "EEEE, d MMMM y")]),
    ("ta", &[(Style::Full, "EEEE, d MMMM, y"), (Style::Long, "d MMMM, y")]),
    ("vi", &[(Style::Full, "EEEE, d MMMM, y"), (Style::Long, "d MMMM, y"), (Style::Short, "d/M/yy")]),
    ("zh-TW", &[(Style::Full, "y年M月d日 EEEE")]),
];

const THAI: &[Row] = &[("th", &[(Style::Full, "EEEEที่ d MMMM G y"), (Style::Short, "d/M/yy")])];

const TIMES: &[(&str, &str)] = &[("es-ES", "H:mm"), ("es-MX", "h:mm\u{202f}a")];

/// `links` is the chain of the locale with nothing left unsaid: zh-TW, zh-Hant.
pub(super) fn of_date(links: &[String], calendar: AnyCalendarKind, style: Style) -> Option<&'static str> {
    let rows = match calendar {
        AnyCalendarKind::Gregorian => DATES,
        AnyCalendarKind::Buddhist => THAI,
        _ => return None,
    };
    let (_, patterns) = links.iter().find_map(|link| rows.iter().find(|(tag, _)| tag == link))?;
    patterns.iter().find(|(known, _)| *known == style).map(|(_, pattern)| *pattern)
}

pub(super) fn of_time(links: &[String]) -> Option<&'static str> {
    links.iter().find_map(|link| TIMES.iter().find(|(tag, _)| tag == link)).map(|(_, pattern)| *pattern)
}
