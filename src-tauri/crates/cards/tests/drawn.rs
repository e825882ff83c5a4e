//! Cards as pixels: names in every script, in the language's own font, whichever way they run.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use attune_cards::drawer;
use attune_engine::render::Card;

fn card(texts: &[&str]) -> Card {
    Card {
        file: "f".to_owned(),
        source: String::new(),
        pictures: Vec::new(),
        texts: texts.iter().map(|id| (*id).to_owned()).collect(),
        width: 600,
        height: 200,
    }
}

fn svg(inside: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"100\" viewBox=\"0 0 300 100\">{inside}</svg>"
    )
}

fn drawn(locale: &str, inside: &str) -> Result<Vec<u8>, String> {
    drawer().draw(&card(&["t"]), locale, &svg(inside)).map(|(png, _)| png)
}

#[test]
fn a_font_that_is_named_and_not_there_is_told_with_the_one_that_stands_in() {
    for (family, told) in [
        ("'Nowhere Grotesk', sans-serif", &[("Nowhere Grotesk", "Inter")][..]),
        ("'Nowhere Grotesk', Inter", &[("Nowhere Grotesk", "Inter")]),
        ("Inter", &[]),
        ("Inter-Bold", &[]),
        ("sans-serif", &[]),
    ] {
        let inside = format!("<text id=\"t\" x=\"20\" y=\"60\" font-family=\"{family}\">Ada</text>");
        let (_, stand_ins) = drawer().draw(&card(&["t"]), "en", &svg(&inside)).unwrap();
        let stand_ins: Vec<_> = stand_ins.iter().map(|one| (one.wanted.as_str(), one.used.as_str())).collect();
        assert_eq!(stand_ins, told, "{family}");
    }
}

/// Where there is ink: the columns from the left and how many dots are dark.
fn ink(png: &[u8]) -> (Vec<usize>, usize) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut rgb = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut rgb).unwrap();
    let wide = info.width as usize;
    let dark: Vec<usize> = rgb.chunks(3).enumerate().filter(|(_, dot)| dot[0] < 128).map(|(at, _)| at % wide).collect();
    let mut columns = dark.clone();
    columns.sort_unstable();
    columns.dedup();
    (columns, dark.len())
}

fn said(locale: &str, words: &str) -> Vec<u8> {
    drawn(locale, &format!("<text id=\"t\" x=\"150\" y=\"60\" font-size=\"24\" text-anchor=\"middle\">{words}</text>"))
        .unwrap()
}

#[test]
fn names_of_every_script_are_drawn_and_differ() {
    let names = [
        ("en", "Maximilian"),
        ("ar", "سارة"),
        ("he", "נועה"),
        ("ja", "山田花子"),
        ("zh-Hans", "王小明"),
        ("ko", "김민준"),
        ("hi", "प्रिया"),
        ("th", "สมชาย"),
        ("el", "Γιώργος"),
        ("ru", "Наталья"),
        ("hy", "Անահիտ"),
        ("ta", "கண்ணன்"),
    ];
    let mut seen: Vec<Vec<u8>> = Vec::new();
    for (locale, name) in names {
        let png = said(locale, name);
        assert!(ink(&png).1 > 200, "{name} is there");
        assert!(!seen.contains(&png), "{name} is not another's");
        assert_eq!(said(locale, name), png, "the same drawing gives the same bytes");
        seen.push(png);
    }
}

#[test]
fn a_line_from_the_right_ends_on_the_left() {
    let (with, without) = (ink(&said("ar", "سارة!")).0, ink(&said("ar", "سارة")).0);
    let (first, last) = (|columns: &[usize]| columns[0], |columns: &[usize]| *columns.last().unwrap());
    let gap = with.windows(2).find(|pair| pair[1] - pair[0] > 1).map(|pair| pair[0] - first(&with)).unwrap();
    assert!(gap < 12, "the mark is the leftmost thing, and narrow: {with:?}");
    assert!(last(&with) > last(&without), "it is set in the middle with its mark");
}

#[test]
fn what_leaves_the_card_is_told_and_what_was_drawn_so_is_not() {
    let long =
        |id: &str| format!("<text id=\"{id}\" x=\"10\" y=\"60\" font-size=\"24\">{}</text>", "Maximilian ".repeat(9));
    assert!(drawn("en", &long("t")).unwrap_err().ends_with("Maximilian” does not fit on the card"));
    assert!(drawn("en", &long("other")).is_ok(), "the drawing itself may run over its edge");
    let high = "<g transform=\"translate(0 -50)\"><text id=\"t\" x=\"10\" y=\"50\">Mia</text></g>";
    assert_eq!(drawn("en", high), Err("“Mia” does not fit on the card".to_owned()));
}

#[test]
fn what_is_not_a_card_is_refused_and_nothing_else_is_asked_for() {
    assert!(drawn("en", "<g>").is_err());
    assert!(drawn("en", &("<g>".repeat(200) + &"</g>".repeat(200))).is_err());
    assert!(drawn("en", "<text id=\"t\" x=\"9\" y=\"50\">\u{f8d0}</text>").unwrap_err().contains("U+F8D0"));
    let blank = drawn("en", "").unwrap();
    for href in ["file:///etc/passwd", "/etc/hostname", "https://a.example/x.png", "picture:7", "data:image/svg+xml,x"]
    {
        let shown = drawn("en", &format!("<image href=\"{href}\" width=\"300\" height=\"100\"/>"));
        assert_eq!(shown.as_ref(), Ok(&blank), "{href}");
    }
}

/// How many columns of ink a line has from its first to its last.
fn width(locale: &str, words: &str) -> usize {
    let columns = ink(&said(locale, words)).0;
    columns[columns.len() - 1] - columns[0]
}

#[test]
fn syllables_of_many_glyphs_do_not_stand_over_each_other() {
    // As wide as its parts, which are drawn alone.
    for (locale, whole, parts) in [
        ("hi", "प्रियाप्रिया", ["प्रिया", "प्रिया"]),
        ("hi", "प्रिया प्रिया", ["प्रिया", "प्रिया"]),
        ("ta", "கொடுகொடு", ["கொடு", "கொடு"]),
        ("bn", "রিনারিনা", ["রিনা", "রিনা"]),
    ] {
        let apart: usize = parts.iter().map(|part| width(locale, part)).sum();
        assert!(width(locale, whole) + 4 >= apart, "{whole}: {} of {apart}", width(locale, whole));
        assert!(ink(&said(locale, whole)).1 * 20 > ink(&said(locale, parts[0])).1 * 2 * 19, "{whole} covers nothing");
    }
}

#[test]
fn each_script_of_a_line_is_set_as_if_it_stood_alone() {
    for name in ["प्रिया", "স্ত্রী", "தமிழ்", "ខ្មែរ", "عبد الله", "محمّد"]
    {
        let (alone, hello) = (ink(&said("en", name)), ink(&said("en", "Hi")));
        let both = ink(&said("en", &format!("Hi {name}")));
        let near = both.1.abs_diff(alone.1 + hello.1);
        assert!(near * 20 < both.1, "{name}: {} and {} are not {}", alone.1, hello.1, both.1);
        let marked = width("en", &format!("Hi {name}!"));
        assert!(marked > width("en", &format!("Hi {name}")), "{name} leaves room for the mark");
    }
    // Marks of direction take no room, blanks do.
    assert_eq!(width("en", "Hi \u{2068}عبد\u{2069}!"), width("en", "Hi عبد!"));
    let (blank, none) = (width("ar", "مرحبا Ann"), width("ar", "مرحبا") + width("ar", "Ann"));
    assert!(blank > none + 6, "{blank} {none}");
    // Where the blanks of mixed lines stand, and lines whose place is said in another way.
    let gaps = |inside: &str| {
        let (columns, _) = ink(&drawn("en", inside).unwrap());
        columns.windows(2).filter(|two| two[1] - two[0] > 10).count()
    };
    let at = |x: &str, words: &str| format!("<text id=\"t\" x=\"{x}\" y=\"60\" font-size=\"24\">{words}</text>");
    for words in
        ["Hi عبد Ann", "Ann عبد नमस्ते", "عبد Ann عبد", "<tspan>Hi</tspan> <tspan>عبد</tspan> <tspan>Ann</tspan>"]
    {
        assert_eq!(gaps(&at("10", words)), 2, "{words} has two blanks");
    }
    let columns = |inside: &str| ink(&drawn("en", inside).unwrap()).0;
    for x in ["10%", "1.25em", "30px"] {
        assert_eq!(columns(&at(x, "Hi عبد الله")), columns(&at("30", "Hi عبد الله")), "{x}");
    }
    let behind = columns(&at("150", "Hi <tspan y=\"90\">कि</tspan>"));
    assert!(behind[0] > 290, "a line below goes on where the one above ended: {}", behind[0]);
    // With room between its letters, wherever that is said, and repeated from a stock.
    let plain = columns(&at("10", "நமது عبد கொடு"));
    for spaced in [
        "<g style=\"letter-spacing:1px\"><text id=\"t\" x=\"10\" y=\"60\" font-size=\"24\">நமது عبد கொடு</text></g>",
        "<style>.c{letter-spacing:2px}</style><text class=\"c\" x=\"10\" y=\"60\" font-size=\"24\">நமது عبد கொடு</text>",
        "<text letter-spacing=\"2\" x=\"10\" y=\"60\" font-size=\"24\">நமது عبد கொடு</text>",
        "<defs><text id=\"q\" x=\"10\" y=\"60\" font-size=\"24\">நமது عبد கொடு</text></defs><use href=\"#q\"/>",
    ] {
        assert_eq!(columns(spaced), plain, "{spaced}");
    }
    // One line in a look of its own, in the middle, behind another line.
    let lines = "<text id=\"t\" x=\"150\" y=\"30\" font-size=\"16\" style=\"text-anchor:middle\">Dear <tspan font-weight=\"bold\">عبد الله &amp; प्रिया</tspan>,\n  welcome<tspan x=\"150\" dy=\"30\">two {{ }} நன்றி</tspan></text>";
    assert!(ink(&drawn("en", lines).unwrap()).1 > 400);
    let long = format!("<text id=\"t\" x=\"10\" y=\"60\" font-size=\"24\">Hi {}!</text>", "عبد الله ".repeat(9));
    let refused = drawn("en", &long).unwrap_err();
    assert!(
        refused.starts_with("“Hi عبد الله") && refused.ends_with("عبد الله !” does not fit on the card"),
        "{refused}"
    );
}
