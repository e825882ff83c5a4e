//! The one list of commands: the router, the TypeScript types, `attune call` and the screen's caches come from it.
//! Not here: what the commands do (engine), and how they are reached (the window's rpc, the command line).

mod commands;
mod error;
mod list;
mod recent;
mod session;
mod typescript;

pub use error::{ApiError, ErrorCode};
pub use list::{COMMANDS, Command, Kind, Topic, dispatch};
pub use session::{Session, Setup};
pub use typescript::bindings;
