//! Files that are no table of people whatever their name ends in: refused with a sentence that says what they are and
//! what to do, instead of a thousand rejected rows.

use std::io::Read;
use std::path::Path;

use super::{Mapping, encoding, headers};
use crate::profiles::normalise::email_key;
use crate::{Error, Result};

const PACKED: &[u8] = b"PK\x03\x04";

/// How kinds of files begin, and what to say. Old workbooks and web pages often carry the name of a spreadsheet.
const KINDS: [(&[u8], &str); 14] = [
    (PACKED, WORKBOOK),
    (b"PK\x05\x06", WORKBOOK),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", WORKBOOK),
    (
        b"%PDF-",
        "a PDF document. Ask for the people as a CSV file, or copy them into a spreadsheet and save that as CSV.",
    ),
    (b"SQLite format 3\0", "a database. Save the people in it as a CSV file first."),
    (b"\x1f\x8b", "a packed file. Unpack it first."),
    (b"7z\xbc\xaf\x27\x1c", "a packed file. Unpack it first."),
    (b"Rar!\x1a", "a packed file. Unpack it first."),
    (b"{\\rtf", "a text document. Copy the table into a spreadsheet and save that as CSV."),
    (b"\x89PNG", "a picture."),
    (b"\xff\xd8\xff", "a picture."),
    (b"GIF8", "a picture."),
    (b"\x7fELF", "a program."),
    (b"MZ\x90\0", "a program."),
];

const WORKBOOK: &str = "a workbook of another kind or another packed file, not a CSV file. Open it in a spreadsheet, choose “Save as”, then \
     XLSX or CSV.";

/// The same for files that are text, told after white space and in any case.
const TEXTS: [(&str, &str); 5] = [
    ("<!doctype html", WEB_PAGE),
    ("<html", WEB_PAGE),
    ("<?xml", "an XML file. Save the people in it as a CSV file first."),
    ("begin:vcard", "a file of contact cards (vCard). Save the contacts as a CSV file instead."),
    ("[{\"", "a JSON file. Save the people in it as a CSV file first."),
];

const WEB_PAGE: &str = "a web page. Open it in a spreadsheet, choose “Save as”, then CSV.";

/// Refuses what its first bytes give away.
pub(super) fn check(path: &Path) -> Result<()> {
    let (mut file, _) = encoding::open(path)?;
    let mut start = Vec::new();
    Read::by_ref(&mut file).take(512).read_to_end(&mut start).map_err(|error| Error::io(path, "read", error))?;
    let text =
        String::from_utf8_lossy(start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&start)).trim_start().to_lowercase();
    let named = path.extension().and_then(|extension| extension.to_str()).map(str::to_lowercase);
    if start.starts_with(PACKED) && named.is_some_and(|named| matches!(named.as_str(), "xlsx" | "xlsm")) {
        return Err(Error::invalid_at("path", "This workbook is damaged and cannot be read. Nothing was imported."));
    }
    let by_bytes = KINDS.iter().find(|(magic, _)| start.starts_with(magic)).map(|(_, what)| *what);
    let by_text = TEXTS.iter().find(|(opening, _)| text.starts_with(opening)).map(|(_, what)| *what);
    match by_bytes.or(by_text) {
        Some(what) => Err(Error::invalid_at("path", format!("This is {what} Nothing was imported."))),
        None => Ok(()),
    }
}

/// Refuses a first row that is no text: the columns could not be told, and the rest would be no better.
/// An address names a column (of a list, say) where a mapping names it so, or another cell is a name of columns.
pub(super) fn check_header<'a>(cells: impl Iterator<Item = &'a str> + Clone, mapping: &Mapping) -> Result<()> {
    let is_person = |cell: &&str| email_key(cell).is_some() && !mapping.columns.contains_key(*cell);
    if let Some(address) = cells.clone().find(is_person)
        && !cells.clone().any(headers::is_known)
    {
        return Err(Error::invalid_at(
            "path",
            format!(
                "The first row is a person (“{address}”), so nothing says what the columns are. Put a row above it that names \
                 them, such as “Email”. Nothing was imported."
            ),
        ));
    }
    if cells.clone().any(|cell| cell.contains(|sign: char| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t'))) {
        return Err(Error::invalid_at(
            "path",
            "The first row of this file holds signs that are no text, so it is no table of people, or it is read in \
             the wrong encoding. Nothing was imported.",
        ));
    }
    Ok(())
}
