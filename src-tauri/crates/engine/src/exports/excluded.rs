//! Who gets no message, and why, as a table for people: a row each, in the audience's order, written while the check
//! judges or as a batch kept it, so that memory stays flat. Not here: the check's ledger, which lists some people of each
//! group.

mod store;

use std::fs;
use std::path::{Path, PathBuf};

use super::forms::table::record;
use super::forms::workbook::{Direction, Table};
use super::store::get_batch;
use super::{Existing, reason_in_words};
use crate::campaigns::{Candidate, Exclusion, Kill, Ledger, Prepared, Run, Tried, Ways, check_campaign_telling};
use crate::channels::Channel;
use crate::db::{ReadTx, Reader};
use crate::files::{HashedFile, part_of, sync_parent};
use crate::id::BatchId;
use crate::profiles::CoreField;
use crate::time::{Timestamp, day};
use crate::{Error, Result};

const COLUMNS: [&str; 7] = ["name", "address", "reason", "detail", "cell", "locale", "judged"];

/// Somebody who gets nothing, as they are judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excluded {
    pub name: String,
    /// Where the message would have gone, or what else names the person.
    pub address: String,
    /// In words, as `detail` and `cell`.
    pub reason: String,
    pub detail: String,
    pub cell: String,
    pub locale: String,
}

pub use store::{KeptExcluded, forget};

enum Sheet {
    Csv(Box<HashedFile>),
    Xlsx(Box<Table>),
}

/// Written beside its place until `finish`; dropped before, it vanishes.
struct ExcludedTable {
    target: PathBuf,
    part: PathBuf,
    sheet: Option<Sheet>,
}

/// Checks the campaign and writes everybody who would get nothing to `target`, a .csv or .xlsx file: all of them, or no file.
pub fn check_into(
    reader: &mut Reader,
    ways: &Ways,
    how: &Run,
    target: &Path,
    existing: Existing,
    now: Timestamp,
) -> Result<(Ledger, Vec<Kill>)> {
    let mut table = ExcludedTable::begin(target, existing, &ways.first().template.default_locale, now)?;
    let judged = day(now).to_string();
    let checked = check_campaign_telling(reader, ways, how, |person, exclusion, tried| {
        table.write(Excluded::of(ways.of(person), person, exclusion, tried), &judged)
    })?;
    table.finish(existing)?;
    Ok(checked)
}

/// Writes everybody who got nothing in a batch, as they were judged then, and says how many they are.
pub fn batch_excluded_into(tx: &ReadTx, batch: BatchId, target: &Path, existing: Existing) -> Result<u32> {
    let row = get_batch(tx, batch)?;
    let kept = store::count(tx, batch)?;
    if kept != row.audience - row.exported {
        let words = "This batch is of an older version, which did not keep who got nothing.";
        return Err(Error::Refused(words.to_owned()));
    }
    let at: Timestamp = row.at.parse().map_err(|_| Error::invalid("The batch does not say when it was made."))?;
    let judged = day(at).to_string();
    let mut table = ExcludedTable::begin(target, existing, &store::language(tx, batch)?, at)?;
    store::each(tx, batch, |excluded| table.write(excluded, &judged))?;
    table.finish(existing)?;
    Ok(kept)
}

impl Excluded {
    pub fn of(prepared: &Prepared, person: &Candidate, exclusion: &Exclusion, tried: &[Tried]) -> Self {
        let each: Vec<String> = tried.iter().map(|one| format!("{}: {}", one.channel.as_str(), one.detail)).collect();
        // The cell of a letter that goes along is named in the detail.
        let cell = exclusion.cell.filter(|_| !exclusion.of_letter);
        Excluded {
            name: person.name(),
            address: address(prepared.campaign.channel, person),
            reason: reason_in_words(exclusion.reason).to_owned(),
            detail: if each.is_empty() { exclusion.detail.clone() } else { each.join("; ") },
            cell: cell.map(|cell| prepared.cell_in_words(cell)).unwrap_or_default(),
            locale: person.core[CoreField::Locale].clone().unwrap_or_default(),
        }
    }
}

fn address(channel: Channel, person: &Candidate) -> String {
    if !person.address().is_empty() {
        return person.address().to_owned();
    }
    let known = |fields: &[CoreField]| {
        let parts: Vec<&str> = fields.iter().filter_map(|field| person.core.get(*field)).collect();
        parts.join(", ")
    };
    match channel {
        Channel::Email | Channel::Push | Channel::InApp => known(&[CoreField::Email]),
        Channel::Sms => known(&[CoreField::Phone]),
        Channel::Letter => known(&[CoreField::Line1, CoreField::Postcode, CoreField::City, CoreField::Country]),
    }
}

fn taken(target: &Path) -> Error {
    Error::Refused(format!("There is already a file at “{}”. It was not touched.", target.display()))
}

impl ExcludedTable {
    fn begin(target: &Path, existing: Existing, language: &str, now: Timestamp) -> Result<Self> {
        let is = |ending: &str| target.extension().is_some_and(|said| said.eq_ignore_ascii_case(ending));
        if !is("csv") && !is("xlsx") {
            return Err(Error::invalid_at("path", "A list of people is a .csv or an .xlsx file."));
        }
        if existing == Existing::Keep && target.exists() {
            return Err(taken(target));
        }
        let part = part_of(target);
        // What a killed attempt left.
        let _ = fs::remove_file(&part);
        let (folder, name) = place(&part);
        let sheet = if is("csv") {
            let mut file = HashedFile::create(folder, &name)?;
            file.write("\u{FEFF}".as_bytes())?;
            file.write(&record(&COLUMNS.map(Into::into)))?;
            Sheet::Csv(Box::new(file))
        } else {
            let rtl = crate::cultures::is_rtl(language);
            let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
            Sheet::Xlsx(Box::new(Table::begin(folder, &COLUMNS, direction, now)?))
        };
        Ok(ExcludedTable { target: target.to_owned(), part, sheet: Some(sheet) })
    }

    fn write(&mut self, excluded: Excluded, judged: &str) -> Result<()> {
        let Excluded { name, address, reason, detail, cell, locale } = excluded;
        let cells = &[name, address, reason, detail, cell, locale, judged.to_owned()];
        match &mut self.sheet {
            Some(Sheet::Csv(file)) => file.write(&record(&cells.each_ref().map(|cell| cell.as_str().into()))),
            Some(Sheet::Xlsx(table)) => table.write(cells),
            None => Ok(()),
        }
    }

    fn finish(mut self, existing: Existing) -> Result<()> {
        let (folder, name) = place(&self.part);
        match self.sheet.take() {
            Some(Sheet::Csv(file)) => drop(file.finish()?),
            Some(Sheet::Xlsx(table)) => drop(table.finish(folder, &name)?),
            None => {}
        }
        if existing == Existing::Keep && self.target.exists() {
            return Err(taken(&self.target));
        }
        fs::rename(&self.part, &self.target).map_err(|error| Error::io(&self.target, "written", error))?;
        sync_parent(&self.target)
    }
}

impl Drop for ExcludedTable {
    fn drop(&mut self) {
        self.sheet = None;
        // Finished, it has another name by now.
        let _ = fs::remove_file(&self.part);
    }
}

fn place(part: &Path) -> (&Path, String) {
    let folder = part.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    (folder, part.file_name().unwrap_or_default().to_string_lossy().into_owned())
}
