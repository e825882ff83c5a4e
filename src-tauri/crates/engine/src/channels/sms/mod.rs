//! How a text travels as SMS: its alphabet, its length, the parts it is sent in, what makes it dearer and how to spare
//! that; what a part costs, and the tables gateways take. Not here: who gets it.

mod alphabet;
pub mod gateway;
mod prices;
mod wording;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_segmentation::UnicodeSegmentation;

pub use gateway::Gateway;
pub use prices::SmsPrices;
pub use wording::{Cheaper, Swap, cheaper, plain_mark};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    Gsm7,
    Ucs2,
}

impl Encoding {
    pub fn as_str(self) -> &'static str {
        match self {
            Encoding::Gsm7 => "gsm7",
            Encoding::Ucs2 => "ucs2",
        }
    }

    /// Units in a message of one part, and in each part of a longer one, whose first six bytes join the parts
    /// (3GPP TS 23.040, section 9.2.3.24.1).
    pub fn room(self) -> (u32, u32) {
        match self {
            Encoding::Gsm7 => (160, 153),
            Encoding::Ucs2 => (70, 67),
        }
    }

    fn units(self, letter: char) -> u32 {
        match self {
            Encoding::Gsm7 => alphabet::septets(letter).unwrap_or_default(),
            Encoding::Ucs2 => letter.len_utf16() as u32,
        }
    }
}

/// `units` are septets (GSM 7 bit) or UTF-16 code units (UCS-2). An empty text takes no segment: nothing is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Count {
    pub encoding: Encoding,
    pub units: u32,
    pub segments: u32,
    /// What a reader sees as one character and GSM 7 bit cannot say, each once, in the order of the text.
    pub forced_by: Vec<String>,
}

/// Neither an extension character nor a surrogate pair is ever split over two segments (3GPP TS 23.040), so that a
/// segment may end one unit early. What is joined of several code points may be: the telephone puts it together again.
pub fn count(text: &str) -> Count {
    let mut forced_by: Vec<String> = Vec::new();
    for grapheme in text.graphemes(true).filter(|grapheme| !is_cheap(grapheme)) {
        if !forced_by.iter().any(|known| known == grapheme) {
            forced_by.push(grapheme.to_owned());
        }
    }
    let encoding = if forced_by.is_empty() { Encoding::Gsm7 } else { Encoding::Ucs2 };
    let (alone, joined) = encoding.room();
    let units = text.chars().map(|letter| encoding.units(letter)).sum();
    let mut segments = u32::from(units > 0);
    if units > alone {
        let mut filled = 0;
        for letter in text.chars() {
            let wanted = encoding.units(letter);
            if filled + wanted > joined {
                segments += 1;
                filled = 0;
            }
            filled += wanted;
        }
    }
    Count { encoding, units, segments, forced_by }
}

fn is_cheap(text: &str) -> bool {
    text.chars().all(|letter| alphabet::septets(letter).is_some())
}

#[cfg(test)]
mod tests;
