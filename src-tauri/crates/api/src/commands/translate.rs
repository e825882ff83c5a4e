//! Cells beside their source, and translators' files. What a file says is the engine's; here it is read and written.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use attune_engine::Error;
use attune_engine::files::replace_file;
use attune_engine::profiles::Register;
use attune_engine::progress::Progress;
use attune_engine::templates::translate::{
    self, Route, TranslationFormat, TranslationPlan, TranslationReport, export_translation as written,
};
use attune_engine::templates::{self, CellName, Sides};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::vouching::CellOf;
use crate::{ApiError, Session};

/// `locale` and `register` are the cell to write for; it need not be there yet.
#[derive(Debug, Deserialize, TS)]
pub struct ForTranslator {
    pub template: String,
    pub locale: String,
    pub register: Option<Register>,
    pub format: TranslationFormat,
    pub path: PathBuf,
}

#[derive(Debug, Serialize, TS)]
pub struct WrittenFile {
    /// With the ending of its format, whatever was asked for.
    pub path: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct FromTranslator {
    pub template: String,
    pub locale: String,
    pub register: Option<Register>,
    pub path: PathBuf,
}

/// `seen` is what the plan said it was.
#[derive(Debug, Deserialize, TS)]
pub struct ReadFromTranslator {
    pub template: String,
    pub locale: String,
    pub register: Option<Register>,
    pub path: PathBuf,
    pub seen: String,
}

/// The longest file read, in bytes: a hundred times the longest template.
const LONGEST: u64 = 32 * 1024 * 1024;

pub fn list_sides(session: &Session, request: CellOf, _: &dyn Progress) -> Result<Sides, ApiError> {
    let cell = CellName { locale: request.locale, register: request.register };
    session.read(|tx| templates::list_sides(tx, &request.template, &cell))
}

pub fn export_translation(session: &Session, ask: ForTranslator, _: &dyn Progress) -> Result<WrittenFile, ApiError> {
    let route = Route { template: &ask.template, to: &ask.locale, register: ask.register };
    let text = session.read(|tx| written(tx, &route, ask.format))?;
    let target = with_ending(&ask.path, ask.format)?;
    replace_file(&target, text.as_bytes(), |begin| ask.format.is_of(begin))?;
    Ok(WrittenFile { path: target.to_string_lossy().into_owned() })
}

pub fn plan_translation(
    session: &Session,
    request: FromTranslator,
    _: &dyn Progress,
) -> Result<TranslationPlan, ApiError> {
    let file = text_of(&request.path)?;
    let route = Route { template: &request.template, to: &request.locale, register: request.register };
    let format = TranslationFormat::told_by(&file);
    session.read(|tx| translate::plan_translation(tx, &route, format, &file))
}

pub fn apply_translation(
    session: &Session,
    request: ReadFromTranslator,
    _: &dyn Progress,
) -> Result<TranslationReport, ApiError> {
    let (file, now) = (text_of(&request.path)?, session.now());
    let route = Route { template: &request.template, to: &request.locale, register: request.register };
    let format = TranslationFormat::told_by(&file);
    session.write(|tx| translate::apply_seen(tx, &route, format, &file, &request.seen, now))
}

/// A file is never written over something else because a name was typed without its ending.
fn with_ending(path: &Path, format: TranslationFormat) -> Result<PathBuf, Error> {
    let fits = |ending: &str| path.extension().is_some_and(|said| said.eq_ignore_ascii_case(ending));
    if format.endings().iter().any(|ending| fits(ending)) {
        return Ok(path.to_owned());
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(format.endings()[0]);
    let path = PathBuf::from(name);
    if path.exists() {
        return Err(Error::Refused(format!("“{}” is there already. Choose another name.", path.display())));
    }
    Ok(path)
}

fn text_of(path: &Path) -> Result<String, Error> {
    let unread = |error| Error::io(path, "read", error);
    let mut bytes = Vec::new();
    fs::File::open(path).and_then(|file| file.take(LONGEST + 1).read_to_end(&mut bytes)).map_err(unread)?;
    if bytes.len() as u64 > LONGEST {
        return Err(Error::invalid(format!("“{}” is too long to be a translation of ours.", path.display())));
    }
    translate::translation_text(&bytes).map_err(|_| {
        Error::invalid(format!("“{}” is not UTF-8. Ask for it to be saved as UTF-8 and try again.", path.display()))
    })
}
