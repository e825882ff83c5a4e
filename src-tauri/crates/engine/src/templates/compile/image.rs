//! A picture as mail programs show it: never wider than its place or its pixels, its proportions known before it is there,
//! and its alternative text where it is not shown.

use super::Gap;
use super::inline::escaped;
use super::layout::Layout;
use super::links::address;
use super::tera_words::{Piece, literal, pieces};
use crate::cultures;
use crate::pictures::{Alternative, Picture, card};
use crate::templates::document::{Block, PictureWidth};

/// What a message calls the picture with this hash (RFC 2392: without `cid:` it is the Content-ID).
pub fn cid(file: &str) -> String {
    format!("{file}@pictures")
}

/// As high as a logo is, in pixels, unless it has fewer.
const LOGO: u32 = 56;

impl Layout<'_> {
    /// Whoever writes, at the top. A picture that is not there leaves nothing behind: the words say who writes as well.
    pub(super) fn logo(&mut self) {
        let Some(slot) = self.tongue.theme.logo() else { return };
        let Some(shown) = self.pictures.shown(slot, &self.cell.locale) else { return };
        let (wide, high) = (u64::from(shown.picture.width.max(1)), u64::from(shown.picture.height.max(1)));
        let mut height = high.min(u64::from(LOGO));
        let width = (wide * height / high).clamp(1, u64::from(self.room / 2));
        height = (high * width).div_ceil(wide);
        let alt = match shown.alternative {
            Alternative::Text(text) => text,
            Alternative::Decorative | Alternative::OtherLanguage | Alternative::Unsaid => "",
        };
        if self.draw(shown.picture).is_err() {
            return;
        }
        self.row(&format!(
            "<div class=\"logo\" style=\"margin:0 0 20px\"><img src=\"cid:{}\" alt=\"{}\" width=\"{width}\" height=\"{height}\" \
             style=\"display:inline-block;max-width:100%;height:auto;border:0;font-size:15px;font-weight:700\"></div>",
            cid(&shown.picture.file),
            escaped(alt)
        ));
    }

    pub(super) fn image(
        &mut self,
        block: &Block,
        (slot, link, width): (&str, Option<&str>, PictureWidth),
        gaps: &mut Vec<Gap>,
    ) {
        let gap = |words: &str| Gap::new(Some(&block.id), words);
        let Some(known) = self.pictures.slot(slot) else {
            return gaps.push(gap("There is no picture chosen here yet"));
        };
        let Some(shown) = self.pictures.shown(slot, &self.cell.locale) else {
            let language = cultures::english_name(&self.cell.locale);
            return gaps
                .push(gap(&format!("“{}” has no picture for {language}, and none for every culture", known.name)));
        };
        let alt = match shown.alternative {
            Alternative::Text(text) => text,
            Alternative::Decorative | Alternative::OtherLanguage | Alternative::Unsaid => "",
        };
        if let Err(wrong) = self.draw(shown.picture) {
            return gaps.push(gap(&wrong));
        }
        let link = match link.filter(|link| !link.trim().is_empty()).map(address).transpose() {
            Ok(link) => link,
            Err(wrong) => return gaps.push(gap(&wrong)),
        };
        // Who does not see the picture would be told of a link that leads anywhere.
        if link.is_some() && alt.is_empty() {
            return gaps.push(gap("This picture is a link, so it needs an alternative text that says where it leads"));
        }
        let (alt, alt_text) = said(alt, shown.picture);
        let width = shown_width(shown.picture.width, self.room, width);
        let height = (u64::from(width) * u64::from(shown.picture.height)).div_ceil(u64::from(shown.picture.width));
        // The style holds where there is less room; the attributes hold in programs that know no style.
        let picture = format!(
            "<img src=\"cid:{}\" alt=\"{}\" width=\"{width}\" height=\"{height}\" style=\"display:block;width:100%;\
             max-width:{width}px;height:auto;border:0;border-radius:6px;font-size:15px;line-height:1.5\">",
            cid(&shown.picture.file),
            alt,
        );
        let (html, text) = match link {
            Some(link) => (
                format!(
                    "<a href=\"{}\" style=\"color:{}\">{picture}</a>",
                    link.html,
                    self.tongue.light.accent.as_str()
                ),
                format!("[{alt_text}] {}\n\n", link.text),
            ),
            None if alt.is_empty() => (picture, String::new()),
            None => (picture, format!("[{alt_text}]\n\n")),
        };
        self.row(&format!("<div style=\"margin:0 0 16px\">{html}</div>"));
        self.text.push_str(&text);
    }
}

/// An alternative text for HTML and for plain text. That of a card says what the card does, which is its reader's own.
fn said(alt: &str, picture: &Picture) -> (String, String) {
    let prints = |tag: &str| picture.drawing.is_some() && tag.starts_with("{{") && tag.ends_with("}}");
    let (mut html, mut text) = (String::new(), String::new());
    for piece in pieces(alt) {
        match piece {
            Piece::Tag(tag) if prints(tag) => [&mut html, &mut text].into_iter().for_each(|said| said.push_str(tag)),
            Piece::Tag(words) | Piece::Text(words) => {
                html.push_str(&escaped(words));
                text.push_str(&literal(words));
            }
        }
    }
    (html, text)
}

impl Layout<'_> {
    /// A card is made for each person.
    fn draw(&mut self, picture: &Picture) -> Result<(), String> {
        let Some(drawing) = &picture.drawing else { return Ok(()) };
        if self.cards.iter().all(|card| card.file != picture.file) {
            let card = card(picture.file.clone(), drawing);
            self.cards.push(card.map_err(|_| "This card is damaged: choose its file again".to_owned())?);
        }
        Ok(())
    }
}

fn shown_width(pixels: u32, room: u32, width: PictureWidth) -> u32 {
    let room = match width {
        PictureWidth::Full => room,
        PictureWidth::TwoThirds => room * 2 / 3,
        PictureWidth::Half => room / 2,
        PictureWidth::Third => room / 3,
    };
    pixels.min(room)
}
