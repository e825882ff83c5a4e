//! The segment compiler: a predicate becomes one SQL condition over `p`, its values always parameters.

pub mod holidays;
pub mod rules;

use jiff::civil::Date;
use rusqlite::types::Value as SqlValue;
use serde_json::Value;

use self::rules::{LANGUAGE, RuleField, RuleType};
use crate::cultures;
use crate::db::folded;
use crate::profiles::{CoreField, Filter, shown, store::json};
use crate::segments::{Op, Predicate};
use crate::time::Timestamp;
use crate::{Error, Result};

/// Deeper than any person builds; a hostile kit must not exhaust the stack.
const DEEPEST: usize = 20;

/// A hundred years.
const MOST_DAYS: i64 = 36_500;
const MOST_MONTHS: i64 = 1_200;

pub fn filter(predicate: &Predicate, fields: &[RuleField], now: Timestamp) -> Result<Filter> {
    let mut filter = Filter { sql: String::new(), params: Vec::new() };
    filter.sql = condition(predicate, fields, now, &mut filter.params, &Place::root())?;
    Ok(filter)
}

/// For whom the rule holds although their text has other capital letters.
pub fn spelled_otherwise(field: &str, op: Op, text: &str, fields: &[RuleField]) -> Result<Filter> {
    let rule = Predicate::Rule { field: field.to_owned(), op, value: Some(text.into()) };
    let mut filter = filter(&rule, fields, Timestamp::UNIX_EPOCH)?;
    let x = fields.iter().find(|known| known.field == field).map(|known| known.expression.as_str()).unwrap_or("''");
    let exactly = match op {
        Op::Contains => format!("instr(({x}), ?) > 0"),
        Op::Has => format!("EXISTS (SELECT 1 FROM json_each({x}) WHERE value = ? COLLATE BINARY)"),
        _ => format!("({x}) = ? COLLATE BINARY"),
    };
    filter.sql = format!("({}) AND NOT ifnull({exactly}, 0)", filter.sql);
    filter.params.push(SqlValue::Text(text.to_owned()));
    Ok(filter)
}

/// Where in the predicate a rule stands, as a JSON path: `where.all[0].any[2]`.
struct Place {
    path: String,
    depth: usize,
}

impl Place {
    fn root() -> Self {
        Place { path: "where".to_owned(), depth: 0 }
    }

    fn inside(&self, step: &str) -> Self {
        Place { path: format!("{}.{step}", self.path), depth: self.depth + 1 }
    }

    /// An error about this rule, or about one of its fields.
    fn refused(&self, field: &str, message: String) -> Error {
        let dot = if field.is_empty() { "" } else { "." };
        Error::invalid_at(format!("{}{dot}{field}", self.path), message)
    }
}

fn condition(
    predicate: &Predicate,
    fields: &[RuleField],
    now: Timestamp,
    params: &mut Vec<SqlValue>,
    place: &Place,
) -> Result<String> {
    if place.depth > DEEPEST {
        return Err(place.refused("", "The rules are nested too deeply.".to_owned()));
    }
    let mut joined = |list: &str, parts: &[Predicate], word: &str, empty: &str| -> Result<String> {
        let part = |(index, part)| condition(part, fields, now, params, &place.inside(&format!("{list}[{index}]")));
        let parts: Vec<String> = parts.iter().enumerate().map(part).collect::<Result<_>>()?;
        Ok(if parts.is_empty() { empty.to_owned() } else { format!("({})", parts.join(word)) })
    };
    match predicate {
        Predicate::All { all } => joined("all", all, " AND ", "1"),
        Predicate::Any { any } => joined("any", any, " OR ", "0"),
        Predicate::Not { not } => Ok(format!("NOT {}", condition(not, fields, now, params, &place.inside("not"))?)),
        Predicate::Rule { field, op, value } => {
            let ungreeted = field.strip_prefix(holidays::HOLIDAY).map(|day| {
                let faith = holidays::faith_expression(fields);
                holidays::field(day, Vec::new(), faith.as_deref())
            });
            let known = fields.iter().find(|known| known.field == *field).or(ungreeted.as_ref());
            let known = known
                .ok_or_else(|| place.refused("field", format!("There is nothing called “{field}” to ask about.")))?;
            rule(known, *op, value.as_ref(), now, params, place)
        }
    }
}

/// A missing value makes every rule false but "is missing", "is not" and "has not".
fn rule(
    field: &RuleField,
    op: Op,
    value: Option<&Value>,
    now: Timestamp,
    params: &mut Vec<SqlValue>,
    place: &Place,
) -> Result<String> {
    if !field.ops.contains(&op) {
        return Err(place.refused("op", format!("“{}” cannot be asked that way.", field.name)));
    }
    let x = &field.expression;
    let text = |value: Option<&Value>| {
        if matches!(value, Some(Value::Array(_) | Value::Object(_))) {
            return Err(place.refused("value", format!("“{}” is compared with one value.", field.name)));
        }
        let text = value.map(shown).unwrap_or_default();
        if text.is_empty() {
            return Err(place.refused("value", format!("“{}” is compared with nothing. Choose a value.", field.name)));
        }
        Ok(text)
    };
    let day = |value: Option<&Value>| -> Result<SqlValue> {
        let text = text(value)?;
        let day: Date = text
            .parse()
            .map_err(|_| place.refused("value", format!("“{text}” is not a day; write it like 2026-05-03.")))?;
        Ok(SqlValue::Text(day.to_string()))
    };
    let today = jiff::tz::TimeZone::UTC.to_datetime(now).date();
    let mut bind = |value: SqlValue| params.push(value);
    let sql = match op {
        Op::IsKnown => format!("({x}) IS NOT NULL"),
        Op::IsMissing => format!("({x}) IS NULL"),
        Op::Given => format!("ifnull(({x}), '') = 'given'"),
        Op::Withdrawn => format!("ifnull(({x}), '') = 'withdrawn'"),
        Op::NeverAsked => format!("ifnull(({x}), 'annulled') = 'annulled'"),
        Op::Is | Op::IsNot | Op::Less | Op::More if field.value_type == RuleType::Number => {
            let text = text(value)?;
            let number: f64 = text.parse().map_err(|_| place.refused("value", format!("“{text}” is not a number.")))?;
            bind(SqlValue::Real(number));
            match op {
                Op::Is => format!("ifnull(({x}) = ?, 0)"),
                Op::IsNot => format!("ifnull(({x}) <> ?, 1)"),
                Op::Less => format!("ifnull(({x}) < ?, 0)"),
                _ => format!("ifnull(({x}) > ?, 0)"),
            }
        }
        Op::Is if field.value_type == RuleType::YesNo => {
            let wanted = match value {
                Some(Value::Bool(flag)) => *flag,
                other => {
                    let text = text(other)?;
                    let known = crate::cultures::yes_no(&text);
                    known.ok_or_else(|| place.refused("value", format!("“{text}” is neither yes nor no.")))?
                }
            };
            bind(SqlValue::Integer(i64::from(wanted)));
            format!("ifnull(({x}) = ?, 0)")
        }
        Op::Is if field.value_type == RuleType::Date => {
            bind(day(value)?);
            format!("ifnull(substr(({x}), 1, 10) = ?, 0)")
        }
        Op::Is | Op::IsNot if field.value_type == RuleType::Locale => {
            let text = text(value)?;
            let tag = cultures::canonical(&text);
            let tag = tag.ok_or_else(|| place.refused("value", format!("“{text}” is not a language tag.")))?;
            bind(SqlValue::Text(if field.field == LANGUAGE { cultures::language_of(&tag) } else { tag }));
            if op == Op::Is { format!("ifnull(({x}) = ?, 0)") } else { format!("ifnull(({x}) <> ?, 1)") }
        }
        Op::Is | Op::IsNot => {
            let text = text(value)?;
            if field.offers_all() && !field.choices.iter().any(|choice| folded(&choice.value) == folded(&text)) {
                return Err(place.refused("value", format!("“{}” is never “{text}”.", field.name)));
            }
            let country = field.field == CoreField::Country.key();
            let spellings = if country { cultures::country_spellings(&text) } else { Default::default() };
            if !spellings.is_empty() {
                let spellings: Vec<String> = spellings.iter().map(|name| folded(name)).collect();
                bind(SqlValue::Text(json(&spellings)));
                let is = format!("ifnull(folded({x}) IN (SELECT value FROM json_each(?)), 0)");
                return Ok(if op == Op::Is { is } else { format!("NOT {is}") });
            }
            bind(SqlValue::Text(text));
            if op == Op::Is {
                format!("ifnull(folded({x}) = folded(?), 0)")
            } else {
                format!("ifnull(folded({x}) <> folded(?), 1)")
            }
        }
        Op::Contains => {
            bind(SqlValue::Text(text(value)?));
            format!("ifnull(instr(folded({x}), folded(?)) > 0, 0)")
        }
        Op::StartsWith => {
            bind(SqlValue::Text(text(value)?));
            format!("ifnull(instr(folded({x}), folded(?)) = 1, 0)")
        }
        Op::Before => {
            bind(day(value)?);
            format!("ifnull(substr(({x}), 1, 10) < ?, 0)")
        }
        Op::After => {
            bind(day(value)?);
            format!("ifnull(substr(({x}), 1, 10) > ?, 0)")
        }
        Op::WithinDays | Op::LastDays => {
            let text = text(value)?;
            let days = text.parse().ok().filter(|days| (0..=MOST_DAYS).contains(days)).ok_or_else(|| {
                place.refused("value", format!("“{text}” is not a number of days from 0 to {MOST_DAYS}."))
            })?;
            let span = jiff::Span::new().days(days);
            let (first, last) = if op == Op::WithinDays {
                (today, today.checked_add(span).unwrap_or(today))
            } else {
                (today.checked_sub(span).unwrap_or(today), today)
            };
            if field.field.starts_with(holidays::HOLIDAY) {
                return Ok(holidays::near(field, first, last, params));
            }
            if field.field == CoreField::Birthday.key() {
                return Ok(anniversary(x, first, last, params));
            }
            bind(SqlValue::Text(first.to_string()));
            bind(SqlValue::Text(last.to_string()));
            format!("ifnull(substr(({x}), 1, 10) BETWEEN ? AND ?, 0)")
        }
        Op::MonthsAgo => {
            let text = text(value)?;
            let months = text.parse().ok().filter(|months| (1..=MOST_MONTHS).contains(months)).ok_or_else(|| {
                place.refused("value", format!("“{text}” is not a number of months from 1 to {MOST_MONTHS}."))
            })?;
            let day = today.checked_sub(jiff::Span::new().months(months)).unwrap_or(today);
            bind(SqlValue::Text(day.to_string()));
            format!("ifnull(substr(({x}), 1, 10) < ?, 0)")
        }
        Op::Has | Op::HasNot => {
            bind(SqlValue::Text(text(value)?));
            let has = format!("EXISTS (SELECT 1 FROM json_each({x}) WHERE folded(value) = folded(?))");
            if op == Op::Has { has } else { format!("NOT {has}") }
        }
        Op::Less | Op::More => return Err(place.refused("op", format!("“{}” is not a number.", field.name))),
    };
    Ok(sql)
}

/// A birthday comes round every year, also over the turn of one.
fn anniversary(x: &str, first: Date, last: Date, params: &mut Vec<SqlValue>) -> String {
    let year = jiff::Span::new().years(1);
    if first.checked_add(year).is_ok_and(|again| last >= again) {
        return format!("({x}) IS NOT NULL");
    }
    let day = |date: Date| SqlValue::Text(date.strftime("%m-%d").to_string());
    params.extend([day(first), day(last)]);
    let word = if first.year() == last.year() { "AND" } else { "OR" };
    format!("ifnull(substr(({x}), 6, 5) >= ? {word} substr(({x}), 6, 5) <= ?, 0)")
}
