//! The SQL of people and attributes.

pub mod departed;
pub mod list;
pub mod person;
pub mod removal;

use std::collections::HashMap;
use std::sync::LazyLock;

use rusqlite::types::{FromSql, FromSqlResult, Value as SqlValue, ValueRef};
use rusqlite::{OptionalExtension, Row, named_params, params};
use serde_json::Value;

use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;
use crate::profiles::normalise::{email_key, found_by, phone_key};
use crate::profiles::{Attribute, AttributeType, Core, CoreField};
use crate::{Error, Result};

/// An attribute's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AttributeId(pub i64);

impl FromSql for AttributeId {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(AttributeId)
    }
}

pub fn attribute_rows(tx: &ReadTx) -> Result<Vec<(AttributeId, Attribute)>> {
    const SQL: &str = "SELECT id, key, name, type, kind, sensitivity, choices, parts FROM attributes ORDER BY id";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([], |row| {
        let (choices, parts): (String, String) = (row.get("choices")?, row.get("parts")?);
        let attribute = Attribute {
            key: row.get("key")?,
            name: row.get("name")?,
            value_type: row.get("type")?,
            kind: row.get("kind")?,
            sensitivity: row.get("sensitivity")?,
            choices: serde_json::from_str(&choices).unwrap_or_default(),
            parts: serde_json::from_str(&parts).unwrap_or_default(),
        };
        Ok((row.get("id")?, attribute))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn list_attributes(tx: &ReadTx) -> Result<Vec<Attribute>> {
    Ok(attribute_rows(tx)?.into_iter().map(|(_, attribute)| attribute).collect())
}

/// What staff call each name a template can read: the fields' words and the attributes' names.
pub fn labels(tx: &ReadTx) -> Result<HashMap<String, String>> {
    const MADE: [(&str, &str); 4] =
        [("full_name", "Full name"), ("postal", "Postal address"), ("tags", "Tags"), ("now", "Today")];
    let core = CoreField::ALL.map(|field| (field.key(), field.words()));
    let own = core.into_iter().chain(MADE).map(|(key, words)| (key.to_owned(), words.to_owned()));
    let attributes = list_attributes(tx)?.into_iter().map(|attribute| (attribute.key, attribute.name));
    Ok(attributes.chain(own).collect())
}

/// Adds or changes the attribute with this key. The type cannot change while values of the old type exist.
pub fn save_attribute(tx: &WriteTx, attribute: &Attribute) -> Result<AttributeId> {
    crate::profiles::check_key(&attribute.key, "key")?;
    crate::profiles::faith::check(attribute)?;
    crate::profiles::check_parts(attribute)?;
    if attribute.name.trim().is_empty() {
        return Err(Error::invalid_at("name", "Give it a name that people will see."));
    }
    let known = attribute_rows(tx)?.into_iter().find(|(_, known)| known.key == attribute.key);
    let Some((id, known)) = known else { return insert_attribute(tx, attribute) };
    if known.value_type != attribute.value_type && count_values(tx, id)? > 0 {
        return Err(Error::invalid_at("type", format!("“{}” already has values of another type.", known.name)));
    }
    const SQL: &str =
        "UPDATE attributes SET name = :name, type = :type, kind = :kind, sensitivity = :sensitivity, choices = :choices,
             parts = :parts
         WHERE id = :id";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":id": id.0, ":name": attribute.name, ":type": attribute.value_type.as_str(), ":kind": attribute.kind.as_str(),
        ":sensitivity": attribute.sensitivity.as_str(), ":choices": json(&attribute.choices),
        ":parts": json(&attribute.parts),
    })?;
    Ok(id)
}

pub fn insert_attribute(tx: &WriteTx, attribute: &Attribute) -> Result<AttributeId> {
    const SQL: &str = "INSERT INTO attributes (key, name, type, kind, sensitivity, choices, parts)
         VALUES (:key, :name, :type, :kind, :sensitivity, :choices, :parts)";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":key": attribute.key, ":name": attribute.name, ":type": attribute.value_type.as_str(), ":kind": attribute.kind.as_str(),
        ":sensitivity": attribute.sensitivity.as_str(), ":choices": json(&attribute.choices),
        ":parts": json(&attribute.parts),
    })?;
    Ok(AttributeId(tx.sql().last_insert_rowid()))
}

/// With its values.
pub fn delete_attribute(tx: &WriteTx, attribute: AttributeId) -> Result<()> {
    tx.sql().prepare_cached("DELETE FROM attributes WHERE id = ?1")?.execute([attribute.0])?;
    Ok(())
}

fn count_values(tx: &ReadTx, attribute: AttributeId) -> Result<i64> {
    const SQL: &str = "SELECT count(*) FROM attribute_values WHERE attribute_id = ?1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row([attribute.0], |row| row.get(0))?)
}

/// How many values of a date there are, and how many of them have a time of day.
pub fn count_dates(tx: &ReadTx, key: &str) -> Result<(i64, i64)> {
    const SQL: &str = "SELECT count(*), count(*) FILTER (WHERE length(value) > 10)
         FROM attribute_values JOIN attributes ON attributes.id = attribute_id WHERE key = ?1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The next unused number: also above those that only history remembers, so that none is ever used twice.
pub fn next_profile_id(tx: &ReadTx) -> Result<ProfileId> {
    const SQL: &str = "SELECT 1 + max(
            ifnull((SELECT max(id) FROM profiles), 0),
            ifnull((SELECT max(profile_id) FROM consent_records), 0),
            ifnull((SELECT max(profile_id) FROM suppressions), 0),
            ifnull((SELECT max(profile_id) FROM receipts), 0),
            ifnull((SELECT max(profile_id) FROM import_changes), 0))";
    Ok(tx.sql().query_row(SQL, [], |row| row.get(0))?)
}

pub fn find_by_email(tx: &ReadTx, email: &str) -> Result<ProfileId> {
    let key = email_key(email).ok_or_else(|| Error::invalid(format!("“{email}” is not an email address.")))?;
    const SQL: &str = "SELECT id FROM profiles WHERE email_key = ?1 ORDER BY id LIMIT 1";
    tx.sql()
        .prepare_cached(SQL)?
        .query_row([key], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::NotFound(format!("Nobody here has the email address “{email}”.")))
}

/// The core columns in the order of CoreField::ALL, for a SELECT over the table alias `p`.
pub fn core_columns() -> String {
    CoreField::ALL.map(|field| format!("p.{}", field.column())).join(", ")
}

/// Reads the columns of `core_columns` from position `first`.
pub fn core_from_row(row: &Row, first: usize) -> rusqlite::Result<Core> {
    let mut core = Core::default();
    for (position, field) in CoreField::ALL.into_iter().enumerate() {
        core[field] = row.get(first + position)?;
    }
    Ok(core)
}

/// One row of `profiles`; `origins` names where fields came from when it is not `source`.
pub struct ProfileRow<'a> {
    pub id: ProfileId,
    pub core: &'a Core,
    pub tags: &'a [&'a str],
    pub source: &'a str,
    pub recorded_at: &'a str,
    pub origins: Option<&'a str>,
}

/// Inserts the row or replaces it as a whole.
pub fn put_profile(tx: &WriteTx, row: &ProfileRow) -> Result<()> {
    // Written once: an import comes here for every row.
    static SQL: LazyLock<String> = LazyLock::new(put_profile_sql);
    let sql = &*SQL;
    let core = row.core;
    let mut statement = tx.sql().prepare_cached(sql)?;
    statement.raw_bind_parameter(1, row.id)?;
    statement.raw_bind_parameter(2, row.source)?;
    statement.raw_bind_parameter(3, row.recorded_at)?;
    statement.raw_bind_parameter(4, row.origins)?;
    statement.raw_bind_parameter(5, core.get(CoreField::Email).and_then(email_key))?;
    statement.raw_bind_parameter(
        6,
        core.get(CoreField::Phone).and_then(|phone| phone_key(phone, core.get(CoreField::Country))),
    )?;
    let found_by = found_by(core, row.tags);
    statement.raw_bind_parameter(7, found_by.sort_name)?;
    statement.raw_bind_parameter(8, found_by.search)?;
    for (position, field) in CoreField::ALL.into_iter().enumerate() {
        statement.raw_bind_parameter(position + 9, core.get(field))?;
    }
    statement.raw_execute()?;
    Ok(())
}

fn put_profile_sql() -> String {
    let columns = CoreField::ALL.map(CoreField::column);
    format!(
        "INSERT INTO profiles (id, source, recorded_at, origins, email_key, phone_key, sort_name, search, {names})
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, {places})
         ON CONFLICT (id) DO UPDATE SET source = excluded.source, recorded_at = excluded.recorded_at,
             origins = excluded.origins, email_key = excluded.email_key, phone_key = excluded.phone_key,
             sort_name = excluded.sort_name, search = excluded.search, {updates}",
        names = columns.join(", "),
        places = (0..columns.len()).map(|n| format!("?{}", n + 9)).collect::<Vec<_>>().join(", "),
        updates = columns.map(|column| format!("{column} = excluded.{column}")).join(", "),
    )
}

/// What the person refused is left for them.
pub fn delete_profile(tx: &WriteTx, id: ProfileId) -> Result<()> {
    crate::profiles::departed::leave(tx, id)?;
    tx.sql().prepare_cached("DELETE FROM profiles WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn put_value(
    tx: &WriteTx,
    profile: ProfileId,
    attribute: AttributeId,
    value: &Value,
    source: &str,
    at: &str,
) -> Result<()> {
    const SQL: &str = "INSERT INTO attribute_values (attribute_id, profile_id, value, source, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET value = excluded.value, source = excluded.source, recorded_at = excluded.recorded_at";
    tx.sql().prepare_cached(SQL)?.execute(params![attribute.0, profile, to_sql(value), source, at])?;
    Ok(())
}

pub fn delete_value(tx: &WriteTx, profile: ProfileId, attribute: AttributeId) -> Result<()> {
    const SQL: &str = "DELETE FROM attribute_values WHERE attribute_id = ?1 AND profile_id = ?2";
    tx.sql().prepare_cached(SQL)?.execute(params![attribute.0, profile])?;
    Ok(())
}

/// An attribute value as SQLite keeps it.
pub fn to_sql(value: &Value) -> SqlValue {
    match value {
        Value::Bool(flag) => SqlValue::Integer(i64::from(*flag)),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => SqlValue::Integer(whole),
            None => SqlValue::Real(number.as_f64().unwrap_or(0.0)),
        },
        Value::String(text) => SqlValue::Text(text.clone()),
        other => SqlValue::Text(other.to_string()),
    }
}

/// The way back: what is stored for an attribute of this type, None when there is nothing.
pub fn from_sql(stored: ValueRef, value_type: AttributeType) -> Option<Value> {
    match (stored, value_type) {
        (ValueRef::Null | ValueRef::Blob(_), _) => None,
        (ValueRef::Integer(flag), AttributeType::YesNo) => Some(Value::Bool(flag != 0)),
        (ValueRef::Integer(whole), _) => Some(Value::from(whole)),
        (ValueRef::Real(number), _) => Some(Value::from(number)),
        (ValueRef::Text(text), AttributeType::List) => serde_json::from_slice(text).ok(),
        (ValueRef::Text(text), _) => Some(Value::from(String::from_utf8_lossy(text))),
    }
}

pub fn json<T: serde::Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_value(value).unwrap_or_default().to_string()
}
