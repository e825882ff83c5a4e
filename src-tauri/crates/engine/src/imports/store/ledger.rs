//! The SQL of the ledger: what holds for a person or an address, who must not be contacted, new entries.

use std::collections::HashSet;

use rusqlite::{OptionalExtension, Row};

use crate::Result;
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;

/// What an entry of the ledger says; annulled: as if never asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum State {
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

pub(in super::super) fn is_ledger_empty(tx: &ReadTx) -> Result<bool> {
    Ok(!tx.sql().prepare_cached("SELECT 1 FROM consent_records LIMIT 1")?.exists([])?)
}

pub(in super::super) fn count_entries(tx: &ReadTx) -> Result<u64> {
    Ok(tx.sql().query_row("SELECT count(*) FROM consent_records", [], |row| row.get::<_, u32>(0).map(u64::from))?)
}

pub(in super::super) fn latest_of_person(
    tx: &ReadTx,
    person: ProfileId,
    purpose: &str,
    channel: &str,
) -> Result<Option<State>> {
    const SQL: &str = "SELECT state FROM consent_records WHERE profile_id = ?1 AND purpose = ?2 AND channel = ?3
         ORDER BY id DESC LIMIT 1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((person, purpose, channel), state).optional()?)
}

pub(in super::super) fn latest_at_address(
    tx: &ReadTx,
    address: &str,
    purpose: &str,
    channel: &str,
) -> Result<Option<State>> {
    const SQL: &str =
        "SELECT state FROM consent_records WHERE address IS NOT NULL AND address = ?1 AND purpose = ?2 AND channel = ?3
         ORDER BY id DESC LIMIT 1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((address, purpose, channel), state).optional()?)
}

/// The latest entry for this address by somebody who is no longer here.
pub(in super::super) fn latest_of_the_gone(
    tx: &ReadTx,
    address: &str,
    purpose: &str,
    channel: &str,
) -> Result<Option<State>> {
    const SQL: &str = "SELECT state FROM consent_records r WHERE address IS NOT NULL AND address = ?1 AND purpose = ?2 AND channel = ?3
           AND NOT EXISTS (SELECT 1 FROM profiles p WHERE p.id = r.profile_id)
         ORDER BY id DESC LIMIT 1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((address, purpose, channel), state).optional()?)
}

/// Whether an opt-out stands at the address that the person's own entries do not also carry.
pub(in super::super) fn opted_out_by_address_alone(tx: &ReadTx, person: ProfileId, address: &str) -> Result<bool> {
    const SQL: &str = "SELECT 1 FROM
           (SELECT purpose, channel, state, max(id) FROM consent_records WHERE address IS NOT NULL AND address = ?1 GROUP BY purpose, channel) a
         WHERE a.state = 'withdrawn' AND ifnull((SELECT p.state FROM consent_records p
             WHERE p.profile_id = ?2 AND p.purpose = a.purpose AND p.channel = a.channel
             ORDER BY p.id DESC LIMIT 1), '') <> 'withdrawn'";
    Ok(tx.sql().prepare_cached(SQL)?.exists((address, person))?)
}

#[derive(Debug, Default)]
pub(in super::super) struct Suppressed {
    pub people: HashSet<ProfileId>,
    pub emails: HashSet<String>,
    pub phones: HashSet<String>,
    /// Whether somebody who is gone left word under a print.
    pub any_waits: bool,
}

pub(in super::super) fn suppressed(tx: &ReadTx) -> Result<Suppressed> {
    let mut suppressed = Suppressed::default();
    let mut statement = tx.sql().prepare_cached("SELECT profile_id, email_key, phone_key FROM suppressions")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        suppressed.people.extend(row.get::<_, Option<ProfileId>>(0)?);
        let email: Option<String> = row.get(1)?;
        suppressed.any_waits |= email.as_ref().is_some_and(|email| email.starts_with('#'));
        suppressed.emails.extend(email);
        suppressed.phones.extend(row.get::<_, Option<String>>(2)?);
    }
    Ok(suppressed)
}

/// One entry of the ledger, for a person and perhaps their address.
pub(in super::super) struct Entry<'a> {
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

pub(in super::super) fn record(tx: &WriteTx, entry: &Entry) -> Result<()> {
    const SQL: &str =
        "INSERT INTO consent_records (profile_id, address, purpose, channel, state, recorded_at, how, evidence, source)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let Entry { person, address, purpose, channel, state, at, how, evidence, source } = entry;
    tx.sql().prepare_cached(SQL)?.execute((person, address, purpose, channel, state, at, how, evidence, source))?;
    Ok(())
}
