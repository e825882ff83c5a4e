//! Pictures in a message: their size, their words, and what is missing of them.

use serde_json::{Value, json};

use super::document;
use crate::cultures::Ours;
use crate::pictures::Pictures;
use crate::templates::compile::compile;
use crate::templates::document::Document;

fn illustrated(locale: &str, image: Value) -> (Document, Pictures) {
    let picture = json!({"file": "f00d", "media": "image/png", "width": 900, "height": 600, "bytes": 10,
        "alt": "Our \"team\" {{ x }}", "alt_locale": "en"});
    let small = json!({"file": "beef", "media": "image/png", "width": 100, "height": 50, "bytes": 10,
        "alt": "", "alt_locale": null});
    let pictures = json!({"team": {"name": "Team", "pictures": {"": picture, "de": small}}});
    let blocks = json!([image, {"id": "d", "kind": "divider"}]);
    (document(blocks, locale, json!({})), serde_json::from_value(pictures).unwrap())
}

fn image() -> Value {
    json!({"id": "i", "kind": "image", "slot": "team"})
}

#[test]
fn a_picture_has_its_proportions_its_words_and_no_more_room_than_pixels() {
    let (document, pictures) = illustrated("en", image());
    let english = compile(&document, &document.cells[0], Ours::NOTHING, &pictures).unwrap();
    assert!(english.html.contains(
        "<img src=\"cid:f00d@pictures\" alt=\"Our &quot;team&quot; &#123;&#123; x }}\" width=\"512\" height=\"342\""
    ));
    assert!(english.html.contains("max-width:512px;height:auto"));
    assert!(english.text.starts_with("[Our \"team\" {{ \"{\" }}{{ \"{\" }} x }}]"), "{}", english.text);

    let (document, pictures) = illustrated("de", image());
    let german = compile(&document, &document.cells[0], Ours::NOTHING, &pictures).unwrap();
    assert!(german.html.contains("<img src=\"cid:beef@pictures\" alt=\"\" width=\"100\" height=\"50\""));
    assert!(!german.text.contains('['), "what only decorates is not read: {}", german.text);

    let half = json!({"id": "i", "kind": "image", "slot": "team", "width": "half", "link": "https://a.example/?a=1&b"});
    let (document, pictures) = illustrated("en-GB", half);
    let british = compile(&document, &document.cells[0], Ours::NOTHING, &pictures).unwrap();
    assert!(british.html.contains("<a href=\"https://a.example/?a=1&amp;b\" style=\"color:#0b6b5d\"><img src=\"cid:f00d@pictures\" alt=\"Our &quot;team&quot; &#123;&#123; x }}\" width=\"256\""));
    assert!(british.text.contains(" x }}] https://a.example/?a=1&b"));
}

#[test]
fn a_cell_without_its_picture_or_with_a_link_nobody_can_hear_is_not_finished() {
    let gaps = |locale: &str, image: Value| {
        let (document, pictures) = illustrated(locale, image);
        let gaps = compile(&document, &document.cells[0], Ours::NOTHING, &pictures).err().unwrap_or_default();
        gaps.into_iter().map(|gap| (gap.block.unwrap_or_default(), gap.message)).collect::<Vec<_>>()
    };
    let linked = json!({"id": "i", "kind": "image", "slot": "team", "link": "https://a.example"});
    assert_eq!(gaps("fr", image()), [], "a picture may go out without words");
    let told = gaps("fr", linked.clone());
    assert!(
        told[0].0 == "i" && told[0].1.contains("alternative text"),
        "English is not read to French readers: {told:?}"
    );
    assert_eq!(gaps("en-GB", linked), [], "it is read to whoever reads English");
    let none = json!({"id": "i", "kind": "image", "slot": ""});
    assert!(gaps("en", none)[0].1.contains("no picture chosen"));
    let german = json!({"team": {"name": "Team", "pictures": {"de": {"file": "a", "media": "image/png", "width": 1, "height": 1,
        "bytes": 1, "alt": null, "alt_locale": null}}}});
    let (document, _) = illustrated("ja", image());
    let told =
        compile(&document, &document.cells[0], Ours::NOTHING, &serde_json::from_value(german).unwrap()).unwrap_err();
    assert!(told[0].message.contains("“Team” has no picture for Japanese"), "{told:?}");
}
