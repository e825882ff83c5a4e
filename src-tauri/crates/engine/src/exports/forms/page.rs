//! A message on paper: a file of its own, a part of the printer's file, or an address on a label.

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
    /// Files of their own, unless letters or labels share them.
    pub fn outlet(&self) -> Outlet<'a> {
        let options = &self.stationery.options;
        if options.labels.is_none() && options.binding != Binding::OneFile {
            return Outlet::Each("pdf");
        }
        Outlet::Sheets(Sheets::new(self.typesetter, self.pictures, options.labels, self.now))
    }

    pub fn encode(&self, person: &Candidate, message: &Rendered) -> Result<Encoded, Exclusion> {
        let letter = letter_of(self.prepared, &self.stationery, person, message);
        self.typesetter.check(&letter).map_err(|why| Exclusion::unprintable(why, person.cell))?;
        let options = &self.stationery.options;
        if options.labels.is_some() {
            return Ok(Encoded::Label(letter.address));
        }
        if options.binding == Binding::OneFile {
            return Ok(Encoded::Page(Box::new(cards::page(letter, message, &person.id.to_string()))));
        }
        let pictures = cards::pictures(self.pictures, message);
        let pdf = self.typesetter.pdf(std::slice::from_ref(&letter), &pictures, self.now);
        pdf.map(Encoded::Bytes).map_err(|why| Exclusion::unprintable(why, person.cell))
    }
}
