//! A campaign with several channels, as a stranger meets it: who gets which, in which order they are tried and why, what
//! is exported, and what the receipts say of it.

use attune_tests::cli::{Desk, kit_of};
use serde_json::{Value, json};

const HEADER: &str = "no,mail,phone,first,last,lang,town,news,texts,reach\n";

/// Ana has everything, Bo prefers SMS, Cy said no to email, Di prefers SMS and has no phone, Ed was asked for nothing, of
/// Fa and Gu no town is known, Hal prefers what the campaign does not do.
const PEOPLE: &str = "1,ana@a.example,+491701234501,Ana,A,en,Rome,yes,yes,\n\
                      2,bo@a.example,+491701234502,Bo,B,en,Rome,yes,yes,Text message\n\
                      3,cy@a.example,+491701234503,Cy,C,en,Rome,no,yes,\n\
                      4,di@a.example,,Di,D,en,Rome,yes,yes,SMS\n\
                      5,ed@a.example,+491701234505,Ed,E,en,Rome,,,\n\
                      6,fa@a.example,+491701234506,Fa,F,en,,yes,yes,email\n\
                      7,gu@a.example,+491701234507,Gu,G,en,,yes,,\n\
                      8,hal@a.example,+491701234508,Hal,H,en,Rome,yes,yes,letter\n";

fn kit() -> Value {
    let mut kit = kit_of("From {{ town }}", "<p>Hello {{ first_name }}</p>", "Hello {{ first_name }}");
    let cell = json!({ "locale": "en", "register": null, "text": "Hi {{ first_name }}" });
    let text = json!({ "key": "s", "name": "Short", "channel": "sms", "default_locale": "en", "cells": [cell] });
    kit["templates"].as_array_mut().unwrap_or_else(|| panic!("a kit has templates")).push(text);
    kit["campaigns"][0]["also"] = json!([{ "channel": "sms", "template": "s" }]);
    kit
}

fn mapping() -> Value {
    json!({
        "columns": {
            "no": "id", "mail": "email", "phone": "phone", "first": "first_name", "last": "last_name", "lang": "locale",
            "town": "attribute:town", "news": "consent:news:email", "texts": "consent:news:sms",
            "reach": "preferred_channel"
        },
        "evidence": "sign-up sheet 2026"
    })
}

fn desk() -> Desk {
    let desk = Desk::with(&kit());
    desk.import_as(format!("{HEADER}{PEOPLE}"), &mapping()).done();
    desk
}

fn export(desk: &Desk, formats: &[&str], out: &str) -> Value {
    let words = [&["export", "w.attune", "c", "--out", out, "--leave-out", "--overwrite"], formats].concat();
    desk.run(&words).done()
}

fn receipt(desk: &Desk, email: &str) -> Value {
    desk.run(&["receipt", "w.attune", "1", "--person", email]).done()
}

fn said(receipt: &Value) -> String {
    let words = receipt["words"].as_array().cloned().unwrap_or_default();
    words.iter().filter_map(|word| word["text"].as_str()).collect()
}

#[test]
fn everybody_is_counted_once_by_the_first_channel_that_may_reach_them() {
    let check = desk().check("c");
    assert_eq!((&check["audience"], &check["exported"], &check["nonsense"]), (&json!(8), &json!(6), &json!(1)));
    let counts: Vec<(&Value, &Value)> = check["channels"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|channel| (&channel["channel"], &channel["exported"]))
        .collect();
    assert_eq!(counts, [(&json!("email"), &json!(3)), (&json!("sms"), &json!(3))], "Ana, Di, Hal; Bo, Cy, Fa");
    let reasons = json!([{ "reason": "NoConsent", "count": 1 }, { "reason": "MissingValue", "count": 1 }]);
    assert_eq!(check["excluded"], reasons);
    let (ed, gu) = (&check["groups"][0]["people"][0], &check["groups"][1]["people"][0]);
    assert_eq!((&ed["name"], &gu["name"]), (&json!("Ed E"), &json!("Gu G")));
    let tried =
        |channel: &str, reason: &str, detail: &str| json!({ "channel": channel, "reason": reason, "detail": detail });
    assert_eq!(
        ed["tried"],
        json!([tried("email", "NoConsent", "Was never asked"), tried("sms", "NoConsent", "Was never asked")])
    );
    assert_eq!(
        gu["tried"],
        json!([tried("email", "MissingValue", "“Town” is empty"), tried("sms", "NoConsent", "Was never asked")]),
        "what must be mended is the reason, wherever in the order it stands"
    );
}

#[test]
fn each_channel_has_a_folder_of_one_batch_and_the_same_steps_give_the_same_bytes() {
    let desk = desk();
    let report = export(&desk, &["--format", "email=mbox,sms=csv"], "out");
    assert_eq!((&report["exported"], &report["channels"][1]["exported"]), (&json!(6), &json!(3)));
    assert_eq!(report["files"], json!(["email/messages.mbox", "sms/messages.csv", "manifest.json"]));
    let mbox = String::from_utf8(desk.read("out/email/messages.mbox")).unwrap();
    assert_eq!(mbox.matches("\nTo: ").count(), 3, "{mbox}");
    let table = String::from_utf8(desk.read("out/sms/messages.csv")).unwrap();
    for (name, there) in [("Bo B", true), ("Cy C", true), ("Fa F", true), ("Ana A", false), ("Di D", false)] {
        assert_eq!(table.contains(name), there, "{name}: {table}");
    }
    let manifest: Value = serde_json::from_slice(&desk.read("out/manifest.json")).unwrap();
    assert_eq!(manifest["messages"].as_array().map(Vec::len), Some(6), "one manifest for all");
    assert_eq!(manifest["messages"][1]["channel"], "sms", "Bo");
    assert_eq!(
        (&manifest["channels"][0]["files_as"], &manifest["channels"][1]["files_as"]),
        (&json!("mbox"), &json!("csv"))
    );

    let other = self::desk();
    export(&other, &["--format", "email=mbox,sms=csv"], "out");
    for name in ["manifest.json", "email/messages.mbox", "sms/messages.csv"] {
        assert_eq!(desk.read(&format!("out/{name}")), other.read(&format!("out/{name}")), "{name}");
    }
}

#[test]
fn a_channel_that_nobody_is_reached_by_has_no_folder() {
    let desk = Desk::with(&kit());
    desk.import_as(format!("{HEADER}1,ana@a.example,+491701234501,Ana,A,en,Rome,yes,yes,\n"), &mapping()).done();
    for (form, email) in [("sms=csv", "email/000001.eml"), ("sms=xlsx", "email/000001.eml")] {
        let report = export(&desk, &["--format", form], "out");
        assert_eq!(report["files"], json!([email, "manifest.json"]), "{form}");
        assert!(!desk.path("out/sms").exists(), "{form}");
        assert_eq!(report["handover"]["also"], Value::Null, "{form}: nothing else is handed over: {report}");
        let channels = report["channels"].as_array().map(Vec::len);
        assert_eq!(channels, Some(2), "the report still says that SMS reaches nobody: {report}");
    }
}

#[test]
fn without_a_word_each_channel_has_its_usual_form_and_a_wrong_form_is_refused() {
    let desk = desk();
    let report = export(&desk, &[], "out");
    let files = report["files"].as_array().cloned().unwrap_or_default();
    assert_eq!(files.len(), 5, "three emails, a table, the manifest: {files:?}");
    assert!(files.contains(&json!("email/000003.eml")) && files.contains(&json!("sms/messages.csv")), "{files:?}");
    let again = export(&desk, &["--format", "ndjson"], "out");
    assert_eq!(
        again["files"],
        json!(["email/messages.ndjson", "sms/messages.ndjson", "manifest.json"]),
        "replaced as a whole"
    );
    for wrong in ["letter=pdf", "sms=eml", "email=mbox,email=eml", "push"] {
        desk.run(&["export", "w.attune", "c", "--out", "no", "--leave-out", "--format", wrong]).refused();
        assert!(!desk.path("no").exists() && !desk.path("no.part").exists(), "{wrong}: nothing or everything");
    }
    desk.write("out/sms/mine.txt", "mine");
    let refused = desk.run(&["export", "w.attune", "c", "--out", "out", "--leave-out", "--overwrite"]).refused();
    assert!(refused.contains("sms/mine.txt"), "what somebody put there is not touched: {refused}");
    assert_eq!(desk.read("out/sms/mine.txt"), b"mine");
}

#[test]
fn a_receipt_says_the_order_and_why_the_earlier_channels_were_not_used() {
    let desk = desk();
    export(&desk, &["--format", "ndjson"], "out");
    let of = |email: &str| {
        let receipt = receipt(&desk, email);
        let words = said(&receipt);
        (receipt, words)
    };
    let (ana, words) = of("ana@a.example");
    assert_eq!((&ana["channel"], &ana["preferred"]), (&json!("email"), &Value::Null));
    assert!(words.contains("It goes by email. ") && !words.contains("Not by"), "{words}");
    let (bo, words) = of("bo@a.example");
    assert_eq!((&bo["channel"], &bo["address"], &bo["subject"]), (&json!("sms"), &json!("+491701234502"), &json!("")));
    assert!(words.contains("Bo B prefers SMS. It goes by SMS. "), "{words}");
    let (cy, words) = of("cy@a.example");
    let email = json!({ "channel": "email", "reason": "NoConsent", "detail": "Said no" });
    assert_eq!(cy["route"], json!([email, { "channel": "sms", "reason": null, "detail": null }]));
    assert!(words.contains("Not by email: Said no. It goes by SMS. "), "{words}");
    assert!(words.contains("allowed News by SMS"), "it rests on the yes for this channel: {words}");
    let (di, words) = of("di@a.example");
    assert_eq!((&di["channel"], &di["route"][0]["detail"]), (&json!("email"), &json!("No phone number")), "{words}");
    let (fa, _) = of("fa@a.example");
    assert_eq!((&fa["channel"], &fa["route"][0]["detail"]), (&json!("sms"), &json!("“Town” is empty")));
}

#[test]
fn never_contact_is_said_once_and_a_campaign_with_one_channel_is_as_it_was() {
    let desk = desk();
    let ana = desk.people().into_iter().find(|person| person["name"] == "Ana A").unwrap();
    let request = json!({ "person": ana["id"], "reason": "Asked us" }).to_string();
    desk.run(&["call", "w.attune", "suppress_person", &request]).done();
    let check = desk.check("c");
    let group = &check["groups"][0];
    assert_eq!(
        (&group["reason"], &group["people"][0]["tried"].as_array().map(Vec::len)),
        (&json!("Suppressed"), &Some(1))
    );

    let mut plain = kit();
    plain["campaigns"][0].as_object_mut().unwrap().remove("also");
    desk.apply(&plain).done();
    let check = desk.check("c");
    assert_eq!(check["channels"].as_array().map(Vec::len), Some(1));
    assert!(check["groups"][0]["people"][0].get("tried").is_none(), "there was no choice");
    desk.export("c", "mbox");
    let manifest: Value = serde_json::from_slice(&desk.read("mbox/manifest.json")).unwrap();
    assert_eq!((&manifest["channels"], &manifest["messages"][0]["channel"]), (&Value::Null, &Value::Null));
    desk.run(&["kit", "export", "w.attune", "again.json"]).done();
    let again: Value = serde_json::from_slice(&desk.read("again.json")).unwrap();
    assert!(again["campaigns"][0].get("also").is_none(), "{again}");
}

#[test]
fn kits_carry_the_channels_and_refuse_what_cannot_be_one() {
    let desk = desk();
    desk.run(&["kit", "export", "w.attune", "again.json"]).done();
    let again: Value = serde_json::from_slice(&desk.read("again.json")).unwrap();
    assert_eq!(again["campaigns"][0]["also"], json!([{ "channel": "sms", "template": "s" }]));
    for (way, place) in [
        (json!({ "channel": "email", "template": "t" }), "campaigns[0].also[0].channel"),
        (json!({ "channel": "letter", "template": "s" }), "campaigns[0].also[0].channel"),
        (json!({ "channel": "sms", "template": "gone" }), "campaigns[0].also[0].template"),
        (json!({ "channel": "sms" }), "campaigns[0].also[0].template"),
        (json!({ "channel": "sms", "template": "s", "from": " " }), "campaigns[0].also[0].from"),
    ] {
        let mut wrong = kit();
        wrong["campaigns"][0]["also"] = json!([way]);
        let refused = desk.apply(&wrong).refused();
        assert!(refused.contains(place), "{place}: {refused}");
    }
}

#[test]
fn somebody_let_in_for_one_text_is_not_let_in_for_another() {
    let mut kit = kit();
    kit["campaigns"][0]["vouched_only"] = json!(true);
    let desk = Desk::with(&kit);
    desk.import_as(format!("{HEADER}{PEOPLE}"), &mapping()).done();
    assert_eq!(desk.check("c")["exported"], 0, "nobody stands by any text");
    let request = |channel: Value| {
        json!({ "campaign": "c", "channel": channel, "rule": "not_vouched", "locale": "en", "register": null,
            "by": "Ana", "reason": "It is urgent" })
        .to_string()
    };
    desk.run(&["call", "w.attune", "let_in", &request(json!("sms"))]).done();
    let check = desk.check("c");
    assert_eq!(check["exported"], 5, "everybody who may be texted: {check}");
    assert_eq!((&check["channels"][0]["exported"], &check["let_in"][0]["channel"]), (&json!(0), &json!("sms")));
    desk.run(&["call", "w.attune", "let_in", &request(Value::Null)]).done();
    assert_eq!(desk.check("c")["channels"][0]["exported"], 3);
    desk.run(&["call", "w.attune", "withdraw_let_in", &request(json!("sms"))]).done();
    let check = desk.check("c");
    assert_eq!(
        (&check["channels"][0]["exported"], &check["channels"][1]["exported"]),
        (&json!(4), &json!(0)),
        "{check}"
    );
    desk.run(&["call", "w.attune", "let_in", &request(json!("letter"))]).refused();
}

#[test]
fn what_became_of_one_way_is_said_apart_and_one_persons_word_holds_over_it() {
    let desk = desk();
    export(&desk, &["--format", "email=mbox,sms=csv"], "out");
    let said = desk.run(&["sent", "w.attune", "1", "--by", "sms"]).done();
    assert_eq!((&said["sent"], &said["not_sent"]), (&json!(3), &json!(0)), "of six messages three are SMS");
    assert_eq!(receipt(&desk, "bo@a.example")["delivery"]["state"], "sent");
    assert_eq!(receipt(&desk, "ana@a.example")["delivery"], Value::Null, "nobody has said anything of the emails");
    desk.run(&["sent", "w.attune", "1", "--not", "bounced", "--person", "ana@a.example"]).done();
    let said = desk.run(&["sent", "w.attune", "1", "--by", "email"]).done();
    assert_eq!((&said["sent"], &said["not_sent"]), (&json!(5), &json!(1)), "the bounce is not forgotten");
    let batch = desk.run(&["call", "w.attune", "get_batch", r#"{"batch":"1"}"#]).done();
    let delivered: Vec<&Value> =
        batch["channels"].as_array().into_iter().flatten().map(|way| &way["delivered"]).collect();
    assert_eq!(delivered, [&json!({ "sent": 2, "not_sent": 1 }), &json!({ "sent": 3, "not_sent": 0 })]);
    let said = desk.run(&["sent", "w.attune", "1", "--by", "sms", "--withdraw"]).done();
    assert_eq!((&said["sent"], &said["not_sent"]), (&json!(2), &json!(1)));
    let whole = desk.run(&["sent", "w.attune", "1", "--not", "other", "--note", "the gateway was down"]).done();
    assert_eq!((&whole["sent"], &whole["not_sent"]), (&json!(0), &json!(6)), "the newer word about all holds");
    assert!(desk.run(&["sent", "w.attune", "1", "--by", "letter"]).refused().contains("that way"));
}
