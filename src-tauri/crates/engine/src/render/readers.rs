//! What the words of a message owe to the locale of who reads it: whose card greets and closes, and in which calendar and
//! digits dates and numbers are written. Looked up once for each locale and kept.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Compiled;
use super::person::Person;
use crate::cultures::{self, Culture};

/// By what people's locale and country say. No workspace has this many; a file that invents them only loses the saving.
#[derive(Default)]
pub struct Readers(Mutex<HashMap<Key, Found>>);

const KEPT_AT_MOST: usize = 512;

type Key = (Option<String>, Option<String>);

/// Whose card speaks, and the locales of the text and of the reader as numbers and dates take them.
pub type Found = (Arc<Culture>, String, Option<String>);

impl Readers {
    /// `own` is what is said of the cell's locale.
    pub fn of(&self, person: &Person, cell: &Compiled, own: &Arc<Culture>) -> Found {
        let text = |name: &str| person.text(name).map(str::to_owned);
        let key = (text("locale"), text(cultures::READER_COUNTRY));
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept.get(&key) {
            return found.clone();
        }
        let found = found(key.0.as_deref(), key.1.as_deref(), cell, own);
        if kept.len() >= KEPT_AT_MOST {
            kept.clear();
        }
        kept.insert(key, found.clone());
        found
    }
}

/// The locales in which whatever stands around a cell's words writes dates and numbers for a reader, as its words do.
pub fn written_for(locale: Option<&str>, country: Option<&str>, cell: &Compiled) -> (String, Option<String>) {
    let own = Arc::new(Culture::of(&cell.locale, &cell.ours));
    let (_, language, locale) = found(locale, country, cell, &own);
    (language, locale)
}

fn found(tag: Option<&str>, country: Option<&str>, cell: &Compiled, own: &Arc<Culture>) -> Found {
    // A card of the cell's language and script that goes by the cell's own knows its readers better: Swiss German of a
    // German text. Another text's culture is none of theirs.
    let link = cultures::chain(&cell.locale).into_iter().next();
    let goes_by = |tag: &&str| link.as_ref().is_some_and(|link| cell.ours.chain(tag).contains(link));
    let culture = tag.filter(goes_by).map_or_else(|| Arc::clone(own), |tag| Arc::new(Culture::of(tag, &cell.ours)));
    // Where their tag names no country, dates and numbers are those of the country they live in.
    let here = country.and_then(|country| cultures::in_country(tag.unwrap_or(&cell.locale), country));
    let locale = here.or_else(|| tag.map(str::to_owned));
    if !cell.ours.writes_otherwise() {
        return (culture, cell.locale.clone(), locale);
    }
    let locale = locale.map(|locale| Culture::of(&locale, &cell.ours).written(&locale));
    let language = match &locale {
        None => own.written(&cell.locale),
        // Digits belong to the text's language; its reader's own come first.
        Some(locale)
            if cultures::names_digits(locale)
                && cultures::language_of(locale) == cultures::language_of(&cell.locale) =>
        {
            cell.locale.clone()
        }
        Some(_) => own.numbered(&cell.locale),
    };
    (culture, language, locale)
}
