//! Personas of the wall of previews.

use attune_engine::id::PersonaId;
use attune_engine::progress::Progress;
use attune_engine::templates::{self, Persona, PersonaDraft};
use serde::Deserialize;
use ts_rs::TS;

use super::workspace::Nothing;
use crate::{ApiError, Session};

#[derive(Debug, Deserialize, TS)]
pub struct PersonaById {
    pub id: PersonaId,
}

pub fn list_personas(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<Persona>, ApiError> {
    session.read(templates::list_personas)
}

pub fn save_persona(session: &Session, draft: PersonaDraft, _: &dyn Progress) -> Result<PersonaId, ApiError> {
    session.write(|tx| templates::save_persona(tx, &draft))
}

pub fn remove_persona(session: &Session, request: PersonaById, _: &dyn Progress) -> Result<(), ApiError> {
    session.write(|tx| templates::remove_persona(tx, request.id))
}
