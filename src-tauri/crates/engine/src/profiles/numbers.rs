//! Numbers as people and files write them. One sign before three digits, as in 1,000 or 12.345, may group thousands or
//! begin a fraction: that is told from other numbers of its column, never guessed.

use std::borrow::Cow;

use serde_json::Value;

/// What begins a number's fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimal {
    Point,
    Comma,
}

impl Decimal {
    fn sign(self) -> char {
        match self {
            Decimal::Point => '.',
            Decimal::Comma => ',',
        }
    }

    fn other(self) -> Decimal {
        match self {
            Decimal::Point => Decimal::Comma,
            Decimal::Comma => Decimal::Point,
        }
    }
}

/// A whole number stays one, and 12.5% is an eighth. `decimal` is what the column shows; Err says in the middle of a sentence why not.
pub fn read_number(text: &str, decimal: Option<Decimal>) -> Result<Value, String> {
    if let Ok(whole) = text.parse::<i64>() {
        return Ok(Value::from(whole));
    }
    if let Some(hundredths) = text.strip_suffix('%').filter(|hundredths| !hundredths.ends_with('%')) {
        let hundredths = read_number(hundredths.trim_end(), decimal).ok().and_then(|number| number.as_f64());
        // As many digits as a spreadsheet keeps.
        let share = hundredths.map(|number| format!("{:.14e}", number / 100.0).parse::<f64>());
        return share.and_then(Result::ok).map(number).ok_or_else(|| format!("“{text}” is not a number"));
    }
    let bare = without_currency(text);
    let plain = match shape(&bare) {
        Some(Shape::Plain(plain)) => plain,
        Some(Shape::Either(sign)) => match decimal {
            Some(decimal) if decimal == sign => bare.replace(sign.sign(), "."),
            Some(_) => bare.replace(sign.sign(), ""),
            None => return Err(format!("“{text}” could be a thousand or more, or a small number with a fraction")),
        },
        None => return Err(format!("“{text}” is not a number")),
    };
    let whole = plain.parse::<i64>().ok().map(Value::from);
    let broken = || plain.parse::<f64>().ok().filter(|read| read.is_finite()).map(number);
    whole.or_else(broken).ok_or_else(|| format!("“{text}” is not a number"))
}

/// A whole number is one however it was written (1.250,00, 1e6), as far as none is lost between two.
fn number(read: f64) -> Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if read.fract() == 0.0 && read.abs() <= EXACT { Value::from(read as i64) } else { Value::from(read) }
}

/// What begins a fraction, where the text itself shows it.
pub fn decimal_of(text: &str) -> Option<Decimal> {
    let text = &*without_currency(text.strip_suffix('%').map_or(text, str::trim_end));
    if matches!(shape(text)?, Shape::Either(_)) {
        return None;
    }
    let count = |sign: char| text.matches(sign).count();
    match (count('.'), count(',')) {
        (0, 0) => None,
        // Again and again: thousands.
        (2.., _) => Some(Decimal::Comma),
        (_, 2..) => Some(Decimal::Point),
        _ if text.rfind('.') > text.rfind(',') => Some(Decimal::Point),
        _ => Some(Decimal::Comma),
    }
}

/// A price without the sign, code or word of its currency before or behind it.
fn without_currency(text: &str) -> Cow<'_, str> {
    const WORDS: &[&str] = &[
        "aed", "ars", "aud", "bgn", "brl", "cad", "chf", "clp", "cny", "cop", "czk", "dh", "dkk", "dzd", "egp", "eur",
        "euro", "euros", "fcfa", "fr", "ft", "gbp", "huf", "inr", "jod", "jpy", "kr", "krw", "kč", "lei", "mad", "mxn",
        "ngn", "nok", "nzd", "pln", "ron", "rub", "sar", "sek", "sfr", "tl", "tnd", "usd", "zar", "zł", "ج.م", "د.أ",
        "د.إ", "د.ت", "د.ج", "د.م", "ر.س", "ل.ل",
    ];
    const SIGNS: &str = "$€£¥￥₹₽₺₩₪₫₴₦₱฿₡₲₸₾₼₮؋﷼元円圓";
    let (minus, body) = text.strip_prefix(['-', '−']).map_or(("", text), |body| ("-", body.trim_start()));
    let is_money = |part: &str| {
        let word = part.trim_end_matches('.').to_lowercase();
        WORDS.contains(&word.as_str()) || part.chars().count() == 1 && SIGNS.contains(part)
    };
    let of_number = |sign: char| sign.is_ascii_digit() || "+-−.,'’ \u{a0}\u{202f}".contains(sign);
    let behind = body.rfind(|sign: char| sign.is_ascii_digit()).map(|at| body.split_at(at + 1));
    if let Some((number, money)) = behind
        && is_money(money.trim_start())
    {
        return format!("{minus}{number}").into();
    }
    match body.find(|sign: char| of_number(sign) && sign != '.').map(|at| body.split_at(at)) {
        Some((money, number)) if is_money(money.trim_end()) => format!("{minus}{}", number.trim_start()).into(),
        _ => text.into(),
    }
}

enum Shape {
    /// As programs write it.
    Plain(String),
    /// One sign that may begin a fraction, before three digits.
    Either(Decimal),
}

fn shape(text: &str) -> Option<Shape> {
    const BLANKS: [char; 5] = [' ', '\u{a0}', '\u{202f}', '\'', '’'];
    let (minus, body) = text.strip_prefix(['-', '−']).map_or(("", text), |body| ("-", body));
    let body = body.strip_prefix('+').unwrap_or(body);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if body.contains(['e', 'E']) {
        let known = body.chars().all(|c| c.is_ascii_digit() || ".-+eE".contains(c));
        return known.then(|| Shape::Plain(format!("{minus}{body}")));
    }
    let last = body.rfind(['.', ',']);
    let decimal = |at: usize| if body[at..].starts_with('.') { Decimal::Point } else { Decimal::Comma };
    let Some(at) = last.filter(|at| body.matches(decimal(*at).sign()).count() == 1) else {
        // No sign, or one that is there again and again: thousands.
        let group = last.map(decimal);
        let whole = ungrouped(body, |c| BLANKS.contains(&c) || group.is_some_and(|group| c == group.sign()))?;
        return Some(Shape::Plain(format!("{minus}{whole}")));
    };
    let (before, fraction) = (&body[..at], &body[at + 1..]);
    let group = decimal(at).other().sign();
    if fraction.len() == 3 && digits(before) && digits(fraction) && before.len() <= 3 && !before.starts_with('0') {
        return Some(Shape::Either(decimal(at)));
    }
    let whole =
        if before.is_empty() { "0".to_owned() } else { ungrouped(before, |c| BLANKS.contains(&c) || c == group)? };
    (fraction.is_empty() || digits(fraction)).then(|| Shape::Plain(format!("{minus}{whole}.{fraction}0")))
}

/// The digits of a whole number whose groups, if it has any, are of three.
fn ungrouped(text: &str, parts: impl Fn(char) -> bool) -> Option<String> {
    let groups: Vec<&str> = text.split(parts).collect();
    let digits = groups.iter().all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    let first = groups.first().map_or(0, |group| group.len());
    let grouped = groups.len() == 1 || (1..=3).contains(&first) && groups[1..].iter().all(|group| group.len() == 3);
    (digits && grouped).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_can_be_read_in_one_way_is_read_and_what_cannot_waits_for_its_column() {
        for (text, number) in [
            ("7", json!(7)),
            ("-7", json!(-7)),
            ("+7", json!(7)),
            ("2.5", json!(2.5)),
            ("2,5", json!(2.5)),
            ("-0.125", json!(-0.125)),
            ("0,125", json!(0.125)),
            (".5", json!(0.5)),
            ("1234.567", json!(1234.567)),
            ("1e3", json!(1000)),
            ("1,234,567", json!(1_234_567)),
            ("1.234.567", json!(1_234_567)),
            ("1.234,5", json!(1234.5)),
            ("1,234.50", json!(1234.5)),
            ("1 234,5", json!(1234.5)),
            ("1\u{202f}234", json!(1234)),
            ("1'000.25", json!(1000.25)),
            ("12.5%", json!(0.125)),
            ("7 %", json!(0.07)),
            ("14,5 %", json!(0.145)),
            ("0,50 €", json!(0.5)),
            ("37,50€", json!(37.5)),
            ("$1,234.50", json!(1234.5)),
            ("-5 €", json!(-5)),
            ("-€5", json!(-5)),
            ("€ -5,5", json!(-5.5)),
            ("CHF 1'000.25", json!(1000.25)),
            ("250 kr.", json!(250)),
            ("1 234,50 zł", json!(1234.5)),
            ("¥1200", json!(1200)),
        ] {
            assert_eq!(read_number(text, None), Ok(number), "{text}");
        }
        for text in ["1,000", "12.345", "-999,999"] {
            assert!(read_number(text, None).unwrap_err().contains("could be a thousand"), "{text}");
        }
        for text in ["€", "5 apples", "a5", "5 €€", "€5€ 3", "€"] {
            assert!(read_number(text, None).is_err(), "{text}");
        }
        assert_eq!(decimal_of("0,50 €"), Some(Decimal::Comma));
        assert_eq!(read_number("1,000 €", Some(Decimal::Comma)), Ok(json!(1)));
        assert_eq!(read_number("1,000", Some(Decimal::Point)), Ok(json!(1000)));
        assert_eq!(read_number("-1.000", Some(Decimal::Comma)), Ok(json!(-1000)));
        assert_eq!(read_number("12.345", Some(Decimal::Point)), Ok(json!(12.345)));
        for text in [
            "",
            "x",
            "1,2,3",
            "12,34,567",
            "1.2.3",
            "1,23.4,5",
            "--1",
            "1 2",
            "1e999",
            "NaN",
            "inf",
            "٣,٥",
            "%",
            "x%",
            "5%%",
        ] {
            assert!(read_number(text, None).unwrap_err().contains("is not a number"), "{text}");
        }
    }

    #[test]
    fn a_number_shows_what_begins_its_fraction() {
        for (text, decimal) in [
            ("2.5", Some(Decimal::Point)),
            ("2,5", Some(Decimal::Comma)),
            ("1,234,567", Some(Decimal::Point)),
            ("1.234.567", Some(Decimal::Comma)),
            ("1.234,5", Some(Decimal::Comma)),
            ("1,234.5", Some(Decimal::Point)),
            ("1,000", None),
            ("12", None),
            ("x.5", None),
        ] {
            assert_eq!(decimal_of(text), decimal, "{text}");
        }
    }
}
