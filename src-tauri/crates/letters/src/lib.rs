//! Letters and labels as PDF, and as pictures for a screen: the engine's plain letter laid out by typst.
//! The only crate that knows typst. Not here: who gets a letter and what it says.

#[cfg(feature = "typst")]
mod apart;
#[cfg(feature = "typst")]
mod desk;
#[cfg(feature = "typst")]
mod fonts;
#[cfg(feature = "typst")]
mod mend;
#[cfg(feature = "typst")]
mod print;

use attune_engine::channels::letter::Typesetter;

/// What makes pages. Fonts are looked for once in the life of the program, when the first letter needs them.
pub fn typesetter() -> &'static dyn Typesetter {
    #[cfg(feature = "typst")]
    return print::printer();
    #[cfg(not(feature = "typst"))]
    return &attune_engine::channels::letter::NoTypesetter;
}
