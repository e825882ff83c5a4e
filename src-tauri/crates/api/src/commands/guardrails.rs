//! What is said of texts before they reach anybody: findings, mends, what may stand, and how much each rule weighs.

use attune_engine::guardrails::{self, Finding, FindingName, For, HouseWord, Level, Levels, Mend, Place, Report, Rule};
use attune_engine::progress::Progress;
use attune_engine::templates::CellName;
use attune_engine::templates::document::Document;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::workspace::Nothing;
use crate::{ApiError, Session};

/// `document` is the editor's unsaved one; `campaign` null judges every use of the template.
#[derive(Debug, Deserialize, TS)]
pub struct LintTemplate {
    pub template: String,
    pub document: Option<Document>,
    pub campaign: Option<String>,
}

/// The document as it is written now, and one finding of it.
#[derive(Debug, Deserialize, TS)]
pub struct MendTemplate {
    pub document: Document,
    pub cell: CellName,
    pub place: Place,
    pub mend: Mend,
}

#[derive(Debug, Deserialize, TS)]
pub struct NamedFindings {
    pub template: String,
    pub findings: Vec<FindingName>,
}

#[derive(Debug, Deserialize, TS)]
pub struct OverrideFindings {
    pub template: String,
    pub findings: Vec<FindingName>,
    pub by: String,
    pub reason: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct SaveLevels {
    pub levels: Levels,
}

#[derive(Debug, Deserialize, TS)]
pub struct SaveHouseWords {
    pub words: Vec<HouseWord>,
}

/// Every rule with its weight, and the house list.
#[derive(Debug, Serialize, TS)]
pub struct Guardrails {
    pub rules: Vec<Weighed>,
    pub words: Vec<HouseWord>,
}

#[derive(Debug, Serialize, TS)]
pub struct Weighed {
    pub rule: Rule,
    pub level: Level,
    pub usual: Level,
}

pub fn lint_template(session: &Session, request: LintTemplate, _: &dyn Progress) -> Result<Report, ApiError> {
    let whose = request.campaign.as_deref().map_or(For::All, For::Campaign);
    session.read(|tx| guardrails::lint(tx, &request.template, request.document, whose))
}

pub fn mend_template(_: &Session, request: MendTemplate, _: &dyn Progress) -> Result<Document, ApiError> {
    let MendTemplate { document, cell, place, mend } = request;
    Ok(guardrails::mended(document, &cell, &place, &mend)?)
}

pub fn override_findings(
    session: &Session,
    request: OverrideFindings,
    _: &dyn Progress,
) -> Result<Vec<Finding>, ApiError> {
    let now = session.now();
    let OverrideFindings { template, findings, by, reason } = request;
    session.write(|tx| guardrails::override_findings(tx, &template, &findings, (&by, &reason), now))
}

pub fn withdraw_overrides(
    session: &Session,
    request: NamedFindings,
    _: &dyn Progress,
) -> Result<Vec<Finding>, ApiError> {
    let now = session.now();
    session.write(|tx| guardrails::withdraw_overrides(tx, &request.template, &request.findings, now))
}

pub fn get_guardrails(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Guardrails, ApiError> {
    session.read(|tx| Ok(stated(guardrails::levels(tx)?, guardrails::house(tx)?.0)))
}

pub fn save_guardrail_levels(session: &Session, request: SaveLevels, _: &dyn Progress) -> Result<Guardrails, ApiError> {
    session.write(|tx| Ok(stated(guardrails::save_levels(tx, &request.levels)?, guardrails::house(tx)?.0)))
}

pub fn save_house_words(session: &Session, request: SaveHouseWords, _: &dyn Progress) -> Result<Guardrails, ApiError> {
    session.write(|tx| Ok(stated(guardrails::levels(tx)?, guardrails::save_house(tx, request.words)?.0)))
}

fn stated(levels: Levels, words: Vec<HouseWord>) -> Guardrails {
    let settable = Rule::ALL.iter().copied().filter(|rule| rule.is_settable());
    let weighed = |rule: Rule| {
        let usual = rule.usual_level();
        Weighed { rule, level: levels.get(&rule).copied().unwrap_or(usual), usual }
    };
    Guardrails { rules: settable.map(weighed).collect(), words }
}
