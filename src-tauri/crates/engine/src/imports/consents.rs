//! What a consent column may change: it can always bring a no, and a yes only where no opt-out stands.
//! An opt-out stands for the person and for the address it was given for, whoever has that address now.

use std::collections::HashMap;

use super::columns::Layout;
use super::seen::{Key, print};
use super::store::{self, State, Suppressed};
use crate::Result;
use crate::db::ReadTx;
use crate::id::ProfileId;
use crate::profiles::KnownAs;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Given,
    Withdrawn,
}

/// One entry that an import adds to the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewChoice {
    pub purpose: String,
    pub purpose_name: String,
    pub channel: &'static str,
    pub said: Said,
    pub address: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Nothing,
    /// With the address the entry is for.
    Record(Option<String>),
    /// What stands and stays.
    Kept(Kept),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// An opt-out.
    No,
    /// They are never to be contacted.
    Never,
}

/// Who is asked about: the addresses they will have, and those they had. `id` None is a new person.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Subject<'a> {
    pub id: Option<ProfileId>,
    pub number: Option<&'a str>,
    pub email: Option<&'a str>,
    pub phone: Option<&'a str>,
    pub old_email: Option<&'a str>,
    pub old_phone: Option<&'a str>,
}

impl Subject<'_> {
    fn known_as(&self) -> KnownAs<'_> {
        KnownAs { number: self.number, email: self.email, phone: self.phone }
    }
}

/// The ledger as it was before the import, with what earlier rows of this file have said about an address that several people
/// share.
#[derive(Debug)]
pub(super) struct Ledger {
    before: Before,
    suppressed: Option<Suppressed>,
    said: HashMap<String, Vec<(String, &'static str, Said)>>,
}

#[derive(Debug)]
enum Before {
    Nothing,
    /// Prints of the addresses that some entry is for, sorted: about any other address the file is not asked.
    Addresses(Vec<u64>),
    InFile,
}

/// More entries than this are looked up in the file.
const HELD: u64 = 500_000;

impl Ledger {
    pub fn of(tx: &ReadTx, layout: &Layout) -> Result<Ledger> {
        let before = if store::is_ledger_empty(tx)? {
            Before::Nothing
        } else if layout.has_consents() && store::count_entries(tx)? <= HELD.min(10 * layout.rows_about()) {
            let mut prints = Vec::new();
            store::each_key(tx, Key::Address, |address, _| prints.push(print(Key::Address, address)))?;
            prints.sort_unstable();
            prints.dedup();
            Before::Addresses(prints)
        } else {
            Before::InFile
        };
        Ok(Ledger { before, suppressed: None, said: HashMap::new() })
    }

    fn knows(&self, address: &str) -> bool {
        match &self.before {
            Before::Nothing => false,
            Before::Addresses(prints) => prints.binary_search(&print(Key::Address, address)).is_ok(),
            Before::InFile => true,
        }
    }

    pub fn weigh(
        &mut self,
        tx: &ReadTx,
        subject: &Subject,
        purpose: &str,
        channel: &'static str,
        said: Said,
    ) -> Result<Verdict> {
        let own = match subject.id {
            Some(id) if !matches!(self.before, Before::Nothing) => store::latest_of_person(tx, id, purpose, channel)?,
            _ => None,
        };
        let verdict = match said {
            Said::Given if self.opted_out(tx, subject, own, purpose, channel)? => Verdict::Kept(Kept::No),
            Said::Given if self.suppressed(tx, subject)? => Verdict::Kept(Kept::Never),
            Said::Given if own == Some(State::Given) => Verdict::Nothing,
            Said::Given => Verdict::Record(reached_at(subject, channel).map(str::to_owned)),
            Said::Withdrawn => {
                let at_address = match reached_at(subject, channel) {
                    Some(address) => self.latest_at(tx, address, purpose, channel)?,
                    None => Some(State::Withdrawn),
                };
                if own == Some(State::Withdrawn) && at_address == Some(State::Withdrawn) {
                    Verdict::Nothing
                } else {
                    // A no by letter has no address of its own; any address makes it outlive the person's row.
                    let address = reached_at(subject, channel).or(subject.email).or(subject.phone);
                    Verdict::Record(address.map(str::to_owned))
                }
            }
        };
        if let (Verdict::Record(Some(address)), true) = (&verdict, reached_by_phone(channel)) {
            self.said.entry(address.clone()).or_default().push((purpose.to_owned(), channel, said));
        }
        Ok(verdict)
    }

    fn opted_out(
        &mut self,
        tx: &ReadTx,
        subject: &Subject,
        own: Option<State>,
        purpose: &str,
        channel: &'static str,
    ) -> Result<bool> {
        if own == Some(State::Withdrawn) {
            return Ok(true);
        }
        let reached = if reached_by_phone(channel) {
            [subject.phone, subject.old_phone]
        } else if channel == "email" {
            [subject.email, subject.old_email]
        } else {
            [None, None]
        };
        for address in reached.into_iter().flatten() {
            if self.latest_at(tx, address, purpose, channel)? == Some(State::Withdrawn) {
                return Ok(true);
            }
        }
        // Somebody with this address said no and is no longer here: it is taken for the same person.
        for address in [subject.email, subject.old_email, subject.phone, subject.old_phone].into_iter().flatten() {
            if self.knows(address)
                && store::latest_of_the_gone(tx, address, purpose, channel)? == Some(State::Withdrawn)
            {
                return Ok(true);
            }
        }
        // Or it was left for them under another address, or under their number.
        if matches!(self.before, Before::Nothing) {
            return Ok(false);
        }
        for print in subject.known_as().prints() {
            if self.knows(&print) && store::latest_of_the_gone(tx, &print, purpose, channel)? == Some(State::Withdrawn)
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn latest_at(&self, tx: &ReadTx, address: &str, purpose: &str, channel: &'static str) -> Result<Option<State>> {
        let earlier =
            self.said.get(address).and_then(|said| said.iter().rev().find(|(p, c, _)| p == purpose && *c == channel));
        match earlier {
            Some((_, _, Said::Given)) => Ok(Some(State::Given)),
            Some((_, _, Said::Withdrawn)) => Ok(Some(State::Withdrawn)),
            None if self.knows(address) => store::latest_at_address(tx, address, purpose, channel),
            None => Ok(None),
        }
    }

    fn suppressed(&mut self, tx: &ReadTx, subject: &Subject) -> Result<bool> {
        let suppressed = self.load(tx)?;
        let email = |address: Option<&str>| address.is_some_and(|address| suppressed.emails.contains(address));
        let phone = |address: Option<&str>| address.is_some_and(|address| suppressed.phones.contains(address));
        let waits = suppressed.any_waits && {
            let prints = subject.known_as().prints();
            prints.iter().any(|print| suppressed.emails.contains(print))
        };
        Ok(waits
            || subject.id.is_some_and(|id| suppressed.people.contains(&id))
            || email(subject.email)
            || email(subject.old_email)
            || phone(subject.phone)
            || phone(subject.old_phone))
    }

    fn load(&mut self, tx: &ReadTx) -> Result<&Suppressed> {
        if self.suppressed.is_none() {
            self.suppressed = Some(store::suppressed(tx)?);
        }
        Ok(self.suppressed.get_or_insert_default())
    }

    /// Whether only this address, and not the person, carries an opt-out or a suppression: giving them another address
    /// would then lose it.
    pub fn address_protects(&mut self, tx: &ReadTx, person: ProfileId, address: &str) -> Result<bool> {
        let suppressed = self.load(tx)?;
        if (suppressed.emails.contains(address) || suppressed.phones.contains(address))
            && !suppressed.people.contains(&person)
        {
            return Ok(true);
        }
        let in_this_file =
            self.said.get(address).is_some_and(|said| said.iter().any(|(_, _, said)| *said == Said::Withdrawn));
        Ok(in_this_file || self.knows(address) && store::opted_out_by_address_alone(tx, person, address)?)
    }
}

fn reached_by_phone(channel: &str) -> bool {
    matches!(channel, "sms" | "push")
}

pub(super) fn reached_at<'a>(subject: &Subject<'a>, channel: &str) -> Option<&'a str> {
    if reached_by_phone(channel) {
        subject.phone
    } else if channel == "email" {
        subject.email
    } else {
        None
    }
}
