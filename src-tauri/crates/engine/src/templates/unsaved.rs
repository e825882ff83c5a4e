//! What the editor holds and has not saved, told as what differs from a revision: a letter typed carries the cell it is
//! typed in, not every language. A revision never changes, so nothing can come in between.

use serde::Deserialize;
use ts_rs::TS;

use super::document::{Block, Cell, Document};
use super::press::Press;
use super::store;
use crate::Result;
use crate::db::ReadTx;

#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct Unsaved {
    /// The revision's address.
    pub revision: String,
    /// None: those of the revision.
    pub blocks: Option<Vec<Block>>,
    /// Each takes the place of the revision's cell of its language and tone.
    pub cells: Vec<Cell>,
}

/// The whole document. NotFound: no such revision, or it has no cell for one of these.
pub fn unsaved_document(tx: &ReadTx, unsaved: Unsaved, press: &mut Press) -> Result<Document> {
    let mut document = press.revision(tx, &unsaved.revision)?.clone();
    if let Some(blocks) = unsaved.blocks {
        document.blocks = blocks;
    }
    for cell in unsaved.cells {
        let same = |old: &&mut Cell| old.locale == cell.locale && old.register == cell.register;
        let place = document.cells.iter_mut().find(same).ok_or_else(store::never_saved)?;
        *place = cell;
    }
    Ok(document)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;
    use crate::render::WorkerPath;
    use crate::scratch;
    use crate::templates::{Title, get_template, put_template, revision_of};
    use crate::time::Timestamp;

    fn press() -> Press {
        Press::new(WorkerPath { program: "none".into(), args: Vec::new() })
    }

    fn with_sample(look: impl FnOnce(&ReadTx)) {
        let mut workspace = scratch::workspace();
        let now = Timestamp::from_second(1_795_424_400).unwrap();
        let tx = workspace.write().unwrap();
        crate::sample::fill(&tx, now).unwrap();
        // Saved once more since: what is unsaved stays what it was over the revision it names.
        let template = get_template(&tx, "appointment_reminder").unwrap();
        let mut later = template.document.clone();
        later.cells.truncate(1);
        let title = Title { key: &template.key, name: "Later", channel: template.channel, default_locale: "en" };
        put_template(&tx, &title, &later, now).unwrap();
        tx.commit().unwrap();
        look(&workspace.read().unwrap());
    }

    fn first(tx: &ReadTx) -> (String, Document) {
        let rows = crate::templates::list_revisions(tx, "appointment_reminder").unwrap();
        let revision = rows.last().unwrap().revision.clone();
        let document = store::document_of(tx, &revision).unwrap();
        (revision, document)
    }

    #[test]
    fn what_differs_over_a_revision_is_the_whole_document() {
        with_sample(|tx| {
            let (revision, mut document) = first(tx);
            document.cells[2].hidden = vec![document.blocks[0].id.clone()];
            document.blocks.pop();
            let (blocks, cells) = (Some(document.blocks.clone()), vec![document.cells[2].clone()]);
            let unsaved = Unsaved { revision: revision.clone(), blocks, cells };
            let mut press = press();
            assert_eq!(unsaved_document(tx, unsaved, &mut press).unwrap(), document);
            // What was written is no part of the revision.
            let nothing = Unsaved { revision: revision.clone(), blocks: None, cells: Vec::new() };
            assert_eq!(revision_of(&unsaved_document(tx, nothing, &mut press).unwrap()).0, revision);
            let later = get_template(tx, "appointment_reminder").unwrap();
            let newer = Unsaved { revision: later.revision, blocks: None, cells: Vec::new() };
            assert_eq!(
                unsaved_document(tx, newer, &mut press).unwrap(),
                later.document,
                "another revision is read anew"
            );
        });
    }

    #[test]
    fn nothing_unsaved_is_the_revision_itself() {
        with_sample(|tx| {
            let (revision, document) = first(tx);
            let unsaved = Unsaved { revision: revision.clone(), blocks: None, cells: Vec::new() };
            let whole = unsaved_document(tx, unsaved, &mut press()).unwrap();
            assert_eq!((revision_of(&whole).0, whole), (revision, document));
        });
    }

    #[test]
    fn a_cell_or_a_revision_that_is_not_there_is_told() {
        with_sample(|tx| {
            let (revision, document) = first(tx);
            let cell = Cell { locale: "is".to_owned(), register: None, ..document.cells[0].clone() };
            let alien = Unsaved { revision, blocks: None, cells: vec![cell] };
            assert!(matches!(unsaved_document(tx, alien, &mut press()), Err(Error::NotFound(_))));
            let lost = Unsaved { revision: "0".repeat(64), blocks: None, cells: Vec::new() };
            assert!(matches!(unsaved_document(tx, lost, &mut press()), Err(Error::NotFound(_))));
        });
    }
}
