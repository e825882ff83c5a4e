//! Pictures that a brought file carries in itself become picture blocks, or are listed with why not.

use std::path::Path;

use attune_tests::cli::Desk;
use attune_tests::three::desk;
use serde_json::{Value, json};

fn brought(desk: &Desk, file: &str, from: &str, more: &[&str]) -> Value {
    desk.run(&[&["templates", "import", "w.attune", file, "--from", from, "--subject", "News"], more].concat()).done()
}

fn fixture(desk: &Desk, file: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/documents").join(file);
    desk.write(file, std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
}

fn document(desk: &Desk, report: &Value) -> Value {
    let ask = json!({ "key": report["template"] }).to_string();
    desk.run(&["call", "w.attune", "get_template", &ask]).done()["document"].clone()
}

/// The kinds of blocks, pictures with what is read in their place.
fn outline(desk: &Desk, report: &Value) -> Vec<String> {
    let slots = desk.run(&["call", "w.attune", "list_pictures", r#"{"locale":"en"}"#]).done();
    let slots = slots["slots"].as_array().or(slots.as_array()).cloned().unwrap_or_default();
    fn each(blocks: &Value, slots: &[Value], out: &mut Vec<String>) {
        for block in blocks.as_array().map(Vec::as_slice).unwrap_or_default() {
            let kind = block["kind"].as_str().unwrap_or_default();
            let slot = slots.iter().find(|slot| slot["key"] == block["slot"]);
            out.push(match slot {
                Some(slot) => format!(
                    "{} {} {}",
                    slot["shown"]["alt"],
                    block["width"].as_str().unwrap_or_default(),
                    block["link"].as_str().unwrap_or_default()
                )
                .trim_end()
                .to_owned(),
                None => kind.to_owned(),
            });
            each(&block["blocks"], slots, out);
            each(&block["else"], slots, out);
        }
    }
    let mut out = Vec::new();
    each(&document(desk, report)["blocks"], &slots, &mut out);
    out
}

fn marks(report: &Value) -> Vec<(u64, &str, &str)> {
    let marks = report["marked"].as_array().map(Vec::as_slice).unwrap_or_default();
    marks
        .iter()
        .map(|mark| {
            let of = |key: &str| mark[key].as_str().unwrap_or_default();
            (mark["line"].as_u64().unwrap_or_default(), of("source"), of("why"))
        })
        .collect()
}

#[test]
fn pictures_of_a_word_document_become_blocks_where_they_stood() {
    let desk = desk();
    fixture(&desk, "pictures.docx");
    let report = brought(&desk, "pictures.docx", "word", &[]);
    let wanted = [
        r#""Our entrance on Quay Street" full"#,
        "text",
        r#""Map of the quay" third"#,
        "null full",
        "condition",
        "text",
        "text",
        "source",
        "source",
        r#""Our logo" third"#,
    ];
    assert_eq!(outline(&desk, &report), wanted, "{report}");
    let told = marks(&report);
    let told: Vec<(&str, &str)> =
        told.iter().map(|(_, source, why)| (*source, why.split(&[';', ','][..]).next().unwrap_or_default())).collect();
    let wanted = [
        ("An old stamp", "This is a picture of the kind BMP"),
        ("For some only", "It stands in a field"),
        ("Lies elsewhere", "It lies outside the document"),
    ];
    assert_eq!(told, wanted, "{report}");
    let pictures: Vec<(&str, &Value)> = report["pictures"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
        .iter()
        .map(|picture| (picture["name"].as_str().unwrap_or_default(), &picture["alt"]))
        .collect();
    assert_eq!(pictures.len(), 4, "{report}");
    assert_eq!(pictures[0], ("Our entrance on Quay Street", &json!("Our entrance on Quay Street")));
    assert_eq!(pictures[2], ("pictures 3", &Value::Null));
    let seen = desk.preview(report["template"].as_str().unwrap_or_default(), "ana@x.example");
    let html = seen["html"].as_str().unwrap_or_default();
    assert_eq!(html.matches("src=\"cid:").count(), 4, "{html}");
    assert!(html.contains("alt=\"Map of the quay\"") && !html.contains("data:"), "{html}");
}

#[test]
fn pictures_of_a_libreoffice_document_flat_or_packed_become_blocks() {
    let desk = desk();
    fixture(&desk, "pictures.odt");
    let report = brought(&desk, "pictures.odt", "libreoffice", &[]);
    assert_eq!(outline(&desk, &report), [r#""Our entrance" full"#, "text", "null third", "text"], "{report}");
    assert_eq!(marks(&report)[0].1, "An old stamp", "{report}");
    let flat = "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:text=\"t\" xmlns:draw=\"d\" xmlns:svg=\"s\">\
        <office:body><office:text><text:p>Hello <draw:frame svg:width=\"3in\"><draw:image><office:binary-data>\n  R0lGODlhAQABAIAAAAAA\n\
        AP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\n</office:binary-data></draw:image><svg:title>A dot</svg:title></draw:frame></text:p>\
        </office:text></office:body></office:document>";
    desk.write("flat.fodt", flat);
    let report = brought(&desk, "flat.fodt", "libreoffice", &[]);
    assert_eq!(outline(&desk, &report), ["text", r#""A dot" half"#], "{report}");
}

const DOT: &str = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

#[test]
fn pictures_inside_a_page_become_blocks_for_whom_they_were() {
    let desk = desk();
    let page = format!(
        "<html lang=\"en\"><body><p>Hi {{{{ first_name }}}} <a href=\"https://x.example/?p={{{{ plan }}}}\"><img src=\"{DOT}\" alt=\"The  plan\" width=\"50%\"></a> and more</p>\
         {{% if plan == 'gold' %}}<p><img alt='' src='{DOT}'></p>{{% endif %}}\
         <p>{{% if plan == 'gold' %}}<img src=\"{DOT}\" alt=\"gold\">{{% endif %}} inline</p>\
         <ul><li>one <img src=\"{DOT}\"></li><li>two</li></ul>\n\
         <p>x<sup>2</sup> <img src=\"{DOT}\" alt=\"squared\"></p>\
         <p><img src=\"data:image/webp;base64,UklGRgAAAABXRUJQ\" alt=\"Modern\"> <img src=\"https://x.example/a.png\" alt=\"Far\"></p></body></html>"
    );
    desk.write("Page.html", page);
    let report = brought(&desk, "Page.html", "liquid", &[]);
    let wanted = [
        "text",
        r#""The plan" half https://x.example/?p={{ plan }}"#,
        "text",
        "condition",
        r#""" full"#,
        "condition",
        r#""gold" full"#,
    ];
    let found = outline(&desk, &report);
    assert_eq!(found[..5], wanted[..5], "{report}");
    assert!(found.contains(&r#""squared" full"#.to_owned()), "{found:?}");
    assert!(found.contains(&"null full".to_owned()), "a bullet's picture: {found:?}");
    let told = marks(&report);
    assert_eq!((told.len(), told[0].0, told[0].1), (1, 2, "Modern"), "{report}");
    assert!(told[0].2.contains("WebP"), "{report}");
    let seen = |who: &str| {
        let key = report["template"].as_str().unwrap_or_default();
        desk.preview(key, who)["html"].as_str().unwrap_or_default().to_owned()
    };
    assert!(seen("ana@x.example").contains("The plan"), "{report}");
    assert_eq!(
        found.iter().filter(|block| block.contains("gold")).count(),
        0,
        "what only some see stays theirs: {found:?}"
    );
}

#[test]
fn a_page_that_stays_whole_keeps_its_pictures_and_a_channel_without_pictures_says_so() {
    let desk = desk();
    let page = format!("<p>Hi</p><p><img src=\"{DOT}\" alt=\"A dot\"></p>");
    desk.write("Page.html", &page);
    let report = brought(&desk, "Page.html", "html", &["--whole"]);
    assert!(document(&desk, &report)["cells"][0]["fields"]["source"]["html"].as_str().is_some_and(|html| html == page));
    assert_eq!((&report["pictures"], &report["marked"]), (&json!([]), &json!([])), "{report}");
    let report = brought(&desk, "Page.html", "html", &["--channel", "sms"]);
    let lost: Vec<_> = marks(&report).into_iter().map(|mark| mark.2).collect();
    let none = ["subject", "pictures"].map(|what| format!("Messages of this channel have no {what}"));
    assert_eq!(lost, none, "{report}");
    let heavy = page.replace("<p>Hi</p>", &format!("<p>Hi</p>{}", " ".repeat(210 * 1024)));
    desk.write("Heavy.html", heavy);
    let report = brought(&desk, "Heavy.html", "html", &["--whole"]);
    assert_eq!(
        marks(&report),
        [(1, "a picture", "It is too heavy for a page of source; bring the text as parts to edit")]
    );
    fixture(&desk, "pictures.docx");
    let report = brought(&desk, "pictures.docx", "word", &["--whole"]);
    let html = document(&desk, &report)["cells"][0]["fields"]["source"]["html"].to_string();
    assert_eq!((html.matches("data:image/png;base64,").count(), html.matches("picture:").count()), (4, 0), "{html}");
}

#[test]
fn the_same_picture_twice_is_kept_once_and_a_refused_file_leaves_none() {
    let desk = desk();
    desk.write("Twice.html", format!("<p>a</p><img src=\"{DOT}\" alt=\"x\"><p>b</p><img src='{DOT}' alt='x'>"));
    let report = brought(&desk, "Twice.html", "html", &[]);
    assert_eq!(report["pictures"].as_array().map(Vec::len), Some(1), "{report}");
    assert_eq!(outline(&desk, &report), ["text", "\"x\" full", "text", "\"x\" full"]);
    let before = desk.run(&["call", "w.attune", "list_pictures", r#"{"locale":"en"}"#]).done();
    desk.write("Bad.html", format!("<p>{{% if plan %}}</p><img src=\"{DOT}\" alt=\"y\">"));
    desk.run(&["templates", "import", "w.attune", "Bad.html", "--from", "liquid"]).refused();
    assert_eq!(before, desk.run(&["call", "w.attune", "list_pictures", r#"{"locale":"en"}"#]).done());
}
