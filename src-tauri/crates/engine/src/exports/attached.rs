//! What goes with an email, as parts of it: the person's letter as PDF, and their calendar's file.

use mail_builder::headers::content_type::ContentType;
use mail_builder::mime::{BodyPart, MimePart};

use super::forms::cards;
use super::mime::base64_lines;
use crate::Result;
use crate::campaigns::{Candidate, Exclusion, Made, Prepared};
use crate::channels::calendar::METHOD;
use crate::channels::letter::Typesetter;
use crate::db::ReadTx;
use crate::pictures::get_file;
use crate::templates::compile::cid;
use crate::templates::pictures_of;
use crate::time::Timestamp;

/// What the letters of a batch share.
pub struct Attaching<'a> {
    prepared: &'a Prepared,
    typesetter: &'a dyn Typesetter,
    /// What letters show, by what they call it.
    pictures: Vec<(String, Vec<u8>)>,
    now: Timestamp,
}

/// The parts of one email, with CRLF.
#[derive(Default)]
pub struct Parts {
    /// The calendar as a version of the message, which calendars of mail programs look for (RFC 6047).
    pub alternative: Option<Vec<u8>>,
    pub attached: Vec<Vec<u8>>,
}

impl<'a> Attaching<'a> {
    pub fn of(tx: &ReadTx, prepared: &'a Prepared, typesetter: &'a dyn Typesetter, now: Timestamp) -> Result<Self> {
        let mut pictures: Vec<(String, Vec<u8>)> = Vec::new();
        if let Some(letter) = &prepared.attached.letter {
            let document = &letter.template.document;
            let shown = document.cells.iter().flat_map(|cell| pictures_of(document, cell, &prepared.pictures));
            for picture in shown.filter(|picture| !picture.is_card()) {
                let name = cid(&picture.file);
                if pictures.iter().all(|(known, _)| *known != name) {
                    pictures.push((name, get_file(tx, &picture.file)?.bytes));
                }
            }
        }
        Ok(Attaching { prepared, typesetter, pictures, now })
    }

    pub fn parts(&self, person: &Candidate, made: &Made) -> Result<Parts, Exclusion> {
        let mut parts = Parts::default();
        if let Some(pdf) = self.pdf(person, made)? {
            parts.attached.push(pdf);
        }
        if let Some(calendar) = &made.calendar {
            let kind = ContentType::new("text/calendar").attribute("charset", "utf-8").attribute("method", METHOD);
            parts.alternative = Some(written(encoded(kind, calendar.as_bytes())));
            let name = file_name(&made.message.subject, "ics");
            parts.attached.push(written(attachment("application/ics", &name, calendar.as_bytes())));
        }
        Ok(parts)
    }

    fn pdf(&self, person: &Candidate, made: &Made) -> Result<Option<Vec<u8>>, Exclusion> {
        let (Some((letter, page)), Some(words)) = (self.prepared.attached.page(person, made), &made.letter) else {
            return Ok(None);
        };
        let pictures = cards::pictures(&self.pictures, words);
        let pdf = self.typesetter.pdf(std::slice::from_ref(&page), &pictures, self.now);
        let pdf = pdf.map_err(|why| Exclusion::unprintable(why, None).in_letter(&letter.template.name))?;
        Ok(Some(written(attachment("application/pdf", &file_name(letter.title(words), "pdf"), &pdf))))
    }
}

fn attachment<'x>(media: &'x str, name: &'x str, bytes: &[u8]) -> MimePart<'x> {
    let named = |kind: &'x str, key: &'static str| ContentType::new(kind).attribute(key, name);
    encoded(named(media, "name"), bytes).header("Content-Disposition", named("attachment", "filename"))
}

/// Base64 keeps line ends as they are, in an mbox as well.
fn encoded<'x>(kind: ContentType<'x>, bytes: &[u8]) -> MimePart<'x> {
    MimePart::new(kind, BodyPart::Text(base64_lines(bytes).into())).transfer_encoding("base64")
}

fn written(part: MimePart) -> Vec<u8> {
    let mut out = Vec::new();
    part.write_part(&mut out);
    out
}

/// Characters of a name before its ending.
const LONGEST: usize = 60;

/// A title as the name of a file that every system can keep: no path, nothing that steers what is read, nothing hidden.
fn file_name(title: &str, extension: &str) -> String {
    let kept = title.chars().map(|c| match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => ' ',
        c if c.is_control() => ' ',
        c => c,
    });
    let hidden = |c: &char| matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let kept: String = kept.filter(|c| !hidden(c)).collect();
    let words = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = words.chars().take(LONGEST).collect();
    let name = short.trim_matches(|c: char| c == '.' || c.is_whitespace());
    format!("{}.{extension}", if name.is_empty() { "Attachment" } else { name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_file_is_words_alone() {
        for (title, name) in [
            ("Ihr Termin: 3. Dezember", "Ihr Termin 3. Dezember.pdf"),
            ("../../etc/passwd", "etc passwd.pdf"),
            ("a\r\nContent-Type: x/y; \"", "a Content-Type x y;.pdf"),
            ("your\u{202e}gpj.exe", "yourgpj.exe.pdf"),
            ("موعدك القادم", "موعدك القادم.pdf"),
            ("...", "Attachment.pdf"),
        ] {
            assert_eq!(file_name(title, "pdf"), name);
        }
        assert_eq!(file_name(&"長".repeat(200), "pdf").chars().count(), LONGEST + 4);
    }
}
