//! The check: everybody rendered by the very path of the export, and the ledger of who gets it and who does not, and why.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::attached::AttachedLetter;
use super::sending::{Waiting, Waits, Windows};
use super::{
    AttachedSum, Candidate, Exclusion, Failed, KeptOut, LetIn, Reached, Reason, Rule, Run, SmsSum, SmsTally, Tried,
    Ways, letter_of, run, store,
};
use crate::Result;
use crate::channels::Channel;
use crate::channels::sms::count;
use crate::cultures;
use crate::db::{Reader, WriteTx};
use crate::guardrails::Finding;
use crate::id::{ProfileId, hex};
use crate::profiles::CoreField;
use crate::templates::CellName;

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
    /// Of the exported ones, those whose nearest text is in another register than theirs.
    pub other_register: Vec<OtherRegister>,
    /// Of the exported ones, those whose text is in another language than theirs, by that; most people first.
    pub other_language: Vec<ReadsOther>,
    pub nonsense: u32,
    /// What goes with the exported ones, where anything does.
    pub attached: Option<AttachedSum>,
    /// Of those exported, whom an app knows by no device: push services cannot reach them.
    pub without_device: u32,
    /// Of those exported, who waits for a better moment, by the rule that says so.
    pub waiting: Vec<Waiting>,
    /// What the texts take, where they are SMS.
    pub sms: Option<SmsSum>,
    /// How many get it by which channel, in the campaign's order.
    pub channels: Vec<Reached>,
    /// What guardrails say of all texts: of each channel's, most serious first.
    pub findings: Vec<LedgerFinding>,
    /// Of exactly the messages that would be exported now.
    pub hash: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LedgerFinding {
    #[serde(flatten)]
    pub finding: Finding,
    /// Whose text it is about, where a campaign has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub template: Option<String>,
}

/// People let in by one decision; somebody let in by two is counted in both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetInGroup {
    #[serde(flatten)]
    pub let_in: LetIn,
    /// Whose text it is, where a campaign has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub channel: Option<Channel>,
    /// The letter that goes with the message, where it is the letter's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub letter: Option<LetterAlong>,
    /// The text in words.
    pub text: String,
    pub count: u32,
}

/// A letter that goes with an email.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterAlong {
    /// The key of its template.
    pub template: String,
    pub name: String,
}

impl LetterAlong {
    fn of(letter: &AttachedLetter) -> Self {
        LetterAlong { template: letter.template.key.clone(), name: letter.template.name.clone() }
    }
}

/// People who get a text in another register than theirs, because there is none nearer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OtherRegister {
    #[serde(flatten)]
    pub cell: CellName,
    /// Whose text it is, where a campaign has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub channel: Option<Channel>,
    /// The text in words.
    pub text: String,
    pub count: u32,
}

/// People who read a language that they do not get it in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReadsOther {
    /// The one they read, as a BCP 47 language.
    pub language: String,
    /// The same in words.
    pub text: String,
    pub count: u32,
}

/// People who share a reason, its words and the cell to blame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExcludedGroup {
    pub reason: Reason,
    pub detail: String,
    /// Where a campaign has several, the channel that the reason is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub channel: Option<Channel>,
    /// In words, where a cell is to blame.
    pub cell: Option<String>,
    /// The field or attribute that all of them lack, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub missing: Option<String>,
    /// The letter that goes with the message, where `kept_out` is about the letter's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub letter: Option<LetterAlong>,
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
    /// Where a campaign has several channels: all that were tried, in the person's order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Tried>>")]
    pub tried: Vec<Tried>,
}

/// Collects exclusions into the groups of the ledger.
pub struct Groups {
    groups: BTreeMap<Key, (u32, Vec<ExcludedPerson>)>,
    /// By channel and decision.
    let_in: BTreeMap<(usize, i64), u32>,
    /// By channel and cell.
    other_register: BTreeMap<(usize, usize), u32>,
    /// By what they read, channel and cell.
    readers: BTreeMap<(String, usize, usize), u32>,
    pub nonsense: u32,
    /// How many people of a group of nonsense are listed.
    listed: usize,
}

type Key = (Reason, String, usize, Option<usize>, Nonsense, Option<Rule>, OfLetter, MissingField);

/// Whether it must be mended or left out by choice.
type Nonsense = bool;

/// Whether cell and rule are about the letter that goes with the message.
type OfLetter = bool;

/// What they all lack.
type MissingField = Option<String>;

impl Groups {
    /// For a screen: the first people of each group.
    pub fn of_some() -> Self {
        Groups {
            groups: BTreeMap::new(),
            let_in: BTreeMap::new(),
            other_register: BTreeMap::new(),
            readers: BTreeMap::new(),
            nonsense: 0,
            listed: LISTED,
        }
    }

    /// For a manifest: everybody who would have got nonsense.
    pub fn of_everybody_left_out() -> Self {
        Groups { listed: usize::MAX, ..Groups::of_some() }
    }

    pub fn add(&mut self, ways: &Ways, person: &Candidate, exclusion: &Exclusion, failed: &[Failed]) {
        let Exclusion { reason, detail, cell, rule, of_letter, missing, .. } = exclusion;
        let nonsense = exclusion.is_nonsense();
        self.nonsense += u32::from(nonsense);
        let key = (*reason, detail.clone(), person.way, *cell, nonsense, *rule, *of_letter, missing.clone());
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
                tried: ways.tried(failed),
            });
        }
    }

    /// Counts somebody who gets a message by the decisions that let them in, by a register that is not theirs, and by what
    /// they read.
    pub fn add_exported(&mut self, person: &Candidate) {
        if let (Some(locale), Some(cell)) = (&person.core[CoreField::Locale], person.cell) {
            *self.readers.entry((locale.clone(), person.way, cell)).or_default() += 1;
        }
        if let (true, Some(cell)) = (person.crosses_register, person.cell) {
            *self.other_register.entry((person.way, cell)).or_default() += 1;
        }
        for decision in &person.let_in {
            *self.let_in.entry((person.way, *decision)).or_default() += 1;
        }
    }

    pub fn let_in(&self, ways: &Ways) -> Vec<LetInGroup> {
        let group = |((way, id), count): (&(usize, i64), &u32)| {
            let prepared = &ways.0[*way];
            let own = prepared.strictness.decision(*id).map(|decision| (decision, None));
            let of_letter = || {
                let letter = prepared.attached.letter.as_ref()?;
                Some((letter.strictness.decision(*id)?, Some(LetterAlong::of(letter))))
            };
            let (let_in, letter) = own.or_else(of_letter)?;
            let (let_in, channel) = (let_in.clone(), ways.channel_of(*way));
            Some(LetInGroup { text: let_in.cell.in_words(), let_in, channel, letter, count: *count })
        };
        self.let_in.iter().filter_map(group).collect()
    }

    pub fn other_register(&self, ways: &Ways) -> Vec<OtherRegister> {
        let group = |((way, cell), count): (&(usize, usize), &u32)| {
            let cell = CellName::of(ways.0[*way].template.document.cells.get(*cell)?);
            let channel = ways.channel_of(*way);
            Some(OtherRegister { text: cell.in_words(), cell, channel, count: *count })
        };
        self.other_register.iter().filter_map(group).collect()
    }

    pub fn other_language(&self, ways: &Ways) -> Vec<ReadsOther> {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for ((locale, way, cell), count) in &self.readers {
            let Some(cell) = ways.0[*way].template.document.cells.get(*cell) else { continue };
            if cultures::same_language(locale, &cell.locale) == Some(false) {
                *counts.entry(cultures::language_of(locale)).or_default() += count;
            }
        }
        let named = |(language, count): (String, u32)| {
            let text = cultures::english_name(&language);
            ReadsOther { language, text, count }
        };
        let mut found: Vec<ReadsOther> = counts.into_iter().map(named).collect();
        found.sort_by_key(|one| std::cmp::Reverse(one.count));
        found
    }

    /// Most people first within a reason.
    pub fn into_ledger_groups(self, ways: &Ways) -> Vec<ExcludedGroup> {
        let group = |((reason, detail, way, cell, nonsense, rule, of_letter, missing), (count, people)): (Key, _)| {
            let prepared = &ways.0[way];
            let channel = ways.channel_of(way);
            let letter = prepared.attached.letter.as_ref().filter(|_| of_letter);
            let strictness = letter.map_or(&prepared.strictness, |letter| &letter.strictness);
            let kept_out = cell.zip(rule).and_then(|(cell, rule)| strictness.kept_out(cell, rule)).cloned();
            let letter = letter.map(LetterAlong::of);
            let cell = cell.filter(|_| !of_letter).map(|cell| prepared.cell_in_words(cell));
            ExcludedGroup { reason, detail, channel, cell, missing, letter, nonsense, kept_out, count, people }
        };
        let mut groups: Vec<ExcludedGroup> = self.groups.into_iter().map(group).collect();
        groups.sort_by_key(|group| (group.reason, std::cmp::Reverse(group.count)));
        groups
    }
}

/// Somebody whose rendering of a channel's text had to be stopped, to be remembered for the export.
pub struct Kill {
    way: usize,
    person: ProfileId,
    message: String,
}

/// Renders everybody and writes nothing. The kills are for `record_kills`.
pub fn check_campaign(reader: &mut Reader, ways: &Ways, how: &Run) -> Result<(Ledger, Vec<Kill>)> {
    check_campaign_telling(reader, ways, how, |_, _, _| Ok(()))
}

/// The same, calling `left_out` with everybody who would get nothing and what was tried for them, in the audience's order.
pub fn check_campaign_telling(
    reader: &mut Reader,
    ways: &Ways,
    how: &Run,
    mut left_out: impl FnMut(&Candidate, &Exclusion, &[Tried]) -> Result<()>,
) -> Result<(Ledger, Vec<Kill>)> {
    let mut audience = 0;
    let mut exported = vec![0; ways.0.len()];
    let mut groups = Groups::of_some();
    let mut kills = Vec::new();
    let mut windows: Vec<Windows> = ways.0.iter().map(Windows::new).collect();
    let mut waits = Waits::default();
    let mut all = Sha256::new();
    let mut without_device = 0;
    let mut attached = ways.0.iter().find_map(|way| way.attached.sum());
    let mut tally = SmsTally::default();
    run(
        reader,
        ways,
        how,
        |person, made| {
            let prepared = ways.of(person);
            let texts = match prepared.campaign.channel {
                Channel::Sms => Some(count(&made.message.text)),
                Channel::Letter => {
                    let letter = letter_of(prepared, &prepared.stationery, person, &made.message);
                    how.typesetter.check(&letter).map_err(|why| Exclusion::unprintable(why, person.cell))?;
                    None
                }
                _ => None,
            };
            prepared.attached.check(person, &made, how.typesetter)?;
            Ok((texts, prepared.attached.goes(person, &made, &prepared.template.document.cells)))
        },
        |judged| {
            audience += 1;
            let person = &judged.person;
            for Failed { way, exclusion } in judged.failed.iter().filter(|failed| failed.exclusion.stopped) {
                kills.push(Kill { way: *way, person: person.id, message: exclusion.detail.clone() });
            }
            match &judged.outcome {
                Ok(((texts, goes), hash)) => {
                    exported[person.way] += 1;
                    let prepared = ways.of(person);
                    if !prepared.attached.is_empty() {
                        attached.iter_mut().for_each(|sum| sum.add(*goes));
                    }
                    without_device += u32::from(person.lacks_device(prepared.campaign.channel));
                    if let Some(texts) = texts {
                        tally.add(person, texts);
                    }
                    groups.add_exported(person);
                    if ways.are_several() {
                        all.update([person.way as u8]);
                    }
                    all.update(hash);
                    waits.add(windows[person.way].of(person));
                }
                Err(exclusion) => {
                    groups.add(ways, person, exclusion, &judged.failed);
                    left_out(person, exclusion, &ways.tried(&judged.failed))?;
                }
            }
            Ok(())
        },
    )?;
    let nonsense = groups.nonsense;
    let let_in = groups.let_in(ways);
    let other_register = groups.other_register(ways);
    let other_language = groups.other_language(ways);
    let excluded = groups.into_ledger_groups(ways);
    let of_sms = ways.0.iter().find(|way| way.campaign.channel == Channel::Sms);
    let sms = of_sms.map(|way| tally.into_sum(&way.sms_prices));
    let (waiting, hash) = (waits.into_list(), hex(&all.finalize()));
    let findings = ways.0.iter().flat_map(|way| {
        let named = |finding: &Finding| LedgerFinding {
            finding: finding.clone(),
            template: ways.are_several().then(|| way.template.key.clone()),
        };
        way.findings.iter().map(named)
    });
    let ledger = Ledger {
        audience,
        exported: exported.iter().sum(),
        excluded,
        let_in,
        other_register,
        other_language,
        nonsense,
        attached,
        without_device,
        waiting,
        sms,
        channels: ways.reached(&exported),
        findings: findings.collect(),
        hash,
    };
    Ok((ledger, kills))
}

/// Remembers whose rendering had to be stopped, so that the export leaves out exactly them on any machine.
pub fn record_kills(tx: &WriteTx, ways: &Ways, kills: &[Kill]) -> Result<()> {
    kills.iter().try_for_each(|kill| store::put_kill(tx, &ways.0[kill.way].made_of(), kill.person, &kill.message))
}
