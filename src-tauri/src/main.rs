//! The desktop host: starts either a render worker or the window, and reads the environment once.
//! Deliberately not here: anything about people, templates or campaigns. The window asks the api for that.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod paper;
mod pick;
mod rpc;
mod spelling;
mod start;
mod watch;
mod window;

use std::process::ExitCode;

use start::Start;

fn main() -> ExitCode {
    let start = match Start::from_args(std::env::args_os().skip(1)) {
        Ok(Start::RenderWorker) => attune_engine::render::run_worker(attune_cards::drawer()),
        Ok(start) => start,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    start::prefer_plain_drawing();
    // A panic's own words may hold a person's: only its place is logged.
    std::panic::set_hook(Box::new(|panic| {
        tracing::error!(place = panic.location().map(tracing::field::display), "panic")
    }));
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(tracing::Level::INFO).init();
    match window::open(start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The studio's window could not be opened: {error}");
            ExitCode::FAILURE
        }
    }
}
