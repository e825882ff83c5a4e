//! The child's side: reads cells and people from stdin, writes messages to stdout, and ends when its parent does.
//! It runs under the limits, with an empty environment and at the root folder, so that a template finds nothing.

use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::time::{Duration, Instant};

use super::cell::Cell;
use super::limits;
use super::protocol::{self, Answer, Ask};

/// Answers are sent when so many bytes wait, when so much time has passed, or at the end of a batch.
const WAITING_BYTES: usize = 64 * 1024;
const WAITING_TIME: Duration = Duration::from_millis(20);

/// What a program does instead of its own work when it is called as the render worker. Never returns.
pub fn run_worker() -> ! {
    let ended = limits::bind().and_then(|()| answer(&mut io::stdin().lock(), &mut io::stdout().lock()));
    std::process::exit(i32::from(ended.is_err()))
}

fn answer(from: &mut impl Read, to: &mut impl Write) -> io::Result<()> {
    to.write_all(protocol::HELLO)?;
    to.flush()?;
    let mut cells: HashMap<u32, Cell> = HashMap::new();
    let mut waiting = Vec::with_capacity(2 * WAITING_BYTES);
    while let Some(bytes) = protocol::receive(from)? {
        match protocol::decode(&bytes)? {
            Ask::Load { cell, compiled } => {
                cells.insert(cell, Cell::new(compiled.into_owned()));
            }
            Ask::Render { cell, people } => {
                let cell = cells.get(&cell).ok_or_else(|| io::Error::other("a cell that was not loaded"))?;
                let mut sent = Instant::now();
                for fields in people.iter() {
                    protocol::frame(&Answer::Message(cell.render(fields, |_| {})), &mut waiting)?;
                    if waiting.len() >= WAITING_BYTES || sent.elapsed() >= WAITING_TIME {
                        flush(&mut waiting, to)?;
                        sent = Instant::now();
                    }
                }
                flush(&mut waiting, to)?;
            }
            Ask::RenderAlone { cell, person } => {
                let cell = cells.get(&cell).ok_or_else(|| io::Error::other("a cell that was not loaded"))?;
                let mut notices = Ok(());
                let message = cell.render(&person, |part| {
                    let sent = protocol::send(to, &Answer::Begins(part));
                    notices = std::mem::replace(&mut notices, Ok(())).and(sent);
                });
                notices?;
                protocol::send(to, &Answer::Message(message))?;
            }
        }
    }
    Ok(())
}

fn flush(waiting: &mut Vec<u8>, to: &mut impl Write) -> io::Result<()> {
    to.write_all(waiting)?;
    waiting.clear();
    to.flush()
}
