//! What can only be told from a whole column: the order of its dates, the length of its postcodes.
//! One streamed pass, and none when no column needs it.

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
    pub postcodes: Postcodes,
}

pub(super) fn gather(layout: &Layout, progress: &dyn Progress) -> Result<(Evidence, Vec<ImportWarning>)> {
    let mut evidence = Evidence { dates: vec![DateColumn::default(); layout.columns.len()], ..Evidence::default() };
    let dates: Vec<usize> = (0..layout.columns.len()).filter(|at| layout.is_date(&layout.columns[*at])).collect();
    let postcode = layout.core(CoreField::Postcode);
    if dates.is_empty() && postcode.is_none() {
        return Ok((evidence, Vec::new()));
    }
    let country = layout.core(CoreField::Country);
    let mut rows = Rows::open(&layout.path, layout.encoding, layout.delimiter)?;
    let mut row = Row::default();
    rows.read(&mut row)?;
    while rows.read(&mut row)? {
        if row.number.is_multiple_of(256) && progress.cancelled() {
            return Err(Error::Cancelled);
        }
        for at in &dates {
            let cell = row.cell(layout.columns[*at].index);
            if !cell.is_empty() {
                evidence.dates[*at].add(cell, row.number);
            }
        }
        if let Some(column) = postcode {
            evidence.postcodes.add(row.cell(column.index), country.map_or("", |country| row.cell(country.index)));
        }
    }
    let mut flags = Vec::new();
    for at in dates {
        let column = &layout.columns[at];
        for (row, message) in evidence.dates[at].flags() {
            flags.push(ImportWarning { row: Some(row), column: Some(column.header.clone()), message });
        }
    }
    Ok((evidence, flags))
}
