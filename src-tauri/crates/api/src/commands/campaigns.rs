//! Campaigns, their check and their batches.

use std::collections::BTreeMap;
use std::path::PathBuf;

use attune_engine::campaigns::{self, Campaign, CampaignRow, Coverage, Ledger};
use attune_engine::channels::Channel;
use attune_engine::channels::app::Platform;
use attune_engine::channels::letter::PrintOptions;
use attune_engine::channels::sms::Gateway;
use attune_engine::db::ReadTx;
use attune_engine::exports::{
    self, BatchReport, BatchRow, EmailAs, Existing, ExportFormat, Formats, Handover, NamedReceivers, NewDelivery,
    Nonsense, Order, ReceiptView, fresh_folder,
};
use attune_engine::id::{BatchId, ProfileId};
use attune_engine::profiles::normalise::phone_shown;
use attune_engine::progress::Progress;
use attune_engine::settings;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::segments::ByKey;
use super::workspace::Nothing;
use crate::{ApiError, Session};

#[derive(Debug, Deserialize, TS)]
pub struct ByCampaign {
    pub campaign: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ExportExcluded {
    pub campaign: String,
    /// A .csv or .xlsx file.
    #[ts(type = "string")]
    pub path: PathBuf,
}

#[derive(Debug, Deserialize, TS)]
pub struct ExportBatchExcluded {
    pub batch: BatchId,
    /// A .csv or .xlsx file.
    #[ts(type = "string")]
    pub path: PathBuf,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExcludedFile {
    /// With its ending, whatever was asked for.
    pub path: String,
    pub people: u32,
}

/// `folder` is the one a person chose; the batch gets a folder of its own inside it.
#[derive(Debug, Deserialize, TS)]
pub struct ExportBatch {
    pub campaign: String,
    /// Of all channels that can have it; the others, and all without it, have their usual one.
    #[serde(default)]
    #[ts(optional)]
    pub format: Option<ExportFormat>,
    /// Of single channels.
    #[serde(default)]
    #[ts(optional, as = "Option<BTreeMap<Channel, ExportFormat>>")]
    pub formats: BTreeMap<Channel, ExportFormat>,
    /// Whose table an SMS export is.
    #[serde(default)]
    #[ts(optional, as = "Option<Gateway>")]
    pub gateway: Gateway,
    /// Whose form a push export has; null is a file for each.
    #[serde(default)]
    #[ts(optional)]
    pub platform: Option<Platform>,
    /// What email files are to the mail program that opens them.
    #[serde(default)]
    #[ts(optional, as = "Option<EmailAs>")]
    pub email_as: EmailAs,
    /// How pages are made.
    #[serde(default)]
    #[ts(optional, as = "Option<PrintOptions>")]
    pub print: PrintOptions,
    #[ts(type = "string")]
    pub folder: PathBuf,
    pub leave_out: bool,
}

/// `campaign` null counts everybody.
#[derive(Debug, Deserialize, TS)]
pub struct CoverageOf {
    pub template: String,
    #[serde(default)]
    pub campaign: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ByBatch {
    pub batch: BatchId,
}

#[derive(Debug, Deserialize, TS)]
pub struct ByReceipt {
    pub batch: BatchId,
    pub person: ProfileId,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BatchPage {
    #[serde(flatten)]
    pub row: BatchRow,
    /// The first thousand.
    pub people: Vec<exports::Receiver>,
    /// How to send it; null for a batch of an older version.
    pub handover: Option<Handover>,
}

/// A table somewhere on the machine: `path` is where.
#[derive(Debug, Deserialize, TS)]
pub struct ListOfReceivers {
    pub batch: BatchId,
    #[ts(type = "string")]
    pub path: PathBuf,
}

pub fn list_campaigns(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<CampaignRow>, ApiError> {
    let now = session.now();
    session.read(|tx| campaigns::list_campaigns(tx, now))
}

pub fn get_campaign(session: &Session, request: ByKey, _: &dyn Progress) -> Result<CampaignRow, ApiError> {
    let now = session.now();
    session.read(|tx| campaigns::get_campaign_row(tx, &request.key, now))
}

pub fn save_campaign(session: &Session, campaign: Campaign, _: &dyn Progress) -> Result<CampaignRow, ApiError> {
    let now = session.now();
    session.write(|tx| {
        let saved = campaigns::save_campaign(tx, campaign)?;
        campaigns::get_campaign_row(tx, &saved.key, now)
    })
}

pub fn archive_campaign(session: &Session, request: ByKey, _: &dyn Progress) -> Result<(), ApiError> {
    let now = session.now();
    session.write(|tx| campaigns::archive_campaign(tx, &request.key, now))
}

pub fn get_coverage(session: &Session, request: CoverageOf, _: &dyn Progress) -> Result<Coverage, ApiError> {
    let now = session.now();
    session.read(|tx| campaigns::get_coverage(tx, &request.template, request.campaign.as_deref(), now))
}

pub fn unarchive_campaign(session: &Session, request: ByKey, _: &dyn Progress) -> Result<(), ApiError> {
    session.write(|tx| campaigns::unarchive_campaign(tx, &request.key))
}

/// The list of everybody who would get nothing. The window has asked before it replaces a file.
pub fn export_excluded(
    session: &Session,
    request: ExportExcluded,
    progress: &dyn Progress,
) -> Result<ExcludedFile, ApiError> {
    let (now, path) = (session.now(), list_at(request.path)?);
    session.job("export_excluded", progress, |progress| {
        let how = session.how(progress);
        let (ledger, ways, kills) = session.with_reader(|reader| {
            let ways = campaigns::prepare(&reader.read()?, &request.campaign, now)?;
            let (ledger, kills) = exports::check_into(reader, &ways, &how, &path, Existing::Replace, now)?;
            Ok((ledger, ways, kills))
        })?;
        if !kills.is_empty() {
            session.write(|tx| campaigns::record_kills(tx, &ways, &kills))?;
        }
        let people = ledger.audience - ledger.exported;
        Ok(ExcludedFile { path: path.to_string_lossy().into_owned(), people })
    })
}

/// The list of everybody who got nothing in a batch, as they were judged then. The window has asked before it replaces a
/// file.
pub fn export_batch_excluded(
    session: &Session,
    request: ExportBatchExcluded,
    progress: &dyn Progress,
) -> Result<ExcludedFile, ApiError> {
    let path = list_at(request.path)?;
    session.job("export_batch_excluded", progress, |_| {
        let into = |tx: &ReadTx| exports::batch_excluded_into(tx, request.batch, &path, Existing::Replace);
        let people = session.read(into)?;
        Ok(ExcludedFile { path: path.to_string_lossy().into_owned(), people })
    })
}

/// A name without an ending is a workbook's; nobody was asked about it.
fn list_at(mut path: PathBuf) -> Result<PathBuf, ApiError> {
    if path.extension().is_none() {
        path.set_extension("xlsx");
        if path.exists() {
            let message = format!("There is already a file at “{}”. It was not touched.", path.display());
            return Err(attune_engine::Error::Refused(message).into());
        }
    }
    Ok(path)
}

pub fn check_campaign(session: &Session, request: ByCampaign, progress: &dyn Progress) -> Result<Ledger, ApiError> {
    let now = session.now();
    session.job("check_campaign", progress, |progress| {
        let how = session.how(progress);
        let (ledger, ways, kills) = session.with_reader(|reader| {
            let ways = campaigns::prepare(&reader.read()?, &request.campaign, now)?;
            let (ledger, kills) = campaigns::check_campaign(reader, &ways, &how)?;
            Ok((ledger, ways, kills))
        })?;
        if !kills.is_empty() {
            session.write(|tx| campaigns::record_kills(tx, &ways, &kills))?;
        }
        Ok(ledger)
    })
}

pub fn export_batch(session: &Session, request: ExportBatch, progress: &dyn Progress) -> Result<BatchReport, ApiError> {
    let now = session.now();
    let order = Order {
        target: fresh_folder(&request.folder, &request.campaign, &now.strftime("%Y-%m-%d").to_string()),
        campaign: request.campaign,
        formats: Formats { all: request.format, of: request.formats },
        gateway: request.gateway,
        platform: request.platform,
        email_as: request.email_as,
        print: request.print,
        nonsense: if request.leave_out { Nonsense::LeaveOut } else { Nonsense::Refuse },
        existing: Existing::Keep,
        now,
        seed: session.setup.seed,
    };
    session.job("export_batch", progress, |progress| {
        let how = session.how(progress);
        session.with_workspace(|workspace| exports::export_batch(workspace, &order, &how))
    })
}

/// The paper and the envelope that letters get where none is chosen.
pub fn usual_print(session: &Session, asked: PrintOptions, _: &dyn Progress) -> Result<PrintOptions, ApiError> {
    let settings = session.read(settings::get_settings)?;
    Ok(settings.stationery("", PrintOptions::default(), session.now()).taken(&asked))
}

pub fn list_batches(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<BatchRow>, ApiError> {
    session.read(exports::list_batches)
}

pub fn get_batch(session: &Session, request: ByBatch, _: &dyn Progress) -> Result<BatchPage, ApiError> {
    session.read(|tx| batch_page(tx, request.batch))
}

fn batch_page(tx: &ReadTx, batch: BatchId) -> attune_engine::Result<BatchPage> {
    Ok(BatchPage {
        row: exports::get_batch(tx, batch)?,
        people: exports::receivers(tx, batch, 1000)?,
        handover: exports::handover(tx, batch)?,
    })
}

pub fn record_delivery(session: &Session, new: NewDelivery, _: &dyn Progress) -> Result<BatchPage, ApiError> {
    let now = session.now();
    session.write(|tx| {
        exports::record_delivery(tx, &new, now)?;
        batch_page(tx, new.batch)
    })
}

pub fn find_receivers(
    session: &Session,
    request: ListOfReceivers,
    progress: &dyn Progress,
) -> Result<NamedReceivers, ApiError> {
    session.job("find_receivers", progress, |progress| {
        session.read(|tx| exports::find_receivers(tx, request.batch, &request.path, progress))
    })
}

pub fn get_receipt(session: &Session, request: ByReceipt, _: &dyn Progress) -> Result<ReceiptView, ApiError> {
    let mut view = session.read(|tx| exports::get_receipt(tx, request.batch, request.person))?;
    // The receipt keeps what was used; on screen a number is read in groups.
    for field in view.fields.iter_mut().filter(|field| field.name == "phone") {
        field.value = phone_shown(&field.value, None);
    }
    Ok(view)
}
