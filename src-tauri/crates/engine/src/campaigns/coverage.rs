//! The coverage matrix: every cell of a template and every locale that borrows one, with who would read it.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::store;
use crate::Result;
use crate::cultures::{self, OtherLanguage, Status, resolve, same_locale};
use crate::db::ReadTx;
use crate::profiles::Register;
use crate::templates::coverage::{Column, PartState, belongs, cell_states, columns, source_cell};
use crate::templates::{CellName, Vouch, get_template, pictures_for, vouches, whole_template};
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
    let mut columns = columns(&template.document, source, &pictures);
    columns.retain(|column| belongs(column, &template));
    let own = cell_states(tx, &template, &columns, &pictures)?;
    let places: Vec<_> = template.document.cells.iter().map(|cell| (cell.locale.clone(), cell.register)).collect();

    let mut counts = vec![0; own.len()];
    let mut borrowed: BTreeMap<(String, Option<Register>, usize), (u32, bool)> = BTreeMap::new();
    let (mut people, mut unserved) = (0, 0);
    let segment = campaign.as_ref().and_then(|campaign| campaign.segment.as_deref());
    for (locale, register, count) in store::audience::readers(tx, segment, now)? {
        people += count;
        match resolve(&places, &template.default_locale, locale.as_deref(), register, other, &ours) {
            None => unserved += count,
            Some(found) if found.status == Status::Authored => counts[found.index] += count,
            Some(found) => {
                let locale = locale.unwrap_or_else(|| template.default_locale.clone());
                borrowed.entry((locale, register, found.index)).or_insert((0, found.crosses_register)).0 += count;
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
        .map(|((cell, people), vouch)| CoverageRow {
            language: language(&cell.name.locale),
            cell: cell.name.clone(),
            people,
            from: None,
            crosses: Vec::new(),
            parts: by_column(cell.states.clone()),
            sayings_from: cell.sayings_from.clone(),
            lenders: cell.lenders.clone(),
            vouch,
        })
        .collect();
    for ((locale, register, index), (people, crosses_register)) in borrowed {
        let Some(from) = own.get(index) else { continue };
        let whole = |state: &PartState| match state {
            PartState::LeftOut | PartState::Missing => *state,
            PartState::Authored | PartState::Stale | PartState::Borrowed => PartState::Borrowed,
        };
        let mut crosses = crossings(&locale, &from.name.locale);
        crosses.extend(crosses_register.then_some(Crossing::Register));
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
