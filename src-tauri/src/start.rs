//! What the program was started for, and what must be settled before any thread exists.

use std::ffi::OsString;
use std::path::PathBuf;

use attune_engine::render::WORKER_ARGUMENT;

#[derive(Debug, PartialEq, Eq)]
pub enum Start {
    RenderWorker,
    Welcome,
    Sample,
    Open(PathBuf),
}

impl Start {
    /// The sentence of an error is for whoever typed the arguments.
    pub fn from_args(args: impl IntoIterator<Item = OsString>) -> Result<Start, String> {
        let mut args = args.into_iter();
        let Some(first) = args.next() else { return Ok(Start::Welcome) };
        if first == WORKER_ARGUMENT {
            return Ok(Start::RenderWorker);
        }
        if args.next().is_some() {
            return Err("The studio opens one workspace at a time: name one file, or --sample.".to_owned());
        }
        if first == "--sample" {
            return Ok(Start::Sample);
        }
        if first.to_string_lossy().starts_with("--") {
            return Err(format!("“{}” is unknown. Use --sample, or name a .attune file.", first.to_string_lossy()));
        }
        Ok(Start::Open(PathBuf::from(first)))
    }
}

/// WebKitGTK's shared buffers show an empty window on many machines without a graphics card (a virtual machine, Xvfb).
pub fn prefer_plain_drawing() {
    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if cfg!(target_os = "linux") && std::env::var_os(SWITCH).is_none() {
        #[expect(unsafe_code, reason = "called first in main, while there is only one thread to read the environment")]
        unsafe {
            std::env::set_var(SWITCH, "1");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start(args: &[&str]) -> Result<Start, String> {
        Start::from_args(args.iter().map(OsString::from))
    }

    #[test]
    fn arguments_say_what_the_program_is_started_for() {
        assert_eq!(start(&[]), Ok(Start::Welcome));
        assert_eq!(start(&["--sample"]), Ok(Start::Sample));
        assert_eq!(start(&["clinic.attune"]), Ok(Start::Open(PathBuf::from("clinic.attune"))));
    }

    #[test]
    fn a_render_worker_never_starts_a_window_whatever_follows() {
        assert_eq!(start(&[WORKER_ARGUMENT, "--sample"]), Ok(Start::RenderWorker));
    }

    #[test]
    fn an_unknown_flag_or_a_second_file_is_refused_with_a_sentence() {
        assert!(start(&["--smaple"]).is_err_and(|sentence| sentence.contains("--smaple")));
        assert!(start(&["a.attune", "b.attune"]).is_err_and(|sentence| sentence.contains("one workspace")));
    }
}
