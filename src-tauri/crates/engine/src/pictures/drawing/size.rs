//! How large a drawing says it is (SVG 2, 7.2 and 8.2), and how large it is drawn.

use roxmltree::Document;

use super::{own, refused};
use crate::Result;

/// A message has room for 600 pixels, and fine screens show two for each.
const WIDE: f64 = 1200.0;
const HIGH: f64 = 1600.0;

/// In pixels of CSS.
pub fn of(document: &Document) -> Result<(f64, f64)> {
    let root = document.root_element();
    let side = |name| own(root, name).and_then(length);
    let found = match (side("width"), side("height")) {
        (Some(width), Some(height)) => Some((width, height)),
        (width, height) => view_box(own(root, "viewBox")).map(|[_, _, wide, high]| match (width, height) {
            (Some(width), _) => (width, width * high / wide),
            (_, Some(height)) => (height * wide / high, height),
            _ => (wide, high),
        }),
    };
    let sound = |side: f64| side.is_finite() && (0.01..=1_000_000.0).contains(&side);
    found.filter(|(width, height)| sound(*width) && sound(*height)).ok_or_else(|| {
        refused("This drawing does not say how large it is. Set the size of its page and save it again.")
    })
}

/// Drawn as large as a message can use, whatever its own size: lines and letters stay sharp.
pub fn pixels(width: f64, height: f64) -> Result<(u32, u32)> {
    let scale = (WIDE / width).min(HIGH / height);
    let (wide, high) = ((width * scale).round(), (height * scale).round());
    if wide.min(high) < 16.0 {
        return Err(refused("This drawing is only a thin line: one side is far longer than the other."));
    }
    Ok((wide as u32, high as u32))
}

/// Left, top, width and height.
pub fn view_box(written: Option<&str>) -> Option<[f64; 4]> {
    let parts = written?.split([' ', ',', '\t', '\n', '\r']).filter(|part| !part.is_empty());
    let numbers: Vec<f64> = parts.map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let sides: [f64; 4] = numbers.try_into().ok()?;
    (sides.iter().all(|side| side.is_finite()) && sides[2] > 0.0 && sides[3] > 0.0).then_some(sides)
}

/// CSS Values 4, 6.2: units that do not depend on where the drawing is shown.
fn length(written: &str) -> Option<f64> {
    const UNITS: [(&str, f64); 8] = [
        ("px", 1.0),
        ("pt", 96.0 / 72.0),
        ("pc", 16.0),
        ("mm", 96.0 / 25.4),
        ("cm", 96.0 / 2.54),
        ("in", 96.0),
        ("Q", 96.0 / 101.6),
        ("", 1.0),
    ];
    let written = written.trim();
    let (unit, size) = UNITS.iter().find(|(unit, _)| written.ends_with(unit))?;
    let number: f64 = written.strip_suffix(unit)?.trim().parse().ok()?;
    (number > 0.0).then_some(number * size)
}
