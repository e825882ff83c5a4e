//! Where messages and fragments read an attribute or ask about one or about a purpose: in their words, their links, their
//! conditions, their lists and what goes with them. Not here: drawings of pictures, which the check reads.

use serde_json::Value;

use super::Use;
use super::document::Document;
use super::store;
use crate::Result;
use crate::db::ReadTx;
use crate::render::names_in;

/// What is asked for: a name that texts read, or what a rule is about.
#[derive(Debug, Clone, Copy)]
pub enum Named<'a> {
    /// An attribute, by its key.
    Attribute(&'a str),
    /// A purpose, by its key.
    Purpose(&'a str),
}

impl Named<'_> {
    /// Whether a rule about `field` is about it.
    pub fn is_asked_by(self, field: &str) -> bool {
        match self {
            Named::Attribute(key) => field.strip_prefix("attribute:") == Some(key),
            Named::Purpose(key) => {
                let consent = field.strip_prefix("consent:").and_then(|rest| rest.rsplit_once(':'));
                consent.is_some_and(|(purpose, _)| purpose == key)
            }
        }
    }

    fn is_read_as(self, name: &str) -> bool {
        matches!(self, Named::Attribute(key) if name.split('.').next() == Some(key))
    }

    fn is_read_in(self, source: &str) -> bool {
        names_in(source).iter().any(|name| self.is_read_as(name))
    }
}

/// Messages, then fragments, as they are now; those put away too where a campaign still sends them.
pub fn uses_of(tx: &ReadTx, named: Named) -> Result<(Vec<Use>, Vec<Use>)> {
    let (mut templates, mut fragments) = (Vec::new(), Vec::new());
    for (used, is_fragment, document) in store::documents_in_use(tx)? {
        if says(&document, named) {
            let list = if is_fragment { &mut fragments } else { &mut templates };
            list.push(used);
        }
    }
    Ok((templates, fragments))
}

fn says(document: &Document, named: Named) -> bool {
    let Document { blocks, cells, attachments, theme: _ } = document;
    [serde_json::to_value(blocks), serde_json::to_value(cells), serde_json::to_value(attachments)]
        .iter()
        .flatten()
        .any(|part| stands_in(part, "", named))
}

/// `place`: the name of the field that the value stands in. The document's own form says which of its fields are names,
/// which are rules and which are source.
fn stands_in(value: &Value, place: &str, named: Named) -> bool {
    match value {
        Value::Object(fields) => fields.iter().any(|(place, value)| stands_in(value, place, named)),
        Value::Array(values) => values.iter().any(|value| stands_in(value, place, named)),
        Value::String(text) => match place {
            "field" => named.is_asked_by(text),
            "name" | "of" | "title" | "place" => named.is_read_as(text),
            "source" | "html" | "text" | "url" | "link" => named.is_read_in(text),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests;
