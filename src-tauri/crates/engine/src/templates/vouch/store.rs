//! The SQL of vouches.

use rusqlite::named_params;

use crate::Result;
use crate::db::{ReadTx, WriteTx};
use crate::templates::CellName;
use crate::templates::document::Cell;

/// A vouch as it is stored and was not withdrawn.
pub struct Entry {
    pub content: String,
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
    pub by: &'a str,
    pub at: &'a str,
    pub until: Option<&'a str>,
}

/// Newest first.
pub fn standing(tx: &ReadTx, template: &str, cell: &Cell) -> Result<Vec<Entry>> {
    const SQL: &str = "SELECT content, vouched_by, vouched_at, until FROM vouches
         WHERE template = :template AND locale = :locale AND register IS :register AND withdrawn_at IS NULL
         ORDER BY id DESC";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let place = named_params! {
        ":template": template, ":locale": cell.locale, ":register": cell.register.map(|register| register.as_str()),
    };
    let rows = statement.query_map(place, |row| {
        Ok(Entry { content: row.get(0)?, by: row.get(1)?, at: row.get(2)?, until: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All of a template, newest first.
pub fn all(tx: &ReadTx, template: &str) -> Result<Vec<Kept>> {
    const SQL: &str = "SELECT locale, register, content, vouched_by, vouched_at, until, withdrawn_at FROM vouches
         WHERE template = :template ORDER BY id DESC";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map(named_params! { ":template": template }, |row| {
        let register = row.get::<_, Option<String>>("register")?;
        Ok(Kept {
            cell: CellName {
                locale: row.get("locale")?,
                register: register.and_then(|word| serde_json::from_value(word.into()).ok()),
            },
            entry: Entry {
                content: row.get("content")?,
                by: row.get("vouched_by")?,
                at: row.get("vouched_at")?,
                until: row.get("until")?,
            },
            withdrawn_at: row.get("withdrawn_at")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn put(tx: &WriteTx, template: &str, cell: &Cell, content: &str, new: &NewEntry) -> Result<()> {
    const SQL: &str = "INSERT INTO vouches (template, locale, register, content, vouched_by, vouched_at, until)
         VALUES (:template, :locale, :register, :content, :by, :at, :until)";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":template": template, ":locale": cell.locale, ":register": cell.register.map(|register| register.as_str()),
        ":content": content, ":by": new.by, ":at": new.at, ":until": new.until,
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
