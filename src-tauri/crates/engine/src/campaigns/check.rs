//! The check: everybody rendered by the very path of the export, and the ledger of who gets it and who does not, and why.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::sending::{Waiting, Waits, Windows};
use super::{
    AttachedSum, Candidate, Exclusion, KeptOut, LetIn, Prepared, Reason, Rule, Run, SmsSum, SmsTally, letter_of, run,
    store,
};
use crate::Result;
use crate::channels::Channel;
use crate::channels::sms::count;
use crate::db::{Reader, WriteTx};
use crate::guardrails::Finding;
use crate::id::{ProfileId, hex};
use crate::profiles::CoreField;

/// How many people of a group are listed by name.
const LISTED: usize = 100;

/// audience = exported + the counts of `excluded`, always. `nonsense` of them must be mended or left out by choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Ledger {
    pub audience: u32,
    pub exported: u32,
    pub excluded: Vec<ExcludedGroup>,
    /// Of the exported ones, those a rule of the campaign would keep out had nobody let them in.
    pub let_in: Vec<LetInGroup>,
    pub nonsense: u32,
    /// What goes with the exported ones, where anything does.
    pub attached: Option<AttachedSum>,
    /// Of those exported, whom an app knows by no device: push services cannot reach them.
    pub without_device: u32,
    /// Of those exported, who waits for a better moment, by the rule that says so.
    pub waiting: Vec<Waiting>,
    /// What the texts take, where they are SMS.
    pub sms: Option<SmsSum>,
    /// What guardrails say of all texts, most serious first.
    pub findings: Vec<Finding>,
    /// Of exactly the messages that would be exported now.
    pub hash: String,
}

/// People let in by one decision; somebody let in by two is counted in both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetInGroup {
    #[serde(flatten)]
    pub let_in: LetIn,
    /// The text in words.
    pub text: String,
    pub count: u32,
}

/// People who share a reason, its words and the cell to blame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExcludedGroup {
    pub reason: Reason,
    pub detail: String,
    /// In words, where a cell is to blame.
    pub cell: Option<String>,
    /// Whether these people must be mended or left out by choice before an export.
    pub nonsense: bool,
    /// The rule of the campaign that keeps them out; a named person may let them in.
    pub kept_out: Option<KeptOut>,
    pub count: u32,
    /// The first hundred.
    pub people: Vec<ExcludedPerson>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExcludedPerson {
    pub id: ProfileId,
    pub name: String,
    pub email: Option<String>,
    pub locale: Option<String>,
    pub detail: String,
}

/// Collects exclusions into the groups of the ledger.
pub struct Groups {
    groups: BTreeMap<Key, (u32, Vec<ExcludedPerson>)>,
    /// By decision.
    let_in: BTreeMap<i64, u32>,
    pub nonsense: u32,
    /// How many people of a group of nonsense are listed.
    listed: usize,
}

type Key = (Reason, String, Option<usize>, Nonsense, Option<Rule>);

/// Whether it must be mended or left out by choice.
type Nonsense = bool;

impl Groups {
    /// For a screen: the first people of each group.
    pub fn of_some() -> Self {
        Groups { groups: BTreeMap::new(), let_in: BTreeMap::new(), nonsense: 0, listed: LISTED }
    }

    /// For a manifest: everybody who would have got nonsense.
    pub fn of_everybody_left_out() -> Self {
        Groups { listed: usize::MAX, ..Groups::of_some() }
    }

    pub fn add(&mut self, person: &Candidate, exclusion: &Exclusion) {
        self.nonsense += u32::from(exclusion.is_nonsense());
        let key = (exclusion.reason, exclusion.detail.clone(), exclusion.cell, exclusion.is_nonsense(), exclusion.rule);
        let listed = if exclusion.is_nonsense() { self.listed } else { LISTED };
        let (count, people) = self.groups.entry(key).or_default();
        *count += 1;
        if people.len() < listed {
            people.push(ExcludedPerson {
                id: person.id,
                name: person.name(),
                email: person.core[CoreField::Email].clone(),
                locale: person.core[CoreField::Locale].clone(),
                detail: exclusion.detail.clone(),
            });
        }
    }

    /// Counts somebody who gets a message by the decisions that let them in.
    pub fn add_exported(&mut self, person: &Candidate) {
        for decision in &person.let_in {
            *self.let_in.entry(*decision).or_default() += 1;
        }
    }

    pub fn let_in(&self, prepared: &Prepared) -> Vec<LetInGroup> {
        let group = |(id, count): (&i64, &u32)| {
            let let_in = prepared.strictness.decision(*id)?.clone();
            Some(LetInGroup { text: let_in.cell.in_words(), let_in, count: *count })
        };
        self.let_in.iter().filter_map(group).collect()
    }

    /// Most people first within a reason.
    pub fn into_ledger_groups(self, prepared: &Prepared) -> Vec<ExcludedGroup> {
        let group = |((reason, detail, cell, nonsense, rule), (count, people)): (Key, _)| {
            let kept_out = cell.zip(rule).and_then(|(cell, rule)| prepared.strictness.kept_out(cell, rule)).cloned();
            let cell = cell.map(|cell| prepared.cell_in_words(cell));
            ExcludedGroup { reason, detail, cell, nonsense, kept_out, count, people }
        };
        let mut groups: Vec<ExcludedGroup> = self.groups.into_iter().map(group).collect();
        groups.sort_by_key(|group| (group.reason, std::cmp::Reverse(group.count)));
        groups
    }
}

/// Somebody whose rendering had to be stopped, to be remembered for the export.
pub type Kill = (ProfileId, String);

/// Renders everybody and writes nothing. The kills are for `record_kills`.
pub fn check_campaign(reader: &mut Reader, prepared: &Prepared, how: &Run) -> Result<(Ledger, Vec<Kill>)> {
    check_campaign_telling(reader, prepared, how, |_, _| Ok(()))
}

/// The same, calling `left_out` with everybody who would get nothing, in the audience's order.
pub fn check_campaign_telling(
    reader: &mut Reader,
    prepared: &Prepared,
    how: &Run,
    mut left_out: impl FnMut(&Candidate, &Exclusion) -> Result<()>,
) -> Result<(Ledger, Vec<Kill>)> {
    let mut exported = 0;
    let mut audience = 0;
    let mut groups = Groups::of_some();
    let mut kills = Vec::new();
    let mut windows = Windows::new(prepared);
    let mut waits = Waits::default();
    let mut all = Sha256::new();
    let channel = prepared.campaign.channel;
    let mut without_device = 0;
    let mut attached = prepared.attached.sum();
    let mut tally = SmsTally::default();
    run(
        reader,
        prepared,
        how,
        |person, made| {
            let texts = match channel {
                Channel::Sms => Some(count(&made.message.text)),
                Channel::Letter => {
                    let letter = letter_of(prepared, &prepared.stationery, person, &made.message);
                    how.typesetter.check(&letter).map_err(|why| Exclusion::unprintable(why, person.cell))?;
                    None
                }
                _ => None,
            };
            prepared.attached.check(person, &made, how.typesetter)?;
            Ok((texts, made.goes()))
        },
        |judged| {
            audience += 1;
            match &judged.outcome {
                Ok(((texts, goes), hash)) => {
                    exported += 1;
                    attached.iter_mut().for_each(|sum| sum.add(*goes));
                    without_device += u32::from(judged.person.lacks_device(channel));
                    if let Some(texts) = texts {
                        tally.add(&judged.person, texts);
                    }
                    groups.add_exported(&judged.person);
                    all.update(hash);
                    waits.add(windows.of(&judged.person));
                }
                Err(exclusion) => {
                    if exclusion.stopped {
                        kills.push((judged.person.id, exclusion.detail.clone()));
                    }
                    groups.add(&judged.person, exclusion);
                    left_out(&judged.person, exclusion)?;
                }
            }
            Ok(())
        },
    )?;
    let nonsense = groups.nonsense;
    let let_in = groups.let_in(prepared);
    let excluded = groups.into_ledger_groups(prepared);
    let sms = (channel == Channel::Sms).then(|| tally.into_sum(&prepared.sms_prices));
    let (waiting, hash) = (waits.into_list(), hex(&all.finalize()));
    let findings = prepared.findings.clone();
    let ledger = Ledger {
        audience,
        exported,
        excluded,
        let_in,
        nonsense,
        attached,
        without_device,
        waiting,
        sms,
        findings,
        hash,
    };
    Ok((ledger, kills))
}

/// Remembers whose rendering had to be stopped, so that the export leaves out exactly them on any machine.
pub fn record_kills(tx: &WriteTx, prepared: &Prepared, kills: &[Kill]) -> Result<()> {
    let made_of = prepared.made_of();
    kills.iter().try_for_each(|(person, message)| store::put_kill(tx, &made_of, *person, message))
}
