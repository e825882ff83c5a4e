//! Languages and cultures: tags and their fallback chains, which cell serves whom, dates and numbers,
//! prices, lists and plurals, greetings and closings, culture cards, holidays, and the words people use for yes and no.
//! No clock; SQL in `store` alone. Deliberately not here: pictures, and what a template says in a culture.

mod address;
mod card;
mod cldr;
mod culture;
mod days;
mod direction;
mod formats;
mod greetings;
mod keys;
mod languages;
mod locale;
mod marked;
mod names;
mod ours;
mod regions;
mod resolve;
mod starter;
mod store;
mod whole_name;
mod words;
mod zones;

pub use address::{mixes_registers, spoken_register};
pub use card::{
    CardValue, CultureCard, CultureRow, Idiom, IdiomWay, card, get_culture, idea_name, known_cultures, list_cultures,
    list_idioms, readable, save_culture, sayings,
};
pub use culture::{Culture, SaidBy};
pub use days::{
    FAITH_ATTRIBUTE, Faith, Holiday, HolidayKind, coming_year, countries_of, holidays, named as named_days, period,
    region_of, weekend,
};
pub use direction::{isolated, isolated_within, runs_from_right, with_numbers_apart, without_controls};
pub use formats::{
    Joined, NumberForm, PluralForm, PluralForms, Whole, format_currency, format_date, format_date_time, format_list,
    format_number, format_percent, format_plural, format_relative, format_time, number_forms,
};
pub use greetings::{Known, default_register, full_name};
pub use keys::IDIOMS;
pub use languages::language;
pub use locale::{
    READER_COUNTRY, canonical, chain, in_country, is_rtl, language_of, language_of_country, names_digits,
    same_language, same_locale, script_of,
};
pub use marked::{Mark, MarkKind, MarkedDay, marked_days};
pub use names::{country_name, english_name, native_name};
pub use ours::Ours;
pub use regions::{country_spellings, region};
pub use resolve::{OtherLanguage, Resolved, Status, resolve};
pub use starter::{Values, starter_locales};
pub use store::{keep, kept, ours};
pub use whole_name::{NameParts, name_parts};
pub use words::{channel, gender, register, yes_no};
pub use zones::{only_zone, zones_of};

#[cfg(test)]
mod promises;
#[cfg(test)]
mod tests;
