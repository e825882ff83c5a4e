//! What rejected rows refuse. Whoever asks not to be written to is heard where it is plain whom the row is about, and named
//! where it is not: a no is never lost in silence.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};

use super::columns::Slot;
use super::consents::{Said, Subject, reached_at};
use super::decide::Decider;
use super::opt_outs::{self, Answer};
use super::reading::ReadRow;
use super::seen::{AsItIs, Key, Seen};
use super::store::{self, State};
use crate::Result;
use crate::db::ReadTx;
use crate::id::ProfileId;

/// The nos of a file: by row, purpose and channel those of accepted rows, as prints; and those of rejected rows that hold.
#[derive(Debug, Default)]
pub(super) struct Nos {
    said: HashSet<u64, BuildHasherDefault<AsItIs>>,
    late: Vec<LateNo>,
}

#[derive(Debug)]
pub(super) struct LateNo {
    by: Key,
    key: String,
    /// The earlier one.
    row: u32,
    /// Whom that is about, if they were there before: it may have given them another address.
    person: Option<ProfileId>,
    pub purpose: String,
    pub channel: &'static str,
}

impl Nos {
    pub fn add(&mut self, row: u32, purpose: &str, channel: &str) {
        self.said.insert(print(row, purpose, channel));
    }

    /// Those of rejected rows, once every row is decided, in one look through the people there were.
    pub fn late_ones(self, seen: &Seen) -> Vec<LateNo> {
        let rows: HashSet<u32> = self.late.iter().map(|late| late.row).collect();
        if rows.is_empty() {
            return self.late;
        }
        let about = seen.people().filter(|(_, row)| rows.contains(row)).map(|(person, row)| (row, person));
        let about: HashMap<u32, ProfileId> = about.collect();
        let named = |late: LateNo| LateNo { person: about.get(&late.row).copied(), ..late };
        self.late.into_iter().map(named).collect()
    }
}

fn print(row: u32, purpose: &str, channel: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (row, purpose, channel).hash(&mut hasher);
    hasher.finish()
}

impl LateNo {
    /// The address that the row says itself.
    pub fn address(&self) -> Option<&str> {
        (self.by != Key::Number).then_some(self.key.as_str())
    }

    /// Those it is about, once every row is written.
    pub fn people(&self, tx: &ReadTx) -> Result<Vec<ProfileId>> {
        if let Some(person) = self.person {
            return Ok(vec![person]);
        }
        let ids = |found: Vec<store::Candidate>| found.into_iter().map(|one| one.id).collect();
        Ok(match self.by {
            Key::Number => store::by_number(tx, &self.key)?.into_iter().collect(),
            Key::Email | Key::Address => ids(store::by_email(tx, &self.key)?),
            Key::Phone => ids(store::by_phone(tx, &self.key)?),
        })
    }

    /// The address an entry of theirs is for. None where the no stands already.
    pub fn opens(&self, tx: &ReadTx, id: ProfileId) -> Result<Option<Option<String>>> {
        let Some(keys) = store::stored(tx, id)?.map(|stored| stored.keys()) else { return Ok(None) };
        let subject = Subject { email: keys.email.as_deref(), phone: keys.phone.as_deref(), ..Subject::default() };
        let reached = reached_at(&subject, self.channel);
        let no = Some(State::Withdrawn);
        let at_address = match reached {
            Some(address) => store::latest_at_address(tx, address, &self.purpose, self.channel)?,
            None => no,
        };
        let stands = at_address == no && store::latest_of_person(tx, id, &self.purpose, self.channel)? == no;
        let address = reached.or(subject.email).or(subject.phone);
        Ok((!stands).then(|| address.map(str::to_owned)))
    }
}

impl Decider<'_, '_> {
    /// The reason a row is rejected, with each no that stands in it. `repeats`: the earlier row that has the same key. A
    /// household shares a telephone, so that what is said under it alone holds for what reaches it.
    pub(super) fn with_its_nos(&mut self, mut reason: String, read: &ReadRow, repeats: Option<(Key, u32)>) -> String {
        let layout = self.layout;
        for column in &layout.columns {
            let Slot::Consent { purpose, purpose_name, channel, opt_out } = &column.slot else { continue };
            let cell = read.row.cell(column.index);
            let answer = if *opt_out { opt_outs::read_opt_out(cell) } else { opt_outs::read(cell) };
            if answer != Answer::Choice(Said::Withdrawn) {
                continue;
            }
            let key = |(by, _): (Key, u32)| match by {
                Key::Number => read.keys.number.clone(),
                Key::Email | Key::Address => read.keys.email.clone(),
                Key::Phone => read.keys.phone.clone().filter(|_| matches!(*channel, "sms" | "push")),
            };
            if repeats.is_some_and(|(_, row)| self.nos.said.contains(&print(row, purpose, channel))) {
                continue;
            }
            match repeats.and_then(|repeats| Some((repeats, key(repeats)?))) {
                Some(((by, row), key)) => {
                    reason = format!("{reason} Its no to “{purpose_name}” ({channel}) was recorded for row {row}.");
                    self.nos.add(row, purpose, channel);
                    let (purpose, person) = (purpose.clone(), None);
                    self.nos.late.push(LateNo { by, key, row, person, purpose, channel });
                }
                None => {
                    reason = format!("{reason} It says no to “{purpose_name}” ({channel}), which was not recorded.");
                }
            }
        }
        reason
    }
}
