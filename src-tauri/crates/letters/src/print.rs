//! Letters through typst: laid out one by one, looked through for characters that no font has, and written as PDF/A-2b
//! with tags, or as SVG.

use std::collections::BTreeSet;
use std::sync::{OnceLock, PoisonError, RwLock};

use attune_engine::channels::letter::{LabelGrid, LabelSheet, Letter, Line, Pictures, Typesetter, Unprintable};
use attune_engine::cultures::{language_of, script_of};
use attune_engine::time::{Timestamp, civil};
use attune_fonts::{families, is_invisible};
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::layout::{Frame, FrameItem};
use typst::model::Document;
use typst::syntax::{DiagSpanKind, Source};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::desk::{Desk, Sheet};
use crate::mend::mended;

pub struct Printer {
    desk: OnceLock<Desk>,
    letter: OnceLock<Source>,
    labels: OnceLock<Source>,
    /// Characters that some font has.
    covered: RwLock<BTreeSet<char>>,
}

pub fn printer() -> &'static Printer {
    static PRINTER: Printer = Printer {
        desk: OnceLock::new(),
        letter: OnceLock::new(),
        labels: OnceLock::new(),
        covered: RwLock::new(BTreeSet::new()),
    };
    &PRINTER
}

/// What `letter.typ` reads.
#[derive(Serialize)]
struct LetterData<'a> {
    #[serde(flatten)]
    letter: &'a Letter,
    title: &'a str,
    author: &'a str,
    lang: String,
    region: Option<String>,
    fonts: Vec<&'static str>,
    width: f64,
    height: f64,
}

/// What `labels.typ` reads.
#[derive(Serialize)]
struct LabelData<'a> {
    title: &'a str,
    fonts: Vec<&'static str>,
    width: f64,
    height: f64,
    grid: LabelGrid,
    addresses: &'a [Vec<Line>],
}

impl Typesetter for Printer {
    fn check(&self, letter: &Letter) -> Result<(), Unprintable> {
        letter.texts().try_for_each(|text| self.covers(text))
    }

    fn pdf(&self, letters: &[Letter], pictures: Pictures, at: Timestamp) -> Result<Vec<u8>, Unprintable> {
        match letters {
            [only] => pdf(&self.lay_out(only, pictures)?, self.letter(), Tags::Written, at),
            _ => {
                let mut pages = EcoVec::new();
                let mut info = None;
                for letter in letters {
                    let document = self.lay_out(letter, pictures)?;
                    pages.extend(document.pages().iter().cloned());
                    info.get_or_insert_with(|| document.info().clone());
                }
                let info = info.ok_or_else(|| Unprintable("There is nothing to print".to_owned()))?;
                pdf(&PagedDocument::new(pages, info), self.letter(), Tags::LeftOut, at)
            }
        }
    }

    fn pages(&self, letter: &Letter, pictures: Pictures) -> Result<Vec<String>, Unprintable> {
        let document = self.lay_out(letter, pictures)?;
        Ok(document.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect())
    }

    fn labels(&self, sheet: LabelSheet, addresses: &[Vec<Line>], at: Timestamp) -> Result<Vec<u8>, Unprintable> {
        addresses.iter().flatten().try_for_each(|line| self.covers(&line.text))?;
        let (width, height) = sheet.paper().size();
        let data =
            LabelData { title: "Labels", fonts: families("en", "Latn"), width, height, grid: sheet.grid(), addresses };
        let source = self.labels.get_or_init(|| Source::detached(include_str!("labels.typ")));
        pdf(&self.compile(source, &data, &[], false)?, source, Tags::Written, at)
    }
}

impl Printer {
    fn desk(&self) -> &Desk {
        self.desk.get_or_init(Desk::new)
    }

    fn letter(&self) -> &Source {
        self.letter.get_or_init(|| Source::detached(include_str!("letter.typ")))
    }

    /// Hundreds of fonts are asked for a character once, then it is remembered.
    fn covers(&self, text: &str) -> Result<(), Unprintable> {
        let book = self.desk().fonts.book();
        let fonts = || (0..).map_while(|index| book.info(index));
        for c in text.chars().filter(|c| !c.is_ascii_graphic() && !is_invisible(*c)) {
            if self.covered.read().unwrap_or_else(PoisonError::into_inner).contains(&c) {
                continue;
            }
            if !fonts().any(|font| font.coverage.contains(c as u32)) {
                return Err(no_font(c));
            }
            self.covered.write().unwrap_or_else(PoisonError::into_inner).insert(c);
        }
        Ok(())
    }

    fn lay_out(&self, letter: &Letter, pictures: Pictures) -> Result<PagedDocument, Unprintable> {
        let script = script_of(&letter.locale).unwrap_or_default();
        let region = match script.as_str() {
            "Hant" => Some(if letter.locale.contains("HK") { "HK" } else { "TW" }),
            "Hans" => Some("CN"),
            _ => None,
        };
        let (width, height) = letter.paper.size();
        let data = LetterData {
            title: if letter.subject.is_empty() { "Letter" } else { &letter.subject },
            author: letter.sender.first().map_or("", |line| &line.text),
            lang: language_of(&letter.locale),
            region: region.map(str::to_owned),
            fonts: families(&letter.locale, &script),
            width,
            height,
            letter,
        };
        self.compile(self.letter(), &data, pictures, letter.rtl)
    }

    fn compile(
        &self,
        source: &Source,
        data: &impl Serialize,
        pictures: Pictures,
        rtl: bool,
    ) -> Result<PagedDocument, Unprintable> {
        // Texts and numbers always become JSON.
        let data = Bytes::new(serde_json::to_vec(data).unwrap_or_default());
        let sheet = Sheet { desk: self.desk(), source, data, pictures };
        let compiled = typst::compile::<PagedDocument>(&sheet).output;
        // Nothing of one letter is of use for many others: without this, memory grows with the batch.
        typst::comemo::evict(KEPT);
        let document = compiled.map_err(|errors| in_words(&errors, source))?;
        document.pages().iter().try_for_each(|page| without_boxes(&page.frame))?;
        Ok(PagedDocument::new(document.pages().iter().map(|page| mended(page, rtl)).collect(), document.info().clone()))
    }
}

/// For how many letters results are kept that the next ones may use again.
const KEPT: usize = 4;

enum Tags {
    Written,
    /// The parts of letters laid out one by one carry the same marks.
    LeftOut,
}

fn pdf(document: &PagedDocument, source: &Source, tags: Tags, at: Timestamp) -> Result<Vec<u8>, Unprintable> {
    let standards = PdfStandards::new(&[PdfStandard::A_2b])
        .map_err(|_| Unprintable("This build of the program cannot make pages".to_owned()))?;
    let at = civil(at);
    let (year, month, day) = (i32::from(at.year()), at.month() as u8, at.day() as u8);
    let at = Datetime::from_ymd_hms(year, month, day, at.hour() as u8, at.minute() as u8, at.second() as u8);
    let options = PdfOptions {
        creator: Smart::Custom(Some("Attune Studio".to_owned())),
        timestamp: at.map(typst_pdf::Timestamp::new_utc),
        standards,
        tagged: matches!(tags, Tags::Written),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| in_words(&errors, source))
}

/// Every glyph is a glyph: a box in place of a character is found here, whatever was laid out.
fn without_boxes(frame: &Frame) -> Result<(), Unprintable> {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => without_boxes(&group.frame)?,
            FrameItem::Text(text) => {
                let visible = |c: &char| !is_invisible(*c);
                let boxed = text.glyphs.iter().filter(|glyph| glyph.id == 0);
                if let Some(c) = boxed.flat_map(|glyph| text.text[glyph.range()].chars()).find(visible) {
                    return Err(no_font(c));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn no_font(c: char) -> Unprintable {
    Unprintable(format!("“{c}” (U+{:04X}) is in none of the fonts on this computer", c as u32))
}

const LETTERHEAD: &str = "The page could not be laid out; look at its letterhead";
const ADDRESS: &str = "The page could not be laid out; look at its address";
const WORDS: &str = "The page could not be laid out; look at its words";
const PICTURES: &str = "The page could not be laid out; look at its pictures";

/// Where on the page something lies, by what its source reads of the letter: the last of these before the place.
const PLACES: [(&str, &str); 7] = [
    ("letter.sender", LETTERHEAD),
    ("letter.return_line", LETTERHEAD),
    ("letter.address", ADDRESS),
    ("letter.date", WORDS),
    ("letter.subject", WORDS),
    ("letter.body", WORDS),
    ("piece.kind == \"picture\"", PICTURES),
];

/// typst's own words are about its sources, which nobody here has written: staff read where on the page to look.
fn in_words(errors: &EcoVec<SourceDiagnostic>, source: &Source) -> Unprintable {
    let message = errors.first().map(|error| error.message.as_str()).unwrap_or_default();
    if let Some((_, lines)) = message.split_once("too long for its place: ") {
        return Unprintable(format!("The address is too long for its place: {lines}"));
    }
    let at = errors.first().and_then(|error| match error.span.get() {
        DiagSpanKind::Number { num, sub_range, .. } => source.range(num, sub_range).map(|range| range.start),
        _ => None,
    });
    let before = at.and_then(|at| source.text().get(..at)).unwrap_or_default();
    let named = PLACES.iter().filter_map(|(read, words)| Some((before.rfind(read)?, *words)));
    let place = named.max().map(|(_, words)| words);
    let words = if message.contains("image") { Some(PICTURES) } else { place };
    Unprintable(words.unwrap_or("The page could not be laid out").to_owned())
}
