//! Everybody in the audience, judged: the one path of check and export. One thread reads people, several render them
//! (each with its own worker process), and the caller is told in the audience's order.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::store::audience::{self, Decided, each_candidate};
use super::{Candidate, Made, Prepared, Reason, Rule, Ways};
use crate::channels::Channel;
use crate::channels::letter::{Typesetter, Unprintable};
use crate::channels::voice::Unspeakable;
use crate::db::Reader;
use crate::profiles::normalise::email_key;
use crate::progress::{Progress, step};
use crate::render::{Fault, Part, Rendered, Worker, WorkerPath};
use crate::templates::CellState;
use crate::{Error, Result};

/// People per message to a worker: enough to hide the pipe, few enough to stay flat.
const BATCH: usize = 128;

/// The same where each of them gets a picture of their own, which is drawn and held until it is written.
const BATCH_OF_CARDS: usize = 16;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    pub reason: Reason,
    /// In plain words, for staff.
    pub detail: String,
    /// Into the document's cells, where one is to blame.
    pub cell: Option<usize>,
    /// Its rendering had to be stopped: when, depends on the machine.
    pub stopped: bool,
    /// The text of the cell is not finished.
    pub unfinished: bool,
    /// The rule of the campaign that keeps this person from the cell.
    pub rule: Option<Rule>,
    /// Cell and rule are about the letter that goes with the message.
    pub of_letter: bool,
    /// The field or attribute that this person lacks, by its key.
    pub missing: Option<String>,
}

impl Exclusion {
    pub fn new(reason: Reason, detail: &str) -> Self {
        Exclusion {
            reason,
            detail: detail.to_owned(),
            cell: None,
            stopped: false,
            unfinished: false,
            rule: None,
            of_letter: false,
            missing: None,
        }
    }

    /// Nobody is sent a text that the campaign's strictness is against.
    pub fn by_rule(prepared: &Prepared, cell: usize, rule: Rule) -> Self {
        let detail = prepared.strictness.detail(cell, rule);
        Exclusion { cell: Some(cell), rule: Some(rule), ..Exclusion::new(Reason::NoVariant, detail) }
    }

    /// A letter that no paper can show as it was written.
    pub fn unprintable(why: Unprintable, cell: Option<usize>) -> Self {
        Exclusion { cell, ..Exclusion::new(Reason::RenderFailed, &why.0) }
    }

    /// A message that no voice can say.
    pub fn unspeakable(why: Unspeakable, cell: Option<usize>) -> Self {
        Exclusion { cell, ..Exclusion::new(Reason::RenderFailed, &why.0) }
    }

    /// Somebody would have got nonsense: the author must mend it or leave them out by choice.
    pub fn is_nonsense(&self) -> bool {
        self.unfinished || matches!(self.reason, Reason::MissingValue | Reason::RenderFailed)
    }
}

/// One person and what becomes of them: `T` is the message as the caller encoded it, with its hash.
pub struct Judged<T> {
    /// As the channel of their message sees them, or the one the exclusion is about.
    pub person: Candidate,
    pub outcome: Outcome<T>,
    /// The channels that were tried in vain, in their order: whoever gets no message has tried them all.
    pub failed: Vec<Failed>,
}

/// A channel that somebody could not be reached by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    pub way: usize,
    pub exclusion: Exclusion,
}

/// What a run needs beside the campaign.
pub struct Run<'a> {
    pub workers: &'a WorkerPath,
    /// Render threads, at least 1. The outcome does not depend on it.
    pub threads: usize,
    pub progress: &'a dyn Progress,
    /// Who makes pages of letters.
    pub typesetter: &'a dyn Typesetter,
    /// The program espeak-ng, where it is installed.
    pub voice: Option<&'a Path>,
}

type Batch = Vec<Vec<Decided>>;

type Outcome<T> = Result<(T, [u8; 32]), Exclusion>;

/// Judges everybody. `encode` runs on the render threads and may still find that a message cannot be written; `each` on the caller's, in the audience's order.
/// An error of `each`, or a cancelled progress, ends the run.
pub fn run<T: Send>(
    reader: &mut Reader,
    ways: &Ways,
    run: &Run,
    encode: impl Fn(&Candidate, Made) -> Result<T, Exclusion> + Sync,
    mut each: impl FnMut(Judged<T>) -> Result<()>,
) -> Result<()> {
    let total = audience::count(reader, ways)?;
    let (to_render, waiting) = sync_channel::<(u64, Batch)>(run.threads * 2);
    let (to_caller, judged) = sync_channel::<(u64, Result<Vec<Judged<T>>>)>(run.threads * 2);
    // A place for each batch on its way: while one is stuck, the others must not pile up behind it.
    let (places, taken) = sync_channel::<()>(run.threads.max(1) * 4);
    let waiting = Arc::new(Mutex::new(waiting));
    std::thread::scope(|scope| {
        let reading = scope.spawn(move || read(reader, ways, &to_render, &places));
        for _ in 0..run.threads.max(1) {
            let (waiting, to_caller, encode) = (Arc::clone(&waiting), to_caller.clone(), &encode);
            scope.spawn(move || render_batches(ways, run.workers, &waiting, &to_caller, encode));
        }
        drop((to_caller, waiting));
        let told = tell(judged, taken, ways, (run.progress, u64::from(total)), &mut each);
        let read = reading.join().unwrap_or_else(|_| Err(Error::invalid("Reading people stopped unexpectedly.")));
        told.and(read)
    })
}

fn read(reader: &mut Reader, ways: &Ways, to_render: &SyncSender<(u64, Batch)>, places: &SyncSender<()>) -> Result<()> {
    let tx = reader.read()?;
    let mut sequence = 0;
    let most = if ways.0.iter().any(Prepared::has_cards) { BATCH_OF_CARDS } else { BATCH };
    let mut batch = Vec::with_capacity(most);
    let send = |sequence, batch| {
        let sent = places.send(()).is_ok() && to_render.send((sequence, batch)).is_ok();
        if sent { Ok(()) } else { Err(Error::Cancelled) }
    };
    each_candidate(&tx, ways, |decided| {
        batch.push(decided);
        if batch.len() == most {
            send(sequence, std::mem::replace(&mut batch, Vec::with_capacity(most)))?;
            sequence += 1;
        }
        Ok(())
    })?;
    if !batch.is_empty() {
        send(sequence, batch)?;
    }
    Ok(())
}

fn render_batches<T>(
    ways: &Ways,
    path: &WorkerPath,
    waiting: &Mutex<Receiver<(u64, Batch)>>,
    to_caller: &SyncSender<(u64, Result<Vec<Judged<T>>>)>,
    encode: &impl Fn(&Candidate, Made) -> Result<T, Exclusion>,
) {
    let mut worker = Worker::new(path.clone());
    for (at, way) in ways.0.iter().enumerate() {
        // The letters' cells come behind the emails' own.
        let letters = way.attached.letter.iter().flat_map(|letter| &letter.cells);
        for (cell, state) in way.cells.iter().chain(letters).enumerate() {
            if let CellState::Complete(compiled) = state {
                worker.load(loaded_as(at, cell), compiled);
            }
        }
    }
    loop {
        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((sequence, batch)) = next else { return };
        let judged = render_batch(ways, &mut worker, batch, encode);
        if to_caller.send((sequence, judged)).is_err() {
            return;
        }
    }
}

/// What the worker calls a cell of one of the channels.
fn loaded_as(way: usize, cell: usize) -> u32 {
    (way as u32) << 24 | cell as u32
}

/// One person on the way through their channels.
struct Turn<T> {
    left: std::vec::IntoIter<Decided>,
    /// Who is being made a message for.
    now: Option<Candidate>,
    failed: Vec<(Candidate, Exclusion)>,
    made: Option<(T, [u8; 32])>,
}

impl<T> Turn<T> {
    fn begin(decided: Vec<Decided>) -> Self {
        let mut turn = Turn { left: decided.into_iter(), now: None, failed: Vec::new(), made: None };
        turn.go_on();
        turn
    }

    /// To the next channel that is not out already.
    fn go_on(&mut self) {
        self.now = None;
        for (person, exclusion) in self.left.by_ref() {
            match exclusion {
                None if person.cell.is_some() => {
                    self.now = Some(person);
                    return;
                }
                None => {
                    let nothing = Exclusion::new(Reason::NoVariant, "There is no text this person may be sent");
                    self.failed.push((person, nothing));
                }
                Some(exclusion) => self.failed.push((person, exclusion)),
            }
        }
    }

    fn take(&mut self, outcome: Outcome<T>) {
        match outcome {
            Ok(made) => self.made = Some(made),
            Err(exclusion) => {
                self.failed.extend(self.now.take().map(|person| (person, exclusion)));
                self.go_on();
            }
        }
    }

    /// Whoever gets nothing has the reason of their first channel; a text that would have been nonsense comes before it,
    /// because it must be mended or left out by choice. None cannot be: everybody has a channel.
    fn end(mut self) -> Option<Judged<T>> {
        let failed = self.failed.iter().map(|(person, exclusion)| (person.way, exclusion.clone()));
        let failed = failed.map(|(way, exclusion)| Failed { way, exclusion }).collect();
        if let (Some(person), Some(made)) = (self.now, self.made) {
            return Some(Judged { person, outcome: Ok(made), failed });
        }
        let blamed = self.failed.iter().position(|(_, exclusion)| exclusion.is_nonsense()).unwrap_or_default();
        let (person, exclusion) = (!self.failed.is_empty()).then(|| self.failed.swap_remove(blamed))?;
        Some(Judged { person, outcome: Err(exclusion), failed })
    }
}

/// People of one cell are rendered together; whom a message cannot be made for comes again with their next channel.
fn render_batch<T>(
    ways: &Ways,
    worker: &mut Worker,
    batch: Batch,
    encode: &impl Fn(&Candidate, Made) -> Result<T, Exclusion>,
) -> Result<Vec<Judged<T>>> {
    let mut turns: Vec<Turn<T>> = batch.into_iter().map(Turn::begin).collect();
    loop {
        let mut by_cell: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for (place, turn) in turns.iter().enumerate() {
            if let (Some(person), None) = (&turn.now, &turn.made)
                && let Some(cell) = person.cell
            {
                by_cell.entry((person.way, cell)).or_default().push(place);
            }
        }
        if by_cell.is_empty() {
            return Ok(turns.into_iter().filter_map(Turn::end).collect());
        }
        for ((way, cell), places) in by_cell {
            let asked: Vec<&Candidate> = places.iter().filter_map(|place| turns[*place].now.as_ref()).collect();
            let fields: Vec<_> = asked.iter().map(|person| &person.fields).collect();
            let letters = render_letters(ways, worker, &asked)?;
            let mut outcomes = Vec::with_capacity(asked.len());
            let mut people = asked.iter().zip(letters);
            worker.render_each(loaded_as(way, cell), &fields, |message| {
                outcomes.extend(people.next().map(|(person, letter)| outcome(ways, person, (message, letter), encode)));
            })?;
            for (place, outcome) in places.into_iter().zip(outcomes) {
                turns[place].take(outcome);
            }
        }
    }
}

fn outcome<T>(
    ways: &Ways,
    person: &Candidate,
    (message, letter): (Result<Rendered, Fault>, Option<Result<Rendered, Fault>>),
    encode: &impl Fn(&Candidate, Made) -> Result<T, Exclusion>,
) -> Outcome<T> {
    let prepared = ways.of(person);
    let message = message.map_err(|fault| exclusion_of(prepared, person, fault))?;
    if let Some(exclusion) = prepared.unfit(person, &message) {
        return Err(exclusion);
    }
    let attached = &prepared.attached;
    let letter_name = attached.letter.as_ref().map_or("", |letter| letter.template.name.as_str());
    let letter = letter.transpose();
    let letter = letter.map_err(|fault| exclusion_of(prepared, person, fault).in_letter(letter_name))?;
    let made = attached.made(person, message, letter, &prepared.sender, prepared.now);
    let hash = made.hash();
    encode(person, made).map(|encoded| (encoded, hash))
}

/// SHA-256 over the parts, each preceded by its length: what a receipt is proved with.
pub fn message_hash(message: &Rendered) -> [u8; 32] {
    let mut hash = Sha256::new();
    // Links and cards came later: messages without any have the hash they always had.
    let link = Some(&message.link).filter(|link| !link.is_empty());
    let cards = message.cards.iter().flat_map(|card| [&card.file, &card.svg]);
    for part in [&message.subject, &message.html, &message.text].into_iter().chain(link).chain(cards) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().into()
}

/// The letters that go with these people's emails; None for whom none goes.
fn render_letters(
    ways: &Ways,
    worker: &mut Worker,
    asked: &[&Candidate],
) -> Result<Vec<Option<Result<Rendered, Fault>>>> {
    let mut letters: Vec<_> = asked.iter().map(|_| None).collect();
    let mut by_cell: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (place, person) in asked.iter().enumerate() {
        if let Some(cell) = person.letter_cell {
            by_cell.entry((person.way, cell)).or_default().push(place);
        }
    }
    for ((way, cell), places) in by_cell {
        let people: Vec<_> = places.iter().map(|place| &asked[*place].fields).collect();
        let mut places = places.iter();
        worker.render_each(loaded_as(way, ways.0[way].cells.len() + cell), &people, |letter| {
            if let Some(place) = places.next() {
                letters[*place] = Some(letter);
            }
        })?;
    }
    Ok(letters)
}

/// A fault of rendering as the reason and the sentence staff read.
pub fn exclusion_of(prepared: &Prepared, person: &Candidate, fault: Fault) -> Exclusion {
    let stopped = matches!(fault, Fault::TimedOut { .. } | Fault::Crashed { .. });
    let missing = match &fault {
        Fault::Missing { field, .. } => Some(field.clone()),
        _ => None,
    };
    let (reason, detail) = match fault {
        Fault::Missing { field, .. } => (Reason::MissingValue, format!("“{}” is empty", prepared.label(&field))),
        Fault::Failed { message, .. } => (Reason::RenderFailed, message),
        Fault::Empty { part: Part::Subject } => (Reason::RenderFailed, "The subject would be empty".to_owned()),
        Fault::Empty { .. } => (Reason::RenderFailed, "The message would be empty".to_owned()),
        Fault::TooLong { .. } => (Reason::RenderFailed, "The message would be longer than 1 MB".to_owned()),
        Fault::TimedOut { .. } => (Reason::RenderFailed, "The message took too long to make".to_owned()),
        Fault::Crashed { .. } => (Reason::RenderFailed, "The message needed too much memory".to_owned()),
    };
    Exclusion { cell: person.cell, stopped, missing, ..Exclusion::new(reason, &detail) }
}

/// The address in the form its spellings share, if somebody else may have it, too.
fn shared(prepared: &Prepared, person: &Candidate) -> Option<String> {
    match prepared.campaign.channel {
        // Numbers that are stored without their country are told apart only here.
        Channel::Sms => Some(person.to.clone()),
        // A letter is to a name at an address: two people of one household each get theirs.
        Channel::Letter => Some(format!("{}\n{}", person.name(), person.to)),
        Channel::Push | Channel::InApp => {
            Some(person.to.clone()).filter(|token| prepared.shared_addresses.contains(token))
        }
        _ if prepared.shared_addresses.is_empty() => None,
        _ => email_key(person.address()).filter(|key| prepared.shared_addresses.contains(key)),
    }
}

fn tell<T>(
    judged: Receiver<(u64, Result<Vec<Judged<T>>>)>,
    taken: Receiver<()>,
    ways: &Ways,
    (progress, total): (&dyn Progress, u64),
    each: &mut impl FnMut(Judged<T>) -> Result<()>,
) -> Result<()> {
    let mut early = BTreeMap::new();
    let mut next = 0;
    let mut done = 0;
    // Digests: as many people as are told may be remembered here.
    let mut told_before: HashSet<[u8; 32]> = HashSet::new();
    for (sequence, batch) in judged {
        early.insert(sequence, batch);
        while let Some(batch) = early.remove(&next) {
            next += 1;
            // The place was taken before the batch could come.
            let _ = taken.try_recv();
            for mut one in batch? {
                step(progress, done, Some(total))?;
                done += 1;
                if let Ok((_, hash)) = &one.outcome
                    && let Some(address) = shared(ways.of(&one.person), &one.person)
                    && !told_before.insert(Sha256::new().chain_update(hash).chain_update(address).finalize().into())
                {
                    // They have it already: no other channel is tried.
                    let exclusion = Exclusion::new(Reason::Duplicate, "The same message goes to this address already");
                    one.failed.push(Failed { way: one.person.way, exclusion: exclusion.clone() });
                    one.outcome = Err(exclusion);
                }
                each(one)?;
            }
        }
    }
    progress.report(done, Some(total));
    Ok(())
}
