//! What a person waits for in the real window: its first useful picture, and the preview after a keystroke.
//! Needs a built studio (ATTUNE_STUDIO), the driver and a virtual screen, as the real-window tests do.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use attune_tests::desktop::{Home, Studio, binary};
use serde_json::json;

const STARTS: usize = 5;
const STROKES: usize = 100;

pub fn measure() {
    let mut starts: Vec<f64> = (0..STARTS).filter_map(|_| start()).collect();
    starts.sort_by(f64::total_cmp);
    match starts.get(starts.len() / 2) {
        Some(median) => println!("start of the window to first useful paint: {median:.0} ms (median of {STARTS})"),
        None => println!("start of the window to first useful paint: this system does not say"),
    }
    keystrokes();
}

/// From the start of the process to the first picture of the workspace, in milliseconds.
fn start() -> Option<f64> {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    let body = "const [mark] = performance.getEntriesByName('first-screen');
        return mark ? performance.timeOrigin + mark.startTime : null";
    let painted = studio.until("the first paint", body).as_f64()?;
    Some(painted - process_start(&binary())?)
}

/// When the newest process of `program` started, in milliseconds since 1970 (proc(5): to a hundredth of a second).
#[expect(clippy::disallowed_methods, reason = "a start is measured against the clock of the machine")]
fn process_start(program: &Path) -> Option<f64> {
    const TICKS_A_SECOND: f64 = 100.0;
    let program = fs::canonicalize(program).ok()?;
    let processes = fs::read_dir("/proc").ok()?.flatten().map(|entry| entry.path());
    let of_program = processes.filter(|path| fs::read_link(path.join("exe")).is_ok_and(|exe| exe == program));
    let newest = of_program
        .filter_map(|path| {
            let stat = fs::read_to_string(path.join("stat")).ok()?;
            // The name in parentheses may hold anything; the start is the 20th field behind it.
            let start: f64 = stat.rsplit_once(')')?.1.split_whitespace().nth(19)?.parse().ok()?;
            Some(start / TICKS_A_SECOND)
        })
        .min_by(f64::total_cmp)?;
    let uptime: f64 = fs::read_to_string("/proc/uptime").ok()?.split_whitespace().next()?.parse().ok()?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs_f64();
    Some((now - uptime + newest) * 1000.0)
}

fn keystrokes() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.role("link", "Templates").click();
    studio.role("link", "Appointment reminder").click();
    studio.until_frame("the preview", "iframe", |words| words.len() > 100);
    studio.script(include_str!("paint.js"), &[json!(STROKES)]);
    let took = studio.until("the strokes", "return window.painted");
    for (place, what) in ["changed preview", "painted preview"].into_iter().enumerate() {
        let mut times: Vec<f64> = took.as_array().into_iter().flatten().filter_map(|one| one[place].as_f64()).collect();
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or(f64::NAN);
        println!("keystroke to {what}: p50 {:.1} ms, p95 {:.1} ms", at(50), at(95));
    }
}
