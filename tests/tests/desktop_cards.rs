//! A card in the real window: its file is brought in like any picture, stands in a message, shows each reader's own name in
//! the preview and on the wall, and a drawing that cannot be one is refused in words.

#![cfg(target_os = "linux")]

use std::fs;

use attune_tests::desktop::{Home, Studio};

/// The address of the card in the preview, once it is there. Who has no first name has none: then the next person is
/// looked at.
const CARD: &str =
    "const image = document.querySelector('iframe')?.contentDocument?.querySelector('img[alt=\"Your birthday card\"]');
     if (image?.src.startsWith('data:image/png') && image.naturalWidth === 1200) return image.src;
     const now = Date.now();
     if (now - (window.asked ?? 0) > 3000) {
         window.asked = now;
         document.querySelector('[aria-label=\"The next person\"]')?.click();
     }
     return null";

#[test]
fn a_drawing_becomes_everybodys_own_card() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    let good = home.path().join("birthday.svg");
    fs::write(&good, include_str!("../fixtures/cards/birthday-inkscape.svg")).unwrap();
    let bad = home.path().join("cut-off.svg");
    fs::write(&bad, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\n<g>\n</svg>").unwrap();

    studio.visit("template?key=appointment_reminder");
    studio.until_frame("a preview", "iframe", |words| !words.trim().is_empty());
    studio.css(".ghost .plus").click();
    studio.role("menuitem", "Picture").click();
    studio.role("button", "Add a picture").click();
    studio.css("[name=picture-name]").fill("Birthday card");
    home.will_pick(&bad);
    studio.role("button", "Choose a file").click();
    studio.text("cut-off.svg");
    studio.css("[name=picture-alt]").fill("Your birthday card");
    studio.role("button", "Save").click();
    studio.text("This drawing cannot be read: line 3");
    studio.shot("card-refused");
    home.will_pick(&good);
    studio.role("button", "Choose another file").click();
    studio.text("birthday.svg");
    studio.role("button", "Save").click();
    studio.text("everybody gets their own, with");
    studio.text("“First name” is empty for this person");
    studio.shot("card-missing");
    let first = studio.until("the card in the preview", CARD);
    studio.shot("card-editor");

    studio.role("radio", "Wall").click();
    studio.until(
        "cards on the wall, each another",
        "const cards = [...document.querySelectorAll('ul.wall iframe')]
            .map((one) => one.contentDocument?.querySelector('img[src^=\"data:image/png\"]')?.src)
            .filter((src) => src);
         return new Set(cards).size >= 3",
    );
    studio.shot("card-wall");
    studio.keep("attune.theme", "dark");
    studio.visit("culture?tag=ar");
    studio.text("everybody gets their own, with");
    studio.script("[...document.querySelectorAll('h3')].find((one) => one.innerText.includes('Birthday card')).scrollIntoView({ block: 'center' })", &[]);
    studio.shot("card-dark");
    assert!(first.as_str().is_some_and(|src| src.len() > 10_000));
}
