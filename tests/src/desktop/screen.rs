//! The virtual screen and the driver process behind one window, ended when they are dropped.
//! Pictures come from the screen itself: WebKit's driver never answers when asked for one here.

use std::ffi::OsString;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// An X server that nobody sees, 1280 x 800.
pub struct Screen {
    server: Child,
    display: String,
    pixels: PathBuf,
}

impl Screen {
    /// Keeps its pixels in a file inside `folder`.
    pub fn start(folder: &Path) -> Screen {
        // The server itself chooses a free display and prints its number.
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-nocursor", "-fbdir"])
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("Xvfb could not be started ({error}): run `cargo xtask setup`"));
        let mut number = String::new();
        if let Some(out) = server.stdout.as_mut() {
            BufReader::new(out).read_line(&mut number).unwrap_or_else(|error| panic!("Xvfb said nothing: {error}"));
        }
        assert!(!number.trim().is_empty(), "Xvfb ended before it opened a display");
        Screen { server, display: format!(":{}", number.trim()), pixels: folder.join("Xvfb_screen0") }
    }

    pub fn display(&self) -> &str {
        &self.display
    }

    pub fn pixels(&self) -> &Path {
        &self.pixels
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}

static TURN: Mutex<()> = Mutex::new(());

/// WebKit's own driver; it starts the studio with its environment when a session is asked for.
pub struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// What the driver and the studio say goes to `log`.
    pub fn start(environment: &[(&'static str, OsString)], log: &Path) -> Driver {
        // A free port is only known to be free for now: one driver at a time looks for one and takes it.
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let begun = Instant::now();
        loop {
            let mut driver = Driver::start_at(free_port(), environment, log);
            if driver.listens() {
                return driver;
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "WebKitWebDriver never listened on a port of its own");
        }
    }

    fn start_at(port: u16, environment: &[(&'static str, OsString)], log: &Path) -> Driver {
        let log = File::create(log).unwrap_or_else(|error| panic!("{}: {error}", log.display()));
        let twin = log.try_clone().unwrap_or_else(|error| panic!("the log cannot be shared: {error}"));
        let child = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs(environment.iter().map(|(key, value)| (key, value)))
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(twin)
            .stderr(log)
            .spawn()
            .unwrap_or_else(|error| panic!("WebKitWebDriver could not be started ({error}): run `cargo xtask setup`"));
        Driver { child, port }
    }

    /// Waits until it listens; false when it ended instead, for instance because another process took the port.
    fn listens(&mut self) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(20) {
            sleep(Duration::from_millis(20));
            if !matches!(self.child.try_wait(), Ok(None)) {
                return false;
            }
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return true;
            }
        }
        false
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .unwrap_or_else(|error| panic!("no free port: {error}"))
        .port()
}

/// A process that is already gone is what we want, so that failure is not one.
fn end(child: &mut Child) {
    if child.kill().is_ok() {
        drop(child.wait());
    }
}
