//! One email as RFC 5322 and MIME bytes. Everything random in a message (id, boundary) is derived, so that the same
//! inputs give the same bytes.

use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};
use sha2::{Digest, Sha256};

use super::enclosed::Enclosed;
use crate::campaigns::{Candidate, Prepared};
use crate::channels::sms::Gateway;
use crate::id::hex;
use crate::render::Rendered;
use crate::settings::Settings;
use crate::time::Timestamp;

/// What all emails of a batch share.
pub struct Envelope<'a> {
    pub prepared: &'a Prepared,
    pub settings: &'a Settings,
    pub enclosed: &'a Enclosed,
    pub gateway: Gateway,
    pub now: Timestamp,
    pub seed: u64,
}

impl Envelope<'_> {
    /// The message with CRLF line ends.
    pub fn email(&self, person: &Candidate, message: &Rendered) -> Vec<u8> {
        let id = self.message_id(person);
        let sender = &self.prepared.sender;
        let name = person.name();
        let mut email = MessageBuilder::new().header("Date", Raw::new(rfc5322_date(self.now))).message_id(format!(
            "{}@{}",
            &id[..32],
            sender.domain()
        ));
        email = with_mailbox(email, "From", sender.name.as_deref(), &sender.address);
        email =
            with_mailbox(email, "To", Some(name.as_str()).filter(|name| *name != person.address()), person.address());
        email = if looks_encoded(&message.subject) {
            email.header("Subject", Raw::new(encoded_words(&message.subject)))
        } else {
            email.subject(message.subject.as_str())
        };
        if let Some(reply_to) = &self.prepared.reply_to {
            email = with_mailbox(email, "Reply-To", reply_to.name.as_deref(), &reply_to.address);
        }
        if let Some(unsubscribe) = self.list_unsubscribe() {
            email = email.header("List-Unsubscribe", Raw::new(unsubscribe));
        }
        if let Some(cell) = person.cell {
            let locale = self.prepared.template.document.cells[cell].locale.as_str();
            email = email.header("Content-Language", Raw::new(locale));
        }
        let boundary = format!("=_{}", &id[32..56]);
        let html = self.enclosed.around(part("text/html", &message.html), &message.html, &boundary);
        let parts = vec![part("text/plain", &message.text), html];
        let boundary = ContentType::new("multipart/alternative").attribute("boundary", boundary);
        let mut bytes = Vec::with_capacity(message.text.len() + message.html.len() * 5 / 4 + 1024);
        // Writing to memory cannot fail.
        let _ = email.body(MimePart::new(boundary, parts)).write_to(&mut bytes);
        bytes
    }

    /// 64 hexadecimal digits, the same for the same batch inputs and person.
    fn message_id(&self, person: &Candidate) -> String {
        let mut hash = Sha256::new();
        for part in [
            self.prepared.campaign.key.as_bytes(),
            self.prepared.template.revision.as_bytes(),
            &self.now.as_second().to_le_bytes(),
            &self.seed.to_le_bytes(),
            &person.id.0.to_le_bytes(),
            person.address().as_bytes(),
        ] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        hex(&hash.finalize())
    }

    /// RFC 2369. Only what the organisation itself configured.
    fn list_unsubscribe(&self) -> Option<String> {
        let ways = [
            self.settings.unsubscribe_mailbox.as_ref().map(|mailbox| format!("<mailto:{mailbox}?subject=unsubscribe>")),
            self.settings.unsubscribe_url.as_ref().map(|url| format!("<{url}>")),
        ];
        let ways: Vec<String> = ways.into_iter().flatten().collect();
        (!ways.is_empty()).then(|| ways.join(", "))
    }
}

fn with_mailbox<'x>(
    email: MessageBuilder<'x>,
    header: &'static str,
    name: Option<&str>,
    address: &'x str,
) -> MessageBuilder<'x> {
    match name.map(one_line) {
        Some(name) if looks_encoded(&name) => {
            email.header(header, Raw::new(format!("{}\r\n <{address}>", encoded_words(&name))))
        }
        name => email.header(header, Address::new_address(name, address)),
    }
}

/// Words that a reader would decode although nobody encoded them, into a line end and a header for example.
fn looks_encoded(text: &str) -> bool {
    text.contains("=?")
}

/// RFC 2047: the text in encoded-words of at most 75 characters, each a line, so that it is decoded once and to itself.
fn encoded_words(text: &str) -> String {
    use base64::Engine as _;
    const BYTES: usize = 45;
    let mut words: Vec<String> = Vec::new();
    let mut chunk = String::new();
    for letter in text.chars() {
        if chunk.len() + letter.len_utf8() > BYTES {
            words.push(std::mem::take(&mut chunk));
        }
        chunk.push(letter);
    }
    words.push(chunk);
    let encode = |word: &String| format!("=?utf-8?B?{}?=", base64::engine::general_purpose::STANDARD.encode(word));
    words.iter().map(encode).collect::<Vec<_>>().join("\r\n ")
}

/// Nothing that ends a header may be in one.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || c == '\u{2028}' || c == '\u{2029}' { ' ' } else { c }).collect()
}

/// A text part. A line that begins with "From " would be mangled by mbox readers, so such a part goes as base64.
fn part<'x>(content_type: &'x str, text: &'x str) -> MimePart<'x> {
    let content_type = ContentType::new(content_type).attribute("charset", "utf-8");
    if text.starts_with("From ") || text.contains("\nFrom ") {
        let encoded = base64_lines(text.as_bytes());
        return MimePart::new(content_type, BodyPart::Text(encoded.into())).transfer_encoding("base64");
    }
    MimePart::new(content_type, BodyPart::Text(text.into()))
}

/// RFC 2045 section 6.8: base64 in lines of 76.
pub(super) fn base64_lines(bytes: &[u8]) -> String {
    use base64::Engine as _;
    let flat = base64::engine::general_purpose::STANDARD.encode(bytes);
    let mut lines = String::with_capacity(flat.len() + flat.len() / 38 + 2);
    for (position, c) in flat.chars().enumerate() {
        if position > 0 && position % 76 == 0 {
            lines.push_str("\r\n");
        }
        lines.push(c);
    }
    lines.push_str("\r\n");
    lines
}

pub fn rfc5322_date(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

/// One message of an mbox (mboxrd): a separator line, LF line ends, `>` before lines that look like a separator.
pub fn as_mbox(email: &[u8], sender: &str, at: Timestamp) -> Vec<u8> {
    let mut out = Vec::with_capacity(email.len() + 128);
    out.extend_from_slice(format!("From {sender} {}\n", at.strftime("%a %b %e %H:%M:%S %Y")).as_bytes());
    let mut rest = email;
    while !rest.is_empty() {
        let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
        let (line, after) = rest.split_at(end);
        let looks_like_separator =
            line.iter().position(|byte| *byte != b'>').is_some_and(|at| line[at..].starts_with(b"From "));
        if looks_like_separator {
            out.push(b'>');
        }
        match line.strip_suffix(b"\r\n") {
            Some(line) => {
                out.extend_from_slice(line);
                out.push(b'\n');
            }
            None => out.extend_from_slice(line),
        }
        rest = after;
    }
    if !out.ends_with(b"\n") {
        out.push(b'\n');
    }
    out.push(b'\n');
    out
}
