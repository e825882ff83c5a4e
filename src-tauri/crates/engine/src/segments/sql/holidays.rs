//! Rules about holidays: people whose culture card greets a day that is near, and people who named the faith that keeps it.
//! Whose faith is which is never guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use jiff::Span;
use jiff::civil::Date;
use rusqlite::types::Value as SqlValue;

use super::rules::{RuleField, RuleType};
use crate::Result;
use crate::cultures::{self, Culture, FAITH_ATTRIBUTE, Faith, HolidayKind};
use crate::db::ReadTx;
use crate::segments::Op;

/// What a rule's field begins with; the holiday's name follows.
pub const HOLIDAY: &str = "holiday:";

/// Days before and after in which the other days of one holiday are looked for: the longest, Ramadan, has thirty.
const AROUND: i64 = 30;

/// One field for each day that the culture cards of these locales say to greet, and one for each holiday of a faith where
/// people may name theirs. `faith` reads the faith somebody named.
pub fn fields(tx: &ReadTx, locales: &[String], faith: Option<&str>) -> Result<Vec<RuleField>> {
    let ours = cultures::ours(tx)?;
    let mut greeted: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for locale in locales {
        for day in Culture::of(locale, &ours).days("days.greet") {
            greeted.entry(day).or_default().push(locale.clone());
        }
    }
    let mut fields: Vec<RuleField> = greeted.into_iter().map(|(day, locales)| field(&day, locales, faith)).collect();
    if faith.is_some() {
        let others = of_faiths().iter().filter(|day| !fields.iter().any(|field| field.name == **day));
        let others = others.map(|day| RuleField { group: OF_FAITHS.to_owned(), ..field(day, Vec::new(), faith) });
        let others: Vec<RuleField> = others.collect();
        fields.extend(others);
    }
    Ok(fields)
}

/// What stands for somebody's faith where nobody can name one.
pub(super) const NO_FAITH: &str = "NULL";

const OF_FAITHS: &str = "Holidays of the faith they named";

/// The names of the holidays of every faith, in alphabetical order. They are the same each year; two years hold them all,
/// since a lunar year is shorter than the sun's.
fn of_faiths() -> &'static BTreeSet<String> {
    static NAMES: OnceLock<BTreeSet<String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let (first, last) = (Date::constant(2026, 1, 1), Date::constant(2027, 12, 31));
        let days = |faith: Faith| cultures::holidays(faith.name(), first, last).unwrap_or_default();
        Faith::ALL.into_iter().flat_map(days).map(|day| day.name).collect()
    })
}

/// A day that no card greets can be asked about as well: by those who named their faith.
pub fn field(day: &str, locales: Vec<String>, faith: Option<&str>) -> RuleField {
    RuleField {
        field: format!("{HOLIDAY}{day}"),
        name: day.to_owned(),
        group: "Holidays their culture greets".to_owned(),
        value_type: RuleType::Date,
        ops: vec![Op::WithinDays],
        choices: Vec::new(),
        expression: faith.unwrap_or(NO_FAITH).to_owned(),
        locales,
    }
}

/// A condition that holds for whoever keeps the day between two days, both included. Beyond the years that are known
/// nobody does.
pub fn near(field: &RuleField, first: Date, last: Date, params: &mut Vec<SqlValue>) -> String {
    let around = Span::new().days(AROUND);
    let (from, to) = (first.checked_sub(around).unwrap_or(first), last.checked_add(around).unwrap_or(last));
    let falls = |of: &str| {
        let mut days = cultures::holidays(of, from, to).unwrap_or_default();
        days.retain(|day| day.name == field.name);
        // Offices close the day before as well; the day itself is the one everybody has off.
        if days.iter().any(|day| day.kind == HolidayKind::Public) {
            days.retain(|day| day.kind == HolidayKind::Public);
        }
        days.iter().any(|day| day.date <= last && day.until.unwrap_or(day.date) >= first)
    };
    let faiths: Vec<Faith> = Faith::ALL.into_iter().filter(|faith| falls(faith.name())).collect();
    let by_culture = field.locales.iter().filter(|locale| !faiths.is_empty() || falls(locale));
    let locales: Vec<&String> = by_culture.collect();
    params.extend(locales.iter().map(|locale| SqlValue::Text((*locale).clone())));
    // As the studio writes them, and as an attribute somebody made by hand may hold them.
    let faiths: Vec<String> =
        faiths.iter().flat_map(|faith| [faith.name().to_owned(), folded(faith.in_words())]).collect();
    let spelled = faiths.len();
    params.extend(faiths.into_iter().map(SqlValue::Text));
    let places = |count: usize| vec!["?"; count].join(", ");
    format!(
        "(ifnull(p.locale IN ({}), 0) OR ifnull(replace(replace(lower({}), '-', '_'), ' ', '_') IN ({}), 0))",
        places(locales.len()),
        field.expression,
        places(spelled)
    )
}

/// As the condition above folds what somebody named: small ASCII letters, and underscores between words.
fn folded(words: &str) -> String {
    words.to_ascii_lowercase().replace(['-', ' '], "_")
}

/// The attribute that names somebody's faith, among those there are.
pub fn faith_expression(fields: &[RuleField]) -> Option<String> {
    let name = format!("attribute:{FAITH_ATTRIBUTE}");
    fields.iter().find(|field| field.field == name).map(|field| field.expression.clone())
}
