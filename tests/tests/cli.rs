//! The promises, attacked through `attune` alone, with kits, contact files and mappings of these tests' own.
//! Emails are read back by mail-parser, which shares no code with the writer.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use attune_tests::cli::{Answer, Desk, HEADER, attune, kit, kit_of, mapping};
use mail_parser::{Message, MessageParser};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const ANA: &str = "1,ana@a.example,Ana,Lopez,en,,Rome,yes\n";

fn texts(value: &Value) -> [String; 3] {
    ["subject", "html", "text"].map(|part| value[part].as_str().unwrap_or_default().to_owned())
}

/// Line ends and a last line end are the transport's, not the author's.
fn lines_of(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end_matches('\n').to_owned()
}

fn texts_of(mail: &Message) -> [String; 3] {
    let [html, text] = [mail.body_html(0), mail.body_text(0)].map(|body| lines_of(&body.unwrap_or_default()));
    [mail.subject().unwrap_or_default().to_owned(), html, text]
}

fn receiver(mail: &Message) -> String {
    let to: Vec<&str> = mail.to().unwrap().iter().filter_map(|to| to.address()).collect();
    assert_eq!(to.len(), 1, "each message is for one person: {to:?}");
    to[0].to_owned()
}

fn excluded(report: &Value) -> BTreeMap<String, u64> {
    let groups = report["excluded"].as_array().unwrap();
    groups
        .iter()
        .map(|group| (group["reason"].as_str().unwrap().to_owned(), group["count"].as_u64().unwrap()))
        .collect()
}

fn adds_up(report: &Value) {
    let sum = report["exported"].as_u64().unwrap() + excluded(report).values().sum::<u64>();
    assert_eq!(Some(sum), report["audience"].as_u64(), "nobody is lost: {report}");
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_stranger_gets_from_a_kit_and_a_file_to_receipts_and_back() {
    let desk = Desk::with(&kit_of("Hi {{ first_name }}", "<p>Hi {{ first_name }}</p>", "Hi {{ first_name }}"));
    let rows = format!("{ANA}2,bo@a.example,Bo,Dahl,en,,Oslo,no\n3,cy@a.example,,Ek,en,,Bonn,yes\n,,No,Key,en,,,yes\n");
    let report = desk.import(&rows);
    assert_eq!((&report["rows"], &report["created"]), (&json!(4), &json!(3)));
    assert_eq!(report["rejected"][0]["row"], 5, "{report}");

    assert_eq!(texts(&desk.preview("t", "ana@a.example")), ["Hi Ana", "<p>Hi Ana</p>", "Hi Ana"]);
    let check = desk.check("c");
    adds_up(&check);
    assert_eq!(excluded(&check), [("MissingValue".to_owned(), 1), ("NoConsent".to_owned(), 1)].into());

    let refused = desk.run(&["export", "w.attune", "c", "--format", "eml", "--out", "eml"]).refused();
    assert!(refused.contains("nonsense"), "{refused}");
    assert!(!desk.path("eml").exists(), "a refused export leaves no folder");

    let export = desk.export("c", "eml");
    adds_up(&export);
    assert_eq!(export["files"], json!(["000001.eml", "manifest.json"]));
    let bytes = desk.read("eml/000001.eml");
    let mail = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!((receiver(&mail).as_str(), mail.subject()), ("ana@a.example", Some("Hi Ana")));

    let batch = export["batch"].as_str().unwrap();
    let receipt = desk.run(&["receipt", "w.attune", batch, "--person", "ana@a.example"]).done();
    assert_eq!(receipt["consent"]["evidence"], "sign-up sheet 2026");
    assert!(receipt["fields"].to_string().contains("first_name"), "{receipt}");
    desk.run(&["receipt", "w.attune", batch, "--person", "bo@a.example"]).refused();

    let undone = desk.run(&["undo", "w.attune", report["import"].as_str().unwrap()]).done();
    assert_eq!(undone["removed"], 2, "whoever got no message is gone: {undone}");
    assert_eq!(undone["left"][0]["person"], "Ana Lopez", "whoever got one stays and is listed");
}

#[test]
fn what_is_previewed_is_what_is_exported_for_everybody_of_the_sample() {
    let desk = Desk::sample();
    let mut seen = 0;
    for campaign in desk.run(&["call", "w.attune", "list_campaigns"]).done().as_array().unwrap() {
        let (key, template) = (campaign["key"].as_str().unwrap(), campaign["template"].as_str().unwrap());
        let ndjson = format!("{key}.ndjson.out");
        let eml = format!("{key}.eml.out");
        for (format, out) in [("ndjson", &ndjson), ("eml", &eml)] {
            let words = ["export", "w.attune", key, "--format", format, "--out", out, "--leave-out"];
            adds_up(&desk.run(&words).done());
        }
        let files = desk.folder(&eml);
        let mails: BTreeMap<String, [String; 3]> = files
            .iter()
            .filter(|(name, _)| name.ends_with(".eml"))
            .map(|(_, bytes)| MessageParser::default().parse(bytes).unwrap())
            .map(|mail| (receiver(&mail), texts_of(&mail)))
            .collect();
        for line in desk.lines(&format!("{ndjson}/messages.ndjson")) {
            let to = line["to"].as_str().unwrap();
            let preview = texts(&desk.preview(template, to));
            assert_eq!(preview, texts(&line), "{to}");
            let [subject, html, text] = preview;
            assert_eq!([subject, lines_of(&html), lines_of(&text)], mails[to], "{to} by email");
            seen += 1;
        }
    }
    assert!(seen >= 60, "only {seen} messages were compared");
}

#[test]
fn the_same_steps_twice_give_the_same_bytes() {
    let made = || {
        let desk = Desk::sample();
        let formats = ["mbox", "eml", "csv", "ndjson"];
        formats.map(|format| {
            desk.export("visits_next_week", format);
            desk.folder(format)
        })
    };
    let (first, second) = (made(), made());
    for (first, second) in first.iter().flatten().zip(second.iter().flatten()) {
        assert!(first == second, "{} differs", first.0);
    }
    assert_eq!(first, second);
}

#[test]
fn a_folder_holds_one_file_and_a_manifest_that_proves_it() {
    let desk = Desk::with(&kit_of("Hi", "<p>Hi</p>", "Hi\nFrom here on\n>From x"));
    desk.import(ANA);
    for format in ["mbox", "csv", "ndjson"] {
        desk.export("c", format);
        let [(manifest, proof), (name, bytes)] = <[_; 2]>::try_from(desk.folder(format)).unwrap();
        assert_eq!((manifest.as_str(), name), ("manifest.json", format!("messages.{format}")));
        let proof: Value = serde_json::from_slice(&proof).unwrap();
        assert_eq!(proof["files"][0]["sha256"], hex(&bytes));
        let words = String::from_utf8_lossy(&desk.read(&format!("{format}/manifest.json"))).into_owned();
        assert!(!words.contains("w.attune") && !words.contains(desk.path("").to_str().unwrap()), "{words}");
    }
    let mbox = String::from_utf8(desk.read("mbox/messages.mbox")).unwrap();
    assert_eq!(mbox.lines().filter(|line| line.starts_with("From ")).count(), 1, "no text starts a second message");
}

#[test]
fn a_message_with_a_missing_value_a_fallback_or_a_condition_is_judged_person_by_person() {
    let desk = Desk::with(&kit_of("S", "x", "x"));
    desk.import(&format!("{ANA}2,bo@a.example,,Dahl,en,,,yes\n"));
    for (html, bo) in [
        (r#"<p>{{ first_name or "friend" }}</p>"#, Some("<p>friend</p>")),
        (r#"<p>{{ first_name | default(value="friend") }}</p>"#, Some("<p>friend</p>")),
        ("<p>{% if first_name %}{{ first_name }}{% else %}you{% endif %}</p>", Some("<p>you</p>")),
        ("<p>{{ first_name }}</p>", None),
        ("{% if first_name %}<p>only some</p>{% endif %}", None),
        (r#"Dear {{ first_name or "" }},"#, None),
    ] {
        desk.apply(&kit_of("S", html, "x")).done();
        let preview = desk.preview("t", "bo@a.example");
        assert_eq!(preview["html"].as_str(), bo, "{html}");
        assert_eq!(preview["diagnostics"].as_array().unwrap().is_empty(), bo.is_some(), "{preview}");
        assert_eq!(
            desk.check("c")["exported"],
            if bo.is_some() { 2 } else { u64::from(html.contains("first_name")) },
            "{html}"
        );
    }
}

#[test]
fn a_broken_or_hostile_template_is_shown_with_its_place_and_nothing_is_exported() {
    let desk = Desk::with(&kit_of("S", "x", "x"));
    desk.import(ANA);
    let doubled = format!(r#"{{% set s = "xxxxxxxxxx" %}}{}{{{{ s }}}}"#, "{% set s = s ~ s %}".repeat(34));
    for html in [
        "{% if %}",
        "one\ntwo {{ oops",
        "{{ first_name | nothing_like_it }}",
        "{{ __tera_context }}",
        r#"{{ get_env(name="HOME") }}"#,
        r#"{% include "/etc/passwd" %}"#,
        "{% raw %}{{ first_name }}{% endraw %}",
        "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}",
        "{% for a in range(end=100000) %}{% for b in range(end=100000) %}much{% endfor %}{% endfor %}",
        doubled.as_str(),
    ] {
        desk.apply(&kit_of("S", html, "x")).done();
        let preview = desk.preview("t", "ana@a.example");
        let found = &preview["diagnostics"][0];
        assert!(found["line"].as_u64().is_some_and(|line| line >= 1), "{html}: {preview}");
        assert!(!found["message"].as_str().unwrap().is_empty(), "{html}");
        let check = desk.check("c");
        assert_eq!(
            (&check["exported"], excluded(&check)),
            (&json!(0), [("RenderFailed".to_owned(), 1)].into()),
            "{html}"
        );
        desk.run(&["export", "w.attune", "c", "--format", "mbox", "--out", "out"]).refused();
        assert!(!desk.path("out").exists(), "{html}");
    }
    desk.apply(&kit_of("S", "<p>fine again</p>", "x")).done();
    assert_eq!(desk.check("c")["exported"], 1, "one bad template spoils nothing else");
}

#[test]
fn one_poisonous_person_is_found_and_everybody_else_gets_the_message() {
    let loops = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}";
    let html = format!(r#"{{% if first_name == "Poison" %}}{loops}{{% endif %}}<p>Hi</p>"#);
    let desk = Desk::with(&kit_of("S", &html, "x"));
    let name = |at| if at == 150 { "Poison" } else { "Ann" };
    desk.import(&(0..300).map(|at| format!("{at},p{at}@a.example,{},L,en,,,yes\n", name(at))).collect::<String>());
    let check = desk.check("c");
    assert_eq!((&check["exported"], excluded(&check)), (&json!(299), [("RenderFailed".to_owned(), 1)].into()));
    assert_eq!(check["groups"][0]["people"][0]["email"], "p150@a.example", "{check}");
}

#[test]
fn names_stay_text_in_html_headers_and_sheets() {
    let desk = Desk::with(&kit_of("{{ first_name }}", "<p>{{ first_name }}</p>", "{{ first_name }}"));
    desk.import(
        "1,a@a.example,<b>Bob</b>,X,en,,,yes\n2,b@a.example,\"Ann\r\nBcc: evil@evil.example\",X,en,,,yes\n\
         3,c@a.example,=1+1,X,en,,,yes\n4,=d@a.example,\"A \"\"B\"\", <x@y.example>\",X,en,,,yes\n",
    );
    assert_eq!(desk.preview("t", "a@a.example")["html"], "<p>&lt;b&gt;Bob&lt;/b&gt;</p>");
    desk.export("c", "eml");
    let files = desk.folder("eml");
    assert_eq!(files.len(), 5, "four messages and the manifest");
    for (_, bytes) in files.iter().filter(|(name, _)| name.ends_with(".eml")) {
        let mail = MessageParser::default().parse(bytes).unwrap();
        assert!(mail.bcc().is_none(), "a name adds no header: {}", String::from_utf8_lossy(bytes));
        assert!(mail.header("List-Unsubscribe").is_none(), "nothing was configured");
        receiver(&mail);
    }
    desk.export("c", "csv");
    let sheet = String::from_utf8(desk.read("csv/messages.csv")).unwrap();
    assert!(sheet.contains("'=1+1 X") && sheet.contains("'=d@a.example"), "{sheet}");
    assert!(!sheet.lines().any(|line| line.starts_with('=') || line.contains(",=")), "{sheet}");
}

#[test]
fn the_readers_language_and_register_pick_the_cell_and_unknown_languages_are_kept() {
    let cell = |locale: &str, register: Option<&str>, text: &str| json!({ "locale": locale, "register": register, "subject": text, "html": text, "text": text });
    let cells = json!([
        cell("en", None, "Hello"),
        cell("de", Some("formal"), "Guten Tag"),
        cell("de", Some("informal"), "Hallo"),
        cell("es-419", None, "Hola"),
        cell("tlh", None, "nuqneH"),
        cell("xx-XX", None, "Xx")
    ]);
    let desk = Desk::with(&kit(&cells));
    let readers = [
        ("de", "formal", "Guten Tag", "authored"),
        ("de", "informal", "Hallo", "authored"),
        ("es-MX", "", "Hola", "borrowed"),
        ("tlh", "", "nuqneH", "authored"),
        ("xx-XX", "", "Xx", "authored"),
        ("fr", "", "Hello", "borrowed"),
        ("en_US", "", "Hello", "borrowed"),
    ];
    let row = |(at, (locale, register, ..)): (usize, &(&str, &str, &str, &str))| {
        format!("{at},p{at}@a.example,A,B,{locale},{register},,yes\n")
    };
    desk.import(&readers.iter().enumerate().map(row).collect::<String>());
    for (at, (locale, register, text, status)) in readers.iter().enumerate() {
        let preview = desk.preview("t", &format!("p{at}@a.example"));
        assert_eq!(
            (&preview["text"], &preview["cell"]["status"]),
            (&json!(text), &json!(status)),
            "{locale} {register}"
        );
    }
    let shown = desk.run(&["preview", "--locale", "de", "w.attune", "t", "--person", "p5@a.example"]).done();
    assert_eq!(shown["cell"]["locale"], "de", "another language can be tried");
}

#[test]
fn a_malformed_kit_is_refused_with_its_place_and_changes_nothing() {
    let good = kit_of("S", "<p>x</p>", "x");
    let desk = Desk::with(&good);
    let exported = || {
        desk.run(&["kit", "export", "w.attune", "out.json"]).done();
        desk.read("out.json")
    };
    let before = exported();
    for (place, value) in [
        ("purposes[0].legal_basis", json!("because")),
        ("attributes[0].type", json!("blob")),
        ("attributes[0].key", json!("email")),
        ("segments[0].where", json!({ "field": "nothing", "op": "is" })),
        ("templates[0].default_locale", json!("no language")),
        ("templates[0].cells[0].register", json!("rude")),
        ("templates[0].cells[0].html", json!(7)),
        ("templates[0].key", json!("../up")),
        ("campaigns[0].template", json!("gone")),
        ("campaigns[0].purpose", json!("gone")),
        ("campaigns[0].from", json!("A <a@a.example>\r\nBcc: b@b.example")),
        ("format", json!("attune.kit/2")),
    ] {
        let mut bad = good.clone();
        bad["purposes"][0]["name"] = json!("Renamed on the way");
        let pointer = format!("/{}", place.replace('[', "/").replace(']', "").replace('.', "/"));
        *bad.pointer_mut(&pointer).unwrap() = value;
        let sentence = desk.apply(&bad).refused();
        assert!(sentence.contains(place), "{place}: {sentence}");
        assert!(exported() == before, "{place}: all or nothing");
    }
}

#[test]
fn applying_an_exported_kit_elsewhere_loses_nothing() {
    let desk = Desk::sample();
    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
    let other = Desk::empty();
    other.write("in.json", desk.read("out.json"));
    other.run(&["kit", "apply", "w.attune", "in.json"]).done();
    other.run(&["kit", "export", "w.attune", "out.json"]).done();
    assert!(other.read("out.json") == desk.read("out.json"), "both kits are the same bytes");
}

#[test]
fn an_opt_out_outlives_imports_undo_and_another_number() {
    let desk = Desk::with(&kit_of("S", "<p>x</p>", "x"));
    let no = desk.import("1,ann@a.example,Ann,Bee,en,,,no\n");
    let stays = |rows: &str| {
        desk.import(rows);
        let check = desk.check("c");
        assert_eq!((&check["exported"], &check["excluded"][0]["reason"]), (&json!(0), &json!("NoConsent")), "{rows}");
    };
    stays("1,ann@a.example,Ann,Bee,en,,,yes\n");
    stays(",ANN@A.example,Ann,Bee,en,,,yes\n");
    stays("1,new@a.example,Ann,Bee,en,,,yes\n");
    stays("1,ann@a.example,,,,,,\n");
    desk.run(&["undo", "w.attune", no["import"].as_str().unwrap()]).done();
    stays("77,Ann@a.example,Ann,Bee,en,,,yes\n");
}

#[test]
fn a_yes_needs_evidence_and_a_word_that_says_so() {
    let desk = Desk::with(&kit_of("S", "<p>x</p>", "x"));
    let mut unproven = mapping();
    unproven.as_object_mut().unwrap().remove("evidence");
    let report = desk.import_as(format!("{HEADER}{ANA}"), &unproven).done();
    assert_eq!(report["warnings"][0]["row"], 2, "{report}");
    assert_eq!(desk.check("c")["exported"], 0);

    let rows: String = ["ja", "oui", "sí", "はい", "نعم", "כן", "हाँ", "ndiyo", "sim", "是", "maybe"]
        .iter()
        .enumerate()
        .map(|(at, word)| format!("n{at},n{at}@a.example,A,B,en,,,{word}\n"))
        .collect();
    let report = desk.import(&rows);
    assert_eq!(report["warnings"].as_array().unwrap().len(), 1, "only “maybe” warns: {report}");
    assert_eq!(desk.check("c")["exported"], 10, "and says nothing");
}

#[test]
fn rows_that_cannot_be_placed_are_rejected_one_by_one() {
    let desk = Desk::with(&kit_of("S", "<p>x</p>", "x"));
    desk.import(&format!("{ANA}2,bo@a.example,Bo,Dahl,en,,Oslo,\n"));
    let report = desk.import(
        "1,bo@a.example,Ana,Lopez,,,,\n,ana@a.example,Carl,Smith,,,,\n,,No,Key,,,,\n\
         9,x@a.example,X,X,,,,\n9,y@a.example,Y,Y,,,,\n,\"X@A.example\",Z,Z,,,,\n2,,,,,,,\n",
    );
    let rows: Vec<u64> =
        report["rejected"].as_array().unwrap().iter().map(|one| one["row"].as_u64().unwrap()).collect();
    assert_eq!(rows, [2, 3, 4, 6, 7], "{report}");
    assert!(report["rejected"].as_array().unwrap().iter().all(|one| !one["reason"].as_str().unwrap().is_empty()));
    assert_eq!((&report["created"], &report["unchanged"], &report["rows"]), (&json!(1), &json!(1), &json!(7)));
    let bo = desk.people().into_iter().find(|one| one["email"] == "bo@a.example").unwrap();
    assert_eq!((&bo["first_name"], &bo["attributes"][0]["value"]), (&json!("Bo"), &json!("Oslo")), "empty cells");
}

#[test]
fn undo_gives_back_what_was_there() {
    let desk = Desk::with(&kit_of("S", "<p>x</p>", "x"));
    desk.import(&format!("{ANA}2,bo@a.example,Bo,Dahl,en,,Oslo,yes\n"));
    let before = desk.people();
    let changed =
        desk.import("1,ana@a.example,Anne,Lopez,de,formal,Bonn,\n2,bo2@a.example,,,,,,\n3,c@a.example,C,C,en,,,yes\n");
    assert_eq!((&changed["updated"], &changed["created"]), (&json!(2), &json!(1)));
    assert_ne!(desk.people(), before);
    let import = changed["import"].as_str().unwrap().to_owned();
    let undone = desk.run(&["undo", "w.attune", &import]).done();
    assert_eq!((&undone["removed"], &undone["restored"]), (&json!(1), &json!(2)));
    assert_eq!(desk.people(), before);
    desk.run(&["undo", "w.attune", &import]).refused();
}

#[test]
fn a_dry_run_says_what_would_happen_and_changes_nothing() {
    let desk = Desk::with(&kit_of("S", "<p>x</p>", "x"));
    desk.write("map.json", mapping().to_string());
    desk.write("people.csv", format!("{HEADER}{ANA}"));
    let words = ["import", "w.attune", "people.csv", "--dry-run", "--mapping", "map.json"];
    let report = desk.run(&words).done();
    assert_eq!((&report["import"], &report["created"]), (&Value::Null, &json!(1)));
    assert!(desk.people().is_empty());
}

#[test]
fn files_are_read_as_they_were_written_and_lost_digits_are_flagged() {
    let columns = json!({ "columns": {
        "E-Mail": "email", "Name": "first_name", "Telefon": "phone", "PLZ": "postal.postcode", "Geb": "birthday"
    } });
    let file = "E-Mail;Name;Telefon;PLZ;Geb\r\n\
                a@a.example;Jürgen;4,9E+11;02110;13/04/1980\r\n\
                b@a.example;Zoë;030 123456;2110;04/13/1980\r\nc@a.example;Ö;;2111;03/04/1980\r\n";
    let utf16 = [0xFEFF_u16].into_iter().chain(file.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let windows: Vec<u8> = file.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    for bytes in [utf16, windows, file.as_bytes().to_vec()] {
        let desk = Desk::empty();
        let report = desk.import_as(bytes, &columns).done();
        let people = desk.people();
        let of = |email: &str| people.iter().find(|one| one["email"] == email).unwrap();
        assert_eq!(of("a@a.example")["first_name"], "Jürgen");
        assert_eq!(
            (&of("a@a.example")["postal"]["postcode"], &of("a@a.example")["phone"]),
            (&json!("02110"), &Value::Null)
        );
        let warned = |row: u64, column: &str| {
            let warnings = report["warnings"].as_array().unwrap();
            warnings.iter().any(|warning| warning["row"] == row && warning["column"] == column)
        };
        assert!(warned(2, "Telefon") && warned(3, "PLZ") && warned(4, "PLZ") && warned(2, "Geb"), "{report}");
    }
}

#[test]
fn no_file_that_is_not_a_workspace_is_opened_or_overwritten() {
    let desk = Desk::empty();
    desk.write("kit.json", kit_of("S", "x", "x").to_string());
    desk.write("zero.attune", "");
    desk.write("foreign.attune", "a letter to my aunt, not a workspace".repeat(300));
    let mut newer = desk.read("w.attune");
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    desk.write("newer.attune", &newer);
    for name in ["zero.attune", "foreign.attune", "newer.attune"] {
        let before = desk.read(name);
        for words in [&["people", name][..], &["new", name], &["kit", "apply", name, "kit.json"]] {
            let sentence = desk.run(words).refused();
            assert!(sentence.contains(name), "{sentence}");
            assert!(desk.read(name) == before, "{name} is left as it was by {words:?}");
        }
    }
    desk.run(&["people", "gone.attune"]).refused();
    desk.run(&["new", "w.attune"]).refused();
}

#[test]
fn an_export_overwrites_only_an_earlier_export_and_only_when_asked() {
    let desk = Desk::with(&kit_of("S", "<p>x</p>", "x"));
    desk.import(ANA);
    let export = |out: &str, more: &[&str]| -> Answer {
        desk.run(&[&["export", "w.attune", "c", "--format", "ndjson", "--out", out], more].concat())
    };
    export("deep/out", &[]).done();
    export("deep/out", &[]).refused();
    assert_eq!(export("deep/out", &["--overwrite"]).done()["exported"], 1, "exporting again is never Duplicate");
    desk.write("deep/out/thesis.txt", "mine");
    export("deep/out", &["--overwrite"]).refused();
    export(".", &["--overwrite"]).refused();
    assert_eq!(desk.read("deep/out/thesis.txt"), b"mine");
    assert!(desk.path("w.attune").exists());
}

#[test]
fn a_killed_export_leaves_nothing_and_the_next_one_is_whole() {
    let desk = Desk::with(&kit_of("S", &format!("<p>{}</p>", "long ".repeat(600)), "x"));
    desk.import(&(0..1500).map(|at| format!("{at},p{at}@a.example,A,B,en,,,yes\n")).collect::<String>());
    let words = ["export", "w.attune", "c", "--format", "eml", "--out", "out"];
    let mut running = Command::new(attune()).current_dir(desk.path("")).args(words).spawn().unwrap();
    while !desk.path("out.part").exists() && running.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    let second = desk.run(&["kit", "apply", "w.attune", "kit.json"]);
    running.kill().unwrap();
    running.wait().unwrap();
    assert!(second.refused().contains("already open for writing"), "one writer");
    assert!(!desk.path("out").exists(), "nothing or everything");
    assert_eq!(desk.run(&["call", "w.attune", "list_batches"]).done(), json!([]), "no batch, no receipts");
    assert_eq!(desk.run(&words).done()["exported"], 1500);
    assert_eq!(fs::read_dir(desk.path("out")).unwrap().count(), 1501);
    assert!(!desk.path("out.part").exists());
}

#[test]
fn wrong_usage_exits_with_2_and_a_reader_that_leaves_is_no_failure() {
    let desk = Desk::empty();
    for words in [&["fly"][..], &["check", "w.attune"], &["export", "w.attune", "c", "--format", "pdf", "--out", "o"]] {
        assert_eq!(desk.run(words).code, Some(2), "{words:?}");
    }
    desk.run(&["call", "w.attune", "no_such_command"]).refused();
    let names = desk.run(&["commands"]).done();
    assert!(names.as_array().unwrap().iter().any(|command| command["name"] == "preview_template"));

    let mut running =
        Command::new(attune()).args(["commands", "--json"]).stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(running.stdout.take());
    assert_eq!(running.wait().unwrap().code(), Some(0));
}
