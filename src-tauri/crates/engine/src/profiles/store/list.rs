//! The list of people: filtered, searched, sorted and paged in SQLite.

use rusqlite::params_from_iter;
use rusqlite::types::Value as SqlValue;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Result;
use crate::cultures;
use crate::db::ReadTx;
use crate::id::ProfileId;
use crate::profiles::normalise::folded;
use crate::profiles::{CoreField, display_name, shown_phone, store};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonRow {
    pub id: ProfileId,
    pub name: String,
    pub email: Option<String>,
    /// As people read it.
    pub phone: Option<String>,
    pub locale: Option<String>,
    /// The locale in words.
    pub language: Option<String>,
    pub rtl: bool,
    pub tags: Vec<String>,
    pub suppressed: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PeoplePage {
    pub total: u32,
    pub rows: Vec<PersonRow>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SortBy {
    #[default]
    Name,
    Email,
    Locale,
    Added,
}

/// A condition over the alias `p` of `profiles`, with its parameters in order (positional `?`).
#[derive(Debug, Clone, PartialEq)]
pub struct Filter {
    pub sql: String,
    pub params: Vec<SqlValue>,
}

impl Filter {
    pub fn everyone() -> Self {
        Filter { sql: "1".to_owned(), params: Vec::new() }
    }

    /// Everyone whose stored search text has every word of `search` somewhere in it.
    pub fn and_search(mut self, search: &str) -> Self {
        for word in folded(search).split_whitespace() {
            self.sql = format!("({}) AND (instr(p.search, ?) > 0", self.sql);
            self.params.push(SqlValue::Text(word.to_owned()));
            // A name that is written without a blank between its parts, family name first: 陳怡君.
            if word.chars().any(|letter| letter >= '\u{1100}') {
                self.sql.push_str(" OR instr(replace(p.sort_name, ' ', ''), ?) > 0");
                self.params.push(SqlValue::Text(word.to_owned()));
            }
            self.sql.push(')');
        }
        self
    }
}

/// One page of the people list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Page {
    pub sort: SortBy,
    pub order: Order,
    pub offset: u32,
    pub limit: u32,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    Ascending,
    Descending,
}

/// The people of `filter`, one page at a time; people without the sorted value come last in either order.
pub fn list_people(tx: &ReadTx, filter: &Filter, page: Page) -> Result<PeoplePage> {
    let direction = if page.order == Order::Descending { "DESC" } else { "ASC" };
    let order = match page.sort {
        SortBy::Name => format!("p.sort_name {direction}"),
        SortBy::Email => format!("p.email_key {direction} NULLS LAST"),
        SortBy::Locale => format!("p.locale {direction} NULLS LAST, p.sort_name"),
        SortBy::Added => format!("p.id {direction}"),
    };
    let count = format!("SELECT count(*) FROM profiles p WHERE {}", filter.sql);
    let total = tx.sql().prepare_cached(&count)?.query_row(params_from_iter(&filter.params), |row| row.get(0))?;
    let sql = format!(
        "SELECT p.id, (SELECT group_concat(tag, char(10)) FROM profile_tags t WHERE t.profile_id = p.id) AS tags,
                EXISTS (SELECT 1 FROM suppressions s
                    WHERE s.profile_id = p.id OR s.email_key = p.email_key OR s.phone_key = p.phone_key) AS suppressed, {}
         FROM profiles p WHERE {} ORDER BY {order}, p.id LIMIT {} OFFSET {}",
        store::core_columns(),
        filter.sql,
        page.limit,
        page.offset
    );
    let mut statement = tx.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(&filter.params), |row| {
        let core = store::core_from_row(row, 3)?;
        let locale = core[CoreField::Locale].clone();
        let tags: Option<String> = row.get(1)?;
        Ok(PersonRow {
            id: row.get(0)?,
            name: display_name(&core),
            language: locale.as_deref().map(cultures::english_name),
            rtl: locale.as_deref().is_some_and(cultures::is_rtl),
            locale,
            email: core[CoreField::Email].clone(),
            phone: shown_phone(&core),
            tags: tags.map(|tags| tags.lines().map(str::to_owned).collect()).unwrap_or_default(),
            suppressed: row.get(2)?,
        })
    })?;
    Ok(PeoplePage { total, rows: rows.collect::<rusqlite::Result<_>>()? })
}
