//! The SQL of vouches.

use rusqlite::{Row, named_params};

use crate::Result;
use crate::db::{ReadTx, WriteTx};
use crate::templates::CellName;
use crate::templates::document::Cell;

/// A vouch as it is stored and was not withdrawn.
pub struct Entry {
    pub content: String,
    /// The address of what the template itself said.
    pub words: String,
    pub by: String,
    pub at: String,
    pub until: Option<String>,
}

/// A vouch of a template, whatever became of it.
pub struct Kept {
    pub cell: CellName,
    pub entry: Entry,
    pub withdrawn_at: Option<String>,
}

pub struct NewEntry<'a> {
    pub content: &'a str,
    pub words: &'a str,
    pub by: &'a str,
    pub at: &'a str,
    pub until: Option<&'a str>,
}

fn entry(row: &Row) -> rusqlite::Result<Entry> {
    Ok(Entry {
        content: row.get("content")?,
        words: row.get("words")?,
        by: row.get("vouched_by")?,
        at: row.get("vouched_at")?,
        until: row.get("until")?,
    })
}

/// Newest first.
pub fn standing(tx: &ReadTx, template: &str, cell: &Cell) -> Result<Vec<Entry>> {
    const SQL: &str = "SELECT content, coalesce(words, content) AS words, vouched_by, vouched_at, until FROM vouches
         WHERE template = :template AND locale = :locale AND register IS :register AND withdrawn_at IS NULL
         ORDER BY id DESC";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let place = named_params! {
        ":template": template, ":locale": cell.locale, ":register": cell.register.map(|register| register.as_str()),
    };
    let rows = statement.query_map(place, entry)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All of a template, newest first.
pub fn all(tx: &ReadTx, template: &str) -> Result<Vec<Kept>> {
    const SQL: &str = "SELECT locale, register, content, coalesce(words, content) AS words, vouched_by, vouched_at, until, withdrawn_at
         FROM vouches
         WHERE template = :template ORDER BY id DESC";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map(named_params! { ":template": template }, |row| {
        let register = row.get::<_, Option<String>>("register")?;
        Ok(Kept {
            cell: CellName {
                locale: row.get("locale")?,
                register: register.and_then(|word| serde_json::from_value(word.into()).ok()),
            },
            entry: entry(row)?,
            withdrawn_at: row.get("withdrawn_at")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn put(tx: &WriteTx, template: &str, cell: &Cell, new: &NewEntry) -> Result<()> {
    const SQL: &str = "INSERT INTO vouches (template, locale, register, content, words, vouched_by, vouched_at, until)
         VALUES (:template, :locale, :register, :content, :words, :by, :at, :until)";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":template": template, ":locale": cell.locale, ":register": cell.register.map(|register| register.as_str()),
        ":content": new.content, ":words": new.words, ":by": new.by, ":at": new.at, ":until": new.until,
    })?;
    Ok(())
}

/// How many there were to withdraw.
pub fn withdraw(tx: &WriteTx, template: &str, cell: &Cell, at: &str) -> Result<usize> {
    const SQL: &str = "UPDATE vouches SET withdrawn_at = :at
         WHERE template = :template AND locale = :locale AND register IS :register AND withdrawn_at IS NULL";
    Ok(tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":template": template, ":locale": cell.locale, ":register": cell.register.map(|register| register.as_str()),
        ":at": at,
    })?)
}
