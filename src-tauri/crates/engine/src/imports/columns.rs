//! A mapping held against a file and a workspace: which cell goes where, or what in the mapping cannot be.

use std::path::{Path, PathBuf};

use encoding_rs::Encoding;

use super::mapping::{Target, at_column};
use super::opt_outs::says_opt_out;
use super::rows::{Row, Rows};
use super::sheet::unworked;
use super::{ImportWarning, Mapping, delimiter, encoding, foreign, headers, store, workbook};
use crate::consent::{self, LegalBasis, Purpose};
use crate::cultures::FAITH_ATTRIBUTE;
use crate::db::ReadTx;
use crate::profiles::normalise::name_fault;
use crate::profiles::{
    Attribute, AttributeId, AttributeKind, AttributeType, CoreField, Sensitivity, attribute_rows, check_key,
    faith_attribute,
};
use crate::{Error, Result};

#[derive(Debug)]
pub(super) struct Column {
    /// The cell's position in a row.
    pub index: usize,
    pub header: String,
    pub slot: Slot,
}

/// What a name in one piece may say.
pub(super) const NAME_PARTS: [CoreField; 4] =
    [CoreField::Title, CoreField::Gender, CoreField::FirstName, CoreField::LastName];

#[derive(Debug)]
pub(super) enum Slot {
    Core(CoreField),
    /// What other columns say of a name comes before what this one says.
    FullName,
    /// A position in `Layout::attributes`.
    Attribute(usize),
    Tag,
    Consent {
        purpose: String,
        purpose_name: String,
        channel: &'static str,
        /// The column says who opted out: its yes is a no.
        opt_out: bool,
    },
}

/// `id` None: the import creates the attribute.
#[derive(Debug)]
pub(super) struct MappedAttribute {
    pub id: Option<AttributeId>,
    pub attribute: Attribute,
}

#[derive(Debug)]
pub(super) struct Layout {
    pub path: PathBuf,
    pub encoding: &'static Encoding,
    pub delimiter: u8,
    /// Of a workbook.
    pub sheet: Option<String>,
    pub width: usize,
    pub columns: Vec<Column>,
    pub attributes: Vec<MappedAttribute>,
    /// The import creates them.
    pub new_purposes: Vec<Purpose>,
    /// Columns that go nowhere although they say who opted out, with their positions.
    pub lost_opt_outs: Vec<(usize, String)>,
    pub evidence: Option<String>,
    pub flags: Vec<ImportWarning>,
}

impl Layout {
    /// Reads the header row. Errors name the place in the mapping.
    pub fn of(tx: &ReadTx, path: &Path, mapping: &Mapping) -> Result<Layout> {
        let sheet = sheet_of(path, mapping.sheet.as_deref())?.map(|(sheet, _)| sheet);
        let (encoding, delimiter) = match sheet {
            Some(_) => AS_SHEET,
            None => how_written(path, mapping.delimiter.as_deref(), mapping.encoding.as_deref())?,
        };
        let (headers, rows) = head(path, encoding, delimiter, sheet.as_deref(), mapping)?;
        let guessed;
        let targets = if mapping.columns.is_empty() {
            guessed = headers::guess_mapping(tx, &headers, &rows)?;
            guessed.targets()?
        } else {
            mapping.targets()?
        };
        let mut layout = Layout {
            path: path.to_owned(),
            encoding,
            delimiter,
            sheet,
            width: headers.len(),
            columns: Vec::new(),
            attributes: Vec::new(),
            new_purposes: Vec::new(),
            lost_opt_outs: Vec::new(),
            evidence: mapping.evidence().map(str::to_owned),
            flags: repeated_headers(&headers),
        };
        layout.fill(tx, &headers, &targets, mapping)?;
        layout.flag_formulas()?;
        let unused = headers.iter().enumerate().filter(|(index, _)| layout.columns.iter().all(|c| c.index != *index));
        for (index, header) in unused.filter(|(index, header)| !headers[..*index].contains(header)) {
            if says_opt_out(header) {
                layout.lost_opt_outs.push((index, header.clone()));
            } else if mapping.columns.is_empty() && !headers::is_bare(&rows, index) {
                let message = "Nothing here is called so. The column was left out.".to_owned();
                layout.flags.push(ImportWarning { row: Some(1), column: Some(header.clone()), message });
            }
        }
        Ok(layout)
    }

    /// A formula whose result is not in the file says nothing; whoever looks at the sheet sees what it comes to.
    fn flag_formulas(&mut self) -> Result<()> {
        const MOST: usize = 100;
        let Some(sheet) = &self.sheet else { return Ok(()) };
        for (row, index) in unworked(&self.path, sheet, MOST)? {
            let Some(column) = self.columns.iter().find(|column| column.index == index as usize) else { continue };
            let message = "The file holds a formula here and not its result, so the cell counts as empty. Open the file in a \
                           spreadsheet program, save it, and import it again.";
            let (row, column) = (Some(row + 1), Some(column.header.clone()));
            self.flags.push(ImportWarning { row, column, message: message.to_owned() });
        }
        Ok(())
    }

    pub fn core(&self, field: CoreField) -> Option<&Column> {
        self.columns.iter().find(|column| matches!(column.slot, Slot::Core(known) if known == field))
    }

    pub fn has_full_names(&self) -> bool {
        self.columns.iter().any(|column| matches!(column.slot, Slot::FullName))
    }

    pub fn has_consents(&self) -> bool {
        self.columns.iter().any(|column| matches!(column.slot, Slot::Consent { .. }))
    }

    /// About how many rows the file has: contact lists have some 80 bytes in each.
    pub fn rows_about(&self) -> u64 {
        std::fs::metadata(&self.path).map_or(0, |metadata| metadata.len() / 80)
    }

    /// The fields the file says something about.
    pub fn fields(&self) -> Vec<CoreField> {
        let own = self.columns.iter().filter_map(|column| match column.slot {
            Slot::Core(field) => Some(field),
            _ => None,
        });
        let mut fields: Vec<CoreField> = own.collect();
        if self.has_full_names() {
            fields.extend(NAME_PARTS.into_iter().filter(|part| !fields.contains(part)).collect::<Vec<_>>());
        }
        fields
    }

    /// Whether the column holds dates.
    pub fn is_date(&self, column: &Column) -> bool {
        match column.slot {
            Slot::Core(field) => field == CoreField::Birthday,
            Slot::Attribute(position) => self.attributes[position].attribute.value_type == AttributeType::Date,
            _ => false,
        }
    }

    /// Whether the column holds numbers.
    pub fn is_number(&self, column: &Column) -> bool {
        matches!(column.slot, Slot::Attribute(position)
            if self.attributes[position].attribute.value_type == AttributeType::Number)
    }

    fn fill(
        &mut self,
        tx: &ReadTx,
        headers: &[String],
        targets: &[(&str, Target)],
        Mapping { purposes: named, attributes: described, .. }: &Mapping,
    ) -> Result<()> {
        let known = attribute_rows(tx)?;
        let purposes = store::purposes(tx)?;
        let mut taken: Vec<&Target> = Vec::new();
        for (header, target) in targets {
            if *target == Target::Ignore {
                continue;
            }
            if *target != Target::Tag && taken.contains(&target) {
                return Err(at_column(header, "another column already goes there.".to_owned()));
            }
            taken.push(target);
            let index = headers.iter().position(|known| known == header.trim());
            let index = index.ok_or_else(|| at_column(header, "this file has no such column.".to_owned()))?;
            let slot = match target {
                Target::Core(field) => Slot::Core(*field),
                Target::FullName => {
                    let message = "This column holds whole names, which were parted into first and last names: look at \
                                   them in the plan.";
                    let (row, column) = (Some(1), Some(headers[index].clone()));
                    self.flags.push(ImportWarning { row, column, message: message.to_owned() });
                    Slot::FullName
                }
                Target::Tag => Slot::Tag,
                Target::Attribute(key) => {
                    let attribute = known.iter().find(|(_, attribute)| attribute.key == *key);
                    self.attributes.push(match attribute {
                        Some((id, attribute)) => MappedAttribute { id: Some(*id), attribute: attribute.clone() },
                        None if key == FAITH_ATTRIBUTE => MappedAttribute { id: None, attribute: faith_attribute() },
                        None => {
                            let described = described.iter().find(|new| new.key == *key);
                            MappedAttribute { id: None, attribute: new_attribute(header, key, described)? }
                        }
                    });
                    Slot::Attribute(self.attributes.len() - 1)
                }
                Target::Consent { purpose, channel } => {
                    let here = purposes.iter().find(|(key, _)| key == purpose).map(|(_, name)| name);
                    let name = here.or_else(|| named.get(purpose)).ok_or_else(|| {
                        at_column(header, format!("there is no purpose “{purpose}” in this workspace."))
                    })?;
                    if here.is_none() && self.new_purposes.iter().all(|new| new.key != *purpose) {
                        self.new_purposes.push(new_purpose(purpose, name)?);
                    }
                    let opt_out = says_opt_out(header);
                    if opt_out {
                        let message =
                            "This column says who opted out: a yes in it was read as a no, and a no says nothing.";
                        let (row, column) = (Some(1), Some(headers[index].clone()));
                        self.flags.push(ImportWarning { row, column, message: message.to_owned() });
                    }
                    Slot::Consent { purpose: purpose.clone(), purpose_name: name.trim().to_owned(), channel, opt_out }
                }
                Target::Ignore => continue,
            };
            self.columns.push(Column { index, header: headers[index].clone(), slot });
        }
        Ok(())
    }
}

/// How the sheet of a workbook is read.
pub(super) const AS_SHEET: (&Encoding, u8) = (encoding_rs::UTF_8, b',');

/// The sheet that is read of a workbook, and all that there are. None for every other file.
pub(super) fn sheet_of(path: &Path, wanted: Option<&str>) -> Result<Option<(String, Vec<String>)>> {
    if !workbook::is_workbook(path)? {
        return Ok(None);
    }
    let (_, sheets, _) = workbook::open(path)?;
    Ok(Some((workbook::chosen(&sheets, wanted)?, sheets)))
}

/// Chosen where given, otherwise guessed.
pub(super) fn how_written(
    path: &Path,
    delimiter: Option<&str>,
    encoding: Option<&str>,
) -> Result<(&'static Encoding, u8)> {
    foreign::check(path)?;
    let encoding = match encoding {
        Some(name) => encoding::by_name(name)?,
        None => encoding::guess(path)?,
    };
    let delimiter = match delimiter {
        Some(name) => delimiter::by_name(name)?,
        None => delimiter::guess(&encoding::sample(path, encoding)?),
    };
    Ok((encoding, delimiter))
}

/// The header row and the first 20 rows.
pub(super) fn head(
    path: &Path,
    encoding: &'static Encoding,
    delimiter: u8,
    sheet: Option<&str>,
    mapping: &Mapping,
) -> Result<(Vec<String>, Vec<Vec<String>>)> {
    let mut rows = Rows::open(path, encoding, delimiter, sheet)?;
    let mut row = Row::default();
    if !rows.read(&mut row)? {
        return Err(Error::invalid_at("path", "This file is empty."));
    }
    if row.unclosed.is_some() || row.torn.is_some() {
        return Err(Error::invalid_at(
            "path",
            "A quotation mark in the first row is never closed, so the columns cannot be told.",
        ));
    }
    foreign::check_header(row.cells(), mapping)?;
    let headers: Vec<String> = row.cells().map(str::to_owned).collect();
    let mut first = Vec::new();
    while first.len() < 20 && rows.read(&mut row)? {
        first.push(row.cells().map(str::to_owned).collect());
    }
    Ok((headers, first))
}

pub(super) fn repeated_headers(headers: &[String]) -> Vec<ImportWarning> {
    let mut flags = Vec::new();
    for (position, header) in headers.iter().enumerate() {
        if !header.is_empty() && headers[..position].contains(header) {
            flags.push(ImportWarning {
                row: Some(1),
                column: Some(header.clone()),
                message: format!("Two columns are called “{header}”. Only the first is used."),
            });
        }
    }
    flags
}

fn new_purpose(key: &str, name: &str) -> Result<Purpose> {
    let purpose = Purpose { key: key.to_owned(), name: name.trim().to_owned(), legal_basis: LegalBasis::Consent };
    consent::check_purpose(&purpose, &format!("purposes.{key}"))?;
    Ok(purpose)
}

/// As it is described, or text that is called as its column is.
fn new_attribute(header: &str, key: &str, described: Option<&Attribute>) -> Result<Attribute> {
    check_key(key, &format!("columns.{header}"))?;
    let as_text = || Attribute {
        key: key.to_owned(),
        name: header.trim().to_owned(),
        value_type: AttributeType::Text,
        kind: AttributeKind::Demographic,
        sensitivity: Sensitivity::Personal,
        choices: Vec::new(),
        parts: Vec::new(),
    };
    let mut attribute = described.cloned().unwrap_or_else(as_text);
    attribute.name = attribute.name.trim().to_owned();
    if attribute.name.is_empty() {
        return Err(at_column(header, "Give it a name that people will see.".to_owned()));
    }
    if let Some(why) = name_fault(&attribute.name) {
        return Err(at_column(header, format!("This cannot be a name: {why}.")));
    }
    Ok(attribute)
}
