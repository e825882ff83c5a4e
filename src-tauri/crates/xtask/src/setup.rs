//! What must be there before anything is built: Node, the system's packages, the interface's packages.

use std::fs;
use std::time::SystemTime;

use crate::shell::{Outcome, answer, npm, program, root, run};
use crate::system;

const NODE: (u32, u32) = (20, 19);

pub fn setup() -> Outcome {
    check_node()?;
    if cfg!(target_os = "linux") {
        system::install_missing()?;
    } else {
        println!(
            "Left out here: system packages and real-window tests exist for Linux only; the system's own web view is used."
        );
    }
    if needs_npm() {
        println!("Installing the interface's packages (npm ci) …");
        run(npm().args(["ci", "--no-audit", "--no-fund"]))?;
    }
    Ok(())
}

fn check_node() -> Outcome {
    let wanted = format!("Node {}.{} or newer is needed", NODE.0, NODE.1);
    let Some(version) = answer(program("node").arg("--version")) else {
        return Err(format!("{wanted} and none was found. See https://nodejs.org/en/download."));
    };
    match node_version(&version) {
        Some(found) if found >= NODE => Ok(()),
        _ => Err(format!("{wanted}; this machine has {version}. See https://nodejs.org/en/download.")),
    }
}

/// `v20.19.4` to (20, 19).
fn node_version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// npm writes node_modules/.package-lock.json last, so its time says which lock was installed.
fn needs_npm() -> bool {
    let time = |path: &str| -> Option<SystemTime> { fs::metadata(root().join("ui").join(path)).ok()?.modified().ok() };
    match (time("package-lock.json"), time("node_modules/.package-lock.json")) {
        (Some(lock), Some(installed)) => installed < lock,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_node_is_told_from_a_new_enough_one() {
        assert!(node_version("v20.19.0").is_some_and(|version| version >= NODE));
        assert!(node_version("v24.1.0").is_some_and(|version| version >= NODE));
        assert!(node_version("v20.9.0").is_some_and(|version| version < NODE), "9 is less than 19");
        assert_eq!(node_version("unknown"), None);
    }
}
