//! The SQL of templates and their revisions.

pub mod people;
pub mod personas;

use rusqlite::{OptionalExtension, named_params};

use super::coverage::unfinished_cells;
use super::document::Document;
use super::fragments::Use;
use super::{CellName, RevisionRow, Template, TemplateRow, Title};
use crate::channels::Channel;
use crate::db::{ReadTx, WriteTx};
use crate::{Error, Result};

/// What is kept as templates are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Messages,
    Fragments,
}

pub fn list(tx: &ReadTx, sort: Sort) -> Result<Vec<TemplateRow>> {
    const SQL: &str = "SELECT t.key, t.name, t.channel, t.default_locale, r.document,
            (SELECT count(*) FROM campaigns c WHERE c.archived_at IS NULL AND (c.template = t.key OR EXISTS (
                SELECT 1 FROM campaign_channels w WHERE w.campaign = c.key AND w.template = t.key))) AS campaigns,
            (SELECT max(saved_at) FROM template_revisions h WHERE h.template = t.key) AS saved_at
         FROM templates t JOIN revisions r ON r.hash = t.revision WHERE t.archived_at IS NULL AND t.is_fragment = ?1
         ORDER BY t.name, t.key";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([sort == Sort::Fragments], |row| {
        let document = parsed(&row.get::<_, String>("document")?)?;
        let (channel, default_locale): (Channel, String) = (row.get("channel")?, row.get("default_locale")?);
        let has_subject = channel == Channel::Email && sort == Sort::Messages;
        let unfinished = unfinished_cells(&document, &default_locale, has_subject);
        let cells = document.cells.into_iter().map(|cell| CellName { locale: cell.locale, register: cell.register });
        Ok(TemplateRow {
            key: row.get("key")?,
            name: row.get("name")?,
            channel,
            default_locale,
            cells: cells.collect(),
            unfinished,
            campaigns: row.get("campaigns")?,
            saved_at: row.get("saved_at")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn get(tx: &ReadTx, key: &str) -> Result<Template> {
    get_with(tx, key, None)
}

/// With this document in the place of the saved one, which is then not read.
pub fn get_with(tx: &ReadTx, key: &str, document: Option<Document>) -> Result<Template> {
    const SQL: &str = "SELECT t.name, t.channel, t.default_locale, t.revision, t.is_fragment, r.document,
            (SELECT max(number) FROM template_revisions h WHERE h.template = t.key) AS number
         FROM templates t JOIN revisions r ON r.hash = t.revision WHERE t.key = ?1";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let found = statement.query_row([key], |row| {
        Ok(Template {
            key: key.to_owned(),
            name: row.get("name")?,
            channel: row.get("channel")?,
            default_locale: row.get("default_locale")?,
            revision: row.get("revision")?,
            revision_number: row.get("number")?,
            is_fragment: row.get("is_fragment")?,
            document: match document {
                Some(document) => document,
                None => parsed(&row.get::<_, String>("document")?)?,
            },
        })
    });
    found.optional()?.ok_or_else(|| unknown(key))
}

/// A template without its content.
pub struct Titled {
    pub name: String,
    pub channel: Channel,
    pub default_locale: String,
    pub revision: String,
    pub is_fragment: bool,
}

pub fn title(tx: &ReadTx, key: &str) -> Result<Titled> {
    const SQL: &str = "SELECT name, channel, default_locale, revision, is_fragment FROM templates WHERE key = ?1";
    let found = tx.sql().prepare_cached(SQL)?.query_row([key], |row| {
        Ok(Titled {
            name: row.get("name")?,
            channel: row.get("channel")?,
            default_locale: row.get("default_locale")?,
            revision: row.get("revision")?,
            is_fragment: row.get("is_fragment")?,
        })
    });
    found.optional()?.ok_or_else(|| unknown(key))
}

fn unknown(key: &str) -> Error {
    Error::NotFound(format!("There is no template “{key}”."))
}

pub fn document_of(tx: &ReadTx, revision: &str) -> Result<Document> {
    let mut statement = tx.sql().prepare_cached("SELECT document FROM revisions WHERE hash = ?1")?;
    let found = statement.query_row([revision], |row| parsed(&row.get::<_, String>(0)?)).optional()?;
    found.ok_or_else(never_saved)
}

pub fn never_saved() -> Error {
    Error::NotFound("This template was never saved like that.".to_owned())
}

fn parsed(json: &str) -> rusqlite::Result<Document> {
    serde_json::from_str(json)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error)))
}

pub fn put(tx: &WriteTx, title: &Title, revision: &str, document: &str, at: &str) -> Result<()> {
    keep(tx, revision, document)?;
    let before: Option<String> = tx
        .sql()
        .prepare_cached("SELECT revision FROM templates WHERE key = ?1")?
        .query_row([title.key], |row| row.get(0))
        .optional()?;
    const SQL: &str = "INSERT INTO templates (key, name, channel, default_locale, revision)
         VALUES (:key, :name, :channel, :locale, :revision)
         ON CONFLICT (key) DO UPDATE SET name = excluded.name, channel = excluded.channel,
             default_locale = excluded.default_locale, revision = excluded.revision, archived_at = NULL";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":key": title.key, ":name": title.name, ":channel": title.channel.as_str(), ":locale": title.default_locale,
        ":revision": revision,
    })?;
    if before.as_deref() != Some(revision) {
        const HISTORY: &str = "INSERT INTO template_revisions (template, number, revision, saved_at)
             SELECT ?1, 1 + ifnull(max(number), 0), ?2, ?3 FROM template_revisions WHERE template = ?1";
        tx.sql().prepare_cached(HISTORY)?.execute([title.key, revision, at])?;
    }
    Ok(())
}

/// None: there is nothing under this key.
pub fn is_fragment(tx: &ReadTx, key: &str) -> Result<Option<bool>> {
    let mut statement = tx.sql().prepare_cached("SELECT is_fragment FROM templates WHERE key = ?1")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

pub fn mark_fragment(tx: &WriteTx, key: &str) -> Result<()> {
    tx.sql().prepare_cached("UPDATE templates SET is_fragment = 1 WHERE key = ?1")?.execute([key])?;
    Ok(())
}

pub fn campaigns_of(tx: &ReadTx, template: &str) -> Result<Vec<Use>> {
    const SQL: &str =
        "SELECT c.name, c.key FROM campaigns c WHERE c.archived_at IS NULL AND (c.template = ?1 OR EXISTS (
             SELECT 1 FROM campaign_channels w WHERE w.campaign = c.key AND w.template = ?1)) ORDER BY c.name, c.key";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([template], |row| Ok(Use { name: row.get(0)?, key: row.get(1)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Each message and fragment as it is now, by its name, and whether it is a fragment; of those put away, what a campaign
/// still sends.
pub fn documents_in_use(tx: &ReadTx) -> Result<Vec<(Use, bool, Document)>> {
    const SQL: &str = "SELECT t.name, t.key, t.is_fragment, r.document FROM templates t
         JOIN revisions r ON r.hash = t.revision
         WHERE t.archived_at IS NULL OR EXISTS (SELECT 1 FROM campaigns c WHERE c.archived_at IS NULL AND (
             c.template = t.key OR EXISTS (
                 SELECT 1 FROM campaign_channels w WHERE w.campaign = c.key AND w.template = t.key)))
         ORDER BY t.name, t.key";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([], |row| {
        let used = Use { name: row.get(0)?, key: row.get(1)? };
        Ok((used, row.get(2)?, parsed(&row.get::<_, String>(3)?)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A document under its address, whoever needs it.
pub fn keep(tx: &WriteTx, revision: &str, document: &str) -> Result<()> {
    tx.sql()
        .prepare_cached("INSERT OR IGNORE INTO revisions (hash, document) VALUES (?1, ?2)")?
        .execute([revision, document])?;
    Ok(())
}

pub fn revisions(tx: &ReadTx, key: &str) -> Result<Vec<RevisionRow>> {
    const SQL: &str =
        "SELECT revision, number, saved_at FROM template_revisions WHERE template = ?1 ORDER BY number DESC";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([key], |row| {
        Ok(RevisionRow { revision: row.get(0)?, number: row.get(1)?, saved_at: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn exists(tx: &ReadTx, key: &str) -> Result<bool> {
    Ok(tx.sql().prepare_cached("SELECT 1 FROM templates WHERE key = ?1")?.exists([key])?)
}

/// `at` None brings it back.
pub fn set_archived(tx: &WriteTx, key: &str, at: Option<&str>) -> Result<()> {
    const SQL: &str = "UPDATE templates SET archived_at = ?2 WHERE key = ?1";
    if tx.sql().prepare_cached(SQL)?.execute((key, at))? == 0 {
        return Err(unknown(key));
    }
    Ok(())
}
