//! Letters, push and in-app messages through `attune`: who can be reached, by whose leave, and what stands in the files.
//! Email and SMS have tests of their own.

use attune_tests::cli::{Desk, kit};
use serde_json::{Value, json};

const HEAD: &str = "no,mail,first,last,lang,street,zip,city,country,token,letter,push,phone\n";

/// Complete, without a street, without anything but a name, and somebody who said no.
const PEOPLE: &str = "\
1,ana@a.example,Ana,Lopez,en,\"12 High St\",LS1 4AP,Leeds,GB,tok-ana,yes,yes,
2,bo@a.example,Bo,Berg,en,,10435,Berlin,DE,,yes,yes,
,,Cy,Name,en,,,,,,yes,yes,+491701234567
4,,Dee,Döring,de,Kastanienallee 1,10435,Berlin,Germany,,yes,no,
5,eve@a.example,Eve,Eks,en,1 Queen’s Rd,,,HK,tok-ana,yes,yes,
";

fn desk(channel: &str, cells: &Value) -> Desk {
    let mut kit = kit(cells);
    let token = json!({ "key": "push_token", "name": "Device", "type": "text", "kind": "behavioural", "sensitivity": "personal" });
    kit["attributes"].as_array_mut().unwrap_or_else(|| panic!("a kit has attributes")).push(token);
    kit["templates"][0]["channel"] = json!(channel);
    kit["campaigns"][0]["channel"] = json!(channel);
    kit["campaigns"][0]["from"] = json!("Riverside");
    let desk = Desk::with(&kit);
    let mapping = json!({
        "columns": {
            "no": "id", "mail": "email", "first": "first_name", "last": "last_name", "lang": "locale",
            "street": "postal.line1", "zip": "postal.postcode", "city": "postal.city", "country": "postal.country",
            "token": "attribute:push_token", "phone": "phone", "letter": "consent:news:letter", "push": format!("consent:news:{}",
                if channel == "in-app" { "in-app" } else { "push" })
        },
        "evidence": "sign-up sheet 2026"
    });
    desk.import_as(format!("{HEAD}{PEOPLE}"), &mapping).done();
    desk
}

fn cell() -> Value {
    json!([{ "locale": "en", "register": null, "subject": "Hello {{ first_name }}", "text": "See you, {{ first_name }}." }])
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is no count"))
}

fn excluded(report: &Value) -> &[Value] {
    report["excluded"].as_array().unwrap_or_else(|| panic!("{report} says nothing of who is excluded"))
}

fn count(report: &Value, reason: &str) -> u64 {
    excluded(report).iter().find(|one| one["reason"] == reason).map_or(0, |one| number(&one["count"]))
}

fn is_whole(report: &Value) {
    let excluded: u64 = excluded(report).iter().map(|one| number(&one["count"])).sum();
    assert_eq!(number(&report["audience"]), number(&report["exported"]) + excluded, "{report}");
}

#[test]
fn a_letter_goes_to_whole_addresses_and_a_table_has_their_parts() {
    let desk = desk("letter", &cell());
    let check = desk.check("c");
    assert_eq!((check["exported"].as_u64(), count(&check, "NoAddress")), (Some(3), 2), "{check}");
    let details: Vec<&str> =
        check["groups"].as_array().unwrap().iter().filter_map(|one| one["detail"].as_str()).collect();
    assert!(details.contains(&"The postal address has no street") && details.contains(&"No postal address"));
    for format in ["csv", "ndjson"] {
        let report = desk.export("c", format);
        is_whole(&report);
        assert_eq!(report["excluded"], check["excluded"], "{format}: check and export agree");
    }
    let lines = desk.lines("ndjson/messages.ndjson");
    assert_eq!(
        lines[0]["postal"],
        json!({ "line1": "12 High St", "postcode": "LS1 4AP", "city": "Leeds", "country": "GB" })
    );
    assert_eq!((&lines[0]["subject"], &lines[0]["text"]), (&json!("Hello Ana"), &json!("See you, Ana.")));
    assert_eq!(lines[1]["to"], "Kastanienallee 1, 10435 Berlin, Germany");
    let table = desk.read("csv/messages.csv");
    let mut table = csv::Reader::from_reader(table.strip_prefix("\u{feff}".as_bytes()).unwrap());
    assert_eq!(
        table.headers().unwrap(),
        vec!["name", "line1", "postcode", "city", "country", "locale", "subject", "text", "receipt"]
    );
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert_eq!((rows.len(), &rows[2][1], &rows[2][2]), (3, "1 Queen’s Rd", ""), "Hong Kong has no postcodes");
}

#[test]
fn an_app_knows_people_by_token_then_number_then_email_and_a_device_is_told_a_thing_once() {
    let same = json!([{ "locale": "en", "register": null, "subject": "Open today", "text": "Come by." }]);
    for channel in ["push", "in-app"] {
        let desk = desk(channel, &same);
        let check = desk.check("c");
        is_whole(&check);
        // The fourth said no, the third has nothing, and the fifth shares a device with the first.
        let wanted = (Some(2), 1, 1, 1);
        let found = (
            check["exported"].as_u64(),
            count(&check, "NoConsent"),
            count(&check, "NoAddress"),
            count(&check, "Duplicate"),
        );
        assert_eq!(found, wanted, "{channel}: {check}");
        desk.export("c", "ndjson");
        let lines = desk.lines("ndjson/messages.ndjson");
        let to: Vec<(&Value, &Value)> = lines.iter().map(|line| (&line["to"], &line["known_by"])).collect();
        assert_eq!(to, [(&json!("tok-ana"), &json!("token")), (&json!("2"), &json!("number"))]);
        let preview = desk.preview("t", "ana@a.example");
        assert_eq!((&preview["subject"], &preview["text"]), (&lines[0]["subject"], &lines[0]["text"]));
        assert_eq!((&preview["html"], &preview["goes_out"]), (&Value::Null, &json!(true)));
        let report = desk.export("c", "csv");
        let receipt =
            desk.run(&["receipt", "w.attune", report["batch"].as_str().unwrap(), "--person", "ana@a.example"]).done();
        assert_eq!(receipt["address"], "tok-ana");
        let used = receipt["fields"].as_array().unwrap();
        assert!(used.iter().all(|field| field["name"] != "push_token"), "a token is no content: {used:?}");
    }
}

#[test]
fn a_title_may_be_left_out_and_a_missing_value_in_it_keeps_a_person_out() {
    let untitled = json!([{ "locale": "en", "register": null, "text": "Hi" }]);
    let check = desk("push", &untitled).check("c");
    assert_eq!(check["exported"], 2, "{check}");
    let odd = json!([{ "locale": "en", "register": null, "subject": "{{ town }}", "text": "Hi {{ first_name }}" }]);
    let check = desk("letter", &odd).check("c");
    assert_eq!(count(&check, "MissingValue"), 3, "{check}");
    is_whole(&check);
}

#[test]
fn each_channel_refuses_the_forms_of_others_in_words() {
    for (channel, format) in [("letter", "eml"), ("push", "mbox"), ("in-app", "sms-csv")] {
        let desk = desk(channel, &cell());
        let refused = desk.run(&["export", "w.attune", "c", "--format", format, "--out", "out"]).refused();
        assert!(refused.contains("can be exported as") && !desk.path("out").exists(), "{refused}");
    }
}
