//! Campaigns that keep people out whose text nobody stands by, or crosses script or register; and letting them in.

use attune_tests::cli::{Answer, Desk, kit};
use serde_json::{Value, json};

fn cell(locale: &str, register: Option<&str>, words: &str) -> Value {
    json!({ "locale": locale, "register": register, "subject": words, "html": format!("<p>{words}</p>"), "text": words })
}

const VOUCHED: &[&str] = &["vouched_only"];
const NO_CROSSING: &[&str] = &["no_crossing"];
const BOTH: &[&str] = &["vouched_only", "no_crossing"];

/// Texts in English, formal German and simplified Chinese; the last is the template's own.
fn strict(settings: &[&str]) -> Value {
    changed(settings, "Guten Tag")
}

fn changed(settings: &[&str], german: &str) -> Value {
    let cells = [cell("en", None, "Hello"), cell("de", Some("formal"), german), cell("zh-Hans", None, "你好")];
    let mut kit = kit(&json!(cells));
    kit["templates"][0]["default_locale"] = json!("zh-Hans");
    for setting in settings {
        kit["campaigns"][0][setting] = json!(true);
    }
    kit
}

/// Two who read English, one formal and two informal readers of German, one of traditional Chinese, one who said no.
fn desk(kit: &Value) -> Desk {
    let desk = Desk::with(kit);
    desk.import(
        "1,a@x.example,A,A,en,,,yes\n2,b@x.example,B,B,en-AU,,,yes\n3,c@x.example,C,C,de,formal,,yes\n\
         4,d@x.example,D,D,de,informal,,yes\n5,e@x.example,E,E,de-CH,informal,,yes\n6,f@x.example,F,F,zh-HK,,,yes\n\
         7,g@x.example,G,G,en,,,no\n",
    );
    desk
}

/// Every reason, its words and its count; the check must lose nobody.
fn told(desk: &Desk) -> Vec<(String, String, u64)> {
    let check = desk.check("c");
    let groups = check["groups"].as_array().cloned().unwrap_or_default();
    let sum: u64 = groups.iter().filter_map(|group| group["count"].as_u64()).sum();
    assert_eq!(check["exported"].as_u64().map(|exported| exported + sum), Some(7), "nobody is lost: {check}");
    assert_eq!(check["audience"], 7);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut told: Vec<_> = groups
        .iter()
        .filter(|group| group["reason"] != "NoConsent")
        .map(|group| (text(&group["cell"]), text(&group["detail"]), group["count"].as_u64().unwrap_or_default()))
        .collect();
    told.sort();
    told
}

fn said(cell: &str, detail: &str, count: u64) -> (String, String, u64) {
    (cell.to_owned(), detail.to_owned(), count)
}

fn other_script() -> (String, String, u64) {
    said("Simplified Chinese", "The only text is in another script", 1)
}

fn vouch(desk: &Desk, locale: &str, more: &[&str]) {
    desk.run(&[&["vouch", "w.attune", "t", "--locale", locale, "--by", "Ana Ruiz"], more].concat()).done();
}

fn decide(desk: &Desk, command: &str, more: &Value) -> Answer {
    let mut request = json!({ "campaign": "c", "rule": "other_register", "locale": "de", "register": "formal" });
    if let (Some(request), Some(more)) = (request.as_object_mut(), more.as_object()) {
        request.extend(more.clone());
    }
    desk.run(&["call", "w.attune", command, &request.to_string()])
}

#[test]
fn without_the_settings_nothing_is_asked_and_old_kits_are_as_before() {
    let desk = desk(&strict(&[]));
    assert_eq!(told(&desk), [other_script()], "only another script is never sent unasked");
    assert_eq!(desk.check("c")["exported"], 5);
    desk.run(&["kit", "export", "w.attune", "out.json"]).done();
    let out = String::from_utf8_lossy(&desk.read("out.json")).into_owned();
    assert!(!out.contains("vouched_only") && !out.contains("no_crossing"), "what is off is not said: {out}");
}

#[test]
fn people_whose_text_nobody_stands_by_are_kept_out_by_name() {
    let desk = desk(&strict(VOUCHED));
    let nobody = |text: &str| format!("Nobody has vouched for the {text} text");
    assert_eq!(
        told(&desk),
        [said("English", &nobody("English"), 2), said("German, formal", &nobody("German, formal"), 3), other_script(),]
    );
    vouch(&desk, "en", &[]);
    vouch(&desk, "de", &["--register", "formal", "--until", "2026-11-24"]);
    vouch(&desk, "zh-Hans", &[]);
    assert_eq!(told(&desk), [other_script()]);
    assert_eq!(desk.check("c")["exported"], 5);

    desk.apply(&changed(VOUCHED, "Grüss Gott")).done();
    let after = said("German, formal", "The German, formal text was changed after Ana Ruiz read it", 3);
    assert_eq!(told(&desk), [after, other_script()]);
    desk.apply(&strict(VOUCHED)).done();
    assert_eq!(told(&desk), [other_script()]);
    let report = desk.export("c", "ndjson");
    assert_eq!((report["exported"].as_u64(), desk.lines("ndjson/messages.ndjson").len()), (Some(5), 5));
}

#[test]
fn a_vouch_that_ran_out_keeps_its_readers_out_from_the_day_after() {
    let desk = desk(&strict(VOUCHED));
    for locale in ["en", "zh-Hans"] {
        vouch(&desk, locale, &[]);
    }
    vouch(&desk, "de", &["--register", "formal", "--until", "2026-12-01"]);
    let count = |now: &str| {
        let out = std::process::Command::new(attune_tests::cli::attune())
            .current_dir(desk.path("."))
            .args(["check", "w.attune", "c", "--now", now])
            .output();
        out.map(|out| String::from_utf8_lossy(&out.stdout).into_owned()).unwrap_or_default()
    };
    assert!(count("2026-12-01T23:59:59Z").starts_with("5 of 7"), "the last day counts");
    let after = count("2026-12-02T00:00:00Z");
    assert!(after.starts_with("2 of 7"), "{after}");
    assert!(after.contains("The vouch of Ana Ruiz for the German, formal text ran out on 2026-12-01: C"), "{after}");
}

#[test]
fn crossing_script_or_register_keeps_out_where_the_campaign_says_so() {
    let desk = desk(&strict(NO_CROSSING));
    let register = said("German, formal", "The only text is in another register", 2);
    let script = said("Simplified Chinese", "The only text is in another script", 1);
    assert_eq!(
        told(&desk),
        [register, script],
        "another region (en-AU) and the culture's own register are no crossing"
    );
    let nonsense = &desk.check("c")["nonsense"];
    assert_eq!(nonsense, 0, "keeping out is a choice, not a mistake");
    desk.run(&["export", "w.attune", "c", "--format", "ndjson", "--out", "o"]).done();
    assert_eq!(desk.lines("o/messages.ndjson").len(), 3);
}

#[test]
fn a_crossing_is_told_before_a_missing_vouch() {
    let desk = desk(&strict(BOTH));
    let told = told(&desk);
    assert!(told.contains(&said("German, formal", "The only text is in another register", 2)), "{told:?}");
    assert!(told.contains(&said("German, formal", "Nobody has vouched for the German, formal text", 1)), "{told:?}");
}

#[test]
fn a_named_person_with_a_reason_lets_people_in_and_the_batch_says_so() {
    let desk = desk(&strict(NO_CROSSING));
    let group = desk.check("c")["groups"].clone();
    let kept = group.as_array().into_iter().flatten().find(|group| group["kept_out"]["locale"] == "de").cloned();
    assert_eq!(
        kept.map(|group| group["kept_out"].clone()),
        Some(json!({ "rule": "other_register", "locale": "de", "register": "formal", "vouch": null, "before": null }))
    );
    for wrong in [json!({ "by": "", "reason": "Because" }), json!({ "by": "Ana", "reason": " \n" })] {
        decide(&desk, "let_in", &wrong).refused();
    }
    decide(&desk, "let_in", &json!({ "by": "Ana", "reason": "Because", "locale": "fr" })).refused();
    let reason = "Formal is safer than “nothing”";
    decide(&desk, "let_in", &json!({ "by": "Ana Ruiz", "reason": reason })).done();
    assert_eq!(told(&desk), [said("Simplified Chinese", "The only text is in another script", 1)]);
    let let_in = json!([{
        "rule": "other_register", "locale": "de", "register": "formal", "by": "Ana Ruiz", "reason": reason,
        "on": "2026-11-23", "text": "German, formal", "count": 2
    }]);
    assert_eq!(desk.check("c")["let_in"], let_in);

    let report = desk.export("c", "ndjson");
    assert_eq!((&report["exported"], &report["let_in"]), (&json!(5), &let_in), "{report}");
    let manifest: Value = serde_json::from_slice(&desk.read("ndjson/manifest.json")).unwrap_or_default();
    assert_eq!(
        manifest["let_in"],
        json!([{
            "rule": "other_register", "cell": "German, formal", "by": "Ana Ruiz", "reason": reason,
            "on": "2026-11-23", "count": 2
        }])
    );
    let receipt = |person: &str| desk.run(&["receipt", "w.attune", "1", "--person", person]).done();
    let informal = receipt("d@x.example");
    assert_eq!(informal["let_in"][0]["reason"], reason, "{informal}");
    let words: String =
        informal["words"].as_array().into_iter().flatten().filter_map(|words| words["text"].as_str()).collect();
    assert!(words.contains("another register, and Ana Ruiz let such readers in on 23 November 2026: “"), "{words}");
    assert_eq!(receipt("c@x.example")["let_in"], json!([]), "who needed no letting in rests on none");

    desk.apply(&changed(NO_CROSSING, "Grüss Gott")).done();
    let again = desk.check("c");
    assert_eq!(again["let_in"], json!([]), "a change asks again");
    let before = again["groups"].as_array().into_iter().flatten().find(|group| group["kept_out"]["locale"] == "de");
    assert_eq!(before.map(|group| &group["kept_out"]["before"]["by"]), Some(&json!("Ana Ruiz")), "{again}");
    desk.apply(&strict(NO_CROSSING)).done();
    assert_eq!(desk.check("c")["let_in"], let_in, "and undoing the change brings it back");
    decide(&desk, "withdraw_let_in", &json!({})).done();
    assert_eq!(desk.check("c")["exported"], 3);
    assert_eq!(receipt("d@x.example")["let_in"][0]["by"], "Ana Ruiz", "a receipt tells what was decided then");
    decide(&desk, "withdraw_let_in", &json!({})).refused();
}

#[test]
fn letting_in_by_one_rule_leaves_the_others_in_force() {
    let desk = desk(&strict(BOTH));
    decide(&desk, "let_in", &json!({ "by": "Ana", "reason": "They asked" })).done();
    let unvouched = said("German, formal", "Nobody has vouched for the German, formal text", 3);
    assert!(told(&desk).contains(&unvouched), "{:?}", told(&desk));
    decide(&desk, "let_in", &json!({ "by": "Ben", "reason": "I wrote it", "rule": "not_vouched" })).done();
    let check = desk.check("c");
    assert_eq!(check["exported"], 3, "{check}");
    let counts: Vec<&Value> = check["let_in"].as_array().into_iter().flatten().map(|group| &group["count"]).collect();
    assert_eq!(counts, [2, 3], "the informal two are let in by both");
    desk.export("c", "ndjson");
    let receipt = desk.run(&["receipt", "w.attune", "1", "--person", "e@x.example"]).done();
    let by: Vec<&Value> = receipt["let_in"].as_array().into_iter().flatten().map(|one| &one["by"]).collect();
    assert_eq!(by, ["Ana", "Ben"]);
}

#[test]
fn a_register_that_is_not_theirs_is_said_before_anything_goes_out() {
    let desk = desk(&strict(&[]));
    let check = desk.check("c");
    let other = json!([{ "locale": "de", "register": "formal", "text": "German, formal", "count": 2 }]);
    assert_eq!(check["other_register"], other, "nobody is left out for it: {check}");
    let preview = desk.preview("t", "e@x.example");
    let told: Vec<_> = preview["diagnostics"].as_array().into_iter().flatten().map(|one| &one["message"]).collect();
    assert_eq!(told, ["The only text is in another register"], "{preview}");
    let formal = desk.preview("t", "c@x.example");
    assert_eq!(formal["diagnostics"], json!([]));
}
