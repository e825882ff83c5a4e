//! Culture cards and greetings, with or without a workspace.

use std::path::Path;

use attune_api::ApiError;
use attune_engine::cultures::{self, CardValue, Culture, CultureCard, HolidayKind, Known, MarkedDay, Ours};
use attune_engine::time::{self, Date};
use attune_engine::{Error, db};
use serde::Serialize;
use serde_json::{Value, json};

use crate::World;
use crate::args::{CultureVerb, Greet};
use crate::holidays::when;
use crate::out::{Out, people};

pub fn culture(world: &World, out: &Out, verb: &CultureVerb) -> Result<(), ApiError> {
    match verb {
        CultureVerb::List { file } => list(out, file.as_deref()),
        CultureVerb::Show { tag, file } => show(world, out, tag, file.as_deref()),
    }
}

/// What the workspace says; nothing without one.
fn ours(file: Option<&Path>) -> Result<Ours, ApiError> {
    match file {
        Some(file) => Ok(cultures::ours(&db::open_to_read(file)?.read()?)?),
        None => Ok(Ours::default()),
    }
}

fn list(out: &Out, file: Option<&Path>) -> Result<(), ApiError> {
    let rows = match file {
        Some(file) => cultures::list_cultures(&db::open_to_read(file)?.read()?)?,
        None => cultures::known_cultures(),
    };
    out.print(&rows, || {
        let row = |row: &cultures::CultureRow| {
            let mut words = format!("{:<12}{} ({})", row.tag, row.name, row.native);
            if file.is_some() {
                words.push_str(&format!(", {}", people(row.people)));
            }
            if row.ours > 0 {
                words.push_str(&format!(", {} of our own", row.ours));
            }
            if !row.reviewed {
                words.push_str(", a native reader should confirm it");
            }
            words
        };
        rows.iter().map(row).collect::<Vec<_>>().join("\n")
    });
    Ok(())
}

/// A card and the days of the year that begins today.
#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    card: CultureCard,
    days: Vec<MarkedDay>,
}

fn show(world: &World, out: &Out, tag: &str, file: Option<&Path>) -> Result<(), ApiError> {
    let ours = ours(file)?;
    let card = cultures::card(tag, &ours)?;
    let (from, to) = cultures::coming_year(time::day(world.now));
    let shown = Shown { days: cultures::marked_days(&card.tag, &ours, from, to), card };
    out.print(&shown, || format!("{}\n{}", in_words(&shown.card), days_in_words(&shown.days, from, to)));
    Ok(())
}

/// The days off for everyone, and those the card says something of.
fn days_in_words(days: &[MarkedDay], from: Date, to: Date) -> String {
    let mut lines = vec![format!("Days from {from} to {to}:")];
    let told = days.iter().filter(|day| day.holiday.kind == HolidayKind::Public || !day.marks.is_empty());
    lines.extend(told.map(|day| {
        let off = if day.holiday.kind == HolidayKind::Public { ", a day off" } else { "" };
        let mark =
            |mark: &cultures::Mark| format!("; {}  [{}, from {}]", mark.mark.words(), mark.origin.as_str(), mark.from);
        let marks: String = day.marks.iter().map(mark).collect();
        format!("  {:<36}{}{off}  [{}]{marks}", when(&day.holiday), day.holiday.name, day.origin.as_str())
    }));
    if lines.len() == 1 {
        lines.push("  none".to_owned());
    }
    lines.join("\n")
}

fn in_words(card: &CultureCard) -> String {
    let mut lines = vec![format!("{} ({})", card.name, card.native)];
    if !card.reviewed {
        lines.push("A native reader should confirm this card.".to_owned());
    }
    let line = |value: &CardValue| {
        let from = if value.from == card.tag { String::new() } else { format!(", from {}", value.from) };
        format!("  {:<36}{}  [{}{from}]", value.key, shown(&value.value), value.origin.as_str())
    };
    lines.extend(card.previews.iter().chain(&card.values).map(line));
    lines.join("\n")
}

/// A value as it is read aloud.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) if text.trim().is_empty() => format!("“{text}”"),
        Value::String(text) => text.replace('\n', ", "),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Array(items) if items.is_empty() => "none".to_owned(),
        Value::Array(items) => items.iter().map(shown).collect::<Vec<_>>().join(" | "),
        Value::Object(fields) => fields.values().map(shown).collect::<Vec<_>>().join(" – "),
        other => other.to_string(),
    }
}

pub fn greet(out: &Out, whom: &Greet) -> Result<(), ApiError> {
    let tag = cultures::readable(&whom.tag, "tag")?;
    let register = word(whom.register.as_deref(), cultures::register, "register", "formal, neutral or informal")?;
    let gender = word(whom.gender.as_deref(), cultures::gender, "gender", "feminine, masculine or other")?;
    let known = Known {
        title: whom.title.as_deref(),
        first_name: whom.given.as_deref(),
        last_name: whom.family.as_deref(),
        gender,
    };
    let culture = Culture::of(&tag, &ours(whom.file.as_deref())?);
    let (greeting, closing) = (culture.greeting(&known, register), culture.closing(register));
    out.print(&json!({ "greeting": greeting, "closing": closing }), || greeting.clone());
    Ok(())
}

/// A word for one of a few things; empty is unknown.
fn word<T>(
    given: Option<&str>,
    read: impl Fn(&str) -> Option<T>,
    what: &str,
    choices: &str,
) -> Result<Option<T>, ApiError> {
    let given = given.map(str::trim).filter(|text| !text.is_empty());
    // Unknown may be said as well as left out.
    let given = given.filter(|text| !text.eq_ignore_ascii_case("unknown"));
    let unread = |text: &str| Error::invalid_at(what, format!("{what}: “{text}” is not understood; it is {choices}."));
    Ok(given.map(|text| read(text).ok_or_else(|| unread(text))).transpose()?)
}
