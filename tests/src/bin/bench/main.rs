//! `cargo xtask bench [people | window]`: what an export, an import and a preview cost, as medians and as shares of the least
//! that could be done on the same machine in the same run. Nothing here fails a build.
#![expect(clippy::print_stdout, reason = "printing is all it does")]

mod bare;
mod ground;
#[cfg(target_os = "linux")]
mod paint;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use attune_engine::campaigns::Run;
use attune_engine::channels::letter::NoTypesetter;
use attune_engine::exports::{Existing, ExportFormat, Nonsense, Order, export_batch};
use attune_engine::progress::Unwatched;
use attune_engine::render::{NoDrawer, WORKER_ARGUMENT, WorkerPath, run_worker};
use attune_engine::{Error, Result, db, imports, templates};

fn main() -> Result<()> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    match arguments.first().map(|argument| argument.to_string_lossy().into_owned()).as_deref() {
        Some(argument) if argument == WORKER_ARGUMENT => run_worker(&NoDrawer),
        Some("export-once") => export_once(Path::new(&arguments[1]), ExportFormat::Mbox),
        Some("export-files-once") => export_once(Path::new(&arguments[1]), ExportFormat::Eml),
        Some("ground") => ground::workspace(Path::new(&arguments[1]), number(arguments.get(2))),
        Some("import-once") => import_once(Path::new(&arguments[1]), number(arguments.get(2))),
        Some("by-hand-once") => by_hand_once(Path::new(&arguments[1]), number(arguments.get(2))),
        Some("inserts-once") => inserts_once(Path::new(&arguments[1])),
        Some("window") => paint_cost(),
        _ => measure(number(arguments.first())),
    }
}

fn number(argument: Option<&OsString>) -> usize {
    argument.and_then(|text| text.to_string_lossy().parse().ok()).unwrap_or(100_000)
}

fn worker_path() -> WorkerPath {
    let program = std::env::current_exe().unwrap_or_else(|_| PathBuf::from("bench"));
    WorkerPath { program, args: vec![WORKER_ARGUMENT.into()] }
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}

/// One export in a process of its own, so that its peak memory can be read.
fn export_once(folder: &Path, format: ExportFormat) -> Result<()> {
    let mut workspace = db::open(&folder.join("bench.attune"))?;
    let took = export(&mut workspace, &folder.join("once"), format)?;
    println!("{} {}", took.as_millis(), peak_kib());
    Ok(())
}

fn export(workspace: &mut db::Workspace, target: &Path, format: ExportFormat) -> Result<Duration> {
    let order = Order {
        campaign: ground::CAMPAIGN.to_owned(),
        formats: format.into(),
        gateway: attune_engine::channels::sms::Gateway::Plain,
        platform: None,
        email_as: Default::default(),
        print: Default::default(),
        target: target.to_owned(),
        nonsense: Nonsense::Refuse,
        existing: Existing::Replace,
        now: ground::now(),
        seed: 0,
    };
    let workers = worker_path();
    let start = Instant::now();
    let how =
        Run { workers: &workers, threads: threads(), progress: &Unwatched, typesetter: &NoTypesetter, voice: None };
    export_batch(workspace, &order, &how)?;
    Ok(start.elapsed())
}

/// The most memory this process has had, in KiB; 0 where the system does not say.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)).and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn measure(people: usize) -> Result<()> {
    let folder = std::env::temp_dir().join(format!("attune-bench-{}", std::process::id()));
    for size in [people / 10, people] {
        let folder = folder.join(size.to_string());
        ground::workspace(&folder, size)?;
        let (millis, peak) = in_own_process("export-once", &folder, size);
        println!("export of {size} people to mbox: {millis} ms, peak memory {:.1} MiB", peak as f64 / 1024.0);
    }
    let few = people / 10;
    let (millis, _) = in_own_process("export-files-once", &folder.join(few.to_string()), few);
    println!("export of {few} people to a file each: {millis} ms");
    let large = folder.join(people.to_string());
    let mut workspace = db::open(&large.join("bench.attune"))?;
    let rounds: Vec<[Duration; 4]> = (0..3)
        .map(|_| {
            let export = export(&mut workspace, &large.join("once"), ExportFormat::Mbox)?;
            let by_hand = bare::by_hand(&large.join("bench.attune"), people, threads());
            let bytes = large.join("once/messages.mbox");
            Ok([export, bare::tera_loop(people, threads()), by_hand, bare::raw_write(&bytes)])
        })
        .collect::<Result<_>>()?;
    let median = |column: usize| ground::median(rounds.iter().map(|round| round[column]).collect());
    let (export, tera, by_hand, raw) = (median(0), median(1), median(2), median(3));
    println!(
        "export {:.2} s; bare Tera loop {:.2} s; by hand with mail-builder {:.2} s; raw write {:.2} s",
        secs(export),
        secs(tera),
        secs(by_hand),
        secs(raw)
    );
    println!("export as a share of the bare Tera loop: {:.2} (aim 0.27)", secs(tera) / secs(export));
    println!("what is written by hand, as a share of the bare Tera loop: {:.2}", secs(tera) / secs(by_hand));
    println!("export as a share of what is written by hand: {:.2} (aim 0.75)", secs(by_hand) / secs(export));
    println!("export as a share of a raw write: {:.2}", secs(raw) / secs(export));
    drop(workspace);
    imports_cost(&folder, people)?;
    previews_cost(&folder)?;
    drop(std::fs::remove_dir_all(&folder));
    paint_cost()
}

/// The studio is built and named by `cargo xtask bench`.
#[cfg(target_os = "linux")]
fn paint_cost() -> Result<()> {
    if std::env::var_os("ATTUNE_STUDIO").is_some() {
        return paint::measure();
    }
    println!("the window was not measured: ATTUNE_STUDIO names no studio");
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn paint_cost() -> Result<()> {
    println!("the window was not measured: its driver exists on Linux only");
    Ok(())
}

/// Milliseconds, and the peak memory in KiB.
fn in_own_process(what: &str, folder: &Path, people: usize) -> (u64, u64) {
    let output = Command::new(worker_path().program).arg(what).arg(folder).arg(people.to_string()).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let mut numbers = text.split_whitespace().filter_map(|number| number.parse().ok());
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

fn imports_cost(folder: &Path, people: usize) -> Result<()> {
    for size in [people / 10, people] {
        let (millis, peak) = in_own_process("import-once", &folder.join(format!("import-of-{size}")), size);
        println!("import of {size} people: {millis} ms, peak memory {:.1} MiB", peak as f64 / 1024.0);
    }
    let file = ground::contacts(folder, people)?;
    let mut rounds = Vec::new();
    for round in 0..3 {
        let (apply, created) = import(&file, &folder.join(format!("import-{round}.attune")))?;
        assert_eq!(created as usize, people, "the bench file must import as a whole");
        rounds.push((apply, bare::inserts(&file, &folder.join(format!("bare-{round}.sqlite")))));
    }
    let apply = ground::median(rounds.iter().map(|round| round.0).collect());
    let bare = ground::median(rounds.iter().map(|round| round.1).collect());
    println!(
        "import of {people} rows: {:.0} rows a second; bare inserts of the same cells into one table without indexes {:.0}; \
         share {:.2} (aim 0.5)",
        people as f64 / secs(apply),
        people as f64 / secs(bare),
        secs(bare) / secs(apply)
    );
    Ok(())
}

/// Into a new workspace: how long, and how many people came.
fn import(file: &Path, workspace: &Path) -> Result<(Duration, u32)> {
    let mut workspace = db::create(workspace)?;
    let tx = workspace.write()?;
    let start = Instant::now();
    let mapping = imports::open_file(file, &imports::Mapping::default(), &tx)?.mapping;
    let report = imports::apply(&tx, file, &mapping, ground::now(), &Unwatched)?;
    tx.commit()?;
    Ok((start.elapsed(), report.created))
}

fn by_hand_once(folder: &Path, people: usize) -> Result<()> {
    println!("{} {}", bare::by_hand(&folder.join("bench.attune"), people, threads()).as_millis(), peak_kib());
    Ok(())
}

/// One import in a process of its own, so that its peak memory can be read, and for a profiler.
fn import_once(folder: &Path, people: usize) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, "made", error))?;
    let (took, _) = import(&ground::contacts(folder, people)?, &folder.join("once.attune"))?;
    println!("{} {}", took.as_millis(), peak_kib());
    Ok(())
}

/// For a profiler: the bare inserts that an import is compared with.
fn inserts_once(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, "made", error))?;
    let took = bare::inserts(&ground::contacts(folder, 100_000)?, &folder.join("once.sqlite"));
    println!("{} {}", took.as_millis(), peak_kib());
    Ok(())
}

/// From command to answer, blocks to HTML, with a document that is new each time.
fn previews_cost(folder: &Path) -> Result<()> {
    let path = folder.join("sample.attune");
    let mut workspace = db::create(&path)?;
    let tx = workspace.write()?;
    attune_engine::sample::fill(&tx, ground::now())?;
    tx.commit()?;
    let tx = workspace.read()?;
    let readers = templates::list_readers(&tx, templates::ReaderOrder::Name, "")?;
    let template = templates::get_template(&tx, "appointment_reminder")?;
    let mut press = templates::Press::new(worker_path());
    let mut times = Vec::new();
    for round in 0..400 {
        let mut document = template.document.clone();
        ground::touch(&mut document, round);
        let person = readers.get(round % readers.len()).map(|reader| reader.id);
        let subject = templates::Subject {
            template: &template.key,
            document: Some(document),
            whom: templates::Whom { person, ..templates::Whom::default() },
            now: ground::now(),
        };
        let start = Instant::now();
        templates::preview_template(&tx, subject, &mut press)?;
        times.push(start.elapsed());
    }
    times.sort();
    let at = |share: usize| times[times.len() * share / 100].as_secs_f64() * 1000.0;
    println!("preview: p50 {:.2} ms, p95 {:.2} ms (aim p95 under 3)", at(50), at(95));
    Ok(())
}

fn secs(duration: Duration) -> f64 {
    duration.as_secs_f64()
}
