//! What becomes of the pictures that a brought file carries: those that blocks show are among the workspace's.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::Mark;
use super::carried::Carried;
use crate::Result;
use crate::db::WriteTx;
use crate::pictures::{LONGEST_ALT, NewPicture, put_taken};
use crate::templates::document::Field;
use crate::time::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BroughtPicture {
    pub slot: String,
    pub name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub file: String,
    /// Empty: it only decorates. None: the file does not say.
    pub alt: Option<String>,
}

/// As much of an alternative text as names a picture, in letters.
const LONGEST_NAME: usize = 60;

/// Pictures of what stays source go back into it, as far as a message of source may weigh.
pub fn left_in_source(carried: &Carried, fields: &mut BTreeMap<String, Field>) -> Vec<Mark> {
    const MOST: usize = 200 * 1024;
    let mut marks = Vec::new();
    for field in fields.values_mut() {
        let Field::Source { html, .. } = field else { continue };
        let (page, left_out) = carried.put_back(html, MOST);
        *html = page;
        let why = "It is too heavy for a page of source; bring the text as parts to edit";
        marks.extend(left_out.into_iter().map(|line| Mark {
            line,
            source: "a picture".to_owned(),
            why: why.to_owned(),
        }));
    }
    marks
}

/// Takes the pictures that blocks show into the workspace: for each place its slot, and what is there now. One that
/// could not be taken in has none.
pub fn keep(
    tx: &WriteTx,
    carried: &Carried,
    shown: &[(usize, Option<String>)],
    (name, locale): (&str, &str),
    now: Timestamp,
) -> Result<(Vec<Option<String>>, Vec<BroughtPicture>)> {
    let (mut slots, mut kept): (Vec<Option<String>>, Vec<BroughtPicture>) = Default::default();
    for (at, (number, alt)) in shown.iter().enumerate() {
        let Some(taken) = carried.get(*number) else {
            slots.push(None);
            continue;
        };
        if let Some(same) = shown[..at].iter().position(|known| known == &shown[at]) {
            slots.push(slots[same].clone());
            continue;
        }
        let alt = alt.as_ref().map(|alt| beginning(alt, LONGEST_ALT));
        let called = match alt.as_deref() {
            None | Some("") => format!("{name} {}", kept.len() + 1),
            Some(alt) => beginning(alt, LONGEST_NAME),
        };
        let new =
            NewPicture { slot: None, name: Some(&called), locale: None, alt: alt.as_deref(), alt_locale: Some(locale) };
        let slot = put_taken(tx, &new, taken, now)?;
        slots.push(Some(slot.clone()));
        kept.push(BroughtPicture { slot, name: called, file: taken.hash.clone(), alt });
    }
    Ok((slots, kept))
}

/// At most so many letters of a text; an ellipsis where it went on.
fn beginning(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => text.chars().take(most - 1).chain(['…']).collect(),
    }
}
