//! Drives the real window the way a person does: find by role and name, click, type, look.
//! Every finder waits, and says what the window showed when it gives up.

mod element;
mod page;
mod picture;
mod screen;
mod webdriver;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

pub use element::Element;
pub use page::Page;

use screen::{Driver, Screen};

/// A person's home folder of its own, so that no test meets the workspaces or the window size of another.
pub struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    pub fn fresh() -> Home {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no temporary folder: {error}"));
        Home { folder }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// What the next dialog for a file or folder answers; the one after it too, unless this is called again.
    pub fn will_pick(&self, path: &Path) {
        let text = path.to_str().unwrap_or_else(|| panic!("{} is not text", path.display()));
        fs::write(self.pick(), text).unwrap_or_else(|error| panic!("the pick could not be written: {error}"));
    }

    fn pick(&self) -> PathBuf {
        self.path().join("pick")
    }

    fn log(&self) -> PathBuf {
        self.path().join("studio.log")
    }

    fn environment(&self) -> Vec<(&'static str, OsString)> {
        let inside = |name: &str| self.path().join(name).into_os_string();
        vec![
            ("HOME", self.path().into()),
            ("XDG_DATA_HOME", inside("data")),
            ("XDG_CONFIG_HOME", inside("config")),
            ("XDG_CACHE_HOME", inside("cache")),
            ("XDG_RUNTIME_DIR", inside("run")),
            ("ATTUNE_PICK", self.pick().into()),
            ("LANG", "C.UTF-8".into()),
            ("NO_AT_BRIDGE", "1".into()),
            ("TAURI_WEBVIEW_AUTOMATION", "true".into()),
        ]
    }
}

/// The running studio. It, its driver and its virtual screen end when this is dropped.
pub struct Studio {
    page: Page,
    // In the order they must end: the browser session, the driver, the screen.
    _driver: Driver,
    _screen: Screen,
}

impl Studio {
    /// Starts the binary named by ATTUNE_STUDIO with `args` (`--sample`, or a workspace file, or nothing).
    pub fn open(home: &Home, args: &[&str]) -> Studio {
        Studio::open_with(home, args, &[])
    }

    /// As `open`, with more of the environment set.
    pub fn open_with(home: &Home, args: &[&str], more: &[(&'static str, OsString)]) -> Studio {
        let binary = binary();
        fs::create_dir_all(home.path().join("run")).unwrap_or_else(|error| panic!("the home is read-only: {error}"));
        let screen = Screen::start(home.path());
        let mut environment = home.environment();
        environment.push(("DISPLAY", screen.display().into()));
        environment.extend(more.iter().cloned());
        let driver = Driver::start(&environment, &home.log());
        let page = Page::open(driver.address(), &binary, args, screen.pixels(), home.log());
        Studio { page, _driver: driver, _screen: screen }
    }
}

impl std::ops::Deref for Studio {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

/// The studio that `cargo xtask test` built.
#[expect(clippy::disallowed_methods, reason = "the path of the binary under test comes from cargo xtask")]
pub fn binary() -> PathBuf {
    match std::env::var("ATTUNE_STUDIO") {
        Ok(path) => PathBuf::from(path),
        Err(_) => panic!(
            "ATTUNE_STUDIO does not name the studio's binary. `cargo xtask test` builds it and says where it is."
        ),
    }
}
