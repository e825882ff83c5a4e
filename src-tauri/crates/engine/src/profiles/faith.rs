//! The faith whose holidays matter to somebody, as they named it. It is kept as an attribute like any other, made when it
//! is first used and always sensitive; nothing here or elsewhere guesses it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::store::attribute_rows;
use super::{Attribute, AttributeKind, AttributeType, Sensitivity, insert_attribute, shown};
use crate::cultures::{FAITH_ATTRIBUTE, Faith};
use crate::db::WriteTx;
use crate::{Error, Result};

/// The attribute as it is made. One that a workspace made by hand, in its own way, stays as it is.
pub fn faith_attribute() -> Attribute {
    Attribute {
        key: FAITH_ATTRIBUTE.to_owned(),
        name: "Faith calendar".to_owned(),
        value_type: AttributeType::Choice,
        kind: AttributeKind::Demographic,
        sensitivity: Sensitivity::Sensitive,
        choices: Faith::ALL.into_iter().map(|faith| faith.in_words().to_owned()).collect(),
        parts: Vec::new(),
    }
}

/// Makes the attribute if these values name a faith and there is none yet. To name none needs no attribute.
pub(super) fn make_room(tx: &WriteTx, values: &mut BTreeMap<String, Value>) -> Result<()> {
    let Some(value) = values.get(FAITH_ATTRIBUTE) else { return Ok(()) };
    if attribute_rows(tx)?.iter().any(|(_, attribute)| attribute.key == FAITH_ATTRIBUTE) {
        return Ok(());
    }
    if shown(value).trim().is_empty() {
        values.remove(FAITH_ATTRIBUTE);
        return Ok(());
    }
    insert_attribute(tx, &faith_attribute())?;
    Ok(())
}

/// The choice that stands for a faith as people write it ("Muslim", "orthodox"); None leaves the words as they are.
pub(super) fn choice<'a>(attribute: &'a Attribute, text: &str) -> Option<&'a String> {
    if attribute.key != FAITH_ATTRIBUTE {
        return None;
    }
    let faith = Faith::named(text)?;
    attribute.choices.iter().find(|choice| Faith::named(choice) == Some(faith))
}

/// Whoever changes the attribute cannot make little of it.
pub(super) fn check(attribute: &Attribute) -> Result<()> {
    if attribute.key == FAITH_ATTRIBUTE && attribute.sensitivity != Sensitivity::Sensitive {
        return Err(Error::invalid_at("sensitivity", "Somebody's faith is always sensitive."));
    }
    Ok(())
}
