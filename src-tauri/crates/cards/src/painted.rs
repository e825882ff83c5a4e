//! A drawing as pixels, and pixels as a PNG: the same ones give the same bytes.

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::Tree;

/// As much as a message can carry for one person.
const MOST_BYTES: usize = 1024 * 1024;

/// Cards lie on white, as drawings do in the programs they are made with: what is clear in them would be black on some
/// screens. A drawing that weighs too much is drawn half as wide.
pub fn painted(tree: &Tree, (width, height): (u32, u32)) -> Result<Vec<u8>, String> {
    let fine = png(tree, width, height)?;
    if fine.len() <= MOST_BYTES {
        return Ok(fine);
    }
    let plain = png(tree, width.div_ceil(2), height.div_ceil(2))?;
    if plain.len() <= MOST_BYTES { Ok(plain) } else { Err("The card weighs more than 1 MB".to_owned()) }
}

fn png(tree: &Tree, width: u32, height: u32) -> Result<Vec<u8>, String> {
    let undrawn = || "The card cannot be drawn".to_owned();
    let mut pixels = Pixmap::new(width, height).ok_or_else(undrawn)?;
    pixels.fill(Color::WHITE);
    let size = tree.size();
    let scale = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(tree, scale, &mut pixels.as_mut());
    // On white nothing is clear any more.
    let colours: Vec<u8> =
        pixels.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&colours));
    written.map_err(|_| undrawn())?;
    Ok(out)
}
