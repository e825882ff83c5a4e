//! The pictures that travel with the messages of a batch: read and encoded once, then put into every email that shows
//! them, or written once beside the messages, which name them or the address where they are hosted.

use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};

use super::mime::{append, base64_lines, header, text_part};
use super::quoted::LineEnd;
use crate::Result;
use crate::campaigns::Prepared;
use crate::channels::{Channel, letter};
use crate::db::ReadTx;
use crate::pictures::{Media, get_file};
use crate::render::Rendered;
use crate::templates::compile::cid;
use crate::templates::{CellState, pictures_of};

pub struct Enclosed {
    /// Every picture that a complete cell may show, by hash.
    all: Vec<Enclosure>,
    /// The same by what messages call them, for pages.
    named: Vec<(String, Vec<u8>)>,
    /// Where emails fetch them.
    hosted: Option<String>,
}

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
    /// `hosted` is the address below which pictures can be fetched, if there is one.
    pub fn of(tx: &ReadTx, prepared: &Prepared, hosted: Option<&str>) -> Result<Enclosed> {
        let document = &prepared.template.document;
        let complete = document.cells.iter().zip(&prepared.cells);
        let complete = complete.filter(|(_, state)| matches!(state, CellState::Complete(_)));
        let shown = complete.flat_map(|(cell, _)| pictures_of(document, cell, &prepared.pictures));
        let shown = shown.filter(|picture| !picture.is_card());
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
        let hosted = hosted.filter(|_| prepared.campaign.channel == Channel::Email).map(str::to_owned);
        Ok(Enclosed { all, named, hosted })
    }

    /// Where the emails of this batch fetch their pictures, if they fetch any.
    pub fn hosted(&self) -> Option<&str> {
        self.hosted.as_deref().filter(|_| !self.all.is_empty())
    }

    /// The message with the addresses of its pictures in place of their names; None where it carries them.
    pub fn fetching(&self, message: &Rendered) -> Option<Rendered> {
        let base = self.hosted()?.trim_end_matches('/').replace('&', "&amp;");
        let mut html = message.html.clone();
        for one in self.all.iter().filter(|one| message.html.contains(&one.named)) {
            html = html.replace(&one.named, &format!("{base}/{}", one.file_name()));
        }
        Some(Rendered { html, ..message.clone() })
    }

    /// What a page shows.
    pub fn pictures(&self) -> letter::Pictures<'_> {
        &self.named
    }

    /// Appends the HTML part with the pictures it shows (RFC 2387), or alone when it shows none. What a condition leaves
    /// out of this message does not travel with it. Cards are this reader's own.
    pub fn around(&self, out: &mut Vec<u8>, message: &Rendered, boundary: &str, end: LineEnd) {
        let html = message.html.as_str();
        let shown: Vec<&Enclosure> = self.all.iter().filter(|one| html.contains(&one.named)).collect();
        if shown.is_empty() && message.cards.is_empty() {
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
        for card in &message.cards {
            let mut part = Vec::new();
            picture_part(&card.file, &cid(&card.file), Media::Png, &card.png).write_part(&mut part);
            between(out, "");
            append(out, &part, end);
        }
        between(out, "--");
    }

    /// The files to write beside the messages.
    pub fn files(&self) -> impl Iterator<Item = (String, &[u8])> {
        self.all.iter().map(|one| (one.file_name(), one.bytes.as_slice()))
    }
}

impl Enclosure {
    /// As `Picture::file_name` has it.
    fn file_name(&self) -> String {
        format!("picture-{}.{}", self.file, self.media.extension())
    }
}

fn picture_part<'x>(file: &str, cid: &str, media: Media, bytes: &[u8]) -> MimePart<'x> {
    let name = format!("picture-{}.{}", file.get(..8).unwrap_or_default(), media.extension());
    MimePart::new(ContentType::new(media.as_type()), BodyPart::Text(base64_lines(bytes).into()))
        .transfer_encoding("base64")
        .header("Content-ID", Raw::new(format!("<{cid}>")))
        .header("Content-Disposition", Raw::new(format!("inline; filename=\"{name}\"")))
}
