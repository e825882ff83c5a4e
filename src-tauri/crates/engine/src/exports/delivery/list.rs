//! A list of addresses that came back, from a mail program, a gateway or the post: whom of a batch it names. Any table
//! will do; a row names whoever's address, number or receipt stands in one of its cells.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

use super::store;
use crate::db::ReadTx;
use crate::exports::forms::receipt_name;
use crate::id::{BatchId, ProfileId};
use crate::imports::each_row;
use crate::profiles::normalise::{email_key, phone_key};
use crate::progress::{Progress, step};
use crate::{Error, Result};

/// Rows that are shown of those that name nobody.
const LISTED: usize = 20;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct NamedReceivers {
    /// Below the heading.
    pub rows: u32,
    /// Whom the list names, each once.
    pub people: Vec<ProfileId>,
    /// Rows that name nobody of the batch.
    pub strangers: u32,
    /// What stands in the first of them.
    pub first_strangers: Vec<String>,
}

pub fn find_receivers(tx: &ReadTx, batch: BatchId, path: &Path, progress: &dyn Progress) -> Result<NamedReceivers> {
    super::get_batch(tx, batch)?;
    let mut known = Known::default();
    store::each_address(tx, batch, |person, address| known.add(batch, person, &address))?;
    let mut found = NamedReceivers::default();
    let mut once = HashSet::new();
    let mut done = 0;
    each_row(path, |row| {
        done += 1;
        step(progress, done, None)?;
        if row.iter().all(|cell| cell.is_empty()) {
            return Ok(());
        }
        match known.of(row) {
            Some(person) => {
                found.rows += 1;
                if once.insert(person) {
                    found.people.push(person);
                }
            }
            // The heading names nobody.
            None if done == 1 => {}
            None => {
                found.rows += 1;
                found.strangers += 1;
                if found.first_strangers.len() < LISTED {
                    found
                        .first_strangers
                        .extend(row.iter().find(|cell| !cell.is_empty()).map(|cell| (*cell).to_owned()));
                }
            }
        }
        Ok(())
    })?;
    if found.people.is_empty() {
        return Err(Error::NotFound(
            "Nobody of this batch is in that list. A row must hold the address, the number or the receipt.".to_owned(),
        ));
    }
    Ok(found)
}

/// What names the people of a batch.
#[derive(Default)]
struct Known {
    addresses: HashMap<String, ProfileId>,
    receipts: HashMap<String, ProfileId>,
    /// Receipts of earlier exports, which have no letter.
    bare: HashMap<String, ProfileId>,
    /// How many of these are one number to a spreadsheet: 1.1, 1.10 and 1.100 are all written as 1.1.
    alike: HashMap<String, u32>,
}

impl Known {
    fn add(&mut self, batch: BatchId, person: ProfileId, address: &str) {
        for key in keys(address) {
            self.addresses.entry(key).or_insert(person);
        }
        self.receipts.insert(receipt_name(batch, person), person);
        let bare = format!("{batch}.{person}");
        *self.alike.entry(bare.trim_end_matches('0').to_owned()).or_default() += 1;
        self.bare.insert(bare, person);
    }

    /// None for a row that names nobody, or two.
    fn of(&self, row: &[&str]) -> Option<ProfileId> {
        let cells = || row.iter().map(|cell| cell.trim());
        let receipt = cells().find_map(|cell| self.receipts.get(cell));
        let address = cells().find_map(|cell| keys(cell).iter().find_map(|key| self.addresses.get(key)));
        let bare = || {
            let alone = |cell: &&str| self.alike.get(*cell).is_none_or(|alike| *alike == 1);
            cells().filter(alone).find_map(|cell| self.bare.get(cell))
        };
        match (receipt, address) {
            (Some(receipt), Some(address)) if receipt != address => None,
            (receipt, address) => receipt.or(address).or_else(bare).copied(),
        }
    }
}

/// What an address is recognised by, however it is written.
fn keys(address: &str) -> Vec<String> {
    // "Ana Ruiz <ana@x.example>"
    let within = address.rsplit_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(within, _)| within);
    let address = within.unwrap_or(address).trim();
    if address.contains('@') {
        return email_key(address).into_iter().collect();
    }
    let mut keys = vec![address.to_owned()];
    keys.extend(phone_key(address, None));
    keys
}
