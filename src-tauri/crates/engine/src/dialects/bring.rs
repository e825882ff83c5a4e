//! Bringing a template in from a file of another program, as a template of its own, with a report of what to look at.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::blocks::{self, Laid, Reading, Room, Stayed, Why, placed};
use super::carried::{self, Carried};
use super::draft::Draft;
use super::encoded::written_out;
use super::infix::Grammar;
use super::names::{Names, snake};
use super::parts::{Part, tera};
use super::pictures::{BroughtPicture, keep, left_in_source};
use super::spelling::unheard;
use super::{
    Dialect, Mark, brackets, civicrm, foot, golang, handlebars, liquid, mailchimp, mautic, merge, mjml, notify, office,
    page,
};
use crate::channels::Channel;
use crate::db::WriteTx;
use crate::imports::utf16;
use crate::pictures::LONGEST_ALT;
use crate::templates::compile::html_of_mjml;
use crate::templates::document::{Block, Cell, Document, Field, Inline, SOURCE};
use crate::templates::frame::{Frame, frame};
use crate::templates::{Title, footer_of, list_templates, put_template, readable_locale};
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
    pub channel: Channel,
    /// None: parts to edit, unless its own look would be lost.
    pub shape: Option<Shape>,
}

/// What a brought template is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Parts to edit, in the look of the workspace's messages.
    Blocks,
    /// One page of source, as it looked there.
    Page,
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
    pub shape: Shape,
    /// What stays source, and why; the page itself where the whole does.
    pub stayed: Vec<Stayed>,
    /// Its own pictures, which are among the workspace's now. One that could not be taken is among `marked`.
    pub pictures: Vec<BroughtPicture>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    Subject,
    Language,
}

const OUR_FOOT: &str =
    "Its lines of the postal address and of unsubscribing are left to the foot of your messages, which says the same.";

/// The largest file that is read as a template.
const LARGEST: usize = 5 * 1024 * 1024;

/// With the pictures it holds.
const LARGEST_DOCUMENT: usize = 50 * 1024 * 1024;

/// What was brought, as it looks there; the other is None.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Original {
    pub page: Option<Frame>,
    pub text: Option<String>,
}

/// The file before anything of it is translated, safe to be shown. A document's fields are shown by their names.
pub fn original(new: &NewTemplate) -> Result<Original> {
    let (source, carried) = source(new)?;
    let source = carried.put_back(&merge::shown(&source), usize::MAX).0;
    let is_mjml = is_mjml(new.dialect, &source);
    let laid = if is_mjml { html_of_mjml(&source).ok() } else { None };
    let is_page = !is_mjml && is_page(new.dialect, &source);
    let page = laid.or_else(|| is_page.then(|| source.clone())).map(|html| frame(&html, &[], &[]));
    let text = page.is_none().then_some(source);
    Ok(Original { page, text })
}

pub fn bring_template(tx: &WriteTx, new: &NewTemplate, now: Timestamp) -> Result<Brought> {
    let (source, carried) = source(new)?;
    let source = written_out(&source);
    let names = Names::of(tx)?;
    let (mut notes, mut told) = (Vec::new(), Vec::new());
    let (said, mut body) = page::subject(&source);
    let mut draft = Draft::new(&names);
    if new.dialect == Dialect::Notify
        && matches!(new.channel, Channel::Email | Channel::Letter)
        && !page::is_html(&body)
    {
        body = notify::page(&body).unwrap_or(body);
    }
    let as_written = |mark: &mut Mark| {
        let line = (mark.line as usize).checked_sub(1).and_then(|at| source.lines().nth(at)).unwrap_or_default();
        if new.dialect == Dialect::Notify && !source.contains(&mark.source) {
            mark.source = line.trim().to_owned();
        }
    };
    let mut held = Vec::new();
    if is_mjml(new.dialect, &body) {
        (body, held) = mjml::prepared(&body, &mut draft);
    }
    let parts = mjml::held(translated(&mut draft, new.dialect, &body)?, &held);
    if is_mjml(new.dialect, &body) {
        draft.marked.sort_by_key(|mark| mark.line);
    }
    names.hear(&parts);
    let laid = laid(&parts, &body, new, &names);
    let said_title = new.subject.map(str::to_owned).or_else(|| said.clone());
    let subject = match new.subject.map(str::to_owned).or(said) {
        Some(subject) => {
            let mut line = Draft::new(&names);
            let parts = translated(&mut line, new.dialect, &subject)?;
            // The title stands in the file, too, where it is counted already.
            if new.subject.is_some() || page::says_subject(&source) {
                draft.translated += line.translated;
                draft.kept += line.kept;
                draft.marked.splice(0..0, line.marked);
            }
            parts
        }
        None => Vec::new(),
    };
    let subject = if tera(&subject).trim().is_empty() {
        if new.channel.is_titled() {
            notes.push("The file says no subject, so its name stands there until you write one.".to_owned());
        }
        blocks::subject(&[Part::Text(new.name.to_owned())], &names)
    } else {
        if new.channel.is_titled() {
            told.push(Said::Subject);
        } else {
            let words = said_title.unwrap_or_default();
            let before = body.find(&words).filter(|_| !page::says_subject(&source)).map_or("", |at| &body[..at]);
            let line = u32::try_from(before.matches('\n').count()).unwrap_or(u32::MAX).saturating_add(1);
            draft
                .marked
                .insert(0, Mark { line, source: words, why: "Messages of this channel have no subject".to_owned() });
        }
        blocks::subject(&subject, &names)
    };
    let (laid, shape) = match laid {
        Ok(mut laid) => {
            let ours = if new.channel == Channel::Email { footer_of(tx)? } else { None };
            if ours.is_some_and(|ours| foot::taken_out(&mut laid, &ours, &names)) {
                notes.push(OUR_FOOT.to_owned());
            }
            (laid, Shape::Blocks)
        }
        Err(why) => (whole(&parts, &body, new.dialect, why)?, Shape::Page),
    };
    let Laid { blocks, mut fields, stayed, pictures: shown, without_pictures } = laid;
    draft.marked.extend(left_in_source(&carried, &mut fields));
    if shape == Shape::Blocks {
        draft.marked.extend(carried.refused.iter().cloned());
    }
    if without_pictures {
        draft.mark("a picture", "Messages of this channel have no pictures");
    }
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
    let (slots, pictures) = keep(tx, &carried, &shown, (new.name.trim(), &locale), now)?;
    let is_long =
        |(_, alt): &&(usize, Option<String>)| alt.as_ref().is_some_and(|alt| alt.chars().count() > LONGEST_ALT);
    if let Some((_, Some(alt))) = shown.iter().find(is_long) {
        draft.mark(alt, "The alternative text of a picture may have 500 letters at most, so it was shortened");
    }
    let document = document(&locale, subject, placed(blocks, &slots), fields);
    let unheard = unheard(tx, &document, now)?;
    if !unheard.is_empty() {
        let texts: Vec<String> = unheard.iter().map(|text| format!("“{text}”")).collect();
        let texts = texts.join(", ");
        notes.push(format!("Conditions here take capital and small letters for the same: {texts}."));
    }
    let key = free_key(tx, new.name)?;
    let title = Title { key: &key, name: new.name.trim(), channel: new.channel, default_locale: &locale };
    put_template(tx, &title, &document, now)?;
    draft.marked.iter_mut().for_each(as_written);
    let Draft { kept, translated, marked, .. } = draft;
    Ok(Brought { template: key, kept, translated, marked, notes, said: told, shape, stayed, pictures })
}

/// What can be edited as blocks; else why the whole stays as it is, or None where somebody asked for that.
fn laid(parts: &[Part], body: &str, new: &NewTemplate, names: &Names) -> std::result::Result<Laid, Option<Why>> {
    let reading = match new.dialect {
        _ if new.shape == Some(Shape::Page) => return Err(None),
        // Its page is made of what MJML lays out.
        dialect if is_mjml(dialect, body) && mjml::is_one_column(body) => return Err(Some(Why::Styled)),
        dialect if is_mjml(dialect, body) => return Err(Some(Why::Columns)),
        dialect if !is_page(dialect, body) => Reading::Words,
        Dialect::Word | Dialect::Libreoffice => Reading::Document,
        _ if new.shape == Some(Shape::Blocks) => Reading::PageForWords,
        _ => Reading::Page,
    };
    let room = if matches!(new.channel, Channel::Email | Channel::Letter) { Room::Page } else { Room::Words };
    blocks::laid(parts, reading, room, names).map_err(Some)
}

/// A page, also where it has no tag in it: somebody said so.
fn is_page(dialect: Dialect, body: &str) -> bool {
    dialect == Dialect::Html || page::is_html(body)
}

/// MJML with the placeholders of any program.
fn is_mjml(dialect: Dialect, body: &str) -> bool {
    let is_office = matches!(dialect, Dialect::Word | Dialect::Libreoffice);
    dialect == Dialect::Mjml || !is_office && page::is_mjml(body)
}

/// One block of source.
fn whole(parts: &[Part], body: &str, dialect: Dialect, why: Option<Why>) -> Result<Laid> {
    let source = tera(parts);
    let field = if is_mjml(dialect, body) {
        let html = html_of_mjml(&source).map_err(|sentence| Error::invalid_at("source", format!("{sentence}.")))?;
        Field::Source { html, text: None }
    } else if is_page(dialect, body) {
        Field::Source { html: source, text: None }
    } else {
        let text = source.trim_start_matches('\n');
        Field::Source { html: page::as_html(text), text: Some(text.to_owned()) }
    };
    let id = "source".to_owned();
    Ok(Laid {
        blocks: vec![Block { id: id.clone(), kind: SOURCE }],
        fields: [(id, field)].into(),
        stayed: why.map(|why| Stayed { begins: String::new(), why }).into_iter().collect(),
        pictures: Vec::new(),
        without_pictures: false,
    })
}

fn translated(draft: &mut Draft, dialect: Dialect, source: &str) -> Result<Vec<Part>> {
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

/// The file's text, with the pictures it holds by their numbers.
fn source(new: &NewTemplate) -> Result<(String, Carried)> {
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
    words(new)
}

fn words(new: &NewTemplate) -> Result<(String, Carried)> {
    let wrong = |message: &str| Error::invalid_at("source", message.to_owned());
    let too_large = || wrong("The file is larger than 5 MB, which no template is.");
    if new.bytes.len() > LARGEST_DOCUMENT {
        return Err(too_large());
    }
    if new.bytes.starts_with(b"%PDF-") {
        return Err(wrong(
            "This is a PDF, which holds pages and no text to work on. Choose the file it was made from.",
        ));
    }
    let wide = utf16(new.bytes);
    let bytes = wide.as_ref().map_or(new.bytes, String::as_bytes);
    if bytes.contains(&0) {
        return Err(wrong("This is not a file of text."));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| wrong("The file is not in UTF-8; save it again as UTF-8."))?;
    // Old programs of the Mac end lines with a carriage return alone.
    let lines = (text.contains('\r') && !text.contains('\n')).then(|| text.replace('\r', "\n"));
    let text = lines.as_deref().unwrap_or(text).trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(wrong("The file is empty."));
    }
    let (text, carried) = match new.dialect {
        dialect if is_mjml(dialect, text) => (text.to_owned(), Carried::default()),
        _ => carried::of_page(text),
    };
    // Its pictures are weighed one by one.
    if text.len() > LARGEST {
        return Err(too_large());
    }
    Ok((text, carried))
}

fn document(locale: &str, subject: Inline, blocks: Vec<Block>, fields: BTreeMap<String, Field>) -> Document {
    let cell = Cell {
        locale: locale.to_owned(),
        register: None,
        subject,
        fields,
        link: None,
        hidden: Vec::new(),
        meant: Default::default(),
        kept: Default::default(),
    };
    Document { blocks, cells: vec![cell], theme: None, attachments: Vec::new() }
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
