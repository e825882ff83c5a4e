//! Parts of an email as bytes, with the line ends of the file it goes to. mail-builder writes them; what nearly every
//! message is made of, quoted-printable, goes a shorter way to the same bytes.

use std::borrow::Cow;

use mail_builder::headers::Header;
use mail_builder::headers::content_type::ContentType;
use mail_builder::mime::{BodyPart, MimePart};

use super::quoted::{LineEnd, quoted_printable};

pub fn header(out: &mut Vec<u8>, name: &str, value: &impl Header) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    value.write_header(out, name.len() + 2);
}

/// A text part with its headers.
pub fn text_part(out: &mut Vec<u8>, content_type: &'static str, text: &str, end: LineEnd) {
    let before = out.len();
    let text = &*with_whole_line_ends(text);
    if may_be_quoted(text) {
        for piece in
            ["Content-Type: ", content_type, "; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n"]
        {
            append(out, piece.as_bytes(), end);
        }
        let start = out.len();
        let ended = quoted_printable(text.as_bytes(), end, out);
        let length = out.len() - start + if end == LineEnd::Lf { ended } else { 0 };
        if length < base64_length(text.len()) {
            quote_separators(out, start, end);
            return;
        }
        out.truncate(before);
    }
    let mut part = Vec::new();
    whole(content_type, text).write_part(&mut part);
    append(out, &part, end);
    quote_separators(out, before, end);
}

/// A carriage return by itself ends a line where it was typed, and may stand in no body (RFC 5322 section 2.3).
fn with_whole_line_ends(text: &str) -> Cow<'_, str> {
    let is_alone = |at: usize| text.as_bytes().get(at + 1) != Some(&b'\n');
    if memchr::memchr_iter(b'\r', text.as_bytes()).any(is_alone) {
        text.replace("\r\n", "\n").replace('\r', "\n").into()
    } else {
        text.into()
    }
}

/// The part as mail-builder writes it. A line that begins with "From " would be mangled by mbox readers, so such a part
/// goes as base64.
fn whole<'x>(content_type: &'x str, text: &'x str) -> MimePart<'x> {
    let content_type = ContentType::new(content_type).attribute("charset", "utf-8");
    if has_separator(text) {
        let encoded = base64_lines(text.as_bytes());
        return MimePart::new(content_type, BodyPart::Text(encoded.into())).transfer_encoding("base64");
    }
    MimePart::new(content_type, BodyPart::Text(text.into()))
}

fn has_separator(text: &str) -> bool {
    let mut found = memchr::memmem::find_iter(text.as_bytes(), "From ");
    found.any(|at| at == 0 || text.as_bytes()[at - 1] == b'\n')
}

/// Whether quoted-printable is worth trying: it is what mail-builder uses unless the text needs no encoding or base64 is
/// shorter.
fn may_be_quoted(text: &str) -> bool {
    let high = if text.is_ascii() { 0 } else { text.bytes().filter(|byte| *byte >= 0x80).count() };
    text.len() + 2 * high < base64_length(text.len()) && !has_separator(text) && !goes_as_it_is(text.as_bytes())
}

/// Whether mail-builder would leave the text as it is: ASCII in lines that are short and end visibly.
fn goes_as_it_is(text: &[u8]) -> bool {
    const LONGEST: usize = 77;
    let blank = |line: &[u8]| matches!(line, [.., b' ' | b'\t']);
    let short = |line: &[u8]| {
        let visible = line.strip_suffix(b"\n").map_or(line, |line| line.strip_suffix(b"\r").unwrap_or(line));
        line.len() <= LONGEST && !blank(visible)
    };
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', text).map(|at| at + 1).chain([text.len()]) {
        if !short(&text[start..end]) {
            return false;
        }
        start = end;
    }
    text.is_ascii() && memchr::memchr(0x7F, text).is_none()
}

/// Of a text in base64, in lines of 76 that end with CRLF.
fn base64_length(bytes: usize) -> usize {
    let letters = bytes.div_ceil(3) * 4;
    letters + letters.div_ceil(76) * 2
}

/// Appends lines that end with CRLF or LF with the file's own ends.
pub fn append(out: &mut Vec<u8>, lines: &[u8], end: LineEnd) {
    let mut rest = lines;
    while let Some(at) = memchr::memchr(b'\n', rest) {
        let line = &rest[..at];
        out.extend_from_slice(line.strip_suffix(b"\r").unwrap_or(line));
        out.extend_from_slice(end.bytes());
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
}

/// In an mbox, `>` goes before each line from `start` on that looks like a separator (mboxrd).
fn quote_separators(out: &mut Vec<u8>, start: usize, end: LineEnd) {
    if end != LineEnd::Lf || memchr::memmem::find(&out[start..], b"From ").is_none() {
        return;
    }
    let lines = out.split_off(start);
    for line in lines.split_inclusive(|byte| *byte == b'\n') {
        let marks = line.iter().take_while(|byte| **byte == b'>').count();
        if line[marks..].starts_with(b"From ") {
            out.push(b'>');
        }
        out.extend_from_slice(line);
    }
}

/// RFC 2045 section 6.8: base64 in lines of 76.
pub fn base64_lines(bytes: &[u8]) -> String {
    use base64::Engine as _;
    let flat = base64::engine::general_purpose::STANDARD.encode(bytes);
    let mut lines = String::with_capacity(flat.len() + flat.len() / 38 + 2);
    let mut rest = flat.as_str();
    while rest.len() > 76 {
        let (line, after) = rest.split_at(76);
        lines.push_str(line);
        lines.push_str("\r\n");
        rest = after;
    }
    lines.push_str(rest);
    lines.push_str("\r\n");
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The part by mail-builder alone, and its lines as an mbox has them.
    fn plainly(text: &str) -> (Vec<u8>, Vec<u8>) {
        let mut part = Vec::new();
        whole("text/html", text).write_part(&mut part);
        let mut lines = String::from_utf8(part.clone()).expect("a part is ASCII").replace("\r\n", "\n");
        lines.insert(0, '\n');
        for marks in (0..9).rev() {
            let marks = ">".repeat(marks);
            lines = lines.replace(&format!("\n{marks}From "), &format!("\n>{marks}From "));
        }
        (part, lines.split_off(1).into_bytes())
    }

    fn compare(text: &str) {
        let (crlf, lf) = plainly(text);
        for (end, expected) in [(LineEnd::CrLf, crlf), (LineEnd::Lf, lf)] {
            let mut out = Vec::new();
            text_part(&mut out, "text/html", text, end);
            assert_eq!(String::from_utf8_lossy(&out), String::from_utf8_lossy(&expected), "{text:?}");
        }
    }

    #[test]
    fn every_way_to_write_a_part_gives_the_bytes_of_mail_builder() {
        let long = "x".repeat(200);
        for text in [
            "a\n",
            "a\r\nb",
            "From me",
            "é\nFrom me\n",
            ">From me\n",
            "é >From me\n>From you\n>>From them\n",
            "日本語の長い文章です。",
            "aé",
            "ends in a blank \nhere",
            long.as_str(),
        ] {
            compare(text);
        }
        for width in 70..80 {
            // A soft break may leave "From " at the start of a line.
            compare(&format!("é{}From here on, everything is new. >From", "x".repeat(width)));
            compare(&format!("{}\r\n{}\n", "x".repeat(width), "y".repeat(width)));
            compare(&"x".repeat(width));
        }
    }

    #[test]
    fn a_carriage_return_never_stands_alone_in_a_message() {
        for text in ["one\rtwo", "one\r\ntwo\rthree\n", "é one\r", "\r.\rMAIL FROM:<x@example.org>"] {
            for end in [LineEnd::CrLf, LineEnd::Lf] {
                let mut out = Vec::new();
                text_part(&mut out, "text/plain", text, end);
                let rest = String::from_utf8(out).expect("a part is ASCII").replace("\r\n", "");
                assert!(!rest.contains('\r') && !rest.contains("=0D"), "{text:?}: {rest:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_becomes_the_part_mail_builder_makes(text in "([ -~]{0,40}|>{0,2}From |[é日=]{0,20}|[ \t]{0,2}\r?\n){0,16}") {
            compare(&text);
        }
    }
}
