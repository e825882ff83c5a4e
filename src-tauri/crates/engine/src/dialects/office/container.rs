//! The parts of a document's file: a zip archive, or one flat XML file. What unpacks to more than any letter is refused.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::wrong;
use crate::Result;

/// `content` is the text itself; the others are Word's lists and link addresses, and either program's styles.
pub struct Parts {
    pub content: String,
    pub styles: Option<String>,
    pub lists: Option<String>,
    pub links: Option<String>,
    /// Word's headers and footers.
    pub margins: Vec<String>,
}

/// The most one part may unpack to, in bytes.
const LARGEST: u64 = 32 * 1024 * 1024;

const ZIP: &[u8] = b"PK\x03\x04";

/// Whether the bytes begin as a document of an office program does, readable here or not.
pub fn is_document(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || too_old(bytes).is_some() || flat(bytes).is_some()
}

pub fn parts(bytes: &[u8]) -> Result<Option<Parts>> {
    if let Some(kind) = too_old(bytes) {
        return Err(wrong(&format!("This is {kind}, which is not read here. Save it as .docx or .odt first")));
    }
    if let Some(xml) = flat(bytes) {
        return Ok(Some(Parts {
            content: xml.to_owned(),
            styles: None,
            lists: None,
            links: None,
            margins: Vec::new(),
        }));
    }
    if !bytes.starts_with(ZIP) {
        return Ok(None);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| wrong("The document is damaged"))?;
    if let Some(content) = part(&mut archive, "word/document.xml")? {
        let styles = part(&mut archive, "word/styles.xml")?;
        let lists = part(&mut archive, "word/numbering.xml")?;
        let links = part(&mut archive, "word/_rels/document.xml.rels")?;
        let is_margin = |name: &String| {
            let part = name.strip_prefix("word/").unwrap_or_default();
            (part.starts_with("header") || part.starts_with("footer")) && part.ends_with(".xml")
        };
        let mut names: Vec<String> =
            archive.file_names().flatten().map(|name| name.into_owned()).filter(is_margin).collect();
        names.sort_unstable();
        let margins = names.iter().filter_map(|name| part(&mut archive, name).transpose()).collect::<Result<_>>()?;
        return Ok(Some(Parts { content, styles, lists, links, margins }));
    }
    match part(&mut archive, "content.xml")? {
        Some(content) => {
            let styles = part(&mut archive, "styles.xml")?;
            Ok(Some(Parts { content, styles, lists: None, links: None, margins: Vec::new() }))
        }
        None => Err(wrong("This is not a document of Word or LibreOffice")),
    }
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>> {
    let Ok(file) = archive.by_name(name) else { return Ok(None) };
    let mut text = String::new();
    // The size that the archive says of itself is not believed.
    let read = file.take(LARGEST + 1).read_to_string(&mut text);
    match read {
        Ok(length) if length as u64 > LARGEST => Err(wrong("The document is larger than any message")),
        Ok(_) => Ok(Some(text.trim_start_matches('\u{feff}').to_owned())),
        Err(_) => Err(wrong("The document is damaged")),
    }
}

fn too_old(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        Some("an old Word file (.doc)")
    } else {
        bytes.starts_with(b"{\\rtf").then_some("an RTF file")
    }
}

/// `.fodt`, and Word's documents saved as one XML file.
fn flat(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}');
    let head: String = text.trim_start().chars().take(4000).collect();
    let xml = head.starts_with("<?xml") || head.starts_with("<office:document") || head.starts_with("<pkg:package");
    (xml && (head.contains("<office:document") || head.contains("<pkg:package"))).then_some(text)
}
