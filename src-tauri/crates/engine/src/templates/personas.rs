//! Personas: readers saved for looking at messages. They are in no audience and receive nothing; a real person kept as one
//! is pointed at, never copied.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::store::personas as store;
use crate::db::{ReadTx, WriteTx};
use crate::id::{PersonaId, ProfileId};
use crate::profiles::{CoreField, Draft, Held, check_imagined, display_name, held, imagined};
use crate::{Error, Result};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Persona {
    pub id: PersonaId,
    /// What staff call it.
    pub name: String,
    #[serde(flatten)]
    pub reader: PersonaReader,
    /// What a message would call them.
    pub called: String,
    pub locale: Option<String>,
}

/// Who reads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PersonaReader {
    /// Somebody made up: what a person's form would hold, all of which may be missing.
    MadeUp { facts: Box<Draft> },
    /// A real person, as they are now; gone with them.
    Person { person: ProfileId },
}

/// `id` None adds one.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct PersonaDraft {
    pub id: Option<PersonaId>,
    pub name: String,
    #[serde(flatten)]
    pub reader: PersonaReader,
}

/// In the order of their names.
pub fn list_personas(tx: &ReadTx) -> Result<Vec<Persona>> {
    let told = |(id, name, reader)| {
        let held = facts(tx, &reader)?;
        let locale = held.core[CoreField::Locale].clone();
        Ok(Persona { id, name, reader, called: display_name(&held.core), locale })
    };
    store::list(tx)?.into_iter().map(told).collect()
}

/// Errors: no name, a name that another one has, facts that a person's form would refuse, a person who is not here.
pub fn save_persona(tx: &WriteTx, draft: &PersonaDraft) -> Result<PersonaId> {
    let name = draft.name.trim();
    if name.is_empty() {
        return Err(Error::invalid_at("name", "Give it a name."));
    }
    if store::list(tx)?.iter().any(|(id, known, _)| known == name && Some(*id) != draft.id) {
        return Err(Error::invalid_at("name", format!("“{name}” is there already.")));
    }
    match &draft.reader {
        PersonaReader::MadeUp { facts } => check_imagined(tx, facts)?,
        PersonaReader::Person { person } => drop(held(tx, *person)?),
    }
    store::put(tx, draft.id, name, &draft.reader)
}

pub fn remove_persona(tx: &WriteTx, id: PersonaId) -> Result<()> {
    store::remove(tx, id)
}

/// Its name and what is known of its reader. Err NotFound once it is gone.
pub fn persona_facts(tx: &ReadTx, id: PersonaId) -> Result<(String, Held)> {
    let (_, name, reader) = store::get(tx, id)?;
    Ok((name, facts(tx, &reader)?))
}

fn facts(tx: &ReadTx, reader: &PersonaReader) -> Result<Held> {
    match reader {
        PersonaReader::MadeUp { facts } => imagined(tx, facts),
        PersonaReader::Person { person } => held(tx, *person),
    }
}
