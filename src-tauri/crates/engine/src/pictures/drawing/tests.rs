//! What stays of a drawing, and where its words stand in the source that is rendered.

use super::*;

fn svg(inside: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"90mm\" height=\"45mm\">{inside}</svg>"
    )
}

fn taken(inside: &str) -> Drawing {
    take_in(svg(inside).as_bytes()).unwrap()
}

fn source(inside: &str) -> String {
    let source = card("f".to_owned(), &taken(inside)).unwrap().source;
    source.split_once('>').map(|(_, rest)| rest.trim_end_matches("</svg>").to_owned()).unwrap()
}

#[test]
fn a_drawing_is_measured_and_taken_in_unchanged_the_second_time() {
    let drawing = taken("<text x=\"1 2 3\">{{ first_name }} &amp; \"us\"</text><rect style=\"fill:url(#a)\"/>");
    assert_eq!((drawing.width, drawing.height), (1200, 600));
    assert_eq!(take_in(drawing.svg.as_bytes()).unwrap(), drawing);
    let tall = take_in(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 100'/>").unwrap();
    assert_eq!((tall.width, tall.height), (160, 1600));
}

#[test]
fn words_are_escaped_and_tags_are_not() {
    assert_eq!(
        source(
            "<text id=\"a\">1 &lt; 2 {% if a &lt; b and c == \"d\" %}x{% endif %} &amp; {{ n or &quot;you&quot; }}</text>"
        ),
        "<text id=\"a\">1 &lt; 2 {% if a < b and c == \"d\" %}x{% endif %} &amp; {{ n or \"you\" }}</text>"
    );
    assert_eq!(source("<rect fill=\"{{ c or &quot;red&quot; }}\"/>"), "<rect fill=\"{{ c or \"red\" }}\"></rect>");
    assert_eq!(
        source("<text>{{ n or “you” }}\u{a0}{{\u{a0}n }}</text>"),
        "<text id=\"words-1\">{{ n or \"you\" }}\u{a0}{{ n }}</text>"
    );
}

#[test]
fn a_tag_that_was_cut_in_pieces_is_whole_where_it_began_and_what_follows_it_flows() {
    assert_eq!(
        source(
            "<text><tspan x=\"0\" y=\"0\">To {</tspan><tspan x=\"9\" y=\"0\">{ n }</tspan><tspan x=\"20\" y=\"0\">}!</tspan><tspan x=\"0\" y=\"9\">b</tspan></text>"
        ),
        "<text id=\"words-1\"><tspan x=\"0\" y=\"0\">To {{ n }}</tspan><tspan></tspan><tspan>!</tspan><tspan x=\"0\" y=\"9\">b</tspan></text>"
    );
    let apart = "<text id=\"t\"><tspan x=\"0\" y=\"0\">{{ a }}</tspan><tspan x=\"50\" y=\"0\">{{ b }}</tspan></text>";
    assert_eq!(source(apart), apart, "what was not cut stays where it is");
}

#[test]
fn single_letters_have_no_place_of_their_own_where_nobody_knows_how_many_there_are() {
    assert_eq!(
        source("<text x=\"1 2 3\" dx=\"1,2\" rotate=\"4\" textLength=\"9\">{{ n }}</text><text x=\"1 2\">ab</text>"),
        "<text x=\"1\" dx=\"1\" id=\"words-1\">{{ n }}</text><text x=\"1 2\">ab</text>"
    );
}

#[test]
fn a_line_from_the_right_is_held_by_its_other_end() {
    for (written, kept) in [
        ("<text direction=\"rtl\">م</text>", "<text text-anchor=\"end\">م</text>"),
        (
            "<g style=\"direction:rtl;fill:red\"><text text-anchor=\"end\">م</text></g>",
            "<g style=\"fill:red\"><text text-anchor=\"start\">م</text></g>",
        ),
        ("<text style=\"direction:rtl;text-anchor:middle\">م</text>", "<text style=\"text-anchor:middle\">م</text>"),
    ] {
        assert_eq!(source(written), kept);
        let once = taken(written);
        assert_eq!(take_in(once.svg.as_bytes()).unwrap(), once, "it is turned once");
    }
}

#[test]
fn letters_are_read_in_the_way_the_file_says() {
    let text = svg("<text>Grüße</text>");
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(take_in(&utf16).unwrap(), take_in(text.as_bytes()).unwrap());
    let latin =
        format!("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>{text}").replace("ü", "\u{1}").replace("ß", "\u{2}");
    let latin: Vec<u8> = latin
        .bytes()
        .map(|byte| [0, 0xFC, 0xDF].get(usize::from(byte)).copied().filter(|_| byte > 0).unwrap_or(byte))
        .collect();
    assert!(is_drawing(&latin) && is_drawing(&utf16) && !is_drawing(b"<html><svg/></html>") && !is_drawing(b""));
    assert_eq!(take_in(&latin).unwrap(), take_in(text.as_bytes()).unwrap());
    assert!(
        take_in(
            &text.replace("ü", "\u{1}").bytes().map(|byte| if byte == 1 { 0xFC } else { byte }).collect::<Vec<_>>()
        )
        .is_err()
    );
}

#[test]
fn pictures_in_a_drawing_travel_beside_its_source() {
    let mut png = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(3, 2).write_to(&mut png, image::ImageFormat::Png).unwrap();
    use base64::Engine as _;
    let data = base64::engine::general_purpose::STANDARD.encode(png.into_inner());
    let broken = data
        .chars()
        .enumerate()
        .map(|(at, c)| if at % 60 == 59 { format!("{c}\n") } else { c.to_string() })
        .collect::<String>();
    let drawing =
        taken(&format!("<image xlink:href=\"data:image/png;base64,{}\" width=\"3\"/>", broken.trim_end_matches('=')));
    let made = card("f".to_owned(), &drawing).unwrap();
    assert!(made.source.contains("<image href=\"picture:0\" width=\"3\">"), "{}", made.source);
    assert_eq!(made.pictures, [data]);
}
