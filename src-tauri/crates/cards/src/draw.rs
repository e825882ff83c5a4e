//! One drawing after the other. What was drawn a moment ago is remembered: whoever writes around a card sees the same one
//! with every letter they type.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use attune_engine::render::{Card, Drawer, StandIn};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use resvg::usvg::roxmltree::{Document, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, ImageKind, Options, Tree};

use crate::fonts::StandIns;
use crate::painted::painted;
use crate::{fonts, runs, words};

pub struct Artist {
    drawn: Mutex<VecDeque<Drawn>>,
}

struct Drawn {
    card: Card,
    locale: String,
    svg: String,
    ink: Ink,
}

/// The PNG, and what stands in for fonts that are not there.
type Ink = Result<(Vec<u8>, Vec<StandIn>), String>;

/// As many as a wall of previews shows.
const REMEMBERED: usize = 24;

/// A placeholder's words may repeat parts of a drawing; it is drawn by calls within calls, once for each of these.
const DEEPEST: usize = 80;
const MOST_NODES: u32 = 100_000;

pub fn artist() -> &'static Artist {
    static ARTIST: Artist = Artist { drawn: Mutex::new(VecDeque::new()) };
    &ARTIST
}

impl Drawer for Artist {
    fn begin(&self) {
        fonts::all();
    }

    fn draw(&self, card: &Card, locale: &str, svg: &str) -> Ink {
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |one: &Drawn| one.svg == svg && one.locale == locale && one.card == *card;
        if let Some(known) = drawn.iter().find(|one| same(one)) {
            return known.ink.clone();
        }
        // What a drawing brings the libraries to panic with concerns this drawing alone.
        let ink = catch_unwind(AssertUnwindSafe(|| draw(card, locale, svg)));
        let ink = ink.unwrap_or_else(|_| Err("The card cannot be drawn".to_owned()));
        if drawn.len() >= REMEMBERED {
            drawn.pop_front();
        }
        drawn.push_back(Drawn { card: card.clone(), locale: locale.to_owned(), svg: svg.to_owned(), ink: ink.clone() });
        ink
    }
}

fn draw(card: &Card, locale: &str, svg: &str) -> Ink {
    let document = read(svg)?;
    let stand_ins = StandIns::default();
    let laid_out = |document: &Document| laid_out(document, card, locale, &stand_ins);
    let parted = runs::parted(svg, &document, |svg| laid_out(&read(svg).ok()?).ok());
    let svg = parted.as_deref().unwrap_or(svg);
    let tree = match words::directed(svg, &read(svg)?) {
        Some(svg) => laid_out(&read(&svg)?),
        None => laid_out(&read(svg)?),
    }?;
    words::check(&tree, card, &document)?;
    let png = painted(&tree, (card.width, card.height))?;
    let stand_ins = stand_ins.lock().unwrap_or_else(PoisonError::into_inner);
    Ok((png, stand_ins.iter().cloned().collect()))
}

fn read(svg: &str) -> Result<Document<'_>, String> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(svg, options);
    let document = document.map_err(|_| "The parts of the card do not fit together for this person".to_owned())?;
    let mut depths = vec![(document.root(), 0)];
    while let Some((node, depth)) = depths.pop() {
        if depth > DEEPEST {
            return Err("The parts of the card do not fit together for this person".to_owned());
        }
        depths.extend(node.children().filter(|child| child.is_element()).map(|child| (child, depth + 1)));
    }
    Ok(document)
}

fn laid_out(document: &Document, card: &Card, locale: &str, stand_ins: &StandIns) -> Result<Tree, String> {
    let pictures = |href: &str, _: &Options| {
        let at: usize = href.strip_prefix("picture:")?.parse().ok()?;
        let bytes = STANDARD.decode(card.pictures.get(at)?).ok()?;
        kind_of(bytes)
    };
    let options = Options {
        font_family: attune_fonts::OWN.to_owned(),
        languages: vec![locale.to_owned()],
        // Nothing but the card's own pictures is ever asked for.
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(pictures),
        },
        font_resolver: fonts::resolver(locale, stand_ins),
        fontdb: fonts::all().clone(),
        ..Options::default()
    };
    Tree::from_xmltree(document, &options).map_err(|_| "The card cannot be drawn".to_owned())
}

fn kind_of(bytes: Vec<u8>) -> Option<ImageKind> {
    let kind = match bytes.get(..4)? {
        [0x89, b'P', b'N', b'G'] => ImageKind::PNG,
        [0xFF, 0xD8, ..] => ImageKind::JPEG,
        b"GIF8" => ImageKind::GIF,
        _ => return None,
    };
    Some(kind(Arc::new(bytes)))
}
