//! The one decision plan and apply share: what a row means for whom. Rows are streamed; nothing is written here.

use serde_json::Value;

use super::columns::Layout;
use super::consents::{Ledger, NewChoice, Said};
use super::evidence::{self, Evidence};
use super::here::Here;
use super::late::{LateNo, Nos};
use super::malformed::malformed;
use super::matching::{self, Keys, Match};
use super::reading::{self, ReadRow};
use super::seen::{Prints, Seen};
use super::store::{self, Stored, StoredValue};
use super::{ImportWarning, OptOutKept, Rejected};
use crate::Result;
use crate::db::ReadTx;
use crate::profiles::normalise::{FoundBy, folded};
use crate::profiles::{Core, CoreField, anything_waits, display_name, waits};
use crate::progress::{Progress, step};

/// More warnings than anybody reads are counted instead of kept.
const MAX_WARNINGS: usize = 10_000;

/// What an accepted row changes. Nothing at all when the person is already as the row says.
#[derive(Debug, Default)]
pub(super) struct Accepted {
    pub row: u32,
    /// None is a new person.
    pub stored: Option<Box<Stored>>,
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
    /// As of a new person without tags.
    pub found_by: FoundBy,
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
    /// Of rejected rows, for whoever an earlier row is about.
    pub late: Vec<LateNo>,
}

/// Streams the file once (again when dates or postcodes need their whole column) and hands on each accepted row.
pub(super) fn run(
    tx: &ReadTx,
    layout: &Layout,
    here: &Here,
    progress: &dyn Progress,
    mut accept: impl FnMut(&Accepted) -> Result<()>,
) -> Result<Outcome> {
    let (evidence, flags) = evidence::gather(layout, progress)?;
    let mut decider = Decider {
        tx,
        layout,
        evidence: &evidence,
        seen: Seen::with_room_for(layout.rows_about()),
        ledger: Ledger::of(tx, layout)?,
        here,
        anything_waits: anything_waits(tx)?,
        warnings: Vec::new(),
        kept: Vec::new(),
        nos: Nos::default(),
        without_evidence: vec![Unproven::default(); layout.columns.len()],
    };
    let mut outcome = Outcome { warnings: [layout.flags.clone(), flags].concat(), ..Outcome::default() };
    // More statements than the usual 16 take turns for each row.
    tx.sql().set_prepared_statement_cache_capacity(64);
    let mut unlisted = 0_usize;
    let size = std::fs::metadata(&layout.path).map_or(0, |metadata| metadata.len());
    // One for all rows, so that none is made for each.
    let mut accepted = Accepted::default();
    reading::each(layout, &evidence, progress, |read| {
        let estimate = u64::from(outcome.rows) * size / read.position.max(1);
        step(progress, u64::from(outcome.rows), Some(estimate.max(u64::from(outcome.rows))))?;
        outcome.rows += 1;
        match decider.decide(read, &mut accepted)? {
            Decision::Accepted => {
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
            Decision::Rejected(reason) => {
                let row = &read.row;
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
        Ok(())
    })?;
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
    outcome.late = decider.nos.late_ones(&decider.seen);
    outcome.opt_outs_brought += u32::try_from(outcome.late.len()).unwrap_or(u32::MAX);
    progress.report(u64::from(outcome.rows), Some(u64::from(outcome.rows)));
    Ok(outcome)
}

enum Decision {
    Accepted,
    /// With the reason.
    Rejected(String),
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
    pub evidence: &'a Evidence,
    pub seen: Seen,
    pub ledger: Ledger,
    here: &'a Here,
    /// Whether somebody who is gone left a no behind.
    anything_waits: bool,
    /// Of the row being decided.
    pub warnings: Vec<ImportWarning>,
    pub kept: Vec<OptOutKept>,
    pub nos: Nos,
    /// How often each column said yes without evidence.
    pub without_evidence: Vec<Unproven>,
}

impl Decider<'_, '_> {
    /// What was read is exchanged for what `accepted` held, which goes back to be freed by the thread that made it.
    fn decide(&mut self, read: &mut ReadRow, accepted: &mut Accepted) -> Result<Decision> {
        self.kept.clear();
        std::mem::swap(&mut self.warnings, &mut read.warnings);
        if let Some(reason) = read.rejected.take() {
            // The cells of a malformed row may stand under other columns.
            let is_whole = malformed(&read.row, self.layout).is_none();
            return Ok(Decision::Rejected(if is_whole { self.with_its_nos(reason, read, None) } else { reason }));
        }
        let stored = match matching::find(self.tx, &read.keys, &read.prints, &self.seen, self.here)? {
            Match::Repeated(key, row) => {
                let reason = format!("The same {} is already in row {row} of this file.", key.in_words());
                return Ok(Decision::Rejected(self.with_its_nos(reason, read, Some((key, row)))));
            }
            Match::None(reason) => return Ok(Decision::Rejected(self.with_its_nos(reason, read, None))),
            Match::New => {
                if self.anything_waits && waits(self.tx, &read.keys.prints())? {
                    let message = "Somebody known by the same number or address was removed after saying no. The no holds \
                                   for them.";
                    let (row, message) = (Some(read.row.number), message.to_owned());
                    self.warnings.push(ImportWarning { row, column: None, message });
                }
                None
            }
            Match::ByNumber(id) => store::stored(self.tx, id)?,
            Match::ByAddress(id) => {
                let stored = store::stored(self.tx, id)?;
                if let Some(stored) = stored.as_ref().filter(|stored| {
                    both_names_differ(&stored.core, &read.core)
                        && !(self.layout.has_full_names() && share_a_word(&stored.core, &read.core))
                }) {
                    let name = display_name(&stored.core);
                    let reason =
                        format!("The address belongs to {name}, whose first and last name both differ from this row.");
                    return Ok(Decision::Rejected(self.with_its_nos(reason, read, None)));
                }
                stored
            }
        };
        accepted.row = read.row.number;
        accepted.stored = stored.map(Box::new);
        std::mem::swap(&mut accepted.core, &mut read.core);
        std::mem::swap(&mut accepted.keys, &mut read.keys);
        std::mem::swap(&mut accepted.found_by, &mut read.found_by);
        accepted.fields.clear();
        accepted.values.clear();
        accepted.tags.clear();
        accepted.choices.clear();
        let row = &read.row;
        self.read_birthday(row, accepted);
        self.merge(accepted)?;
        self.read_values(row, accepted)?;
        self.read_tags(row, accepted)?;
        self.read_choices(row, accepted)?;
        self.warn_of_lost_opt_outs(row);
        self.remember(accepted, &read.prints);
        Ok(Decision::Accepted)
    }

    /// Both what the row says (`said`) and what was stored count as used, so that plan and apply see the same.
    fn remember(&mut self, accepted: &Accepted, said: &Prints) {
        self.seen.add(said, accepted.row);
        if let Some(stored) = &accepted.stored {
            self.seen.add_person(stored.id, accepted.row);
            for prints in [Prints::of(&accepted.keys), Prints::of(&stored.keys())] {
                if prints != *said {
                    self.seen.add(&prints, accepted.row);
                }
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

/// Nobody can tell where a name in one piece parts, so one word of it that is the same is enough.
fn share_a_word(stored: &Core, said: &Core) -> bool {
    let words = |core: &Core| -> Vec<String> {
        let names = [CoreField::FirstName, CoreField::LastName].map(|part| folded(core.get(part).unwrap_or_default()));
        names.iter().flat_map(|name| name.split(' ')).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let before = words(stored);
    words(said).iter().any(|word| before.contains(word))
}
