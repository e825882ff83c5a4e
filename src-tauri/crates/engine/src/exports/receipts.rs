//! "Why did I get this?": a receipt in words, and its replay.

use serde::Serialize;
use ts_rs::TS;

use super::Delivery;
use super::delivery::store::of_person;
use super::forms::receipt_name;
use super::store::{self, Chosen, Receipt, Route, receipt};
use crate::campaigns::attached::{KeptAttached, calendar_of};
use crate::campaigns::{Campaign, LetIn, Made, Reason, Rule, get_campaign, let_ins_by_ids};
use crate::channels::Channel;
use crate::channels::mailbox::Mailbox;
use crate::consent::{self, list_purposes};
use crate::cultures::{self, OtherLanguage, Ours, Status, resolve};
use crate::db::ReadTx;
use crate::id::{BatchId, ProfileId, hex};
use crate::pictures;
use crate::profiles::{CoreField, Register, list_attributes, shown, shown_phone};
use crate::render::{Compiled, Rendered, Worker, WorkerPath};
use crate::templates::document::{Attachment, Document, Invitation};
use crate::templates::{CellName, CellState, compile_cell, document_of};
use crate::{Error, Result};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReceiptView {
    pub receipt: String,
    pub batch: BatchId,
    pub person: ProfileId,
    pub name: String,
    /// Where it went. What is spoken goes to no address of its channel, but to whom its script says to call.
    pub address: String,
    pub campaign: String,
    pub campaign_name: String,
    pub at: String,
    pub subject: String,
    pub cell: ReceiptCell,
    /// How the cell was found, in words and in order.
    pub steps: Vec<String>,
    /// What the message was made from.
    pub fields: Vec<UsedField>,
    pub consent: Option<ReceiptConsent>,
    pub channel: Channel,
    /// How they asked to be written to, and the channels tried for them, the used one last. Empty where the campaign had
    /// but one.
    pub preferred: Option<Channel>,
    pub route: Vec<RouteStep>,
    /// Who let this person in although a rule of the campaign was against it.
    pub let_in: Vec<LetIn>,
    /// What is known of it since.
    pub delivery: Option<Delivery>,
    /// What went with the email, where anything could.
    pub attached: Option<ReceiptAttached>,
    pub revision: String,
    /// SHA-256 of the message, in hexadecimal.
    pub message_hash: String,
    /// The paragraph a person would say.
    pub words: Vec<Words>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReceiptCell {
    #[serde(flatten)]
    pub name: CellName,
    pub status: Status,
}

/// A channel that was tried; without a reason it is the one the message went by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RouteStep {
    pub channel: Channel,
    pub reason: Option<Reason>,
    /// In plain words, for staff.
    pub detail: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UsedField {
    pub name: String,
    pub label: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReceiptAttached {
    /// The name of the letter that went with it.
    pub letter: Option<String>,
    /// How many appointments were in the calendar's file. 0: there was none to come, and no file. None: none goes with it.
    pub appointments: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReceiptConsent {
    pub state: String,
    pub recorded_at: String,
    pub how: String,
    pub evidence: Option<String>,
}

/// A stretch of the explanation; `strong` marks the facts in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Words {
    pub text: String,
    pub strong: bool,
}

/// A batch by the number a person types.
pub fn find_batch(tx: &ReadTx, number: &str) -> Result<BatchId> {
    let batch = number.trim().parse().map(BatchId);
    let batch = batch.map_err(|_| Error::NotFound(format!("There is no batch “{number}”.")))?;
    store::get_batch(tx, batch).map(|row| row.batch)
}

pub fn get_receipt(tx: &ReadTx, batch: BatchId, person: ProfileId) -> Result<ReceiptView> {
    let receipt = receipt(tx, batch, person)?;
    let campaign = get_campaign(tx, &receipt.campaign)?;
    let document = document_of(tx, &receipt.revision)?;
    let cell =
        document.cells.get(receipt.cell).ok_or_else(|| Error::NotFound("The text of this message is gone.".into()))?;
    let template = crate::templates::get_template(tx, &receipt.template)?;
    let text = |name: &str| receipt.fields.get(name).and_then(|value| value.as_str());
    let register: Option<Register> = text("register").and_then(|word| serde_json::from_value(word.into()).ok());
    let places: Vec<_> = document.cells.iter().map(|cell| (cell.locale.clone(), cell.register)).collect();
    let ours = cultures::kept(tx, receipt.cultures.as_deref())?;
    let other = if campaign.other_language { OtherLanguage::Allowed } else { OtherLanguage::Forbidden };
    let resolved = resolve(&places, &template.default_locale, text("locale"), register, other, &ours);
    let steps = resolved.map(|resolved| resolved.steps).unwrap_or_default();
    let core = match crate::profiles::held(tx, person) {
        Ok(held) => Some(held.core),
        // Whoever was removed since is called by the address the message went to.
        Err(Error::NotFound(_)) => None,
        Err(error) => return Err(error),
    };
    let name = core.as_ref().map_or_else(|| receipt.address.clone(), crate::profiles::display_name);
    let formats = store::get_batch(tx, batch)?.channels;
    let is_spoken = formats.iter().any(|one| one.channel == receipt.channel && one.format.is_spoken());
    let address = if is_spoken { core.as_ref().and_then(shown_phone) } else { Some(receipt.address.clone()) };
    let entry = receipt.consent.map(|id| consent::entry(tx, id)).transpose()?;
    let purposes = list_purposes(tx)?;
    let purpose =
        purposes.iter().find(|purpose| purpose.key == campaign.purpose).map_or("", |purpose| purpose.name.as_str());

    let mut words = Explanation::default();
    words.plain(&format!("{name} is in "));
    let Chosen { segment, rule } = match &receipt.chosen {
        Some(chosen) => chosen.clone(),
        None => Chosen::by(tx, &campaign)?,
    };
    words.strong(&segment);
    words.plain(&rule.map_or(". ".to_owned(), |rule| format!(": {}. ", lower_first(&rule))));
    match &entry {
        Some(entry) if entry.state == "given" => {
            words.plain(&format!("{name} allowed "));
            words.strong(&format!("{purpose} by {}", spoken(receipt.channel)));
            let evidence = entry.evidence.as_ref().map(|text| format!(", “{text}”")).unwrap_or_default();
            words.plain(&format!(" on {} ({}{evidence}). ", date_in_words(&entry.recorded_at), entry.how));
        }
        _ => {
            words.strong(purpose);
            words.plain(" does not rest on a yes, and there was no objection. ");
        }
    }
    if let Some(route) = &receipt.route {
        words.route(&name, route, receipt.channel);
    }
    words.plain("The text is ");
    let language = cultures::english_name(&cell.locale);
    words.strong(&match cell.register {
        Some(register) => format!("{language}, {}", register.as_str()),
        None => language,
    });
    words.plain(&match (receipt.status, text("locale")) {
        (Status::Authored, Some(_)) => format!(", the language {name} reads. "),
        (Status::Borrowed, Some(locale)) => format!(", the nearest there is to {}. ", cultures::english_name(locale)),
        (_, None) => ", because no language is known. ".to_owned(),
    });
    let let_in = let_ins_by_ids(tx, &store::let_ins(tx, batch, person)?)?;
    for decision in &let_in {
        let is_letter = decision.template.as_ref().is_some_and(|of| *of != receipt.template);
        words.plain(match (decision.rule, is_letter) {
            (Rule::OtherScript, false) => "The text is in another script, and ",
            (Rule::OtherRegister, false) => "The text is in another register, and ",
            (Rule::NotVouched, false) => "Nobody vouched for the text, and ",
            (Rule::OtherScript, true) => "The letter is in another script, and ",
            (Rule::OtherRegister, true) => "The letter is in another register, and ",
            (Rule::NotVouched, true) => "Nobody vouched for the letter, and ",
        });
        words.strong(&format!("{} let such readers in", decision.by));
        words.plain(&format!(" on {}: “{}”. ", date_in_words(&decision.on), decision.reason));
    }
    let attached = receipt.attached.as_ref().map(|kept| {
        let letter = kept.letter.as_ref().map(|(name, _)| name.clone());
        let calendar = invitation_of(&document).map(|one| calendar_then(one, kept, &receipt, person));
        // Each of its events begins once.
        let count = |file: Option<String>| file.map_or(0, |file| file.matches("BEGIN:VEVENT").count() as u32);
        ReceiptAttached { letter, appointments: calendar.map(count) }
    });
    if let Some(attached) = &attached {
        attached.in_words().iter().for_each(|sentence| words.plain(sentence));
    }
    words.plain(if receipt.fields.is_empty() {
        "Nothing else was used."
    } else {
        "Nothing but what is listed here was used."
    });

    let attributes = list_attributes(tx)?;
    let label = |name: &str| match CoreField::from_key(name) {
        Some(field) => field.words().to_owned(),
        None if name == cultures::READER_COUNTRY => CoreField::Country.words().to_owned(),
        None if name == "now" => "When it was made".to_owned(),
        None => attributes.iter().find(|known| known.key == name).map_or(name.to_owned(), |known| known.name.clone()),
    };
    let fields = receipt
        .fields
        .iter()
        .map(|(name, value)| UsedField { name: name.clone(), label: label(name), value: value_in_words(value) })
        .collect();
    Ok(ReceiptView {
        receipt: receipt_name(batch, person),
        batch,
        person,
        name,
        address: address.unwrap_or_default(),
        campaign: campaign.key,
        campaign_name: campaign.name,
        at: receipt.at,
        subject: receipt.subject,
        cell: ReceiptCell {
            name: CellName { locale: cell.locale.clone(), register: cell.register },
            status: receipt.status,
        },
        steps,
        fields,
        consent: entry.map(|entry| ReceiptConsent {
            state: entry.state,
            recorded_at: entry.recorded_at,
            how: entry.how,
            evidence: entry.evidence,
        }),
        channel: receipt.channel,
        preferred: receipt.route.as_ref().and_then(|route| route.preferred),
        route: receipt.route.map(|route| steps_of(&route, receipt.channel)).unwrap_or_default(),
        let_in,
        delivery: of_person(tx, batch, person)?,
        attached,
        revision: receipt.revision,
        message_hash: hex(&receipt.message_hash),
        words: words.0,
    })
}

/// The message again, from the receipt alone; refuses if it is not byte for byte the one that was exported.
pub fn replay(tx: &ReadTx, batch: BatchId, person: ProfileId, path: &WorkerPath) -> Result<Rendered> {
    let receipt = receipt(tx, batch, person)?;
    let campaign = get_campaign(tx, &receipt.campaign)?;
    let document = document_of(tx, &receipt.revision)?;
    let gone = || Error::Refused("This message can no longer be made as it was.".to_owned());
    let cell = document.cells.get(receipt.cell).ok_or_else(gone)?;
    let ours = cultures::kept(tx, receipt.cultures.as_deref())?;
    let pictures = pictures::kept(tx, receipt.pictures.as_deref())?.along(&ours);
    let CellState::Complete(compiled) = compile_cell(receipt.channel, &document, cell, &ours, &pictures) else {
        return Err(gone());
    };
    let mut worker = Worker::new(path.clone());
    let mut made = |key: u32, compiled: &Compiled| {
        worker.load(key, compiled);
        worker.render(key, &[&receipt.fields])?.pop().and_then(Result::ok).ok_or_else(gone)
    };
    let message = made(0, &compiled)?;
    let letter = match receipt.attached.as_ref().and_then(|kept| kept.letter.as_ref()) {
        None => None,
        Some((_, revision)) => {
            let letter = document_of(tx, revision)?;
            let cell = letter_cell(tx, &campaign, &document, &letter, &receipt, &ours)?.ok_or_else(gone)?;
            match compile_cell(Channel::Letter, &letter, &letter.cells[cell], &ours, &pictures) {
                CellState::Complete(compiled) => Some(made(1, &compiled)?),
                CellState::Incomplete(_) => return Err(gone()),
            }
        }
    };
    let calendar = match (&receipt.attached, invitation_of(&document)) {
        (Some(kept), Some(one)) => calendar_then(one, kept, &receipt, person),
        _ => None,
    };
    let made = Made { message, letter, calendar };
    if made.hash().as_slice() != receipt.message_hash {
        return Err(gone());
    }
    Ok(made.message)
}

fn invitation_of(document: &Document) -> Option<&Invitation> {
    document.attachments.iter().find_map(|one| match one {
        Attachment::Invitation(invitation) => Some(invitation),
        Attachment::Letter { .. } => None,
    })
}

/// The calendar's file as it was made then.
fn calendar_then(invitation: &Invitation, kept: &KeptAttached, receipt: &Receipt, person: ProfileId) -> Option<String> {
    let now = receipt.at.parse().ok()?;
    let sender = Mailbox::parse(&kept.sender, "from").ok()?;
    calendar_of(invitation, &kept.host, (person.0, &receipt.fields), &receipt.subject, &sender, now)
}

/// The cell of the letter that this reader got: found as it was then.
fn letter_cell(
    tx: &ReadTx,
    campaign: &Campaign,
    document: &Document,
    letter: &Document,
    receipt: &Receipt,
    ours: &Ours,
) -> Result<Option<usize>> {
    let key = document.attachments.iter().find_map(|one| match one {
        Attachment::Letter { template } => Some(template),
        Attachment::Invitation(_) => None,
    });
    let Some(key) = key else { return Ok(None) };
    let default = crate::templates::get_template(tx, key)?.default_locale;
    let text = |name: &str| receipt.fields.get(name).and_then(|value| value.as_str());
    let register = text("register").and_then(|word| serde_json::from_value(word.into()).ok());
    let places: Vec<_> = letter.cells.iter().map(|cell| (cell.locale.clone(), cell.register)).collect();
    let other = if campaign.other_language { OtherLanguage::Allowed } else { OtherLanguage::Forbidden };
    Ok(resolve(&places, &default, text("locale"), register, other, ours).map(|resolved| resolved.index))
}

impl ReceiptAttached {
    fn in_words(&self) -> Vec<String> {
        let letter = self.letter.as_ref().map(|name| format!("The letter “{name}” went with it as a PDF. "));
        let calendar = self.appointments.map(|count| match count {
            0 => "No calendar file went with it: no appointment to come was known. ".to_owned(),
            1 => "One appointment went with it as a calendar file. ".to_owned(),
            count => format!("{count} appointments went with it as a calendar file. "),
        });
        letter.into_iter().chain(calendar).collect()
    }
}

pub use store::receiver;

#[derive(Default)]
struct Explanation(Vec<Words>);

impl Explanation {
    fn plain(&mut self, text: &str) {
        self.0.push(Words { text: text.to_owned(), strong: false });
    }

    /// Which channels were tried, and why the earlier ones were not used.
    fn route(&mut self, name: &str, route: &Route, used: Channel) {
        if let Some(preferred) = route.preferred {
            self.plain(&format!("{name} prefers {}. ", spoken(preferred)));
        }
        for tried in &route.tried {
            self.plain(&format!("Not by {}: {}. ", spoken(tried.channel), tried.detail));
        }
        self.strong(&format!("It goes by {}", spoken(used)));
        self.plain(". ");
    }

    fn strong(&mut self, text: &str) {
        self.0.push(Words { text: text.to_owned(), strong: true });
    }
}

/// A channel in the middle of a sentence.
fn spoken(channel: Channel) -> &'static str {
    if channel == Channel::Sms { "SMS" } else { channel.as_str() }
}

/// What was tried, then what was used.
fn steps_of(route: &Route, used: Channel) -> Vec<RouteStep> {
    let tried = route.tried.iter().map(|one| RouteStep {
        channel: one.channel,
        reason: Some(one.reason),
        detail: Some(one.detail.clone()),
    });
    tried.chain([RouteStep { channel: used, reason: None, detail: None }]).collect()
}

fn date_in_words(at: &str) -> String {
    cultures::format_date(at, "long", "en-GB", None, None).unwrap_or_else(|_| at.to_owned())
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

fn value_in_words(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Object(parts) => parts.values().map(shown).collect::<Vec<_>>().join(", "),
        other => shown(other),
    }
}
