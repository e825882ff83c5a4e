//! JPEG segment by segment (ITU-T T.81, B.1): what paints stays, what tells leaves, and nothing follows its end.
//! Which way a photo is held up is the one thing kept of a camera's notes: without it, it would lie on its side.

use image::metadata::Orientation;

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;

struct Segment<'a> {
    marker: u8,
    content: &'a [u8],
    /// With its marker and length.
    whole: &'a [u8],
}

/// None when the segments do not add up.
pub fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = vec![0xFF, START];
    if let Some(orientation) = orientation(bytes) {
        clean.extend(note(orientation));
    }
    let mut rest = bytes.get(2..)?;
    loop {
        let (segment, after) = segment(rest)?;
        let Some(segment) = segment else {
            clean.extend([0xFF, END]);
            return Some(clean);
        };
        if paints(&segment) {
            clean.extend_from_slice(segment.whole);
        }
        rest = after;
        if segment.marker == SCAN {
            let length = scan_length(rest)?;
            clean.extend_from_slice(rest.get(..length)?);
            rest = rest.get(length..)?;
        }
    }
}

/// Whether width and height change places when it is shown.
pub fn is_turned(bytes: &[u8]) -> bool {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(orientation(bytes), Some(Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH))
}

/// The next segment and what follows; no segment at the end of the picture.
fn segment(bytes: &[u8]) -> Option<(Option<Segment<'_>>, &[u8])> {
    if bytes.first() != Some(&0xFF) {
        return None;
    }
    // Any number of FF may stand before a marker.
    let at = bytes.iter().position(|byte| *byte != 0xFF)?;
    let marker = *bytes.get(at)?;
    if marker == END {
        return Some((None, &[]));
    }
    // Markers without content have no place between segments.
    if matches!(marker, 0x00 | 0x01 | 0xD0..=START) {
        return None;
    }
    let length = usize::from(u16::from_be_bytes(bytes.get(at + 1..at + 3)?.try_into().ok()?));
    let content = bytes.get(at + 3..at + 1 + length)?;
    let whole = bytes.get(at - 1..at + 1 + length)?;
    Some((Some(Segment { marker, content, whole }), bytes.get(at + 1 + length..)?))
}

/// Up to the next marker that is neither a stuffed FF nor a restart.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + memchr::memchr(0xFF, bytes.get(from..)?)?;
        match bytes.get(at + 1)? {
            0x00 | 0xD0..=0xD7 => from = at + 2,
            0xFF => from = at + 1,
            _ => return Some(at),
        }
    }
}

fn paints(segment: &Segment) -> bool {
    match segment.marker {
        // JFIF without a thumbnail of its own, a colour profile, and how Adobe stores colours.
        0xE0 => segment.content.starts_with(b"JFIF\0") && segment.content.len() == 14,
        0xE2 => segment.content.starts_with(b"ICC_PROFILE\0"),
        0xEE => segment.content.starts_with(b"Adobe") && segment.content.len() == 12,
        0xE0..=0xEF | 0xFE => false,
        _ => true,
    }
}

fn orientation(bytes: &[u8]) -> Option<Orientation> {
    let mut rest = bytes.get(2..)?;
    while let Some((Some(found), after)) = segment(rest) {
        if found.marker == 0xE1
            && let Some(exif) = found.content.strip_prefix(b"Exif\0\0")
        {
            return Orientation::from_exif_chunk(exif).filter(|turn| *turn != Orientation::NoTransforms);
        }
        if found.marker == SCAN {
            return None;
        }
        rest = after;
    }
    None
}

/// A camera's note (Exif 2.32, 4.6) with one entry: the orientation.
fn note(orientation: Orientation) -> Vec<u8> {
    const BEFORE: &[u8] = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0";
    [BEFORE, &[orientation.to_exif()], &[0; 6]].concat()
}
