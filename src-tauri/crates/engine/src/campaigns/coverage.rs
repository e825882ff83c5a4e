//! The coverage matrix: every cell of a template and every locale that borrows one, with who would read it.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::strictness::{Strictness, strictness};
use super::{Campaign, Rule, store};
use crate::Result;
use crate::cultures::{self, OtherLanguage, Ours, Resolved, Status, resolve, same_locale};
use crate::db::ReadTx;
use crate::guardrails::{self, For};
use crate::pictures::Pictures;
use crate::profiles::{Register, labels};
use crate::templates::coverage::{Column, PartState, belongs, cell_states, columns, source_cell};
use crate::templates::{
    CellName, CellState, Template, Vouch, get_template, pictures_for, sendable_cell, vouches, whole_template,
};
use crate::time::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Coverage {
    pub template: String,
    /// Whose audience was counted; None is everybody here.
    pub campaign: Option<String>,
    /// The cell the others are written after.
    pub source: Option<CellName>,
    pub columns: Vec<Column>,
    pub rows: Vec<CoverageRow>,
    /// Everybody counted: those in rows and those nobody may write to in any language there is.
    pub people: u32,
    pub unserved: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CoverageRow {
    #[serde(flatten)]
    pub cell: CellName,
    /// The locale in words.
    pub language: String,
    /// Who reads exactly this.
    pub people: u32,
    /// The cell this row borrows, when it has none of its own.
    pub from: Option<CellName>,
    /// What lies between reader and cell.
    pub crosses: Vec<Crossing>,
    /// By column.
    pub parts: BTreeMap<String, PartState>,
    /// The cultures whose words its sayings are, where they are not its own.
    pub sayings_from: Vec<String>,
    /// By column, the culture whose picture or alternative text this cell borrows; empty for the one for every culture.
    pub lenders: BTreeMap<String, String>,
    /// Who stands by this text; a borrowed row has none of its own.
    pub vouch: Option<Vouch>,
    /// Why nobody of this row is sent it.
    pub kept_back: Option<RowKeptBack>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowKeptBack {
    /// The rule of the campaign, which a named person may let these people past. None: the text is not finished, or a
    /// finding keeps it back from everybody.
    pub rule: Option<Rule>,
    /// In plain words, for staff.
    pub detail: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Crossing {
    Language,
    Script,
    Region,
    Register,
}

/// `campaign` None counts everybody in the workspace.
pub fn get_coverage(tx: &ReadTx, template: &str, campaign: Option<&str>, now: Timestamp) -> Result<Coverage> {
    let saved = get_template(tx, template)?;
    let template = whole_template(tx, saved.clone())?;
    let campaign = campaign.map(|key| super::get_campaign(tx, key)).transpose()?;
    let other = match &campaign {
        Some(campaign) if !campaign.other_language => OtherLanguage::Forbidden,
        _ => OtherLanguage::Allowed,
    };
    let ours = cultures::ours(tx)?;
    let source = source_cell(&template.document, &template.default_locale);
    let pictures = pictures_for(tx, &template.document)?;
    let mut columns = columns(&template.document, source, &pictures, &labels(tx)?);
    columns.retain(|column| belongs(column, &template));
    let own = cell_states(tx, &template, &columns, &pictures)?;
    let places: Vec<_> = template.document.cells.iter().map(|cell| (cell.locale.clone(), cell.register)).collect();

    let back = Back::of(tx, (&saved, &template), campaign.as_ref(), (&ours, &pictures), now)?;
    let mut counts = vec![0; own.len()];
    let mut borrowed: BTreeMap<(String, Option<Register>, usize), (u32, Resolved)> = BTreeMap::new();
    let (mut people, mut unserved) = (0, 0);
    let segment = campaign.as_ref().and_then(|campaign| campaign.segment.as_deref());
    for (locale, register, count) in store::audience::readers(tx, segment, now)? {
        people += count;
        match resolve(&places, &template.default_locale, locale.as_deref(), register, other, &ours) {
            None => unserved += count,
            Some(found) if found.status == Status::Authored => counts[found.index] += count,
            Some(found) => {
                let locale = locale.unwrap_or_else(|| template.default_locale.clone());
                borrowed.entry((locale, register, found.index)).or_insert((0, found)).0 += count;
            }
        }
    }
    let language = |locale: &str| cultures::english_name(locale);
    let by_column =
        |states: Vec<PartState>| columns.iter().map(|column| column.id.clone()).zip(states).collect::<BTreeMap<_, _>>();
    let mut rows: Vec<CoverageRow> = own
        .iter()
        .zip(counts)
        .zip(vouches(tx, &saved, now)?)
        .enumerate()
        .map(|(at, ((cell, people), vouch))| CoverageRow {
            language: language(&cell.name.locale),
            cell: cell.name.clone(),
            people,
            from: None,
            crosses: Vec::new(),
            parts: by_column(cell.states.clone()),
            sayings_from: cell.sayings_from.clone(),
            lenders: cell.lenders.clone(),
            vouch,
            kept_back: back.of_cell(at),
        })
        .collect();
    for ((locale, register, index), (people, found)) in borrowed {
        let Some(from) = own.get(index) else { continue };
        let whole = |state: &PartState| match state {
            PartState::LeftOut | PartState::Missing => *state,
            PartState::Authored | PartState::Stale | PartState::Borrowed => PartState::Borrowed,
        };
        let mut crosses = crossings(&locale, &from.name.locale);
        crosses.extend(found.crosses_register.then_some(Crossing::Register));
        rows.push(CoverageRow {
            language: language(&locale),
            cell: CellName { locale, register },
            people,
            from: Some(from.name.clone()),
            crosses,
            parts: by_column(from.states.iter().map(whole).collect()),
            sayings_from: Vec::new(),
            lenders: BTreeMap::new(),
            vouch: None,
            kept_back: back.of_reader(&found),
        });
    }
    Ok(Coverage {
        template: template.key.clone(),
        campaign: campaign.map(|campaign| campaign.key),
        source: source.map(|cell| CellName { locale: cell.locale.clone(), register: cell.register }),
        columns,
        rows,
        people,
        unserved,
    })
}

/// What keeps the texts of a template from their readers.
struct Back {
    cells: Vec<CellState>,
    strictness: Strictness,
}

impl Back {
    /// As a campaign sends the template by whichever of its channels, or what holds for any.
    fn of(
        tx: &ReadTx,
        (saved, template): (&Template, &Template),
        campaign: Option<&Campaign>,
        (ours, pictures): (&Ours, &Pictures),
        now: Timestamp,
    ) -> Result<Self> {
        let labels = labels(tx)?;
        let cells = template.document.cells.iter();
        let mut cells: Vec<CellState> =
            cells.map(|cell| sendable_cell(template, cell, (ours, pictures), &labels)).collect();
        let whose = campaign.map_or(For::All, |campaign| For::Campaign(&campaign.key));
        guardrails::keep_back(tx, template, &mut cells, whose)?;
        let strictness = match campaign {
            Some(campaign) => {
                let sent = Campaign { template: saved.key.clone(), ..campaign.clone() };
                strictness(tx, &sent, saved, now)?
            }
            None => Strictness::of_none(&template.document),
        };
        Ok(Back { cells, strictness })
    }

    fn of_cell(&self, at: usize) -> Option<RowKeptBack> {
        self.judge(at, self.strictness.judge_cell(at, None))
    }

    fn of_reader(&self, found: &Resolved) -> Option<RowKeptBack> {
        self.judge(found.index, self.strictness.judge(found))
    }

    fn judge(&self, at: usize, judged: std::result::Result<Vec<i64>, Rule>) -> Option<RowKeptBack> {
        if let Some(CellState::Incomplete(gaps)) = self.cells.get(at) {
            let detail = gaps.first().map_or("The text is not finished", |gap| gap.message.as_str());
            return Some(RowKeptBack { rule: None, detail: detail.to_owned() });
        }
        let rule = judged.err()?;
        Some(RowKeptBack { rule: Some(rule), detail: self.strictness.detail(at, rule).to_owned() })
    }
}

/// What differs between what somebody reads and what they get: the language, else the script, else the region.
fn crossings(reads: &str, gets: &str) -> Vec<Crossing> {
    if same_locale(reads, gets) {
        Vec::new()
    } else if cultures::language_of(reads) != cultures::language_of(gets) {
        vec![Crossing::Language]
    } else if cultures::script_of(reads) != cultures::script_of(gets) {
        vec![Crossing::Script]
    } else {
        vec![Crossing::Region]
    }
}
