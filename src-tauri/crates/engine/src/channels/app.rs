//! A notification: what a telephone shows of it, and the JSON that push services and an app's own server take.
//! Sources: Apple, "Generating a remote notification"; Firebase, HTTP v1 `Message`. Not here: who gets it.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;
use unicode_segmentation::UnicodeSegmentation;

/// Both services take as many bytes and refuse more.
pub const PAYLOAD_BYTES: usize = 4096;

/// Receipts take part in the payload and are not known while a message is checked: this one is as long as any.
const LONGEST_RECEIPT: &str = "b9223372036854775807.9223372036854775807";

/// What an app knows a person by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum KnownBy {
    /// The token of a device, which push services take.
    #[default]
    Token,
    /// The person's number: the app's own server must know whose it is.
    Number,
    Email,
}

/// Whose form a push export has. None of them is a file for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    /// For an app's own server.
    Plain,
    Apns,
    Fcm,
}

impl Platform {
    pub const ALL: [Platform; 3] = [Platform::Plain, Platform::Apns, Platform::Fcm];

    /// Push services deliver to a device's token and to nothing else; an app's own server knows people by other things.
    pub fn takes(self, known_by: KnownBy) -> bool {
        self == Platform::Plain || known_by == KnownBy::Token
    }

    /// What the file of a batch is called.
    pub fn file(self) -> &'static str {
        match self {
            Platform::Plain => "messages.ndjson",
            Platform::Apns => "messages.apns.ndjson",
            Platform::Fcm => "messages.fcm.ndjson",
        }
    }
}

/// Absent parts are empty.
#[derive(Debug, Clone, Copy, Default)]
pub struct Notification<'a> {
    pub to: &'a str,
    pub known_by: KnownBy,
    pub locale: &'a str,
    pub title: &'a str,
    pub body: &'a str,
    /// Where a touch leads.
    pub link: &'a str,
    /// An address a telephone can fetch, or the name of a file beside the messages.
    pub image: &'a str,
    pub receipt: &'a str,
}

impl Notification<'_> {
    /// One line of the platform's file.
    pub fn json(&self, platform: Platform) -> Value {
        match platform {
            Platform::Plain => present(json!({
                "receipt": self.receipt, "to": self.to, "known_by": self.known_by, "locale": self.locale,
                "title": self.title, "body": self.body, "link": self.link, "image": self.image,
            })),
            // The token is part of the request's path and the headers are headers: only `payload` is its body.
            Platform::Apns => json!({
                "token": self.to,
                "headers": { "apns-push-type": "alert", "apns-priority": "10" },
                "payload": self.apns(),
            }),
            Platform::Fcm => json!({ "message": {
                "token": self.to,
                "notification":
                    present(json!({ "title": self.title, "body": self.body, "image": self.fetched() })),
                "data": present(json!({ "receipt": self.receipt, "locale": self.locale, "link": self.link })),
            } }),
        }
    }

    fn apns(&self) -> Value {
        let alert = present(json!({ "title": self.title, "body": self.body }));
        let mut aps = json!({ "alert": alert, "sound": "default" });
        if !self.fetched().is_empty() {
            // Lets the app fetch the picture before the notification is shown.
            aps["mutable-content"] = json!(1);
        }
        let mut payload = present(json!({
            "receipt": self.receipt, "locale": self.locale, "link": self.link, "image": self.fetched(),
        }));
        payload["aps"] = aps;
        payload
    }

    /// The picture, if a telephone can fetch it.
    fn fetched(&self) -> &str {
        if self.image.starts_with("https://") { self.image } else { "" }
    }

    /// Bytes of the larger payload, with a receipt as long as any.
    pub fn payload_bytes(&self) -> usize {
        let longest = Notification { receipt: LONGEST_RECEIPT, ..*self };
        let message = &longest.json(Platform::Fcm)["message"];
        let fcm = message["notification"].to_string().len() + message["data"].to_string().len();
        fcm.max(longest.apns().to_string().len())
    }
}

/// Without the parts that are empty.
fn present(mut value: Value) -> Value {
    if let Value::Object(parts) = &mut value {
        parts.retain(|_, part| part.as_str() != Some(""));
    }
    value
}

/// What a telephone shows without being asked for more, in characters as people count them. Apple and Google publish no
/// numbers and shorten by width: these are what holds on usual screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Room {
    pub title: u32,
    pub body: u32,
}

pub const IPHONE: Room = Room { title: 50, body: 178 };
pub const ANDROID: Room = Room { title: 65, body: 240 };

/// Characters as a reader sees them.
pub fn seen(text: &str) -> u32 {
    u32::try_from(text.graphemes(true).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HELLO: Notification = Notification {
        to: "tok",
        known_by: KnownBy::Token,
        locale: "ar",
        title: "مرحبا",
        body: "👩‍👩‍👧 “See” you\n",
        link: "clinic://visit/1",
        image: "",
        receipt: "1.2",
    };

    #[test]
    fn every_form_has_the_words_as_they_are_and_no_part_that_is_empty() {
        let apns = HELLO.json(Platform::Apns);
        assert_eq!(apns["payload"]["aps"]["alert"], json!({ "title": HELLO.title, "body": HELLO.body }));
        assert_eq!((&apns["token"], &apns["payload"]["link"]), (&json!("tok"), &json!("clinic://visit/1")));
        assert_eq!(apns["payload"].get("image"), None);
        let fcm = HELLO.json(Platform::Fcm);
        assert_eq!(fcm["message"]["notification"], json!({ "title": HELLO.title, "body": HELLO.body }));
        let data = fcm["message"]["data"].as_object().unwrap();
        assert!(data.values().all(Value::is_string), "FCM takes texts only: {data:?}");
        let untitled = Notification { title: "", link: "", ..HELLO };
        assert_eq!(untitled.json(Platform::Plain).get("title"), None);
    }

    #[test]
    fn only_a_picture_that_can_be_fetched_goes_to_a_push_service() {
        let beside = Notification { image: "picture-1.png", ..HELLO };
        assert_eq!(beside.json(Platform::Plain)["image"], "picture-1.png");
        assert_eq!(beside.json(Platform::Fcm)["message"]["notification"].get("image"), None);
        let hosted = Notification { image: "https://a.example/1.png", ..HELLO };
        assert_eq!(hosted.json(Platform::Fcm)["message"]["notification"]["image"], hosted.image);
        assert_eq!(hosted.json(Platform::Apns)["payload"]["aps"]["mutable-content"], 1);
    }

    #[test]
    fn a_payload_is_measured_with_the_longest_receipt_there_can_be() {
        let body = "ж".repeat(1900);
        let long = Notification { body: &body, ..HELLO };
        assert!((3800..PAYLOAD_BYTES).contains(&long.payload_bytes()), "{}", long.payload_bytes());
        let body = "ж".repeat(2048);
        assert!(Notification { body: &body, ..HELLO }.payload_bytes() > PAYLOAD_BYTES);
        for receipt in ["1.1", LONGEST_RECEIPT] {
            let told = Notification { receipt, ..long };
            assert!(told.json(Platform::Apns)["payload"].to_string().len() <= long.payload_bytes());
        }
    }

    #[test]
    fn a_family_is_one_character() {
        assert_eq!(seen("👩‍👩‍👧é"), 2);
    }
}
