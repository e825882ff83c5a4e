//! The numbers of a text, comparable between languages: any script's digits, grouping, clocks and the order and writing
//! of dates do not count.

use std::collections::BTreeSet;

use super::months::months_in;
use crate::cultures::language_of;

/// Numbers in order of size, without leading zeros and without those that are nothing else: "9:00" is 9.
pub fn numbers(text: &str) -> Vec<String> {
    read(&groups(text), "", None).numbers
}

/// Whether two texts, each with its locale, say the same numbers: as they stand, as one row of digits, with hours counted
/// to 12, or with months in words on one side and as numbers on the other.
pub fn agree((one, here): (&str, &str), (other, there): (&str, &str)) -> bool {
    let (one_groups, other_groups) = (groups(one), groups(other));
    let as_numbers = |groups: &[Group], locale: &str| read(groups, locale, None);
    let (one_read, other_read) = (as_numbers(&one_groups, here), as_numbers(&other_groups, there));
    if same(&one_read, &other_read) {
        return true;
    }
    let dated = |text: &str, groups: &[Group], locale: &str| {
        let words = months_in(text, locale);
        [Order::DayFirst, Order::MonthFirst].map(|order| {
            let mut read = read(groups, locale, Some(order));
            read.months.extend(words.iter().copied());
            read
        })
    };
    let (one, other) = (dated(one, &one_groups, here), dated(other, &other_groups, there));
    one.iter().any(|one| other.iter().any(|other| one.months == other.months && same(one, other)))
}

fn same(one: &Read, other: &Read) -> bool {
    one.numbers == other.numbers
        || one.numbers.concat() == other.numbers.concat()
        || one.to_twelve(&other.mornings) == other.to_twelve(&one.mornings)
}

#[derive(Default)]
struct Read {
    numbers: Vec<String>,
    /// Of dates in numbers, where they were asked for: these are not among the numbers then.
    months: BTreeSet<usize>,
    /// Hours that are said to be before noon.
    mornings: Vec<u32>,
}

impl Read {
    /// 14 as 2, unless the other text says 2 in the morning.
    fn to_twelve(&self, mornings: &[u32]) -> Vec<String> {
        let hour = |group: &String| match group.parse::<u32>() {
            Ok(hour @ 13..=23) if !mornings.contains(&(hour - 12)) => (hour - 12).to_string(),
            _ => group.clone(),
        };
        let mut groups: Vec<String> = self.numbers.iter().map(hour).collect();
        groups.sort();
        groups
    }
}

/// How a date in numbers is read where its year does not come first.
#[derive(Clone, Copy, PartialEq)]
enum Order {
    DayFirst,
    MonthFirst,
}

/// A row of digits.
struct Group {
    digits: String,
    /// What stands between the row before it and this one.
    before: String,
    /// What stands between it and the next one.
    after: String,
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut between = String::new();
    let mut in_row = false;
    for letter in text.chars() {
        match (digit(letter), groups.last_mut().filter(|_| in_row)) {
            (Some(digit), Some(group)) => group.digits.push(digit),
            (Some(digit), None) => {
                if let Some(last) = groups.last_mut() {
                    last.after.clone_from(&between);
                }
                groups.push(Group { digits: digit.into(), before: std::mem::take(&mut between), after: String::new() });
            }
            (None, _) => between.push(letter),
        }
        in_row = digit(letter).is_some();
    }
    if let Some(last) = groups.last_mut() {
        last.after = between;
    }
    groups
}

fn read(groups: &[Group], locale: &str, dates: Option<Order>) -> Read {
    let language = language_of(locale);
    let mut read = Read::default();
    let mut at = 0;
    while at < groups.len() {
        let rest = &groups[at..];
        let date = dates.and_then(|order| date(rest, order));
        let count = date.as_ref().map_or_else(|| grouped(rest), |(_, _, count)| *count);
        if let Some((kept, month, _)) = date {
            read.months.insert(month);
            read.numbers.extend(kept.into_iter().filter_map(significant));
        } else {
            let whole: String = rest[..count].iter().map(|group| group.digits.as_str()).collect();
            // "Haus 5 am See".
            let half = half_of_day(rest).filter(|_| !["de", "ro"].contains(&language.as_str()));
            read.numbers.extend(match half {
                Some((hour, is_morning)) => {
                    read.mornings.extend(is_morning.then_some(hour));
                    significant(hour.to_string())
                }
                None => significant(&whole),
            });
        }
        at += count;
    }
    if language == "th" {
        // Years of the Buddhist era.
        for number in &mut read.numbers {
            if let Ok(year @ 2400..=2700) = number.parse::<u32>() {
                *number = (year - 543).to_string();
            }
        }
    }
    read.numbers.sort_by_key(|group| (group.len(), group.clone()));
    read
}

fn significant(digits: impl AsRef<str>) -> Option<String> {
    let significant = digits.as_ref().trim_start_matches('0');
    (!significant.is_empty()).then(|| significant.to_owned())
}

/// How many rows of digits are one number: "1,500,000", "1 500", "1,00,000".
fn grouped(rest: &[Group]) -> usize {
    const SIGNS: [&str; 8] = [",", ".", "’", "'", "٬", " ", "\u{a0}", "\u{202f}"];
    let [first, ..] = rest else { return 1 };
    if !(1..=3).contains(&first.digits.len()) || first.digits.starts_with('0') || !SIGNS.contains(&first.after.as_str())
    {
        return 1;
    }
    let chain = 1 + rest.windows(2).take_while(|pair| pair[0].after == first.after).count();
    let lengths: Vec<usize> = rest[..chain].iter().map(|group| group.digits.len()).collect();
    let thousands = 1 + lengths[1..].iter().take_while(|length| **length == 3).count();
    let in_lakhs = first.after == "," && chain >= 3 && lengths[0] <= 2 && lengths[chain - 1] == 3;
    if in_lakhs && lengths[1..chain - 1].iter().all(|length| *length == 2) { chain } else { thousands }
}

/// The hour of "2:30 pm" or "午後2時" from 0 to 23, and whether it is before noon.
fn half_of_day(rest: &[Group]) -> Option<(u32, bool)> {
    let first = rest.first()?;
    let hour: u32 = first.digits.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let ends = |signs: [&str; 3]| signs.iter().any(|sign| first.before.trim_end().ends_with(sign));
    let is_morning = if ends(["午前", "上午", "오전"]) {
        true
    } else if ends(["午後", "下午", "오후"]) {
        false
    } else {
        let minutes = rest.get(1).filter(|next| [":", "."].contains(&first.after.as_str()) && next.digits.len() == 2);
        let after = minutes.unwrap_or(first).after.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
        let follows = |signs: [&str; 3]| {
            let rest = signs.iter().find_map(|sign| after.trim_start().strip_prefix(*sign));
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
        };
        let is_morning = follows(["am", "a.m", "a. m"]);
        if !is_morning && !follows(["pm", "p.m", "p. m"]) {
            return None;
        }
        is_morning
    };
    Some((hour % 12 + if is_morning { 0 } else { 12 }, is_morning))
}

/// A date in numbers at the beginning of these: what is left of it without its month, the month, and its length.
fn date(rest: &[Group], order: Order) -> Option<(Vec<&str>, usize, usize)> {
    let month = |group: &Group| group.digits.parse().ok().filter(|month| (1..=12).contains(month));
    let day = |group: &Group| group.digits.parse().is_ok_and(|day: u32| (1..=31).contains(&day));
    let [first, after @ ..] = rest else { return None };
    // "3月5日", "3월 5일".
    if first.after.starts_with(['月', '월']) {
        return Some((Vec::new(), month(first)?, 1));
    }
    let sign = first.after.trim_end();
    if ![".", "/", "-"].contains(&sign) {
        return None;
    }
    let [second, after @ ..] = after else { return None };
    let third = after.first().filter(|_| second.after.trim_end() == sign);
    match third {
        Some(third) if first.digits.len() == 4 && day(third) => {
            Some((vec![&first.digits, &third.digits], month(second)?, 3))
        }
        Some(third) if [2, 4].contains(&third.digits.len()) => match order {
            Order::DayFirst if day(first) => Some((vec![&first.digits, &third.digits], month(second)?, 3)),
            Order::MonthFirst if day(second) => Some((vec![&second.digits, &third.digits], month(first)?, 3)),
            _ => None,
        },
        // "5.3." and "5/3".
        _ if sign == "/" || sign == "." && second.after.starts_with('.') => match order {
            Order::DayFirst if day(first) => Some((vec![&first.digits], month(second)?, 2)),
            Order::MonthFirst if day(second) => Some((vec![&second.digits], month(first)?, 2)),
            _ => None,
        },
        _ => None,
    }
}

/// The ASCII digit of a decimal digit of any script we ship (Unicode, DerivedNumericType).
fn digit(letter: char) -> Option<char> {
    const ZEROS: [u32; 12] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xE50, 0xED0, 0x17E0, 0xFF10];
    let at = ZEROS.iter().find_map(|zero| (letter as u32).checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(at, 10)
}
