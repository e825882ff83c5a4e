//! The SQL that finds people to look at while writing.

use crate::Result;
use crate::db::ReadTx;
use crate::id::ProfileId;
use crate::profiles::store::from_sql;
use crate::profiles::{AttributeType, CoreField, Filter, Register};
use crate::templates::readers::Why;

/// People found by every word of `search`, as in the list of people, in the order of their names.
pub fn by_name(tx: &ReadTx, search: &str, limit: u32) -> Result<Vec<ProfileId>> {
    let found = Filter::everyone().and_search(search);
    let sql = format!("SELECT p.id FROM profiles p WHERE {} ORDER BY p.sort_name, p.id LIMIT {limit}", found.sql);
    let mut statement = tx.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(rusqlite::params_from_iter(found.params), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The people a careless template fails first, each once and for the first reason that fits: at most 18.
pub fn hardest(tx: &ReadTx) -> Result<Vec<(ProfileId, Why)>> {
    const CASES: [(Why, &str); 8] = [
        (
            Why::LongestName,
            "first_name IS NOT NULL AND last_name IS NOT NULL ORDER BY length(first_name || last_name) DESC, id LIMIT 3",
        ),
        (
            Why::ShortestName,
            "first_name IS NOT NULL AND last_name IS NOT NULL ORDER BY length(first_name || last_name), id LIMIT 2",
        ),
        (
            Why::RightToLeft,
            "substr(locale, 1, 2) IN ('ar', 'he', 'fa', 'ur', 'ps', 'yi') ORDER BY length(last_name) DESC, id LIMIT 3",
        ),
        (
            Why::EastAsianName,
            "(ifnull(first_name, '') || ifnull(last_name, '')) GLOB '*[㐀-鿿ㄅ-ㄯᄀ-ᇿｦ-ﾟ𠀀-𱍊぀-ヿ가-힣豈-﫿]*' ORDER BY id LIMIT 2",
        ),
        (
            Why::EmojiInName,
            "(ifnull(first_name, '') || ifnull(last_name, '')) GLOB '*[⌀-⏿☀-➿⬀-⯿🀀-🫿]*' ORDER BY id LIMIT 2",
        ),
        (Why::NoFirstName, "first_name IS NULL ORDER BY id LIMIT 2"),
        (Why::NoLanguage, "locale IS NULL ORDER BY id LIMIT 2"),
        (
            Why::FewestFacts,
            "1 ORDER BY (SELECT count(*) FROM attribute_values v WHERE v.profile_id = profiles.id), id LIMIT 2",
        ),
    ];
    let mut found: Vec<(ProfileId, Why)> = Vec::new();
    for (why, condition) in CASES {
        let mut statement = tx.sql().prepare_cached(&format!("SELECT id FROM profiles WHERE {condition}"))?;
        for id in statement.query_map([], |row| row.get(0))? {
            let id = id?;
            if !found.iter().any(|(known, _)| *known == id) {
                found.push((id, why.clone()));
            }
        }
    }
    Ok(found)
}

/// Somebody who lacks what a text calls by this name; None too when nothing is called so.
pub fn lacking(tx: &ReadTx, name: &str) -> Result<Option<ProfileId>> {
    const ATTRIBUTE: &str = "SELECT p.id FROM profiles p, attributes a WHERE a.key = ?1 AND NOT EXISTS
            (SELECT 1 FROM attribute_values v WHERE v.attribute_id = a.id AND v.profile_id = p.id)
         ORDER BY p.id LIMIT 1";
    let first = |sql: &str, params: &[&dyn rusqlite::ToSql]| -> Result<Option<ProfileId>> {
        let mut statement = tx.sql().prepare_cached(sql)?;
        let mut rows = statement.query_map(params, |row| row.get(0))?;
        Ok(rows.next().transpose()?)
    };
    match CoreField::from_key(name) {
        Some(field) => {
            first(&format!("SELECT id FROM profiles WHERE {} IS NULL ORDER BY id LIMIT 1", field.column()), &[])
        }
        None => first(ATTRIBUTE, &[&name]),
    }
}

/// A locale and register that people have in common, one of them, and how much that one lacks: the smaller in order the
/// less.
pub type Sample = (Option<String>, Option<Register>, ProfileId, String);

/// One of each: with a whole name if anybody has one, and lacking as few of the attributes called `names` as can be.
pub fn samples(tx: &ReadTx, names: &[String]) -> Result<Vec<Sample>> {
    // SQLite takes the other columns from the row with the smallest value.
    const SQL: &str = "SELECT locale, register, id,
            min(printf('%d%06d%020d', (first_name IS NULL) + (last_name IS NULL), (
                SELECT count(*) FROM json_each(?1) n JOIN attributes a ON a.key = n.value WHERE NOT EXISTS
                    (SELECT 1 FROM attribute_values v WHERE v.attribute_id = a.id AND v.profile_id = profiles.id)
            ), id)) AS lacks
         FROM profiles GROUP BY locale, register ORDER BY locale, register";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([crate::profiles::store::json(&names)], |row| {
        let register: Option<String> = row.get(1)?;
        let register = register.and_then(|word| serde_json::from_value(word.into()).ok());
        Ok((row.get(0)?, register, row.get(2)?, row.get(3)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A few of the lists that are kept under an attribute, to see what their items say.
pub fn lists(tx: &ReadTx, attribute: &str) -> Result<Vec<serde_json::Value>> {
    const SQL: &str = "SELECT value FROM attribute_values
         WHERE attribute_id = (SELECT id FROM attributes WHERE key = ?1) LIMIT 20";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([attribute], |row| Ok(from_sql(row.get_ref(0)?, AttributeType::List)))?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
}
