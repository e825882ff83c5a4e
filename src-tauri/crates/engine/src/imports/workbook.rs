//! A workbook before it is read: what sheets it has, and whether it is of a size that can be read at all. Everything a
//! hostile file can blow up is measured first, a piece at a time.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use calamine::{Reader, SheetType, SheetVisible, Xlsx};
use quick_xml::events::Event;
use zip::ZipArchive;

use super::encoding;
use crate::{Error, Result};

/// Unpacked, in bytes.
const MOST: u64 = 500 * 1024 * 1024;

/// Unpacked to packed. Tables pack well, but none packs like this; small files may.
const RATIO: u64 = 200;
const SMALL: u64 = 4 * 1024 * 1024;

const PARTS: usize = 10_000;

pub(super) type Book = Xlsx<BufReader<Counted>>;

/// A file that says how much of it was read.
pub(super) struct Counted {
    file: File,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(into)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl Seek for Counted {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

/// Whether the file is packed as workbooks are. What else is packed so is told when it is opened.
pub(super) fn is_workbook(path: &Path) -> Result<bool> {
    let (mut file, _) = encoding::open(path)?;
    let mut start = Vec::new();
    Read::by_ref(&mut file).take(4).read_to_end(&mut start).map_err(|error| Error::io(path, "read", error))?;
    if start != b"PK\x03\x04" {
        return Ok(false);
    }
    Ok(ZipArchive::new(BufReader::new(file)).is_ok_and(|book| book.index_for_name("xl/workbook.xml").is_some()))
}

/// Opens a workbook that can be read, names its sheets in their order, and counts the bytes read from then on.
pub(super) fn open(path: &Path) -> Result<(Book, Vec<String>, Arc<AtomicU64>)> {
    let (file, size) = encoding::open(path)?;
    measure(BufReader::new(file), size)?;
    let (file, _) = encoding::open(path)?;
    let read = Arc::new(AtomicU64::new(0));
    let counted = Counted { file, read: Arc::clone(&read) };
    let book: Book = Xlsx::new(BufReader::new(counted)).map_err(|error| damaged(&error))?;
    let tables = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let (seen, hidden): (Vec<_>, Vec<_>) = tables.partition(|sheet| sheet.visible == SheetVisible::Visible);
    // A hidden sheet is offered only where there is no other.
    let sheets = if seen.is_empty() { hidden } else { seen };
    let names: Vec<String> = sheets.into_iter().map(|sheet| sheet.name.clone()).collect();
    if names.is_empty() {
        return Err(Error::invalid_at("path", "There is no table in this workbook. Nothing was imported."));
    }
    Ok((book, names, read))
}

pub(super) fn damaged(error: &calamine::XlsxError) -> Error {
    if matches!(error, calamine::XlsxError::Password) {
        return Error::invalid_at("path", "This workbook is locked with a password. Save it without one first.");
    }
    Error::invalid_at("path", format!("This workbook is damaged and cannot be read ({error}). Nothing was imported."))
}

/// The sheet called `wanted`, or the first.
pub(super) fn chosen(sheets: &[String], wanted: Option<&str>) -> Result<String> {
    let first = || sheets.first().cloned().unwrap_or_default();
    let Some(wanted) = wanted.filter(|wanted| !wanted.trim().is_empty()) else { return Ok(first()) };
    sheets.iter().find(|sheet| *sheet == wanted).cloned().ok_or_else(|| {
        let names = sheets.join("”, “");
        Error::invalid_at("sheet", format!("This workbook has no sheet “{wanted}”. It has “{names}”."))
    })
}

/// Unpacks every part that is read and keeps nothing: what its header says of a part's size may be a lie.
fn measure(file: impl Read + Seek, size: u64) -> Result<()> {
    let unreadable = |error: &dyn std::fmt::Display| {
        Error::invalid_at(
            "path",
            format!("This workbook is damaged and cannot be read ({error}). Nothing was imported."),
        )
    };
    let mut book = ZipArchive::new(file).map_err(|error| unreadable(&error))?;
    if book.len() > PARTS {
        return Err(Error::Refused(
            "This workbook has more parts than any table of people. It was not read.".to_owned(),
        ));
    }
    let most = MOST.min((RATIO * size).max(SMALL));
    let mut unpacked = 0;
    let mut piece = vec![0; 64 * 1024];
    for part in 0..book.len() {
        let mut part = book.by_index(part).map_err(|error| unreadable(&error))?;
        let name = part.name().map_err(|error| unreadable(&error))?.to_ascii_lowercase();
        if !(name.ends_with(".xml") || name.ends_with(".rels")) {
            continue;
        }
        let mut head = Vec::new();
        let before = unpacked;
        loop {
            let read = part.read(&mut piece).map_err(|error| unreadable(&error))?;
            if read == 0 {
                break;
            }
            unpacked += read as u64;
            if head.len() < 4096 {
                head.extend_from_slice(&piece[..read.min(4096)]);
            }
            if unpacked > most {
                return Err(Error::Refused(format!(
                    "This workbook unpacks to more than {} MB, which no table of people does. It was not read.",
                    most / (1024 * 1024)
                )));
            }
        }
        if name.ends_with("sharedstrings.xml") && promised(&head) > (unpacked - before) {
            return Err(Error::Refused("This workbook promises more texts than it holds. It was not read.".to_owned()));
        }
    }
    Ok(())
}

/// How many texts a part says it has: room is made for so many before the first is read.
fn promised(head: &[u8]) -> u64 {
    let mut reader = quick_xml::Reader::from_reader(head);
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let count = start.attributes().flatten().find(|one| one.key.local_name().as_ref() == b"uniqueCount");
                let count = count.map(|count| String::from_utf8_lossy(&count.value).trim().to_owned());
                return count.map_or(0, |count| count.parse().unwrap_or(u64::MAX));
            }
            Ok(Event::Eof) | Err(_) => return 0,
            Ok(_) => {}
        }
    }
}
