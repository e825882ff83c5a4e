//! Languages and cultures: tags and their fallback chains, which cell serves whom, dates and numbers,
//! prices, lists and plurals, greetings and closings, holidays, and the words people use for yes and no. Pure: no SQL,
//! no clock. Deliberately not here: what a workspace's staff say about a culture (only the starter data is).

mod days;
mod direction;
mod formats;
mod greetings;
mod locale;
mod names;
mod regions;
mod resolve;
mod starter;
mod words;

pub use days::{Faith, Holiday, HolidayKind, holidays, period, weekend};
pub use direction::{isolated, isolated_within};
pub use formats::{
    Joined, PluralForms, Whole, format_currency, format_date, format_list, format_number, format_percent,
    format_plural, format_relative, format_time,
};
pub use greetings::{Known, closing, default_register, full_name, greeting};
pub use locale::{canonical, chain, is_rtl, language_of, same_locale, script_of};
pub use names::{english_name, native_name};
pub use regions::region;
pub use resolve::{OtherLanguage, Resolved, Status, resolve};
pub use starter::starter_locales;
pub use words::{gender, register, yes_no};

#[cfg(test)]
mod promises;
#[cfg(test)]
mod tests;
