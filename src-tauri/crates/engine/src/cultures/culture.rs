//! One locale with all that is said of it, nearest first: at each tag of its chain what staff say comes before what the
//! product says, and what holds for everybody comes last. CLDR's own values are `cldr`, the whole card is `card`.

use std::borrow::Cow;

use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::keys::{CALENDAR, IDIOMS, NUMBERING, WEEKDAYS};
use super::locale::with_habits;
use super::ours::Ours;
use super::starter::{Values, starter};
use crate::profiles::Register;

/// Who says a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SaidBy {
    /// Unicode's Common Locale Data Repository.
    Cldr,
    /// The product's own starter data.
    Starter,
    /// The workspace's staff.
    Ours,
}

impl SaidBy {
    pub fn as_str(self) -> &'static str {
        match self {
            SaidBy::Cldr => "cldr",
            SaidBy::Starter => "starter",
            SaidBy::Ours => "ours",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Order {
    GivenFirst,
    FamilyFirst,
}

/// What is said of one locale. Looking it up costs some microseconds: once per cell, not per message.
#[derive(Debug, Clone, Default)]
pub struct Culture {
    layers: Vec<Layer>,
}

#[derive(Debug, Clone)]
pub(super) struct Layer {
    pub tag: String,
    pub origin: SaidBy,
    pub values: Cow<'static, Values>,
}

/// The tag of what holds for everybody.
pub(super) const ROOT: &str = "und";

impl Culture {
    /// A malformed tag gets what holds for everybody.
    pub fn of(locale: &str, ours: &Ours) -> Culture {
        let starter = starter();
        let mut layers = Vec::new();
        for link in ours.chain(locale) {
            if let Some(values) = ours.at(&link) {
                layers.push(Layer { tag: link.clone(), origin: SaidBy::Ours, values: Cow::Owned(values.clone()) });
            }
            if let Some((tag, entry)) = starter.entry(&link) {
                let values = Cow::Borrowed(&entry.values);
                layers.push(Layer { tag: tag.to_owned(), origin: SaidBy::Starter, values });
            }
        }
        layers.push(Layer { tag: ROOT.to_owned(), origin: SaidBy::Starter, values: Cow::Borrowed(&starter.root) });
        Culture { layers }
    }

    /// The nearest value, and who says it where.
    pub(super) fn said(&self, key: &str) -> Option<(&Value, &Layer)> {
        self.layers.iter().find_map(|layer| Some((layer.values.get(key)?, layer)))
    }

    pub(super) fn layers(&self) -> &[Layer] {
        &self.layers
    }

    fn word<'de, T: Deserialize<'de>>(&'de self, key: &str) -> Option<T> {
        self.said(key).and_then(|(value, _)| T::deserialize(value).ok())
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.said(key).and_then(|(value, _)| value.as_str())
    }

    pub(super) fn texts<'c>(&'c self, key: &str) -> impl Iterator<Item = &'c str> + use<'c> {
        let list = self.said(key).and_then(|(value, _)| value.as_array());
        list.into_iter().flatten().filter_map(Value::as_str)
    }

    /// The register strangers are addressed in, neutral where nothing is said.
    pub fn register(&self) -> Register {
        self.word("address.register").unwrap_or(Register::Neutral)
    }

    pub(super) fn order(&self) -> Order {
        self.word("address.order").unwrap_or(Order::GivenFirst)
    }

    pub fn is_family_first(&self) -> bool {
        self.order() == Order::FamilyFirst
    }

    /// What stands between the parts of a name.
    pub(super) fn join(&self) -> &str {
        self.text("address.join").unwrap_or(" ")
    }

    /// Whether this culture's order and titles only suit names in its own script.
    pub(super) fn own_script(&self) -> bool {
        self.word("address.own_script").unwrap_or(false)
    }

    /// Whether a title may stand before a given name alone.
    pub(super) fn title_with_given(&self) -> bool {
        self.word("address.title_with_given").unwrap_or(false)
    }

    /// A bare family name, as it begins in a greeting: "De Vries".
    pub(super) fn family<'n>(&self, family: &'n str) -> Cow<'n, str> {
        let mut letters = family.chars();
        match letters.next() {
            Some(first) if first.is_lowercase() && self.word("address.capital_family").unwrap_or(false) => {
                first.to_uppercase().chain(letters).collect::<String>().into()
            }
            _ => family.into(),
        }
    }

    /// A word of a title as it is written before a woman's name, where the language has such a form.
    pub(super) fn feminine<'w>(&'w self, word: &'w str) -> &'w str {
        let pairs = self.said("address.feminine_titles").and_then(|(value, _)| value.as_array());
        let pair = pairs.into_iter().flatten().find(|pair| pair["word"] == word);
        pair.and_then(|pair| pair["feminine"].as_str()).unwrap_or(word)
    }

    /// One idea in this culture's words, and the tag that says it. Never another language's: what holds for everybody
    /// says none.
    pub fn saying(&self, idea: &str) -> Option<(&str, &str)> {
        let (words, layer) = self.said(&format!("{IDIOMS}{idea}"))?;
        (layer.tag != ROOT).then_some((words.as_str()?, layer.tag.as_str()))
    }

    /// Words that its readers should not meet, each with what to say instead.
    pub fn avoided(&self) -> impl Iterator<Item = (&str, &str)> {
        let list = self.said("voice.avoid").and_then(|(value, _)| value.as_array());
        list.into_iter().flatten().filter_map(|one| Some((one["word"].as_str()?, one["instead"].as_str()?)))
    }

    /// How easy its texts are to be read: easy, plain or advanced.
    pub fn reading_level(&self) -> &str {
        self.text("voice.reading_level").unwrap_or("plain")
    }

    /// `locale` with the calendar and the digits this culture is said to write (`-u-ca-`, `-u-nu-`), where it names none
    /// itself. Given back as it is where only CLDR says them.
    pub fn written(&self, locale: &str) -> String {
        with_habits(locale, &[("ca", self.text(CALENDAR)), ("nu", self.text(NUMBERING))])
    }

    /// As [`Self::written`], of the digits alone.
    pub fn numbered(&self, locale: &str) -> String {
        with_habits(locale, &[("nu", self.text(NUMBERING))])
    }

    /// Holidays by name under one of the days' keys, as `days.greet`.
    pub fn days(&self, key: &str) -> Vec<String> {
        self.texts(key).map(str::to_owned).collect()
    }

    /// Who says them at which tag.
    pub(super) fn days_said(&self, key: &str) -> Option<(SaidBy, &str)> {
        self.said(key).map(|(_, layer)| (layer.origin, layer.tag.as_str()))
    }

    /// The days of the weekend: what the card says, else those of the country.
    pub fn weekend(&self, region: &str) -> Vec<Weekday> {
        let said: Vec<&str> = self.texts("days.weekend").collect();
        let day = |at: usize| i8::try_from(at).ok().and_then(|at| Weekday::from_monday_zero_offset(at).ok());
        match said.is_empty() {
            true => super::weekend(region),
            false => (0..7).filter(|at| said.contains(&WEEKDAYS[*at])).filter_map(day).collect(),
        }
    }

    /// Ranges of full hours under `days.best_hours` or `days.worst_hours`, 0 to 24 on the reader's clock.
    pub fn hours(&self, key: &str) -> Vec<(i8, i8)> {
        let ranges = self.said(key).and_then(|(value, _)| value.as_array());
        let hour = |value: &Value| value.as_i64().and_then(|hour| i8::try_from(hour).ok());
        let range = |range: &Value| Some((hour(&range["from"])?, hour(&range["to"])?));
        ranges.into_iter().flatten().filter_map(range).collect()
    }

    /// The patterns of one register and form, in the order they are tried.
    pub(super) fn patterns(&self, register: Register, form: &str) -> impl Iterator<Item = &str> {
        self.texts(&format!("address.greeting.{}.{form}", register.as_str()))
    }

    pub(super) fn nobody(&self, register: Register) -> Option<&str> {
        self.text(&format!("address.greeting.{}.nobody", register.as_str()))
    }

    /// "Mit freundlichen Grüßen", without punctuation. Empty where nothing is said.
    pub fn closing(&self, register: Option<Register>) -> String {
        let register = register.unwrap_or_else(|| self.register());
        self.text(&format!("address.closing.{}", register.as_str())).unwrap_or_default().to_owned()
    }
}
