//! Capital and small letters in brought conditions: other programs tell them apart, rules here take them for the same.

use std::collections::BTreeSet;

use serde_json::Value;

use super::expression::Expression;
use super::parts::Part;
use crate::db::ReadTx;
use crate::segments::{Op, Predicate, listed};
use crate::templates::coverage::each_block;
use crate::templates::document::{BlockKind, Document, Run};
use crate::time::Timestamp;
use crate::{Result, profiles::CoreField};

/// The texts that a template holds names against.
pub fn asked(parts: &[Part]) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for part in parts {
        if let Part::If(condition) | Part::ElseIf(condition) | Part::Print(condition) = part {
            each(condition, &mut found);
        }
    }
    found
}

fn each(expression: &Expression, found: &mut BTreeSet<(String, String)>) {
    use Expression::{All, Any, Compared, Else, Holds, Joined, Name, Not, Piped, Present, SaysYes, Text, Within};
    match expression {
        Compared(one, _, other) | Within(one, other) => {
            if let (Name(name), Text(text)) | (Text(text), Name(name)) = (&**one, &**other) {
                found.insert((name.clone(), text.clone()));
            }
        }
        Joined(one, other) | Else(one, other) => [one, other].into_iter().for_each(|one| each(one, found)),
        Piped(one, _) | Holds(one) | Present(one) | SaysYes(one) | Not(one) => each(one, found),
        All(all) | Any(all) => all.iter().for_each(|one| each(one, found)),
        _ => {}
    }
}

/// The texts that a document's conditions ask for and nobody has yet, so that nobody's value says in which letters.
pub fn unheard(tx: &ReadTx, document: &Document, now: Timestamp) -> Result<BTreeSet<String>> {
    let mut rules = Vec::new();
    each_block(&document.blocks, &mut |block| {
        if let BlockKind::Condition { predicate: Some(predicate), .. } = &block.kind {
            texts(predicate, &mut rules);
        }
    });
    for run in document.cells.iter().flat_map(|cell| cell.fields.values()).flat_map(|field| field.runs()) {
        if let Run::Select { name, cases, .. } = run {
            let is_core = CoreField::from_key(name).is_some();
            let cases = cases.iter().filter(|_| !is_core);
            rules.extend(cases.map(|case| (format!("attribute:{name}"), Op::Is, case.value.clone())));
        }
    }
    let mut found = BTreeSet::new();
    for (field, op, text) in rules {
        if text.to_lowercase() != text.to_uppercase() {
            let rule = Predicate::Rule { field, op, value: Some(Value::from(text.as_str())) };
            if listed(tx, Some(&rule), now)?.count == 0 {
                found.insert(text);
            }
        }
    }
    Ok(found)
}

/// Not of core fields: most have words of ours, in these letters alone.
fn texts(predicate: &Predicate, found: &mut Vec<(String, Op, String)>) {
    match predicate {
        Predicate::All { all: rules } | Predicate::Any { any: rules } => {
            rules.iter().for_each(|rule| texts(rule, found))
        }
        Predicate::Not { not } => texts(not, found),
        Predicate::Rule { field, op, value: Some(Value::String(text)) } => {
            let op = if *op == Op::IsNot { Op::Is } else { *op };
            if CoreField::from_key(field).is_none() && matches!(op, Op::Is | Op::Contains | Op::Has) {
                found.push((field.clone(), op, text.clone()));
            }
        }
        Predicate::Rule { .. } => {}
    }
}
