//! Who was here before an import. While a large file comes in their keys are held as prints in memory, so that the rows about
//! nobody here, most of them, ask the file nothing.

use super::columns::Layout;
use super::seen::{Key, print};
use super::store::{self, Candidate};
use crate::Result;
use crate::db::ReadTx;
use crate::id::ProfileId;
use crate::profiles::store::next_profile_id;

/// More people than this are looked up in the file: held they would take more than 10 MB.
const HELD: u64 = 200_000;

pub(super) struct Here {
    /// People with this number or a higher one are created by this very import.
    first_new: ProfileId,
    people: People,
}

enum People {
    Nobody,
    /// By print, sorted. `few`: fewer than the file has rows.
    Held {
        numbers: Vec<(u64, ProfileId)>,
        emails: Vec<(u64, ProfileId)>,
        phones: Vec<(u64, ProfileId)>,
        few: bool,
    },
    InFile,
}

impl Here {
    pub fn of(tx: &ReadTx, layout: &Layout) -> Result<Here> {
        let (people, rows) = (store::count_people(tx)?, layout.rows_about());
        let people = if people == 0 {
            People::Nobody
        } else if people <= HELD && people <= 4 * rows {
            let held = |key: Key| {
                let mut held = Vec::new();
                store::each_key(tx, key, |text, person| held.push((print(key, text), person)))?;
                held.sort_unstable();
                Ok::<_, crate::Error>(held)
            };
            People::Held {
                numbers: held(Key::Number)?,
                emails: held(Key::Email)?,
                phones: held(Key::Phone)?,
                few: people < rows,
            }
        } else {
            People::InFile
        };
        Ok(Here { first_new: next_profile_id(tx)?, people })
    }

    pub fn is_nobody(&self) -> bool {
        matches!(self.people, People::Nobody)
    }

    /// Whether it is worth the while to make the indexes anew after the import: none is looked anything up in.
    pub fn may_lose_indexes(&self) -> bool {
        matches!(self.people, People::Nobody | People::Held { few: true, .. })
    }

    pub fn has(&self, person: ProfileId) -> bool {
        person < self.first_new
    }

    pub fn by_number(&self, tx: &ReadTx, number: &str, print: u64) -> Result<Option<ProfileId>> {
        match &self.people {
            People::Held { numbers, .. } if with(numbers, print).is_empty() => Ok(None),
            _ => store::by_number(tx, number),
        }
    }

    pub fn by_email(&self, tx: &ReadTx, email: &str, print: u64) -> Result<Vec<Candidate>> {
        match &self.people {
            People::Held { emails, .. } => {
                candidates(with(emails, print), |person| store::with_email(tx, person, email))
            }
            _ => store::by_email(tx, email),
        }
    }

    pub fn by_phone(&self, tx: &ReadTx, phone: &str, print: u64) -> Result<Vec<Candidate>> {
        match &self.people {
            People::Held { phones, .. } => {
                candidates(with(phones, print), |person| store::with_phone(tx, person, phone))
            }
            _ => store::by_phone(tx, phone),
        }
    }
}

fn with(held: &[(u64, ProfileId)], print: u64) -> &[(u64, ProfileId)] {
    let start = held.partition_point(|(known, _)| *known < print);
    let end = start + held[start..].iter().take_while(|(known, _)| *known == print).count();
    &held[start..end]
}

fn candidates(
    held: &[(u64, ProfileId)],
    find: impl Fn(ProfileId) -> Result<Option<Candidate>>,
) -> Result<Vec<Candidate>> {
    held.iter().filter_map(|(_, person)| find(*person).transpose()).collect()
}
