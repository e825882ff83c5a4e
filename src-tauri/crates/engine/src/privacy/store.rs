//! The SQL of the overview.

use crate::Result;
use crate::channels::Channel;
use crate::consent::{state_sql, suppressed_sql};
use crate::db::ReadTx;
use crate::profiles::Sensitivity;
use crate::templates::Use;

/// What every profile may hold: name on screen, column, sensitivity.
pub const CORE_GROUPS: [(&str, &str, Sensitivity); 6] = [
    ("Name", "coalesce(first_name, last_name)", Sensitivity::Personal),
    ("Email", "email", Sensitivity::Personal),
    ("Phone", "phone", Sensitivity::Personal),
    ("Postal address", "coalesce(postal_line1, postal_city, postal_postcode)", Sensitivity::Personal),
    ("Language", "locale", Sensitivity::Ordinary),
    ("Birthday", "birthday", Sensitivity::Personal),
];

pub fn count_people(tx: &ReadTx) -> Result<u32> {
    Ok(tx.sql().prepare_cached("SELECT count(*) FROM profiles")?.query_row([], |row| row.get(0))?)
}

/// How many people have something in `column`, an expression of CORE_GROUPS.
pub fn count_known(tx: &ReadTx, column: &str) -> Result<u32> {
    let sql = format!("SELECT count({column}) FROM profiles");
    Ok(tx.sql().prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

pub fn count_values(tx: &ReadTx, attribute: &str) -> Result<u32> {
    const SQL: &str =
        "SELECT count(*) FROM attribute_values v JOIN attributes a ON a.id = v.attribute_id WHERE a.key = ?1";
    Ok(tx.sql().prepare_cached(SQL)?.query_row([attribute], |row| row.get(0))?)
}

pub fn count_suppressed(tx: &ReadTx) -> Result<u32> {
    let sql = format!("SELECT count(*) FROM profiles p WHERE {}", suppressed_sql());
    Ok(tx.sql().prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// How many people's latest entry is given, and withdrawn.
pub fn count_states(tx: &ReadTx, purpose: &str, channel: Channel) -> Result<(u32, u32)> {
    let sql = format!(
        "SELECT count(*) FILTER (WHERE c.state = 'given'), count(*) FILTER (WHERE c.state = 'withdrawn')
         FROM profiles p JOIN consent_records c ON c.id = {}",
        state_sql(purpose, channel)
    );
    Ok(tx.sql().prepare_cached(&sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The campaigns for this purpose, put away or not.
pub fn campaigns_for(tx: &ReadTx, purpose: &str) -> Result<Vec<Use>> {
    const SQL: &str = "SELECT name, key FROM campaigns WHERE purpose = ?1 ORDER BY archived_at IS NOT NULL, name, key";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([purpose], |row| Ok(Use { name: row.get(0)?, key: row.get(1)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
