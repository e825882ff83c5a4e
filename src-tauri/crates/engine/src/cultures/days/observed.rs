//! A day that something is kept on, before it has its words, and how words become a holiday.

use super::{Holiday, HolidayKind};
use crate::time::Date;

/// The days one holiday is kept on in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Observed {
    pub first: Date,
    pub last: Date,
    pub certain: bool,
}

impl Observed {
    pub fn on(date: Date) -> Observed {
        Observed { first: date, last: date, certain: true }
    }

    pub fn falls_between(&self, from: Date, to: Date) -> bool {
        from <= self.last && self.first <= to
    }

    /// A holiday of faith; empty notes say nothing.
    pub fn of_faith(self, name: &str, notes: &[&str]) -> Holiday {
        Holiday {
            date: self.first,
            name: name.to_owned(),
            kind: HolidayKind::Faith,
            certain: self.certain,
            at_sunset: false,
            until: (self.last != self.first).then_some(self.last),
            local_name: None,
            local_language: None,
            note: sentences(notes),
        }
    }
}

pub fn sentences(notes: &[&str]) -> Option<String> {
    let said: Vec<&str> = notes.iter().copied().filter(|note| !note.is_empty()).collect();
    (!said.is_empty()).then(|| said.join(" "))
}
