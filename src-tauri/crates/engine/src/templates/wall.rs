//! The wall: one message as many people will get it, side by side. Who stands on it, and their messages; these come from
//! the same place as one person's preview.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::coverage::{each_block, source_cell};
use super::differ::{Difference, differences};
use super::document::{Cell, Document, Run};
use super::findings::sources;
use super::personas::list_personas;
use super::press::Press;
use super::preview::{Ground, Preview, Whom, preview_for};
use super::readers::Why;
use super::since::key;
use super::store::people;
use super::{CellName, Template, get_template};
use crate::cultures::{self, OtherLanguage, Status, resolve};
use crate::db::ReadTx;
use crate::id::{PersonaId, ProfileId};
use crate::profiles::{display_name, held};
use crate::render;
use crate::time::Timestamp;
use crate::{Error, Result};

/// As many as are looked through at a glance and rendered within a keystroke.
pub const MOST: usize = 24;

/// Messages that may take too long, or take the worker with them, before the others of a wall are left for later.
const PATIENCE: u32 = 3;

/// Who is to stand on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "way", rename_all = "snake_case")]
pub enum WallWay {
    /// For each cell somebody who reads it.
    Cells,
    /// Those whom a careless text fails first.
    Worst,
    /// These, in this order; who is no longer here is left out.
    These { people: Vec<ProfileId> },
    /// The saved ones.
    Personas {
        #[serde(default)]
        spread: Spread,
    },
}

/// In which of a message's cells each persona is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Spread {
    #[default]
    Own,
    EveryCell,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Wall {
    pub places: Vec<WallPlace>,
    /// How many more there would be.
    pub more: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WallPlace {
    pub person: Option<ProfileId>,
    pub persona: Option<PersonaId>,
    pub name: Option<String>,
    /// The cell shown whoever reads it; None is the person's own.
    pub cell: Option<CellName>,
    pub why: Why,
}

/// One message asked for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct WallAsk {
    pub person: Option<ProfileId>,
    pub persona: Option<PersonaId>,
    pub cell: Option<CellName>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum WallTile {
    /// The preview without `html` and `text`, which only a large view needs.
    Shown { preview: Box<Preview>, differs: Vec<Difference> },
    /// The person or persona was removed.
    Gone,
    /// Others of this wall took so long that this one was left for the next time.
    Later,
}

/// Who stands on the wall of a saved template: at most 24.
pub fn list_wall(tx: &ReadTx, template: &str, way: &WallWay) -> Result<Wall> {
    let template = get_template(tx, template)?;
    let mut places = match way {
        WallWay::Cells => one_of_each_cell(tx, &template)?,
        WallWay::Worst => {
            let mut chosen: Vec<(ProfileId, Why)> = Vec::new();
            for name in names_read(&template.document).into_iter().take(6) {
                let found = people::lacking(tx, &name)?;
                chosen.extend(found.map(|id| (id, Why::Lacks { name })));
            }
            chosen.extend(people::hardest(tx)?);
            placed(tx, chosen)?
        }
        WallWay::These { people } => placed(tx, people.iter().map(|id| (*id, Why::Chosen)).collect())?,
        WallWay::Personas { spread } => personas_placed(tx, &template.document.cells, *spread)?,
    };
    let more = u32::try_from(places.len().saturating_sub(MOST)).unwrap_or(u32::MAX);
    places.truncate(MOST);
    Ok(Wall { places, more })
}

/// What each of them will get, in the order asked for. Each cell is made ready once, and kept for the next time.
/// Errors: no such template, more than 24 messages. Whatever is wrong with one message is said in its place.
pub fn preview_wall(
    tx: &ReadTx,
    template: &str,
    document: Option<Document>,
    asked: &[WallAsk],
    now: Timestamp,
    press: &mut Press,
) -> Result<Vec<WallTile>> {
    if asked.len() > MOST {
        return Err(Error::invalid_at("tiles", format!("A wall shows at most {MOST} messages at once.")));
    }
    // Two dozen letters are not laid out with each keystroke: the wall shows their words.
    let mut ground = Ground::of(tx, template, document, now)?;
    ground.stationery = None;
    let source = source_cell(&ground.document, &ground.default_locale);
    let costly = press.costly();
    let tile = |ask: &WallAsk| {
        if press.costly() - costly >= PATIENCE {
            return Ok(WallTile::Later);
        }
        let whom = Whom { person: ask.person, persona: ask.persona, locale: None, cell: ask.cell.as_ref() };
        match preview_for(tx, &ground, &whom, press) {
            Ok(preview) => {
                let cell = preview.cell.as_ref().and_then(|shown| {
                    ground.document.cells.iter().find(|cell| key(cell) == (shown.locale.clone(), shown.register))
                });
                let differs = source.zip(cell).map(|(source, cell)| differences(&ground.document, source, cell));
                let preview = Box::new(Preview { html: None, text: None, ..preview });
                Ok(WallTile::Shown { preview, differs: differs.unwrap_or_default() })
            }
            Err(Error::NotFound(_)) => Ok(WallTile::Gone),
            Err(error) => Err(error),
        }
    };
    asked.iter().map(tile).collect()
}

fn one_of_each_cell(tx: &ReadTx, template: &Template) -> Result<Vec<WallPlace>> {
    let cells = &template.document.cells;
    let ours = cultures::ours(tx)?;
    let places: Vec<_> = cells.iter().map(|cell| (cell.locale.clone(), cell.register)).collect();
    let samples = people::samples(tx, &names_read(&template.document))?;
    // Rather somebody it was written for than a borrower, and then who lacks least.
    let mut readers: Vec<Option<(bool, &str, ProfileId)>> = vec![None; cells.len()];
    for (locale, register, id, lacks) in &samples {
        let found =
            resolve(&places, &template.default_locale, locale.as_deref(), *register, OtherLanguage::Allowed, &ours);
        let Some(found) = found else { continue };
        let reader = (found.status == Status::Borrowed, lacks.as_str(), *id);
        let best = &mut readers[found.index];
        *best = Some(best.map_or(reader, |best| best.min(reader)));
    }
    // Whoever reads the source lends their facts to the cells nobody reads.
    let source = source_cell(&template.document, &template.default_locale).map(key);
    let of_source = cells.iter().position(|cell| Some(key(cell)) == source).and_then(|at| readers[at]);
    let lender = of_source.map(|(.., id)| id).or(samples.first().map(|(_, _, id, _)| *id));
    let place = |(cell, reader): (&Cell, Option<(bool, &str, ProfileId)>)| match reader {
        Some((.., id)) => {
            Ok(WallPlace { person: Some(id), persona: None, name: Some(name_of(tx, id)?), cell: None, why: Why::Reads })
        }
        None => Ok(WallPlace {
            person: lender,
            persona: None,
            name: lender.map(|id| name_of(tx, id)).transpose()?,
            cell: Some(CellName { locale: cell.locale.clone(), register: cell.register }),
            why: Why::NobodyReads,
        }),
    };
    cells.iter().zip(readers).map(place).collect()
}

fn name_of(tx: &ReadTx, id: ProfileId) -> Result<String> {
    Ok(display_name(&held(tx, id)?.core))
}

fn personas_placed(tx: &ReadTx, cells: &[Cell], spread: Spread) -> Result<Vec<WallPlace>> {
    let shown: Vec<Option<CellName>> = match spread {
        Spread::Own => vec![None],
        Spread::EveryCell => {
            cells.iter().map(|cell| Some(CellName { locale: cell.locale.clone(), register: cell.register })).collect()
        }
    };
    let personas = list_personas(tx)?;
    let places = personas.iter().flat_map(|persona| {
        shown.iter().map(|cell| WallPlace {
            person: None,
            persona: Some(persona.id),
            name: Some(persona.name.clone()),
            cell: cell.clone(),
            why: Why::Persona,
        })
    });
    Ok(places.collect())
}

/// Everybody once, for the first reason given.
fn placed(tx: &ReadTx, chosen: Vec<(ProfileId, Why)>) -> Result<Vec<WallPlace>> {
    let mut seen = BTreeSet::new();
    let mut places = Vec::new();
    for (id, why) in chosen {
        if !seen.insert(id) {
            continue;
        }
        match name_of(tx, id) {
            Ok(name) => places.push(WallPlace { person: Some(id), persona: None, name: Some(name), cell: None, why }),
            Err(Error::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(places)
}

/// What the cells print of a person, those first that stop the message where it is missing. Without the first name, whose
/// lack is a hard case of its own, and without what merely steers dates and greetings.
fn names_read(document: &Document) -> Vec<String> {
    const APART: [&str; 10] = [
        "greeting",
        "closing",
        "full_name",
        "first_name",
        "now",
        "tags",
        "gender",
        "register",
        "time_zone",
        cultures::READER_COUNTRY,
    ];
    let (mut stopping, mut others) = (Vec::new(), Vec::new());
    for cell in &document.cells {
        let mut runs: Vec<&Run> = cell.subject.runs().iter().collect();
        each_block(&document.blocks, &mut |block| {
            runs.extend(cell.fields.get(&block.id).iter().flat_map(|f| f.runs()))
        });
        for (name, missing) in runs.into_iter().filter_map(Run::reads) {
            let names = if missing.is_none() { &mut stopping } else { &mut others };
            names.push(name.to_owned());
        }
    }
    for cell in &document.cells {
        for (_, source) in sources(&document.blocks, cell) {
            others.extend(render::reads(&source));
        }
    }
    let mut seen = BTreeSet::new();
    let named = stopping.into_iter().chain(others);
    named.filter(|name| !APART.contains(&name.as_str()) && seen.insert(name.clone())).collect()
}

#[cfg(test)]
mod tests;
