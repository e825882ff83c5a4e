//! The letter that goes with an email: which text of it is a person's, and what stands in its way.

use crate::campaigns::strictness::Strictness;
use crate::campaigns::{CellFor, Exclusion, Reason};
use crate::channels::letter::{Letter, Stationery};
use crate::profiles::{Core, Register};
use crate::render::Rendered;
use crate::templates::{CellState, Template, letter_on_paper, pieces_of};

pub struct AttachedLetter {
    pub template: Template,
    /// In the order of the document's cells.
    pub cells: Vec<CellState>,
    pub stationery: Stationery,
    /// Which of them the campaign keeps from whom.
    pub(in crate::campaigns) strictness: Strictness,
}

impl AttachedLetter {
    /// The cell this person's letter is made of, and the decisions that let them have it.
    pub(in crate::campaigns) fn cell_of(
        &self,
        cell_for: &mut CellFor,
        locale: Option<&str>,
        register: Option<Register>,
    ) -> Result<(usize, Vec<i64>), Exclusion> {
        let none = |detail: &str| Exclusion::new(Reason::NoVariant, detail).in_letter(&self.template.name);
        let Some(resolved) = cell_for.of(locale, register) else {
            return Err(none("There is no text this person may be sent"));
        };
        match &self.cells[resolved.index] {
            CellState::Complete(_) => {}
            CellState::Incomplete(gaps) => {
                let gap = gaps.first().map_or("The text is not finished", |gap| gap.message.as_str());
                return Err(Exclusion { unfinished: true, ..none(gap) });
            }
        }
        let let_in = self.strictness.judge(resolved).map_err(|rule| {
            let detail = self.strictness.detail(resolved.index, rule);
            Exclusion { cell: Some(resolved.index), rule: Some(rule), of_letter: true, ..none(detail) }
        })?;
        Ok((resolved.index, let_in))
    }

    /// `cell` is the one it was made of.
    pub fn page(&self, core: &Core, cell: usize, letter: &Rendered) -> Letter {
        match self.cells.get(cell) {
            Some(CellState::Complete(compiled)) => letter_on_paper(&self.stationery, core, compiled, letter),
            _ => self.stationery.letter(core, "", letter.subject.clone(), pieces_of(letter)),
        }
    }

    /// What its file is called before its ending: its title in the words of its reader.
    pub fn title<'a>(&'a self, letter: &'a Rendered) -> &'a str {
        if letter.subject.trim().is_empty() { &self.template.name } else { &letter.subject }
    }
}
