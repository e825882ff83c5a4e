//! The project's chores: `cargo xtask run` opens the studio, `cargo xtask test` checks everything.
//! Deliberately only the standard library, so that the first answer on a bare machine takes seconds.
#![expect(clippy::print_stdout, reason = "a chore speaks to the person who started it")]

mod bundle;
mod chores;
mod setup;
mod shell;
mod system;
mod tests_run;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run          install what is missing, build, and open the studio on the sample workspace
cargo xtask test         install what is missing, then every check and every test
cargo xtask setup        only install what is missing
cargo xtask tidy         format everything, write what is generated, record new migrations
cargo xtask codegen      write the TypeScript types of the commands
cargo xtask bench        measure export, import, preview and the window (release build)
cargo xtask bundle       make the installer of this system (release build); --check also installs, uses and removes it,
                         --dev packs the development build
cargo xtask screenshot   make the README's picture from the real window";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (name, rest) = args.split_first().map_or(("", &[][..]), |(name, rest)| (name.as_str(), rest));
    let outcome = match name {
        "run" => chores::open(rest),
        "test" => tests_run::test(),
        "setup" => setup::setup().map(drop),
        "tidy" => chores::tidy(),
        "codegen" => chores::codegen(),
        "bench" => chores::bench(rest),
        "bundle" => bundle::bundle(rest),
        "screenshot" => chores::screenshot(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\nxtask {name}: {sentence}");
            ExitCode::FAILURE
        }
    }
}
