//! What only the engine can stage: an export that ends between its commit and the naming of its folder.
//! Everything else about exports is tested through `attune`.

use std::fs;
use std::path::PathBuf;

use super::batch::write_batch;
use super::*;
use crate::campaigns::Run;
use crate::channels::letter::NoTypesetter;
use crate::db::{Workspace, create, open};
use crate::files::{PartFolder, part_of, replace_file};
use crate::progress::Unwatched;
use crate::render::tests::worker_path;
use crate::scratch;
use crate::time::Timestamp;

pub(super) fn now() -> Timestamp {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

/// The sample in a folder of its own.
pub(super) fn desk() -> (PathBuf, Workspace) {
    let folder = scratch::folder();
    let mut workspace = create(&folder.join("a.attune")).unwrap();
    let tx = workspace.write().unwrap();
    crate::sample::fill(&tx, now()).unwrap();
    tx.commit().unwrap();
    (folder, workspace)
}

pub(super) fn order(target: PathBuf) -> Order {
    Order {
        campaign: "visits_next_week".to_owned(),
        formats: ExportFormat::Ndjson.into(),
        gateway: crate::channels::sms::Gateway::Plain,
        platform: None,
        email_as: Default::default(),
        print: Default::default(),
        target,
        nonsense: Nonsense::LeaveOut,
        existing: Existing::Keep,
        now: now(),
        seed: 0,
    }
}

/// Exports up to the commit and no further, and opens the workspace again.
fn killed_after_commit(folder: &Path, mut workspace: Workspace, target: &Path) -> Workspace {
    let workers = worker_path();
    let how = Run { workers: &workers, threads: 1, progress: &Unwatched, typesetter: &NoTypesetter, voice: None };
    write_batch(&mut workspace, &order(target.to_owned()), &how, target).unwrap();
    drop(workspace);
    assert!(part_of(target).exists() && !target.exists(), "the folder has no name yet");
    open(&folder.join("a.attune")).unwrap()
}

#[test]
fn a_folder_whose_batch_was_committed_gets_its_name_at_the_next_opening() {
    let (folder, workspace) = desk();
    let target = folder.join("out");
    let mut workspace = killed_after_commit(&folder, workspace, &target);
    finish_interrupted(&mut workspace).unwrap();
    assert!(!part_of(&target).exists());
    let lines = fs::read_to_string(target.join("messages.ndjson")).unwrap().lines().count();
    let batches = list_batches(&workspace.read().unwrap()).unwrap();
    assert_eq!(batches.len(), 1);
    assert_eq!(batches[0].exported as usize, lines, "everything that was recorded is there");
    finish_interrupted(&mut workspace).unwrap();
}

#[test]
fn a_place_that_is_taken_meanwhile_is_not_touched_and_does_not_keep_the_workspace_closed() {
    let (folder, workspace) = desk();
    let target = folder.join("out");
    let mut workspace = killed_after_commit(&folder, workspace, &target);
    fs::create_dir(&target).unwrap();
    fs::write(target.join("thesis.txt"), "mine").unwrap();
    finish_interrupted(&mut workspace).unwrap();
    assert_eq!(fs::read(target.join("thesis.txt")).unwrap(), b"mine");
    assert!(part_of(&target).exists(), "the batch waits");
    fs::remove_dir_all(&target).unwrap();
    finish_interrupted(&mut workspace).unwrap();
    assert!(target.join("manifest.json").exists(), "and gets its place when it is free");
}

#[test]
fn a_place_that_is_being_written_or_holds_a_whole_export_is_not_cleared() {
    let target = scratch::folder().join("out");
    let refusal = |target: &Path| PartFolder::begin(target).err().map(|error| error.to_string()).unwrap_or_default();
    let first = PartFolder::begin(&target).unwrap();
    fs::write(first.path().join("000001.eml"), "half").unwrap();
    assert!(refusal(&target).starts_with(&format!("Another export is being written to “{}”", target.display())));
    assert!(PartFolder::clear(first.path()).is_err() && first.path().join("000001.eml").exists());
    let kept = first.keep().unwrap();
    assert!(refusal(&target).starts_with("Another export"), "until it has its name");
    fs::write(kept.path().join("manifest.json"), "{}").unwrap();
    let path = kept.path().to_owned();
    drop(kept);
    assert!(refusal(&target).contains("is in the way"), "somebody may have called a finished export so");
    fs::remove_file(path.join("manifest.json")).unwrap();
    drop(PartFolder::begin(&target).unwrap());
    assert!(!path.exists(), "what a killed export left makes room");
}

#[test]
fn what_somebody_else_calls_a_part_is_not_replaced() {
    let target = scratch::folder().join("list.json");
    fs::write(part_of(&target), "mine").unwrap();
    let refused = replace_file(&target, b"{}", |begin| begin.starts_with('{'));
    assert!(refused.is_err_and(|error| error.to_string().contains("is in the way")));
    assert_eq!(fs::read(part_of(&target)).unwrap(), b"mine");
    fs::write(part_of(&target), "{ half").unwrap();
    replace_file(&target, b"{}", |begin| begin.starts_with('{')).unwrap();
    assert!(!part_of(&target).exists());
}

#[cfg(unix)]
#[test]
fn a_file_is_written_where_a_link_leads_and_into_a_device() {
    let folder = scratch::folder();
    let (link, far) = (folder.join("link.json"), folder.join("far.json"));
    std::os::unix::fs::symlink("far.json", &link).unwrap();
    for words in [&b"{}"[..], b"{ }"] {
        replace_file(&link, words, |begin| begin.starts_with('{')).unwrap();
        assert_eq!(fs::read(&far).unwrap(), words);
        assert!(fs::read_link(&link).is_ok(), "the link stays one");
    }
    replace_file("/dev/null".as_ref(), b"{}", |_| false).unwrap();
    let ring = folder.join("ring");
    std::os::unix::fs::symlink("ring", &ring).unwrap();
    replace_file(&ring, b"{}", |_| true).unwrap();
}

#[test]
fn a_place_nothing_can_be_written_to_is_refused_in_words() {
    let file = scratch::folder().join("list.csv");
    fs::write(&file, "mine").unwrap();
    let error = PartFolder::begin(&file.join("out")).err().unwrap();
    assert_eq!(
        error.to_string(),
        format!("“{}” could not be made: something else of that name is in the way", file.display())
    );
    let crate::Error::Io { source, .. } = &error else { panic!("it is the place's: {error:?}") };
    assert!(crate::place(source).is_some(), "another place is offered");
    assert_eq!(fs::read(&file).unwrap(), b"mine");
}

#[test]
fn a_replacement_that_was_killed_between_its_two_renames_leaves_nothing_behind() {
    let (folder, workspace) = desk();
    let target = folder.join("out");
    let old = folder.join("out.old.part");
    fs::create_dir(&old).unwrap();
    fs::write(old.join("manifest.json"), "{}").unwrap();
    let mut workspace = killed_after_commit(&folder, workspace, &target);
    finish_interrupted(&mut workspace).unwrap();
    assert!(target.exists() && !old.exists());
}

#[test]
fn a_message_that_went_out_because_somebody_let_its_reader_in_is_made_again_byte_for_byte() {
    use crate::campaigns::{NewLetIn, Rule, TextOf, get_campaign, let_in, save_campaign};
    use crate::templates::{CellName, get_template};
    let (folder, mut workspace) = desk();
    let tx = workspace.write().unwrap();
    let campaign = get_campaign(&tx, "visits_next_week").unwrap();
    save_campaign(&tx, crate::campaigns::Campaign { vouched_only: true, ..campaign.clone() }).unwrap();
    for cell in &get_template(&tx, &campaign.template).unwrap().document.cells {
        let (rule, cell) = (Rule::NotVouched, CellName::of(cell));
        let new = NewLetIn {
            campaign: &campaign.key,
            text: TextOf::default(),
            rule,
            cell: &cell,
            by: "Ana",
            reason: "It is urgent",
        };
        let_in(&tx, &new, now()).unwrap();
    }
    tx.commit().unwrap();
    let workers = worker_path();
    let how = Run { workers: &workers, threads: 1, progress: &Unwatched, typesetter: &NoTypesetter, voice: None };
    let report = export_batch(&mut workspace, &order(folder.join("out")), &how).unwrap();
    assert!(report.exported > 0);
    let sums: u32 = report.excluded.iter().map(|count| count.count).sum();
    assert_eq!(report.audience, report.exported + sums);
    assert_eq!(report.let_in.iter().map(|group| group.count).sum::<u32>(), report.exported, "all were let in");
    // What is decided later changes nothing of what was sent.
    let tx = workspace.write().unwrap();
    save_campaign(&tx, campaign).unwrap();
    tx.commit().unwrap();
    let tx = workspace.read().unwrap();
    for receiver in receivers(&tx, report.batch, 1000).unwrap() {
        replay(&tx, report.batch, receiver.id, &workers).unwrap();
        let receipt = get_receipt(&tx, report.batch, receiver.id).unwrap();
        assert_eq!(receipt.let_in.len(), 1, "{}", receiver.name);
    }
    drop(tx);
}

#[test]
fn a_message_is_made_again_in_the_look_it_was_sent_in() {
    use crate::templates::theme::save_theme;
    let (folder, mut workspace) = desk();
    let look = |address: &str| {
        let said = serde_json::json!({ "light": { "accent": "#8a1c1c" }, "footer": { "address": address } });
        serde_json::from_value(said).unwrap()
    };
    let tx = workspace.write().unwrap();
    save_theme(&tx, &look("12 Quay Street")).unwrap();
    tx.commit().unwrap();
    let workers = worker_path();
    let how = Run { workers: &workers, threads: 1, progress: &Unwatched, typesetter: &NoTypesetter, voice: None };
    let report = export_batch(&mut workspace, &order(folder.join("out")), &how).unwrap();
    assert!(report.exported > 0);
    let tx = workspace.write().unwrap();
    save_theme(&tx, &look("Somewhere else")).unwrap();
    tx.commit().unwrap();
    let tx = workspace.read().unwrap();
    for receiver in receivers(&tx, report.batch, 1000).unwrap() {
        let message = replay(&tx, report.batch, receiver.id, &workers).unwrap();
        assert!(message.html.contains("12 Quay Street") && message.text.contains("12 Quay Street"));
    }
    drop(tx);
}
