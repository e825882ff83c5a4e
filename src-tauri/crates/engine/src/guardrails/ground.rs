//! What is the same for every cell of a template: worked out once, then every cell is read against it.

use std::collections::{BTreeSet, HashMap};

use super::house::House;
use super::levels::Levels;
use super::rule::{Level, Rule};
use super::store;
use crate::Result;
use crate::consent::{LegalBasis, Purpose, list_purposes};
use crate::cultures::{self, Ours};
use crate::db::ReadTx;
use crate::pictures::Pictures;
use crate::profiles::{Attribute, labels, list_attributes};
use crate::segments::Predicate;
use crate::settings::{Settings, get_settings};
use crate::templates::{Template, known_names, pictures_for};

pub struct Ground {
    pub template: Template,
    pub ours: Ours,
    pub pictures: Pictures,
    /// Every name a message may read.
    pub known: BTreeSet<String>,
    pub labels: HashMap<String, String>,
    pub attributes: Vec<Attribute>,
    pub settings: Settings,
    pub house: House,
    pub uses: Uses,
    levels: Levels,
}

/// What the template is sent for.
#[derive(Debug, Clone, Default)]
pub struct Uses {
    /// No campaign names the template yet.
    pub unknown: bool,
    pub purposes: Vec<Purpose>,
    /// Who is chosen, by the segment's name.
    pub segments: Vec<(String, Option<Predicate>)>,
    /// The mail hosts messages come from.
    pub hosts: BTreeSet<String>,
}

/// Whose use of a template is judged.
#[derive(Debug, Clone, Copy)]
pub enum For<'a> {
    /// Every campaign that names it.
    All,
    Campaign(&'a str),
}

impl Ground {
    pub fn of(tx: &ReadTx, template: Template, whose: For) -> Result<Ground> {
        let labels = labels(tx)?;
        Ok(Ground {
            ours: cultures::ours(tx)?,
            pictures: pictures_for(tx, &template.document)?,
            known: known_names(&labels),
            labels,
            attributes: list_attributes(tx)?,
            settings: get_settings(tx)?,
            house: super::house::house(tx)?,
            uses: uses(tx, &template.key, whose)?,
            levels: super::levels::levels(tx)?,
            template,
        })
    }

    pub fn level(&self, rule: Rule) -> Level {
        self.levels.get(&rule).copied().filter(|_| rule.is_settable()).unwrap_or_else(|| rule.usual_level())
    }

    /// A name as staff know it.
    pub fn label<'a>(&'a self, name: &'a str) -> &'a str {
        self.labels.get(name).map_or(name, String::as_str)
    }
}

fn uses(tx: &ReadTx, template: &str, whose: For) -> Result<Uses> {
    let purposes = list_purposes(tx)?;
    let mut uses = Uses { unknown: true, ..Uses::default() };
    for used in store::campaigns_of(tx, template)? {
        if matches!(whose, For::Campaign(key) if key != used.key) {
            continue;
        }
        uses.unknown = false;
        let known = purposes.iter().find(|purpose| purpose.key == used.purpose);
        uses.purposes.extend(known.filter(|purpose| !uses.purposes.contains(purpose)).cloned());
        uses.segments.extend(used.segment);
        uses.hosts
            .extend(used.sender.rsplit_once('@').map(|(_, host)| host.trim_end_matches('>').to_ascii_lowercase()));
    }
    Ok(uses)
}

impl Uses {
    /// Whether readers can tell the sender not to write any more: a yes can be taken back (GDPR Article 7(3)), and
    /// an interest objected to (Article 21). What is owed or required goes out whatever they say.
    pub fn can_be_refused(&self) -> bool {
        let refusable =
            |purpose: &Purpose| matches!(purpose.legal_basis, LegalBasis::Consent | LegalBasis::LegitimateInterests);
        self.unknown || self.purposes.iter().any(refusable)
    }
}
