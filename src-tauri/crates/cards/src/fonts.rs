//! Which font a word is drawn in: the one the drawing names, else the product's own; and for a character it has not, the
//! one its language is usually set in.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use attune_engine::cultures::script_of;
use attune_engine::render::StandIn;
use attune_fonts::{OWN, SHIPPED, families};
use resvg::usvg::fontdb::{Database, FaceInfo, Family, ID, Query, Source, Stretch, Style, Weight};
use resvg::usvg::{Font, FontFamily, FontResolver, FontStretch, FontStyle};
use unicode_script::UnicodeScript as _;

/// Fonts of the product, then those of the system in an order that does not depend on how a disk lists them.
pub fn all() -> &'static Arc<Database> {
    static ALL: OnceLock<Arc<Database>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = Database::new();
        for data in SHIPPED {
            all.load_font_data(data.to_vec());
        }
        let mut system = Database::new();
        system.load_system_fonts();
        let mut faces: Vec<FaceInfo> = system.faces().cloned().collect();
        let place = |face: &FaceInfo| match &face.source {
            Source::File(path) | Source::SharedFile(path, _) => Some(path.clone()),
            Source::Binary(_) => None,
        };
        faces.sort_by_key(|face| (place(face), face.index));
        faces.into_iter().for_each(|face| {
            all.push_face_info(face);
        });
        Arc::new(all)
    })
}

/// What stands in for fonts that are named and not there, as it is found.
pub type StandIns = Arc<Mutex<BTreeSet<StandIn>>>;

/// For the words of one language.
pub fn resolver(locale: &str, stand_ins: &StandIns) -> FontResolver<'static> {
    let (locale, stand_ins) = (locale.to_owned(), Arc::clone(stand_ins));
    FontResolver {
        select_font: Box::new(move |font, fonts| {
            let found = named(font, fonts);
            let stand_in = found.and_then(|found| stand_in(font, found, fonts));
            stand_ins.lock().unwrap_or_else(PoisonError::into_inner).extend(stand_in);
            found
        }),
        select_fallback: Box::new(move |c, used, fonts| with(c, used, fonts, &locale)),
    }
}

const SERIF: [&str; 5] = ["Noto Serif", "DejaVu Serif", "Liberation Serif", "Times New Roman", "Times"];
const MONOSPACE: [&str; 5] = ["Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono", "Courier New", "Courier"];

fn named(font: &Font, fonts: &Database) -> Option<ID> {
    let mut wanted: Vec<Family> = Vec::new();
    for family in font.families() {
        match family {
            FontFamily::Named(name) => {
                // Some programs name the face, not its family.
                let face = |face: &&FaceInfo| face.post_script_name == *name;
                let known = |face: &FaceInfo| face.families.iter().any(|(family, _)| family == name);
                if wanted.is_empty()
                    && !fonts.faces().any(known)
                    && let Some(face) = fonts.faces().find(face)
                {
                    return Some(face.id);
                }
                wanted.push(Family::Name(name));
            }
            FontFamily::Serif => wanted.extend(SERIF.map(Family::Name)),
            FontFamily::Monospace => wanted.extend(MONOSPACE.map(Family::Name)),
            FontFamily::SansSerif | FontFamily::Cursive | FontFamily::Fantasy => {}
        }
    }
    wanted.push(Family::Name(OWN));
    let (stretch, style) = (stretch_of(font.stretch()), style_of(font.style()));
    fonts.query(&Query { families: &wanted, weight: Weight(font.weight()), stretch, style })
}

/// The font that the drawing names first, where another one is taken.
fn stand_in(font: &Font, found: ID, fonts: &Database) -> Option<StandIn> {
    let Some(FontFamily::Named(wanted)) = font.families().first() else { return None };
    let face = fonts.face(found)?;
    let is_wanted = face.post_script_name == *wanted || face.families.iter().any(|(family, _)| family == wanted);
    let (used, _) = face.families.first().filter(|_| !is_wanted)?;
    Some(StandIn { wanted: wanted.clone(), used: used.clone() })
}

/// As heavy and as slanted as the font it stands in for.
fn with(c: char, used: &[ID], fonts: &Database, locale: &str) -> Option<ID> {
    type Found = RwLock<HashMap<(char, ID, String), Option<ID>>>;
    static FOUND: OnceLock<Found> = OnceLock::new();
    let (base, found) = (*used.first()?, FOUND.get_or_init(Default::default));
    let key = (c, base, locale.to_owned());
    if let Some(known) = found.read().unwrap_or_else(PoisonError::into_inner).get(&key)
        && known.is_none_or(|id| !used.contains(&id))
    {
        return *known;
    }
    let face = fonts.face(base)?;
    let (weight, stretch, style) = (face.weight, face.stretch, face.style);
    let script = script_of(locale).unwrap_or_default();
    let usual = families(locale, &script)
        .into_iter()
        // A name may be in another script than its reader's language.
        .chain(families(locale, c.script().short_name()))
        .filter_map(|family| fonts.query(&Query { families: &[Family::Name(family)], weight, stretch, style }));
    let alike = |face: &&FaceInfo| face.weight == weight && face.style == style;
    let any = fonts.faces().filter(alike).chain(fonts.faces()).map(|face| face.id);
    let chosen = usual.chain(any).find(|id| !used.contains(id) && has(fonts, *id, c));
    found.write().unwrap_or_else(PoisonError::into_inner).insert(key, chosen);
    chosen
}

fn has(fonts: &Database, id: ID, c: char) -> bool {
    let glyph = |data: &[u8], index| ttf_parser::Face::parse(data, index).ok()?.glyph_index(c);
    fonts.with_face_data(id, glyph).flatten().is_some()
}

fn style_of(style: FontStyle) -> Style {
    match style {
        FontStyle::Normal => Style::Normal,
        FontStyle::Italic => Style::Italic,
        FontStyle::Oblique => Style::Oblique,
    }
}

fn stretch_of(stretch: FontStretch) -> Stretch {
    match stretch {
        FontStretch::UltraCondensed => Stretch::UltraCondensed,
        FontStretch::ExtraCondensed => Stretch::ExtraCondensed,
        FontStretch::Condensed => Stretch::Condensed,
        FontStretch::SemiCondensed => Stretch::SemiCondensed,
        FontStretch::Normal => Stretch::Normal,
        FontStretch::SemiExpanded => Stretch::SemiExpanded,
        FontStretch::Expanded => Stretch::Expanded,
        FontStretch::ExtraExpanded => Stretch::ExtraExpanded,
        FontStretch::UltraExpanded => Stretch::UltraExpanded,
    }
}
