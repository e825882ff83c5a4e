//! The SQL of guardrails: who uses a template, and who lets a finding stand.

use rusqlite::named_params;

use super::finding::{Finding, Overridden};
use crate::Result;
use crate::db::{ReadTx, WriteTx};
use crate::segments::Predicate;

/// A campaign that sends a template.
pub struct Used {
    pub key: String,
    pub purpose: String,
    pub sender: String,
    /// None sends to everyone.
    pub segment: Option<(String, Option<Predicate>)>,
}

pub fn campaigns_of(tx: &ReadTx, template: &str) -> Result<Vec<Used>> {
    const SQL: &str = "SELECT c.key, c.purpose, ifnull(w.sender, c.sender), s.name, s.predicate
         FROM campaigns c LEFT JOIN segments s ON s.key = c.segment
         LEFT JOIN campaign_channels w ON w.campaign = c.key AND w.template = ?1
         WHERE (c.template = ?1 OR w.template = ?1) AND c.archived_at IS NULL ORDER BY c.key";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([template], |row| {
        let predicate: Option<String> = row.get(4)?;
        let predicate = predicate.and_then(|json| serde_json::from_str(&json).ok());
        let segment = row.get::<_, Option<String>>(3)?.map(|name| (name, predicate));
        Ok(Used { key: row.get(0)?, purpose: row.get(1)?, sender: row.get(2)?, segment })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub struct NewOverride<'a> {
    pub content: &'a str,
    pub by: &'a str,
    pub reason: &'a str,
    pub at: &'a str,
}

/// A template's decisions that were not withdrawn, with the content each is for; newest first.
pub fn standing(tx: &ReadTx, template: &str) -> Result<Vec<(String, Overridden)>> {
    const SQL: &str = "SELECT content, overridden_by, reason, substr(overridden_at, 1, 10) FROM finding_overrides
         WHERE template = ?1 AND withdrawn_at IS NULL ORDER BY id DESC";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([template], |row| {
        Ok((row.get(0)?, Overridden { by: row.get(1)?, reason: row.get(2)?, on: row.get(3)? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn put(tx: &WriteTx, template: &str, finding: &Finding, new: &NewOverride) -> Result<()> {
    const SQL: &str = "INSERT INTO finding_overrides
             (template, rule, locale, register, content, overridden_by, reason, overridden_at)
         VALUES (:template, :rule, :locale, :register, :content, :by, :reason, :at)";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":template": template, ":rule": finding.rule.as_str(), ":locale": finding.cell.locale,
        ":register": finding.cell.register.map(|register| register.as_str()), ":content": new.content,
        ":by": new.by, ":reason": new.reason, ":at": new.at,
    })?;
    Ok(())
}

/// How many there were to withdraw.
pub fn withdraw(tx: &WriteTx, template: &str, content: &str, at: &str) -> Result<usize> {
    const SQL: &str = "UPDATE finding_overrides SET withdrawn_at = :at
         WHERE template = :template AND content = :content AND withdrawn_at IS NULL";
    let named = named_params! { ":template": template, ":content": content, ":at": at };
    Ok(tx.sql().prepare_cached(SQL)?.execute(named)?)
}
