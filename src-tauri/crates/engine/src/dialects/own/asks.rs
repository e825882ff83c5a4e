//! A condition in Tera as the rules it was compiled from. What is read is compiled again, and counts only where the same
//! comes out.

use serde_json::Value;

use crate::profiles::CoreField;
use crate::segments::{Op, Predicate};
use crate::templates::compile::condition;

/// None where no rules are written so.
pub fn predicate(source: &str) -> Option<Predicate> {
    let predicate = read(source, 0)?;
    let same = |written: String| bare(&written) == bare(source);
    condition(&predicate).is_ok_and(same).then_some(predicate)
}

/// Deeper ones are not edited by anybody.
const DEEPEST: usize = 16;

fn read(source: &str, depth: usize) -> Option<Predicate> {
    if depth > DEEPEST {
        return None;
    }
    let source = bare(source);
    if let Some(denied) = source.strip_prefix("not ") {
        return Some(denied_of(read(denied, depth + 1)?));
    }
    for (word, joined) in [(" or ", false), (" and ", true)] {
        let parts = parts(source, word);
        if parts.len() > 1 && parts.iter().all(|part| bare(part) != part.trim()) {
            let rules = parts.into_iter().map(|part| read(part, depth + 1)).collect::<Option<Vec<_>>>()?;
            return Some(if joined { Predicate::All { all: rules } } else { Predicate::Any { any: rules } });
        }
    }
    rule(source)
}

/// Without parentheses around the whole.
fn bare(source: &str) -> &str {
    let source = source.trim();
    let inner = source.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    match inner {
        Some(inner) if parts(source, " ").len() == 1 || closes_last(source) => bare(inner),
        _ => source,
    }
}

/// Whether the first parenthesis is closed by the last one.
fn closes_last(source: &str) -> bool {
    let mut depth = 0_i32;
    let mut quoted = false;
    for (at, letter) in source.char_indices() {
        match letter {
            '"' if !source[..at].ends_with('\\') => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1 == source.len();
        }
    }
    false
}

/// Parted at a word that stands in no parentheses and no string.
fn parts<'a>(source: &'a str, word: &str) -> Vec<&'a str> {
    let (mut found, mut from, mut depth, mut quoted) = (Vec::new(), 0, 0_i32, false);
    for (at, letter) in source.char_indices() {
        match letter {
            '"' if !source[..at].ends_with('\\') => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ if depth == 0 && !quoted && at >= from && source[at..].starts_with(word) => {
                found.push(&source[from..at]);
                from = at + word.len();
            }
            _ => {}
        }
    }
    found.push(&source[from..]);
    found
}

fn denied_of(predicate: Predicate) -> Predicate {
    match predicate {
        Predicate::Rule { field, op: Op::IsKnown, value } => Predicate::Rule { field, op: Op::IsMissing, value },
        Predicate::Rule { field, op: Op::Is, value } => Predicate::Rule { field, op: Op::IsNot, value },
        Predicate::Rule { field, op: Op::Has, value } => Predicate::Rule { field, op: Op::HasNot, value },
        other => Predicate::Not { not: Box::new(other) },
    }
}

fn rule(source: &str) -> Option<Predicate> {
    let (mut name, mut asked) = source.split_once(" is defined")?;
    // Of a dotted name each step is asked about.
    while let Some((longer, rest)) = asked.strip_prefix(" and ").and_then(|rest| rest.split_once(" is defined"))
        && longer.strip_prefix(name).is_some_and(|more| more.starts_with('.'))
    {
        (name, asked) = (longer, rest);
    }
    let field = match name {
        "tags" => "tag".to_owned(),
        name if CoreField::from_key(name).is_some() => name.to_owned(),
        name => format!("attribute:{name}"),
    };
    let rule = |op, value| Some(Predicate::Rule { field: field.clone(), op, value });
    let Some(asked) = asked.strip_prefix(" and ") else { return rule(Op::IsKnown, None) };
    let lower = format!("({name} | str | lower)");
    if let Some(text) = asked.strip_prefix(&format!("{lower} == ")) {
        return rule(Op::Is, Some(string(text)?));
    }
    for (test, op) in [("containing", Op::Contains), ("starting_with", Op::StartsWith)] {
        if let Some(text) = asked.strip_prefix(&format!("{lower} is {test}(pat=")) {
            return rule(op, Some(string(text.strip_suffix(')')?)?));
        }
    }
    if let Some(item) = asked.strip_prefix(&format!("{name} is array and {name} is containing(pat=")) {
        return rule(Op::Has, Some(value(item.strip_suffix(')')?)?));
    }
    for (sign, op) in [("<", Op::Less), (">", Op::More)] {
        if let Some(number) = asked.strip_prefix(&format!("{name} is number and {name} {sign} ")) {
            return rule(op, Some(value(number)?));
        }
    }
    for (sign, op) in [("<", Op::Before), (">", Op::After)] {
        if let Some(day) = asked.strip_prefix(&format!("{name} is string and {name}[:10] {sign} ")) {
            return rule(op, Some(string(day)?));
        }
    }
    if let Some(asked) = asked.strip_prefix(&format!("({lower} == ")) {
        let (language, _) = asked.split_once(" or ")?;
        return Some(Predicate::Rule { field: "language".to_owned(), op: Op::Is, value: Some(string(language)?) });
    }
    rule(Op::Is, Some(value(asked.strip_prefix(&format!("{name} == "))?)?))
}

/// JSON reads the escapes that are written there.
fn value(text: &str) -> Option<Value> {
    let value: Value = serde_json::from_str(text).ok()?;
    // 3.0 and 3 are written alike.
    match value.as_f64().filter(|number| number.fract() == 0.0 && number.abs() < 1e15) {
        Some(whole) => Some(Value::from(whole as i64)),
        None => Some(value),
    }
}

fn string(text: &str) -> Option<Value> {
    value(text).filter(Value::is_string)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_condition_block_asks_is_read_back() {
        for asked in [
            json!({"field": "attribute:plan", "op": "is", "value": "gold"}),
            json!({"field": "attribute:plan", "op": "is", "value": "a \"b\" (c) and d or e"}),
            json!({"field": "attribute:plan", "op": "is_not", "value": "gold"}),
            json!({"field": "first_name", "op": "is_known"}),
            json!({"field": "attribute:vip", "op": "is_missing"}),
            json!({"field": "attribute:vip", "op": "is", "value": true}),
            json!({"field": "tag", "op": "has", "value": "friend"}),
            json!({"field": "tag", "op": "has_not", "value": "friend"}),
            json!({"field": "attribute:points", "op": "more", "value": 3}),
            json!({"field": "attribute:points", "op": "less", "value": 2.5}),
            json!({"field": "attribute:points", "op": "is", "value": 7}),
            json!({"field": "birthday", "op": "before", "value": "2000-01-31"}),
            json!({"field": "language", "op": "is", "value": "de"}),
            json!({"field": "postal.city", "op": "contains", "value": "burg"}),
            json!({"field": "attribute:plan", "op": "is", "value": ["gold", "silver"]}),
            json!({"all": [
                {"field": "attribute:plan", "op": "is", "value": "gold"},
                {"any": [{"field": "tag", "op": "has", "value": "a"}, {"not": {"field": "attribute:plan", "op": "contains", "value": "x"}}]},
            ]}),
        ] {
            let asked: Predicate = serde_json::from_value(asked).unwrap();
            let written = condition(&asked).unwrap();
            let read = predicate(&written).unwrap_or_else(|| panic!("{written} is not read"));
            assert_eq!(condition(&read).as_ref(), Ok(&written), "{asked:?} became {read:?}");
        }
        for other in ["vip", "plan == \"gold\"", "loop.first", "plan is defined and plan == other", "(a) or b", ""] {
            assert_eq!(predicate(other), None, "{other}");
        }
    }
}
