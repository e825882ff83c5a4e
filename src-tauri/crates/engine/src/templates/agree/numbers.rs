//! The numbers of a text, comparable between languages: any script's digits, grouping, clocks and the order and writing
//! of dates do not count.

use std::collections::BTreeSet;

use super::months::{months_in, named_months};
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
    let (mut one_read, mut other_read) = (as_numbers(&one_groups, here), as_numbers(&other_groups, there));
    one_read.add_written_out(one, here, &other_read.numbers);
    other_read.add_written_out(other, there, &one_read.numbers);
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
    let (one_text, other_text) = (one, other);
    let (one, other) = (dated(one, &one_groups, here), dated(other, &other_groups, there));
    // A month without a day: "in March", 3月.
    let (named_here, named_there) = (named_months(one_text, here), named_months(other_text, there));
    let months_agree = |one: &Read, other: &Read| {
        one.months.difference(&other.months).all(|month| named_there.contains(month))
            && other.months.difference(&one.months).all(|month| named_here.contains(month))
    };
    one.iter().any(|one| other.iter().any(|other| months_agree(one, other) && same(one, other)))
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
    /// Numbers that are wanted and stand in Chinese characters: 三日. Others are not looked for: 一番 is not a number.
    fn add_written_out(&mut self, text: &str, locale: &str, wanted: &[String]) {
        if !["ja", "zh", "yue"].contains(&language_of(locale).as_str()) {
            return;
        }
        let missing = wanted.iter().filter(|number| !self.numbers.contains(number));
        let written = missing.filter(|number| in_characters(number).iter().any(|known| text.contains(known.as_str())));
        let written: Vec<String> = written.cloned().collect();
        self.numbers.extend(written);
        self.sort();
    }

    fn sort(&mut self) {
        self.numbers.sort_by_key(|group| (group.len(), group.clone()));
    }

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
    let whole = with_fractions(text);
    for letter in whole.chars() {
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
        let phone = phone(rest);
        let date = dates.filter(|_| phone.is_none()).and_then(|order| date(rest, order));
        let count = match (&phone, &date) {
            (Some((_, count)), _) | (None, Some((_, _, count))) => *count,
            (None, None) => grouped(rest),
        };
        if is_weekday(&rest[0]) {
            // Not a number.
        } else if let Some((digits, _)) = phone {
            read.numbers.push(digits);
        } else if let Some((kept, month, _)) = date {
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
    read.sort();
    read
}

/// "1/2" for "½".
fn with_fractions(text: &str) -> String {
    const FRACTIONS: [(char, &str); 8] =
        [('½', "1/2"), ('⅓', "1/3"), ('⅔', "2/3"), ('¼', "1/4"), ('¾', "3/4"), ('⅕', "1/5"), ('⅛', "1/8"), ('⁄', "/")];
    let mut whole = String::with_capacity(text.len());
    for letter in text.chars() {
        match FRACTIONS.iter().find(|(sign, _)| *sign == letter) {
            Some((_, words)) => {
                let glued = *words != "/" && whole.chars().next_back().and_then(digit).is_some();
                whole.push_str(if glued { " " } else { "" });
                whole.push_str(words);
            }
            None => whole.push(letter),
        }
    }
    whole
}

/// 1 to 99 in Chinese characters.
fn in_characters(number: &str) -> Vec<String> {
    const ONES: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match number.parse::<usize>() {
        Ok(2) => vec!["二".to_owned(), "两".to_owned(), "兩".to_owned()],
        Ok(number @ 1..=99) => {
            let tens = match number / 10 {
                0 => String::new(),
                1 => "十".to_owned(),
                tens => format!("{}十", ONES[tens]),
            };
            vec![tens + ONES[number % 10]]
        }
        _ => Vec::new(),
    }
}

/// A telephone number at the beginning of these, however it is grouped, and its length: "+1 617 555 0100", "030 1234567",
/// "(617) 555-0100".
fn phone(rest: &[Group]) -> Option<(String, usize)> {
    let first = rest.first()?;
    let dotted = first.after == ".";
    let joins = |sign: &str| match dotted {
        true => sign == ".",
        false => {
            sign.chars().count() <= 2
                && !sign.is_empty()
                && sign.chars().all(|sign| " -/()\u{a0}\u{202f}‑".contains(sign))
        }
    };
    let chain = 1 + rest.windows(2).take_while(|pair| joins(&pair[0].after)).count();
    let lengths: Vec<usize> = rest[..chain].iter().map(|group| group.digits.len()).collect();
    let is_date = |order| date(rest, order).is_some_and(|(_, _, count)| count == chain || !dotted);
    let is_date = || is_date(Order::DayFirst) || is_date(Order::MonthFirst);
    let sign = if first.before.ends_with('+') {
        "+"
    } else if first.digits.starts_with('0') && !is_date() || lengths.starts_with(&[3, 3, 4]) {
        ""
    } else {
        return None;
    };
    let is_trunk = |group: &Group| group.digits == "0" && group.before.ends_with('(') && group.after.starts_with(')');
    let digits: String =
        rest[..chain].iter().filter(|group| !is_trunk(group)).map(|group| group.digits.as_str()).collect();
    let digits = format!("{sign}{digits}");
    let digits = digits.strip_prefix("00").map_or(digits.clone(), |rest| format!("+{rest}"));
    (7..=16).contains(&digits.len()).then_some((digits, chain))
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
    // "3月5日", "3월 5일", "5 tháng 3".
    if first.after.starts_with(['月', '월']) || first.before.to_lowercase().trim_end().ends_with("tháng") {
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

/// Days of the week that are counted: "thứ 2" and "2ª-feira" are Monday.
fn is_weekday(group: &Group) -> bool {
    let is_day = group.digits.parse().is_ok_and(|day: u32| (2..=7).contains(&day));
    is_day && (group.before.to_lowercase().trim_end().ends_with("thứ") || group.after.starts_with("ª-feira"))
}

/// The ASCII digit of a decimal digit of any script we ship (Unicode, DerivedNumericType).
fn digit(letter: char) -> Option<char> {
    const ZEROS: [u32; 12] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xE50, 0xED0, 0x17E0, 0xFF10];
    let at = ZEROS.iter().find_map(|zero| (letter as u32).checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(at, 10)
}
