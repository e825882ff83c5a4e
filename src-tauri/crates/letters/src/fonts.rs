//! Which fonts there are, and which ones a language is printed in.

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::{FontPath, FontStore};

/// Fonts of the product, then those of the system in an order that does not depend on how a disk lists them.
pub fn all() -> FontStore {
    let mut store = FontStore::new();
    for data in SHIPPED {
        store.extend(Font::iter(Bytes::new(*data)).map(|font| {
            let info = font.info().clone();
            (font, info)
        }));
    }
    let mut system: Vec<(FontPath, FontInfo)> = typst_kit::fonts::system().collect();
    system.sort_by(|(one, _), (other, _)| (&one.path, one.index).cmp(&(&other.path, other.index)));
    store.extend(system);
    store
}

/// Inter (SIL Open Font License, see `fonts/OFL.txt`): Latin, Greek and Cyrillic look the same on every machine.
const SHIPPED: &[&[u8]] = &[
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-Italic.otf"),
    include_bytes!("../fonts/Inter-Bold.otf"),
    include_bytes!("../fonts/Inter-BoldItalic.otf"),
];

/// Families in the order they are tried. What none of them has is looked for in every other font.
pub fn families(locale: &str, script: &str) -> Vec<&'static str> {
    let own: &[&str] = match script {
        "Arab" if locale.starts_with("ur") => &["Noto Nastaliq Urdu", "Noto Naskh Arabic"],
        "Arab" => &["Noto Naskh Arabic", "Noto Sans Arabic"],
        "Armn" => &["Noto Sans Armenian"],
        "Beng" => &["Noto Sans Bengali"],
        "Deva" => &["Noto Sans Devanagari"],
        "Ethi" => &["Noto Sans Ethiopic"],
        "Geor" => &["Noto Sans Georgian"],
        "Gujr" => &["Noto Sans Gujarati"],
        "Guru" => &["Noto Sans Gurmukhi"],
        "Hans" => &["Noto Sans CJK SC"],
        "Hant" if locale.contains("HK") => &["Noto Sans CJK HK", "Noto Sans CJK TC"],
        "Hant" => &["Noto Sans CJK TC"],
        "Hebr" => &["Noto Sans Hebrew"],
        "Jpan" => &["Noto Sans CJK JP"],
        "Khmr" => &["Noto Sans Khmer"],
        "Knda" => &["Noto Sans Kannada"],
        "Kore" => &["Noto Sans CJK KR"],
        "Laoo" => &["Noto Sans Lao"],
        "Mlym" => &["Noto Sans Malayalam"],
        "Mymr" => &["Noto Sans Myanmar"],
        "Sinh" => &["Noto Sans Sinhala"],
        "Taml" => &["Noto Sans Tamil"],
        "Telu" => &["Noto Sans Telugu"],
        "Thai" => &["Noto Sans Thai"],
        "Tibt" => &["Noto Serif Tibetan"],
        _ => &[],
    };
    // A letter may quote any script: the plainest faces first.
    const THEN: &[&str] = &[
        "Noto Sans",
        "Noto Naskh Arabic",
        "Noto Sans Hebrew",
        "Noto Sans Devanagari",
        "Noto Sans Thai",
        "Noto Sans CJK JP",
        "Noto Sans CJK SC",
        "Noto Sans CJK TC",
        "Noto Sans CJK KR",
        "Noto Sans Symbols",
        "Noto Sans Symbols2",
        "Noto Sans Math",
        "DejaVu Sans",
    ];
    let mut families = vec!["Inter"];
    families.extend(own);
    families.extend(THEN.iter().filter(|family| !own.contains(family)));
    families
}
