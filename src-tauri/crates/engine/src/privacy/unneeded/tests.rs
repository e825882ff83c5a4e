//! What something stands on stays; what nothing needs goes with all that was kept of it.

use serde_json::json;

use super::*;
use crate::db::Workspace;
use crate::profiles::{list_attributes, save_attribute, save_person};
use crate::scratch;
use crate::segments::save_segment;
use crate::time::Timestamp;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// An attribute with a value of one person, and a purpose.
fn clinic() -> Workspace {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap_or_else(|error| panic!("{error}"));
    let done = (|| {
        for key in ["pet", "visits"] {
            let said =
                json!({"key": key, "name": key, "type": "text", "kind": "behavioural", "sensitivity": "personal"});
            save_attribute(&tx, &serde_json::from_value(said).unwrap_or_else(|error| panic!("{error}")))?;
        }
        let person =
            json!({"id": null, "first_name": "Ana", "email": "ana@example.org", "attributes": {"visits": "3"}});
        save_person(&tx, serde_json::from_value(person).unwrap_or_else(|error| panic!("{error}")), "hand", NOW)?;
        let news = json!({"key": "news", "name": "News", "legal_basis": "consent"});
        crate::consent::save_purpose(&tx, &serde_json::from_value(news).unwrap_or_else(|error| panic!("{error}")))?;
        tx.commit()
    })();
    done.unwrap_or_else(|error: Error| panic!("{error}"));
    workspace
}

fn rule(field: &str, op: &str) -> Option<crate::segments::Predicate> {
    Some(serde_json::from_value(json!({"field": field, "op": op})).unwrap_or_else(|error| panic!("{error}")))
}

#[test]
fn an_attribute_that_a_segment_asks_about_stays_and_goes_when_nothing_reads_it_any_more() {
    let mut workspace = clinic();
    let tx = workspace.write().unwrap();
    let regulars = save_segment(&tx, None, "Regulars", rule("attribute:visits", "is_known"), NOW).unwrap();
    let uses = attribute_uses(&tx, "visits").unwrap();
    assert_eq!((uses.people, uses.segments.len(), uses.templates.len()), (1, 1, 0));
    let refused = remove_attribute(&tx, "visits").unwrap_err().to_string();
    assert_eq!(refused, "The segment “Regulars” asks about it, so it stays.");
    save_segment(&tx, Some(&regulars.key), "Regulars", None, NOW).unwrap();
    remove_attribute(&tx, "visits").unwrap();
    assert_eq!(list_attributes(&tx).unwrap().len(), 1);
    let values: u32 = tx.sql().query_row("SELECT count(*) FROM attribute_values", [], |row| row.get(0)).unwrap();
    assert_eq!(values, 0);
    assert!(remove_attribute(&tx, "visits").is_err(), "it is gone");
}

#[test]
fn what_an_import_remembers_of_an_attribute_goes_with_it() {
    let mut workspace = clinic();
    let tx = workspace.write().unwrap();
    let (before, after) = (
        json!({"fields": {}, "values": {"1": ["cat", "hand", "2026"], "2": ["3", "hand", "2026"]}, "origins": null, "search": null}),
        json!({"fields": {}, "values": {"1": "dog", "2": "4"}, "origins": null, "search": null, "tags": []}),
    );
    tx.sql().execute("INSERT INTO imports (id, file_name, at, report) VALUES (1, 'a.csv', '2026', '{}')", []).unwrap();
    let sql = "INSERT INTO import_changes (import_id, profile_id, kind, before, after) VALUES (1, ?1, ?2, ?3, ?4)";
    tx.sql().execute(sql, (1, "updated", before.to_string(), after.to_string())).unwrap();
    tx.sql().execute(sql, (2, "attribute", None::<String>, Some("{}"))).unwrap();
    remove_attribute(&tx, "visits").unwrap();
    let left: String = tx
        .sql()
        .query_row("SELECT group_concat(kind || before || after) FROM import_changes", [], |row| row.get(0))
        .unwrap();
    assert!(left.contains("cat") && left.contains("dog"), "{left}");
    assert!(!left.contains("\"2\"") && !left.contains("attribute"), "{left}");
}

#[test]
fn a_purpose_goes_only_while_nothing_stands_on_it() {
    let mut workspace = clinic();
    let tx = workspace.write().unwrap();
    let asked = save_segment(&tx, None, "Readers", rule("consent:news:email", "given"), NOW).unwrap();
    assert_eq!(
        remove_purpose(&tx, "news").unwrap_err().to_string(),
        "The segment “Readers” asks about it, so it stays."
    );
    let uses = purpose_uses(&tx, "news").unwrap();
    assert_eq!((uses.choices, uses.segments.len(), uses.campaigns.len()), (false, 1, 0));
    save_segment(&tx, Some(&asked.key), "Readers", None, NOW).unwrap();
    remove_purpose(&tx, "news").unwrap();
    assert!(list_purposes(&tx).unwrap().is_empty());

    let news = json!({"key": "news", "name": "News", "legal_basis": "consent"});
    crate::consent::save_purpose(&tx, &serde_json::from_value(news).unwrap()).unwrap();
    let yes = json!({"person": "1", "purpose": "news", "channel": "email", "state": "given", "how": "form"});
    crate::consent::record_consent(&tx, &serde_json::from_value(yes).unwrap(), "hand", NOW).unwrap();
    assert!(purpose_uses(&tx, "news").unwrap().choices);
    let refused = remove_purpose(&tx, "news").unwrap_err().to_string();
    assert_eq!(refused, "People’s choices about it are on record, so it stays.");
}
