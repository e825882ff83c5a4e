//! What can only be told from a whole column: the order of its dates, the length of its postcodes.
//! One streamed pass ahead of the decisions, and none when no column needs it.

use super::ImportWarning;
use super::columns::Layout;
use super::dates::DateColumn;
use super::rows::{Row, Rows};
use super::values::Postcodes;
use crate::profiles::CoreField;
use crate::progress::Progress;
use crate::{Error, Result};

#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// By position in `Layout::columns`; unused for columns without dates.
    pub dates: Vec<DateColumn>,
    /// None without dates: most files have no postcode that asks for it.
    pub postcodes: Option<Postcodes>,
}

pub(super) fn gather(layout: &Layout, progress: &dyn Progress) -> Result<(Evidence, Vec<ImportWarning>)> {
    let at: Vec<usize> = (0..layout.columns.len()).filter(|at| layout.is_date(&layout.columns[*at])).collect();
    if at.is_empty() {
        return Ok((
            Evidence { dates: vec![DateColumn::default(); layout.columns.len()], postcodes: None },
            Vec::new(),
        ));
    }
    let (dates, postcodes) = look_through(layout, &at, progress)?;
    let mut flags = Vec::new();
    for at in at {
        let column = &layout.columns[at];
        for (row, message) in dates[at].flags() {
            flags.push(ImportWarning { row: Some(row), column: Some(column.header.clone()), message });
        }
    }
    Ok((Evidence { dates, postcodes: Some(postcodes) }, flags))
}

pub(super) fn postcodes(layout: &Layout, progress: &dyn Progress) -> Result<Postcodes> {
    Ok(look_through(layout, &[], progress)?.1)
}

/// `dates`: the positions of the columns that have some.
fn look_through(layout: &Layout, dates: &[usize], progress: &dyn Progress) -> Result<(Vec<DateColumn>, Postcodes)> {
    let mut shown = vec![DateColumn::default(); layout.columns.len()];
    let mut postcodes = Postcodes::default();
    let (postcode, country) = (layout.core(CoreField::Postcode), layout.core(CoreField::Country));
    let mut rows = Rows::open(&layout.path, layout.encoding, layout.delimiter, layout.sheet.as_deref())?;
    let mut row = Row::default();
    rows.read(&mut row)?;
    while rows.read(&mut row)? {
        if row.number.is_multiple_of(256) && progress.cancelled() {
            return Err(Error::Cancelled);
        }
        for at in dates {
            let cell = row.cell(layout.columns[*at].index);
            if !cell.is_empty() {
                shown[*at].add(cell, row.number);
            }
        }
        if let Some(column) = postcode {
            postcodes.add(row.cell(column.index), country.map_or("", |country| row.cell(country.index)));
        }
    }
    Ok((shown, postcodes))
}
