//! Who may write to a workspace: one program, by a lock on `<file>.lock` and, where that is safe, on the file itself. The first
//! hangs on a name, which a hard link has not and anybody may delete.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::sync::Arc;

use super::open::{file_name, sibling};
use crate::{Error, Result};

/// The right to write to one workspace, held until dropped or the process ends.
pub struct Lock {
    file: File,
    own: Option<Arc<Own>>,
}

/// The workspace file, locked. POSIX takes SQLite's locks away from a program that closes the file anywhere, so it stays open
/// as long as any connection made beside it.
pub(super) struct Own(File);

impl Drop for Lock {
    /// Closing alone would leave the lock to a render worker that is just being started, until it is its own program.
    fn drop(&mut self) {
        // A lock that cannot be given up ends with the process.
        let _ = self.file.unlock();
        if let Some(own) = &self.own {
            let _ = own.0.unlock();
        }
    }
}

impl Lock {
    pub(super) fn take(path: &Path) -> Result<Self> {
        // A link to the file is the same file, so its lock is the same lock.
        let lock_path = sibling(&path.canonicalize().unwrap_or_else(|_| path.to_owned()), ".lock");
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&lock_path)
            .map_err(|error| Error::io(&lock_path, "opened", error))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock { file, own: None }),
            Err(TryLockError::WouldBlock) => Err(open_already(path)),
            Err(TryLockError::Error(error)) => Err(Error::io(&lock_path, "locked", error)),
        }
    }

    /// Locks the file, which is there by now.
    pub(super) fn hold(&mut self, path: &Path) -> Result<()> {
        if !locks_apart(path) {
            return Ok(());
        }
        let Ok(file) = File::open(path) else { return Ok(()) };
        match file.try_lock() {
            Ok(()) => self.own = Some(Arc::new(Own(file))),
            Err(TryLockError::WouldBlock) => {
                // It may be this very program that has it open by another name: see `Own`.
                std::mem::forget(file);
                return Err(open_already(path));
            }
            Err(TryLockError::Error(_)) => {}
        }
        Ok(())
    }

    pub(super) fn own(&self) -> Option<Arc<Own>> {
        self.own.clone()
    }
}

/// Whether locks of whole files (flock) and SQLite's (fcntl) pass each other by: on the file systems of Linux's own. Those of
/// other systems and of networks make one of the other, and SQLite would wait for itself.
#[cfg(target_os = "linux")]
fn locks_apart(path: &Path) -> bool {
    /// ext, XFS, Btrfs, F2FS, ZFS, tmpfs, overlayfs (linux/magic.h).
    const APART: [u64; 7] = [0xEF53, 0x5846_5342, 0x9123_683E, 0xF2F5_2010, 0x2FC1_2FC1, 0x0102_1994, 0x794C_7630];
    // The type is signed on some machines and wide on others.
    rustix::fs::statfs(path).is_ok_and(|system| APART.contains(&(system.f_type as u64 & 0xFFFF_FFFF)))
}

#[cfg(not(target_os = "linux"))]
fn locks_apart(_: &Path) -> bool {
    false
}

fn open_already(path: &Path) -> Error {
    Error::Locked(format!(
        "“{}” is already open for writing in another window or program. Close it there first; nothing was changed.",
        file_name(path)
    ))
}
