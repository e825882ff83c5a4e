//! Somebody made up, as if they were held: for looking at messages. Nothing here is stored.

use std::collections::BTreeMap;

use serde_json::Value;

use super::person::{core_of, refuse_unknown, typed};
use super::store::person::Held;
use super::{Attribute, AttributeId, Draft, Origin, attribute_rows, shown};
use crate::Result;
use crate::db::ReadTx;

/// Err as for a real person's form, except that nothing at all need be known.
pub fn check_imagined(tx: &ReadTx, draft: &Draft) -> Result<()> {
    let attributes = attribute_rows(tx)?;
    core_of(draft)?;
    refuse_unknown(&attributes, &draft.attributes)?;
    said(attributes, draft).try_for_each(|(_, attribute, given)| typed(&attribute, &given).map(drop))
}

/// What a template can read of them. A value that its attribute no longer takes is not there.
pub fn imagined(tx: &ReadTx, draft: &Draft) -> Result<Held> {
    let origin = Origin { source: String::new(), recorded_at: String::new() };
    let values = said(attribute_rows(tx)?, draft)
        .filter_map(|(id, attribute, given)| {
            let value = typed(&attribute, &given).ok()?;
            Some((id, attribute, value, origin.clone()))
        })
        .collect();
    Ok(Held {
        core: core_of(draft)?,
        values,
        tags: draft.tags.clone(),
        source: String::new(),
        recorded_at: String::new(),
        origins: BTreeMap::new(),
    })
}

fn said(
    attributes: Vec<(AttributeId, Attribute)>,
    draft: &Draft,
) -> impl Iterator<Item = (AttributeId, Attribute, Value)> {
    attributes.into_iter().filter_map(|(id, attribute)| {
        let given = draft.attributes.get(&attribute.key).filter(|value| !shown(value).trim().is_empty())?;
        Some((id, attribute, given.clone()))
    })
}
