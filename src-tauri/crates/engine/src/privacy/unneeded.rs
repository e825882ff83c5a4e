//! Attributes and purposes that are no longer needed: what stands in the way of taking one away, and taking it away.

use serde::Serialize;
use ts_rs::TS;

use super::store;
use crate::consent::{delete_purpose, has_choices, list_purposes};
use crate::db::{ReadTx, WriteTx};
use crate::profiles::store::delete_attribute;
use crate::profiles::{AttributeId, attribute_rows};
use crate::templates::{Named, Use, uses_of};
use crate::{Error, Result, imports, segments};

/// What an attribute stands in. Only what nothing reads can be taken away, with all its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AttributeUses {
    /// How many people have a value.
    pub people: u32,
    pub templates: Vec<Use>,
    pub fragments: Vec<Use>,
    pub segments: Vec<Use>,
}

pub fn attribute_uses(tx: &ReadTx, key: &str) -> Result<AttributeUses> {
    attribute(tx, key)?;
    let Uses { templates, fragments, segments } = uses(tx, Named::Attribute(key))?;
    Ok(AttributeUses { people: store::count_values(tx, key)?, templates, fragments, segments })
}

/// What a purpose stands in. Only what nothing needs, and nobody has chosen anything about, can be taken away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PurposeUses {
    /// Whether choices of people are on record.
    pub choices: bool,
    /// Campaigns put away, too.
    pub campaigns: Vec<Use>,
    pub templates: Vec<Use>,
    pub fragments: Vec<Use>,
    pub segments: Vec<Use>,
}

pub fn purpose_uses(tx: &ReadTx, key: &str) -> Result<PurposeUses> {
    if !list_purposes(tx)?.iter().any(|purpose| purpose.key == key) {
        return Err(Error::NotFound(format!("There is no purpose “{key}”.")));
    }
    let Uses { templates, fragments, segments } = uses(tx, Named::Purpose(key))?;
    let campaigns = store::campaigns_for(tx, key)?;
    Ok(PurposeUses { choices: has_choices(tx, key)?, campaigns, templates, fragments, segments })
}

/// With its values, also those that imports remember. Receipts keep what was said.
pub fn remove_attribute(tx: &WriteTx, key: &str) -> Result<()> {
    let id = attribute(tx, key)?;
    uses(tx, Named::Attribute(key))?.refuse()?;
    imports::forget_attribute(tx, id)?;
    delete_attribute(tx, id)
}

/// Only while no campaign is for it and nobody has chosen anything about it.
pub fn remove_purpose(tx: &WriteTx, key: &str) -> Result<()> {
    let PurposeUses { choices, campaigns, templates, fragments, segments } = purpose_uses(tx, key)?;
    if let Some(campaign) = campaigns.first() {
        return Err(Error::invalid(format!("The campaign “{}” is for it, so it stays.", campaign.name)));
    }
    if choices {
        return Err(Error::invalid("People’s choices about it are on record, so it stays."));
    }
    Uses { templates, fragments, segments }.refuse()?;
    delete_purpose(tx, key)
}

struct Uses {
    templates: Vec<Use>,
    fragments: Vec<Use>,
    segments: Vec<Use>,
}

fn uses(tx: &ReadTx, named: Named) -> Result<Uses> {
    let (templates, fragments) = uses_of(tx, named)?;
    let segments = segments::asking(tx, |field| named.is_asked_by(field))?;
    let segments = segments.into_iter().map(|(key, name)| Use { name, key }).collect();
    Ok(Uses { templates, fragments, segments })
}

impl Uses {
    fn refuse(&self) -> Result<()> {
        let told = |used: &[Use], says: fn(&str) -> String| used.first().map(|one| says(&one.name));
        let why = told(&self.templates, |name| format!("It stands in the message “{name}”, so it stays."))
            .or_else(|| told(&self.fragments, |name| format!("It stands in the fragment “{name}”, so it stays.")))
            .or_else(|| told(&self.segments, |name| format!("The segment “{name}” asks about it, so it stays.")));
        why.map_or(Ok(()), |why| Err(Error::invalid(why)))
    }
}

fn attribute(tx: &ReadTx, key: &str) -> Result<AttributeId> {
    let found = attribute_rows(tx)?.into_iter().find(|(_, attribute)| attribute.key == key);
    found.map(|(id, _)| id).ok_or_else(|| Error::NotFound(format!("There is no attribute “{key}”.")))
}

#[cfg(test)]
mod tests;
