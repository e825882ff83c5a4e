//! What a row says by itself, whatever is stored and whatever earlier rows have read. All of it is worked out on a thread
//! of its own, ahead of the decisions: rows come in batches, which go back to be filled again.

use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};

use super::ImportWarning;
use super::columns::{Column, Layout, NAME_PARTS, Slot};
use super::evidence::{self, Evidence};
use super::genders::{self, Genders};
use super::malformed::{malformed, no_key};
use super::matching::Keys;
use super::rows::{Row, Rows};
use super::seen::Prints;
use super::values::{Postcodes, capital, check_text, has_five_digits, is_nameless, is_short, read_core, says_nothing};
use super::words::Words;
use crate::Result;
use crate::cultures::{NameParts, name_parts};
use crate::profiles::normalise::{FoundBy, email_key, found_by, phone_key};
use crate::profiles::{Core, CoreField};
use crate::progress::Progress;

/// Rows in one batch, and batches on their way: enough that neither thread waits, too few to be felt in memory.
const BATCH: usize = 256;
const BATCHES: usize = 3;

#[derive(Debug, Default)]
pub(super) struct ReadRow {
    pub row: Row,
    /// How far the file was read with this row, in bytes.
    pub position: u64,
    /// Why the row is rejected, whoever is stored.
    pub rejected: Option<String>,
    /// Every field but the birthday, whose form may depend on the person's locale.
    pub core: Core,
    pub keys: Keys,
    pub prints: Prints,
    /// As a new person without tags.
    pub found_by: FoundBy,
    pub warnings: Vec<ImportWarning>,
}

/// Reads the file's rows ahead while `decide` is called with one after the other.
pub(super) fn each(
    layout: &Layout,
    evidence: &Evidence,
    progress: &dyn Progress,
    mut decide: impl FnMut(&mut ReadRow) -> Result<()>,
) -> Result<()> {
    std::thread::scope(|scope| {
        let (filled, batches) = sync_channel::<Result<Vec<ReadRow>>>(BATCHES);
        let (back, emptied) = channel();
        scope.spawn(move || {
            // The other side is gone when it met an error, which is then told instead of this one.
            if let Err(error) = read_ahead(layout, evidence, progress, &filled, &emptied) {
                drop(filled.send(Err(error)));
            }
        });
        for batch in batches {
            let mut batch = batch?;
            for read in &mut batch {
                decide(read)?;
            }
            drop(back.send(batch));
        }
        Ok(())
    })
}

fn read_ahead(
    layout: &Layout,
    evidence: &Evidence,
    progress: &dyn Progress,
    filled: &SyncSender<Result<Vec<ReadRow>>>,
    emptied: &Receiver<Vec<ReadRow>>,
) -> Result<()> {
    let (postcodes, words) = (evidence.postcodes, Words::default());
    let mut reading = Reading { layout, progress, postcodes, genders: None, words };
    let mut rows = Rows::open(&layout.path, layout.encoding, layout.delimiter, layout.sheet.as_deref())?;
    rows.read(&mut Row::default())?;
    loop {
        let mut batch = emptied.try_recv().unwrap_or_default();
        batch.resize_with(BATCH, ReadRow::default);
        let mut length = 0;
        for next in &mut batch {
            if !rows.read(&mut next.row)? {
                break;
            }
            next.position = rows.position();
            reading.read(next)?;
            length += 1;
        }
        batch.truncate(length);
        if filled.send(Ok(batch)).is_err() || length < BATCH {
            return Ok(());
        }
    }
}

/// Reads one row after the other, remembering what files repeat.
struct Reading<'a> {
    layout: &'a Layout,
    progress: &'a dyn Progress,
    /// None until a postcode looks as if it had lost a digit: only then the whole column is looked at.
    postcodes: Option<Postcodes>,
    /// None until a gender is a letter that the whole column explains.
    genders: Option<Genders>,
    words: Words,
}

impl Reading<'_> {
    fn read(&mut self, read: &mut ReadRow) -> Result<()> {
        read.warnings.clear();
        read.core = Core::default();
        read.keys = Keys::default();
        read.rejected = malformed(&read.row, self.layout);
        if read.rejected.is_none() {
            self.read_fields(read)?;
            read.rejected = (read.keys == Keys::default()).then(|| no_key(&read.warnings, self.layout));
            read.prints = Prints::of(&read.keys);
            read.found_by = found_by(&read.core, &[]);
        }
        Ok(())
    }

    /// Every mapped field the row says something readable about, except the birthday.
    fn read_fields(&mut self, read: &mut ReadRow) -> Result<()> {
        let ReadRow { row, core, keys, warnings, .. } = read;
        let layout = self.layout;
        let mut warn = |column: &Column, message: String| {
            warnings.push(ImportWarning { row: Some(row.number), column: Some(column.header.clone()), message });
        };
        let country = layout.core(CoreField::Country).map_or("", |column| row.cell(column.index));
        let read_country =
            Some(country).filter(|cell| !cell.is_empty()).and_then(|cell| read_core(CoreField::Country, cell).ok());
        for column in &layout.columns {
            let Slot::Core(field) = column.slot else { continue };
            let mut cell = row.cell(column.index);
            if cell.is_empty() || field == CoreField::Birthday || says_nothing(field, cell) {
                continue;
            }
            // Google Contacts puts several addresses of one kind into one cell.
            if let (CoreField::Email | CoreField::Phone, Some((first, _))) = (field, cell.split_once(":::")) {
                cell = first.trim();
                warn(column, format!("There are several here. Only “{cell}” was used."));
            }
            let said = match genders::letter(cell).filter(|_| field == CoreField::Gender) {
                Some(letter) => self.genders()?.read(letter, cell).map(|gender| gender.as_str().to_owned()),
                None => self.words.read(field, cell),
            };
            let read = said.and_then(|value| {
                let (key, what) = match field {
                    CoreField::ExternalId => (&mut keys.number, ""),
                    CoreField::Email => (&mut keys.email, "an email address"),
                    CoreField::Phone => (&mut keys.phone, "a phone number"),
                    _ => return Ok(value),
                };
                *key = match field {
                    CoreField::Email => email_key(&value),
                    CoreField::Phone => phone_key(&value, read_country.as_deref()),
                    _ => Some(value.clone()),
                };
                if key.is_some() { Ok(value) } else { Err(format!("“{cell}” is not {what}")) }
            });
            match read {
                Ok(value) => {
                    if field == CoreField::Locale && is_nameless(&value) {
                        warn(column, format!("“{cell}” is not a language we know. It was kept as it is."));
                    }
                    core[field] = Some(value);
                }
                Err(why) => warn(column, format!("{}; it was left out.", capital(&why))),
            }
            if field == CoreField::Postcode && is_short(cell) {
                let lost_zero = match country {
                    "" => self.postcodes()?.lose_zeros(),
                    country => has_five_digits(country),
                };
                if lost_zero {
                    let message =
                        format!("“{cell}” may have lost its leading zero in a spreadsheet. It was kept as it is.");
                    warn(column, message);
                }
            }
        }
        if let Some(column) = layout.columns.iter().find(|column| matches!(column.slot, Slot::FullName)) {
            let cell = row.cell(column.index);
            match check_text(cell) {
                Ok(()) => add_name(core, name_parts(cell, core.get(CoreField::Locale))),
                Err(why) => warn(column, format!("{}; it was left out.", capital(&why))),
            }
        }
        Ok(())
    }

    fn genders(&mut self) -> Result<Genders> {
        match self.genders {
            Some(genders) => Ok(genders),
            None => Ok(*self.genders.insert(genders::gather(self.layout, self.progress)?)),
        }
    }

    fn postcodes(&mut self) -> Result<Postcodes> {
        match self.postcodes {
            Some(postcodes) => Ok(postcodes),
            None => Ok(*self.postcodes.insert(evidence::postcodes(self.layout, self.progress)?)),
        }
    }
}

/// What other columns say comes first.
fn add_name(core: &mut Core, parts: NameParts) {
    let gender = parts.gender.map(|gender| gender.as_str().to_owned());
    for (field, part) in NAME_PARTS.into_iter().zip([parts.title, gender, parts.first, parts.last]) {
        if core.get(field).is_none() {
            core[field] = part;
        }
    }
}
