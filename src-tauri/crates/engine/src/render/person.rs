//! One person's values as Tera reads them, taken straight from the worker's frame. Empty values are left out, so that
//! they count as missing; `postal` is always there, so that its lines can be asked for.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use tera::{Context, Map, Value};

pub struct Person(Context);

impl Person {
    pub fn context(&self) -> &Context {
        &self.0
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    /// Whether a dotted name has no value.
    pub fn lacks(&self, path: &str) -> bool {
        let value = match path.split_once('.') {
            Some((name, rest)) => self.0.get(name).and_then(|value| value.get_from_path(rest)),
            None => self.0.get(path),
        };
        value.is_none_or(|value| value.as_map().is_some_and(Map::is_empty))
    }
}

impl<'de> Deserialize<'de> for Person {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OfPerson)
    }
}

struct OfPerson;

impl<'de> Visitor<'de> for OfPerson {
    type Value = Person;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a person's values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Person, A::Error> {
        let mut context = Context::new();
        while let Some((name, Filled(value))) = map.next_entry::<String, Filled>()? {
            if let Some(value) = value {
                context.insert_value(name, value);
            }
        }
        if !context.contains_key("postal") {
            context.insert_value("postal", Value::from(Map::default()));
        }
        Ok(Person(context))
    }
}

/// None for what counts as missing.
struct Filled(Option<Value>);

impl<'de> Deserialize<'de> for Filled {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OfValue).map(Filled)
    }
}

struct OfValue;

impl<'de> Visitor<'de> for OfValue {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Option<Value>, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Option<Value>, E> {
        Ok(Some(Value::from(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Option<Value>, E> {
        Ok(Some(Value::from(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Option<Value>, E> {
        Ok(Some(Value::from(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Option<Value>, E> {
        Ok(Some(Value::from(value)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Option<Value>, E> {
        Ok((!text.trim().is_empty()).then(|| Value::normal_string(text)))
    }

    /// The items of a list are as they are.
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Option<Value>, A::Error> {
        let mut list: Vec<serde_json::Value> = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(if list.is_empty() { None } else { Value::try_from_serializable(&list).ok() })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Option<Value>, A::Error> {
        let mut map = Map::default();
        while let Some((key, Filled(value))) = entries.next_entry::<String, Filled>()? {
            if let Some(value) = value {
                map.insert(key.into(), value);
            }
        }
        Ok(Some(Value::from(map)))
    }
}
