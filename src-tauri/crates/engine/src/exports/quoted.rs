//! Quoted-printable (RFC 2045 section 6.7) of a text, with the line ends of the file it goes to, in one walk over its bytes.
//! The letters are those mail-builder writes; its CRLF would be walked once more for an mbox, and an email is mostly this.

/// Characters of a line before the `=` that says it goes on.
const LINE: usize = 75;
const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// What ends a line: CRLF in a file of its own, LF in an mbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    Lf,
    CrLf,
}

impl LineEnd {
    pub fn bytes(self) -> &'static [u8] {
        match self {
            LineEnd::Lf => b"\n",
            LineEnd::CrLf => b"\r\n",
        }
    }
}

/// Appends the text and says how many lines it ended.
pub fn quoted_printable(text: &[u8], end: LineEnd, out: &mut Vec<u8>) -> usize {
    let mut lines = Lines { out, end: end.bytes(), column: 0, ended: 0 };
    let mut rest = text;
    loop {
        let (mut run, after) = rest.split_at(plain(rest));
        let last = match run.last() {
            Some(blank @ (b' ' | b'\t')) if ends_line(after) => {
                run = &run[..run.len() - 1];
                Some(*blank)
            }
            _ => None,
        };
        lines.run(run);
        if let Some(blank) = last {
            lines.escape(blank);
        }
        rest = match after {
            [] => return lines.ended,
            [b'\n', rest @ ..] | [b'\r', b'\n', rest @ ..] => {
                lines.hard_end();
                rest
            }
            [b'\t', rest @ ..] if !ends_line(rest) => {
                lines.run(b"\t");
                rest
            }
            [other, rest @ ..] => {
                lines.escape(*other);
                rest
            }
        };
    }
}

fn ends_line(rest: &[u8]) -> bool {
    matches!(rest, [] | [b'\n', ..] | [b'\r', b'\n', ..])
}

struct Lines<'a> {
    out: &'a mut Vec<u8>,
    end: &'static [u8],
    column: usize,
    ended: usize,
}

impl Lines<'_> {
    fn run(&mut self, mut run: &[u8]) {
        while !run.is_empty() {
            if self.column == LINE {
                self.soft_end();
            }
            let (now, later) = run.split_at(run.len().min(LINE - self.column));
            self.out.extend_from_slice(now);
            self.column += now.len();
            run = later;
        }
    }

    fn escape(&mut self, byte: u8) {
        if self.column + 3 > LINE {
            self.soft_end();
        }
        self.out.extend_from_slice(&[b'=', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
        self.column += 3;
    }

    fn soft_end(&mut self) {
        self.out.push(b'=');
        self.hard_end();
    }

    fn hard_end(&mut self) {
        self.out.extend_from_slice(self.end);
        self.column = 0;
        self.ended += 1;
    }
}

/// How many bytes from the start stand for themselves: visible ASCII but `=`, and spaces. Eight bytes at a time: a lane
/// of `marked` has its high bit set where its byte is special; what a borrow sets wrongly lies behind the first of them.
fn plain(text: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let below = |word: u64, limit: u8| word.wrapping_sub(ONES * u64::from(limit)) & !word;
    let (words, tail) = text.as_chunks::<8>();
    for (position, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let equals = below(word ^ (ONES * u64::from(b'=')), 1);
        let delete = below(word ^ (ONES * 0x7F), 1);
        let marked = (below(word, b' ') | equals | delete | word) & HIGH;
        if marked != 0 {
            return position * 8 + marked.trailing_zeros() as usize / 8;
        }
    }
    let special = |byte: &u8| !matches!(byte, b' '..=b'~') || *byte == b'=';
    text.len() - tail.len() + tail.iter().position(special).unwrap_or(tail.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What mail-builder makes of the text when it chooses quoted-printable.
    fn by_mail_builder(text: &str) -> Option<Vec<u8>> {
        use mail_builder::mime::MimePart;
        let mut part = Vec::new();
        MimePart::new("text/plain", text).write_part(&mut part);
        let head =
            b"Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
        part.strip_prefix(head.as_slice()).map(<[u8]>::to_vec)
    }

    fn ours(text: &str, end: LineEnd) -> (Vec<u8>, usize) {
        let mut out = Vec::new();
        let ended = quoted_printable(text.as_bytes(), end, &mut out);
        (out, ended)
    }

    fn compare(text: &str) {
        let (crlf, ended) = ours(text, LineEnd::CrLf);
        if let Some(expected) = by_mail_builder(text) {
            assert_eq!(String::from_utf8_lossy(&crlf), String::from_utf8_lossy(&expected), "{text:?}");
        }
        let (lf, _) = ours(text, LineEnd::Lf);
        assert_eq!(String::from_utf8_lossy(&crlf).replace("\r\n", "\n").as_bytes(), lf, "{text:?}");
        assert_eq!(lf.len() + ended, crlf.len());
        assert!(lf.split(|byte| *byte == b'\n').all(|line| line.len() <= 76 && !line.ends_with(b" ")), "{text:?}");
    }

    #[test]
    fn lines_blanks_and_escapes_are_those_of_mail_builder() {
        for width in 70..80 {
            for tail in
                ["", " ", "\t", "  ", "é", "=", " \n", "\t\r\n", "x\n", "\u{7f}", "\0", "\r", "\r\r\n", "é \n é"]
            {
                compare(&format!("é{}{tail}", "x".repeat(width)));
                compare(&format!("é{}{tail}{}\n", "y ".repeat(width / 2), "z".repeat(160)));
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_is_written_as_mail_builder_writes_it(text in "([ -~]{0,30}|[=é日 \t\r\n\u{0}-\u{ff}]{0,9}){0,12}") {
            compare(&text);
        }
    }
}
