//! What can only be told from a whole column: the order of its dates, what begins the fractions of
//! its numbers, the length of its postcodes.
//! One streamed pass ahead of the decisions, and none when no column needs it.

use super::ImportWarning;
use super::columns::{Column, Layout};
use super::dates::DateColumn;
use super::rows::{Row, Rows};
use super::values::Postcodes;
use crate::profiles::{CoreField, Decimal, decimal_of};
use crate::progress::Progress;
use crate::{Error, Result};

#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// By position in `Layout::columns`; unused for columns without dates.
    pub dates: Vec<DateColumn>,
    /// The same of numbers.
    pub numbers: Vec<NumberColumn>,
    /// None where no column asks for it: most files have no postcode that does.
    pub postcodes: Option<Postcodes>,
}

/// What begins the fractions of a column's numbers, as far as they show it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct NumberColumn {
    point: bool,
    comma: bool,
}

impl NumberColumn {
    fn add(&mut self, text: &str) {
        match decimal_of(text) {
            Some(Decimal::Point) => self.point = true,
            Some(Decimal::Comma) => self.comma = true,
            None => {}
        }
    }

    /// None where nothing shows it, or both are there.
    pub fn decimal(self) -> Option<Decimal> {
        match (self.point, self.comma) {
            (true, false) => Some(Decimal::Point),
            (false, true) => Some(Decimal::Comma),
            _ => None,
        }
    }
}

impl Evidence {
    /// What is known before any row was read. Numbers in a workbook's cells come with a point.
    fn blank(layout: &Layout) -> Evidence {
        let columns = layout.columns.len();
        let number = NumberColumn { point: layout.sheet.is_some(), comma: false };
        Evidence { dates: vec![DateColumn::default(); columns], numbers: vec![number; columns], postcodes: None }
    }
}

pub(super) fn gather(layout: &Layout, progress: &dyn Progress) -> Result<(Evidence, Vec<ImportWarning>)> {
    let needed = |column| layout.is_date(column) || layout.sheet.is_none() && layout.is_number(column);
    if !layout.columns.iter().any(needed) {
        return Ok((Evidence::blank(layout), Vec::new()));
    }
    let evidence = look_through(layout, progress)?;
    let mut flags = Vec::new();
    for (column, dates) in layout.columns.iter().zip(&evidence.dates) {
        for (row, message) in dates.flags() {
            flags.push(ImportWarning { row: Some(row), column: Some(column.header.clone()), message });
        }
    }
    Ok((evidence, flags))
}

pub(super) fn postcodes(layout: &Layout, progress: &dyn Progress) -> Result<Postcodes> {
    Ok(look_through(layout, progress)?.postcodes.unwrap_or_default())
}

fn look_through(layout: &Layout, progress: &dyn Progress) -> Result<Evidence> {
    let at = |wanted: &dyn Fn(&Column) -> bool| -> Vec<usize> {
        (0..layout.columns.len()).filter(|at| wanted(&layout.columns[*at])).collect()
    };
    let (dates, numbers) = (at(&|column| layout.is_date(column)), at(&|column| layout.is_number(column)));
    let mut evidence = Evidence::blank(layout);
    let mut postcodes = Postcodes::default();
    let (postcode, country) = (layout.core(CoreField::Postcode), layout.core(CoreField::Country));
    let mut rows = Rows::open(&layout.path, layout.encoding, layout.delimiter, layout.sheet.as_deref())?;
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
        if layout.sheet.is_none() {
            numbers.iter().for_each(|at| evidence.numbers[*at].add(row.cell(layout.columns[*at].index)));
        }
        if let Some(column) = postcode {
            postcodes.add(row.cell(column.index), country.map_or("", |country| row.cell(country.index)));
        }
    }
    evidence.postcodes = Some(postcodes);
    Ok(evidence)
}
