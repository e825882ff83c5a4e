//! Where a column probably goes, told by its header in any of the languages and programs we know, then by its cells.
//! A consent is never guessed: only a header that literally says so.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::mapping::Target;
use super::{ImportTarget, Mapping, TargetGroup, store};
use crate::Result;
use crate::cultures::{self, FAITH_ATTRIBUTE};
use crate::db::ReadTx;
use crate::profiles::normalise::{email_key, folded};
use crate::profiles::{Attribute, CHANNELS, CoreField, faith_attribute, list_attributes};

static KNOWN: LazyLock<HashMap<String, String>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../starters/headers.json")).unwrap_or_default());

/// A target for every header, "ignore" where nothing fits; each place is taken once.
pub fn guess_mapping(tx: &ReadTx, headers: &[String], rows: &[Vec<String>]) -> Result<Mapping> {
    let attributes = attributes(tx)?;
    let purposes = store::purposes(tx)?;
    let mut found: Vec<(usize, &String, Option<Target>)> = Vec::new();
    for (index, header) in headers.iter().enumerate() {
        if headers[..index].contains(header) {
            continue;
        }
        let by_header = by_header(header, &attributes).filter(|target| match target {
            Target::Consent { purpose, .. } => purposes.iter().any(|(key, _)| key == purpose),
            Target::Attribute(key) => attributes.iter().any(|attribute| attribute.key == *key),
            _ => true,
        });
        let target = by_header.or_else(|| {
            mostly(rows, index, |cell| email_key(cell).is_some()).then_some(Target::Core(CoreField::Email))
        });
        found.push((index, header, target));
    }
    // "Anrede; Titel": beside a title, Frau and Herr say how somebody is addressed.
    let (title, gender) = (Some(Target::Core(CoreField::Title)), Some(Target::Core(CoreField::Gender)));
    let count = |target: &Option<Target>| found.iter().filter(|(_, _, other)| other == target).count();
    if count(&title) > 1 && count(&gender) == 0 {
        let courtesy = found.iter_mut().find(|(index, _, target)| {
            *target == title && mostly(rows, *index, |cell| cultures::gender(cell).is_some())
        });
        if let Some((_, _, target)) = courtesy {
            *target = gender;
        }
    }
    let mut mapping = Mapping::default();
    for (index, header, target) in &found {
        let rank = |other: usize, header: &str| (is_bare(rows, other), farness(header), other);
        let better = |(other, name, same): &(usize, &String, Option<Target>)| {
            same == target && rank(*other, name) < rank(*index, header)
        };
        let target = target.as_ref().filter(|target| **target == Target::Tag || !found.iter().any(better));
        mapping.columns.insert((*header).clone(), Value::from(target.unwrap_or(&Target::Ignore).written()));
    }
    // "Vorname; Name": beside a first name, the name is the last name; without either it is all of it.
    let targets: Vec<&str> = mapping.columns.values().filter_map(Value::as_str).collect();
    let [first, last] = [CoreField::FirstName, CoreField::LastName].map(|field| targets.contains(&field.key()));
    let name = found.iter().find(|(index, header, target)| {
        target.is_none() && is_name(header) && mostly(rows, *index, |cell| cell.contains(char::is_alphabetic))
    });
    match name {
        Some((_, header, _)) if first && !last && folded(header) == "name" => {
            mapping.columns.insert((*header).clone(), Value::from(CoreField::LastName.key()));
        }
        Some((_, header, _)) if !first && !last => {
            mapping.columns.insert((*header).clone(), Value::from(Target::FullName.written()));
        }
        _ => {}
    }
    Ok(mapping)
}

/// Whether a column is called what a name in one piece is.
fn is_name(header: &str) -> bool {
    const NAMES: [&str; 28] = [
        "name",
        "full name",
        "fullname",
        "display name",
        "contact name",
        "your name",
        "client name",
        "patient name",
        "student name",
        "vollständiger name",
        "vor und nachname",
        "vorname nachname",
        "name vorname",
        "anzeigename",
        "kontakt",
        "nom complet",
        "nom et prénom",
        "nom prénom",
        "prénom et nom",
        "nombre completo",
        "nombre y apellidos",
        "nome completo",
        "nome e cognome",
        "volledige naam",
        "氏名",
        "姓名",
        "الاسم الكامل",
        "полное имя",
    ];
    let spaced = header.to_lowercase().replace(['_', '-', '.', ':', ',', '/', '\u{a0}'], " ");
    NAMES.contains(&spaced.split_whitespace().collect::<Vec<_>>().join(" ").as_str())
}

/// Of several addresses people are reached at home, and by mobile, before they are reached at work.
fn farness(header: &str) -> u8 {
    const MOBILE: [&str; 7] = ["mobil", "cell", "handy", "portable", "móvil", "celular", "mobiel"];
    const NEAR: [&str; 5] = ["home", "privat", "domicile", "particular", "residencial"];
    const FAR: [&str; 6] = ["business", "work", "geschäftlich", "other", "office", "bureau"];
    let lower = header.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    match (has(&MOBILE), has(&NEAR), has(&FAR)) {
        (true, _, _) => 0,
        (_, true, _) => 1,
        (_, _, false) => 2,
        (_, _, true) => 3,
    }
}

/// None of the first rows has anything in this column.
pub(super) fn is_bare(rows: &[Vec<String>], index: usize) -> bool {
    rows.iter().all(|row| row.get(index).is_none_or(|cell| cell.is_empty()))
}

/// Everything a column may go to, for the picker.
pub fn targets(tx: &ReadTx) -> Result<Vec<ImportTarget>> {
    let mut targets = Vec::new();
    for field in CoreField::ALL {
        let group = if field.key().starts_with("postal.") { TargetGroup::Postal } else { TargetGroup::Person };
        targets.push(ImportTarget { target: field.key().to_owned(), name: field.words().to_owned(), group });
    }
    let name = "Full name".to_owned();
    targets.push(ImportTarget { target: Target::FullName.written(), name, group: TargetGroup::Person });
    for attribute in attributes(tx)? {
        let target = format!("attribute:{}", attribute.key);
        targets.push(ImportTarget { target, name: attribute.name, group: TargetGroup::Attributes });
    }
    for (key, name) in store::purposes(tx)? {
        for channel in CHANNELS {
            let target = format!("consent:{key}:{channel}");
            targets.push(ImportTarget { target, name: format!("{name} ({channel})"), group: TargetGroup::Consent });
        }
    }
    targets.push(ImportTarget { target: "tag".to_owned(), name: "Tags".to_owned(), group: TargetGroup::Other });
    targets.push(ImportTarget { target: "ignore".to_owned(), name: "Leave out".to_owned(), group: TargetGroup::Other });
    Ok(targets)
}

/// Those there are, and the faith calendar, which is made with the first person who names one.
fn attributes(tx: &ReadTx) -> Result<Vec<Attribute>> {
    let mut attributes = list_attributes(tx)?;
    if !attributes.iter().any(|attribute| attribute.key == FAITH_ATTRIBUTE) {
        attributes.push(faith_attribute());
    }
    Ok(attributes)
}

/// Whether a cell of a first row names a column.
pub(super) fn is_known(header: &str) -> bool {
    by_header(header, &[]).is_some()
}

fn by_header(header: &str, attributes: &[Attribute]) -> Option<Target> {
    if header.is_empty() {
        return None;
    }
    if let Some(target) = Target::parse(header) {
        return Some(target);
    }
    let lower = header.to_lowercase();
    // "Tél. portable :" as "tél portable".
    let spaced = lower.replace(['_', '.', ':', '*', '\u{a0}'], " ");
    let spaced = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(target) = [&lower, &spaced].into_iter().find_map(|header| KNOWN.get(header)) {
        return Target::parse(target);
    }
    own(header, attributes).map(|attribute| Target::Attribute(attribute.key.clone()))
}

/// The attribute that is called so here.
fn own<'a>(header: &str, attributes: &'a [Attribute]) -> Option<&'a Attribute> {
    let key = header.to_lowercase().replace([' ', '.'], "_");
    attributes.iter().find(|attribute| attribute.key == key || folded(&attribute.name) == folded(header))
}

/// What a template may read under this name of another program's: a field or an attribute, by its name here. What the
/// workspace itself calls so comes before what other programs mean by it.
pub fn known_as(name: &str, attributes: &[Attribute]) -> Option<String> {
    if let Some(attribute) = own(name, attributes).filter(|_| CoreField::from_key(name).is_none()) {
        return Some(attribute.key.clone());
    }
    match by_header(name, attributes)? {
        Target::Core(field) => Some(field.key().to_owned()),
        Target::Attribute(key) => attributes.iter().any(|attribute| attribute.key == key).then_some(key),
        Target::Tag => Some("tags".to_owned()),
        Target::FullName | Target::Consent { .. } | Target::Ignore => None,
    }
}

/// Of the cells that are not empty, four of five are such.
fn mostly(rows: &[Vec<String>], index: usize, is: impl Fn(&str) -> bool) -> bool {
    let cells: Vec<&String> = rows.iter().filter_map(|row| row.get(index)).filter(|cell| !cell.is_empty()).collect();
    let such = cells.iter().filter(|cell| is(cell)).count();
    such > 0 && such * 5 >= cells.len() * 4
}
