//! The fonts the product ships, and which ones a language is set in. It knows nobody: letters and cards ask it.

/// Inter (SIL Open Font License, see `OFL.txt` beside it): Latin, Greek and Cyrillic look the same on every machine.
pub const SHIPPED: &[&[u8]] = &[
    include_bytes!("../Inter-Regular.otf"),
    include_bytes!("../Inter-Italic.otf"),
    include_bytes!("../Inter-Bold.otf"),
    include_bytes!("../Inter-BoldItalic.otf"),
];

/// The family of the fonts it ships.
pub const OWN: &str = "Inter";

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
    // A text may quote any script: the plainest faces first.
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
    let mut families = vec![OWN];
    families.extend(own);
    families.extend(THEN.iter().filter(|family| !own.contains(family)));
    families
}

/// Blanks, line ends and marks that only steer the text around them: no font needs to have them.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}')
        || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        // Plane 14: which form of an ideograph a name is written with, and tags of emoji.
        || matches!(c, '\u{e0000}'..='\u{e0fff}')
}
