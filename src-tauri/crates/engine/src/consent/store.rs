//! The SQL of purposes, the ledger and never-contact.

use rusqlite::{OptionalExtension, named_params};

use super::{LegalBasis, NewConsent, Purpose, Suppression};
use crate::Result;
use crate::channels::Channel;
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;

/// One entry of the ledger; `state` is given, withdrawn or annulled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: i64,
    pub state: String,
    pub recorded_at: String,
    pub how: String,
    pub evidence: Option<String>,
}

pub fn list_purposes(tx: &ReadTx) -> Result<Vec<Purpose>> {
    let mut statement = tx.sql().prepare_cached("SELECT key, name, legal_basis FROM purposes ORDER BY key")?;
    let rows = statement.query_map([], |row| {
        let basis: String = row.get(2)?;
        let legal_basis = serde_json::from_value(basis.into()).unwrap_or(LegalBasis::Consent);
        Ok(Purpose { key: row.get(0)?, name: row.get(1)?, legal_basis })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn put_purpose(tx: &WriteTx, purpose: &Purpose) -> Result<()> {
    const SQL: &str = "INSERT INTO purposes (key, name, legal_basis) VALUES (:key, :name, :basis)
         ON CONFLICT (key) DO UPDATE SET name = excluded.name, legal_basis = excluded.legal_basis";
    tx.sql().prepare_cached(SQL)?.execute(
        named_params! { ":key": purpose.key, ":name": purpose.name.trim(), ":basis": purpose.legal_basis.as_str() },
    )?;
    Ok(())
}

pub fn delete_unused_purpose(tx: &WriteTx, purpose: &Purpose) -> Result<bool> {
    const SQL: &str = "DELETE FROM purposes WHERE key = :key AND name = :name AND legal_basis = :basis
           AND NOT EXISTS (SELECT 1 FROM consent_records WHERE purpose = :key)
           AND NOT EXISTS (SELECT 1 FROM campaigns WHERE purpose = :key)
           AND NOT EXISTS (SELECT 1 FROM segments WHERE instr(predicate, :key) > 0)";
    let gone = tx.sql().prepare_cached(SQL)?.execute(
        named_params! { ":key": purpose.key, ":name": purpose.name, ":basis": purpose.legal_basis.as_str() },
    )?;
    Ok(gone > 0)
}

/// Nothing may stand on it.
pub fn delete_purpose(tx: &WriteTx, key: &str) -> Result<()> {
    tx.sql().prepare_cached("DELETE FROM purposes WHERE key = ?1")?.execute([key])?;
    Ok(())
}

/// Whether the ledger has anything about it.
pub fn has_choices(tx: &ReadTx, purpose: &str) -> Result<bool> {
    Ok(tx.sql().prepare_cached("SELECT 1 FROM consent_records WHERE purpose = ?1")?.exists([purpose])?)
}

/// The address is copied from the profile, so that the choice holds for it when the profile is gone.
pub fn append(tx: &WriteTx, new: &NewConsent, source: &str, at: &str) -> Result<()> {
    let address = new.channel.address_column().unwrap_or("NULL");
    let sql = format!(
        "INSERT INTO consent_records (profile_id, address, purpose, channel, state, recorded_at, how, evidence, source)
         SELECT id, {address}, :purpose, :channel, :state, :at, :how, :evidence, :source FROM profiles WHERE id = :person"
    );
    let added = tx.sql().prepare_cached(&sql)?.execute(named_params! {
        ":purpose": new.purpose, ":channel": new.channel.as_str(), ":state": new.state.as_str(), ":at": at,
        ":how": new.how.trim(), ":evidence": new.evidence.as_deref().map(str::trim).filter(|text| !text.is_empty()),
        ":source": source, ":person": new.person,
    })?;
    if added == 0 {
        return Err(crate::Error::NotFound("This person is no longer here.".to_owned()));
    }
    Ok(())
}

pub fn put_suppression(tx: &WriteTx, person: ProfileId, reason: &str, at: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO suppressions (profile_id, email_key, phone_key, reason, recorded_at)
         SELECT id, email_key, phone_key, :reason, :at FROM profiles WHERE id = :person";
    tx.sql().prepare_cached(SQL)?.execute(named_params! { ":reason": reason, ":at": at, ":person": person })?;
    Ok(())
}

pub fn suppression(tx: &ReadTx, person: ProfileId) -> Result<Option<Suppression>> {
    let sql = "SELECT s.reason, s.recorded_at FROM suppressions s JOIN profiles p ON p.id = ?1
         WHERE s.profile_id = p.id OR s.email_key = p.email_key OR s.phone_key = p.phone_key ORDER BY s.id LIMIT 1";
    let mut statement = tx.sql().prepare_cached(sql)?;
    Ok(statement
        .query_row([person], |row| Ok(Suppression { reason: row.get(0)?, recorded_at: row.get(1)? }))
        .optional()?)
}

/// The entry that holds: the latest for the person or for the address they have now.
pub fn latest(tx: &ReadTx, person: ProfileId, purpose: &str, channel: Channel) -> Result<Option<Entry>> {
    let sql = format!("SELECT {} FROM profiles p WHERE p.id = :person", latest_id_sql(channel));
    let mut statement = tx.sql().prepare_cached(&sql)?;
    let id: Option<i64> = statement
        .query_row(named_params! { ":person": person, ":purpose": purpose, ":channel": channel.as_str() }, |row| {
            row.get(0)
        })
        .optional()?
        .flatten();
    id.map(|id| entry(tx, id)).transpose()
}

pub fn entry(tx: &ReadTx, id: i64) -> Result<Entry> {
    const SQL: &str = "SELECT id, state, recorded_at, how, evidence FROM consent_records WHERE id = ?1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row([id], |row| {
        Ok(Entry {
            id: row.get(0)?,
            state: row.get(1)?,
            recorded_at: row.get(2)?,
            how: row.get(3)?,
            evidence: row.get(4)?,
        })
    })?)
}

/// An expression over `p`: the id of the entry that holds for :purpose and :channel, or NULL. A no stands until the same
/// person, or for the address somebody there, says yes later: another person's yes at a shared address lifts nothing.
fn latest_id_sql(channel: Channel) -> String {
    let by_person = "SELECT max(o.id) FROM consent_records o
         WHERE o.profile_id = p.id AND o.purpose = :purpose AND o.channel = :channel";
    let Some(column) = channel.address_column() else { return format!("({by_person})") };
    format!(
        "(SELECT l.id FROM consent_records l WHERE l.id IN (({by_person}),
             (SELECT max(o.id) FROM consent_records o
              WHERE o.address = p.{column} AND o.purpose = :purpose AND o.channel = :channel))
          ORDER BY l.state = 'withdrawn' DESC, l.id DESC LIMIT 1)"
    )
}

/// The same expression with the purpose written in, for statements with other parameters. `purpose` is a stored key.
pub fn state_sql(purpose: &str, channel: Channel) -> String {
    let quoted = format!("'{}'", purpose.replace('\'', "''"));
    let channel_word = format!("'{}'", channel.as_str());
    latest_id_sql(channel).replace(":purpose", &quoted).replace(":channel", &channel_word)
}

/// A condition over `p`: never contact this person.
pub fn suppressed_sql() -> &'static str {
    "EXISTS (SELECT 1 FROM suppressions s
        WHERE s.profile_id = p.id OR s.email_key = p.email_key OR s.phone_key = p.phone_key)"
}
