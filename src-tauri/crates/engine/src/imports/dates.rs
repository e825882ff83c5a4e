//! Dates as files write them. Whether day or month comes first is told from the whole column, never guessed silently.

use std::borrow::Cow;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use unicode_normalization::UnicodeNormalization as _;

/// What one cell says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// `order`: the cell itself shows which comes first.
    Known {
        date: Date,
        order: Option<(Order, Sign)>,
    },
    /// 05/06/1971.
    Either {
        first: i8,
        second: i8,
        year: i16,
        sign: Sign,
    },
    /// 1/2/90.
    ShortYear,
    Unreadable,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Dot,
    Slash,
    Dash,
}

/// An instant as programs write it: with the word behind it that jiff does not read.
pub(super) fn instant(text: &str) -> Cow<'_, str> {
    match text.strip_suffix(" UTC").or_else(|| text.strip_suffix(" GMT")) {
        Some(bare) if text.starts_with(|sign: char| sign.is_ascii_digit()) => format!("{bare}Z").into(),
        _ => text.into(),
    }
}

pub(super) fn look(text: &str) -> Look {
    let text = &*instant(text);
    if let Ok(date) = text.parse::<Date>() {
        return Look::Known { date, order: None };
    }
    if let Ok(at) = text.parse::<DateTime>() {
        return Look::Known { date: at.date(), order: None };
    }
    if let Ok(at) = text.parse::<jiff::Timestamp>() {
        // The day that was written, wherever it is read.
        let written = text.get(..10).and_then(|day| day.parse().ok());
        return Look::Known { date: written.unwrap_or_else(|| TimeZone::UTC.to_datetime(at).date()), order: None };
    }
    let day = day_and_time(text).0;
    if let Some(date) = in_characters(day) {
        return Look::Known { date, order: None };
    }
    split(day).map_or(Look::Unreadable, |(sign, parts)| read_parts(sign, parts))
}

/// "2027年1月12日", "昭和51年2月3日", "令和元年5月1日", "S51.2.3", "2027년 1월 12일".
pub(super) fn in_characters(text: &str) -> Option<Date> {
    const ERAS: [(&str, &str, i16); 5] =
        [("明治", "m", 1867), ("大正", "t", 1911), ("昭和", "s", 1925), ("平成", "h", 1988), ("令和", "r", 2018)];
    // Most dates are none of these, and an import asks for each.
    if text.is_ascii() && !text.starts_with(['M', 'T', 'S', 'H', 'R', 'm', 't', 's', 'h', 'r']) {
        return None;
    }
    let text: String = text.nfkc().filter(|sign| !sign.is_whitespace()).collect::<String>().to_lowercase();
    let era = ERAS.iter().find_map(|(name, letter, before)| {
        let rest = text.strip_prefix(name).or_else(|| {
            text.strip_prefix(letter).filter(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()))
        })?;
        Some((rest, *before))
    });
    let (rest, before) = era.unwrap_or((&text, 0));
    let parts = match rest.split_once(['年', '년']) {
        Some((year, rest)) => {
            let (month, day) = rest.split_once(['月', '월'])?;
            [year, month, day.strip_suffix(['日', '일']).unwrap_or(day)]
        }
        None => split(rest).filter(|_| era.is_some())?.1,
    };
    let number = |text: &str| if text == "元" { Some(1) } else { text.parse::<i16>().ok() };
    let [year, month, day] = parts.map(number);
    let year = year.filter(|year| if before > 0 { (1..100).contains(year) } else { *year >= 1000 })?;
    Date::new(before + year, i8::try_from(month?).ok()?, i8::try_from(day?).ok()?).ok()
}

/// "12.01.2027 09:30", "1/12/2027, 9:30 PM", "12/01/2027 à 9h30", "2027年1月12日 10時30分": the day, and the time behind it.
pub(super) fn day_and_time(text: &str) -> (&str, Option<Time>) {
    let ends = text.char_indices().filter_map(|(at, sign)| match sign {
        '日' | '일' => Some(at + sign.len_utf8()),
        _ => sign.is_whitespace().then_some(at),
    });
    let mut cuts = ends.map(|at| (text[..at].trim_end_matches(','), text[at..].trim()));
    let is_day = |day: &str| split(day).is_some() || in_characters(day).is_some();
    let found = cuts.find_map(|(day, behind)| if is_day(day) { Some((day, time(behind)?)) } else { None });
    found.map_or((text, None), |(day, time)| (day, Some(time)))
}

fn time(text: &str) -> Option<Time> {
    let lower = text.nfkc().collect::<String>().to_lowercase();
    const BEFORE: [&str; 10] = ["à ", "um ", "at ", "a las ", "a la ", "às ", "alle ", "om ", "kl. ", "kl "];
    let mut lower = BEFORE.iter().find_map(|word| lower.strip_prefix(word)).unwrap_or(&lower).to_owned();
    for (half, mark) in [("午前", "am"), ("午後", "pm"), ("上午", "am"), ("下午", "pm"), ("오전", "am"), ("오후", "pm")]
    {
        if let Some(rest) = lower.strip_prefix(half) {
            lower = format!("{}{mark}", rest.trim_start());
        }
    }
    let lower = lower.replace(['分', '분'], "").replace("時", ":").replace("时", ":").replace("시", ":");
    let lower = lower.replace(": ", ":").replace(":am", ":00am").replace(":pm", ":00pm");
    let lower = if lower.ends_with(':') { lower + "00" } else { lower };
    let marks = [("a.m.", Some(0)), ("p.m.", Some(12)), ("am", Some(0)), ("pm", Some(12)), ("uhr", None)];
    let marked = marks.into_iter().find_map(|(mark, half)| Some((lower.strip_suffix(mark)?.trim_end(), half)));
    let (bare, half) = marked.unwrap_or((lower.as_str(), None));
    let parts: Vec<&str> = bare.split([':', '.', 'h']).collect();
    let numeric = |part: &&str| matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !parts.iter().all(numeric) || parts.len() > 3 || parts.len() == 1 && marked.is_none() {
        return None;
    }
    let part = |at: usize| parts.get(at).map_or(Some(0), |part| part.parse::<i8>().ok());
    let hour = match (part(0)?, half) {
        (hour @ 0..=12, Some(half)) => hour % 12 + half,
        (_, Some(_)) => return None,
        (hour, None) => hour,
    };
    Time::new(hour, part(1)?, part(2)?, 0).ok()
}

/// Three numbers between equal signs: "31.12.1979", "5/6/1971", "1990. 02. 01."
fn split(text: &str) -> Option<(Sign, [&str; 3])> {
    let signs = [('.', Sign::Dot), ('/', Sign::Slash), ('-', Sign::Dash)];
    let (sign, kind) = signs.into_iter().find(|(sign, _)| text.contains(*sign))?;
    let mut parts = text.trim_end_matches('.').split(sign).map(str::trim);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    let numeric = |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    (parts.next().is_none() && three.iter().all(numeric)).then_some((kind, three))
}

fn read_parts(sign: Sign, [first, second, third]: [&str; 3]) -> Look {
    let known = |year: i16, month: i8, day: i8, order| {
        Date::new(year, month, day).map_or(Look::Unreadable, |date| Look::Known { date, order })
    };
    let number = |text: &str| text.parse::<i16>().unwrap_or(0);
    let small = |text: &str| i8::try_from(number(text)).unwrap_or(0);
    if first.len() == 4 {
        return known(number(first), small(second), small(third), None);
    }
    if third.len() <= 2 {
        return Look::ShortYear;
    }
    if third.len() != 4 {
        return Look::Unreadable;
    }
    let (first, second, year) = (small(first), small(second), number(third));
    match (first, second) {
        (13.., 1..=12) => known(year, second, first, Some((Order::DayFirst, sign))),
        (1..=12, 13..) => known(year, first, second, Some((Order::MonthFirst, sign))),
        (1..=12, 1..=12) if first == second => known(year, first, second, None),
        (1..=12, 1..=12) => Look::Either { first, second, year, sign },
        _ => Look::Unreadable,
    }
}

/// What a whole column shows, by sign: the first row with each order, and the first row that could be either.
#[derive(Debug, Clone, Default)]
pub(super) struct DateColumn([Shown; 3]);

#[derive(Debug, Clone, Copy, Default)]
struct Shown {
    day_first: Option<u32>,
    month_first: Option<u32>,
    either: Option<u32>,
}

impl DateColumn {
    pub fn add(&mut self, text: &str, row: u32) {
        match look(text) {
            Look::Known { order: Some((Order::DayFirst, sign)), .. } => {
                self.0[sign as usize].day_first.get_or_insert(row);
            }
            Look::Known { order: Some((Order::MonthFirst, sign)), .. } => {
                self.0[sign as usize].month_first.get_or_insert(row);
            }
            Look::Either { sign, .. } => {
                self.0[sign as usize].either.get_or_insert(row);
            }
            _ => {}
        }
    }

    /// What the person should know about the column as a whole, with the first row that shows it.
    pub fn flags(&self) -> Vec<(u32, String)> {
        let mut flags = Vec::new();
        for (sign, shown) in [Sign::Dot, Sign::Slash, Sign::Dash].into_iter().zip(self.0) {
            match (shown.day_first, shown.month_first, shown.either) {
                (Some(day), Some(month), _) => {
                    let message = format!(
                        "The dates are written in two orders: day first in row {day}, month first in row {month}. \
                         Those that could be either were left out."
                    );
                    flags.push((day.min(month), message));
                }
                (None, None, Some(row)) if sign != Sign::Dot => {
                    let message = "No date in this column shows whether day or month comes first. They were read as month \
                                   first for people with American English, as day first for everyone else.";
                    flags.push((row, message.to_owned()));
                }
                _ => {}
            }
        }
        flags
    }

    /// The date of a cell, with the column's order and, where that says nothing, the person's locale. Err says why not.
    pub fn read(&self, text: &str, locale: Option<&str>) -> Result<Date, String> {
        match look(text) {
            Look::Known { date, .. } => Ok(date),
            Look::ShortYear => Err(format!("“{text}” has a year of two digits")),
            Look::Unreadable => Err(format!("“{text}” is not a date we can read")),
            Look::Either { first, second, year, sign } => {
                let order = self
                    .order(sign, locale)
                    .ok_or_else(|| format!("“{text}” could have day or month first, and this column has both"))?;
                let (month, day) = if order == Order::DayFirst { (second, first) } else { (first, second) };
                Date::new(year, month, day).map_err(|_| format!("“{text}” is not a date we can read"))
            }
        }
    }

    fn order(&self, sign: Sign, locale: Option<&str>) -> Option<Order> {
        let shown = self.0[sign as usize];
        match (shown.day_first, shown.month_first) {
            (Some(_), Some(_)) => None,
            (Some(_), None) => Some(Order::DayFirst),
            (None, Some(_)) => Some(Order::MonthFirst),
            (None, None) if sign != Sign::Dot && locale.is_some_and(is_american) => Some(Order::MonthFirst),
            (None, None) => Some(Order::DayFirst),
        }
    }
}

/// CLDR reads bare "en" as American English.
fn is_american(locale: &str) -> bool {
    locale == "en" || locale == "en-US" || locale.starts_with("en-US-")
}
