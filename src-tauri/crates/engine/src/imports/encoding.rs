//! Bytes to text: guessing how a file is written, and decoding it piece by piece without ever inventing a character.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, DecoderResult, Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::{Error, Result};

/// Larger files are refused before they are read.
pub(super) const MAX_FILE: u64 = 500 * 1024 * 1024;
const CHUNK: usize = 64 * 1024;

/// Opens the file and refuses what is too large to be a contact list. The length is in bytes.
pub(super) fn open(path: &Path) -> Result<(File, u64)> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::NotFound(format!("There is no file at “{}”.", path.display())),
        _ => Error::io(path, "opened", error),
    };
    // Asked before opening: a pipe that nobody writes to would never open.
    let metadata = std::fs::metadata(path).map_err(failed)?;
    if !metadata.is_file() {
        return Err(Error::invalid_at("path", format!("“{}” is not a file.", path.display())));
    }
    let file = File::open(path).map_err(failed)?;
    if metadata.len() > MAX_FILE {
        return Err(Error::Refused("This file is larger than 500 MB. Split it into smaller files first.".to_owned()));
    }
    Ok((file, metadata.len()))
}

/// The encoding by its name, as people and programs write it.
pub(super) fn by_name(name: &str) -> Result<&'static Encoding> {
    let label = name.trim().to_ascii_lowercase().replace('_', "-");
    // Names that programs use and the web does not know.
    let label = match label.as_str() {
        "latin-1" | "latin1" | "ansi" => "windows-1252",
        "utf-8-sig" | "utf-8-bom" | "utf8-bom" => "utf-8",
        "utf-16-le" => "utf-16le",
        "utf-16-be" => "utf-16be",
        "cp932" | "shift-jis" => "shift_jis",
        "cp936" => "gbk",
        "cp949" => "euc-kr",
        "cp950" => "big5",
        "mac-roman" | "macroman" => "macintosh",
        other => other,
    };
    Encoding::for_label_no_replacement(label.as_bytes())
        .or_else(|| Encoding::for_label_no_replacement(name.trim().as_bytes()))
        .ok_or_else(|| Error::invalid_at("encoding", format!("“{name}” is not an encoding we know.")))
}

/// The name in the form of mapping files: "utf-8", "windows-1252".
pub(super) fn name(encoding: &'static Encoding) -> String {
    encoding.name().to_ascii_lowercase()
}

/// Guesses from the byte order mark, the zero bytes of UTF-16, the soundness of UTF-8, then the letters themselves.
pub(super) fn guess(path: &Path) -> Result<&'static Encoding> {
    let (mut file, _) = open(path)?;
    let failed = |error| Error::io(path, "read", error);
    let mut head = Vec::with_capacity(CHUNK);
    Read::by_ref(&mut file).take(CHUNK as u64).read_to_end(&mut head).map_err(failed)?;
    if let Some((encoding, _)) = Encoding::for_bom(&head) {
        return Ok(encoding);
    }
    if let Some(encoding) = utf16_by_zeros(&head) {
        return Ok(encoding);
    }
    let Some(first_odd) = first_not_utf8(&mut file).map_err(failed)? else { return Ok(UTF_8) };
    file.seek(SeekFrom::Start(first_odd.saturating_sub(CHUNK as u64))).map_err(failed)?;
    let mut around = Vec::new();
    file.take(16 * CHUNK as u64).read_to_end(&mut around).map_err(failed)?;
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&around, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    if guessed == WINDOWS_1252 && is_damaged_utf8(&around) {
        return Ok(UTF_8);
    }
    Ok(if guessed == WINDOWS_1252 && is_macintosh(&around) { MACINTOSH } else { guessed })
}

/// Letters of several bytes are nothing that Windows has in a row: a text of them with damage here and there is to be told, not to
/// be read as another.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut damage) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        damage += usize::from(!chunk.invalid().is_empty() && !chunk.valid().is_empty());
    }
    letters > 0 && letters >= damage
}

/// Excel on a Mac saves Mac OS Roman, where ä, ö, ü, é and their like lie among bytes that Windows has signs and rare letters
/// in, and no common letter lies where Windows has all of its own. Only bytes behind a letter count: Š may begin a name.
fn is_macintosh(bytes: &[u8]) -> bool {
    const LETTERS: [u8; 12] = [0x87, 0x88, 0x89, 0x8A, 0x8D, 0x8E, 0x8F, 0x90, 0x95, 0x99, 0x9A, 0x9F];
    let (mut macintosh, mut windows) = (0, 0);
    for pair in bytes.windows(2).filter(|pair| pair[0].is_ascii_alphabetic()) {
        macintosh += usize::from(LETTERS.contains(&pair[1]));
        windows += usize::from(pair[1] >= 0xC0);
    }
    macintosh > windows
}

/// Contact files are mostly ASCII, so in UTF-16 nearly every second byte is zero even without a byte order mark.
fn utf16_by_zeros(head: &[u8]) -> Option<&'static Encoding> {
    let zeros = |offset: usize| head.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = head.len() / 8;
    if odd > many && odd > 4 * even {
        Some(UTF_16LE)
    } else if even > many && even > 4 * odd {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// A text in UTF-16, as programs of Windows call Unicode; None for every other one.
pub fn utf16(bytes: &[u8]) -> Option<String> {
    let (encoding, mark) = Encoding::for_bom(bytes)
        .or_else(|| utf16_by_zeros(&bytes[..bytes.len().min(CHUNK)]).map(|known| (known, 0)))?;
    let text =
        encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]).filter(|_| encoding != UTF_8);
    text.map(|text| text.into_owned())
}

/// The place of the first bytes that are not UTF-8.
fn first_not_utf8(file: &mut File) -> std::io::Result<Option<u64>> {
    file.seek(SeekFrom::Start(0))?;
    let mut bytes = vec![0; CHUNK];
    let (mut kept, mut start) = (0, 0_u64);
    loop {
        let read = file.read(&mut bytes[kept..])?;
        let length = kept + read;
        match std::str::from_utf8(&bytes[..length]) {
            Ok(_) if read == 0 => return Ok(None),
            Ok(_) => {
                start += length as u64;
                kept = 0;
            }
            Err(error) if error.error_len().is_none() && read > 0 => {
                let sound = error.valid_up_to();
                bytes.copy_within(sound..length, 0);
                start += sound as u64;
                kept = length - sound;
            }
            Err(error) => return Ok(Some(start + error.valid_up_to() as u64)),
        }
    }
}

/// A file as UTF-8, a chunk at a time.
pub(super) struct Text {
    file: File,
    decoder: Decoder,
    encoding: &'static Encoding,
    raw: Vec<u8>,
    /// What of `raw` is not decoded yet.
    start: usize,
    end: usize,
    /// Bytes of the file before `raw`.
    before: u64,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Reading,
    /// The file is read to its end; the decoder may still hold a half character.
    Draining,
    Done,
    /// The bytes at this place are no text in this encoding.
    Broken(u64),
}

impl Text {
    pub(super) fn open(path: &Path, encoding: &'static Encoding) -> Result<Self> {
        let (mut file, _) = open(path)?;
        let mut mark = Vec::new();
        Read::by_ref(&mut file).take(3).read_to_end(&mut mark).map_err(|error| Error::io(path, "read", error))?;
        // A byte order mark is never part of a header, and among the Unicode encodings it decides.
        let (encoding, skip) = match Encoding::for_bom(&mark) {
            Some((marked, length)) if encoding == UTF_8 || encoding == UTF_16LE || encoding == UTF_16BE => {
                (marked, length)
            }
            Some((marked, length)) if marked == UTF_8 => (encoding, length),
            _ => (encoding, 0),
        };
        file.seek(SeekFrom::Start(skip as u64)).map_err(|error| Error::io(path, "read", error))?;
        Ok(Text {
            file,
            decoder: encoding.new_decoder_without_bom_handling(),
            encoding,
            raw: vec![0; CHUNK],
            start: 0,
            end: 0,
            before: skip as u64,
            state: State::Reading,
        })
    }

    /// How far the file is read, in bytes.
    pub(super) fn position(&self) -> u64 {
        self.before + self.start as u64
    }

    /// Appends some text; false at the end. `row` is the row being read, for the sentence when bytes make no sense.
    pub(super) fn read_into(&mut self, text: &mut Vec<u8>, row: u32) -> Result<bool> {
        let before = text.len();
        while text.len() == before {
            match self.state {
                State::Done => return Ok(false),
                State::Broken(place) => return Err(self.broken(place, row)),
                State::Reading if self.start == self.end => self.fill()?,
                State::Reading | State::Draining => self.decode(text),
            }
        }
        Ok(true)
    }

    fn fill(&mut self) -> Result<()> {
        self.before += self.end as u64;
        self.start = 0;
        self.end = self
            .file
            .read(&mut self.raw)
            .map_err(|source| Error::Io { what: "The file could not be read".to_owned(), source })?;
        if self.end == 0 {
            self.state = State::Draining;
        }
        Ok(())
    }

    fn decode(&mut self, text: &mut Vec<u8>) {
        let at = text.len();
        let input = &self.raw[self.start..self.end];
        let room = self.decoder.max_utf8_buffer_length_without_replacement(input.len()).unwrap_or(4 * CHUNK);
        text.resize(at + room.max(16), 0);
        let last = self.state == State::Draining;
        let (result, read, written) = self.decoder.decode_to_utf8_without_replacement(input, &mut text[at..], last);
        text.truncate(at + written);
        self.start += read;
        match result {
            DecoderResult::Malformed(bad, after) => {
                let place = self.position().saturating_sub(u64::from(bad) + u64::from(after));
                self.state = State::Broken(place);
            }
            DecoderResult::InputEmpty if last => self.state = State::Done,
            DecoderResult::InputEmpty | DecoderResult::OutputFull => {}
        }
    }

    fn broken(&self, place: u64, row: u32) -> Error {
        let message = format!(
            "Row {row} cannot be read as {} (byte {} of the file). Choose another encoding for this file; nothing was imported.",
            self.encoding.name(),
            place + 1
        );
        Error::invalid_at("encoding", message)
    }
}

/// The first part of the file as text, for guessing its delimiter. Stops quietly where it cannot be decoded.
pub(super) fn sample(path: &Path, encoding: &'static Encoding) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    let mut source = Text::open(path, encoding)?;
    while text.len() < CHUNK {
        match source.read_into(&mut text, 1) {
            Ok(true) => {}
            Ok(false) | Err(Error::Invalid { .. }) => break,
            Err(other) => return Err(other),
        }
    }
    Ok(text)
}
