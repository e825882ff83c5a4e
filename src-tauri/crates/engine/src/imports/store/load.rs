//! The SQL of a bulk load: new people by one statement, indexes made afterwards.

use rusqlite::Statement;

use crate::Result;
use crate::db::WriteTx;
use crate::id::ProfileId;
use crate::profiles::normalise::FoundBy;
use crate::profiles::{Core, CoreField};

/// Drops the indexes of `tables` while `load` fills them, and makes them again: from all rows at once that is faster
/// than row by row.
pub(in super::super) fn indexed_afterwards<T>(
    tx: &WriteTx,
    tables: &[&str],
    load: impl FnOnce() -> Result<T>,
) -> Result<T> {
    const SQL: &str = "SELECT name, sql FROM sqlite_schema
         WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each(?1)) ORDER BY rootpage";
    let indexes: Vec<(String, String)> = (tx.sql().prepare(SQL)?)
        .query_map([serde_json::json!(tables).to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (name, _) in &indexes {
        tx.sql().execute_batch(&format!("DROP INDEX {name}"))?;
    }
    let loaded = load()?;
    for (_, sql) in &indexes {
        tx.sql().execute_batch(sql)?;
    }
    Ok(loaded)
}

/// A new row of `profiles`, with what put_profile would work out again.
pub(in super::super) struct NewPerson<'a> {
    pub id: ProfileId,
    pub core: &'a Core,
    pub email_key: Option<&'a str>,
    pub phone_key: Option<&'a str>,
    pub found_by: &'a FoundBy,
}

/// Puts new people in by one statement for the whole import, of only the columns that the file has.
pub(in super::super) struct NewPeople<'t> {
    statement: Statement<'t>,
    fields: Vec<CoreField>,
}

impl<'t> NewPeople<'t> {
    pub fn of(tx: &'t WriteTx, fields: Vec<CoreField>, source: &str, at: &str) -> Result<Self> {
        let columns: String = fields.iter().map(|field| format!(", {}", field.column())).collect();
        let sql = format!(
            "INSERT INTO profiles (source, recorded_at, id, email_key, phone_key, sort_name, search{columns}) VALUES (?{})",
            ", ?".repeat(6 + fields.len())
        );
        let mut statement = tx.sql().prepare(&sql)?;
        // Bound once: they stay for every row.
        statement.raw_bind_parameter(1, source)?;
        statement.raw_bind_parameter(2, at)?;
        Ok(NewPeople { statement, fields })
    }

    pub fn insert(&mut self, person: &NewPerson) -> Result<()> {
        let statement = &mut self.statement;
        statement.raw_bind_parameter(3, person.id)?;
        statement.raw_bind_parameter(4, person.email_key)?;
        statement.raw_bind_parameter(5, person.phone_key)?;
        statement.raw_bind_parameter(6, person.found_by.sort_name.as_str())?;
        statement.raw_bind_parameter(7, person.found_by.search.as_str())?;
        for (position, field) in self.fields.iter().enumerate() {
            statement.raw_bind_parameter(position + 8, person.core.get(*field))?;
        }
        statement.raw_execute()?;
        Ok(())
    }
}
