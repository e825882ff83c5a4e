//! Documents of Word and LibreOffice, made by other libraries (`fixtures/documents/make.py`), brought through `attune`.

use std::path::Path;

use attune_tests::cli::Desk;
use attune_tests::three::{desk, read};
use serde_json::Value;

fn bring(desk: &Desk, file: &str, from: &str) -> Value {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/documents").join(file);
    let bytes = std::fs::read(&fixture).unwrap_or_else(|error| panic!("{}: {error}", fixture.display()));
    desk.write(file, bytes);
    desk.run(&["templates", "import", "w.attune", file, "--from", from, "--subject", "News"]).done()
}

fn key(brought: &Value) -> &str {
    brought["template"].as_str().unwrap_or_default()
}

#[test]
fn a_word_document_reads_for_each_person_as_its_fields_say() {
    let desk = desk();
    let brought = bring(&desk, "letter.docx", "word");
    let [ana, bo, cy] = read(&desk, key(&brought));
    let tail = "«Guten Tag» is only a quotation, and {braces} stay.";
    assert!(
        ana.contains("Dear Ana Huber!, You are a gold member, Ana. See you on December 1, 2026 at"),
        "{ana} {}",
        desk.preview(key(&brought), "ana@x.example")
    );
    assert!(ana.contains(tail) && ana.contains("GOLD") && ana.contains("Kind regards"), "{ana}");
    assert!(!ana.contains("secret") && !ana.contains("removed") && !ana.contains("shown"), "{ana}");
    assert_eq!((bo.as_str(), cy.as_str()), ("-", "-"), "no appointment, no first name: held back, not guessed");
    assert_eq!(brought["kept"], 0, "{brought}");
    let marked = brought["marked"].as_array().map_or(0, Vec::len);
    assert_eq!((marked, &brought["marked"][0]["source"]), (1, &"secret".into()), "hidden words are named: {brought}");
    let html = desk.preview(key(&brought), "ana@x.example")["html"].as_str().unwrap_or_default().to_owned();
    for part in [
        ">Your visit &amp; what to bring</h1>",
        "<a href=\"https://clinic.example/map?a=1&amp;b=2\" style",
        ">insurance card</li><li",
        ">GOLD</td>",
        "lang=\"en-US\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn a_libreoffice_document_reads_for_each_person_as_its_fields_say() {
    let desk = desk();
    let brought = bring(&desk, "letter.odt", "libreoffice");
    let [ana, bo, cy] = read(&desk, key(&brought));
    assert!(ana.contains("Dear Ana, You are a gold member and come often. Family Huber"), "{ana}");
    assert!(bo.contains("Dear Bo, You are with us <still>."), "{bo}");
    assert!(!bo.contains("Family"), "a paragraph that is hidden for who has no last name: {bo}");
    assert_eq!(cy, "-", "no first name, and no words for who has none");
    assert_eq!((&brought["kept"], &brought["marked"]), (&0.into(), &serde_json::json!([])), "{brought}");
    let html = desk.preview(key(&brought), "ana@x.example")["html"].as_str().unwrap_or_default().to_owned();
    assert!(html.contains(">passport</li>"), "{html}");
}

const FLAT: &str = "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:master-styles><style:master-page><style:header><text:p>Quay Clinic</text:p>\
    </style:header><style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer></style:master-page>\
    </office:master-styles><office:body><office:text><text:table-of-content><text:index-body><text:p>Contents</text:p>\
    </text:index-body></text:table-of-content><text:p>Dear <text:database-display text:column-name=\"First_Name\">x\
    </text:database-display>, <text:a xlink:href=\"../map.pdf\">the map</text:a> <text:ruby><text:ruby-base>佐藤</text:ruby-base>\
    <text:ruby-text>さとう</text:ruby-text></text:ruby><office:annotation><text:p>why?</text:p></office:annotation>.</text:p></office:text></office:body></office:document>";

const WORD: &str = "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\" \
    xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><pkg:part><w:document><w:body><w:p><w:r><w:t xml:space=\"preserve\">\
    私は</w:t></w:r><w:r><w:ruby><w:rt><w:r><w:t>さとう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>佐藤</w:t></w:r></w:rubyBase></w:ruby></w:r>\
    <w:r><w:t>です。</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r></w:p><w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://x.example/?p=</w:instrText></w:r>\
    <w:fldSimple w:instr=\" MERGEFIELD Plan \"><w:r><w:t>p</w:t></w:r></w:fldSimple><w:r><w:instrText>\"</w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Here</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:body></w:document>\
    </pkg:part><pkg:part><w:ftr><w:p><w:r><w:t>Bank: 12 34</w:t></w:r></w:p></w:ftr></pkg:part></pkg:package>";

#[test]
fn a_flat_document_is_read_and_what_stands_beside_its_lines_is_named() {
    let desk = desk();
    for (file, from, document, said, lost) in [
        (
            "flat.fodt",
            "libreoffice",
            FLAT,
            "Dear Ana, the map 佐藤.",
            vec!["Contents", "../map.pdf", "Quay Clinic", "さとう", "a comment"],
        ),
        (
            "flat.xml",
            "word",
            WORD,
            "私は佐藤です。 Boxed Here (https://x.example/?p=gold)",
            vec!["さとう", "Secret", "Bank: 12 34"],
        ),
    ] {
        desk.write(file, document);
        let brought = desk.run(&["templates", "import", "w.attune", file, "--from", from, "--subject", "News"]).done();
        assert_eq!(read(&desk, key(&brought))[0], said, "{brought}");
        let marked: Vec<&str> =
            brought["marked"].as_array().into_iter().flatten().filter_map(|mark| mark["source"].as_str()).collect();
        assert_eq!(marked.len(), lost.len(), "{brought}");
        for (mark, words) in marked.iter().zip(lost) {
            assert!(mark.starts_with(words), "{words}: {brought}");
        }
    }
}

#[test]
fn a_document_that_waits_for_words_is_held_back_and_a_page_break_parts_them() {
    let desk = desk();
    let around = |body: &str| {
        format!(
            "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\" \
             xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><pkg:part><w:document><w:body>{body}</w:body>\
             </w:document></pkg:part></pkg:package>"
        )
    };
    let control = |said: &str| format!("<w:sdt><w:sdtPr>{said}</w:sdtPr><w:sdtContent>");
    let word = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let wait = control("<w:showingPlcHdr/>");
    for (body, said, kept) in [
        (format!("<w:p>{}<w:r><w:br w:type=\"page\"/></w:r>{}</w:p>", word("a"), word("b")), "a b", 0),
        (format!("<w:p>{wait}{}</w:sdtContent></w:sdt>{}</w:p>", word("Click here"), word("b")), "-", 1),
        (format!("{wait}<w:p>{}</w:p></w:sdtContent></w:sdt><w:p>{}</w:p>", word("Tap"), word("b")), "-", 1),
        ("<w:p><w:fldSimple w:instr=' IF { MERGEFIELD Plan } = \"gold\" \"a\" \"b\" '/></w:p>".to_owned(), "a", 0),
        (format!("<w:p>{}{}</w:sdtContent></w:sdt></w:p>", control("<w:alias/>"), word("Filled in")), "Filled in", 0),
    ] {
        desk.write("form.xml", around(&body));
        let brought = desk.run(&["templates", "import", "w.attune", "form.xml", "--from", "word", "--subject", "News"]);
        let brought = brought.done();
        assert_eq!((read(&desk, key(&brought))[0].as_str(), brought["kept"].as_u64()), (said, Some(kept)), "{brought}");
    }
}

#[test]
fn what_a_document_says_that_a_message_cannot_is_marked_at_its_paragraph() {
    let desk = desk();
    let brought = bring(&desk, "strange.docx", "word");
    let marked: Vec<(u64, &str)> = brought["marked"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
        .iter()
        .map(|mark| (mark["line"].as_u64().unwrap_or_default(), mark["source"].as_str().unwrap_or_default()))
        .collect();
    assert_eq!(marked, [(2, "FILLIN \"How are you?\"")], "{brought}");
    assert_eq!(brought["kept"], 1, "a question to whoever prints holds the message back");
}

#[test]
fn a_document_that_is_no_document_is_refused_with_a_sentence_and_leaves_nothing() {
    let desk = desk();
    let bomb = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/documents/bomb.docx"));
    let old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old".to_vec();
    let entity =
        b"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><office:document>&a;</office:document>".to_vec();
    for (name, bytes, said) in [
        ("bomb.docx", bomb.unwrap_or_default(), "larger"),
        ("old.doc", old, ".docx"),
        ("cut.docx", b"PK\x03\x04 and no more".to_vec(), "damaged"),
        ("entity.fodt", entity, "damaged"),
        ("rich.rtf", b"{\\rtf1 x}".to_vec(), ".odt"),
    ] {
        desk.write(name, bytes);
        let sentence = desk.run(&["templates", "import", "w.attune", name, "--from", "word"]).refused();
        assert!(sentence.contains(said), "{name}: {sentence}");
    }
    let templates = desk.run(&["call", "w.attune", "list_templates"]).done();
    assert_eq!(templates.as_array().map(Vec::len), Some(1), "{templates}");
}
