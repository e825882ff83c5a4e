//! Which keys earlier rows of the same file have used, so that a repeated one is rejected with that row's number.
//! Keys are kept as 64-bit hashes: a million rows take some tens of megabytes.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::matching::Keys;
use crate::id::ProfileId;

#[derive(Debug, Default)]
pub(super) struct Seen {
    rows: HashMap<u64, u32>,
    /// (phone, row, number, email); 0 is none. Several people may share a phone.
    phones: BTreeSet<(u64, u32, u64, u64)>,
    people: HashMap<ProfileId, u32>,
}

#[derive(Hash)]
enum Key<'a> {
    Number(&'a str),
    Email(&'a str),
    Phone(&'a str),
}

impl Seen {
    pub fn number(&self, number: &str) -> Option<u32> {
        self.rows.get(&hash(Key::Number(number))).copied()
    }

    pub fn email(&self, email: &str) -> Option<u32> {
        self.rows.get(&hash(Key::Email(email))).copied()
    }

    pub fn person(&self, person: ProfileId) -> Option<u32> {
        self.people.get(&person).copied()
    }

    /// An earlier row with this phone that does not name another number or email address.
    pub fn phone(&self, keys: &Keys) -> Option<u32> {
        let phone = hash(Key::Phone(keys.phone.as_deref()?));
        let number = keys.number.as_deref().map_or(0, |number| hash(Key::Number(number)));
        let email = keys.email.as_deref().map_or(0, |email| hash(Key::Email(email)));
        let same = |a: u64, b: u64| a == 0 || b == 0 || a == b;
        self.phones
            .range((phone, 0, 0, 0)..=(phone, u32::MAX, u64::MAX, u64::MAX))
            .find(|(_, _, other_number, other_email)| same(number, *other_number) && same(email, *other_email))
            .map(|(_, row, ..)| *row)
    }

    pub fn add_person(&mut self, person: ProfileId, row: u32) {
        self.people.insert(person, row);
    }

    pub fn add(&mut self, keys: &Keys, row: u32) {
        let number = keys.number.as_deref().map_or(0, |number| hash(Key::Number(number)));
        let email = keys.email.as_deref().map_or(0, |email| hash(Key::Email(email)));
        for key in [number, email].into_iter().filter(|key| *key != 0) {
            self.rows.entry(key).or_insert(row);
        }
        if let Some(phone) = &keys.phone {
            self.phones.insert((hash(Key::Phone(phone)), row, number, email));
        }
    }
}

fn hash(key: Key) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish().max(1)
}
