//! Long work, watched: progress reaches the window as an event, at most ten times a second.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use attune_engine::progress::Progress;
use serde::Serialize;

const PAUSE: Duration = Duration::from_millis(100);

/// The event named "progress". `rate` is steps per second since the work began.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    pub command: String,
    pub done: u64,
    pub total: Option<u64>,
    pub rate: f64,
}

/// Cancelling is the api's: `cancel_job` is a command like any other.
pub struct Watch<Show: Fn(Step) + Sync> {
    command: String,
    begun: Instant,
    shown: Mutex<Option<Instant>>,
    show: Show,
}

impl<Show: Fn(Step) + Sync> Watch<Show> {
    pub fn new(command: &str, show: Show) -> Self {
        Watch { command: command.to_owned(), begun: Instant::now(), shown: Mutex::new(None), show }
    }

    fn is_due(&self, now: Instant) -> bool {
        let mut shown = self.shown.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let due = shown.is_none_or(|last| now.duration_since(last) >= PAUSE);
        if due {
            *shown = Some(now);
        }
        due
    }
}

impl<Show: Fn(Step) + Sync> Progress for Watch<Show> {
    fn report(&self, done: u64, total: Option<u64>) {
        let now = Instant::now();
        // The last step is always shown, so that a bar does not stop short of its end.
        if self.is_due(now) || Some(done) == total {
            let seconds = now.duration_since(self.begun).as_secs_f64();
            let rate = if seconds > 0.0 { done as f64 / seconds } else { 0.0 };
            (self.show)(Step { command: self.command.clone(), done, total, rate });
        }
    }

    fn cancelled(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_reports_are_shown_seldom_and_the_last_one_always() {
        let seen = Mutex::new(Vec::new());
        let watch = Watch::new("plan_import", |step: Step| seen.lock().unwrap().push(step));
        for done in 1..=100_000 {
            watch.report(done, Some(100_000));
        }
        let elapsed = watch.begun.elapsed();
        let seen = seen.lock().unwrap();
        let most = 2 + elapsed.as_millis() / PAUSE.as_millis();
        assert!(seen.len() as u128 <= most, "{} shown in {elapsed:?}", seen.len());
        assert_eq!(seen.last().map(|step| step.done), Some(100_000));
        assert!(seen.last().is_some_and(|step| step.rate > 0.0 && step.command == "plan_import"));
    }
}
