//! The promises about messages, attacked through `attune` alone, with kits and people of these tests' own.
//! What goes into a workspace is in cli_imports.rs.
//! Emails are read back by mail-parser, which shares no code with the writer.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use attune_tests::cli::{Answer, Desk, attune, kit, kit_of};
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
    let to: Vec<&str> = mail.to().into_iter().flat_map(|to| to.iter()).filter_map(|to| to.address()).collect();
    assert_eq!(to.len(), 1, "each message is for one person: {to:?}");
    to[0].to_owned()
}

fn excluded(report: &Value) -> BTreeMap<String, u64> {
    let groups = report["excluded"].as_array().map(Vec::as_slice).unwrap_or_default();
    groups
        .iter()
        .map(|group| {
            (group["reason"].as_str().unwrap_or_default().to_owned(), group["count"].as_u64().unwrap_or_default())
        })
        .collect()
}

fn adds_up(report: &Value) {
    let sum = report["exported"].as_u64().map(|exported| exported + excluded(report).values().sum::<u64>());
    assert!(sum.is_some(), "{report}");
    assert_eq!(sum, report["audience"].as_u64(), "nobody is lost: {report}");
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
fn a_day_counted_from_now_is_the_same_in_preview_and_export_and_its_receipt_says_from_when() {
    let words = "{{ \"2024-01-01\" | relative }} {{ first_name }}";
    let desk = Desk::with(&kit_of(words, &format!("<p>{words}</p>"), words));
    desk.import(ANA);
    let previewed = texts(&desk.preview("t", "ana@a.example"));
    assert!(previewed[2].ends_with("ago Ana"), "{previewed:?}");
    let export = desk.export("c", "eml");
    let bytes = desk.read("eml/000001.eml");
    let mail = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(mail.subject(), Some(previewed[0].as_str()));
    let batch = export["batch"].as_str().unwrap();
    let receipt = desk.run(&["receipt", "w.attune", batch, "--person", "ana@a.example"]).done();
    assert!(receipt["fields"].to_string().contains("When it was made"), "{receipt}");
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
        assert_eq!(desk.check("c")["exported"], if bo.is_some() { 2 } else { 1 }, "{html}");
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
    for words in [&["fly"][..], &["check", "w.attune"], &["export", "w.attune", "c", "--format", "docx", "--out", "o"]]
    {
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
