//! What the cells of a row say about a person, and what of it really changes something.

use serde_json::Value;

use super::columns::Slot;
use super::consents::{Kept, NewChoice, Said, Subject, Verdict};
use super::dates::{day_and_time, instant};
use super::decide::{Accepted, Decider, NewValue};
use super::matching::Keys;
use super::opt_outs::{self, Answer};
use super::rows::Row;
use super::values::{capital, check_text, lost_digits, says_nothing, tags};
use super::{ImportWarning, OptOutKept, store};
use crate::Result;
use crate::profiles::normalise::{folded, phone_key};
use crate::profiles::store::to_sql;
use crate::profiles::{AttributeType, Core, CoreField, display_name, parse_value, read_number};

impl Decider<'_, '_> {
    fn warn(&mut self, row: u32, header: &str, message: String) {
        self.warnings.push(ImportWarning { row: Some(row), column: Some(header.to_owned()), message });
    }

    pub(super) fn read_birthday(&mut self, row: &Row, accepted: &mut Accepted) {
        let layout = self.layout;
        let at = layout.columns.iter().position(|column| matches!(column.slot, Slot::Core(CoreField::Birthday)));
        let Some((at, cell)) = at
            .map(|at| (at, row.cell(layout.columns[at].index)))
            .filter(|(_, cell)| !says_nothing(CoreField::Birthday, cell))
        else {
            return;
        };
        match self.evidence.dates[at].read(cell, locale(accepted)) {
            Ok(date) => accepted.core[CoreField::Birthday] = Some(date.to_string()),
            Err(why) => self.warn(row.number, &layout.columns[at].header, format!("{why}; it was left out.")),
        }
    }

    /// Fills `core` with what the row does not say and finds what really changes.
    pub(super) fn merge(&mut self, accepted: &mut Accepted) -> Result<()> {
        let Some(stored) = &accepted.stored else {
            accepted.fields.extend(accepted.core.known().map(|(field, _)| field));
            return Ok(());
        };
        // Parted otherwise than here, and the same name.
        let whole = |core: &Core| {
            [CoreField::FirstName, CoreField::LastName].map(|part| core.get(part).unwrap_or("")).join(" ")
        };
        if self.layout.has_full_names() && folded(&whole(&accepted.core)) == folded(&whole(&stored.core)) {
            for part in [CoreField::FirstName, CoreField::LastName] {
                accepted.core[part] = stored.core[part].clone();
            }
        }
        let country = accepted.core[CoreField::Country].clone().or_else(|| stored.core[CoreField::Country].clone());
        let mut left_out = Vec::new();
        for field in CoreField::ALL {
            let before = stored.core.get(field);
            let changes = match (accepted.core.get(field), field) {
                (None, _) => false,
                (Some(_), CoreField::Email) => accepted.keys.email != stored.email_key,
                (Some(phone), CoreField::Phone) => {
                    Some(phone) != before && phone_key(phone, country.as_deref()) != stored.phone_key
                }
                (after, _) => after != before,
            };
            let old_address = match field {
                CoreField::Email => stored.email_key.as_deref(),
                CoreField::Phone => stored.phone_key.as_deref(),
                // With another country the number that stays may read as another one.
                CoreField::Country if changes && stored.reads_otherwise_in(accepted.core.get(field)) => {
                    stored.phone_key.as_deref()
                }
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
        let core = &accepted.core;
        let changes = |fields: [CoreField; 2]| fields.iter().any(|field| accepted.fields.contains(field));
        accepted.keys = Keys {
            number: core[CoreField::ExternalId].clone(),
            email: if changes([CoreField::Email; 2]) { accepted.keys.email.take() } else { stored.email_key.clone() },
            phone: if changes([CoreField::Phone, CoreField::Country]) {
                core.get(CoreField::Phone).and_then(|phone| phone_key(phone, core.get(CoreField::Country)))
            } else {
                stored.phone_key.clone()
            },
        };
        for field in left_out {
            let header = self.layout.core(field).map_or("", |column| column.header.as_str());
            let message = "An opt-out was given for the address we have, so it is not replaced.".to_owned();
            self.warn(accepted.row, header, message);
        }
        Ok(())
    }

    pub(super) fn read_values(&mut self, row: &Row, accepted: &mut Accepted) -> Result<()> {
        let layout = self.layout;
        for (at, column) in layout.columns.iter().enumerate() {
            let Slot::Attribute(position) = column.slot else { continue };
            let cell = row.cell(column.index);
            if cell.is_empty() {
                continue;
            }
            let mapped = &layout.attributes[position];
            let mut read = check_text(cell).and_then(|()| match mapped.attribute.value_type {
                AttributeType::Number => read_number(cell, self.evidence.numbers[at].decimal()),
                AttributeType::Date => parse_value(&mapped.attribute, &instant(cell)),
                _ => parse_value(&mapped.attribute, cell),
            });
            let may_lose = match mapped.attribute.value_type {
                AttributeType::Text | AttributeType::Choice => true,
                AttributeType::Number => read.as_ref().is_ok_and(|read| read.as_f64().is_some_and(|read| read >= 1e15)),
                _ => false,
            };
            if may_lose && lost_digits(cell) {
                let message =
                    format!("“{cell}” was shortened by a spreadsheet: digits were lost. It was kept as it is.");
                self.warn(row.number, &column.header, message);
            }
            if mapped.attribute.value_type == AttributeType::Date && read.is_err() {
                let date = self.evidence.dates[at].read(cell, locale(accepted));
                read = date.map(|date| {
                    Value::from(match day_and_time(cell).1 {
                        Some(time) => date.to_datetime(time).to_string(),
                        None => date.to_string(),
                    })
                });
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

    pub(super) fn read_tags(&mut self, row: &Row, accepted: &mut Accepted) -> Result<()> {
        let layout = self.layout;
        let mut said: Vec<String> = Vec::new();
        for column in layout.columns.iter().filter(|column| matches!(column.slot, Slot::Tag)) {
            let cell = row.cell(column.index);
            match check_text(cell) {
                Ok(()) => said.extend(tags(cell)),
                Err(why) => self.warn(row.number, &column.header, format!("{}; it was left out.", capital(&why))),
            }
        }
        if let Some(stored) = accepted.stored.as_ref().filter(|_| !said.is_empty()) {
            let held = store::tags(self.tx, stored.id)?;
            said.retain(|tag| !held.contains(tag));
        }
        said.sort();
        said.dedup();
        accepted.tags = said;
        Ok(())
    }

    /// A no that nobody would read is told, and so is why somebody said it. An address where people can say no says nothing.
    pub(super) fn warn_of_lost_opt_outs(&mut self, row: &Row) {
        for (index, header) in &self.layout.lost_opt_outs {
            let cell = row.cell(*index);
            let says_no = match opt_outs::read_opt_out(cell) {
                Answer::Choice(said) => said == Said::Withdrawn,
                Answer::Unreadable => !cell.is_empty() && !cell.contains("://"),
                Answer::Nothing => false,
            };
            if says_no {
                let message = "This person opted out, and the column goes nowhere: the no was not recorded.";
                self.warn(row.number, header, message.to_owned());
            }
        }
    }

    pub(super) fn read_choices(&mut self, row: &Row, accepted: &mut Accepted) -> Result<()> {
        let layout = self.layout;
        for (at, column) in layout.columns.iter().enumerate() {
            let Slot::Consent { purpose, purpose_name, channel, opt_out } = &column.slot else { continue };
            let cell = row.cell(column.index);
            if cell.is_empty() {
                continue;
            }
            let said = match if *opt_out { opt_outs::read_opt_out(cell) } else { opt_outs::read(cell) } {
                Answer::Choice(said) => said,
                Answer::Nothing => continue,
                Answer::Unreadable => {
                    let message = format!("“{cell}” is neither yes nor no; nothing was recorded.");
                    self.warn(row.number, &column.header, message);
                    continue;
                }
            };
            let subject = Subject {
                id: accepted.stored.as_ref().map(|stored| stored.id),
                number: accepted.keys.number.as_deref(),
                email: accepted.keys.email.as_deref(),
                phone: accepted.keys.phone.as_deref(),
                old_email: accepted.stored.as_ref().and_then(|stored| stored.email_key.as_deref()),
                old_phone: accepted.stored.as_ref().and_then(|stored| stored.phone_key.as_deref()),
            };
            if said == Said::Withdrawn {
                self.nos.add(row.number, purpose, channel);
            }
            let may_record = said == Said::Withdrawn || layout.evidence.is_some();
            match self.ledger.weigh(self.tx, &subject, purpose, channel, said)? {
                Verdict::Nothing => {}
                Verdict::Kept(why) => {
                    let person = display_name(&accepted.core);
                    let message = match why {
                        Kept::No => format!("{person} said no to “{purpose_name}” ({channel}). The no stays."),
                        Kept::Never => format!("{person} is never to be contacted. The yes was not recorded."),
                    };
                    self.warn(row.number, &column.header, message);
                    let (purpose, purpose_name) = (purpose.clone(), purpose_name.clone());
                    let channel = (*channel).to_owned();
                    self.kept.push(OptOutKept { row: row.number, person, purpose, purpose_name, channel });
                }
                Verdict::Record(_) if !may_record => self.without_evidence[at].add(row.number),
                Verdict::Record(address) => {
                    let (purpose, purpose_name) = (purpose.clone(), purpose_name.clone());
                    accepted.choices.push(NewChoice { purpose, purpose_name, channel, said, address });
                }
            }
        }
        Ok(())
    }
}

fn locale(accepted: &Accepted) -> Option<&str> {
    let stored = accepted.stored.as_ref().and_then(|stored| stored.core.get(CoreField::Locale));
    accepted.core.get(CoreField::Locale).or(stored)
}
