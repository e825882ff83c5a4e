//! What the virtual screen shows, as a PNG. Xvfb keeps it in the X window dump format (XWDFile.h, version 7).

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Waits until the screen stops changing (two seconds at most), then encodes it.
pub fn take(pixels: &Path) -> Result<Vec<u8>, String> {
    let look = || fs::read(pixels).map_err(|error| format!("{}: {error}", pixels.display()));
    let begun = Instant::now();
    let mut last = look()?;
    loop {
        sleep(Duration::from_millis(120));
        let now = look()?;
        if now == last || begun.elapsed() > Duration::from_secs(2) {
            return encode(&now).ok_or_else(|| "the screen's pixels are not in the expected form".to_owned());
        }
        last = now;
    }
}

/// None unless the dump is 32 bits a pixel, blue first, as Xvfb writes on every machine we run on.
fn encode(dump: &[u8]) -> Option<Vec<u8>> {
    let field = |index: usize| -> Option<usize> {
        let bytes = dump.get(index * 4..index * 4 + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?) as usize)
    };
    let (header, width, height) = (field(0)?, field(4)?, field(5)?);
    let (bits, line, colours) = (field(11)?, field(12)?, field(19)?);
    if bits != 32 {
        return None;
    }
    let start = header + colours * 12;
    let mut rgb = Vec::with_capacity(width * height * 3);
    for row in 0..height {
        for pixel in dump.get(start + row * line..start + row * line + width * 4)?.chunks_exact(4) {
            rgb.extend([pixel[2], pixel[1], pixel[0]]);
        }
    }
    let mut out = Vec::new();
    let mut png = png::Encoder::new(&mut out, u32::try_from(width).ok()?, u32::try_from(height).ok()?);
    png.set_color(png::ColorType::Rgb);
    png.write_header().ok()?.write_image_data(&rgb).ok()?;
    Some(out)
}
