//! `attune holidays`: the one verb that needs no workspace.

use std::process::{Command, Output};

use serde_json::{Value, json};

fn attune(words: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_attune"));
    program.args(["holidays", "--now", "2026-11-23T09:00:00Z"]).args(words);
    program.output().unwrap_or_else(|error| panic!("attune does not start: {error}"))
}

fn answer(words: &[&str]) -> Value {
    let run = attune(&[&["--json"], words].concat());
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    serde_json::from_slice(&run.stdout).unwrap_or_default()
}

#[test]
fn a_country_a_tag_and_a_faith_answer_with_one_json_array() {
    let period = ["--from", "2026-07-01", "--to", "2026-07-01"];
    let canada = json!([{ "date": "2026-07-01", "name": "Canada Day", "kind": "public", "certain": true }]);
    assert_eq!(answer(&[&["CA"], &period[..]].concat())[0], canada[0]);
    assert_eq!(answer(&[&["en-CA"], &period[..]].concat())[0], canada[0]);
    let eid = answer(&["islamic", "--from", "2026-03-20", "--to", "2026-03-20"]);
    assert_eq!(
        (&eid[0]["name"], &eid[0]["kind"], &eid[0]["certain"]),
        (&json!("Eid al-Fitr"), &json!("faith"), &json!(false))
    );
}

#[test]
fn without_a_period_it_is_the_year_of_now() {
    let year = answer(&["christian-western"]);
    let dates: Vec<&str> = year.as_array().into_iter().flatten().filter_map(|day| day["date"].as_str()).collect();
    assert!(dates.len() > 20 && dates.iter().all(|date| date.starts_with("2026-")), "{dates:?}");
}

#[test]
fn words_are_printed_without_json_and_a_mistake_is_a_sentence() {
    let words =
        String::from_utf8_lossy(&attune(&["DE", "--from", "2026-05-01", "--to", "2026-05-01"]).stdout).into_owned();
    assert!(words.starts_with("2026-05-01 ") && words.contains("public") && words.contains("(Erster Mai)"), "{words}");
    let refused = attune(&["XX"]);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(1), 0));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("No holidays are known for “XX”"));
    assert_eq!(attune(&["DE", "--from", "1 May"]).status.code(), Some(2), "wrong usage");
}
