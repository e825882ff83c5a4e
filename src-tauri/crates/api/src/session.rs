//! What stays between commands: the open workspace with its writer and readers, the press of previews, and the running job.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::thread::available_parallelism;

use attune_engine::campaigns::Run;
use attune_engine::channels::letter::Typesetter;
use attune_engine::db::{self, ReadTx, Workspace, WriteTx};
use attune_engine::id::ProfileId;
use attune_engine::profiles::Removed;
use attune_engine::progress::Progress;
use attune_engine::render::WorkerPath;
use attune_engine::templates::Press;
use attune_engine::time::Timestamp;
use attune_engine::{Result as EngineResult, exports};

use crate::ApiError;

/// What a session is told about the world around it.
pub struct Setup {
    /// The program's own folder: the sample and the list of recent files live here.
    pub home: PathBuf,
    pub worker: WorkerPath,
    pub clock: Box<dyn Fn() -> Timestamp + Send + Sync>,
    pub seed: u64,
    /// Who makes pages of letters.
    pub typesetter: &'static dyn Typesetter,
    /// The program espeak-ng, where it is installed.
    pub voice: Option<PathBuf>,
}

pub struct Session {
    pub(crate) setup: Setup,
    open: RwLock<Option<Arc<Open>>>,
    preview: Mutex<Press>,
    jobs: Mutex<Vec<Job>>,
}

/// Long work under way, by the name of its command.
struct Job {
    command: &'static str,
    stop: Arc<AtomicBool>,
}

/// One open workspace: one writer at a time, readers beside it.
pub(crate) struct Open {
    pub(crate) path: PathBuf,
    writer: Mutex<Workspace>,
    readers: Mutex<Vec<db::Reader>>,
    /// Who was just removed, so that it can be taken back. Never written down, and gone with the workspace.
    removed: Mutex<Vec<(Timestamp, Removed)>>,
}

/// How long a removed person can be put back, in seconds: longer than the studio offers it on screen.
const REMOVAL_GRACE: i64 = 60;

impl Session {
    pub fn new(setup: Setup) -> Session {
        let preview = Mutex::new(Press::with_pages(setup.worker.clone(), setup.typesetter));
        Session { setup, open: RwLock::new(None), preview, jobs: Mutex::default() }
    }

    /// Makes an opened workspace the session's; what was open is closed.
    pub fn adopt(&self, mut workspace: Workspace) -> EngineResult<()> {
        exports::finish_interrupted(&mut workspace)?;
        let path = workspace.path().to_owned();
        let open =
            Open { path, writer: Mutex::new(workspace), readers: Mutex::new(Vec::new()), removed: Mutex::default() };
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(open));
        Ok(())
    }

    pub(crate) fn close(&self) {
        self.open.write().unwrap_or_else(PoisonError::into_inner).take();
    }

    pub(crate) fn opened(&self) -> Option<Arc<Open>> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn current(&self) -> Result<Arc<Open>, ApiError> {
        let open = self.opened().ok_or_else(ApiError::no_workspace)?;
        // Whatever is asked next forgets those whose time is over.
        let oldest = self.now().as_second() - REMOVAL_GRACE;
        lock(&open.removed).retain(|(at, _)| at.as_second() > oldest);
        Ok(open)
    }

    /// Answers a question beside whoever writes.
    pub(crate) fn read<T>(&self, ask: impl FnOnce(&ReadTx) -> EngineResult<T>) -> Result<T, ApiError> {
        let open = self.current()?;
        let mut reader = open.reader()?;
        let answer = reader.read().and_then(|tx| ask(&tx));
        open.give_back(reader);
        Ok(answer?)
    }

    /// Makes one change: committed as a whole or not at all.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&WriteTx) -> EngineResult<T>) -> Result<T, ApiError> {
        let open = self.current()?;
        let mut writer = lock(&open.writer);
        let tx = writer.write()?;
        let answer = change(&tx)?;
        tx.commit()?;
        Ok(answer)
    }

    /// Keeps somebody who was just removed, for a short while.
    pub(crate) fn keep_removed(&self, removed: Removed) -> Result<(), ApiError> {
        let open = self.current()?;
        lock(&open.removed).push((self.now(), removed));
        Ok(())
    }

    /// Hands out, once, somebody whose removal is still fresh.
    pub(crate) fn take_removed(&self, id: ProfileId) -> Result<Option<Removed>, ApiError> {
        let open = self.current()?;
        let mut kept = lock(&open.removed);
        let place = kept.iter().position(|(_, removed)| removed.id == id);
        Ok(place.map(|place| kept.swap_remove(place).1))
    }

    /// Long work that needs the workspace itself.
    pub(crate) fn with_workspace<T>(
        &self,
        work: impl FnOnce(&mut Workspace) -> EngineResult<T>,
    ) -> Result<T, ApiError> {
        let open = self.current()?;
        let mut writer = lock(&open.writer);
        Ok(work(&mut writer)?)
    }

    /// Long work that only reads.
    pub(crate) fn with_reader<T>(&self, work: impl FnOnce(&mut db::Reader) -> EngineResult<T>) -> Result<T, ApiError> {
        let open = self.current()?;
        let mut reader = open.reader()?;
        let answer = work(&mut reader);
        open.give_back(reader);
        Ok(answer?)
    }

    /// How everybody of a campaign is judged: with as many render threads as the machine has.
    pub(crate) fn how<'a>(&'a self, progress: &'a dyn Progress) -> Run<'a> {
        let threads = available_parallelism().map_or(2, usize::from);
        Run {
            workers: &self.setup.worker,
            threads,
            progress,
            typesetter: self.setup.typesetter,
            voice: self.setup.voice.as_deref(),
        }
    }

    pub(crate) fn press(&self) -> MutexGuard<'_, Press> {
        lock(&self.preview)
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.setup.clock)()
    }

    /// Runs long work that `cancel_job` can stop by the name of its command.
    pub(crate) fn job<T>(
        &self,
        command: &'static str,
        progress: &dyn Progress,
        work: impl FnOnce(&dyn Progress) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let stop = Arc::new(AtomicBool::new(false));
        lock(&self.jobs).push(Job { command, stop: Arc::clone(&stop) });
        let answer = work(&Stoppable { progress, stop: &stop });
        lock(&self.jobs).retain(|job| !Arc::ptr_eq(&job.stop, &stop));
        answer
    }

    /// Stops the work of one command; without a name, all of it.
    pub(crate) fn cancel(&self, command: Option<&str>) {
        for job in lock(&self.jobs).iter().filter(|job| command.is_none_or(|command| command == job.command)) {
            job.stop.store(true, Ordering::Relaxed);
        }
    }
}

impl Open {
    fn reader(&self) -> EngineResult<db::Reader> {
        match lock(&self.readers).pop() {
            Some(reader) => Ok(reader),
            None => db::open_to_read(&self.path),
        }
    }

    fn give_back(&self, reader: db::Reader) {
        lock(&self.readers).push(reader);
    }
}

struct Stoppable<'a> {
    progress: &'a dyn Progress,
    stop: &'a AtomicBool,
}

impl Progress for Stoppable<'_> {
    fn report(&self, done: u64, total: Option<u64>) {
        self.progress.report(done, total);
    }

    fn cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed) || self.progress.cancelled()
    }
}

/// A panic while holding a lock leaves the value as it was between statements, which is sound for all of these.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
