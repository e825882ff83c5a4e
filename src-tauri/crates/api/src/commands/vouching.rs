//! Who stands by a text, and who lets people in whom a campaign's rules keep out.

use attune_engine::campaigns::{self, LetIn, NewLetIn, Rule, TextOf};
use attune_engine::channels::Channel;
use attune_engine::profiles::Register;
use attune_engine::progress::Progress;
use attune_engine::templates::{self, CellName, NewVouch, PastVouch, VouchedCell};
use attune_engine::time::Date;
use serde::Deserialize;
use ts_rs::TS;

use crate::{ApiError, Session};

/// `until` is the last day the vouch counts; null is for good.
#[derive(Debug, Deserialize, TS)]
pub struct VouchForCell {
    pub template: String,
    pub locale: String,
    pub register: Option<Register>,
    pub by: String,
    #[ts(type = "string | null")]
    pub until: Option<Date>,
}

/// Whose vouches, by the key of a template.
#[derive(Debug, Deserialize, TS)]
pub struct VouchesOf {
    pub template: String,
}

/// One text of a template.
#[derive(Debug, Deserialize, TS)]
pub struct CellOf {
    pub template: String,
    pub locale: String,
    pub register: Option<Register>,
}

/// One text of a campaign's template, and the rule that is against it.
#[derive(Debug, Deserialize, TS)]
pub struct KeptOutBy {
    pub campaign: String,
    /// Of several channels, whose text it is; without it the first one's.
    #[serde(default)]
    #[ts(optional)]
    pub channel: Option<Channel>,
    /// Whether it is the text of the letter that goes with the message.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub letter: bool,
    pub rule: Rule,
    pub locale: String,
    pub register: Option<Register>,
}

#[derive(Debug, Deserialize, TS)]
pub struct LetThemIn {
    #[serde(flatten)]
    pub whom: KeptOutBy,
    pub by: String,
    pub reason: String,
}

pub fn list_vouches(session: &Session, request: VouchesOf, _: &dyn Progress) -> Result<Vec<PastVouch>, ApiError> {
    let now = session.now();
    session.read(|tx| templates::list_vouches(tx, &request.template, now))
}

pub fn vouch_cell(session: &Session, request: VouchForCell, _: &dyn Progress) -> Result<VouchedCell, ApiError> {
    let now = session.now();
    let cell = CellName { locale: request.locale, register: request.register };
    let new = NewVouch { template: &request.template, cell: &cell, by: &request.by, until: request.until };
    session.write(|tx| templates::vouch_cell(tx, &new, now))
}

pub fn withdraw_vouch(session: &Session, request: CellOf, _: &dyn Progress) -> Result<VouchedCell, ApiError> {
    let now = session.now();
    let cell = CellName { locale: request.locale, register: request.register };
    session.write(|tx| templates::withdraw_vouch(tx, &request.template, &cell, now))
}

pub fn let_in(session: &Session, request: LetThemIn, _: &dyn Progress) -> Result<LetIn, ApiError> {
    let now = session.now();
    let LetThemIn { whom, by, reason } = &request;
    let cell = CellName { locale: whom.locale.clone(), register: whom.register };
    let new = NewLetIn { campaign: &whom.campaign, text: whom.text(), rule: whom.rule, cell: &cell, by, reason };
    session.write(|tx| campaigns::let_in(tx, &new, now))
}

pub fn withdraw_let_in(session: &Session, request: KeptOutBy, _: &dyn Progress) -> Result<(), ApiError> {
    let (now, text) = (session.now(), request.text());
    let cell = CellName { locale: request.locale, register: request.register };
    session.write(|tx| campaigns::withdraw_let_in(tx, (&request.campaign, text), request.rule, &cell, now))
}

impl KeptOutBy {
    fn text(&self) -> TextOf {
        TextOf { channel: self.channel, letter: self.letter }
    }
}
