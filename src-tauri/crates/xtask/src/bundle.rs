//! The package people install: built by Tauri's own bundler, and tried out as a person would.
//! The bundler is the interface's development dependency `@tauri-apps/cli`: it is kept with Tauri, comes ready built from
//! the registry that everything else of the interface comes from, and makes the installers of all three systems from one
//! file, src-tauri/tauri.conf.json.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::chores::{WHOLE, build_ui};
use crate::setup::setup;
use crate::shell::{Outcome, answer, built, cargo, program, released, root, run, target_dir};

const NAME: &str = "attune-studio";

/// What must be in the package, and be gone when it is removed.
const INSTALLED: [&str; 6] = [
    "/usr/bin/attune-studio",
    "/usr/bin/attune",
    "/usr/share/applications/Attune Studio.desktop",
    "/usr/share/mime/packages/attune-studio.xml",
    "/usr/share/icons/hicolor/128x128/apps/attune-studio.png",
    "/usr/share/icons/hicolor/32x32/apps/attune-studio.png",
];

/// What is packed: the released programs, or those of the development profile, to try the packing itself in less time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Profile {
    Release,
    Dev,
}

pub fn bundle(rest: &[String]) -> Outcome {
    let (mut check, mut profile) = (false, Profile::Release);
    for flag in rest {
        match flag.as_str() {
            "--check" => check = true,
            "--dev" => profile = Profile::Dev,
            other => return Err(format!("“{other}” is unknown. There are --check and --dev.")),
        }
    }
    setup()?;
    build_ui()?;
    let mut build = cargo();
    match profile {
        Profile::Release => build.args(["build", "--release", "--workspace", "--features", "tauri/custom-protocol"]),
        Profile::Dev => build.arg("build").args(WHOLE),
    };
    run(build.args(["--bin", "attune", "--bin", "attune-studio"]))?;
    let kinds = if cfg!(target_os = "linux") {
        "deb"
    } else if cfg!(windows) {
        "msi"
    } else {
        "app,dmg"
    };
    run(&mut bundler(kinds, profile))?;
    if !cfg!(target_os = "linux") {
        println!("The installer is in {}.", folder(profile).display());
        return Ok(());
    }
    let package = newest_package(&folder(profile).join("deb"))?;
    println!("The package: {}", package.display());
    if check { try_out(&package) } else { Ok(()) }
}

fn folder(profile: Profile) -> PathBuf {
    target_dir().join(if profile == Profile::Dev { "debug" } else { "release" }).join("bundle")
}

/// Packs what is built; it builds nothing itself, so that the command line is made with the same features.
fn bundler(kinds: &str, profile: Profile) -> Command {
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let mut tauri = program(root().join("ui/node_modules/.bin").join(name));
    tauri.args(["bundle", "--ci", "--bundles", kinds]).env("CARGO_TARGET_DIR", target_dir());
    if profile == Profile::Dev {
        tauri.arg("--debug");
    }
    if cfg!(target_os = "linux") {
        // Where it was built is known here alone.
        let attune = if profile == Profile::Dev { built("attune") } else { released("attune") };
        let attune = attune.display().to_string().replace('\\', "\\\\").replace('"', "\\\"");
        let files = format!(r#"{{"bundle":{{"linux":{{"deb":{{"files":{{"/usr/bin/attune":"{attune}"}}}}}}}}}}"#);
        tauri.args(["--config", &files]);
    }
    tauri
}

fn newest_package(folder: &Path) -> Outcome<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{} could not be read: {error}", folder.display()))?;
    let packages = entries.flatten().map(|entry| entry.path());
    packages
        .filter(|path| path.extension().is_some_and(|kind| kind == "deb"))
        .max_by_key(|path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok())
        .ok_or_else(|| format!("there is no package in {}.", folder.display()))
}

/// Looks at the package, installs it, uses what it installed, removes it, and sees that nothing but the workspace is left.
fn try_out(package: &Path) -> Outcome {
    look_at(package)?;
    if answer(program("id").arg("-u")).as_deref() != Some("0") {
        return Err("the package is sound. Installing it needs root: start this as root to try it out.".to_owned());
    }
    if answer(program("dpkg-query").args(["-W", "-f=${db:Status-Status}", NAME])).as_deref() == Some("installed") {
        return Err(format!("{NAME} is installed here already. Remove it first: dpkg --purge {NAME}"));
    }
    let home = target_dir().join("bundle-check");
    let _ = fs::remove_dir_all(&home);
    fs::create_dir_all(&home).map_err(|error| format!("{} could not be made: {error}", home.display()))?;
    // With the packages it depends on, and with nothing that is only recommended.
    let apt = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"];
    run(program("env").arg("DEBIAN_FRONTEND=noninteractive").args(apt).arg(package))?;
    let used = use_it(&home);
    // Also when something is wrong with it.
    run(program("dpkg").args(["--purge", NAME]))?;
    let workspace = used?;
    for path in INSTALLED {
        expect(!Path::new(path).exists(), &format!("{path} is left after the package was removed"))?;
    }
    let kept = fs::read(&workspace.path).map_err(|error| format!("the workspace is gone: {error}"))?;
    expect(kept == workspace.bytes, "removing the package changed the workspace")?;
    println!("Installed, used, removed: nothing is left, and the workspace is as it was.");
    fs::remove_dir_all(&home).map_err(|error| format!("{} could not be removed: {error}", home.display()))
}

fn look_at(package: &Path) -> Outcome {
    let said = |what: &str| {
        answer(program("dpkg-deb").arg(what).arg(package)).ok_or_else(|| format!("dpkg-deb {what} failed"))
    };
    let info = said("--info")?;
    for wanted in ["Package: attune-studio", "libwebkit2gtk-4.1-0", "libgtk-3-0", "shared-mime-info", "Section:"] {
        expect(info.contains(wanted), &format!("the package does not say “{wanted}”:\n{info}"))?;
    }
    let contents = said("--contents")?;
    for path in INSTALLED {
        let inside = path.trim_start_matches('/');
        expect(contents.contains(inside), &format!("{path} is not in the package:\n{contents}"))?;
    }
    for line in contents.lines() {
        // Whoever built it must not own what others run.
        expect(line.contains("root/root") || line.contains(" 0/0 "), &format!("not root's: {line}"))?;
    }
    Ok(())
}

struct Kept {
    path: PathBuf,
    bytes: Vec<u8>,
}

/// The installed command line makes a workspace, and the installed studio opens it.
fn use_it(home: &Path) -> Outcome<Kept> {
    let desktop = fs::read_to_string(INSTALLED[2]).map_err(|error| format!("{}: {error}", INSTALLED[2]))?;
    for wanted in ["Exec=attune-studio %f", "MimeType=application/x-attune;", "Icon=attune-studio"] {
        expect(desktop.contains(wanted), &format!("the desktop entry lacks “{wanted}”:\n{desktop}"))?;
    }
    // The package's own trigger brings the file type to the system.
    let globs = fs::read_to_string("/usr/share/mime/globs2").unwrap_or_default();
    expect(globs.contains("application/x-attune:*.attune"), "the system does not know .attune files")?;
    let version = answer(Command::new("attune").arg("--version").current_dir(home)).unwrap_or_default();
    expect(version.contains(env!("CARGO_PKG_VERSION")), &format!("attune says it is “{version}”"))?;
    let path = home.join("clinic.attune");
    run(Command::new("attune").args(["new", "clinic.attune", "--sample"]).current_dir(home))?;
    let mut tests = cargo();
    tests.arg("test").args(WHOLE).args(["--features", "attune-tests/window"]);
    tests.args(["--test", "desktop_installed", "--", "--ignored"]);
    run(tests.env("ATTUNE_STUDIO", INSTALLED[0]).env("ATTUNE_WORKSPACE", &path))?;
    let bytes = fs::read(&path).map_err(|error| format!("the workspace could not be read: {error}"))?;
    Ok(Kept { path, bytes })
}

fn expect(holds: bool, otherwise: &str) -> Outcome {
    if holds { Ok(()) } else { Err(otherwise.to_owned()) }
}
