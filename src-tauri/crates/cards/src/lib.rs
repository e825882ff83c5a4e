//! Cards as PNG: a person's drawing, drawn. The only crate that knows resvg.
//! Not here: who gets a card, what it says, and what a drawing may have in it.

mod draw;
mod fonts;
mod painted;
mod runs;
mod words;

use attune_engine::render::Drawer;

/// What draws cards. Fonts are looked for once in the life of the process.
pub fn drawer() -> &'static dyn Drawer {
    draw::artist()
}
