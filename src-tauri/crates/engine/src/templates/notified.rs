//! What a preview says of a notification: what telephones show of it, where touching it leads, and whether push services
//! take it at all.

use serde::Serialize;
use ts_rs::TS;

use crate::channels::app::{ANDROID, IPHONE, Notification, PAYLOAD_BYTES, Room, seen};
use crate::render::{Diagnostic, Part, Rendered, Severity};

/// Counts are characters as a reader sees them; `bytes` is the larger payload of the push services.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewApp {
    /// Empty: into the app and no further.
    pub link: String,
    /// The picture it shows, as `get_picture` knows it.
    pub picture: Option<String>,
    pub title: u32,
    pub body: u32,
    pub iphone: Room,
    pub android: Room,
    pub bytes: u32,
    pub most_bytes: u32,
}

/// `image` is what the payload says of the picture.
pub(super) fn notified(message: &Rendered, locale: &str, image: &str, picture: Option<String>) -> PreviewApp {
    let (title, body, link) = (message.subject.as_str(), message.text.as_str(), message.link.as_str());
    let bytes = Notification { locale, title, body, link, image, ..Notification::default() }.payload_bytes();
    PreviewApp {
        link: link.to_owned(),
        picture,
        title: seen(title),
        body: seen(body),
        iphone: IPHONE,
        android: ANDROID,
        bytes: u32::try_from(bytes).unwrap_or(u32::MAX),
        most_bytes: PAYLOAD_BYTES as u32,
    }
}

impl PreviewApp {
    pub(super) fn fits(&self) -> bool {
        self.bytes <= self.most_bytes
    }

    pub(super) fn findings(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut add = |part, severity, message: String| {
            let (placeholder, differs, block) = (None, None, None);
            found.push(Diagnostic { line: 1, column: 1, message, severity, part, block, placeholder, differs });
        };
        for (part, what, length, iphone, android) in [
            (Part::Subject, "title", self.title, self.iphone.title, self.android.title),
            (Part::Text, "text", self.body, self.iphone.body, self.android.body),
        ] {
            let shown = match (length > iphone, length > android) {
                (true, true) => format!("an iPhone shows about {iphone} of them and Android about {android}"),
                (true, false) => format!("an iPhone shows about {iphone} of them"),
                _ => continue,
            };
            add(part, Severity::Warning, format!("This {what} has {length} characters; {shown}"));
        }
        if self.title == 0 {
            let words = "There is no title: a telephone shows the app’s name and the text alone";
            add(Part::Subject, Severity::Warning, words.to_owned());
        }
        if !self.fits() {
            let words = format!("This is larger than push services take: {} of {} bytes", self.bytes, self.most_bytes);
            add(Part::Text, Severity::Error, words);
        }
        found
    }
}
