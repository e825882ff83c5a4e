//! The pictures that travel with the messages of a batch: read and encoded once, then put into every email that shows
//! them, or written once beside a table of messages.

use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};

use super::email::base64_lines;
use crate::Result;
use crate::campaigns::Prepared;
use crate::db::ReadTx;
use crate::pictures::{Media, get_file};
use crate::templates::compile::cid;
use crate::templates::{CellState, pictures_of};

/// Every picture that a complete cell may show, by hash.
pub struct Enclosed(Vec<Enclosure>);

struct Enclosure {
    file: String,
    /// What the message calls it.
    cid: String,
    media: Media,
    bytes: Vec<u8>,
    /// The same in lines of base64.
    encoded: String,
}

impl Enclosed {
    pub fn of(tx: &ReadTx, prepared: &Prepared) -> Result<Enclosed> {
        let document = &prepared.template.document;
        let complete = document.cells.iter().zip(&prepared.cells);
        let complete = complete.filter(|(_, state)| matches!(state, CellState::Complete(_)));
        let shown = complete.flat_map(|(cell, _)| pictures_of(document, cell, &prepared.pictures));
        let mut files: Vec<&str> = shown.map(|picture| picture.file.as_str()).collect();
        files.sort_unstable();
        files.dedup();
        let enclosure = |file: &str| {
            let found = get_file(tx, file)?;
            let encoded = base64_lines(&found.bytes);
            Ok(Enclosure { file: file.to_owned(), cid: cid(file), media: found.media, bytes: found.bytes, encoded })
        };
        files.into_iter().map(enclosure).collect::<Result<_>>().map(Enclosed)
    }

    /// The HTML part with the pictures it shows (RFC 2387), or alone when it shows none. What a condition leaves out of
    /// this message does not travel with it.
    pub fn around<'x>(&'x self, html: MimePart<'x>, source: &str, boundary: &str) -> MimePart<'x> {
        let shown: Vec<&Enclosure> = self.0.iter().filter(|one| source.contains(&format!("cid:{}", one.cid))).collect();
        if shown.is_empty() {
            return html;
        }
        let related = ContentType::new("multipart/related")
            .attribute("type", "text/html")
            .attribute("boundary", format!("{boundary}r"));
        let mut parts = vec![html];
        parts.extend(shown.into_iter().map(Enclosure::part));
        MimePart::new(related, parts)
    }

    /// The files to write beside a table of messages.
    pub fn files(&self) -> impl Iterator<Item = (String, &[u8])> {
        self.0.iter().map(|one| (format!("picture-{}.{}", one.file, one.media.extension()), one.bytes.as_slice()))
    }
}

impl Enclosure {
    fn part(&self) -> MimePart<'_> {
        let name = format!("picture-{}.{}", self.file.get(..8).unwrap_or_default(), self.media.extension());
        MimePart::new(ContentType::new(self.media.as_type()), BodyPart::Text(self.encoded.as_str().into()))
            .transfer_encoding("base64")
            .header("Content-ID", Raw::new(format!("<{}>", self.cid)))
            .header("Content-Disposition", Raw::new(format!("inline; filename=\"{name}\"")))
    }
}
