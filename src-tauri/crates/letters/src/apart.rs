//! Makes lines from right to left readable again as they were written. In the file the signs and blanks beside a number or a
//! foreign word stand as they are seen, and a reader of the PDF takes what is on its left for a part of it (poppler's
//! `TextPage`: a stretch from the left goes on until a letter from the right): “(B-12).” is read as “(.)B-12”. A mark of
//! direction ends the stretch where it ends.

use attune_engine::cultures::runs_from_right;
use typst::layout::{Frame, FrameItem, Point};
use typst::text::{Glyph, TextItem};

const MARK: char = '\u{200f}';
const LEFT_MARK: char = '\u{200e}';

/// A glyph: its item, its place there, where it stands in what was written, its first and last letter, and whether its item
/// has letters from the right, which is then set from the right as a whole.
struct Set {
    item: usize,
    glyph: usize,
    written: u16,
    first: char,
    last: char,
    from_right: bool,
}

/// The items of a frame whose lines run from the right.
pub fn keep_apart(items: &mut [(Point, FrameItem)]) {
    let mut places: Vec<usize> = (0..items.len()).filter(|at| matches!(items[*at].1, FrameItem::Text(_))).collect();
    // Lines, each from left to right.
    let line = |at: usize| (items[at].0.y.to_mm() * 100.0).round();
    let across = |at: usize| items[at].0.x.to_raw();
    places.sort_by(|a, b| line(*a).total_cmp(&line(*b)).then(across(*a).total_cmp(&across(*b))));
    let mut marked: Vec<(usize, usize)> = Vec::new();
    let mut held: Vec<(usize, usize)> = Vec::new();
    for places in places.chunk_by(|a, b| line(*a) == line(*b)) {
        let glyphs: Vec<Set> = places.iter().flat_map(|at| glyphs_of(items, *at)).collect();
        for (at, pair) in glyphs.windows(2).enumerate() {
            let [left, right] = pair else { continue };
            let ends_a_stretch = !right.first.is_whitespace() && !is_from_right(right.first);
            if goes_on_left(&glyphs[..=at], &glyphs[at + 1..]) && ends_a_stretch && !is_from_right(left.last) {
                marked.push((right.item, right.glyph));
            }
        }
        held.extend(
            (1..glyphs.len()).filter(|at| ends_words(&glyphs, *at)).map(|at| (glyphs[at].item, glyphs[at].glyph)),
        );
        // A line may go on in a frame of its own.
        let is_sign_or_number = |set: &&Set| !set.first.is_whitespace() && !set.first.is_alphabetic();
        if glyphs.iter().any(|set| set.from_right) {
            marked.extend(glyphs.first().filter(is_sign_or_number).map(|set| (set.item, set.glyph)));
        }
    }
    for (item, glyph) in marked {
        if let FrameItem::Text(text) = &mut items[item].1 {
            mark(text, glyph);
        }
    }
    for (item, glyph) in held {
        if let FrameItem::Text(text) = &mut items[item].1 {
            mark_behind(text, glyph);
        }
    }
}

/// Whether a sign ends words from the left that are kept together, as in “Room (left)”: a reader would take it for a part of
/// the line around them.
fn ends_words(glyphs: &[Set], at: usize) -> bool {
    let (left, sign) = (&glyphs[at - 1], &glyphs[at]);
    let is_sign = !sign.first.is_alphanumeric() && !sign.first.is_whitespace();
    let goes_on = left.item == sign.item && left.written < sign.written && !sign.from_right;
    let word = glyphs[..at].iter().rev().find(|set| set.first.is_alphanumeric());
    let is_of_words = word.is_some_and(|set| set.item == sign.item && set.last.is_alphabetic());
    let next = glyphs[at + 1..].iter().find(|set| !set.first.is_whitespace());
    is_sign && goes_on && is_of_words && next.is_none_or(|next| next.from_right)
}

/// Whether what stands on the right was written first, by the glyphs up to there and from there on. Places count within a text
/// of one look alone: where another one begins, signs go with the words around them, and words from the left with each other.
fn goes_on_left(before: &[Set], after: &[Set]) -> bool {
    let (Some(left), Some(right)) = (before.last(), after.first()) else { return false };
    let is_turned = |word: Option<&Set>| word.is_none_or(|set| set.from_right);
    let worded = |set: &&Set| set.first.is_alphanumeric();
    let (word_before, word_after) = (before.iter().rev().find(worded), after.iter().find(worded));
    let is_sign = |set: &Set| !set.first.is_alphanumeric();
    let between_items =
        left.item != right.item && (is_sign(left) && is_turned(word_before) || is_sign(right) && is_turned(word_after));
    let is_of_words = right.first.is_alphabetic() && word_before.is_some_and(|set| set.last.is_alphabetic());
    left.from_right || right.from_right || between_items || left.written > right.written && !is_of_words
}

/// A page with more letters from the left than from the right is read from the left as a whole (poppler again, as for a
/// letterhead in another script): marks behind its words from the right make up for the difference, as far as there are words.
pub fn tip(frame: &mut Frame) {
    let (mut left, mut right) = (0_usize, 0);
    count(frame, &mut |letter| {
        right += usize::from(letter == MARK || is_from_right(letter));
        left += usize::from(letter.is_alphabetic() && !is_from_right(letter));
    });
    if right > 0 && left >= right {
        mark_words(frame, left - right + 1);
    }
}

fn count(frame: &Frame, see: &mut impl FnMut(char)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => count(&group.frame, see),
            FrameItem::Text(text) => text.text.chars().for_each(&mut *see),
            _ => {}
        }
    }
}

/// How many marks are still wanted.
fn mark_words(frame: &mut Frame, mut wanted: usize) -> usize {
    let mut items: Vec<(Point, FrameItem)> = frame.items().cloned().collect();
    for (_, item) in &mut items {
        match item {
            FrameItem::Group(group) => wanted = mark_words(&mut group.frame, wanted),
            FrameItem::Text(text) => {
                let letters = |at: usize| &text.text[text.glyphs[at].range()];
                let ends_word = |at: &usize| {
                    letters(*at).contains(is_from_right) && (*at == 0 || letters(*at - 1).trim().is_empty())
                };
                let ends: Vec<usize> = (0..text.glyphs.len()).filter(ends_word).take(wanted).collect();
                wanted -= ends.len();
                ends.into_iter().for_each(|at| mark(text, at));
            }
            _ => {}
        }
    }
    frame.clear();
    frame.push_multiple(items);
    wanted
}

fn glyphs_of(items: &[(Point, FrameItem)], item: usize) -> impl Iterator<Item = Set> {
    let FrameItem::Text(text) = &items[item].1 else { return Vec::new().into_iter() };
    let from_right = text.text.contains(is_from_right);
    let set = |(glyph, one): (usize, &Glyph)| {
        let mut seen = text.text[one.range()].chars().filter(|c| c.is_whitespace() || !attune_fonts::is_invisible(*c));
        let first = seen.next()?;
        Some(Set { item, glyph, written: one.span.1, first, last: seen.next_back().unwrap_or(first), from_right })
    };
    text.glyphs.iter().enumerate().filter_map(set).collect::<Vec<_>>().into_iter()
}

fn is_from_right(letter: char) -> bool {
    runs_from_right(letter.encode_utf8(&mut [0; 4]))
}

/// Puts a mark to the left of a glyph: in front, as readers go through a glyph's letters from the left.
fn mark(text: &mut TextItem, glyph: usize) {
    let start = text.glyphs[glyph].range.start;
    put(text, glyph, start, MARK);
}

/// Puts a mark to the right of a glyph among words from the left.
fn mark_behind(text: &mut TextItem, glyph: usize) {
    let end = text.glyphs[glyph].range.end;
    put(text, glyph, end, LEFT_MARK);
}

/// `place` is the start or the end of the glyph's letters.
fn put(text: &mut TextItem, glyph: usize, place: u16, sign: char) {
    let more = sign.len_utf8() as u16;
    let range = text.glyphs[glyph].range.clone();
    if u16::try_from(text.text.len() + usize::from(more)).is_err() {
        return;
    }
    let (before, after) = text.text.split_at(usize::from(place));
    text.text = format!("{before}{sign}{after}").into();
    for other in &mut text.glyphs {
        // The whole cluster has it.
        if other.range == range {
            other.range.end += more;
        } else if other.range.start >= place {
            other.range = other.range.start + more..other.range.end + more;
        }
    }
}
