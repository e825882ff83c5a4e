//! A predicate read back as a person would say it.

use serde_json::Value;

use super::sql::holidays::HOLIDAY;
use super::sql::rules::RuleType;
use super::{Op, Predicate, RuleField};
use crate::cultures;
use crate::profiles::{CoreField, shown};

pub fn sentence(predicate: &Predicate, fields: &[RuleField]) -> String {
    match predicate {
        Predicate::All { all } if all.is_empty() => "Everyone".to_owned(),
        Predicate::Any { any } if any.is_empty() => "Nobody yet".to_owned(),
        Predicate::Not { not } => format!("Everyone but those {}", clause(not, fields, Place::Top)),
        _ => format!("People {}", clause(predicate, fields, Place::Top)),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Top,
    Inside,
}

fn clause(predicate: &Predicate, fields: &[RuleField], place: Place) -> String {
    let joined = |parts: &[Predicate], word: &str, empty: &str| {
        let clauses: Vec<String> = parts.iter().map(|part| clause(part, fields, Place::Inside)).collect();
        match (clauses.len(), place) {
            (0, _) => empty.to_owned(),
            (1, _) | (_, Place::Top) => clauses.join(word),
            _ => format!("({})", clauses.join(word)),
        }
    };
    match predicate {
        Predicate::All { all } => joined(all, " and ", "of any kind"),
        Predicate::Any { any } => joined(any, " or ", "of no kind"),
        Predicate::Not { not } => format!("not those {}", clause(not, fields, Place::Inside)),
        Predicate::Rule { field, op, value } => rule(field, *op, value.as_ref(), fields),
    }
}

fn rule(field: &str, op: Op, value: Option<&Value>, fields: &[RuleField]) -> String {
    let known = fields.iter().find(|known| known.field == field);
    let name = known.map_or(field, |known| known.name.as_str());
    let value = in_words(op, value, known);
    match field {
        "tag" => tag(op, &value),
        "language" | "locale" => reading(name, op, &value),
        _ if field.starts_with("consent:") => choice(name, op),
        _ if field.starts_with(HOLIDAY) => {
            let day = field.trim_start_matches(HOLIDAY);
            let kept_by = known.map_or("whose culture marks", RuleField::kept_by);
            format!("{kept_by} {day} {}", days_ahead(&value))
        }
        // How the studio's own fields are called is known, so they are spoken of as one would.
        _ if CoreField::from_key(field).is_some() => {
            format!("whose {} {}", lower_first(name), own_fact(known, op, &value))
        }
        _ => attribute(name, known.map(|known| known.value_type), op, &value),
    }
}

/// A value as it is read: choices by their names, dates in words, anything else as it was typed.
fn in_words(op: Op, value: Option<&Value>, field: Option<&RuleField>) -> String {
    let raw = value.map(shown).unwrap_or_default();
    let Some(field) = field else { return raw };
    if let Some(choice) = field.choices.iter().find(|choice| choice.value == raw) {
        return choice.name.clone();
    }
    if names_a_country(field, op) {
        let name = cultures::region(&raw).and_then(|code| cultures::country_name(code, "en"));
        return name.unwrap_or_else(|| format!("“{raw}”"));
    }
    if let Some(tag) = cultures::canonical(&raw).filter(|_| field.value_type == RuleType::Locale) {
        return cultures::english_name(&tag);
    }
    match (field.value_type, raw.get(..10).unwrap_or(&raw).parse::<jiff::civil::Date>()) {
        (RuleType::Date, Ok(date)) if !matches!(op, Op::WithinDays | Op::LastDays | Op::MonthsAgo) => {
            date.strftime("%-d %B %Y").to_string()
        }
        _ => raw,
    }
}

fn names_a_country(field: &RuleField, op: Op) -> bool {
    field.field == CoreField::Country.key() && matches!(op, Op::Is | Op::IsNot)
}

fn tag(op: Op, tag: &str) -> String {
    match op {
        Op::Has => format!("tagged “{tag}”"),
        Op::HasNot => format!("not tagged “{tag}”"),
        Op::IsMissing => "without a tag".to_owned(),
        _ => "with any tag".to_owned(),
    }
}

fn reading(name: &str, op: Op, language: &str) -> String {
    match op {
        Op::Is => format!("who read {language}"),
        Op::IsNot => format!("who do not read {language}"),
        Op::IsMissing => format!("whose {} is not known", lower_first(name)),
        _ => format!("whose {} is known", lower_first(name)),
    }
}

fn choice(name: &str, op: Op) -> String {
    match op {
        Op::Given => format!("who said yes to “{name}”"),
        Op::Withdrawn => format!("who said no to “{name}”"),
        _ => format!("who were never asked about “{name}”"),
    }
}

/// "birthday is before 3 May 1990": what follows the name of a field that everybody has one of.
fn own_fact(field: Option<&RuleField>, op: Op, value: &str) -> String {
    let one_of_a_few = field.is_some_and(|field| {
        matches!(field.value_type, RuleType::Choice | RuleType::Date) || names_a_country(field, op)
    });
    let value = if one_of_a_few { value.to_owned() } else { format!("“{value}”") };
    match op {
        Op::IsNot => format!("is not {value}"),
        Op::Contains => format!("contains {value}"),
        Op::StartsWith => format!("starts with {value}"),
        Op::IsKnown => "is known".to_owned(),
        Op::IsMissing => "is not known".to_owned(),
        Op::Before => format!("is before {value}"),
        Op::After => format!("is after {value}"),
        Op::WithinDays => format!("is {}", days_ahead(&value)),
        Op::LastDays => format!("is {}", days_back(&value)),
        Op::MonthsAgo => format!("is {}", months_back(&value)),
        _ => format!("is {value}"),
    }
}

/// The workspace names its attributes as it likes, "Topics" or "Needs an interpreter": the name stands in quotation
/// marks and no verb has to agree with it.
fn attribute(name: &str, value_type: Option<RuleType>, op: Op, value: &str) -> String {
    let number = value_type == Some(RuleType::Number);
    match op {
        Op::IsKnown => format!("with “{name}” filled in"),
        Op::IsMissing => format!("with “{name}” left empty"),
        Op::Is if number => format!("with “{name}” at {value}"),
        Op::IsNot if number => format!("with “{name}” not at {value}"),
        Op::Less => format!("with “{name}” below {value}"),
        Op::More => format!("with “{name}” above {value}"),
        Op::Is if value_type == Some(RuleType::Date) => format!("with “{name}” on {value}"),
        Op::Before => format!("with “{name}” before {value}"),
        Op::After => format!("with “{name}” after {value}"),
        Op::WithinDays => format!("with “{name}” {}", days_ahead(value)),
        Op::LastDays => format!("with “{name}” {}", days_back(value)),
        Op::MonthsAgo => format!("with “{name}” {}", months_back(value)),
        Op::Is if value_type == Some(RuleType::YesNo) => {
            let said = cultures::yes_no(value).unwrap_or(false);
            format!("with “{name}” set to {}", if said { "yes" } else { "no" })
        }
        Op::IsNot => format!("with “{name}” not set to “{value}”"),
        Op::Contains => format!("with “{value}” somewhere in “{name}”"),
        Op::StartsWith => format!("with “{name}” starting with “{value}”"),
        Op::Has => format!("with “{value}” among “{name}”"),
        Op::HasNot => format!("without “{value}” among “{name}”"),
        _ => format!("with “{name}” set to “{value}”"),
    }
}

fn days_ahead(days: &str) -> String {
    match days {
        "0" => "today".to_owned(),
        "1" => "today or tomorrow".to_owned(),
        days => format!("within the next {days} days"),
    }
}

fn days_back(days: &str) -> String {
    match days {
        "0" => "today".to_owned(),
        "1" => "today or yesterday".to_owned(),
        days => format!("in the last {days} days"),
    }
}

fn months_back(months: &str) -> String {
    match months {
        "1" => "more than a month ago".to_owned(),
        months => format!("more than {months} months ago"),
    }
}

/// "First name" inside a sentence is "first name".
fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
