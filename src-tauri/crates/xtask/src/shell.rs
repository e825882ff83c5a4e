//! Starting other programs from the repository's root, and saying plainly when one fails.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub type Outcome<T = ()> = Result<T, String>;

/// The repository's root, three folders above this crate. The cargo that starts this program names the crate's folder;
/// the one it was built in would be another clone's, when two share a target folder.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.ancestors().nth(3).unwrap_or(&here).to_path_buf()
}

/// A program started at the repository's root.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// The cargo that started this program, with its target folder in the user's cache.
pub fn cargo() -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Left by the cargo that runs xtask; it would make the inner cargo rebuild what depends on it.
    command.env_remove("CARGO_MANIFEST_DIR").env("CARGO_TARGET_DIR", target_dir());
    command
}

pub fn npm() -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui"));
    command
}

/// Outside the clone, so that a second clone does not build everything again.
pub fn target_dir() -> PathBuf {
    let named = |key: &str| std::env::var_os(key).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(chosen) = named("CARGO_TARGET_DIR") {
        return root().join(chosen);
    }
    let cache = if cfg!(windows) {
        named("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        named("HOME").map(|home| home.join("Library/Caches"))
    } else {
        named("XDG_CACHE_HOME").or_else(|| named("HOME").map(|home| home.join(".cache")))
    };
    cache.map_or_else(|| root().join("target"), |cache| cache.join("attune").join("target"))
}

/// The path of a program built in the dev profile.
pub fn built(name: &str) -> PathBuf {
    in_profile("debug", name)
}

/// The path of a program built in the release profile.
pub fn released(name: &str) -> PathBuf {
    in_profile("release", name)
}

fn in_profile(profile: &str, name: &str) -> PathBuf {
    target_dir().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Runs to its end with its output shown as it comes.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| format!("{} could not be started: {error}", words(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed ({status}).", words(command))) }
}

/// What the program printed, or None if it is not there or failed.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

pub fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let mut words = vec![program.to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|arg| arg.to_string_lossy().into_owned()));
    words.join(" ")
}
