//! The SQL of who let people into a campaign.

use rusqlite::{Row, named_params};

use crate::Result;
use crate::campaigns::{LetIn, NewLetIn, Rule};
use crate::db::{ReadTx, WriteTx};
use crate::templates::CellName;

const COLUMNS: &str = "id, template, rule, locale, register, let_in_by, reason, let_in_at, content";

/// Decisions that name no template are for the campaign's first.
const OF_TEMPLATE: &str = "ifnull(template, (SELECT c.template FROM campaigns c WHERE c.key = let_ins.campaign))";

fn let_in(row: &Row) -> rusqlite::Result<LetIn> {
    let rule: String = row.get("rule")?;
    let rule = [Rule::OtherScript, Rule::OtherRegister].into_iter().find(|known| known.as_str() == rule);
    let register: Option<String> = row.get("register")?;
    let register = register.and_then(|word| serde_json::from_value(word.into()).ok());
    let at: String = row.get("let_in_at")?;
    Ok(LetIn {
        id: row.get("id")?,
        template: row.get("template")?,
        rule: rule.unwrap_or(Rule::NotVouched),
        cell: CellName { locale: row.get("locale")?, register },
        by: row.get("let_in_by")?,
        reason: row.get("reason")?,
        on: at.chars().take("2026-05-03".len()).collect(),
    })
}

/// A campaign's decisions for one of its templates that were not withdrawn, with the content each is for; newest first.
pub fn standing(tx: &ReadTx, campaign: &str, template: &str) -> Result<Vec<(LetIn, String)>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM let_ins WHERE campaign = ?1 AND {OF_TEMPLATE} = ?2 AND withdrawn_at IS NULL
         ORDER BY id DESC"
    );
    let mut statement = tx.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([campaign, template], |row| Ok((let_in(row)?, row.get("content")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Decisions by their rows, withdrawn or not, in the order asked for.
pub fn by_ids(tx: &ReadTx, ids: &[i64]) -> Result<Vec<LetIn>> {
    let sql = format!("SELECT {COLUMNS} FROM let_ins WHERE id = ?1");
    let mut statement = tx.sql().prepare_cached(&sql)?;
    ids.iter().map(|id| Ok(statement.query_row([id], let_in)?)).collect()
}

pub fn put(tx: &WriteTx, new: &NewLetIn, template: &str, content: &str, at: &str) -> Result<i64> {
    const SQL: &str = "INSERT INTO let_ins
             (campaign, template, rule, locale, register, content, let_in_by, reason, let_in_at)
         VALUES (:campaign, :template, :rule, :locale, :register, :content, :by, :reason, :at)";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":campaign": new.campaign, ":template": template, ":rule": new.rule.as_str(), ":locale": new.cell.locale,
        ":register": new.cell.register.map(|register| register.as_str()), ":content": content,
        ":by": new.by, ":reason": new.reason, ":at": at,
    })?;
    Ok(tx.sql().last_insert_rowid())
}

/// How many there were to withdraw.
pub fn withdraw(
    tx: &WriteTx,
    (campaign, template): (&str, &str),
    rule: Rule,
    cell: &CellName,
    at: &str,
) -> Result<usize> {
    let sql = format!(
        "UPDATE let_ins SET withdrawn_at = :at
         WHERE campaign = :campaign AND {OF_TEMPLATE} = :template AND rule = :rule AND locale = :locale
             AND register IS :register AND withdrawn_at IS NULL"
    );
    Ok(tx.sql().prepare_cached(&sql)?.execute(named_params! {
        ":campaign": campaign, ":template": template, ":rule": rule.as_str(), ":locale": cell.locale,
        ":register": cell.register.map(|register| register.as_str()), ":at": at,
    })?)
}
