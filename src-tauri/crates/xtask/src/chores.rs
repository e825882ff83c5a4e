//! The chores that build something: the running studio, what is generated, the measurements, the picture.

use std::fs;

use crate::setup::setup;
use crate::shell::{Outcome, built, cargo, npm, program, released, root, run};
use crate::tests_run;

/// One selection of packages for every build, so that nothing is built twice with different features.
pub const WHOLE: &[&str] = &["--workspace", "--features", "attune-studio/test-pick"];

pub fn run_args(rest: &[String]) -> Vec<String> {
    if rest.is_empty() { vec!["--sample".to_owned()] } else { rest.to_vec() }
}

pub fn open(rest: &[String]) -> Outcome {
    setup()?;
    if cfg!(target_os = "linux") && !has_display() {
        return Err("there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).\n\
             On a machine with a screen, start this from its desktop. Over ssh, connect with `ssh -X`.\n\
             To run it unseen:  xvfb-run -a cargo xtask run"
            .to_owned());
    }
    build_ui()?;
    run(cargo().args(["build", "--workspace", "--bin", "attune-studio"]))?;
    println!("Opening the studio …");
    run(program(built("attune-studio")).args(run_args(rest)))
}

pub fn build_ui() -> Outcome {
    run(npm().args(["run", "--silent", "build"]))
}

pub fn tidy() -> Outcome {
    setup()?;
    run(cargo().args(["fmt", "--all"]))?;
    record_migrations()?;
    codegen()?;
    run(npm().args(["run", "--silent", "format"]))
}

/// The types are written by a test of the api that also checks that they are fresh.
pub fn codegen() -> Outcome {
    run(cargo().env("ATTUNE_CODEGEN", "write").args(["test", "--quiet", "--package", "attune-api"]))
}

/// New migrations are recorded; a recorded one that changed is an error of the architecture tests, not mended here.
fn record_migrations() -> Outcome {
    run(cargo().args(["run", "--quiet", "--package", "attune-tests", "--bin", "record-migrations"]))
}

/// The released engine and, where there is a driver for it, the released window.
pub fn bench(rest: &[String]) -> Outcome {
    let bench = ["run", "--release", "--package", "attune-tests", "--bin", "bench", "--"];
    let mut measured = cargo();
    if cfg!(target_os = "linux") {
        setup()?;
        build_ui()?;
        run(cargo().args(["build", "--release", "--workspace", "--bin", "attune-studio"]))?;
        measured.env("ATTUNE_STUDIO", released("attune-studio"));
    }
    run(measured.args(bench).args(rest))
}

/// The picture is taken by a real-window test, so that it can never show what the studio does not.
pub fn screenshot() -> Outcome {
    setup()?;
    let shots = root().join("target").join("screenshots");
    fs::create_dir_all(&shots).map_err(|error| format!("{} could not be made: {error}", shots.display()))?;
    build_ui()?;
    tests_run::windows(Some(&shots))?;
    let picture = root().join("icons").join("screenshot.png");
    fs::copy(shots.join("light-editor.png"), &picture)
        .map_err(|error| format!("{} could not be written: {error}", picture.display()))?;
    println!("The README has its new picture. Pictures of every screen are in {}.", shots.display());
    Ok(())
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|key| std::env::var_os(key).is_some_and(|value| !value.is_empty()))
}
