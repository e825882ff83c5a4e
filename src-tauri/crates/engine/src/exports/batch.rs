//! Exporting a batch: nothing or everything. Files are written beside their place, receipts and batch are committed in
//! one transaction, then the folder gets its name; a crash in between is finished at the next opening.

use std::collections::HashSet;
use std::fs;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::attached::Attaching;
use super::delivery::{Handover, store::keep_handover};
use super::email::Envelope;
use super::enclosed::Enclosed;
use super::forms::workbook::Direction;
use super::forms::{OnPaper, encode, outlets, receipt_name};
use super::manifest::{FORMAT, Manifest, ManifestFile, left_out};
use super::writer::BatchWriter;
use super::{BatchReport, EmailAs, Existing, ExportFormat, Nonsense, by_reason, manifest, reason_in_words, store};
use crate::campaigns::sending::{Waits, Windows};
use crate::campaigns::{ExcludedGroup, Groups, Prepared, Run, prepare, run};
use crate::channels::Channel;
use crate::channels::app::Platform;
use crate::channels::letter::{PrintOptions, Stationery};
use crate::channels::sms::Gateway;
use crate::db::{Workspace, WriteTx};
use crate::files::{PartFolder, part_of, put_in_place};
use crate::id::BatchId;
use crate::settings::get_settings;
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

/// What to export, and where to.
pub struct Order {
    pub campaign: String,
    pub format: ExportFormat,
    /// Whose table an SMS export is.
    pub gateway: Gateway,
    /// Whose form a push export has; None is a file for each.
    pub platform: Option<Platform>,
    pub email_as: EmailAs,
    /// How pages are made.
    pub print: PrintOptions,
    /// The folder that will hold exactly the batch.
    pub target: PathBuf,
    pub nonsense: Nonsense,
    pub existing: Existing,
    pub now: Timestamp,
    pub seed: u64,
}

pub fn export_batch(workspace: &mut Workspace, order: &Order, how: &Run) -> Result<BatchReport> {
    let target = std::path::absolute(&order.target).map_err(|error| Error::io(&order.target, "found", error))?;
    // Without a slash at its end: names are put together with it.
    let target = follow_link(target.components().collect())?;
    check_target(&target, order.existing)?;
    note_part(workspace, Some(&part_of(&target)))?;
    let written = write_batch(workspace, order, how, &target);
    if written.is_err() {
        note_part(workspace, None)?;
    }
    let (report, part) = written?;
    if let Err(error) = settle(workspace, report.batch, &part, &target) {
        // Nothing or everything: a batch that could not get its place is no batch.
        let tx = workspace.write()?;
        store::forget_batch(&tx, report.batch)?;
        tx.commit()?;
        PartFolder::clear(&part)?;
        return Err(error);
    }
    Ok(report)
}

/// A link to a folder is written through; one that leads nowhere is refused.
fn follow_link(target: PathBuf) -> Result<PathBuf> {
    if !target.is_symlink() {
        return Ok(target);
    }
    fs::canonicalize(&target).map_err(|error| Error::io(&target, "found", error))
}

/// Remembers which folder is being written, so that one left by a killed export is found and removed.
fn note_part(workspace: &mut Workspace, part: Option<&Path>) -> Result<()> {
    let tx = workspace.write()?;
    crate::settings::note_part(&tx, part)?;
    tx.commit()
}

/// Up to the committed transaction: the report, and the finished part folder that has yet to get its name.
pub(super) fn write_batch(
    workspace: &mut Workspace,
    order: &Order,
    how: &Run,
    target: &Path,
) -> Result<(BatchReport, PathBuf)> {
    let mut reader = workspace.reader()?;
    let tx = workspace.write()?;
    let mut prepared = prepare(&tx, &order.campaign, order.now)?;
    prepared.platform = order.platform.filter(|_| order.format == ExportFormat::Push);
    let prepared = prepared;
    order.format.check(prepared.campaign.channel)?;
    if order.print.labels.is_some() && (order.format, prepared.campaign.channel) != (ExportFormat::Pdf, Channel::Letter)
    {
        return Err(Error::Refused("Labels are made of letters, as pdf. Nothing was exported.".to_owned()));
    }
    if order.email_as == EmailAs::Drafts && order.format != ExportFormat::Eml {
        return Err(Error::Refused("Drafts are email files, made as eml. Nothing was exported.".to_owned()));
    }
    let settings = get_settings(&tx)?;
    crate::templates::keep_whole(&tx, &prepared.template.document)?;
    if let Some(letter) = &prepared.attached.letter {
        crate::templates::keep_whole(&tx, &letter.template.document)?;
    }
    let batch = store::begin_batch(&tx, &prepared, order)?;
    let part = PartFolder::begin(target)?;
    let enclosed = Enclosed::of(&tx, &prepared, settings.pictures_url.as_deref())?;
    let (now, gateway) = (order.now, order.gateway);
    let envelope = Envelope::new(&prepared, &settings, &enclosed, order);
    let attaching = Attaching::of(&tx, &prepared, how.typesetter, now)?;
    let paper = OnPaper {
        prepared: &prepared,
        stationery: Stationery { options: order.print.clone(), ..prepared.stationery.clone() },
        typesetter: how.typesetter,
        pictures: enclosed.pictures(),
        now,
    };

    let rtl = crate::cultures::is_rtl(&prepared.template.default_locale);
    let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
    let mut writer =
        BatchWriter::begin(outlets(order, prepared.campaign.channel, &paper), direction, now, part.path())?;
    let mut listing = ManifestFile::begin(part.path())?;
    let mut receipts = store::Receipts::begin(&tx, batch)?;
    let (mut windows, mut waits) = (Windows::new(&prepared), Waits::default());
    let mut groups = Groups::of_everybody_left_out();
    let (mut audience, mut exported, mut without_device) = (0, 0, 0);
    let mut attached = prepared.attached.sum();
    run(
        &mut reader,
        &prepared,
        how,
        |person, made| {
            prepared.attached.check(person, &made, how.typesetter)?;
            let encoded = encode(order.format, &envelope, (&paper, &attaching), batch, person, &made)?;
            let goes = made.goes();
            Ok((encoded, made.message.subject, goes))
        },
        |judged| {
            audience += 1;
            match judged.outcome {
                Ok(((pieces, subject, goes), hash)) => {
                    exported += 1;
                    attached.iter_mut().for_each(|sum| sum.add(goes));
                    without_device += u32::from(judged.person.lacks_device(prepared.campaign.channel));
                    groups.add_exported(&judged.person);
                    writer.write(pieces, |bytes| envelope.take_back(bytes))?;
                    let window = windows.of(&judged.person);
                    waits.add(window);
                    listing.message(&receipt_name(batch, &judged.person), judged.person.address(), window)?;
                    receipts.put(&judged.person, &subject, &hash)
                }
                Err(exclusion) if exclusion.stopped => Err(Error::Refused(format!(
                    "Making the message for {} had to be stopped ({}). Nothing was exported. Check the campaign first: \
                     the check finds everybody this happens to.",
                    judged.person.name(),
                    exclusion.detail.to_lowercase()
                ))),
                Err(exclusion) => {
                    groups.add(&judged.person, &exclusion);
                    Ok(())
                }
            }
        },
    )?;
    drop(receipts);
    let nonsense = groups.nonsense;
    let let_in = groups.let_in(&prepared);
    let groups = groups.into_ledger_groups(&prepared);
    if nonsense > 0 && order.nonsense == Nonsense::Refuse {
        return Err(refusal(nonsense, &groups));
    }

    let excluded = by_reason(&groups);
    let left_out_groups: Vec<ExcludedGroup> = groups.into_iter().filter(|group| group.nonsense).collect();
    // Emails carry their pictures unless they fetch them; a table and an app have them beside it.
    let beside = match order.format {
        ExportFormat::Csv | ExportFormat::Ndjson | ExportFormat::Xlsx | ExportFormat::Push => true,
        ExportFormat::Eml | ExportFormat::Mbox => enclosed.hosted().is_some(),
        ExportFormat::SmsCsv | ExportFormat::Ssml | ExportFormat::Pdf => false,
    };
    let pictures_at = enclosed.hosted().filter(|_| beside);
    let files = writer.finish(Some(&enclosed).filter(|_| beside))?;
    let waiting = waits.into_list();
    let manifest = listing.finish(&Manifest {
        format: FORMAT,
        batch,
        campaign: &prepared.campaign.key,
        campaign_name: &prepared.campaign.name,
        template: &prepared.template.key,
        revision: &prepared.template.revision,
        channel: prepared.campaign.channel.as_str(),
        purpose: &prepared.campaign.purpose,
        now: stored(order.now),
        seed: order.seed,
        files_as: order.format,
        drafts: order.email_as == EmailAs::Drafts,
        safe_for_spreadsheets: match order.format {
            ExportFormat::SmsCsv => gateway.is_safe_for_spreadsheets(),
            format => matches!(format, ExportFormat::Csv | ExportFormat::Xlsx),
        },
        gateway: (order.format == ExportFormat::SmsCsv).then_some(gateway),
        audience,
        exported,
        excluded: &excluded,
        left_out: left_out(&left_out_groups),
        let_in: manifest::let_in(&let_in),
        pictures_at,
        attached,
        without_device: Some(without_device).filter(|count| *count > 0),
        waiting: &waiting,
        files: &files,
    })?;
    let part = part.keep()?;
    store::finish_batch(&tx, batch, audience, exported, &excluded, Some((&part, target)))?;
    let handover = handover(order, &prepared, target);
    keep_handover(&tx, batch, &handover)?;
    crate::settings::note_part(&tx, None)?;
    tx.commit()?;
    let mut names: Vec<String> = files.into_iter().map(|file| file.name).collect();
    names.push(manifest.name);
    let folder = target.to_owned();
    let pictures_at = pictures_at.map(str::to_owned);
    let left_out = left_out_groups;
    let report = BatchReport {
        audience,
        exported,
        excluded,
        batch,
        files: names,
        folder,
        left_out,
        let_in,
        attached,
        without_device,
        pictures_at,
        waiting,
        handover,
    };
    Ok((report, part))
}

fn handover(order: &Order, prepared: &Prepared, target: &Path) -> Handover {
    let format = order.format;
    Handover {
        channel: prepared.campaign.channel,
        gateway: (format == ExportFormat::SmsCsv).then_some(order.gateway),
        platform: order.platform.filter(|_| format == ExportFormat::Push),
        print: (format == ExportFormat::Pdf).then(|| prepared.stationery.taken(&order.print)),
        folder: target.to_string_lossy().into_owned(),
    }
}

/// What a killed export left: a committed batch's folder gets its name, an uncommitted one's is removed. A place that
/// is taken or out of reach by now is tried again at the next opening; it never keeps the workspace closed.
pub fn finish_interrupted(workspace: &mut Workspace) -> Result<()> {
    let pending = store::pending(&workspace.read()?)?;
    for (batch, part, target) in pending {
        let settled = check_target(&target, Existing::Replace).and_then(|()| settle(workspace, batch, &part, &target));
        match settled {
            Ok(()) | Err(Error::Io { .. } | Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    let noted = crate::settings::noted_part(&workspace.read()?)?;
    if let Some(part) = noted {
        match PartFolder::clear(&part) {
            // Somebody put something of their own there since: it is theirs now.
            Ok(()) | Err(Error::Refused(_)) => note_part(workspace, None)?,
            Err(Error::Io { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn settle(workspace: &mut Workspace, batch: BatchId, part: &Path, target: &Path) -> Result<()> {
    if part.exists() {
        put_in_place(part, target)?;
    }
    let tx: WriteTx = workspace.write()?;
    store::clear_pending(&tx, batch)?;
    tx.commit()
}

fn refusal(nonsense: u32, groups: &[ExcludedGroup]) -> Error {
    let mut whys: Vec<String> = Vec::new();
    for group in groups.iter().filter(|group| group.nonsense) {
        let cell = group.cell.as_ref().map(|cell| format!(" ({cell})")).unwrap_or_default();
        let who = group.people.first().map(|person| person.name.as_str()).unwrap_or_default();
        let others = if group.count > 1 { format!(" and {} more", group.count - 1) } else { String::new() };
        whys.push(format!("{}: {}{cell} for {who}{others}", reason_in_words(group.reason), group.detail));
    }
    let people = if nonsense == 1 { "1 person".to_owned() } else { format!("{nonsense} people") };
    Error::Refused(format!(
        "Nothing was exported: {people} would get nonsense ({}). Mend the text, or leave them out by choice.",
        whys.join("; ")
    ))
}

/// What is read of an earlier export's manifest: nothing of its messages.
#[derive(Default, Deserialize)]
struct Earlier {
    format: String,
    files: Vec<EarlierFile>,
}

#[derive(Deserialize)]
struct EarlierFile {
    name: String,
}

/// The target must be free, or an earlier export and nothing else.
fn check_target(target: &Path, existing: Existing) -> Result<()> {
    if !target.exists() {
        return Ok(());
    }
    let unreadable = |error| Error::io(target, "read", error);
    if !target.is_dir() {
        return Err(Error::Refused(format!("“{}” is a file, not a folder. It was not touched.", target.display())));
    }
    let mut inside = Vec::new();
    for entry in fs::read_dir(target).map_err(unreadable)? {
        inside.push(entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned());
    }
    if inside.is_empty() {
        return Ok(());
    }
    if existing == Existing::Keep {
        return Err(Error::Refused(format!(
            "“{}” already holds files. Nothing was exported and nothing was overwritten.",
            target.display()
        )));
    }
    let earlier = fs::File::open(target.join("manifest.json")).ok();
    let earlier: Earlier =
        earlier.and_then(|file| serde_json::from_reader(BufReader::new(file)).ok()).unwrap_or_default();
    let listed: HashSet<&str> = earlier.files.iter().map(|file| file.name.as_str()).collect();
    let foreign = inside.iter().find(|name| *name != "manifest.json" && !listed.contains(name.as_str()));
    if earlier.format == FORMAT && foreign.is_none() {
        return Ok(());
    }
    Err(Error::Refused(format!(
        "“{}” holds something that is not an earlier export ({}). It was not touched.",
        target.display(),
        foreign.map_or("manifest.json", String::as_str)
    )))
}
