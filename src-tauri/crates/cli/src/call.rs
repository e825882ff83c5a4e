//! Any command of the list, by its name.

use std::path::Path;

use attune_api::{ApiError, COMMANDS, Kind, Session, Setup, dispatch};
use attune_engine::progress::Unwatched;
use attune_engine::{Error, db};
use serde_json::{Value, json};

use crate::World;
use crate::out::Out;

pub fn call(world: World, out: &Out, file: &Path, command: &str, request: Option<&str>) -> Result<(), ApiError> {
    let request: Value = match request {
        Some(text) => {
            serde_json::from_str(text).map_err(|error| Error::invalid(format!("The request is not JSON: {error}.")))?
        }
        None => Value::Null,
    };
    let now = world.now;
    let home = file.parent().unwrap_or(Path::new(".")).to_owned();
    let typesetter = attune_letters::typesetter();
    let World { worker, seed, voice, .. } = world;
    let session = Session::new(Setup { home, worker, clock: Box::new(move || now), seed, typesetter, voice });
    if !COMMANDS.iter().any(|known| known.name == command) {
        return Err(Error::NotFound(format!("There is no command “{command}”. `attune commands` lists them.")).into());
    }
    session.adopt(db::open(file)?)?;
    let answer = dispatch(&session, command, request, &Unwatched)?;
    out.print(&answer, || serde_json::to_string_pretty(&answer).unwrap_or_default());
    Ok(())
}

pub fn commands(out: &Out) -> Result<(), ApiError> {
    let kind = |kind: Kind| if kind == Kind::Query { "query" } else { "mutation" };
    let list: Vec<Value> = COMMANDS
        .iter()
        .map(|command| {
            let topics: Vec<&str> = command.topics.iter().map(|topic| topic.as_str()).collect();
            json!({ "name": command.name, "kind": kind(command.kind), "topics": topics })
        })
        .collect();
    out.print(&list, || {
        COMMANDS
            .iter()
            .map(|command| format!("{:<10}{}", kind(command.kind), command.name))
            .collect::<Vec<_>>()
            .join("\n")
    });
    Ok(())
}
