//! Makes a page's words readable again as they were written. Where the marks of one cluster sit at different heights
//! (Thai tones, Arabic vowels, Hebrew points), typst lays out one run of glyphs per height, each with the whole cluster
//! as its text: a reader of the PDF would find the cluster twice. Such runs become one. Where a mark is drawn back under its
//! letter, a reader measures the cluster to the mark alone, and finds a blank behind it: it ends where the letter does.

use typst::layout::{Em, Frame, FrameItem, Point};
use typst::text::{Glyph, TextItem};
use typst_layout::Page;

use crate::apart::{keep_apart, tip};

/// A page whose words run from the right, or not.
pub fn mended(page: &Page, rtl: bool) -> Page {
    let mut frame = in_frame(&page.frame, rtl);
    if rtl {
        tip(&mut frame);
    }
    Page { frame, ..page.clone() }
}

fn in_frame(frame: &Frame, rtl: bool) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = Vec::new();
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = in_frame(&group.frame, rtl);
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
    for (_, item) in &mut items {
        if let FrameItem::Text(text) = item {
            end_clusters(text);
        }
    }
    if rtl {
        keep_apart(&mut items);
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

/// Puts an empty glyph where a cluster ends, if its last one is a mark drawn back from there.
fn end_clusters(text: &mut TextItem) {
    let is_drawn_back = |glyph: &Glyph| glyph.x_advance == Em::zero() && glyph.x_offset < Em::zero();
    if !text.glyphs.iter().any(is_drawn_back) {
        return;
    }
    let Some(space) = text.font.ttf().glyph_index(' ').map(|space| space.0) else { return };
    let width = text.font.x_advance(space).unwrap_or_default();
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(text.glyphs.len() + 1);
    for (at, glyph) in text.glyphs.iter().enumerate() {
        glyphs.push(glyph.clone());
        let ends = text.glyphs.get(at + 1).is_none_or(|next| next.range != glyph.range);
        let is_one_of_several = at > 0 && text.glyphs[at - 1].range == glyph.range;
        if ends && is_one_of_several && is_drawn_back(glyph) {
            glyphs.push(Glyph { id: space, x_offset: -width, y_offset: Em::zero(), ..glyph.clone() });
        }
    }
    text.glyphs = glyphs;
}
