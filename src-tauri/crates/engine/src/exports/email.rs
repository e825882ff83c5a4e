//! One email as RFC 5322 and MIME bytes. Everything random in a message (id, boundary) is derived, so that the same
//! inputs give the same bytes.

use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};

use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use sha2::{Digest, Sha256};

use super::attached::Parts;
use super::enclosed::Enclosed;
use super::mime::{append, header, text_part};
use super::quoted::LineEnd;
use super::{EmailAs, Order};
use crate::campaigns::{Candidate, Prepared};
use crate::channels::app::Platform;
use crate::channels::sms::Gateway;
use crate::cultures::without_controls;
use crate::id::hex;
use crate::profiles::normalise::with_ascii_domain;
use crate::render::Rendered;
use crate::settings::Settings;
use crate::time::Timestamp;

/// What all emails of a batch share. What does not depend on the person is written once, here.
pub struct Envelope<'a> {
    pub prepared: &'a Prepared,
    pub enclosed: &'a Enclosed,
    pub gateway: Gateway,
    /// None is all of them.
    pub platform: Option<Platform>,
    email_as: EmailAs,
    /// The line that begins a message in an mbox.
    separator: Vec<u8>,
    date: Vec<u8>,
    from: Vec<u8>,
    /// What follows the subject, by cell.
    after: Vec<Vec<u8>>,
    /// Of what makes this batch's messages other than another's.
    batch: Sha256,
    /// Memory of messages that are written already.
    spare: Mutex<Vec<Vec<u8>>>,
}

impl<'a> Envelope<'a> {
    pub fn new(prepared: &'a Prepared, settings: &Settings, enclosed: &'a Enclosed, order: &Order) -> Self {
        let (now, seed) = (order.now, order.seed);
        let (mut date, mut from) = (Vec::new(), Vec::new());
        header(&mut date, "Date", &Raw::new(rfc5322_date(now)));
        let sender = &prepared.sender;
        mailbox(&mut from, "From", sender.name.as_deref(), &sender.address);
        let after = |locale: &str| {
            let mut after = Vec::new();
            if let Some(reply_to) = &prepared.reply_to {
                mailbox(&mut after, "Reply-To", reply_to.name.as_deref(), &reply_to.address);
            }
            if let Some(unsubscribe) = list_unsubscribe(settings) {
                header(&mut after, "List-Unsubscribe", &Raw::new(unsubscribe));
            }
            header(&mut after, "Content-Language", &Raw::new(locale));
            after.extend_from_slice(b"MIME-Version: 1.0\r\n");
            after
        };
        let mut batch = Sha256::new();
        let (now_is, seed_is) = (now.as_second().to_le_bytes(), seed.to_le_bytes());
        let (campaign, revision) = (prepared.campaign.key.as_bytes(), prepared.template.revision.as_bytes());
        [campaign, revision, &now_is, &seed_is].into_iter().for_each(|part| update(&mut batch, part));
        Envelope {
            separator: format!("From {} {}\n", sender.address, now.strftime("%a %b %e %H:%M:%S %Y")).into_bytes(),
            after: prepared.template.document.cells.iter().map(|cell| after(&cell.locale)).collect(),
            prepared,
            enclosed,
            gateway: order.gateway,
            platform: order.platform,
            email_as: order.email_as,
            date,
            from,
            batch,
            spare: Mutex::default(),
        }
    }

    /// Takes a written message's memory back for another one, unless there is plenty.
    pub fn take_back(&self, mut message: Vec<u8>) {
        const MOST: usize = 128;
        const LARGEST: usize = 64 * 1024;
        let mut spare = self.spare.lock().unwrap_or_else(PoisonError::into_inner);
        if spare.len() < MOST && message.capacity() <= LARGEST {
            message.clear();
            spare.push(message);
        }
    }

    /// Room for a message: many are on their way at once, so none takes twice what it needs.
    fn sheet(&self, message: &Rendered) -> Vec<u8> {
        let mut sheet = self.spare.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        sheet.reserve_exact(message.text.len() + message.html.len() * 5 / 4 + 1024);
        sheet
    }

    /// The message as a file of its own, with CRLF line ends.
    pub fn eml(&self, person: &Candidate, message: &Rendered, with: &Parts) -> Vec<u8> {
        let mut out = self.sheet(message);
        self.write(&mut out, person, message, with, LineEnd::CrLf);
        out
    }

    /// The message as one of an mbox (mboxrd): a separator line, LF line ends, `>` before lines that look like a separator.
    pub fn mbox(&self, person: &Candidate, message: &Rendered, with: &Parts) -> Vec<u8> {
        let mut out = self.sheet(message);
        out.extend_from_slice(&self.separator);
        self.write(&mut out, person, message, with, LineEnd::Lf);
        out.push(b'\n');
        out
    }

    fn write(&self, out: &mut Vec<u8>, person: &Candidate, message: &Rendered, with: &Parts, end: LineEnd) {
        let id = self.message_id(person);
        let (id, boundary) = (&id[..32], format!("=_{}", &id[32..56]));
        append(out, &self.head(person, &message.subject, id), end);
        let versions = || multipart("alternative", &boundary);
        if with.attached.is_empty() {
            append(out, &versions(), end);
            return self.versions(out, message, &boundary, with, end);
        }
        // RFC 2046: what is read first, then what is attached to it.
        let outer = format!("{boundary}m");
        append(out, &multipart("mixed", &outer), end);
        let between = |out: &mut Vec<u8>, close: &str| append(out, format!("\n--{outer}{close}\n").as_bytes(), end);
        between(out, "");
        append(out, &versions(), end);
        self.versions(out, message, &boundary, with, end);
        for part in &with.attached {
            between(out, "");
            append(out, part, end);
        }
        between(out, "--");
    }

    /// The versions of the message, the plainest first.
    fn versions(&self, out: &mut Vec<u8>, message: &Rendered, boundary: &str, with: &Parts, end: LineEnd) {
        let between = |out: &mut Vec<u8>, close: &str| append(out, format!("\n--{boundary}{close}\n").as_bytes(), end);
        between(out, "");
        text_part(out, "text/plain", &message.text, end);
        between(out, "");
        self.enclosed.around(out, message, boundary, end);
        if let Some(calendar) = &with.alternative {
            between(out, "");
            append(out, calendar, end);
        }
        between(out, "--");
    }

    /// The headers but the content's type, with CRLF.
    fn head(&self, person: &Candidate, subject: &str, id: &str) -> Vec<u8> {
        let mut head = Vec::with_capacity(1024);
        match self.email_as {
            EmailAs::Finished => {
                head.extend_from_slice(&self.date);
                header(&mut head, "Message-ID", &MessageId::new(format!("{id}@{}", self.prepared.sender.domain())));
            }
            EmailAs::Drafts => head.extend_from_slice(DRAFT),
        }
        head.extend_from_slice(&self.from);
        let name = person.name();
        mailbox(&mut head, "To", Some(name.as_str()).filter(|name| *name != person.address()), person.address());
        if looks_encoded(subject) {
            header(&mut head, "Subject", &Raw::new(encoded_words("Subject", subject)));
        } else {
            header(&mut head, "Subject", &Text::new(subject));
        }
        // Who gets a message has a cell.
        head.extend_from_slice(person.cell.and_then(|cell| self.after.get(cell)).map_or(&[], Vec::as_slice));
        head
    }

    /// 64 hexadecimal digits, the same for the same batch inputs and person.
    fn message_id(&self, person: &Candidate) -> String {
        let mut hash = self.batch.clone();
        update(&mut hash, &person.id.0.to_le_bytes());
        update(&mut hash, person.address().as_bytes());
        hex(&hash.finalize())
    }
}

/// What tells Thunderbird, Outlook and Apple Mail that a message is yet to be sent. Its date and its id are given when it
/// is: made now, both would be wrong by then, and two sent from one draft would have the same id.
const DRAFT: &[u8] = b"X-Unsent: 1\r\nX-Uniform-Type-Identifier: com.apple.mail-draft\r\n";

fn multipart(kind: &str, boundary: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let kind = ContentType::new(format!("multipart/{kind}")).attribute("boundary", boundary);
    header(&mut out, "Content-Type", &kind);
    out
}

fn update(hash: &mut Sha256, part: &[u8]) {
    hash.update((part.len() as u64).to_le_bytes());
    hash.update(part);
}

/// RFC 2369. Only what the organisation itself configured.
fn list_unsubscribe(settings: &Settings) -> Option<String> {
    let ways = [
        settings.unsubscribe_mailbox.as_ref().map(|mailbox| format!("<mailto:{mailbox}?subject=unsubscribe>")),
        settings.unsubscribe_url.as_ref().map(|url| format!("<{url}>")),
    ];
    let ways: Vec<String> = ways.into_iter().flatten().collect();
    (!ways.is_empty()).then(|| ways.join(", "))
}

fn mailbox(out: &mut Vec<u8>, name: &str, display: Option<&str>, address: &str) {
    let address = with_ascii_domain(address);
    match display.map(|display| one_line(&without_controls(display)).into_owned()) {
        Some(display) if looks_encoded(&display) => {
            header(out, name, &Raw::new(format!("{}\r\n <{address}>", encoded_words(name, &display))));
        }
        display => header(out, name, &Address::new_address(display, address)),
    }
}

/// Words that a reader would decode although nobody encoded them, into a line end and a header for example.
fn looks_encoded(text: &str) -> bool {
    text.contains("=?")
}

/// RFC 2047: the text in encoded-words of at most 75 characters, each a line of at most 76, so that it is decoded once and to
/// itself. The first line begins with the header's name.
fn encoded_words(header: &str, text: &str) -> String {
    use base64::Engine as _;
    const BYTES: usize = 45;
    let mut words: Vec<String> = Vec::new();
    let mut chunk = String::new();
    for letter in text.chars() {
        let taken = if words.is_empty() { header.len() } else { 0 };
        if chunk.len() + letter.len_utf8() > BYTES - taken {
            words.push(std::mem::take(&mut chunk));
        }
        chunk.push(letter);
    }
    words.push(chunk);
    let encode = |word: &String| format!("=?utf-8?B?{}?=", base64::engine::general_purpose::STANDARD.encode(word));
    words.iter().map(encode).collect::<Vec<_>>().join("\r\n ")
}

/// Nothing that ends a header may be in one.
fn one_line(text: &str) -> Cow<'_, str> {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    if text.contains(breaks) { text.replace(breaks, " ").into() } else { text.into() }
}

pub fn rfc5322_date(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_with_encoded_words_is_longer_than_76_and_domains_are_ascii() {
        let mut out = Vec::new();
        let evil = "=?utf-8?q?x?= and a long name that goes on and on until it fills more than only one line";
        mailbox(&mut out, "Reply-To", Some(evil), "jo@bücher.example");
        header(&mut out, "Subject", &Raw::new(encoded_words("Subject", evil)));
        let text = String::from_utf8(out).unwrap();
        assert!(text.lines().all(|line| line.len() <= 76), "{text}");
        assert!(text.contains("<jo@xn--bcher-kva.example>"), "{text}");
        for (address, ascii) in [("b@例え.jp", "b@xn--r8jz45g.jp"), ("jürgen@x.example", "jürgen@x.example")] {
            assert_eq!(with_ascii_domain(address), ascii);
        }
    }
}
