//! The SQL of imports: finding people by their keys, and what is held of them.
//! Partial indexes are asked for in their own words (`… IS NOT NULL AND …`): otherwise SQLite plans the statement anew
//! for every value bound to it.

mod ledger;
mod load;

pub(super) use ledger::{
    Entry, State, Suppressed, count_entries, is_ledger_empty, latest_at_address, latest_of_person, latest_of_the_gone,
    opted_out_by_address_alone, record, suppressed,
};
pub(super) use load::{NewPeople, NewPerson, indexed_afterwards};

use std::sync::LazyLock;

use rusqlite::types::Value as SqlValue;
use rusqlite::{OptionalExtension, Row};
use serde_json::Value;

use super::matching::Keys;
use super::seen::Key;
use crate::Result;
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;
use crate::profiles::normalise::phone_key;
use crate::profiles::store::{core_columns, core_from_row};
use crate::profiles::{AttributeId, Core, CoreField};

/// Someone with an address, and what else they are recognised by.
pub(super) struct Candidate {
    pub id: ProfileId,
    pub number: Option<String>,
    pub email: Option<String>,
}

pub(super) fn by_number(tx: &ReadTx, number: &str) -> Result<Option<ProfileId>> {
    const SQL: &str = "SELECT id FROM profiles WHERE external_id = ?1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row([number], |row| row.get(0)).optional()?)
}

pub(super) fn by_email(tx: &ReadTx, email_key: &str) -> Result<Vec<Candidate>> {
    candidates(
        tx,
        "SELECT id, external_id, email_key FROM profiles WHERE email_key IS NOT NULL AND email_key = ?1 ORDER BY id LIMIT 100",
        email_key,
    )
}

pub(super) fn by_phone(tx: &ReadTx, phone_key: &str) -> Result<Vec<Candidate>> {
    candidates(
        tx,
        "SELECT id, external_id, email_key FROM profiles WHERE phone_key IS NOT NULL AND phone_key = ?1 ORDER BY id LIMIT 1000",
        phone_key,
    )
}

fn candidates(tx: &ReadTx, sql: &str, key: &str) -> Result<Vec<Candidate>> {
    let mut statement = tx.sql().prepare_cached(sql)?;
    let rows = statement.query_map([key], candidate)?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

fn candidate(row: &Row) -> rusqlite::Result<Candidate> {
    Ok(Candidate { id: row.get(0)?, number: row.get(1)?, email: row.get(2)? })
}

/// The person, when they have this address.
pub(super) fn with_email(tx: &ReadTx, person: ProfileId, email_key: &str) -> Result<Option<Candidate>> {
    const SQL: &str = "SELECT id, external_id, email_key FROM profiles WHERE id = ?1 AND email_key = ?2";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((person, email_key), candidate).optional()?)
}

pub(super) fn with_phone(tx: &ReadTx, person: ProfileId, phone_key: &str) -> Result<Option<Candidate>> {
    const SQL: &str = "SELECT id, external_id, email_key FROM profiles WHERE id = ?1 AND phone_key = ?2";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((person, phone_key), candidate).optional()?)
}

/// Everybody who has such a key, with it.
pub(super) fn each_key(tx: &ReadTx, key: Key, mut each: impl FnMut(&str, ProfileId)) -> Result<()> {
    let sql = match key {
        Key::Number => "SELECT external_id, id FROM profiles WHERE external_id IS NOT NULL",
        Key::Email => "SELECT email_key, id FROM profiles WHERE email_key IS NOT NULL",
        Key::Phone => "SELECT phone_key, id FROM profiles WHERE phone_key IS NOT NULL",
        Key::Address => "SELECT address, profile_id FROM consent_records WHERE address IS NOT NULL",
    };
    let mut statement = tx.sql().prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?, row.get(1)?);
    }
    Ok(())
}

/// A person's row as it stands.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    pub id: ProfileId,
    pub core: Core,
    pub email_key: Option<String>,
    pub phone_key: Option<String>,
    pub source: String,
    pub recorded_at: String,
    /// JSON: field -> [source, recorded_at].
    pub origins: Option<String>,
    pub search: String,
}

impl Stored {
    /// Whether the phone has another normal form with this country.
    pub fn reads_otherwise_in(&self, country: Option<&str>) -> bool {
        let phone = self.core.get(CoreField::Phone);
        phone.is_some_and(|phone| phone_key(phone, country) != self.phone_key)
    }

    pub fn keys(&self) -> Keys {
        Keys {
            number: self.core[CoreField::ExternalId].clone(),
            email: self.email_key.clone(),
            phone: self.phone_key.clone(),
        }
    }
}

pub(super) fn stored(tx: &ReadTx, id: ProfileId) -> Result<Option<Stored>> {
    static SQL: LazyLock<String> = LazyLock::new(|| {
        format!(
            "SELECT p.email_key, p.phone_key, p.source, p.recorded_at, p.origins, p.search, {} FROM profiles p WHERE p.id = ?1",
            core_columns()
        )
    });
    let read = |row: &Row| {
        Ok(Stored {
            id,
            email_key: row.get(0)?,
            phone_key: row.get(1)?,
            source: row.get(2)?,
            recorded_at: row.get(3)?,
            origins: row.get(4)?,
            search: row.get(5)?,
            core: core_from_row(row, 6)?,
        })
    };
    Ok(tx.sql().prepare_cached(&SQL)?.query_row([id], read).optional()?)
}

pub(super) fn count_people(tx: &ReadTx) -> Result<u64> {
    Ok(tx.sql().query_row("SELECT count(*) FROM profiles", [], |row| row.get::<_, u32>(0).map(u64::from))?)
}

pub(super) fn search(tx: &ReadTx, id: ProfileId) -> Result<String> {
    Ok(tx.sql().prepare_cached("SELECT search FROM profiles WHERE id = ?1")?.query_row([id], |row| row.get(0))?)
}

pub(super) fn set_search(tx: &WriteTx, id: ProfileId, search: &str) -> Result<()> {
    tx.sql().prepare_cached("UPDATE profiles SET search = ?2 WHERE id = ?1")?.execute((id, search))?;
    Ok(())
}

/// An attribute's value exactly as it is stored: text or number.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct StoredValue {
    pub value: Value,
    pub source: String,
    pub recorded_at: String,
}

pub(super) fn value(tx: &ReadTx, person: ProfileId, attribute: AttributeId) -> Result<Option<StoredValue>> {
    const SQL: &str =
        "SELECT value, source, recorded_at FROM attribute_values WHERE attribute_id = ?1 AND profile_id = ?2";
    let read = |row: &Row| {
        let value = as_json(&row.get(0)?);
        Ok(StoredValue { value, source: row.get(1)?, recorded_at: row.get(2)? })
    };
    Ok(tx.sql().prepare_cached(SQL)?.query_row((attribute.0, person), read).optional()?)
}

/// A stored value as JSON, without knowing its attribute's type: equal when what is stored is equal.
pub(super) fn as_json(stored: &SqlValue) -> Value {
    match stored {
        SqlValue::Integer(whole) => Value::from(*whole),
        SqlValue::Real(number) => Value::from(*number),
        SqlValue::Text(text) => Value::from(text.as_str()),
        SqlValue::Null | SqlValue::Blob(_) => Value::Null,
    }
}

pub(super) fn tags(tx: &ReadTx, person: ProfileId) -> Result<Vec<String>> {
    let mut statement = tx.sql().prepare_cached("SELECT tag FROM profile_tags WHERE profile_id = ?1 ORDER BY tag")?;
    let tags = statement.query_map([person], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(tags)
}

pub(super) fn add_tag(tx: &WriteTx, person: ProfileId, tag: &str, source: &str) -> Result<()> {
    const SQL: &str = "INSERT OR IGNORE INTO profile_tags (profile_id, tag, source) VALUES (?1, ?2, ?3)";
    tx.sql().prepare_cached(SQL)?.execute((person, tag, source))?;
    Ok(())
}

/// False when the tag has since been removed, or added by someone else.
pub(super) fn remove_tag(tx: &WriteTx, person: ProfileId, tag: &str, source: &str) -> Result<bool> {
    const SQL: &str = "DELETE FROM profile_tags WHERE profile_id = ?1 AND tag = ?2 AND source = ?3";
    Ok(tx.sql().prepare_cached(SQL)?.execute((person, tag, source))? > 0)
}

/// Key and name.
pub(super) fn purposes(tx: &ReadTx) -> Result<Vec<(String, String)>> {
    let mut statement = tx.sql().prepare_cached("SELECT key, name FROM purposes ORDER BY key")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}
