//! The SQL of campaigns, and of what a check remembers.

pub mod audience;
pub mod let_ins;

use rusqlite::{OptionalExtension, Row, named_params};

use super::{Campaign, Sending, Way};
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;
use crate::segments::{Predicate, predicate_of};
use crate::{Error, Result};

const COLUMNS: &str = "key, name, segment, template, channel, purpose, sender, reply_to, other_language, vouched_only,
     no_crossing, sending";

fn campaign(row: &Row) -> rusqlite::Result<Campaign> {
    Ok(Campaign {
        key: row.get("key")?,
        name: row.get("name")?,
        segment: row.get("segment")?,
        template: row.get("template")?,
        channel: row.get("channel")?,
        also: Vec::new(),
        purpose: row.get("purpose")?,
        from: row.get("sender")?,
        reply_to: row.get("reply_to")?,
        other_language: row.get("other_language")?,
        vouched_only: row.get("vouched_only")?,
        no_crossing: row.get("no_crossing")?,
        sending: sending(&row.get::<_, String>("sending")?),
    })
}

/// What a later version may have added is not understood here: the usual hours hold.
fn sending(json: &str) -> Sending {
    serde_json::from_str(json).unwrap_or_default()
}

pub fn list(tx: &ReadTx) -> Result<Vec<Campaign>> {
    let sql = format!("SELECT {COLUMNS} FROM campaigns WHERE archived_at IS NULL ORDER BY name, key");
    let mut statement = tx.sql().prepare_cached(&sql)?;
    let campaigns: Vec<Campaign> = statement.query_map([], campaign)?.collect::<rusqlite::Result<_>>()?;
    campaigns.into_iter().map(|campaign| with_ways(tx, campaign)).collect()
}

fn with_ways(tx: &ReadTx, campaign: Campaign) -> Result<Campaign> {
    const SQL: &str = "SELECT channel, template, sender FROM campaign_channels WHERE campaign = ?1 ORDER BY position";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let ways = statement
        .query_map([&campaign.key], |row| Ok(Way { channel: row.get(0)?, template: row.get(1)?, from: row.get(2)? }))?;
    Ok(Campaign { also: ways.collect::<rusqlite::Result<_>>()?, ..campaign })
}

fn put_ways(tx: &WriteTx, campaign: &Campaign) -> Result<()> {
    const SQL: &str = "INSERT INTO campaign_channels (campaign, position, channel, template, sender)
         VALUES (?1, ?2, ?3, ?4, ?5)";
    tx.sql().prepare_cached("DELETE FROM campaign_channels WHERE campaign = ?1")?.execute([&campaign.key])?;
    for (position, way) in campaign.also.iter().enumerate() {
        let values = (&campaign.key, position as i64, way.channel.as_str(), &way.template, &way.from);
        tx.sql().prepare_cached(SQL)?.execute(values)?;
    }
    Ok(())
}

pub fn get(tx: &ReadTx, key: &str) -> Result<Campaign> {
    let sql = format!("SELECT {COLUMNS} FROM campaigns WHERE key = ?1");
    let found = tx.sql().prepare_cached(&sql)?.query_row([key], campaign).optional()?;
    let found = found.ok_or_else(|| Error::NotFound(format!("There is no campaign “{key}”.")))?;
    with_ways(tx, found)
}

pub fn exists(tx: &ReadTx, key: &str) -> Result<bool> {
    Ok(tx.sql().prepare_cached("SELECT 1 FROM campaigns WHERE key = ?1")?.exists([key])?)
}

pub fn put(tx: &WriteTx, campaign: &Campaign) -> Result<()> {
    const SQL: &str = "INSERT INTO campaigns (key, name, segment, template, channel, purpose, sender, reply_to, other_language,
             vouched_only, no_crossing, sending)
         VALUES (:key, :name, :segment, :template, :channel, :purpose, :sender, :reply_to, :other_language, :vouched_only,
             :no_crossing, :sending)
         ON CONFLICT (key) DO UPDATE SET name = excluded.name, segment = excluded.segment, template = excluded.template,
             channel = excluded.channel, purpose = excluded.purpose, sender = excluded.sender, reply_to = excluded.reply_to,
             other_language = excluded.other_language, vouched_only = excluded.vouched_only,
             no_crossing = excluded.no_crossing, sending = excluded.sending, archived_at = NULL";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":key": campaign.key, ":name": campaign.name.trim(), ":segment": campaign.segment, ":template": campaign.template,
        ":channel": campaign.channel.as_str(), ":purpose": campaign.purpose, ":sender": campaign.from,
        ":reply_to": campaign.reply_to, ":other_language": campaign.other_language,
        ":vouched_only": campaign.vouched_only, ":no_crossing": campaign.no_crossing,
        ":sending": crate::profiles::store::json(&campaign.sending),
    })?;
    put_ways(tx, campaign)
}

/// `at` None brings it back.
pub fn set_archived(tx: &WriteTx, key: &str, at: Option<&str>) -> Result<()> {
    if tx.sql().prepare_cached("UPDATE campaigns SET archived_at = ?2 WHERE key = ?1")?.execute((key, at))? == 0 {
        return Err(Error::NotFound(format!("There is no campaign “{key}”.")));
    }
    Ok(())
}

/// The predicate of a campaign's segment, also of an archived one; None is everyone.
pub fn predicate(tx: &ReadTx, segment: Option<&str>) -> Result<Option<Predicate>> {
    Ok(segment.map(|key| predicate_of(tx, key)).transpose()?.flatten())
}

pub struct Names {
    pub segment: Option<String>,
    pub template: String,
    pub purpose: String,
    pub last_batch: Option<String>,
}

pub fn names(tx: &ReadTx, campaign: &Campaign) -> Result<Names> {
    const SQL: &str =
        "SELECT (SELECT name FROM segments WHERE key = :segment), (SELECT name FROM templates WHERE key = :template),
            (SELECT name FROM purposes WHERE key = :purpose), (SELECT max(at) FROM batches WHERE campaign = :key)";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let values = named_params! {
        ":segment": campaign.segment, ":template": campaign.template, ":purpose": campaign.purpose, ":key": campaign.key,
    };
    Ok(statement.query_row(values, |row| {
        Ok(Names { segment: row.get(0)?, template: row.get(1)?, purpose: row.get(2)?, last_batch: row.get(3)? })
    })?)
}

pub fn put_kill(tx: &WriteTx, revision: &str, person: ProfileId, message: &str) -> Result<()> {
    const SQL: &str = "INSERT OR REPLACE INTO render_kills (revision, profile_id, message) VALUES (?1, ?2, ?3)";
    tx.sql().prepare_cached(SQL)?.execute((revision, person, message))?;
    Ok(())
}
