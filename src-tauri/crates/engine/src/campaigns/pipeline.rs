//! Everybody in the audience, judged: the one path of check and export. One thread reads people, several render them
//! (each with its own worker process), and the caller is told in the audience's order.

use std::collections::{BTreeMap, HashSet};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::store::audience::{self, each_candidate};
use super::{Candidate, Made, Prepared, Reason, Rule};
use crate::channels::Channel;
use crate::channels::letter::{Typesetter, Unprintable};
use crate::db::Reader;
use crate::profiles::normalise::email_key;
use crate::progress::{Progress, step};
use crate::render::{Fault, Part, Rendered, Worker, WorkerPath};
use crate::templates::CellState;
use crate::{Error, Result};

/// People per message to a worker: enough to hide the pipe, few enough to stay flat.
const BATCH: usize = 128;

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
}

impl Exclusion {
    pub fn new(reason: Reason, detail: &str) -> Self {
        Exclusion { reason, detail: detail.to_owned(), cell: None, stopped: false, unfinished: false, rule: None }
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

    /// Somebody would have got nonsense: the author must mend it or leave them out by choice.
    pub fn is_nonsense(&self) -> bool {
        self.unfinished || matches!(self.reason, Reason::MissingValue | Reason::RenderFailed)
    }
}

/// One person and what becomes of them: `T` is the message as the caller encoded it, with its hash.
pub struct Judged<T> {
    pub person: Candidate,
    pub outcome: Outcome<T>,
}

/// What a run needs beside the campaign.
pub struct Run<'a> {
    pub workers: &'a WorkerPath,
    /// Render threads, at least 1. The outcome does not depend on it.
    pub threads: usize,
    pub progress: &'a dyn Progress,
    /// Who makes pages of letters.
    pub typesetter: &'a dyn Typesetter,
}

type Decided = (Candidate, Option<Exclusion>);

type Batch = Vec<Decided>;

type Outcome<T> = Result<(T, [u8; 32]), Exclusion>;

/// Judges everybody. `encode` runs on the render threads and may still find that a message cannot be written; `each` on the caller's, in the audience's order.
/// An error of `each`, or a cancelled progress, ends the run.
pub fn run<T: Send>(
    reader: &mut Reader,
    prepared: &Prepared,
    run: &Run,
    encode: impl Fn(&Candidate, Made) -> Result<T, Exclusion> + Sync,
    mut each: impl FnMut(Judged<T>) -> Result<()>,
) -> Result<()> {
    let total = audience::count(reader, prepared)?;
    let (to_render, waiting) = sync_channel::<(u64, Batch)>(run.threads * 2);
    let (to_caller, judged) = sync_channel::<(u64, Result<Vec<Judged<T>>>)>(run.threads * 2);
    // A place for each batch on its way: while one is stuck, the others must not pile up behind it.
    let (places, taken) = sync_channel::<()>(run.threads.max(1) * 4);
    let waiting = Arc::new(Mutex::new(waiting));
    std::thread::scope(|scope| {
        let reading = scope.spawn(move || read(reader, prepared, &to_render, &places));
        for _ in 0..run.threads.max(1) {
            let (waiting, to_caller, encode) = (Arc::clone(&waiting), to_caller.clone(), &encode);
            scope.spawn(move || render_batches(prepared, run.workers, &waiting, &to_caller, encode));
        }
        drop((to_caller, waiting));
        let told = tell(judged, taken, prepared, (run.progress, u64::from(total)), &mut each);
        let read = reading.join().unwrap_or_else(|_| Err(Error::invalid("Reading people stopped unexpectedly.")));
        told.and(read)
    })
}

fn read(
    reader: &mut Reader,
    prepared: &Prepared,
    to_render: &SyncSender<(u64, Batch)>,
    places: &SyncSender<()>,
) -> Result<()> {
    let tx = reader.read()?;
    let mut sequence = 0;
    let mut batch = Vec::with_capacity(BATCH);
    let send = |sequence, batch| {
        let sent = places.send(()).is_ok() && to_render.send((sequence, batch)).is_ok();
        if sent { Ok(()) } else { Err(Error::Cancelled) }
    };
    each_candidate(&tx, prepared, |candidate, exclusion| {
        batch.push((candidate, exclusion));
        if batch.len() == BATCH {
            send(sequence, std::mem::replace(&mut batch, Vec::with_capacity(BATCH)))?;
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
    prepared: &Prepared,
    path: &WorkerPath,
    waiting: &Mutex<Receiver<(u64, Batch)>>,
    to_caller: &SyncSender<(u64, Result<Vec<Judged<T>>>)>,
    encode: &impl Fn(&Candidate, Made) -> Result<T, Exclusion>,
) {
    let mut worker = Worker::new(path.clone());
    // The letters' cells come behind the emails' own.
    let letters = prepared.attached.letter.iter().flat_map(|letter| &letter.cells);
    for (cell, state) in prepared.cells.iter().chain(letters).enumerate() {
        if let CellState::Complete(compiled) = state {
            worker.load(cell as u32, compiled);
        }
    }
    loop {
        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((sequence, batch)) = next else { return };
        let judged = render_batch(prepared, &mut worker, batch, encode);
        if to_caller.send((sequence, judged)).is_err() {
            return;
        }
    }
}

/// People of one cell are rendered together; the answers go back to their places.
fn render_batch<T>(
    prepared: &Prepared,
    worker: &mut Worker,
    batch: Batch,
    encode: &impl Fn(&Candidate, Made) -> Result<T, Exclusion>,
) -> Result<Vec<Judged<T>>> {
    let mut by_cell: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, (candidate, exclusion)) in batch.iter().enumerate() {
        if let (Some(cell), None) = (candidate.cell, exclusion) {
            by_cell.entry(cell).or_default().push(place);
        }
    }
    let letter_name = prepared.attached.letter.as_ref().map_or("", |letter| letter.template.name.as_str());
    let mut letters = render_letters(prepared, worker, &batch)?;
    let mut outcomes: Vec<Option<Outcome<T>>> = batch.iter().map(|_| None).collect();
    for (cell, places) in by_cell {
        let people: Vec<_> = places.iter().map(|place| &batch[*place].0.fields).collect();
        let mut places = places.iter();
        worker.render_each(cell as u32, &people, |message| {
            if let Some(place) = places.next() {
                let person = &batch[*place].0;
                outcomes[*place] = Some(match message {
                    Ok(message) => match (prepared.unfit(person, &message), letters[*place].take().transpose()) {
                        (Some(exclusion), _) => Err(exclusion),
                        (None, Err(fault)) => Err(exclusion_of(prepared, person, fault).in_letter(letter_name)),
                        (None, Ok(letter)) => {
                            let attached = &prepared.attached;
                            let made = attached.made(person, message, letter, &prepared.sender, prepared.now);
                            let hash = made.hash();
                            encode(person, made).map(|encoded| (encoded, hash))
                        }
                    },
                    Err(fault) => Err(exclusion_of(prepared, person, fault)),
                });
            }
        })?;
    }
    let judge = |((person, exclusion), outcome): (Decided, Option<Outcome<T>>)| {
        let nothing = || Err(Exclusion::new(Reason::NoVariant, "There is no text this person may be sent"));
        let outcome = exclusion.map_or_else(|| outcome.unwrap_or_else(nothing), Err);
        Judged { person, outcome }
    };
    Ok(batch.into_iter().zip(outcomes).map(judge).collect())
}

/// SHA-256 over the parts, each preceded by its length: what a receipt is proved with.
pub fn message_hash(message: &Rendered) -> [u8; 32] {
    let mut hash = Sha256::new();
    // A link came later: messages without one have the hash they always had.
    let link = Some(&message.link).filter(|link| !link.is_empty());
    for part in [&message.subject, &message.html, &message.text].into_iter().chain(link) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().into()
}

/// By place, the letter that goes with the email of whoever still gets one.
fn render_letters(
    prepared: &Prepared,
    worker: &mut Worker,
    batch: &Batch,
) -> Result<Vec<Option<Result<Rendered, Fault>>>> {
    let mut letters: Vec<_> = batch.iter().map(|_| None).collect();
    let mut by_cell: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, (candidate, exclusion)) in batch.iter().enumerate() {
        if let (Some(cell), None) = (candidate.letter_cell, exclusion) {
            by_cell.entry(cell).or_default().push(place);
        }
    }
    for (cell, places) in by_cell {
        let people: Vec<_> = places.iter().map(|place| &batch[*place].0.fields).collect();
        let mut places = places.iter();
        worker.render_each((prepared.cells.len() + cell) as u32, &people, |letter| {
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
    let (reason, detail) = match fault {
        Fault::Missing { field, .. } => (Reason::MissingValue, format!("“{}” is empty", prepared.label(&field))),
        Fault::Failed { message, .. } => (Reason::RenderFailed, message),
        Fault::Empty { part: Part::Subject } => (Reason::RenderFailed, "The subject would be empty".to_owned()),
        Fault::Empty { .. } => (Reason::RenderFailed, "The message would be empty".to_owned()),
        Fault::TooLong { .. } => (Reason::RenderFailed, "The message would be longer than 1 MB".to_owned()),
        Fault::TimedOut { .. } => (Reason::RenderFailed, "The message took too long to make".to_owned()),
        Fault::Crashed { .. } => (Reason::RenderFailed, "The message needed too much memory".to_owned()),
    };
    Exclusion { cell: person.cell, stopped, ..Exclusion::new(reason, &detail) }
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
    prepared: &Prepared,
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
                    && let Some(address) = shared(prepared, &one.person)
                    && !told_before.insert(Sha256::new().chain_update(hash).chain_update(address).finalize().into())
                {
                    one.outcome =
                        Err(Exclusion::new(Reason::Duplicate, "The same message goes to this address already"));
                }
                each(one)?;
            }
        }
    }
    progress.report(done, Some(total));
    Ok(())
}
