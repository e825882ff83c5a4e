//! What a campaign may ask of a text beyond being written: that somebody stands by it, and that it crosses neither script
//! nor register on its way to a reader. Whoever a rule keeps out can be let in by a named person with a written reason,
//! for one cell and exactly its present content.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::store::let_ins;
use super::{Campaign, get_campaign};
use crate::channels::Channel;
use crate::cultures::{self, Resolved};
use crate::db::{ReadTx, WriteTx};
use crate::templates::document::{Attachment, Cell, Document};
use crate::templates::{
    CellName, Changed, Template, Vouch, VouchState, content_of, find_cell, get_template, pictures_for, vouches, whole,
    whole_template,
};
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

pub use let_ins::by_ids as let_ins_by_ids;

/// Asked in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The text is in the reader's language and another script.
    OtherScript,
    /// The text addresses the reader in a register they did not choose.
    OtherRegister,
    /// Nobody stands by the text now.
    NotVouched,
}

impl Rule {
    pub fn as_str(self) -> &'static str {
        match self {
            Rule::OtherScript => "other_script",
            Rule::OtherRegister => "other_register",
            Rule::NotVouched => "not_vouched",
        }
    }
}

/// Why people may get a text that a rule would keep from them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetIn {
    #[serde(skip)]
    #[ts(skip)]
    pub id: i64,
    /// The template of the text; None is the campaign's first.
    #[serde(skip)]
    #[ts(skip)]
    pub template: Option<String>,
    pub rule: Rule,
    #[serde(flatten)]
    pub cell: CellName,
    pub by: String,
    pub reason: String,
    /// A day like 2026-05-03.
    pub on: String,
}

/// Whom a rule keeps out, for whoever would let them in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeptOut {
    pub rule: Rule,
    #[serde(flatten)]
    pub cell: CellName,
    /// What was said for the text and does not count any more.
    pub vouch: Option<Vouch>,
    /// Who let them in before the text changed.
    pub before: Option<LetIn>,
}

/// Which of a campaign's texts is meant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TextOf {
    /// None is the campaign's first.
    pub channel: Option<Channel>,
    /// The letter that goes with this channel's emails, instead of their own text.
    pub letter: bool,
}

/// A named person's decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLetIn<'a> {
    pub campaign: &'a str,
    pub text: TextOf,
    pub rule: Rule,
    pub cell: &'a CellName,
    pub by: &'a str,
    pub reason: &'a str,
}

pub fn let_in(tx: &WriteTx, new: &NewLetIn, now: Timestamp) -> Result<LetIn> {
    let campaign = get_campaign(tx, new.campaign)?;
    let template = whole_template(tx, text_of(tx, &campaign, new.text)?)?;
    let cell = find_cell(&template, new.cell)?;
    let (by, reason) = (new.by.trim(), new.reason.trim());
    if by.is_empty() {
        return Err(Error::invalid_at("by", "Say who lets them in."));
    }
    if reason.is_empty() {
        return Err(Error::invalid_at("reason", "Give the reason why they may get it."));
    }
    let (ours, pictures) = (cultures::ours(tx)?, pictures_for(tx, &template.document)?);
    let content = content_of(&template.document, cell, (&ours, &pictures));
    let entry = NewLetIn { cell: &CellName::of(cell), by, reason, ..new.clone() };
    let id = let_ins::put(tx, &entry, &template.key, &content, &stored(now))?;
    let_ins_by_ids(tx, &[id])?.pop().ok_or_else(|| Error::NotFound("The decision was not kept.".to_owned()))
}

fn text_of(tx: &ReadTx, campaign: &Campaign, text: TextOf) -> Result<Template> {
    let key = match text.channel.filter(|channel| *channel != campaign.channel) {
        None => &campaign.template,
        Some(channel) => {
            let way = campaign.also.iter().find(|way| way.channel == channel);
            let words = || format!("This campaign does not go out by {}.", channel.as_str());
            &way.ok_or_else(|| Error::NotFound(words()))?.template
        }
    };
    let template = get_template(tx, key)?;
    if !text.letter {
        return Ok(template);
    }
    let letter = template.document.attachments.iter().find_map(|attachment| match attachment {
        Attachment::Letter { template } => Some(template),
        Attachment::Invitation(_) => None,
    });
    get_template(tx, letter.ok_or_else(|| Error::NotFound("No letter goes with this message.".to_owned()))?)
}

/// The rule keeps these people out again.
pub fn withdraw_let_in(
    tx: &WriteTx,
    (campaign, text): (&str, TextOf),
    rule: Rule,
    cell: &CellName,
    now: Timestamp,
) -> Result<()> {
    let campaign = get_campaign(tx, campaign)?;
    let template = text_of(tx, &campaign, text)?;
    let cell = CellName::of(find_cell(&template, cell)?);
    if let_ins::withdraw(tx, (&campaign.key, &template.key), rule, &cell, &stored(now))? == 0 {
        return Err(Error::NotFound(format!("Nobody let people in for the {} text.", cell.in_words())));
    }
    Ok(())
}

/// What a campaign's rules say of each cell: worked out once, then asked for each reader.
#[derive(Debug, Default)]
pub struct Strictness {
    verdicts: BTreeMap<(usize, Rule), Verdict>,
}

#[derive(Debug)]
enum Verdict {
    LetIn(LetIn),
    KeptOut { kept: KeptOut, detail: String },
}

const SCRIPT: &str = "The only text is in another script";

pub fn strictness(tx: &ReadTx, campaign: &Campaign, template: &Template, now: Timestamp) -> Result<Strictness> {
    let mut verdicts = BTreeMap::new();
    let vouches = if campaign.vouched_only { vouches(tx, template, now)? } else { Vec::new() };
    let document = whole(tx, template.document.clone())?;
    let (ours, pictures) = (cultures::ours(tx)?, pictures_for(tx, &document)?);
    let decided = let_ins::standing(tx, &campaign.key, &campaign.template)?;
    for (at, cell) in document.cells.iter().enumerate() {
        let name = CellName::of(cell);
        let content = content_of(&document, cell, (&ours, &pictures));
        let verdict = |rule: Rule, vouch: Option<Vouch>, detail: String| {
            let mut of_cell = decided.iter().filter(|(known, _)| known.rule == rule && known.cell == name);
            match of_cell.clone().find(|(_, read)| *read == content) {
                Some((known, _)) => Verdict::LetIn(known.clone()),
                None => {
                    let before = of_cell.next().map(|(known, _)| known.clone());
                    Verdict::KeptOut { kept: KeptOut { rule, cell: name.clone(), vouch, before }, detail }
                }
            }
        };
        // Chinese in the other characters is not a text for its reader, whatever the campaign asks.
        let script = verdict(Rule::OtherScript, None, SCRIPT.to_owned());
        verdicts.insert((at, Rule::OtherScript), script);
        if campaign.no_crossing {
            let register = verdict(Rule::OtherRegister, None, "The only text is in another register".to_owned());
            verdicts.insert((at, Rule::OtherRegister), register);
        }
        if let Some(vouch) = vouches.get(at)
            && vouch.as_ref().is_none_or(|vouch| vouch.state != VouchState::Holds)
        {
            let detail = unvouched(&name.in_words(), vouch.as_ref());
            verdicts.insert((at, Rule::NotVouched), verdict(Rule::NotVouched, vouch.clone(), detail));
        }
    }
    Ok(Strictness { verdicts })
}

fn unvouched(text: &str, vouch: Option<&Vouch>) -> String {
    match vouch {
        None => format!("Nobody has vouched for the {text} text"),
        Some(Vouch { state: VouchState::Expired, by, until, on, .. }) => {
            format!("The vouch of {by} for the {text} text ran out on {}", until.as_ref().unwrap_or(on))
        }
        Some(Vouch { by, changed: Some(Changed::Surroundings), .. }) => {
            format!("A picture, a saying or a greeting in the {text} text was changed after {by} read it")
        }
        Some(Vouch { by, .. }) => format!("The {text} text was changed after {by} read it"),
    }
}

impl Strictness {
    /// What no campaign may do, with nobody let in.
    pub(super) fn of_none(document: &Document) -> Self {
        let kept = |(at, cell): (usize, &Cell)| {
            let kept = KeptOut { rule: Rule::OtherScript, cell: CellName::of(cell), vouch: None, before: None };
            ((at, Rule::OtherScript), Verdict::KeptOut { kept, detail: SCRIPT.to_owned() })
        };
        Strictness { verdicts: document.cells.iter().enumerate().map(kept).collect() }
    }

    /// The decisions that let this reader in, none if no rule is against it; or the first rule that keeps them out.
    pub(super) fn judge(&self, resolved: &Resolved) -> Result<Vec<i64>, Rule> {
        self.judge_cell(resolved.index, Some(resolved))
    }

    /// `crossed` None: whoever reads exactly this cell.
    pub(super) fn judge_cell(&self, at: usize, crossed: Option<&Resolved>) -> Result<Vec<i64>, Rule> {
        let mut let_in = Vec::new();
        let asked = [
            (Rule::OtherScript, crossed.is_some_and(|resolved| resolved.crosses_script)),
            (Rule::OtherRegister, crossed.is_some_and(|resolved| resolved.crosses_register || resolved.is_familiar)),
            (Rule::NotVouched, true),
        ];
        for (rule, _) in asked.into_iter().filter(|(_, applies)| *applies) {
            match self.verdicts.get(&(at, rule)) {
                None => {}
                Some(Verdict::LetIn(decision)) => let_in.push(decision.id),
                Some(Verdict::KeptOut { .. }) => return Err(rule),
            }
        }
        Ok(let_in)
    }

    pub(super) fn detail(&self, cell: usize, rule: Rule) -> &str {
        match self.verdicts.get(&(cell, rule)) {
            Some(Verdict::KeptOut { detail, .. }) => detail,
            _ => "",
        }
    }

    pub(super) fn kept_out(&self, cell: usize, rule: Rule) -> Option<&KeptOut> {
        match self.verdicts.get(&(cell, rule)) {
            Some(Verdict::KeptOut { kept, .. }) => Some(kept),
            _ => None,
        }
    }

    pub(super) fn decision(&self, id: i64) -> Option<&LetIn> {
        self.verdicts.values().find_map(|verdict| match verdict {
            Verdict::LetIn(decision) if decision.id == id => Some(decision),
            _ => None,
        })
    }
}
