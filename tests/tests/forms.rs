//! The forms a batch is written in beside email: workbooks, push services, and what is heard. Each is read back by a
//! program that shares no code with the writer.

use attune_tests::cli::{Desk, kit, kit_of, mapping};
use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};

const PEOPLE: &str = "\
1,ana@a.example,Ana,Lopez,en,,=1+1,yes
2,bo@a.example,بو,ب,ar,,02110,yes
3,cy@a.example,Cy,😀,en,,-5,yes
";

fn desk_for(channel: &str, cells: &Value) -> Desk {
    let mut kit = kit(cells);
    kit["purposes"][0]["legal_basis"] = json!("contract");
    kit["templates"][0]["channel"] = json!(channel);
    kit["campaigns"][0]["channel"] = json!(channel);
    let desk = Desk::with(&kit);
    desk.import(PEOPLE);
    desk
}

/// Ana's and Bo's devices are known; Cy has a number and an email address.
fn desk_with_devices(channel: &str, cells: &Value) -> Desk {
    let mut kit = kit(cells);
    kit["purposes"][0]["legal_basis"] = json!("contract");
    kit["templates"][0]["channel"] = json!(channel);
    kit["campaigns"][0]["channel"] = json!(channel);
    let token = json!({ "key": "push_token", "name": "Device", "type": "text", "kind": "behavioural", "sensitivity": "personal" });
    kit["attributes"].as_array_mut().unwrap_or_else(|| panic!("a kit has attributes")).push(token);
    let desk = Desk::with(&kit);
    let mut mapping = mapping();
    mapping["columns"]["device"] = json!("attribute:push_token");
    mapping["columns"]["phone"] = json!("phone");
    let people = "no,mail,first,last,lang,address,town,news,device,phone\n1,ana@a.example,Ana,Lopez,en,,=1+1,yes,tok-1,\n\
                  2,bo@a.example,بو,ب,ar,,02110,yes,tok-2,\n3,cy@a.example,Cy,😀,en,,-5,yes,,+491701234567\n";
    desk.import_as(people, &mapping).done();
    desk
}

fn sheet(desk: &Desk, name: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = sound(calamine::open_workbook(desk.path(name)));
    let range = sound(book.worksheet_range_at(0).unwrap_or_else(|| panic!("the workbook has no sheet")));
    let text = |cell: &Data| match cell {
        Data::String(text) => text.clone(),
        Data::Empty => String::new(),
        other => panic!("only texts stand in a workbook of ours: {other:?}"),
    };
    range.rows().map(|row| row.iter().map(text).collect()).collect()
}

#[test]
fn a_workbook_says_what_the_table_says_in_text_cells_alone_and_the_same_order_gives_the_same_bytes() {
    let desk = Desk::with(&kit_of("{{ town }}", "<p>{{ town }}</p>", "{{ town }}\nsecond line"));
    desk.import(PEOPLE);
    let report = desk.export("c", "xlsx");
    assert_eq!((&report["exported"], &report["files"]), (&json!(3), &json!(["messages.xlsx", "manifest.json"])));
    let rows = sheet(&desk, "xlsx/messages.xlsx");
    assert_eq!(rows[0], ["name", "to", "locale", "subject", "html", "text", "receipt"]);
    let subjects: Vec<&str> = rows[1..].iter().map(|row| row[3].as_str()).collect();
    assert_eq!(subjects, ["=1+1", "02110", "-5"], "as they are: a text is never run and loses no zero");
    assert_eq!(rows[1][5], "=1+1\nsecond line");
    let first = desk.read("xlsx/messages.xlsx");
    desk.run(&["export", "w.attune", "c", "--format", "xlsx", "--out", "again"]).done();
    let again = sheet(&desk, "again/messages.xlsx");
    assert_eq!(again.len(), rows.len());
    let other = Desk::with(&kit_of("{{ town }}", "<p>{{ town }}</p>", "{{ town }}\nsecond line"));
    other.import(PEOPLE);
    other.export("c", "xlsx");
    assert_eq!(first, other.read("xlsx/messages.xlsx"), "same input, same now: same bytes");
}

#[test]
fn every_channel_has_a_workbook_and_a_text_longer_than_a_cell_says_that_it_is_cut() {
    let long = "ж".repeat(40_000);
    let desk = Desk::with(&kit_of("S", &format!("<p>{long}</p>"), &long));
    desk.import(PEOPLE);
    desk.export("c", "xlsx");
    let rows = sheet(&desk, "xlsx/messages.xlsx");
    assert!(rows[1][5].ends_with("the other forms have all of it]"), "{:?}", &rows[1][5][rows[1][5].len() - 90..]);
    for channel in ["push", "in-app"] {
        let cells = json!([{ "locale": "en", "register": null, "subject": "Hi", "text": "Hello {{ first_name }}" }]);
        let desk = desk_for(channel, &cells);
        desk.export("c", "xlsx");
        let rows = sheet(&desk, "xlsx/messages.xlsx");
        assert_eq!((rows.len(), rows[0][3].as_str(), rows[1][4].as_str()), (4, "title", "Hello Ana"));
    }
}

fn notification() -> Value {
    json!([
        { "locale": "en", "register": null, "subject": "Hello {{ first_name }}", "text": "“See” you\n& {{ last_name }}",
          "link": "clinic://visits/{{ id }}?a=1&b=2" },
        { "locale": "ar", "register": null, "subject": "مرحبا {{ first_name }}", "text": "إلى اللقاء",
          "link": "{% if town == \"x\" %}clinic://x{% endif %}" }
    ])
}

fn schema(platform: &str) -> jsonschema::Validator {
    let path = format!("{}/fixtures/push/{platform}.schema.json", env!("CARGO_MANIFEST_DIR"));
    let schema = sound(serde_json::from_slice(&sound(std::fs::read(path))));
    sound(jsonschema::validator_for(&schema))
}

#[test]
fn each_push_service_gets_lines_of_its_own_form_with_the_words_that_were_previewed() {
    for channel in ["push", "in-app"] {
        let desk = desk_with_devices(channel, &notification());
        let report = desk.export("c", "push");
        assert_eq!(report["exported"], 3, "{report}");
        let preview = desk.preview("t", "ana@a.example");
        for (platform, file) in
            [("plain", "messages.ndjson"), ("apns", "messages.apns.ndjson"), ("fcm", "messages.fcm.ndjson")]
        {
            let lines = desk.lines(&format!("push/{file}"));
            assert_eq!(
                lines.len(),
                if platform == "plain" { 3 } else { 2 },
                "one line for each person a service reaches"
            );
            let schema = schema(platform);
            for line in &lines {
                let wrong: Vec<String> = schema.iter_errors(line).map(|error| error.to_string()).collect();
                assert!(wrong.is_empty(), "{platform}: {wrong:?}: {line}");
            }
            let (title, body, link) = match platform {
                "plain" => (&lines[0]["title"], &lines[0]["body"], &lines[0]["link"]),
                "apns" => {
                    let payload = &lines[0]["payload"];
                    (&payload["aps"]["alert"]["title"], &payload["aps"]["alert"]["body"], &payload["link"])
                }
                _ => {
                    let message = &lines[0]["message"];
                    (&message["notification"]["title"], &message["notification"]["body"], &message["data"]["link"])
                }
            };
            assert_eq!((title, body), (&preview["subject"], &preview["text"]), "what is previewed is exported");
            assert_eq!((link, &preview["app"]["link"]), (&json!("clinic://visits/1?a=1&b=2"), link));
            assert!(!lines[1].to_string().contains("\"link\""), "an empty link is left out: {}", lines[1]);
        }
        desk.run(&["export", "w.attune", "c", "--format", "push", "--platform", "fcm", "--out", "fcm"]).done();
        let names: Vec<String> = desk.folder("fcm").into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["manifest.json", "messages.fcm.ndjson"]);
    }
}

/// What stands in the place of a device's token in a form for push services.
fn tokens(lines: &[Value], platform: &str) -> Vec<Value> {
    let place = if platform == "apns" { "/token" } else { "/message/token" };
    lines.iter().map(|line| line.pointer(place).cloned().unwrap_or_default()).collect()
}

#[test]
fn no_push_service_is_given_anything_but_the_token_of_a_device() {
    for channel in ["push", "in-app"] {
        let desk = desk_with_devices(channel, &notification());
        let check = desk.check("c");
        assert_eq!((&check["exported"], &check["without_device"]), (&json!(3), &json!(1)), "{check}");
        let all = desk.export("c", "push");
        assert_eq!((&all["exported"], &all["without_device"]), (&json!(3), &json!(1)));
        let manifest: Value = sound(serde_json::from_slice(&desk.read("push/manifest.json")));
        assert_eq!(manifest["without_device"], 1);
        for platform in ["apns", "fcm"] {
            let file = format!("messages.{platform}.ndjson");
            let words = ["export", "w.attune", "c", "--format", "push", "--platform", platform, "--out", platform];
            let alone = desk.run(&words).done();
            assert_eq!(alone["audience"], 3);
            assert_eq!((&alone["exported"], &alone["without_device"]), (&json!(2), &json!(0)));
            assert_eq!(alone["excluded"], json!([{ "reason": "NoAddress", "count": 1 }]), "{alone}");
            for folder in ["push", platform] {
                let lines = desk.lines(&format!("{folder}/{file}"));
                assert_eq!(tokens(&lines, platform), ["tok-1", "tok-2"]);
                let all = serde_json::Value::from(lines).to_string();
                assert!(!all.contains("cy@a.example") && !all.contains("491701234567"), "{all}");
            }
        }
        let words = ["export", "w.attune", "c", "--format", "push", "--platform", "plain", "--out", "plain"];
        assert_eq!(desk.run(&words).done()["exported"], 3);
        let plain = desk.lines("plain/messages.ndjson");
        assert_eq!((&plain[2]["to"], &plain[2]["known_by"]), (&json!("3"), &json!("number")), "labelled as what it is");
    }
}

#[test]
fn a_schema_of_ours_refuses_what_a_push_service_would() {
    assert!(
        !schema("fcm")
            .is_valid(&json!({ "message": { "token": "t", "notification": { "body": "b" }, "data": { "n": 1 } } }))
    );
    assert!(
        !schema("apns")
            .is_valid(&json!({ "token": "t", "headers": {}, "payload": { "aps": { "alert": { "title": "t" } } } }))
    );
}

#[test]
fn what_is_too_large_for_push_services_is_left_out_in_check_preview_and_export_alike() {
    let cells = json!([
        { "locale": "en", "register": null, "subject": "S", "text": "{{ first_name }}" },
        { "locale": "ar", "register": null, "subject": "S", "text": "ж".repeat(2100) }
    ]);
    let desk = desk_for("push", &cells);
    let check = desk.check("c");
    assert_eq!(check["excluded"], json!([{ "reason": "RenderFailed", "count": 1 }]), "{check}");
    let preview = desk.preview("t", "bo@a.example");
    assert_eq!(preview["goes_out"], false);
    let told = preview["diagnostics"].as_array().unwrap();
    assert!(told.iter().any(|one| one["message"].as_str().unwrap().contains("larger than push services take")));
    let report = desk.export("c", "push");
    assert_eq!((&report["exported"], &report["excluded"]), (&json!(2), &check["excluded"]));
}

#[test]
fn a_title_longer_than_telephones_show_is_a_finding_and_still_goes_out() {
    let cells = json!([{ "locale": "en", "register": null, "subject": "👩‍👩‍👧".repeat(60), "text": "Hi" }]);
    let preview = desk_for("push", &cells).preview("t", "ana@a.example");
    assert_eq!((&preview["goes_out"], &preview["app"]["title"]), (&json!(true), &json!(60)), "families count as one");
    let told = preview["diagnostics"].as_array().unwrap();
    assert!(
        told.iter()
            .any(|one| one["severity"] == "warning" && one["message"].as_str().unwrap().contains("60 characters"))
    );
}

#[test]
fn a_link_that_would_run_something_keeps_its_text_back() {
    for link in ["javascript:alert(1)", " java\tscript:alert(1)", "visits/1", "data:text/html,x"] {
        let cells = json!([{ "locale": "en", "register": null, "subject": "S", "text": "Hi", "link": link }]);
        let check = desk_for("push", &cells).check("c");
        assert_eq!(check["exported"], 0, "{link}: {check}");
    }
}

#[test]
fn what_is_heard_is_sound_xml_in_its_language_with_a_script_for_the_telephone() {
    let cells = json!([
        { "locale": "en", "register": null, "subject": "Visit",
          "html": "<p>x</p>", "text": "Dear {{ first_name }},\n\nSee you on 2026-05-12 at 09:30. Call +44 20 7946 0000 & ask.\n\n-- \n1 Quay\n\nStop: https://x.example/stop\n" },
        { "locale": "ar", "register": null, "subject": "S", "html": "<p>x</p>", "text": "مرحبا {{ first_name }} <3" }
    ]);
    let desk = Desk::with(&kit(&cells));
    desk.import(PEOPLE);
    let report = desk.export("c", "ssml");
    let batch = report["batch"].as_str().unwrap_or_default();
    let receipt = desk.run(&["receipt", "w.attune", batch, "--person", "ana@a.example"]).done();
    assert_eq!(receipt["address"], "", "nothing went to the email address: {receipt}");
    assert_eq!(report["exported"], 3);
    let first = String::from_utf8(desk.read("ssml/000001.ssml")).unwrap();
    for wanted in [
        "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en\">",
        "<p><s>Dear Ana,</s></p>",
        "<say-as interpret-as=\"date\" format=\"ymd\">2026-05-12</say-as>",
        "<say-as interpret-as=\"time\" format=\"hms24\">09:30</say-as>.</s>",
        "<say-as interpret-as=\"telephone\">+44 20 7946 0000</say-as> &amp; ask.</s>",
    ] {
        assert!(first.contains(wanted), "{wanted} is not in {first}");
    }
    assert!(!first.contains("Quay") && !first.contains("stop"), "what stands below an email is not heard: {first}");
    assert!(String::from_utf8(desk.read("ssml/000002.ssml")).unwrap().contains("xml:lang=\"ar\""));
    for (name, bytes) in desk.folder("ssml").into_iter().filter(|(name, _)| name.ends_with(".ssml")) {
        let mut reader = quick_xml::Reader::from_reader(bytes.as_slice());
        loop {
            match reader.read_event_into(&mut Vec::new()) {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => panic!("{name}: {error}"),
            }
        }
    }
    let script = String::from_utf8(desk.read("ssml/messages.script.txt")).unwrap();
    assert!(script.contains("Ana Lopez · English") && script.contains("مرحبا بو <3"), "{script}");
}

fn sound<T, E: std::fmt::Debug>(read: Result<T, E>) -> T {
    read.unwrap_or_else(|error| panic!("it cannot be read back: {error:?}"))
}
