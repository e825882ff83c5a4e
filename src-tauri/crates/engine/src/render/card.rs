//! Cards: drawings with placeholders, made for each person as the rest of their message is, and drawn in the same worker.
//! Who draws is behind `Drawer`, whose implementation knows fonts and pixels and is not here.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Diagnostic, Part, inspect};

/// A drawing as it is made for each person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Card {
    /// What messages call it: the hash of the drawing.
    pub file: String,
    /// SVG with the tags of Tera in its words and attributes.
    pub source: String,
    /// The pictures in it, in base64. The drawing calls the first one "picture:0".
    pub pictures: Vec<String>,
    /// The ids of its texts with placeholders. They must fit on the card.
    pub texts: Vec<String>,
    /// How large it is drawn, in pixels.
    pub width: u32,
    pub height: u32,
}

impl Card {
    /// What is wrong with its placeholders, at their line and column of `source`.
    pub fn inspect(&self) -> Vec<Diagnostic> {
        inspect::inspect_part(Part::Card, &self.source, &mut BTreeSet::new())
    }
}

/// A card as one person gets it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnCard {
    pub file: String,
    /// What was drawn: the same on every machine, as the fonts of a picture are not.
    pub svg: String,
    #[serde(with = "bytes")]
    pub png: Vec<u8>,
    pub stand_ins: Vec<StandIn>,
}

/// A font that a drawing names and this machine has not, and the one that stands in for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct StandIn {
    pub wanted: String,
    pub used: String,
}

/// What makes pictures of drawings. It is called in the worker alone, which may be killed while it draws.
pub trait Drawer: Sync {
    /// Finds what it needs, which may take seconds, before the first drawing.
    fn begin(&self);

    /// A PNG of the card with this person's words in it, and the fonts it is not drawn in. The same drawing gives the same
    /// bytes. Err says in plain words why it must not go out.
    fn draw(&self, card: &Card, locale: &str, svg: &str) -> Result<(Vec<u8>, Vec<StandIn>), String>;
}

/// Stands where a program draws nothing.
pub struct NoDrawer;

impl Drawer for NoDrawer {
    fn begin(&self) {}

    fn draw(&self, _: &Card, _: &str, _: &str) -> Result<(Vec<u8>, Vec<StandIn>), String> {
        Err("This build of the program cannot draw cards".to_owned())
    }
}

/// Bytes as MessagePack has them, not as a list of numbers.
mod bytes {
    use std::fmt;

    use serde::de::{Deserializer, Error, SeqAccess, Visitor};
    use serde::ser::Serializer;

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        deserializer.deserialize_byte_buf(Bytes)
    }

    struct Bytes;

    impl<'de> Visitor<'de> for Bytes {
        type Value = Vec<u8>;

        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("bytes")
        }

        fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
            Ok(bytes.to_vec())
        }

        fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
            Ok(bytes)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<u8>, A::Error> {
            let mut bytes = Vec::new();
            while let Some(byte) = items.next_element()? {
                bytes.push(byte);
            }
            Ok(bytes)
        }
    }
}
