//! What is brought in becomes blocks, and every person reads the same words as when it stays one page of source.

use std::path::Path;

use attune_engine::templates::compile::plain_text;
use attune_tests::cli::Desk;
use attune_tests::three::{SOUND, desk};
use serde_json::{Value, json};

const PEOPLE: [&str; 3] = ["ana@x.example", "bo@x.example", "cy@x.example"];

/// The words of a page, without the marks of lists, quotes and lines, and those that keep directions apart.
fn visible(html: &str) -> String {
    let plain: String = plain_text(html).chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect();
    let mark = |word: &&str| !word.chars().all(|letter| matches!(letter, '-' | '>' | '─' | '—' | '•'));
    plain.split_whitespace().filter(mark).collect::<Vec<_>>().join(" ")
}

/// What each reads, or why they are held back.
fn read(desk: &Desk, key: &str) -> Vec<(String, String)> {
    let one = |person: &&str| {
        let preview = desk.preview(key, person);
        match preview["html"].as_str() {
            Some(html) => (preview["subject"].to_string(), visible(html)),
            None => (String::new(), "-".to_owned()),
        }
    };
    PEOPLE.iter().map(one).collect()
}

fn brought(desk: &Desk, file: &str, from: &str, more: &[&str]) -> Value {
    let asked = [&["templates", "import", "w.attune", file, "--from", from], more].concat();
    desk.run(&asked).done()
}

/// Blocks and their source, for the three; the blocks' report.
fn both(desk: &Desk, file: &str, from: &str) -> (Value, [Vec<(String, String)>; 2]) {
    let blocks = brought(desk, file, from, &["--subject", "News"]);
    let whole = brought(desk, file, from, &["--subject", "News", "--whole"]);
    assert_eq!(whole["shape"], "page", "{whole}");
    for count in ["kept", "translated"] {
        assert_eq!(blocks[count], whole[count], "{file}");
    }
    let said = [&blocks, &whole].map(|report| read(desk, report["template"].as_str().unwrap_or_default()));
    (blocks, said)
}

#[test]
fn every_template_that_is_read_soundly_says_the_same_to_each_person_as_blocks_and_as_source() {
    let desk = desk();
    let (mut wrong, mut blocks) = (Vec::new(), 0);
    for (from, source, _) in SOUND {
        // On a page a sign that could open an element is written by its reference.
        let paged = if source.contains("<p>") { (*source).to_owned() } else { source.replace("<{{", "&lt;{{") };
        for (name, written) in [
            ("Plain.txt", (*source).to_owned()),
            ("Page.html", format!("<p>Before</p><p>{paged}</p><ul><li>after</li></ul>")),
        ] {
            desk.write(name, written);
            let (report, [parts, whole]) = both(&desk, name, from);
            blocks += usize::from(report["shape"] == "blocks");
            if parts != whole {
                wrong.push(format!("{from} {name}: {source}\n  {parts:?}\n  {whole:?}\n  {report}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(blocks * 3 > SOUND.len() * 2 * 2, "most of them become blocks: {blocks}");
}

const MAILS: &[(&str, &str, &str)] = &[
    (
        "mailchimp",
        "blocks",
        "<html lang=\"en\"><head><title>Hi *|FNAME|*</title></head><body style=\"background:#eee\">\
         <table role=\"presentation\" width=\"100%\"><tr><td align=\"center\"><table width=\"600\"><tr><td>&nbsp;</td><td>\
         <h1 style=\"color:#123\">Your <em>visit</em></h1>\
         <p>Dear <strong>*|FNAME|*</strong>,<br>see <a href=\"https://x.example/?p=*|PLAN|*\">the plan</a>.</p>\
         *|IF:PLAN=gold|*<p>Gold people get tea.</p><p>And cake.</p>*|ELSE:|*<p>See you soon.</p>*|END:IF|*\
         <hr><blockquote><p>Best clinic.</p><p>Someone</p></blockquote>\
         <table><tr><td bgcolor=\"#00f\"><a href=\"https://x.example/book\" style=\"color:#fff\">Book now</a></td></tr></table>\
         <p>Not you, *|IF:LNAME|**|LNAME|**|ELSE:|*friend*|END:IF|*? <a href=\"*|UNSUB|*\">Leave</a></p>\
         <p><img src=\"https://x.example/a.png\" alt=\"A cat\"></p>\
         <p>H<sub>2</sub>O costs <s>3</s> nothing</p></td><td></td></tr></table></td></tr></table></body></html>",
    ),
    (
        "liquid",
        "blocks",
        "<div>{% if items %}<ul>{% for x in items %}<li>{{ x }} on time</li>{% endfor %}</ul>{% endif %}\
         <ol><li>one</li><li>two</li></ol><ul><li>a</li>{% if plan == 'gold' %}<li>for gold</li>{% endif %}<li>b<ul><li>c</li></ul></li></ul>\
         <table border=\"1\"><tr><th>Plan</th><th>Visits</th></tr><tr><td>{{ plan }}</td><td>{{ visits }}</td></tr></table></div>",
    ),
    (
        "handlebars",
        "blocks",
        "<ul>{{#each items}}<li>{{this}}</li>{{else}}<li>nothing</li>{{/each}}</ul><p>{{#if agrees}}yes{{/if}} x</p>",
    ),
    ("liquid", "page", "<p>{% if plan == 'gold' %}a</p><p>{% endif %}b</p>"),
    ("liquid", "page", "<p {% if plan == 'gold' %}class=x{% endif %}>b</p>"),
    ("mailchimp", "page", "<table><tr><td><h2>One</h2></td><td><h2>*|FNAME|UPPER|*</h2></td></tr></table>"),
    (
        "listmonk",
        "page",
        "<html><head><style>.wrap{max-width:600px}</style></head><body><p class=\"wrap\">Hi {{ .Subscriber.Name }}</p></body></html>",
    ),
];

#[test]
fn a_mail_becomes_blocks_where_blocks_can_carry_its_layout_and_says_the_same() {
    let desk = desk();
    for (from, shape, source) in MAILS {
        let source = if *shape == "page" { source.replace("|UPPER", "") } else { (*source).to_owned() };
        desk.write("Mail.html", &source);
        let (report, [parts, whole]) = both(&desk, "Mail.html", from);
        assert_eq!(report["shape"], *shape, "{source}: {report}");
        assert_eq!(parts, whole, "{source}: {report}");
    }
}

#[test]
fn a_letter_of_an_office_program_says_the_same_as_blocks_and_as_source() {
    let desk = desk();
    for (file, from) in [("letter.docx", "word"), ("letter.odt", "libreoffice"), ("strange.docx", "word")] {
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/documents").join(file);
        desk.write(file, std::fs::read(&fixture).unwrap_or_else(|error| panic!("{}: {error}", fixture.display())));
        let (report, [parts, whole]) = both(&desk, file, from);
        assert_eq!((&report["shape"], parts), (&Value::from("blocks"), whole), "{file}: {report}");
        let stayed = report["stayed"].as_array().map_or(0, Vec::len);
        assert_eq!(stayed, usize::from(file == "strange.docx"), "only what could not be translated: {report}");
    }
}

/// A document as its kinds of blocks, with what is in them: `condition(text / text)`.
fn outline(blocks: &Value) -> String {
    let one = |block: &Value| {
        let kind = block["kind"].as_str().unwrap_or_default();
        match kind {
            "condition" => format!("condition({} / {})", outline(&block["blocks"]), outline(&block["else"])),
            _ => kind.to_owned(),
        }
    };
    blocks.as_array().map(Vec::as_slice).unwrap_or_default().iter().map(one).collect::<Vec<_>>().join(" ")
}

fn document(desk: &Desk, report: &Value) -> Value {
    let ask = json!({ "key": report["template"] }).to_string();
    desk.run(&["call", "w.attune", "get_template", &ask]).done()["document"].clone()
}

#[test]
fn what_is_plain_becomes_a_block_of_its_kind_and_the_rest_stays_at_its_place() {
    let desk = desk();
    desk.write("Mail.html", MAILS[0].2);
    let report = brought(&desk, "Mail.html", "mailchimp", &[]);
    let made = document(&desk, &report);
    assert_eq!(
        outline(&made["blocks"]),
        "heading text condition(text / text) divider quote button text source source",
        "{made}"
    );
    let fields = &made["cells"][0]["fields"];
    let texts = fields.to_string();
    for part in [
        r#"{"kind":"chip","name":"first_name","format":null,"missing":null,"bold":true}"#,
        r#"{"kind":"chip","name":"last_name","format":null,"missing":{"fallback":"friend"}}"#,
        r#""text":"the plan","link":"https://x.example/?p={{ plan }}""#,
        r#"{"label":[{"kind":"text","text":"Book now"}],"url":"https://x.example/book"}"#,
        "<sub>2</sub>O costs <s>3</s>",
    ] {
        assert!(texts.contains(part), "{part} in {texts}");
    }
    assert_eq!(made["cells"][0]["subject"]["runs"][1]["name"], "first_name", "{made}");
    let why: Vec<&str> = report["stayed"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
        .iter()
        .filter_map(|one| one["why"].as_str())
        .collect();
    assert_eq!(why, ["picture", "marks"], "{report}");

    desk.write("List.html", MAILS[1].2);
    let made = document(&desk, &brought(&desk, "List.html", "liquid", &[]));
    let wanted = "condition(condition(list / ) / ) text condition(text / ) text table";
    assert_eq!(outline(&made["blocks"]), wanted, "{made}");
}

#[test]
fn a_placeholder_looks_as_it_did_there_and_so_do_the_words_in_its_place() {
    let desk = desk();
    let source = "<p>Dear <b>{{ first_name }}</b>, <i>{% if plan == 'gold' %}dear{% else %}new{% endif %}</i> friend</p>\
        <p><a href=\"https://x.example/?p={{ plan }}\">Plan {{ plan }}</a>, \
        {% if last_name %}<em>{{ last_name }}</em>{% else %}<em>you</em>{% endif %}</p>\
        <p>{% if visits %}<a href=\"https://x.example/\">{{ visits }}</a>{% else %}none{% endif %}.</p>\
        <ul>{% for x in items %}<li><a href=\"https://x.example/?v={{ x }}\">{{ x }}</a></li>{% endfor %}</ul>";
    desk.write("Looks.html", source);
    let (report, [parts, whole]) = both(&desk, "Looks.html", "liquid");
    assert_eq!(parts, whole, "{report}");
    let made = document(&desk, &report);
    assert_eq!(outline(&made["blocks"]), "text condition(text / text) source", "{made}");
    let texts = made["cells"][0]["fields"].to_string();
    for part in [
        r#"{"kind":"chip","name":"first_name","format":null,"missing":null,"bold":true}"#,
        r#""other":"new","missing":{"fallback":"new"},"italic":true}"#,
        r#"{"kind":"text","text":"Plan ","link":"https://x.example/?p={{ plan }}"},{"kind":"chip","name":"plan","format":null,"missing":null,"link":"https://x.example/?p={{ plan }}"}"#,
        r#"{"kind":"chip","name":"last_name","format":null,"missing":{"fallback":"you"},"italic":true}"#,
        r#"{"kind":"chip","name":"visits","format":null,"missing":null,"link":"https://x.example/"}"#,
    ] {
        assert!(texts.contains(part), "{part} in {texts}");
    }
    let html = desk.preview(report["template"].as_str().unwrap_or_default(), "ana@x.example")["html"].to_string();
    assert!(html.contains("Dear <strong>Ana</strong>, <em>dear</em> friend"), "{html}");
    assert!(html.contains(">Plan gold</a>, <em>Huber</em>"), "{html}");
}

#[test]
fn a_plain_text_is_paragraphs_lists_and_chips_also_where_there_is_no_page() {
    let desk = desk();
    let text = "Subject: Hi [FIRST_NAME]\nDear [FIRST_NAME|friend],\nwe meet soon.\n\nBring:\n- your card\n- water\n\nPlan [PLAN]\n";
    desk.write("Text.txt", text);
    for (channel, titled) in [("email", true), ("sms", false), ("letter", true)] {
        let report = brought(&desk, "Text.txt", "brackets", &["--channel", channel]);
        let made = document(&desk, &report);
        assert_eq!(outline(&made["blocks"]), "text", "{channel} {made}");
        let styles: Vec<&str> = made["cells"][0]["fields"]["b1"]["paragraphs"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default()
            .iter()
            .filter_map(|paragraph| paragraph["style"].as_str())
            .collect();
        assert_eq!(styles, ["plain", "plain", "bullet", "bullet", "plain"], "{made}");
        let why = "Messages of this channel have no subject";
        let lost = json!([{ "line": 1, "source": "Hi [FIRST_NAME]", "why": why }]);
        assert_eq!(report["marked"], if titled { json!([]) } else { lost }, "{report}");
        assert_eq!(report["said"].to_string().contains("subject"), titled, "{report}");
        let said = desk.preview(report["template"].as_str().unwrap_or_default(), "cy@x.example");
        let text = said["text"].as_str().unwrap_or("-").split_whitespace().collect::<Vec<_>>().join(" ");
        // Who has no first name gets no title either, where there is one.
        let wanted = if titled { "-" } else { "Dear friend, we meet soon. Bring: - your card - water Plan gold" };
        assert_eq!(text, wanted, "{channel} {said}");
    }
}

#[test]
fn what_nobody_would_write_by_hand_stays_one_page_and_takes_no_time() {
    let desk = desk();
    let nested = |times: usize, open: &str, inner: &str, close: &str| open.repeat(times) + inner + &close.repeat(times);
    let ifs = nested(5_000, "{% if plan %}", "x", "{% endif %}");
    let listed = nested(40, "{% if plan %}", "<li>x</li>", "{% endif %}");
    let elements = nested(20_000, "<div>", "<p>{{ plan }}</p>", "</div>");
    let ways = (0..3000).map(|at| format!("{{% elsif visits == {at} %}}<p>{at}</p>")).collect::<String>();
    let ways = format!("<p>a</p>{{% if plan == 'x' %}}<p>x</p>{ways}{{% endif %}}");
    let words = format!("<p>{}</p>", "{% if plan == 'x' %}a{% endif %}".repeat(2000));
    for (name, source, shape) in [
        ("ifs", format!("<p>{ifs}</p>"), "page"),
        ("text", ifs, "page"),
        ("listed", format!("<ul>{listed}</ul><p>b</p>"), "page"),
        ("elements", elements, "page"),
        ("ways", ways, "blocks"),
        ("words", words, "page"),
    ] {
        desk.write("Odd.html", source);
        let began = std::time::Instant::now();
        let report = brought(&desk, "Odd.html", "liquid", &[]);
        assert_eq!(report["shape"], shape, "{name}: {}", report["stayed"]);
        assert!(began.elapsed().as_secs() < 20, "{name}: {:?}", began.elapsed());
    }
}
