//! Exporting a batch: nothing or everything. Files are written beside their place, receipts and batch are committed in
//! one transaction, then the folder gets its name; a crash in between is finished at the next opening.

use std::collections::HashSet;
use std::fs;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::attached::Attaching;
use super::delivery::{Handover, store::keep_handover};
use super::desk::{Common, Desk, Files};
use super::enclosed::Enclosed;
use super::excluded::{Excluded, KeptExcluded};
use super::forms::{Aloud, encode, receipt_name};
use super::manifest::{FORMAT, Manifest, ManifestChannel, ManifestFile, left_out};
use super::{
    BatchReport, EmailAs, Existing, ExportFormat, Formats, Nonsense, by_reason, manifest, reason_in_words, store,
};
use crate::campaigns::sending::{Waits, Windows};
use crate::campaigns::{ExcludedGroup, Failed, Groups, Prepared, Reached, Run, Ways, prepare, run};
use crate::channels::Channel;
use crate::channels::app::Platform;
use crate::channels::letter::PrintOptions;
use crate::channels::sms::Gateway;
use crate::channels::voice::Voices;
use crate::db::{Workspace, WriteTx};
use crate::files::{PartFolder, part_of, put_in_place};
use crate::id::BatchId;
use crate::settings::get_settings;
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

/// What to export, and where to.
pub struct Order {
    pub campaign: String,
    pub formats: Formats,
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

impl Order {
    /// Labels go with letters alone.
    pub(super) fn print_of(&self, channel: Channel) -> PrintOptions {
        PrintOptions { labels: self.print.labels.filter(|_| channel == Channel::Letter), ..self.print.clone() }
    }
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
    if let Err(error) = settle(workspace, report.batch, part.path(), &target) {
        // Nothing or everything: a batch that could not get its place is no batch.
        let tx = workspace.write()?;
        store::forget_batch(&tx, report.batch)?;
        tx.commit()?;
        let path = part.path().to_owned();
        drop(part);
        PartFolder::clear(&path)?;
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
) -> Result<(BatchReport, PartFolder)> {
    order.print.check()?;
    let mut reader = workspace.reader()?;
    let tx = workspace.write()?;
    let mut ways = prepare(&tx, &order.campaign, order.now)?;
    let channels: Vec<Channel> = ways.0.iter().map(|way| way.campaign.channel).collect();
    let formats = order.formats.choose(&channels)?;
    for (way, format) in ways.0.iter_mut().zip(&formats) {
        way.platform = order.platform.filter(|_| *format == ExportFormat::Push);
    }
    let ways = ways;
    let letters_printed = channels.iter().zip(&formats).any(|of| of == (&Channel::Letter, &ExportFormat::Pdf));
    if order.print.labels.is_some() && !letters_printed {
        return Err(Error::Refused("Labels go with letters, as pdf. Nothing was exported.".to_owned()));
    }
    if order.email_as == EmailAs::Drafts && !formats.contains(&ExportFormat::Eml) {
        return Err(Error::Refused("Drafts are email files, made as eml. Nothing was exported.".to_owned()));
    }
    let settings = get_settings(&tx)?;
    for way in &ways.0 {
        crate::templates::keep_whole(&tx, &way.template.document)?;
        if let Some(letter) = &way.attached.letter {
            crate::templates::keep_whole(&tx, &letter.template.document)?;
        }
    }
    let batch = store::begin_batch(&tx, &ways, order, formats[0])?;
    let mut part = PartFolder::begin(target)?;
    let enclose = |way| Enclosed::of(&tx, way, settings.pictures_url.as_deref());
    let enclosed: Vec<Enclosed> = ways.0.iter().map(enclose).collect::<Result<_>>()?;
    let common = Common { order, settings: &settings, typesetter: how.typesetter };
    let mut desks: Vec<Desk> = Vec::new();
    for ((way, enclosed), format) in ways.0.iter().zip(&enclosed).zip(&formats) {
        let attaching = Attaching::of(&tx, way, how.typesetter, order.now)?;
        let voices = if *format == ExportFormat::Wav { Some(voices(way, how.voice)?) } else { None };
        let aloud = Aloud { voices, folder: part.path().to_owned() };
        desks.push(common.desk(way, enclosed, attaching, aloud, *format));
    }
    let mut files = Vec::new();
    for desk in &desks {
        let inner = ways.are_several().then_some(desk.prepared.campaign.channel.as_str());
        files.push(Files::begin(desk, order, inner, &mut part)?);
    }
    let mut listing = ManifestFile::begin(part.path())?;
    let mut receipts = store::Receipts::begin(&tx, batch)?;
    let mut kept_excluded = KeptExcluded::begin(&tx, batch)?;
    let mut windows: Vec<Windows> = ways.0.iter().map(Windows::new).collect();
    let mut waits = Waits::default();
    let mut groups = Groups::of_everybody_left_out();
    let (mut audience, mut without_device) = (0, 0);
    let mut exported = vec![0; ways.0.len()];
    let mut attached = ways.0.iter().find_map(|way| way.attached.sum());
    run(
        &mut reader,
        &ways,
        how,
        |person, made| {
            let desk = &desks[person.way];
            desk.prepared.attached.check(person, &made, how.typesetter)?;
            let encoded = encode(desk, batch, person, &made)?;
            let prepared = desk.prepared;
            let goes = prepared.attached.goes(person, &made, &prepared.template.document.cells);
            Ok((encoded, made.message.subject, goes))
        },
        |judged| {
            audience += 1;
            let person = &judged.person;
            if let Some(Failed { exclusion, .. }) = judged.failed.iter().find(|failed| failed.exclusion.stopped) {
                return Err(Error::Refused(format!(
                    "Making the message for {} had to be stopped ({}). Nothing was exported. Check the campaign first: \
                     the check finds everybody this happens to.",
                    person.name(),
                    exclusion.detail
                )));
            }
            match judged.outcome {
                Ok(((pieces, subject, goes), hash)) => {
                    exported[person.way] += 1;
                    let prepared = ways.of(person);
                    if !prepared.attached.is_empty() {
                        attached.iter_mut().for_each(|sum| sum.add(goes));
                    }
                    without_device += u32::from(person.lacks_device(prepared.campaign.channel));
                    groups.add_exported(person);
                    files[person.way].write(pieces, &desks[person.way])?;
                    let window = windows[person.way].of(person);
                    waits.add(window);
                    let channel = ways.channel_of(person.way);
                    listing.message(&receipt_name(batch, person.id), person.address(), channel, window)?;
                    receipts.put(person, channel, &ways.tried(&judged.failed), &subject, &hash)
                }
                Err(exclusion) => {
                    groups.add(&ways, person, &exclusion, &judged.failed);
                    let excluded = Excluded::of(ways.of(person), person, &exclusion, &ways.tried(&judged.failed));
                    kept_excluded.put(person.id, &excluded)
                }
            }
        },
    )?;
    drop((receipts, kept_excluded));
    let nonsense = groups.nonsense;
    let let_in = groups.let_in(&ways);
    let groups = groups.into_ledger_groups(&ways);
    if nonsense > 0 && order.nonsense == Nonsense::Refuse {
        return Err(refusal(nonsense, &groups));
    }

    let reached = ways.reached(&exported);
    let exported = exported.iter().sum();
    let excluded = by_reason(&groups);
    let left_out_groups: Vec<ExcludedGroup> = groups.into_iter().filter(|group| group.nonsense).collect();
    let pictures_at = desks.iter().find_map(Desk::pictures_at).map(str::to_owned);
    let mut entries = Vec::new();
    for (files, desk) in files.into_iter().zip(&desks) {
        entries.extend(files.finish(desk, &mut part)?);
    }
    let files = entries;
    let waiting = waits.into_list();
    let prepared = ways.first();
    let of_channels = desks.iter().zip(&reached).map(|(desk, reached)| ManifestChannel::of(desk, reached.exported));
    let of_channels: Vec<ManifestChannel> = of_channels.filter(|_| ways.are_several()).collect();
    let manifest = listing.finish(&Manifest {
        format: FORMAT,
        batch,
        campaign: &prepared.campaign.key,
        campaign_name: &prepared.campaign.name,
        template: &prepared.template.key,
        revision: &prepared.template.revision,
        channel: prepared.campaign.channel.as_str(),
        channels: of_channels,
        purpose: &prepared.campaign.purpose,
        now: stored(order.now),
        seed: order.seed,
        files_as: desks[0].format,
        drafts: order.email_as == EmailAs::Drafts,
        safe_for_spreadsheets: desks[0].is_safe_for_spreadsheets(),
        gateway: desks[0].gateway(),
        audience,
        exported,
        excluded: &excluded,
        left_out: left_out(&left_out_groups),
        let_in: manifest::let_in(&let_in),
        pictures_at: pictures_at.as_deref(),
        attached,
        without_device: Some(without_device).filter(|count| *count > 0),
        waiting: &waiting,
        files: &files,
    })?;
    let part = part.keep()?;
    if ways.are_several() {
        store::put_channels(&tx, batch, &ways, &formats, &reached)?;
    }
    store::finish_batch(&tx, batch, audience, exported, &excluded, Some((part.path(), target)))?;
    let handover = handover(order, (&ways, &reached), &formats, target);
    keep_handover(&tx, batch, &handover)?;
    crate::settings::note_part(&tx, None)?;
    tx.commit()?;
    let mut names: Vec<String> = files.into_iter().map(|file| file.name).collect();
    names.push(manifest.name);
    let report = BatchReport {
        audience,
        exported,
        excluded,
        channels: reached,
        batch,
        files: names,
        folder: target.to_owned(),
        left_out: left_out_groups,
        let_in,
        attached,
        without_device,
        pictures_at,
        waiting,
        handover,
    };
    Ok((report, part))
}

/// A voice for each language of the texts. One that has none is told for whoever would have heard it.
fn voices(way: &Prepared, program: Option<&Path>) -> Result<Voices> {
    let program = program.ok_or_else(|| {
        Error::Refused(
            "Sound files are made by the program espeak-ng, which is not installed. Install its package, espeak-ng, and \
             export again, or choose ssml. Nothing was exported."
                .to_owned(),
        )
    })?;
    let locales = way.template.document.cells.iter().map(|cell| cell.locale.as_str());
    Voices::of(program, locales).map_err(|why| Error::Refused(format!("{}. Nothing was exported.", why.0)))
}

/// The first channel's, with what else goes out.
fn handover(order: &Order, (ways, reached): (&Ways, &[Reached]), formats: &[ExportFormat], target: &Path) -> Handover {
    // There are no files of a channel that reaches nobody.
    let is_handed_over = |at: usize| reached.iter().all(|way| way.exported == 0) || reached[at].exported > 0;
    let written = ways.0.iter().zip(formats).enumerate().filter(|(at, _)| is_handed_over(*at));
    let each = written.map(|(_, (way, format))| {
        let channel = way.campaign.channel;
        let folder = if ways.are_several() { target.join(channel.as_str()) } else { target.to_owned() };
        Handover {
            channel,
            gateway: (*format == ExportFormat::SmsCsv).then_some(order.gateway),
            platform: order.platform.filter(|_| *format == ExportFormat::Push),
            print: (*format == ExportFormat::Pdf).then(|| way.stationery.taken(&order.print_of(channel))),
            folder: folder.to_string_lossy().into_owned(),
            drafts: *format == ExportFormat::Eml && order.email_as == EmailAs::Drafts,
            letter: way.attached.letter.is_some(),
            calendar: way.attached.invitation.is_some(),
            also: Vec::new(),
        }
    });
    let mut all: Vec<Handover> = each.collect();
    let also = all.split_off(1);
    Handover { also, ..all.swap_remove(0) }
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
    let inside = names_below(target).map_err(unreadable)?;
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

/// What is in a folder and in the folders of it, by paths with `/`. What lies deeper counts as its folder.
fn names_below(folder: &Path) -> std::io::Result<Vec<String>> {
    let names = |folder: &Path| -> std::io::Result<Vec<String>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
    };
    let mut below = Vec::new();
    for name in names(folder)? {
        let inner = if folder.join(&name).is_dir() { names(&folder.join(&name))? } else { Vec::new() };
        if inner.is_empty() {
            below.push(name);
        } else {
            below.extend(inner.into_iter().map(|inner| format!("{name}/{inner}")));
        }
    }
    Ok(below)
}
