//! The render worker of previews, with the cells that were already made ready for it: a keystroke makes only the changed
//! one again. Nothing kept here is about a person.

use std::collections::BTreeSet;

use super::compile::Gap;
use super::document::{Block, Cell, Document};
use super::findings::placed;
use super::theme::Theme;
use super::{CellState, compile_cell, store};
use crate::channels::Channel;
use crate::channels::letter::Typesetter;
use crate::cultures::Ours;
use crate::db::ReadTx;
use crate::pictures::Pictures;
use crate::render::{self, Compiled, Diagnostic, Fault, Fields, Rendered, Worker, WorkerPath};
use crate::{Error, Result};

/// Cells kept ready, one of each language and tone: more than a wall shows at once, so that none of its own pushes another
/// out.
const MOST: usize = 64;

pub struct Press {
    worker: Worker,
    kept: Vec<Kept>,
    /// Counts the cells asked for: the one asked for longest ago makes room.
    turn: u64,
    /// The revision that is being written on, by its address. A revision never changes.
    revision: Option<(String, Document)>,
    /// Who makes pages of letters; None shows their words alone.
    pub(super) typesetter: Option<&'static dyn Typesetter>,
}

/// Everything a made cell depends on, compared as it is, and what came of it.
struct Kept {
    channel: Channel,
    blocks: Vec<Block>,
    theme: Option<Theme>,
    cell: Cell,
    ours: Ours,
    pictures: Pictures,
    used: u64,
    state: State,
}

impl Kept {
    fn is_named(&self, channel: Channel, cell: &Cell) -> bool {
        self.channel == channel && self.cell.locale == cell.locale && self.cell.register == cell.register
    }

    fn is(&self, cell: &Cell, ours: &Ours, document: &Document, pictures: &Pictures) -> bool {
        self.cell == *cell
            && self.ours == *ours
            && self.blocks == document.blocks
            && self.theme == document.theme
            && self.pictures == *pictures
    }
}

/// A place among the kept cells, which is also its key in the worker. Good until other cells are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot(usize);

pub enum State {
    Ready(Box<Ready>),
    Incomplete(Vec<Gap>),
}

/// What a complete cell needs of a person, and what can be said of it without one.
pub struct Ready {
    pub compiled: Compiled,
    pub reads: BTreeSet<String>,
    pub inspected: Vec<Diagnostic>,
}

impl Press {
    /// The worker process is started when the first message is made.
    pub fn new(path: WorkerPath) -> Self {
        Press { worker: Worker::new(path), kept: Vec::new(), turn: 0, revision: None, typesetter: None }
    }

    /// A press that shows letters as their pages.
    pub fn with_pages(path: WorkerPath, typesetter: &'static dyn Typesetter) -> Self {
        Press { typesetter: Some(typesetter), ..Press::new(path) }
    }

    /// What a revision holds. It is read once for all that is typed on it. NotFound: no such revision.
    pub(super) fn revision(&mut self, tx: &ReadTx, address: &str) -> Result<&Document> {
        let kept = self.revision.take().filter(|(kept, _)| kept == address);
        let read = |_| store::document_of(tx, address).map(|document| (address.to_owned(), document));
        let kept = kept.ok_or(()).or_else(read)?;
        Ok(&self.revision.insert(kept).1)
    }

    /// Makes a cell ready, unless this very one still is. Its earlier words make room: nobody asks for them again.
    pub fn make(
        &mut self,
        channel: Channel,
        document: &Document,
        cell: &Cell,
        ours: &Ours,
        pictures: &Pictures,
    ) -> Slot {
        self.turn += 1;
        let ours = ours.spoken_in(&cell.locale);
        let place = self.kept.iter().position(|kept| kept.is_named(channel, cell));
        if let Some(at) = place
            && self.kept[at].is(cell, &ours, document, pictures)
        {
            self.kept[at].used = self.turn;
            return Slot(at);
        }
        let oldest = || (0..self.kept.len()).min_by_key(|at| self.kept[*at].used).unwrap_or_default();
        let room = place.unwrap_or_else(|| if self.kept.len() < MOST { self.kept.len() } else { oldest() });
        let state = match compile_cell(channel, document, cell, &ours, pictures) {
            CellState::Incomplete(gaps) => State::Incomplete(gaps),
            CellState::Complete(compiled) => {
                self.worker.load_ahead(key_of(room), &compiled);
                let (found, reads) = render::inspect_and_read(&compiled);
                State::Ready(Box::new(Ready { reads, inspected: placed(document, cell, found), compiled }))
            }
        };
        let made = Kept {
            channel,
            blocks: document.blocks.clone(),
            theme: document.theme.clone(),
            cell: cell.clone(),
            ours,
            pictures: pictures.clone(),
            used: self.turn,
            state,
        };
        match self.kept.get_mut(room) {
            Some(kept) => *kept = made,
            None => self.kept.push(made),
        }
        Slot(room)
    }

    /// What the cell last made for this channel, language and tone compiles to, or what it lacks.
    pub fn made(&self, channel: Channel, cell: &Cell) -> Option<std::result::Result<&Compiled, &[Gap]>> {
        let kept = self.kept.iter().find(|kept| kept.is_named(channel, cell))?;
        Some(match &kept.state {
            State::Ready(ready) => Ok(&ready.compiled),
            State::Incomplete(gaps) => Err(gaps),
        })
    }

    pub fn state(&self, slot: Slot) -> &State {
        &self.kept[slot.0].state
    }

    /// How many messages took too long or took the worker with them, since the press was set up.
    pub fn costly(&self) -> u32 {
        self.worker.costly()
    }

    /// One message of a complete cell. Err when the worker cannot be started.
    pub fn render(&mut self, slot: Slot, fields: &Fields) -> Result<std::result::Result<Rendered, Fault>> {
        let not_made = || Error::invalid("The message could not be made. Try again.");
        let State::Ready(ready) = &self.kept[slot.0].state else { return Err(not_made()) };
        let key = key_of(slot.0);
        self.worker.load(key, &ready.compiled);
        self.worker.render(key, &[fields])?.pop().ok_or_else(not_made)
    }
}

/// What the worker calls a place.
fn key_of(place: usize) -> u32 {
    place as u32
}
