//! The people of a campaign, streamed from SQLite with all that decides whether and what they get.
//! Memory does not grow with the audience.

use std::collections::HashSet;

use rusqlite::params_from_iter;

use crate::Result;
use crate::campaigns::reach::{PUSH_TOKEN, unreached};
use crate::campaigns::{CellFor, Exclusion, Prepared, Reason, Ways};
use crate::channels::Channel;
use crate::channels::app::KnownBy;
use crate::consent::{ConsentState, Gate, gate, state_sql, suppressed_sql};
use crate::cultures::Status;
use crate::db::{ReadTx, Reader};
use crate::id::ProfileId;
use crate::profiles::{Attribute, AttributeId, Core, CoreField, Register, display_name, store, template_fields};
use crate::render::Fields;
use crate::templates::{CellState, is_source};
use crate::time::{Timestamp, stored};

/// One person of the audience, as far as the decision about them has come.
#[derive(Debug, Clone)]
pub struct Candidate {
    pub id: ProfileId,
    /// Which of the campaign's channels this is about.
    pub way: usize,
    pub core: Core,
    /// What the template reads of this person, and what decided the cell.
    pub fields: Fields,
    /// The ledger entry relied on.
    pub consent: Option<i64>,
    /// Into the document's cells; None while no cell serves this person.
    pub cell: Option<usize>,
    /// Into the cells of the letter that goes with it.
    pub letter_cell: Option<usize>,
    pub status: Status,
    /// The cell addresses this person in another register than theirs.
    pub crosses_register: bool,
    /// The decisions without which a rule of the campaign would keep this person out.
    pub let_in: Vec<i64>,
    /// Where the message goes: an email address, a number as E.164, a postal address in one line, or what an app knows
    /// the person by. Empty when there is none.
    pub to: String,
    /// A phone number's country, ISO 3166-1 alpha-2; otherwise empty.
    pub country: String,
    /// Whose `to` is, where it is for an app.
    pub known_by: KnownBy,
}

impl Candidate {
    pub fn name(&self) -> String {
        display_name(&self.core)
    }

    pub fn address(&self) -> &str {
        &self.to
    }

    /// Whether it is for an app, and no push service could deliver it.
    pub fn lacks_device(&self, channel: Channel) -> bool {
        channel.is_app() && self.known_by != KnownBy::Token
    }
}

/// One person by one channel, with the reason if they are already out.
pub type Decided = (Candidate, Option<Exclusion>);

/// Where the columns of `audience_sql` begin that there are for each channel: entry, its state, and a kill.
const FIRST_WAY: usize = 3;
const OF_A_WAY: usize = 3;

/// Calls `each` for everybody in the audience, in a fixed order, with their channels in the order they are to be tried.
/// Whom no channel may ever reach has one alone.
pub fn each_candidate(tx: &ReadTx, ways: &Ways, mut each: impl FnMut(Vec<Decided>) -> Result<()>) -> Result<()> {
    let attributes = attributes(ways);
    let sql = audience_sql(ways, &attributes);
    let mut statement = tx.sql().prepare(&sql)?;
    let mut rows = statement.query(params_from_iter(&ways.first().filter.params))?;
    let mut cells: Vec<(CellFor, Option<CellFor>)> =
        ways.0.iter().map(|way| (CellFor::new(way), CellFor::of_letter(way))).collect();
    let now = stored(ways.first().now);
    let first_value = FIRST_WAY + OF_A_WAY * ways.0.len();
    let first_core = first_value + attributes.len();
    while let Some(row) = rows.next()? {
        let mut core = store::core_from_row(row, first_core)?;
        let suppressed: bool = row.get(1)?;
        let tags: Option<String> = row.get(2)?;
        let tags: Vec<String> = tags.map(|tags| tags.lines().map(str::to_owned).collect()).unwrap_or_default();
        let mut values = Vec::with_capacity(attributes.len());
        for (position, (_, attribute)) in attributes.iter().enumerate() {
            if let Some(value) = store::from_sql(row.get_ref(first_value + position)?, attribute.value_type) {
                values.push((attribute.key.as_str(), value));
            }
        }
        let token = values.iter().find(|(key, _)| *key == PUSH_TOKEN).and_then(|(_, value)| value.as_str());
        let token = token.map(|token| token.trim().to_owned()).filter(|token| !token.is_empty());
        let order: Vec<usize> = ways.order(core.get(CoreField::PreferredChannel)).collect();
        let mut decided = Vec::with_capacity(order.len());
        for (place, way) in order.iter().copied().enumerate() {
            let prepared = &ways.0[way];
            // The last one takes what the others had a copy of: mostly there is but one.
            let is_last = place + 1 == order.len();
            let core = if is_last { std::mem::take(&mut core) } else { core.clone() };
            let values = if is_last { std::mem::take(&mut values) } else { values.clone() };
            let mut fields = template_fields(&core, values.into_iter(), &tags, Some(&prepared.reads), &prepared.ours);
            if prepared.reads.contains("now") {
                fields.insert("now".to_owned(), now.as_str().into());
            }
            let of_way = FIRST_WAY + OF_A_WAY * way;
            let state: Option<String> = row.get(of_way + 1)?;
            let state = ConsentState::from_ledger(state.as_deref());
            let kill: Option<String> = row.get(of_way + 2)?;
            let mut candidate = Candidate {
                id: row.get(0)?,
                way,
                core,
                fields,
                consent: row.get(of_way)?,
                cell: None,
                letter_cell: None,
                status: Status::Authored,
                crosses_register: false,
                let_in: Vec::new(),
                to: String::new(),
                country: String::new(),
                known_by: KnownBy::default(),
            };
            let exclusion = excluded(prepared, &mut candidate, &mut cells[way], token.clone(), suppressed, state, kill);
            decided.push((candidate, exclusion));
            if suppressed {
                break;
            }
        }
        each(decided)?;
    }
    Ok(())
}

/// What the texts of all channels read.
fn attributes(ways: &Ways) -> Vec<&(AttributeId, Attribute)> {
    let mut attributes: Vec<&(AttributeId, Attribute)> = Vec::new();
    for one in ways.0.iter().flat_map(|way| &way.attributes) {
        if !attributes.iter().any(|known| known.0 == one.0) {
            attributes.push(one);
        }
    }
    attributes
}

/// The first reason that applies, in the order of the gates; what only rendering can tell comes later.
fn excluded(
    prepared: &Prepared,
    candidate: &mut Candidate,
    (cell_for, letter_for): &mut (CellFor, Option<CellFor>),
    token: Option<String>,
    suppressed: bool,
    state: ConsentState,
    kill: Option<String>,
) -> Option<Exclusion> {
    match gate(prepared.purpose.legal_basis, suppressed, state) {
        Gate::Suppressed => return Some(Exclusion::new(Reason::Suppressed, "On the never-contact list")),
        Gate::NoConsent => {
            let detail = if state == ConsentState::Withdrawn { "Said no" } else { "Was never asked" };
            return Some(Exclusion::new(Reason::NoConsent, detail));
        }
        Gate::Open => {}
    }
    if let Some(exclusion) = unreached(prepared, candidate, token) {
        return Some(exclusion);
    }
    let locale = candidate.core.get(CoreField::Locale).map(str::to_owned);
    let register = candidate.core.get(CoreField::Register).and_then(|word| serde_json::from_value(word.into()).ok());
    let Some(resolved) = cell_for.of(locale.as_deref(), register) else {
        return Some(Exclusion::new(Reason::NoVariant, "There is no text this person may be sent"));
    };
    candidate.cell = Some(resolved.index);
    candidate.status = resolved.status;
    candidate.crosses_register = resolved.crosses_register;
    if let CellState::Incomplete(gaps) = &prepared.cells[resolved.index] {
        let reason = if is_source(&prepared.template.document) { Reason::RenderFailed } else { Reason::NoVariant };
        let gap = gaps.first().map_or("The text is not finished", |gap| gap.message.as_str());
        return Some(Exclusion { cell: candidate.cell, unfinished: true, ..Exclusion::new(reason, gap) });
    }
    match prepared.strictness.judge(resolved) {
        Ok(let_in) => candidate.let_in = let_in,
        Err(rule) => return Some(Exclusion::by_rule(prepared, resolved.index, rule)),
    }
    if let (Some(letter), Some(letter_for)) = (&prepared.attached.letter, letter_for) {
        match letter.cell_of(letter_for, locale.as_deref(), register) {
            Ok((cell, let_in)) => {
                candidate.letter_cell = Some(cell);
                candidate.let_in.extend(let_in);
            }
            Err(exclusion) => return Some(exclusion),
        }
    }
    kill.map(|message| Exclusion { cell: candidate.cell, ..Exclusion::new(Reason::RenderFailed, &message) })
}

fn audience_sql(ways: &Ways, attributes: &[&(AttributeId, Attribute)]) -> String {
    let mut of_ways = String::new();
    let mut values = String::new();
    let mut joins = String::new();
    for (at, way) in ways.0.iter().enumerate() {
        of_ways.push_str(&format!("c{at}.id, c{at}.state, k{at}.message, "));
        joins.push_str(&format!(
            " LEFT JOIN consent_records c{at} ON c{at}.id = {consent}
             LEFT JOIN render_kills k{at} ON k{at}.revision = '{revision}' AND k{at}.profile_id = p.id",
            consent = state_sql(&way.purpose.key, way.campaign.channel),
            revision = way.made_of(),
        ));
    }
    for (position, (id, _)) in attributes.iter().enumerate() {
        values.push_str(&format!("v{position}.value, "));
        joins.push_str(&format!(
            " LEFT JOIN attribute_values v{position} ON v{position}.attribute_id = {} AND v{position}.profile_id = p.id",
            id.0
        ));
    }
    let tags = if ways.0.iter().any(|way| way.reads.contains("tags")) {
        "(SELECT group_concat(tag, char(10)) FROM profile_tags t WHERE t.profile_id = p.id)"
    } else {
        "NULL"
    };
    format!(
        "SELECT p.id, {suppressed}, {tags}, {of_ways}{values}{core} FROM profiles p{joins} WHERE {filter} ORDER BY p.id",
        suppressed = suppressed_sql(),
        core = store::core_columns(),
        filter = ways.first().filter.sql,
    )
}

/// Addresses that several people share, in the form their spellings have in common: only these can be told the same
/// thing twice. Numbers that are stored without their country are told apart only when they are read: see `pipeline`.
pub fn shared_addresses(tx: &ReadTx, channel: Channel) -> Result<HashSet<String>> {
    const EMAILS: &str =
        "SELECT email_key FROM profiles WHERE email_key IS NOT NULL GROUP BY email_key HAVING count(*) > 1";
    const TOKENS: &str = "SELECT trim(v.value) FROM attribute_values v JOIN attributes a ON a.id = v.attribute_id
         WHERE a.key = 'push_token' AND a.type = 'text' GROUP BY 1 HAVING count(*) > 1";
    let sql = match channel {
        Channel::Email => EMAILS,
        Channel::Push | Channel::InApp => TOKENS,
        Channel::Sms | Channel::Letter => return Ok(HashSet::new()),
    };
    let mut statement = tx.sql().prepare_cached(sql)?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn count(reader: &mut Reader, ways: &Ways) -> Result<u32> {
    let prepared = ways.first();
    let tx = reader.read()?;
    let sql = format!("SELECT count(*) FROM profiles p WHERE {}", prepared.filter.sql);
    Ok(tx.sql().prepare_cached(&sql)?.query_row(params_from_iter(&prepared.filter.params), |row| row.get(0))?)
}

/// A locale and register that people have in common, and how many they are.
pub type Readers = (Option<String>, Option<Register>, u32);

/// How many people of a segment (None is everybody) read each language and want each register.
pub fn readers(tx: &ReadTx, segment: Option<&str>, now: Timestamp) -> Result<Vec<Readers>> {
    let predicate = super::predicate(tx, segment)?;
    let filter = crate::segments::filter(tx, predicate.as_ref(), now)?;
    let sql = format!(
        "SELECT p.locale, p.register, count(*) FROM profiles p WHERE {} GROUP BY 1, 2 ORDER BY 1, 2",
        filter.sql
    );
    let mut statement = tx.sql().prepare(&sql)?;
    let rows = statement.query_map(params_from_iter(&filter.params), |row| {
        let register: Option<String> = row.get(1)?;
        Ok((row.get(0)?, register.and_then(|word| serde_json::from_value(word.into()).ok()), row.get(2)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
