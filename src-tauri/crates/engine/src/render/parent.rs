//! The parent's side: starts the worker, sends it cells and batches, and kills it when it falls silent. What was not
//! answered is tried again one by one, so that exactly the message that did it is named.

use std::collections::{HashMap, VecDeque};
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::Duration;

use super::limits::{HARD, HARD_DRAWING, START, STRIKES};
use super::protocol::{self, Answer, Ask, Frames};
use super::{Compiled, Fault, Fields, Part, Rendered, tags};
use crate::{Error, Result};

/// How to start this program as a render worker. An argument, because a test's own program is another.
#[derive(Debug, Clone)]
pub struct WorkerPath {
    pub program: PathBuf,
    pub args: Vec<OsString>,
}

/// One render worker process, started when first needed and again after it died. Dropping it ends the process.
/// A cell stays loaded until another is loaded under its key.
pub struct Worker {
    path: WorkerPath,
    cells: HashMap<u32, Loaded>,
    running: Option<Running>,
    costly: u32,
}

struct Loaded {
    compiled: Compiled,
    /// Whether the running process has it.
    sent: bool,
    /// Messages that took too long or took the process with them.
    strikes: u32,
    condemned: Option<Fault>,
}

struct Running {
    child: Child,
    stdin: ChildStdin,
    /// As many at once as had come when they were looked for: waking a thread costs more than reading an answer.
    answers: Receiver<Vec<Answer>>,
    /// Those that came and were not asked for yet.
    came: VecDeque<Answer>,
}

/// Why no answer came.
#[derive(Debug, Clone, Copy)]
enum End {
    Silent,
    Died,
}

impl Worker {
    pub fn new(path: WorkerPath) -> Self {
        Worker { path, cells: HashMap::new(), running: None, costly: 0 }
    }

    /// How many messages took too long or took the process with them; those of condemned cells are not tried.
    pub fn costly(&self) -> u32 {
        self.costly
    }

    /// Makes a cell known under a key the caller chooses. The same cell again keeps what was learned about it.
    pub fn load(&mut self, cell: u32, compiled: &Compiled) {
        if self.cells.get(&cell).is_some_and(|loaded| loaded.compiled == *compiled) {
            return;
        }
        self.cells.insert(cell, Loaded { compiled: compiled.clone(), sent: false, strikes: 0, condemned: None });
    }

    /// The same, and lets the process make the cell ready while the caller does something else. What fails of it is told
    /// with the first message.
    pub fn load_ahead(&mut self, cell: u32, compiled: &Compiled) {
        self.load(cell, compiled);
        if self.cells.get(&cell).is_some_and(|loaded| !loaded.sent) {
            // The process is started again, and the cell sent again, when a message is asked for.
            let _ = self.send(cell, None);
        }
    }

    /// Renders a batch (about 128 people is best) of one loaded cell; the answers are in the order of the people.
    /// Errors: the cell is not loaded, or the worker cannot be started. What a template does is never an error.
    pub fn render(&mut self, cell: u32, people: &[&Fields]) -> Result<Vec<Result<Rendered, Fault>>> {
        let mut messages = Vec::with_capacity(people.len());
        self.render_each(cell, people, |message| messages.push(message))?;
        Ok(messages)
    }

    /// The same, with each answer told as it comes, while later ones are still being made.
    pub fn render_each(
        &mut self,
        cell: u32,
        people: &[&Fields],
        mut told: impl FnMut(Result<Rendered, Fault>),
    ) -> Result<()> {
        let mut answered = 0;
        let patience = self.patience(cell);
        if people.len() > 1
            && self.condemned(cell)?.is_none()
            && self.send(cell, Some(&Ask::Render { cell, people }))?
        {
            while answered < people.len() {
                match self.next(patience) {
                    Ok(Answer::Message(message)) => {
                        answered += 1;
                        told(self.noted(cell, message));
                    }
                    Ok(Answer::Begins(_) | Answer::Ready) => {}
                    Err(_) => break,
                }
            }
        }
        for person in people.iter().skip(answered) {
            told(match self.condemned(cell)? {
                Some(fault) => Err(fault),
                None => {
                    let message = self.render_alone(cell, person)?;
                    self.noted(cell, message)
                }
            });
        }
        Ok(())
    }

    fn render_alone(&mut self, cell: u32, person: &Fields) -> Result<Result<Rendered, Fault>> {
        let mut part = Part::Subject;
        let patience = self.patience(cell);
        let asked = self.send(cell, Some(&Ask::RenderAlone { cell, people: &[person] }))?;
        let end = loop {
            if !asked {
                break End::Died;
            }
            match self.next(patience) {
                Ok(Answer::Message(message)) => return Ok(message),
                Ok(Answer::Begins(begun)) => part = begun,
                Ok(Answer::Ready) => {}
                Err(end) => break end,
            }
        };
        let line = self.cells.get(&cell).map_or(1, |loaded| tags::costliest_line(loaded.compiled.part(part)));
        Ok(Err(match end {
            End::Silent => Fault::TimedOut { part, line },
            End::Died => Fault::Crashed { part, line },
        }))
    }

    fn condemned(&self, cell: u32) -> Result<Option<Fault>> {
        let loaded =
            self.cells.get(&cell).ok_or_else(|| Error::invalid("This message was not prepared for rendering."))?;
        Ok(loaded.condemned.clone())
    }

    /// Counts what is too costly; the third time condemns the cell, so that a bad template cannot cost hours.
    fn noted(&mut self, cell: u32, message: Result<Rendered, Fault>) -> Result<Rendered, Fault> {
        if let (Err(fault @ (Fault::TimedOut { .. } | Fault::Crashed { .. })), Some(loaded)) =
            (&message, self.cells.get_mut(&cell))
        {
            loaded.strikes += 1;
            self.costly += 1;
            if loaded.strikes >= STRIKES {
                loaded.condemned = Some(fault.clone());
            }
        }
        message
    }

    /// The cell, if the process does not have it yet, and what is asked of it. False when the worker died of it or before it.
    fn send(&mut self, cell: u32, ask: Option<&Ask<&[&Fields]>>) -> Result<bool> {
        if self.running.is_none() {
            let started = start(&self.path).map_err(|error| Error::io(&self.path.program, "started", error))?;
            self.running = Some(started);
            self.cells.values_mut().for_each(|loaded| loaded.sent = false);
        }
        let (Some(running), Some(loaded)) = (&mut self.running, self.cells.get_mut(&cell)) else {
            return Ok(false);
        };
        let mut frames = Vec::new();
        let mut framed = Ok(());
        if !loaded.sent {
            let compiled = std::borrow::Cow::Borrowed(&loaded.compiled);
            let load: Ask<&[&Fields]> = Ask::Load { cell, compiled };
            framed = protocol::frame(&load, &mut frames);
            loaded.sent = true;
        }
        framed
            .and_then(|()| ask.map_or(Ok(()), |ask| protocol::frame(ask, &mut frames)))
            .map_err(|error| Error::io(&self.path.program, "given a person's values", error))?;
        // The worker reads a whole batch before it writes, so this cannot wait for itself.
        let sent = io::Write::write_all(&mut running.stdin, &frames);
        if sent.is_err() {
            self.end();
        }
        Ok(sent.is_ok())
    }

    fn patience(&self, cell: u32) -> Duration {
        let draws = self.cells.get(&cell).is_some_and(|loaded| !loaded.compiled.cards.is_empty());
        if draws { HARD_DRAWING } else { HARD }
    }

    fn next(&mut self, patience: Duration) -> Result<Answer, End> {
        let Some(running) = &mut self.running else {
            return Err(End::Died);
        };
        while running.came.is_empty() {
            match running.answers.recv_timeout(patience) {
                Ok(answers) => running.came.extend(answers),
                Err(error) => {
                    self.end();
                    return Err(match error {
                        RecvTimeoutError::Timeout => End::Silent,
                        RecvTimeoutError::Disconnected => End::Died,
                    });
                }
            }
        }
        running.came.pop_front().ok_or(End::Died)
    }

    fn end(&mut self) {
        if let Some(mut running) = self.running.take() {
            // Either may fail because it is dead already, which is what is wanted.
            let _ = running.child.kill();
            let _ = running.child.wait();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.end();
    }
}

/// A pipe that holds many answers at once, so that neither side waits for the other at every tenth message. Where the
/// system refuses, it stays as it is.
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "the standard library cannot ask for a pipe's size; the call takes numbers only")]
fn widen(pipe: &std::process::ChildStdout) {
    use std::os::fd::AsRawFd as _;
    const BYTES: libc::c_int = 1024 * 1024;
    unsafe { libc::fcntl(pipe.as_raw_fd(), libc::F_SETPIPE_SZ, BYTES) };
}

#[cfg(not(target_os = "linux"))]
fn widen(_: &std::process::ChildStdout) {}

fn start(path: &WorkerPath) -> io::Result<Running> {
    let mut command = Command::new(&path.program);
    command.args(&path.args).env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    if cfg!(unix) {
        command.current_dir("/");
    }
    let mut child = command.spawn()?;
    let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(io::Error::other("no pipes"));
    };
    widen(&stdout);
    // Bounded, so that a worker far ahead of its parent waits instead of filling memory.
    let (to, answers) = sync_channel(8);
    std::thread::Builder::new().name("render answers".into()).spawn(move || {
        let mut frames = Frames::new(stdout);
        if frames.greet().is_err() || to.send(vec![Answer::Ready]).is_err() {
            return;
        }
        let mut answers = Vec::new();
        while let Ok(Some(frame)) = frames.receive() {
            let Ok(answer) = protocol::decode(frame) else { break };
            answers.push(answer);
            if !frames.has_whole() && to.send(std::mem::take(&mut answers)).is_err() {
                break;
            }
        }
    })?;
    if answers.recv_timeout(START).is_err() {
        let _ = child.kill();
        let _ = child.wait();
        return Err(io::Error::other("it does not answer as a render worker"));
    }
    Ok(Running { child, stdin, answers, came: VecDeque::new() })
}
