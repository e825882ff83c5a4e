//! The child's side: reads cells and people from stdin, writes messages to stdout, and ends when its parent does.
//! It runs under the limits, with an empty environment and at the root folder, so that a template finds nothing.

use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::Drawer;
use super::cell::Cell;
use super::limits;
use super::person::Person;
use super::protocol::{self, Answer, Ask, Frames};

/// Answers are sent when so many bytes wait, when so much time has passed, or at the end of a batch.
const WAITING_BYTES: usize = 256 * 1024;
const WAITING_TIME: Duration = Duration::from_millis(20);

/// The hidden argument, alone, by which the product's programs become a worker.
pub const WORKER_ARGUMENT: &str = "render-worker";

/// What a program does instead of its own work when it is called as the render worker. Never returns.
pub fn run_worker(drawer: &'static dyn Drawer) -> ! {
    let turn = Arc::new(Turn::default());
    let ended = limits::bind()
        .and_then(|()| watch(Arc::clone(&turn)))
        .and_then(|()| answer(&mut Frames::new(io::stdin().lock()), &mut io::stdout().lock(), &turn, drawer));
    std::process::exit(i32::from(ended.is_err()))
}

#[derive(Default)]
struct Turn {
    /// The beginnings and ends of messages: odd while one is being rendered.
    count: AtomicU64,
    /// Whether any of them has cards.
    draws: AtomicBool,
}

/// Ends this process when one message takes longer than its parent would ever wait: the parent is gone then.
fn watch(turn: Arc<Turn>) -> io::Result<()> {
    let watching = move || {
        loop {
            let before = turn.count.load(Ordering::Relaxed);
            std::thread::sleep(limits::ORPHANED);
            if turn.draws.load(Ordering::Relaxed) {
                std::thread::sleep(limits::HARD_DRAWING);
            }
            if !before.is_multiple_of(2) && turn.count.load(Ordering::Relaxed) == before {
                std::process::exit(1);
            }
        }
    };
    std::thread::Builder::new().name("watch".into()).spawn(watching).map(drop)
}

fn answer(
    from: &mut Frames<impl Read>,
    to: &mut impl Write,
    turn: &Turn,
    drawer: &'static dyn Drawer,
) -> io::Result<()> {
    to.write_all(protocol::HELLO)?;
    to.flush()?;
    let mut cells: HashMap<u32, Cell> = HashMap::new();
    let mut waiting = Vec::with_capacity(2 * WAITING_BYTES);
    while let Some(frame) = from.receive()? {
        match protocol::decode::<Ask<Vec<Person>>>(frame)? {
            Ask::Load { cell, compiled } => {
                turn.count.fetch_add(1, Ordering::Relaxed);
                let made = Cell::new(compiled.into_owned());
                turn.count.fetch_add(1, Ordering::Relaxed);
                if made.has_cards() && !turn.draws.swap(true, Ordering::Relaxed) {
                    begin(drawer, to)?;
                }
                cells.insert(cell, made);
            }
            Ask::Render { cell, people } => {
                let cell = cells.get(&cell).ok_or_else(|| io::Error::other("a cell that was not loaded"))?;
                let mut sent = Instant::now();
                for person in &people {
                    turn.count.fetch_add(1, Ordering::Relaxed);
                    protocol::frame(&Answer::Message(cell.render(person, drawer, |_| {})), &mut waiting)?;
                    turn.count.fetch_add(1, Ordering::Relaxed);
                    if waiting.len() >= WAITING_BYTES || sent.elapsed() >= WAITING_TIME {
                        flush(&mut waiting, to)?;
                        sent = Instant::now();
                    }
                }
                flush(&mut waiting, to)?;
            }
            Ask::RenderAlone { cell, people } => {
                let cell = cells.get(&cell).ok_or_else(|| io::Error::other("a cell that was not loaded"))?;
                for person in &people {
                    let mut notices = Ok(());
                    turn.count.fetch_add(1, Ordering::Relaxed);
                    let message = cell.render(person, drawer, |part| {
                        let sent = protocol::send(to, &Answer::Begins(part));
                        notices = std::mem::replace(&mut notices, Ok(())).and(sent);
                    });
                    turn.count.fetch_add(1, Ordering::Relaxed);
                    notices?;
                    protocol::send(to, &Answer::Message(message))?;
                }
            }
        }
    }
    Ok(())
}

/// Looking through a machine's fonts may take longer than a message may: meanwhile the parent is told that this worker
/// lives, as long as starting may take.
fn begin(drawer: &'static dyn Drawer, to: &mut impl Write) -> io::Result<()> {
    const OFTEN: Duration = Duration::from_millis(250);
    let begun = Instant::now();
    let mut told = begun;
    let beginning = std::thread::Builder::new().name("begin".into()).spawn(|| drawer.begin())?;
    while !beginning.is_finished() && begun.elapsed() < limits::START {
        std::thread::sleep(Duration::from_millis(5));
        if told.elapsed() >= OFTEN {
            told = Instant::now();
            protocol::send(to, &Answer::Ready)?;
        }
    }
    Ok(())
}

fn flush(waiting: &mut Vec<u8>, to: &mut impl Write) -> io::Result<()> {
    to.write_all(waiting)?;
    waiting.clear();
    to.flush()
}
