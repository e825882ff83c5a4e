//! An import brings a no always, a yes only with evidence, and never over an opt-out.

use super::*;

fn choices() -> Mapping {
    mapping(json!({
        "Id": "id", "Email": "email", "Phone": "phone", "News": "consent:news:email", "Text": "consent:news:sms",
        "Letter": "consent:news:letter",
    }))
}

const HEAD: &str = "Id,Email,Phone,News,Text,Letter\n";

/// Imports one row saying yes by email, by text message or by letter.
fn says_yes(desk: &mut Desk, row: &str) -> ImportPlan {
    desk.import(&choices(), format!("{HEAD}{row}\n")).0
}

#[test]
fn yes_and_no_in_any_language_are_recorded_with_their_evidence() {
    let mut desk = Desk::new();
    let (plan, report) = desk.import(
        &choices(),
        format!("{HEAD}1,a@example.com,,yes,,no\n2,b@example.com,,nein,,\n3,c@example.com,,نعم,,\n4,d@example.com,,perhaps,,\n5,e@example.com,,,,\n"),
    );
    assert_eq!((plan.consents_brought, plan.opt_outs_brought), (2, 2), "{report:?}");
    assert_eq!(desk.ledger("news", "email"), ["given", "withdrawn", "given"]);
    assert!(warned(&report, Some(5), "News", "“perhaps” is neither yes nor no"), "{report:?}");
    assert_eq!(report.warnings.len(), 1, "an empty cell says nothing: {report:?}");
    let tx = desk.workspace.read().unwrap();
    let entry: (String, String, String, String, Option<String>) = tx
        .sql()
        .query_row("SELECT source, how, evidence, recorded_at, address FROM consent_records WHERE id = 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })
        .unwrap();
    let expected =
        ("import:1", "import of people.csv", "form of 2026", "2026-11-23T10:00:00Z", Some("a@example.com".to_owned()));
    assert_eq!((entry.0.as_str(), entry.1.as_str(), entry.2.as_str(), entry.3.as_str(), entry.4), expected);
}

#[test]
fn without_evidence_no_yes_is_recorded_but_every_no_is() {
    let mut desk = Desk::new();
    for evidence in [None, Some("  ".to_owned())] {
        let mapping = Mapping { evidence, ..choices() };
        let (plan, report) = desk.import(&mapping, format!("{HEAD}1,a@example.com,,yes,,no\n"));
        assert_eq!(plan.consents_brought, 0);
        assert!(warned(&report, Some(2), "News", "no named evidence"), "{report:?}");
    }
    assert!(desk.ledger("news", "email").is_empty());
    assert_eq!(desk.ledger("news", "letter"), ["withdrawn"], "and only once");
}

#[test]
fn a_purpose_or_channel_that_does_not_exist_is_refused_at_its_place() {
    let mut desk = Desk::new();
    let path = desk.file("Email,News\na@example.com,yes\n");
    for (target, place) in
        [("consent:nothing:email", "columns.News"), ("consent:news:pigeon", "columns.News"), ("nose", "columns.News")]
    {
        let wrong = mapping(json!({ "Email": "email", "News": target }));
        let Err(Error::Invalid { field, .. }) = desk.plan_file(&path, &wrong) else { panic!("{target} was accepted") };
        assert_eq!(field.as_deref(), Some(place));
    }
}

#[test]
fn no_import_turns_an_opt_out_on_again() {
    // Each attack tries to get a yes by email, text or letter for someone who said no to all three.
    let attacks = [
        ("the same row with yes", "1,ada@example.com,+16175550161,yes,yes,yes"),
        ("only the number", "1,,,yes,yes,yes"),
        ("the address in another case", ",ADA@EXAMPLE.COM,,yes,yes,yes"),
        ("the domain in another form", ",ada@EXAMPLE.com,,yes,yes,yes"),
        ("a new address for the same person", "1,ada@new.example,+16175550162,yes,yes,yes"),
        ("the phone in another form", ",,+1 (617) 555-0161,yes,yes,yes"),
    ];
    for (attack, row) in attacks {
        let mut desk = Desk::new();
        says_yes(&mut desk, "1,ada@example.com,+16175550161,no,no,no");
        let plan = says_yes(&mut desk, row);
        assert_eq!(plan.consents_brought, 0, "{attack}");
        assert_eq!(plan.opt_outs_kept.len(), 3, "{attack}: {plan:?}");
        for channel in ["email", "sms", "letter"] {
            let said = desk.ledger("news", channel);
            assert!(said.iter().all(|state| state == "withdrawn"), "{attack}: {said:?}");
        }
    }
}

#[test]
fn a_new_number_with_an_opted_out_address_does_not_turn_it_on() {
    let mut desk = Desk::new();
    desk.person(json!({ "first_name": "Ada", "email": "ada@example.com" }));
    says_yes(&mut desk, ",ada@example.com,,no,,");
    let plan = says_yes(&mut desk, "77,ada@example.com,,yes,,");
    assert_eq!((plan.updated, plan.opt_outs_kept.len()), (1, 1), "she gets the number, and the no stays: {plan:?}");
    let plan = says_yes(&mut desk, "78,ada@example.com,,yes,,");
    assert_eq!(plan.rejected.len(), 1, "the address is that of number 77");
    assert_eq!(desk.ledger("news", "email"), ["withdrawn"]);
}

#[test]
fn an_opt_out_outlives_undo_and_removal() {
    let mut desk = Desk::new();
    let (_, report) = desk.import(&choices(), format!("{HEAD}1,ada@example.com,+16175550161,no,no,no\n"));
    desk.undo(report.import).unwrap();
    let plan = says_yes(&mut desk, "2,Ada@example.com,+16175550161,yes,yes,yes");
    assert_eq!((plan.created, plan.consents_brought, plan.opt_outs_kept.len()), (1, 0, 3), "{plan:?}");
    for channel in ["email", "sms", "letter"] {
        let entries = desk.ledger("news", channel);
        assert_eq!(entries, ["withdrawn"; 2], "the no that stayed, and the same as the returned person's own");
    }
}

#[test]
fn a_shared_phone_within_one_file_keeps_its_no() {
    let mut desk = Desk::new();
    let plan = desk
        .import(&choices(), format!("{HEAD}1,a@example.com,+16175550161,,no,\n2,b@example.com,+16175550161,,yes,\n"))
        .0;
    assert_eq!((plan.opt_outs_brought, plan.consents_brought, plan.opt_outs_kept.len()), (1, 0, 1), "{plan:?}");
}

#[test]
fn a_suppressed_person_or_address_brings_no_consent() {
    for suppression in
        ["profile_id) VALUES (1", "email_key) VALUES ('ada@example.com'", "phone_key) VALUES ('+16175550161'"]
    {
        let mut desk = Desk::new();
        desk.person(
            json!({ "external_id": "1", "first_name": "Ada", "email": "ada@example.com", "phone": "+16175550161" }),
        );
        desk.sql(&format!(
            "INSERT INTO suppressions (reason, recorded_at, {})",
            suppression.replace("VALUES (", "VALUES ('x', 'y', ")
        ));
        let plan = says_yes(&mut desk, "1,ada@example.com,,yes,yes,");
        assert_eq!((plan.consents_brought, plan.opt_outs_kept.len()), (0, 2), "{suppression}");
    }
}

#[test]
fn an_address_that_carries_an_opt_out_is_not_replaced() {
    let mut desk = Desk::new();
    desk.person(json!({ "external_id": "1", "first_name": "Ada", "email": "ada@example.com" }));
    desk.sql("INSERT INTO suppressions (email_key, reason, recorded_at) VALUES ('ada@example.com', 'x', 'y')");
    let (plan, report) = desk.import(&choices(), format!("{HEAD}1,fresh@example.com,,yes,,\n"));
    assert_eq!(plan.opt_outs_kept.len(), 1);
    assert!(warned(&report, Some(2), "Email", "not replaced"), "{report:?}");
    assert_eq!(desk.get("ada@example.com").external_id.as_deref(), Some("1"));
}

#[test]
fn undo_annuls_the_consents_it_brought_unless_something_was_said_since() {
    let mut desk = Desk::new();
    desk.person(json!({ "external_id": "1", "first_name": "Ada", "email": "ada@example.com" }));
    let (_, report) = desk.import(&choices(), format!("{HEAD}1,ada@example.com,,yes,no,yes\n"));
    desk.sql(
        "INSERT INTO consent_records (profile_id, address, purpose, channel, state, recorded_at, how, source)
         VALUES (1, NULL, 'news', 'letter', 'withdrawn', '2026-11-24T00:00:00Z', 'by phone', 'hand')",
    );
    desk.undo(report.import).unwrap();
    assert_eq!(desk.ledger("news", "email"), ["given", "annulled"]);
    assert_eq!(desk.ledger("news", "letter"), ["given", "withdrawn"], "what was said since is not covered up");
    assert_eq!(desk.ledger("news", "sms"), ["withdrawn"], "an opt-out stays");
    let plan = says_yes(&mut desk, "1,,,yes,,");
    assert_eq!(plan.consents_brought, 1, "annulled is as if never asked");
}

impl Desk {
    fn remove(&mut self, email: &str) {
        let tx = self.workspace.write().unwrap();
        crate::profiles::remove_person(&tx, find_by_email(&tx, email).unwrap()).unwrap();
        tx.commit().unwrap();
    }

    /// What holds for somebody: by email, SMS and letter, for a purpose that asks nobody.
    fn holds(&mut self, email: &str) -> Vec<(String, String)> {
        let tx = self.workspace.read().unwrap();
        let choices = crate::consent::choices(&tx, find_by_email(&tx, email).unwrap()).unwrap();
        let said = choices.into_iter().filter(|choice| choice.purpose == "news");
        said.map(|choice| (choice.channel.as_str().to_owned(), choice.state.as_str().to_owned())).collect()
    }

    fn is_never_contacted(&mut self, email: &str) -> bool {
        let tx = self.workspace.read().unwrap();
        crate::consent::suppression(&tx, find_by_email(&tx, email).unwrap()).unwrap().is_some()
    }
}

#[test]
fn somebody_removed_who_comes_back_with_another_email_is_still_the_one_who_said_no() {
    for (row, why) in [
        ("7,new@example.com,,yes,,", "the number is theirs"),
        (",new@example.com,+491701234567,yes,,", "the phone is theirs"),
        ("7,new@example.com,+491701234567,yes,,yes", "both"),
    ] {
        let mut desk = Desk::new();
        desk.import(&choices(), format!("{HEAD}7,old@example.com,+491701234567,no,,no\n"));
        desk.remove("old@example.com");
        let (plan, report) = desk.import(&choices(), format!("{HEAD}{row}\n"));
        assert_eq!(plan.consents_brought, 0, "{why}: no yes is taken over a no: {report:?}");
        assert!(report.warnings.iter().any(|one| one.message.contains("The no holds")), "{why}: {report:?}");
        let holds = desk.holds("new@example.com");
        assert!(holds.contains(&("email".into(), "withdrawn".into())), "{why}: {holds:?}");
        assert!(holds.contains(&("letter".into(), "withdrawn".into())), "{why}: {holds:?}");
        // It outlives them again, and again.
        desk.remove("new@example.com");
        desk.import(&choices(), format!("{HEAD}{}\n", row.replace("new@", "third@")));
        assert!(desk.holds("third@example.com").contains(&("email".into(), "withdrawn".into())), "{why}");
    }
}

#[test]
fn never_to_be_contacted_waits_under_the_number_and_an_undone_import_leaves_its_no_behind() {
    let mut desk = Desk::new();
    let id = desk.person(json!({ "external_id": "7", "email": "old@example.com", "first_name": "Ana" }));
    let tx = desk.workspace.write().unwrap();
    crate::consent::suppress(&tx, id, "Asked us", now()).unwrap();
    tx.commit().unwrap();
    desk.remove("old@example.com");
    desk.import(&choices(), format!("{HEAD}7,new@example.com,,yes,,\n8,other@example.com,,yes,,\n"));
    assert!(desk.is_never_contacted("new@example.com") && !desk.is_never_contacted("other@example.com"));
    assert_eq!(desk.holds("new@example.com"), [("email".to_owned(), "never_asked".to_owned())]);

    let (_, report) = desk.import(&choices(), format!("{HEAD}9,nine@example.com,,no,,\n"));
    desk.undo(report.import).unwrap();
    desk.import(&choices(), format!("{HEAD}9,again@example.com,,yes,,\n"));
    assert_eq!(desk.holds("again@example.com"), [("email".to_owned(), "withdrawn".to_owned())]);
}

#[test]
fn a_yes_said_later_by_the_same_person_ends_what_was_left_and_names_nobody() {
    let mut desk = Desk::new();
    desk.import(&choices(), format!("{HEAD}7,old@example.com,+491701234567,no,,\n"));
    desk.remove("old@example.com");
    let id = desk.person(json!({ "external_id": "7", "email": "new@example.com", "first_name": "Ana" }));
    assert_eq!(desk.holds("new@example.com"), [("email".to_owned(), "withdrawn".to_owned())], "added by hand");
    let tx = desk.workspace.write().unwrap();
    let yes = crate::consent::NewConsent {
        person: id,
        purpose: "news".to_owned(),
        channel: crate::channels::Channel::Email,
        state: crate::consent::ConsentState::Given,
        how: "signed form".to_owned(),
        evidence: None,
    };
    crate::consent::record_consent(&tx, &yes, "hand", now()).unwrap();
    tx.commit().unwrap();
    assert_eq!(desk.holds("new@example.com"), [("email".to_owned(), "given".to_owned())]);
    desk.remove("new@example.com");
    desk.import(&choices(), format!("{HEAD}7,third@example.com,,yes,,\n"));
    assert_eq!(desk.holds("third@example.com"), [("email".to_owned(), "given".to_owned())], "the no is over");
    let tx = desk.workspace.read().unwrap();
    let sql = "SELECT min(length(address)), max(length(address)) FROM consent_records WHERE address LIKE '#%'";
    let lengths: (u32, u32) = tx.sql().query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(lengths, (65, 65), "prints name nobody");
}

#[test]
fn a_new_email_by_number_or_by_hand_never_leaves_a_no_behind() {
    let mut desk = Desk::new();
    // The person's own no, and then a row with a new address that somebody else said yes for.
    desk.import(&choices(), format!("{HEAD}7,old@example.com,+491701234567,no,,\n8,yes@example.com,,yes,,\n"));
    desk.import(&choices(), format!("{HEAD}7,new@example.com,,yes,,\n"));
    assert_eq!(desk.holds("new@example.com"), [("email".to_owned(), "withdrawn".to_owned())]);
    desk.import(&choices(), format!("{HEAD},third@example.com,+491701234567,yes,,\n"));
    // Somebody gone said no for an address that another person has now and changes by hand.
    desk.import(&choices(), format!("{HEAD}20,gone@example.com,,no,,\n"));
    desk.remove("gone@example.com");
    let id = desk.person(json!({ "external_id": "21", "email": "gone@example.com", "first_name": "Bo" }));
    desk.person(json!({ "id": id, "external_id": "21", "email": "bo@example.com", "first_name": "Bo" }));
    assert_eq!(desk.holds("bo@example.com"), [("email".to_owned(), "withdrawn".to_owned())]);
}

#[test]
fn an_import_brings_a_purpose_that_is_not_there_yet_and_undo_takes_it_back_unless_choices_name_it() {
    let mut desk = Desk::new();
    let mut mapping =
        mapping(json!({ "Email": "email", "Club": "consent:club:email", "By post": "consent:club:letter" }));
    let path = desk.file("Email,Club,By post\na@example.com,ja,\n");
    let refused = desk.plan_file(&path, &mapping).unwrap_err().to_string();
    assert!(refused.contains("no purpose “club”"), "a slip of the pen makes no purpose: {refused}");
    for (key, name) in [("club", "  "), ("news", "Another name")] {
        mapping.purposes.insert(key.to_owned(), name.to_owned());
    }
    let refused = desk.plan_file(&path, &mapping).unwrap_err().to_string();
    assert!(refused.contains("Give the purpose a name"), "{refused}");
    mapping.purposes.insert("club".to_owned(), "Walking club ".to_owned());
    let before = desk.dump(&["imports", "import_changes", "consent_records"]);

    let (plan, report) = desk.import(&mapping, "Email,Club,By post\na@example.com,,\n");
    assert_eq!((plan.created, plan.consents_brought), (1, 0));
    let purposes = |desk: &mut Desk| store::purposes(&desk.workspace.read().unwrap()).unwrap();
    let named = |key: &str, name: &str| (key.to_owned(), name.to_owned());
    let all = [named("club", "Walking club"), named("news", "News"), named("visits", "Visits")];
    assert_eq!(purposes(&mut desk), all, "no purpose that is there gets another name");
    let undone = desk.undo(report.import).unwrap();
    assert_eq!((undone.left.len(), desk.dump(&["imports", "import_changes", "consent_records"])), (0, before));

    let (plan, report) = desk.import(&mapping, "Email,Club,By post\na@example.com,ja,nein\n");
    assert_eq!((plan.consents_brought, plan.opt_outs_brought), (1, 1));
    let shown: Vec<&str> = plan.new_people[0].changes.iter().map(|change| change.field.as_str()).collect();
    assert_eq!(shown, ["Email", "Walking club (email)", "Walking club (letter)"]);
    let undone = desk.undo(report.import).unwrap();
    assert_eq!(undone.left.len(), 1, "{undone:?}");
    assert_eq!(undone.left[0].what, "the purpose “Walking club”");
    assert_eq!(desk.ledger("club", "email"), ["given", "annulled"]);
    assert_eq!(purposes(&mut desk), all, "what was refused outlives the undo, and so does what it is about");
}

#[test]
fn in_a_column_of_opt_outs_a_yes_is_a_no_and_where_it_goes_nowhere_each_is_told() {
    let mut desk = Desk::new();
    let file = "Email,Unsubscribed from all email\na@example.com,true\nb@example.com,false\nc@example.com,2026-01-05 10:12:00\n\
                d@example.com,unsubscribed\ne@example.com,\nf@example.com,subscribed\n";
    let (_, report) = desk.import(&mapping(json!({ "Email": "email" })), file);
    for row in [2, 4, 5] {
        assert!(warned(&report, Some(row), "Unsubscribed from all email", "opted out"), "{report:?}");
    }
    assert_eq!(report.warnings.len(), 3, "{report:?}");
    assert!(desk.ledger("news", "email").is_empty());

    let columns = json!({ "Email": "email", "Unsubscribed from all email": "consent:news:email" });
    let (_, report) = desk.import(&mapping(columns), file);
    assert_eq!(desk.ledger("news", "email"), ["withdrawn", "withdrawn", "withdrawn", "given"], "{report:?}");
    assert!(warned(&report, Some(1), "Unsubscribed from all email", "a yes in it was read as a no"), "{report:?}");
}

#[test]
fn headers_that_say_who_opted_out_are_known_and_others_are_not() {
    use crate::imports::opt_outs::says_opt_out;
    for header in [
        "Unsubscribed from all email",
        "Opted out of email: Newsletter",
        "UNSUB_TIME",
        "Email Opt Out",
        "HasOptedOutOfEmail",
        "Do Not Email",
        "No Bulk Emails (User Opt Out)",
        "EMAIL_BLACKLIST",
        "Abgemeldet am",
        "Désinscrit",
        "Opt-out",
    ] {
        assert!(says_opt_out(header), "{header}");
    }
    for header in ["Newsletter", "Opt-in", "Email opt-in or opt-out", "OPTIN_TIME", "Option", "Subscribed", "Mail"] {
        assert!(!says_opt_out(header), "{header}");
    }
}

#[test]
fn a_no_in_a_rejected_row_is_recorded_for_whom_the_file_repeats_and_else_named() {
    let mut desk = Desk::new();
    let rows = "1,a@example.com,,yes,,\n,A@Example.com,,no,yes,no\n,b@example.com,,no,,\n,b@example.com,,no,,\n\
                ,,0171 3920051,,,\n,,01713920051,no,no,\n,,,no,,\n";
    let (plan, report) = desk.import(&choices(), format!("{HEAD}{rows}"));
    assert_eq!((plan.consents_brought, plan.opt_outs_brought), (1, 4), "{report:?}");
    let reasons = reasons(&report);
    for (row, words) in [
        (3, "row 2 of this file. Its no to “News” (email) was recorded for row 2. Its no to “News” (letter) was"),
        (7, "It says no to “News” (email), which was not recorded. Its no to “News” (sms) was recorded for row 6."),
        (8, "by. It says no to “News” (email), which was not recorded."),
    ] {
        assert!(reasons.iter().any(|(at, reason)| *at == row && reason.contains(words)), "{row}: {reasons:?}");
    }
    let said_before = reasons.iter().find(|(row, _)| *row == 5).unwrap().1;
    assert!(said_before.ends_with("of this file."), "row 4 says no as well, so nothing is lost: {said_before}");
    assert_eq!(desk.ledger("news", "email"), ["given", "withdrawn", "withdrawn"]);
    assert_eq!(
        (desk.ledger("news", "letter"), desk.ledger("news", "sms")),
        (vec!["withdrawn".to_owned()], vec!["withdrawn".to_owned()])
    );
    let again = says_yes(&mut desk, "1,a@example.com,,yes,,");
    assert_eq!((again.consents_brought, again.opt_outs_kept.len()), (0, 1), "{again:?}");
    desk.undo(report.import).unwrap();
    assert_eq!(desk.ledger("news", "email").last().map(String::as_str), Some("withdrawn"), "and it outlives undo");

    let mut desk = Desk::new();
    let names =
        mapping(json!({ "Email": "email", "First": "first_name", "Last": "last_name", "News": "consent:news:email" }));
    desk.person(json!({ "first_name": "Ann", "last_name": "Lee", "email": "a@example.com" }));
    let (_, report) = desk.import(&names, "Email,First,Last,News\na@example.com,Bob,Kim,no\n");
    assert!(report.rejected[0].reason.ends_with("It says no to “News” (email), which was not recorded."), "{report:?}");
    assert!(desk.ledger("news", "email").is_empty(), "nobody knows whose no it is");
}

#[test]
fn an_address_somebody_who_refused_only_passed_through_keeps_their_no() {
    for is_suppressed in [false, true] {
        let mut desk = Desk::new();
        let before =
            says_yes(&mut desk, if is_suppressed { "1,p4@example.com,,yes,," } else { "1,p4@example.com,,no,," });
        assert_eq!(before.created, 1);
        let id = desk.get("p4@example.com").id;
        if is_suppressed {
            let tx = desk.workspace.write().unwrap();
            crate::consent::suppress(&tx, id, "asked", now()).unwrap();
            tx.commit().unwrap();
        }
        for email in ["p5@example.com", "p1@example.com"] {
            desk.person(json!({ "id": id, "external_id": "1", "email": email }));
        }
        for email in ["p1", "p4", "p5"] {
            let path = desk.file(format!("{HEAD},{email}@example.com,,yes,,\n"));
            let plan = desk.plan_file(&path, &choices()).unwrap();
            assert_eq!((plan.consents_brought, plan.opt_outs_kept.len()), (0, 1), "{email}: {plan:?}");
            let says_why = plan.warnings.iter().any(|one| one.message.contains("never to be contacted"));
            assert_eq!(says_why, is_suppressed, "nobody is said to have refused what they did not: {plan:?}");
        }
        let open = desk.file(format!("{HEAD},p6@example.com,,yes,,\n"));
        assert_eq!(desk.plan_file(&open, &choices()).unwrap().consents_brought, 1);
    }
}

#[test]
fn an_import_that_changes_an_address_leaves_the_no_behind_and_only_the_ledger_knows_after_undo() {
    let mut desk = Desk::new();
    says_yes(&mut desk, "1,p1@example.com,+491701234567,no,no,");
    let without = ["imports", "import_changes", "consent_records", "sqlite_sequence"];
    says_yes(&mut desk, "1,p2@example.com,+491701234568,,,");
    let before = desk.dump(&without);
    let (_, report) = desk.import(&choices(), format!("{HEAD}1,p3@example.com,+491701234569,,,\n"));
    let open = |desk: &mut Desk, row: &str| {
        let path = desk.file(format!("{HEAD}{row}\n"));
        desk.plan_file(&path, &choices()).unwrap().consents_brought
    };
    for row in [",p1@example.com,,yes,,", ",p2@example.com,,yes,,", "9,new@example.com,+491701234568,,yes,"] {
        assert_eq!(open(&mut desk, row), 0, "{row}");
    }
    assert_eq!(open(&mut desk, ",p4@example.com,,yes,,"), 1);
    desk.undo(report.import).unwrap();
    assert_eq!(desk.dump(&without), before, "undo puts every other table back");
    assert_eq!(desk.holds("p2@example.com").len(), 2, "it is still their no");
}

#[test]
fn a_late_no_is_recorded_though_the_earlier_row_left_the_address_and_what_waits_meets_who_gets_the_number() {
    for row in ["1,e@example.com,,no,,", ",e@example.com,,no,,"] {
        let mut desk = Desk::new();
        says_yes(&mut desk, "2,e@example.com,,yes,,");
        let (_, report) = desk.import(&choices(), format!("{HEAD}2,d@example.com,,,,\n{row}\n"));
        assert!(report.rejected[0].reason.contains("was recorded for row 2"), "{report:?}");
        assert_eq!(desk.holds("d@example.com"), [("email".to_owned(), "withdrawn".to_owned())], "{row}");
        assert_eq!(says_yes(&mut desk, "1,e@example.com,,yes,,").consents_brought, 0, "{row}");
    }
    let mut desk = Desk::new();
    says_yes(&mut desk, "1,e@example.com,,yes,,");
    let id = desk.get("e@example.com").id;
    let tx = desk.workspace.write().unwrap();
    crate::consent::suppress(&tx, id, "asked", now()).unwrap();
    tx.commit().unwrap();
    desk.remove("e@example.com");
    says_yes(&mut desk, ",a@example.com,,yes,,");
    says_yes(&mut desk, "1,a@example.com,,yes,,");
    assert!(desk.is_never_contacted("a@example.com"), "they have the number of somebody never to be contacted");
}
