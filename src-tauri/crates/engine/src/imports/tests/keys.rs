//! Whom a row is about, and when that is not certain.

use super::*;

#[test]
fn rows_are_matched_by_number_else_email_else_phone() {
    let mut desk = Desk::new();
    let by_number = desk.person(json!({ "external_id": "7", "first_name": "Ada", "email": "old@example.com" }));
    let by_email = desk.person(json!({ "first_name": "Ben", "email": "Ben@Example.com" }));
    let by_phone = desk.person(json!({ "first_name": "Cleo", "phone": "+1 617 555 0161" }));
    let (plan, report) = desk.import(
        &plain(),
        "Id,Email,Phone,First,Last\n7,ada@example.com,,Ada,One\n8,BEN@example.com,,,Two\n,,+1 (617) 555-0161,,Three\n9,new@example.com,,Dora,Four\n",
    );
    assert_eq!((report.created, report.updated, report.rejected.len()), (1, 3, 0), "{report:?}");
    let tx = desk.workspace.read().unwrap();
    let person = |id| get_person(&tx, id).unwrap();
    assert_eq!(person(by_number).email.as_deref(), Some("ada@example.com"));
    assert_eq!(person(by_email).external_id.as_deref(), Some("8"), "a person found by email gets the number");
    assert_eq!(
        person(by_email).email.as_deref(),
        Some("Ben@Example.com"),
        "another spelling of one mailbox is no change"
    );
    assert_eq!(person(by_phone).last_name.as_deref(), Some("Three"));
    let ada = plan.changed_people.iter().find(|row| row.row == 2).unwrap();
    let email = ada.changes.iter().find(|change| change.field == "Email").unwrap();
    assert_eq!((email.before.as_deref(), email.after.as_str()), (Some("old@example.com"), "ada@example.com"));
}

#[test]
fn importing_the_same_file_again_changes_nothing() {
    let mut desk = Desk::new();
    let csv = "Id,Email,Phone,First,Last\n1,a@example.com,0301234567,Ada,One\n2,b@example.com,,,\n";
    desk.import(&plain(), csv);
    let before = desk.dump(&["imports"]);
    let (_, report) = desk.import(&plain(), csv);
    assert_eq!((report.created, report.updated, report.unchanged), (0, 0, 2));
    assert_eq!(desk.dump(&["imports"]), before);
}

#[test]
fn a_row_that_is_not_certain_is_rejected_with_its_reason() {
    let table = [
        ("two people for one row", "1,b@example.com,,,", "Ambiguous: the number belongs to one person"),
        (
            "an email address that two share",
            ",shared@example.com,,,",
            "Ambiguous: several people here share this email",
        ),
        ("a phone that two share", ",,+1 617 555 0199,,", "Ambiguous: several people here share this phone"),
        ("an email address of someone with another number", "99,a@example.com,,,", "another number"),
        ("no key", ",,,Zoe,Zeta", "nothing to recognise|no number, email address or phone"),
        ("both names differ", ",b@example.com,,Xena,Xu", "both differ"),
        ("no address at all", ",not an address,,Zoe,Zeta", "“not an address” is not an email address"),
        ("a number that lost its digits", "4.9E+11,,,Zoe,Zeta", "digits were lost"),
        ("a phone that lost its digits", ",,\"4,9E+11\",Zoe,Zeta", "digits were lost"),
        ("too many cells", "5,e@example.com,,Eve,Eden,extra", "6 cells"),
        ("nothing", ",,,,", "empty"),
    ];
    for (what, row, words) in table {
        let mut desk = Desk::new();
        desk.person(json!({ "external_id": "1", "first_name": "Ada", "last_name": "A", "email": "a@example.com" }));
        desk.person(json!({ "first_name": "Ben", "last_name": "B", "email": "b@example.com" }));
        for name in ["C", "D"] {
            desk.person(json!({ "first_name": name, "email": "shared@example.com", "phone": "+16175550199" }));
        }
        let before = desk.dump(&["imports"]);
        let (_, report) = desk.import(&plain(), format!("Id,Email,Phone,First,Last\n{row}\n"));
        assert_eq!(report.rejected.len(), 1, "{what}: {report:?}");
        let (number, reason) = reasons(&report)[0];
        assert_eq!(number, 2, "{what}");
        assert!(words.split('|').any(|words| reason.contains(words)), "{what}: {reason}");
        assert_eq!(desk.dump(&["imports"]), before, "{what}: a rejected row writes nothing");
    }
}

#[test]
fn a_key_used_by_an_earlier_row_is_rejected_naming_that_row() {
    let table = [
        ("email in another spelling", ",a@example.com,,,\n,A@Example.COM,,,", "email address is already in row 2"),
        ("number", "5,a@example.com,,,\n5,b@example.com,,,", "number is already in row 2"),
        ("phone alone", ",,0171 3920051,,\n,,01713920051,,", "phone number is already in row 2"),
        ("number and email of one stored person", "1,,,,\n,ada@example.com,,,", "already in row 2"),
        ("the address that row 2 replaced", "1,new@example.com,,,\n,ada@example.com,,,", "already in row 2"),
    ];
    for (what, rows, words) in table {
        let mut desk = Desk::new();
        desk.person(json!({ "external_id": "1", "first_name": "Ada", "email": "ada@example.com" }));
        let (_, report) = desk.import(&plain(), format!("Id,Email,Phone,First,Last\n{rows}\n"));
        assert_eq!(report.rejected.len(), 1, "{what}: {report:?}");
        assert_eq!(report.rejected[0].row, 3, "{what}");
        assert!(report.rejected[0].reason.contains(words), "{what}: {}", report.rejected[0].reason);
    }
}

#[test]
fn a_household_may_share_a_phone() {
    let mut desk = Desk::new();
    desk.person(json!({ "first_name": "Ada", "email": "ada@example.com", "phone": "+16175550161" }));
    let (_, report) = desk.import(
        &plain(),
        "Id,Email,Phone,First,Last\n,ben@example.com,+16175550161,Ben,\n,cleo@example.com,+16175550161,Cleo,\n",
    );
    assert_eq!((report.created, report.rejected.len()), (2, 0), "{report:?}");
    assert_eq!(desk.get("ada@example.com").first_name.as_deref(), Some("Ada"));
}

#[test]
fn empty_cells_change_nothing() {
    let mut desk = Desk::new();
    desk.person(json!({ "first_name": "Ada", "last_name": "One", "email": "a@example.com", "phone": "+16175550161" }));
    let (_, report) = desk.import(&plain(), "Id,Email,Phone,First,Last\n,a@example.com,, ,\"\"\n");
    assert_eq!((report.unchanged, report.updated), (1, 0));
    assert_eq!(desk.get("a@example.com").last_name.as_deref(), Some("One"));
}

#[test]
fn a_country_that_would_give_a_refused_phone_another_normal_form_is_left_out() {
    let mut desk = Desk::new();
    desk.person(json!({ "first_name": "Ada", "email": "a@example.com", "phone": "030 1234567" }));
    desk.person(json!({ "first_name": "Ben", "email": "b@example.com", "phone": "030 7654321" }));
    desk.sql("INSERT INTO suppressions (phone_key, reason, recorded_at) VALUES ('0301234567', 'asked', 'x')");
    let columns = mapping(json!({ "Email": "email", "Country": "postal.country" }));
    let (_, report) = desk.import(&columns, "Email,Country\na@example.com,Germany\nb@example.com,Germany\n");
    assert_eq!((report.unchanged, report.updated), (1, 1), "{report:?}");
    assert!(warned(&report, Some(2), "Country", "opt-out was given"), "{report:?}");
    assert_eq!(desk.get("a@example.com").postal.country, None, "the number stays the one that is never contacted");
    assert_eq!(desk.get("b@example.com").postal.country.as_deref(), Some("Germany"));
}

#[test]
fn looking_people_up_in_memory_or_in_the_file_finds_the_same() {
    let import = |note: &str| {
        let mut desk = Desk::new();
        for n in 0..12 {
            let phone = format!("+1617555{:04}", n / 2);
            desk.person(json!({ "external_id": n.to_string(), "email": format!("p{n}@example.com"), "phone": phone }));
        }
        desk.person(json!({ "first_name": "Zoe", "email": "P1@example.com" }));
        desk.sql("INSERT INTO consent_records (profile_id, address, purpose, channel, state, recorded_at, how, source)
            VALUES (99, '+16175559999', 'news', 'sms', 'withdrawn', 'x', 'x', 'x'), (3, NULL, 'news', 'sms', 'withdrawn', 'x', 'x', 'x')");
        let schema = desk.schema();
        let mut columns = plain();
        columns.columns.insert("Yes".to_owned(), json!("consent:news:sms"));
        let (_, report) = desk.import(
            &columns,
            format!(
                "Id,Email,Phone,First,Last,Yes,Note\n\
             2,,,Two,,yes,{note}\n,p4@example.com,,Four,,yes,{note}\n,,+16175550003,,,yes,{note}\n\
             77,new@example.com,,New,,yes,{note}\n,p1@example.com,,One,,yes,{note}\n3,,,Three,,yes,{note}\n\
             78,,+16175559999,Gone,,yes,{note}\n5,p6@example.com,,,,yes,{note}\n,p7@example.com,,,,,{note}\n"
            ),
        );
        assert_eq!(desk.schema(), schema, "every index is there again");
        (report, desk.dump(&["imports"]))
    };
    let (in_file, rows) = import("");
    let (in_memory, same_rows) = import(&"x".repeat(600));
    assert_eq!(in_file, in_memory);
    assert_eq!(rows, same_rows);
    assert_eq!((in_file.created, in_file.updated, in_file.unchanged), (2, 3, 1), "{in_file:?}");
    assert_eq!(in_file.rejected.len(), 3, "{in_file:?}");
}
