//! What a person waits for in the real window: its first useful picture, and the preview after a keystroke.
//! Needs a built studio (ATTUNE_STUDIO), the driver and a virtual screen, as the real-window tests do.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use attune_engine::{Result, db, sample, templates};
use attune_tests::desktop::{Home, Studio, binary};
use serde_json::{Value, json};

use super::ground;

const STARTS: usize = 5;
const STROKES: usize = 100;
const PARTS: usize = 4;
const TEMPLATE: &str = "appointment_reminder";
/// Added to the sample's reminder, which makes it about 10 kB of HTML.
const PARAGRAPHS: usize = 10;
/// How many messages are drawn, once no other has come for a second.
const AT_REST: &str =
    "const drawn = [...document.querySelectorAll('main iframe')].filter((one) => one.contentDocument?.body?.innerText);
    if (window.drawn?.count !== drawn.length) window.drawn = { count: drawn.length, at: performance.now() };
    return performance.now() - window.drawn.at > 1000 && drawn.length";

pub fn measure() -> Result<()> {
    let mut starts: Vec<f64> = (0..STARTS).filter_map(|_| start()).collect();
    starts.sort_by(f64::total_cmp);
    match starts.get(starts.len() / 2) {
        Some(median) => println!("start of the window to first useful paint: {median:.0} ms (median of {STARTS})"),
        None => println!("start of the window to first useful paint: this system does not say"),
    }
    keystrokes()
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

/// One reader's preview, then a wall of 24, each beside the text being written.
fn keystrokes() -> Result<()> {
    let home = Home::fresh();
    let file = home.path().join("clinic.attune");
    let (readers, bytes) = clinic(&file)?;
    let studio = Studio::open(&home, &[&file.to_string_lossy()]);
    studio.until("the workspace", "return document.querySelector('nav a')");
    let chosen = format!("attune.wall:{}:{TEMPLATE}", file.display());
    studio.script("localStorage.setItem(...arguments)", &[json!(chosen), json!(json!(readers).to_string())]);
    studio.visit(&format!("template?key={TEMPLATE}"));
    studio.until_frame("the preview", "main iframe", |words| words.len() > 100);
    println!("typing in a message of {bytes} bytes of HTML, {STROKES} letters");
    print(&strokes(&studio, "preview_template"), "one preview", 16);
    studio.role("radio", "Wall").click();
    studio.css("select[name=wall-way]").choose("These people");
    let in_sight = studio.until("a wall at rest", AT_REST);
    print(&strokes(&studio, "preview_wall"), &format!("a wall of {}, {in_sight} in sight", readers.len()), 50);
    Ok(())
}

/// In parts, for nothing is waited for longer than some seconds.
fn strokes(studio: &Studio, command: &str) -> Vec<Value> {
    let part = |_| {
        studio.script(include_str!("paint.js"), &[json!(STROKES / PARTS), json!(command)]);
        studio.until("the strokes", "return window.painted").as_array().cloned().unwrap_or_default()
    };
    (0..PARTS).flat_map(part).collect()
}

fn print(took: &[Value], what: &str, aim: u32) {
    let frames = took.iter().filter_map(|stroke| stroke["frames"].as_u64()).max().unwrap_or(0);
    println!("{what} (frames changed: {frames}):");
    let stages = ["asked", "answered", "updated in the page", "painted"];
    for (stage, name) in stages.into_iter().enumerate() {
        let mut times: Vec<f64> = took.iter().filter_map(|stroke| stroke["times"][stage].as_f64()).collect();
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or(f64::NAN);
        let aim = if stage < 2 { String::new() } else { format!(" (aim p95 under {aim})") };
        println!("  keystroke to {name}: p50 {:.1} ms, p95 {:.1} ms{aim}", at(50), at(95));
    }
}

/// The sample with its reminder made as long as a real message. Gives 24 people and how long the first one's HTML is.
fn clinic(file: &Path) -> Result<(Vec<String>, usize)> {
    let mut workspace = db::create(file)?;
    let tx = workspace.write()?;
    sample::fill(&tx, ground::now())?;
    let mut template = templates::get_template(&tx, TEMPLATE)?;
    ground::lengthen(&mut template.document, PARAGRAPHS);
    templates::save_template(&tx, TEMPLATE, &template.name, &template.document, ground::now())?;
    tx.commit()?;
    let tx = workspace.read()?;
    let mut readers = templates::list_readers(&tx, templates::ReaderOrder::Name, "")?;
    // Those who read what is typed first, so that every tile in sight changes.
    readers.sort_by_key(|reader| !reader.locale.as_deref().is_some_and(|locale| locale.starts_with("en")));
    let whom = templates::Whom { person: readers.first().map(|reader| reader.id), ..templates::Whom::default() };
    let subject = templates::Subject { template: TEMPLATE, document: None, whom, now: ground::now() };
    let shown = templates::preview_template(&tx, subject, &mut templates::Press::new(super::worker_path()))?;
    let people = readers.iter().take(24).map(|reader| json!(reader.id).as_str().unwrap_or_default().to_owned());
    Ok((people.collect(), shown.html.unwrap_or_default().len()))
}
