//! Writing into a folder so that it holds either nothing new or everything: all is written beside it, synced, renamed.

use std::fs::{self, File};
use std::io::{BufWriter, Read as _, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;

use sha2::{Digest, Sha256};

use crate::{Error, Result};

/// A folder being filled as `<target>.part`. Dropped before `finish`, it vanishes.
pub struct PartFolder {
    part: PathBuf,
    inner: Vec<PathBuf>,
    kept: bool,
    _held: Held,
}

impl PartFolder {
    /// Removes what an earlier, interrupted attempt left.
    pub fn begin(target: &Path) -> Result<PartFolder> {
        let part = part_of(target);
        if let Some(parent) = part.parent() {
            fs::create_dir_all(parent).map_err(|error| Error::io(parent, "made", error))?;
        }
        if part.join("manifest.json").is_file() {
            // All of an export, which somebody called so.
            return Err(in_the_way(&part, "manifest.json"));
        }
        PartFolder::clear(&part)?;
        fs::create_dir(&part).map_err(|error| Error::io(&part, "made", error))?;
        let _held = Held::take(&part)?;
        Ok(PartFolder { part, inner: Vec::new(), kept: false, _held })
    }

    /// Removes a part folder that an interrupted attempt left, if there is one.
    pub fn clear(part: &Path) -> Result<()> {
        if part.is_dir() {
            refuse_foreign(part)?;
            let _free = Held::take(part)?;
            fs::remove_dir_all(part).map_err(|error| Error::io(part, "cleared", error))?;
        }
        Ok(())
    }

    pub fn path(&self) -> &Path {
        &self.part
    }

    /// A new folder inside it.
    pub fn folder(&mut self, name: &str) -> Result<PathBuf> {
        let inner = self.part.join(name);
        fs::create_dir(&inner).map_err(|error| Error::io(&inner, "made", error))?;
        self.inner.push(inner.clone());
        Ok(inner)
    }

    /// Takes such a folder away again, with what is in it.
    pub fn without(&mut self, name: &str) -> Result<()> {
        let inner = self.part.join(name);
        self.inner.retain(|kept| *kept != inner);
        fs::remove_dir_all(&inner).map_err(|error| Error::io(&inner, "removed", error))
    }

    /// Everything is written: from here on the folder survives this program. It is held until it is dropped.
    pub fn keep(mut self) -> Result<PartFolder> {
        self.inner.iter().try_for_each(|inner| sync_folder(inner))?;
        sync_folder(&self.part)?;
        self.kept = true;
        Ok(self)
    }
}

impl Drop for PartFolder {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed now is removed by the next attempt.
            let _ = fs::remove_dir_all(&self.part);
        }
    }
}

/// That a folder is being written, for whoever else wants its place. A system that locks no folders holds nothing.
struct Held(Option<File>);

impl Held {
    fn take(folder: &Path) -> Result<Held> {
        let Ok(file) = File::open(folder) else { return Ok(Held(None)) };
        match file.try_lock() {
            Ok(()) => Ok(Held(Some(file))),
            Err(fs::TryLockError::WouldBlock) => Err(Error::Refused(format!(
                "Another export is being written to “{}” just now. Wait until it is done, or choose another folder.",
                folder.with_extension("").display()
            ))),
            Err(fs::TryLockError::Error(_)) => Ok(Held(None)),
        }
    }
}

impl Drop for Held {
    /// Closing alone would leave the lock to a process that is just being started.
    fn drop(&mut self) {
        // A lock that cannot be given up ends with the process.
        let _ = self.0.as_ref().map(File::unlock);
    }
}

/// The kinds of files that are written one for each message.
const OF_ONE_MESSAGE: [&str; 4] = ["eml", "ssml", "pdf", "wav"];

/// How the other files of an export begin, and those for the printer.
const OF_ALL: [&str; 2] = ["messages.", "picture-"];
const OF_PRINTER: [&str; 2] = ["letters", "labels"];

/// The folders of an export by several channels.
const OF_CHANNELS: [&str; 5] = ["email", "sms", "letter", "push", "in-app"];

/// A folder that happens to have the name of a part folder but holds something else is never cleared.
fn refuse_foreign(part: &Path) -> Result<()> {
    let entries = fs::read_dir(part).map_err(|error| Error::io(part, "read", error))?;
    for entry in entries {
        let entry = entry.map_err(|error| Error::io(part, "read", error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if OF_CHANNELS.contains(&name.as_str()) && entry.path().is_dir() {
            refuse_foreign(&entry.path())?;
            continue;
        }
        let (stem, kind) = name.split_once('.').unwrap_or_default();
        let numbered = stem.len() >= 6 && stem.chars().all(|c| c.is_ascii_digit()) && OF_ONE_MESSAGE.contains(&kind);
        let begins = |known: &[&str]| known.iter().any(|begin| name.starts_with(begin));
        let shared = begins(&OF_ALL) || begins(&OF_PRINTER) && kind == "pdf";
        if !(numbered || shared || name == "manifest.json") {
            return Err(in_the_way(part, &name));
        }
    }
    Ok(())
}

fn in_the_way(part: &Path, name: &str) -> Error {
    Error::Refused(format!(
        "“{}” is in the way and holds something that is not a half-written export ({name}). It was not touched.",
        part.display()
    ))
}

/// `batch` is written as `batch.part`.
pub fn part_of(target: &Path) -> PathBuf {
    let mut name = target.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

/// Gives a finished part folder its name, in place of what stands there.
pub fn put_in_place(part: &Path, target: &Path) -> Result<()> {
    let mut old = target.as_os_str().to_owned();
    old.push(".old.part");
    let old = PathBuf::from(old);
    if target.exists() {
        PartFolder::clear(&old)?;
        fs::rename(target, &old).map_err(|error| Error::io(target, "replaced", error))?;
    }
    if let Err(error) = fs::rename(part, target) {
        // What stood there comes back; if that fails too, the first error is the one to tell.
        let _ = if old.exists() { fs::rename(&old, target) } else { Ok(()) };
        return Err(Error::io(target, "written", error));
    }
    // Also what a replacement that was killed between its two renames left.
    PartFolder::clear(&old)?;
    sync_parent(target)
}

/// Refuses to put a file in the place of a device or a pipe, which would be gone.
pub fn check_place(target: &Path) -> Result<()> {
    if target.exists() && !target.is_file() && !target.is_dir() {
        return Err(Error::Refused(format!("“{}” is not a file.", target.display())));
    }
    Ok(())
}

/// Writes a file beside its place, then gives it its name. A file that stands there is replaced only if it is empty or
/// `is_same_kind` says of its first bytes that it is an earlier one of its kind: a name mistyped must not cost a workspace.
/// A link leads to the file that is meant; what goes into a device or a pipe is written at once.
pub fn replace_file(target: &Path, bytes: &[u8], is_same_kind: impl Fn(&str) -> bool) -> Result<()> {
    let followed = followed(target);
    let target = followed.as_path();
    if target.exists() && !target.is_file() && !target.is_dir() {
        let written = File::options().write(true).open(target).and_then(|mut place| place.write_all(bytes));
        return written.map_err(|error| Error::io(target, "written", error));
    }
    let part = part_of(target);
    let refused = |file: &Path, words: &str| Err(Error::Refused(format!("“{}” {words}", file.display())));
    for (file, words) in [
        (target, "holds something else and was not replaced. Choose another name."),
        (part.as_path(), "is in the way. It was not touched."),
    ] {
        if !file.exists() {
            continue;
        }
        let mut begin = Vec::new();
        let read = File::open(file).and_then(|file| file.take(4096).read_to_end(&mut begin));
        read.map_err(|error| Error::io(file, "replaced", error))?;
        if !begin.is_empty() && !is_same_kind(&String::from_utf8_lossy(&begin)) {
            return refused(file, words);
        }
    }
    let written = File::create(&part)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&part, target));
    if let Err(error) = written {
        // The half that was written is of no use to anybody; the first error is the one to tell.
        let _ = fs::remove_file(&part);
        return Err(Error::io(target, "written", error));
    }
    sync_parent(target)
}

/// Where a link leads, also to what is not there yet.
fn followed(target: &Path) -> PathBuf {
    /// Of links in a ring none leads anywhere.
    const MOST: usize = 40;
    let mut place = target.to_owned();
    for _ in 0..MOST {
        let Ok(next) = fs::read_link(&place) else { return place };
        place = place.parent().map_or_else(|| next.clone(), |folder| folder.join(&next));
    }
    target.to_owned()
}

/// Brings the name of a file or folder to the disk.
pub fn sync_parent(path: &Path) -> Result<()> {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => sync_folder(parent),
        _ => sync_folder(Path::new(".")),
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> Result<()> {
    File::open(folder).and_then(|file| file.sync_all()).map_err(|error| Error::io(folder, "written", error))
}

/// Windows has no handle to sync a folder with; the rename itself is journalled there.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> Result<()> {
    Ok(())
}

/// A file that knows its size and hash while it is written.
pub struct HashedFile {
    path: PathBuf,
    file: BufWriter<File>,
    hash: Sha256,
    bytes: u64,
    syncing: Option<Syncing>,
}

/// Brings a long file to the disk while more of it is made, so that the last sync finds little left to do.
struct Syncing {
    wake: SyncSender<()>,
    thread: JoinHandle<std::io::Result<()>>,
}

/// Bytes between two syncs in the background.
const SYNC_EVERY: u64 = 32 * 1024 * 1024;

impl Syncing {
    fn begin(file: &File) -> std::io::Result<Syncing> {
        let file = file.try_clone()?;
        let (wake, woken) = sync_channel(1);
        let work = move || woken.iter().try_for_each(|()| file.sync_data());
        let thread = std::thread::Builder::new().name("sync".into()).spawn(work)?;
        Ok(Syncing { wake, thread })
    }

    /// What a sync failed with is told once, to whoever asked first, so it must not be lost here.
    fn end(self) -> std::io::Result<()> {
        drop(self.wake);
        self.thread.join().unwrap_or_else(|_| Err(std::io::Error::other("syncing stopped unexpectedly")))
    }
}

/// What a manifest says of a file: SHA-256 in hexadecimal, size in bytes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct FileEntry {
    pub name: String,
    pub sha256: String,
    pub bytes: u64,
}

/// Writes one of many small files, which `sync_files` brings to the disk together.
pub fn write_file(folder: &Path, name: String, bytes: &[u8]) -> Result<FileEntry> {
    let path = folder.join(&name);
    let mut file = File::create_new(&path).map_err(|error| Error::io(&path, "made", error))?;
    file.write_all(bytes).map_err(|error| Error::io(&path, "written", error))?;
    Ok(FileEntry { name, sha256: crate::id::hex(&Sha256::digest(bytes)), bytes: bytes.len() as u64 })
}

/// A file that stands there already under another name, as one of many; `sync_files` brings it to the disk with the others.
pub fn take_file(folder: &Path, name: String, made: &Path) -> Result<FileEntry> {
    let path = folder.join(&name);
    let mut hash = Sha256::new();
    let mut file = File::open(made).map_err(|error| Error::io(made, "read", error))?;
    let bytes = std::io::copy(&mut file, &mut hash).map_err(|error| Error::io(made, "read", error))?;
    drop(file);
    fs::rename(made, &path).map_err(|error| Error::io(&path, "written", error))?;
    Ok(FileEntry { name, sha256: crate::id::hex(&hash.finalize()), bytes })
}

/// Brings every file of a folder to the disk. Linux is asked once for all: ten thousand small files one by one take
/// minutes on a slow disk.
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "the standard library cannot sync a file system; the call takes an open file's number")]
pub fn sync_files(folder: &Path) -> Result<()> {
    use std::os::fd::AsRawFd as _;
    let open = File::open(folder).map_err(|error| Error::io(folder, "read", error))?;
    match unsafe { libc::syncfs(open.as_raw_fd()) } {
        0 => Ok(()),
        _ => Err(Error::io(folder, "written", std::io::Error::last_os_error())),
    }
}

#[cfg(not(target_os = "linux"))]
pub fn sync_files(folder: &Path) -> Result<()> {
    let failed = |error| Error::io(folder, "written", error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let file = File::options().write(true).open(&path).map_err(failed)?;
        file.sync_all().map_err(failed)?;
    }
    Ok(())
}

impl HashedFile {
    /// Creates the file; one that exists already is an error.
    pub fn create(folder: &Path, name: &str) -> Result<HashedFile> {
        let path = folder.join(name);
        let file = File::create_new(&path).map_err(|error| Error::io(&path, "made", error))?;
        let file = BufWriter::with_capacity(256 * 1024, file);
        Ok(HashedFile { path, file, hash: Sha256::new(), bytes: 0, syncing: None })
    }

    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.hash.update(bytes);
        let before = self.bytes;
        self.bytes += bytes.len() as u64;
        self.file
            .write_all(bytes)
            .and_then(|()| if before / SYNC_EVERY < self.bytes / SYNC_EVERY { self.sync_along() } else { Ok(()) })
            .map_err(|error| Error::io(&self.path, "written", error))
    }

    fn sync_along(&mut self) -> std::io::Result<()> {
        if self.syncing.is_none() {
            self.syncing = Some(Syncing::begin(self.file.get_ref())?);
        }
        if let Some(syncing) = &self.syncing {
            // Full: a sync is waiting already. Disconnected: one failed, which `finish` tells.
            let _ = syncing.wake.try_send(());
        }
        Ok(())
    }

    /// Flushed and synced to the disk.
    pub fn finish(self) -> Result<FileEntry> {
        let error = |error| Error::io(&self.path, "written", error);
        let file = self.file.into_inner().map_err(|failed| error(failed.into_error()))?;
        self.syncing.map_or(Ok(()), Syncing::end).map_err(error)?;
        file.sync_all().map_err(error)?;
        Ok(FileEntry {
            name: self.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            sha256: crate::id::hex(&self.hash.finalize()),
            bytes: self.bytes,
        })
    }
}
