//! `attune`: the engine on the command line. Exit code 0: done; 1: refused or failed, with a sentence; 2: wrong usage.

mod args;
mod call;
mod campaigns;
mod cultures;
mod forms;
mod holidays;
mod lint;
mod out;
mod people;
mod sent;
mod sms;
mod templates;
mod translate;
mod vouching;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use attune_api::ApiError;
use attune_engine::channels::voice;
use attune_engine::db::There;
use attune_engine::render;
use attune_engine::time::Timestamp;
use clap::Parser;

use args::{Args, SmsVerb, TemplatesVerb, Verb};
use out::Out;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    if arguments.len() == 2 && arguments[1] == render::WORKER_ARGUMENT {
        render::run_worker(attune_cards::drawer());
    }
    // clap itself ends the program: 2 for wrong usage, 0 for help.
    let args = Args::parse_from(arguments);
    let out = Out::new(args.json);
    match run(&args, &out) {
        Ok(()) if out.lost() => {
            eprintln!("attune: It is done, but the answer could not be written.");
            ExitCode::from(1)
        }
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("attune: {error}");
            ExitCode::from(1)
        }
    }
}

/// What every verb needs to know.
struct World {
    now: Timestamp,
    seed: u64,
    worker: render::WorkerPath,
    /// The program espeak-ng, where it is installed.
    voice: Option<std::path::PathBuf>,
}

fn run(args: &Args, out: &Out) -> Result<(), ApiError> {
    let voice = voice::find(std::env::var_os("PATH"));
    let world = World { now: args.now.unwrap_or_else(clock), seed: args.seed, worker: this_program()?, voice };
    match &args.verb {
        Verb::New { file, sample } => workspace::new(&world, out, file, sample.then_some(workspace::Sample)),
        Verb::Copy { file, to, overwrite } => {
            let there = if *overwrite { There::Replace } else { There::Keep };
            workspace::copy(out, file, to, there)
        }
        Verb::Import { file, csv, mapping, sheet, dry_run } => {
            let how = if *dry_run { people::Import::DryRun } else { people::Import::Apply };
            people::import(&world, out, file, csv, mapping.as_deref(), sheet.as_deref(), how)
        }
        Verb::Undo { file, import } => people::undo(&world, out, file, import),
        Verb::People { file, search } => people::list(&world, out, file, search.as_deref()),
        Verb::Kit { verb } => workspace::kit(&world, out, verb),
        Verb::Preview { file, template, person, locale } => {
            campaigns::preview(&world, out, file, template, person, locale.as_deref())
        }
        Verb::Templates { verb: TemplatesVerb::Import(what) } => templates::bring(&world, out, what),
        Verb::Coverage { file, template, campaign } => {
            campaigns::coverage(&world, out, file, template, campaign.as_deref())
        }
        Verb::Lint { file, template, campaign } => lint::lint(out, file, template, campaign.as_deref()),
        Verb::Vouch(what) => vouching::vouch(&world, out, what),
        Verb::Translate { verb } => translate::run(&world, out, verb),
        Verb::Check { file, campaign, excluded } => campaigns::check(&world, out, file, campaign, excluded.as_deref()),
        Verb::Export(order) => campaigns::export(&world, out, order),
        Verb::Receipt { file, batch, person } => campaigns::receipt(out, file, batch, person),
        Verb::Excluded { file, batch, out: list } => campaigns::excluded(out, file, batch, list),
        Verb::Sent(what) => sent::sent(&world, out, what),
        Verb::Holidays { of, from, to } => holidays::list(&world, out, of, *from, *to),
        Verb::Culture { verb } => cultures::culture(&world, out, verb),
        Verb::Greet(whom) => cultures::greet(out, whom),
        Verb::Sms { verb: SmsVerb::Count { text } } => sms::count(out, text),
        Verb::Call { file, command, request } => call::call(world, out, file, command, request.as_deref()),
        Verb::Commands => call::commands(out),
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the command line is where the clock is read, unless --now says otherwise"
)]
fn clock() -> Timestamp {
    Timestamp::now()
}

fn this_program() -> Result<render::WorkerPath, ApiError> {
    let program = std::env::current_exe()
        .map_err(|error| attune_engine::Error::io(std::path::Path::new("attune"), "found", error))?;
    Ok(render::WorkerPath { program, args: vec![render::WORKER_ARGUMENT.into()] })
}
