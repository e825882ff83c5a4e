//! What separates the cells: guessed by which sign cuts the first rows into equally many cells, outside quotes.

use csv_core::{ReadRecordResult, ReaderBuilder};

use crate::{Error, Result};

const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];
const LOOKED_AT: usize = 50;

/// The delimiter a mapping names: one ASCII sign, or "tab".
pub(super) fn by_name(name: &str) -> Result<u8> {
    match name.as_bytes() {
        _ if name.eq_ignore_ascii_case("tab") || name == "\\t" => Ok(b'\t'),
        [sign] if sign.is_ascii() && !sign.is_ascii_alphanumeric() && !b"\"\r\n\0".contains(sign) => Ok(*sign),
        _ => Err(Error::invalid_at(
            "delimiter",
            format!("“{name}” cannot separate columns. Use one sign: , ; | or a tab."),
        )),
    }
}

/// The first line "sep=;", with which a file tells Excel its delimiter, and its length in bytes. It is no row.
pub(super) fn named_in_file(start: &[u8]) -> Option<(u8, usize)> {
    let quoted = start.strip_prefix(b"\"").unwrap_or(start);
    let (word, rest) = quoted.split_at_checked(4)?;
    let (sign, rest) = rest.split_first()?;
    let rest = rest.strip_prefix(b"\"").unwrap_or(rest);
    let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
    let rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    let length = start.len() - rest.len();
    let ended = start[..length].ends_with(b"\n") || start[..length].ends_with(b"\r");
    (ended && word.eq_ignore_ascii_case(b"sep=") && !b"\r\n\"".contains(sign)).then_some((*sign, length))
}

pub(super) fn guess(sample: &[u8]) -> u8 {
    if let Some((sign, _)) = named_in_file(sample).filter(|(sign, _)| sign.is_ascii_punctuation() || *sign == b'\t') {
        return sign;
    }
    let scored = CANDIDATES.map(|sign| (score(sample, sign), sign));
    scored.into_iter().fold((0, b','), |best, next| if next.0 > best.0 { next } else { best }).1
}

/// The share of rows that have as many cells as the first, in thousandths; more cells decide between equals.
fn score(sample: &[u8], sign: u8) -> usize {
    let widths = widths(sample, sign);
    let Some(first) = widths.first().copied().filter(|width| *width > 1) else { return 0 };
    let same = widths.iter().filter(|width| **width == first).count();
    1000 * same / widths.len() * 100 + first.min(99)
}

/// How many cells each of the first rows has. The last one, perhaps cut off by the sample, is left out unless alone.
fn widths(sample: &[u8], sign: u8) -> Vec<usize> {
    let mut parser = ReaderBuilder::new().delimiter(sign).build();
    let mut output = vec![0; sample.len() + 1];
    let mut ends = vec![0; sample.len() + 1];
    let (mut at, mut widths) = (0, Vec::new());
    let mut width = 0;
    while widths.len() < LOOKED_AT {
        let (result, read, _, ended) = parser.read_record(&sample[at..], &mut output, &mut ends);
        at += read;
        width += ended;
        match result {
            ReadRecordResult::Record => widths.push(std::mem::take(&mut width)),
            ReadRecordResult::End => break,
            _ => {}
        }
    }
    if at == sample.len() && widths.len() > 2 && !sample.ends_with(b"\n") {
        widths.pop();
    }
    widths
}
