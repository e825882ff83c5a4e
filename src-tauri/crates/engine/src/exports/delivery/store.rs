//! The SQL of deliveries.

use rusqlite::{OptionalExtension, Row, named_params};
use serde_json::Value;

use super::{Delivery, DeliveryCount, DeliveryState, Handover, NotSentReason};
use crate::channels::Channel;
use crate::db::{ReadTx, WriteTx};
use crate::exports::BatchChannel;
use crate::id::{BatchId, ProfileId};
use crate::{Error, Result};

pub struct Entry<'a> {
    pub batch: BatchId,
    /// None takes back.
    pub state: Option<DeliveryState>,
    pub reason: Option<NotSentReason>,
    pub note: Option<&'a str>,
    pub on: String,
    pub at: String,
}

pub fn put(tx: &WriteTx, entry: &Entry, person: Option<ProfileId>, channel: Option<Channel>) -> Result<()> {
    const SQL: &str = "INSERT INTO deliveries (batch_id, profile_id, channel, state, reason, note, day, recorded_at)
         VALUES (:batch, :person, :channel, :state, :reason, :note, :day, :at)";
    let state = match entry.state {
        Some(DeliveryState::Sent) => "sent",
        Some(DeliveryState::NotSent) => "not_sent",
        None => "withdrawn",
    };
    let reason = entry.reason.map(word).transpose()?;
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":batch": entry.batch, ":person": person, ":channel": channel.map(Channel::as_str), ":state": state,
        ":reason": reason, ":note": entry.note, ":day": entry.on, ":at": entry.at,
    })?;
    Ok(())
}

fn word(reason: NotSentReason) -> Result<String> {
    match serde_json::to_value(reason) {
        Ok(Value::String(word)) => Ok(word),
        other => Err(Error::invalid(format!("{other:?} is no reason"))),
    }
}

pub fn got_a_message(tx: &ReadTx, batch: BatchId, person: ProfileId) -> Result<bool> {
    const SQL: &str = "SELECT EXISTS (SELECT 1 FROM receipts WHERE batch_id = ?1 AND profile_id = ?2)";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((batch, person), |row| row.get(0))?)
}

fn delivery(row: &Row) -> rusqlite::Result<Option<Delivery>> {
    let state: String = row.get("state")?;
    let state = match state.as_str() {
        "sent" => DeliveryState::Sent,
        "not_sent" => DeliveryState::NotSent,
        _ => return Ok(None),
    };
    let reason: Option<String> = row.get("reason")?;
    let reason = reason.and_then(|word| serde_json::from_value(word.into()).ok());
    Ok(Some(Delivery { state, reason, note: row.get("note")?, on: row.get("day")? }))
}

/// What was last said of the whole batch.
pub fn of_batch(tx: &ReadTx, batch: BatchId) -> Result<Option<Delivery>> {
    const SQL: &str = "SELECT state, reason, note, day FROM deliveries
         WHERE batch_id = ?1 AND profile_id IS NULL AND channel IS NULL ORDER BY id DESC LIMIT 1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row([batch], delivery).optional()?.flatten())
}

/// What was last said of what went out by a channel, or of the whole batch.
pub fn of_channel(tx: &ReadTx, batch: BatchId, channel: Channel) -> Result<Option<Delivery>> {
    const SQL: &str = "SELECT state, reason, note, day FROM deliveries
         WHERE batch_id = ?1 AND profile_id IS NULL AND ifnull(channel, ?2) = ?2 ORDER BY id DESC LIMIT 1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((batch, channel.as_str()), delivery).optional()?.flatten())
}

/// What was last said of one message by itself.
pub fn of_message(tx: &ReadTx, batch: BatchId, person: ProfileId) -> Result<Option<Delivery>> {
    const SQL: &str = "SELECT state, reason, note, day FROM deliveries
         WHERE batch_id = ?1 AND profile_id = ?2 ORDER BY id DESC LIMIT 1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row((batch, person), delivery).optional()?.flatten())
}

/// What holds for one message: its own word, or else that of its channel in the batch.
pub fn of_person(tx: &ReadTx, batch: BatchId, person: ProfileId) -> Result<Option<Delivery>> {
    if let Some(own) = of_message(tx, batch, person)? {
        return Ok(Some(own));
    }
    const SQL: &str = "SELECT ifnull(o.channel, c.channel) FROM batches b JOIN campaigns c ON c.key = b.campaign
         LEFT JOIN receipt_routes o ON o.batch_id = b.id AND o.profile_id = ?2 WHERE b.id = ?1";
    let channel = tx.sql().prepare_cached(SQL)?.query_row((batch, person), |row| row.get(0)).optional()?;
    channel.map_or(Ok(None), |channel| of_channel(tx, batch, channel))
}

/// Of what went out by a channel, whom the channel's own word is about unless theirs says otherwise.
pub fn count(tx: &ReadTx, batch: BatchId, way: &BatchChannel) -> Result<DeliveryCount> {
    // SQLite takes the other columns of a max() from the row that has it. A batch by one channel has no routes.
    const SQL: &str = "SELECT count(*) FILTER (WHERE state = 'sent'), count(*) FILTER (WHERE state = 'not_sent')
         FROM (SELECT d.state, max(d.id) FROM deliveries d
               LEFT JOIN receipt_routes o ON o.batch_id = d.batch_id AND o.profile_id = d.profile_id
               WHERE d.batch_id = ?1 AND d.profile_id IS NOT NULL AND ifnull(o.channel, ?2) = ?2 GROUP BY d.profile_id)";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let (sent, not_sent): (u32, u32) =
        statement.query_row((batch, way.channel.as_str()), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rest = way.exported.saturating_sub(sent + not_sent);
    Ok(match of_channel(tx, batch, way.channel)?.map(|whole| whole.state) {
        Some(DeliveryState::Sent) => DeliveryCount { sent: sent + rest, not_sent },
        Some(DeliveryState::NotSent) => DeliveryCount { sent, not_sent: not_sent + rest },
        None => DeliveryCount { sent, not_sent },
    })
}

/// Everybody who got a message of a batch, with the address it went to.
pub fn each_address(tx: &ReadTx, batch: BatchId, mut each: impl FnMut(ProfileId, String)) -> Result<()> {
    let mut statement = tx.sql().prepare_cached("SELECT profile_id, address FROM receipts WHERE batch_id = ?1")?;
    let mut rows = statement.query([batch])?;
    while let Some(row) = rows.next()? {
        each(row.get(0)?, row.get(1)?);
    }
    Ok(())
}

/// None for a batch of an older version.
pub fn handover(tx: &ReadTx, batch: BatchId) -> Result<Option<Handover>> {
    let mut statement = tx.sql().prepare_cached("SELECT handover FROM batches WHERE id = ?1")?;
    let kept: Option<String> = statement.query_row([batch], |row| row.get(0)).optional()?.flatten();
    Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()))
}

pub fn keep_handover(tx: &WriteTx, batch: BatchId, handover: &Handover) -> Result<()> {
    let json = serde_json::to_string(handover).map_err(|error| Error::invalid(error.to_string()))?;
    tx.sql().prepare_cached("UPDATE batches SET handover = ?2 WHERE id = ?1")?.execute((batch, json))?;
    Ok(())
}
