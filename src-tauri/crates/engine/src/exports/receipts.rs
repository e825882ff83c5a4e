//! "Why did I get this?": a receipt in words, and its replay.

use serde::Serialize;
use ts_rs::TS;

use super::Delivery;
use super::delivery::store::of_person;
use super::store::{self, receipt};
use crate::campaigns::{LetIn, Rule, get_campaign, let_ins_by_ids};
use crate::consent::{self, list_purposes};
use crate::cultures::{self, OtherLanguage, Status, resolve};
use crate::db::ReadTx;
use crate::id::{BatchId, ProfileId, hex};
use crate::pictures;
use crate::profiles::{CoreField, Register, list_attributes, shown};
use crate::render::{Rendered, Worker, WorkerPath};
use crate::templates::{CellName, CellState, compile_cell, document_of};
use crate::{Error, Result};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReceiptView {
    pub receipt: String,
    pub batch: BatchId,
    pub person: ProfileId,
    pub name: String,
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
    /// Who let this person in although a rule of the campaign was against it.
    pub let_in: Vec<LetIn>,
    /// What is known of it since.
    pub delivery: Option<Delivery>,
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

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UsedField {
    pub name: String,
    pub label: String,
    pub value: String,
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
    let template = crate::templates::get_template(tx, &campaign.template)?;
    let text = |name: &str| receipt.fields.get(name).and_then(|value| value.as_str());
    let register: Option<Register> = text("register").and_then(|word| serde_json::from_value(word.into()).ok());
    let places: Vec<_> = document.cells.iter().map(|cell| (cell.locale.clone(), cell.register)).collect();
    let ours = cultures::kept(tx, receipt.cultures.as_deref())?;
    let other = if campaign.other_language { OtherLanguage::Allowed } else { OtherLanguage::Forbidden };
    let resolved = resolve(&places, &template.default_locale, text("locale"), register, other, &ours);
    let steps = resolved.map(|resolved| resolved.steps).unwrap_or_default();
    let name = crate::profiles::held(tx, person).map(|held| crate::profiles::display_name(&held.core));
    let name = name.unwrap_or_else(|_| receipt.address.clone());
    let entry = receipt.consent.map(|id| consent::entry(tx, id)).transpose()?;
    let purposes = list_purposes(tx)?;
    let purpose =
        purposes.iter().find(|purpose| purpose.key == campaign.purpose).map_or("", |purpose| purpose.name.as_str());

    let mut words = Explanation::default();
    words.plain(&format!("{name} is in "));
    let predicate = campaign.segment.as_deref().map(|key| crate::segments::predicate_of(tx, key)).transpose();
    match (&campaign.segment, predicate) {
        (Some(_), Ok(Some(predicate))) => {
            let row = crate::campaigns::segment_name(tx, &campaign)?;
            words.strong(&row);
            words.plain(&match &predicate {
                Some(_) => format!(": {}. ", lower_first(&crate::segments::sentence_of(tx, predicate.as_ref())?)),
                None => ". ".to_owned(),
            });
        }
        _ => {
            words.strong("Everyone");
            words.plain(". ");
        }
    }
    match &entry {
        Some(entry) if entry.state == "given" => {
            words.plain(&format!("{name} allowed "));
            words.strong(&format!("{purpose} by {}", campaign.channel.as_str()));
            let evidence = entry.evidence.as_ref().map(|text| format!(", “{text}”")).unwrap_or_default();
            words.plain(&format!(" on {} ({}{evidence}). ", date_in_words(&entry.recorded_at), entry.how));
        }
        _ => {
            words.strong(purpose);
            words.plain(" does not rest on a yes, and there was no objection. ");
        }
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
        words.plain(match decision.rule {
            Rule::OtherScript => "The text is in another script, and ",
            Rule::OtherRegister => "The text is in another register, and ",
            Rule::NotVouched => "Nobody vouched for the text, and ",
        });
        words.strong(&format!("{} let such readers in", decision.by));
        words.plain(&format!(" on {}: “{}”. ", date_in_words(&decision.on), decision.reason));
    }
    words.plain(if receipt.fields.is_empty() {
        "Nothing else was used."
    } else {
        "Nothing but what is listed here was used."
    });

    let attributes = list_attributes(tx)?;
    let label = |name: &str| match CoreField::from_key(name) {
        Some(field) => field.words().to_owned(),
        None if name == "now" => "When it was made".to_owned(),
        None => attributes.iter().find(|known| known.key == name).map_or(name.to_owned(), |known| known.name.clone()),
    };
    let fields = receipt
        .fields
        .iter()
        .map(|(name, value)| UsedField { name: name.clone(), label: label(name), value: value_in_words(value) })
        .collect();
    Ok(ReceiptView {
        receipt: format!("{batch}.{person}"),
        batch,
        person,
        name,
        address: receipt.address,
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
        let_in,
        delivery: of_person(tx, batch, person)?,
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
    let pictures = pictures::kept(tx, receipt.pictures.as_deref())?;
    let CellState::Complete(compiled) = compile_cell(campaign.channel, &document, cell, &ours, &pictures) else {
        return Err(gone());
    };
    let mut worker = Worker::new(path.clone());
    worker.load(0, &compiled);
    let message = worker.render(0, &[&receipt.fields])?.pop();
    let message = message.and_then(Result::ok).ok_or_else(gone)?;
    if crate::campaigns::message_hash(&message).as_slice() != receipt.message_hash {
        return Err(gone());
    }
    Ok(message)
}

pub use store::receiver;

#[derive(Default)]
struct Explanation(Vec<Words>);

impl Explanation {
    fn plain(&mut self, text: &str) {
        self.0.push(Words { text: text.to_owned(), strong: false });
    }

    fn strong(&mut self, text: &str) {
        self.0.push(Words { text: text.to_owned(), strong: true });
    }
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
