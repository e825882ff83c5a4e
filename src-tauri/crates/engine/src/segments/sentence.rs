//! A predicate read back as a person would say it.

use super::{Op, Predicate, RuleField};
use crate::profiles::shown;

pub fn sentence(predicate: &Predicate, fields: &[RuleField]) -> String {
    match predicate {
        Predicate::All { all } if all.is_empty() => "Everyone".to_owned(),
        Predicate::Any { any } if any.is_empty() => "Nobody yet".to_owned(),
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
        Predicate::Not { not } => format!("not ({})", clause(not, fields, Place::Top)),
        Predicate::Rule { field, op, value } => rule(field, *op, value.as_ref(), fields),
    }
}

fn rule(field: &str, op: Op, value: Option<&serde_json::Value>, fields: &[RuleField]) -> String {
    let known = fields.iter().find(|known| known.field == field);
    let name = known.map_or(field, |known| known.name.as_str());
    let raw = value.map(shown).unwrap_or_default();
    let value = known
        .and_then(|known| known.choices.iter().find(|choice| choice.value == raw))
        .map_or(raw.as_str(), |choice| choice.name.as_str());
    if field == "tag" {
        return match op {
            Op::Has => format!("tagged “{value}”"),
            Op::HasNot => format!("not tagged “{value}”"),
            Op::IsKnown => "with any tag".to_owned(),
            _ => "without a tag".to_owned(),
        };
    }
    let name = lower_first(name);
    match op {
        Op::Is => format!("whose {name} is {value}"),
        Op::IsNot => format!("whose {name} is not {value}"),
        Op::Contains => format!("whose {name} contains “{value}”"),
        Op::StartsWith => format!("whose {name} starts with “{value}”"),
        Op::IsKnown => format!("whose {name} is known"),
        Op::IsMissing => format!("whose {name} is missing"),
        Op::Less => format!("whose {name} is less than {value}"),
        Op::More => format!("whose {name} is more than {value}"),
        Op::Before => format!("whose {name} is before {value}"),
        Op::After => format!("whose {name} is after {value}"),
        Op::WithinDays => format!("whose {name} is within the next {value} days"),
        Op::Has => format!("whose {name} includes “{value}”"),
        Op::HasNot => format!("whose {name} does not include “{value}”"),
        Op::Given => format!("who said yes to {name}"),
        Op::Withdrawn => format!("who said no to {name}"),
        Op::NeverAsked => format!("who were never asked about {name}"),
    }
}

/// "First name" inside a sentence is "first name"; names that are written in capitals stay.
fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(chars).collect(),
        _ => name.to_owned(),
    }
}
