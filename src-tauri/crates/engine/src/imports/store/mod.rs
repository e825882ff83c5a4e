//! The SQL of imports: finding people by their keys, and the ledger's latest entries.
//! Partial indexes are asked for in their own words (`… IS NOT NULL AND …`): otherwise SQLite plans the statement anew
//! for every value bound to it.

mod load;

pub(super) use load::{NewPeople, NewPerson, indexed_afterwards};

use std::collections::HashSet;
use std::sync::LazyLock;

use rusqlite::types::Value as SqlValue;
use rusqlite::{OptionalExtension, Row, named_params};
use serde_json::Value;

use super::matching::Keys;
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
    let rows = statement
        .query_map([key], |row| Ok(Candidate { id: row.get(0)?, number: row.get(1)?, email: row.get(2)? }))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
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

pub(super) fn is_anybody_here(tx: &ReadTx) -> Result<bool> {
    Ok(tx.sql().prepare_cached("SELECT 1 FROM profiles LIMIT 1")?.exists([])?)
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

/// What an entry of the ledger says; annulled: as if never asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Given,
    Withdrawn,
    Annulled,
}

fn state(row: &Row) -> rusqlite::Result<State> {
    Ok(match row.get_ref(0)?.as_str()? {
        "given" => State::Given,
        "withdrawn" => State::Withdrawn,
        _ => State::Annulled,
    })
}

pub(super) fn latest_of_person(tx: &ReadTx, person: ProfileId, purpose: &str, channel: &str) -> Result<Option<State>> {
    const SQL: &str = "SELECT state FROM consent_records WHERE profile_id = ?1 AND purpose = ?2 AND channel = ?3
         ORDER BY id DESC LIMIT 1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((person, purpose, channel), state).optional()?)
}

pub(super) fn latest_at_address(tx: &ReadTx, address: &str, purpose: &str, channel: &str) -> Result<Option<State>> {
    const SQL: &str =
        "SELECT state FROM consent_records WHERE address IS NOT NULL AND address = ?1 AND purpose = ?2 AND channel = ?3
         ORDER BY id DESC LIMIT 1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((address, purpose, channel), state).optional()?)
}

/// The latest entry for this address by somebody who is no longer here.
pub(super) fn latest_of_the_gone(tx: &ReadTx, address: &str, purpose: &str, channel: &str) -> Result<Option<State>> {
    const SQL: &str = "SELECT state FROM consent_records r WHERE address IS NOT NULL AND address = ?1 AND purpose = ?2 AND channel = ?3
           AND NOT EXISTS (SELECT 1 FROM profiles p WHERE p.id = r.profile_id)
         ORDER BY id DESC LIMIT 1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((address, purpose, channel), state).optional()?)
}

/// Whether an opt-out stands at the address that the person's own entries do not also carry.
pub(super) fn opted_out_by_address_alone(tx: &ReadTx, person: ProfileId, address: &str) -> Result<bool> {
    const SQL: &str = "SELECT 1 FROM
           (SELECT purpose, channel, state, max(id) FROM consent_records WHERE address IS NOT NULL AND address = ?1 GROUP BY purpose, channel) a
         WHERE a.state = 'withdrawn' AND ifnull((SELECT p.state FROM consent_records p
             WHERE p.profile_id = ?2 AND p.purpose = a.purpose AND p.channel = a.channel
             ORDER BY p.id DESC LIMIT 1), '') <> 'withdrawn'";
    Ok(tx.sql().prepare_cached(SQL)?.exists((address, person))?)
}

#[derive(Debug, Default)]
pub(super) struct Suppressed {
    pub people: HashSet<ProfileId>,
    pub emails: HashSet<String>,
    pub phones: HashSet<String>,
}

pub(super) fn suppressed(tx: &ReadTx) -> Result<Suppressed> {
    let mut suppressed = Suppressed::default();
    let mut statement = tx.sql().prepare_cached("SELECT profile_id, email_key, phone_key FROM suppressions")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        suppressed.people.extend(row.get::<_, Option<ProfileId>>(0)?);
        suppressed.emails.extend(row.get::<_, Option<String>>(1)?);
        suppressed.phones.extend(row.get::<_, Option<String>>(2)?);
    }
    Ok(suppressed)
}

/// One entry of the ledger, for a person and perhaps their address.
pub(super) struct Entry<'a> {
    pub person: ProfileId,
    pub address: Option<&'a str>,
    pub purpose: &'a str,
    pub channel: &'a str,
    pub state: &'a str,
    pub at: &'a str,
    pub how: &'a str,
    pub evidence: Option<&'a str>,
    pub source: &'a str,
}

pub(super) fn record(tx: &WriteTx, entry: &Entry) -> Result<()> {
    const SQL: &str =
        "INSERT INTO consent_records (profile_id, address, purpose, channel, state, recorded_at, how, evidence, source)
         VALUES (:person, :address, :purpose, :channel, :state, :at, :how, :evidence, :source)";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":person": entry.person, ":address": entry.address, ":purpose": entry.purpose, ":channel": entry.channel,
        ":state": entry.state, ":at": entry.at, ":how": entry.how, ":evidence": entry.evidence, ":source": entry.source,
    })?;
    Ok(())
}
