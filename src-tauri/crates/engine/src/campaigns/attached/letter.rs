//! The letter that goes with an email: which text of it is a person's, and what stands in its way.

use std::collections::HashMap;

use crate::campaigns::{CellFor, Exclusion, Reason};
use crate::channels::letter::{Letter, Stationery};
use crate::profiles::{Core, Register};
use crate::render::Rendered;
use crate::templates::{CellState, Template, pieces_of};

pub struct AttachedLetter {
    pub template: Template,
    /// In the order of the document's cells.
    pub cells: Vec<CellState>,
    pub stationery: Stationery,
    /// By cell, why the campaign keeps everybody from it: nobody stands by it.
    pub(super) barred: HashMap<usize, String>,
    /// Whether another tone than the reader's keeps them from it.
    pub(super) no_crossing: bool,
}

impl AttachedLetter {
    /// The cell this person's letter is made of.
    pub(in crate::campaigns) fn cell_of(
        &self,
        cell_for: &mut CellFor,
        locale: Option<&str>,
        register: Option<Register>,
    ) -> Result<usize, Exclusion> {
        let none = |detail: &str| Exclusion::new(Reason::NoVariant, detail).in_letter(&self.template.name);
        let Some(resolved) = cell_for.of(locale, register) else {
            return Err(none("There is no text this person may be sent"));
        };
        if resolved.crosses_script {
            return Err(none("The only text is in another script"));
        }
        if resolved.crosses_register && self.no_crossing {
            return Err(none("The only text is in another register"));
        }
        if let Some(detail) = self.barred.get(&resolved.index) {
            return Err(none(detail));
        }
        match &self.cells[resolved.index] {
            CellState::Complete(_) => Ok(resolved.index),
            CellState::Incomplete(gaps) => {
                let gap = gaps.first().map_or("The text is not finished", |gap| gap.message.as_str());
                Err(Exclusion { unfinished: true, ..none(gap) })
            }
        }
    }

    /// `cell` is the one it was made of.
    pub fn page(&self, core: &Core, cell: usize, letter: &Rendered) -> Letter {
        let locale = self.template.document.cells.get(cell).map_or("", |cell| cell.locale.as_str());
        self.stationery.letter(core, locale, letter.subject.clone(), pieces_of(letter))
    }

    /// What its file is called before its ending: its title in the words of its reader.
    pub fn title<'a>(&'a self, letter: &'a Rendered) -> &'a str {
        if letter.subject.trim().is_empty() { &self.template.name } else { &letter.subject }
    }
}
