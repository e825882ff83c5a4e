//! `cargo xtask test`: every check in order, cheap ones first, stopping at the first that fails.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::chores::{WHOLE, build_ui};
use crate::setup::setup;
use crate::shell::{Outcome, built, cargo, npm, run};

pub fn test() -> Outcome {
    let begun = Instant::now();
    let ui = |script: &'static str| move || run(npm().args(["run", "--silent", script]));
    step("set-up", setup)?;
    step("format", || run(cargo().args(["fmt", "--all", "--check"])))?;
    step("interface: lint", ui("lint"))?;
    step("interface: types", ui("check"))?;
    step("interface: the planted type error is caught", ui("check:planted"))?;
    step("interface: tests", ui("test"))?;
    step("interface: build", build_ui)?;
    step("clippy", || {
        let lints = ["clippy", "--workspace", "--all-targets", "--features", "attune-tests/window", "--quiet"];
        run(cargo().args(lints).args(["--", "--deny", "warnings"]))
    })?;
    step("engine, api, attune, journeys, architecture", || run(cargo().arg("test").args(WHOLE)))?;
    if cfg!(target_os = "linux") {
        step("the real window", || windows(None))?;
    } else {
        println!("\nLeft out: the real-window tests need WebKitWebDriver and Xvfb, which exist on Linux only.");
    }
    println!("\nEverything passed, in {}.", clock(begun.elapsed()));
    Ok(())
}

/// Drives the real binary; each test starts its own virtual screen. `shots` is where its pictures go.
pub fn windows(shots: Option<&Path>) -> Outcome {
    run(cargo().arg("build").args(WHOLE).args(["--bin", "attune-studio"]))?;
    let mut tests = cargo();
    tests.arg("test").args(WHOLE).args(["--features", "attune-tests/window", "--test", "desktop*"]);
    tests.env("ATTUNE_STUDIO", built("attune-studio"));
    if let Some(shots) = shots {
        tests.env("ATTUNE_SHOTS", shots);
    }
    run(&mut tests)
}

fn step(name: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    println!("\n== {name}");
    let begun = Instant::now();
    match work() {
        Ok(()) => {
            println!("== {name}: passed ({})", clock(begun.elapsed()));
            Ok(())
        }
        Err(sentence) => Err(format!("“{name}” FAILED after {}: {sentence}", clock(begun.elapsed()))),
    }
}

fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
