//! Templates of other programs, from a file or pasted: looked at first, then brought in.

use std::fs;
use std::path::PathBuf;

use attune_engine::Error;
use attune_engine::channels::Channel;
use attune_engine::dialects::{self, Brought, Dialect, NewTemplate, Original, Shape, Turned};
use attune_engine::pictures::get_file;
use attune_engine::progress::Progress;
use attune_engine::templates::document::Document;
use attune_engine::templates::{self, Preview, ReaderOrder, Subject, Whom};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ApiError, Session};

/// `pasted` where there is no file. What is null is guessed, or said by the file itself.
#[derive(Debug, Deserialize, TS)]
pub struct ForeignTemplate {
    pub path: Option<PathBuf>,
    pub pasted: Option<String>,
    pub name: Option<String>,
    pub dialect: Option<Dialect>,
    pub subject: Option<String>,
    pub locale: Option<String>,
    /// Null for an email.
    pub channel: Option<Channel>,
    pub shape: Option<Shape>,
}

/// Parts of an unsaved document that are to be written in another way.
#[derive(Debug, Deserialize, TS)]
pub struct TurnBlocks {
    pub document: Document,
    /// By their ids. Back into blocks goes one at a time: the first.
    pub blocks: Vec<String>,
    pub into: Written,
}

#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Written {
    Source,
    Blocks,
}

/// What would be there, and for somebody who is likely to show what does not fit.
#[derive(Debug, Serialize, TS)]
pub struct ForeignPlan {
    pub dialect: Dialect,
    pub name: String,
    pub locale: String,
    pub report: Brought,
    pub original: Original,
    pub preview: Preview,
    /// Those of the preview, which the workspace does not have yet.
    pub pictures: Vec<PlannedPicture>,
}

#[derive(Debug, Serialize, TS)]
pub struct PlannedPicture {
    pub file: String,
    /// image/png, image/jpeg or image/gif.
    pub media: String,
    /// The file in base64.
    pub data: String,
}

/// The largest file read, in bytes: the engine refuses smaller ones, in words.
const LARGEST: u64 = 64 * 1024 * 1024;

pub fn turn_blocks(session: &Session, ask: TurnBlocks, _: &dyn Progress) -> Result<Turned, ApiError> {
    session.read(|tx| match ask.into {
        Written::Source => {
            let document = templates::into_source(tx, &ask.document, &ask.blocks)?;
            Ok(Turned { document, stayed: Vec::new(), text_went: false })
        }
        Written::Blocks => dialects::into_blocks(tx, &ask.document, ask.blocks.first().map_or("", String::as_str)),
    })
}

struct Source {
    bytes: Vec<u8>,
    name: String,
    dialect: Dialect,
}

pub fn plan_foreign_template(
    session: &Session,
    ask: ForeignTemplate,
    _: &dyn Progress,
) -> Result<ForeignPlan, ApiError> {
    let source = source(&ask)?;
    let new = new_template(&source, &ask);
    let now = session.now();
    let mut press = session.press();
    session.with_workspace(|workspace| {
        // Brought, looked at, and taken back: the transaction ends without a commit.
        let tx = workspace.write()?;
        let report = dialects::bring_template(&tx, &new, now)?;
        let reader = templates::list_readers(&tx, ReaderOrder::Name, "")?.into_iter().next();
        let whom = Whom { person: reader.map(|reader| reader.id), ..Whom::default() };
        let subject = Subject { template: &report.template, document: None, whom, now };
        let preview = templates::preview_template(&tx, subject, &mut press)?;
        let pictures = report.pictures.iter().map(|picture| {
            let file = get_file(&tx, &picture.file)?;
            let (media, data) = (file.media.as_type().to_owned(), STANDARD.encode(&file.bytes));
            Ok(PlannedPicture { file: picture.file.clone(), media, data })
        });
        let pictures = pictures.collect::<Result<_, Error>>()?;
        let locale = templates::get_template(&tx, &report.template)?.default_locale;
        let (dialect, name) = (source.dialect, source.name.clone());
        Ok(ForeignPlan { dialect, name, locale, report, original: dialects::original(&new)?, preview, pictures })
    })
}

pub fn bring_template(session: &Session, ask: ForeignTemplate, _: &dyn Progress) -> Result<Brought, ApiError> {
    let source = source(&ask)?;
    let now = session.now();
    session.write(|tx| dialects::bring_template(tx, &new_template(&source, &ask), now))
}

fn new_template<'a>(source: &'a Source, ask: &'a ForeignTemplate) -> NewTemplate<'a> {
    let said = |text: &'a Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    NewTemplate {
        dialect: source.dialect,
        bytes: &source.bytes,
        name: &source.name,
        subject: said(&ask.subject),
        locale: said(&ask.locale),
        channel: ask.channel.unwrap_or(Channel::Email),
        shape: ask.shape,
    }
}

fn source(ask: &ForeignTemplate) -> Result<Source, ApiError> {
    let (bytes, file) = match (&ask.path, &ask.pasted) {
        (Some(path), _) => {
            let size = fs::metadata(path).map_err(|error| Error::io(path, "read", error))?.len();
            if size > LARGEST {
                return Err(Error::invalid_at("source", "The file is larger than any template.".to_owned()).into());
            }
            let bytes = fs::read(path).map_err(|error| Error::io(path, "read", error))?;
            (bytes, path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default())
        }
        (None, Some(text)) => (text.clone().into_bytes(), String::new()),
        (None, None) => return Err(Error::invalid_at("source", "Choose a file, or paste a text.".to_owned()).into()),
    };
    let dialect = ask.dialect.unwrap_or_else(|| dialects::guess(&bytes, &file));
    let stem = file.rsplit_once('.').map_or(file.as_str(), |(stem, _)| stem);
    let said = ask.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let name = said.unwrap_or(if stem.is_empty() { "Pasted message" } else { stem }).to_owned();
    Ok(Source { bytes, name, dialect })
}
