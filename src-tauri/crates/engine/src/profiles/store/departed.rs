//! The SQL of what waits for people who were removed: rows of the ledger and of never-contact under their prints.

use rusqlite::OptionalExtension;

use crate::Result;
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;
use crate::profiles::KnownAs;

/// What a person's row is recognised by.
pub struct Keys {
    number: Option<String>,
    email: Option<String>,
    phone: Option<String>,
}

impl Keys {
    pub fn borrowed(&self) -> KnownAs<'_> {
        KnownAs { number: self.number.as_deref(), email: self.email.as_deref(), phone: self.phone.as_deref() }
    }
}

/// None when there is no such person.
pub fn known_as(tx: &ReadTx, id: ProfileId) -> Result<Option<Keys>> {
    const SQL: &str = "SELECT external_id, email_key, phone_key FROM profiles WHERE id = ?1";
    let keys = |row: &rusqlite::Row| Ok(Keys { number: row.get(0)?, email: row.get(1)?, phone: row.get(2)? });
    Ok(tx.sql().prepare_cached(SQL)?.query_row([id], keys).optional()?)
}

pub fn anything_waits(tx: &ReadTx) -> Result<bool> {
    const SQL: &str =
        "SELECT EXISTS (SELECT 1 FROM consent_records WHERE address IS NOT NULL AND address >= '#' AND address < '$')
             OR EXISTS (SELECT 1 FROM suppressions WHERE email_key IS NOT NULL AND email_key >= '#' AND email_key < '$')";
    Ok(tx.sql().prepare_cached(SQL)?.query_row([], |row| row.get(0))?)
}

/// Whether the person said anything, or is never to be contacted.
pub fn has_a_word(tx: &ReadTx, id: ProfileId) -> Result<bool> {
    const SQL: &str = "SELECT EXISTS (SELECT 1 FROM consent_records WHERE profile_id = ?1)
             OR EXISTS (SELECT 1 FROM profiles p JOIN suppressions s
                 ON s.profile_id = p.id OR s.email_key = p.email_key OR s.phone_key = p.phone_key WHERE p.id = ?1)";
    Ok(tx.sql().prepare_cached(SQL)?.query_row([id], |row| row.get(0))?)
}

/// The last word under ?1 by somebody who is no longer here, for each purpose and channel.
const LAST_WORDS: &str = "SELECT max(r.id) AS id, r.purpose, r.channel, r.state, r.recorded_at, r.how, r.evidence
     FROM consent_records r WHERE r.address IS NOT NULL AND r.address = ?1
         AND NOT EXISTS (SELECT 1 FROM profiles g WHERE g.id = r.profile_id) GROUP BY r.purpose, r.channel";

pub fn waits(tx: &ReadTx, print: &str) -> Result<bool> {
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM ({LAST_WORDS}) w WHERE w.state = 'withdrawn')
             OR EXISTS (SELECT 1 FROM suppressions s WHERE s.email_key IS NOT NULL AND s.email_key = ?1)"
    );
    Ok(tx.sql().prepare_cached(&sql)?.query_row([print], |row| row.get(0))?)
}

/// A no is left under the print, once; a yes said since makes one that was left before no longer count.
pub fn leave_choices(tx: &WriteTx, id: ProfileId, print: &str) -> Result<()> {
    const SQL: &str =
        "INSERT INTO consent_records (profile_id, address, purpose, channel, state, recorded_at, how, evidence, source)
         SELECT o.profile_id, ?2, o.purpose, o.channel, iif(o.state = 'given', 'annulled', 'withdrawn'), o.recorded_at,
             o.how, o.evidence, o.source
         FROM (SELECT max(id) AS last FROM consent_records WHERE profile_id = ?1 GROUP BY purpose, channel) l
         JOIN consent_records o ON o.id = l.last
         WHERE o.state IN ('given', 'withdrawn') AND (o.state = 'withdrawn') <> ifnull((
             SELECT w.state = 'withdrawn' FROM consent_records w WHERE w.address IS NOT NULL AND w.address = ?2
                 AND w.purpose = o.purpose AND w.channel = o.channel ORDER BY w.id DESC LIMIT 1), 0)";
    tx.sql().prepare_cached(SQL)?.execute((id, print))?;
    Ok(())
}

/// A no is left at an address, where none stands.
const STAY: &str =
    "INSERT INTO consent_records (profile_id, address, purpose, channel, state, recorded_at, how, evidence, source)
     SELECT o.profile_id, ?2, o.purpose, o.channel, o.state, o.recorded_at, o.how, o.evidence, o.source
     FROM (SELECT max(id) AS last FROM consent_records WHERE profile_id = ?1 GROUP BY purpose, channel) l
     JOIN consent_records o ON o.id = l.last
     WHERE o.state = 'withdrawn' AND (?3 IS NULL OR o.channel IN (SELECT value FROM json_each(?3))) AND ifnull((
         SELECT w.state FROM consent_records w WHERE w.address IS NOT NULL AND w.address = ?2
             AND w.purpose = o.purpose AND w.channel = o.channel ORDER BY w.id DESC LIMIT 1), '') <> 'withdrawn'";

pub fn stay_choices(tx: &WriteTx, id: ProfileId, address: &str) -> Result<()> {
    tx.sql().prepare_cached(STAY)?.execute((id, address, None::<&str>))?;
    Ok(())
}

/// A household shares a telephone: what stays at one is what reaches it.
pub fn stay_reached(tx: &WriteTx, id: ProfileId, address: &str) -> Result<()> {
    let reached = (!address.contains('@')).then_some(r#"["sms", "push"]"#);
    tx.sql().prepare_cached(STAY)?.execute((id, address, reached))?;
    Ok(())
}

pub fn stay_suppression(tx: &WriteTx, id: ProfileId, address: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO suppressions (profile_id, email_key, phone_key, reason, recorded_at)
         SELECT s.profile_id, iif(instr(?2, '@'), ?2, NULL), iif(instr(?2, '@'), NULL, ?2), s.reason, s.recorded_at
         FROM suppressions s WHERE s.profile_id = ?1 AND NOT EXISTS (
             SELECT 1 FROM suppressions k WHERE k.email_key = ?2 OR k.phone_key = ?2)
         ORDER BY s.id LIMIT 1";
    tx.sql().prepare_cached(SQL)?.execute((id, address))?;
    Ok(())
}

pub fn leave_suppression(tx: &WriteTx, id: ProfileId, print: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO suppressions (profile_id, email_key, reason, recorded_at)
         SELECT p.id, ?2, s.reason, s.recorded_at
         FROM profiles p JOIN suppressions s
             ON s.profile_id = p.id OR s.email_key = p.email_key OR s.phone_key = p.phone_key
         WHERE p.id = ?1 AND NOT EXISTS (
             SELECT 1 FROM suppressions k WHERE k.email_key IS NOT NULL AND k.email_key = ?2)
         ORDER BY s.id LIMIT 1";
    tx.sql().prepare_cached(SQL)?.execute((id, print))?;
    Ok(())
}

/// With the day and the words of then.
pub fn take_choices(tx: &WriteTx, id: ProfileId, print: &str, source: &str) -> Result<()> {
    let sql = format!(
        "INSERT INTO consent_records (profile_id, address, purpose, channel, state, recorded_at, how, evidence, source)
         SELECT p.id, CASE w.channel WHEN 'email' THEN p.email_key WHEN 'sms' THEN p.phone_key END, w.purpose,
             w.channel, w.state, w.recorded_at, w.how, w.evidence, ?3
         FROM ({LAST_WORDS}) w JOIN profiles p ON p.id = ?2
         WHERE w.state = 'withdrawn' AND NOT EXISTS (SELECT 1 FROM consent_records o
             WHERE o.profile_id = p.id AND o.purpose = w.purpose AND o.channel = w.channel)"
    );
    tx.sql().prepare_cached(&sql)?.execute((print, id, source))?;
    Ok(())
}

pub fn take_suppression(tx: &WriteTx, id: ProfileId, print: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO suppressions (profile_id, email_key, phone_key, reason, recorded_at)
         SELECT p.id, p.email_key, p.phone_key, s.reason, s.recorded_at
         FROM profiles p JOIN suppressions s ON s.email_key = ?2 OR s.phone_key = ?2
         WHERE p.id = ?1 AND NOT EXISTS (SELECT 1 FROM suppressions k WHERE k.profile_id = p.id)
         ORDER BY s.id LIMIT 1";
    tx.sql().prepare_cached(SQL)?.execute((id, print))?;
    Ok(())
}
