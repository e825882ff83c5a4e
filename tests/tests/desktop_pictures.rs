//! A picture for one culture, in the real window: chosen on its card, put into a message, seen in the preview, exported,
//! and read back from the mail by a parser that shares no code with the writer.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, what cannot be had is a failure of the test")]

use std::fs;
use std::path::{Path, PathBuf};

use attune_tests::desktop::{Home, Studio};
use mail_parser::{MessageParser, MimeHeaders};

/// A plain picture, 96 by 48.
fn make_png(path: &Path) {
    let mut encoder = png::Encoder::new(fs::File::create(path).unwrap(), 96, 48);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&[40, 120, 160].repeat(96 * 48)).unwrap();
}

#[test]
fn a_culture_gets_a_picture_of_its_own_and_its_readers_get_it_by_mail() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    let file = home.path().join("paris.png");
    make_png(&file);
    home.will_pick(&file);

    studio.visit("culture?tag=fr");
    studio.role("button", "Change: Winter").click();
    studio.text("in its place");
    studio.role("button", "Choose another file").click();
    studio.text("paris.png");
    studio.css("[name=picture-alt]").fill("L’hiver à Paris");
    studio.shot("picture-dialog");
    studio.role("button", "Save").click();
    studio.text("Chosen for French");
    studio.text("L’hiver à Paris");
    studio.role("button", "Change: Winter");
    studio.script(
        "[...document.querySelectorAll('h2')].find((one) => one.innerText === 'Pictures').scrollIntoView()",
        &[],
    );
    studio.shot("picture-card");

    studio.visit("template?key=appointment_reminder");
    studio.until_frame("a preview", "iframe", |words| !words.trim().is_empty());
    // The one at the end; the one before it is inside the condition, which not everybody sees.
    studio.css(".ghost .plus").click();
    studio.role("menuitem", "Picture").click();
    studio.until(
        "the pictures there are",
        "return document.querySelector('[data-column] .slot img')?.naturalWidth > 100",
    );
    studio.shot("picture-choose");
    studio.role("button", "Winter").click();
    studio.until(
        "the picture in the text",
        "return document.querySelector('[data-column] .image img')?.naturalWidth > 100",
    );
    studio.until(
        "the picture in the preview",
        "const image = document.querySelector('iframe')?.contentDocument?.querySelector('img[data-picture]');
         return image?.src.startsWith('data:image/png') && image.naturalWidth > 100",
    );
    studio.shot("picture-editor");
    studio.role("button", "Undo").click();
    studio.role("button", "Redo").click();
    studio.until("it to be there again", "return !!document.querySelector('[data-column] .image img')");
    studio.text("Saved · revision");
    studio.role("radio", "Wall").click();
    studio.until(
        "it on the wall",
        "return [...document.querySelectorAll('ul.wall iframe')].filter((one) =>
            one.contentDocument?.querySelector('img[data-picture]')?.src.startsWith('data:')).length >= 2",
    );
    studio.shot("picture-wall");
    studio.visit("coverage?key=appointment_reminder");
    studio.text("Alternative text");
    studio.text("the one for everyone");
    studio.shot("picture-coverage");

    let folder = export(&home, &studio);
    let mut french = 0;
    for mail in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if mail.extension().is_some_and(|end| end == "eml") {
            french += usize::from(is_french_with_its_picture(&fs::read(mail).unwrap(), &fs::read(&file).unwrap()));
        }
    }
    assert!(french > 0, "the sample has French readers");
}

fn export(home: &Home, studio: &Studio) -> PathBuf {
    let folder = home.path().join("out");
    fs::create_dir(&folder).unwrap();
    home.will_pick(&folder);
    studio.visit("campaign?key=visits_next_week&step=export");
    studio.role("radio", "Email files").click();
    studio.role("button", "Choose a folder").click();
    studio.text(folder.to_str().unwrap());
    studio.role("checkbox", "Leave").click();
    studio.until("the way on", "const go = [...document.querySelectorAll('main button')].find((one) => /^Export \\d+/.test(one.innerText.trim())); go?.click(); return !!go");
    studio.text("Left out by your choice");
    let told = studio.until("where it is", "return document.querySelector('dl dd')?.innerText");
    PathBuf::from(told.as_str().unwrap_or_default())
}

/// Every mail has one picture, under the name its text calls it by; French ones have the picture that was chosen.
fn is_french_with_its_picture(raw: &[u8], chosen: &[u8]) -> bool {
    let mail = MessageParser::default().parse(raw).unwrap();
    let html = mail.body_html(0).unwrap().into_owned();
    let picture = mail.parts.iter().find(|part| part.content_id().is_some()).unwrap();
    assert!(html.contains(&format!("cid:{}", picture.content_id().unwrap())));
    let french = html.contains("alt=\"L’hiver à Paris\"");
    let pixels = |bytes: &[u8]| {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes.to_vec())).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        pixels
    };
    assert_eq!(pixels(picture.contents()) == pixels(chosen), french, "each reader has the picture of their culture");
    french
}
