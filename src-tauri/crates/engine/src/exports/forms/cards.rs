//! A reader's own cards where no mail carries them: as files beside a table, and as pictures on a page.

use std::borrow::Cow;

use crate::channels::letter::{Letter, Pictures, Piece};
use crate::render::Rendered;
use crate::templates::compile::cid;

/// Files by their names.
pub type Files = Vec<(String, Vec<u8>)>;

/// A page with the cards that stand on it.
pub struct Page {
    pub letter: Letter,
    pub cards: Files,
}

/// The message as it names its cards beside a table, and their files. `receipt` names the message.
pub fn beside(message: &Rendered, receipt: &str) -> (Rendered, Files) {
    let (mut html, mut files) = (message.html.clone(), Files::new());
    for (at, card) in message.cards.iter().enumerate() {
        let number = if at == 0 { String::new() } else { format!("-{}", at + 1) };
        let name = format!("card-{receipt}{number}.png");
        html = html.replace(&format!("cid:{}", cid(&card.file)), &name);
        files.push((name, card.png.clone()));
    }
    (Rendered { html, ..message.clone() }, files)
}

/// What one page shows: what all share, and this reader's cards.
pub fn pictures<'a>(shared: Pictures<'a>, message: &Rendered) -> Cow<'a, [(String, Vec<u8>)]> {
    if message.cards.is_empty() {
        return Cow::Borrowed(shared);
    }
    let own = message.cards.iter().map(|card| (cid(&card.file), card.png.clone()));
    Cow::Owned(shared.iter().cloned().chain(own).collect())
}

/// A letter that shares a file with others: its cards are called by `reader`, too.
pub fn page(mut letter: Letter, message: &Rendered, reader: &str) -> Page {
    let mut cards = Files::new();
    for card in &message.cards {
        let (own, shared) = (format!("{reader}-{}", cid(&card.file)), cid(&card.file));
        for piece in &mut letter.body {
            if let Piece::Picture { name, .. } = piece
                && *name == shared
            {
                name.clone_from(&own);
            }
        }
        cards.push((own, card.png.clone()));
    }
    Page { letter, cards }
}
