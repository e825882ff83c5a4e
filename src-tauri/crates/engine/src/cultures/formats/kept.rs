//! Formatters, made once per (language, reader's locale, form) and kept: they are dear to make and are asked for once
//! per message. Also here: how a reader's locale colours the language of a text.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use icu::decimal::DecimalFormatter;
use icu::list::ListFormatter;
use icu::locale::extensions::unicode::key;
use icu::locale::{Locale, LocaleExpander};
use icu::plurals::PluralRules;

use super::dates::{Dates, Times};
use super::unstable::{Prices, RelativeDays, Shares};
use super::{Joined, Style, Unit};
use crate::cultures::locale::{chain, full, parse};

/// What a formatter is for, with all that it depends on beside the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Form {
    Date(Style),
    Time,
    Moment(Style),
    Number,
    /// By ISO 4217 code.
    Price([u8; 3]),
    Share,
    List(Joined),
    Plural,
    Relative(Unit),
}

pub(super) enum Formatter {
    Date(Dates),
    Time(Times),
    /// How a time stands beside its date.
    Moment(&'static str),
    Number(DecimalFormatter),
    Price(Prices),
    Share(Shares),
    List(ListFormatter),
    Plural(PluralRules),
    Relative(RelativeDays),
}

/// No workspace has this many locales; a file that invents them only loses the saving.
const KEPT_AT_MOST: usize = 512;

type Key = (String, Option<String>, Form);

pub(super) fn kept(
    language: &str,
    reader_locale: Option<&str>,
    form: Form,
    make: impl FnOnce(Locale) -> Option<Formatter>,
) -> Option<Rc<Formatter>> {
    thread_local! {
        static KEPT: RefCell<HashMap<Key, Rc<Formatter>>> = RefCell::default();
    }
    let key = (language.to_owned(), reader_locale.map(str::to_owned), form);
    if let Some(found) = KEPT.with_borrow(|kept| kept.get(&key).cloned()) {
        return Some(found);
    }
    let made = Rc::new(make(grafted(language, reader_locale)?)?);
    KEPT.with_borrow_mut(|kept| {
        if kept.len() >= KEPT_AT_MOST {
            kept.clear();
        }
        kept.insert(key, Rc::clone(&made));
    });
    Some(made)
}

/// The text's language with the reader's region. The script is made explicit first: a region alone could change it,
/// as Montenegro does Serbian.
fn grafted(language: &str, reader_locale: Option<&str>) -> Option<Locale> {
    static EXPANDER: LocaleExpander = LocaleExpander::new_extended();
    let mut locale = parse(language)?;
    let Some(reader) = reader_locale.and_then(parse) else { return Some(locale) };
    if let Some(region) = reader.id.region {
        let mut full = locale.id.clone();
        EXPANDER.maximize(&mut full);
        locale.id.script = full.script;
        locale.id.region = Some(region);
    }
    let same_language = reader.id.language == locale.id.language;
    // Digits belong to the text's language; the calendar and the clock to the reader.
    let carried: &[_] = if same_language { &[key!("ca"), key!("hc"), key!("nu")] } else { &[key!("ca"), key!("hc")] };
    for key in carried {
        let keywords = &mut locale.extensions.unicode.keywords;
        if let (None, Some(value)) = (keywords.get(key), reader.extensions.unicode.keywords.get(key)) {
            keywords.set(*key, value.clone());
        }
    }
    Some(locale)
}

/// Every link under which a table may know the locale, nearest first, beginning with its likely region and ending with
/// the language's own chain, which a script that is said can cut short (nb-Latn-NO never reaches no).
pub(super) fn links(locale: &Locale) -> Vec<String> {
    let mut links = chain(&full(locale.clone()));
    links.extend(chain(locale.id.language.as_str()));
    links
}
