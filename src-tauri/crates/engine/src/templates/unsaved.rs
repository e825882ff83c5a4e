//! What the editor holds and has not saved, told as what differs from a revision: a letter typed carries the cell it is
//! typed in, not every language. A revision never changes, so nothing can come in between.

use serde::Deserialize;
use ts_rs::TS;

use super::document::{Block, Cell, Document};
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
pub fn unsaved_document(tx: &ReadTx, unsaved: Unsaved) -> Result<Document> {
    let mut document = store::document_of(tx, &unsaved.revision)?;
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
    use crate::scratch;
    use crate::templates::{Title, get_template, put_template, revision_of};
    use crate::time::Timestamp;

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
            let unsaved = Unsaved { revision, blocks, cells };
            assert_eq!(unsaved_document(tx, unsaved).unwrap(), document);
        });
    }

    #[test]
    fn nothing_unsaved_is_the_revision_itself() {
        with_sample(|tx| {
            let (revision, document) = first(tx);
            let unsaved = Unsaved { revision: revision.clone(), blocks: None, cells: Vec::new() };
            let whole = unsaved_document(tx, unsaved).unwrap();
            assert_eq!((revision_of(&whole).0, whole), (revision, document));
        });
    }

    #[test]
    fn a_cell_or_a_revision_that_is_not_there_is_told() {
        with_sample(|tx| {
            let (revision, document) = first(tx);
            let cell = Cell { locale: "is".to_owned(), register: None, ..document.cells[0].clone() };
            let alien = Unsaved { revision, blocks: None, cells: vec![cell] };
            assert!(matches!(unsaved_document(tx, alien), Err(Error::NotFound(_))));
            let lost = Unsaved { revision: "0".repeat(64), blocks: None, cells: Vec::new() };
            assert!(matches!(unsaved_document(tx, lost), Err(Error::NotFound(_))));
        });
    }
}
