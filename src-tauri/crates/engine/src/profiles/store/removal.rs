//! The SQL of a removal: the rows of one person as they stand, whatever their columns.

use rusqlite::params_from_iter;
use rusqlite::types::Value as SqlValue;

use super::AttributeId;
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;
use crate::{Error, Result};

/// The tables a person's own rows are in, with the column of their number; the person's row comes first.
const TABLES: [(&str, &str); 4] = [
    ("profiles", "id"),
    ("attribute_values", "profile_id"),
    ("profile_tags", "profile_id"),
    ("personas", "profile_id"),
];

/// Rows as SQLite keeps them, by table.
pub struct Taken(Vec<Rows>);

struct Rows {
    table: &'static str,
    owner: &'static str,
    columns: Vec<String>,
    rows: Vec<Vec<SqlValue>>,
}

impl Taken {
    /// The organisation's own number for them.
    pub fn external_id(&self) -> Option<&str> {
        let profile = self.0.iter().find(|rows| rows.table == "profiles")?;
        let place = profile.columns.iter().position(|column| column == "external_id")?;
        match profile.rows.first()?.get(place)? {
            SqlValue::Text(number) => Some(number),
            _ => None,
        }
    }
}

pub fn exists(tx: &ReadTx, id: ProfileId) -> Result<bool> {
    Ok(tx.sql().prepare_cached("SELECT 1 FROM profiles WHERE id = ?1")?.exists([id])?)
}

/// Every column is read, so that one that a later migration adds is not lost on the way back.
pub fn take(tx: &ReadTx, id: ProfileId) -> Result<Taken> {
    let mut taken = Vec::new();
    for (table, owner) in TABLES {
        let mut statement = tx.sql().prepare_cached(&format!("SELECT * FROM {table} WHERE {owner} = ?1"))?;
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let width = columns.len();
        let rows = statement
            .query_map([id], |row| (0..width).map(|place| row.get(place)).collect::<rusqlite::Result<Vec<SqlValue>>>())?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        if table == "profiles" && rows.is_empty() {
            return Err(Error::NotFound("This person is no longer here.".to_owned()));
        }
        taken.push(Rows { table, owner, columns, rows });
    }
    Ok(Taken(taken))
}

/// Writes the rows under the number `id`, and of the attribute values only those of `attributes`.
pub fn put_back(tx: &WriteTx, taken: &Taken, id: ProfileId, attributes: &[AttributeId]) -> Result<()> {
    for Rows { table, owner, columns, rows } in &taken.0 {
        let places = vec!["?"; columns.len()].join(", ");
        let sql = format!("INSERT INTO {table} ({}) VALUES ({places})", columns.join(", "));
        let place = |name: &str| columns.iter().position(|column| column == name);
        for row in rows {
            let attribute = place("attribute_id").and_then(|place| row.get(place));
            if let Some(SqlValue::Integer(attribute)) = attribute
                && !attributes.contains(&AttributeId(*attribute))
            {
                continue;
            }
            let mut row = row.clone();
            if let Some(number) = place(owner).and_then(|place| row.get_mut(place)) {
                *number = SqlValue::Integer(id.0);
            }
            tx.sql().prepare_cached(&sql)?.execute(params_from_iter(row))?;
        }
    }
    Ok(())
}
