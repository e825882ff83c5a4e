//! The mapping file: which column goes where, how the file is written, and what the consents in it rest on.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::profiles::{Attribute, CHANNELS, CoreField};
use crate::{Error, Result};

/// `columns`: header -> target, in the order given; without any the mapping is guessed from the file.
/// Columns that are not mentioned are ignored.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    #[ts(type = "Record<string, string>")]
    pub columns: Map<String, Value>,
    #[serde(default)]
    pub delimiter: Option<String>,
    #[serde(default)]
    pub encoding: Option<String>,
    /// The sheet to read of a workbook; without it the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sheet: Option<String>,
    /// Purposes the import makes where they are not there yet: name by key. They rest on consent.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub purposes: BTreeMap<String, String>,
    /// Attributes the import makes where they are not there yet. One that a column names and that is not here either is
    /// called as its column is, and is text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Attribute>>", optional)]
    pub attributes: Vec<Attribute>,
    /// What a yes in a consent column rests on; without it no consent is recorded.
    #[serde(default)]
    pub evidence: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    Core(CoreField),
    /// A name in one piece.
    FullName,
    Attribute(String),
    Tag,
    Consent {
        purpose: String,
        channel: &'static str,
    },
    Ignore,
}

impl Target {
    /// None when `text` names no target. Whether the purpose exists is not looked at.
    pub fn parse(text: &str) -> Option<Target> {
        if let Some(field) = CoreField::from_key(text) {
            return Some(Target::Core(field));
        }
        if let Some(key) = text.strip_prefix("attribute:") {
            return Some(Target::Attribute(key.to_owned()));
        }
        if let Some(rest) = text.strip_prefix("consent:") {
            let (purpose, channel) = rest.rsplit_once(':')?;
            let channel = CHANNELS.into_iter().find(|known| *known == channel)?;
            return Some(Target::Consent { purpose: purpose.to_owned(), channel });
        }
        match text {
            "full_name" => Some(Target::FullName),
            "tag" => Some(Target::Tag),
            "ignore" => Some(Target::Ignore),
            _ => None,
        }
    }

    /// What `parse` reads.
    pub fn written(&self) -> String {
        match self {
            Target::Core(field) => field.key().to_owned(),
            Target::FullName => "full_name".to_owned(),
            Target::Attribute(key) => format!("attribute:{key}"),
            Target::Tag => "tag".to_owned(),
            Target::Consent { purpose, channel } => format!("consent:{purpose}:{channel}"),
            Target::Ignore => "ignore".to_owned(),
        }
    }
}

impl Mapping {
    /// Reads a mapping file; what is wrong in it is named by its JSON path.
    pub fn from_json(text: &str) -> Result<Mapping> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let value: Value = serde_json::from_str(text)
            .map_err(|error| Error::invalid(format!("The mapping is not sound JSON: {error}.")))?;
        let Value::Object(fields) = value else {
            return Err(Error::invalid("The mapping must be a JSON object with “columns”."));
        };
        let mut mapping = Mapping::default();
        for (name, value) in fields {
            match (name.as_str(), value) {
                ("columns", Value::Object(columns)) => mapping.columns = columns,
                ("columns", _) => {
                    return Err(Error::invalid_at("columns", "“columns” must be an object of column: target."));
                }
                ("purposes", Value::Object(purposes)) => {
                    for (key, name) in purposes {
                        let name = optional_text(&format!("purposes.{key}"), name)?.unwrap_or_default();
                        mapping.purposes.insert(key, name);
                    }
                }
                ("purposes", _) => {
                    return Err(Error::invalid_at("purposes", "“purposes” must be an object of key: name."));
                }
                ("attributes", value) => {
                    mapping.attributes = serde_json::from_value(value).map_err(|error| {
                        Error::invalid_at("attributes", format!("The mapping is not sound JSON: {error}."))
                    })?;
                }
                ("delimiter", value) => mapping.delimiter = optional_text(&name, value)?,
                ("encoding", value) => mapping.encoding = optional_text(&name, value)?,
                ("sheet", value) => mapping.sheet = optional_text(&name, value)?,
                ("evidence", value) => mapping.evidence = optional_text(&name, value)?,
                _ => return Err(Error::invalid_at(name.as_str(), format!("A mapping has no “{name}”."))),
            }
        }
        mapping.targets()?;
        Ok(mapping)
    }

    /// The columns with their targets read.
    pub(super) fn targets(&self) -> Result<Vec<(&str, Target)>> {
        self.columns
            .iter()
            .map(|(header, target)| {
                let text = target.as_str().ok_or_else(|| at_column(header, "The target must be a text.".to_owned()))?;
                let target = Target::parse(text)
                    .ok_or_else(|| at_column(header, format!("“{text}” is nowhere a column can go.")))?;
                Ok((header.as_str(), target))
            })
            .collect()
    }

    /// The evidence, when it says something.
    pub(super) fn evidence(&self) -> Option<&str> {
        self.evidence.as_deref().map(str::trim).filter(|evidence| !evidence.is_empty())
    }
}

/// Something is wrong with what the mapping says about a column.
pub(super) fn at_column(header: &str, message: String) -> Error {
    Error::invalid_at(format!("columns.{header}"), format!("Column “{header}”: {message}"))
}

fn optional_text(name: &str, value: Value) -> Result<Option<String>> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        _ => Err(Error::invalid_at(name, format!("“{name}” must be a text."))),
    }
}
