//! A condition of a brought template as the rules that a condition block asks, where both hold for the same people.
//! Rules take capital and small letters for the same: where that would take somebody else in, none asks the same.

use serde_json::Value;

use super::super::expression::{Comparison, Expression, SAYS_YES};
use super::super::names::Names;
use crate::profiles::{AttributeType, CoreField};
use crate::segments::{Op, Predicate};

/// None where no rule asks the same.
pub fn asked(names: &Names, condition: &Expression) -> Option<Predicate> {
    match condition {
        Expression::Compared(value, comparison, other) => compared(names, value, *comparison, other),
        Expression::Holds(value) => holds(names, value, &["false", "0"]),
        Expression::Present(value) => holds(names, value, &["false"]),
        Expression::SaysYes(value) => {
            let Expression::Name(name) = value.as_ref() else { return None };
            let field = field(names, name)?;
            match field.kind {
                Kind::YesNo => Some(field.rule(Op::Is, Some(Value::Bool(true)))),
                Kind::Number => Some(field.rule(Op::Is, Some(Value::from(1)))),
                Kind::List | Kind::Date => None,
                _ => Some(field.rule(Op::Is, Some(SAYS_YES.map(Value::from).to_vec().into()))),
            }
        }
        Expression::Within(part, whole) => {
            let (Expression::Text(part), Expression::Name(name)) = (part.as_ref(), whole.as_ref()) else { return None };
            let field = field(names, name)?;
            let op = if field.kind == Kind::List { Op::Has } else { Op::Contains };
            let asks = matches!(field.kind, Kind::List | Kind::Text);
            (asks && !names.is_spelled_otherwise(&field.key, op, part))
                .then(|| field.rule(op, Some(Value::from(part.as_str()))))
        }
        Expression::Not(condition) => asked(names, condition).map(not),
        Expression::All(conditions) => {
            let all = conditions.iter().map(|condition| asked(names, condition)).collect::<Option<Vec<_>>>()?;
            Some(Predicate::All { all })
        }
        Expression::Any(conditions) => {
            let any = conditions.iter().map(|condition| asked(names, condition)).collect::<Option<Vec<_>>>()?;
            Some(Predicate::Any { any })
        }
        Expression::Truth(_) => None,
        Expression::Own(own) => own.asks.clone().or_else(|| asked(names, own.says.as_deref()?)),
        value => holds(names, value, &["false", "0"]),
    }
}

/// Whether more people have the text than have it in these letters.
pub fn is_spelled_otherwise(names: &Names, name: &str, text: &str) -> bool {
    let asked = field(names, name).filter(|field| matches!(field.kind, Kind::Text | Kind::Choice));
    asked.is_some_and(|field| names.is_spelled_otherwise(&field.key, Op::Is, text))
}

/// All of these have a value.
pub fn known(names: &Names, read: &[String]) -> Option<Predicate> {
    let mut rules = read.iter().map(|name| Some(field(names, name)?.known())).collect::<Option<Vec<_>>>()?;
    match rules.len() {
        0 => None,
        1 => rules.pop(),
        _ => Some(Predicate::All { all: rules }),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    /// One of a few texts, which are asked for whole.
    Choice,
    Number,
    Date,
    YesNo,
    List,
    /// Nobody has it yet.
    Unknown,
}

struct Field {
    key: String,
    kind: Kind,
}

impl Field {
    fn rule(&self, op: Op, value: Option<Value>) -> Predicate {
        Predicate::Rule { field: self.key.clone(), op, value }
    }

    fn known(&self) -> Predicate {
        self.rule(Op::IsKnown, None)
    }
}

fn field(names: &Names, name: &str) -> Option<Field> {
    if let Some(core) = CoreField::from_key(name) {
        let kind = match core {
            CoreField::Locale => return None,
            CoreField::Birthday => Kind::Date,
            CoreField::Gender | CoreField::PreferredChannel | CoreField::Register => Kind::Choice,
            _ => Kind::Text,
        };
        return Some(Field { key: name.to_owned(), kind });
    }
    if name == "tags" {
        return Some(Field { key: "tag".to_owned(), kind: Kind::List });
    }
    if matches!(name, "full_name" | "now" | "postal" | "loop") || name.contains(['.', '(']) {
        return None;
    }
    let kind = match names.type_of(name) {
        Some(AttributeType::Text) => Kind::Text,
        Some(AttributeType::Choice) => Kind::Choice,
        Some(AttributeType::Number) => Kind::Number,
        Some(AttributeType::Date) => Kind::Date,
        Some(AttributeType::YesNo) => Kind::YesNo,
        Some(AttributeType::List) => Kind::List,
        None => Kind::Unknown,
    };
    Some(Field { key: format!("attribute:{name}"), kind })
}

/// There is a value, and it is none of `no`.
fn holds(names: &Names, value: &Expression, no: &[&str]) -> Option<Predicate> {
    let Expression::Name(name) = value else { return None };
    if name == "full_name" {
        let any = ["first_name", "last_name"].map(|name| Some(field(names, name)?.known()));
        return Some(Predicate::Any { any: any.into_iter().collect::<Option<_>>()? });
    }
    let field = field(names, name)?;
    Some(match field.kind {
        Kind::Text | Kind::Choice | Kind::Date | Kind::List => field.known(),
        Kind::YesNo => field.rule(Op::Is, Some(Value::Bool(true))),
        Kind::Number if no.contains(&"0") => all([field.known(), not(field.rule(Op::Is, Some(Value::from(0))))]),
        Kind::Number => field.known(),
        Kind::Unknown => {
            let no = no.iter().map(|word| Value::from(*word)).collect();
            all([field.known(), not(field.rule(Op::Is, Some(Value::Array(no))))])
        }
    })
}

fn compared(names: &Names, value: &Expression, comparison: Comparison, other: &Expression) -> Option<Predicate> {
    let plain = |side: &Expression| {
        matches!(side, Expression::Nothing | Expression::Text(_) | Expression::Number(_) | Expression::Truth(_))
    };
    if plain(value) && !plain(other) && matches!(comparison, Comparison::Same | Comparison::Different) {
        return compared(names, other, comparison, value);
    }
    let Expression::Name(name) = value else { return None };
    let field = field(names, name)?;
    let same = match (field.kind, other) {
        (_, Expression::Nothing) => {
            let known = field.known();
            return match comparison {
                Comparison::Same => Some(field.rule(Op::IsMissing, None)),
                Comparison::Different => Some(known),
                _ => None,
            };
        }
        (Kind::Text | Kind::Choice, Expression::Text(text)) if names.is_spelled_otherwise(&field.key, Op::Is, text) => {
            return None;
        }
        (Kind::Text | Kind::Choice | Kind::Date | Kind::Unknown, Expression::Text(text)) => Value::from(text.as_str()),
        (Kind::Text | Kind::Choice | Kind::Unknown, Expression::Number(number)) => Value::from(number.as_str()),
        (Kind::Number, Expression::Number(number) | Expression::Text(number)) => number_of(number)?,
        (Kind::YesNo, Expression::Truth(truth)) => Value::Bool(*truth),
        _ => return None,
    };
    let number = field.kind == Kind::Number && matches!(other, Expression::Number(_));
    let above = |op: Op| Some(field.rule(op, Some(same.clone()))).filter(|_| number);
    match comparison {
        Comparison::Same => Some(field.rule(Op::Is, Some(same))),
        Comparison::Different => Some(match field.kind {
            Kind::Text | Kind::Choice | Kind::Number => field.rule(Op::IsNot, Some(same)),
            _ => not(field.rule(Op::Is, Some(same))),
        }),
        Comparison::Less => above(Op::Less),
        Comparison::More => above(Op::More),
        Comparison::AtMost => above(Op::More).map(|more| all([field.known(), not(more)])),
        Comparison::AtLeast => above(Op::Less).map(|less| all([field.known(), not(less)])),
    }
}

/// A whole number stays one: 3 is not 3.0 where it is compared as it is written.
fn number_of(text: &str) -> Option<Value> {
    let whole = text.parse::<i64>().ok().map(Value::from);
    whole.or_else(|| text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from))
}

fn all<const N: usize>(rules: [Predicate; N]) -> Predicate {
    Predicate::All { all: rules.to_vec() }
}

fn not(predicate: Predicate) -> Predicate {
    Predicate::Not { not: Box::new(predicate) }
}
