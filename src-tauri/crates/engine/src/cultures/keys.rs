//! Every key that staff may say something about, and what may be said there. Refusals are sentences for staff.

use serde_json::Value;

use super::greetings::{PATTERN_KEYS, filled};
use super::locale::chain;
use crate::{Error, Result};

/// What a value must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    OneOf(&'static [&'static str]),
    /// One line.
    Line,
    /// What stands between the parts of a name: nothing, a blank or one sign.
    Join,
    YesNo,
    Lines,
    /// Greetings, of which the first whose keys are known is used.
    Patterns,
    /// A greeting or closing without keys.
    Plain,
    /// The lines of a postal address.
    PostalLines,
    /// `{word, use}`
    Honorifics,
    /// `{word, feminine}`: how a title is written before a woman's name.
    FeminineTitles,
    /// `{word, instead, why?}`
    Avoid,
    Weekdays,
    /// Another locale, by its tag.
    Locale,
    /// `{from, to}` in full hours of the reader's clock, 0 to 24.
    Hours,
}

const LEVELS: Shape = Shape::OneOf(&["low", "medium", "high"]);

/// The locale whose texts and values are tried next.
pub(super) const PARENT: &str = "identity.parent";

pub(super) const CALENDAR: &str = "identity.calendar";

pub(super) const NUMBERING: &str = "identity.numbering";

/// CLDR's calendars (BCP 47, `ca`) that dates are written in here.
const CALENDARS: Shape = Shape::OneOf(&[
    "gregory",
    "buddhist",
    "chinese",
    "coptic",
    "dangi",
    "ethiopic",
    "ethioaa",
    "hebrew",
    "indian",
    "islamic-civil",
    "islamic-tbla",
    "islamic-umalqura",
    "japanese",
    "persian",
    "roc",
]);

/// CLDR's digits (BCP 47, `nu`).
const NUMBERINGS: Shape = Shape::OneOf(&[
    "latn", "arab", "arabext", "beng", "deva", "gujr", "guru", "khmr", "knda", "laoo", "mlym", "mymr", "orya",
    "tamldec", "telu", "thai", "tibt",
]);

/// In the order of the card. Idioms come after the voice: any idea may be added.
pub(super) const KEYS: [(&str, Shape); 42] = [
    (PARENT, Shape::Locale),
    (CALENDAR, CALENDARS),
    (NUMBERING, NUMBERINGS),
    ("identity.notes", Shape::Line),
    ("identity.postal", Shape::PostalLines),
    ("address.register", Shape::OneOf(&["formal", "informal", "neutral"])),
    ("address.order", Shape::OneOf(&["given_first", "family_first"])),
    ("address.join", Shape::Join),
    ("address.own_script", Shape::YesNo),
    ("address.title_with_given", Shape::YesNo),
    ("address.capital_family", Shape::YesNo),
    ("address.greeting.formal.feminine", Shape::Patterns),
    ("address.greeting.formal.masculine", Shape::Patterns),
    ("address.greeting.formal.neutral", Shape::Patterns),
    ("address.greeting.formal.nobody", Shape::Plain),
    ("address.greeting.neutral.feminine", Shape::Patterns),
    ("address.greeting.neutral.masculine", Shape::Patterns),
    ("address.greeting.neutral.neutral", Shape::Patterns),
    ("address.greeting.neutral.nobody", Shape::Plain),
    ("address.greeting.informal.feminine", Shape::Patterns),
    ("address.greeting.informal.masculine", Shape::Patterns),
    ("address.greeting.informal.neutral", Shape::Patterns),
    ("address.greeting.informal.nobody", Shape::Plain),
    ("address.closing.formal", Shape::Plain),
    ("address.closing.neutral", Shape::Plain),
    ("address.closing.informal", Shape::Plain),
    ("address.honorifics", Shape::Honorifics),
    ("address.feminine_titles", Shape::FeminineTitles),
    ("voice.formality", LEVELS),
    ("voice.directness", LEVELS),
    ("voice.humour", Shape::OneOf(&["none", "light", "playful"])),
    ("voice.emoji", Shape::OneOf(&["never", "sparing", "welcome"])),
    ("voice.reading_level", Shape::OneOf(&["easy", "plain", "advanced"])),
    ("voice.use", Shape::Lines),
    ("voice.avoid", Shape::Avoid),
    ("days.weekend", Shape::Weekdays),
    ("days.best_hours", Shape::Hours),
    ("days.worst_hours", Shape::Hours),
    ("days.greet", Shape::Lines),
    ("days.avoid", Shape::Lines),
    ("days.sensitive", Shape::Lines),
    ("days.notes", Shape::Line),
];

/// What the key of an idea begins with.
pub const IDIOMS: &str = "idioms.";

pub(super) const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

fn shape_of(key: &str) -> Option<Shape> {
    if let Some(idea) = key.strip_prefix(IDIOMS) {
        // Letters of any script with their marks, small where a script tells small from capital.
        let letter = |c: char| match c.is_ascii() {
            true => c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_',
            false => !c.is_uppercase() && !c.is_whitespace() && !c.is_control(),
        };
        let sound = (1..=40).contains(&idea.chars().count()) && idea.starts_with(char::is_alphabetic);
        return (sound && idea.chars().all(letter)).then_some(Shape::Line);
    }
    KEYS.iter().find(|(known, _)| *known == key).map(|(_, shape)| *shape)
}

pub(super) fn check_key(key: &str) -> Result<()> {
    match shape_of(key) {
        Some(_) => Ok(()),
        None => Err(Error::invalid_at("key", format!("key: A culture card has no place called “{key}”."))),
    }
}

/// The value as it is kept, or why it cannot be.
pub(super) fn checked(key: &str, value: Value) -> Result<Value> {
    check_key(key)?;
    let shape = shape_of(key).unwrap_or(Shape::Line);
    of_shape(shape, value).map_err(|sentence| Error::invalid_at("value", format!("value: {sentence}")))
}

fn of_shape(shape: Shape, value: Value) -> std::result::Result<Value, String> {
    match shape {
        Shape::OneOf(words) => match value.as_str() {
            Some(word) if words.contains(&word) => Ok(value),
            _ => Err(format!("This must be one of {}.", words.join(", "))),
        },
        Shape::YesNo => match value {
            Value::Bool(_) => Ok(value),
            _ => Err("This must be yes or no.".to_owned()),
        },
        Shape::Join => match value.as_str() {
            Some(text) if text.chars().count() <= 1 && !text.contains(char::is_control) => Ok(value),
            _ => Err("Between the parts of a name stands nothing, a blank or one sign.".to_owned()),
        },
        Shape::Line => line(&value).map(Value::from),
        Shape::Plain => plain(&line(&value)?).map(Value::from),
        Shape::Lines => each(value, |item| line(&item).map(Value::from)),
        Shape::Patterns => each(value, |item| pattern(&line(&item)?).map(Value::from)),
        Shape::PostalLines => each(value, |item| postal(&line(&item)?).map(Value::from)),
        Shape::Honorifics => each(value, |item| fields(&item, &["word", "use"], &[])),
        Shape::FeminineTitles => each(value, |item| fields(&item, &["word", "feminine"], &[])),
        Shape::Avoid => each(value, |item| fields(&item, &["word", "instead"], &["why"])),
        Shape::Weekdays => each(value, |item| match item.as_str() {
            Some(day) if WEEKDAYS.contains(&day) => Ok(item),
            _ => Err(format!("A day must be one of {}.", WEEKDAYS.join(", "))),
        }),
        Shape::Hours => each(value, hours),
        Shape::Locale => {
            let tag = line(&value)?;
            let link = chain(&tag).into_iter().next();
            link.map(Value::from).ok_or_else(|| format!("“{tag}” is not a language tag like en, de-AT or zh-Hant."))
        }
    }
}

type Checked<T> = std::result::Result<T, String>;

fn each(value: Value, check: impl Fn(Value) -> Checked<Value>) -> Checked<Value> {
    const MOST: usize = 100;
    match value {
        Value::Array(items) if items.len() <= MOST => {
            items.into_iter().map(check).collect::<Checked<Vec<_>>>().map(Value::from)
        }
        Value::Array(_) => Err(format!("That is too long a list; {MOST} is the most.")),
        _ => Err("This must be a list.".to_owned()),
    }
}

/// One line of text, trimmed.
fn line(value: &Value) -> Checked<String> {
    const MOST: usize = 500;
    match value.as_str().map(str::trim) {
        None => Err("This must be text.".to_owned()),
        Some("") => Err("Write something, or give it back to the studio’s own words.".to_owned()),
        Some(text) if text.contains(char::is_control) => Err("This must be a single line.".to_owned()),
        Some(text) if text.chars().count() > MOST => Err(format!("That is too long; {MOST} letters are the most.")),
        Some(text) => Ok(text.to_owned()),
    }
}

fn plain(text: &str) -> Checked<String> {
    if text.contains(['{', '}']) {
        return Err(format!("“{text}” is said when no name is used, so it cannot have a place for one."));
    }
    match dangling(text) {
        Some(why) => Err(format!("“{text}” {why}.")),
        None => Ok(text.to_owned()),
    }
}

/// A greeting with places such as {family}: only known ones, and sound whichever optional one is unknown.
fn pattern(text: &str) -> Checked<String> {
    keys_among(text, &PATTERN_KEYS, "?")?;
    for unknown in [None].into_iter().chain(PATTERN_KEYS.map(Some)) {
        let said = filled(text, |key| (Some(key) != unknown).then_some("Name"));
        if let Some(why) = said.as_deref().and_then(dangling) {
            let when = unknown.map(|key| format!(" when the {key} is unknown")).unwrap_or_default();
            return Err(format!("“{text}” {why}{when}."));
        }
    }
    Ok(text.to_owned())
}

fn postal(text: &str) -> Checked<String> {
    keys_among(text, &["line1", "postcode", "city", "country"], "")?;
    Ok(text.to_owned())
}

fn keys_among(text: &str, known: &[&str], optional: &str) -> Checked<()> {
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let unmatched = || format!("“{text}” has a brace without its other half.");
        let (key, after) =
            rest[at..].strip_prefix('{').and_then(|inside| inside.split_once('}')).ok_or_else(unmatched)?;
        let key = if optional.is_empty() { key } else { key.strip_suffix(optional).unwrap_or(key) };
        if !known.contains(&key) {
            let places: Vec<String> = known.iter().map(|key| format!("{{{key}}}")).collect();
            return Err(format!("“{text}” has a place called “{key}”; there is only {}.", places.join(", ")));
        }
        rest = after;
    }
    Ok(())
}

/// What would look broken in a greeting or closing. The author brings the punctuation behind it.
pub(super) fn dangling(text: &str) -> Option<&'static str> {
    const STOPS: [char; 10] = [',', ':', ';', '،', '，', '、', '：', '；', '-', '–'];
    if text.trim().is_empty() {
        Some("would be empty")
    } else if text.trim_end().ends_with(STOPS) {
        Some("ends in a mark; the text behind it brings its own")
    } else if text.trim_start().starts_with(STOPS) || text.trim_start().starts_with('.') {
        Some("begins with a mark")
    } else if STOPS.iter().any(|stop| !matches!(stop, '-' | '–') && text.contains(&format!(" {stop}"))) {
        Some("has a blank before a mark")
    } else {
        None
    }
}

fn fields(item: &Value, needed: &[&str], optional: &[&str]) -> Checked<Value> {
    let Value::Object(given) = item else { return Err(format!("Each needs {}.", needed.join(" and "))) };
    if let Some(stranger) =
        given.keys().find(|name| !needed.contains(&name.as_str()) && !optional.contains(&name.as_str()))
    {
        return Err(format!(
            "There is no place for “{stranger}” here, only for {}.",
            [needed, optional].concat().join(", ")
        ));
    }
    let mut kept = serde_json::Map::new();
    for name in needed {
        let value = given.get(*name).ok_or_else(|| format!("Each needs {}.", needed.join(" and ")))?;
        kept.insert((*name).to_owned(), line(value)?.into());
    }
    for name in optional {
        if let Some(value) = given.get(*name).filter(|value| !value.is_null()) {
            kept.insert((*name).to_owned(), line(value)?.into());
        }
    }
    Ok(kept.into())
}

fn hours(item: Value) -> Checked<Value> {
    let hour = |name: &str| item.get(name).and_then(Value::as_u64).filter(|hour| *hour <= 24);
    match (hour("from"), hour("to")) {
        (Some(from), Some(to)) if from < to => Ok(serde_json::json!({ "from": from, "to": to })),
        (Some(_), Some(_)) => Err("Hours must end after they begin; a night is two: until 24 and from 0.".to_owned()),
        _ => Err("Hours run from 0 to 24.".to_owned()),
    }
}
