//! The items of a list: texts, or things of which several facts are known, as an appointment has a date and a time.
//! A file says such things as JSON, or by hand as "date=2026-12-01, time=10:00; date=2027-03-08, time=9:30".

use serde_json::{Map, Value};

use super::shown;

/// Reads the items of a list from text.
pub fn items_of(text: &str) -> Result<Value, String> {
    if text.starts_with('[') || text.starts_with('{') {
        let given: Value = serde_json::from_str(text).map_err(|_| format!("“{}” is not a list", beginning(text)))?;
        return checked(if given.is_array() { given } else { Value::Array(vec![given]) });
    }
    // Where something stronger separates, a comma belongs to the item: "12 January, 9:30 dentist; 2 February, 8:00".
    let items: Vec<&str> = parts(text, &[';', '\n']).collect();
    let items = match items[..] {
        [one] if facts_of(one).is_none() => parts(one, &[',']).collect(),
        _ => items,
    };
    Ok(items.into_iter().map(|item| facts_of(item).map_or_else(|| Value::from(item), Value::Object)).collect())
}

fn parts<'a>(text: &'a str, between: &'a [char]) -> impl Iterator<Item = &'a str> {
    text.split(between).map(str::trim).filter(|part| !part.is_empty())
}

/// The items a program or a form gives: texts, numbers, and things with facts. Empty ones leave.
pub fn checked(given: Value) -> Result<Value, String> {
    let Value::Array(items) = given else { return Err("This is not a list".to_owned()) };
    let mut found = Vec::new();
    for item in items {
        match item {
            Value::Null => {}
            Value::String(text) => match facts_of(text.trim()) {
                // A form says what is left open as nothing.
                Some(mut facts) => {
                    facts.retain(|_, value| value.as_str() != Some(""));
                    if !facts.is_empty() {
                        found.push(Value::Object(facts));
                    }
                }
                None if text.trim().is_empty() => {}
                None => found.push(Value::from(text.trim())),
            },
            Value::Object(facts) => {
                let mut kept = Map::new();
                for (name, value) in facts {
                    match value {
                        Value::Null => {}
                        Value::String(text) if text.trim().is_empty() => {}
                        Value::Array(_) | Value::Object(_) => {
                            return Err(format!("“{name}” of an item is neither a text nor a number"));
                        }
                        value => {
                            let known = identifier(&name).ok_or_else(|| format!("“{name}” cannot be a name"))?;
                            kept.insert(known, value);
                        }
                    }
                }
                if !kept.is_empty() {
                    found.push(Value::Object(kept));
                }
            }
            Value::Array(_) => return Err("An item of a list cannot be a list itself".to_owned()),
            other => found.push(other),
        }
    }
    Ok(Value::Array(found))
}

/// A thing with facts as the studio shows it, and as `items_of` reads it again.
pub fn shown_facts(facts: &Map<String, Value>) -> String {
    facts.iter().map(|(name, value)| format!("{name}={}", shown(value))).collect::<Vec<_>>().join(", ")
}

/// The facts of "date=2026-12-01, with=Weber, Anna": at least two; what has no name belongs to the one before.
fn facts_of(item: &str) -> Option<Map<String, Value>> {
    let mut facts: Vec<(String, String)> = Vec::new();
    for part in item.split(',') {
        let named = part.split_once('=').and_then(|(name, value)| Some((identifier(name.trim())?, value.trim())));
        match (named, facts.last_mut()) {
            (Some((name, value)), _) => facts.push((name, value.to_owned())),
            (None, Some((_, before))) => before.push_str(&format!(",{part}")),
            (None, None) => return None,
        }
    }
    let facts: Map<String, Value> = facts.into_iter().map(|(name, value)| (name, worth(value))).collect();
    (facts.len() > 1).then_some(facts)
}

/// A number only where it would be written as it was: "010" is none.
fn worth(text: String) -> Value {
    match text.parse::<i64>() {
        Ok(whole) if whole.to_string() == text => Value::from(whole),
        _ => Value::from(text),
    }
}

/// A name that a message can use, from one that a file uses: "Start time" is start_time.
pub(super) fn identifier(name: &str) -> Option<String> {
    let plain: String = name
        .trim()
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '_' })
        .collect();
    let first = plain.chars().next()?;
    (first.is_ascii_lowercase() && plain.len() <= 64).then_some(plain)
}

fn beginning(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_form_leaves_open_of_an_entry_is_not_there() {
        let given = json!(["date=2026-12-01T09:30, with=", "date=, with=", "with=Weber, Anna, date="]);
        assert_eq!(checked(given), Ok(json!([{"date": "2026-12-01T09:30"}, {"with": "Weber, Anna"}])));
    }

    #[test]
    fn items_are_texts_or_things_with_facts() {
        let cases = [
            ("swimming, chess,yoga;", json!(["swimming", "chess", "yoga"])),
            ("12 January, 9:30 dentist; 2 February, 8:00", json!(["12 January, 9:30 dentist", "2 February, 8:00"])),
            ("swimming\r\nchess, at noon", json!(["swimming", "chess, at noon"])),
            (
                "date=2026-12-01, with=Weber, Anna; date=2027-03-08, with=Doğan",
                json!([{"date": "2026-12-01", "with": "Weber, Anna"}, {"date": "2027-03-08", "with": "Doğan"}]),
            ),
            (
                "[{\"Start time\": \"10:00\", \"room\": 4, \"note\": \"\"}, \"later\"]",
                json!([{"start_time": "10:00", "room": 4}, "later"]),
            ),
            ("1=1", json!(["1=1"])),
            ("a=b", json!(["a=b"])),
            ("", json!([])),
            ("约会; موعد", json!(["约会", "موعد"])),
        ];
        for (text, items) in cases {
            assert_eq!(items_of(text), Ok(items), "{text}");
        }
        for refused in ["[1", "[{\"a\": {\"b\": 1}}]", "[[1]]", "[{\"日付\": \"1\"}]"] {
            assert!(items_of(refused).is_err(), "{refused}");
        }
        let texts = json!(["12 January, 9:30", "2 February"]);
        assert_eq!(items_of(&shown(&texts)), Ok(texts), "a comma in an item is not what separates it from the next");
        let told = json!([{"date": "2026-12-01", "room": 4}, {"date": "2027-01-02", "room": "04"}]);
        assert_eq!(items_of(&shown(&told)), Ok(told), "what is shown can be read again");
    }
}
