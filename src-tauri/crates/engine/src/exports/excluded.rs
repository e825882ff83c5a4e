//! Who gets no message, and why, as a table for people: a row each, in the audience's order, written while the check
//! judges, so that memory stays flat. Not here: the check's ledger, which lists some people of each group.

use std::fs;
use std::path::{Path, PathBuf};

use super::forms::table::record;
use super::forms::workbook::{Direction, Table};
use super::{Existing, reason_in_words};
use crate::campaigns::{Candidate, Exclusion, Kill, Ledger, Prepared, Run, Tried, Ways, check_campaign_telling};
use crate::channels::Channel;
use crate::db::Reader;
use crate::files::{HashedFile, part_of, sync_parent};
use crate::profiles::CoreField;
use crate::time::Timestamp;
use crate::{Error, Result};

const COLUMNS: [&str; 6] = ["name", "address", "reason", "detail", "cell", "locale"];

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
    let mut table = ExcludedTable::begin(target, existing, ways.first(), now)?;
    let checked = check_campaign_telling(reader, ways, how, |person, exclusion, tried| {
        table.write(&cells(ways.of(person), person, exclusion, tried))
    })?;
    table.finish(existing)?;
    Ok(checked)
}

fn cells(prepared: &Prepared, person: &Candidate, exclusion: &Exclusion, tried: &[Tried]) -> [String; 6] {
    let each: Vec<String> = tried.iter().map(|one| format!("{}: {}", one.channel.as_str(), one.detail)).collect();
    [
        person.name(),
        address(prepared.campaign.channel, person),
        reason_in_words(exclusion.reason).to_owned(),
        if each.is_empty() { exclusion.detail.clone() } else { each.join("; ") },
        exclusion.cell.map(|cell| prepared.cell_in_words(cell)).unwrap_or_default(),
        person.core[CoreField::Locale].clone().unwrap_or_default(),
    ]
}

/// Where the message would have gone, or what else names the person.
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
    fn begin(target: &Path, existing: Existing, prepared: &Prepared, now: Timestamp) -> Result<Self> {
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
            let rtl = crate::cultures::is_rtl(&prepared.template.default_locale);
            let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
            Sheet::Xlsx(Box::new(Table::begin(folder, &COLUMNS, direction, now)?))
        };
        Ok(ExcludedTable { target: target.to_owned(), part, sheet: Some(sheet) })
    }

    fn write(&mut self, cells: &[String; 6]) -> Result<()> {
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
