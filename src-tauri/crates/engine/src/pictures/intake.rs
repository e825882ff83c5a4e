//! Taking a picture file in: what it is by its bytes, whether it is sound, and the same picture without its metadata.
//! Nothing here believes a file's name or allocates what a file merely claims.

mod gif;
mod jpeg;
mod photo;
mod png;

use std::io::{Cursor, Read};
use std::path::Path;

use image::{ImageFormat, ImageReader, Limits};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::drawing::{self, Drawing};
use crate::id::hex;
use crate::{Error, Result};

/// The largest picture, in bytes: what is larger is made smaller or refused. It travels with every single message: a thousand people are a thousand copies, it grows
/// by a third on the way, and some mailboxes refuse mail of more than a few megabytes.
pub const MOST_BYTES: usize = 1024 * 1024;

/// More than any telephone takes. Decoded it is 64 MB; a file may claim much more in a few hundred bytes.
const MOST_PIXELS: u64 = 16_000_000;
const LONGEST_SIDE: u32 = 8_000;

/// Read to look at; more is certainly too heavy, whatever metadata it carries.
const MOST_READ: u64 = 32 * 1024 * 1024;

/// What mail programs show, and what is drawn for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Media {
    #[serde(rename = "image/png")]
    Png,
    #[serde(rename = "image/jpeg")]
    Jpeg,
    #[serde(rename = "image/gif")]
    Gif,
    /// A card: mail programs get a PNG of it.
    #[serde(rename = "image/svg+xml")]
    Svg,
}

impl Media {
    pub fn as_type(self) -> &'static str {
        match self {
            Media::Png => "image/png",
            Media::Jpeg => "image/jpeg",
            Media::Gif => "image/gif",
            Media::Svg => "image/svg+xml",
        }
    }

    /// Of a stored type, which is one of these.
    pub(super) fn from_type(media: &str) -> Media {
        match media {
            "image/png" => Media::Png,
            "image/gif" => Media::Gif,
            "image/svg+xml" => Media::Svg,
            _ => Media::Jpeg,
        }
    }

    /// How its file name ends, without a dot.
    pub fn extension(self) -> &'static str {
        match self {
            Media::Png => "png",
            Media::Jpeg => "jpg",
            Media::Gif => "gif",
            Media::Svg => "svg",
        }
    }
}

/// A sound picture without metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// SHA-256 of `bytes`, in hexadecimal.
    pub hash: String,
    pub media: Media,
    /// In pixels, as it is shown.
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

pub fn read_file(path: &Path) -> Result<Taken> {
    let unreadable = |error| Error::io(path, "read", error);
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(MOST_READ + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MOST_READ {
        return Err(too_heavy("more than 32".to_owned()));
    }
    match take_in(&bytes) {
        // What somebody chooses may be as large as their camera makes it.
        Err(error) => photo::smaller(&bytes).map_or(Err(error), |smaller| take_in(&smaller)),
        taken => taken,
    }
}

/// The same bytes always give the same; what was taken in once is taken in unchanged.
pub fn take_in(bytes: &[u8]) -> Result<Taken> {
    if drawing::is_drawing(bytes) {
        let Drawing { svg, width, height } = drawing::take_in(bytes)?;
        let hash = hex(&Sha256::digest(svg.as_bytes()));
        return Ok(Taken { hash, media: Media::Svg, width, height, bytes: svg.into_bytes() });
    }
    let taken = sound(bytes)?;
    if taken.bytes.len() > MOST_BYTES {
        // Rounded up, so that it never reads "1.0 MB, and at most 1 MB".
        return Err(too_heavy(format!("{:.1}", (taken.bytes.len() as f64 / MOST_BYTES as f64 * 10.0).ceil() / 10.0)));
    }
    Ok(taken)
}

/// A photo or picture of any weight.
pub fn sound(bytes: &[u8]) -> Result<Taken> {
    let media = media_of(bytes)?;
    let damaged = || {
        refused("This picture is damaged: it ends too early or makes no sense inside. Save it again, or take another.")
    };
    let (clean, format) = match media {
        Media::Png => (png::without_metadata(bytes), ImageFormat::Png),
        Media::Gif => (gif::without_metadata(bytes), ImageFormat::Gif),
        // A drawing is none of these.
        Media::Jpeg | Media::Svg => (jpeg::without_metadata(bytes), ImageFormat::Jpeg),
    };
    let clean = clean.ok_or_else(damaged)?;
    let reader = || ImageReader::with_format(Cursor::new(&clean), format);
    let (width, height) = reader().into_dimensions().map_err(|_| damaged())?;
    if width > LONGEST_SIDE || height > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(refused(&format!(
            "This picture is {width} × {height} pixels, more than a message can use (16 million). Save a smaller copy \
             and choose that one."
        )));
    }
    let mut reader = reader();
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_PIXELS * 16);
    reader.limits(limits);
    reader.decode().map_err(|_| damaged())?;
    let turned = media == Media::Jpeg && jpeg::is_turned(bytes);
    let (width, height) = if turned { (height, width) } else { (width, height) };
    Ok(Taken { hash: hex(&Sha256::digest(&clean)), media, width, height, bytes: clean })
}

fn media_of(bytes: &[u8]) -> Result<Media> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Media::Png);
    }
    if bytes.starts_with(b"\xff\xd8\xff") {
        return Ok(Media::Jpeg);
    }
    if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        return Ok(Media::Gif);
    }
    let other = |name: &str| {
        refused(&format!(
            "This is a picture of the kind {name}, which many mail programs do not show. Save it as PNG or JPEG and \
             choose that file."
        ))
    };
    match bytes {
        [0x1f, 0x8b, ..] => Err(refused("This file is compressed. Save a drawing as plain SVG and choose that file.")),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Err(other("WebP")),
        [_, _, _, _, b'f', b't', b'y', b'p', b'a', b'v', b'i', ..] => Err(other("AVIF")),
        [_, _, _, _, b'f', b't', b'y', b'p', b'h' | b'm', ..] => Err(other("HEIC")),
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => Err(other("TIFF")),
        [b'B', b'M', ..] => Err(other("BMP")),
        [] => Err(refused("This file is empty.")),
        _ => Err(refused("This file is not a picture. PNG, JPEG, GIF and SVG can be used.")),
    }
}

fn too_heavy(megabytes: String) -> Error {
    refused(&format!(
        "This picture weighs {megabytes} MB. It travels with every single message, so it may weigh 1 MB at most. Save a \
         smaller copy and choose that one."
    ))
}

fn refused(sentence: &str) -> Error {
    Error::invalid_at("picture", sentence)
}
