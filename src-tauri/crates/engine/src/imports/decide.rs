//! The one decision plan and apply share: what a row means for whom. Rows are streamed; nothing is written here.

use serde_json::Value;

use super::columns::{Layout, Slot};
use super::consents::{Ledger, NewChoice, Said, Subject, Verdict};
use super::evidence::{self, Evidence};
use super::matching::{self, Keys, Match};
use super::rows::{Row, Rows};
use super::seen::Seen;
use super::store::{self, Stored, StoredValue};
use super::values::{read_core, tags};
use super::{ImportWarning, OptOutKept, Rejected};
use crate::Result;
use crate::cultures;
use crate::db::ReadTx;
use crate::id::ProfileId;
use crate::profiles::normalise::{email_key, folded, phone_key};
use crate::profiles::store::{next_profile_id, to_sql};
use crate::profiles::{AttributeType, Core, CoreField, display_name, parse_value};
use crate::progress::{Progress, step};

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
        first_new: next_profile_id(tx)?,
        warnings: Vec::new(),
        kept: Vec::new(),
        without_evidence: vec![0; layout.columns.len()],
    };
    let mut outcome = Outcome { warnings: [layout.flags.clone(), flags].concat(), ..Outcome::default() };
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
                for line in 1..=row.unclosed.unwrap_or(0) {
                    outcome.rows += 1;
                    let reason = format!(
                        "It could not be told apart from row {}, whose quotation mark is never closed.",
                        row.number
                    );
                    outcome.rejected.push(Rejected { row: row.number + line, reason });
                }
            }
        }
    }
    for (column, count) in layout.columns.iter().zip(&decider.without_evidence).filter(|(_, count)| **count > 0) {
        let message = format!("{count} people said yes here, but no evidence is named for it. It was not recorded.");
        outcome.warnings.push(ImportWarning { row: None, column: Some(column.header.clone()), message });
    }
    if unlisted > 0 {
        let message = format!("There are {unlisted} more warnings.");
        outcome.warnings.push(ImportWarning { row: None, column: None, message });
    }
    progress.report(u64::from(outcome.rows), Some(u64::from(outcome.rows)));
    Ok(outcome)
}

struct Decider<'a, 'c> {
    tx: &'a ReadTx<'c>,
    layout: &'a Layout,
    evidence: Evidence,
    seen: Seen,
    ledger: Ledger,
    first_new: ProfileId,
    /// Of the row being decided.
    warnings: Vec<ImportWarning>,
    kept: Vec<OptOutKept>,
    /// How often each column said yes without evidence.
    without_evidence: Vec<u32>,
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
            email: said.get(CoreField::Email).and_then(email_key),
            phone: said.get(CoreField::Phone).and_then(|phone| phone_key(phone, said.get(CoreField::Country))),
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
        };
        self.read_birthday(row, &mut accepted);
        self.merge(&mut accepted)?;
        self.read_values(row, &mut accepted)?;
        self.read_tags(row, &mut accepted)?;
        let final_keys = Keys {
            number: accepted.core[CoreField::ExternalId].clone(),
            email: accepted.core.get(CoreField::Email).and_then(email_key),
            phone: accepted
                .core
                .get(CoreField::Phone)
                .and_then(|phone| phone_key(phone, accepted.core.get(CoreField::Country))),
        };
        self.read_choices(row, &mut accepted, &final_keys)?;
        self.remember(&accepted, &keys, final_keys);
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
        // A stray quotation mark joins whole rows into one cell until the next one closes it.
        let separator = char::from(self.layout.delimiter);
        let whole_row = |line: &str| line.matches(separator).count() + 1 >= self.layout.width;
        let swallows = |cell: &str| cell.contains('\n') && cell.lines().skip(1).any(whole_row);
        if self.layout.width > 1 && row.cells().any(swallows) {
            return Some(
                "A cell of this row holds whole other rows: a quotation mark is missing or too many.".to_owned(),
            );
        }
        None
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
        [CoreField::ExternalId, CoreField::Email, CoreField::Phone]
            .into_iter()
            .filter_map(|field| self.layout.core(field))
            .any(|column| warning.column.as_ref() == Some(&column.header))
    }

    fn warn(&mut self, row: u32, header: &str, message: String) {
        self.warnings.push(ImportWarning { row: Some(row), column: Some(header.to_owned()), message });
    }

    /// Every mapped field the row says something readable about, except the birthday.
    fn read_fields(&mut self, row: &Row) -> Core {
        let layout = self.layout;
        let country = layout.core(CoreField::Country).map_or("", |column| row.cell(column.index));
        let mut core = Core::default();
        for column in &layout.columns {
            let Slot::Core(field) = column.slot else { continue };
            let cell = row.cell(column.index);
            if cell.is_empty() || field == CoreField::Birthday {
                continue;
            }
            match read_core(field, cell, Some(country).filter(|country| !country.is_empty())) {
                Ok(value) => core[field] = Some(value),
                Err(why) => self.warn(row.number, &column.header, format!("{}; it was left out.", capital(&why))),
            }
            if field == CoreField::Postcode && self.evidence.postcodes.lost_zero(cell, country) {
                let message =
                    format!("“{cell}” may have lost its leading zero in a spreadsheet. It was kept as it is.");
                self.warn(row.number, &column.header, message);
            }
        }
        core
    }

    fn read_birthday(&mut self, row: &Row, accepted: &mut Accepted) {
        let layout = self.layout;
        let at = layout.columns.iter().position(|column| matches!(column.slot, Slot::Core(CoreField::Birthday)));
        let Some((at, cell)) =
            at.map(|at| (at, row.cell(layout.columns[at].index))).filter(|(_, cell)| !cell.is_empty())
        else {
            return;
        };
        match self.evidence.dates[at].read(cell, locale(accepted)) {
            Ok(date) => accepted.core[CoreField::Birthday] = Some(date.to_string()),
            Err(why) => self.warn(row.number, &layout.columns[at].header, format!("{why}; it was left out.")),
        }
    }

    /// Fills `core` with what the row does not say and finds what really changes.
    fn merge(&mut self, accepted: &mut Accepted) -> Result<()> {
        let Some(stored) = &accepted.stored else {
            accepted.fields = accepted.core.known().map(|(field, _)| field).collect();
            return Ok(());
        };
        let country = accepted.core[CoreField::Country].clone().or_else(|| stored.core[CoreField::Country].clone());
        let mut left_out = Vec::new();
        for field in CoreField::ALL {
            let before = stored.core.get(field);
            let changes = match (accepted.core.get(field), field) {
                (None, _) => false,
                (Some(email), CoreField::Email) => email_key(email) != stored.email_key,
                (Some(phone), CoreField::Phone) => {
                    Some(phone) != before && phone_key(phone, country.as_deref()) != stored.phone_key
                }
                (after, _) => after != before,
            };
            let old_address = match field {
                CoreField::Email => stored.email_key.as_deref(),
                CoreField::Phone => stored.phone_key.as_deref(),
                _ => None,
            };
            let protected = match old_address.filter(|_| changes) {
                Some(address) => self.ledger.address_protects(self.tx, stored.id, address)?,
                None => false,
            };
            if protected {
                left_out.push(field);
            }
            if changes && !protected {
                accepted.fields.push(field);
            } else {
                accepted.core[field] = stored.core[field].clone();
            }
        }
        for field in left_out {
            let header = self.layout.core(field).map_or("", |column| column.header.as_str());
            let message = "An opt-out was given for the address we have, so it is not replaced.".to_owned();
            self.warn(accepted.row, header, message);
        }
        Ok(())
    }

    fn read_values(&mut self, row: &Row, accepted: &mut Accepted) -> Result<()> {
        let layout = self.layout;
        for (at, column) in layout.columns.iter().enumerate() {
            let Slot::Attribute(position) = column.slot else { continue };
            let cell = row.cell(column.index);
            if cell.is_empty() {
                continue;
            }
            let mapped = &layout.attributes[position];
            let mut read = parse_value(&mapped.attribute, cell);
            if mapped.attribute.value_type == AttributeType::Date && read.is_err() {
                read = self.evidence.dates[at].read(cell, locale(accepted)).map(|date| Value::from(date.to_string()));
            }
            let after = match read {
                Ok(value) => value,
                Err(why) => {
                    self.warn(row.number, &column.header, format!("{}; it was left out.", capital(&why)));
                    continue;
                }
            };
            let before = match (&accepted.stored, mapped.id) {
                (Some(stored), Some(attribute)) => store::value(self.tx, stored.id, attribute)?,
                _ => None,
            };
            if before.as_ref().is_none_or(|before| store::as_json(&to_sql(&after)) != before.value) {
                accepted.values.push(NewValue { attribute: position, before, after });
            }
        }
        Ok(())
    }

    fn read_tags(&mut self, row: &Row, accepted: &mut Accepted) -> Result<()> {
        let columns = self.layout.columns.iter().filter(|column| matches!(column.slot, Slot::Tag));
        let mut said: Vec<String> = columns.flat_map(|column| tags(row.cell(column.index))).collect();
        if let Some(stored) = accepted.stored.as_ref().filter(|_| !said.is_empty()) {
            let held = store::tags(self.tx, stored.id)?;
            said.retain(|tag| !held.contains(tag));
        }
        said.sort();
        said.dedup();
        accepted.tags = said;
        Ok(())
    }

    fn read_choices(&mut self, row: &Row, accepted: &mut Accepted, keys: &Keys) -> Result<()> {
        let layout = self.layout;
        for (at, column) in layout.columns.iter().enumerate() {
            let Slot::Consent { purpose, purpose_name, channel } = &column.slot else { continue };
            let cell = row.cell(column.index);
            if cell.is_empty() {
                continue;
            }
            let said = match cultures::yes_no(cell) {
                Some(true) => Said::Given,
                Some(false) => Said::Withdrawn,
                None => {
                    let message = format!("“{cell}” is neither yes nor no; nothing was recorded.");
                    self.warn(row.number, &column.header, message);
                    continue;
                }
            };
            let subject = Subject {
                id: accepted.stored.as_ref().map(|stored| stored.id),
                email: keys.email.as_deref(),
                phone: keys.phone.as_deref(),
                old_email: accepted.stored.as_ref().and_then(|stored| stored.email_key.as_deref()),
                old_phone: accepted.stored.as_ref().and_then(|stored| stored.phone_key.as_deref()),
            };
            let may_record = said == Said::Withdrawn || layout.evidence.is_some();
            match self.ledger.weigh(self.tx, &subject, purpose, channel, said)? {
                Verdict::Nothing => {}
                Verdict::Kept => {
                    let person = display_name(&accepted.core);
                    let message = format!("{person} said no to “{purpose_name}” ({channel}). The no stays.");
                    self.warn(row.number, &column.header, message);
                    let (purpose, channel) = (purpose.clone(), (*channel).to_owned());
                    self.kept.push(OptOutKept { row: row.number, person, purpose, channel });
                }
                Verdict::Record(_) if !may_record => self.without_evidence[at] += 1,
                Verdict::Record(address) => {
                    let (purpose, purpose_name) = (purpose.clone(), purpose_name.clone());
                    accepted.choices.push(NewChoice { purpose, purpose_name, channel, said, address });
                }
            }
        }
        Ok(())
    }

    /// Both what the row says and what was stored count as used, so that plan and apply see the same.
    fn remember(&mut self, accepted: &Accepted, keys: &Keys, final_keys: Keys) {
        self.seen.add(keys, accepted.row);
        if final_keys != *keys {
            self.seen.add(&final_keys, accepted.row);
        }
        if let Some(stored) = &accepted.stored {
            self.seen.add_person(stored.id, accepted.row);
            let before = Keys {
                number: stored.core[CoreField::ExternalId].clone(),
                email: stored.email_key.clone(),
                phone: stored.phone_key.clone(),
            };
            if before != *keys && before != final_keys {
                self.seen.add(&before, accepted.row);
            }
        }
    }
}

fn locale(accepted: &Accepted) -> Option<&str> {
    let stored = accepted.stored.as_ref().and_then(|stored| stored.core.get(CoreField::Locale));
    accepted.core.get(CoreField::Locale).or(stored)
}

fn both_names_differ(stored: &Core, said: &Core) -> bool {
    [CoreField::FirstName, CoreField::LastName].into_iter().all(|field| match (stored.get(field), said.get(field)) {
        (Some(before), Some(after)) => folded(before) != folded(after),
        _ => false,
    })
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
