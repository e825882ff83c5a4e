//! The promises about what goes into a workspace, attacked through `attune` alone: contact files, mappings, kits,
//! undo, and files that are no workspace.

use attune_tests::cli::{Desk, HEADER, kit_of, mapping};
use serde_json::{Value, json};

const ANA: &str = "1,ana@a.example,Ana,Lopez,en,,Rome,yes\n";

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
fn a_letter_for_a_gender_is_read_with_its_column() {
    let desk = Desk::empty();
    let map = json!({"columns": {"Correo": "email", "Nombre": "first_name", "Sexo": "gender"}});
    desk.import_as("Correo;Nombre;Sexo\nmaria@a.example;María;M\njose@a.example;José;H\n", &map).done();
    let gender =
        |name: &str| desk.people().into_iter().find(|one| one["first_name"] == name).map(|one| one["gender"].clone());
    assert_eq!(gender("María"), Some(json!("feminine")), "mujer, not masculino");
    assert_eq!(gender("José"), Some(json!("masculine")));
}

#[test]
fn a_column_may_be_called_by_an_address() {
    let desk = Desk::empty();
    desk.write("people.csv", "Email,news@school.example\na@a.example,ja\n");
    desk.run(&["import", "w.attune", "people.csv"]).done();
    assert_eq!(desk.people().len(), 1);
    let map = json!({"columns": {"news@a.example": "first_name", "who": "email"}});
    desk.import_as("news@a.example,who\nAnn,b@a.example\n", &map).done();
}

#[test]
fn a_name_that_sqlite_takes_for_an_address_is_a_name() {
    let desk = Desk::empty();
    let before = desk.read("w.attune");
    for name in ["file:w.attune", ":memory:"] {
        desk.run(&["new", name]).done();
        assert!(desk.path(name).exists(), "{name}");
        desk.run(&["people", name]).done();
    }
    assert_eq!(desk.read("w.attune"), before, "another file was not touched");
    desk.run(&["copy", "w.attune", "file:copy.attune"]).done();
    assert!(!desk.read("file:copy.attune").is_empty());
}

#[test]
fn a_language_nobody_has_a_name_for_is_kept_and_told() {
    let desk = Desk::empty();
    let map = json!({"columns": {"Email": "email", "Language": "locale"}});
    let report = desk.import_as("Email,Language\na@a.example,jp\nb@a.example,ja\nc@a.example,cz-CZ\n", &map).done();
    let told: Vec<&str> =
        report["warnings"].as_array().into_iter().flatten().filter_map(|one| one["message"].as_str()).collect();
    let wanted = ["jp", "cz-CZ"].map(|tag| format!("“{tag}” is not a language we know. It was kept as it is."));
    assert_eq!(told, wanted);
}
