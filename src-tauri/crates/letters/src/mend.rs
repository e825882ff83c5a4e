//! Makes a page's words readable again as they were written. Where the marks of one cluster sit at different heights
//! (Thai tones, Arabic vowels, Hebrew points), typst lays out one run of glyphs per height, each with the whole cluster
//! as its text: a reader of the PDF would find the cluster twice. Such runs become one.

use typst::layout::{Em, Frame, FrameItem, Point};
use typst::text::{Glyph, TextItem};
use typst_layout::Page;

pub fn mended(page: &Page) -> Page {
    Page { frame: in_frame(&page.frame), ..page.clone() }
}

fn in_frame(frame: &Frame) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = Vec::new();
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = in_frame(&group.frame);
                items.push((*at, FrameItem::Group(group)));
            }
            FrameItem::Text(text) => match items.last_mut().and_then(|last| joined(last, *at, text)) {
                Some(joined) => {
                    items.pop();
                    items.push(joined);
                }
                None => items.push((*at, item.clone())),
            },
            _ => items.push((*at, item.clone())),
        }
    }
    let mut mended = frame.clone();
    mended.clear();
    mended.push_multiple(items);
    mended
}

/// Two runs as one, if the second goes on with the cluster that the first ends in.
fn joined((at, item): &(Point, FrameItem), next_at: Point, next: &TextItem) -> Option<(Point, FrameItem)> {
    let FrameItem::Text(text) = item else { return None };
    let (last, first) = (text.glyphs.last()?, next.glyphs.first()?);
    let cluster = &text.text[last.range()];
    let continues = last.span == first.span
        && cluster == &next.text[first.range()]
        && (&text.font, text.size, &text.fill, text.lang) == (&next.font, next.size, &next.fill, next.lang)
        && (at.x + text.width() - next_at.x).to_mm().abs() < 0.01;
    if !continues {
        return None;
    }
    // From left to right the cluster ends the first text and begins the second; from right to left it is the other way.
    let forward = last.range().end == text.text.len() && first.range().start == 0;
    let backward = last.range().start == 0 && first.range().end == next.text.len();
    let (whole, shift, next_shift) = match (forward, backward) {
        (true, _) => {
            let shared = text.text.len() - cluster.len();
            (format!("{}{}", text.text, &next.text[cluster.len()..]), 0, shared)
        }
        (false, true) => {
            let shared = next.text.len() - cluster.len();
            (format!("{}{}", &next.text[..shared], text.text), shared, 0)
        }
        (false, false) => return None,
    };
    u16::try_from(whole.len()).ok()?;
    // The longer run stays on its line, the other one is lifted against it.
    let baseline = if next.glyphs.len() > text.glyphs.len() { next_at.y } else { at.y };
    let moved = |glyph: &Glyph, shift: usize, y: typst::layout::Abs| {
        let shift = u16::try_from(shift).unwrap_or_default();
        let range = glyph.range.start + shift..glyph.range.end + shift;
        Glyph { range, y_offset: glyph.y_offset + Em::from_abs(baseline - y, text.size), ..glyph.clone() }
    };
    let mut one = text.clone();
    one.glyphs = text.glyphs.iter().map(|glyph| moved(glyph, shift, at.y)).collect();
    one.glyphs.extend(next.glyphs.iter().map(|glyph| moved(glyph, next_shift, next_at.y)));
    one.text = whole.into();
    Some((Point::new(at.x, baseline), FrameItem::Text(one)))
}
