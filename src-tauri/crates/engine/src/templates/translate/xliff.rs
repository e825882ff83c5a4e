//! Units as XLIFF 2.1 (OASIS Standard, 13 February 2018): `ph` for placeholders, `pc` around marked words.

use quick_xml::NsReader;
use quick_xml::escape::{escape, resolve_xml_entity};
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};

use super::Said;
use super::inline::{Token, markup};
use super::units::Unit;
use crate::cultures::language_of;
use crate::templates::Template;
use crate::{Error, Result};

pub fn write(template: &Template, from: &str, to: &str, units: &[Unit]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">\n  \
         <file id=\"{}\">\n",
        escape(from),
        escape(to),
        escape(template.key.as_str())
    );
    for unit in units {
        let state = if unit.target.is_empty() { "initial" } else { "translated" };
        out.push_str(&format!(
            "    <unit id=\"{}\">\n      <segment state=\"{state}\">\n        <source xml:space=\"preserve\">{}</source>\n",
            escape(unit.id.as_str()),
            inline(&unit.source)
        ));
        if !unit.target.is_empty() {
            out.push_str(&format!("        <target xml:space=\"preserve\">{}</target>\n", inline(&unit.target)));
        }
        out.push_str("      </segment>\n    </unit>\n");
    }
    out.push_str("  </file>\n</xliff>\n");
    out
}

fn inline(tokens: &[Token]) -> String {
    let mut out = String::new();
    for token in tokens {
        match token {
            Token::Text(text) => out.push_str(&escape(text.as_str())),
            Token::Code { id, label } => {
                let label = escape(label.as_str());
                out.push_str(&format!("<ph id=\"{id}\" disp=\"{label}\" canCopy=\"no\" canDelete=\"no\"/>"));
            }
            Token::Open(id) => out.push_str(&format!("<pc id=\"{id}\" type=\"fmt\">")),
            Token::Close(_) => out.push_str("</pc>"),
        }
    }
    out
}

/// Every unit of the file. Errors: not XLIFF, another template's, from or into another language.
pub fn read(file: &str, template: &Template, from: &str, to: &str) -> Result<Vec<Said>> {
    let mut reader = NsReader::from_str(file.trim_start_matches('\u{FEFF}'));
    reader.config_mut().expand_empty_elements = true;
    let mut state = State::default();
    // Inside an element of another vocabulary: what programs for translators note for themselves.
    let mut foreign = 0usize;
    loop {
        let place = reader.buffer_position();
        let (namespace, event) =
            reader.read_resolved_event().map_err(|error| broken(file, place, &error.to_string()))?;
        let ours = matches!(namespace, ResolveResult::Bound(Namespace(name)) if name.starts_with(CORE));
        match event {
            Event::Start(_) if foreign > 0 => foreign += 1,
            Event::End(_) if foreign > 0 => foreign -= 1,
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) if foreign > 0 => {}
            Event::Start(_) if !ours && !state.open.is_empty() && state.inside().is_none() => foreign = 1,
            Event::Start(element) => {
                if element.attributes().any(|attribute| attribute.is_err()) {
                    return Err(broken(file, place, "an attribute is written wrongly or twice"));
                }
                if state.is_xliff && state.open.is_empty() {
                    return Err(broken(file, place, OUTSIDE));
                }
                let name = String::from_utf8_lossy(element.name().local_name().as_ref()).into_owned();
                if ours && state.inside().is_none() && !ELEMENTS.contains(&name.as_str()) {
                    return Err(broken(file, place, &format!("“{name}” is not an element of XLIFF")));
                }
                state.start(&element, template, from, to)?;
                if !ours && state.is_xliff && state.open.len() == 1 {
                    return Err(broken(file, place, "its elements are not those of XLIFF 2"));
                }
            }
            Event::Text(text)
                if state.is_xliff && state.open.is_empty() && !text.iter().all(u8::is_ascii_whitespace) =>
            {
                return Err(broken(file, place, OUTSIDE));
            }
            Event::End(element) => state.end(element.name().local_name().as_ref()),
            Event::Text(text) => state.text(&String::from_utf8_lossy(&text)),
            Event::CData(text) => state.text(&String::from_utf8_lossy(&text)),
            Event::GeneralRef(reference) => {
                let name = String::from_utf8_lossy(&reference).into_owned();
                state.text(&letter(&name).ok_or_else(|| broken(file, place, &format!("“&{name};” is unknown")))?);
            }
            Event::DocType(_) => return Err(broken(file, place, "it declares a document type, which XLIFF has not")),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Empty(_) => {}
        }
    }
    if !state.is_xliff || !state.open.is_empty() {
        return Err(Error::invalid("This is not a whole XLIFF 2 file."));
    }
    Ok(state.said)
}

/// Of every version 2.
const CORE: &[u8] = b"urn:oasis:names:tc:xliff:document:2.";

const ELEMENTS: [&str; 20] = [
    "xliff",
    "file",
    "skeleton",
    "group",
    "unit",
    "segment",
    "ignorable",
    "notes",
    "note",
    "originalData",
    "data",
    "source",
    "target",
    "cp",
    "ph",
    "pc",
    "sc",
    "ec",
    "mrk",
    "sm",
];

const OUTSIDE: &str = "something stands outside of its root";

#[derive(Default)]
struct State {
    is_xliff: bool,
    open: Vec<String>,
    unit: String,
    source: Vec<Token>,
    target: Vec<Token>,
    /// Whether the segment has had its target.
    is_said: bool,
    /// Why this unit's target cannot be taken.
    fault: Option<String>,
    marks: Vec<u32>,
    said: Vec<Said>,
}

impl State {
    fn start(&mut self, element: &BytesStart, template: &Template, from: &str, to: &str) -> Result<()> {
        let name = String::from_utf8_lossy(element.name().local_name().as_ref()).into_owned();
        let attribute = |wanted: &str| {
            let mut all = element.attributes().flatten();
            let found = all.find(|one| one.key.local_name().as_ref() == wanted.as_bytes())?;
            Some(unescaped(&String::from_utf8_lossy(&found.value)))
        };
        match name.as_str() {
            "xliff" => {
                self.is_xliff = true;
                let version = attribute("version").unwrap_or_default();
                if !version.starts_with("2.") {
                    return Err(Error::invalid(format!("This is XLIFF {version}; the studio reads XLIFF 2.")));
                }
                let language = attribute("trgLang").unwrap_or_default();
                if !crate::cultures::same_locale(&language, to) {
                    return Err(Error::invalid(format!(
                        "The file is a translation into “{language}”, not into “{to}”."
                    )));
                }
                // Programs for translators may add or leave out a region.
                let language = attribute("srcLang").unwrap_or_default();
                if language_of(&language) != language_of(from) {
                    return Err(Error::invalid(format!(
                        "The file is a translation from “{language}”, not from “{from}”."
                    )));
                }
            }
            "file" => {
                let key = attribute("id").unwrap_or_default();
                if key != template.key {
                    return Err(Error::invalid(format!("The file belongs to another template, “{key}”.")));
                }
            }
            "unit" => {
                self.unit = attribute("id").unwrap_or_default();
                (self.source, self.target, self.fault) = (Vec::new(), Vec::new(), None);
            }
            "segment" | "ignorable" => self.is_said = false,
            "target" if self.inside().is_none() => {
                if self.is_said {
                    self.fault = Some("It has more than one translation.".to_owned());
                }
                self.is_said = true;
            }
            "ph" if self.inside().is_some() => match attribute("id").and_then(|id| id.parse().ok()) {
                Some(id) => {
                    let label = attribute("disp").unwrap_or_default();
                    self.push(Token::Code { id, label });
                }
                None => self.fault = Some("A placeholder in it has no number.".to_owned()),
            },
            "pc" if self.inside().is_some() => match attribute("id").and_then(|id| id.parse().ok()) {
                Some(id) => {
                    if self.inside() == Some("target") && self.target.contains(&Token::Open(id)) {
                        self.fault = Some(format!("The mark “{id}” is there more than once."));
                    }
                    self.marks.push(id);
                    self.push(Token::Open(id));
                }
                None => self.fault = Some("A mark in it has no number.".to_owned()),
            },
            // Annotations of programs for translators (XLIFF 2.1, 4.2.3.2): what is inside is the text.
            "mrk" | "sm" | "em" if self.inside().is_some() => {}
            other if self.inside().is_some() => {
                self.fault = Some(format!("It holds “{other}”, which no text of ours has."));
            }
            _ => {}
        }
        self.open.push(name);
        Ok(())
    }

    fn end(&mut self, name: &[u8]) {
        if name == b"pc"
            && let Some(id) = self.marks.pop()
        {
            self.push(Token::Close(id));
        }
        self.open.pop();
        if name == b"unit" {
            let target = match self.fault.take() {
                Some(fault) => Err(fault),
                None => Ok(std::mem::take(&mut self.target)),
            };
            self.said.push(Said { unit: std::mem::take(&mut self.unit), source: markup(&self.source), target });
        }
    }

    /// Whether words now belong to a source or a target.
    fn inside(&self) -> Option<&str> {
        self.open.iter().map(String::as_str).find(|name| matches!(*name, "source" | "target"))
    }

    fn push(&mut self, token: Token) {
        let into = match self.inside() {
            Some("source") => &mut self.source,
            Some(_) => &mut self.target,
            None => return,
        };
        match (into.last_mut(), &token) {
            (Some(Token::Text(before)), Token::Text(text)) => before.push_str(text),
            _ => into.push(token),
        }
    }

    fn text(&mut self, text: &str) {
        if self.inside().is_some() && !text.is_empty() {
            self.push(Token::Text(text.replace("\r\n", "\n").replace('\r', "\n")));
        }
    }
}

fn unescaped(value: &str) -> String {
    quick_xml::escape::unescape(value).map_or_else(|_| value.to_owned(), |text| text.into_owned())
}

/// The letter a reference stands for: the five of XML and numbers.
fn letter(name: &str) -> Option<String> {
    if !name.starts_with('#') {
        return resolve_xml_entity(name).map(str::to_owned);
    }
    quick_xml::escape::unescape(&format!("&{name};")).ok().map(|text| text.into_owned())
}

fn broken(file: &str, place: u64, why: &str) -> Error {
    let before = file.get(..usize::try_from(place).unwrap_or(0)).unwrap_or(file);
    Error::invalid(format!("The XLIFF file is broken in line {}: {why}.", before.matches('\n').count() + 1))
}
