//! Copies while others write, copies that are given up, and places that are taken.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use super::*;
use crate::db::{Workspace, create, open, open_to_read};
use crate::progress::Unwatched;
use crate::scratch;

/// A workspace of a few megabytes in a folder of its own.
fn workspace() -> (PathBuf, Workspace) {
    let folder = scratch::folder();
    let mut workspace = create(&folder.join("a.attune")).unwrap();
    fill(&mut workspace, 400);
    (folder, workspace)
}

fn fill(workspace: &mut Workspace, rows: u32) {
    let tx = workspace.write().unwrap();
    for _ in 0..rows {
        let sql = "INSERT INTO settings SELECT 'n' || count(*), hex(randomblob(10000)) FROM settings";
        tx.sql().execute(sql, []).unwrap();
    }
    tx.commit().unwrap();
}

fn rows(reader: &mut Reader) -> u32 {
    let tx = reader.read().unwrap();
    tx.sql().query_row("SELECT count(*) FROM settings", [], |row| row.get(0)).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.starts_with("a.attune"));
    names.sort();
    names
}

/// Does something at every step, and gives up after some.
struct Meanwhile<F: Fn() + Sync> {
    act: F,
    steps: AtomicU64,
    give_up_after: u64,
}

impl<F: Fn() + Sync> Progress for Meanwhile<F> {
    fn report(&self, _: u64, _: Option<u64>) {
        self.steps.fetch_add(1, Ordering::Relaxed);
        (self.act)();
    }

    fn cancelled(&self) -> bool {
        self.steps.load(Ordering::Relaxed) >= self.give_up_after
    }
}

#[test]
fn a_copy_holds_what_there_was_when_it_was_begun_although_others_write_meanwhile() {
    let (folder, workspace) = workspace();
    let mut reader = workspace.reader().unwrap();
    let before = rows(&mut reader);
    let writer = Mutex::new(workspace);
    let busy =
        Meanwhile { act: || fill(&mut writer.lock().unwrap(), 20), steps: AtomicU64::new(0), give_up_after: u64::MAX };
    let target = folder.join("copy.attune");
    let bytes = reader.copy_to(&target, There::Keep, &busy).unwrap();
    assert!(busy.steps.load(Ordering::Relaxed) > 1, "somebody wrote while it was copied");
    assert_eq!(bytes, fs::metadata(&target).unwrap().len());
    assert_eq!(names(&folder), ["copy.attune"], "nothing else is left");
    assert_eq!(rows(&mut open_to_read(&target).unwrap()), before);
    assert!(rows(&mut reader) > before, "and the workspace has what was written");
    drop(open(&target).unwrap());
}

#[test]
fn a_copy_that_is_given_up_leaves_nothing() {
    let (folder, workspace) = workspace();
    let mut reader = workspace.reader().unwrap();
    let impatient = Meanwhile { act: || (), steps: AtomicU64::new(0), give_up_after: 1 };
    let copied = reader.copy_to(&folder.join("copy.attune"), There::Keep, &impatient);
    assert!(matches!(copied, Err(Error::Cancelled)));
    assert_eq!(names(&folder), [""; 0]);
}

#[test]
fn no_file_is_replaced_unasked_and_none_that_somebody_has_open() {
    let (folder, workspace) = workspace();
    let mut reader = workspace.reader().unwrap();
    let refused = |reader: &mut Reader, target: &Path, there| {
        let before = fs::read(target).unwrap();
        let error = reader.copy_to(target, there, &Unwatched).unwrap_err();
        assert!(matches!(error, Error::Refused(_) | Error::Locked(_)), "{error}");
        assert_eq!(fs::read(target).unwrap(), before);
    };
    let other = folder.join("other.attune");
    fs::write(&other, "thesis").unwrap();
    refused(&mut reader, &other, There::Keep);
    refused(&mut reader, &folder.join("a.attune"), There::Replace);
    let held = folder.join("held.attune");
    let holder = create(&held).unwrap();
    refused(&mut reader, &held, There::Replace);
    drop(holder);
    reader.copy_to(&held, There::Replace, &Unwatched).unwrap();
    reader.copy_to(&other, There::Replace, &Unwatched).unwrap();
    assert_eq!(rows(&mut open_to_read(&held).unwrap()), rows(&mut reader));
    // Somebody's own file that has the name of a half-written copy.
    fs::write(folder.join("new.attune.part"), "thesis, part 1").unwrap();
    assert!(reader.copy_to(&folder.join("new.attune"), There::Keep, &Unwatched).is_err());
    assert_eq!(fs::read(folder.join("new.attune.part")).unwrap(), b"thesis, part 1");
}

#[test]
fn what_an_older_workspace_left_beside_its_file_is_not_read_into_the_copy() {
    let (folder, workspace) = workspace();
    let mut reader = workspace.reader().unwrap();
    let target = folder.join("old.attune");
    drop(create(&target).unwrap());
    fs::write(folder.join("old.attune-wal"), vec![7_u8; 4096]).unwrap();
    reader.copy_to(&target, There::Replace, &Unwatched).unwrap();
    assert!(!folder.join("old.attune-wal").exists());
    assert_eq!(rows(&mut open_to_read(&target).unwrap()), rows(&mut reader));
}

#[test]
fn a_half_written_copy_of_a_killed_program_is_no_hindrance() {
    let (folder, workspace) = workspace();
    let mut reader = workspace.reader().unwrap();
    fs::copy(folder.join("a.attune"), folder.join("copy.attune.part")).unwrap();
    fs::write(folder.join("copy.attune.part-journal"), "half").unwrap();
    reader.copy_to(&folder.join("copy.attune"), There::Keep, &Unwatched).unwrap();
    assert_eq!(names(&folder), ["copy.attune"]);
    assert!(reader.copy_to(&folder.join("nowhere/copy.attune"), There::Keep, &Unwatched).is_err());
}
