//! What one message may cost, and how the worker process binds itself to it.

use std::cell::Cell;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use super::Part;

/// Of one message part's Tera source, in bytes.
const SOURCE_BYTES: usize = 256 * 1024;
/// Of a card's, whose shapes are not words.
pub const CARD_BYTES: usize = 640 * 1024;
/// Of one rendered part, in bytes.
pub const OUTPUT_BYTES: usize = 1024 * 1024;
/// Processor time of one message that prints; a busy machine does not count against a template.
pub const SOFT: Duration = Duration::from_millis(250);
/// How old a reading of the processor time may be.
const FRESH: Duration = Duration::from_millis(5);
/// Silence after which the parent kills the worker.
pub const HARD: Duration = Duration::from_secs(2);
/// The same where cards are drawn: that takes a tenth of a second of a machine that is not busy.
pub const HARD_DRAWING: Duration = Duration::from_secs(10);
/// After which a worker ends itself, for the case that nobody is left to kill it.
pub const ORPHANED: Duration = Duration::from_secs(4);
/// How long a worker may take to start; a cold program on a busy machine needs its time.
pub const START: Duration = Duration::from_secs(20);
/// What a worker may ask for beyond what its program already holds when it starts.
#[cfg(target_os = "linux")]
pub const MEMORY_BYTES: u64 = 512 * 1024 * 1024;
/// Messages that took their worker with them before the whole cell is condemned.
pub const STRIKES: u32 = 3;

/// How long the Tera source of a part may be.
pub fn most_bytes(part: Part) -> usize {
    if part == Part::Card { CARD_BYTES } else { SOURCE_BYTES }
}

/// Why a `Bounded` writer refused to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    TooLong,
    TimedOut,
}

/// Collects one part and refuses to grow beyond the output limit or to go on after the soft deadline.
pub struct Bounded {
    pub out: Vec<u8>,
    pub stopped: Option<Stop>,
    writes: u32,
    deadline: Deadline,
}

impl Bounded {
    pub fn new(deadline: Deadline, size_hint: usize) -> Self {
        Bounded { out: Vec::with_capacity(size_hint), stopped: None, writes: 0, deadline }
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.out.len() + bytes.len() > OUTPUT_BYTES {
            self.stopped = Some(Stop::TooLong);
            return Err(io::ErrorKind::Other.into());
        }
        self.writes = self.writes.wrapping_add(1);
        // Asking for the time costs more than writing a few bytes, so only every 256th write asks.
        if self.writes.is_multiple_of(256) && self.deadline.passed() {
            self.stopped = Some(Stop::TimedOut);
            return Err(io::ErrorKind::Other.into());
        }
        self.out.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A point in this process's own processor time (elsewhere than on unix: of the wall clock). Asking for that time is
/// dear, so messages made within `FRESH` of each other count from the same reading, and nothing asks before `SOFT` has
/// passed on the wall.
#[derive(Debug, Clone, Copy)]
pub struct Deadline {
    begun: Instant,
    end: Duration,
}

impl Deadline {
    pub fn soft() -> Self {
        thread_local! {
            static READ: Cell<Option<(Instant, Duration)>> = const { Cell::new(None) };
        }
        let begun = Instant::now();
        let reading = READ.get().filter(|(at, _)| begun - *at < FRESH).unwrap_or_else(|| (begun, spent()));
        READ.set(Some(reading));
        Deadline { begun, end: reading.1 + SOFT }
    }

    pub fn passed(self) -> bool {
        self.begun.elapsed() > SOFT && spent() > self.end
    }
}

#[cfg(unix)]
#[expect(unsafe_code, reason = "the standard library has no clock of processor time; the call fills a local struct")]
fn spent() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    if failed != 0 {
        return Duration::ZERO;
    }
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

#[cfg(not(unix))]
fn spent() -> Duration {
    static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    START.elapsed()
}

/// Binds this process to the memory limit and keeps its crashes from leaving a person's fields in a core file.
/// Windows has no such call and macOS ignores it: there only time and output are bounded.
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "setrlimit has no safe wrapper in the standard library; both calls read a local struct")]
pub fn bind() -> io::Result<()> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let size = status.lines().find_map(|line| line.strip_prefix("VmSize:"));
    let held = size.and_then(|size| size.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) * 1024;
    for (resource, limit) in [(libc::RLIMIT_AS, held + MEMORY_BYTES), (libc::RLIMIT_CORE, 0)] {
        let both = libc::rlimit { rlim_cur: limit, rlim_max: limit };
        if unsafe { libc::setrlimit(resource, &raw const both) } != 0 {
            return Err(io::Error::last_os_error());
        }
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
pub fn bind() -> io::Result<()> {
    Ok(())
}
