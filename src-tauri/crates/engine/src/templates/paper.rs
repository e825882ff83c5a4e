//! A letter's preview: the pages as they will be printed, as pictures in the safe frame.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::compile::cid;
use super::document::Cell;
use super::frame::{Frame, frame};
use super::illustrated::pictures_of;
use super::pieces_of;
use super::press::Press;
use super::preview::{Ground, bubble};
use crate::Result;
use crate::channels::letter::Unprintable;
use crate::db::ReadTx;
use crate::pictures::get_file;
use crate::profiles::Core;
use crate::render::Rendered;

/// The pages, or the words alone where nothing makes pages. The inner error is why the letter cannot be printed.
pub fn pages(
    tx: &ReadTx,
    ground: &Ground,
    cell: &Cell,
    core: &Core,
    message: &Rendered,
    press: &Press,
) -> Result<std::result::Result<Frame, Unprintable>> {
    let (Some(stationery), Some(typesetter)) = (&ground.stationery, press.typesetter) else {
        return Ok(Ok(frame(&bubble(message), &[], &[])));
    };
    let letter = stationery.letter(core, &cell.locale, message.subject.clone(), pieces_of(message));
    let mut pictures = Vec::new();
    for picture in pictures_of(&ground.document, cell, &ground.pictures).into_iter().filter(|one| !one.is_card()) {
        pictures.push((cid(&picture.file), get_file(tx, &picture.file)?.bytes));
    }
    pictures.extend(message.cards.iter().map(|card| (cid(&card.file), card.png.clone())));
    let laid_out = typesetter.check(&letter).and_then(|()| typesetter.pages(&letter, &pictures));
    Ok(laid_out.map(|pages| frame(&shown(&pages), &[], &[])))
}

fn shown(pages: &[String]) -> String {
    let mut shown = String::from("<body style=\"margin:0;background:#e9e6df\">");
    for page in pages {
        let source = STANDARD.encode(page);
        shown.push_str(&format!(
            "<img alt=\"\" style=\"display:block;width:calc(100% - 24px);margin:12px;background:#fff\" \
             src=\"data:image/svg+xml;base64,{source}\">"
        ));
    }
    shown + "</body>"
}
