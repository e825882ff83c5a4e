//! Every font there is, as typst reads it.

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::{FontPath, FontStore};

/// Fonts of the product, then those of the system in an order that does not depend on how a disk lists them.
pub fn all() -> FontStore {
    let mut store = FontStore::new();
    for data in attune_fonts::SHIPPED {
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
