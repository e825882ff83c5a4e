//! What a part of an SMS costs, by country: the workspace's own table. The starter's prices are made-up examples of the
//! usual size, marked as such until staff put their gateway's in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Result};

/// Prices in ten-thousandths of the currency's unit (650 is 0.065), by ISO 3166-1 alpha-2 country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SmsPrices {
    /// ISO 4217.
    pub currency: String,
    pub countries: BTreeMap<String, u32>,
    /// Nobody has put the gateway's own prices in yet.
    pub examples: bool,
}

const STARTER: [(&str, u32); 24] = [
    ("AT", 650),
    ("AU", 450),
    ("BE", 850),
    ("BR", 300),
    ("CA", 90),
    ("CH", 650),
    ("DE", 800),
    ("DK", 450),
    ("EG", 900),
    ("ES", 600),
    ("FR", 650),
    ("GB", 400),
    ("IE", 650),
    ("IN", 350),
    ("IT", 700),
    ("JP", 700),
    ("MX", 450),
    ("NL", 850),
    ("NO", 550),
    ("PL", 300),
    ("PT", 400),
    ("SA", 400),
    ("SE", 500),
    ("US", 90),
];

impl Default for SmsPrices {
    fn default() -> Self {
        let countries = STARTER.map(|(country, price)| (country.to_owned(), price)).into();
        SmsPrices { currency: "EUR".to_owned(), countries, examples: true }
    }
}

impl SmsPrices {
    /// `field` of the error is "currency" or "countries.XX".
    pub fn check(&self) -> Result<()> {
        let capitals = |word: &str, length: usize| word.len() == length && word.bytes().all(|b| b.is_ascii_uppercase());
        if !capitals(&self.currency, 3) {
            return Err(Error::invalid_at("currency", "A currency is three capitals, such as EUR."));
        }
        for (country, price) in &self.countries {
            let place = format!("countries.{country}");
            if !capitals(country, 2) || crate::cultures::region(country).is_none() {
                return Err(Error::invalid_at(place, format!("“{country}” is not a country.")));
            }
            if *price > 100_000 {
                return Err(Error::invalid_at(place, "No SMS costs more than 10 for one part."));
            }
        }
        Ok(())
    }
}
