//! Three people who read a template that was brought from another program.

use serde_json::{Value, json};

use crate::cli::{Desk, kit, mapping};

/// Ana has everything; Bo has no last name, no list and says no; Cy has no first name.
pub fn desk() -> Desk {
    let mut kit = kit(&json!([{ "locale": "en", "register": null, "subject": "x", "html": "<p>x</p>" }]));
    let attribute = |key: &str, name: &str, value_type: &str| json!({ "key": key, "name": name, "type": value_type, "kind": "behavioural", "sensitivity": "ordinary" });
    kit["attributes"] = json!([
        attribute("plan", "Plan", "text"),
        attribute("visits", "Visits", "number"),
        attribute("appointment_date", "Appointment date", "date"),
        attribute("agrees", "Agrees", "yes_no"),
        attribute("items", "Items", "list"),
    ]);
    let desk = Desk::with(&kit);
    let mut mapping = mapping();
    mapping["columns"] = json!({ "mail": "email", "first": "first_name", "last": "last_name", "lang": "locale", "plan": "attribute:plan",
        "visits": "attribute:visits", "day": "attribute:appointment_date", "agrees": "attribute:agrees",
        "items": "attribute:items" });
    let people = "mail,first,last,lang,plan,visits,day,agrees,items\n\
                  ana@x.example,Ana,Huber,en,gold,3,2026-12-01,yes,Blood test; X-ray\n\
                  bo@x.example,Bo,,en,basic,0,,no,\n\
                  cy@x.example,,Cole & Sons,en,gold,1,2026-12-24,,Check-up\n";
    desk.import_as(people, &mapping).done();
    desk
}

/// The plain text each of the three would be sent; `-` is somebody who is held back.
pub fn read(desk: &Desk, template: &str) -> [String; 3] {
    ["ana", "bo", "cy"].map(|who| {
        let preview = desk.preview(template, &format!("{who}@x.example"));
        let text = preview["text"].as_str().unwrap_or("-");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

/// The report of bringing a source in that is written as `from` writes.
pub fn bring(desk: &Desk, source: &str, from: &str) -> Value {
    desk.write("Brought.txt", source);
    desk.run(&["templates", "import", "w.attune", "Brought.txt", "--from", from, "--subject", "News"]).done()
}
