//! A message on paper: a file of its own or a part of the printer's file, and its address on a label beside it.

use super::{Encoded, Outlet, Sheets, cards};
use crate::campaigns::{Candidate, Exclusion, Prepared, letter_of};
use crate::channels::letter::{Binding, Pictures, Stationery, Typesetter};
use crate::render::Rendered;
use crate::time::Timestamp;

/// What all pages of a batch share.
pub struct OnPaper<'a> {
    pub prepared: &'a Prepared,
    pub stationery: Stationery,
    pub typesetter: &'a dyn Typesetter,
    pub pictures: Pictures<'a>,
    pub now: Timestamp,
}

impl<'a> OnPaper<'a> {
    /// Of the letters, and of their labels where they are asked for.
    pub fn outlets(&self) -> Vec<Outlet<'a>> {
        let options = &self.stationery.options;
        let sheets = |sheets| Outlet::Sheets(Sheets::new(self.typesetter, self.pictures, sheets, self.now));
        let letters = if options.binding == Binding::OneFile { sheets(None) } else { Outlet::Each("pdf") };
        let labels = options.labels.map(|sheet| sheets(Some((sheet, options.first_label.unwrap_or(1)))));
        std::iter::once(letters).chain(labels).collect()
    }

    pub fn encode(&self, person: &Candidate, message: &Rendered) -> Result<Vec<Encoded>, Exclusion> {
        let letter = letter_of(self.prepared, &self.stationery, person, message);
        self.typesetter.check(&letter).map_err(|why| Exclusion::unprintable(why, person.cell))?;
        let options = &self.stationery.options;
        let label = options.labels.map(|_| Encoded::Label(letter.address.clone()));
        let page = if options.binding == Binding::OneFile {
            Encoded::Page(Box::new(cards::page(letter, message, &person.id.to_string())))
        } else {
            let pictures = cards::pictures(self.pictures, message);
            let pdf = self.typesetter.pdf(std::slice::from_ref(&letter), &pictures, self.now);
            Encoded::Bytes(pdf.map_err(|why| Exclusion::unprintable(why, person.cell))?)
        };
        Ok(std::iter::once(page).chain(label).collect())
    }
}
