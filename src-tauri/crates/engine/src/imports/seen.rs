//! Which keys earlier rows of the same file have used, so that a repeated one is rejected with that row's number.
//! Keys are kept as 64-bit prints: a million rows take some tens of megabytes.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};

use super::matching::Keys;
use crate::id::ProfileId;

/// The keys of one row or person, each as a number; 0 is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Prints {
    pub number: u64,
    pub email: u64,
    pub phone: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Number,
    Email,
    Phone,
    /// An address of the ledger, of either kind.
    Address,
}

impl Key {
    pub fn in_words(self) -> &'static str {
        match self {
            Key::Number => "number",
            Key::Phone => "phone number",
            Key::Email | Key::Address => "email address",
        }
    }
}

impl Prints {
    pub fn of(keys: &Keys) -> Self {
        let of = |kind: Key, key: &Option<String>| key.as_deref().map_or(0, |key| print(kind, key));
        Prints {
            number: of(Key::Number, &keys.number),
            email: of(Key::Email, &keys.email),
            phone: of(Key::Phone, &keys.phone),
        }
    }
}

pub(super) fn print(kind: Key, key: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (kind, key).hash(&mut hasher);
    hasher.finish().max(1)
}

/// Prints are as good as random, so they need no hashing of their own.
#[derive(Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {
        unreachable!("only prints are hashed")
    }

    fn write_u64(&mut self, print: u64) {
        self.0 = print;
    }
}

type ByPrint<T> = HashMap<u64, T, BuildHasherDefault<AsItIs>>;

#[derive(Debug, Default)]
pub(super) struct Seen {
    rows: ByPrint<u32>,
    phones: ByPrint<FirstRows>,
    people: HashMap<ProfileId, u32>,
}

/// The first row with a phone, by whether it also names a number (bit 0) and an email address (bit 1); 0 is none.
type FirstRows = [u32; 4];

impl Seen {
    /// Of a file with about so many rows; a million more find room later.
    pub fn with_room_for(rows: u64) -> Self {
        let rows = usize::try_from(rows.min(1_000_000)).unwrap_or_default();
        let mut seen = Seen::default();
        seen.rows.reserve(2 * rows);
        seen.phones.reserve(rows);
        seen
    }

    pub fn number(&self, prints: &Prints) -> Option<u32> {
        self.row(prints.number)
    }

    pub fn email(&self, prints: &Prints) -> Option<u32> {
        self.row(prints.email)
    }

    fn row(&self, print: u64) -> Option<u32> {
        if print == 0 { None } else { self.rows.get(&print).copied() }
    }

    pub fn person(&self, person: ProfileId) -> Option<u32> {
        self.people.get(&person).copied()
    }

    /// Those who were there already, each with the row that is about them.
    pub fn people(&self) -> impl Iterator<Item = (ProfileId, u32)> {
        self.people.iter().map(|(person, row)| (*person, *row))
    }

    /// The first row with this phone that does not name another number or email address. One that names the same was
    /// found by it already, so that only those that name none are left.
    pub fn phone(&self, prints: &Prints) -> Option<u32> {
        let first = self.phones.get(&prints.phone).filter(|_| prints.phone != 0)?;
        let own = kind(prints);
        first.iter().enumerate().filter(|(kind, row)| kind & own == 0 && **row != 0).map(|(_, row)| *row).min()
    }

    pub fn add_person(&mut self, person: ProfileId, row: u32) {
        self.people.insert(person, row);
    }

    pub fn add(&mut self, prints: &Prints, row: u32) {
        for print in [prints.number, prints.email] {
            if print != 0 {
                self.rows.entry(print).or_insert(row);
            }
        }
        if prints.phone != 0 {
            let first = &mut self.phones.entry(prints.phone).or_default()[kind(prints)];
            if *first == 0 {
                *first = row;
            }
        }
    }
}

fn kind(prints: &Prints) -> usize {
    usize::from(prints.number != 0) | usize::from(prints.email != 0) << 1
}
