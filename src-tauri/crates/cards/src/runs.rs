//! Lines in several scripts, and lines in scripts whose syllables are many glyphs: each run of one script gets a place of
//! its own. usvg shapes a whole line in one script and font, and takes a syllable for as wide as its widest glyph, so that
//! letters would stand over each other. A first look measures the runs, a second has them where they belong.

use std::fmt::Write as _;
use std::ops::Range;

use attune_engine::cultures::runs_from_right;
use attune_fonts::is_invisible;
use resvg::usvg::roxmltree::{Document, Node};
use resvg::usvg::{Group, Node as Drawn, Text, TextAnchor, Tree, layout::PositionedGlyph};
use ttf_parser::Face;
use ttf_parser::gdef::GlyphClass;
use unicode_bidi::{BidiInfo, Level};
use unicode_script::{Script, UnicodeScript};

use crate::fonts;
use crate::words::{FROM_RIGHT, placed};

/// "Right-to-left mark" (UAX #9): with it behind them, blanks at the end of a run from the right stay at its left.
const TO_LEFT: char = '\u{200f}';

/// Letters that join have no room between them, wherever a drawing asks for it (CSS Text 3, 8.2.1).
const NOT_SPACED: &str = "letter-spacing:0;word-spacing:0";

/// A text whose lines are parted, with the id it is found again by.
struct Parted<'a> {
    id: String,
    /// Where the id is written in, if the drawing has none there.
    nameless_at: Option<usize>,
    lines: Vec<Line<'a>>,
}

struct Line<'a> {
    pieces: Vec<Node<'a, 'a>>,
    x: Across,
    /// In the order they are read, as bytes of the pieces one after the other.
    runs: Vec<Run>,
    /// The runs from left to right.
    seen: Vec<usize>,
    is_parted: bool,
}

/// Where a line begins.
#[derive(Clone, Copy)]
enum Across {
    Units(f32),
    /// In sizes of its own letters.
    Em(f32),
    /// Where the line before it ends: it has a height of its own alone.
    Behind,
}

struct Run {
    bytes: Range<usize>,
    from_right: bool,
    /// A blank between two others, which has a place of its own: of which of them it is the end, nobody could say.
    is_room: bool,
}

/// What a run comes to: its words, each with how far behind the run's beginning it stands.
struct Measured {
    words: Vec<(String, f32)>,
    width: f32,
    anchor: TextAnchor,
    size: f32,
}

/// The drawing with the runs of its lines in their places; None where no line needs it or one cannot be measured.
pub fn parted(svg: &str, document: &Document, lay_out: impl Fn(&str) -> Option<Tree>) -> Option<String> {
    let texts = texts(document);
    if texts.is_empty() {
        return None;
    }
    let mut first = Vec::new();
    for text in &texts {
        let name = |at| (at..at, format!(" id=\"{}\"", text.id));
        first.extend(text.nameless_at.map(name));
        for line in &text.lines {
            first.extend(line.written(NOT_SPACED, |at| vec![(line.words(at), 0.0)]));
        }
    }
    let tree = lay_out(&put_in(svg, first))?;
    let second: Vec<_> = texts
        .iter()
        .filter_map(|text| of(tree.root(), &text.id).find_map(|drawn| in_place(text, drawn)))
        .flatten()
        .collect();
    (!second.is_empty()).then(|| put_in(svg, second))
}

/// The runs of a text where they belong; None where one cannot be measured.
fn in_place(parted: &Parted, text: &Text) -> Option<Vec<(Range<usize>, String)>> {
    let mut changes = Vec::new();
    let mut measured = measured(parted, text)?.into_iter();
    let mut end = 0.0;
    for line in &parted.lines {
        let runs: Vec<Option<Measured>> = line
            .runs
            .iter()
            .map(|run| line.is_blank(run).then_some(None).or_else(|| measured.next().map(Some)))
            .collect::<Option<_>>()?;
        let width: f32 = runs.iter().flatten().map(|run| run.width).sum();
        let first = runs.iter().flatten().next();
        let begins = match line.x {
            Across::Units(x) => x,
            Across::Em(sizes) => sizes * first.map_or(0.0, |run| run.size),
            Across::Behind => end,
        };
        let mut x = match first.map(|run| run.anchor) {
            Some(TextAnchor::Middle) => begins - width / 2.0,
            Some(TextAnchor::End) => begins - width,
            _ => begins,
        };
        let mut begins = vec![0.0; runs.len()];
        for at in &line.seen {
            begins[*at] = x;
            x += runs[*at].as_ref().map_or(0.0, |run| run.width);
        }
        end = x;
        changes.extend(line.written(&format!("text-anchor:start;{NOT_SPACED}"), |at| {
            let words = runs[at].iter().flat_map(|run| &run.words);
            words.map(|(words, behind)| (words.clone(), begins[at] + behind)).collect()
        }));
    }
    Some(changes)
}

fn put_in(svg: &str, mut changes: Vec<(Range<usize>, String)>) -> String {
    changes.sort_by_key(|(range, _)| range.start);
    let mut written = String::with_capacity(svg.len());
    let mut at = 0;
    for (range, text) in changes {
        written.push_str(&svg[at..range.start]);
        written.push_str(&text);
        at = range.end;
    }
    written + &svg[at..]
}

impl Line<'_> {
    fn words(&self, run: usize) -> String {
        let (words, run) = (self.whole(), &self.runs[run]);
        if run.is_room { "\u{a0}".to_owned() } else { words[run.bytes.clone()].to_owned() }
    }

    fn whole(&self) -> String {
        self.pieces.iter().filter_map(|piece| piece.text()).collect()
    }

    /// Whether a run says nothing, and has no place.
    fn is_blank(&self, run: &Run) -> bool {
        !run.is_room && is_blank(&self.whole()[run.bytes.clone()])
    }

    /// Its pieces anew, with what `placed` says of each run and where that stands.
    fn written(&self, style: &str, placed: impl Fn(usize) -> Vec<(String, f32)>) -> Vec<(Range<usize>, String)> {
        let mut from = 0;
        let mut changes = Vec::new();
        for piece in &self.pieces {
            let to = from + piece.text().map_or(0, str::len);
            let mut written = String::new();
            for (at, run) in
                self.runs.iter().enumerate().filter(|(_, run)| from <= run.bytes.start && run.bytes.start < to)
            {
                // Behind a run from the right, a blank that has no place would stand at its left.
                let placed = if self.is_blank(run) { Vec::new() } else { placed(at) };
                for (words, x) in placed {
                    let words = words.trim_start_matches(FROM_RIGHT).trim_end_matches(TO_LEFT);
                    let words = words.replace('&', "&amp;").replace('<', "&lt;");
                    let words = if run.from_right { format!("{FROM_RIGHT}{words}{TO_LEFT}") } else { words };
                    // Writing to a text cannot fail.
                    let _ = write!(written, "<tspan x=\"{x}\" style=\"{style}\">{words}</tspan>");
                }
            }
            changes.push((piece.range(), written));
            from = to;
        }
        changes
    }
}

/// The texts with a line that is parted.
fn texts<'a>(document: &'a Document<'a>) -> Vec<Parted<'a>> {
    let all = document.descendants().filter(|node| node.tag_name().name() == "text");
    all.enumerate().filter_map(|(at, text)| parted_text(text, at)).collect()
}

fn parted_text<'a>(text: Node<'a, 'a>, at: usize) -> Option<Parted<'a>> {
    const MOVED: [&str; 4] = ["dx", "rotate", "textLength", "writing-mode"];
    let moved = |node: Node| {
        let moves = |name: &str, value: &str| {
            MOVED.contains(&name) || name == "style" && MOVED.iter().any(|name| value.contains(name))
        };
        node.tag_name().name() == "textPath" || node.attributes().any(|one| moves(one.name(), one.value()))
    };
    if text.descendants().any(moved) {
        return None;
    }
    let pieces: Vec<Node> = text.descendants().filter(|node| node.is_text()).collect();
    let lines =
        pieces.chunk_by(|one, other| placed(*one) == placed(*other)).map(line).collect::<Option<Vec<Line>>>()?;
    let id = text.attribute("id");
    lines.iter().any(|line| line.is_parted).then(|| Parted {
        id: id.map_or_else(|| format!("text-{at}"), str::to_owned),
        nameless_at: id.is_none().then(|| text.range().start + 1 + name_of(text)),
        lines,
    })
}

/// The length of the name in an element's tag, with its prefix.
fn name_of(node: Node) -> usize {
    let tag = &node.document().input_text()[node.range().start + 1..];
    tag.find(|letter: char| letter.is_whitespace() || matches!(letter, '/' | '>')).unwrap_or(0)
}

fn line<'a>(pieces: &[Node<'a, 'a>]) -> Option<Line<'a>> {
    let placed = placed(*pieces.first()?)?;
    let x = match placed.attribute("x") {
        Some(x) => across(x.trim(), placed)?,
        None if placed.tag_name().name() == "text" => Across::Units(0.0),
        None => Across::Behind,
    };
    let mut line = Line { pieces: pieces.to_vec(), x, runs: Vec::new(), seen: Vec::new(), is_parted: false };
    // A line end is a blank here.
    let whole: String = line.whole().replace(['\n', '\r', '\t'], " ");
    let base = if runs_from_right(&whole) { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new(&whole, Some(base));
    let Some(paragraph) = bidi.paragraphs.first() else { return Some(line) };
    let scripts = scripts(&whole);
    let mut ends = Vec::new();
    for piece in &line.pieces {
        ends.push(ends.last().copied().unwrap_or(0) + piece.text().map_or(0, str::len));
    }
    // Where a piece or a script ends.
    let mut cuts: Vec<usize> = scripts.windows(2).filter(|two| two[0].1 != two[1].1).map(|two| two[1].0).collect();
    cuts.extend(ends);
    cuts.sort_unstable();
    let (levels, visual) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let mut from_left: Vec<Run> = Vec::new();
    for bytes in visual {
        let from_right = levels[bytes.start].is_rtl();
        let inside = cuts.iter().copied().filter(|cut| bytes.start < *cut && *cut < bytes.end);
        let mut places: Vec<usize> = std::iter::once(bytes.start).chain(inside).chain([bytes.end]).collect();
        places.dedup();
        let mut runs: Vec<Run> =
            places.windows(2).map(|two| Run { bytes: two[0]..two[1], from_right, is_room: false }).collect();
        if from_right {
            runs.reverse();
        }
        from_left.append(&mut runs);
    }
    let starts: Vec<usize> = from_left.iter().map(|run| run.bytes.start).collect();
    from_left.sort_by_key(|run| run.bytes.start);
    line.seen = starts.iter().filter_map(|start| from_left.iter().position(|run| run.bytes.start == *start)).collect();
    for at in 1..from_left.len().saturating_sub(1) {
        let said = |at: usize| &whole[from_left[at].bytes.clone()];
        let is_inside =
            (0..at).any(|at| !is_blank(said(at))) && (at + 1..from_left.len()).any(|at| !is_blank(said(at)));
        from_left[at].is_room =
            is_blank(said(at)) && is_inside && !said(at - 1).ends_with(' ') && !said(at + 1).starts_with(' ');
    }
    line.runs = from_left;
    line.is_parted = is_parted(&scripts);
    Some(line)
}

fn is_blank(words: &str) -> bool {
    words.trim_matches([' ', '\n', '\r', '\t', FROM_RIGHT, TO_LEFT]).is_empty()
}

/// A length along the drawing (CSS Values 4, 5.1 and 6.1); None for one of the viewport, and for several.
fn across(x: &str, placed: Node) -> Option<Across> {
    let unit = x.trim_start_matches(|letter: char| letter.is_ascii_digit() || "+-.".contains(letter));
    let number: f32 = x.strip_suffix(unit)?.parse().ok()?;
    Some(Across::Units(match unit {
        "" | "px" => number,
        "%" => number / 100.0 * width_of(placed.document().root_element())?,
        "em" => return Some(Across::Em(number)),
        "pt" => number * 4.0 / 3.0,
        "pc" => number * 16.0,
        "in" => number * 96.0,
        "cm" => number * 96.0 / 2.54,
        "mm" => number * 96.0 / 25.4,
        _ => return None,
    }))
}

/// How wide the drawing is in units of its own.
fn width_of(svg: Node) -> Option<f32> {
    let seen = svg.attribute("viewBox").and_then(|seen| seen.split([' ', ',']).filter(|one| !one.is_empty()).nth(2));
    seen.or(svg.attribute("width"))?.trim().trim_end_matches("px").parse().ok()
}

/// What a letter is set with. Scripts of one font that need no shaping count as one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Set {
    Plain,
    East,
    Sign,
    Script(Script),
}

/// How each letter is set, by its byte: marks and blanks as what stands before them.
fn scripts(line: &str) -> Vec<(usize, Set)> {
    let own = |letter: char| match letter.script() {
        Script::Latin | Script::Greek | Script::Cyrillic => Some(Set::Plain),
        Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo | Script::Hangul => Some(Set::East),
        Script::Common | Script::Inherited => match letter {
            '!'..='~' => Some(Set::Plain),
            '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}' => Some(Set::Sign),
            _ => None,
        },
        script => Some(Set::Script(script)),
    };
    let mut before = line.chars().find_map(own).unwrap_or(Set::Plain);
    let set = |(at, letter)| {
        before = own(letter).unwrap_or(before);
        (at, before)
    };
    line.char_indices().map(set).collect()
}

/// Where letters join or stand around each other, among letters of another script or by syllables.
fn is_parted(scripts: &[(usize, Set)]) -> bool {
    const APART: [Script; 6] =
        [Script::Hebrew, Script::Thai, Script::Lao, Script::Armenian, Script::Georgian, Script::Ethiopic];
    let joins = |set: Set| match set {
        Set::Script(script) => !APART.contains(&script),
        Set::Sign => true,
        Set::Plain | Set::East => false,
    };
    let Some((_, first)) = scripts.first() else { return false };
    let is_mixed = scripts.iter().any(|(_, set)| set != first);
    scripts.iter().any(|(_, set)| joins(*set) && (is_mixed || *set != Set::Script(Script::Arabic)))
}

/// The texts of this name, then those without one: what `use` repeats has lost its own.
fn of<'t>(group: &'t Group, id: &str) -> impl Iterator<Item = &'t Text> {
    fn collect<'t>(group: &'t Group, found: &mut Vec<&'t Text>) {
        for node in group.children() {
            match node {
                Drawn::Group(group) => collect(group, found),
                Drawn::Text(text) => found.push(text),
                Drawn::Path(_) | Drawn::Image(_) => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(group, &mut found);
    found.retain(|text| text.id() == id || text.id().is_empty());
    found.sort_by_key(|text| text.id().is_empty());
    found.into_iter()
}

/// Its runs that say something, in the order they are read.
fn measured(parted: &Parted, text: &Text) -> Option<Vec<Measured>> {
    let runs = parted.lines.iter().flat_map(|line| line.runs.iter().map(move |run| (line, run)));
    let runs: Vec<_> = runs.filter(|(line, run)| !line.is_blank(run)).collect();
    let chunks = text.chunks().iter().filter(|chunk| !chunk.text().trim_matches([' ', FROM_RIGHT, TO_LEFT]).is_empty());
    let chunks: Vec<_> = chunks.collect();
    if chunks.len() != runs.len() {
        return None;
    }
    let mut glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
    let mut measured = Vec::new();
    for (chunk, (line, run)) in chunks.iter().zip(&runs) {
        let bare = |text: &str| {
            text.chars().filter(|c| !c.is_whitespace() && ![FROM_RIGHT, TO_LEFT].contains(c)).collect::<String>()
        };
        if bare(chunk.text()) != bare(&line.whole()[run.bytes.clone()]) {
            return None;
        }
        let mut own: Vec<&PositionedGlyph> = Vec::new();
        let mut said = 0;
        while said < chunk.text().len() {
            let glyph = glyphs.next()?;
            said += glyph.text.len();
            own.push(glyph);
        }
        let (words, width) =
            if run.from_right { (vec![(chunk.text().to_owned(), 0.0)], width(&own)) } else { syllables(&own) };
        let size = own.first().map_or(0.0, |glyph| glyph.font_size());
        measured.push(Measured { words, width, anchor: chunk.anchor(), size });
    }
    Some(measured)
}

/// How wide a glyph is that stands by itself; None for one that stands on another or only steers the text around it.
fn advance(glyph: &PositionedGlyph) -> Option<f32> {
    let steers = |letter: char| is_invisible(letter) && !letter.is_whitespace();
    if !glyph.text.is_empty() && glyph.text.chars().all(steers) {
        return None;
    }
    let of_face = |data: &[u8], index| {
        let face = Face::parse(data, index).ok()?;
        let class = face.tables().gdef.and_then(|classes| classes.glyph_class(glyph.id));
        let advance = face.glyph_hor_advance(glyph.id).filter(|_| class != Some(GlyphClass::Mark))?;
        Some(f32::from(advance) * glyph.font_size() / f32::from(face.units_per_em()))
    };
    fonts::all().with_face_data(glyph.font, of_face).flatten()
}

fn width(glyphs: &[&PositionedGlyph]) -> f32 {
    let edges = glyphs.iter().filter_map(|glyph| Some((glyph.transform().tx, advance(glyph)?)));
    let (left, right) = edges.fold((f32::MAX, f32::MIN), |(left, right), (x, wide)| (left.min(x), right.max(x + wide)));
    (right - left).max(0.0)
}

/// A run from the left in parts, each of which begins where the syllables before it really end.
fn syllables(glyphs: &[&PositionedGlyph]) -> (Vec<(String, f32)>, f32) {
    let mut parts: Vec<(String, f32)> = Vec::new();
    let (mut begun, mut from, mut lost) = (String::new(), 0, 0.0);
    let mut syllable = 0;
    let left = glyphs.first().map_or(0.0, |glyph| glyph.transform().tx);
    for (at, glyph) in glyphs.iter().enumerate() {
        if glyph.text.is_empty() && at + 1 < glyphs.len() {
            continue;
        }
        begun.push_str(&glyph.text);
        let wide: Vec<f32> = glyphs[syllable..=at].iter().filter_map(|glyph| advance(glyph)).collect();
        syllable = at + 1;
        let short = wide.iter().sum::<f32>() - wide.iter().fold(0.0, |most: f32, one| most.max(*one));
        if short > 0.0 || at + 1 == glyphs.len() {
            let begins = glyphs.get(from).map_or(0.0, |glyph| glyph.transform().tx - left) + lost;
            parts.push((std::mem::take(&mut begun), begins));
            from = at + 1;
            lost += if from < glyphs.len() { short } else { 0.0 };
        }
    }
    (parts, width(glyphs) + lost)
}
