//! Templates, previews and kits.

use attune_engine::Result as EngineResult;
use attune_engine::channels::Channel;
use attune_engine::db::ReadTx;
use attune_engine::guardrails;
use attune_engine::id::{PersonaId, ProfileId};
use attune_engine::kits::{self, KitReport};
use attune_engine::profiles::Register;
use attune_engine::progress::Progress;
use attune_engine::templates::document::Document;
use attune_engine::templates::{
    self, CellName, Change, ChipChoice, Compared, Comparison, History, NewFromStarter, Press, Preview, Reader,
    ReaderOrder, RevisionRow, StarterRow, Subject, Template, TemplateRow, Unsaved, Wall, WallAsk, WallTile, WallWay,
    Whom,
};
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use super::segments::ByKey;
use super::workspace::Nothing;
use crate::{ApiError, Session};

#[derive(Debug, Deserialize, TS)]
pub struct NewTemplate {
    pub name: String,
    pub channel: Channel,
    pub default_locale: String,
    /// The key of a message to begin with; without one it is empty.
    #[serde(default)]
    #[ts(optional)]
    pub starter: Option<String>,
    /// Where the starter's buttons lead; without one there are none.
    #[serde(default)]
    #[ts(optional)]
    pub website: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct SaveTemplate {
    pub key: String,
    pub name: String,
    pub document: Document,
    /// Who saves it, where that is known.
    #[serde(default)]
    #[ts(optional)]
    pub by: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct RestoreRevision {
    pub key: String,
    pub revision: String,
    #[serde(default)]
    #[ts(optional)]
    pub by: Option<String>,
}

/// `before` null begins with the newest.
#[derive(Debug, Deserialize, TS)]
pub struct ListHistory {
    pub key: String,
    pub before: Option<u32>,
}

/// An empty name takes it away.
#[derive(Debug, Deserialize, TS)]
pub struct NameRevision {
    pub key: String,
    pub number: u32,
    pub name: String,
}

/// `with` null is the revision before `number`.
#[derive(Debug, Deserialize, TS)]
pub struct CompareRevisions {
    pub key: String,
    pub number: u32,
    pub with: Option<u32>,
    pub cell: CellName,
    pub person: Option<ProfileId>,
}

/// `document` is the editor's unsaved one.
#[derive(Debug, Deserialize, TS)]
pub struct ListChanges {
    pub key: String,
    pub document: Document,
}

/// `document` is the editor's unsaved one, or `unsaved` is what differs in it from a revision; neither: what is saved.
/// `locale` is tried instead of the person's own, `cell` is taken whoever reads.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewTemplate {
    pub template: String,
    pub document: Option<Document>,
    #[ts(optional)]
    pub unsaved: Option<Unsaved>,
    pub person: Option<ProfileId>,
    pub persona: Option<PersonaId>,
    pub locale: Option<String>,
    pub cell: Option<CellName>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ListWall {
    pub template: String,
    pub way: WallWay,
}

/// `document` and `unsaved` are those of a preview. At most 24 tiles.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewWall {
    pub template: String,
    pub document: Option<Document>,
    #[ts(optional)]
    pub unsaved: Option<Unsaved>,
    pub tiles: Vec<WallAsk>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ListReaders {
    pub order: ReaderOrder,
    pub search: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ListChips {
    pub person: Option<ProfileId>,
    pub persona: Option<PersonaId>,
    /// Whose sayings are listed, too.
    pub locale: Option<String>,
    /// Of the text; it greets in its own tone.
    pub register: Option<Register>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ApplyKit {
    #[ts(type = "unknown")]
    pub kit: Value,
}

pub fn list_templates(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<TemplateRow>, ApiError> {
    session.read(templates::list_templates)
}

pub fn get_template(session: &Session, request: ByKey, _: &dyn Progress) -> Result<Template, ApiError> {
    session.read(|tx| templates::get_template(tx, &request.key))
}

pub fn create_template(session: &Session, new: NewTemplate, _: &dyn Progress) -> Result<Template, ApiError> {
    let now = session.now();
    let NewTemplate { name, channel, default_locale, starter, website } = &new;
    session.write(|tx| match starter.as_deref() {
        None => templates::create_template(tx, name, *channel, default_locale, now),
        Some(starter) => {
            let website = website.as_deref();
            let new = NewFromStarter { starter, name, channel: *channel, default_locale, website };
            templates::create_from_starter(tx, &new, now)
        }
    })
}

pub fn list_starters(_: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<StarterRow>, ApiError> {
    Ok(templates::list_starters()?)
}

pub fn save_template(session: &Session, save: SaveTemplate, _: &dyn Progress) -> Result<Template, ApiError> {
    let now = session.now();
    session.write(|tx| {
        let saved = templates::save_template(tx, &save.key, &save.name, &save.document, now)?;
        templates::note_saver(tx, &save.key, save.by.as_deref().unwrap_or_default(), now)?;
        Ok(saved)
    })
}

pub fn archive_template(session: &Session, request: ByKey, _: &dyn Progress) -> Result<(), ApiError> {
    let now = session.now();
    session.write(|tx| templates::archive_template(tx, &request.key, now))
}

pub fn unarchive_template(session: &Session, request: ByKey, _: &dyn Progress) -> Result<(), ApiError> {
    session.write(|tx| templates::unarchive_template(tx, &request.key))
}

pub fn list_revisions(session: &Session, request: ByKey, _: &dyn Progress) -> Result<Vec<RevisionRow>, ApiError> {
    session.read(|tx| templates::list_revisions(tx, &request.key))
}

pub fn restore_revision(session: &Session, request: RestoreRevision, _: &dyn Progress) -> Result<Template, ApiError> {
    let now = session.now();
    session.write(|tx| {
        let restored = templates::restore_revision(tx, &request.key, &request.revision, now)?;
        templates::note_saver(tx, &request.key, request.by.as_deref().unwrap_or_default(), now)?;
        Ok(restored)
    })
}

pub fn list_history(session: &Session, request: ListHistory, _: &dyn Progress) -> Result<History, ApiError> {
    session.read(|tx| templates::list_history(tx, &request.key, request.before))
}

pub fn name_revision(session: &Session, request: NameRevision, _: &dyn Progress) -> Result<(), ApiError> {
    session.write(|tx| templates::name_revision(tx, &request.key, request.number, &request.name))
}

pub fn compare_revisions(session: &Session, request: CompareRevisions, _: &dyn Progress) -> Result<Compared, ApiError> {
    let now = session.now();
    let mut press = session.press();
    let CompareRevisions { key, number, with, cell, person } = &request;
    let asked = Comparison { template: key, number: *number, with: *with, cell, person: *person };
    session.read(|tx| templates::compare_revisions(tx, &asked, now, &mut press))
}

pub fn list_changes(session: &Session, request: ListChanges, _: &dyn Progress) -> Result<Vec<Change>, ApiError> {
    session.read(|tx| templates::list_changes(tx, &request.key, &request.document))
}

pub fn preview_template(session: &Session, request: PreviewTemplate, _: &dyn Progress) -> Result<Preview, ApiError> {
    let now = session.now();
    let mut press = session.press();
    let PreviewTemplate { template, document, unsaved, person, persona, locale, cell } = request;
    let whom = Whom { person, persona, locale: locale.as_deref(), cell: cell.as_ref() };
    session.read(|tx| {
        let document = written(tx, document, unsaved, &mut press)?;
        let subject = Subject { template: &template, document: document.clone(), whom, now };
        let mut preview = templates::preview_template(tx, subject, &mut press)?;
        guardrails::hold_back(tx, &template, document, &press, std::iter::once(&mut preview))?;
        Ok(preview)
    })
}

/// None: what is saved.
fn written(
    tx: &ReadTx,
    document: Option<Document>,
    unsaved: Option<Unsaved>,
    press: &mut Press,
) -> EngineResult<Option<Document>> {
    match unsaved {
        Some(unsaved) => templates::unsaved_document(tx, unsaved, press).map(Some),
        None => Ok(document),
    }
}

pub fn list_wall(session: &Session, request: ListWall, _: &dyn Progress) -> Result<Wall, ApiError> {
    session.read(|tx| templates::list_wall(tx, &request.template, &request.way))
}

/// The tiles in the order asked for.
pub fn preview_wall(session: &Session, request: PreviewWall, _: &dyn Progress) -> Result<Vec<WallTile>, ApiError> {
    let now = session.now();
    let mut press = session.press();
    let PreviewWall { template, document, unsaved, tiles } = request;
    session.read(|tx| {
        let document = written(tx, document, unsaved, &mut press)?;
        let mut wall = templates::preview_wall(tx, &template, document.clone(), &tiles, now, &mut press)?;
        let shown = wall.iter_mut().filter_map(|tile| match tile {
            WallTile::Shown { preview, .. } => Some(&mut **preview),
            WallTile::Gone | WallTile::Later => None,
        });
        guardrails::hold_back(tx, &template, document, &press, shown)?;
        Ok(wall)
    })
}

pub fn list_readers(session: &Session, request: ListReaders, _: &dyn Progress) -> Result<Vec<Reader>, ApiError> {
    session.read(|tx| templates::list_readers(tx, request.order, request.search.as_deref().unwrap_or("")))
}

pub fn list_chips(session: &Session, request: ListChips, _: &dyn Progress) -> Result<Vec<ChipChoice>, ApiError> {
    session.read(|tx| {
        templates::list_chips(tx, request.person, request.persona, (request.locale.as_deref(), request.register))
    })
}

pub fn export_kit(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Value, ApiError> {
    let now = session.now();
    let kit = session.read(|tx| kits::export(tx, now))?;
    serde_json::to_value(kit).map_err(|error| attune_engine::Error::invalid(error.to_string()).into())
}

pub fn apply_kit(session: &Session, request: ApplyKit, _: &dyn Progress) -> Result<KitReport, ApiError> {
    let now = session.now();
    let (kit, ignored) = kits::parse(request.kit.to_string().as_bytes())?;
    session.write(|tx| kits::apply(tx, kit, ignored, now))
}
