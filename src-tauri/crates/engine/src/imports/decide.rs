//! The one decision plan and apply share: what a row means for whom. Rows are streamed; nothing is written here.

use serde_json::Value;

use super::columns::{Layout, Slot};
use super::consents::{Ledger, NewChoice, Said};
use super::evidence::{self, Evidence};
use super::matching::{self, Keys, Match};
use super::rows::{Row, Rows};
use super::seen::Seen;
use super::store::{self, Stored, StoredValue};
use super::words::Words;
use super::{ImportWarning, OptOutKept, Rejected};
use crate::Result;
use crate::db::ReadTx;
use crate::id::ProfileId;
use crate::profiles::normalise::folded;
use crate::profiles::store::next_profile_id;
use crate::profiles::{Core, CoreField, display_name};
use crate::progress::{Progress, step};

/// What a row can be recognised by, the plainest first.
const KEYS: [CoreField; 3] = [CoreField::Email, CoreField::Phone, CoreField::ExternalId];

/// More warnings than anybody reads are counted instead of kept.
const MAX_WARNINGS: usize = 10_000;

/// What an accepted row changes. Nothing at all when the person is already as the row says.
#[derive(Debug)]
pub(super) struct Accepted {
    pub row: u32,
    /// None is a new person.
    pub stored: Option<Stored>,
    /// As the person will be.
    pub core: Core,
    /// What differs from before.
    pub fields: Vec<CoreField>,
    pub values: Vec<NewValue>,
    /// Those the person does not have yet.
    pub tags: Vec<String>,
    pub choices: Vec<NewChoice>,
    /// As they will be.
    pub keys: Keys,
}

#[derive(Debug)]
pub(super) struct NewValue {
    /// The position in `Layout::attributes`.
    pub attribute: usize,
    pub before: Option<StoredValue>,
    pub after: Value,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Created,
    Updated,
    Unchanged,
}

impl Accepted {
    pub fn kind(&self) -> Kind {
        if self.stored.is_none() {
            Kind::Created
        } else if self.fields.is_empty() && self.values.is_empty() && self.tags.is_empty() && self.choices.is_empty() {
            Kind::Unchanged
        } else {
            Kind::Updated
        }
    }
}

/// `rows` = `created` + `updated` + `unchanged` + rejected.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub rows: u32,
    pub created: u32,
    pub updated: u32,
    pub unchanged: u32,
    pub rejected: Vec<Rejected>,
    pub warnings: Vec<ImportWarning>,
    pub opt_outs_kept: Vec<OptOutKept>,
    pub opt_outs_brought: u32,
    pub consents_brought: u32,
}

/// Streams the file once (twice when dates or postcodes need their whole column) and hands on each accepted row.
pub(super) fn run(
    tx: &ReadTx,
    layout: &Layout,
    progress: &dyn Progress,
    mut accept: impl FnMut(&Accepted) -> Result<()>,
) -> Result<Outcome> {
    let (evidence, flags) = evidence::gather(layout, progress)?;
    let mut decider = Decider {
        tx,
        layout,
        evidence,
        seen: Seen::default(),
        ledger: Ledger::default(),
        first_new: if store::is_anybody_here(tx)? { Some(next_profile_id(tx)?) } else { None },
        words: Words::default(),
        warnings: Vec::new(),
        kept: Vec::new(),
        without_evidence: vec![Unproven::default(); layout.columns.len()],
    };
    let mut outcome = Outcome { warnings: [layout.flags.clone(), flags].concat(), ..Outcome::default() };
    // More statements than the usual 16 take turns for each row.
    tx.sql().set_prepared_statement_cache_capacity(64);
    let mut unlisted = 0_usize;
    let size = std::fs::metadata(&layout.path).map_or(0, |metadata| metadata.len());
    let mut rows = Rows::open(&layout.path, layout.encoding, layout.delimiter)?;
    let mut row = Row::default();
    rows.read(&mut row)?;
    while rows.read(&mut row)? {
        let estimate = u64::from(outcome.rows) * size / rows.position().max(1);
        step(progress, u64::from(outcome.rows), Some(estimate.max(u64::from(outcome.rows))))?;
        outcome.rows += 1;
        match decider.decide(&row)? {
            Ok(accepted) => {
                match accepted.kind() {
                    Kind::Created => outcome.created += 1,
                    Kind::Updated => outcome.updated += 1,
                    Kind::Unchanged => outcome.unchanged += 1,
                }
                for choice in &accepted.choices {
                    match choice.said {
                        Said::Given => outcome.consents_brought += 1,
                        Said::Withdrawn => outcome.opt_outs_brought += 1,
                    }
                }
                outcome.opt_outs_kept.append(&mut decider.kept);
                let room = MAX_WARNINGS.saturating_sub(outcome.warnings.len());
                unlisted += decider.warnings.len().saturating_sub(room);
                decider.warnings.truncate(room);
                outcome.warnings.append(&mut decider.warnings);
                accept(&accepted)?;
            }
            Err(reason) => {
                outcome.rejected.push(Rejected { row: row.number, reason });
                // Each swallowed line would have been a row of its own.
                for line in 1..=row.unclosed.or(row.torn).unwrap_or(0) {
                    outcome.rows += 1;
                    let reason = format!(
                        "It could not be told apart from row {}, whose quotation mark is stray or never closed.",
                        row.number
                    );
                    outcome.rejected.push(Rejected { row: row.number + line, reason });
                }
            }
        }
    }
    for (column, unproven) in layout.columns.iter().zip(&decider.without_evidence) {
        let Some(row) = unproven.first else { continue };
        let message = match unproven.count {
            1 => "The yes in this column rests on no named evidence. It was not recorded.".to_owned(),
            count => format!("{count} yes in this column rest on no named evidence. None of them was recorded."),
        };
        outcome.warnings.push(ImportWarning { row: Some(row), column: Some(column.header.clone()), message });
    }
    if unlisted > 0 {
        let message = format!("There are {unlisted} more warnings.");
        outcome.warnings.push(ImportWarning { row: None, column: None, message });
    }
    progress.report(u64::from(outcome.rows), Some(u64::from(outcome.rows)));
    Ok(outcome)
}

/// The yes of one column that nothing proves: how many, and the first row that has one.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Unproven {
    pub count: u32,
    pub first: Option<u32>,
}

impl Unproven {
    pub fn add(&mut self, row: u32) {
        self.count += 1;
        self.first.get_or_insert(row);
    }
}

pub(super) struct Decider<'a, 'c> {
    pub tx: &'a ReadTx<'c>,
    pub layout: &'a Layout,
    pub evidence: Evidence,
    seen: Seen,
    pub ledger: Ledger,
    first_new: Option<ProfileId>,
    pub words: Words,
    /// Of the row being decided.
    pub warnings: Vec<ImportWarning>,
    pub kept: Vec<OptOutKept>,
    /// How often each column said yes without evidence.
    pub without_evidence: Vec<Unproven>,
}

impl Decider<'_, '_> {
    /// Err is the reason why the row is rejected.
    fn decide(&mut self, row: &Row) -> Result<Result<Accepted, String>> {
        self.warnings.clear();
        self.kept.clear();
        if let Some(reason) = self.malformed(row) {
            return Ok(Err(reason));
        }
        let said = self.read_fields(row);
        let keys = Keys {
            number: said[CoreField::ExternalId].clone(),
            email: said.get(CoreField::Email).and_then(|email| self.words.email(email)),
            phone: said.get(CoreField::Phone).and_then(|phone| self.words.phone(phone, said.get(CoreField::Country))),
        };
        if keys == Keys::default() {
            return Ok(Err(self.no_key()));
        }
        let stored = match matching::find(self.tx, &keys, &self.seen, self.first_new)? {
            Match::None(reason) => return Ok(Err(reason)),
            Match::New => None,
            Match::ByNumber(id) => store::stored(self.tx, id)?,
            Match::ByAddress(id) => {
                let stored = store::stored(self.tx, id)?;
                if let Some(stored) = stored.as_ref().filter(|stored| both_names_differ(&stored.core, &said)) {
                    return Ok(Err(format!(
                        "The address belongs to {}, whose first and last name both differ from this row.",
                        display_name(&stored.core)
                    )));
                }
                stored
            }
        };
        let mut accepted = Accepted {
            row: row.number,
            stored,
            core: said,
            fields: Vec::new(),
            values: Vec::new(),
            tags: Vec::new(),
            choices: Vec::new(),
            keys: Keys::default(),
        };
        self.read_birthday(row, &mut accepted);
        self.merge(&mut accepted)?;
        self.read_values(row, &mut accepted)?;
        self.read_tags(row, &mut accepted)?;
        accepted.keys = Keys {
            number: accepted.core[CoreField::ExternalId].clone(),
            email: accepted.core.get(CoreField::Email).and_then(|email| self.words.email(email)),
            phone: accepted
                .core
                .get(CoreField::Phone)
                .and_then(|phone| self.words.phone(phone, accepted.core.get(CoreField::Country))),
        };
        self.read_choices(row, &mut accepted)?;
        self.remember(&accepted, &keys);
        Ok(Ok(accepted))
    }

    fn malformed(&self, row: &Row) -> Option<String> {
        if row.unclosed.is_some() {
            return Some("A quotation mark in this row is never closed.".to_owned());
        }
        if row.used() > self.layout.width {
            return Some(format!(
                "The row has {} cells, but there are only {} columns.",
                row.used(),
                self.layout.width
            ));
        }
        if row.used() == 0 {
            return Some("The row is empty.".to_owned());
        }
        if row.torn.is_some() || row.cells().any(|cell| cell.contains('\n') && self.swallows(cell)) {
            return Some(
                "A cell of this row holds whole other rows: a quotation mark is missing or too many.".to_owned(),
            );
        }
        None
    }

    /// A stray quotation mark joins whole rows into one cell until the next one closes it. A note over several lines has
    /// commas too, so a line only counts as a row when it has a key where a row has it.
    fn swallows(&self, cell: &str) -> bool {
        let separator = char::from(self.layout.delimiter);
        let Some(key) = KEYS.into_iter().find_map(|field| self.layout.core(field)) else { return false };
        let address = matches!(key.slot, Slot::Core(CoreField::Email));
        let holds_key = |line: &str| {
            let found = line.split(separator).nth(key.index).map(|key| key.trim_matches(['"', ' ']));
            found.is_some_and(
                |found| if address { found.contains('@') } else { found.contains(|c: char| c.is_ascii_digit()) },
            )
        };
        let whole_row = |line: &str| line.matches(separator).count() + 1 >= self.layout.width && holds_key(line);
        self.layout.width > 1 && cell.lines().skip(1).any(whole_row)
    }

    fn no_key(&self) -> String {
        let unusable: Vec<&str> = self
            .warnings
            .iter()
            .filter(|warning| self.is_key(warning))
            .map(|warning| warning.message.as_str())
            .collect();
        if unusable.is_empty() {
            "The row has no number, email address or phone to recognise the person by.".to_owned()
        } else {
            format!("The row has nothing to recognise the person by. {}", unusable.join(" "))
        }
    }

    fn is_key(&self, warning: &ImportWarning) -> bool {
        KEYS.into_iter()
            .filter_map(|field| self.layout.core(field))
            .any(|column| warning.column.as_ref() == Some(&column.header))
    }

    /// Both what the row says and what was stored count as used, so that plan and apply see the same.
    fn remember(&mut self, accepted: &Accepted, keys: &Keys) {
        self.seen.add(keys, accepted.row);
        if accepted.keys != *keys {
            self.seen.add(&accepted.keys, accepted.row);
        }
        if let Some(stored) = &accepted.stored {
            self.seen.add_person(stored.id, accepted.row);
            let before = Keys {
                number: stored.core[CoreField::ExternalId].clone(),
                email: stored.email_key.clone(),
                phone: stored.phone_key.clone(),
            };
            if before != *keys && before != accepted.keys {
                self.seen.add(&before, accepted.row);
            }
        }
    }
}

fn both_names_differ(stored: &Core, said: &Core) -> bool {
    [CoreField::FirstName, CoreField::LastName].into_iter().all(|field| match (stored.get(field), said.get(field)) {
        (Some(before), Some(after)) => folded(before) != folded(after),
        _ => false,
    })
}
