//! A campaign's messages as an app gets them: the picture of each culture, and what no push service would take.

use super::{Candidate, Exclusion, Prepared, Reason};
use crate::channels::app::{Notification, PAYLOAD_BYTES};
use crate::pictures::Pictures;
use crate::render::Rendered;
use crate::templates::document::Document;
use crate::templates::pictures_of;

/// For each cell the first picture it shows: below `base` where pictures are hosted, otherwise the name of the file that
/// stands beside the messages. Empty where there is none.
pub(super) fn images(document: &Document, pictures: &Pictures, base: Option<&str>) -> Vec<String> {
    let first =
        |cell| Some(pictures_of(document, cell, pictures).into_iter().find(|one| !one.is_card())?.address(base));
    document.cells.iter().map(|cell| first(cell).unwrap_or_default()).collect()
}

impl Prepared {
    pub fn notification<'a>(
        &'a self,
        person: &'a Candidate,
        message: &'a Rendered,
        receipt: &'a str,
    ) -> Notification<'a> {
        let cell = person.cell.unwrap_or_default();
        Notification {
            to: person.address(),
            known_by: person.known_by,
            locale: self.template.document.cells.get(cell).map_or("", |cell| cell.locale.as_str()),
            title: &message.subject,
            body: &message.text,
            link: &message.link,
            image: self.images.get(cell).map_or("", String::as_str),
            receipt,
        }
    }

    /// Why a message that was made cannot go out after all.
    pub(super) fn unfit(&self, person: &Candidate, message: &Rendered) -> Option<Exclusion> {
        if !self.campaign.channel.is_app() {
            return None;
        }
        let bytes = self.notification(person, message, "").payload_bytes();
        let words = "The message is larger than push services take (4,096 bytes)";
        let too_large = || Exclusion { cell: person.cell, ..Exclusion::new(Reason::RenderFailed, words) };
        (bytes > PAYLOAD_BYTES).then(too_large)
    }
}
