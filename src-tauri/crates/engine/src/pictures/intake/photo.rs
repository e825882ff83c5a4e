//! A photo or screenshot that is sound and too large for mail, made small enough: as a person would save a smaller copy.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits};

use super::{MOST_BYTES, MOST_PIXELS, Media, jpeg, media_of, png};

/// Wider than any message is shown, also where a screen has two points for each pixel.
const LONGEST: u32 = 1600;

/// What cameras make today. Decoded it is 200 MB, for as long as it is made smaller.
const MOST_CAMERA_PIXELS: u64 = 50_000_000;

const QUALITIES: [u8; 3] = [85, 75, 60];

/// None: it is none, damaged, not too large, or cannot be made small enough. The same bytes always give the same.
pub fn smaller(bytes: &[u8]) -> Option<Vec<u8>> {
    let (clean, format) = match media_of(bytes).ok()? {
        Media::Jpeg => (jpeg::without_metadata(bytes)?, ImageFormat::Jpeg),
        Media::Png => (png::without_metadata(bytes)?, ImageFormat::Png),
        // Fewer frames or colours would be another picture.
        Media::Gif | Media::Svg => return None,
    };
    let (width, height) = ImageReader::with_format(Cursor::new(&clean), format).into_dimensions().ok()?;
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_CAMERA_PIXELS || (clean.len() <= MOST_BYTES && pixels <= MOST_PIXELS) {
        return None;
    }
    let mut reader = ImageReader::with_format(Cursor::new(&clean), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_CAMERA_PIXELS * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten().filter(|profile| profile.get(16..20) == Some(b"RGB "));
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    if picture.width().max(picture.height()) > LONGEST {
        picture = picture.resize(LONGEST, LONGEST, FilterType::CatmullRom);
    }
    picture.apply_orientation(turned);
    if picture.color().has_alpha() && !is_opaque(&picture) {
        return as_png(&picture).filter(|small| small.len() <= MOST_BYTES);
    }
    let flat = DynamicImage::ImageRgb8(picture.to_rgb8());
    // Few colours, as of a screenshot, stay as sharp as they are.
    let sharp = if format == ImageFormat::Png { as_png(&flat) } else { None };
    let mut tried = sharp.into_iter().chain(QUALITIES.into_iter().filter_map(|quality| {
        let mut small = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut small, quality);
        if let Some(profile) = &profile {
            encoder.set_icc_profile(profile.clone()).ok()?;
        }
        flat.write_with_encoder(encoder).ok()?;
        Some(small)
    }));
    tried.find(|small| small.len() <= MOST_BYTES)
}

fn is_opaque(picture: &DynamicImage) -> bool {
    picture.to_rgba8().pixels().all(|pixel| pixel[3] == u8::MAX)
}

fn as_png(picture: &DynamicImage) -> Option<Vec<u8>> {
    let mut small = Vec::new();
    let eight = if picture.color().has_alpha() {
        DynamicImage::ImageRgba8(picture.to_rgba8())
    } else {
        DynamicImage::ImageRgb8(picture.to_rgb8())
    };
    eight.write_with_encoder(PngEncoder::new(&mut small)).ok()?;
    Some(small)
}
