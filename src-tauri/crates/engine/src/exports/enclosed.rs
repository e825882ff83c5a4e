//! The pictures that travel with the messages of a batch: read and encoded once, then put into every email that shows
//! them, or written once beside a table of messages.

use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};

use super::mime::{append, base64_lines, header, text_part};
use super::quoted::LineEnd;
use crate::Result;
use crate::campaigns::Prepared;
use crate::channels::letter;
use crate::db::ReadTx;
use crate::pictures::{Media, get_file};
use crate::templates::compile::cid;
use crate::templates::{CellState, pictures_of};

/// Every picture that a complete cell may show, by hash; and by what messages call it, for pages.
pub struct Enclosed(Vec<Enclosure>, Vec<(String, Vec<u8>)>);

struct Enclosure {
    file: String,
    /// How the HTML names it: `cid:` and what the message calls it.
    named: String,
    media: Media,
    bytes: Vec<u8>,
    /// The part of a message, with CRLF.
    part: Vec<u8>,
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
            let (cid, mut part) = (cid(file), Vec::new());
            picture_part(file, &cid, found.media, &found.bytes).write_part(&mut part);
            let named = format!("cid:{cid}");
            Ok(Enclosure { file: file.to_owned(), named, media: found.media, bytes: found.bytes, part })
        };
        let all: Vec<Enclosure> = files.into_iter().map(enclosure).collect::<Result<_>>()?;
        let named = all.iter().map(|one| (cid(&one.file), one.bytes.clone())).collect();
        Ok(Enclosed(all, named))
    }

    /// What a page shows.
    pub fn pictures(&self) -> letter::Pictures<'_> {
        &self.1
    }

    /// Appends the HTML part with the pictures it shows (RFC 2387), or alone when it shows none. What a condition leaves
    /// out of this message does not travel with it.
    pub fn around(&self, out: &mut Vec<u8>, html: &str, boundary: &str, end: LineEnd) {
        let shown: Vec<&Enclosure> = self.0.iter().filter(|one| html.contains(&one.named)).collect();
        if shown.is_empty() {
            return text_part(out, "text/html", html, end);
        }
        let mut head = Vec::new();
        let related = ContentType::new("multipart/related").attribute("type", "text/html");
        header(&mut head, "Content-Type", &related.attribute("boundary", format!("{boundary}r")));
        append(out, &head, end);
        let between = |out: &mut Vec<u8>, close: &str| append(out, format!("\n--{boundary}r{close}\n").as_bytes(), end);
        between(out, "");
        text_part(out, "text/html", html, end);
        for one in shown {
            between(out, "");
            append(out, &one.part, end);
        }
        between(out, "--");
    }

    /// The files to write beside a table of messages.
    pub fn files(&self) -> impl Iterator<Item = (String, &[u8])> {
        self.0.iter().map(|one| (format!("picture-{}.{}", one.file, one.media.extension()), one.bytes.as_slice()))
    }
}

fn picture_part<'x>(file: &str, cid: &str, media: Media, bytes: &[u8]) -> MimePart<'x> {
    let name = format!("picture-{}.{}", file.get(..8).unwrap_or_default(), media.extension());
    MimePart::new(ContentType::new(media.as_type()), BodyPart::Text(base64_lines(bytes).into()))
        .transfer_encoding("base64")
        .header("Content-ID", Raw::new(format!("<{cid}>")))
        .header("Content-Disposition", Raw::new(format!("inline; filename=\"{name}\"")))
}
