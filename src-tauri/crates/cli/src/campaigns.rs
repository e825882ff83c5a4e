//! Preview, check, export and receipts.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread::available_parallelism;

use attune_api::ApiError;
use attune_engine::campaigns::sending::Waiting;
use attune_engine::campaigns::{
    self, AttachedSum, ExcludedGroup, LedgerFinding, LetInGroup, OtherRegister, Reached, ReadsOther, ReasonCount, Run,
    SmsSum,
};
use attune_engine::channels::Channel;
use attune_engine::cultures;
use attune_engine::db::{self, Workspace};
use attune_engine::exports::{self, EmailAs, Existing, Nonsense, Order};
use attune_engine::guardrails;
use attune_engine::profiles::store::find_by_email;
use attune_engine::progress::Unwatched;
use attune_engine::templates::{self, Press, Subject, Whom};
use serde::Serialize;

use crate::World;
use crate::args::Export;
use crate::forms;
use crate::lint;
use crate::out::{Out, people};
use crate::vouching;

/// Opens for writing and finishes what a killed export left.
pub fn open(file: &Path) -> Result<Workspace, ApiError> {
    let mut workspace = db::open(file)?;
    exports::finish_interrupted(&mut workspace)?;
    Ok(workspace)
}

pub fn preview(
    world: &World,
    out: &Out,
    file: &Path,
    template: &str,
    person: &str,
    locale: Option<&str>,
) -> Result<(), ApiError> {
    let mut reader = db::open_to_read(file)?;
    let tx = reader.read()?;
    let person = find_by_email(&tx, person)?;
    let whom = Whom { person: Some(person), locale, ..Whom::default() };
    let subject = Subject { template, document: None, whom, now: world.now };
    let mut press = Press::new(world.worker.clone());
    let mut preview = templates::preview_template(&tx, subject, &mut press)?;
    guardrails::hold_back(&tx, template, None, &press, std::iter::once(&mut preview))?;
    // The frame is for a window.
    preview.frame = None;
    out.print(&preview, || {
        let mut lines: Vec<String> = Vec::new();
        if let Some(cell) = &preview.cell {
            let borrowed = if cell.status == attune_engine::cultures::Status::Borrowed { ", borrowed" } else { "" };
            lines.push(format!("Language: {}{borrowed}", cell.language));
        }
        lines.extend(preview.subject.iter().map(|subject| format!("Subject: {subject}\n")));
        lines.extend(preview.text.clone());
        lines.extend(preview.sms.as_ref().map(|sms| {
            format!("\n{} parts, {} units, {}", sms.count.segments, sms.count.units, sms.count.encoding.as_str())
        }));
        lines.extend(
            preview.diagnostics.iter().map(|found| format!("{}:{}: {}", found.line, found.column, found.message)),
        );
        lines.extend(preview.kept_back.as_ref().map(|kept| format!("\nNobody is sent this text: {}.", kept.message)));
        lines.join("\n")
    });
    Ok(())
}

/// What check and export have in common.
#[derive(Serialize)]
struct CheckReport {
    audience: u32,
    exported: u32,
    excluded: Vec<ReasonCount>,
    /// How many get it by which channel.
    channels: Vec<Reached>,
    batch: Option<String>,
    files: Vec<String>,
    nonsense: u32,
    hash: String,
    groups: Vec<ExcludedGroup>,
    let_in: Vec<LetInGroup>,
    other_register: Vec<OtherRegister>,
    other_language: Vec<ReadsOther>,
    attached: Option<AttachedSum>,
    without_device: u32,
    waiting: Vec<Waiting>,
    /// What the texts take, where they are SMS.
    sms: Option<SmsSum>,
    /// What guardrails say of all texts.
    findings: Vec<LedgerFinding>,
    /// What no single person is to blame for.
    warnings: Vec<String>,
}

pub fn coverage(world: &World, out: &Out, file: &Path, template: &str, campaign: Option<&str>) -> Result<(), ApiError> {
    let mut reader = db::open_to_read(file)?;
    let coverage = campaigns::get_coverage(&reader.read()?, template, campaign, world.now)?;
    out.print(&coverage, || {
        let mut lines = Vec::new();
        for row in &coverage.rows {
            let register = row.cell.register.map(|register| format!(", {}", register.as_str())).unwrap_or_default();
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            for state in row.parts.values() {
                *counts.entry(state.as_str()).or_default() += 1;
            }
            let counts: Vec<String> = counts.into_iter().map(|(state, count)| format!("{count} {state}")).collect();
            let mut lent: Vec<String> = row.lenders.values().map(|lender| borrowed_from(lender)).collect();
            lent.dedup();
            let lent = if lent.is_empty() { String::new() } else { format!(" (pictures of {})", lent.join(", ")) };
            let own = row.from.is_none().then(|| format!("; {}", vouching::in_words(row.vouch.as_ref())));
            let back = row.kept_back.as_ref().map(|back| format!("; kept back: {}", back.detail)).unwrap_or_default();
            lines.push(format!(
                "{}{register}: {}{lent}; {}{}{back}",
                row.language,
                counts.join(", "),
                people(row.people),
                own.unwrap_or_default()
            ));
        }
        if coverage.unserved > 0 {
            lines.push(format!("In no language they may be sent: {}", people(coverage.unserved)));
        }
        lines.join("\n")
    });
    Ok(())
}

fn borrowed_from(lender: &str) -> String {
    if lender.is_empty() { "every culture".to_owned() } else { cultures::english_name(lender) }
}

fn threads() -> usize {
    available_parallelism().map_or(2, usize::from)
}

/// Findings that a check lists in words.
const FINDINGS: usize = 10;

pub fn check(world: &World, out: &Out, file: &Path, campaign: &str, excluded: Option<&Path>) -> Result<(), ApiError> {
    let how = Run {
        workers: &world.worker,
        threads: threads(),
        progress: &Unwatched,
        typesetter: attune_letters::typesetter(),
        voice: world.voice.as_deref(),
    };
    let mut reader = db::open_to_read(file)?;
    let ways = campaigns::prepare(&reader.read()?, campaign, world.now)?;
    let (ledger, kills) = match excluded {
        Some(list) => exports::check_into(&mut reader, &ways, &how, list, Existing::Keep, world.now)?,
        None => campaigns::check_campaign(&mut reader, &ways, &how)?,
    };
    drop(reader);
    if !kills.is_empty() {
        let mut workspace = open(file)?;
        let tx = workspace.write()?;
        campaigns::record_kills(&tx, &ways, &kills)?;
        tx.commit()?;
    }
    let report = CheckReport {
        audience: ledger.audience,
        exported: ledger.exported,
        excluded: exports::by_reason(&ledger.excluded),
        channels: ledger.channels,
        batch: None,
        files: Vec::new(),
        nonsense: ledger.nonsense,
        hash: ledger.hash,
        groups: ledger.excluded,
        let_in: ledger.let_in,
        other_register: ledger.other_register,
        other_language: ledger.other_language,
        attached: ledger.attached,
        without_device: ledger.without_device,
        waiting: ledger.waiting,
        sms: ledger.sms,
        findings: ledger.findings,
        warnings: (ways.0.iter())
            .filter_map(|way| templates::lacks_default(&way.template.document, &way.template.default_locale))
            .collect(),
    };
    out.print(&report, || {
        let mut lines = vec![format!("{} of {} will get it.", report.exported, people(report.audience))];
        lines.extend(channels_in_words(&report.channels));
        lines.extend(report.groups.iter().map(group_in_words));
        lines.extend(report.let_in.iter().map(let_in_in_words));
        lines.extend(report.other_register.iter().map(|group| {
            format!("  {} get the text in {}, another register than theirs", people(group.count), group.text)
        }));
        lines.extend(other_language_in_words(&report.other_language));
        lines.extend(report.attached.iter().flat_map(attached_in_words));
        lines.extend(deviceless(report.without_device));
        lines.extend(report.waiting.iter().map(waiting_in_words));
        lines.extend(report.sms.iter().flat_map(sms_in_words));
        lines
            .extend(report.findings.iter().take(FINDINGS).map(|found| format!("  {}", lint::in_words(&found.finding))));
        if let Some(more) = report.findings.len().checked_sub(FINDINGS).filter(|more| *more > 0) {
            lines.push(format!("  … and {more} more: `attune lint` lists them."));
        }
        lines.extend(report.warnings.iter().map(|warning| format!("  Note: {warning}.")));
        lines.join("\n")
    });
    Ok(())
}

/// Which channel reaches how many, where there are several.
fn channels_in_words(channels: &[Reached]) -> Option<String> {
    let said = |one: &Reached| format!("{} by {}", one.exported, spoken(one.channel));
    let said: Vec<String> = channels.iter().map(said).collect();
    (said.len() > 1).then(|| format!("  {}", said.join(", ")))
}

fn spoken(channel: Channel) -> &'static str {
    if channel == Channel::Sms { "SMS" } else { channel.as_str() }
}

fn sms_in_words(sms: &SmsSum) -> Vec<String> {
    let money = |price: u32| format!("{}.{:04} {}", price / 10_000, price % 10_000, sms.currency);
    let examples = if sms.examples { ", by example prices" } else { "" };
    let mut lines = vec![format!("  {} parts, {}{examples}", sms.parts, money(sms.cost))];
    lines.extend(sms.countries.iter().map(|one| {
        let cost = one.cost.map_or("no price".to_owned(), money);
        format!("    {}: {}, {} parts, {cost}", one.country, people(one.people), one.parts)
    }));
    lines.extend(sms.marks.iter().take(10).map(|mark| {
        let plain = mark.plain.as_ref().map(|plain| format!("; “{plain}” would do")).unwrap_or_default();
        format!("    “{}” makes it dearer for {}{plain}", mark.character, people(mark.people))
    }));
    lines
}

fn group_in_words(group: &ExcludedGroup) -> String {
    let cell = group
        .cell
        .as_ref()
        .filter(|cell| !group.detail.contains(*cell))
        .map(|cell| format!(" ({cell})"))
        .unwrap_or_default();
    let channel = group.channel.map(|channel| format!(" by {}", spoken(channel))).unwrap_or_default();
    let names: Vec<&str> = group.people.iter().take(5).map(|person| person.name.as_str()).collect();
    let more = if group.count as usize > names.len() { ", …" } else { "" };
    format!("  {} will not{channel}: {}{cell}: {}{more}", people(group.count), group.detail, names.join(", "))
}

fn let_in_in_words(group: &LetInGroup) -> String {
    let LetInGroup { let_in, text, letter, count, .. } = group;
    let what = letter.as_ref().map_or("text".to_owned(), |letter| format!("letter “{}”", letter.name));
    format!(
        "  {} get the {what} in {text}: let in by {} on {}: “{}”",
        people(*count),
        let_in.by,
        let_in.on,
        let_in.reason
    )
}

fn attached_in_words(sum: &AttachedSum) -> Vec<String> {
    let letters = sum.letters.map(|count| format!("  With a letter as PDF: {}", people(count)));
    let calendars = sum.calendars.map(|count| {
        let without = sum.without_calendar;
        format!("  With a calendar file: {}; without one, for no appointment is to come: {without}", people(count))
    });
    let otherwise =
        sum.letters_otherwise.map(|count| format!("  Of these in another language than the email: {}", people(count)));
    letters.into_iter().chain(otherwise).chain(calendars).collect()
}

fn other_language_in_words(readers: &[ReadsOther]) -> Option<String> {
    let count = readers.iter().map(|one| one.count).sum();
    let each: Vec<String> = readers.iter().map(|one| format!("{} {}", one.count, one.text)).collect();
    (count > 0).then(|| format!("  {} get it in another language than they read: {}", people(count), each.join(", ")))
}

fn deviceless(count: u32) -> Option<String> {
    let words = "only the plain form, for the app's own server, has them";
    (count > 0)
        .then(|| format!("  Without the token of a device, which push services need: {}; {words}", people(count)))
}

fn waiting_in_words(waiting: &Waiting) -> String {
    let day = waiting.detail.as_ref().map(|day| format!(" ({day})")).unwrap_or_default();
    format!("  {} wait until {} or later: {}{day}", people(waiting.count), waiting.first, waiting.rule.words())
}

pub fn export(world: &World, out: &Out, order: &Export) -> Result<(), ApiError> {
    let how = Run {
        workers: &world.worker,
        threads: threads(),
        progress: &Unwatched,
        typesetter: attune_letters::typesetter(),
        voice: world.voice.as_deref(),
    };
    let mut workspace = open(&order.file)?;
    let order = Order {
        campaign: order.campaign.clone(),
        formats: forms::formats(&order.format)?,
        gateway: order.gateway.into(),
        platform: order.platform.map(Into::into),
        email_as: if order.drafts { EmailAs::Drafts } else { EmailAs::Finished },
        print: order.print.options(),
        target: order.out.clone(),
        nonsense: if order.leave_out { Nonsense::LeaveOut } else { Nonsense::Refuse },
        existing: if order.overwrite { Existing::Replace } else { Existing::Keep },
        now: world.now,
        seed: world.seed,
    };
    let report = exports::export_batch(&mut workspace, &order, &how)?;
    out.print(&report, || {
        let mut lines = vec![format!(
            "Exported {} of {} to {} (batch {}).",
            report.exported,
            people(report.audience),
            report.folder.display(),
            report.batch
        )];
        lines.extend(channels_in_words(&report.channels));
        let upload = |address| format!("  Upload the pictures to {address} before anybody reads the messages.");
        lines.extend(report.pictures_at.as_ref().map(upload));
        lines.extend(report.left_out.iter().map(group_in_words));
        lines.extend(report.let_in.iter().map(let_in_in_words));
        lines.extend(report.attached.iter().flat_map(attached_in_words));
        lines.extend(deviceless(report.without_device));
        lines.extend(report.waiting.iter().map(waiting_in_words));
        lines.join("\n")
    });
    Ok(())
}

pub fn excluded(out: &Out, file: &Path, batch: &str, list: &Path) -> Result<(), ApiError> {
    let mut reader = db::open_to_read(file)?;
    let tx = reader.read()?;
    let batch = exports::find_batch(&tx, batch)?;
    let count = exports::batch_excluded_into(&tx, batch, list, Existing::Keep)?;
    out.print(&serde_json::json!({ "people": count }), || {
        format!("{} got nothing in batch {batch}: {}", people(count), list.display())
    });
    Ok(())
}

pub fn receipt(out: &Out, file: &Path, batch: &str, person: &str) -> Result<(), ApiError> {
    let mut reader = db::open_to_read(file)?;
    let tx = reader.read()?;
    let batch = exports::find_batch(&tx, batch)?;
    let person = exports::receiver(&tx, batch, person)?;
    let receipt = exports::get_receipt(&tx, batch, person)?;
    out.print(&receipt, || {
        let mut words: String = receipt.words.iter().map(|words| words.text.as_str()).collect();
        if let Some(delivery) = &receipt.delivery {
            words.push_str(&format!(" {}", delivery.in_words()));
        }
        words
    });
    Ok(())
}
