//! A list of addresses that came back, from a mail program, a gateway or the post: whom of a batch it names. Any table
//! will do; a row names whoever's address, number or receipt stands in one of its cells.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

use super::store;
use crate::db::ReadTx;
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
    let mut known: HashMap<String, ProfileId> = HashMap::new();
    store::each_address(tx, batch, |person, address| {
        known.entry(format!("{batch}.{person}")).or_insert(person);
        for key in keys(&address) {
            known.entry(key).or_insert(person);
        }
    })?;
    let mut found = NamedReceivers::default();
    let mut once = HashSet::new();
    let mut done = 0;
    each_row(path, |row| {
        done += 1;
        step(progress, done, None)?;
        if row.iter().all(|cell| cell.is_empty()) {
            return Ok(());
        }
        let person = row.iter().find_map(|cell| keys(cell).into_iter().find_map(|key| known.get(&key)));
        match person {
            Some(person) => {
                found.rows += 1;
                if once.insert(*person) {
                    found.people.push(*person);
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
