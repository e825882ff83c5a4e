//! Templates: named content in cells, its immutable revisions, and how a cell compiles to Tera.

mod agree;
pub mod compile;
pub mod contrast;
pub mod coverage;
mod differ;
pub mod document;
mod findings;
mod fragments;
pub mod frame;
mod illustrated;
mod marked;
mod notified;
mod paper;
mod personas;
mod press;
mod preview;
mod readers;
mod revisions;
mod sayings;
mod sides;
mod since;
mod starters;
mod store;
pub mod theme;
pub mod translate;
mod turned;
mod unsaved;
mod uses;
mod vouch;
mod wall;
mod whole;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::channels::{Channel, letter};
use crate::cultures::{self, Ours};
use crate::db::{ReadTx, WriteTx};
use crate::id::hex;
use crate::pictures::Pictures;
use crate::profiles::Register;
use crate::render::{Compiled, Rendered, Severity};
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

use compile::Gap;
use document::{Attachment, Cell, Document, Inline, SOURCE};

pub use crate::cultures::readable as readable_locale;
pub use agree::{Beside, Mixed, differences, mixed_registers, months_in, numbers_agree, numbers_in, texts_beside};
pub use contrast::Contrast;
pub use differ::{Difference, How};
pub use findings::known_names;
pub use fragments::{
    FragmentRow, FragmentUses, Use, check_fragments, create_fragment, fragment_uses, list_fragments, put_fragment,
    put_fragment_unchecked,
};
pub use illustrated::{each_visible, pictures_for, pictures_of};
pub use marked::{Piece, Stood};
pub use notified::PreviewApp;
pub use paper::letter_on_paper;
pub use personas::{Persona, PersonaDraft, PersonaReader, list_personas, remove_persona, save_persona};
pub use press::Press;
pub use preview::{KeptBack, Preview, PreviewCell, PreviewPerson, Subject, Whom, preview_template};
pub use readers::{ChipChoice, Reader, ReaderOrder, Why, list_chips, list_readers};
pub use revisions::{
    Change, Compared, Comparison, History, PastRevision, compare_revisions, list_changes, list_history, name_revision,
    note_saver,
};
pub use sides::{Side, Sides, list_sides};
pub use starters::{NewFromStarter, StarterRow, create_from_starter, list_starters};
pub use store::document_of;
pub use turned::{forget, free_ids, into_source};
pub use unsaved::{Unsaved, unsaved_document};
pub use uses::{Named, uses_of};
pub use vouch::{
    Changed, Fate, NewVouch, PastVouch, Vouch, VouchState, VouchedCell, content_of, find_cell, list_vouches,
    vouch_cell, vouches, withdraw_vouch,
};
pub use wall::{Spread, Wall, WallAsk, WallPlace, WallTile, WallWay, list_wall, preview_wall};
pub use whole::{footer_of, keep_whole, stationery_of, whole, whole_template};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateRow {
    pub key: String,
    pub name: String,
    pub channel: Channel,
    pub default_locale: String,
    pub cells: Vec<CellName>,
    /// The cells in which words are missing.
    pub unfinished: Vec<CellName>,
    pub campaigns: u32,
    pub saved_at: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellName {
    pub locale: String,
    pub register: Option<Register>,
}

impl CellName {
    pub fn of(cell: &Cell) -> Self {
        CellName { locale: cell.locale.clone(), register: cell.register }
    }

    /// The language (and register) in words: "German, formal".
    pub fn in_words(&self) -> String {
        let language = cultures::english_name(&self.locale);
        match self.register {
            Some(register) => format!("{language}, {}", register.as_str()),
            None => language,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Template {
    pub key: String,
    pub name: String,
    pub channel: Channel,
    pub default_locale: String,
    pub revision: String,
    pub revision_number: u32,
    /// A piece that messages share, and no message itself.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub is_fragment: bool,
    pub document: Document,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RevisionRow {
    pub revision: String,
    pub number: u32,
    pub saved_at: String,
}

/// What names a template beside its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title<'a> {
    pub key: &'a str,
    pub name: &'a str,
    pub channel: Channel,
    pub default_locale: &'a str,
}

/// The content address of a document: SHA-256 of its JSON, in hexadecimal.
pub fn revision_of(document: &Document) -> (String, String) {
    let json = crate::profiles::store::json(document);
    (hex(&Sha256::digest(json.as_bytes())), json)
}

/// A cell ready to be rendered, or why it is not.
#[derive(Debug, Clone, PartialEq)]
pub enum CellState {
    Complete(Compiled),
    Incomplete(Vec<Gap>),
}

impl CellState {
    /// What it compiles to, or what it lacks.
    pub fn lent(&self) -> std::result::Result<&Compiled, &[Gap]> {
        match self {
            CellState::Complete(compiled) => Ok(compiled),
            CellState::Incomplete(gaps) => Err(gaps),
        }
    }
}

/// `ours` is what the workspace says about cultures. Emails and letters have a page; all else is words alone.
pub fn compile_cell(channel: Channel, document: &Document, cell: &Cell, ours: &Ours, pictures: &Pictures) -> CellState {
    let sources = match channel {
        Channel::Email => compile::compile(document, cell, ours, pictures),
        Channel::Letter => compile::compile_letter(document, cell, ours, pictures),
        _ => compile::compile_text(channel, document, cell, ours),
    };
    match sources {
        Ok(sources) => CellState::Complete(Compiled {
            locale: cell.locale.clone(),
            register: cell.register,
            ours: ours.spoken_in(&cell.locale),
            subject: sources.subject,
            html: sources.html,
            text: sources.text,
            link: sources.link,
            cards: sources.cards,
        }),
        Err(gaps) => CellState::Incomplete(gaps),
    }
}

/// A cell as a campaign may send it: compiled, and free of differences from its source that keep it back.
pub fn sendable_cell(
    template: &Template,
    cell: &Cell,
    (ours, pictures): (&Ours, &Pictures),
    labels: &HashMap<String, String>,
) -> CellState {
    let differences = agree::differences(&template.document, &template.default_locale, cell, labels);
    let kept_back = differences.into_iter().filter(|found| found.severity == Severity::Error);
    let gaps: Vec<Gap> = kept_back
        .map(|found| Gap { block: found.block, placeholder: found.placeholder, message: found.message })
        .collect();
    match compile_cell(template.channel, &template.document, cell, ours, pictures) {
        CellState::Complete(_) if !gaps.is_empty() => CellState::Incomplete(gaps),
        state => state,
    }
}

/// What a template that has no cell in its own default language says to its author: whoever reads a language that has
/// no cell gets nothing.
pub fn lacks_default(document: &Document, default_locale: &str) -> Option<String> {
    let places: Vec<_> = document.cells.iter().map(|cell| (cell.locale.clone(), cell.register)).collect();
    let anybody = cultures::OtherLanguage::Allowed;
    let served = cultures::resolve(&places, default_locale, None, None, anybody, cultures::Ours::NOTHING).is_some();
    (!served && !places.is_empty()).then(|| {
        format!(
            "The template’s own language is {}, and there is no text in it: whoever reads a language without a text of \
             its own gets nothing",
            cultures::english_name(default_locale)
        )
    })
}

/// Whether the cells are Tera as an author or a kit wrote it, without blocks.
pub fn is_source(document: &Document) -> bool {
    matches!(document.blocks.as_slice(), [only] if only.kind == SOURCE)
}

/// What a message says on paper: its page, or its words where it has none.
pub fn pieces_of(message: &Rendered) -> Vec<letter::Piece> {
    if message.html.is_empty() {
        compile::pieces_of_text(&message.text)
    } else {
        compile::pieces_of_page(&message.html)
    }
}

pub fn list_templates(tx: &ReadTx) -> Result<Vec<TemplateRow>> {
    store::list(tx, store::Sort::Messages)
}

pub fn get_template(tx: &ReadTx, key: &str) -> Result<Template> {
    store::get(tx, key)
}

/// A template as the editor holds it; `document` None is what is saved.
pub fn written_template(tx: &ReadTx, key: &str, document: Option<Document>) -> Result<Template> {
    store::get_with(tx, key, document)
}

/// A template with one empty cell in its default language: a text to begin, and in an email a heading to greet with.
pub fn create_template(
    tx: &WriteTx,
    name: &str,
    channel: Channel,
    default_locale: &str,
    now: Timestamp,
) -> Result<Template> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::invalid_at("name", "Give the template a name."));
    }
    let locale = readable_locale(default_locale, "default_locale")?;
    let key = crate::id::new_key(name, |key| store::exists(tx, key))?;
    let blocks = match channel {
        Channel::Email => serde_json::json!([{ "id": "b1", "kind": "heading" }, { "id": "b2", "kind": "text" }]),
        _ => serde_json::json!([{ "id": "b1", "kind": "text" }]),
    };
    let document = Document {
        blocks: serde_json::from_value(blocks).unwrap_or_default(),
        cells: vec![Cell {
            locale: locale.clone(),
            register: None,
            subject: Inline::Runs { runs: Vec::new() },
            fields: Default::default(),
            link: None,
            hidden: Vec::new(),
            meant: Default::default(),
            kept: Default::default(),
        }],
        theme: None,
        attachments: Vec::new(),
    };
    put_template(tx, &Title { key: &key, name, channel, default_locale: &locale }, &document, now)?;
    get_template(tx, &key)
}

/// Saves content under a key: a new immutable revision if the content changed, nothing if it did not.
pub fn put_template(tx: &WriteTx, title: &Title, document: &Document, now: Timestamp) -> Result<()> {
    if store::is_fragment(tx, title.key)? == Some(true) {
        return Err(Error::invalid_at("key", format!("key: “{}” is a fragment here, not a template.", title.key)));
    }
    check_fragments(tx, title.key, document)?;
    put(tx, title, document, now)
}

fn put(tx: &WriteTx, title: &Title, document: &Document, now: Timestamp) -> Result<()> {
    crate::consent::check_key(title.key, "key")?;
    check_document(document)?;
    check_attachments(title.channel, document)?;
    if let Some(theme) = &document.theme {
        theme::check(tx, theme).map_err(within("theme"))?;
    }
    let (revision, json) = revision_of(document);
    store::put(tx, title, &revision, &json, &stored(now))
}

/// Puts a place before the field that an error names.
fn within(place: &str) -> impl Fn(Error) -> Error {
    move |error| match error {
        Error::Invalid { message, field } => {
            let place = field.map_or(place.to_owned(), |field| format!("{place}.{field}"));
            Error::invalid_at(place, message)
        }
        other => other,
    }
}

/// Saves what the editor holds.
pub fn save_template(tx: &WriteTx, key: &str, name: &str, document: &Document, now: Timestamp) -> Result<Template> {
    let known = get_template(tx, key)?;
    let name = if name.trim().is_empty() { &known.name } else { name.trim() };
    let title = Title { key, name, channel: known.channel, default_locale: &known.default_locale };
    if known.is_fragment {
        put_fragment(tx, &title, document, now)?;
    } else {
        put_template(tx, &title, document, now)?;
    }
    get_template(tx, key)
}

pub fn list_revisions(tx: &ReadTx, key: &str) -> Result<Vec<RevisionRow>> {
    store::revisions(tx, key)
}

/// Makes an earlier revision the current one again, as a new entry of the history.
pub fn restore_revision(tx: &WriteTx, key: &str, revision: &str, now: Timestamp) -> Result<Template> {
    if !list_revisions(tx, key)?.iter().any(|row| row.revision == revision) {
        return Err(store::never_saved());
    }
    let document = document_of(tx, revision)?;
    save_template(tx, key, "", &document, now)
}

/// Puts a template away; batches made with it keep their content.
/// A fragment stays while something shows it: its words would still go out, and could be found nowhere.
pub fn archive_template(tx: &WriteTx, key: &str, now: Timestamp) -> Result<()> {
    let uses = fragment_uses(tx, key)?;
    if let Some(used) = uses.templates.first() {
        return Err(Error::invalid(format!("It stands in the message “{}”, so it stays.", used.name)));
    }
    if let Some(used) = uses.fragments.first() {
        return Err(Error::invalid(format!("It stands in the fragment “{}”, so it stays.", used.name)));
    }
    store::set_archived(tx, key, Some(&stored(now)))
}

/// Takes the putting away back.
pub fn unarchive_template(tx: &WriteTx, key: &str) -> Result<()> {
    store::set_archived(tx, key, None)
}

/// Only emails carry anything, and at most one of each kind.
fn check_attachments(channel: Channel, document: &Document) -> Result<()> {
    for (at, one) in document.attachments.iter().enumerate() {
        let place = format!("attachments[{at}]");
        let same = |other: &Attachment| std::mem::discriminant(other) == std::mem::discriminant(one);
        if channel != Channel::Email {
            return Err(Error::invalid_at(place.clone(), format!("{place}: Only emails have attachments.")));
        }
        if document.attachments[..at].iter().any(same) {
            return Err(Error::invalid_at(place.clone(), format!("{place}: This kind of attachment is there twice.")));
        }
    }
    Ok(())
}

/// What must hold of any saved document: readable locales, no cell twice, no block id twice.
fn check_document(document: &Document) -> Result<()> {
    for (index, cell) in document.cells.iter().enumerate() {
        readable_locale(&cell.locale, &format!("cells[{index}].locale"))?;
        let twin =
            document.cells[..index].iter().any(|other| other.locale == cell.locale && other.register == cell.register);
        if twin {
            let place = format!("cells[{index}]");
            let english = cultures::english_name(&cell.locale);
            return Err(Error::invalid_at(place.clone(), format!("{place}: {english} is there twice.")));
        }
    }
    let mut ids = std::collections::BTreeSet::new();
    for (index, block) in document.blocks.iter().enumerate() {
        let mut open = vec![block];
        while let Some(block) = open.pop() {
            if !ids.insert(block.id.as_str()) {
                let place = format!("blocks[{index}].id");
                return Err(Error::invalid_at(place.clone(), format!("{place}: “{}” is there twice.", block.id)));
            }
            open.extend(block.inside().into_iter().flatten());
        }
    }
    Ok(())
}
