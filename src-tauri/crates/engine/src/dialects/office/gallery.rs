//! The pictures in a document's file, by the names it gives them.

use std::io::{Cursor, Read};

use roxmltree::Node;
use zip::ZipArchive;

use super::super::carried::{Carried, address, of_base64};
use super::page::escaped;

/// The most that all of them may unpack to, in bytes.
const LARGEST: u64 = 128 * 1024 * 1024;

/// One alone: more is too heavy, whatever it is.
const LARGEST_ONE: u64 = 32 * 1024 * 1024;

#[derive(Default)]
pub struct Gallery<'a> {
    archive: Option<ZipArchive<Cursor<&'a [u8]>>>,
    pub carried: Carried,
    unpacked: u64,
}

/// A picture on the page: what is said to who cannot see it, and how wide it is there in CSS pixels.
#[derive(Default)]
pub struct Shown {
    pub alt: Option<String>,
    pub width: Option<u32>,
}

impl<'a> Gallery<'a> {
    pub fn of(bytes: &'a [u8]) -> Gallery<'a> {
        Gallery { archive: ZipArchive::new(Cursor::new(bytes)).ok(), ..Gallery::default() }
    }

    /// Err says why it cannot be shown.
    pub fn packed(&mut self, name: &str, shown: &Shown) -> Result<String, String> {
        let Gallery { archive, carried, unpacked } = self;
        let number = carried.take(name, || {
            let file = archive.as_mut().and_then(|archive| archive.by_name(name).ok());
            let file = file.ok_or("The document does not hold it; add it as a picture block")?;
            let mut bytes = Vec::new();
            let most = LARGEST_ONE.min(LARGEST.saturating_sub(*unpacked));
            // The size that the archive says of itself is not believed.
            file.take(most)
                .read_to_end(&mut bytes)
                .map_err(|_| "The document does not hold it; add it as a picture block")?;
            *unpacked += bytes.len() as u64;
            Ok(bytes)
        })?;
        Ok(shown.tag(number))
    }

    /// One that stands in a flat document as letters.
    pub fn written(&mut self, name: &str, letters: Option<Node>, shown: &Shown) -> Result<String, String> {
        let letters = letters.and_then(|node| node.text().map(str::to_owned));
        let missing = || "The document does not hold it; add it as a picture block".to_owned();
        let number = self.carried.take(name, || letters.map(|letters| of_base64(&letters)).ok_or_else(missing))?;
        Ok(shown.tag(number))
    }
}

impl Shown {
    fn tag(&self, number: usize) -> String {
        let alt = self.alt.as_deref().map(|alt| format!(" alt=\"{}\"", escaped(alt))).unwrap_or_default();
        let width = self.width.map(|width| format!(" width=\"{width}\"")).unwrap_or_default();
        format!("<img src=\"{}\"{alt}{width}>", address(number))
    }
}
