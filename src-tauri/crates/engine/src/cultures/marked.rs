//! The days of a culture in a period: the holidays of its country, and what its card says of each day, with who says it.

use serde::Serialize;

use super::culture::{Culture, SaidBy};
use super::days::{Holiday, countries_of, holidays, named};
use super::ours::Ours;
use crate::time::Date;

/// A day with what a card says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkedDay {
    #[serde(flatten)]
    pub holiday: Holiday,
    /// Who says that it is kept on this date: the product's calendars.
    pub origin: SaidBy,
    pub marks: Vec<Mark>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    pub mark: MarkKind,
    pub origin: SaidBy,
    /// The tag it was said at.
    pub from: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    Greet,
    Avoid,
    Sensitive,
}

impl MarkKind {
    pub fn words(self) -> &'static str {
        match self {
            MarkKind::Greet => "to greet",
            MarkKind::Avoid => "to avoid",
            MarkKind::Sensitive => "to be sensitive about",
        }
    }
}

const KEYS: [(MarkKind, &str); 3] =
    [(MarkKind::Greet, "days.greet"), (MarkKind::Avoid, "days.avoid"), (MarkKind::Sensitive, "days.sensitive")];

/// The days that begin between two days, both included, in their order. What lies beyond the years that are known is
/// left out.
pub fn marked_days(tag: &str, ours: &Ours, from: Date, to: Date) -> Vec<MarkedDay> {
    let (culture, countries) = (Culture::of(tag, ours), countries_of(tag));
    let mut days = countries.first().and_then(|country| holidays(country, from, to).ok()).unwrap_or_default();
    let marks = KEYS.map(|(mark, key)| (mark, key, culture.days(key)));
    for (_, _, names) in &marks {
        days.extend(named(names, &countries, from, to));
    }
    days.sort_by(|one, other| (one.date, &one.name, one.kind).cmp(&(other.date, &other.name, other.kind)));
    days.dedup_by(|one, other| (one.date, &one.name) == (other.date, &other.name));
    let marked = |holiday: Holiday| {
        let said = marks.iter().filter(|(_, _, names)| names.contains(&holiday.name));
        let said = said.filter_map(|(mark, key, _)| {
            let (origin, from) = culture.days_said(key)?;
            Some(Mark { mark: *mark, origin, from: from.to_owned() })
        });
        MarkedDay { marks: said.collect(), origin: SaidBy::Starter, holiday }
    };
    days.into_iter().map(marked).collect()
}
