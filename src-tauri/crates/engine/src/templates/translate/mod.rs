//! The round trip to translators: every text of a template as a unit with its placeholders protected, out as XLIFF, CSV
//! or PO, and back in after a look at each change. What cannot be taken is listed by unit, and nothing else is lost.

mod earlier;
mod forms;
mod inline;
mod po;
mod put;
mod sheet;
mod units;
mod xliff;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::coverage::source_cell;
use super::document::{Cell, Inline};
use super::{Template, get_template, readable_locale, save_template};
use crate::cultures::same_locale;
use crate::db::{ReadTx, WriteTx};
use crate::id::hex;
use crate::profiles::Register;
use crate::time::Timestamp;
use crate::{Error, Result};
use inline::{Token, markup};
use units::Unit;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TranslationFormat {
    /// XLIFF 2.1 (OASIS), one file, one unit a text.
    Xliff,
    /// Columns unit, source, target.
    Csv,
    /// GNU gettext, one entry a text.
    Po,
}

impl TranslationFormat {
    /// What a file that is one of ours is written in.
    pub fn told_by(file: &str) -> Self {
        let begins = file.trim_start_matches('\u{FEFF}').trim_start();
        match begins {
            _ if begins.starts_with('<') => TranslationFormat::Xliff,
            _ if ["#", "msgid", "msgctxt"].iter().any(|sign| begins.starts_with(sign)) => TranslationFormat::Po,
            _ => TranslationFormat::Csv,
        }
    }

    /// How names of its files end; the first is the one to write.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            TranslationFormat::Xliff => &["xlf", "xliff"],
            TranslationFormat::Csv => &["csv"],
            TranslationFormat::Po => &["po"],
        }
    }

    /// Whether a file that begins like this is an earlier one of this form.
    pub fn is_of(self, begin: &str) -> bool {
        match self {
            TranslationFormat::Xliff => begin.contains("<xliff"),
            TranslationFormat::Csv => begin.trim_start_matches('\u{FEFF}').starts_with("unit,source,target"),
            TranslationFormat::Po => begin.contains("msgid \"\""),
        }
    }
}

/// Which template into which cell.
#[derive(Debug, Clone, Copy)]
pub struct Route<'a> {
    pub template: &'a str,
    pub to: &'a str,
    pub register: Option<Register>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TranslationReport {
    pub template: String,
    pub to: String,
    /// What is new in the cell, text by text.
    pub changed: Vec<ChangedUnit>,
    pub unchanged: u32,
    /// Units without a translation in the file, or not in it at all.
    pub untranslated: u32,
    pub rejected: Vec<RejectedUnit>,
}

/// What applying a file would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TranslationPlan {
    /// The address of the file and of the revision it was compared with: applying asks for it.
    pub seen: String,
    pub report: TranslationReport,
}

/// Texts with placeholders as they stand in the file: `[1 First name]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangedUnit {
    pub unit: String,
    pub before: String,
    pub after: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RejectedUnit {
    pub unit: String,
    pub reason: String,
}

/// The text of a file: Unicode by its mark, UTF-8, for PO what it says of itself, and for tables also what a spreadsheet
/// saves without asking. Errors: letters that cannot be read.
pub fn translation_text(bytes: &[u8]) -> Result<String> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(known) => known,
        None if bytes.starts_with(b"<") || std::str::from_utf8(bytes).is_ok() => (UTF_8, 0),
        None if let Some(said) = po::encoding(bytes) => (said, 0),
        None => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            (detector.guess(None, Utf8Detection::Deny), 0)
        }
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]);
    text.map(Cow::into_owned).ok_or_else(|| Error::invalid("The translated file is not UTF-8."))
}

/// What a file says of one unit. A target of nothing is not translated yet.
pub(super) struct Said {
    unit: String,
    source: String,
    target: std::result::Result<Vec<Token>, String>,
}

/// The file for a translator, in UTF-8.
pub fn export_translation(tx: &ReadTx, route: &Route, format: TranslationFormat) -> Result<String> {
    let template = get_template(tx, route.template)?;
    let to = readable_locale(route.to, "to")?;
    let source = another_than(source_of(&template)?, &to, route)?;
    let target = target_of(&template, &to, route.register);
    let units = units::of(&template.document, source, target, &to);
    Ok(match format {
        TranslationFormat::Xliff => xliff::write(&template, &source.locale, &to, &units),
        TranslationFormat::Csv => sheet::write(&units),
        TranslationFormat::Po => {
            let cells = target.map(|target| (source, target));
            let earlier = cells.map(|cells| earlier::earlier(tx, &template, cells, &units, &to)).transpose()?;
            po::write(&template, route, &to, &units, &earlier.unwrap_or_default())
        }
    })
}

/// What applying a file would change. Errors: a file that cannot be read at all, or is for something else.
pub fn plan_translation(tx: &ReadTx, route: &Route, format: TranslationFormat, file: &str) -> Result<TranslationPlan> {
    let template = get_template(tx, route.template)?;
    Ok(TranslationPlan { seen: seen(&template, file), report: taken(&template, route, format, file)?.1 })
}

/// Applies exactly what a plan showed. Errors: the file or the template became another one since.
pub fn apply_seen(
    tx: &WriteTx,
    route: &Route,
    format: TranslationFormat,
    file: &str,
    shown: &str,
    now: Timestamp,
) -> Result<TranslationReport> {
    if seen(&get_template(tx, route.template)?, file) != shown {
        let changed = "The file or the message has changed since it was shown. Look at it once more.";
        return Err(Error::Refused(changed.to_owned()));
    }
    apply_translation(tx, route, format, file, now)
}

fn seen(template: &Template, file: &str) -> String {
    hex(&Sha256::digest(format!("{}\n{file}", template.revision)))
}

/// Takes what can be taken, as a new revision; the rest is listed.
pub fn apply_translation(
    tx: &WriteTx,
    route: &Route,
    format: TranslationFormat,
    file: &str,
    now: Timestamp,
) -> Result<TranslationReport> {
    let mut template = get_template(tx, route.template)?;
    let (cell, report) = taken(&template, route, format, file)?;
    if !report.changed.is_empty() {
        let cells = &mut template.document.cells;
        match cells.iter_mut().find(|known| known.locale == cell.locale && known.register == cell.register) {
            Some(known) => *known = cell,
            None => cells.push(cell),
        }
        save_template(tx, &template.key, "", &template.document, now)?;
    }
    Ok(report)
}

fn taken(
    template: &Template,
    route: &Route,
    format: TranslationFormat,
    file: &str,
) -> Result<(Cell, TranslationReport)> {
    let to = readable_locale(route.to, "to")?;
    let source = another_than(source_of(template)?, &to, route)?;
    let target = target_of(template, &to, route.register);
    let units = units::of(&template.document, source, target, &to);
    let said = match format {
        TranslationFormat::Xliff => xliff::read(file, template, &source.locale, &to)?,
        TranslationFormat::Csv => sheet::read(file)?,
        TranslationFormat::Po => po::read(file, template, route, &to)?,
    };
    let mut report = TranslationReport {
        template: template.key.clone(),
        to: to.clone(),
        changed: Vec::new(),
        unchanged: 0,
        untranslated: 0,
        rejected: Vec::new(),
    };
    let empty = || Cell {
        locale: to.clone(),
        register: route.register,
        subject: Inline::Runs { runs: Vec::new() },
        fields: Default::default(),
        link: source.link.clone(),
        hidden: source.hidden.clone(),
        meant: Default::default(),
        kept: Default::default(),
    };
    let mut cell = target.cloned().unwrap_or_else(empty);
    let mut accepted: Vec<(&Unit, Vec<Token>)> = Vec::new();
    let told: Vec<String> = said.iter().map(|said| said.unit.clone()).collect();
    for said in said {
        match accept(&units, &accepted, &said) {
            Err(reason) => report.rejected.push(RejectedUnit { unit: said.unit, reason }),
            Ok((_, tokens)) if tokens.is_empty() => report.untranslated += 1,
            Ok((unit, tokens)) => {
                let (before, after) = (markup(&unit.target), markup(&tokens));
                if before == after {
                    report.unchanged += 1;
                } else {
                    report.changed.push(ChangedUnit { unit: said.unit, before, after });
                }
                accepted.push((unit, tokens));
            }
        }
    }
    // What the file leaves out is not translated either.
    let absent = units.iter().filter(|unit| !told.contains(&unit.id)).count();
    report.untranslated += u32::try_from(absent).unwrap_or(u32::MAX);
    for (unit, reason) in put::put(&template.document, source, &mut cell, &units, &accepted) {
        report.changed.retain(|changed| changed.unit != unit);
        report.rejected.push(RejectedUnit { unit, reason });
    }
    // Words that are new were not read against an earlier source.
    for changed in &report.changed {
        cell.kept.remove(changed.unit.split('.').next().unwrap_or_default());
    }
    Ok((cell, report))
}

/// The unit a line is about and its words, or why it cannot be taken.
fn accept<'u>(
    units: &'u [Unit],
    accepted: &[(&Unit, Vec<Token>)],
    said: &Said,
) -> std::result::Result<(&'u Unit, Vec<Token>), String> {
    let unit = units.iter().find(|unit| unit.id == said.unit);
    let unit = unit.ok_or("There is no such text in the template any more.")?;
    if accepted.iter().any(|(known, _)| known.id == said.unit) {
        return Err("This text is in the file twice.".to_owned());
    }
    let tokens = said.target.clone()?;
    if markup(&unit.source) != said.source {
        return Err("The source has changed since this file was made.".to_owned());
    }
    // What the cell says already was taken, whatever placeholders it does without.
    if !tokens.is_empty() && markup(&tokens) != markup(&unit.target) {
        inline::check(&unit.wanted(&tokens), &tokens)?;
        unit.check_words(&tokens)?;
    }
    Ok((unit, tokens))
}

fn source_of(template: &Template) -> Result<&Cell> {
    source_cell(&template.document, &template.default_locale)
        .ok_or_else(|| Error::Refused("There is nothing in this template to translate yet.".to_owned()))
}

/// The source, unless it is the very text that is to be written.
fn another_than<'a>(source: &'a Cell, to: &str, route: &Route) -> Result<&'a Cell> {
    if same_locale(&source.locale, to) && source.register == route.register {
        let sentence = "This is the text the others are translated from. Choose another language or tone.";
        return Err(Error::invalid_at("to", format!("to: {sentence}")));
    }
    Ok(source)
}

fn target_of<'a>(template: &'a Template, to: &str, register: Option<Register>) -> Option<&'a Cell> {
    template.document.cells.iter().find(|cell| same_locale(&cell.locale, to) && cell.register == register)
}
