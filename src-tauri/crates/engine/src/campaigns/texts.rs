//! What the SMS of a campaign take: parts by person and country, their price, and what makes them dearer.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::Candidate;
use crate::channels::sms::{Count, Encoding, SmsPrices, plain_mark};
use crate::id::ProfileId;

/// How many people are listed by name.
const LISTED: usize = 100;

/// Prices and costs are ten-thousandths of the currency's unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SmsSum {
    pub parts: u32,
    /// Of the parts that have a price.
    pub cost: u32,
    pub currency: String,
    /// The prices are examples: the total is one, too.
    pub examples: bool,
    /// Parts to countries without a price.
    pub unpriced: u32,
    pub countries: Vec<SmsCountry>,
    /// People whose message needs the dearer alphabet.
    pub dear: u32,
    /// What needs it, most people first.
    pub marks: Vec<SmsMark>,
    /// The hundred who take the most parts.
    pub longest: Vec<SmsPerson>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SmsCountry {
    pub country: String,
    pub people: u32,
    pub parts: u32,
    pub price: Option<u32>,
    pub cost: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SmsMark {
    pub character: String,
    pub people: u32,
    /// A plain mark that reads the same.
    pub plain: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SmsPerson {
    pub id: ProfileId,
    pub name: String,
    pub country: String,
    pub parts: u32,
    pub forced_by: Vec<String>,
}

/// Grows with countries and characters, not with people.
#[derive(Default)]
pub struct SmsTally {
    countries: BTreeMap<String, (u32, u32)>,
    marks: BTreeMap<String, u32>,
    dear: u32,
    longest: Vec<SmsPerson>,
}

impl SmsTally {
    pub fn add(&mut self, person: &Candidate, count: &Count) {
        let (people, parts) = self.countries.entry(person.country.clone()).or_default();
        *people += 1;
        *parts += count.segments;
        self.dear += u32::from(count.encoding == Encoding::Ucs2);
        for mark in &count.forced_by {
            *self.marks.entry(mark.clone()).or_default() += 1;
        }
        self.longest.push(SmsPerson {
            id: person.id,
            name: person.name(),
            country: person.country.clone(),
            parts: count.segments,
            forced_by: count.forced_by.clone(),
        });
        if self.longest.len() >= 2 * LISTED {
            self.keep_longest();
        }
    }

    fn keep_longest(&mut self) {
        self.longest.sort_by_key(|person| std::cmp::Reverse(person.parts));
        self.longest.truncate(LISTED);
    }

    pub fn into_sum(mut self, prices: &SmsPrices) -> SmsSum {
        self.keep_longest();
        let priced = |(country, (people, parts)): (String, (u32, u32))| {
            let price = prices.countries.get(&country).copied();
            SmsCountry { country, people, parts, price, cost: price.map(|price| price.saturating_mul(parts)) }
        };
        let mut countries: Vec<SmsCountry> = self.countries.into_iter().map(priced).collect();
        countries.sort_by_key(|one| std::cmp::Reverse(one.parts));
        let mark = |(character, people): (String, u32)| SmsMark { plain: plain_mark(&character), character, people };
        let mut marks: Vec<SmsMark> = self.marks.into_iter().map(mark).collect();
        marks.sort_by_key(|mark| std::cmp::Reverse(mark.people));
        SmsSum {
            parts: countries.iter().map(|one| one.parts).sum(),
            cost: countries.iter().filter_map(|one| one.cost).fold(0, u32::saturating_add),
            currency: prices.currency.clone(),
            examples: prices.examples,
            unpriced: countries.iter().filter(|one| one.price.is_none()).map(|one| one.parts).sum(),
            countries,
            dear: self.dear,
            marks,
            longest: self.longest,
        }
    }
}
