//! The SQL of personas.

use rusqlite::{OptionalExtension, Row};

use crate::db::{ReadTx, WriteTx};
use crate::id::PersonaId;
use crate::profiles::store::json;
use crate::templates::personas::PersonaReader;
use crate::{Error, Result};

type Kept = (PersonaId, String, PersonaReader);

pub fn list(tx: &ReadTx) -> Result<Vec<Kept>> {
    const SQL: &str = "SELECT id, name, facts, profile_id FROM personas ORDER BY name, id";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([], kept)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn get(tx: &ReadTx, id: PersonaId) -> Result<Kept> {
    const SQL: &str = "SELECT id, name, facts, profile_id FROM personas WHERE id = ?1";
    tx.sql().prepare_cached(SQL)?.query_row([id], kept).optional()?.ok_or_else(gone)
}

pub fn put(tx: &WriteTx, id: Option<PersonaId>, name: &str, reader: &PersonaReader) -> Result<PersonaId> {
    const NEW: &str = "INSERT INTO personas (name, facts, profile_id) VALUES (?1, ?2, ?3)";
    const CHANGE: &str = "UPDATE personas SET name = ?1, facts = ?2, profile_id = ?3 WHERE id = ?4";
    let (facts, person) = match reader {
        PersonaReader::MadeUp { facts } => (Some(json(facts)), None),
        PersonaReader::Person { person } => (None, Some(*person)),
    };
    let Some(id) = id else {
        tx.sql().prepare_cached(NEW)?.execute((name, facts, person))?;
        return Ok(PersonaId(tx.sql().last_insert_rowid()));
    };
    match tx.sql().prepare_cached(CHANGE)?.execute((name, facts, person, id))? {
        0 => Err(gone()),
        _ => Ok(id),
    }
}

pub fn remove(tx: &WriteTx, id: PersonaId) -> Result<()> {
    match tx.sql().prepare_cached("DELETE FROM personas WHERE id = ?1")?.execute([id])? {
        0 => Err(gone()),
        _ => Ok(()),
    }
}

fn gone() -> Error {
    Error::NotFound("This persona is no longer here.".to_owned())
}

fn kept(row: &Row) -> rusqlite::Result<Kept> {
    let facts: Option<String> = row.get("facts")?;
    let reader = match facts {
        Some(facts) => PersonaReader::MadeUp {
            facts: serde_json::from_str(&facts).map_err(|error| {
                rusqlite::Error::FromSqlConversionFailure(2, rusqlite::types::Type::Text, Box::new(error))
            })?,
        },
        None => PersonaReader::Person { person: row.get("profile_id")? },
    };
    Ok((row.get("id")?, row.get("name")?, reader))
}
