//! The SQL of one person: what is held, where it came from, tags.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;
use serde_json::Value;

use super::{AttributeId, attribute_rows, core_columns, core_from_row, from_sql, json};
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;
use crate::profiles::{Attribute, Core, Origin};
use crate::{Error, Result};

/// A stored person: fields, values with where they came from, tags.
pub struct Held {
    pub core: Core,
    pub values: Vec<(AttributeId, Attribute, Value, Origin)>,
    pub tags: Vec<String>,
    pub source: String,
    pub recorded_at: String,
    /// Fields that came from elsewhere than `source`: (source, recorded_at).
    pub origins: BTreeMap<String, (String, String)>,
}

pub fn held(tx: &ReadTx, id: ProfileId) -> Result<Held> {
    let sql = format!("SELECT p.source, p.recorded_at, p.origins, {} FROM profiles p WHERE p.id = ?1", core_columns());
    let row = tx
        .sql()
        .prepare_cached(&sql)?
        .query_row([id], |row| {
            let origins: Option<String> = row.get(2)?;
            Ok((row.get(0)?, row.get(1)?, origins, core_from_row(row, 3)?))
        })
        .optional()?;
    let Some((source, recorded_at, origins, core)) = row else {
        return Err(Error::NotFound("This person is no longer here.".to_owned()));
    };
    let origins = origins.map(|json| serde_json::from_str(&json).unwrap_or_default()).unwrap_or_default();
    const VALUE: &str =
        "SELECT value, source, recorded_at FROM attribute_values WHERE attribute_id = ?1 AND profile_id = ?2";
    let mut values = Vec::new();
    for (attribute_id, attribute) in attribute_rows(tx)? {
        let found = tx
            .sql()
            .prepare_cached(VALUE)?
            .query_row((attribute_id.0, id), |row| {
                let value = from_sql(row.get_ref(0)?, attribute.value_type);
                Ok(value.map(|value| (value, row.get(1), row.get(2))))
            })
            .optional()?
            .flatten();
        if let Some((value, source, recorded_at)) = found {
            values.push((attribute_id, attribute, value, Origin { source: source?, recorded_at: recorded_at? }));
        }
    }
    let mut statement = tx.sql().prepare_cached("SELECT tag FROM profile_tags WHERE profile_id = ?1 ORDER BY tag")?;
    let tags = statement.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(Held { core, values, tags, source, recorded_at, origins })
}

/// "hand" and "import:3" as a person says them.
pub fn source_in_words(tx: &ReadTx, source: &str) -> Result<String> {
    let Some(import) = source.strip_prefix("import:") else {
        let words = match source {
            "hand" => "by hand",
            "sample" => "sample",
            other => other,
        };
        return Ok(words.to_owned());
    };
    const SQL: &str = "SELECT file_name FROM imports WHERE id = ?1";
    let name: Option<String> = tx.sql().prepare_cached(SQL)?.query_row([import], |row| row.get(0)).optional()?;
    Ok(name.map_or_else(|| "an import".to_owned(), |name| format!("import of {name}")))
}

/// Makes these the person's tags; a tag that stays keeps its source.
pub fn put_tags(tx: &WriteTx, id: ProfileId, tags: &[&str], source: &str) -> Result<()> {
    let wanted = json(tags);
    tx.sql()
        .prepare_cached(
            "DELETE FROM profile_tags WHERE profile_id = ?1 AND tag NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute((id, &wanted))?;
    tx.sql()
        .prepare_cached(
            "INSERT OR IGNORE INTO profile_tags (profile_id, tag, source) SELECT ?1, value, ?3 FROM json_each(?2)",
        )?
        .execute((id, &wanted, source))?;
    Ok(())
}

/// Err when somebody other than `id` has this number.
pub fn refuse_taken_number(tx: &ReadTx, number: &str, id: ProfileId) -> Result<()> {
    const SQL: &str = "SELECT 1 FROM profiles WHERE external_id = ?1 AND id <> ?2";
    let taken = tx.sql().prepare_cached(SQL)?.exists((number, id))?;
    if taken {
        return Err(Error::invalid_at("external_id", format!("Another person already has the number “{number}”.")));
    }
    Ok(())
}
