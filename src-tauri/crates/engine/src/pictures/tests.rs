//! What is taken in is sound and tells nothing; what a locale is shown is its own, its parents' or everybody's.

use std::io::Cursor;
use std::time::{Duration, Instant};

use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, RgbaImage};

use super::*;
use crate::scratch;

const GPS: &[u8] = b"59.3293N 18.0686E";

fn picture(width: u32, height: u32) -> DynamicImage {
    let mut pixels = RgbaImage::new(width, height);
    for (x, y, pixel) in pixels.enumerate_pixels_mut() {
        *pixel = image::Rgba([(x * 7 % 256) as u8, (y * 5 % 256) as u8, 90, 255]);
    }
    DynamicImage::ImageRgba8(pixels)
}

fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = picture(width, height);
    let picture = if format == ImageFormat::Jpeg { DynamicImage::ImageRgb8(picture.to_rgb8()) } else { picture };
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    encoded(width, height, ImageFormat::Png)
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|part| part == needle)
}

/// A PNG chunk with its checksum.
fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let checked = [kind, content].concat();
    let mut table = !0u32;
    for byte in &checked {
        table ^= u32::from(*byte);
        for _ in 0..8 {
            table = if table & 1 == 1 { (table >> 1) ^ 0xEDB8_8320 } else { table >> 1 };
        }
    }
    [&(content.len() as u32).to_be_bytes()[..], &checked, &(!table).to_be_bytes()].concat()
}

/// A JPEG as a telephone writes it: held upright, its place in the camera's notes, and a second picture after its end.
fn photo() -> Vec<u8> {
    let plain = encoded(40, 20, ImageFormat::Jpeg);
    let exif = [b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".as_slice(), GPS].concat();
    let segment =
        |marker: u8, content: &[u8]| [&[0xFF, marker][..], &(content.len() as u16 + 2).to_be_bytes(), content].concat();
    let xmp = segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0".as_slice(), GPS].concat());
    let comment = segment(0xFE, GPS);
    [&plain[..2], &segment(0xE1, &exif), &xmp, &comment, &plain[2..], GPS, &plain].concat()
}

#[test]
fn a_picture_is_known_by_its_bytes_and_measured() {
    for (format, media) in
        [(ImageFormat::Png, Media::Png), (ImageFormat::Jpeg, Media::Jpeg), (ImageFormat::Gif, Media::Gif)]
    {
        let taken = take_in(&encoded(30, 20, format)).unwrap();
        assert_eq!((taken.media, taken.width, taken.height), (media, 30, 20));
        assert_eq!(take_in(&taken.bytes).unwrap(), taken, "what was taken in once is taken in unchanged");
    }
}

#[test]
fn where_a_photo_was_taken_stays_on_the_telephone() {
    let photo = photo();
    assert!(contains(&photo, GPS));
    let taken = take_in(&photo).unwrap();
    assert!(!contains(&taken.bytes, GPS) && !contains(&taken.bytes, b"xap"), "notes, texts and second pictures leave");
    assert!(taken.bytes.ends_with(&[0xFF, 0xD9]), "nothing follows the end");
    assert_eq!((taken.width, taken.height), (20, 40), "it is still held upright");
    assert_eq!(take_in(&taken.bytes).unwrap(), taken);

    let plain = png(8, 8);
    let (head, rest) = plain.split_at(33);
    let noted = [head, &chunk(b"tEXt", GPS), &chunk(b"eXIf", GPS), &chunk(b"zzZz", GPS), rest, GPS].concat();
    assert_eq!(take_in(&noted).unwrap().bytes, plain);

    let plain = encoded(8, 8, ImageFormat::Gif);
    let block = [&[0x21, 0xFE, GPS.len() as u8][..], GPS, &[0]].concat();
    let at = 13 + (3 << ((plain[10] & 7) + 1)) * usize::from(plain[10] >> 7);
    let noted = [&plain[..at], &block, &plain[at..], GPS].concat();
    assert!(!contains(&take_in(&noted).unwrap().bytes, GPS));
}

#[test]
fn what_cannot_be_shown_is_refused_with_a_sentence() {
    let heic = b"\0\0\0\x18ftypheic".to_vec();
    for (bytes, word) in [
        (b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), "how large"),
        (b"\x1f\x8b\x08\0".to_vec(), "compressed"),
        (b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), "WebP"),
        (heic, "HEIC"),
        (b"%PDF-1.7".to_vec(), "not a picture"),
        (Vec::new(), "empty"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "damaged"),
        (b"\xff\xd8\xff\xe0".to_vec(), "damaged"),
        (b"GIF89a".to_vec(), "damaged"),
    ] {
        let sentence = take_in(&bytes).unwrap_err().to_string();
        assert!(sentence.contains(word), "{word}: {sentence}");
    }
}

#[test]
fn a_damaged_picture_is_refused_wherever_it_breaks_off() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Gif] {
        let whole = encoded(24, 24, format);
        for length in (1..whole.len()).step_by(7) {
            assert!(take_in(&whole[..length]).is_err(), "{format:?} ends after {length} of {} bytes", whole.len());
        }
    }
    let mut flipped = png(24, 24);
    let middle = flipped.len() / 2;
    flipped[middle] ^= 0x55;
    assert!(take_in(&flipped).unwrap_err().to_string().contains("damaged"));
}

#[test]
fn a_file_that_claims_to_be_huge_is_refused_at_once() {
    let header = |width: u32, height: u32| [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let started = Instant::now();
    for (width, height) in [(60_000, 60_000), (u32::MAX >> 1, 1), (8_000, 8_000)] {
        let bomb = [
            b"\x89PNG\r\n\x1a\n".to_vec(),
            chunk(b"IHDR", &header(width, height)),
            chunk(b"IDAT", &[0x78, 0x9C, 3, 0, 0, 0, 0, 1]),
            chunk(b"IEND", &[]),
        ];
        let sentence = take_in(&bomb.concat()).unwrap_err().to_string();
        assert!(sentence.contains("pixels") || sentence.contains("damaged"), "{sentence}");
    }
    assert!(started.elapsed() < Duration::from_secs(2), "nothing is made ready for what is only claimed");
}

#[test]
fn what_is_too_heavy_for_mail_is_refused_with_its_weight() {
    let mut noise = 1u32;
    let mut pixels = || {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (noise >> 24) as u8
    };
    let pixels: Vec<u8> = (0..700 * 700 * 3).map(|_| pixels()).collect();
    let mut heavy = Vec::new();
    image::codecs::png::PngEncoder::new(&mut heavy).write_image(&pixels, 700, 700, ExtendedColorType::Rgb8).unwrap();
    assert!(heavy.len() > MOST_BYTES);
    let sentence = take_in(&heavy).unwrap_err().to_string();
    assert!(sentence.contains("weighs 1.5 MB") && sentence.contains("1 MB at most"), "{sentence}");
}

#[test]
fn a_photo_too_large_for_mail_is_made_smaller_where_somebody_chose_its_file() {
    let chosen = |bytes: &[u8]| {
        let path = scratch::folder().join("IMG_2031.jpg");
        std::fs::write(&path, bytes).unwrap();
        read_file(&path)
    };
    let mut noise = 1u32;
    let mut large = image::RgbImage::new(5000, 4000);
    for (x, y, pixel) in large.enumerate_pixels_mut() {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = (noise >> 28) as u8;
        *pixel = image::Rgb([(x / 20) as u8 ^ grain, (y / 20) as u8, grain * 8]);
    }
    let mut photo = Cursor::new(Vec::new());
    large.write_to(&mut photo, ImageFormat::Jpeg).unwrap();
    let photo = photo.into_inner();
    assert!(take_in(&photo).is_err(), "elsewhere, what is too large is told");
    let taken = chosen(&photo).unwrap();
    assert_eq!((taken.media, taken.width, taken.height), (Media::Jpeg, 1600, 1280));
    assert!(taken.bytes.len() <= MOST_BYTES);
    assert_eq!(chosen(&photo).unwrap(), taken, "the same every time");

    let upright = [
        &photo[..2],
        b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06",
        &[0; 6],
        &photo[2..],
    ];
    let taken = chosen(&upright.concat()).unwrap();
    assert_eq!((taken.width, taken.height), (1280, 1600), "it is still held upright");

    let small = png(30, 20);
    assert_eq!(chosen(&small).unwrap(), take_in(&small).unwrap(), "what fits is left as it is");
    assert!(chosen(&photo[..photo.len() / 2]).unwrap_err().to_string().contains("damaged"));
    assert!(chosen(b"%PDF-1.7").unwrap_err().to_string().contains("not a picture"));
}

fn of(file: &str, alt: Option<&str>, alt_locale: Option<&str>) -> Picture {
    Picture {
        file: file.to_owned(),
        media: Media::Png,
        width: 10,
        height: 10,
        bytes: 1,
        alt: alt.map(str::to_owned),
        alt_locale: alt_locale.map(str::to_owned),
        drawing: None,
    }
}

fn team() -> Pictures {
    let pictures = [
        ("", of("all", Some("Our team"), Some("en"))),
        ("de", of("de", Some("Unser Team"), Some("de"))),
        ("es-419", of("latin", Some(""), None)),
        ("zh-Hans", of("hans", None, None)),
    ];
    let pictures = pictures.map(|(locale, picture)| (locale.to_owned(), picture)).into();
    Pictures { slots: [("team".to_owned(), Slot { name: "Team".to_owned(), pictures })].into(), ..Pictures::default() }
}

#[test]
fn a_locale_is_shown_its_own_picture_or_its_parents_or_everybodys_and_never_a_strangers() {
    let team = team();
    let shown =
        |locale: &str| team.shown("team", locale).map(|shown| (shown.picture.file.as_str(), shown.whose)).unwrap();
    assert_eq!(shown("de"), ("de", Whose::Own));
    assert_eq!(shown("de-CH"), ("de", Whose::Borrowed { locale: "de".to_owned() }));
    assert_eq!(shown("es-MX"), ("latin", Whose::Borrowed { locale: "es-419".to_owned() }));
    for stranger in ["es-ES", "fr", "zh-HK", "ja"] {
        assert_eq!(shown(stranger), ("all", Whose::Everybody), "{stranger}");
    }
    assert_eq!(team.shown("other", "de"), None);
}

#[test]
fn a_picture_is_borrowed_from_the_parent_that_staff_gave_a_culture() {
    let ours: Ours = serde_json::from_value(serde_json::json!({ "fr-CA": { "identity.parent": "es-MX" } })).unwrap();
    let team = team().along(&ours).only(["team"].into_iter());
    let whose = |locale: &str| team.shown("team", locale).unwrap().whose;
    assert_eq!(whose("fr-CA"), Whose::Borrowed { locale: "es-419".to_owned() }, "as its texts are");
    assert_eq!(whose("fr"), Whose::Everybody);
    let plain = serde_json::to_string(&team).unwrap();
    assert!(plain.starts_with("{\"team\":"), "kept as ever: {plain}");
}

#[test]
fn an_alternative_text_is_never_read_in_another_language() {
    let team = team();
    let said = |locale: &str| team.shown("team", locale).unwrap().alternative;
    assert_eq!(said("en-GB"), Alternative::Text("Our team"));
    assert_eq!(said("fr"), Alternative::OtherLanguage);
    assert_eq!(said("de-AT"), Alternative::Text("Unser Team"));
    assert_eq!(said("es-MX"), Alternative::Decorative, "nothing to read has no language");
    assert_eq!(said("zh-CN"), Alternative::Unsaid);
}

fn now() -> Timestamp {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

#[test]
fn a_removed_picture_leaves_the_file_with_it() {
    let mut desk = scratch::workspace();
    let tx = desk.write().unwrap();
    let new = NewPicture { slot: None, name: Some("Team photo"), locale: None, alt: None, alt_locale: None };
    let (first, second) = (take_in(&png(9, 9)).unwrap(), take_in(&png(5, 5)).unwrap());
    let slot = put_taken(&tx, &new, &first, now()).unwrap();
    assert_eq!(slot, "team_photo");
    let german = NewPicture { slot: Some(&slot), name: None, locale: Some("de"), alt: Some("Wir"), alt_locale: None };
    put_taken(&tx, &german, &second, now()).unwrap();
    assert_eq!(list_pictures(&tx, "de").unwrap()[0].shown.as_ref().unwrap().alt.as_deref(), Some("Wir"));
    remove_picture(&tx, &slot, Some("de")).unwrap();
    assert!(get_file(&tx, &second.hash).is_err() && get_file(&tx, &first.hash).is_ok());
    assert_eq!(list_pictures(&tx, "de").unwrap()[0].shown.as_ref().unwrap().whose, Whose::Everybody);
    remove_picture(&tx, &slot, None).unwrap();
    assert_eq!(list_pictures(&tx, "de").unwrap(), [], "a slot that nothing shows goes with its last picture");
    assert!(get_file(&tx, &first.hash).is_err());
}

#[test]
fn a_slot_gets_another_name_and_keeps_its_key_and_pictures() {
    let mut desk = scratch::workspace();
    let tx = desk.write().unwrap();
    let new = NewPicture { slot: None, name: Some("Team"), locale: None, alt: None, alt_locale: None };
    let slot = put_taken(&tx, &new, &take_in(&png(4, 4)).unwrap(), now()).unwrap();
    let before = list_pictures(&tx, "de").unwrap().remove(0);
    name_slot(&tx, &slot, " Our team 👋 ").unwrap();
    let after = list_pictures(&tx, "de").unwrap().remove(0);
    assert_eq!((after.key, after.name.as_str(), after.shown), (before.key, "Our team 👋", before.shown));
    assert!(matches!(name_slot(&tx, &slot, "  "), Err(Error::Invalid { .. })), "a name is not taken away");
    assert!(matches!(name_slot(&tx, "no_such", "A"), Err(Error::NotFound(_))), "renaming makes no slot");
    assert_eq!(list_pictures(&tx, "de").unwrap().len(), 1);
}

#[test]
fn words_in_no_language_are_refused() {
    let mut desk = scratch::workspace();
    let tx = desk.write().unwrap();
    let taken = take_in(&png(4, 4)).unwrap();
    let put = |alt: Option<&str>, alt_locale: Option<&str>, name: &str| {
        put_taken(&tx, &NewPicture { slot: None, name: Some(name), locale: None, alt, alt_locale }, &taken, now())
    };
    assert!(put(Some("Hello"), None, "a").unwrap_err().to_string().contains("language"));
    assert!(put(Some("Hello"), Some("en"), " ").unwrap_err().to_string().contains("name"));
    put(Some(""), None, "a").unwrap();
    put(Some("Hello"), Some("en"), "b").unwrap();
}

#[test]
fn a_culture_that_says_its_own_words_for_a_borrowed_picture_has_it_for_its_own_and_the_file_is_kept_once() {
    let mut desk = scratch::workspace();
    let tx = desk.write().unwrap();
    let taken = take_in(&png(7, 7)).unwrap();
    let (name, alt, alt_locale) = (Some("Team"), Some("Our team"), Some("en"));
    let slot = put_taken(&tx, &NewPicture { slot: None, name, locale: None, alt, alt_locale }, &taken, now()).unwrap();
    let seen = |locale: &str| list_pictures(&tx, locale).unwrap().remove(0).shown.unwrap();
    assert_eq!((seen("de").alt, seen("de").alt_elsewhere.as_deref()), (None, Some("en")));

    say_alternative(&tx, &slot, (Some("de"), Some("Unser Team"), None), now()).unwrap();
    assert_eq!((seen("de").whose, seen("de").alt.as_deref()), (Whose::Own, Some("Unser Team")));
    assert_eq!(seen("de-CH").whose, Whose::Borrowed { locale: "de".to_owned() });
    assert_eq!((seen("en").whose, seen("en").alt.as_deref()), (Whose::Everybody, Some("Our team")));
    let files: i64 = tx.sql().query_row("SELECT count(*) FROM picture_files", [], |row| row.get(0)).unwrap();
    assert_eq!(files, 1, "equal files are stored once");

    say_alternative(&tx, &slot, (None, Some("All of us"), Some("en")), now()).unwrap();
    assert_eq!(seen("fr").alt_elsewhere.as_deref(), Some("en"));
    assert_eq!((seen("en").alt.as_deref(), seen("de").alt.as_deref()), (Some("All of us"), Some("Unser Team")));
    remove_picture(&tx, &slot, Some("de")).unwrap();
    assert_eq!(seen("de").whose, Whose::Everybody, "what it lent is there again");
    remove_picture(&tx, &slot, None).unwrap();
    assert!(say_alternative(&tx, &slot, (None, Some("x"), Some("en")), now()).is_err(), "there is no picture");
}
