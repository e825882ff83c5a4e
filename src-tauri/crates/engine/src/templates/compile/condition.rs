//! A predicate as a Tera expression, for blocks that are shown only to some. A missing value makes a rule false and its
//! opposite true, and is never an error. Consent and days counted from today depend on more than the person and are refused.

use serde_json::Value;

use super::tera_words::{is_name, known, string};
use crate::cultures;
use crate::profiles::CoreField;
use crate::segments::{Op, Predicate};

/// The expression that goes into `{% if … %}`; an error says in words what a condition cannot ask.
pub fn condition(predicate: &Predicate) -> Result<String, String> {
    match predicate {
        Predicate::All { all } => joined(all, "and", "true"),
        Predicate::Any { any } => joined(any, "or", "false"),
        Predicate::Not { not } => Ok(format!("(not {})", condition(not)?)),
        Predicate::Rule { field, op, value } => rule(field, *op, value.as_ref()),
    }
}

fn joined(predicates: &[Predicate], word: &str, empty: &str) -> Result<String, String> {
    let parts = predicates.iter().map(condition).collect::<Result<Vec<_>, _>>()?;
    Ok(if parts.is_empty() { empty.to_owned() } else { format!("({})", parts.join(&format!(" {word} "))) })
}

fn rule(field: &str, op: Op, value: Option<&Value>) -> Result<String, String> {
    if field.starts_with("consent:") || matches!(op, Op::Given | Op::Withdrawn | Op::NeverAsked) {
        return Err("A part of a message cannot depend on consent; use a segment for that".to_owned());
    }
    if matches!(op, Op::WithinDays | Op::LastDays | Op::MonthsAgo) {
        return Err("A part of a message cannot depend on today’s date; use a segment for that".to_owned());
    }
    let name = match field {
        "tag" => "tags",
        "language" => "locale",
        other => other.strip_prefix("attribute:").unwrap_or(other),
    };
    if !is_name(name) {
        return Err(format!("“{name}” is not a name a message can use"));
    }
    match op {
        Op::IsKnown => return Ok(format!("({})", known(name))),
        Op::IsMissing => return Ok(format!("(not ({}))", known(name))),
        _ => {}
    }
    let value = value.filter(|value| !value.is_null()).ok_or_else(|| format!("Say what “{name}” is compared with"))?;
    let asked = Asked { name, is_language: field == "language" };
    match op {
        Op::Is => asked.any_of(value, |one| asked.is(one)),
        Op::IsNot => Ok(format!("(not {})", asked.any_of(value, |one| asked.is(one))?)),
        Op::Contains => asked.any_of(value, |one| asked.tested("containing", one)),
        Op::StartsWith => asked.any_of(value, |one| asked.tested("starting_with", one)),
        Op::Has => asked.any_of(value, |one| asked.has(one)),
        Op::HasNot => Ok(format!("(not {})", asked.any_of(value, |one| asked.has(one))?)),
        Op::Less => asked.compared("<", value),
        Op::More => asked.compared(">", value),
        Op::Before => asked.dated("<", value),
        Op::After => asked.dated(">", value),
        _ => Err("This cannot be asked in a part of a message".to_owned()),
    }
}

struct Asked<'a> {
    name: &'a str,
    is_language: bool,
}

impl Asked<'_> {
    /// A list of values asks whether any of them fits.
    fn any_of(&self, value: &Value, ask: impl Fn(&Value) -> Result<String, String>) -> Result<String, String> {
        match value {
            Value::Array(values) if values.is_empty() => Ok("false".to_owned()),
            Value::Array(values) => {
                Ok(format!("({})", values.iter().map(ask).collect::<Result<Vec<_>, _>>()?.join(" or ")))
            }
            one => ask(one),
        }
    }

    fn is(&self, value: &Value) -> Result<String, String> {
        let (known, name, lower) = (known(self.name), self.name, self.lower());
        match value {
            Value::Bool(answer) => Ok(format!("({known} and {name} == {answer})")),
            Value::Number(number) => Ok(format!("({known} and {name} == {number})")),
            Value::String(tag) if self.is_language => {
                let language = cultures::language_of(tag).to_lowercase();
                let (whole, prefix) = (string(&language), string(&format!("{language}-")));
                Ok(format!("({known} and ({lower} == {whole} or {lower} is starting_with(pat={prefix})))"))
            }
            Value::String(text) => {
                let spellings =
                    if name == CoreField::Country.key() { cultures::country_spellings(text) } else { [].into() };
                if spellings.is_empty() {
                    return Ok(format!("({known} and {lower} == {})", string(&self.comparable(text))));
                }
                let spellings: Vec<String> = spellings.iter().map(|name| string(name)).collect();
                Ok(format!("({known} and {lower} in [{}])", spellings.join(", ")))
            }
            _ => Err(self.not_comparable()),
        }
    }

    fn tested(&self, test: &str, value: &Value) -> Result<String, String> {
        let pattern = string(&self.comparable(&text_of(value).ok_or_else(|| self.not_comparable())?));
        Ok(format!("({} and {} is {test}(pat={pattern}))", known(self.name), self.lower()))
    }

    fn has(&self, value: &Value) -> Result<String, String> {
        let item = match value {
            Value::String(text) => string(text),
            Value::Number(number) => number.to_string(),
            _ => return Err(self.not_comparable()),
        };
        let name = self.name;
        Ok(format!("({} and {name} is array and {name} is containing(pat={item}))", known(name)))
    }

    fn compared(&self, sign: &str, value: &Value) -> Result<String, String> {
        let number = match value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse::<f64>().ok().filter(|number| number.is_finite()),
            _ => None,
        };
        let number =
            number.ok_or_else(|| format!("“{}” is compared with something that is not a number", self.name))?;
        let name = self.name;
        // A text would be an error to Tera, so it is asked about first.
        Ok(format!("({} and {name} is number and {name} {sign} {number})", known(name)))
    }

    /// ISO dates are in order as text. A date and time counts as its day.
    fn dated(&self, sign: &str, value: &Value) -> Result<String, String> {
        let date = value.as_str().and_then(|text| text.parse::<jiff::civil::Date>().ok());
        let date = date.ok_or_else(|| format!("“{}” is compared with something that is not a date", self.name))?;
        let name = self.name;
        Ok(format!("({} and {name} is string and {name}[:10] {sign} {})", known(name), string(&date.to_string())))
    }

    fn lower(&self) -> String {
        format!("({} | str | lower)", self.name)
    }

    /// The value in the form the workspace stores it in.
    fn comparable(&self, text: &str) -> String {
        let text =
            if self.name == "locale" { cultures::canonical(text) } else { None }.unwrap_or_else(|| text.to_owned());
        text.to_lowercase()
    }

    fn not_comparable(&self) -> String {
        format!("“{}” cannot be compared with that", self.name)
    }
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(answer) => Some(answer.to_string()),
        _ => None,
    }
}
