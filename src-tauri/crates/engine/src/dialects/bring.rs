//! Bringing a template in from a file of another program, as a template of its own, with a report of what to look at.

use serde::Serialize;
use ts_rs::TS;

use super::draft::Draft;
use super::infix::Grammar;
use super::names::{Names, snake};
use super::{
    Dialect, Mark, brackets, civicrm, golang, handlebars, liquid, mailchimp, mautic, merge, notify, office, page,
};
use crate::channels::Channel;
use crate::db::WriteTx;
use crate::templates::compile::html_of_mjml;
use crate::templates::document::{Block, BlockKind, Cell, Document, Field, Inline};
use crate::templates::frame::{Frame, frame};
use crate::templates::{Title, list_templates, put_template, readable_locale};
use crate::time::Timestamp;
use crate::{Error, Result};

/// What is brought, and what the file itself does not say. `name` is the file's own name without its ending.
#[derive(Debug, Clone, Copy)]
pub struct NewTemplate<'a> {
    pub dialect: Dialect,
    pub bytes: &'a [u8],
    pub name: &'a str,
    pub subject: Option<&'a str>,
    pub locale: Option<&'a str>,
}

/// `kept` constructs stayed as they were and hold the message back; `marked` ones, kept or not, want a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Brought {
    pub template: String,
    pub kept: u32,
    pub translated: u32,
    pub marked: Vec<Mark>,
    /// What else the author should know, in sentences.
    pub notes: Vec<String>,
    /// What the file said itself, and nobody had to guess.
    pub said: Vec<Said>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    Subject,
    Language,
}

/// The largest file that is read as a template.
const LARGEST: usize = 5 * 1024 * 1024;

/// A document may hold pictures, which are not read.
const LARGEST_DOCUMENT: usize = 50 * 1024 * 1024;

/// What was brought, as it looks there; the other is None.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Original {
    pub page: Option<Frame>,
    pub text: Option<String>,
}

/// The file before anything of it is translated, safe to be shown. A document's fields are shown by their names.
pub fn original(new: &NewTemplate) -> Result<Original> {
    let source = merge::shown(&source(new)?);
    let laid = if new.dialect == Dialect::Mjml { html_of_mjml(&source).ok() } else { None };
    let is_page = new.dialect != Dialect::Mjml && page::is_html(&source);
    let page = laid.or_else(|| is_page.then(|| source.clone())).map(|html| frame(&html, &[]));
    let text = page.is_none().then_some(source);
    Ok(Original { page, text })
}

pub fn bring_template(tx: &WriteTx, new: &NewTemplate, now: Timestamp) -> Result<Brought> {
    let source = source(new)?;
    let names = Names::of(tx)?;
    let (mut notes, mut told) = (Vec::new(), Vec::new());
    let (said, body) = page::subject(&source);
    let mut draft = Draft::new(&names);
    let mut tera = translated(&mut draft, new.dialect, &body)?;
    if new.dialect == Dialect::Mjml {
        tera = html_of_mjml(&tera).map_err(|sentence| Error::invalid_at("source", format!("{sentence}.")))?;
    }
    let subject = match new.subject.map(str::to_owned).or(said) {
        Some(subject) => {
            let mut line = Draft::new(&names);
            let tera = translated(&mut line, new.dialect, &subject)?;
            // The title stands in the file, too, where it is counted already.
            if new.subject.is_some() || page::says_subject(&source) {
                draft.translated += line.translated;
                draft.kept += line.kept;
                draft.marked.splice(0..0, line.marked);
            }
            tera
        }
        None => String::new(),
    };
    let subject = if subject.trim().is_empty() {
        notes.push("The file says no subject, so its name stands there until you write one.".to_owned());
        crate::dialects::expression::tera_text(new.name)
    } else {
        told.push(Said::Subject);
        subject
    };
    let field = if new.dialect == Dialect::Mjml || page::is_html(&body) {
        Field::Source { html: tera, text: None }
    } else {
        Field::Source {
            html: page::as_html(tera.trim_start_matches('\n')),
            text: Some(tera.trim_start_matches('\n').to_owned()),
        }
    };
    let locale = match new.locale.map(str::to_owned).or_else(|| page::language(&body)) {
        Some(tag) => {
            told.push(Said::Language);
            readable_locale(&tag, "locale")?
        }
        None => {
            notes.push("The file does not say its language; it is taken for English.".to_owned());
            "en".to_owned()
        }
    };
    let document = document(&locale, subject, field);
    let key = free_key(tx, new.name)?;
    let title = Title { key: &key, name: new.name.trim(), channel: Channel::Email, default_locale: &locale };
    put_template(tx, &title, &document, now)?;
    let Draft { kept, translated, marked, .. } = draft;
    Ok(Brought { template: key, kept, translated, marked, notes, said: told })
}

fn translated(draft: &mut Draft, dialect: Dialect, source: &str) -> Result<String> {
    match dialect {
        Dialect::Mailchimp => mailchimp::read(draft, source)?,
        Dialect::Liquid | Dialect::Braze => liquid::read(draft, source, Grammar::Liquid)?,
        Dialect::Hubspot | Dialect::Html | Dialect::Mjml => liquid::read(draft, source, Grammar::Usual)?,
        Dialect::Handlebars => handlebars::read(draft, source)?,
        Dialect::Listmonk => golang::read(draft, source)?,
        Dialect::Mautic => mautic::read(draft, source)?,
        Dialect::Notify => notify::read(draft, source)?,
        Dialect::Civicrm => civicrm::read(draft, source)?,
        Dialect::Brackets => brackets::read(draft, source)?,
        Dialect::Word | Dialect::Libreoffice => merge::read(draft, source)?,
    }
    draft.finish()
}

fn source(new: &NewTemplate) -> Result<String> {
    let wrong = |message: &str| Error::invalid_at("source", message.to_owned());
    let office = matches!(new.dialect, Dialect::Word | Dialect::Libreoffice);
    if office {
        if new.bytes.len() > LARGEST_DOCUMENT {
            return Err(wrong("The document is larger than 50 MB."));
        }
        if let Some(page) = office::page(new.bytes)? {
            return Ok(page);
        }
    } else if office::is_document(new.bytes) {
        return Err(wrong("This is a document of an office program: say that it comes from Word or LibreOffice."));
    }
    words(new.bytes)
}

fn words(bytes: &[u8]) -> Result<String> {
    let wrong = |message: &str| Error::invalid_at("source", message.to_owned());
    if bytes.len() > LARGEST {
        return Err(wrong("The file is larger than 5 MB, which no template is."));
    }
    if bytes.contains(&0) {
        return Err(wrong("This is not a file of text."));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| wrong("The file is not in UTF-8; save it again as UTF-8."))?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(wrong("The file is empty."));
    }
    Ok(text.to_owned())
}

fn document(locale: &str, subject: String, field: Field) -> Document {
    let id = "source".to_owned();
    let cell = Cell {
        locale: locale.to_owned(),
        register: None,
        subject: Inline::Source { source: subject },
        fields: [(id.clone(), field)].into(),
        link: None,
        hidden: Vec::new(),
        meant: Default::default(),
        kept: Default::default(),
    };
    Document { blocks: vec![Block { id, kind: BlockKind::Source }], cells: vec![cell], theme: None }
}

/// A key after the file's name that no template has yet.
fn free_key(tx: &WriteTx, name: &str) -> Result<String> {
    let ascii: String = snake(name).chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect();
    let ascii = ascii.trim_matches('_');
    let lettered = ascii.starts_with(|first: char| first.is_ascii_lowercase());
    let base: String = if lettered { ascii.chars().take(50).collect() } else { format!("template_{ascii}") };
    let base = base.trim_end_matches('_').to_owned();
    let taken: Vec<String> = list_templates(tx)?.into_iter().map(|template| template.key).collect();
    let numbered = (2..).map(|number| format!("{base}_{number}"));
    let free = std::iter::once(base.clone()).chain(numbered).find(|key| !taken.contains(key));
    Ok(free.unwrap_or(base))
}
