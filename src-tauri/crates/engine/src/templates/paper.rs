//! A message as a letter, and its preview: the pages as they will be printed, as pictures in the safe frame.

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
use crate::channels::letter::{Letter, Stationery, Unprintable};
use crate::cultures;
use crate::db::ReadTx;
use crate::pictures::get_file;
use crate::profiles::{Core, CoreField};
use crate::render::{Compiled, Rendered, written_for};

/// Its date is written as the dates in its words are.
pub fn letter_on_paper(stationery: &Stationery, core: &Core, cell: &Compiled, message: &Rendered) -> Letter {
    let country = core.get(CoreField::Country).and_then(cultures::region);
    let (language, reader) = written_for(core.get(CoreField::Locale), country, cell);
    let letter = stationery.letter(core, &cell.locale, message.subject.clone(), pieces_of(message));
    Letter { date: stationery.date(&language, reader.as_deref()), ..letter }
}

/// The pages, or the words alone where nothing makes pages. The inner error is why the letter cannot be printed.
pub fn pages(
    tx: &ReadTx,
    ground: &Ground,
    (cell, compiled): (&Cell, &Compiled),
    core: &Core,
    message: &Rendered,
    press: &Press,
) -> Result<std::result::Result<Frame, Unprintable>> {
    let (Some(stationery), Some(typesetter)) = (&ground.stationery, press.typesetter) else {
        return Ok(Ok(frame(&bubble(message), &[], &[])));
    };
    let letter = letter_on_paper(stationery, core, compiled, message);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channels::letter::PrintOptions;
    use crate::cultures::Ours;

    #[test]
    fn a_letter_is_dated_as_the_dates_in_its_words_are_written() {
        let now = "2026-11-27T09:00:00Z".parse().unwrap();
        let stationery = Stationery { sender: Vec::new(), country: None, options: PrintOptions::default(), now };
        let (register, ours, words) = (None, Ours::default(), String::new);
        let (subject, html, text, link) = (words(), words(), "Hi".to_owned(), words());
        let locale = "en".to_owned();
        let cell = Compiled { locale, register, ours, subject, html, text, link, cards: Vec::new() };
        for (locale, country, date) in [
            (None, None, "November 27, 2026"),
            (Some("en-US"), None, "November 27, 2026"),
            (Some("en-NG"), None, "27 November 2026"),
            (Some("en"), Some("IE"), "27 November 2026"),
        ] {
            let mut core = Core::default();
            core[CoreField::Locale] = locale.map(str::to_owned);
            core[CoreField::Country] = country.map(str::to_owned);
            let letter = letter_on_paper(&stationery, &core, &cell, &Rendered::default());
            assert_eq!(letter.date, date, "{locale:?} {country:?}");
        }
    }
}
