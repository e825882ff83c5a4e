//! The list of people: filtered, searched, sorted and paged in SQLite.

use rusqlite::params_from_iter;
use rusqlite::types::Value as SqlValue;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Result;
use crate::cultures;
use crate::db::{APOSTROPHES, ReadTx, straight};
use crate::id::ProfileId;
use crate::profiles::normalise::{BETWEEN_DIGITS, Dialled, ascii_digits, dialled, folded};
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

    /// Everyone whose stored search text has every word of `search` somewhere in it. Words of digits that follow one another
    /// may be a telephone number too, however it is written here and there.
    pub fn and_search(mut self, search: &str) -> Self {
        let folded = straight(&folded(search)).replace('ß', "ss");
        let words: Vec<&str> = folded.split_whitespace().collect();
        for group in words.chunk_by(|one, next| is_of_digits(one) && is_of_digits(next)) {
            let named: Vec<String> = group.iter().map(|word| self.has_word(word)).collect();
            let mut either = named.join(" AND ");
            if let Some(number) = Some(group.join(" ")).filter(|_| is_of_digits(group[0])).and_then(|all| dialled(&all))
            {
                either.push_str(&self.has_number(number));
            }
            self.sql = format!("({}) AND ({either})", self.sql);
        }
        self
    }

    fn has_word(&mut self, word: &str) -> String {
        self.params.push(SqlValue::Text(word.to_owned()));
        let text = spelled_alike(word);
        // A name that is written without a blank between its parts, family name first: 陳怡君.
        if word.chars().any(|letter| letter >= '\u{1100}') {
            self.params.push(SqlValue::Text(word.to_owned()));
            return format!("(instr({text}, ?) > 0 OR instr(replace(p.sort_name, ' ', ''), ?) > 0)");
        }
        format!("instr({text}, ?) > 0")
    }

    /// " OR …" over the telephone as it is matched: E.164, or its digits where no country is known.
    fn has_number(&mut self, Dialled { digits, national, international }: Dialled) -> String {
        let mut found = String::new();
        let mut or = |sql: &str, text: String| {
            found.push_str(sql);
            self.params.push(SqlValue::Text(text));
        };
        match (international, national) {
            (Some(international), national) => {
                or(" OR instr(p.phone_key, ?) = 1", international);
                or(" OR instr(p.phone_key, ?) = 1", digits);
                if let Some(national) = national {
                    or(" OR substr(p.phone_key, 1, 1) = '0' AND ltrim(p.phone_key, '0') = ?", national);
                }
            }
            (None, national) => {
                or(" OR instr(p.phone_key, ?) > 0", digits);
                // Behind “+” and a country's code of one to three digits.
                if let Some(national) = national {
                    or(" OR instr(p.phone_key, ?) BETWEEN 3 AND 5", national);
                }
            }
        }
        found
    }
}

/// The stored text as `word` is spelled, which is plain: `ß` as `ss`, and every apostrophe as that of a keyboard.
fn spelled_alike(word: &str) -> String {
    let mut text = "p.search".to_owned();
    if word.contains("ss") {
        text = format!("replace({text}, 'ß', 'ss')");
    }
    if word.contains('\'') {
        text = APOSTROPHES.iter().fold(text, |text, sign| format!("replace({text}, '{sign}', '''')"));
    }
    text
}

/// A piece of a telephone number, as people write them.
fn is_of_digits(word: &str) -> bool {
    let word = ascii_digits(word);
    word.chars().all(|sign| sign.is_ascii_digit() || BETWEEN_DIGITS.contains(sign))
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
