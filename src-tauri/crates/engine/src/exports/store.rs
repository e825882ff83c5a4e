//! The SQL of batches and receipts.

use std::path::{Path, PathBuf};

use rusqlite::{CachedStatement, OptionalExtension, Row, named_params, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::delivery::store::{count, of_batch, of_channel, of_person};
use super::{BatchChannel, BatchRow, Delivery, DeliveryCount, ExportFormat, Order, PersonMessage};
use crate::campaigns::attached::KeptAttached;
use crate::campaigns::{Campaign, Candidate, Reached, ReasonCount, Tried, Ways, segment_name};
use crate::channels::Channel;
use crate::cultures::{self, Status};
use crate::db::{ReadTx, WriteTx};
use crate::id::{BatchId, ProfileId};
use crate::pictures;
use crate::profiles::CoreField;
use crate::profiles::store::json;
use crate::segments;
use crate::time::stored;
use crate::{Error, Result};

/// Whom a segment chose, in words: it may ask for something else by the time somebody wants to know why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    pub segment: String,
    pub rule: Option<String>,
}

impl Chosen {
    pub fn by(tx: &ReadTx, campaign: &Campaign) -> Result<Chosen> {
        let predicate = campaign.segment.as_deref().map(|key| segments::predicate_of(tx, key)).transpose()?.flatten();
        let rule = predicate.map(|predicate| segments::sentence_of(tx, Some(&predicate))).transpose()?;
        Ok(Chosen { segment: segment_name(tx, campaign)?, rule })
    }
}

/// `format` is that of the first channel.
pub fn begin_batch(tx: &WriteTx, ways: &Ways, order: &Order, format: ExportFormat) -> Result<BatchId> {
    let prepared = ways.first();
    let attached = ways.0.iter().find_map(|way| way.attached.kept(&way.campaign.from));
    const SQL: &str =
        "INSERT INTO batches (id, campaign, at, format, seed, revision, cultures, pictures, attached, chosen, audience, exported, excluded)
         SELECT 1 + ifnull(max(id), 0), :campaign, :at, :format, :seed, :revision, :cultures, :pictures, :attached, :chosen, 0, 0, '[]' FROM batches";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":campaign": prepared.campaign.key, ":at": stored(order.now), ":format": format.as_str(),
        ":seed": order.seed as i64, ":revision": prepared.template.revision,
        ":cultures": cultures::keep(tx, &prepared.ours)?, ":pictures": pictures::keep(tx, &prepared.pictures)?,
        ":attached": attached.map(|kept| json(&kept)),
        ":chosen": json(&Chosen::by(tx, &prepared.campaign)?),
    })?;
    Ok(BatchId(tx.sql().last_insert_rowid()))
}

pub fn finish_batch(
    tx: &WriteTx,
    batch: BatchId,
    audience: u32,
    exported: u32,
    excluded: &[ReasonCount],
    pending: Option<(&Path, &Path)>,
) -> Result<()> {
    const SQL: &str =
        "UPDATE batches SET audience = :audience, exported = :exported, excluded = :excluded, pending = :pending
         WHERE id = :batch";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":batch": batch, ":audience": audience, ":exported": exported, ":excluded": json(excluded),
        ":pending": pending.map(|paths| json(&paths)),
    })?;
    Ok(())
}

/// Of a batch by several channels, what each was made of.
pub fn put_channels(
    tx: &WriteTx,
    batch: BatchId,
    ways: &Ways,
    formats: &[ExportFormat],
    reached: &[Reached],
) -> Result<()> {
    const SQL: &str = "INSERT INTO batch_channels (batch_id, channel, template, revision, pictures, format, exported)
         VALUES (:batch, :channel, :template, :revision, :pictures, :format, :exported)";
    for ((way, format), reached) in ways.0.iter().zip(formats).zip(reached) {
        tx.sql().prepare_cached(SQL)?.execute(named_params! {
            ":batch": batch, ":channel": way.campaign.channel.as_str(), ":template": way.template.key,
            ":revision": way.template.revision, ":pictures": pictures::keep(tx, &way.pictures)?,
            ":format": format.as_str(), ":exported": reached.exported,
        })?;
    }
    Ok(())
}

/// As if the batch had never been.
pub fn forget_batch(tx: &WriteTx, batch: BatchId) -> Result<()> {
    tx.sql().prepare_cached("DELETE FROM receipt_let_ins WHERE batch_id = ?1")?.execute([batch])?;
    tx.sql().prepare_cached("DELETE FROM receipt_routes WHERE batch_id = ?1")?.execute([batch])?;
    tx.sql().prepare_cached("DELETE FROM receipts WHERE batch_id = ?1")?.execute([batch])?;
    super::excluded::forget(tx, batch)?;
    tx.sql().prepare_cached("DELETE FROM batch_channels WHERE batch_id = ?1")?.execute([batch])?;
    tx.sql().prepare_cached("DELETE FROM batches WHERE id = ?1")?.execute([batch])?;
    Ok(())
}

pub fn clear_pending(tx: &WriteTx, batch: BatchId) -> Result<()> {
    tx.sql().prepare_cached("UPDATE batches SET pending = NULL WHERE id = ?1")?.execute([batch])?;
    Ok(())
}

pub fn pending(tx: &ReadTx) -> Result<Vec<(BatchId, PathBuf, PathBuf)>> {
    let mut statement = tx.sql().prepare_cached("SELECT id, pending FROM batches WHERE pending IS NOT NULL")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    let mut found = Vec::new();
    for row in rows {
        let (batch, paths) = row?;
        if let Ok((part, target)) = serde_json::from_str(&paths) {
            found.push((batch, part, target));
        }
    }
    Ok(found)
}

/// Writes the receipts of one batch.
pub struct Receipts<'tx> {
    tx: &'tx WriteTx<'tx>,
    batch: BatchId,
    insert: CachedStatement<'tx>,
}

impl<'tx> Receipts<'tx> {
    pub fn begin(tx: &'tx WriteTx, batch: BatchId) -> Result<Self> {
        const SQL: &str = "INSERT INTO receipts
                 (batch_id, profile_id, address, cell, status, fields, consent_id, subject, message_hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        Ok(Receipts { tx, batch, insert: tx.sql().prepare_cached(SQL)? })
    }

    /// `channel` where the campaign has several, with those that were tried before.
    pub fn put(
        &mut self,
        person: &Candidate,
        channel: Option<Channel>,
        tried: &[Tried],
        subject: &str,
        hash: &[u8; 32],
    ) -> Result<()> {
        let status = if person.status == Status::Authored { "authored" } else { "borrowed" };
        let cell = person.cell.map(|cell| cell as i64);
        let fields = serde_json::to_string(&person.fields).map_err(|error| Error::invalid(error.to_string()))?;
        self.insert.execute(params![
            self.batch,
            person.id,
            person.address(),
            cell,
            status,
            fields,
            person.consent,
            subject,
            hash
        ])?;
        if let Some(channel) = channel {
            const ROUTE: &str =
                "INSERT INTO receipt_routes (batch_id, profile_id, channel, route) VALUES (?1, ?2, ?3, ?4)";
            let preferred = person.core.get(CoreField::PreferredChannel);
            let preferred = preferred.and_then(|word| Channel::parse(word, "preferred_channel").ok());
            let route = json(&Route { preferred, tried: tried.to_vec() });
            self.tx.sql().prepare_cached(ROUTE)?.execute((self.batch, person.id, channel.as_str(), route))?;
        }
        const LET_IN: &str = "INSERT INTO receipt_let_ins (batch_id, profile_id, let_in) VALUES (?1, ?2, ?3)";
        for decision in &person.let_in {
            self.tx.sql().prepare_cached(LET_IN)?.execute((self.batch, person.id, decision))?;
        }
        Ok(())
    }
}

/// The decisions a message rests on, as `campaigns::let_ins_by_ids` knows them.
pub fn let_ins(tx: &ReadTx, batch: BatchId, person: ProfileId) -> Result<Vec<i64>> {
    const SQL: &str = "SELECT let_in FROM receipt_let_ins WHERE batch_id = ?1 AND profile_id = ?2 ORDER BY let_in";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    Ok(statement.query_map((batch, person), |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// How a channel was found for somebody, where a campaign had several.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Route {
    pub preferred: Option<Channel>,
    /// In vain, in this order.
    pub tried: Vec<Tried>,
}

/// A stored receipt as it is.
pub struct Receipt {
    pub channel: Channel,
    pub template: String,
    pub route: Option<Route>,
    pub address: String,
    pub cell: usize,
    pub status: Status,
    pub fields: serde_json::Map<String, Value>,
    pub consent: Option<i64>,
    pub subject: String,
    pub message_hash: Vec<u8>,
    pub campaign: String,
    pub at: String,
    pub revision: String,
    /// Names what the cultures said then.
    pub cultures: Option<String>,
    /// Names the pictures of then.
    pub pictures: Option<String>,
    /// What went with the emails then.
    pub attached: Option<KeptAttached>,
    /// None of a batch that was exported before this was kept.
    pub chosen: Option<Chosen>,
}

pub fn receipt(tx: &ReadTx, batch: BatchId, person: ProfileId) -> Result<Receipt> {
    const SQL: &str =
        "SELECT r.address, r.cell, r.status, r.fields, r.consent_id, r.subject, r.message_hash, o.route, b.campaign,
            b.at, b.cultures, b.chosen, ifnull(w.channel, c.channel) AS channel, ifnull(w.template, c.template) AS template,
            ifnull(w.revision, b.revision) AS revision, iif(w.channel IS NULL, b.pictures, w.pictures) AS pictures,
            iif(ifnull(w.channel, c.channel) = 'email', b.attached, NULL) AS attached
         FROM receipts r JOIN batches b ON b.id = r.batch_id JOIN campaigns c ON c.key = b.campaign
         LEFT JOIN receipt_routes o ON o.batch_id = r.batch_id AND o.profile_id = r.profile_id
         LEFT JOIN batch_channels w ON w.batch_id = b.id AND w.channel = o.channel
         WHERE r.batch_id = ?1 AND r.profile_id = ?2";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let found = statement.query_row((batch, person), |row| {
        let status: String = row.get("status")?;
        let fields: String = row.get("fields")?;
        let route: Option<String> = row.get("route")?;
        Ok(Receipt {
            channel: row.get("channel")?,
            template: row.get("template")?,
            route: route.and_then(|json| serde_json::from_str(&json).ok()),
            address: row.get("address")?,
            cell: row.get::<_, i64>("cell")? as usize,
            status: if status == "authored" { Status::Authored } else { Status::Borrowed },
            fields: serde_json::from_str(&fields).unwrap_or_default(),
            consent: row.get("consent_id")?,
            subject: row.get("subject")?,
            message_hash: row.get("message_hash")?,
            campaign: row.get("campaign")?,
            at: row.get("at")?,
            revision: row.get("revision")?,
            cultures: row.get("cultures")?,
            pictures: row.get("pictures")?,
            attached: row.get::<_, Option<String>>("attached")?.and_then(|kept| serde_json::from_str(&kept).ok()),
            chosen: row.get::<_, Option<String>>("chosen")?.and_then(|kept| serde_json::from_str(&kept).ok()),
        })
    });
    found.optional()?.ok_or_else(|| Error::NotFound("This person got no message in that batch.".to_owned()))
}

/// Who got a message at this address in a batch: also somebody whose address has changed since.
pub fn receiver(tx: &ReadTx, batch: BatchId, email: &str) -> Result<ProfileId> {
    const SQL: &str = "SELECT r.profile_id FROM receipts r LEFT JOIN profiles p ON p.id = r.profile_id
         WHERE r.batch_id = ?1 AND (lower(r.address) = lower(?2) OR p.email_key = ?3) ORDER BY r.profile_id LIMIT 1";
    let key = crate::profiles::normalise::email_key(email);
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let found = statement.query_row((batch, email.trim(), key), |row| row.get(0)).optional()?;
    found.ok_or_else(|| Error::NotFound(format!("Nobody got a message at “{email}” in that batch.")))
}

/// A channel of a batch, as the query below writes it.
#[derive(Deserialize)]
struct Way {
    channel: Channel,
    format: ExportFormat,
    exported: u32,
}

impl From<Way> for BatchChannel {
    fn from(Way { channel, format, exported }: Way) -> Self {
        BatchChannel { channel, format, exported, delivered: DeliveryCount::default(), delivery: None }
    }
}

fn batch_row(row: &Row) -> rusqlite::Result<BatchRow> {
    let format: String = row.get("format")?;
    let excluded: String = row.get("excluded")?;
    let channels: String = row.get("channels")?;
    Ok(BatchRow {
        batch: row.get("id")?,
        campaign: row.get("campaign")?,
        campaign_name: row.get("name")?,
        at: row.get("at")?,
        format: serde_json::from_value(format.into()).unwrap_or(ExportFormat::Eml),
        audience: row.get("audience")?,
        exported: row.get("exported")?,
        excluded: serde_json::from_str(&excluded).unwrap_or_default(),
        channels: serde_json::from_str::<Vec<Way>>(&channels).unwrap_or_default().into_iter().map(Into::into).collect(),
        delivered: DeliveryCount::default(),
        delivery: None,
    })
}

fn with_delivery(tx: &ReadTx, row: BatchRow) -> Result<BatchRow> {
    let mut row = BatchRow { delivery: of_batch(tx, row.batch)?, ..row };
    for way in &mut row.channels {
        way.delivered = count(tx, row.batch, way)?;
        way.delivery = of_channel(tx, row.batch, way.channel)?;
        row.delivered.sent += way.delivered.sent;
        row.delivered.not_sent += way.delivered.not_sent;
    }
    Ok(row)
}

const BATCHES: &str = "SELECT b.id, b.campaign, c.name, b.at, b.format, b.audience, b.exported, b.excluded,
         ifnull((SELECT json_group_array(json_object('channel', w.channel, 'format', w.format, 'exported', w.exported))
                 FROM batch_channels w WHERE w.batch_id = b.id HAVING count(*) > 0),
             json_array(json_object('channel', c.channel, 'format', b.format, 'exported', b.exported))) AS channels
     FROM batches b JOIN campaigns c ON c.key = b.campaign";

/// Newest first.
pub fn list_batches(tx: &ReadTx) -> Result<Vec<BatchRow>> {
    let mut statement = tx.sql().prepare_cached(&format!("{BATCHES} ORDER BY b.id DESC"))?;
    let rows: Vec<BatchRow> = statement.query_map([], batch_row)?.collect::<rusqlite::Result<_>>()?;
    rows.into_iter().map(|row| with_delivery(tx, row)).collect()
}

pub fn get_batch(tx: &ReadTx, batch: BatchId) -> Result<BatchRow> {
    let found =
        tx.sql().prepare_cached(&format!("{BATCHES} WHERE b.id = ?1"))?.query_row([batch], batch_row).optional()?;
    with_delivery(tx, found.ok_or_else(|| Error::NotFound("There is no such batch.".to_owned()))?)
}

/// What a person was sent, newest first.
pub fn messages_of(tx: &ReadTx, person: ProfileId) -> Result<Vec<PersonMessage>> {
    const SQL: &str =
        "SELECT b.id, c.name AS campaign, t.name AS template, ifnull(w.channel, c.channel) AS channel, b.at,
             r.subject
         FROM receipts r JOIN batches b ON b.id = r.batch_id JOIN campaigns c ON c.key = b.campaign
         LEFT JOIN receipt_routes o ON o.batch_id = r.batch_id AND o.profile_id = r.profile_id
         LEFT JOIN batch_channels w ON w.batch_id = b.id AND w.channel = o.channel
         JOIN templates t ON t.key = ifnull(w.template, c.template) WHERE r.profile_id = ?1 ORDER BY b.id DESC";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([person], |row| {
        Ok(PersonMessage {
            batch: row.get("id")?,
            campaign_name: row.get("campaign")?,
            template_name: row.get("template")?,
            channel: row.get("channel")?,
            at: row.get("at")?,
            subject: row.get("subject")?,
            delivery: None,
        })
    })?;
    let mut messages: Vec<PersonMessage> = rows.collect::<rusqlite::Result<_>>()?;
    for message in &mut messages {
        message.delivery = of_person(tx, message.batch, person)?;
    }
    Ok(messages)
}

/// Somebody who got a message of a batch.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Receiver {
    pub id: ProfileId,
    pub name: String,
    pub receipt: String,
    pub delivery: Option<Delivery>,
}

pub fn receivers(tx: &ReadTx, batch: BatchId, limit: u32) -> Result<Vec<Receiver>> {
    let mut statement = tx
        .sql()
        .prepare_cached("SELECT profile_id, address FROM receipts WHERE batch_id = ?1 ORDER BY profile_id LIMIT ?2")?;
    let rows =
        statement.query_map((batch, limit), |row| Ok((row.get::<_, ProfileId>(0)?, row.get::<_, String>(1)?)))?;
    let mut receivers = Vec::new();
    for row in rows {
        let (id, address) = row?;
        let name = match crate::profiles::held(tx, id) {
            Ok(held) => crate::profiles::display_name(&held.core),
            Err(Error::NotFound(_)) => address,
            Err(error) => return Err(error),
        };
        let delivery = of_person(tx, batch, id)?;
        receivers.push(Receiver { id, name, receipt: format!("{batch}.{id}"), delivery });
    }
    Ok(receivers)
}
