//! The calendars of faith by name, which years each is known for, and the four that follow published tables
//! (starters/faiths.txt; its header names the sources). The others are arithmetic: christian.rs and calendars.rs.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

use super::calendars::SUNSET;
use super::observed::Observed;
use super::{Holiday, calendars, christian, table};
use crate::time::Date;

pub(super) const TABLE: &str = include_str!("../../../starters/faiths.txt");

/// The attribute in which a profile may name its faith calendar, as [`Faith::named`] reads it. It is never guessed.
pub const FAITH_ATTRIBUTE: &str = "faith_calendar";

/// A calendar of faith or of a tradition that crosses countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Faith {
    ChristianWestern,
    ChristianOrthodox,
    Islamic,
    Jewish,
    Hindu,
    Buddhist,
    Sikh,
    Bahai,
    ChineseLunar,
    Nowruz,
}

impl Faith {
    pub const ALL: [Faith; 10] = [
        Faith::ChristianWestern,
        Faith::ChristianOrthodox,
        Faith::Islamic,
        Faith::Jewish,
        Faith::Hindu,
        Faith::Buddhist,
        Faith::Sikh,
        Faith::Bahai,
        Faith::ChineseLunar,
        Faith::Nowruz,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Faith::ChristianWestern => "christian_western",
            Faith::ChristianOrthodox => "christian_orthodox",
            Faith::Islamic => "islamic",
            Faith::Jewish => "jewish",
            Faith::Hindu => "hindu",
            Faith::Buddhist => "buddhist",
            Faith::Sikh => "sikh",
            Faith::Bahai => "bahai",
            Faith::ChineseLunar => "chinese_lunar",
            Faith::Nowruz => "nowruz",
        }
    }

    /// As staff read it, in English; `named` reads it back.
    pub fn in_words(self) -> &'static str {
        match self {
            Faith::ChristianWestern => "Western Christian",
            Faith::ChristianOrthodox => "Orthodox Christian",
            Faith::Islamic => "Islamic",
            Faith::Jewish => "Jewish",
            Faith::Hindu => "Hindu",
            Faith::Buddhist => "Buddhist",
            Faith::Sikh => "Sikh",
            Faith::Bahai => "Bahá’í",
            Faith::ChineseLunar => "Chinese lunar",
            Faith::Nowruz => "Nowruz",
        }
    }

    /// As people write it: case, hyphens, spaces and accents do not matter ("Christian western", "Bahá'í"). "christian"
    /// alone is nobody's calendar.
    pub fn named(name: &str) -> Option<Faith> {
        let letters: String =
            name.nfd().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase()).collect();
        let also = match letters.as_str() {
            "western" | "westernchristian" => Some(Faith::ChristianWestern),
            "orthodox" | "orthodoxchristian" => Some(Faith::ChristianOrthodox),
            "islam" | "muslim" => Some(Faith::Islamic),
            "chinese" => Some(Faith::ChineseLunar),
            _ => None,
        };
        also.or_else(|| Faith::ALL.into_iter().find(|faith| faith.name().replace('_', "") == letters))
    }

    /// The years its days are known for. Rules without a table hold for this century: the Julian calendar is 13 days
    /// behind in all of it.
    pub(super) fn years(self) -> RangeInclusive<i16> {
        self.table().map_or(2000..=2099, |(years, _, _)| years)
    }

    pub(super) fn holidays(self, from: Date, to: Date) -> Vec<Holiday> {
        if let Some((years, about, lines)) = self.table() {
            return lines
                .filter_map(table::parts)
                .flat_map(|[name, days, note]| {
                    let days = table::days(days, &years, from, to);
                    // A fast from sunrise has no evening before it.
                    let at_sunset = about == SUNSET && !note.starts_with("From sunrise");
                    let of_faith =
                        move |observed: Observed| Holiday { at_sunset, ..observed.of_faith(name, &[note, about]) };
                    days.into_iter().map(of_faith)
                })
                .collect();
        }
        match self {
            Faith::ChristianWestern => christian::western(from, to),
            Faith::ChristianOrthodox => christian::orthodox(from, to),
            Faith::Islamic => calendars::islamic(from, to),
            Faith::Jewish => calendars::jewish(from, to),
            Faith::ChineseLunar => calendars::chinese(from, to),
            Faith::Nowruz => calendars::nowruz(from, to),
            Faith::Hindu | Faith::Buddhist | Faith::Sikh | Faith::Bahai => Vec::new(),
        }
    }

    /// Its block of the table: the years, what is said of each of its days, and the lines.
    fn table(self) -> Option<(RangeInclusive<i16>, &'static str, impl Iterator<Item = &'static str>)> {
        let mut lines = table::block(TABLE, self.name())?;
        let [_, years, about] = lines.next().and_then(table::parts)?;
        let (first, last) = years.split_once("..")?;
        Some((first.parse().ok()?..=last.parse().ok()?, about, lines))
    }
}
