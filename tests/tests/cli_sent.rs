//! What became of a batch, said on the command line and shown wherever somebody asks.

use attune_tests::cli::{Desk, kit_of};
use serde_json::json;

/// Three people and a batch to them.
fn exported() -> (Desk, String) {
    let desk = Desk::with(&kit_of("Hello", "<p>Hello</p>", "Hello"));
    desk.import("1,ana@x.example,Ana,,en,,,yes\n2,bo@x.example,Bo,,en,,,yes\n3,cy@x.example,Cy,,en,,,yes\n");
    let batch = desk.export("c", "csv")["batch"].as_str().unwrap_or_default().to_owned();
    (desk, batch)
}

#[test]
fn a_batch_is_sent_but_for_those_in_the_list_that_came_back() {
    let (desk, batch) = exported();
    desk.write("back.csv", "address;why\nBO@x.example;full\nstranger@x.example;?\n");
    let said = desk.run(&["sent", "w.attune", &batch, "--on", "2026-11-22"]).done();
    assert_eq!((&said["sent"], &said["not_sent"]), (&json!(3), &json!(0)));
    let said = desk.run(&["sent", "w.attune", &batch, "--not", "bounced", "--list", "back.csv"]).done();
    assert_eq!((&said["sent"], &said["not_sent"], &said["strangers"]), (&json!(2), &json!(1), &json!(1)));
    let receipt = desk.run(&["receipt", "w.attune", &batch, "--person", "bo@x.example"]).done();
    assert_eq!(
        receipt["delivery"],
        json!({ "state": "not_sent", "reason": "bounced", "note": null, "on": "2026-11-23" })
    );
    let receipt = desk.run(&["receipt", "w.attune", &batch, "--person", "ana@x.example"]).done();
    assert_eq!(receipt["delivery"]["on"], "2026-11-22");
    let listed = desk.run(&["call", "w.attune", "list_batches"]).done();
    assert_eq!(listed[0]["delivered"], json!({ "sent": 2, "not_sent": 1 }));
    let overview = desk.run(&["call", "w.attune", "get_privacy"]).done();
    assert_eq!(overview["people"], json!({ "shown": "few" }));
    assert_eq!(overview["batches"][0]["exported"], json!({ "shown": "few" }));
    assert_eq!(overview["batches"][0]["sent"], json!({ "shown": "hidden" }));
    assert!(!overview.to_string().contains("\"count\""), "no number of so few is in the answer: {overview}");
    let back = desk.run(&["sent", "w.attune", &batch, "--withdraw", "--person", "bo@x.example"]).done();
    assert_eq!(back["sent"], 3);
}

#[test]
fn a_table_that_was_exported_is_a_list_of_its_own_receivers() {
    let (desk, batch) = exported();
    let said = desk.run(&["sent", "w.attune", &batch, "--list", "csv/messages.csv"]).done();
    assert_eq!((&said["sent"], &said["strangers"]), (&json!(3), &json!(0)));
    assert!(desk.run(&["sent", "w.attune", &batch, "--not", "other"]).refused().contains("why"));
    assert!(desk.run(&["sent", "w.attune", "77"]).refused().contains("no"));
    desk.write("other.csv", "nobody@x.example\n");
    assert!(desk.run(&["sent", "w.attune", &batch, "--list", "other.csv"]).refused().contains("Nobody"));
}
